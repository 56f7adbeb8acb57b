"""Datelines: the lead-in glued to the first sentence of a story."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import (
    Dateline,
    Span,
)
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.matching import words
from newsparse.lines import Line
from newsparse.readers.credits import read_credit
from newsparse.readers.names import ROLE, is_name, is_organization
from newsparse.readers.places import is_place
from newsparse.readers.prose import is_prose

__all__ = ["LEADS", "LEAD_ALONE"]


_OPEN, _CLOSE = r"[\[(【〔<]", r"[\])】〕>]"


_ORG = r"[가-힣A-Za-z0-9·&/\- ]{2,24}"


_INSIDE = r"[^\[\]()【】〔〕<>\n]{0,30}?"
_END = r"\s{0,2}[=|│ㅣ｜>]\s{0,3}"


_TAGS = frozenset(
    words("""
    속보 | 포토 | 단독 | 인터뷰 | 기고 | 칼럼 | 사설 | 기획 | 특집 | 종합 | 알림 | 알립니다 | 동정 | 인사 | 부고 | 화보 | 전문 | 영상 | 현장 | 르포 | 기자수첩 | 취재수첩 | 앵커 | 기자 | 리포트 | 신년사
    당선소감 | 신년인터뷰 | 집중인터뷰 | 독자기고 | 투고 | 사진 | 그래픽 | 질문 | 답변 | 문 | 답 | 주요뉴스 | 날씨
""")
)


def paper_in_brackets(line: Line) -> Span | bool:
    """A paper, or a town, alone in brackets where a story begins."""
    shape = re.match(
        rf"({_OPEN})\s{{0,2}}([^\[\]()【】=\n]{{2,20}}?(?:\([^()]{{1,12}}\))?)\s{{0,2}}{_CLOSE}\s{{0,3}}", line.text
    )
    if not shape or shape[2] in _TAGS:
        return False
    rest = line.text[shape.end() :]
    if re.match(r"[은는이가을를의과와에]\s", rest):
        return False
    if rest and not _turn().match(rest) and (len(rest) < 30 or not is_prose(rest)):
        return False
    if not rest and not (
        line.whole and (is_prose(line.below) or is_caption_line(line.below) or _turn().match(line.below))
    ):
        return False
    paper = shape[2].removesuffix(shape[2][-3:]).rstrip() if re.search(r"\s[가-힣]{3}$", shape[2]) else ""
    named = (
        is_organization(shape[2])
        or is_organization(paper)
        or re.fullmatch(r"(?:KBS|MBC|SBS|CJB|TBC|KNN)\s?[가-힣]{2,6}", shape[2]) is not None
    )
    named = named or (
        shape[1] == "["
        and len(rest) >= 40
        and re.fullmatch(r"[가-힣A-Za-z]{3,8}", shape[2]) is not None
        and not is_name(shape[2])
        and _column().search(shape[2]) is None
    )
    town = shape[1] in "[【" and is_place(shape[2]) and bool(rest)
    return Span(0, shape.end()) if named or town else False


@cache
def _column() -> re.Pattern[str]:
    """How the names of columns and series end."""
    return re.compile(r"(?:마당|광장|칼럼|기고|시론|특집|연재|기획|수첩|소식|현장|리뷰|이슈|인터뷰)\Z")


@cache
def _turn() -> re.Pattern[str]:
    """Whose turn it is in a broadcast."""
    return re.compile(r"[\[<◀【(]\s?(?:앵\s?커|기\s?자|리\s?포)")


def is_caption_line(text: str) -> bool:
    """Whether a line ends as a caption does: with who took the picture."""
    return read_credit(text) is not None


def lead_on_its_own(line: Line) -> bool:
    """A dateline on a line of its own, directly above the story."""
    if not (is_prose(line.below) or _turn().match(line.below)) or re.match(r"\([A-Z]", line.text):
        return False  # (S/U=홍길동) is a reporter's turn
    return (
        re.fullmatch(
            rf"{_OPEN}[^\[\]()【】=\n]{{1,20}}\s?=\s?[^\[\]()【】\n]{{1,24}}{_CLOSE}(?:\s{{0,3}}[가-힣·, ]{{2,20}}{ROLE}\s?=?)?",
            line.text,
        )
        is not None
    )


LEAD_ALONE = (
    Rule("dateline-alone", Dateline, lead_on_its_own, needs=("=", "기자"), longest=60, read=reading.dateline),
)  # fmt: skip
"""A dateline on a line of its own; it reads as a byline, too."""


def stripped_lead(line: Line) -> Span | bool:
    """A place, a paper and a reporter in front of a story that has lost its signs: ``강산 강산통신 홍길동 기자 강산군이``."""
    shape = re.match(
        rf"([가-힣]{{2,4}}) ([가-힣A-Za-z0-9]{{2,10}}) [가-힣]{{2,4}} {ROLE} (?=[가-힣].{{30}})", line.text
    )
    if not shape or not is_place(shape[1]) or not is_organization(shape[2]):
        return False
    return Span(0, shape.end())


LEADS = (
    Rule("dateline-stripped", Dateline, stripped_lead, take="head", needs=("기자", "특파원"), read=reading.dateline),
    Rule("dateline-wire", Dateline, rf"{_OPEN}(?!\s?(?:문의|사진|자료|그래픽))[^\[\]()【】=\n]{{1,20}}\s?=\s?[^\[\]()【】\n]{{1,24}}{_CLOSE}\s{{0,3}}(?:(?:[가-힣A-Za-z·ㆍ,/ ]{{2,40}}?{ROLE}(?:\s?[,·]\s?[가-힣]{{2,4}} ?{ROLE}){{0,3}}|[가-힣]{{2,14}}(?:기자단|취재단|취재팀)))?\s{{0,2}}(?:[=|│/]\s{{0,3}}|(?<=[\])】])\s?)(?=\S)(?!(?:[가-힣]{{2,4}}\s?기자\s?)?\S{{2,40}}@\S{{2,40}}\Z)", take="inside", needs=("=",), read=reading.dateline),
    Rule("dateline-reporter", Dateline, rf"{_OPEN}(?!\s?(?:사진|자료|그래픽)\s?[=:/]){_INSIDE}(?:\([^()\n]{{1,12}}\){_INSIDE})?{ROLE}\s?{_CLOSE}\s?=?\s?(?=\S)", take="inside", needs=("기자", "특파원", "위원", "본부장", "국장"), read=reading.dateline),
    Rule("dateline-unopened", Dateline, r"[가-힣A-Za-z0-9]{2,10}\s[가-힣]{2,4}\s?기자\]\s?", take="head", needs=("기자]",), read=reading.dateline),
    Rule("dateline-paper", Dateline, rf"{_OPEN}{_ORG}(?:\([^()]{{1,12}}\))?{_CLOSE}\s{{0,2}}[가-힣·ㆍ/, ]{{2,30}}?{ROLE}\s?[=|│]\s{{0,3}}", take="head", needs=("=", "|", "│"), read=reading.dateline),
    Rule("dateline-bar", Dateline, rf"(?!.{{0,400}}(?:\.\.\.|…)\Z)(?:{_ORG}(?:\([^()]{{1,30}}\))?\s?[=\s]\s?)?[가-힣·ㆍ/, ]{{2,20}}?\s?(?:{ROLE}){_END}", take="head", needs=("|", "│", "=", ">", "ㅣ", "｜"), read=reading.dateline),
    Rule("dateline-place-paper", Dateline, rf"(?:[가-힣]{{2}} )?[가-힣·ㆍ]{{2,12}}\s?=\s?(?:{_ORG} )?[가-힣·ㆍ]{{2,14}}\s?(?:{ROLE})(?:\s?[\w.+\-]{{1,30}}@[A-Za-z0-9.\-]{{0,30}}[a-z]{{2,3}}(?![A-Za-z0-9.]))?\s?=?\s?(?=\S.{{30}})", take="head", needs=("=",), read=reading.dateline),
    Rule("dateline-desk", Dateline, rf"{_ORG}(?:\s?[|│]\s{{1,3}}|\s?>\s?)(?=\S.{{30}})", take="head", needs=("|", "│", ">"), read=reading.paper_lead),
    Rule("dateline-name", Dateline, r"(?P<name>[가-힣]{3}) = (?=\S.{30})", take="head", needs=(" = ",)),
    Rule("dateline-brackets", Dateline, paper_in_brackets, take="head", needs=("[", "【", "(", "<"), read=reading.dateline),
)  # fmt: skip
"""The lead-in of a story: brackets first, then the forms without."""
