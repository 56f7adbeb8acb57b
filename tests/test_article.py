"""What an article's views read off its blocks."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given

from newsparse import (
    Article,
    Blank,
    Block,
    Byline,
    Caption,
    Chrome,
    Contributor,
    Copyright,
    Credit,
    Crosshead,
    Dateline,
    Headline,
    Paragraph,
    Span,
    Subheadline,
    Term,
    Timestamp,
    parse_article,
)
from newsparse.blocks import KINDS

from .lossless import assert_lossless, people_of
from .strategies import texts

SEOUL = ZoneInfo("Asia/Seoul")


def article_of(*blocks: Block) -> Article:
    """An article of those blocks, wherever they say that they stand."""
    return Article(blocks, "kangsan")


def byline(*people: Contributor) -> Byline:
    """A byline that names them."""
    return Byline("글", 0, "byline", people)


def dateline(*people: Contributor) -> Dateline:
    """A dateline that names them."""
    return Dateline("[강산=강산일보] ", 0, "lead", ("강산",), "강산일보", people)


def stamp(role: Literal["published", "updated", "other"], day: int) -> Timestamp:
    """A day of May 2024."""
    return Timestamp("2024.5.1", 0, "stamp", datetime(2024, 5, day, tzinfo=SEOUL), role, "day")


# ── an article of nothing ──


def test_an_article_of_nothing() -> None:
    """Where there is nothing every view says so: None for one thing, an empty tuple for several, no text."""
    article = article_of()
    assert (None, None, None, None, None) == (
        article.headline, article.published_at, article.updated_at, article.dateline, article.copyright,
    )  # fmt: skip
    assert ((), (), (), (), ()) == (
        article.subheadlines, article.authors, article.timestamps, article.captions, article.paragraphs,
    )  # fmt: skip
    assert ("", "", ()) == (article.text, article.body, article.defects)


# ── titles ──


def test_the_headline_is_the_first() -> None:
    """The headline is the text of the first headline block."""
    assert (
        "강산군, 봄꽃 축제"
        == article_of(Chrome("로그인", 0, None), Headline("강산군, 봄꽃 축제", 3, "headline")).headline
    )


def test_subheadlines_are_the_decks_in_order() -> None:
    """Each deck is a line of its own."""
    decks = (Subheadline("7일 개막", 0, "deck"), Chrome("공유", 6, None), Subheadline("산책로 3km 개방", 8, "deck"))
    assert ("7일 개막", "산책로 3km 개방") == article_of(*decks).subheadlines


# ── authors ──

HONG = Contributor("홍길동", "기자")
KWON = Contributor("권세현", "기자")


def test_authors_of_bylines_and_of_the_dateline_in_order() -> None:
    """Whoever is named first comes first, in a byline or in the dateline."""
    assert (KWON, HONG) == article_of(byline(KWON), dateline(HONG)).authors
    assert (HONG, KWON) == article_of(dateline(HONG), byline(KWON)).authors
    assert (HONG, KWON) == article_of(dateline(HONG, KWON)).authors


def test_authors_are_merged_by_name() -> None:
    """A name said twice is one author, with the first role, e-mail, organisation and bureau that was seen with it."""
    first = Contributor("홍길동", email="hong@kangsan.example")
    second = Contributor("홍길동", "기자", "other@kangsan.example", "강산일보")
    third = Contributor("홍길동", "특파원", None, "한빛뉴스", "가람")
    merged = Contributor("홍길동", "기자", "hong@kangsan.example", "강산일보", "가람")
    assert (merged, KWON) == article_of(byline(first), dateline(second, KWON), byline(third)).authors


def test_a_merged_author_keeps_the_spans_of_what_was_taken() -> None:
    """Each field of a merged author stands where it was read first."""
    first = Contributor("홍길동", spans=(("name", 0, 3),))
    second = Contributor("홍길동", "기자", spans=(("name", 10, 13), ("role", 14, 16)))
    (author,) = article_of(byline(first), byline(second)).authors
    assert (Span(0, 3), Span(14, 16), None) == (author.span("name"), author.span("role"), author.span("email"))


def test_a_lone_address_goes_to_the_only_author() -> None:
    """An e-mail on a line of its own is the author's, above or below the name."""
    lone = Contributor(email="hong@kangsan.example", spans=(("email", 20, 40),))
    expected = (Contributor("홍길동", "기자", "hong@kangsan.example"),)
    for blocks in ((byline(HONG), byline(lone)), (byline(lone), dateline(HONG))):
        article = article_of(*blocks)
        assert expected == article.authors
        assert Span(20, 40) == article.authors[0].span("email")


def test_a_lone_address_is_nobodys_where_there_are_two() -> None:
    """With two authors nobody knows whose a lone e-mail is."""
    assert (HONG, KWON) == article_of(byline(HONG, KWON), byline(Contributor(email="x@kangsan.example"))).authors


def test_a_lone_address_displaces_none() -> None:
    """An author with an e-mail keeps it."""
    author = Contributor("홍길동", email="hong@kangsan.example")
    assert (author,) == article_of(byline(author), byline(Contributor(email="news@kangsan.example"))).authors


def test_a_lone_address_alone_names_nobody() -> None:
    """A piece signed with an e-mail and nothing else has no author; the byline still has the e-mail."""
    article = article_of(byline(Contributor(email="hong@kangsan.example")))
    assert () == article.authors
    assert "hong@kangsan.example" == article.of(Byline)[0].contributors[0].email


def test_a_desk_is_an_author() -> None:
    """A desk or a paper in the reporter's place is an author without a name, once."""
    desk = Contributor(organization="온라인뉴스팀")
    assert (desk,) == article_of(byline(desk), byline(desk)).authors


def test_a_desk_is_not_a_person_of_its_name() -> None:
    """A desk and a person do not merge though they are called the same."""
    desk, person = Contributor(organization="한빛"), Contributor("한빛", "기자")
    assert (desk, person) == article_of(byline(desk), byline(person)).authors


def test_the_photographer_is_no_author() -> None:
    """Who took the picture did not write the piece, unless a byline names them too."""
    caption = Caption("▲ 봄 /권세현 기자", 0, "caption", Credit((KWON,)))
    assert (HONG,) == article_of(caption, byline(HONG)).authors
    assert () == article_of(caption).authors


def test_the_views_leave_the_blocks_as_they_are() -> None:
    """Merging makes new contributors; the byline still says what it said."""
    article = article_of(byline(HONG), byline(Contributor("홍길동", email="hong@")))
    assert (Contributor("홍길동", "기자", "hong@"),) == article.authors
    assert (byline(HONG), byline(Contributor("홍길동", email="hong@"))) == article.blocks


# ── times ──


def test_published_and_updated_are_the_first_of_their_role() -> None:
    """The page's own clock is neither, and stands with the timestamps."""
    article = article_of(stamp("other", 9), stamp("updated", 3), stamp("published", 1), stamp("published", 2))
    assert datetime(2024, 5, 1, tzinfo=SEOUL) == article.published_at
    assert datetime(2024, 5, 3, tzinfo=SEOUL) == article.updated_at
    assert ("other", "updated", "published", "published") == tuple(one.role for one in article.timestamps)


def test_what_the_page_does_not_say_is_none() -> None:
    """A time of another role stands in for none."""
    article = article_of(stamp("other", 9))
    assert (None, None) == (article.published_at, article.updated_at)


# ── the story ──


def test_the_body_is_paragraphs_and_crossheads() -> None:
    """Captions, notes and blanks between them are no story."""
    article = article_of(
        Paragraph("봄이 왔다.", 0, None),
        Blank("\n", 6, None),
        Caption("▲ 봄", 7, "caption"),
        Crosshead("◇ 산책로", 10, "crosshead"),
        Paragraph("길을 넓힌다.", 15, None),
    )
    assert "봄이 왔다.\n\n◇ 산책로\n\n길을 넓힌다." == article.body
    assert ("봄이 왔다.", "길을 넓힌다.") == tuple(paragraph.text for paragraph in article.paragraphs)


def test_the_dateline_is_the_first() -> None:
    """A second dateline, of a story told twice, is not the article's."""
    first, second = dateline(HONG), dateline(KWON)
    assert first == article_of(first, second).dateline


def test_captions_come_each_time_they_are_printed() -> None:
    """A caption printed twice is two captions."""
    caption = Caption("▲ 봄", 0, "caption")
    assert (caption, caption) == article_of(caption, caption).captions


# ── rights ──


def test_one_notice_is_the_copyright() -> None:
    """A single notice is given as it stands."""
    notice = Copyright("ⓒ", 0, "rights", "강산일보", 2024, frozenset({Term.NO_REPUBLICATION}))
    assert notice == article_of(notice).copyright


def test_several_notices_are_the_first_with_the_terms_of_all() -> None:
    """What any notice on the page forbids is forbidden; holder and year are the first's."""
    first = Copyright("ⓒ", 0, "rights", "강산일보", None, frozenset({Term.NO_REPUBLICATION}))
    second = Copyright("ⓒ", 1, "rights", "한빛뉴스", 2024, frozenset({Term.NO_AI_TRAINING}))
    expected = Copyright("ⓒ", 0, "rights", "강산일보", None, frozenset({Term.NO_REPUBLICATION, Term.NO_AI_TRAINING}))
    assert expected == article_of(first, second).copyright
    assert (first, second) == article_of(first, second).of(Copyright)


# ── any article ──


@given(texts)
def test_views_are_made_of_blocks_and_nothing_else(text: str) -> None:
    """Whatever was parsed, each view gives values that some block has."""
    article = parse_article(text)
    assert_lossless(article)
    assert article.blocks == article.of(Block)
    assert sorted(article.blocks, key=lambda block: block.start) == sorted(
        (block for kind in KINDS for block in article.of(kind)), key=lambda block: block.start
    )
    named = {person.name for block in article.blocks if not isinstance(block, Caption) for person in people_of(block)}
    assert {author.name for author in article.authors} <= named
    assert len({author.name or author.organization for author in article.authors}) == len(article.authors)
    assert all(paragraph in article.body for paragraph in (one.text for one in article.paragraphs))
    for when in (article.published_at, article.updated_at):
        assert when is None or when.utcoffset() is not None


def test_an_article_as_a_person_sees_it() -> None:
    """Its repr says what it is about and how long it is, not everything in it."""
    article = parse_article("강산군, 봄꽃 축제 7일 개막\n강산군은 5일 봄꽃 축제를 연다고 밝혔다.")
    assert "<Article '강산군, 봄꽃 축제 7일 개막': 1 paragraphs, 40 characters, layout 'default'>" == repr(article)
    assert "<Article '봄이 왔다.': 1 paragraphs, 6 characters, layout 'kangsan'>" == repr(
        article_of(Paragraph("봄이 왔다.", 0, None))
    )


@pytest.mark.parametrize("thing", [article_of(), HONG, Paragraph("봄", 0, None)], ids=["article", "person", "block"])
def test_values_are_frozen(thing: object) -> None:
    """Nothing that the parser gives can be changed."""
    with pytest.raises((FrozenInstanceError, AttributeError)):
        thing.text = "가"  # type: ignore[attr-defined]
