"""Decks that lost their line breaks: where they end, stories and headlines that have none, and any text at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.deck_words import ends_deck, read_words
from newsparse.readers.decks import read_decks

from .strategies import texts

STORY = "강산군은 강산천 산책로를 새로 단장해 시민들에게 개방했다고 5일 밝혔다."


def decks(text: str, *, alone: bool = False) -> list[str]:
    """The decks themselves."""
    ends = read_decks(text, alone=alone)
    return [text[start:end].strip() for start, end in pairwise((0, *ends))]


@pytest.mark.parametrize(
    "expected",
    [
        ["강산천 산책로 3㎞ 개방", "야간 조명 200개 설치"],
        ["설 연휴 앞두고 북적", "전통시장 손님 두 배", "상인들 모처럼 웃음"],
        ["새빛시 인구 3년째 감소", "청년층 떠나 대책 마련 시급"],
        ["“강산의 봄” 7일 개막", "체험 행사 30가지 마련"],
        ["예산 부족…공사 중단 위기", "주민 “약속 지켜라”"],
        ["보행교 열두 곳 철근 드러나", "군 “내년 예산에 보수비 반영”"],
        ["[섬마을 이야기] 여객선 운항 중단", "주민들 발만 동동"],
        ["여객선 운항 중단", "주민들 발만 동동", "시 “예산 확보 최선”"],
        ["선사 “기관사 못 구해 감편”", "주민들 “육지로 이사할 판”", "강산군, 예비선 투입 약속"],
        ["읍내 주차장 200면 늘렸지만", "장날이면 도로까지 북새통", "상인들 “손님 발길 돌린다”"],
        ["새빛시, 도로 확장 재검토", "강산군, 우회 노선 건의", "국토부 “연말 결론”"],
        ["강산천 수질 3년 새 껑충", "은어 떼 다시 돌아와", "낚시객 발길 북적"],
        ["보상 협의 넉 달째 제자리걸음", "주민 40명 군청 앞 농성"],
        ["경로당 급식 사업 효과 톡톡", "어르신 1200명 매일 이용"],
        ["장터 사흘간 1만 명 다녀가", "국밥집 골목 명맥 이어가"],
        ["강산 공영차고지 115억 들여 조성", "진입로 미개설·충전시설도 미비", "운수업체 “공차거리 길어 못써”"],
        ["퇴근길 직장인·수험생 발길", "평일 야간 이용자 하루 312명", "“막차 늦춰 달라” 요구도"],
        ["강산구, 폐업 목욕탕 활용안 확정", "주민 투표서 62%가 존치 선택", "안전 보강비 확보는 과제"],
        ["[강산 공공의료 공백 가속화]", "공중보건의 14명→6명 급감", "군, 진료 확대 대책 고심"],
        ["마을 의사 둘이 열두 섬 돌며 버텨", '"배 시간표부터" vs "병원부터 지어야"'],
        ["어르신 대상으로 스마트폰 교육", "읍면 경로당 열두 곳 찾아가"],
    ],
)
def test_decks_before_a_story(expected: list[str]) -> None:
    """Each deck ends where its clause does, and the story is left whole."""
    line = " ".join([*expected, STORY])
    assert expected == decks(line)
    assert STORY == line[read_decks(line)[-1] :].lstrip()


@pytest.mark.parametrize(
    "behind",
    [
        "[수원=한결신문] 홍길동 기자 = 새빛시가 공항 이전을 추진한다.",
        "(수원=한결신문) 새빛시가 공항 이전을 추진한다.",
        "[한결신문 홍길동 기자] 새빛시가 공항 이전을 추진한다.",
        "【한결신문】 새빛시가 공항 이전을 추진한다.",
        "[편집자 주] 새빛시가 공항 이전을 추진한다.",
        "▲ 강산천의 봄.",
        "■ 배경",
    ],
)
def test_decks_before_what_is_no_story(behind: str) -> None:
    """A dateline, a note and a caption end them without a look at how words end."""
    expected = ["주민 설명회 세 차례 개최", "시장 상인들 반대 집회 예고"]
    assert expected == decks(" ".join([*expected, behind]))


@pytest.mark.xfail(strict=True, reason="what is known of decks' lengths outweighs how their words end")
@pytest.mark.parametrize(
    "expected",
    [
        ["주민 설명회 세 차례 개최", "반대 주민 집회 예고"],
        [
            "창업 지원금을 대가로 강산군 공무원에 현금 건넨 혐의 업체 대표 2명 구속",
            "군 감사실, 최근 5년 보조금 집행 내역 모두 다시 들여다보기로",
        ],
        ["강산시장 상인 대상으로 화재 예방 교육", "소화기 200대 무상 보급"],
        ["강산 마을기업 포럼", "귀농 5년 새 40%·청년 12%", "일손 부족도 한 몫", "주거 여건 개선 목소리"],
        ["공항 손님 두 배 증가", "공항·시장·해변 잇는 심야버스 2개 노선 신설", "요금 낮춰 손님 유치 총력"],
    ],
)
def test_short_decks_and_uneven_ones(expected: list[str]) -> None:
    """A reader sees where each ends, however short it is or unlike the others."""
    assert expected == decks(" ".join([*expected, STORY]))


def test_two_decks_may_be_long() -> None:
    """The fewer decks there are, the longer they are: these are two, no three."""
    expected = ["섬마을 여객선 접안 시설 확충 공사 또 연기", "주민들 뭍으로 이사 준비, 군은 예산 탓만"]
    assert expected == decks(" ".join([*expected, STORY]))


def test_a_wide_blank_parts_decks() -> None:
    """Where a page left two blanks for a line break, a deck ends."""
    assert ["새빛시 출생아 10년 만에 증가", "산후조리원 내년 착공"] == decks(
        f"새빛시 출생아 10년 만에 증가  산후조리원 내년 착공  {STORY}"
    )


def test_where_blanks_are_wide_no_other_ends_a_deck() -> None:
    """They stand for all the line breaks, also where a deck has two clauses as long as others."""
    line = "가람면 옛 학교, 극단 '두레박' 10년 임대  첫 공연 '치즈와 신부' 16~18일 하루 두 차례  [가람=한결신문] 홍길동 기자 = 닫힌 학교가 극장이 된다."
    assert ["가람면 옛 학교, 극단 '두레박' 10년 임대", "첫 공연 '치즈와 신부' 16~18일 하루 두 차례"] == decks(line)
    narrow = line.replace("  ", " ")
    assert decks(line) != decks(narrow)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("강산천 산책로 3㎞ 개방 야간 조명 200개 설치", ["강산천 산책로 3㎞ 개방", "야간 조명 200개 설치"]),
        ("“강산의 봄” 7일 개막 체험 행사 30가지 마련", ["“강산의 봄” 7일 개막", "체험 행사 30가지 마련"]),
        ("강산군, 봄꽃 축제 7일 개막", []),
        ("봄꽃 축제 7일 개막", []),
        ("강산군수 홍길동", []),
        ("강산천 산책로", []),
        ("그는 말했다", []),
        ("가", []),
        ("", []),
        (" ", []),
    ],
)
def test_a_line_of_nothing_but_decks(text: str, expected: list[str]) -> None:
    """Alone on its line several clauses are decks, one is a headline; where a story should follow, none are."""
    assert expected == decks(text, alone=True)
    assert [] == decks(text)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "강산군은 5일 전통시장 주차장 확충 공사를 마무리했다고 밝혔다. 주차장은 두 배로 넓어졌다.",
        "군수는 이날 주민 설명회를 세 차례 열고 반대 주민의 의견을 들었다. 집회는 예고됐다.",
        "지난해 새빛시의 출생아는 천 명을 넘었다. 시는 산후조리원을 짓고 있다.",
        "강산군의 봄은 강산천에서 온다. 유채꽃이 둔치를 덮으면 사람들이 모인다.",
        "“올해는 꽃이 이릅니다.” 강산군 관계자는 5일 이렇게 말했다. 축제는 7일 시작된다.",
        "5일 강산군에 따르면 축제를 찾은 사람은 10만 명을 넘었다. 지난해보다 두 배 늘었다.",
        "홍길동 강산군수는 5일 군청에서 기자회견을 열고 봄꽃 축제를 연다고 밝혔다.",
        "지난해 5월 강산군은 봄꽃 축제를 처음 열었다. 올해는 두 번째다.",
        "봄꽃 축제에 오세요. 강산군이 기다립니다.",
        "전통시장 주차장 확충 공사가 마무리돼 손님이 크게 늘었다고 강산군이 5일 밝혔다.",
        "“약속을 지켜라” 상인 40명이 5일 강산군청 앞에서 보상을 촉구하며 집회를 열었다.",
        "여객선 운항 중단 석 달째를 맞은 섬 주민들이 군청을 찾아 대책 마련을 요구했다.",
        "강원 강산군 강산읍 전통시장 상인들이 주차장 확충을 요구하며 서명에 나섰다.",
        "[우리강산신문=홍길동] 강산군 강산동 주민들이 버려진 빈터를 꽃밭으로 가꾸고 첫 잔치를 열었다.",
        "홍길동(52)씨는 오늘도 새벽 네 시에 가게 문을 연다. 손님은 줄었다.",
        "예산 부족으로 공사가 중단된 보행교 열두 곳 가운데 세 곳이 다시 열렸다.",
    ],
)
def test_a_story_has_no_decks(text: str) -> None:
    """Better no decks than half a sentence."""
    assert () == read_decks(text)


def test_a_noun_of_doing_between_two_decks() -> None:
    """It ends the first or opens the second: the lengths tell."""
    expected = ["주민 설명회 세 차례 개최", "반대 주민 군청 앞 집회 예고"]
    assert expected == decks(" ".join([*expected, STORY]))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("예산 확보 추진", True),
        ("보전 구역 명확화", True),
        ("강산 전통문화", False),
        ("산림 훼손 업자 구속기소", True),
        ("내년 두 대 더 늘리기로", True),
        ("한때의 위기로", False),
        ("전통시장 손님 증가", True),
        ("손님 맞이 분주", True),
        ("철근 드러나", True),
        ("예산 못 세워", True),
        ("속내는 안 보여", True),
        ("피해 확산되길", True),
        ("주민들 “약속 지켜라”", True),
        ("손님 두 배↑", True),
        ("강산 전통시장", False),
        ("강산군은", False),
        ("시민들이", False),
        ("강산군을", False),
        ("봄꽃 축제에", False),
        ("봄꽃 축제를 위한", False),
        ("축제를 연다고", False),
        ("이용객 및", False),
        ("새", False),
        ("", False),
        (" ", False),
    ],
)
def test_how_decks_end(text: str, ends: bool) -> None:
    """In a noun of doing, a clipped verb, a quote or an arrow; at no particle and no word that wants another."""
    assert ends == ends_deck(text)


_WORDS = (
    "강산군", "강산군은", "봄꽃", "축제", "축제를", "개막", "추진", "5일", "200개", "설치", "“예산", "반영”", "주민들", "시", "군", "막막", "…", "위기…공사", "드러나", "밝혔다.", "연다고", "[기획]", "①",
    "(수원=한결신문)", "▲", "\t", "\n", "  ", "\u3000", "및", "위한", "李", "→", "↑", "'", '"', "‘", "\ud800",
)  # fmt: skip


@given(texts | st.text() | st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join), st.booleans())
def test_any_text(text: str, alone: bool) -> None:
    """Nothing raises; decks end one after the other, each behind a word, eight at the most, and none is short."""
    ends = read_decks(text, alone=alone)
    words = {word.end for word in read_words(text)}
    assert len(ends) <= 8
    for start, end in pairwise((0, *ends)):
        assert start < end <= len(text)
        assert len(text[start:end].strip()) >= 8
        assert not text[end - 1].isspace()
        assert end in words or text[end] in "[(【<〈▲△▶▷◇◆■□"
    assert ends_deck(text) in (True, False)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            f"전통시장 손님 두 배 증가가평군 야시장 새로 열어 {STORY}",
            ["전통시장 손님 두 배 증가", "가평군 야시장 새로 열어"],
        ),
        (f"군 “예산 못 세워”주민들 다음 달 집회 {STORY}", ["군 “예산 못 세워”", "주민들 다음 달 집회"]),
    ],
    ids=["a place behind a noun of doing", "a word behind a quote"],
)
def test_decks_with_no_blank_between(line: str, expected: list[str]) -> None:
    """The word that is two is cut where one deck ends and the next begins."""
    assert expected == decks(line)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“못 세워”라고 말해", ["“못", "세워”라고", "말해"]),
        ("“못 세워”주민들 말해", ["“못", "세워”", "주민들", "말해"]),
        ("강산 홍길동(52)씨는 말해", ["강산", "홍길동(52)씨는", "말해"]),
    ],
)
def test_what_stands_behind_a_quote(text: str, expected: list[str]) -> None:
    """With a particle the sentence goes on, without one another deck may begin; a bracket is no quote."""
    assert expected == [text[word.start : word.end] for word in read_words(text)]


def test_no_deck_ends_at_a_word_that_wants_another() -> None:
    """A verb that modifies what follows is inside a deck, however long that makes it."""
    expected = ["공항 손님 두 배 증가", "공항·시장·해변 잇는 심야버스 노선 신설", "요금 낮춰 손님 유치 총력"]
    assert expected == decks(" ".join([*expected, STORY]))


@pytest.mark.parametrize(
    "parts",
    [
        ["버스 끊긴 장터에 ‘콜 승합차’… 가람면 오지마을 석 달의 실험", "주민 열에 아홉 만족", "내년 두 대 더 늘리기로"],
        ["빈집 서른 채 고쳐 젊은 식구 불러들인 산골 마을 이장의 다섯 해", "선원들 “기름값도 벅차”", "군, 얼음값 절반 지원", "다음 달 한 차례 더 공동구매"],
    ],
)  # fmt: skip
def test_a_headline_in_front_may_be_longer(parts: list[str]) -> None:
    """Decks are about equally long, the headline above them need not be: who knows that it is there says so."""
    line = " ".join([*parts, STORY])
    ends = read_decks(line, titled=True)
    assert parts == [line[start:end].strip() for start, end in pairwise((0, *ends))]
    assert ends != read_decks(line)


def test_a_date_is_not_cut() -> None:
    """A year and its month belong together, however well the lengths would fit."""
    expected = [
        "손님 기다리는 나루터",
        "2019년 12월 마지막 배 떠나",
        "화물 늘려 빈 배 채우기 안간힘",
        "걷기·자전거 여행 상품 판매 시작",
        "항구마다 손님맞이 행사 준비",
    ]
    assert expected == decks(" ".join([*expected, STORY]))
