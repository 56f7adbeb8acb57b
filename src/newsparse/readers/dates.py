"""Times as Korean pages print them: value, role, precision.

Nothing is guessed: a part that is not printed is not filled in, a date that does not exist has no value, and words are never
turned into dates.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache, lru_cache

from attrs import frozen

from newsparse.blocks import Precision, StampRole, seoul

__all__ = ["Stamp", "read_date", "read_dates", "read_iso"]

_LABELS: tuple[tuple[StampRole, str], ...] = (
    ("other",     "최종편집|최종 편집|편집|날짜|Today|TODAY|UPDATED|UPDATE|updated|프린트 시간|신문게재|지면게재|게재일자?|지면"),
    ("updated",   "최종 ?수정일?|최종 ?업데이트|기사 ?수정|수정일시?|수정|최초 ?수정|업데이트|Updated?|updated|Modified"),
    ("published", ("기사 ?입력|최초 ?입력|입력일시?|입력시간|입력|기사 ?등록|등록 ?날짜|등록일[자시]?|등록|기사 ?승인|노출 ?승인|승인|발행일[자시]?|발행|"
                  "기사 ?작성|작성일[자시]?|작성|웹 ?출고시간|출고시간|송고시간|송고|기사 ?전송|게시일[자시]?|게시|게재|방송일[자시]?|보도일|"
                  "[Dd]ate|DATE|Posted on|posted on|Posted|posted|Written on|Published|published")),
)  # fmt: skip
"""Which label says what; the longer spelling stands before the shorter."""

_LAST_OF_2000 = "68"
"""Two digits are a year of this century up to here, as POSIX has it."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@frozen
class Stamp:
    """A time that a page prints, with its label."""

    value: datetime | None
    """Aware, in Asia/Seoul; None where the date that is printed does not exist."""
    role: StampRole
    """What the label says: ``published``, ``updated`` or ``other``; ``published`` without one."""
    precision: Precision
    """The last part that is printed."""
    label: str | None
    """The label as printed, without colon and blanks; None where there is none."""
    start: int
    """Where the stamp begins, its label included, in code points."""
    end: int
    """Where it ends."""
    value_start: int
    """Where the time itself begins."""
    value_end: int
    """Where it ends."""
    weekday: bool = False
    """Whether a day of the week is printed."""


@cache
def _stamp() -> re.Pattern[str]:
    labels = "|".join(words for _, words in _LABELS).replace(" ", r"\s")
    weekdays = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}"
    return re.compile(
        rf"""
        (?:(?P<label>{labels})\s{{0,4}}[:：|.\-]{{0,2}}\s{{0,4}})?
        (?P<value>
          (?:(?<!\d)|(?<=:\d\d))                          # the same time again may be glued behind the clock
          (?:                                              # ── the day ──
            (?P<y>(?:19|20)\d\d|(?<![\d.])\d\d(?=[.\-]\d\d[.\-]\d\d(?!\d)))
            \s?(?:[.\-/·]|년)\s{{0,2}}(?P<m>\d{{1,2}})\s?(?:[.\-/·]|월)\s{{0,3}}(?P<d>\d{{1,2}})(?!\d(?!\d:))(?:\s?일|\.(?!\d))?
          | (?P<us_m>\d\d)\.(?P<us_d>\d\d)\.(?P<us_y>(?:19|20)\d\d)(?=\s\d{{1,2}}:\d\d\s?[AP]M)
          | (?P<compact>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)
          | (?P<en>[A-Z][a-z]{{2,8}})\.?\s(?P<en_d>\d{{1,2}}),?\s(?P<en_y>(?:19|20)\d\d)
          | (?P<mon_y>(?:19|20)\d\d)년\s?(?P<mon_m>\d{{1,2}})월(?P<issue>호|\s{{2,5}}일)?(?!\s?\d)
          )
          (?:\s?(?P<weekday>\((?:[월화수목금토일](?:요일)?|{weekdays})\)|[월화수목금토일]요일|[월화수목금토일](?=\s\d\d:\d\d)))?
          (?:                                              # ── the clock ──
            ,?[\sT]{{0,3}}
            (?P<half>오전|오후)?\s?(?P<open>[\[(])?
            (?P<H>\d{{1,2}})(?:\s?:\s?|\s?시\s?)(?P<M>\d\d|\d(?=분|:\d))(?:분)?
            (?:\s?:\s?(?P<S>\d\d?)(?![\d년])|\s?(?P<s>\d\d?)초)?
            (?(open)[\])]?)
            (?:\s?(?P<ampm>[AP]M))?(?:\.\d{{1,6}})?(?P<zone>Z|[+\-]\d\d:?\d\d)?
            (?:\s?(?P<day_behind>\([월화수목금토일](?:요일)?\)))?
          )?
        )
        (?P<page>\s{{1,8}}(?:제\s?)?\d{{1,3}}면)?
        (?:\s?(?P<behind>입력|송고|등록|승인|수정|작성)(?![가-힣\s]{{0,2}}[:\d]))?
        """,
        re.VERBOSE,
    )


@cache
def _digits() -> re.Pattern[str]:
    """What every time has in it: a year and a month, eight digits, an English month and its day."""
    return re.compile(r"\d\s?[.\-/·년]\s{0,2}\d|\d{8}|[A-Z][a-z]{2,8}\.?\s\d")


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"[\s•·|\-–()\[\]<>/:*]*")


def read_dates(text: str, start: int = 0) -> tuple[Stamp, ...]:
    """Every time in a piece of text that is printed with its year.

    Args:
        text: any text.
        start: where it begins; the spans are counted from there, in code points.

    Returns:
        The stamps in order, each with its label; a label without a value is none.

    >>> [(one.role, one.precision) for one in read_dates("입력 2024.05.01 10:11 수정 2024.05.01 10:20:30")]
    [('published', 'minute'), ('updated', 'second')]
    """
    return _read_all(text, start) if _digits().search(text) else ()


@lru_cache(maxsize=16)  # several rules ask of one line
def _read_all(text: str, start: int) -> tuple[Stamp, ...]:
    return tuple(found for match in _stamp().finditer(text) if (found := _read(match, start)))


def read_date(text: str, start: int = 0) -> Stamp | None:
    """The time that a piece of text is: a stamp with or without its label, bullets and brackets around it.

    Args:
        text: the piece.
        start: where it begins; spans are counted from there, in code points.

    >>> read_date("• 승인 2024.05.01 10:11").value.isoformat()
    '2024-05-01T10:11:00+09:00'
    >>> read_date("축제는 2024.05.01 10:11 시작한다")
    """
    if not 6 <= len(text) <= 80:
        return None
    found = read_dates(text, start)
    if len(found) != 1:
        return None
    around = text[: found[0].start - start] + text[found[0].end - start :]
    return found[0] if _bare().fullmatch(around) else None


def read_iso(value: str) -> datetime | None:
    """A time as machines write it: ISO 8601, or 14 digits.

    Args:
        value: what stands in a page's markup.

    Returns:
        Aware, in Asia/Seoul; a time without an offset is taken for Korean time. None where it cannot be read.

    >>> read_iso("2024-05-01T01:11:00Z").isoformat(), read_iso("20240501101100").isoformat()
    ('2024-05-01T10:11:00+09:00', '2024-05-01T10:11:00+09:00')
    """
    from dateutil.parser import isoparse

    bare = value.strip()
    if re.fullmatch(r"(?:19|20)\d{12}", bare):
        bare = f"{bare[:8]}T{bare[8:]}"
    elif re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?:\.\d+)?(?: ?[+\-]\d\d:?\d\d)?", bare):
        bare = bare.replace(" ", "T", 1).replace(" ", "")
    if not re.match(r"(?:19|20)\d\d-?\d\d-?\d\d", bare):
        return None
    try:
        read = isoparse(bare)
    except ValueError:
        return None
    if read.tzinfo is not None:
        return read.astimezone(seoul())
    local = read.replace(tzinfo=seoul())
    return local if _was_shown(local) else None


def _read(match: re.Match[str], start: int) -> Stamp | None:
    """The stamp that the pattern caught; None for what only looks like one."""
    label = match["label"] or match["behind"]
    year = match["y"] or match["us_y"] or match["en_y"] or match["mon_y"]
    month = match["m"] or match["us_m"] or match["mon_m"] or _month(match["en"])
    day = match["d"] or match["us_d"] or match["en_d"]
    if match["compact"]:
        if not label:
            return None  # eight digits are a day only behind a label
        year, month, day = match["compact"][:4], match["compact"][4:6], match["compact"][6:]
    if month is None:
        return None
    if len(year) == 2:
        # two digits are a year only beside a label or a clock
        if not (label or match["H"]):
            return None
        year = f"19{year}" if year > _LAST_OF_2000 else f"20{year}"
    value_end = match.end("value")
    value_end -= len(match["value"]) - len(match["value"].rstrip())
    role = _role(match["label"] or match["behind"] or "")
    if match["page"]:
        role = "other"
    end = match.end() if match["page"] or match["behind"] else value_end
    return Stamp(
        _value(match, int(year), int(month), int(day) if day else None),
        role,
        "second" if match["S"] or match["s"] else "minute" if match["H"] else "day" if day else "month",
        label,
        start + match.start(),
        start + end,
        start + match.start("value"),
        start + value_end,
        (match["weekday"] or match["day_behind"]) is not None,
    )


def _month(name: str | None) -> int | None:
    key = (name or "")[:3].lower()
    return _MONTHS.index(key) + 1 if key in _MONTHS else None


def _role(label: str) -> StampRole:
    if label:
        for role, words in _LABELS:
            if re.fullmatch(words, label):
                return role
    return "published"


def _value(match: re.Match[str], year: int, month: int, day: int | None) -> datetime | None:
    hour, minute, second = int(match["H"] or 0), int(match["M"] or 0), int(match["S"] or match["s"] or 0)
    afternoon = match["half"] == "오후" or match["ampm"] == "PM"
    morning = match["half"] == "오전" or match["ampm"] == "AM"
    # 오후 13:45 has the 24-hour clock already
    if afternoon and hour < 12:
        hour += 12
    elif morning and hour == 12:
        hour = 0
    try:
        read = datetime(year, month, 1 if day is None else day, hour, minute, second, tzinfo=seoul())
        zone = match["zone"]
        if zone:
            return datetime.fromisoformat(read.replace(tzinfo=None).isoformat() + zone).astimezone(seoul())
    except (ValueError, OverflowError):
        return None
    return read if _was_shown(read) else None


def _was_shown(read: datetime) -> bool:
    """Whether clocks in Korea showed the time: what summer time skipped (1987.05.10 02:30) was on none."""
    # there has been no summer time since 1988
    return read.year > 1988 or read.astimezone(UTC).astimezone(seoul()).replace(fold=0) == read
