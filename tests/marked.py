"""Reads articles that have their layout marked in them: the notation of ``tests/corpus``.

A few lines ``key: value``, a line ``---``, and then the article, its blocks and what stands in them between brackets::

    form: datelines: the paper and its reporter in brackets, joined by =
    show: [강산일보=홍길동 기자]
    ---
    ⟦headline|강산군 봄꽃 축제 5일 개막⟧

    ⟦dateline|[⟦agency|강산일보⟧=⟦name|홍길동⟧ ⟦role|기자⟧] ⟧⟦p|강산군이 봄꽃 축제를 연다.⟧

Without the marks, what stands below ``---`` is the article to the last character, its line ends too. Every character
that is no white space stands in exactly one block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from attrs import evolve, frozen

from newsparse.blocks import Term

__all__ = ["KIND_OF", "Mark", "MarkError", "Marked", "Person", "read", "read_file"]

KIND_OF = {
    "headline": "headline",
    "subheadline": "subheadline",
    "section": "section",
    "byline": "byline",
    "timestamp": "timestamp",
    "dateline": "dateline",
    "caption": "caption",
    "p": "paragraph",
    "crosshead": "crosshead",
    "note": "note",
    "copyright": "copyright",
    "contact": "contact",
    "tags": "tags",
    "related": "related",
    "chrome": "chrome",
}
"""The marks of blocks, and the kinds that they stand for."""

_OF_A_PERSON = ("name", "role", "email", "org", "bureau")
_INSIDE = {
    "byline": _OF_A_PERSON,
    "dateline": ("place", "agency", *_OF_A_PERSON),
    "caption": ("credit",),
    "credit": _OF_A_PERSON,
    "copyright": ("holder",),
}
"""What may stand inside a mark; inside the others nothing does."""

_KEYS = ("form", "show", "trap", "fails")
_ROLES = ("published", "updated", "other")
_PRECISIONS = {7: "month", 10: "day", 16: "minute", 19: "second"}
"""How long a printed time is, and what that says."""

_RULE = re.compile(r"^---\n", re.MULTILINE)
_TOKEN = re.compile(r"⟦(?P<kind>[a-z]+)(?P<arguments>(?: [^ |⟦⟧\n]+)*)\||[⟦⟧]")


class MarkError(ValueError):
    """An article is not marked as it should be; the message says where."""


@frozen
class Person:
    """Who is named inside a block, each value with its span."""

    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    email: tuple[int, int] | None = None
    org: tuple[int, int] | None = None
    bureau: tuple[int, int] | None = None


@frozen
class Mark:
    """A block, or something that stands inside one."""

    kind: str
    """What stands behind ``⟦``."""
    start: int
    """Where it begins, in code points of the text without marks."""
    end: int
    """Where it ends."""
    arguments: tuple[str, ...] = ()
    """``published 2024-04-01T09:30`` of a timestamp, the terms of a copyright."""
    inside: tuple[Mark, ...] = ()
    """What stands in it, in order."""

    def spans(self, kind: str) -> tuple[tuple[int, int], ...]:
        """Where everything of one kind stands in it, however deep."""
        return tuple((mark.start, mark.end) for mark in _all_of(self.inside) if mark.kind == kind)

    @property
    def people(self) -> tuple[Person, ...]:
        """Who is named in it. A role and an e-mail belong to the name before them, an organisation in front to the name behind."""
        return tuple(_people([mark for mark in _all_of(self.inside) if mark.kind in _OF_A_PERSON]))

    @property
    def precision(self) -> str:
        """The last part of a timestamp that is printed."""
        return _PRECISIONS[len(self.arguments[1])]


@frozen
class Marked:
    """An article whose layout is known."""

    head: tuple[tuple[str, str], ...]
    """The lines above ``---``, in order: a key may stand there more than once."""
    text: str
    """The article without marks."""
    blocks: tuple[Mark, ...]
    """Its blocks, in order; between them is white space."""

    def values(self, key: str) -> tuple[str, ...]:
        """What stands behind a key of the head."""
        return tuple(value for name, value in self.head if name == key)


def read_file(path: Path) -> Marked:
    """The article of a file, its line ends kept.

    Raises:
        MarkError: The file is not marked as it should be.
    """
    try:
        return read(path.read_bytes().decode("utf-8"))
    except MarkError as error:
        raise MarkError(f"{path.name}: {error}") from None


def read(source: str) -> Marked:
    r"""The article that ``source`` is, in the notation of this module.

    Raises:
        MarkError: Something is not marked as it should be.

    >>> article = read("---\n⟦byline|⟦name|홍길동⟧ ⟦role|기자⟧⟧\n")
    >>> article.text
    '홍길동 기자\n'
    >>> [(block.kind, block.start, block.end, block.spans("name")) for block in article.blocks]
    [('byline', 0, 6, ((0, 3),))]
    """
    rule = _RULE.search(source)
    if not rule:
        raise MarkError("there is no line --- between the head and the article")
    top, marked = source[: rule.start()], source[rule.end() :]
    head = tuple(_head(top))
    line = top.count("\n") + 2
    text: list[str] = []
    length = at = 0
    closed: list[Mark] = []
    open_marks: list[Mark] = []

    def where(offset: int) -> str:
        return f"line {line + marked.count(chr(10), 0, offset)}"

    for token in [*_TOKEN.finditer(marked), None]:
        end = token.start() if token else len(marked)
        piece = marked[at:end]
        if not open_marks and piece.strip():
            raise MarkError(f"{where(at)}: {piece.strip()[:40]!r} stands in no block")
        text.append(piece)
        length += len(piece)
        if token is None:
            break
        at = token.end()
        if token["kind"]:
            open_marks.append(_opened(token, length, open_marks, where(end)))
        elif token[0] == "⟦":
            raise MarkError(f"{where(end)}: after ⟦ a kind and | are expected")
        elif not open_marks:
            raise MarkError(f"{where(end)}: ⟧ closes nothing")
        else:
            mark = evolve(open_marks.pop(), end=length)
            if mark.start == mark.end:
                raise MarkError(f"{where(end)}: the {mark.kind} is empty")
            if open_marks:
                open_marks[-1] = evolve(open_marks[-1], inside=(*open_marks[-1].inside, mark))
            else:
                closed.append(mark)
    if open_marks:
        raise MarkError(f"the {open_marks[-1].kind} at character {open_marks[-1].start} is not closed")
    return Marked(head, "".join(text), tuple(closed))


def _head(top: str) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(top.splitlines(), 1):
        key, colon, value = line.partition(": ")
        if not colon or not value.strip():
            raise MarkError(f"line {number}: expected 'key: value', not {line!r}")
        if key not in _KEYS:
            raise MarkError(f"line {number}: the keys are {', '.join(_KEYS)}; not {key!r}")
        yield key, value


def _opened(token: re.Match[str], start: int, open_marks: list[Mark], where: str) -> Mark:
    kind, arguments = token["kind"], tuple(token["arguments"].split())
    around = open_marks[-1].kind if open_marks else None
    allowed = _INSIDE.get(around, ()) if around else tuple(KIND_OF)
    if kind not in allowed:
        place = f"in a {around}" if around else "at the top"
        raise MarkError(f"{where}: a {kind} may not stand {place}; there may: {', '.join(allowed) or 'nothing'}")
    if kind == "timestamp":
        _assert_stamp(arguments, where)
    elif unknown := [one for one in arguments if kind != "copyright" or one not in list(Term)]:
        raise MarkError(f"{where}: a {kind} takes no {unknown[0]!r}")
    return Mark(kind, start, start, arguments)


def _assert_stamp(arguments: tuple[str, ...], where: str) -> None:
    try:
        role, value = arguments
        datetime.fromisoformat(value if len(value) != len("2009-06") else f"{value}-01")
    except ValueError:
        role = value = ""
    if role not in _ROLES or len(value) not in _PRECISIONS:
        raise MarkError(f"{where}: a timestamp takes {' | '.join(_ROLES)} and an ISO time, not {' '.join(arguments)!r}")


def _all_of(marks: tuple[Mark, ...]) -> Iterator[Mark]:
    for mark in marks:
        yield mark
        yield from _all_of(mark.inside)


def _people(marks: list[Mark]) -> Iterator[Person]:
    current: dict[str, tuple[int, int]] = {}
    for at, mark in enumerate(marks):
        of_the_next = mark.kind in ("org", "bureau") and any(later.kind == "name" for later in marks[at:])
        if mark.kind in current or ("name" in current and of_the_next):
            yield Person(**current)
            current = {}
        current[mark.kind] = (mark.start, mark.end)
    if current:
        yield Person(**current)
