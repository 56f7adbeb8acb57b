"""The articles of ``tests/corpus``: which there are, what they are read as, and where they belong.

``default`` holds articles that are read as they are marked, one for each form; ``negative`` look-alikes that are read as
they are marked; ``known-failures`` those of both that are not, each with a line ``fails:`` that says what goes wrong.
After the rules have changed::

    python -m tests.corpus_files

moves every article to where it belongs now, writes the ``fails:`` lines of what fails, and then ``docs/forms.md``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from newsparse import Article, Blank, Block, Caption, Copyright, Dateline, Timestamp, parse_article

from .lossless import people_of
from .marked import KIND_OF, Mark, Marked, read_file

__all__ = [
    "CORPUS", "DEFAULT", "FOLDERS", "KNOWN_FAILURES", "NEGATIVE", "Row",
    "belongs_in", "difference", "files", "found", "sort", "wanted", "why",
]  # fmt: skip

CORPUS = Path(__file__).parent / "corpus"
DEFAULT, NEGATIVE, KNOWN_FAILURES = "default", "negative", "known-failures"
FOLDERS = (DEFAULT, NEGATIVE, KNOWN_FAILURES)

_SLOTS = {"name": "name", "role": "role", "email": "email", "org": "organization", "bureau": "bureau"}
"""What stands in a mark of a person, and what the library calls it."""

_PRINTED = {"month": 7, "day": 10, "minute": 16, "second": 19}
"""How much of an ISO time is printed, for each precision."""

_ONE_PIECE = ("chrome", "contact", "related", "tags")
"""Of these a line is one piece here: where a row of buttons is cut is nobody's business."""

Span = tuple[int, int]


class Row(NamedTuple):
    """A block and what was found in it, as it is compared."""

    kind: str
    start: int
    end: int
    text: str
    values: tuple[str, ...]

    def __str__(self) -> str:
        """The block on a line, each value on a line below."""
        return "\n        ".join((f"{self.kind} {self.start}-{self.end} {self.text!r}", *self.values))


def files(*folders: str) -> list[Path]:
    """The articles of some folders, or of all, in order."""
    return sorted(path for folder in folders or FOLDERS for path in (CORPUS / folder).glob("*.txt"))


def wanted(article: Marked) -> list[Row]:
    """The blocks of an article as they are marked."""
    text = article.text
    return _rows(text, ((KIND_OF[mark.kind], mark.start, mark.end, _marked(mark, text)) for mark in article.blocks))


def found(article: Article) -> list[Row]:
    """The blocks of an article as they are read."""
    text = article.text
    blocks = (block for block in article.blocks if not isinstance(block, Blank))
    return _rows(text, ((block.kind, block.start, block.end, _read(block, text)) for block in blocks))


def difference(left: Sequence[Row], right: Sequence[Row]) -> list[str]:
    """What only one of the two has, for people to read: behind - stands what is wanted, behind + what is read."""
    lines: list[str] = []
    for tag, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal":
            lines += [f"    - {row}" for row in left[i:j]] + [f"    + {row}" for row in right[k:m]]
    return lines


def why(article: Marked) -> str | None:
    """What goes wrong first when the article is read, in one line; nothing if it is read as it is marked."""
    left, right = wanted(article), found(parse_article(article.text))
    for row in left:
        if row in right:
            continue
        at = [other for other in right if other.start < row.end and row.start < other.end]
        here = f"the {row.kind} {_short(row.text)}"
        if [row[:3]] != [other[:3] for other in at]:
            return f"{here} is read as {' and '.join(f'{other.kind} {_short(other.text)}' for other in at[:3])}"
        lost = [value for value in row.values if value not in at[0].values]
        more = [value for value in at[0].values if value not in row.values]
        return f"in {here}, {_listed(lost)} is wanted and {_listed(more)} is read"
    return None


def belongs_in(article: Marked) -> str:
    """The folder that an article belongs in, by what holds now."""
    if why(article):
        return KNOWN_FAILURES
    return NEGATIVE if article.values("trap") else DEFAULT


def sort() -> Iterator[str]:
    """Move the articles to where they belong and keep their ``fails:`` lines true; says what it has done."""
    for path in files():
        source = path.read_bytes().decode("utf-8")
        article = read_file(path)
        reason = why(article)
        head, rule, rest = re.split(r"(?m)^(---\n)", source, maxsplit=1)
        lines = [line for line in head.splitlines() if not line.startswith("fails: ")]
        head = "".join(f"{line}\n" for line in [*lines, *([f"fails: {reason}"] if reason else [])])
        target = CORPUS / belongs_in(article) / path.name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((head + rule + rest).encode())
        if target != path:
            path.unlink()
            yield f"{path.name}: from {path.parent.name} to {target.parent.name}"


def _rows(text: str, blocks: Iterable[tuple[str, int, int, list[str]]]) -> list[Row]:
    """White space at the ends of a block is nobody's; pieces of the page's furniture on one line are one."""
    rows: list[Row] = []
    for kind, left, right, values in blocks:
        piece = text[left:right]
        start, end = left + len(piece) - len(piece.lstrip()), left + len(piece.rstrip())
        if rows and kind == rows[-1].kind and kind in _ONE_PIECE and "\n" not in text[rows[-1].end : start]:
            start = rows.pop().start
        rows.append(Row(kind, start, end, text[start:end], tuple(values)))
    return rows


def _marked(mark: Mark, text: str) -> list[str]:
    people = [_person({slot: getattr(person, slot) for slot in _SLOTS}, text) for person in mark.people]
    match mark.kind:
        case "timestamp":
            return [" ".join(mark.arguments)]
        case "copyright":
            return [*_values("holder", mark.spans("holder"), text), f"terms: {', '.join(sorted(mark.arguments))}"]
        case _:
            values = (_values(kind, mark.spans(kind), text) for kind in ("place", "agency", "credit"))
            return [*chain.from_iterable(values), *people]


def _read(block: Block, text: str) -> list[str]:
    people = [_person({slot: one.span(field) for slot, field in _SLOTS.items()}, text) for one in people_of(block)]
    match block:
        case Timestamp():
            return [f"{block.role} {block.value.isoformat()[: _PRINTED[block.precision]]}"]
        case Copyright():
            return [*_values("holder", _spans(block.spans, "holder"), text), f"terms: {', '.join(sorted(block.terms))}"]
        case Dateline():
            values = (_values(kind, _spans(block.spans, kind), text) for kind in ("place", "agency"))
            return [*chain.from_iterable(values), *people]
        case Caption():
            given = _spans(block.credit.spans if block.credit else (), "text")
            return [*_values("credit", given, text), *people]
        case _:
            return people


def _spans(spans: Iterable[tuple[str, int, int]], wanted_name: str) -> list[Span]:
    return [(start, end) for name, start, end in spans if name == wanted_name]


def _values(kind: str, spans: Iterable[Span], text: str) -> list[str]:
    return [f"{kind} {start}-{end} {text[start:end]!r}" for start, end in sorted(spans)]


def _person(slots: dict[str, Span | None], text: str) -> str:
    return "by " + ", ".join(value for slot, span in slots.items() if span for value in _values(slot, [span], text))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= 40 else f"“{line[:24]} … {line[-12:]}”"


def _listed(values: list[str]) -> str:
    return " and ".join(re.sub(r" \d+-\d+ ", " ", value) for value in values) or "nothing"


if __name__ == "__main__":
    from .forms_page import write

    sys.stdout.writelines(f"{line}\n" for line in sort())
    write()
    sys.stdout.writelines(f"{folder}: {len(files(folder))}\n" for folder in FOLDERS)
