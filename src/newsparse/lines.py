"""Text into lines: where each stands, what stands around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from newsparse.blocks import Block

__all__ = ["Line", "Zone", "split"]

Zone: TypeAlias = Literal["head", "story", "tail"]


class Line(NamedTuple):
    """A line of the text, or what is left of one, as a rule sees it.

    A rule that is a function takes one of these. What is not known yet while the rules that go by words alone are tried
    has its default.
    """

    text: str
    """The piece, without the white space at its edges."""
    start: int
    """Where the piece begins in the article's text, in code points."""
    number: int = 0
    """Which line of the text it is, counted from 0."""
    above: str = ""
    """The nearest line above that is not blank, whole and stripped."""
    below: str = ""
    """The nearest line below that is not blank, whole and stripped."""
    hint: str = ""
    """The path of elements that the line stood in, where the text was reduced from HTML."""
    copy: int = 1
    """Which copy of its text this line is: 2 if one like it stood above."""
    copies: int = 1
    """How many lines of the text read the same."""
    whole: bool = True
    """Whether this is the line as it stood, nothing taken off it."""
    zone: Zone | None = None
    """Where the piece stands: above the story, in it, below it."""
    title: int | None = None
    """How many pieces below the headline it stands: 0 is the headline itself, -1 the piece above it."""
    lead: type[Block] | None = None
    """The kind of what stands directly before the piece, blanks apart."""
    follow: type[Block] | None = None
    """The kind of what stands directly behind the piece, blanks apart."""

    @property
    def end(self) -> int:
        """Where the piece ends, in code points."""
        return self.start + len(self.text)

    def part(self, start: int, end: int | None) -> Line:
        """The part from ``start`` to ``end``, counted from this piece's start, without the blanks at its edges."""
        text = self.text[start:end]
        bare = text.lstrip()
        return self._replace(text=bare.rstrip(), start=self.start + start + len(text) - len(bare), whole=False)

    # every line goes through the next two, so they are built for speed: _replace takes three times as long

    def behind(self, lead: type[Block] | None) -> Line:
        """The line, told what stands directly before it."""
        return self if lead is self.lead else Line._make((*self[:11], lead, self.follow))

    def placed(self, zone: Zone, title: int | None, lead: type[Block] | None, follow: type[Block] | None) -> Line:
        """The line, told where it stands."""
        return Line._make((*self[:9], zone, title, lead, follow))


def split(text: str, hints: Sequence[str] = ()) -> list[Line]:
    r"""The lines of ``text`` that are not blank.

    A line ends at ``\r\n``, ``\n`` or ``\r`` and at nothing else: ``str.splitlines`` also cuts at eight other
    characters.

    Args:
        text: any string.
        hints: for each line of the text, blank ones too, the path of elements it stood in; may be empty.

    >>> [(line.text, line.start) for line in split("강산군\r\n\n  봄\x0b꽃 ")]
    [('강산군', 0), ('봄\x0b꽃', 8)]
    """
    bare: list[tuple[str, int, int]] = []
    offset = 0
    # the \r of \r\n is white space at the line's edge
    for number, raw in enumerate(re.split(r"\n|\r(?!\n)", text) if "\r" in text else text.split("\n")):
        stripped = raw.strip()
        if stripped:
            bare.append((stripped, offset + raw.index(stripped[0]), number))
        offset += len(raw) + 1

    copies = Counter([stripped for stripped, _, _ in bare])
    seen: dict[str, int] = {}
    lines = []
    above = ""
    for at, (stripped, start, number) in enumerate(bare, 1):
        copy = seen[stripped] = seen.get(stripped, 0) + 1
        below = bare[at][0] if at < len(bare) else ""
        hint = hints[number] if number < len(hints) else ""
        lines.append(Line(stripped, start, number, above, below, hint, copy, copies[stripped]))
        above = stripped
    return lines
