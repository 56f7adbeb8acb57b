"""Writes ``docs/forms.md``: the forms that are read, out of the heads of the articles in ``tests/corpus``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .corpus_files import DEFAULT, KNOWN_FAILURES, NEGATIVE, files
from .marked import Marked, read_file

__all__ = ["GROUPS", "PAGE", "page", "write"]

PAGE = Path(__file__).parents[1] / "docs" / "forms.md"

GROUPS = {
    "chrome": "Page chrome",
    "headline": "Headline",
    "decks": "Decks",
    "bylines": "Bylines",
    "times": "Times",
    "datelines": "Datelines",
    "captions": "Captions and credits",
    "story": "Story",
    "notes": "Notes and corrections",
    "rights": "Rights",
    "around": "Tags, related articles, contact",
    "flat": "Flat text",
}
"""The words that a form begins with, and what its table is called."""

TOP = '''\
# Forms that are read

What Korean local papers print, as far as this library knows it: a row says what the form is, shows a piece of it (`⏎` is
the end of a line) and names the article in `tests/corpus/default` that has it. Every one of these articles is read
exactly as it is marked, on every run of the tests. This page is made of their heads: `python -m tests.corpus_files`
writes it.

To see how a text of your own is read, print its blocks:

```pycon
>>> from newsparse import parse_article
>>> article = parse_article("""강산군 봄꽃 축제 5일 개막
...
... [강산일보=홍길동 기자] 강산군은 5일 봄꽃 축제를 연다고 밝혔다. 축제는 사흘 동안 이어진다.
... """)
>>> for block in article.blocks:
...     if block.text.strip():
...         print(f"{block.kind:10}{block.text.strip()[:30]}")
headline  강산군 봄꽃 축제 5일 개막
dateline  [강산일보=홍길동 기자]
paragraph 강산군은 5일 봄꽃 축제를 연다고 밝혔다. 축제는 사흘

```
'''

CANNOT = """\
Some forms no text shows, or shows too little of:

| form | why it is not read |
|---|---|
| a headline below the story | nothing sets it apart from the title of another article, which stands there too |
| several decks joined by nothing | where one ends is not printed: such a line is one deck |
| several decks joined by single blanks | they are read by how words end and by their lengths; one line in four is cut otherwise than the paper set it |
| tags glued to each other without signs | where one ends is not printed: such a line is one block of tags |
| words broken by the columns of print (`기자 회견`, `직 원`) | a blank that does not belong there looks like any other |
| digits, dots or quotes lost when the text was pasted | what is lost is not in the text |
| text in the wrong encoding (`±âÀÚ` for 기자) | it is reported as a defect and left as it is; `repair_mojibake` restores what can be |
| words of advertisers put into sentences | they are words of a sentence like the others |
| a second article with its byline below the first | its story reads like the story that goes on |
| the whole page as one line without any mark between its parts | where a part ends is not printed |
| a photo page with a dateline: one caption, or a story of one sentence | the layout is the same |
| a sign-off whose ending is fused with the name (`홍지숩니다`) | which syllables are the name's is not printed |
| a name with a number in front of it, glued (`3기홍길동기자`) | where the name begins is not printed |
| an English translation below the story | it reads like paragraphs of the story |
| a picture inside a word of the story | the halves of the word are two lines, each read by itself |
| which of two places of one name is meant (광주, 고성) | the text does not say it: the place is given as printed |
| whether 00:00 is midnight or no time at all | the text does not say it: the time is given as printed |
| whether a paper's own text or a press release stands under a reporter's name | the layout is the same |
"""


def page() -> str:
    """The page, as it has to be now."""
    return "\n".join(_lines())


def write() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


def _lines() -> Iterator[str]:
    good = [(path.stem, read_file(path)) for path in files(DEFAULT)]
    yield TOP
    for group, title in GROUPS.items():
        rows = [row for name, article in good for row in _rows(name, article, "form", group)]
        if rows:
            yield f"## {title}\n\n| form | for example | article |\n|---|---|---|"
            yield from rows
            yield ""
    yield "## Look-alikes\n\nWhat looks like a form and is none; the articles stand in `tests/corpus/negative`.\n"
    yield "| trap | for example | article |\n|---|---|---|"
    for path in files(NEGATIVE):
        yield from _rows(path.stem, read_file(path), "trap")
    yield ""
    yield "## Not read, and why\n"
    yield CANNOT
    failing = [(path.stem, read_file(path)) for path in files(KNOWN_FAILURES)]
    if failing:
        yield "These articles are read otherwise than they are marked; they stand in `tests/corpus/known-failures`.\n"
        yield "| form | for example | what goes wrong | article |\n|---|---|---|---|"
        for name, article in failing:
            reason = _cell(" ".join(article.values("fails")))
            for key in ("form", "trap"):
                for form, show in _forms(article, key):
                    yield f"| {_cell(form)} | {_code(show)} | {reason} | `{name}` |"
        yield ""


def _rows(name: str, article: Marked, key: str, group: str = "") -> Iterator[str]:
    for form, show in _forms(article, key):
        words, colon, rest = form.partition(": ")
        if not group:
            yield f"| {_cell(form)} | {_code(show)} | `{name}` |"
        elif colon and words == group:
            yield f"| {_cell(rest)} | {_code(show)} | `{name}` |"


def _forms(article: Marked, key: str) -> Iterator[tuple[str, str]]:
    """What an article shows, each with its piece: a ``show:`` belongs to the line before it."""
    for (name, value), (_, show) in zip(article.head, article.head[1:], strict=False):
        if name == key:
            yield value, show


def _cell(words: str) -> str:
    return re.sub(r"[\\`*_\[\]<>|~]", r"\\\g<0>", words)


def _code(piece: str) -> str:
    fence = "``" if "`" in piece else "`"
    return f"{fence}{' '.join(piece.split())}{fence}".replace("|", "\\|")
