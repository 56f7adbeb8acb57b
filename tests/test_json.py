"""Articles as JSON: all of them and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given

from newsparse import DEFAULT, Article, Block, Defect, Rule, Unknown, parse_article
from newsparse.article import SCHEMA
from newsparse.blocks import KINDS

from .lossless import assert_lossless, people_of, spans_of
from .strategies import texts


def stored(article: Article) -> Any:
    """An article as JSON gives it back."""
    return json.loads(json.dumps(article.to_dict(), ensure_ascii=False))


PAGE = """\
HOME > 사회 > 강산
강산군, 봄꽃 축제 7일 개막
산책로 3km 새로 개방
홍길동 기자 hong@kangsan.example
입력 2024.05.01 10:11 수정 2024.05.02 11:12:13
▲ 강산천의 봄. (사진=강산군 제공)
[강산=강산일보] 홍길동 기자 = 강산군은 5일 봄꽃 축제를 연다고 밝혔다.
축제는 강산천 둔치에서 사흘 동안 열린다.
■ 향후 일정
산책로 공사는 6월에 끝난다고 군은 덧붙였다.
저작권자 © 2024 강산일보 무단전재 및 재배포 금지
"""


@given(texts)
def test_an_article_goes_into_json_and_comes_back(text: str) -> None:
    """What comes back is the same article, spans and all."""
    article = parse_article(text)
    back = Article.from_dict(stored(article))
    assert article == back
    assert_lossless(back)
    assert [spans_of(block) for block in article.blocks] == [spans_of(block) for block in back.blocks]
    assert article.to_dict() == back.to_dict()


def test_a_text_that_is_not_as_it_was_stored() -> None:
    """Two surrogates side by side are one character once JSON has escaped them: that is said, nothing is cut askew."""
    article = parse_article("강산군 \ud800\udfff 봄꽃")
    assert article == Article.from_dict(stored(article))
    with pytest.raises(ValueError, match="8 code points and the blocks end at 9"):
        Article.from_dict(json.loads(json.dumps(article.to_dict())))


def test_a_page_with_everything_comes_back() -> None:
    """Every kind of value survives: people, times, credits, terms, defects."""
    article = parse_article(PAGE)
    assert_lossless(article)
    back = Article.from_dict(stored(article))
    assert article == back
    assert [people_of(block) for block in article.blocks] == [people_of(block) for block in back.blocks]
    assert [block.spans for block in article.blocks] == [block.spans for block in back.blocks]
    assert (article.authors, article.copyright, article.published_at) == (
        back.authors,
        back.copyright,
        back.published_at,
    )
    assert str(back.timestamps[0].value.tzinfo) == "Asia/Seoul"


def test_what_is_stored() -> None:
    """The text is stored once; blocks are offsets, kinds, rules and values; what is not there is left out."""
    article = parse_article("강산군, 봄꽃 축제 7일 개막\n홍길동 기자")
    assert {
        "schema": 1,
        "layout": "default",
        "text": "강산군, 봄꽃 축제 7일 개막\n홍길동 기자",
        "blocks": [
            {"kind": "headline", "start": 0, "end": 16, "rule": "headline"},
            {"kind": "blank", "start": 16, "end": 17, "rule": None},
            {
                "kind": "byline",
                "start": 17,
                "end": 23,
                "rule": "byline",
                "contributors": [
                    {"name": "홍길동", "role": "기자", "spans": [["name", 17, 20], ["role", 21, 23]]},
                ],
            },
        ],
        "defects": [],
    } == stored(article)


def test_defects_are_stored() -> None:
    """A defect comes back with its code, its message and its place."""
    odd = Defect("rule-failed", "rule 'x' failed", 3, 5)
    article = Article((), "kangsan", (odd,))
    assert [{"code": "rule-failed", "message": "rule 'x' failed", "start": 3, "end": 5}] == stored(article)["defects"]
    assert (odd,) == Article.from_dict(stored(article)).defects


@pytest.mark.parametrize("schema", [None, 0, 2, "1"])
def test_another_schema_is_an_error(schema: Any) -> None:
    """What a version of another schema stored is not guessed at."""
    with pytest.raises(ValueError, match="schema") as caught:
        Article.from_dict({**stored(parse_article("강산군")), "schema": schema})
    assert f"schema {schema!r} is not one this version reads; it reads {SCHEMA}" == str(caught.value)


def test_no_schema_is_an_error() -> None:
    """A dictionary of something else says so."""
    with pytest.raises(ValueError, match="schema None is not one this version reads; it reads 1"):
        Article.from_dict({})


# ── kinds of the user's own ──


@frozen
class Price(Block):
    """What something costs, in won."""

    amount: int = field(converter=int)
    goods: str | None = None


@frozen
class Tally(Block):
    """A kind whose field JSON does not have."""

    counts: frozenset[int] = frozenset()

    def fields_to_dict(self) -> dict[str, Any]:
        return {"counts": sorted(self.counts)}

    @classmethod
    def fields_from_dict(cls, stored: Mapping[str, Any]) -> dict[str, Any]:
        return {"counts": frozenset(stored.get("counts", ()))}


MARKET = DEFAULT.named("market").before(
    DEFAULT.rules[0].name,
    Rule("price", Price, r"(?:(?P<goods>[가-힣]+) )?(?P<amount>\d{1,9})원"),
    Rule(
        "tally",
        Tally,
        r"\d{1,3}(?:-\d{1,3})+",
        read=lambda text, start: {"counts": frozenset(map(int, text.split("-")))},
    ),
)
SOLD = parse_article("배추 5000원\n800원\n3-1-2\n홍길동 기자", MARKET, strict=True)


def test_kinds_of_the_users_own_come_back() -> None:
    """Given the kinds, an article of them comes back equal, typed and with its spans."""
    assert [5000, 800] == [price.amount for price in SOLD.of(Price)]
    back = Article.from_dict(stored(SOLD), kinds=(Price, Tally))
    assert SOLD == back
    assert [block.spans for block in SOLD.blocks] == [block.spans for block in back.blocks]
    assert frozenset({1, 2, 3}) == back.of(Tally)[0].counts


def test_kinds_that_the_reader_does_not_have_survive() -> None:
    """Without the kinds their blocks are unknown, and are stored again as the very same dictionary."""
    data = stored(SOLD)
    back = Article.from_dict(data)
    assert_lossless(back)
    assert SOLD.text == back.text
    assert ["배추 5000원", "800원", "3-1-2"] == [block.text for block in back.of(Unknown)]
    assert data == back.to_dict()
    assert data == stored(Article.from_dict(stored(back)))
    assert SOLD == Article.from_dict(stored(back), kinds=(Price, Tally))
    assert SOLD.authors == back.authors


def test_an_unknown_block_keeps_whatever_was_stored() -> None:
    """Fields of any shape, Hangul and halves of characters too, are given back unchanged."""
    block = {
        "kind": "map",
        "start": 0,
        "end": 3,
        "rule": "map",
        "at": [37.5, {"q": None}],
        "of": "강산\ud800",
        "spans": [["at", 0, 1]],
    }
    data = {"schema": SCHEMA, "layout": "x", "text": "강산군", "blocks": [block], "defects": []}
    article = Article.from_dict(data)
    assert data == article.to_dict()
    assert data == stored(article)
    assert "unknown" == article.blocks[0].kind
    assert isinstance(article.blocks[0], Unknown)


def test_unknown_blocks_are_equal_when_the_same_was_stored() -> None:
    """Two readings of one JSON give equal articles, without the kinds as with them."""
    assert Article.from_dict(stored(SOLD)) == Article.from_dict(stored(SOLD))
    assert hash(Article.from_dict(stored(SOLD))) == hash(Article.from_dict(stored(SOLD)))


def test_a_kind_of_the_users_own_may_take_the_place_of_the_librarys() -> None:
    """A kind given with a word that the library has is the one used."""

    @frozen
    class Loud(Block):
        """A headline with one more field."""

        kind = "headline"

    back = Article.from_dict(stored(parse_article("강산군, 봄꽃 축제 7일 개막")), kinds=(Loud,))
    assert [Loud] == [type(block) for block in back.blocks]


def test_words_for_kinds_are_one_each() -> None:
    """No two kinds share a word, and the words are those that stored articles rely on."""
    assert (
        "headline", "subheadline", "section", "byline", "timestamp", "dateline", "caption", "paragraph",
        "crosshead", "note", "copyright", "contact", "tags", "related", "chrome", "blank",
    ) == tuple(kind.kind for kind in KINDS)  # fmt: skip
