"""Places: the register as a table, names and their homonyms, what changed when, and any text at all."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.places import Region, _register, is_place, read_places

REGISTERED = date(2026, 3, 1)
NOW = date(2026, 7, 1)


def on(day: date) -> list[Region]:
    return [row for row in _register() if (row.valid_from or day) <= day <= (row.valid_until or day)]


def names(text: str, day: date | None = None) -> list[str]:
    (place,) = read_places(text, on=day)
    return [region.name for region in place.candidates]


def test_the_register_has_the_regions_of_its_day() -> None:
    """17 provinces and 274 others, branch offices counted, as the source has them."""
    provinces = [region for region in on(REGISTERED) if region.code.endswith("000")]
    assert (17, 274) == (len(provinces), len(on(REGISTERED)) - len(provinces))


def test_the_register_counts_cities_counties_and_districts() -> None:
    """77 cities, 세종 apart, 82 counties, 69 districts of provinces and 39 of cities."""
    kinds = Counter((len(region.name.split()), region.name[-1]) for region in on(REGISTERED) if " " in region.name)
    assert {(2, "시"): 77, (2, "군"): 82, (2, "구"): 69, (3, "구"): 39} == {
        kind: kinds[kind] for kind in kinds if kind[1] in "시군구"
    }


def test_there_are_sixteen_provinces_now() -> None:
    assert 16 == len([region for region in on(NOW) if region.code.endswith("000")])


def test_the_register_is_in_order() -> None:
    """Rows are sorted by code, a code is five digits and occurs once, no region ends before it begins."""
    codes = [region.code for region in _register()]
    assert codes == sorted(set(codes))
    assert all(len(code) == 5 and code.isdecimal() for code in codes)
    assert all((row.valid_from or date.min) < (row.valid_until or date.max) for row in _register())


@pytest.mark.parametrize("year", range(2009, 2028))
def test_no_two_regions_bear_one_name_on_one_day(year: int) -> None:
    for month in (1, 7):
        repeated = Counter(region.name for region in on(date(year, month, 31)))
        assert {"세종특별자치시"} >= {name for name, times in repeated.items() if times > 1}


def test_every_town_has_its_province() -> None:
    for day in (REGISTERED, NOW):
        regions = {region.code: region.name for region in on(day)}
        for code, name in regions.items():
            if " " in name:
                assert regions[code[:2] + "000"] == name.split()[0]


def test_every_region_is_read_by_its_full_name() -> None:
    for region in _register():
        if region.name[-1] in "시군구도" and region.code != "36110":
            day = region.valid_until or region.valid_from or REGISTERED
            assert [region.name] == names(region.name, day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("경기", ["경기도"]),
        ("세종", ["세종특별자치시"]),
        ("서울시", ["서울특별시"]),
        ("충북", ["충청북도"]),
        ("경남도", ["경상남도"]),
        ("전북", ["전북특별자치도"]),
        ("강원도", ["강원특별자치도"]),
        ("제주", ["제주특별자치도"]),
        ("제주시", ["제주특별자치도 제주시"]),
        ("수원", ["경기도 수원시"]),
        ("수원시", ["경기도 수원시"]),
        ("옥천", ["충청북도 옥천군"]),
        ("강남", ["서울특별시 강남구"]),
        ("부산진", ["부산광역시 부산진구"]),
        ("충북 옥천", ["충청북도 옥천군"]),
        ("인천연수", ["인천광역시 연수구"]),
        ("경기 광주", ["경기도 광주시"]),
        ("광주시", ["경기도 광주시"]),
        ("분당", ["경기도 성남시 분당구"]),
        ("성남 수정", ["경기도 성남시 수정구"]),
        ("경기 수원시 장안구", ["경기도 수원시 장안구"]),
        ("대구 중구", ["대구광역시 중구"]),
        ("포항 북구", ["경상북도 포항시 북구"]),
        ("고성", ["경상남도 고성군", "강원특별자치도 고성군"]),
        ("강원 고성", ["강원특별자치도 고성군"]),
        ("강서", ["서울특별시 강서구", "부산광역시 강서구"]),
        ("강서구", ["서울특별시 강서구", "부산광역시 강서구"]),
        ("연기", ["충청남도 연기군"]),
        *(
            (name, [])
            for name in ("내포", "판문점", "충남 내포", "경기북부", "경기 북부", "대구경북", "미국 뉴욕", "칸")
        ),
    ],
)
def test_a_name_stands_for_these_regions(text: str, expected: list[str]) -> None:
    assert expected == names(text)


def test_the_only_candidate_is_the_region() -> None:
    assert ["41110", None, None] == [place.region and place.region.code for place in read_places("수원/고성,뉴욕")]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("강원", date(2023, 6, 10), ["42000"]),
        ("강원", date(2023, 6, 11), ["51000"]),
        ("강원도", date(2024, 1, 1), ["51000"]),
        ("전주", date(2024, 1, 17), ["45110"]),
        ("전주", date(2024, 1, 18), ["52110"]),
        ("군위", date(2023, 6, 30), ["47720"]),
        ("군위", date(2023, 7, 1), ["27720"]),
        ("경북 군위", None, ["47720"]),
        ("경북 군위", date(2023, 7, 1), []),
        ("광주", date(2026, 6, 30), ["29000"]),
        ("광주", date(2026, 7, 1), ["12000"]),
        ("전남광주", None, ["12000"]),
        ("광주 북구", date(2026, 6, 30), ["29170"]),
        ("광주 북구", date(2026, 7, 1), ["12300"]),
        ("전남 여수", date(2026, 6, 30), ["46130"]),
        ("전남 여수", date(2026, 7, 1), ["12130"]),
        ("광주광역시", date(2026, 7, 1), []),
        ("경기 광주", date(2026, 7, 1), ["41610"]),
        ("인천 서구", date(2026, 6, 30), ["28260"]),
        ("인천 서구", date(2026, 7, 1), []),
        ("서해구", date(2026, 7, 1), ["28275"]),
        ("제물포구", date(2026, 6, 30), []),
        ("영종구", date(2026, 7, 1), ["28155"]),
        ("인천 검단", date(2026, 7, 1), ["28290"]),
        ("동탄", date(2026, 1, 31), []),
        ("동탄", date(2026, 2, 1), ["41597"]),
        ("진해", date(2010, 6, 30), ["48190"]),
        ("진해", date(2010, 7, 1), ["48129"]),
    ],
)
def test_a_name_stands_for_the_regions_of_the_day(text: str, day: date | None, expected: list[str]) -> None:
    (place,) = read_places(text, on=day)
    assert expected == [region.code for region in place.candidates]


def test_a_time_counts_as_its_day() -> None:
    assert ["강원도"] == names("강원", datetime.fromisoformat("2023-06-10T23:59:59+09:00"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("대전·홍성", ["대전", "홍성"]),
        ("세종ㆍ서울", ["세종", "서울"]),
        ("제천 단양", ["제천", "단양"]),
        ("서울 / 뉴욕, 도쿄", ["서울", "뉴욕", "도쿄"]),
        ("강원 고성 속초", ["강원 고성", "속초"]),
        ("서울 세종", ["서울", "세종"]),
        (" 경기  광주 ", ["경기  광주"]),
        *(
            (text, [])
            for text in ("", " ", "·", "대전·", "강산일보", "대전 강산일보", "대전·홍길동", "중·동", "전북취재본부")
        ),
    ],
)
def test_places_are_parted(text: str, expected: list[str]) -> None:
    assert expected == [place.name for place in read_places(text)]


@pytest.mark.parametrize(
    "word", ["울릉도", "독도", "백령도", "오송", "일산", "강원영동", "호남", "로스앤젤레스", "체코", "경기  광주"]
)
def test_these_are_places(word: str) -> None:
    assert is_place(word)


@pytest.mark.parametrize(
    "word", ["", "중", "서", "동", "북부", "수정", "동안", "출장", "서울 부산", "수원·용인", "경기본부", "미국 파리"]
)
def test_these_are_not_places(word: str) -> None:
    assert not is_place(word)


WORDS = st.sampled_from(
    ["경기", "광주", "고성", "수원시", "장안구", "뉴욕", "강산", "·", "ㆍ", "/", ",", " ", "\u3000", "\x1c", "\ud800"]
)


@given(
    st.text() | st.lists(WORDS).map("".join),
    st.integers(0, 99),
    st.none() | st.dates(),
)
def test_any_text_is_read(text: str, start: int, day: date | None) -> None:
    """Nothing raises; a span slices back to the name; what is read once is read again."""
    places = read_places(text, start, on=day)
    assert all(place.name == text[place.start - start : place.end - start] and is_place(place.name) for place in places)
    assert all(before.end < after.start for before, after in pairwise(places))
    assert [place.name for place in places] == [place.name for place in read_places("·".join(p.name for p in places))]
    assert is_place(text) in (True, False)
