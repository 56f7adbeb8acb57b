"""Who took or gave a picture: the credit at the end, or the head, of a caption."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Contributor, Credit
from newsparse.readers.emails import email_pattern
from newsparse.readers.people import AGENCY, ROLE, read_people

__all__ = ["MOST_CREDITS", "read_credit"]

MOST_CREDITS = 4
"""How many credits a caption may end in: ``(사진=강산군) ⓒ 강산일보 2024.5.1`` has two."""

_WORDS = (
    r"(?:사진|자료|영상|이미지|그래픽|그림|포스터|삽화|출처|제공|촬영|캡처|캡쳐|갈무리|자료사진|DB|게티이미지|합성|페이스북|홈페이지)"
)
_LABEL = (
    r"(?:(?:보도|자료|기록|현장)?사진\s?[.·]?\s?(?:자료)?(?:제공|출처|설명)?|자료\s?(?:사진|제공)?|영상\s?(?:제공|출처|캡처)?|이미지\s?(?:출처|제공|촬영)?|"
    r"그래픽|그림|포스터|제공|출처|촬영|글)"
)
_TRAILER = (
    r"(?:재판매\s?및\s?DB\s?금지|재배포\s?및\s?DB\s?금지|무단\s?전재[^\])]{0,20}금지|자료\s?사진|제공|캡처|캡쳐|갈무리|촬영)"
)


_SEVERAL = re.compile(r"(?:(?!\s/\s)[^\n]){1,40}")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(r"[\s(]{0,3}(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?\)?\s{0,3}\Z")


@cache
def _endings() -> tuple[re.Pattern[str], ...]:
    """The shapes of a credit at the end of a caption; ``who`` is what names its people."""
    mail = email_pattern()
    shapes = (
        # (사진=강산군 제공) [강산시 제공. 재판매 및 DB 금지] <순천시 제공> 【사진=…】; the bracket has a word of credits
        rf"[\[(<〈＜【]\s?(?P<who>[^\[\]()<>〈〉＜＞【】\n]{{0,40}}{_WORDS}(?!은\s)[^\[\]()<>〈〉＜＞【】\n]{{0,60}}?)\s?[\])>〉＞】]\s?\.?",
        # (홍길동 기자) [강산일보 홍길동 기자]
        rf"[\[(<]\s?(?P<who>[^\[\]()<>\n]{{0,30}}{ROLE}(?:\s?{mail})?)\s?[\])>]",
        # ⓒ 강산일보, © News1 홍길동 기자, ⓒ프레시안(홍길동)
        r"[ⓒ©@]\s?(?P<who>[^ⓒ©@.\n]{1,40})",
        # /사진=강산군 제공, 사진 : 홍길동 기자, 사진제공 = 강산구청
        rf"(?:\A|(?<=[\s./])|(?<=[가-힣])(?=사진\s?제공))/?\s?(?P<who>{_LABEL}\s?[=:/ㅣ|\-]\s?[^=:/|.\n]{{1,40}})",
        # /강산군 제공, /홍길동 기자 hong@kangsan.example, /강산군/, /연합뉴스
        rf"/\s?(?P<who>[^/.\n]{{1,40}}?(?:\s?[/ ]?\s?{mail})?)\s?/?",
        # 홍길동 기자 hong@kangsan.example behind a sentence or a date
        rf"(?:(?<=[.다)\d\"”’]\s)|(?<=\s\s)|(?<=[.)]))(?P<who>(?:[가-힣A-Za-z0-9]{{1,12}}[ /=]\s?){{0,2}}[가-힣]{{2,4}}\s?{ROLE}(?:\s?[/(]?\s?{mail}\)?)?)",
        # 강산군 제공 behind a sentence
        rf"(?:(?<=[.다]\s)|(?<=[.])|(?<=\s\s)|\A)(?P<who>(?:[가-힣A-Za-z0-9·]{{2,15}}\s){{1,3}}{_TRAILER})",
        # an agency behind a sentence
        rf"(?<=[.다]\s)(?P<who>{AGENCY})",
    )
    return tuple(re.compile(rf"(?:{shape})\s{{0,3}}\Z") for shape in shapes)


@cache
def _lead() -> re.Pattern[str]:
    """A dateline at the head of a caption says who took the picture."""
    return re.compile(
        rf"(?P<who>[\[(【][^\[\]()【】\n]{{2,30}}[\])】]\s?(?:[가-힣ㆍ·, ]{{2,24}}\s?{ROLE}\s?)?=\s?"
        rf"|[\[(【][^\[\]()【】\n]{{2,30}}{ROLE}[\])】])\s?"
    )


@cache
def _trim() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\s*{_LABEL}\s*[=:/ㅣ|.\-]?\s*"), re.compile(rf"[\s.,]*(?:{_TRAILER}[\s.,]*){{1,3}}\Z")


def read_credit(text: str, start: int = 0) -> Credit | None:
    """The credit of a caption.

    Args:
        text: the caption, its mark and credit included.
        start: where it begins; spans are counted from there, in code points.

    Returns:
        The credit, all its parts together; None where the caption has none.

    >>> read_credit("강산천의 봄. (사진=강산군 제공)").contributors[0].organization
    '강산군'
    >>> [one.name for one in read_credit("▲ 축제장을 찾은 시민들. /홍길동 기자 hong@kangsan.example").contributors]
    ['홍길동']
    >>> read_credit("▲ 축제장을 찾은 시민들.")
    """
    found: list[tuple[tuple[Contributor, ...], int, int]] = []
    end = len(text)
    for _ in range(MOST_CREDITS):
        end -= len(text[:end]) - len(text[:end].rstrip())
        date = _date().search(text, max(0, end - 20), end)
        if date:
            end = date.start()
        window = max(0, end - 110)
        for shape in _endings():
            match = shape.search(text[window:end])
            people = _who(match["who"], start + window + match.start("who")) if match else ()
            if match and people:
                found.insert(0, (people, window + match.start(), end))
                end = window + match.start()
                break
        else:
            break
    lead = _lead().match(text)
    if lead and lead.end() <= end:
        people = _who(lead["who"], start)
        if people:
            found.insert(0, (people, 0, lead.end("who")))
    if not found:
        return None
    for at in range(len(found) - 1, 0, -1):
        # /뉴스1 © News1 홍길동 기자: one credit, the agency is the reporter's
        agency, person = found[at - 1], found[at]
        if person[0][0].name and not agency[0][0].name and not text[agency[2] : person[1]].strip() and "(" not in text[agency[1] : agency[2]]:
            found[at - 1 : at + 1] = [(person[0], agency[1], person[2])]
    contributors = _once(one for people, _, _ in found for one in people)
    return Credit(contributors, spans=tuple(("text", start + begin, start + stop) for _, begin, stop in found))


def _once(people: object) -> tuple[Contributor, ...]:
    """Each of the people once; a paper named beside a person of its own is said with the person."""
    there: list[Contributor] = []
    for one in people:  # type: ignore[attr-defined]
        if one not in there:
            there.append(one)
    return tuple(there)


def _who(text: str, start: int) -> tuple[Contributor, ...]:
    """The people of one credit: a reporter, or whoever gave the picture."""
    label, trailer = _trim()
    begin, end = 0, len(text)
    while (match := label.match(text, begin)) and match.end() > begin:
        begin = match.end()
        if match[0].rstrip()[-1:] in "=:/ㅣ|-":
            break
    cut = trailer.search(text, begin, end)
    if cut:
        end = cut.start()
    inner = text[begin:end].strip(" \t\xa0=:/[]【】")
    inner = inner.lstrip("(") if inner.count("(") > inner.count(")") else inner
    inner = inner.rstrip(")") if inner.count(")") > inner.count("(") else inner
    begin = text.find(inner, begin) if inner else begin
    if not inner or len(inner) > 40:
        return ()
    people = read_people(text[begin:].strip(), start + begin) or read_people(inner, start + begin)
    if people and any(one.name for one in people):
        return tuple(one for one in people if one.name)
    if re.search(r"[.?!]|다$|있는 모습|[“”]|왼쪽|오른쪽|앞줄|가운데", inner):
        return ()
    # 연합뉴스 / 강산시 제공: one behind the other
    parts = [(part[0].strip(), part.start() + part[0].find(part[0].strip())) for part in _SEVERAL.finditer(inner) if part[0].strip()]
    return tuple(
        Contributor(organization=who, spans=(("organization", start + begin + at, start + begin + at + len(who)),))
        for who, at in parts
    )
