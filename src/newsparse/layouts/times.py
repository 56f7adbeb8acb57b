"""Times: known by their label, by what they share a line with, or by standing alone above the story."""

from __future__ import annotations

import re

from attrs import field, frozen

from newsparse.blocks import (
    Chrome,
    Span,
    Timestamp,
)
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.matching import words
from newsparse.lines import Line
from newsparse.readers.dates import read_dates
from newsparse.readers.guests import read_guest
from newsparse.readers.people import read_people
from newsparse.readers.prose import is_prose

__all__ = ["TIMES", "TIMES_BY_PLACE"]


DIGITS = ("19", "20", ":")
"""One of these stands in every time: a year, or a clock behind a year of two digits."""


_DATE_GLUE = " \t\xa0\u3000|/•·-–│ㅣ:()[]"


def labelled_time(line: Line) -> Span | bool:
    """A stamp with its label, wherever it stands in a short line: ``홍길동 기자 입력 2024.05.01 10:11 조회 5``."""
    for stamp in read_dates(line.text):
        if stamp.label:
            return Span(_with_mark(line.text, stamp.start), stamp.end)
    return False


def _with_mark(text: str, start: int) -> int:
    """Where a time begins that has a bullet in front of it, or a slash: they belong to what they introduce."""
    before = text[:start].rstrip(" \t\xa0")
    if before.endswith(" /"):
        return len(before) - 1
    return start if before.strip("•·- \t\xa0") else 0


def time_beside_byline(line: Line) -> Span | bool:
    """A stamp without a label that shares its line with a byline, a button or a section and nothing else."""
    stamps = read_dates(line.text)
    if not stamps:
        return False
    stamp = stamps[0]
    around = f"{line.text[: stamp.start]}|{line.text[stamp.end :]}"
    parts = [part for part in (one.strip(_DATE_GLUE) for one in re.split(r"[|,]", around)) if part]
    clock = stamp.precision in ("minute", "second") or any(re.match(r"(?:Hit|조회|No)", part) for part in parts)
    start = _with_mark(line.text, stamp.start)
    return Span(start, stamp.end) if parts and all(_beside_a_time(part, clock) for part in parts) else False


def _beside_a_time(text: str, clock: bool) -> bool:
    if read_people(text) or read_guest(text):
        return True
    return len(text) <= 12 and not is_prose(text) and (clock or re.fullmatch(r"[가-힣]{2,4}", text) is not None)


@frozen
class UnderLabel:
    """Claims a time on the line below its label."""

    labels: tuple[str, ...] = field(converter=words)

    def __call__(self, line: Line) -> bool:
        return line.above.strip("•· \xa0:：") in self.labels


def page_clock(line: Line) -> bool:
    """A day, a time with its weekday, or one on the first line, above the headline: when the page was looked at."""
    if line.title is not None and line.title > 0:
        return False
    stamps = read_dates(line.text)
    if len(stamps) != 1 or stamps[0].label:
        return False
    is_day = stamps[0].precision == "day"
    if line.title is None:
        return is_day and stamps[0].weekday
    return is_day or stamps[0].weekday or line.number == 0


TIMES = (
    Rule("label-without-value", Chrome, r"[•·\s]{0,4}(?:기사입력|입력|수정|최종수정|최종 ?업데이트|업데이트|등록|승인|기사승인|발행일?|작성일|최종편집)\s?[:：]?", needs=("입력", "수정", "업데이트", "등록", "승인", "발행", "작성일", "최종편집"), longest=30),
    Rule("stamp-of-print", Timestamp, r"[<\[(](?:[^<>\[\]()\n]{2,20}\s)?(?:19|20)\d\d년\s?\d{1,2}월\s?\d{1,2}일(?:자(?:\s?\d{1,2}\s?면)?|\s?\d{1,2}\s?면)(?:\s?기사)?[>\])]", needs=("년",), longest=50, read=reading.day_of_print),
    Rule("stamp-of-our-print", Timestamp, r"[|│]\s{0,2}본지\s(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2}\.?(?:\s\d{1,2}면)?", take="inside", needs=("본지",), longest=80, read=reading.day_of_print),
    Rule("stamp-under-other-label", Timestamp, UnderLabel("최종편집 | 날짜 | 프린트 시간 | Today | UPDATED"), needs=DIGITS, longest=45, read=reading.other_stamp),
    Rule("stamp-under-updated-label", Timestamp, UnderLabel("수정 | 최종수정 | 업데이트 | 최종 업데이트 | 기사수정"), needs=DIGITS, longest=45, read=reading.updated_stamp),
    Rule("stamp-under-label", Timestamp, UnderLabel("입력 | 등록 | 등록일 | 등록일자 | 승인 | 기사입력 | 기사승인 | 작성일 | 발행일 | 송고시간 | 게시일"), needs=DIGITS, longest=45, read=reading.stamp),
    Rule("stamp-before-byline", Timestamp, r"(?:19|20)\d\d[-.]\d\d[-.]\d\d(?=\s{1,8}[가-힣]{2,4}\s?(?:기자|특파원)\s)", take="head", needs=("기자", "특파원"), read=reading.stamp),
    Rule("date-behind-title", Timestamp, r"(?<=\s)\((?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\)", take="tail", needs=("(20", "(19"), read=reading.stamp),
    Rule("stamp", Timestamp, labelled_time, take="inside", needs=DIGITS, longest=200, read=reading.stamp),
    Rule("stamp-in-byline", Timestamp, time_beside_byline, take="inside", needs=DIGITS, longest=120, read=reading.stamp),
    Rule("site-edit", Chrome, r"최종편집\s?[:：]?", take="head", needs=("최종편집",)),
)  # fmt: skip
"""Times known by their words."""


TIMES_BY_PLACE = (
    Rule("page-clock", Timestamp, page_clock, needs=DIGITS, longest=45, zone=("head",), read=reading.other_stamp),
    Rule("stamp-alone", Timestamp, r"[^\s|│].{4,42}[^\s|│]", take="inside", needs=DIGITS, zone=("head",), read=reading.stamp),
)  # fmt: skip
"""Times known by their place."""
