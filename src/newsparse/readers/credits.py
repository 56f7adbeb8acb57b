"""Who took or gave a picture: the credit at the end, or the head, of a caption."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.blocks import Contributor, Credit
from newsparse.readers.emails import email_pattern
from newsparse.readers.names import AGENCY, BLANKS, OFFICES, ROLE, is_name, is_organization
from newsparse.readers.people import read_people
from newsparse.readers.places import is_place

__all__ = ["MOST_CREDITS", "FoundCredit", "find_credit", "names_giver", "read_credit"]

MOST_CREDITS = 4
"""How many credits a caption may end in: ``(사진=강산군) ⓒ 강산일보 2024.5.1`` has two."""

ROLE_WORD = "기자"
_WINDOW = 110
"""How far from the end of a caption its last credit begins at the most, in code points."""

_WORDS = r"(?:사진|자료|영상|이미지|그래픽|그림|포스터|삽화|출처|제공|촬영|캡처|캡쳐|갈무리|DB|게티이미지|합성|페이스북|홈페이지)"
_LABEL = (
    r"(?:(?:보도|자료|기록|현장)?사진[ㄴ]?\s?[.·]?\s?(?:자료)?(?:제공|출처|설명)?|자료\s?(?:사진|제공)?|영상\s?(?:제공|출처|캡처)?|"
    r"이미지\s?(?:출처|제공|촬영)?|그래픽|그림|포스터|제공|출처|촬영|글)"
)
_TRAILER = r"(?:재판매\s?및\s?DB\s?금지|재배포\s?및\s?DB\s?금지|무단\s?전재[^\])]{0,20}금지|자료\s?사진|DB|제공|캡처|캡쳐|갈무리|촬영)"
_MAIL = email_pattern()
_BRACKET = r"[^\[\]()<>〈〉＜＞【】\n]"

_ENDINGS = (
    # sure, what the text must have for it, shape; ``who`` is what names somebody
    # (사진=강산군 제공) [강산시 제공. 재판매 및 DB 금지] <순천시 제공>
    (True, ")]>〉＞】", rf"[\[(<〈＜【]\s?(?P<who>(?!사진은\s){_BRACKET}{{0,40}}{_WORDS}{_BRACKET}{{0,60}}?)\s?[\])>〉＞】]\s?\.?"),
    # (홍길동 기자) [강산일보 홍길동 기자 hong@kangsan.example]
    (False, ")]>", rf"[\[(<]\s?(?P<who>[^\[\]()<>\n]{{0,30}}{ROLE}(?:\s?/?\s?{_MAIL})?)\s?[\])>]"),
    # ⓒ 강산일보, © News1 홍길동 기자, ⓒ프레시안(홍길동)
    (True, "ⓒ©Ⓒ", r"[ⓒ©Ⓒ]\s?(?P<who>[^ⓒ©Ⓒ@.\n]{1,40})"),
    (True, "@", r"(?<![\w.])@\s?(?P<who>[가-힣][^ⓒ©@.\n]{1,30})"),
    # /사진=강산군 제공, 사진 : 홍길동 기자, 사진제공 = 강산구청
    (True, "=:/ㅣ|-·", rf"(?:\A|(?<=[\s./])|(?<=[가-힣])(?=사진\s?제공))/?\s?(?P<who>(?!사진\s?설명)(?:{_LABEL}\s?[=:/ㅣ|\-]|사진\s?(?:제공|출처)\s?·)\s?[^=:/|.\n]{{1,40}})"),
    # /사진.강산일보 홍길동 기자, 사진 홍길동 기자
    (True, "사", r"/\s?사진\.(?P<who>[^.\n]{2,30})"),
    (True, "사", rf"(?<=[.다)]\s)(?P<who>사진\s[가-힣](?:\s?[가-힣]){{1,3}}\s?{ROLE})"),
    # 홍길동 기자 hong@kangsan.example, 강산/홍길동 기자 behind a sentence or a date
    (False, "자원장원앵인터스D", rf"(?:(?<=[.다)\d\"”’]\s)|(?<=\s\s)|(?<=[.)]))(?P<who>(?:(?!\d)[가-힣A-Za-z0-9]{{1,12}}[ /=]\s?){{0,2}}[가-힣]{{2,4}}\s?{ROLE}(?:\s?[/(]?\s?{_MAIL}\)?)?)"),
    # /강산군 제공, /홍길동 기자 hong@kangsan.example, /강산군/, /연합뉴스
    (False, "/", rf"/\s?(?P<who>[^/.\n]{{1,40}}?(?:\s?[/ ]?\s?{_MAIL})?)\s?/?"),
    # 강산군 제공 behind a sentence
    (False, "공금료캡갈촬진", rf"(?:(?<=[.다]\s)|(?<=[.])|(?<=\s\s)|\A)(?P<who>(?:[가-힣A-Za-z0-9·]{{2,15}}\s){{1,3}}{_TRAILER})"),
    # an agency or an institution behind a sentence
    (False, ".다", rf"(?<=[.다]\s)(?P<who>{AGENCY}|[가-힣A-Za-z0-9]{{1,8}}(?:방송|신문|일보|뉴스|통신|군청|시청|구청|도청|교육청|경찰서|소방서))\.?"),
)  # fmt: skip
"""The shapes of a credit at the end of a caption, and whether nothing but a credit ends so: the others could close a story.

The letters, one of which the text must have, only save time."""


class FoundCredit(NamedTuple):
    """The last credit of a caption, as it stands there."""

    start: int
    """Where it begins, in code points from the start of the caption."""
    end: int
    """Where it ends."""
    people: tuple[Contributor, ...]
    """Whom it names."""
    sure: bool
    """Whether its shape is a credit's alone."""

    @property
    def reporter(self) -> bool:
        """Whether it names a person: it could be the byline of a story as well."""
        return any(one.name for one in self.people)


@cache
def _endings() -> tuple[tuple[bool, frozenset[str], re.Pattern[str]], ...]:
    return tuple(
        (sure, frozenset(letters), re.compile(rf"(?:{shape})\s{{0,3}}\Z")) for sure, letters, shape in _ENDINGS
    )


@cache
def _letters() -> frozenset[str]:
    """All the letters that one ending or another needs."""
    return frozenset().union(*(letters for _, letters, _ in _endings()))


@cache
def _behind() -> re.Pattern[str]:
    """What stands behind a credit and names nobody: the day of the picture, an address, a ban on selling it again."""
    return re.compile(
        rf"(?:(?<=[\])])|[\s(]{{0,3}}(?:19|20)\d\d\.\s?\d{{1,2}}\.\s?\d{{1,2}}\.?\)?|\s?\*?\s?재판매\s?및\s?DB\s?금지)(?:\s{{0,3}}{_MAIL})?(?:\s?\*\s?재판매\s?및\s?DB\s?금지)?\s{{0,3}}\Z"
    )


@cache
def _lead() -> re.Pattern[str]:
    """A dateline at the head of a caption says who took the picture."""
    return re.compile(
        rf"(?P<who>[\[(【][^\[\]()【】\n]{{2,30}}[\])】]\s?(?:[가-힣ㆍ·, ]{{2,24}}\s?{ROLE}\s?)?=\s?"
        rf"|[\[(【][^\[\]()【】\n]{{2,30}}(?:{ROLE}|=[^\[\]()【】\n]{{2,16}})[\])】])\s?"
    )


@cache
def _front() -> re.Pattern[str]:
    """A credit in brackets before the scene: ``(사진제공:강산군)강산천의 봄``."""
    return re.compile(rf"[\[(]\s?(?P<who>{_LABEL}\s?[=:/]\s?{_BRACKET}{{2,30}}?)\s?[\])](?=\s?[^\s=])")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"\s*{_LABEL}\s*[=:/ㅣ|.·\-]?\s*")


@cache
def _maker() -> re.Pattern[str]:
    """A label behind which whoever made the picture stands: ``촬영 홍길동``."""
    return re.compile(r"\s*/?\s?(?:촬영|그림|삽화|글)\s?[=:]?\s")


@cache
def _paper_and_name() -> re.Pattern[str]:
    """``ⓒ한빛뉴스(홍길동)``."""
    return re.compile(r"(?P<organization>[^()]{2,20})\((?P<name>[가-힣]{2,4})\)")


@cache
def _trailer() -> re.Pattern[str]:
    return re.compile(rf"[\s.,]*(?:{_TRAILER}[\s.,|]*){{1,3}}\Z")


@cache
def _official() -> re.Pattern[str]:
    """Somebody of a house, with the office: 강산군청 홍길동 주무관."""
    return re.compile(rf"(?P<organization>[가-힣]{{2,12}}) (?P<name>[가-힣]{{2,4}}) (?P<role>{OFFICES})")


@cache
def _parted() -> re.Pattern[str]:
    """What stands between two givers: ``연합뉴스 / 강산시``, ``강산군 제공=연합뉴스``."""
    return re.compile(r"\s+/\s+|\s?제공\s?=\s?(?=\S)")


@cache
def _nobody() -> re.Pattern[str]:
    """What names nobody: a sentence, a quotation, who stands where."""
    return re.compile(r"[.?!]|다$|있는 모습|[“”\"]|왼쪽|오른쪽|앞줄|가운데|위로부터|왼쪽부터")


@lru_cache(maxsize=16)  # several rules ask of one line
def find_credit(text: str, start: int = 0, end: int | None = None) -> FoundCredit | None:
    """Find the credit that a caption ends in.

    Args:
        text: the caption, its mark and credit included.
        start: where the caption begins in the article; the spans of its people are counted from there, in code points.
        end: where to look back from, counted from the start of ``text``; its end if None.

    Returns:
        The last credit, offsets counted from the start of ``text``; None where the caption ends in none.

    >>> found = find_credit("강산천의 봄. (사진=강산군 제공)")
    >>> found.people[0].organization, found.start, found.sure
    ('강산군', 8, True)
    """
    end = len(text[:end].rstrip())
    if text.endswith("다.", 0, end):
        # a sentence names nobody
        return None
    near = max(0, end - 90)
    if any(mark in text[near:end] for mark in ("@", "금지", "20", "19")):
        behind = _behind().search(text, near, end)
        end = behind.start() if behind else end
    window = max(0, end - _WINDOW)
    looked_at = text[window:end]
    there = frozenset(filter(looked_at.__contains__, _letters()))
    for sure, letters, shape in _endings():
        if letters.isdisjoint(there):
            continue
        match = shape.search(looked_at)
        people = _who(match["who"], start + window + match.start("who")) if match else ()
        if match and people:
            blanks = len(match[0]) - len(match[0].lstrip())
            return FoundCredit(window + match.start() + blanks, end, people, sure)
    return None


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
    found: list[FoundCredit] = []
    end: int | None = None
    while len(found) < MOST_CREDITS and (one := find_credit(text, start, end)):
        found.insert(0, one)
        end = one.start
    lead = _lead().match(text)
    if lead and lead.end() <= (len(text) if end is None else end):
        # 강산=강산통신: the agency behind the place
        at = 0 if ROLE_WORD in lead["who"] else lead["who"].find("=") + 1
        people = _who(lead["who"][at:].rstrip(" ])】="), start + at)
        if people:
            found.insert(0, FoundCredit(0, lead.end("who"), people, sure=True))
    front = _front().match(text)
    if front and not found:
        people = _who(front["who"], start + front.start("who"))
        if people:
            found.append(FoundCredit(0, front.end(), people, sure=True))
    given = _given().fullmatch(text) if not found and names_giver(text) else None
    if given:
        found.append(
            FoundCredit(given.start(1), len(text), _who(text[given.start(1) :], start + given.start(1)), sure=False)
        )
    if not found:
        return None
    parts = list(_with_agencies(found, text))
    contributors = tuple(dict.fromkeys(one for part in parts for one in part.people))
    return Credit(contributors, spans=tuple(("text", start + part.start, start + part.end) for part in parts))


def names_giver(text: str) -> bool:
    """Whether a few words that are no sentence end in who gave the picture.

    >>> names_giver("강산천 ‘봄꽃 길’ 전경 수원시 제공"), names_giver("수원시, 어르신에게 점심 무료 제공")
    (True, False)
    """
    found = _given().fullmatch(text)
    return found is not None and (is_place(found[1]) or is_organization(found[1]))


@cache
def _given() -> re.Pattern[str]:
    return re.compile(r"[^\n.]{8,60} (\S{2,12}) 제공")


def _with_agencies(found: Iterable[FoundCredit], text: str) -> Iterator[FoundCredit]:
    """The credits, an agency directly before its reporter said with the reporter: ``/뉴스1 © News1 홍길동 기자``."""
    before: FoundCredit | None = None
    for one in found:
        if (
            before
            and one.reporter
            and not before.reporter
            and not text[before.end : one.start].strip()
            and "(" not in text[before.start : before.end]
        ):
            before = one._replace(start=before.start)
            continue
        if before:
            yield before
        before = one
    if before:
        yield before


def _who(text: str, start: int) -> tuple[Contributor, ...]:
    """The people of one credit: a reporter, or whoever gave the picture."""
    begin, end = 0, len(text)
    while (match := _label().match(text, begin)) and match.end() > begin:
        begin = match.end()
        if match[0].rstrip()[-1:] in "=:/ㅣ|-":
            break
    cut = _trailer().search(text, begin, end)
    if cut:
        end = cut.start()
    inner = text[begin:end].strip(f"{BLANKS}=:/[]【】")
    inner = inner.lstrip("(") if inner.count("(") > inner.count(")") else inner
    inner = (inner.rstrip(")") if inner.count(")") > inner.count("(") else inner).strip()
    begin = text.find(inner, begin) if inner else begin
    if not 2 <= len(inner) <= 40 or not any(letter.isalpha() for letter in inner):
        return ()
    people = read_people(text[begin:].strip(), start + begin) or read_people(inner, start + begin)
    if any(one.name for one in people):
        return tuple(one for one in people if one.name)
    if _nobody().search(inner):
        return ()
    if is_name(inner) and (_maker().match(text) or "촬영" in text[end:]):
        # whoever took a picture is a person
        return (Contributor(name="".join(inner.split()), spans=(("name", start + begin, start + begin + len(inner)),)),)
    paper = _paper_and_name().fullmatch(inner)
    if paper and is_organization(paper["organization"]) and is_name(paper["name"]):
        spans = tuple(
            (slot, start + begin + paper.start(slot), start + begin + paper.end(slot))
            for slot in ("name", "organization")
        )
        return (Contributor(name=paper["name"], organization=paper["organization"], spans=spans),)
    official = _official().fullmatch(inner)
    if official and is_name(official["name"]):
        spans = tuple(
            (slot, start + begin + official.start(slot), start + begin + official.end(slot))
            for slot in official.re.groupindex
        )
        return (Contributor(**official.groupdict(), spans=spans),)
    givers = []
    at = 0
    for giver in _parted().split(inner):
        at = inner.find(giver, at)
        span = ("organization", start + begin + at, start + begin + at + len(giver))
        givers.append(Contributor(organization=giver, spans=(span,)))
        at += len(giver)
    return tuple(givers)
