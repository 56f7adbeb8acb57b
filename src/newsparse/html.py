"""HTML to an article: the markup is reduced to text and hints, and the one engine reads them.

The page is taken as libxml2's parser meets it, event by event. No tree is built: nesting of any depth loses no text.
"""

from __future__ import annotations

import re
from typing import Any, cast

from lxml import etree

from newsparse.article import Article
from newsparse.layout import Layout
from newsparse.markup.tree import Page
from newsparse.markup.walk import END, Walk
from newsparse.parse import parse
from newsparse.reduction import reduce_page

__all__ = ["parse_html", "read_page"]

_SURROGATES = re.compile("[\ud800-\udfff]")
"""What UTF-8 does not hold."""
_UNKNOWN = "\ufffd"
"""What stands for a character that cannot be handed on."""


def parse_html(html: str, /, layout: Layout | None = None, *, strict: bool = False) -> Article:
    """Read the layout of an article out of a page's markup.

    The article's ``text`` is the page reduced to lines: what only the machine-readable head says, then what a browser
    would show. Every span counts from the start of that text, not of the markup.

    Args:
        html: the page, decoded; a declaration of its encoding is passed over. Nothing is fetched, no entity expanded.
        layout: the rules to read it by; `DEFAULT` if None.
        strict: whether an error raised by a layout's own function is raised again; it is kept as a `Defect` otherwise.

    Returns:
        The article; joining the texts of its blocks gives its ``text`` back.

    Raises:
        TypeError: ``html`` is no string.

    >>> article = parse_html('''<h1>강산군, 봄꽃 축제 연다</h1><span class="byline">홍길동 기자</span>
    ... <div itemprop="articleBody"><p>강산군은 5일 봄꽃 축제를 연다고 밝혔다.</p></div>''')
    >>> article.headline, article.authors[0].name, article.body
    ('강산군, 봄꽃 축제 연다', '홍길동', '강산군은 5일 봄꽃 축제를 연다고 밝혔다.')
    """
    if not isinstance(html, str):
        raise TypeError(f"parse_html takes a str, not {type(html).__name__}; decode bytes first")
    reduced = reduce_page(read_page(html))
    return parse(reduced.text, layout, strict=strict, hints=reduced.hints, defects=reduced.defects)


def read_page(html: str) -> Page:
    """Walk over the markup of a page: its elements, its visible lines, its ``<meta>`` tags and scripts.

    Args:
        html: the page, decoded.

    Returns:
        The page as plain values.

    >>> [row.text for row in read_page("강산군의 봄<br>유채꽃 <b>10만</b> 포기").rows]
    ['강산군의 봄', '유채꽃 10만 포기']
    """
    source = _encoded(html) + f"<!--{END}-->".encode()
    # bytes, so that a declaration of another encoding in the page changes nothing
    # lxml's stubs know no target that takes str alone and gives what its close gives
    target: Any = Walk()
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True, no_network=True)
    page: Any = etree.fromstring(source, parser)
    return cast(Page, page)


def _encoded(html: str) -> bytes:
    """The markup as bytes that libxml2 reads to the end: it may stop at a null."""
    try:
        encoded = html.encode()
    except UnicodeEncodeError:
        encoded = _SURROGATES.sub(_UNKNOWN, html).encode()
    return encoded.replace(b"\0", _UNKNOWN.encode())
