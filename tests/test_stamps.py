"""Times: every form that pages print, what is none, what never was on a clock, and any text at all."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.dates import Stamp, read_date, read_dates, read_iso

from .strategies import texts

SEOUL = ZoneInfo("Asia/Seoul")
ROLES = {"p": "published", "u": "updated", "o": "other"}
PRECISIONS = {"s": "second", "m": "minute", "d": "day", "M": "month"}

STAMPS = [
    # a label
    ("입력 2024.05.01 10:11", "p", "m", "2024-05-01T10:11:00+09:00", "입력"),
    ("입력 : 2024.05.01 10:11", "p", "m", "2024-05-01T10:11:00+09:00", "입력"),
    ("입력 | 2024-05-01 03:00:00", "p", "s", "2024-05-01T03:00:00+09:00", "입력"),
    ("입력시간 : 2024. 05.01. 00:00", "p", "m", "2024-05-01T00:00:00+09:00", "입력시간"),
    ("입력일시 2024.05.01 10:11", "p", "m", "2024-05-01T10:11:00+09:00", "입력일시"),
    ("기사입력 2024-05-01 08:36:03", "p", "s", "2024-05-01T08:36:03+09:00", "기사입력"),
    ("승인 2024.05.01 08:44", "p", "m", "2024-05-01T08:44:00+09:00", "승인"),
    ("기사승인 : 2024-05-01 16:55:40", "p", "s", "2024-05-01T16:55:40+09:00", "기사승인"),
    ("노출승인 2024년 05월 01일 18:26", "p", "m", "2024-05-01T18:26:00+09:00", "노출승인"),
    ("등록 2024.12.24 14:26", "p", "m", "2024-12-24T14:26:00+09:00", "등록"),
    ("등록일 : 2024.05.01", "p", "d", "2024-05-01T00:00:00+09:00", "등록일"),
    ("등록일자 2024-05-01", "p", "d", "2024-05-01T00:00:00+09:00", "등록일자"),
    ("기사등록 2024/05/01 14:46:36", "p", "s", "2024-05-01T14:46:36+09:00", "기사등록"),
    ("작성일 2005.12.27", "p", "d", "2005-12-27T00:00:00+09:00", "작성일"),
    ("방송일 : 2004-08-27", "p", "d", "2004-08-27T00:00:00+09:00", "방송일"),
    ("발행 2024.02.17 19: 54", "p", "m", "2024-02-17T19:54:00+09:00", "발행"),
    ("발행일: 2024/05/08", "p", "d", "2024-05-08T00:00:00+09:00", "발행일"),
    ("수정 2024-05-01 10:11", "u", "m", "2024-05-01T10:11:00+09:00", "수정"),
    ("최종수정 : 2024년05월01일 15:16", "u", "m", "2024-05-01T15:16:00+09:00", "최종수정"),
    ("최초수정 2024/05/01 14:46:36", "u", "s", "2024-05-01T14:46:36+09:00", "최초수정"),
    ("최종 업데이트 24.05.01 11:51", "u", "m", "2024-05-01T11:51:00+09:00", "최종 업데이트"),
    ("업데이트 2024-05-01 22:06:11", "u", "s", "2024-05-01T22:06:11+09:00", "업데이트"),
    ("최종편집 2024-05-01(수)", "o", "d", "2024-05-01T00:00:00+09:00", "최종편집"),
    ("최종편집 : 2024년 05월 01일 17시 20분", "o", "m", "2024-05-01T17:20:00+09:00", "최종편집"),
    ("편집 2024.05.01 [23:13]", "o", "m", "2024-05-01T23:13:00+09:00", "편집"),
    ("날짜 : 2024-05-01 10:10:10", "o", "s", "2024-05-01T10:10:10+09:00", "날짜"),
    ("프린트 시간 : 2024년 07월 06일 17:20:14", "o", "s", "2024-07-06T17:20:14+09:00", "프린트 시간"),
    ("신문게재 2024-01-03 13면", "o", "d", "2024-01-03T00:00:00+09:00", "신문게재"),
    ("지면게재 2024.01.03", "o", "d", "2024-01-03T00:00:00+09:00", "지면게재"),
    ("Posted on 2024. 03. 28.", "p", "d", "2024-03-28T00:00:00+09:00", "Posted on"),
    ("Written on 2024. 03. 28.", "p", "d", "2024-03-28T00:00:00+09:00", "Written on"),
    ("posted May 03, 2024", "p", "d", "2024-05-03T00:00:00+09:00", "posted"),
    ("Updated -- Dec 13 2019 07:19 PM", "u", "m", "2019-12-13T19:19:00+09:00", "Updated"),
    # a label glued to its value, or behind it
    ("입력2009-05-29 11:26:00", "p", "s", "2009-05-29T11:26:00+09:00", "입력"),
    ("웹출고시간2024.05.01 15:23:10", "p", "s", "2024-05-01T15:23:10+09:00", "웹출고시간"),
    ("송고시간2024-05-01 10:17", "p", "m", "2024-05-01T10:17:00+09:00", "송고시간"),
    ("최종수정2024.05.01 15:23:10", "u", "s", "2024-05-01T15:23:10+09:00", "최종수정"),
    ("승인2024.05.01", "p", "d", "2024-05-01T00:00:00+09:00", "승인"),
    ("2024/05/01 14:46 송고", "p", "m", "2024-05-01T14:46:00+09:00", "송고"),
    ("2024-05-01 10:11:12 수정", "u", "s", "2024-05-01T10:11:12+09:00", "수정"),
    # a label that makes eight digits a day
    ("등록일 20240501", "p", "d", "2024-05-01T00:00:00+09:00", "등록일"),
    ("입력 20240501 10:11", "p", "m", "2024-05-01T10:11:00+09:00", "입력"),
    # no label
    ("2024.05.01", "p", "d", "2024-05-01T00:00:00+09:00", None),
    ("2024. 5. 1.", "p", "d", "2024-05-01T00:00:00+09:00", None),
    ("2024. 5. 1. 21:45", "p", "m", "2024-05-01T21:45:00+09:00", None),
    ("2024-05-01 14:12:02", "p", "s", "2024-05-01T14:12:02+09:00", None),
    ("2024/05/01", "p", "d", "2024-05-01T00:00:00+09:00", None),
    ("2007·03·27 00:41", "p", "m", "2007-03-27T00:41:00+09:00", None),
    ("2024년 5월 1일", "p", "d", "2024-05-01T00:00:00+09:00", None),
    ("2024년05월15일 12:35", "p", "m", "2024-05-15T12:35:00+09:00", None),
    ("2018년12월14일 10시03분", "p", "m", "2018-12-14T10:03:00+09:00", None),
    ("2024년5월1일5시5분", "p", "m", "2024-05-01T05:05:00+09:00", None),
    ("2024년 5월 1일 17시 22분 9초", "p", "s", "2024-05-01T17:22:09+09:00", None),
    ("2024.05.0110:11", "p", "m", "2024-05-01T10:11:00+09:00", None),
    ("2024년 6월", "p", "M", "2024-06-01T00:00:00+09:00", None),
    ("2009년 6월호", "p", "M", "2009-06-01T00:00:00+09:00", None),
    ("2024년 5월  일", "p", "M", "2024-05-01T00:00:00+09:00", None),
    ("September 26, 2022", "p", "d", "2022-09-26T00:00:00+09:00", None),
    ("Sept. 26, 2022", "p", "d", "2022-09-26T00:00:00+09:00", None),
    ("Dec 06 2019 06:45 PM", "p", "m", "2019-12-06T18:45:00+09:00", None),
    ("02.15.2018 11:27 AM", "p", "m", "2018-02-15T11:27:00+09:00", None),
    ("2024-05-01T10:11", "p", "m", "2024-05-01T10:11:00+09:00", None),
    ("2024-05-01T10:11:12+09:00", "p", "s", "2024-05-01T10:11:12+09:00", None),
    ("2024-05-01T01:11:12Z", "p", "s", "2024-05-01T10:11:12+09:00", None),
    ("2024-05-01T10:11:12.123+0900", "p", "s", "2024-05-01T10:11:12+09:00", None),
    # a clock in brackets
    ("기사입력 2024/06/19 [13:34]", "p", "m", "2024-06-19T13:34:00+09:00", "기사입력"),
    ("입력 2024.06.17 (21:39)", "p", "m", "2024-06-17T21:39:00+09:00", "입력"),
    # 오전, 오후
    ("2024.05.01 오후 2:31", "p", "m", "2024-05-01T14:31:00+09:00", None),
    ("기사입력 2024.05.01. 오후 02:31", "p", "m", "2024-05-01T14:31:00+09:00", "기사입력"),
    ("2024년 5월 1일 오후 5시 22분", "p", "m", "2024-05-01T17:22:00+09:00", None),
    ("2024-05-01 오전 10:11:12", "p", "s", "2024-05-01T10:11:12+09:00", None),
    ("2024.05.01 오후 12:05", "p", "m", "2024-05-01T12:05:00+09:00", None),
    ("2024.05.01 오전 12:05", "p", "m", "2024-05-01T00:05:00+09:00", None),
    ("2024.05.01. 오전 00:03", "p", "m", "2024-05-01T00:03:00+09:00", None),
    ("2024.05.01 오후 13:45", "p", "m", "2024-05-01T13:45:00+09:00", None),
    ("2024-05-01 10:11 PM", "p", "m", "2024-05-01T22:11:00+09:00", None),
    ("2024-05-01 22:11 PM", "p", "m", "2024-05-01T22:11:00+09:00", None),
    ("2024-05-01 12:11 AM", "p", "m", "2024-05-01T00:11:00+09:00", None),
    # two digits for the year
    ("26.03.05 11:51", "p", "m", "2026-03-05T11:51:00+09:00", None),
    ("입력23-10-04 23:40", "p", "m", "2023-10-04T23:40:00+09:00", "입력"),
    ("입력 24.05.01", "p", "d", "2024-05-01T00:00:00+09:00", "입력"),
    ("98.05.01 10:11", "p", "m", "1998-05-01T10:11:00+09:00", None),
    # a page of the print edition
    ("2014-06-27 29면", "o", "d", "2014-06-27T00:00:00+09:00", None),
    ("발행일 2018년 04월 10일 화요일     제0면", "o", "d", "2018-04-10T00:00:00+09:00", "발행일"),
    ("게재일 2013-11-20 5면", "o", "d", "2013-11-20T00:00:00+09:00", "게재일"),
    ("2008-2-19 0:0:0 11면", "o", "s", "2008-02-19T00:00:00+09:00", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role", "precision", "value", "label"), STAMPS)
def test_stamps(text: str, role: str, precision: str, value: str, label: str | None) -> None:
    """A stamp says when, what for and how exactly, and covers all that is printed of it."""
    stamp = read_date(text, 100)
    assert stamp is not None
    assert stamp.value == datetime.fromisoformat(value)
    assert (stamp.role, stamp.precision, stamp.label) == (ROLES[role], PRECISIONS[precision], label)
    assert (stamp.start, stamp.end) == (100, 100 + len(text))
    assert (stamp,) == read_dates(text, 100)


@pytest.mark.parametrize("around", ["• {}", "({})", "[{}]", "<{}>", "| {} |", "- {}", "  {} "])
def test_a_stamp_may_have_marks_around_it(around: str) -> None:
    """Bullets, bars and brackets say nothing, and the stamp does not cover them."""
    text = around.format("2024.05.01 10:11")
    stamp = read_date(text)
    assert stamp is not None
    assert "2024.05.01 10:11" == text[stamp.start : stamp.end]


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("2024-05-01(수)", True),
        ("2024-05-01 (수) 10:11:02", True),
        ("2024. 03.31(일) 14:27", True),
        ("2024-05-01(수요일) 10:11", True),
        ("2024년 05월 01일 수요일", True),
        ("2024-05-01 10:11 (수)", True),
        ("2024-05-01 10:11", False),
        ("2024년 05월 01일", False),
    ],
)
def test_a_weekday_is_noted(text: str, weekday: bool) -> None:
    """A page's clock prints the day of the week, and it is part of the stamp."""
    stamp = read_date(text)
    assert stamp is not None
    assert (stamp.weekday, stamp.end) == (weekday, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "축제는 2024.05.01 10:11 시작한다",
        "2024년 5월 1일 강산군이 축제를 열었다.",
        "(2024-05-01) 강산군, 봄꽃 축제",
        "입력 2024.05.01 10:11 수정 2024.05.01 10:20",
        "승인 2024.05.01 10:11 댓글 0",
        "2024.05.01 10:11 홍길동",
        "2024.05.01 10:11" + " " * 80,
    ],
)
def test_a_date_in_company_is_no_stamp_alone(text: str) -> None:
    """A line with a date is a stamp only if it has nothing else, though the date in it is found."""
    assert read_date(text) is None
    assert read_dates(text)


NO_DATES = [
    "", "입력", "입력 :", "기사입력 : 최종수정 :", "10월 14일", "14일", "10.14", "2024.05", "2024", "24.05.01", "20240501", "번호 20240501", "입력 2024050110",
    "10:11", "오후 13:45", "오전 7시 30분", "제10회 강산 봄꽃 축제", "2024-10-1234", "02-2024-1234", "010-1234-5678", "3024.05.01", "12024.05.01", "Hello 1, 2024",
    "2024년", "버전 1.2.3", "2024학년도 1학기", "지난해 5월 1일", "호수 1444", "입력 24.5", "영구 1, 2024",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATES)
def test_not_dates(text: str) -> None:
    """Without a year nothing is a date; serial numbers, telephone numbers and labels alone are none."""
    assert () == read_dates(text)
    assert read_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-30", "2023.02.29", "2024.13.01", "2024년 13월 1일", "2024년 13월", "2024-00-10", "2024-05-00", "2024-05-32", "2024-04-31 10:10", "입력 2024.05.01 25:00",
        "2024.05.01 24:00", "2024.05.01 10:60", "2024.05.01 10:11:61", "2024-02-30T10:00:00Z", "2024년 2월 30일 오후 3시 10분", "February 30, 2024",
        "2024-05-01T10:11:12+25:00",
    ],
)  # fmt: skip
def test_impossible_dates_have_no_value(text: str) -> None:
    """What no calendar or clock shows is a stamp as printed, without a value."""
    stamp = read_date(text)
    assert stamp is not None
    assert stamp.value is None
    assert (stamp.start, stamp.end) == (0, len(text))


def test_a_leap_day_has_a_value() -> None:
    stamp = read_date("2024-02-29")
    assert stamp is not None
    assert stamp.value == datetime.fromisoformat("2024-02-29T00:00:00+09:00")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("입력 2024.05.01 10:11 수정 2024.05.01 10:20", ["입력 2024.05.01 10:11", "수정 2024.05.01 10:20"]),
        ("입력 2024/05/01 00:00 수정 2024.05.01 00:00", ["입력 2024/05/01 00:00", "수정 2024.05.01 00:00"]),
        ("입력2024-05-01 23:40수정2024-05-02 15:52", ["입력2024-05-01 23:40", "수정2024-05-02 15:52"]),
        ("24.05.01 11:51최종 업데이트 24.05.01 12:51", ["24.05.01 11:51", "최종 업데이트 24.05.01 12:51"]),
        ("입력 2000-12-16 01:132000년 12월 16일 01시 13분", ["입력 2000-12-16 01:13", "2000년 12월 16일 01시 13분"]),
        ("수정 : 2024.05.01 03:43기사원문", ["수정 : 2024.05.01 03:43"]),
        ("hong@kangsan.example입력 : 2024년 10월 06일", ["입력 : 2024년 10월 06일"]),
        ("기자입력 : 2024.05.01", ["입력 : 2024.05.01"]),
        ("2024.05.01 10:11 | 홍길동 | 2024.05.02", ["2024.05.01 10:11", "2024.05.02"]),
        ("기사입력 :\n최종수정 : 2024.05.01", ["최종수정 : 2024.05.01"]),
        ("축제는 2024년 5월 1일부터 2024년 5월 7일까지 열린다.", ["2024년 5월 1일", "2024년 5월 7일"]),
    ],
)
def test_several_on_one_line(text: str, expected: list[str]) -> None:
    """Stamps part where a label or a year begins, be there a blank or not."""
    assert expected == [text[stamp.start : stamp.end] for stamp in read_dates(text)]


@pytest.mark.parametrize(
    "order", ["입력 2024-05-02 14:47 수정 2024-05-01 10:00", "수정 2024-05-01 10:00 입력 2024-05-02 14:47"]
)
def test_labels_count_not_order(order: str) -> None:
    """A page may print 수정 first, and an earlier time for it."""
    values = {stamp.role: stamp.value for stamp in read_dates(order)}
    assert values["published"] == datetime.fromisoformat("2024-05-02T14:47:00+09:00")
    assert values["updated"] == datetime.fromisoformat("2024-05-01T10:00:00+09:00")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        # +8:30, and the summers
        ("1954-03-20 12:00", "1954-03-20T12:00:00+09:00"),
        ("1954-03-22 12:00", "1954-03-22T12:00:00+08:30"),
        ("1955-05-04 12:00", "1955-05-04T12:00:00+08:30"),
        ("1955-07-01 12:00", "1955-07-01T12:00:00+09:30"),
        ("1955-12-01 12:00", "1955-12-01T12:00:00+08:30"),
        ("1960-08-01 12:00", "1960-08-01T12:00:00+09:30"),
        ("1961-08-09 12:00", "1961-08-09T12:00:00+08:30"),
        ("1961-08-11 12:00", "1961-08-11T12:00:00+09:00"),
        # +10, two summers
        ("1987-05-09 12:00", "1987-05-09T12:00:00+09:00"),
        ("1987-05-10 01:59", "1987-05-10T01:59:00+09:00"),
        ("1987-05-10 03:00", "1987-05-10T03:00:00+10:00"),
        ("1987-07-01 12:00", "1987-07-01T12:00:00+10:00"),
        ("1987-10-11 12:00", "1987-10-11T12:00:00+09:00"),
        ("1988-07-01 12:00", "1988-07-01T12:00:00+10:00"),
        ("1988-10-09 12:00", "1988-10-09T12:00:00+09:00"),
        ("1989-07-01 12:00", "1989-07-01T12:00:00+09:00"),
    ],
)
def test_the_offset_is_that_of_the_day(text: str, iso: str) -> None:
    """Korea kept other time in 1954 to 1961 and in the summers of 1987 and 1988, and a stamp has the offset of its day."""
    (stamp,) = read_dates(text)
    assert stamp.value is not None
    assert stamp.value.isoformat() == iso
    assert stamp.value.tzinfo is SEOUL
    assert read_iso(text) == stamp.value


@pytest.mark.parametrize(
    "text", ["1987-05-10 02:00", "1987-05-10 02:30", "1987-05-10 02:59:59", "1988-05-08 02:30", "1955-05-05 00:30"]
)
def test_the_hour_that_was_skipped_has_no_value(text: str) -> None:
    """Clocks were put forward over it, so nothing was printed at that time."""
    (stamp,) = read_dates(text)
    assert stamp.value is None
    assert read_iso(text) is None


@pytest.mark.parametrize("text", ["1987-10-11 02:00", "1987-10-11 02:30", "1988-10-09 02:30"])
def test_the_hour_that_came_twice_is_the_first(text: str) -> None:
    """The hour before clocks were put back is taken for summer time, the same for both readers."""
    (stamp,) = read_dates(text)
    assert stamp.value is not None
    assert (stamp.value.fold, stamp.value.utcoffset()) == (0, timedelta(hours=10))
    assert read_iso(text) == stamp.value


@given(st.datetimes(datetime(1908, 4, 2), datetime(2067, 12, 31)))  # noqa: DTZ001
def test_any_time_since_1908_is_read_back(naive: datetime) -> None:
    """Every time that clocks in Korea showed has the offset that zoneinfo has for it; others have no value."""
    naive = naive.replace(microsecond=0)
    (stamp,) = read_dates(naive.strftime("%Y.%m.%d %H:%M:%S"))
    there_and_back = naive.replace(tzinfo=SEOUL).astimezone(ZoneInfo("UTC")).astimezone(SEOUL)
    if there_and_back.replace(tzinfo=None) != naive:
        assert stamp.value is None
    else:
        assert stamp.value is not None
        assert stamp.value.isoformat() == naive.replace(tzinfo=SEOUL).isoformat()
    assert "second" == stamp.precision


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-05-01T10:11:12+09:00", "2024-05-01T10:11:12+09:00"),
        ("2024-05-01T10:11:12+0900", "2024-05-01T10:11:12+09:00"),
        ("2024-05-01T01:11:12Z", "2024-05-01T10:11:12+09:00"),
        ("2024-05-01T23:11Z", "2024-05-02T08:11:00+09:00"),
        ("2024-05-01T10:11", "2024-05-01T10:11:00+09:00"),
        ("2024-05-01 10:11", "2024-05-01T10:11:00+09:00"),
        ("2024-05-01 10:11:12", "2024-05-01T10:11:12+09:00"),
        ("2024-05-01 10:11:12 +0900", "2024-05-01T10:11:12+09:00"),
        ("2024-05-01 10:11:12.5+09:00", "2024-05-01T10:11:12.500000+09:00"),
        (" 2024-05-01T10:11:12+09:00\n", "2024-05-01T10:11:12+09:00"),
        ("20240501101112", "2024-05-01T10:11:12+09:00"),
        ("20240501T101112Z", "2024-05-01T19:11:12+09:00"),
        ("2024-05-01", "2024-05-01T00:00:00+09:00"),
        ("20240501", "2024-05-01T00:00:00+09:00"),
        ("2024-05-01T24:00", "2024-05-02T00:00:00+09:00"),
        ("1987-07-01T12:00", "1987-07-01T12:00:00+10:00"),
        ("1987-07-01T12:00+09:00", "1987-07-01T13:00:00+10:00"),
        ("1987-05-10T02:30+09:00", "1987-05-10T03:30:00+10:00"),
        ("1970-01-01T00:00:00Z", "1970-01-01T09:00:00+09:00"),
    ],
)
def test_times_of_machines(text: str, iso: str) -> None:
    """ISO 8601 is read to the second and in Korean time, whatever offset it was written in."""
    value = read_iso(text)
    assert value is not None
    assert value.isoformat() == iso
    assert value.tzinfo is SEOUL


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "강산군", "입력 2024-05-01", "2024.05.01", "2024-05", "2024", "24-05-01", "2024-02-30", "2024-02-30T10:00", "2024-13-01", "2024-05-01T25:00", "2024-05-01T10:61",
        "20241301101112", "20240501251112", "2024-W18-3", "2024-05-01T10:11:12+25:00", "1899-01-01", "9999-12-31T23:59:59-12:00", "2024-05-01T10:11:12+09:00 뒤", "2024-05-01T٣0:00",
    ],
)  # fmt: skip
def test_not_times_of_machines(text: str) -> None:
    """What is no time, or none of a newspaper's centuries, is None and raises nothing."""
    assert read_iso(text) is None


def assert_stamp(stamp: Stamp, text: str, start: int) -> None:
    """A stamp lies in the text, its time in the stamp, its label beside the time."""
    assert start <= stamp.start <= stamp.value_start < stamp.value_end <= stamp.end <= start + len(text)
    value = text[stamp.value_start - start : stamp.value_end - start]
    assert value == value.strip()
    assert any(letter.isdecimal() for letter in value)
    if stamp.label is None:
        assert stamp.start == stamp.value_start
    else:
        assert text[stamp.start - start : stamp.end - start].replace(value, "").count(stamp.label) >= 1
    assert stamp.value is None or stamp.value.tzinfo is SEOUL


_PIECES = (
    *"0123456789 .-/:()[]TZ+년월일시분초면호제|\n", "입력", "수정 ", "오전 ", "오후 ", "2024", "1987", "05", "2024.05.01", "10:11", "(수)", " 송고", "AM", "May ", "20240501", "２", "٣", "\ud800",
)  # fmt: skip


@given(texts | st.text() | st.lists(st.sampled_from(_PIECES), max_size=30).map("".join), st.integers(0, 9))
def test_any_text(text: str, start: int) -> None:
    """Nothing raises; stamps stand in order and apart, each where it says."""
    stamps = read_dates(text, start)
    for stamp in stamps:
        assert_stamp(stamp, text, start)
    assert all(one.end <= other.start for one, other in pairwise(stamps))
    alone = read_date(text, start)
    assert alone is None or (alone,) == stamps
    value = read_iso(text)
    assert value is None or value.tzinfo is SEOUL
