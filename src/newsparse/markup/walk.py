"""The walk over a page: a parser's events into elements and lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from newsparse.markup.names import Part, part_of
from newsparse.markup.tree import Element, Page, Picture, Row

__all__ = ["END", "Walk"]

END = "newsparse: the end"
"""A comment to put behind the page: where the walk does not come upon it, something that hides text was left open."""

_BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup option p pre search "
    "section select summary table tbody td textarea tfoot th thead tr ul".split()
)
"""The elements that a browser begins a line with (HTML Standard, 15.3), table cells, and boxes that stand alone."""

_UNSEEN = frozenset("audio canvas datalist iframe noembed noframes noscript script style template title video".split())
"""The elements whose content a browser does not show among the lines of a page."""

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""The elements that have no content (HTML Standard, 13.1.2)."""

_PREFORMATTED = ("pre", "textarea")
"""The elements that keep their line breaks."""

_ROOTS = ("html", "body")
"""What is hidden of these is hidden until a script has run."""

_MOST_WORDS, _LONGEST_STEP = 6, 200
"""How many class words a step of a path has, and how many characters."""

_BLANKS = " \t\n\f\r"
_SPACE = re.compile(rf"[{_BLANKS}]{{2,}}|[\t\n\f\r]")
_CENTRED = re.compile(r"text-align\s{0,3}:\s{0,3}center", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.IGNORECASE)


class Walk:
    """Takes the events of an HTML parser and keeps elements and lines: a target in lxml's sense.

    >>> walk = Walk()
    >>> walk.start("p", {"class": "lead"})
    >>> walk.data("강산군의  ")
    >>> walk.data("봄")
    >>> walk.end("p")
    >>> walk.close().rows
    (Row(text='강산군의 봄', element=0, linked=0, picture=None),)
    """

    def __init__(self) -> None:
        """A walk begins before the page."""
        self._elements: list[Element] = []
        self._rows: list[Row] = []
        self._metas: list[tuple[str, str]] = []
        self._scripts: list[tuple[str, str]] = []
        self._title: list[str] = []
        self._whole = False
        # of each open element: its index, whether it has lines of its own, whether it centres them, how it is read
        self._open: list[tuple[int, bool, bool, _Reading]] = []
        # how many open elements are not shown, link, keep their line breaks, centre their lines
        self._unseen = self._links = self._preformatted = self._centred = 0
        self._sink: list[str] | None = None  # where the text of a script or a title goes
        self._alt: str | None = None  # the words that describe the picture directly above
        # the line that is being put together: its text, how much of it links, the innermost element around all of it
        self._pieces: list[str] = []
        self._linked = 0
        self._around: int | None = None
        self._depth = 0  # how deep that element is
        self._shallowest = 0  # how far the walk has come up since the last piece

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag in _VOID:
            self._void(tag, attributes)
            return
        parent = self._open[-1][0] if self._open else 0
        if attributes:
            value = attributes.get
            reading = _read(tag, value("class", ""), value("id", ""), value("itemprop", ""))
            step, part, own_lines, hidden, centred, links, preformatted = reading
            if "style" in attributes:
                hidden = hidden or _HIDDEN.search(attributes["style"]) is not None
                centred = centred or _CENTRED.search(attributes["style"]) is not None
            if hidden or "hidden" in attributes:
                hidden = tag not in _ROOTS
            if "align" in attributes:
                centred = centred or attributes["align"].lower() == "center"
            if tag == "time" or "content" in attributes:
                self._machine_readable(tag, attributes)
        else:
            reading = _read(tag, "", "", "")
            step, part, own_lines, hidden, centred, links, preformatted = reading
        if hidden or self._unseen:
            self._unseen += 1
            self._collect(tag, attributes)
        elif part and not own_lines and self._open:
            # what is named as a part of its own stands alone, except in the middle of a paragraph
            around = self._elements[parent]
            own_lines = around.tag != "p" and around.part != part
        if own_lines and self._around is not None:
            self._break()
        self._links += links
        self._preformatted += preformatted
        self._centred += centred
        self._open.append((len(self._elements), own_lines, centred, reading))
        self._elements.append(Element(parent, tag, step, part))

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in _VOID or not self._open:
            return
        if self._unseen:
            self._unseen -= 1
            if tag == "script" and self._sink is not None:
                self._scripts[-1] = (self._scripts[-1][0], "".join(self._sink))
            self._sink = None
        _, own_lines, centred, reading = self._open[-1]
        if own_lines and self._around is not None:
            self._break()
        self._links -= reading.links
        self._preformatted -= reading.preformatted
        self._centred -= centred
        self._open.pop()
        self._shallowest = min(self._shallowest, len(self._open))

    def data(self, text: str) -> None:
        """Text, or the content of a script."""
        if self._unseen:
            if self._sink is not None:
                self._sink.append(text)
        elif text.isspace() and not self._preformatted:
            if self._around is not None:
                self._pieces.append(text)
        elif self._preformatted and "\n" in text:
            first, *others = text.split("\n")
            self._say(first)
            for other in others:
                self._break()
                self._say(other)
        else:
            self._say(text)

    def comment(self, text: str) -> None:
        """A comment; none is kept."""
        self._whole = text == END

    def close(self) -> Page:
        """The page, when its end is reached."""
        self._break()
        # an open element that takes markup for text has taken the mark of the end too
        mark = "" if self._whole else f"<!--{END}-->"
        if self._rows and mark:
            last = self._rows.pop()
            text = last.text.removesuffix(mark).rstrip(" ")
            self._rows += (last._replace(text=text),) if text else ()
        return Page(
            tuple(self._elements),
            tuple(self._rows),
            tuple(self._metas),
            tuple(self._scripts),
            _collapsed("".join(self._title)).removesuffix(mark).strip(" "),
            self._whole,
        )

    def _void(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in ("br", "hr"):
            self._break()
        elif tag == "img":
            self._alt = _collapsed(attributes.get("alt", ""))
        elif tag == "meta":
            self._machine_readable(tag, attributes)

    def _collect(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Keep the text of a script, and of the first title."""
        if tag == "script":
            self._sink = []
            self._scripts.append((attributes.get("type", ""), ""))
        elif tag == "title" and not self._title:
            self._sink = self._title

    def _machine_readable(self, tag: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("content") or (attributes.get("datetime") if tag == "time" else None)
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or tag
        if value and name != "meta":
            self._metas.append((name, value))

    def _say(self, text: str) -> None:
        if not text or text.isspace():
            if self._around is not None:
                self._pieces.append(text)
            return
        self._pieces.append(text)
        depth = len(self._open)
        if self._around is None or self._shallowest < self._depth:
            self._depth = depth if self._around is None else self._shallowest
            self._around = self._open[self._depth - 1][0] if self._depth else 0
        self._shallowest = depth
        if self._links:
            self._linked += len(text)

    def _break(self) -> None:
        """End the line that is being put together."""
        if self._around is None:
            return
        text = _collapsed("".join(self._pieces))
        picture: Picture | None = None
        if self._alt is not None:
            picture = "alt" if self._alt and text.startswith(self._alt) else "pictured" if self._centred else None
        self._rows.append(Row(text, self._around, min(self._linked, len(text)), picture))
        self._pieces.clear()
        self._linked = 0
        self._around = self._alt = None


def _collapsed(text: str) -> str:
    """White space as a browser shows it."""
    return _SPACE.sub(" ", text.strip(_BLANKS))


class _Reading(NamedTuple):
    """What the names of an element say."""

    step: str
    """Its step in a path."""
    part: Part | None
    """The part that its names tell of."""
    own_lines: bool
    """Whether a browser begins a line with it."""
    unseen: bool
    """Whether a browser shows nothing of it."""
    centred: bool
    links: bool
    preformatted: bool


@lru_cache(maxsize=4096)
def _read(tag: str, classes: str, identity: str, itemprop: str) -> _Reading:
    """What an element's names say; a word with a colon in it is a style of a CSS framework and names no part."""
    words = [word for word in classes.split() if ":" not in word][:_MOST_WORDS]
    step = tag + "".join(f"#{word}" for word in identity.split()[:1]) + "".join(f".{word}" for word in words)
    if itemprop:
        step += f"[itemprop={''.join(itemprop.split())}]"
    return _Reading(
        step[:_LONGEST_STEP],
        part_of(tag, " ".join((*words, identity, itemprop))),
        tag in _BLOCKS,
        tag in _UNSEEN,
        tag == "center",
        tag == "a",
        tag in _PREFORMATTED,
    )
