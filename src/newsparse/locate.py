"""Where the headline stands, and where the story begins and ends.

What the rules that go by words alone have claimed is known here; the rest is lines that read as prose, as titles or as
neither. The story begins at the dateline or the first prose, and ends with the last prose before something that stands
behind stories: a rights notice, other articles, comments, a second copy of the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.blocks import Block, Byline, Chrome, Copyright, Crosshead, Dateline, Related, Tags
from newsparse.layout import Bounds, Piece
from newsparse.readers.dates import read_date
from newsparse.readers.people import read_guest
from newsparse.readers.prose import ends_sentence, is_item, is_prose, is_title, wants_more

__all__ = ["locate"]

_BEHIND_STORIES: tuple[type[Block], ...] = (Copyright, Related, Tags)
_COMMENTS = ("댓글", "네티즌 의견", "로그인후", "로그인 후", "Comments are closed", "전체댓글")
_ABOVE_STORIES = re.compile(r"글자 ?크기|공유|번역|음성|요약|변경됩니다|쌍방향")
_LONGEST_TITLE = 110
_BULLETS = "△▲○□❍▷◦◎▸"
_OPENING = 30
"""A paragraph that begins with as many characters of another one is its copy."""


def locate(pieces: Sequence[Piece]) -> Bounds:
    """Find the headline and the bounds of the story.

    Args:
        pieces: the lines of the article and what the rules that go by words made of them.

    Returns:
        Indexes into ``pieces``; an article without a story has ``begin == end == len(pieces)``.
    """
    prose = [piece.block is None and is_prose(piece.line.text) for piece in pieces]
    for at in range(len(pieces)):
        # above the first line that ends as a sentence, a long line without a stop is a headline or a deck
        if prose[at] and (ends_sentence(pieces[at].line.text) or len(pieces[at].line.text) > _LONGEST_TITLE):
            break
        prose[at] = False
    for at in range(1, len(pieces)):
        # what is left of a line behind the byline at its end is no story
        if isinstance(pieces[at - 1].block, Byline) and pieces[at].line.number == pieces[at - 1].line.number:
            prose[at] = prose[at] and at < 8
    begin = _begin(pieces, prose)
    end = _end(pieces, prose, begin)
    return Bounds(_title(pieces, begin), begin, end)


def _begin(pieces: Sequence[Piece], prose: Sequence[bool]) -> int:
    """The dateline where one stands before the second paragraph; else the first prose, and what leads into it."""
    first = _first_prose(pieces, prose)
    lead = next((at for at, piece in enumerate(pieces) if piece.kind is Dateline and _opens(pieces, prose, at)), None)
    if lead is not None and (first is None or sum(prose[:lead]) < 2):
        return lead
    if first is None:
        first = _first_list(pieces)
    if first is None:
        return next((at for at in range(1, len(pieces)) if _stops(pieces, prose, at)), len(pieces))
    while first and (pieces[first - 1].kind is Crosshead or _leads_in(pieces, first - 1)):
        first -= 1
    return first


def _first_prose(pieces: Sequence[Piece], prose: Sequence[bool]) -> int | None:
    """The first prose; a few sentences with the buttons of the page behind them are a summary, the story comes after."""
    found = [at for at, reads in enumerate(prose) if reads or _numbered(pieces, at)]
    if not found:
        return None
    for at in range(found[0], min(len(pieces), found[0] + 8)):
        block = pieces[at].block
        if isinstance(block, Chrome) and _ABOVE_STORIES.search(block.text):
            before = sum(1 for one in found if one < at)
            if before <= 4 and len(found) - before > 2 * before:
                return next(one for one in found if one > at)
    return found[0]


def _numbered(pieces: Sequence[Piece], at: int) -> bool:
    """A numbered line opens a story that is a list of things."""
    piece = pieces[at]
    return piece.block is None and piece.line.text.startswith("1. ") and at > 0


def _opens(pieces: Sequence[Piece], prose: Sequence[bool], at: int) -> bool:
    """Whether a story follows a dateline."""
    return any(prose[at + 1 : at + 6]) or (at + 1 < len(pieces) and len(pieces[at + 1].line.text) > 40)


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


def _first_list(pieces: Sequence[Piece]) -> int | None:
    """The first of two items in a row: a story may be nothing but a list."""
    items = [piece.block is None and piece.line.text[0] in _BULLETS for piece in pieces]
    return next((at for at in range(1, len(items) - 1) if items[at] and items[at + 1]), None)


def _unstopped(text: str) -> bool:
    """A sentence that lost its stop."""
    return len(text) >= 30 and text.endswith(("다", "요"))


def _end(pieces: Sequence[Piece], prose: Sequence[bool], begin: int) -> int:
    end = begin
    told: set[str] = set()
    for at in range(begin, len(pieces)):
        line, block, _ = pieces[at]
        if prose[at]:
            opening = line.text[:_OPENING]
            if len(told) > 1 and len(opening) == _OPENING and opening in told:
                break
            told.add(opening)
            end = at + 1
        elif told and _stops(pieces, prose, at):
            break
        elif block is None and at == end and (at == begin or _listed(pieces, at) or _unstopped(line.text)):
            end = at + 1
        elif isinstance(block, Crosshead | Dateline) and at == begin:
            end = at + 1
    return end


def _listed(pieces: Sequence[Piece], at: int) -> bool:
    """An item of a list, or the heading of one."""
    text = pieces[at].line.text
    if read_guest(text.lstrip("- ")):
        return False
    return is_item(text) or (
        at + 1 < len(pieces) and pieces[at + 1].block is None and is_item(pieces[at + 1].line.text)
    )


def _stops(pieces: Sequence[Piece], prose: Sequence[bool], at: int) -> bool:
    """Whether a piece stands where stories have ended."""
    block = pieces[at].block
    if isinstance(block, Related):
        return not (at + 1 < len(pieces) and prose[at + 1])
    return isinstance(block, _BEHIND_STORIES) or (block is not None and block.text.startswith(_COMMENTS))


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


def _same(text: str, first: str) -> bool:
    """Whether a line is the other one, or the other one without what a page puts behind it."""
    return text == first or (len(text) >= 10 and first.startswith(text) and first[len(text) :].lstrip()[:1] in tuple("|<>-:ㅣ"))


def _tells(text: str) -> bool:
    """A headline is long enough for a sentence, or has a sentence's marks."""
    return len(text) >= 15 or (len(text) >= 8 and any(mark in text for mark in ",…‘’“”'\"·?!"))


def _speaks(text: str) -> bool:
    """A title says something: it has at least two words, or is long for one."""
    return len(text) >= 14 or (len(text) >= 7 and " " in text)
