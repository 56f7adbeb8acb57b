"""Credits: who took or gave a picture, what ends a caption and credits nobody, and any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Contributor
from newsparse.readers.credits import MOST_CREDITS, find_credit, read_credit

from .strategies import texts
from .test_people import assert_spans, told

SCENE = "강산천의 봄."
START = 100
MAIL = "hong@kangsan.example"
H = "홍길동|기자"


def org(name: str) -> str:
    return f"|||{name}"


CREDITS = [
    # in brackets
    (f"{SCENE} ", "(사진=강산군 제공)", [org("강산군")]),
    (f"{SCENE} ", "(사진=강산군)", [org("강산군")]),
    (f"{SCENE} ", "[사진=강산군]", [org("강산군")]),
    (f"{SCENE} ", "[사진 = 강산군]", [org("강산군")]),
    (f"{SCENE} ", "[사진 출처 : 강산군]", [org("강산군")]),
    (f"{SCENE} ", "[사진출처 : 강산군]", [org("강산군")]),
    (f"{SCENE} ", "(사진 제공-강산군)", [org("강산군")]),
    (f"{SCENE} ", "(사진제공:강산군)", [org("강산군")]),
    (f"{SCENE} ", "(사진제공/강산군)", [org("강산군")]),
    (f"{SCENE} ", "(사진ㄴ=강산군)", [org("강산군")]),
    (f"{SCENE} ", "(자료사진=강산군)", [org("강산군")]),
    (f"{SCENE} ", "(제공: 강산군)", [org("강산군")]),
    (f"{SCENE} ", "[강산군 제공]", [org("강산군")]),
    (f"{SCENE} ", "[강산군 제공. 재판매 및 DB 금지]", [org("강산군")]),
    (f"{SCENE} ", "(강산군 제공. 재판매 및 DB금지)", [org("강산군")]),
    (f"{SCENE} ", "[독자 제공. 재판매 및 DB 금지]", [org("독자")]),
    (SCENE, "<강산군 제공>", [org("강산군")]),
    ("", "<강산군 제공>", [org("강산군")]),
    (f"{SCENE} ", "〈사진=강산군〉", [org("강산군")]),
    (f"{SCENE} ", "[연합뉴스 자료사진]", [org("연합뉴스")]),
    (f"{SCENE} ", "[강산군 제공=연합뉴스]", [org("강산군"), org("연합뉴스")]),
    (f"{SCENE} ", "(사진=홍길동 기자)", [H]),
    (f"{SCENE} ", "(사진=홍길동기자)", [H]),
    (f"{SCENE} ", f"[홍길동 기자 {MAIL}]", [f"{H}|{MAIL}"]),
    (f"{SCENE} ", "(수원=홍길동 기자)", [f"{H}|||수원"]),
    (f"{SCENE} ", "[촬영 홍길동]", ["홍길동"]),
    (f"{SCENE} ", "[촬영 홍길동 기자]", [H]),
    ("", "(사진 홍길동 재외기자)", ["홍길동|재외기자"]),
    # behind a slash
    (f"{SCENE} ", "/사진=강산군", [org("강산군")]),
    (f"{SCENE} ", "/사진제공=강산군", [org("강산군")]),
    (f"{SCENE} ", "/사진=홍길동 기자", [H]),
    ("강산천의 봄 ", "/ 사진=강산군", [org("강산군")]),
    ("강산천의 봄 ", "/ 사진 : 강산시청 제공 |", [org("강산시청")]),
    (f"{SCENE} ", "/강산군 제공", [org("강산군")]),
    (f"{SCENE} ", "/ 강산군 제공", [org("강산군")]),
    (SCENE, "/강산군/", [org("강산군")]),
    (f"{SCENE} ", "/한결신문DB", [org("한결신문")]),
    (f"{SCENE} ", "/연합뉴스", [org("연합뉴스")]),
    (f"{SCENE} 2024.5.1", "/뉴스1", [org("뉴스1")]),
    (f"{SCENE} ", "/뉴스1 DB", [org("뉴스1")]),
    (f"▲ {SCENE} ", "/홍길동 기자", [H]),
    (f"▲ {SCENE} ", f"/홍길동 기자 {MAIL}", [f"{H}|{MAIL}"]),
    (f"▲ {SCENE} ", "/강산일보 홍길동 기자", [f"{H}||강산일보"]),
    (f"{SCENE} ", "/ 사진.강산일보 홍길동 기자", [f"{H}||강산일보"]),
    ("", "/글 홍길동 기자", [H]),
    pytest.param(
        f"▲ {SCENE}", "/홍길동", ["홍길동"],
        marks=pytest.mark.xfail(strict=True, reason="a bare name behind a slash is read as an organisation"),
    ),
    # behind a sign
    (f"{SCENE} ", "ⓒ 강산일보", [org("강산일보")]),
    (SCENE, "ⓒ강산군청", [org("강산군청")]),
    (f"{SCENE} ", "© News1 홍길동 기자", [f"{H}||News1"]),
    (SCENE, "ⓒ한결신문(홍길동)", ["홍길동|||한결신문"]),
    (SCENE, "ⓒ한결신문(한결뉴스)", [org("한결신문(한결뉴스)")]),
    (f"{SCENE} ", "@강산저널", [org("강산저널")]),
    ("", "@강산저널", [org("강산저널")]),
    pytest.param(
        "", "ⓒ 홍길동", ["홍길동"],
        marks=pytest.mark.xfail(strict=True, reason="a bare name behind a sign is read as an organisation"),
    ),
    # a label
    ("", "사진=강산군", [org("강산군")]),
    ("", "사진제공=강산군", [org("강산군")]),
    ("", "사진 : 강산군", [org("강산군")]),
    ("", "포스터 : 강산시 제공", [org("강산시")]),
    ("", "사진.자료제공/강산시 공보실", [org("강산시 공보실")]),
    ("", "그림 : 홍길동", ["홍길동"]),
    ("", "사진 / 홍길동, 김가람 시민기자", ["홍길동", "김가람|시민기자"]),
    (f"{SCENE} ", "제공=강산군", [org("강산군")]),
    (f"{SCENE} ", "그래픽=홍길동 기자", [H]),
    (f"{SCENE} ", "사진=게티이미지뱅크", [org("게티이미지뱅크")]),
    # behind a sentence
    (f"{SCENE} ", "강산군 제공", [org("강산군")]),
    (SCENE, "강산군 제공", [org("강산군")]),
    (f"{SCENE} ", "연합뉴스", [org("연합뉴스")]),
    (f"{SCENE} ", "강산군청", [org("강산군청")]),
    (f"▲ {SCENE} ", "홍길동 기자", [H]),
    (f"▲ {SCENE} ", f"홍길동 기자 {MAIL}", [f"{H}|{MAIL}"]),
    ("강산천에 유채꽃이 피어 있다. ", "강산군 제공", [org("강산군")]),
]  # fmt: skip


@pytest.mark.parametrize(("scene", "credit", "expected"), CREDITS)
def test_credits(scene: str, credit: str, expected: list[str]) -> None:
    """A credit covers its bracket, slash or sign, and names whoever took or gave the picture."""
    text = scene + credit
    read = read_credit(text, START)
    assert read is not None
    assert expected == told(read.contributors)
    assert_spans(read.contributors, text, START)
    assert (("text", START + len(scene), START + len(text)),) == read.spans


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "▲", "△", "©", "ⓒ ", "/", "(사진)", "강산천의 봄 (사진)", "홍길동(사진) 군수", "강산천의 봄 (사진 왼쪽)", "강산천의 봄 (왼쪽부터)", "강산군수(가운데)가 축제장을 찾았다.",
        "▲ 축제장을 찾은 시민들.", "▲ 축제장을 찾은 시민들이 사진을 찍고 있다.", "강산군은 무료 급식 서비스를 제공", "강산군은 무료 급식을 제공한다.", "강산군은 시민들에게 자료를 제공했다.",
        "<사진은 강산문화원 전경>", "기자회견을 하는 홍길동 군수", "(강산군민회관)", "강산천의 봄 (2024.5.1)", "2024/05/01", "강산군 1/2", "시속 60km/h", "입력 : 2024.05.01", "축제는 7일까지 열린다.",
        "홍길동 기자는 사진을 찍었다.", "(서울=“봄이 왔다”)",
    ],
)  # fmt: skip
def test_not_credits(text: str) -> None:
    """The mark of a portrait, a direction, a sentence about giving and a fraction credit nobody."""
    assert read_credit(text) is None
    assert find_credit(text) is None


@pytest.mark.parametrize(
    ("text", "parts", "expected"),
    [
        (f"▲ {SCENE}(사진제공:강산군)  © 홍길동 기자", ["(사진제공:강산군)", "© 홍길동 기자"], [org("강산군"), H]),
        (f"{SCENE}(강산군 제공)/뉴스1", ["(강산군 제공)", "/뉴스1"], [org("강산군"), org("뉴스1")]),
        (
            f"{SCENE} (사진=강산군) ⓒ 강산일보 2024.5.1",
            ["(사진=강산군)", "ⓒ 강산일보"],
            [org("강산군"), org("강산일보")],
        ),
        (f"{SCENE} 사진=연합뉴스 / 강산시", ["사진=연합뉴스", "/ 강산시"], [org("연합뉴스"), org("강산시")]),
        (f"{SCENE} /뉴스1 © News1 홍길동 기자", ["/뉴스1 © News1 홍길동 기자"], [f"{H}||News1"]),
        (f"{SCENE} (사진=강산군) /강산군", ["(사진=강산군)", "/강산군"], [org("강산군")]),
    ],
)
def test_several_credits(text: str, parts: list[str], expected: list[str]) -> None:
    """Every part of a credit has its span; an agency directly before its reporter is of one part with it; who is named twice is named once."""
    credit = read_credit(text, START)
    assert credit is not None
    assert parts == [text[begin - START : end - START] for _, begin, end in credit.spans]
    assert expected == told(credit.contributors)
    assert_spans(credit.contributors, text, START)


@pytest.mark.parametrize(
    ("text", "credit", "expected"),
    [
        (
            f"[수원=한결뉴스] 홍길동 기자 = {SCENE} 2024.05.13 {MAIL}",
            "[수원=한결뉴스] 홍길동 기자 = ",
            [f"{H}||한결뉴스|수원"],
        ),
        (f"(수원=한결뉴스) {SCENE}", "(수원=한결뉴스) ", [org("한결뉴스")]),
        (f"[한결뉴스 홍길동 기자] {SCENE}", "[한결뉴스 홍길동 기자] ", [f"{H}||한결뉴스"]),
    ],
)
def test_a_lead_credits(text: str, credit: str, expected: list[str]) -> None:
    """A caption that begins as a dateline does says there who took the picture."""
    read = read_credit(text, START)
    assert read is not None
    assert expected == told(read.contributors)
    ((_, begin, end),) = read.spans
    assert credit.rstrip() == text[begin - START : end - START].rstrip()
    assert_spans(read.contributors, text, START)


@pytest.mark.parametrize(
    "behind", ["", " 2024.5.1", " 2024.05.01.", " (2024.5.1)", f" 2024.05.01 {MAIL}", " *재판매 및 DB 금지", "  "]
)
def test_what_stands_behind_a_credit(behind: str) -> None:
    """The day of the picture, an address and a ban are behind the credit, not in it."""
    text = f"{SCENE} [사진=강산소방본부]{behind}"
    read = read_credit(text)
    assert read is not None
    assert ["[사진=강산소방본부]"] == [text[begin:end] for _, begin, end in read.spans]
    assert [org("강산소방본부")] == told(read.contributors)


@pytest.mark.parametrize(
    ("text", "sure", "reporter"),
    [
        (f"{SCENE} (사진=강산군 제공)", True, False),
        (f"{SCENE} (사진=홍길동 기자)", True, True),
        (f"{SCENE} ⓒ 강산일보", True, False),
        (f"{SCENE} /강산군 제공", False, False),
        (f"{SCENE} /홍길동 기자", False, True),
        (f"{SCENE} 홍길동 기자", False, True),
        (f"{SCENE} (홍길동 기자)", False, True),
    ],
)
def test_what_could_close_a_story(text: str, sure: bool, reporter: bool) -> None:
    """A slash or a reporter could be a byline's; a label or a sign is a credit's alone."""
    found = find_credit(text)
    assert found is not None
    assert (sure, reporter, len(SCENE) + 1, len(text)) == (found.sure, found.reporter, found.start, found.end)


def test_credits_are_found_from_the_end() -> None:
    """The search goes on before the last credit, and ``start`` moves the spans of people, not the offsets."""
    text = f"{SCENE} (사진=강산군) ⓒ 강산일보"
    last = find_credit(text, START)
    assert last is not None
    before = find_credit(text, START, last.start)
    assert before is not None
    assert ["(사진=강산군)", "ⓒ 강산일보"] == [text[one.start : one.end] for one in (before, last)]
    assert_spans((*before.people, *last.people), text, START)
    assert find_credit(text, START, before.start) is None


def test_a_day_behind_an_earlier_credit_is_passed_over() -> None:
    """However much stands behind the place that the search looks back from."""
    caption = f"{SCENE} (사진=강산군 제공) 2024.05.01."
    found = find_credit(caption + "가" * 100, 0, len(caption))
    assert found is not None
    assert ["강산군"] == [one.organization for one in found.people]


def test_no_more_than_so_many() -> None:
    """A list of credits is read from its end as far as a caption may have them."""
    credit = read_credit("강산천의 봄. " + "(사진=강산군) " * 9)
    assert credit is not None
    assert MOST_CREDITS == len(credit.spans)
    assert 1 == len(set(credit.contributors)) == len(credit.contributors)


_PIECES = (
    "사진", "사진=", "/", "(", ")", "[", "]", "<", ">", "ⓒ", "© ", "@", "=", " ", "  ", ".", "다. ", "강산군", " 제공", "홍길동", " 기자", "뉴스1", "한결신문", MAIL, "hong@", "재판매 및 DB 금지",
    "2024.5.1", "촬영 ", "그림 : ", "▲ ", "수원=", "\n", "\u3000", "|", "\ud800", "1",
)  # fmt: skip


@given(texts | st.text() | st.lists(st.sampled_from(_PIECES), max_size=16).map("".join), st.integers(0, 9))
def test_any_text(text: str, start: int) -> None:
    """Nothing raises; credits stand in order in the text, and everybody in them where it says."""
    for caption in (text, text.partition("\n")[0]):
        found = find_credit(caption, start)
        if found:
            assert 0 <= found.start < found.end <= len(caption)
            assert found.people
            assert_spans(found.people, caption, start)
        credit = read_credit(caption, start)
        assert credit is not None or found is None
        if credit:
            assert credit.contributors
            assert all(isinstance(one, Contributor) for one in credit.contributors)
            assert_spans(credit.contributors, caption, start)
            assert list(credit.spans) == sorted(credit.spans)
            assert all(start <= begin < end <= start + len(caption) for _, begin, end in credit.spans)
            assert all(caption[begin - start : end - start].strip() for _, begin, end in credit.spans)
