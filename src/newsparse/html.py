"""HTML to an article: the markup is reduced to text and hints, and the one engine reads them.

The page is taken as libxml2's parser meets it, event by event. No tree is built: nesting of any depth loses no text.
"""

from __future__ import annotations

import re

from lxml import etree

from newsparse.article import Article
from newsparse.layout import Layout
from newsparse.markup.tree import Page
from newsparse.markup.walk import END, Walk
from newsparse.parse import parse
from newsparse.reduction import reduce_page

__all__ = ["parse_html", "read_page"]

_UNENCODABLE = re.compile("[\ud800-\udfff\x00]")
"""What UTF-8 cannot hold, and the character at which libxml2 would stop."""


def parse_html(html: str, /, layout: Layout | None = None, *, strict: bool = False) -> Article:
    """Read the layout of an article out of a page's markup."""
    if not isinstance(html, str):
        raise TypeError(f"parse_html takes a str, not {type(html).__name__}; decode bytes first")
    reduced = reduce_page(read_page(html))
    return parse(reduced.text, layout, strict=strict, hints=reduced.hints, defects=reduced.defects)


def read_page(html: str) -> Page:
    """Walk over the markup of a page."""
    source = _UNENCODABLE.sub("\ufffd", html) + f"<!--{END}-->"
    # bytes, so that a declaration of another encoding in the page changes nothing
    parser = etree.HTMLParser(target=Walk(), encoding="utf-8", huge_tree=True)
    return etree.fromstring(source.encode(), parser)
