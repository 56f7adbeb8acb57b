"""What the machine-readable head of a page says: JSON-LD, Open Graph and its kin, itemprop, data in scripts.

Every value keeps the place that it was read from. Nothing here looks at what the page shows; `newsparse.html` weighs the
one against the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple

from attrs import frozen

from newsparse.markup.scripts import read_json, salvage, values_in
from newsparse.markup.tree import Page
from newsparse.readers.authors import read_author_field
from newsparse.readers.dates import read_dates
from newsparse.readers.prose import is_prose

__all__ = ["Metadata", "Value", "read_data_scripts", "read_metadata"]


class Value(NamedTuple):
    """A value of the head and where it was read."""

    text: str
    """As written there, entities decoded, white space collapsed."""
    source: str
    """``meta[property=og:title]``, ``script[type=application/ld+json] headline``, ``title``."""


@frozen(kw_only=True)
class Metadata:
    """What the head of a page says of its article; the more trusted value of a field stands first.

    >>> from newsparse.html import read_page
    >>> page = read_page('<title>강산군의 봄 - 강산일보</title><meta property="og:title" content="강산군의 봄">')
    >>> read_metadata(page).headlines
    (Value(text='강산군의 봄', source='meta[property=og:title]'), Value(text='강산군의 봄 - 강산일보', source='title'))
    """

    headlines: tuple[Value, ...] = ()
    subheadlines: tuple[Value, ...] = ()
    authors: tuple[Value, ...] = ()
    """One name, with what is printed beside it, in each; outlets are left out."""
    published: tuple[Value, ...] = ()
    updated: tuple[Value, ...] = ()
    papers: tuple[Value, ...] = ()
    """Who publishes the page."""
    captions: tuple[Value, ...] = ()
    """The captions of the pictures that a script holds."""
    story: tuple[Value, ...] = ()
    """The paragraphs of a story that a script holds, in order."""


_KEYS = {
    "headlines": "og:title twitter:title headline dable:title title",
    "authors": "author dable:author byl dd:author article:author og:article:author parsely-author dc.creator",
    "published": "article:published_time datepublished dd:published_time og:regdate article:published pubdate publish_date datecreated"
    " parsely-pub-date dc.date.issued article:created",
    "updated": "article:modified_time datemodified dd:modified_time article:modified og:updated_time lastmod",
    "papers": "og:site_name article:publisher dc.publisher twitter:site",
}
"""Which ``<meta>`` says what: by name, property or itemprop, in lower case, the more trusted first."""

_MOST_VALUES = 20
"""How many values of a field are kept."""
_MOST_THINGS = 1000
"""How many things of a JSON-LD document are looked at."""
_LONGEST = 1000
"""A value of the head that is longer is none, a story apart."""

_ARTICLE = re.compile(r"Article|Report|BlogPosting")
"""What the types that schema.org has for articles are called."""

_SCHEMA = (
    ("headlines", "headline"),
    ("authors", "author"),
    ("published", "datePublished"),
    ("updated", "dateModified"),
    ("papers", "publisher"),
    ("story", "articleBody"),
)
"""Which property of a schema.org article says what (schema.org/Article)."""


def read_metadata(page: Page) -> Metadata:
    """What the head of a page says: its JSON-LD, its ``<meta>`` tags, its title.

    Args:
        page: a page.

    Returns:
        The values, entities decoded, each with its source; what cannot be read is left out.
    """
    found: dict[str, list[Value]] = {name: [] for name, _ in (*_KEYS.items(), *_SCHEMA)}
    for kind, script in page.scripts:
        if "ld+json" in kind.lower():
            _read_linked(script, kind, found)
    metas: dict[str, list[str]] = {}
    for name, content in page.metas:
        metas.setdefault(name.lower(), []).append(content)
    for field, names in _KEYS.items():
        for name in names.split():
            found[field] += [Value(_line(content), f"meta[{name}]") for content in metas.get(name, ())]
    found["published"] += [Value(_line(content), "time[datetime]") for content in metas.get("time", ())[:1]]
    for name in ("description", "og:description"):
        found["published"] += [
            Value(text, f"meta[{name}]") for content in metas.get(name, ()) for text in _labelled(content)
        ]
    if page.title:
        found["headlines"].append(Value(page.title, "title"))
    found["authors"] = _authors(found["authors"], found["papers"])
    found["story"] = [value._replace(text=line) for value in found["story"] for line in _paragraphs(value.text)]
    return Metadata(
        **{field: _once(values, None if field == "story" else _MOST_VALUES) for field, values in found.items()}
    )


def _labelled(text: str) -> Iterator[str]:
    """A time that a description has with its label: ``[입력시간 : 2018-05-01 10:11]``."""
    line = _line(text)
    for stamp in read_dates(line):
        if stamp.label and stamp.role == "published":
            yield line[stamp.start : stamp.end]


def _line(text: str) -> str:
    return " ".join(unescape(text[:_LONGEST]).split())


def _authors(values: Iterable[Value], papers: Iterable[Value]) -> list[Value]:
    """The values that name somebody, in each one byline."""
    outlets = [paper.text for paper in papers]
    return [value._replace(text=part) for value in values for part in read_author_field(value.text, outlets)]


def _once(values: Iterable[Value], most: int | None = None) -> tuple[Value, ...]:
    """The values that say something, each once."""
    found: dict[str, Value] = {}
    for value in values:
        if value.text:
            found.setdefault(value.text, value)
    return tuple(found.values())[:most]


# ── JSON-LD ──


def _read_linked(script: str, kind: str, found: Mapping[str, list[Value]]) -> None:
    source = f"script[type={kind}]"
    values = read_json(script)
    for article in (node for value in values for node in _articles(value)):
        for field, name in _SCHEMA:
            found[field] += [
                Value(text, f"{source} {name}") for text in _texts(article.get(name), line=field != "story")
            ]
    if not values and _ARTICLE.search(script):
        broken = salvage(script, tuple(name for _, name in _SCHEMA))
        for field, name in _SCHEMA:
            found[field] += [Value(_line(broken[name]), f"{source} {name}")] if name in broken else ()


def _articles(value: Any) -> Iterator[Mapping[str, Any]]:
    """The nodes of a JSON-LD document that are articles: itself, in a list, in its graph, as the main entity of a page."""
    waiting = [value]
    for node in waiting:
        if len(waiting) > _MOST_THINGS:
            return
        if isinstance(node, list):
            waiting += node[:_MOST_THINGS]
        elif isinstance(node, dict):
            types = node.get("@type")
            if any(
                isinstance(one, str) and _ARTICLE.search(one) for one in (types if isinstance(types, list) else [types])
            ):
                yield node
            waiting += [
                node[name]
                for name in ("@graph", "mainEntity", "mainEntityOfPage")
                if isinstance(node.get(name), dict | list)
            ]


def _texts(value: Any, *, line: bool) -> Iterator[str]:
    """The texts of a property: a text, a named thing, or several of them."""
    for one in value[:50] if isinstance(value, list) else (value,):
        text = one.get("name") if isinstance(one, dict) else one
        for part in text[:50] if isinstance(text, list) else (text,):
            if isinstance(part, str) and part.strip():
                yield _line(part) if line else unescape(part)


# ── data scripts ──

_DATA = re.compile(r"^(?!.*ld\+).*json", re.IGNORECASE)

_MARKUP = re.compile(r"<(?:p|br|div|li)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_LINE_TAG = re.compile(
    r"</?(?:p|br|div|li|h\d|figure|figcaption|tr|td|ul|ol|section|blockquote)\b[^<>]{0,2000}>|\n", re.IGNORECASE
)


def _paragraphs(text: str) -> Iterator[str]:
    """The lines of a text that may be markup."""
    for line in _LINE_TAG.split(text):
        bare = _line(_TAG.sub("", line))
        if bare:
            yield bare


_ANS = (
    ("headlines", ("headlines", "basic")),
    ("subheadlines", ("subheadlines", "basic")),
    ("published", ("display_date",)),
    ("published", ("first_publish_date",)),
    ("updated", ("last_updated_date",)),
)
"""Where an article of the Arc XP system says what (ANS, its published schema)."""

_MOST_NODES = 400_000
"""How many values of the data scripts are looked at."""
_MOST = 0.8
"""How much of the prose a value holds that is the story."""
_SHORT = 30
"""A text that is shorter is no paragraph."""


def read_data_scripts(page: Page) -> Metadata:
    """The article that a page keeps in a data script and has its browser put together: for pages that show no story.

    Args:
        page: a page.

    Returns:
        What the scripts say of the article; ``story`` is empty where they hold no prose.
    """
    found: dict[str, list[Value]] = {
        name: [] for name in ("headlines", "subheadlines", "authors", "published", "updated", "captions", "story")
    }
    plain = [script for kind, script in page.scripts if "json" not in kind.lower()]
    values = [value for kind, script in page.scripts if _DATA.search(kind) for value in read_json(script)]
    # what one script begins another may go on with
    values += values_in("\n".join(plain))
    for document in _documents(values):
        for field, keys in _ANS:
            lines = _paragraphs(_at(document, keys) or "")
            found[field] += [Value(line, f"script {'.'.join(keys)}") for line in lines]
        found["authors"] += _authors(_ans_bylines(document), ())
        found["story"] += _ans_elements(document, ("text", "header"), "content")
        found["captions"] += _ans_elements(document, ("image",), "caption")
        break
    else:
        found["story"] += [Value(line, "script") for line in _prose(values)]
    return Metadata(**{field: _once(values) for field, values in found.items()})


def _nodes(values: Any) -> Iterator[Any]:
    """Every value inside a value, the outer first, in order."""
    waiting = [values]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        yield node
        if isinstance(node, dict):
            waiting += reversed(node.values())
        elif isinstance(node, list):
            waiting += reversed(node)


def _documents(values: Any) -> Iterator[Mapping[str, Any]]:
    for node in _nodes(values):
        if (
            isinstance(node, dict)
            and isinstance(node.get("content_elements"), list)
            and isinstance(node.get("headlines"), dict)
        ):
            yield node


def _at(node: Any, keys: Iterable[str]) -> str | None:
    for key in keys:
        node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, str) else None


def _ans_bylines(document: Mapping[str, Any]) -> Iterator[Value]:
    """What is printed of each author: the byline where there is one, the name otherwise."""
    by = document["credits"].get("by") if isinstance(document.get("credits"), dict) else None
    for one in by if isinstance(by, list) else ():
        printed = _at(one, ("additional_properties", "original", "byline")) or _at(one, ("name",))
        if printed:
            yield Value(_line(printed), "script credits.by")


def _ans_elements(document: Mapping[str, Any], kinds: tuple[str, ...], field: str) -> Iterator[Value]:
    for element in document["content_elements"]:
        text = element.get(field) if isinstance(element, dict) and element.get("type") in kinds else None
        if isinstance(text, str):
            yield from (Value(line, f"script content_elements.{field}") for line in _paragraphs(text))


def _prose(values: list[Any]) -> list[str]:
    """The paragraphs of the value that holds most of the prose and little else."""
    nodes: list[Any] = [values]
    parents = [0]
    for at, node in enumerate(nodes):
        inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        nodes += inner
        parents += [at] * len(inner)
        if len(nodes) > _MOST_NODES:
            break
    told: set[str] = set()
    masses = [0] * len(nodes)
    for at, node in enumerate(nodes):
        if isinstance(node, str) and len(node) > _SHORT and node not in told:
            told.add(node)
            masses[at] = sum(len(line) for line in _paragraphs(node) if is_prose(line))
    for at in range(len(nodes) - 1, 0, -1):
        masses[parents[at]] += masses[at]
    # the deepest value that holds nearly all of it: further down stand its paragraphs one by one
    chosen = max((at for at, mass in enumerate(masses) if mass and mass >= _MOST * masses[0]), default=0)
    if isinstance(nodes[chosen], str):
        return list(_paragraphs(nodes[chosen]))
    lines = (line for text in _nodes(nodes[chosen]) if isinstance(text, str) for line in _paragraphs(text))
    return [line for line in lines if is_prose(line)]
