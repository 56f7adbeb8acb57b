"""A page to the text that the engine reads, and a hint for each line of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from newsparse.blocks import Defect
from newsparse.markup.names import APART, Part
from newsparse.markup.tree import Element, Page, Paths
from newsparse.reconciliation import Reconciled, reconcile

__all__ = ["Reduction", "reduce_page"]

_LINKED = 0.7
"""A line of which so much stands in links is a link."""
_LEVELS = 4
"""How far around a line an element is looked for that names a part."""
_NO_PARTS: frozenset[Part] = frozenset({"body", "headline"})
"""What is said by other means: the region knows where the story is and which line is the headline."""
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6", "strong", "b"})
_WORDS = frozenset({"span", "font", "a", "u", "em", "i"})
"""What may stand between a heading and its text."""


@frozen
class Reduction:
    """What the engine reads of a page."""

    text: str
    """What only the head says, then the visible lines."""
    hints: tuple[str, ...]
    """One for each line of the text: the path of elements, then what is known, as in ``div#view p :article :story``."""
    defects: tuple[Defect, ...] = ()
    """What a caller may want to know about the page."""


def reduce_page(page: Page) -> Reduction:
    """Reduce a page to text and hints.

    Args:
        page: what the walk over the markup gave.

    Returns:
        The visible lines in their order, in front of them what only the head says.
    """
    found = reconcile(page)
    added = [(value.text, f"head {value.source.replace(' ', '/')} :{word}") for value, word in found.added]
    shown = zip((row.text for row in page.rows), _hints(page, found), strict=True)
    lines = (*added, *shown)
    cut = Defect("html-cut", "the markup ends inside a tag, a comment or a script: what stands there is not read")
    return Reduction(
        "\n".join([text for text, _ in lines]),
        tuple([hint for _, hint in lines]),
        (*(() if page.whole else (cut,)), *found.defects),
    )


def _hints(page: Page, found: Reconciled) -> Iterator[str]:
    """For each row its path and what is known of it."""
    region, paths = found.region, Paths(page.elements)
    for at, row in enumerate(page.rows):
        where = paths.to(row.element)
        part = _part(page.elements, row.element)
        if at == region.headline:
            yield f"{where} :headline" + (f" :{found.shown[at]}" if at in found.shown else "")
        elif at not in region.around or region.apart[at]:
            beside = " :beside" if region.around.start - 1 <= at < region.story.start else ""
            yield f"{where} :outside{beside}" + (" :related" if part == "related" else "")
        else:
            words = _known(page, at, found, part)
            yield f"{where} :article" + "".join([f" :{word}" for word in words])


def _known(page: Page, at: int, found: Reconciled, part: Part | None) -> Iterator[str]:
    """The words for what is known of a row of the article."""
    row, region, shown = page.rows[at], found.region, found.shown.get(at)
    if at in region.story:
        yield "story"
    if at == region.opening:
        yield "opening"
    if shown:
        yield shown
    if part == "subheading" and at > region.opening:
        # inside the story it is the heading of a part of it
        yield "heading"
    elif part and part not in APART and part != shown:
        yield part
    if row.linked >= _LINKED * len(row.text):
        yield "linked"
    if row.picture:
        yield row.picture
    if _is_heading(page.elements, row.element):
        yield "heading"


def _part(elements: Sequence[Element], element: int) -> Part | None:
    """What the innermost element around a line that names a part says."""
    for _ in range(_LEVELS):
        parent, _, _, part = elements[element]
        if part:
            return None if part in _NO_PARTS else part
        if parent == element:
            break
        element = parent
    return None


def _is_heading(elements: Sequence[Element], element: int) -> bool:
    for _ in range(_LEVELS):
        parent, tag, _, _ = elements[element]
        if tag in _HEADINGS:
            return True
        if tag not in _WORDS:
            break
        element = parent
    return False
