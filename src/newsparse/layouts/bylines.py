"""Who wrote it, in the head: by the words of a byline, or by a place beside the time."""

from __future__ import annotations

import re

from newsparse.blocks import (
    Byline,
    Headline,
    Timestamp,
)
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.page import is_button
from newsparse.layouts.titles import is_section
from newsparse.lines import Line
from newsparse.readers.names import ROLE, is_desk, is_name, is_organization

__all__ = ["BYLINES", "BYLINES_BEHIND_TITLE", "BYLINES_BY_PLACE", "PEOPLE_WORDS"]


_ADDRESS = r"[\w.+\-]{2,40}@(?:[\w\-]{1,30}\.){1,3}(?:com|net|kr|org|tv|news)(?![a-z])"
"""An address to its end, whatever is glued behind it."""

PEOPLE_WORDS = (
    "글·사진",
    "글ㆍ사진",
    "글/사진",
    "기자",
    "특파원",
    "@",
    "위원",
    "통신원",
    "리포터",
    "국장",
    "본부장",
    "부장",
    "차장",
    "편집",
    "뉴스",
    "팀",
    "보도",
    "기사",
    "데스크",
    "일보",
    "신문",
    "통신",
    "연합",
    "방송",
    "email",
    "protected",
    "작성자",
    "글쓴이",
    "기자명",
    "취재기자",
    "앵커",
    "칼럼니스트",
    "에디터",
    "PD",
    "VJ",
    "부국장",
)


def _below_title(line: Line) -> bool:
    """Below the headline, or above a story that has none."""
    return line.title is None or line.title > 0


def name_beside_time(line: Line) -> bool:
    """A bare name next to a time or a counter, below the headline."""
    text = line.text.strip("•·-|/ \xa0")
    beside = Timestamp in (line.lead, line.follow) or line.text.startswith("•")
    return (
        (_below_title(line) or Timestamp in (line.lead, line.follow))
        and beside
        and is_name(text)
        and not is_section(text)
    )


def paper_beside_time(line: Line) -> bool:
    """A paper, a desk or a board's author in the reporter's place, next to a time."""
    text = line.text.strip("•·-|/*[], \xa0")
    beside = Timestamp in (line.lead, line.follow) or line.lead is Headline
    if (
        not line.whole
        and Timestamp in (line.lead, line.follow)
        and re.fullmatch(r"[가-힣A-Za-z0-9]{2,12}", text)
        and not is_button(text)
    ):
        return True  # what shares its line with the article's time is its author
    return (
        ((line.title or 0) >= 0 or not line.whole)
        and beside
        and len(text) <= 24
        and (is_organization(text) or is_desk(text) or re.match(r"(?:작성자|by)\s", text) is not None)
    )


def guest_beside_time(line: Line) -> bool:
    """A name and an office next to the article's time."""
    return Timestamp in (line.lead, line.follow)


def guest_line(line: Line) -> bool:
    """A name and an office on a line of its own below the headline of a signed piece."""
    return _below_title(line)


BYLINES = (
    Rule("byline-behind-time", Byline, r"(?P<name>[가-힣]{2,4})\s?(?P<role>기자|특파원)(?=\s[^\n]{40})", take="head", needs=("기자", "특파원"), after=Timestamp),
    Rule("byline-like-dateline", Byline, r"•\s{0,3}[(\[][^()\[\]\n]{2,30}[)\]]\s?[가-힣·, ]{2,20}(?:기자|특파원)", needs=("•",), read=reading.byline),
    Rule("byline-between-bars", Byline, rf"[|│]\s?[^|│\n]{{2,40}}(?:{ROLE})\s?[|│]\s?", take="head", needs=("기자", "특파원"), longest=300, read=reading.byline),
    Rule("author-page-link", Byline, rf"(?:-\s?)?[가-힣](?:\s?[가-힣]){{1,3}}\s?(?:{ROLE})?(?=(?:의\s)?\s?(?:다른 ?기사 ?보기|전체 ?기사 ?보기|기사 더보기|기사 전체보기|페이스북 트위터))", take="head", needs=("보기", "페이스북"), read=reading.byline),
    Rule("byline-of-a-blog", Byline, r"by\s(?P<name>[가-힣]{2,4})\s?\((?P<role>[A-Za-z]{4,12}|[가-힣]{2,6})\)(?=\s{1,3}(?:19|20)\d\d\.)", take="head", needs=("by ", "by\xa0"), longest=60),
    Rule("byline", Byline, r"[^\s|│][^\n]{0,158}[^\s|│]", take="inside", needs=PEOPLE_WORDS, read=reading.byline),
    Rule("broadcast-sign-off", Byline, r"[^\n]{4,120}", needs=("입니다", "였습니다", "숩니다", "기잡니다"), read=reading.signoff),
)  # fmt: skip
"""Bylines known by their words, wherever they stand."""


BYLINES_BEHIND_TITLE = (
    Rule("paper-behind-title", Byline, rf"(?<=[^\n]{{10}}\s)(?P<organization>[가-힣A-Za-z0-9]{{1,14}}(?:신문|일보|뉴스|방송|투데이|저널))\s(?P<email>{_ADDRESS})", take="tail", needs=("@",), zone="head"),
)  # fmt: skip
"""Who shares the headline's line."""


BYLINES_BY_PLACE = (
    Rule("byline-before-more", Byline, rf"/?[가-힣][^\n@.]{{1,40}}?[^\w\n]{_ADDRESS}[)\]>]?(?=\s?[가-힣\[▶<＜◀\d])", take="head", needs=("@",), longest=160, zone=("head", "tail"), read=reading.byline),
    Rule("paper-beside-time", Byline, paper_beside_time, zone=("head",), read=reading.organization),
    Rule("name-beside-time", Byline, name_beside_time, zone=("head",), read=reading.person),
    Rule("guest-beside-time", Byline, guest_beside_time, longest=40, zone="head", read=reading.guest),
    Rule("guest", Byline, guest_line, longest=30, zone=("head",), read=reading.guest),
)  # fmt: skip
"""Names, papers and offices that only their place makes bylines."""
