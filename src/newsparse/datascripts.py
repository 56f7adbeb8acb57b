"""The article that a page keeps in a data script and has the browser put together.

Two shapes are known: the article document of Arc XP (ANS, a published schema), and whatever else holds prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from newsparse.markup.scripts import lines_of, read_json, values_in
from newsparse.markup.tree import Page
from newsparse.metadata import Metadata, Value, authors_in
from newsparse.readers.prose import is_prose

__all__ = ["read_data_scripts"]

_DATA = re.compile(r"^(?!.*ld\+).*json", re.IGNORECASE)
"""The type of a script that is JSON; what is linked data belongs to the head."""
_SCRIPT = re.compile(r"^(?!.*json)", re.IGNORECASE)
"""The type of a script that a browser runs."""

_MOST_NODES = 400_000
"""How many values of the data scripts are looked at."""
_MOST = 0.8
"""How much of the prose a value holds that is the story."""
_SHORT = 30
"""A text that is shorter is no paragraph."""


def read_data_scripts(page: Page) -> Metadata:
    """The article that the scripts of a page hold.

    Args:
        page: a page, as `newsparse.html.read_page` gives it.

    Returns:
        What the scripts say of the article; ``story`` is empty where they hold no prose.

    >>> from newsparse.html import read_page
    >>> script = 'page = {"body": "<p>강산군은 5일 봄꽃 축제를 연다고 밝혔다.</p><p>축제는 12일까지 열린다.</p>"};'
    >>> [value.text for value in read_data_scripts(read_page(f"<script>{script}</script>")).story]
    ['강산군은 5일 봄꽃 축제를 연다고 밝혔다.', '축제는 12일까지 열린다.']
    """
    values = [value for kind, script in page.scripts if _DATA.search(kind) for value in read_json(script)]
    # what one script begins another may go on with
    values += values_in("\n".join(script for kind, script in page.scripts if _SCRIPT.search(kind)))
    document = next((node for node in _nodes(values) if _is_document(node)), None)
    if document is None:
        return Metadata(story=tuple(Value(line, "script") for line in _prose(values)))
    return Metadata(
        headlines=_field(document, "headlines", "basic"),
        subheadlines=_field(document, "subheadlines", "basic"),
        authors=tuple(authors_in(_bylines(document))),
        published=_field(document, "display_date") + _field(document, "first_publish_date"),
        updated=_field(document, "last_updated_date"),
        captions=_elements(document, ("image",), "caption"),
        story=_elements(document, ("text", "header"), "content"),
    )


def _nodes(value: Any) -> Iterator[Any]:
    """Every value inside a value, the outer first, in order."""
    waiting = [value]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        yield node
        waiting += reversed(_inside(node))


def _inside(node: Any) -> Sequence[Any]:
    if isinstance(node, dict):
        return list(node.values())
    return node if isinstance(node, list) else ()


# ── ANS ──


def _is_document(node: Any) -> bool:
    return (
        isinstance(node, dict)
        and isinstance(node.get("content_elements"), list)
        and isinstance(node.get("headlines"), dict)
    )


def _at(node: Any, keys: Iterable[str]) -> str:
    """The text at a path of keys; an empty one where there is none."""
    for key in keys:
        node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, str) else ""


def _field(document: Mapping[str, Any], *keys: str) -> tuple[Value, ...]:
    return tuple(Value(line, f"script {'.'.join(keys)}") for line in lines_of(_at(document, keys)))


def _bylines(document: Mapping[str, Any]) -> Iterator[Value]:
    """What is printed of each author: the byline where there is one, the name otherwise."""
    by = document["credits"].get("by") if isinstance(document.get("credits"), dict) else None
    for one in by if isinstance(by, list) else ():
        printed = _at(one, ("additional_properties", "original", "byline")) or _at(one, ("name",))
        yield from (Value(line, "script credits.by") for line in lines_of(printed))


def _elements(document: Mapping[str, Any], kinds: tuple[str, ...], field: str) -> tuple[Value, ...]:
    """The lines of the elements of some kinds, in order."""
    return tuple(
        Value(line, f"script content_elements.{field}")
        for element in document["content_elements"]
        if isinstance(element, dict) and element.get("type") in kinds
        for line in lines_of(_at(element, (field,)))
    )


# ── anything else ──


def _prose(values: Sequence[Any]) -> list[str]:
    """The paragraphs of the value that holds most of the prose and little else."""
    nodes: list[Any] = [values]
    parents = [0]
    for at, node in enumerate(nodes):
        inside = _inside(node)
        nodes += inside
        parents += [at] * len(inside)
        if len(nodes) > _MOST_NODES:
            break
    told: set[str] = set()
    masses = [0] * len(nodes)
    for at, node in enumerate(nodes):
        if isinstance(node, str) and len(node) > _SHORT and node not in told:
            told.add(node)
            masses[at] = sum(len(line) for line in lines_of(node) if is_prose(line))
    for at in range(len(nodes) - 1, 0, -1):
        masses[parents[at]] += masses[at]
    # the innermost value that holds nearly all of it: further in stand its paragraphs one by one
    chosen = max((at for at, mass in enumerate(masses) if mass and mass >= _MOST * masses[0]), default=0)
    if isinstance(nodes[chosen], str):
        return list(lines_of(nodes[chosen]))
    texts = (node for node in _nodes(nodes[chosen]) if isinstance(node, str))
    return list(dict.fromkeys(line for text in texts for line in lines_of(text) if is_prose(line)))
