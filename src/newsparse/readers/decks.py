"""Decks that lost their line breaks.

A paper sets the decks of an article in lines of about one length. Each is a few words with hardly a particle, and most end
in a word that stands for a verb: a noun of doing (증가, 개최), a clipped verb (앞세워), an arrow, a closing quote. Where decks
were run together before the story, lines of one length that end so tell them apart; one alone cannot be told from the
first words of a sentence and is left.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["ends_deck", "read_decks"]

_SHORTEST, _LONGEST = 10, 36
_MOST = 6
_WINDOW = 260
_LEAST = 1.5

_DOINGS = frozenset(
    "가동 가속 가입 가중 감사 감소 감축 강세 강조 강화 개관 개막 개발 개방 개선 개설 개소 개시 개정 개최 개편 개혁 거부 건립 건설 건의 검거 검증 검토 격려 격차 "
    "견학 결의 결정 경고 경쟁 경신 계약 계획 고민 고발 고심 고조 공개 공급 공동 공략 공모 공방 공약 공유 과제 관람 관리 관심 교육 교체 구매 구성 구속 구축 "
    "극복 금지 급감 급등 급락 급증 기대 기록 기부 기소 기여 기원 난항 납부 논란 논의 눈길 다짐 단속 달성 담당 당부 당선 대결 대비 대상 대응 대조 대책 대체 "
    "도약 도입 도전 독려 돌입 돌파 동결 동참 등록 등장 마감 마련 만전 매각 모색 모집 무산 문의 반대 반발 반영 발간 발굴 발대 발생 발전 발족 발표 방문 방지 방침 "
    "배부 배치 배포 변경 변화 보강 보고 보급 보완 보호 복구 복원 본격 본격화 봉사 부각 부과 부담 부족 북적 분석 분양 불만 불발 불안 비상 비판 사퇴 삭감 상생 "
    "상승 상실 선보 선언 선정 선포 설립 설명 설치 성과 성금 성료 성황 세미나 소통 속도 속출 수거 수립 수상 수색 수주 수출 수확 순항 시급 시동 시범 시작 시행 "
    "신설 신청 실시 실천 실현 심의 안내 약세 약속 양성 억제 업무협약 여전 역부족 역할 연기 연장 열기 영향 예고 예방 예산 예상 예정 요구 요청 우려 우승 운동 "
    "운영 운행 원활 위기 위축 위촉 위협 유도 유지 유치 육성 응원 의결 의혹 이전 인기 인상 인하 입주 입찰 잇따라 자제 재개 재건 재편 저조 적발 전개 전달 "
    "전망 전시 전환 점검 접수 정비 정착 제공 제안 제외 제작 제정 제출 제한 조사 조성 조정 종료 주력 주목 주문 준공 준비 중단 증가 증설 증액 증축 증폭 지급 "
    "지속 지원 지적 지정 진단 진입 진행 질타 집중 차단 차질 착공 착수 참가 참석 참여 창출 채택 처리 처벌 철거 철회 체결 체험 촉구 총력 추락 추모 추진 "
    "추천 축소 출범 출시 출자 취소 치료 침체 타격 탈락 통과 통합 투자 투입 특강 파견 판매 편성 폐기 폐쇄 폐지 폐회 포기 포함 폭등 폭락 폭발 표창 하락 학대 "
    "할인 합동 합의 해결 해명 해소 행사 허가 혁신 현장 협력 협약 협의 호소 호평 호황 혼란 홍보 확대 확립 확보 확산 확장 확정 확충 환영 활기 활동 활발 활성화 활용 "
    "회복 후원 훈련 희망 희생".split()
)
"""Nouns of doing: with 하다 or 되다 behind them they are verbs, and headlines end in them."""


@cache
def _particle() -> re.Pattern[str]:
    """A word of a sentence: its particle marks a topic, a subject or an object."""
    return re.compile(r"(?:[가-힣)\]’”'\"](?:은|(?<![하되있없])는|을|를|와|과|의|에서|에게|에는|으로|이라고|라며|하고)|(?:[가-힣]{2}|[)\]])[이가])\Z")


@cache
def _open_end() -> re.Pattern[str]:
    """A word that wants another one behind it; no line ends with it."""
    return re.compile(r"(?:은|는|을|를|와|과|의|이|가|한|할|된|될|던|인|적|및|위해|따라|대해|히|하며|하고|면서|\d+[년월일]|에서|부터|까지|\(.*|.*,)\Z")


def ends_deck(text: str) -> bool:
    """Whether the last word of a few is one that decks end in: a noun of doing, a clipped verb, an arrow, a quotation.

    >>> ends_deck("전통시장 손님 증가"), ends_deck("강산 전통시장")
    (True, False)
    """
    last = text.rsplit(" ", 1)[-1]
    return any(last.endswith(noun) for noun in (last[-2:], last[-3:], last[-4:]) if noun in _DOINGS) or _clipped().search(text) is not None


def read_decks(text: str, *, alone: bool = False) -> tuple[int, ...]:
    """Where decks that were run together end.

    Args:
        text: a line that may begin with them.
        alone: whether the line has nothing else; else a story follows.

    Returns:
        For each deck the offset behind it, in code points; empty where the line does not begin with decks.

    >>> line = "설 연휴 앞두고 북적 전통시장 손님 두 배 상인들 모처럼 웃음 강산군이 설을 앞두고 마련한 장터에 손님이 몰렸다."
    >>> [line[start:end] for start, end in zip((0, 11, 23), read_decks(line))]
    ['설 연휴 앞두고 북적', '전통시장 손님 두 배', '상인들 모처럼 웃음']
    """
    window = text[:_WINDOW]
    words = [(word.start(), word.end()) for word in re.finditer(r"\S+", window)]
    worth = _worths(window, words)
    best: tuple[float, tuple[int, ...]] = (_LEAST, ())
    for length in range(_SHORTEST + 2, _LONGEST, 2):
        best = max(best, _of_length(length, words, worth, alone))
    return best[1]


def _worths(text: str, words: list[tuple[int, int]]) -> dict[tuple[int, int], float]:
    """For each run of words that may be a deck, first and last word: what speaks for it."""
    sentence = [_particle().search(text[start:end]) is not None for start, end in words]
    worth = {}
    for last, (_, end) in enumerate(words):
        word = text[words[last][0] : end]
        if word not in _DOINGS and _open_end().search(word):
            continue
        for first in range(last, -1, -1):
            length = end - words[first][0]
            if length > _LONGEST:
                break
            if length >= _SHORTEST:
                begins = 0.6 if text[slice(*words[first])] in _DOINGS else 0.0
                ends = _ends_deck(text[words[first][0] : end])
                worth[first, last] = ends - begins - 1.2 * sum(sentence[first : last + 1])
    return worth


def _of_length(
    length: int, words: list[tuple[int, int]], worth: dict[tuple[int, int], float], alone: bool
) -> tuple[float, tuple[int, ...]]:
    """The best run of decks of about one length."""
    best: tuple[float, tuple[int, ...]] = (0.0, ())
    runs: dict[int, tuple[float, tuple[int, ...]]] = {-1: (0.0, ())}
    for last in range(len(words)):
        end = words[last][1]
        for first in range(last, -1, -1):
            if end - words[first][0] > _LONGEST:
                break
            value = worth.get((first, last))
            before = runs.get(first - 1)
            if value is None or before is None or len(before[1]) == _MOST:
                continue
            run = (before[0] + value - 1.5 * abs(end - words[first][0] - length) / length, (*before[1], end))
            runs[last] = max(runs.get(last, run), run)
        if last in runs and len(runs[last][1]) > 1 and (not alone or last == len(words) - 1):
            best = max(best, runs[last])
    return best


@cache
def _clipped() -> re.Pattern[str]:
    """A clipped verb, an arrow, a closing quote or bracket, …로."""
    return re.compile(
        r"(?:[가-힣][쳐워려져여춰줘켜펴혀돼아어]|(?:안|못)\ ?\S{1,4}|\ [커봐와가]|[↑↓↗↘…!?\]’”\"']|[가-힣]{2}로)\Z"
    )


@cache
def _counted() -> re.Pattern[str]:
    """A number and what it counts."""
    return re.compile(r"\d[\d.,]{0,6}(?:명|개|건|곳|원|%|배|회|위|번|대|억|조|만|점|승)\Z")


def _ends_deck(deck: str) -> float:
    """How much the last word of a run of words speaks for a deck that ends there."""
    last = deck.rsplit(" ", 1)[-1]
    if deck[0] in "‘“'\"" and len(deck) < 20 and last[-1] in "’”'\"":
        return -0.4  # a name in quotes
    if any(last.endswith(noun) for noun in (last[-2:], last[-3:], last[-4:]) if noun in _DOINGS) or _clipped().search(deck):
        return 1.0
    return 0.4 if _counted().search(deck) else -0.4
