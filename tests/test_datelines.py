"""Datelines: the slots in every order that papers print, what is no dateline, and any text at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.datelines import Lead, read_dateline

from .strategies import texts
from .test_people import assert_spans, told

START = 100
H, K = "홍길동|기자", "김가람|기자"

LEADS = [
    # place before paper
    ("[수원=한결신문] 홍길동 기자 = ", "수원", "한결신문", [H]),
    ("[수원=한결신문]홍길동 기자 =", "수원", "한결신문", [H]),
    ("(수원=한결신문) 홍길동 기자 = ", "수원", "한결신문", [H]),
    ("【수원=한결신문】홍길동 기자 = ", "수원", "한결신문", [H]),
    ("(수원=한결신문) ", "수원", "한결신문", []),
    ("【수원 = 한결신문】", "수원", "한결신문", []),
    ("[강산=강산일보] 홍길동 기자 = ", "강산", "강산일보", [H]),
    ("(서울=연합뉴스) ", "서울", "연합뉴스", []),
    ("(뉴욕=연합뉴스) 홍길동 특파원 = ", "뉴욕", "연합뉴스", ["홍길동|특파원"]),
    ("【충북 옥천=한결신문】 홍길동 기자=", "충북 옥천", "한결신문", [H]),
    ("(대전·홍성=한결신문) 홍길동 기자 = ", "대전,홍성", "한결신문", [H]),
    ("(세종ㆍ서울=연합뉴스) ", "세종,서울", "연합뉴스", []),
    ("[수원/한결신문] 홍길동 기자 = ", "수원", "한결신문", [H]),
    ("(화천 한결신문) ", "화천", "한결신문", []),
    # several reporters
    ("(수원=한결신문) 홍길동 김가람 기자 = ", "수원", "한결신문", ["홍길동", K]),
    ("(수원=뉴스1) 홍길동 기자,김가람 기자 = ", "수원", "뉴스1", [H, K]),
    ("[경기=한결신문] 홍길동/김가람 기자= ", "경기", "한결신문", ["홍길동", K]),
    ("[한결신문=홍길동ㆍ김가람 기자]", "", "한결신문", ["홍길동", K]),
    ("[홍길동 기자 / 김가람 기자]", "", None, [H, K]),
    ("[수원=뉴시스] 사진기자단 = ", "수원", "뉴시스", ["|||사진기자단"]),
    # paper before place
    ("【한결신문=서울】", "서울", "한결신문", []),
    ("[한결신문=부여] 홍길동 기자 = ", "부여", "한결신문", [H]),
    ("(한결신문=인천연수) 홍길동 기자 =", "인천연수", "한결신문", [H]),
    ("[KBS 창원] ", "창원", "KBS", []),
    # paper before reporter
    ("[한결신문=홍길동 기자] ", "", "한결신문", [H]),
    ("[한결신문 = 홍길동 기자] ", "", "한결신문", [H]),
    ("(한결신문=홍길동 기자) ", "", "한결신문", [H]),
    ("[한결신문/홍길동 기자]", "", "한결신문", [H]),
    ("[한결신문/홍길동 본부장]", "", "한결신문", ["홍길동|본부장"]),
    ("[더한결ㅣ홍길동 기자] ", "", "더한결", [H]),
    ("[더한결｜홍길동 기자] ", "", "더한결", [H]),
    ("[한결신문 홍길동 기자] ", "", "한결신문", [H]),
    ("[ 한결신문 - 홍길동 기자 ]", "", "한결신문", [H]),
    ("[한결신문] 홍길동 기자 = ", "", "한결신문", [H]),
    ("(한결신문)홍길동 기자=", "", "한결신문", [H]),
    ("[한결신문=편집국]", "", "한결신문", ["|||편집국"]),
    ("[강산군기자단=한결신문]", "", "한결신문", ["|||강산군기자단"]),
    pytest.param(
        "[한결신문/홍길동]", "", "한결신문", ["홍길동"],
        marks=pytest.mark.xfail(strict=True, reason="a bare name behind a slash is read as a second paper"),
    ),
    # paper, place and reporter in one bracket
    ("[한결신문(수원)=홍길동 기자]", "수원", "한결신문", [H]),
    ("[강산일보(수원)=홍길동·김가람 기자] ", "수원", "강산일보", ["홍길동", K]),
    ("[한결신문 정선=홍길동 기자] ", "정선", "한결신문", [H]),
    ("[한결신문=세종/홍길동 기자]", "세종", "한결신문", [H]),
    ("[한결신문 =평택시= 홍길동 기자]", "평택시", "한결신문", [H]),
    ("[한결신문=경기 광주 홍길동 기자]", "경기 광주", "한결신문", [H]),
    ("[한결신문ㅣ수원 홍길동 기자]", "수원", "한결신문", [H]),
    ("[수원=한결신문 홍길동 기자]", "수원", "한결신문", [H]),
    ("[뉴욕=한결신문 홍길동 특파원]", "뉴욕", "한결신문", ["홍길동|특파원"]),
    ("[한결신문 수원취재본부 홍길동 기자]", "", "한결신문", [f"{H}|||수원취재본부"]),
    # place and reporter
    ("【수원=홍길동 기자】", "수원", None, [H]),
    ("[홍길동 기자 = 수원] ", "수원", None, [H]),
    ("(수원/홍길동기자)", "수원", None, [H]),
    ("(수원/홍길동 기자) = ", "수원", None, [H]),
    # one slot
    ("【수원】", "수원", None, []),
    ("[한결신문] ", "", "한결신문", []),
    ("[홍길동 기자] ", "", None, [H]),
    ("[ 홍길동 기자  ]", "", None, [H]),
    # no brackets
    ("한결신문 홍길동 기자 | ", "", "한결신문", [H]),
    ("한결신문=홍길동 기자│", "", "한결신문", [H]),
    ("한결신문 = 홍길동 기자 ｜ ", "", "한결신문", [H]),
    ("한결신문 | ", "", "한결신문", []),
    ("한결신문> ", "", "한결신문", []),
    ("수원= 홍길동 기자 | ", "수원", None, [H]),
    ("수원=한결신문 홍길동 기자 ", "수원", "한결신문", [H]),
    ("대전·홍성=홍길동 기자 ", "대전,홍성", None, [H]),
    ("경기 광주=홍길동 기자 ", "경기 광주", None, [H]),
    # two agencies
    ("【뉴욕=AP/뉴시스】", "뉴욕", "AP/뉴시스", []),
    ("[AP/뉴시스]", "", "AP/뉴시스", []),
    ("[한결신문 제휴/뉴시스] ", "", "한결신문 제휴/뉴시스", []),
]  # fmt: skip


def assert_lead(lead: Lead, text: str, start: int) -> None:
    """Places, paper and people each stand where they say, places one after the other."""
    assert lead.places or lead.agency or lead.contributors
    for found in (*lead.places, *((lead.agency,) if lead.agency else ())):
        assert start <= found.start < found.end <= start + len(text)
        assert found.text == text[found.start - start : found.end - start]
        assert found.text.strip() == found.text != ""
    assert_spans(lead.contributors, text, start)


@pytest.mark.parametrize(("text", "places", "agency", "people"), LEADS)
def test_datelines(text: str, places: str, agency: str | None, people: list[str]) -> None:
    """A role makes a slot people, a name of a place a place, anything else the paper, wherever it stands."""
    lead = read_dateline(text, START)
    assert lead is not None
    assert places == ",".join(place.text for place in lead.places)
    assert agency == (lead.agency and lead.agency.text)
    assert people == told(lead.contributors)
    assert_lead(lead, text, START)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "=", "()", "[]", "[=]", "( | )", "기자", "[앵커]", "[기자]", "[한결신문] 홍길동(65) 강산군수가", "[한결신문] 홍길동 군수 = ", "[한결신문] 강산군은 5일",
        "[수원=한결신문] 홍길동 기자는 ", "(수원=한결신문) 강산의 봄 = ",
    ],
)  # fmt: skip
def test_not_datelines(text: str) -> None:
    """A speaker's label, a politician behind the bracket and a reporter in a sentence lead into no story."""
    assert read_dateline(text) is None


@pytest.mark.parametrize("text", ["(광주=한결신문)", "(고성=한결신문)", "(경기 광주=한결신문)"])
def test_a_place_is_left_as_printed(text: str) -> None:
    """Which of the towns of a name is meant is for the register of places to say."""
    lead = read_dateline(text)
    assert lead is not None
    assert [text[1 : text.index("=")]] == [place.text for place in lead.places]


_PIECES = (
    *"[](){}【】〔〕<>〈〉=/|ㅣ│｜〓·ㆍ,- \t\xa0\u3000", "수원", "경기 광주", "강산", "한결신문", "한결신문 ", "뉴시스", "AP", "편집국", "홍길동", "홍길동 기자", " 기자", "특파원", "hong@kangsan.example", "\n",
    "취재본부", "\ud800",
)  # fmt: skip


@given(texts | st.text() | st.lists(st.sampled_from(_PIECES), max_size=14).map("".join), st.integers(0, 9))
def test_any_text(text: str, start: int) -> None:
    """Nothing raises, and what a dateline says stands where it says."""
    for line in (text, *text.split("\n")[:9]):
        lead = read_dateline(line, start)
        if lead:
            assert_lead(lead, line, start)


@given(
    st.lists(st.sampled_from(("수원", "서울", "대전", "홍성", "옥천")), min_size=1, max_size=3, unique=True),
    st.sampled_from(("한결신문", "강산일보", "뉴스1", "연합뉴스")),
    st.sampled_from(("[]", "()", "【】", "〔〕", "<>", "〈〉")),
    st.sampled_from(("=", " = ", "/", "|", "ㅣ", "│", "｜", "〓")),
    st.booleans(),
)
def test_slots_in_any_order(places: list[str], paper: str, brackets: str, sign: str, turned: bool) -> None:
    """Brackets, signs and the order of place and paper make no difference."""
    slots = ["·".join(places), paper]
    text = f"{brackets[0]}{sign.join(slots[::-1] if turned else slots)}{brackets[1]} "
    lead = read_dateline(text)
    assert lead is not None
    assert (places, paper) == ([place.text for place in lead.places], lead.agency and lead.agency.text)
    assert all(one.end < other.start for one, other in pairwise(lead.places))
