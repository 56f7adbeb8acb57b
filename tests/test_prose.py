"""How lines read: sentences, titles, items, lines that break off, each beside what looks like it, and any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.prose import ends_sentence, is_item, is_prose, is_title, last_sentence, wants_more

from .strategies import texts

IS = {"p": is_prose, "t": is_title, "e": ends_sentence, "i": is_item, "m": wants_more}
"""A letter for each question: prose, title, end of a sentence, item of a list, more to come."""

LINES = [
    # sentences
    ("강산군은 5일 봄꽃 축제를 연다고 밝혔다.", "pe"),
    ("“올해는 꽃이 이르다”고 군 관계자는 말했다.", "pe"),
    ("끝났다.", "pe"),
    ("좋아요.", "pe"),
    ("축제는 7일까지 열립니다.", "pe"),
    ("축제는 7일까지 열린다.<관련기사 4면>", "pte"),
    ("강산군은 5일 봄꽃 축제를 열었다(사진).", "pte"),
    ("접수는 2월 28일까지다. 문의는 군청 문화과로 하면 된다고 군 관계자는 전했다", "mp"),
    # sentences without a stop, and titles as long
    (
        "군 관계자는 “올해 꽃이 이르게 피어 축제를 일주일 앞당겨 열기로 하고 손님 맞을 준비를 서두르고 있다고 들었습니다”",
        "pt",
    ),
    (
        "강산군이 봄꽃 축제를 7일부터 강산천 둔치에서 열고 새빛시는 도서관을 5월부터 주민에게 개방하는 까닭은 무엇인가 주민에게 물었다",
        "pt",
    ),
    ("강산군, 봄꽃 축제 개막… 새빛시, 도서관 개방… 한빛군, 산책로 조성… 가람시, 주차장 확충… 주민들 반색", "t"),
    # titles
    ("강산군, 봄꽃 축제 연다", "t"),
    ("강산군, 봄꽃 축제 개막…산책로 3km 개방", "t"),
    ("“올해는 꽃이 이르다”", "t"),
    ("강산군수 “예산 반드시 확보하겠다”", "t"),
    ("강산군수 “예산을 반드시 확보하겠습니다.”", "t"),
    ("봄꽃 축제 개최 안내", "t"),
    ("홍길동 기자", "t"),
    ("강산", "t"),
    # no Hangul, too short, too long
    ("2024.05.01.", "e"),
    ("KANGSAN ILBO", ""),
    ("강", ""),
    ("", ""),
    ("강산군 " * 40, ""),
    # a stop behind anything
    ("새빛시, 왜 이럴까?", "pte"),
    ("강산군 인구 10만 돌파!", "te"),
    # items
    ("△접수 : 2월 28일까지", "ti"),
    ("▲ 강산천의 봄", "ti"),
    ("■ 향후 일정", "ti"),
    ("① 접수 기간", "ti"),
    ("1. 접수 기간", "ti"),
    ("12) 접수 기간", "ti"),
    ("접수 기간 : 2월 28일까지", "ti"),
    ("- 장소 : 강산문화원", "ti"),
    ("[교통 대책]", "ti"),
    ("▲", ""),
    ("2024.5.1 강산군", "t"),
    ("123. 접수 기간", "t"),
    ("[교통 대책] 주차장을 넓힌다", "t"),
    ("강산군의 봄", "t"),
    # lines that break off
    ("강산군은 5일 봄꽃 축제를", "tm"),
    ("강산군은", "tm"),
    ("축제를 앞두고", "tm"),
    ("강산군, 새빛시,", "tm"),
    ("봄꽃 축제", "t"),
    ("축제를 연다", "t"),
]


@pytest.mark.parametrize(("text", "letters"), LINES)
def test_lines(text: str, letters: str) -> None:
    """A line of each sort answers to its own questions alone."""
    assert set(letters) == {letter for letter, reads in IS.items() if reads(text)}


TAILS = [
    ("축제는 7일까지 열린다.", "홍길동 기자"),
    ("축제는 7일까지 열린다.", " /홍길동 기자 hong@kangsan.example"),
    ("“축제를 연다.”", "홍길동 기자"),
    ("축제를 열까?", "홍길동 기자"),
    ("축제를 연다!”", " 홍길동 기자"),
    ("축제를 연다고 했어요.)", "홍길동 기자"),
    ("강산군은 축제를 연다. 축제는 7일까지다.", " 홍길동 기자"),
    ("축제는 7일까지 열린다.", " hong@kangsan.example"),
    ("축제는 7일까지 열린다.", "5월 7일 홍길동"),
    ("축제는 7일까지 열린다.", " 2024.5.1 홍길동 기자"),
    ("", "축제가 열린다 홍길동 기자"),
    ("", "홍길동 기자"),
    ("", "홍길동 기자 hong@kangsan.example"),
    ("", "3.5% 오른 강산군 예산"),
    ("", ""),
]


@pytest.mark.parametrize(("sentence", "behind"), TAILS)
def test_the_last_sentence(sentence: str, behind: str) -> None:
    """What is glued behind the last sentence is left; the stops of an address, a date and a number end none."""
    assert behind == (sentence + behind)[last_sentence(sentence + behind) :]


def test_the_last_sentence_is_looked_for_near_the_end() -> None:
    """A line of which the last sentence ended long ago has none."""
    assert 0 == last_sentence("축제를 연다." + "강산군 " * 60)
    assert len("축제를 연다.") == last_sentence("축제를 연다." + "강산군 " * 20)


@given(texts | st.text())
def test_any_text(text: str) -> None:
    """Every line is one or the other, and a title does not end as a sentence of a story does."""
    for line in (text, *text.split("\n")):
        assert all(reads(line) in (True, False) for reads in IS.values())
        at = last_sentence(line)
        assert 0 <= at <= len(line)
        assert at == 0 or line[at - 1] in ".?!\"'”’」』)]>*"
        assert not (is_title(line) and line.endswith(("다.", "요.")))


@given(
    st.lists(
        st.sampled_from(
            (
                "강산군은 5일 봄꽃 축제를 연다고 밝혔다.",
                "축제는 7일까지 사흘 동안 열린다.",
                "“올해는 꽃이 이르다”고 군은 말했다.",
            )
        ),
        min_size=1,
        max_size=9,
    )
)
def test_a_paragraph_is_prose(sentences: list[str]) -> None:
    """As many sentences as you like are prose, no title, and end where the last one does."""
    paragraph = " ".join(sentences)
    assert {"p", "e"} == {letter for letter, reads in IS.items() if reads(paragraph)}
    assert len(paragraph) == last_sentence(paragraph)
