"""Reads the layout of Korean local-news articles out of text.

>>> from newsparse import parse_article
>>> article = parse_article("[강산=강산일보] 홍길동 기자 = 강산군은 5일 봄꽃 축제를 연다고 밝혔다.")
>>> article.dateline.agency, article.authors[0].name
('강산일보', '홍길동')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsparse.article import Article
from newsparse.blocks import (
    Blank,
    Block,
    Byline,
    Caption,
    Chrome,
    Contact,
    Contributor,
    Copyright,
    Credit,
    Crosshead,
    Dateline,
    Defect,
    Headline,
    Note,
    Paragraph,
    Related,
    Section,
    Span,
    Subheadline,
    Tags,
    Term,
    Timestamp,
    Unknown,
)
from newsparse.explain import Explanation, explain
from newsparse.layout import Layout, Rule
from newsparse.lines import Line
from newsparse.mojibake import repair_mojibake
from newsparse.parse import parse_article

__all__ = [
    "DEFAULT",
    "Article",
    "Blank",
    "Block",
    "Byline",
    "Caption",
    "Chrome",
    "Contact",
    "Contributor",
    "Copyright",
    "Credit",
    "Crosshead",
    "Dateline",
    "Defect",
    "Explanation",
    "Headline",
    "Layout",
    "Line",
    "Note",
    "Paragraph",
    "Related",
    "Rule",
    "Section",
    "Span",
    "Subheadline",
    "Tags",
    "Term",
    "Timestamp",
    "Unknown",
    "explain",
    "parse_article",
    "parse_html",
    "repair_mojibake",
]

if TYPE_CHECKING:
    from newsparse.html import parse_html
    from newsparse.layouts.default import DEFAULT
else:

    def __getattr__(name: str) -> Any:
        """What is loaded when it is first asked for: importing the package compiles no pattern and loads no lxml."""
        if name == "DEFAULT":
            from newsparse.layouts.default import DEFAULT

            return DEFAULT
        if name == "parse_html":
            from newsparse.html import parse_html

            return parse_html
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
