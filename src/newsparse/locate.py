"""Where the headline stands, and where the story begins and ends.

What the rules that go by words alone have claimed is known here; the rest is lines that read as prose, as items of a list,
as titles or as none of these. The story is the stretch with the most to tell: every piece speaks for or against, prose for
as much as it is long, and the stretch with the greatest sum is the story, wherever on the page it stands. So a notice above
the story, a sentence in a menu, a copy of the story below it or a list of titles behind it need no rule of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsparse.blocks import (
    Block,
    Byline,
    Chrome,
    Contact,
    Copyright,
    Crosshead,
    Dateline,
    Related,
    Section,
    Subheadline,
    Tags,
    Timestamp,
)
from newsparse.layout import Bounds, Piece
from newsparse.readers.dates import read_date
from newsparse.readers.people import read_guest
from newsparse.readers.prose import ends_sentence, is_item, is_prose, is_title, wants_more

__all__ = ["locate"]

_AGAINST: dict[type[Block], float] = {
    Subheadline: -6,
    Section: -1,
    Timestamp: -2,
    Chrome: -1,
    Tags: -3,
    Contact: -3,
    Related: -4,
    Copyright: -6,
}
"""How much a block that was claimed by its words speaks against standing in a story."""
_MOST = 12.0
"""The most that a single paragraph speaks for the story: one long notice does not outweigh an article."""
_LETTERS = 12.0
"""How many letters of prose speak for the story as much as one button speaks against it."""
_TITLE = -1.5
_SHORT = -0.7
_ITEM = 0.4
_OPENING = 30
"""A paragraph that begins with as many letters of another one is its copy."""
_LONGEST_TITLE = 110
_BULLETS = "△▲○□❍▷◦◎▸"


def locate(pieces: Sequence[Piece]) -> Bounds:
    """Find the headline and the bounds of the story.

    Args:
        pieces: the lines of the article and what the rules that go by words made of them.

    Returns:
        Indexes into ``pieces``; an article without a story has ``begin == end == len(pieces)``.
    """
    prose = _prose(pieces)
    begin, end = _richest(_weights(pieces, prose))
    if begin == end:
        return Bounds(_title(pieces, len(pieces)), len(pieces), len(pieces))
    begin = _opening(pieces, prose, begin, end)
    end = _closing(pieces, prose, begin, end)
    return Bounds(_title(pieces, begin), begin, end)


def _prose(pieces: Sequence[Piece]) -> list[bool]:
    """Which pieces read as sentences of a story."""
    prose = [piece.block is None and is_prose(piece.line.text) for piece in pieces]
    for at, piece in enumerate(pieces):
        # above the first line that ends as a sentence, a long line without a stop is a headline or a deck
        if prose[at] and (ends_sentence(piece.line.text) or len(piece.line.text) > _LONGEST_TITLE):
            break
        prose[at] = False
    for at in range(8, len(pieces)):
        # what is left of a line behind the byline at its end is no story
        before, piece = pieces[at - 1], pieces[at]
        if prose[at] and isinstance(before.block, Byline) and piece.line.number == before.line.number:
            prose[at] = False
    return prose


def _weights(pieces: Sequence[Piece], prose: Sequence[bool]) -> list[float]:
    """How much each piece speaks for the story, or against it."""
    weights: list[float] = []
    told: set[str] = set()
    for at, (line, block, _) in enumerate(pieces):
        text = line.text
        if block is not None:
            weights.append(_AGAINST.get(type(block), 0.0))
        elif prose[at]:
            opening = text[:_OPENING]
            again = len(opening) == _OPENING and opening in told
            told.add(opening)
            weights.append((-1 if again else 1) * min(len(text) / _LETTERS, _MOST))
        elif is_item(text) or wants_more(text):
            weights.append(_ITEM)
        else:
            weights.append(_TITLE if len(text) >= 14 else _SHORT)
    return weights


def _richest(weights: Sequence[float]) -> tuple[int, int]:
    """The stretch with the greatest sum; the first of equals."""
    best, bounds = 0.0, (0, 0)
    total, start = 0.0, 0
    for at, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > best:
            best, bounds = total, (start, at + 1)
    return bounds


def _opening(pieces: Sequence[Piece], prose: Sequence[bool], begin: int, end: int) -> int:
    """The dateline, where one stands before the third paragraph; else the first prose and what leads into it."""
    while begin < end and not (prose[begin] or _may_open(pieces, begin)):
        begin += 1
    told = 0
    for at in range(begin, end):
        if pieces[at].kind is Dateline and any(prose[at + 1 : at + 6]):
            return at
        told += prose[at]
        if told == 3:
            break
    while begin and (pieces[begin - 1].kind is Crosshead or _leads_in(pieces, begin - 1)):
        begin -= 1
    if begin and pieces[begin - 1].kind is Dateline:
        begin -= 1
    return begin


def _may_open(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece that is no prose may be the first of a story."""
    line, block, _ = pieces[at]
    return isinstance(block, Crosshead | Dateline) or (block is None and is_item(line.text))


def _leads_in(pieces: Sequence[Piece], at: int) -> bool:
    """What stands directly above the first sentence and belongs to it.

    A line with a stop though it is no sentence, an item of a list, a line that breaks off in the middle of a sentence.
    """
    line, block, _ = pieces[at]
    text = line.text
    if block is not None or len(text) < 4:
        return False
    if text.endswith((".", "?", "!")):
        return not text.endswith("..") and len(text) > 12
    if text[0] in _BULLETS:
        return True
    return wants_more(text) and len(text) > 12 and pieces[at + 1].line.number == line.number + 1


def _closing(pieces: Sequence[Piece], prose: Sequence[bool], begin: int, end: int) -> int:
    """The last prose, and what goes on behind it: items of a list, a sentence that lost its stop."""
    while end > begin + 1 and not (prose[end - 1] or pieces[end - 1].block is None or pieces[end - 1].kind is Crosshead):
        end -= 1
    while end < len(pieces) and pieces[end].block is None and (_listed(pieces, end) or _unstopped(pieces[end].line.text)):
        end += 1
    return end


def _unstopped(text: str) -> bool:
    """A sentence that lost its stop."""
    return len(text) >= 30 and text.endswith(("다", "요"))


def _listed(pieces: Sequence[Piece], at: int) -> bool:
    """An item of a list, or the heading of one."""
    text = pieces[at].line.text
    if read_guest(text.lstrip("- ")):
        return False
    return is_item(text) or (
        at + 1 < len(pieces) and pieces[at + 1].block is None and is_item(pieces[at + 1].line.text)
    )


def _title(pieces: Sequence[Piece], begin: int) -> int | None:
    """The copy nearest the story of a line printed twice; else the first line that reads as a title."""
    open_ = [at for at in range(begin) if pieces[at].block is None and _may_be_title(pieces[at].line.text)]
    speaking = [at for at in open_ if _speaks(pieces[at].line.text)]
    twice = [at for at in speaking if pieces[at].line.copies > 1]
    telling = [at for at in speaking if _tells(pieces[at].line.text)]
    # a line printed twice in a row behind a title is a caption
    if telling and twice and twice[0] > telling[0] and pieces[twice[0]].line.text == pieces[twice[0]].line.below:
        twice = []
    chosen = next(iter(twice or telling or speaking or open_), None)
    if chosen is None:
        return None
    text = pieces[chosen].line.text
    # the page's title repeats the headline, with the section or the paper behind it
    return max((at for at in speaking if _same(pieces[at].line.text, text)), default=chosen)


def _may_be_title(text: str) -> bool:
    return (
        len(text) <= _LONGEST_TITLE
        and is_title(text)
        and not (text[0] == "[" and text[-1] == "]" and "]" not in text[1:-1])
        and not read_date(text)
        and not read_guest(text)
    )


@cache
def _page_title() -> re.Pattern[str]:
    """What a page puts behind a headline in its own title."""
    return re.compile(r"\s*(?:[|<>\-:ㅣ]|\.\.|\Z)")


def _same(text: str, first: str) -> bool:
    """Whether a line is the other one, or the other one without what a page puts behind it."""
    return text == first or (
        len(text) >= 10 and first.startswith(text) and _page_title().match(first, len(text)) is not None
    )


def _tells(text: str) -> bool:
    """A headline is long enough for a sentence, or has a sentence's marks."""
    return len(text) >= 15 or (len(text) >= 8 and any(mark in text for mark in ",…‘’“”'\"·?!"))


def _speaks(text: str) -> bool:
    """A title says something: it has at least two words, or is long for one."""
    return len(text) >= 14 or (len(text) >= 7 and " " in text)
