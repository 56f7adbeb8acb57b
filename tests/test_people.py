"""People: bylines, guests and sign-offs as they are printed, names and their look-alikes, and any text at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Contributor
from newsparse.readers.guests import read_guest, read_signoff
from newsparse.readers.names import is_bureau, is_desk, is_name, is_organization, name_in_front
from newsparse.readers.people import contributor, read_people

from .strategies import texts

SLOTS = ("name", "role", "email", "organization", "bureau")
START = 100


def told(people: tuple[Contributor, ...]) -> list[str]:
    """Each person as ``name|role|email|organization|bureau``, so that the tables below stay narrow."""
    return ["|".join(getattr(one, slot) or "" for slot in SLOTS).rstrip("|") for one in people]


def assert_spans(people: tuple[Contributor, ...], text: str, start: int) -> None:
    """Every value has one span, which cuts it out of the text; a name is given without its blanks."""
    for one in people:
        values = {slot: getattr(one, slot) for slot in SLOTS if getattr(one, slot) is not None}
        assert values
        assert sorted(values) == sorted(slot for slot, _, _ in one.spans)
        for slot, begin, end in one.spans:
            assert start <= begin < end <= start + len(text)
            printed = text[begin - start : end - start]
            assert values[slot] == ("".join(printed.split()) if slot == "name" else printed)


H, K, N = "홍길동|기자", "김가람|기자", "이누리|기자"
MAIL = "hong@kangsan.example"

BYLINES = [
    # a name and a role
    ("홍길동 기자", [H]),
    ("홍길동기자", [H]),
    ("• 홍길동 기자", [H]),
    ("홍길동 기자/", [H]),
    ("/홍길동 기자", [H]),
    ("강산일보 홍길동 기자 |", ["홍길동|기자||강산일보"]),
    ("홍 길 동 기자", [H]),
    ("김 솔 인턴기자", ["김솔|인턴기자"]),
    ("한솔 기자", ["한솔|기자"]),
    ("남궁민수 기자", ["남궁민수|기자"]),
    ("토마스 강 기자", ["토마스강|기자"]),
    ("洪吉童 기자", ["洪吉童|기자"]),
    ("홍*동 기자", ["홍*동|기자"]),
    ("by 22기김가람기자", [K]),
    # roles
    ("홍길동 선임기자", ["홍길동|선임기자"]),
    ("홍길동 인턴 기자", ["홍길동|인턴 기자"]),
    ("홍길동 수습기자", ["홍길동|수습기자"]),
    ("홍길동 의학전문기자", ["홍길동|의학전문기자"]),
    ("홍길동 시민기자", ["홍길동|시민기자"]),
    ("홍길동 객원기자", ["홍길동|객원기자"]),
    ("홍길동 촬영기자", ["홍길동|촬영기자"]),
    ("홍길동 재외기자", ["홍길동|재외기자"]),
    ("홍길동 논설위원", ["홍길동|논설위원"]),
    ("홍길동 특파원", ["홍길동|특파원"]),
    ("홍길동 통신원", ["홍길동|통신원"]),
    ("홍길동 본부장", ["홍길동|본부장"]),
    ("홍길동 편집국장", ["홍길동|편집국장"]),
    ("홍길동 PD", ["홍길동|PD"]),
    ("홍길동 전국부 기자", ["홍길동|전국부 기자"]),
    pytest.param(
        "홍길동 / 전국부 기자", ["홍길동|전국부 기자"],
        marks=pytest.mark.xfail(strict=True, reason="a desk behind a slash is read as a second name"),
    ),
    pytest.param(
        "'홍길동' 학생기자", ["홍길동|학생기자"],
        marks=pytest.mark.xfail(strict=True, reason="the beat behind a quoted name is read as a second name"),
    ),
    # an address
    (f"홍길동 기자 {MAIL}", [f"{H}|{MAIL}"]),
    (f"홍길동기자 {MAIL}", [f"{H}|{MAIL}"]),
    (f"홍길동기자{MAIL}", [f"{H}|{MAIL}"]),
    (f"홍길동 기자({MAIL})", [f"{H}|{MAIL}"]),
    (f"홍길동 기자 ({MAIL})", [f"{H}|{MAIL}"]),
    (f"<홍길동 기자 {MAIL}>", [f"{H}|{MAIL}"]),
    (f"[홍길동 기자 {MAIL}]", [f"{H}|{MAIL}"]),
    (f"홍길동 기자 / {MAIL}", [f"{H}|{MAIL}"]),
    (f"홍길동기자/{MAIL}", [f"{H}|{MAIL}"]),
    (f"홍길동기자·{MAIL}/", [f"{H}|{MAIL}"]),
    ("/홍길동기자 hong@", [f"{H}|hong@"]),
    ("홍길동 기자 [email protected]", [f"{H}|[email protected]"]),
    (f"{MAIL} 홍길동 기자", [f"{H}|{MAIL}"]),
    (f"홍길동 {MAIL}", [f"홍길동||{MAIL}"]),
    (f"[강산일보 홍길동 기자] {MAIL}", [f"{H}|{MAIL}|강산일보"]),
    (MAIL, [f"||{MAIL}"]),
    ("hong@", ["||hong@"]),
    ("hong@kangsan.example, kim@kangsan.example", ["||hong@kangsan.example", "||kim@kangsan.example"]),
    (f"온라인뉴스팀 {MAIL}", [f"||{MAIL}|온라인뉴스팀"]),
    # several names: a role and an address belong to the name before them
    ("홍길동·김가람 기자", ["홍길동", K]),
    ("홍길동ㆍ김가람 기자", ["홍길동", K]),
    ("홍길동, 김가람 기자", ["홍길동", K]),
    ("홍길동/김가람 기자", ["홍길동", K]),
    ("홍길동 , 김가람  기자", ["홍길동", K]),
    ("홍길동 김가람 기자", ["홍길동", K]),
    ("홍길동 김가람 이누리 기자", ["홍길동", "김가람", N]),
    (f"홍길동·김가람·이누리 기자 {MAIL}", ["홍길동", "김가람", f"{N}|{MAIL}"]),
    ("홍길동 기자, 김가람 기자", [H, K]),
    ("홍길동 기자 김가람 기자", [H, K]),
    ("홍길동 기자김가람 기자", [H, K]),
    ("홍길동 기자·김가람 수습기자", [H, "김가람|수습기자"]),
    (f"홍길동 기자 {MAIL}, 사진=김가람 기자", [f"{H}|{MAIL}", K]),
    ("홍길동 기자 h@kangsan.example 김가람 기자 k@kangsan.example", [f"{H}|h@kangsan.example", f"{K}|k@kangsan.example"]),
    ("글 / 홍길동 기자 사진 / 김가람 기자", [H, K]),
    # a label
    ("기자명 홍길동", ["홍길동"]),
    ("기자명 홍길동 기자", [H]),
    ("by 홍길동 기자", [H]),
    ("작성자 : 홍길동", ["홍길동"]),
    ("작성자 강산일보 편집국", ["|||강산일보 편집국"]),
    ("글·사진 홍길동 기자", [H]),
    ("글·사진=홍길동 기자", [H]),
    ("/글·사진 홍길동 기자", [H]),
    ("정리=홍길동 기자", [H]),
    ("동영상=홍길동 영상기자", ["홍길동|영상기자"]),
    ("기획·그래픽=홍길동 기자", [H]),
    ("취재·사진=홍길동·김가람 기자", ["홍길동", K]),
    # a place or a bureau is a post
    ("/강산=홍길동기자 hong@", [f"{H}|hong@||강산"]),
    (f"/강산 = 홍길동기자 {MAIL}", [f"{H}|{MAIL}||강산"]),
    (f"강산=홍길동 기자 {MAIL}", [f"{H}|{MAIL}||강산"]),
    (f"수원=홍길동 특파원 {MAIL}", [f"홍길동|특파원|{MAIL}||수원"]),
    (f"수원=글·사진 홍길동 특파원 {MAIL}", [f"홍길동|특파원|{MAIL}||수원"]),
    ("<수원 | 홍길동 특파원>", ["홍길동|특파원|||수원"]),
    (f"<수원〓홍길동기자>{MAIL}", [f"{H}|{MAIL}||수원"]),
    ("경기 광주=홍길동 기자", [f"{H}|||경기 광주"]),
    ("대전·홍성=홍길동 기자", [f"{H}|||대전·홍성"]),
    ("수원 홍길동기자", [f"{H}|||수원"]),
    ("수원/홍길동 기자", [f"{H}|||수원"]),
    ("수원·홍길동기자", [f"{H}|||수원"]),
    ("울릉.홍길동기자", [f"{H}|||울릉"]),
    ("동부취재본부/홍길동 기자", [f"{H}|||동부취재본부"]),
    ("강산본부/홍길동 기자", [f"{H}|||강산본부"]),
    ("강산일보 수원취재본부 홍길동 기자", [f"{H}||강산일보|수원취재본부"]),
    ("강산일보(수원)|홍길동 기자", [f"{H}||강산일보|수원"]),
    ("홍길동 강산신문 서울통신원", ["홍길동|통신원||강산신문|서울"]),
    ("홍길동 기자(=수원)", [f"{H}|||수원"]),
    ("홍길동 기자(정치부)", [H]),
    # a paper
    ("강산일보 홍길동 기자", [f"{H}||강산일보"]),
    ("KBS 홍길동 기자", [f"{H}||KBS"]),
    ("강산일보=홍길동 기자", [f"{H}||강산일보"]),
    ("[ 강산일보 = 홍길동 기자 ]", [f"{H}||강산일보"]),
    ("홍길동 강산일보 기자", [f"{H}||강산일보"]),
    (f"강산일보 / 홍길동 기자 {MAIL}", [f"{H}|{MAIL}|강산일보"]),
    ("강산뉴스홍길동 기자", [f"{H}||강산뉴스"]),
    ("강산일보 홍길동 편집국장", ["홍길동|편집국장||강산일보"]),
    ("디지털뉴스국 홍길동 인턴기자", ["홍길동|인턴기자||디지털뉴스국"]),
    ("이동편집국= 홍길동 부국장(이동편집국장)·김가람 정치팀 차장", ["홍길동|부국장|||이동편집국", "김가람|정치팀 차장"]),
    # nobody but a paper or a desk
    ("강산일보 기자", ["|||강산일보"]),
    ("강산일보", ["|||강산일보"]),
    ("• 강산일보", ["|||강산일보"]),
    ("편집국", ["|||편집국"]),
    ("온라인 뉴스팀", ["|||온라인 뉴스팀"]),
    ("[디지털뉴스국]", ["|||디지털뉴스국"]),
    ("관리자 기자", ["|||관리자"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BYLINES)
def test_bylines(text: str, expected: list[str]) -> None:
    """A byline gives its people in order, each with what is printed of them, and says where that stands."""
    people = read_people(text, START)
    assert expected == told(people)
    assert_spans(people, text, START)


NO_BYLINES = [
    "", "기자", "홍길동", "기자회견", "기자 회견을 연 강산군수", "기자 홍길동", "홍길동 기자는", "홍길동 기자는 말했다", "홍길동 기자가", "홍길동 기자의 보도입니다", "홍길동 기자로부터", "홍길동 기자!",
    "권세현 기자는", "홍길동 시민기자는", "홍길동 전 기자", "홍길동 현 기자", "홍길동·김가람 전 기자", "저도 기자출신", "본사 기자 2명", "방송국 기자들이", "다른 기자", "현장 기자", "모든 기자",
    "홍길동 군수", "홍길동 강산군수", "홍길동 기자 02-000-0000", "홍길동 기자, 강산의 봄을 말하다", "강산군, 봄꽃 축제 7일 개막", "강산군은 5일 봄꽃 축제를 연다고 밝혔다.",
    "강산군은 5일 봄꽃 축제를 연다고 밝혔다. 홍길동 기자", "저작권자 홍길동 기자 무단전재 금지", "사진", "(사진)", "정치", "홍길동 기자" + " " * 200, "@홍길동", "입력 2024.05.01",
    "“홍길동 기자”", "홍길동 기자 다른기사 보기",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_BYLINES)
def test_not_bylines(text: str) -> None:
    """A reporter in a sentence, a person of office and a word that begins with 기자 sign nothing."""
    assert () == read_people(text)


GUESTS = [
    ("홍길동 강산군수", ["홍길동|강산군수"]),
    ("강산소방서장 홍길동", ["홍길동|강산소방서장"]),
    ("강산소방서장(소방정 홍길동)", ["홍길동|강산소방서장"]),
    ("홍길동 강산대 교수", ["홍길동|교수||강산대"]),
    ("홍길동 회장", ["홍길동|회장"]),
    ("홍길동/ 강산 향우회 대표", ["홍길동|대표||강산 향우회"]),
    ("김가람 시인", ["김가람|시인"]),
    ("강산연극제 발전위원장 홍길동", ["홍길동|발전위원장||강산연극제"]),
    ("사장 홍길동 드림", ["홍길동|사장"]),
    ("강산도 도지사 홍 길 동", ["홍길동|도지사||강산도"]),
    ("남궁민수 강산시장", ["남궁민수|강산시장"]),
    ("홍길동 변호사(법무법인 강산)", ["홍길동|변호사"]),
    ("홍길동 기자", [H]),
]


@pytest.mark.parametrize(("text", "expected"), GUESTS)
def test_guests(text: str, expected: list[str]) -> None:
    """The office stands before the name or behind it, and what stands before the office is the house."""
    people = read_guest(text, START)
    assert expected == told(people)
    assert_spans(people, text, START)


@pytest.mark.parametrize(
    "text",
    [
        "", "강산군수", "홍길동", "독자 홍길동", "김 군수", "강산군, 봄꽃 축제", "전통시장 손님 증가", "홍길동 강산군수가", "홍길동 강산군수는 말했다", "축제를 연 강산군수", "수원시 시장", "정치 회장",
        "홍길동 강산군수 “축제 열겠다”", "홍길동(65) 강산군수", "홍길동 강산군수" + " " * 60,
    ],
)  # fmt: skip
def test_not_guests(text: str) -> None:
    """An office alone, a name alone, a place and a sentence about somebody are no signature."""
    assert () == read_guest(text)


SIGNOFFS = [
    ("KBS 뉴스 홍길동입니다.", ["홍길동|||KBS 뉴스"]),
    ("KNN 홍길동입니다.", ["홍길동|||KNN"]),
    ("강산방송 홍길동입니다", ["홍길동|||강산방송"]),
    ("강산방송 홍 길 동입니다.", ["홍길동|||강산방송"]),
    ("지금까지 강산성에서 KBS 뉴스 홍길동입니다.", ["홍길동|||KBS 뉴스"]),
    ("YTN 홍길동[hong@kangsan.example]입니다.", ["홍길동||hong@kangsan.example|YTN"]),
    ("강산뉴스, 홍길동기잡니다.", ["홍길동|||강산뉴스"]),
    ("강산방송 홍길동숩니다.", ["홍길동|||강산방송"]),
    ("강산방송 홍길동이었습니다.", ["홍길동|||강산방송"]),
]


@pytest.mark.parametrize(("text", "expected"), SIGNOFFS)
def test_signoffs(text: str, expected: list[str]) -> None:
    """A station and a name that says that it is one."""
    people = read_signoff(text, START)
    assert expected == told(people)
    assert_spans(people, text, START)


@pytest.mark.parametrize(
    "text",
    [
        "", "홍길동입니다.", "저는 홍길동입니다.", "강산시장 홍길동입니다.", "안녕하십니까 홍길동입니다.", "강산군은 봄입니다.", "강산방송 홍길동", "강산방송 홍길동 기자",
        "강산방송 홍길동입니다. 강산군은 축제를 연다.", "축제는 7일까지입니다.", "강산방송 홍길동입니다." + " " * 120,
    ],
)  # fmt: skip
def test_not_signoffs(text: str) -> None:
    """A sentence that ends alike is none: no station speaks."""
    assert () == read_signoff(text)


IS = {"name": is_name, "desk": is_desk, "bureau": is_bureau, "organization": is_organization}

WORDS = [
    ("홍길동", "name"),
    ("홍 길 동", "name"),
    ("김 솔", "name"),
    ("한솔", "name"),
    ("남궁민수", "name"),
    ("남궁 민", "name"),
    ("홍길 동", ""),
    ("홍", ""),
    ("홍길동입", ""),
    ("홍길동 강산군수", ""),
    ("키워드", ""),
    ("정치", ""),
    ("사진", ""),
    ("기자", ""),
    ("수원", ""),
    ("강산일보", "organization"),
    ("한결신문", "organization"),
    ("강산방송", "organization"),
    ("강산군청", "organization"),
    ("강산대학교", "organization"),
    ("KBS", "organization"),
    ("뉴스1", "organization"),
    ("연합", "organization"),
    ("강산방송(수원)", "organization"),
    ("물때를 읽는 소리", ""),
    ("새로 나온 강산의 그 소리", ""),
    ("강산일보 홍길동", ""),
    ("강산" * 30 + "일보", ""),
    ("온라인뉴스팀", "desk"),
    ("편집국", "desk"),
    ("강산일보 편집국", "desk"),
    ("특별취재반", "desk"),
    ("편집국장", ""),
    ("경기북부취재본부", "bureau"),
    ("동부본부", "bureau"),
    ("수원지국", "bureau"),
    ("본부", ""),
    ("", ""),
    (" ", ""),
]


@pytest.mark.parametrize(("text", "kind"), WORDS)
def test_words(text: str, kind: str) -> None:
    """A name, a paper, a desk and a bureau each look like themselves alone, and a common word like none of them."""
    assert [kind] * bool(kind) == [name for name, is_one in IS.items() if is_one(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("홍길동 강산군수", "홍길동"),
        ("홍길동(65) 강산군수", "홍길동"),
        ("홍길동", "홍길동"),
        ("남궁민수 시장", "남궁민수"),
        ("강산군수 홍길동", ""),
        ("홍길동군수는", ""),
        ("정치 홍길동", ""),
        ("수원 홍길동", ""),
        ("", ""),
    ],
)
def test_a_name_in_front(text: str, name: str) -> None:
    """The first word, if it is a name and ends there."""
    assert name == name_in_front(text)


@pytest.mark.parametrize("read", [read_people, read_guest, read_signoff])
@given(text=texts | st.text(), start=st.integers(0, 9))
def test_any_text(read: Callable[[str, int], tuple[Contributor, ...]], text: str, start: int) -> None:
    """Nothing raises, and what was read stands where it says."""
    for line in (text, *text.split("\n")):
        assert_spans(read(line, start), line, start)


_PIECES = (
    "홍길동", "김 가 람", "洪吉童", "홍*동", "기자", " 기자", " 선임기자 ", "시민기자", "특파원", "강산일보", "편집국", "수원", "취재본부", "강산대", "교수", "군수", "입니다.", "KBS ", MAIL, "hong@",
    *" ·ㆍ,/=|()[]<>•:-\u3000\xa0", "글·사진", "by ", "기자명 ", "22기", "드림",
)  # fmt: skip


@pytest.mark.parametrize("read", [read_people, read_guest, read_signoff])
@given(text=st.lists(st.sampled_from(_PIECES), max_size=12).map("".join), start=st.integers(0, 9))
def test_any_byline(read: Callable[[str, int], tuple[Contributor, ...]], text: str, start: int) -> None:
    """However the parts of a byline are put together, what was read stands where it says."""
    assert_spans(read(text, start), text, start)


@given(st.lists(st.sampled_from(("홍길동", "김가람", "이누리", "권세현")), min_size=1, max_size=7, unique=True))
def test_as_many_people_as_names(names: list[str]) -> None:
    """Names with dots between them are as many people, and only the last has the role."""
    people = read_people("·".join(names) + " 기자")
    assert names == [one.name for one in people]
    assert [*[None] * (len(names) - 1), "기자"] == [one.role for one in people]


@given(texts | st.text(max_size=12))
def test_any_word(text: str) -> None:
    """Every word is a name or none, a paper or none, and the name in front is a name that the text begins with."""
    assert all(is_one(text) in (True, False) for is_one in IS.values())
    name = name_in_front(text)
    assert text.startswith(name)
    assert name == "" or is_name(name)


def test_an_address_parts_words() -> None:
    """What an address stands in the middle of is no paper and no name."""
    assert () == read_people("강산 hong@ 소식 홍길동 기자")


def test_a_contributor_of_nothing_found() -> None:
    """Nothing found is a contributor without anything."""
    assert Contributor() == contributor({})
