"""Pages to try the reduction on: well-formed ones, and the same cut up, doubled and strewn with odd markup."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from .strategies import FRAGMENTS, ODD

__all__ = ["CORPUS", "PAGES", "mutilated", "trees"]

CORPUS = Path(__file__).parent / "corpus" / "html"
PAGES = sorted(CORPUS.glob("*.html"))
assert PAGES, "corpus not found"

_NAMES = (
    "", "article-body", "view_r_caption", "figcaption", "byline", "date", "copyright", "subheading", "related", "comment",
    "sns share", "gnb", "btn", "tag", "title", "dark:bg-black md:flex", "x" * 300, "강산",
)  # fmt: skip
_TAGS = (
    "div", "p", "span", "b", "a", "h1", "h3", "li", "td", "figure", "figcaption", "em", "section", "button", "time", "center",
    "pre", "nav", "footer", "strong", "font", "label", "x-story",
)  # fmt: skip
_ODD_MARKUP = (
    "<br>", "<BR/>", "<hr>", "<img alt='강산천의 봄'>", "<!-- 숨은 말 -->", "<!--", "-->", "<![CDATA[", "]]>", "<?php ?>", "<", ">", "</", "<p", "<p class='",
    "&nbsp;", "&amp;lt;", "&#55296;", "&#0;", "&lol9;", "&", "<script>", "</script>", "<script type='application/ld+json'>", "<style>", "</style>",
    "<title>", "</title>", "<textarea>", "<plaintext>", "<template>", "<svg>", "<math>", "<table>", "</table>", "<html>", "</body>", "<meta charset=euc-kr>",
    "<base href='http://kangsan.example'>", "<meta property='og:title' content='강산군의 봄'>", "<meta name=author content='강산=홍길동 기자'>",
    "<meta property='article:published_time' content='2024-05-01T10:11:00Z'>", "<iframe src='http://kangsan.example'>", "<div hidden>",
    "<div style='display : none'>", '{"@type":"NewsArticle","headline":', "self.__next_f.push([1,", "<!DOCTYPE x [<!ENTITY lol 'lol'>]>",
    "<?xml version='1.0' encoding='euc-kr'?>",
)  # fmt: skip

_words = st.one_of(st.sampled_from(FRAGMENTS), st.sampled_from(ODD), st.text(max_size=6))
_opened = st.builds(lambda tag, name: f'<{tag} class="{name}">', st.sampled_from(_TAGS), st.sampled_from(_NAMES))
_closed = st.builds(lambda tag: f"</{tag}>", st.sampled_from(_TAGS))
_soup = st.lists(st.one_of(_words, _opened, _closed, st.sampled_from(_ODD_MARKUP)), max_size=40).map("".join)


@st.composite
def _cut(draw: st.DrawFn) -> str:
    """A page of the corpus with a piece cut out, doubled or replaced."""
    page = draw(st.sampled_from(PAGES)).read_text(encoding="utf-8")
    start = draw(st.integers(0, len(page)))
    end = draw(st.integers(start, min(len(page), start + 400)))
    piece = draw(st.one_of(st.just(""), st.just(page[start:end] * 2), _soup))
    return page[:start] + piece + page[end:]


mutilated = st.one_of(_soup, _cut(), st.text(max_size=60))
"""Markup as no browser would write it."""

_WORD = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8)


def _element(inside: st.SearchStrategy[tuple[str, tuple[str, ...]]]) -> st.SearchStrategy[tuple[str, tuple[str, ...]]]:
    def put(tag: str, name: str, parts: list[tuple[str, tuple[str, ...]]]) -> tuple[str, tuple[str, ...]]:
        html = "".join(html for html, _ in parts)
        return f'<{tag} class="{name}">{html}</{tag}>', tuple(word for _, words in parts for word in words)

    tags = st.sampled_from(("div", "section", "b", "span", "em", "x-story"))
    return st.builds(put, tags, st.sampled_from(_NAMES), st.lists(inside, max_size=4))


trees = st.recursive(_WORD.map(lambda word: (word + "<br>", (word,))), _element, max_leaves=20)
"""Well-formed markup, and the words that a browser would show of it, in order."""
