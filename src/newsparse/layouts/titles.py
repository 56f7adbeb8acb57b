"""Sections, the headline and its decks."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newsparse.blocks import (
    Chrome,
    Headline,
    Section,
    Span,
    Subheadline,
)
from newsparse.layout import Rule
from newsparse.layouts.matching import words
from newsparse.layouts.page import is_button
from newsparse.lines import Line
from newsparse.readers.dates import read_dates
from newsparse.readers.names import is_name, is_organization
from newsparse.readers.prose import is_prose, is_title

__all__ = ["DECKS", "HEADLINE", "SECTIONS", "SECTIONS_BY_PLACE", "is_section"]


_SECTIONS = frozenset(
    words("""
    정치 | 사회 | 경제 | 문화 | 교육 | 행정 | 스포츠 | 체육 | 연예 | 국제 | 지역 | 전국 | 종합 | 오피니언 | 사설 | 칼럼 | 컬럼 | 기고 | 독자기고 | 인터뷰 | 기획 | 특집
    기획특집 | 사람들 | 사람 | 인물 | 동정 | 인사 | 부고 | 포토 | 포토뉴스 | 와이드포토 | 영상 | 만평 | 생활 | 건강 | 여행 | 환경 | 농업 | 복지 | 의회 | 자치 | 자치행정
    정치/행정 | 정치·행정 | 사회/문화 | 문화/예술 | 문화·예술 | 교육/청소년 | 경제/산업 | 농업/경제 | 지방자치 | 지방의회 | 영남 | 호남 | 수도권 | 충청 | 강원 | 제주
    사건사고 | 사건/사고 | 사회일반 | 정치일반 | 경제일반 | 문화일반 | 오피니언일반 | 기본분류 | 뉴스데스크 | 핫이슈 | 헤드라인 | 톱뉴스 | 단신 | 시정 | 군정 | 도정 | 구정
    원전 | 관광 | 산업 | 부동산 | 금융 | 증권 | 과학 | IT | 미디어 | 북한 | 세계 | 피플 | 라이프 | 레저 | 축제 | 종교 | 공연 | 전시 | 책 | 문학 | 시 | 수필 | 명예기자
    서울 | 부산 | 대구 | 인천 | 광주 | 대전 | 울산 | 세종 | 경기 | 경기도 | 강원도 | 충북 | 충남 | 전북 | 전남 | 경북 | 경남 | 제주도 | 경인 | 대구경북 | 부산경남 | 광주전남
""")
)


def is_section(text: str) -> bool:
    """Whether a word is one that papers file their pieces under."""
    return text in _SECTIONS


@cache
def _path() -> re.Pattern[str]:
    return re.compile(r"[가-힣A-Za-z0-9·/ ]{1,12}(?:\s?[>›»]\s?[가-힣A-Za-z0-9·/ ]{1,14}){1,4}")


def section_label(line: Line) -> bool:
    """A word or a path of words that says where the piece is filed: ``정치``, ``HOME > 사회 > 성남``."""
    return is_section_label(line.text)


_LONGEST_LABEL = 60


def is_section_label(text: str) -> bool:
    """Whether a line says where a piece is filed."""
    return len(text) <= _LONGEST_LABEL and _is_filed_under(text)


@lru_cache(maxsize=1024)  # a line is asked for with its neighbours, and they with theirs
def _is_filed_under(label: str) -> bool:
    text = label.strip("•·-[]<> \xa0")
    if len(text) > 40 or not text:
        return False
    if text in _SECTIONS:
        return True
    if text.endswith("보기"):
        return False
    if label[0] in "<[":
        return False
    if ">" in text and _path().fullmatch(text):
        return True
    parts = [part for part in _parts().split(text) if part]
    if len(parts) < 2:
        return False
    if len(text) <= 30 and _root().match(text):
        return (
            ">" in text
            or text.startswith(("HOME", "Home"))
            or all(part in _SECTIONS or len(part) <= 3 for part in parts)
        )
    return all(part in _SECTIONS for part in parts)


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(r"[>/|〉»·\s]+")


@cache
def _root() -> re.Pattern[str]:
    """What a path begins with."""
    return re.compile(r"(?:HOME|Home|홈|뉴스|전국|사회)\b")


def before_title(line: Line) -> Span | bool:
    """A word and a bar in front of a title: the board or the town that it is filed under."""
    found = re.match(r"[가-힣]{2,6}(?=\s\|\s)", line.text)
    if not found or is_name(found[0]) or is_organization(found[0]):
        return False
    rest = line.text[found.end() :].lstrip(" |")
    return (
        Span(0, found.end())
        if 10 <= len(rest) <= 80 and "|" not in rest and is_title(rest) and not read_dates(rest)
        else False
    )


def filed_under(line: Line) -> bool:
    """A short word without a blank directly above the headline: the section, whatever the paper calls it."""
    return (
        line.whole
        and line.title is not None
        and -2 <= line.title < 0
        and re.fullmatch(r"[>\s\[]{0,3}[가-힣A-Za-z0-9/·ㆍ\-|>]{2,16}\]?", line.text) is not None
    )


def one_of_many_sections(line: Line) -> bool:
    """A section between sections, or between the entries of a list: a menu."""
    beside = (line.above, line.below)
    return is_section_label(line.text) and (
        all(map(is_section_label, beside))
        or (line.text[0] == "•" and all(_entry().fullmatch(one) or is_button(one) for one in beside))
    )


@cache
def _entry() -> re.Pattern[str]:
    return re.compile(r"•\s?[가-힣A-Za-z·/]{2,10}")


@cache
def _button_words() -> re.Pattern[str]:
    return re.compile(
        r"(?:바로가기|더보기|내려받기|다운로드|로그인|회원가입|클릭|글자|기사보내기|공유하기|복사|구독하기|설정|레이어)\Z|^(?:이전|다음) ?기사"
    )


def title(line: Line) -> bool:
    """The line that `newsparse.locate` takes for the headline."""
    return line.title == 0


def again(line: Line) -> bool:
    """The headline printed again, or above the headline proper."""
    return line.copies > 1 and len(line.text) >= 6 and line.title is not None and line.title < 0


def deck(line: Line) -> bool:
    """A line that reads as a title, below the headline."""
    text = line.text
    if not (line.title or 0) > 0 or not is_title(text) or len(text) < 6:
        return False
    return (" " in text or len(text) >= 10 or line.lead in (Headline, Subheadline)) and _button_words().search(
        text
    ) is None


def deck_sentence(line: Line) -> bool:
    """A sentence between the headline and the story, which comes later: a summary."""
    return (line.title or 0) > 0 and is_prose(line.text)


def deck_above(line: Line) -> bool:
    """A line with a dash at both ends, or one directly above the headline that belongs to it."""
    return line.title == -1 and re.fullmatch(r"[-–―]\s?.{4,80}[-–―]", line.text) is not None


SECTIONS = (
    Rule("section-menu", Chrome, one_of_many_sections, longest=60),
    Rule("section", Section, section_label, longest=60),
    Rule("section-before-title", Section, before_title, take="head", needs=("|",)),
)  # fmt: skip
"""Where or as what a piece is filed, known by its words."""


HEADLINE = (
    Rule("headline", Headline, title, zone=("head",)),
    Rule("headline-again", Chrome, again, zone=("head",)),
    Rule("deck-above", Subheadline, deck_above, zone=("head",)),
)  # fmt: skip
"""What the page says once its headline is found."""


SECTIONS_BY_PLACE = (
    Rule("filed-under", Section, filed_under, zone=("head",)),
    Rule("filed-in-brackets", Section, r"\[[^\[\]\n]{2,24}(?:칼럼|기고|시론|단상|연재|시리즈|인터뷰|기획|특집|탐방|\d{1,3})\]", zone=("head",)),
)  # fmt: skip
"""Labels that are known by the headline below them."""


DECKS = (
    Rule("deck", Subheadline, deck, zone=("head",)),
    Rule("deck-sentence", Subheadline, deck_sentence, longest=200, zone=("head",)),
)  # fmt: skip
"""What reads as a title and is none of the others."""
