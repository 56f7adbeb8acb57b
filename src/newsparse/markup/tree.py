"""A page as a flat list of elements and a flat list of lines, in the order of the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from attrs import frozen

from newsparse.markup.names import Part

__all__ = ["Element", "Page", "Paths", "Picture", "Row"]

_STEPS = 8
"""How many elements a path names, the innermost: a page that nests without end still has short paths."""


class Element(NamedTuple):
    """An element of the page."""

    parent: int
    """The index of the element around it; the first element is its own parent."""
    tag: str
    """Its name, in lower case."""
    step: str
    """Its step in a path: ``div#article.view_con[itemprop=articleBody]``."""
    part: Part | None
    """The part of an article that its names tell of."""


Picture: TypeAlias = Literal["alt", "pictured"]
"""``alt``: the picture is described by the same words; ``pictured``: the line stands centred below the picture."""


class Row(NamedTuple):
    """A line of the page."""

    text: str
    """What a browser would show, white space collapsed."""
    element: int
    """The index of the innermost element around all of it."""
    linked: int = 0
    """How many of its characters stand in links."""
    picture: Picture | None = None
    """What it has to do with a picture directly above it."""


@frozen
class Page:
    """What the walk over a page gives."""

    elements: Sequence[Element]
    """In the order of the page: a parent stands before its children."""
    rows: Sequence[Row]
    """The visible lines."""
    metas: Sequence[tuple[str, str]] = ()
    """The name, property or itemprop of each ``<meta>`` and its content."""
    scripts: Sequence[tuple[str, str]] = ()
    """The type of each inline script, and the script."""
    title: str = ""
    """What ``<title>`` says."""
    whole: bool = True
    """Whether the end of the markup was reached with every tag, comment and script closed that hides text."""


class Paths:
    """The innermost elements around lines, the outer first, as a CSS selector would name them.

    What is found of an element is kept for the others in it: lines of a list have all but their last step in common.

    >>> Paths([Element(0, "html", "html", None), Element(0, "p", "p.lead", None)]).to(1)
    'html p.lead'
    """

    def __init__(self, elements: Sequence[Element]) -> None:
        """Take the elements of a page."""
        self._elements = elements
        self._around: dict[int, str] = {}

    def to(self, element: int) -> str:
        """The path to an element, by its index."""
        parent, _, step, _ = self._elements[element]
        if parent == element:
            return step
        if parent not in self._around:
            self._around[parent] = self._steps(parent)
        return f"{self._around[parent]} {step}"

    def _steps(self, at: int) -> str:
        """All steps but the last."""
        steps = []
        for _ in range(_STEPS - 1):
            parent, _, step, _ = self._elements[at]
            steps.append(step)
            if at == parent:
                break
            at = parent
        steps.reverse()
        return " ".join(steps)
