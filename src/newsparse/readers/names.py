"""What the names of people, papers, desks and offices look like.

There is no list of people: a name is known by its company, a role behind it, an address beside it, a paper before it. The
family names below part two names that stand with nothing but a blank between them, and tell a name alone on its line from
another word.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newsparse.readers.places import is_place

__all__ = [
    "AGENCY",
    "BLANKS",
    "BUREAU",
    "FAMILY_NAMES",
    "NAME",
    "NO_NAMES",
    "OFFICES",
    "PLACEHOLDERS",
    "ROLE",
    "is_bureau",
    "is_desk",
    "is_name",
    "is_organization",
    "name_in_front",
]

_BEATS = (
    r"수습|인턴|객원|시민|군민|도민|구민|재외|국민|명예|학생|어린이|청소년|주민|마을|선임|(?<=\ )대(?=기)|수석|책임|전문|프리랜서|주재|본지|사진|영상|"
    r"편집|촬영|취재|온라인(?:\ ?뉴스)?|디지털(?:\ ?뉴스)?|그래픽|여행|군사|의학|문화|경제|스포츠|과학|환경|종교|교육|정치|사회|국제|북한|"
    "부동산|산업|증권|연예|전국|지역|IT|엔터|특별취재"
)

ROLE = (
    rf"(?:[가-힣]{{2,4}}(?:(?<!본)부|팀|국|실)\ )?(?:(?:(?:{_BEATS})(?:부|팀|국)?\ ?){{0,2}}(?:전문\ ?)?기자|시민\ ?기사|특파원|통신원|리포터|앵커|아나운서|VJ|PD|"
    r"(?:객원\ ?)?논설(?:위원|실장|주간|고문)|주필|편집위원|(?:편집|취재|보도|사업|총괄)(?:부국장|국장|본부장|이사|장)|"
    r"(?:취재)?본부장|지사장|지국장|총국장|부국장|국장|[가-힣]{1,4}부장|부장|차장|편집인|발행인|에디터|칼럼니스트|선임\ ?기자)"
)
"""What a newsroom calls its people; behind a name."""

OFFICES = (
    "대통령|총리|장관|차관|도지사|지사|시장|군수|구청장|교육감|교육장|의장|의원|위원장|위원|회장|이사장|이사|원장|소장|서장|"
    "청장|교장|총장|학장|교수|박사|연구원|연구위원|센터장|관장|단장|지부장|지회장|조합장|읍장|면장|동장|과장|팀장|계장|실장|"
    "대표|대표이사|사장|변호사|세무사|노무사|시인|소설가|수필가|작가|평론가|목사|신부|스님|간사|사무국장|사무총장|사무처장|"
    "대장|조장|반장|이장|통장|총무|감독|코치|주무관|사무관|공무원|소방관|경찰관|농부|농민|학예사|기획자|연출가|화가|사진가|여행가|해설사|"
    "조합원|활동가|고문|총재|발행인|편집인|편집국장|명예교수|강사|교사|전문의|소방장|소방위|소방교|소방사|경위|경감|경사|경장|총경|순경|당선자|당선인|후보"
)
"""Offices of people who write for a paper now and then; behind or before a name."""

BLANKS = "".join(
    map(
        chr,
        (
            *range(9, 14),
            *range(28, 33),
            0x85,
            0xA0,
            0x1680,
            *range(0x2000, 0x200B),
            0x2028,
            0x2029,
            0x202F,
            0x205F,
            0x3000,
        ),
    )
)
"""Every blank that ``str.strip`` takes off, for sets of what else stands around a word."""

AGENCY = r"(?:연합뉴스|연합|뉴스1|News1|뉴시스|AP|AFP|EPA|로이터|신화|교도|뉴스핌|이데일리)"
"""News agencies that papers take stories and pictures from; named alone, they are the source."""

NAME = r"(?:[가-힣]{2,4}?|[가-힣](?:\ {1,2}[가-힣]){1,3}|[一-鿿]{2,4}|[가-힣]\*[가-힣])"

NO_NAMES = frozenset(
    "본보 본지 본사 사진 취재 영상 편집 방송 신문 시민 수습 인턴 객원 선임 전문 담당 현장 전직 현직 후배 선배 동료 여성 "
    "다른 모든 우리 어떤 지역 중앙 전국 명예 기획 그림 만평 정리 특별 공동 온라인 디지털 인터넷 편집국 오늘의 이달의".split()
)

PLACEHOLDERS = frozenset({"관리자", "편집부", "보도팀", "운영자"})
"""What a board puts in the author's place when there is none."""

FAMILY_NAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석"
    "선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온호범좌팽승간상시갈"
)
"""The first syllables of Korean family names, of one syllable each (통계청, 인구주택총조사 2015)."""

_LONG_FAMILY_NAMES = frozenset("남궁 황보 제갈 사공 선우 서문 독고 동방 을지 망절 강전 소봉 어금".split())
"""Family names of two syllables."""

_GIVEN_NAMES = frozenset({"누리", "마루", "소리"})
"""Given names that papers, too, are called by."""

_WORDS_LIKE_NAMES = frozenset(
    "방송분 기본 기사 기자 전체 정치 정보 정책 사회 사진 사람 문화 지역 지면 인기 인물 인사 최신 최근 주요 주간 이전 이미지 이슈 이름 이메일 공유 공지 신고 신문 추천 조회 조회수 안내 오늘 오늘의 오피니언 "
    "연예 연재 여행 방송 전국 전시 제목 제보 홈 하단 상단 상태바 검색 구독 구독자 가나다 편집국 편집인 발행인 독자 노트 시민 주민 시장 군수 의장 의원 회장 위원 위원장 문의 문제 소개 강사 "
    "배너 배경 차례 목차 목록 로그인 메뉴 남자 여자 시간 장소 주제 주최 주관 대상 일시 내용 방법 비고 부고 부음 동정 고침 마감 사설 시론 기고 특집 기획 심층 현장 한줄 우리 모두 모음 모집 "
    "전문 국제 지방 경제 교육 공연 신간 도서 인터뷰 배움 나눔 소식 소통 안전 안녕 변화 성명 성과 성장 선거 선택 설명 석간 조간 원문 원고 하루 하나 한국 한글 함께 주말 평일 오전 오후 반론 정정 고백".split()
)
"""Words of pages and stories that begin as a family name does."""

_ORGANIZATION = (
    r"(?:신문|신문사|일보|일보사|뉴스|뉴스\d+|뉴스원|투데이|타임[즈스]|저널|저널리즘|방송|통신|통신사|데일리|경제|매일|미디어|닷컴|포스트|헤럴드|"
    r"시대|시보|신보|연합|소리|누리|마루|사랑방|공보|채널|플러스|리뷰|포커스|프리존|웨이|인사이트|매거진|프레스|라이프|네트워크|가제트|팩트|코리아|리더|21|24|"
    r"TV|tv|FM|News|NEWS|news|Korea|KBS|MBC|SBS|JTBC|YTN|OBS|TBC|KNN|G1|CJB|OSEN|뉴시스|뉴스핌|한겨레|프레시안|오마이뉴스|"
    r"광장|이야기|홍보원|사람들|민보|회보|학보|대학교|구청|시청|군청|도청|교육청)"
)

_DESK = (
    r"(?:편집국|편집부|보도국|보도부|보도팀|취재부|취재팀|취재국|뉴스팀|뉴스부|뉴스국|기획팀|기획부|사진부|영상부|사회부|"
    r"정치부|경제부|문화부|체육부|전국부|논설실|특별취재[팀반]|취재단|사진기자단|기자단|데스크|지역국|관리자|임직원\ 일동)"
)

BUREAU = r"[가-힣]{2,12}(?:취재본부|본부|본사|지사|지국|취재팀|주재|총국)"


@cache
def _organization() -> re.Pattern[str]:
    return re.compile(rf"(?:《?[가-힣A-Za-z0-9·&./\- ]{{0,24}}{_ORGANIZATION}(?:\([^()]{{1,20}}\))?》?)|연합")


@cache
def _desk() -> re.Pattern[str]:
    return re.compile(rf"[가-힣A-Za-z0-9· ]{{0,16}}{_DESK}")


@cache
def _bureau() -> re.Pattern[str]:
    return re.compile(BUREAU)


def is_bureau(text: str) -> bool:
    """Whether a word is a paper's house in a region: 경기북부취재본부.

    >>> is_bureau("경기북부취재본부"), is_bureau("수원")
    (True, False)
    """
    return _bureau().fullmatch(text) is not None


def is_organization(text: str) -> bool:
    """Whether a few words read as the name of a paper, a station or an institution.

    >>> is_organization("강산일보"), is_organization("홍길동")
    (True, False)
    """
    return len(text) <= 40 and _organization().fullmatch(text) is not None and _sentence_word().search(text) is None


@cache
def _sentence_word() -> re.Pattern[str]:
    """A word that stands in sentences and in no name: 물때를 읽는."""
    return re.compile(r"[가-힣](?:을|를|은|는)\s|(?:\S+\s){3}")


def is_name(text: str) -> bool:
    """Whether a few syllables alone may be a person's name: a family name, and one or two syllables behind it.

    Blanks between the syllables do not count. Many words look the same: where it stands must say that it is a name.

    >>> [is_name(text) for text in ("홍길동", "홍 길 동", "남궁민수", "키워드", "정치", "수원")]
    [True, True, True, False, False, False]
    """
    return 2 <= len(text) <= _LONGEST_NAME and _is_name(text)


_LONGEST_NAME = 10
"""Four syllables, two blanks between each."""


@lru_cache(maxsize=2048)  # neighbours are asked for, and asked again
def _is_name(text: str) -> bool:
    bare = "".join(text.split())
    if not re.fullmatch(r"[가-힣]{2,4}|[가-힣]\*[가-힣]", bare) or (
        bare != text and not re.fullmatch(r"[가-힣](?: {1,2}[가-힣]){1,3}|[가-힣]{2} [가-힣]{1,2}", text)
    ):
        return False
    if len(text) > len(bare) and text[1] != " " and text[:2] not in _LONG_FAMILY_NAMES:
        return False
    if bare in _WORDS_LIKE_NAMES or is_place(bare) or is_desk(bare):
        return False
    if is_organization(bare) and bare[1:] not in _GIVEN_NAMES:
        return False
    if bare[:2] in _LONG_FAMILY_NAMES and len(bare) > 2:
        return True
    return len(bare) <= 3 and bare[0] in FAMILY_NAMES


def name_in_front(text: str) -> str:
    """The name that a few words begin with; empty where they begin with none.

    >>> name_in_front("홍길동 강산군수"), name_in_front("강산군수 홍길동")
    ('홍길동', '')
    """
    word = re.match(r"[가-힣]{2,4}(?![가-힣])", text)
    return word[0] if word and is_name(word[0]) else ""


def is_desk(text: str) -> bool:
    """Whether a few words read as a desk of a newsroom.

    >>> is_desk("온라인뉴스팀"), is_desk("강산읍")
    (True, False)
    """
    return _desk().fullmatch(text) is not None
