"""The text comes back whole, and what was read stands where it was read."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsparse import Article, Blank, Byline, Chrome, Contributor, Dateline, Paragraph, parse_article

from .lossless import assert_lossless, spans_of
from .strategies import FRAGMENTS, ODD, articles, texts


@given(texts)
def test_the_blocks_are_the_text(text: str) -> None:
    """Whatever came in, joining the blocks gives it back."""
    article = parse_article(text)
    assert text == article.text
    assert_lossless(article)


@given(articles)
def test_line_ends_are_kept_as_they_came(text: str) -> None:
    """The same page with other line ends has the same blocks, each at its own place."""
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    windows = unix.replace("\n", "\r\n")
    one, other = parse_article(unix), parse_article(windows)
    assert_lossless(other)
    assert _printed(one) == _printed(other)


def _printed(article: Article) -> list[tuple[str, str | None, str]]:
    return [
        (block.kind, block.rule, block.text.replace("\r\n", "\n"))
        for block in article.blocks
        if not isinstance(block, Blank)
    ]


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_every_fragment_alone_and_amid_a_story(fragment: str) -> None:
    """No fragment that the properties are made of loses a character, alone, in front of a sentence or behind one."""
    sentence = "강산군은 5일 봄꽃 축제를 연다고 밝혔다."
    for text in (fragment, fragment + sentence, sentence + fragment, f"{sentence}\n{fragment}\n{sentence}"):
        article = parse_article(text)
        assert text == article.text
        assert_lossless(article)


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_an_odd_character_moves_no_offset(odd: str) -> None:
    """A name keeps its span behind a character that other tools drop, widen or break a line at."""
    text = f"강산군, 봄꽃 축제 연다{odd}\n홍길동 기자\n강산군은 5일 봄꽃 축제를 연다고 밝혔다."
    article = parse_article(text)
    assert_lossless(article)
    span = article.authors[0].span("name")
    assert span
    assert "홍길동" == text[slice(*span)]


def test_no_text_has_no_blocks() -> None:
    """An empty string is an article of nothing."""
    article = parse_article("")
    assert () == article.blocks
    assert "" == article.text


def test_white_space_is_one_blank() -> None:
    """White space alone is a single blank block, whatever it is made of."""
    text = " \r\n\u3000\x85\n\t"
    assert (Blank(text, 0, None),) == parse_article(text).blocks


@pytest.mark.parametrize(
    "article",
    [
        Article((Paragraph("강산군", 1, None),), "x"),
        Article((Paragraph("강산군", 0, None), Paragraph("", 3, None)), "x"),
        Article((Paragraph("강산군", 0, None), Paragraph("가람시", 4, None)), "x"),
        Article((Paragraph(" \n", 0, None),), "x"),
        Article((Blank("강산군", 0, None),), "x"),
        Article((Chrome("강산군", 0, "x", spans=(("text", 1, 4),)),), "x"),
        Article((Byline("홍길동 기자", 0, "x", (Contributor("홍길동"),)),), "x"),
        Article((Byline("홍길동 기자", 0, "x", (Contributor("홍길동", spans=(("name", 0, 2),)),)),), "x"),
        Article((Byline("홍길동 기자", 0, "x", (Contributor(),)),), "x"),
        Article((Dateline("[강산] ", 0, "x", ("강산",)),), "x"),
    ],
    ids=lambda article: article.blocks[0].kind,
)
def test_the_check_itself_finds_what_is_wrong(article: Article) -> None:
    """A gap, an empty block, a value outside its block or without a span: the check sees it."""
    with pytest.raises(AssertionError):
        assert_lossless(article)


def test_spans_of_everything_are_collected() -> None:
    """The spans of a block, of its people and of its credit are all looked at."""
    caption, *_ = parse_article("▲ 강산천의 봄. (사진=강산군)").blocks
    assert {"(사진=강산군)", "강산군"} == {caption.text[slice(*span)] for span in spans_of(caption)}
