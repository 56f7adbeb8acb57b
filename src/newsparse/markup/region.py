"""Where on a page the article stands: the element that the story is in, its headline, what stands beside it.

What the names of elements say is weighed against what the lines read as. An element that is named for something beside
the article but holds most of its prose is the article's all the same.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from attrs import frozen

from newsparse.markup.names import APART, Part
from newsparse.markup.tree import Element, Page, Row
from newsparse.readers.prose import is_prose

__all__ = ["Region", "find_region", "squeeze"]

# ── how much prose is evidence of a story ──

_PROSE = 15
"""A line that is shorter says nothing about where the story stands."""
_PARAGRAPH, _STOPS = 80, (".", "?", "!", '."', ".”", ".’", "。")
"""Where no line reads as a Korean sentence: how long a paragraph is, and how it ends."""
_LIST, _LISTED = 3, 0.05
"""So many sentences directly below links are a list of other articles; how much each of them then counts."""
_SHARES = (1.0, 0.9, 0.5)
"""How much of a paragraph counts for its own element, for the one around it, and for the one around that."""
_NAMED = 1.6
"""How much more an element weighs that is named as the body of an article."""
_WIDER = 2.0
"""How much more than the story's own box an element may hold that is named for the story."""
_NARROWER = 0.85
"""How much of it the innermost element that is named for the story must hold."""
_ARTICLE = 0.6
"""An element that holds as much of the page's prose is not beside the article, whatever it is named."""
_LEVELS = 2
"""How many elements around the story are its page where no headline shows how far that goes."""

_NO_STORY: frozenset[Part] = frozenset({"subheading", "caption", "copyright", "control"})
"""What may read as prose and is not of the story."""

_PHRASES = frozenset("a abbr b big cite code em font i mark p q s small span strong sub sup time u".split())
"""A line in one of these stands in the element around it."""
_DEEPEST = 8
"""How many of them may stand in each other."""

# ── how much speaks for a headline ──

_SAID, _BEGUN = 8.0, 6.0
"""The head says that it is the title, or that a title begins so."""
_HEADINGS: Mapping[str, float] = {"h1": 3.0, "h2": 3.0, "h3": 3.0, "h4": 2.0, "h5": 2.0, "h6": 1.0}
_NAMED_TITLE = 3.0
"""An element around it is named for the title."""
_NAMED_OTHERWISE, _NAMED_DECK = -4.0, -2.5
"""An element around it is named for another part; a paper may call its headline a deck, and seldom does."""
_LINKED, _CURT, _FAR = -1.5, -2.0, -0.02
"""It is a link; it says no more than a word or two; for each line between it and the story."""
_FARTHEST = 100
_NEAR = 0.2
"""A heading below another one of its box has more for it than this much, or it is a deck."""
_ENOUGH = 0.4
"""Less evidence makes no headline: the page then reads as its text does."""

_TITLE = 200
"""A line that is longer is no title."""
_CURT_TITLE = 6
"""A headline has as many letters."""
_DAY = 8
"""How many letters and digits a line may have behind its title: a date."""

_OTHER_PARTS: frozenset[Part] = frozenset(
    {"section", "byline", "time", "published", "updated", "copyright", "caption", "tags", "control"}
)
_BOXES = frozenset({"div", "td", "section", "article"})
"""Around a box other things may stand too: its own name is the last that speaks for a line in it."""


@frozen
class Region:
    """Where the article stands, as indexes into the rows of a page; half-open."""

    headline: int | None
    """The row that is the headline; None where none is shown."""
    story: range
    """The rows of the element that the story is in."""
    opening: int
    """The first row of it that reads as prose."""
    around: range
    """The rows of the element that holds headline and story."""
    apart: Sequence[bool]
    """For each row, whether it is in an element that stands beside the article."""


_SIGNS = re.compile(r"[\W_]+")


def squeeze(text: str) -> str:
    """Letters and digits alone: what two printings of one title have in common.

    >>> squeeze("강산군, ‘봄꽃’ 축제!")
    '강산군봄꽃축제'
    """
    return _SIGNS.sub("", text).casefold()


def find_region(page: Page, titles: Collection[str] = ()) -> Region:
    """Where the article stands on a page.

    Args:
        page: the page.
        titles: what its machine-readable head says the headline is.

    Returns:
        The region; on a page without prose the story is an empty range at the end.
    """
    elements, rows = page.elements, page.rows
    known = frozenset(squeeze(title) for title in titles)
    weights = _weights(elements, rows, known, is_prose)
    if not any(weights):
        # a story in another language, or of another kind of sentence
        weights = _weights(elements, rows, known, _is_long)
    masses = _masses(elements, rows, weights)
    apart = _apart(elements, masses)
    beside = [apart[row.element] for row in rows]
    chosen = _densest(elements, [(row.element, weights[at]) for at, row in enumerate(rows) if not beside[at]], masses)
    if chosen is None:
        nothing = range(len(rows), len(rows))
        return Region(_headline(page, len(rows), known, beside), nothing, len(rows), range(len(rows)), beside)
    ends = _ends(elements)
    chosen = _named_for_it(elements, chosen, masses, ends)
    story = _rows_in(rows, chosen, ends)
    opening = next(at for at in story if weights[at])
    headline = _headline(page, opening, known, beside)
    around = chosen
    if headline is not None:
        around = _shared(elements, rows[headline].element, chosen)
    else:
        for _ in range(_LEVELS):
            around = elements[around].parent
    return Region(headline, story, opening, _rows_in(rows, around, ends), beside)


def _is_long(text: str) -> bool:
    """Whether a line is as long as a paragraph and ends as one does."""
    return len(text) >= _PARAGRAPH and text.endswith(_STOPS)


def _weights(
    elements: Sequence[Element], rows: Sequence[Row], titles: Collection[str], reads: Callable[[str], bool]
) -> list[int]:
    """How much of a story each row may be: headings are none, what is printed twice counts once."""
    told: set[str] = set()
    weights = []
    for text, element, linked, _ in rows:
        counts = (
            len(text) >= _PROSE
            and linked * 2 < len(text)
            and text not in told
            and reads(text)
            and elements[element].tag not in _HEADINGS
            and elements[element].part not in _NO_STORY
            and (len(text) > _TITLE or squeeze(text) not in titles)
        )
        if counts:
            told.add(text)
        weights.append(len(text) if counts else 0)
    for at in _listed(elements, rows, weights):
        weights[at] = math.ceil(weights[at] * _LISTED)
    return weights


def _listed(elements: Sequence[Element], rows: Sequence[Row], weights: Sequence[int]) -> Iterator[int]:
    """The rows that say a few words of other articles, each directly below the link to one."""
    below = [at for at in range(1, len(rows)) if weights[at] and rows[at - 1].linked * 2 >= len(rows[at - 1].text)]
    boxes = [elements[rows[at].element].parent for at in below]
    many = Counter(boxes) + Counter(elements[box].parent for box in boxes)
    for at, box in zip(below, boxes, strict=True):
        if max(many[box], many[elements[box].parent]) >= _LIST:
            yield at


def _masses(elements: Sequence[Element], rows: Sequence[Row], weights: Sequence[int]) -> list[int]:
    """For each element, how much prose is in it."""
    masses = [0] * len(elements)
    for row, weight in zip(rows, weights, strict=True):
        masses[row.element] += weight
    for at in range(len(elements) - 1, 0, -1):
        if masses[at] and elements[at].parent != at:
            masses[elements[at].parent] += masses[at]
    return masses


def _ends(elements: Sequence[Element]) -> list[int]:
    """For each element, the index of the last one inside it."""
    ends = list(range(len(elements)))
    for at in range(len(elements) - 1, 0, -1):
        parent = elements[at].parent
        ends[parent] = max(ends[parent], ends[at])
    return ends


def _apart(elements: Sequence[Element], masses: Sequence[int]) -> list[bool]:
    """For each element, whether it stands beside the article, or inside one that does."""
    total = masses[0] if masses else 0
    apart: list[bool] = []
    for at, (parent, _, _, part) in enumerate(elements):
        own = part in APART and not (total and masses[at] >= _ARTICLE * total)
        apart.append(own or (parent != at and apart[parent]))
    return apart


def _densest(elements: Sequence[Element], weighed: Sequence[tuple[int, int]], masses: Sequence[int]) -> int | None:
    """The element whose own paragraphs are most of the page's prose."""
    scores: dict[int, float] = {}
    for element, weight in weighed:
        if not weight:
            continue
        at = element
        for _ in range(_DEEPEST):
            if elements[at].tag not in _PHRASES:
                break
            at = elements[at].parent
        for share in _SHARES:
            scores[at] = scores.get(at, 0.0) + share * weight
            if elements[at].parent == at:
                break
            at = elements[at].parent
    named = {at: max(score, masses[at]) * _NAMED for at, score in scores.items() if elements[at].part == "body"}
    scores |= named
    return max(scores, key=lambda at: (scores[at], at), default=None)


def _named_for_it(elements: Sequence[Element], chosen: int, masses: Sequence[int], ends: Sequence[int]) -> int:
    """The element that is named for the story, around its densest box or in it; that box where none is."""
    at = chosen
    # the story may stand in several boxes
    while elements[chosen].part != "body" and elements[at].parent != at:
        at = elements[at].parent
        if elements[at].part == "body" and masses[chosen] < masses[at] <= _WIDER * masses[chosen]:
            chosen = at
    inner = range(chosen + 1, ends[chosen] + 1)
    enough = _NARROWER * masses[chosen]
    return max((at for at in inner if elements[at].part == "body" and masses[at] >= enough), default=chosen)


def _rows_in(rows: Sequence[Row], element: int, ends: Sequence[int]) -> range:
    """The rows from the first to the last that is inside an element."""
    inside = [at for at, row in enumerate(rows) if element <= row.element <= ends[element]]
    return range(inside[0], inside[-1] + 1) if inside else range(len(rows), len(rows))


def _shared(elements: Sequence[Element], one: int, other: int) -> int:
    """The innermost element around two."""
    while one != other:
        if one < other:
            one, other = other, one
        one = elements[one].parent
    return one


# ── the headline ──


def _headline(page: Page, story: int, titles: Collection[str], beside: Sequence[bool]) -> int | None:
    """The row above the story for which most speaks; of two, the one nearer to the story.

    Decks may be headings too: of two in one box the heading of the higher rank is the headline.
    """
    best, most, heading = None, _ENOUGH, _NO_HEADING
    for at in range(story):
        row = page.rows[at]
        if not 2 <= len(row.text) <= _TITLE:
            continue
        bare = squeeze(row.text)
        said = _said(bare, titles)
        if not bare or (beside[at] and said < _SAID):
            continue
        worth = (
            said
            + _marked(page.elements, row.element)
            + _FAR * min(_FARTHEST, story - at)
            + (_LINKED if row.linked * 2 > len(row.text) else 0)
            + (_CURT if len(bare) < _CURT_TITLE else 0)
        )
        own = _heading(page.elements, row.element)
        below = own.box == heading.box and heading.rank < own.rank
        if worth < most or (below and worth - most < _NEAR):
            continue
        best, most, heading = at, worth, own
    return best


class _Heading(NamedTuple):
    """A heading around a line."""

    rank: str
    """From h1 to h6."""
    box: int
    """The element around it."""


_NO_HEADING = _Heading("", -1)


def _heading(elements: Sequence[Element], element: int) -> _Heading:
    """The heading that a line stands in."""
    for _ in range(3):
        parent, tag, _, _ = elements[element]
        if tag in _HEADINGS:
            return _Heading(tag, parent)
        if tag in _BOXES or parent == element:
            break
        element = parent
    return _NO_HEADING


def _said(bare: str, titles: Collection[str]) -> float:
    """How well a line agrees with what the head says."""
    if bare in titles:
        return _SAID
    if len(bare) < _CURT_TITLE:
        return 0.0
    # a title has the paper behind it, a line its day
    return _BEGUN if any(title.startswith(bare) or _dated(bare, title) for title in titles) else 0.0


def _dated(bare: str, title: str) -> bool:
    return len(title) >= _CURT_TITLE and bare.startswith(title) and len(bare) <= len(title) + _DAY


def _marked(elements: Sequence[Element], element: int) -> float:
    """How much the innermost three elements around a line speak for a headline."""
    heading = named = others = 0.0
    for _ in range(3):
        parent, tag, _, part = elements[element]
        heading = max(heading, _HEADINGS.get(tag, 0.0))
        if part == "headline":
            named = _NAMED_TITLE
        elif part == "subheading":
            others += _NAMED_DECK
        elif part in _OTHER_PARTS or tag == "caption":  # of a table: 게시판 상세보기
            others += _NAMED_OTHERWISE
        if parent == element or tag in _BOXES:
            break
        element = parent
    return heading + named + others
