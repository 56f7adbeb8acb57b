"""Where the headline stands, and where the story begins and ends.

What the rules that go by words alone have claimed is known here; the rest is lines that read as prose, as items of a
list, as titles or as none of these. The story is the stretch with the most to tell: every piece speaks for or
against, prose for as much as it is long, and the stretch with the greatest sum is the story, wherever on the page it
stands. So a notice above the story, a sentence in a menu, a copy of the story below it or a list of titles behind it
need no rule of their own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

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
from newsparse.lines import Line
from newsparse.readers.credits import names_giver
from newsparse.readers.dates import read_date
from newsparse.readers.guests import are_of_one, read_guest
from newsparse.readers.names import is_name, is_organization
from newsparse.readers.prose import (
    ends_in_paper,
    ends_sentence,
    is_issue,
    is_item,
    is_prose,
    is_quotation,
    is_same_title,
    is_title,
    lost_its_stop,
    names_speaker,
    wants_more,
)

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
_A_STORY, _BEHIND = 10.0, 0.4
"""Once so much has been told, prose behind a rights notice or a label over other articles counts for so much less."""
_TITLE = -1.5
_SHORT = -0.7
_ITEM = 0.4
_WRAPPED = 48
"""A page that breaks its sentences over lines has none that is longer."""
_BROKEN = 4
"""Over so many lines a sentence may be broken behind the last one that is whole."""
_OPENING = 30
"""A paragraph that begins with as many letters of another one is its copy."""
_LONGEST_TITLE = 110
_DASHES = "-–―"
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
        return Bounds(_title(pieces, len(pieces), len(pieces)), len(pieces), len(pieces))
    begin = _opening(pieces, prose, begin, end)
    end = _closing(pieces, prose, begin, end)
    return Bounds(_title(pieces, begin, end), begin, end)


def _prose(pieces: Sequence[Piece]) -> list[bool]:
    """Which pieces read as sentences of a story."""
    prose = [piece.block is None and is_prose(piece.line.text) for piece in pieces]
    if not any(prose):
        # a text that has lost all its stops
        stopless = [piece.block is None and lost_its_stop(piece.line.text) for piece in pieces]
        return stopless if sum(stopless) > 1 else prose
    for at, piece in enumerate(pieces):
        # above the first line that ends as a sentence, a long line without a stop is a headline or a deck
        if prose[at] and (ends_sentence(piece.line.text) or len(piece.line.text) > _LONGEST_TITLE):
            break
        prose[at] = False
    for first, last in _wrapped(pieces):
        prose[first:last] = [True] * (last - first)
    for at in range(8, len(pieces)):
        # what is left of a line behind the byline at its end is no story
        before, piece = pieces[at - 1], pieces[at]
        if prose[at] and isinstance(before.block, Byline) and piece.line.number == before.line.number:
            prose[at] = False
    return prose


def _wrapped(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Runs of short lines that end a sentence together, as near each other as lines are: one paragraph, broken up."""
    first, found, titled, step = 0, 0, False, _step(pieces)
    for at in range(1, len(pieces) + 1):
        if at < len(pieces) and _goes_on(pieces[at - 1], pieces[at], step):
            continue
        whole = [piece.line.text for piece in pieces[first:at]]
        ends = [end for end, text in enumerate(whole, 1) if ends_sentence(text)] if len(whole) > 1 else []
        if ends:
            run = whole[: ends[-1]]  # titles below the last sentence are no part of it
            open_ = sum(map(wants_more, run[:-1]))
            near = step == 1 and ((open_ and len(run) <= 3) or (len(ends) >= 2 and len(run) >= 4))
            # what breaks up one paragraph breaks up the others
            if near or open_ + found >= 2:
                found += 1
                yield first + (0 if titled else _titles_above(run)), first + len(run)
        titled = titled or (
            pieces[first].block is None and any(_may_be_title(text) and _speaks(text) for text in whole)
        )
        first = at


def _step(pieces: Sequence[Piece]) -> int:
    """How far below each other lines stand on a page that spaces all of them: mostly one line."""
    short = [piece.line.number for piece in pieces if piece.block is None and len(piece.line.text) <= _WRAPPED]
    steps = Counter(other - one for one, other in pairwise(short) if other > one)
    return max(steps, key=lambda step: (steps[step], -step), default=1)


def _titles_above(run: Sequence[str]) -> int:
    """How many lines at the beginning of a run neither end a sentence nor break off in one: headline and decks."""
    return next(at for at, text in enumerate(run) if ends_sentence(text) or wants_more(text))


def _goes_on(one: Piece, other: Piece, step: int) -> bool:
    return (
        one.block is None
        and other.block is None
        and 0 < other.line.number - one.line.number <= step
        and len(one.line.text) <= _WRAPPED
        and len(other.line.text) <= _WRAPPED
        and not is_item(other.line.text)
        and not names_speaker(one.line.text)
    )


def _weights(pieces: Sequence[Piece], prose: Sequence[bool]) -> list[float]:
    """How much each piece speaks for the story, or against it."""
    weights: list[float] = []
    told: set[str] = set()
    sum_of_prose, share = 0.0, 1.0
    for at, (line, block, _) in enumerate(pieces):
        text = line.text
        if block is not None:
            weights.append(_AGAINST.get(type(block), 0.0))
            if sum_of_prose > _A_STORY and isinstance(block, Copyright | Related):
                share = _BEHIND
        elif prose[at]:
            opening = text[:_OPENING]
            again = len(opening) == _OPENING and opening in told
            told.add(opening)
            weights.append((-1 if again else share) * min(len(text) / _LETTERS, _MOST))
            sum_of_prose += weights[-1]
        elif text[0] in "▶☞":
            weights.append(_SHORT)
        elif is_item(text) or wants_more(text) or names_speaker(text):
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
    begin = next(
        (at for at in range(begin, end) if prose[at] or pieces[at].kind is Dateline or _opens_list(pieces[at])), begin
    )
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


def _opens_list(piece: Piece) -> bool:
    """An item of a list that a story may open with."""
    text = piece.line.text
    return piece.block is None and (text[0] in _BULLETS or _numbered().match(text) is not None)


def _leads_in(pieces: Sequence[Piece], at: int) -> bool:
    """What stands directly above the first sentence and belongs to it.

    A line with a stop though it is no sentence, an item of a list, a line that breaks off in the middle of a sentence.
    """
    line, block, _ = pieces[at]
    text = line.text
    if block is not None or len(text) < 4:
        return False
    if at and pieces[at - 1].kind is Dateline and pieces[at - 1].line.number == line.number:
        return True
    if text.endswith((".", "?", "!")):
        return not text.endswith("..") and len(text) > 12
    if _opens_list(pieces[at]):
        return True
    if is_quotation(text):
        return True  # a story may open with what somebody says
    return wants_more(text) and len(text) > 12 and pieces[at + 1].line.number == line.number + 1


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}[.)]\s\S")


def _closing(pieces: Sequence[Piece], prose: Sequence[bool], begin: int, end: int) -> int:
    """The last prose, and what goes on behind it: items of a list, a sentence that lost its stop."""
    while end > begin + 1 and not (
        prose[end - 1] or pieces[end - 1].block is None or pieces[end - 1].kind is Crosshead
    ):
        end -= 1
    while (
        end < len(pieces)
        and pieces[end].block is None
        and (
            _listed(pieces, end)
            or lost_its_stop(pieces[end].line.text)
            or _closes_letter(pieces, end)
            or _broken(pieces, end)
        )
    ):
        end += 1
    return end


def _closes_letter(pieces: Sequence[Piece], at: int) -> bool:
    """The day of a letter, with who signs it below."""
    return (
        at + 1 < len(pieces)
        and read_date(pieces[at].line.text) is not None
        and bool(read_guest(pieces[at + 1].line.text))
    )


def _broken(pieces: Sequence[Piece], at: int) -> bool:
    """A sentence over several lines that are too long for a page that breaks all of them."""
    for one, other in pairwise(pieces[at : at + _BROKEN]):
        if one.block or other.block or other.line.number != one.line.number + 1 or not wants_more(one.line.text):
            return False
        if ends_sentence(other.line.text):
            return True
    return False


def _listed(pieces: Sequence[Piece], at: int) -> bool:
    """An item of a list, or the heading of one."""
    text = pieces[at].line.text
    if pieces[at].block is not None or text[0] in "▶☞" or read_guest(text.lstrip("- ")):
        return False
    return is_item(text) or (
        at + 1 < len(pieces) and pieces[at + 1].block is None and is_item(pieces[at + 1].line.text)
    )


def _title(pieces: Sequence[Piece], begin: int, end: int) -> int | None:
    """The copy nearest the story of a line printed twice; else the first line that reads as a title."""
    headings = {piece.line.text for piece in pieces[begin:end]}  # decks too are printed again, above their part of it
    open_ = [
        at
        for at in range(begin)
        if pieces[at].block is None
        and _may_be_title(pieces[at].line.text)
        and not _portrait(pieces[at].line)
        and (pieces[at].line.copies > 1 or not _label().fullmatch(pieces[at].line.text))
    ]
    beside = _other_titles(pieces[:begin])
    open_ = [at for at in open_ if at not in beside] or open_
    speaking = [at for at in open_ if _speaks(pieces[at].line.text)]
    twice = [at for at in speaking if pieces[at].line.copies > 1 and pieces[at].line.text not in headings]
    telling = [at for at in speaking if _tells(pieces[at].line.text)]
    # what speaks of a paper is its slogan, what stands between dashes a deck, where another title stands beside it
    telling = [at for at in telling if not _is_minor(pieces[at].line.text)] or telling
    # a line printed twice in a row behind a title is a caption
    if telling and twice and twice[0] > telling[0] and pieces[twice[0]].line.text == pieces[twice[0]].line.below:
        twice = []
    chosen = next(iter(twice or telling or speaking or open_), None)
    first = next((at for at in range(begin) if pieces[at].block is None and len(pieces[at].line.text) > 4), None)
    if first is not None and first + 1 < begin and _names_somebody(pieces[first], titled=chosen is not None):
        return first
    if chosen is None:
        return None
    text = pieces[chosen].line.text
    # the page's title repeats the headline, with the section or the paper behind it
    return max((at for at in open_ if is_same_title(pieces[at].line.text, text)), default=chosen)


def _is_minor(text: str) -> bool:
    return ends_in_paper(text) or (text[0] in _DASHES and text[-1] in _DASHES)


def _other_titles(pieces: Sequence[Piece]) -> set[int]:
    """Lines below a label over other articles, as near each other as lines are."""
    found: set[int] = set()
    for at, (one, other) in enumerate(pairwise(pieces), 1):
        if other.line.number == one.line.number + 1 and (one.kind is Related or at - 1 in found):
            found.add(at)
    return found


def _may_be_title(text: str) -> bool:
    return (
        len(text) <= _LONGEST_TITLE
        and is_title(text)
        and not read_date(text)
        and not (" - " in text and is_organization(text.partition(" - ")[0]))
        and not read_guest(text)
        and not is_issue(text)
        and not names_giver(text)
        and not is_name(text)
        and not is_organization(text)
    )


def _names_somebody(piece: Piece, *, titled: bool) -> bool:
    """A headline may be but a name and an office: above decks, or, office first, where there is no other."""
    people = read_guest(piece.line.text)
    if not people or (piece.line.copies > 1 and not titled):
        return False
    name, role = people[0].span("name"), people[0].span("role")
    return name is not None and role is not None and (titled or role < name)


def _portrait(line: Line) -> bool:
    """Somebody's name, and the line beside it begins with the name too: both stand under a picture."""
    return any(
        are_of_one(line.text, near)
        and not is_same_title(near, line.text)
        and not is_same_title(line.text, near)  # a headline that begins with a name, and the page's title above it
        for near in (line.above, line.below)
    )


@cache
def _label() -> re.Pattern[str]:
    """A title in brackets is a series' or a column's, unless it is printed more than once."""
    return re.compile(r"\[[^\[\]]*\]")


def _tells(text: str) -> bool:
    """A headline is long enough for a sentence, or has a sentence's marks."""
    return len(text) >= 15 or (len(text) >= 8 and any(mark in text for mark in ",…‘’“”'\"·?!"))


def _speaks(text: str) -> bool:
    """A title says something: it has at least two words, or is long for one."""
    return len(text) >= 14 or (len(text) >= 7 and " " in text)
