"""What the machine-readable head of a page says: JSON-LD, Open Graph and its kin, itemprop.

Every value keeps the place that it was read from. Nothing here looks at what the page shows; `newsparse.reconciliation`
weighs the one against the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple

from attrs import frozen

from newsparse.markup.scripts import lines_of, read_json, salvage
from newsparse.markup.tree import Page
from newsparse.readers.authors import read_author_field
from newsparse.readers.dates import read_dates

__all__ = ["Metadata", "Value", "authors_in", "read_metadata"]


class Value(NamedTuple):
    """A value of the head and where it was read."""

    text: str
    """As written there, entities decoded, white space collapsed."""
    source: str
    """``meta[og:title]``, ``script[type=application/ld+json] headline``, ``title``."""


@frozen(kw_only=True)
class Metadata:
    """What is said of an article outside what its page shows; the more trusted value of a field stands first.

    >>> from newsparse.html import read_page
    >>> page = read_page('<title>강산군의 봄 - 강산일보</title><meta property="og:title" content="강산군의 봄">')
    >>> read_metadata(page).headlines
    (Value(text='강산군의 봄', source='meta[og:title]'), Value(text='강산군의 봄 - 강산일보', source='title'))
    """

    headlines: tuple[Value, ...] = ()
    """What the headline is said to be, with or without the paper behind it."""
    subheadlines: tuple[Value, ...] = ()
    """The decks that a script holds."""
    authors: tuple[Value, ...] = ()
    """One name, with what is printed beside it, in each; outlets are left out."""
    published: tuple[Value, ...] = ()
    """When it was published, as machines write it or with its label."""
    updated: tuple[Value, ...] = ()
    """When it was last changed."""
    papers: tuple[Value, ...] = ()
    """Who publishes the page."""
    captions: tuple[Value, ...] = ()
    """The captions of the pictures that a script holds."""
    story: tuple[Value, ...] = ()
    """The paragraphs of a story that the head or a script holds, in order."""


_META: tuple[tuple[str, str], ...] = (
    ("headlines", "og:title twitter:title headline dable:title title"),
    ("authors", "author dable:author byl dd:author article:author og:article:author parsely-author dc.creator"),
    ("published", """
        article:published_time datepublished dd:published_time og:regdate article:published pubdate publish_date
        datecreated parsely-pub-date dc.date.issued article:created
    """),
    ("updated", "article:modified_time datemodified dd:modified_time article:modified og:updated_time lastmod"),
    ("papers", "og:site_name article:publisher dc.publisher twitter:site"),
)  # fmt: skip
"""Which ``<meta>`` says what: by name, property or itemprop, in lower case, the more trusted first."""

_SCHEMA: tuple[tuple[str, str], ...] = (
    ("headlines", "headline"),
    ("authors", "author"),
    ("published", "datePublished"),
    ("updated", "dateModified"),
    ("papers", "publisher"),
    ("story", "articleBody"),
)
"""Which property of an article says what (schema.org/Article)."""

_ARTICLE = re.compile(r"Article|Report|BlogPosting")
"""What schema.org's types for articles are called."""
_AROUND = ("@graph", "mainEntity", "mainEntityOfPage")
"""Where in a JSON-LD document an article may stand."""

_MOST_VALUES = 20
"""How many values of a field are kept."""
_MOST_THINGS = 1000
"""How many things of a JSON-LD document are looked at."""
_LONGEST = 1000
"""A value other than a story is cut off behind so many characters."""


def read_metadata(page: Page) -> Metadata:
    """What the head of a page says: its JSON-LD, its ``<meta>`` tags, its title.

    Args:
        page: a page, as `newsparse.html.read_page` gives it.

    Returns:
        The values, each with its source; what cannot be read is left out.
    """
    metas: dict[str, list[str]] = {}
    for name, content in page.metas:
        metas.setdefault(name.lower(), []).append(content)
    found: dict[str, list[Value]] = {field: [] for field, _ in _SCHEMA}
    for field, value in (*_linked(page.scripts), *_named(metas), *_described(metas)):
        found[field].append(value)
    if page.title:
        found["headlines"].append(Value(page.title, "title"))
    found["authors"] = list(authors_in(found["authors"], [paper.text for paper in found["papers"]]))
    story = tuple(Value(line, source) for text, source in found.pop("story") for line in lines_of(text))
    return Metadata(story=story, **{field: _once(values)[:_MOST_VALUES] for field, values in found.items()})


def authors_in(values: Iterable[Value], outlets: Iterable[str] = ()) -> Iterator[Value]:
    """The values that name somebody, cut so that each holds one byline.

    >>> list(authors_in([Value("By 홍길동,김철수", "meta[byl]"), Value("강산일보", "meta[author]")]))
    [Value(text='홍길동', source='meta[byl]'), Value(text='김철수', source='meta[byl]')]
    """
    known = tuple(outlets)
    for text, source in values:
        for part in read_author_field(text, known):
            yield Value(part, source)


def _line(text: str) -> str:
    return " ".join(unescape(text[:_LONGEST]).split())


def _once(values: Iterable[Value]) -> tuple[Value, ...]:
    """The values that say something, each once."""
    found: dict[str, Value] = {}
    for value in values:
        if value.text:
            found.setdefault(value.text, value)
    return tuple(found.values())


# ── meta ──


def _named(metas: Mapping[str, list[str]]) -> Iterator[tuple[str, Value]]:
    """What each ``<meta>`` says by its name; a ``<time>`` without an itemprop is trusted least."""
    for field, names in _META:
        for name in names.split():
            for content in metas.get(name, ()):
                yield field, Value(_line(content), f"meta[{name}]")
    for content in metas.get("time", ())[:1]:
        yield "published", Value(_line(content), "time[datetime]")


def _described(metas: Mapping[str, list[str]]) -> Iterator[tuple[str, Value]]:
    """A time that a description has with its label: ``[입력시간 : 2018-05-01 10:11]``."""
    for name in ("description", "og:description"):
        for line in map(_line, metas.get(name, ())):
            for stamp in read_dates(line):
                if stamp.label and stamp.role == "published":
                    yield "published", Value(line[stamp.start : stamp.end], f"meta[{name}]")


# ── JSON-LD ──


def _linked(scripts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Value]]:
    """What the articles of the JSON-LD scripts say; of a script that cannot be read, what its fields look like."""
    for kind, script in scripts:
        if "ld+json" not in kind.lower():
            continue
        values = read_json(script)
        articles: list[Mapping[str, Any]] = [node for value in values for node in _articles(value)]
        if not values and _ARTICLE.search(script):
            articles.append(salvage(script, tuple(name for _, name in _SCHEMA)))
        for article in articles:
            for field, name in _SCHEMA:
                for text in _texts(article.get(name)):
                    bare = text if field == "story" else _line(text)
                    yield field, Value(bare, f"script[type={kind}] {name}")


def _articles(value: Any) -> Iterator[Mapping[str, Any]]:
    """The nodes of a JSON-LD document that are articles."""
    waiting = [value]
    for at, node in enumerate(waiting):
        if at == _MOST_THINGS:
            return
        if isinstance(node, list):
            waiting += node[:_MOST_THINGS]
        elif isinstance(node, dict):
            types = node.get("@type")
            names = types if isinstance(types, list) else [types]
            if any(isinstance(name, str) and _ARTICLE.search(name) for name in names):
                yield node
            waiting += [node[name] for name in _AROUND if isinstance(node.get(name), dict | list)]


def _texts(value: Any) -> Iterator[str]:
    """The texts of a property: a text, a named thing, or several of them."""
    for one in value[:_MOST_VALUES] if isinstance(value, list) else (value,):
        text = one.get("name") if isinstance(one, dict) else one
        for part in text[:_MOST_VALUES] if isinstance(text, list) else (text,):
            if isinstance(part, str) and part.strip():
                yield part
