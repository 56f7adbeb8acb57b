"""What a page's markup says of a line: rules on hints.

A hint is the path of elements around a line, as in ``div#view figcaption.photo``, and behind it, each with a colon, what is
known of the line: ``:headline``, ``:article``, ``:story``, ``:outside`` and ``:beside`` (outside, at the article's top) by where
the prose of the page is, ``:author=…``, ``:published`` and ``:updated`` by what the head of the page says, the rest by the names
of the elements. Lines of plain text have no hints: these rules pass them by.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from newsparse.blocks import (
    Byline,
    Caption,
    Chrome,
    Contributor,
    Crosshead,
    Defect,
    Headline,
    Related,
    Span,
    StampRole,
    Subheadline,
    Timestamp,
)
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.matching import Phrases
from newsparse.lines import Line
from newsparse.readers.credits import read_credit
from newsparse.readers.dates import read_dates, read_iso
from newsparse.readers.guests import read_signoff
from newsparse.readers.names import ROLE, is_organization
from newsparse.readers.people import read_people
from newsparse.readers.prose import is_prose

__all__ = ["MARKUP", "MARKUP_BYLINES", "MARKUP_BY_PLACE", "MARKUP_LINKS", "MARKUP_PARTS", "MARKUP_PICTURES"]

Fields = Mapping[str, Any]


# ── what lines look like ──


def whole(_line: Line) -> bool:
    """The hint says it all."""
    return True


def no_sentence(line: Line) -> bool:
    """A line that is no sentence."""
    return len(line.text) <= 80 and not is_prose(line.text)


def says_nothing(line: Line) -> bool:
    """A line that is no sentence, no time and nobody's name."""
    if ":author=" in line.hint or not no_sentence(line) or read_dates(line.text):
        return False
    return not any(one.name or one.email for one in read_people(line.text))


def of_picture(line: Line) -> bool:
    """A line of the story's element that says more than a word: what a picture shows."""
    return (
        ":story" in line.hint
        and ":byline" not in line.hint
        and 8 <= len(line.text) <= 300
        and line.text.count("다.") <= 2
    )


def teaser(line: Line) -> bool:
    """A sentence that is a link, beside the story: the first words of another article."""
    return ":story" not in line.hint and is_prose(line.text)


def profile(line: Line) -> bool:
    """A sentence in an element that is named for the reporter: what the paper says of its people."""
    return is_prose(line.text) and not read_people(line.text) and not read_signoff(line.text)


def no_deck(line: Line) -> bool:
    """A line between headline and story that neither the markup nor its place shows to be a deck."""
    return (
        line.whole
        and (line.title or 0) > 0
        and line.lead not in (Headline, Subheadline)
        and not any(word in line.hint for word in (":subheading", ":heading", ":story"))
        and not read_dates(line.text)
        and not read_people(line.text)
        and read_credit(line.text) is None
    )


def said(line: Line) -> Span | bool:
    """What the head of the page calls the headline, at the front of its line."""
    length = re.search(r":(?:said|again)=(\d+)", line.hint)
    return line.whole and length is not None and Span(0, int(length[1]))


# ── times ──


def day_of_the_page(line: Line) -> bool:
    """A day with its weekday and no hour, which the head of the page does not say is the article's: today's date."""
    stamps = read_dates(line.text) if len(line.text) <= 45 else ()
    return len(stamps) == 1 and stamps[0].weekday and stamps[0].precision == "day" and not stamps[0].label


def archive_day(text: str, start: int) -> Fields | None:
    """The day in the line that a press archive prints below the headline: paper, day, page, edition, section, length."""
    for stamp in read_dates(text, start):
        if stamp.value:
            day = stamp.value.replace(hour=0, minute=0, second=0)
            return {
                "value": day,
                "role": "published",
                "precision": "day",
                "spans": (("value", stamp.value_start, stamp.value_end),),
            }
    return None


def published_time(text: str, start: int) -> Fields | Defect | None:
    """The time of publication: printed, or as machines write it."""
    return reading.stamp(text, start) or _machine_time(text, start, "published")


def updated_time(text: str, start: int) -> Fields | Defect | None:
    """The time of the last change: printed, or as machines write it."""
    return reading.updated_stamp(text, start) or _machine_time(text, start, "updated")


def _machine_time(text: str, start: int, role: StampRole) -> Fields | None:
    moment = read_iso(text)
    if moment is None:
        return None
    digits = sum(map(str.isdigit, text))
    precision = "second" if digits >= 14 else "minute" if digits >= 12 else "day"
    return {"value": moment, "role": role, "precision": precision, "spans": (("value", start, start + len(text)),)}


# ── names ──

_ADDRESS = r"[\w.+\-]{1,40}@[\w\-]{1,40}(?:\.[\w\-]{1,20}){1,4}"
_ROLE_AND_ADDRESS = rf"(?:\s?/?\s?(?P<role>{ROLE}))?(?:\s{{0,2}}[(\[<]?\s?(?P<email>{_ADDRESS})\s?[)\]>]?)?"


def known_author(line: Line) -> Span | bool:
    """A name that the head of the page gives, in a short line, with what stands before it and a few words behind it."""
    if not no_sentence(line):
        return False
    for name in re.findall(r":author=(\S+)", line.hint):
        found = _signed(name.replace("_", " ")).match(line.text)
        if found:
            end = len(line.text)
            return Span(0, end if found["role"] and end - found.end() <= 20 else found.end())
    return False


@lru_cache(maxsize=256)
def _signed(name: str) -> re.Pattern[str]:
    return re.compile(rf"[^\n=]{{0,20}}?(?<![가-힣]){re.escape(name)}{_ROLE_AND_ADDRESS}(?![가-힣]|\s?{ROLE})")


@cache
def _names_in_place() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A name before its role; a name at the end."""
    name = rf"(?!{ROLE}(?![가-힣]))(?P<name>[가-힣]{{2,4}}|[A-Z][\w.\-]{{1,20}}(?:\s[A-Z][\w.\-]{{1,20}}){{1,3}})"
    lead = r"[^\n]{0,20}[^가-힣\w]"
    return (
        re.compile(
            rf"(?:{lead.replace('}', '}?', 1)})?{name}\s?/?\s?(?P<role>{ROLE})(?![가-힣])(?:\s?[(\[<]?\s?(?P<email>{_ADDRESS}))?"
        ),
        re.compile(rf"(?:{lead})?{name}{_ROLE_AND_ADDRESS}\Z"),
    )


def author(text: str, start: int) -> Fields | None:
    """The name in a piece that has one: before its role, or at the end."""
    found = next((found for pattern in _names_in_place() if (found := pattern.match(text))), None)
    return {"contributors": (_contributor(found, start),)} if found else None


def paper_and_address(text: str, start: int) -> Fields | None:
    """``KSN 홍길동 (hong@kangsan.example)``: a paper or station, a name without a role, an address."""
    found = re.fullmatch(
        rf"(?P<organization>\S{{2,12}})\s(?P<name>[가-힣]{{2,4}})\s?[(\[<]?(?P<email>{_ADDRESS})[)\]>]?", text
    )
    if not found or re.fullmatch(ROLE, found["name"]):
        return None
    station = found["organization"].isascii() and found["organization"].isupper()
    return (
        {"contributors": (_contributor(found, start),)} if station or is_organization(found["organization"]) else None
    )


def byline(text: str, start: int) -> Fields | None:
    """People as they are printed, or a bare name."""
    return reading.byline(text, start) or reading.person(text, start)


def _contributor(found: re.Match[str], start: int) -> Contributor:
    fields = {name: text for name, text in found.groupdict().items() if text}
    return Contributor(
        **fields, spans=tuple((name, start + found.start(name), start + found.end(name)) for name in fields)
    )


# ── the rules ──

MARKUP_PICTURES = (
    # before the rights notices: a credit begins as one does
    Rule("markup-caption", Caption, whole, hint=":caption", read=reading.caption),
    Rule("markup-alt", Caption, of_picture, hint=":alt", read=reading.caption),
    Rule("markup-below-picture", Caption, of_picture, hint=":pictured", read=reading.caption),
)  # fmt: skip

MARKUP = (
    # ── beside the article; behind the rights notices, for a page's footer may have the only one ──
    Rule("markup-credit-beside", Caption, r"[\[(<【][^\[\]()<>【】\n]{2,30}\s(?:제공|촬영|자료사진)[\])>】]", needs=("제공", "촬영", "자료사진"), longest=40, hint=":beside", read=reading.caption),
    Rule("markup-related", Related, whole, hint=":related"),
    Rule("markup-outside", Chrome, whole, hint=":outside"),
    Rule("markup-teaser", Related, teaser, hint=":linked"),
    Rule("markup-profile", Chrome, profile, hint=":byline"),
    Rule("markup-control", Chrome, says_nothing, hint=":control"),
    Rule("board-label", Chrome, Phrases("페이지 정보 | 본문 | 댓글목록 | 관련링크 | 첨부파일 | 번호 | 제목 | 글쓴이 | 날짜 | 작성자 | 작성일"), longest=80, hint=":article"),
    # ── times that the head of the page confirms, and days that are no article's ──
    Rule("markup-published", Timestamp, whole, hint=":published", read=published_time),
    Rule("markup-updated", Timestamp, whole, hint=":updated", read=updated_time),
    Rule("archive-line", Timestamp, r"\[[^\[\]\n]{2,20}\]\s{1,3}(?:19|20)\d\d-\d\d-\d\d(?:\s{1,3}[^\s면]{1,6}면\s{1,3}\d{1,3}판)?\s[^\n]{0,60}\d{1,6}자", needs=("자",), hint=":article", read=archive_day),
    Rule("markup-page-day", Timestamp, day_of_the_page, hint=":article", read=reading.other_stamp),
)  # fmt: skip

MARKUP_PARTS = (
    # behind the times: one may stand in the headline's line
    Rule("markup-deck-behind-headline", Subheadline, whole, hint=":headline", after=Headline),
    Rule("markup-headline-said", Headline, said, take="head", hint=":said="),
    Rule("markup-headline-again", Chrome, said, take="head", hint=":again="),
    Rule("markup-headline", Headline, whole, hint=":headline"),
    Rule("markup-subheading", Subheadline, whole, hint=":subheading"),
)  # fmt: skip

MARKUP_LINKS = (
    # behind the sections: those are links too
    Rule("byline-paper-and-address", Byline, r"[^\s@]{2,12}\s[가-힣]{2,4}\s?[(\[<]?[\w.+\-]{1,40}@[^\s@]{2,60}", needs=("@",), hint=":article", read=paper_and_address),
    Rule("markup-link", Related, says_nothing, hint=":linked"),
)  # fmt: skip

MARKUP_BYLINES = (
    # behind the bylines and datelines that can be read without the head
    Rule("markup-author", Byline, known_author, take="inside", hint=":author=", read=author),
    Rule("markup-byline", Byline, no_sentence, hint=":byline", read=byline),
)  # fmt: skip

MARKUP_BY_PLACE = (
    Rule("markup-no-deck", Chrome, no_deck, hint=":article", zone=("head",)),
    Rule("markup-crosshead", Crosshead, no_sentence, hint=":heading", zone=("story",)),
)  # fmt: skip
