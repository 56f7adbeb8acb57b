"""Where on a page the article stands: the element that the story is in, its headline, what stands beside it.

What the names of elements say is weighed against what the lines read as. An element that is named for something beside the
article but holds most of its prose is the article's all the same.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import frozen

from newsparse.markup.names import APART, Part
from newsparse.markup.tree import Element, Page, Row
from newsparse.readers.prose import is_prose

__all__ = ["Region", "find_region", "squeeze"]

_PROSE = 15
"""A line that is shorter says nothing about where the story stands."""
_NAMED = 1.6
"""How much more an element weighs that is named as the body of an article."""
_TITLE = 200
"""A line that is longer is no title."""
_DEEPEST = 8
"""How many elements for a word or two may stand in each other."""
_PARENT, _GRANDPARENT = 0.9, 0.5
"""How much of a paragraph counts for the element around it, and for the one around that."""
_TWICE = 2
"""How much more than the story's own box an element may hold that is named for the story."""
_NEARLY = 0.85
"""How much of it the innermost element that is named for the story must hold."""
_LEVELS = 2
"""How many elements around the story are its page where no headline shows how far that goes."""
_WHOLE = 0.6
"""An element that holds as much of the page's prose is not beside the article, whatever it is named."""

_NO_STORY: frozenset[Part] = frozenset({"subheading", "caption", "copyright", "control"})
"""What may read as prose and is not of the story."""

_INLINE = frozenset("a abbr b big cite code em font i mark p q s small span strong sub sup time u".split())
"""A line in one of these stands in the element around it."""


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


def squeeze(text: str) -> str:
    """Letters and digits alone: what two printings of one title have in common.

    >>> squeeze("강산군, ‘봄꽃’ 축제!")
    '강산군봄꽃축제'
    """
    return "".join(filter(str.isalnum, text)).casefold()


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
    weights = _weights(elements, rows, known)
    ends = _ends(elements)
    masses = _summed(elements, rows, weights)
    apart = _apart(elements, masses)
    beside = [apart[row.element] for row in rows] if elements else []
    chosen = _story(elements, rows, weights, masses, apart, ends)
    if chosen is None:
        nothing = range(len(rows), len(rows))
        return Region(_headline(page, nothing.start, known, beside), nothing, nothing.start, range(len(rows)), beside)
    story = _rows_in(rows, chosen, ends)
    first = next(at for at in story if weights[at])
    headline = _headline(page, first, known, beside)
    shared = chosen if headline is None else _shared(elements, rows[headline].element, chosen)
    if headline is None:
        for _ in range(_LEVELS):
            shared = elements[shared].parent
    around = _rows_in(rows, shared, ends)
    return Region(headline, story, first, around, beside)


def _weights(elements: Sequence[Element], rows: Sequence[Row], titles: Collection[str]) -> list[int]:
    """How much of a story each row may be: headings are none, what is printed twice counts once."""
    told: set[str] = set()
    weights = []
    for text, element, linked, _ in rows:
        counts = (
            len(text) >= _PROSE
            and linked * 2 < len(text)
            and text not in told
            and is_prose(text)
            and elements[element].tag not in _HEADINGS
            and elements[element].part not in _NO_STORY
            and (len(text) > _TITLE or squeeze(text) not in titles)
        )
        if counts:
            told.add(text)
        weights.append(len(text) if counts else 0)
    return weights


def _ends(elements: Sequence[Element]) -> list[int]:
    """For each element, the index of the last one inside it."""
    ends = list(range(len(elements)))
    for at in range(len(elements) - 1, 0, -1):
        parent = elements[at].parent
        ends[parent] = max(ends[parent], ends[at])
    return ends


def _summed(elements: Sequence[Element], rows: Sequence[Row], weights: Sequence[int]) -> list[int]:
    """For each element, how much prose is in it."""
    masses = [0] * len(elements)
    for row, weight in zip(rows, weights, strict=True):
        masses[row.element] += weight
    for at in range(len(elements) - 1, 0, -1):
        if masses[at] and elements[at].parent != at:
            masses[elements[at].parent] += masses[at]
    return masses


def _apart(elements: Sequence[Element], masses: Sequence[int]) -> list[bool]:
    """For each element, whether it stands beside the article, or inside one that does."""
    total = masses[0] if masses else 0
    apart: list[bool] = []
    for at, (parent, _, _, part) in enumerate(elements):
        own = part in APART and not (total and masses[at] >= _WHOLE * total)
        apart.append(own or (parent != at and apart[parent]))
    return apart


def _story(
    elements: Sequence[Element],
    rows: Sequence[Row],
    weights: Sequence[int],
    masses: Sequence[int],
    apart: Sequence[bool],
    ends: Sequence[int],
) -> int | None:
    """The element whose own paragraphs are most of the page's prose."""
    scores: dict[int, float] = {}
    for row, weight in zip(rows, weights, strict=True):
        if not weight or apart[row.element]:
            continue
        at = row.element
        for _ in range(_DEEPEST):
            if elements[at].tag not in _INLINE:
                break
            at = elements[at].parent
        for share in (1.0, _PARENT, _GRANDPARENT):
            scores[at] = scores.get(at, 0.0) + share * weight
            if elements[at].parent == at:
                break
            at = elements[at].parent
    if not scores:
        return None
    for at in scores:
        if elements[at].part == "body":
            scores[at] = max(scores[at], masses[at]) * _NAMED
    chosen = at = max(scores, key=lambda at: (scores[at], at))
    # the story may stand in several boxes: the element named for it holds them all
    while elements[chosen].part != "body" and elements[at].parent != at:
        at = elements[at].parent
        if elements[at].part == "body" and masses[chosen] < masses[at] <= _TWICE * masses[chosen]:
            chosen = at
    # and the innermost that is named for it holds little else
    inner = (
        at
        for at in range(chosen + 1, ends[chosen] + 1)
        if elements[at].part == "body" and masses[at] >= _NEARLY * masses[chosen]
    )
    return max(inner, default=chosen)


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

_HEADINGS = {"h1": 3.0, "h2": 3.0, "h3": 3.0, "h4": 2.0, "h5": 2.0, "h6": 1.0}
_ENOUGH = 0.4
"""Less evidence makes no headline: the page then reads as its text does."""


def _headline(page: Page, story: int, titles: Collection[str], beside: Sequence[bool]) -> int | None:
    """The row above the story that the head calls the title, or that stands in a heading or in an element named for it."""
    best, most = None, _ENOUGH
    for at in range(story):
        text, element, linked, _ = page.rows[at]
        if not 2 <= len(text) <= _TITLE:
            continue
        bare = squeeze(text)
        said = _said(bare, titles)
        if not bare or (beside[at] and said < _SAID):
            continue
        worth = said + _marked(page.elements, element) - 0.02 * min(100, story - at)
        if linked * 2 > len(text):
            worth -= 1.5
        if len(bare) < _SHORT:
            worth -= 2
        if worth >= most:
            best, most = at, worth
    return best


_SAID = 8.0
_SHORT = 6
"""A headline says more than a word or two."""


def _said(bare: str, titles: Collection[str]) -> float:
    """How well a line agrees with what the head says: as a title, or as the front of one that has the paper behind it."""
    if bare in titles:
        return _SAID
    if len(bare) < _SHORT:
        return 0.0
    # a title has the paper behind it, a line its day
    front = any(
        title.startswith(bare) or (bare.startswith(title) and len(bare) <= len(title) + 8 > 8 + _SHORT)
        for title in titles
    )
    return _SAID - 2 if front else 0.0


def _marked(elements: Sequence[Element], element: int) -> float:
    """How much the elements around a line speak for a headline: the innermost three."""
    worth = 0.0
    named = False
    for _ in range(3):
        parent, tag, _, part = elements[element]
        worth = max(worth, _HEADINGS.get(tag, 0.0))
        if part == "headline":
            named = True
        elif part in _NO_HEADLINE:
            worth -= 2.5 if part == "subheading" else 4
        if parent == element or tag in ("div", "td", "section", "article"):
            break
        element = parent
    return worth + (3.0 if named else 0.0)


_NO_HEADLINE = frozenset(
    {"subheading", "section", "byline", "time", "published", "updated", "copyright", "caption", "tags", "control"}
)
