"""Rights notices: whose the piece is, and what may not be done with it.

A notice has three parts: the sign that opens it (저작권자 ©), what is said of rights to its very end (무단전재 및
재배포 금지), and the name between the two. The words of a notice are few, so its end has to be made of them alone: a
sentence *about* rights has others, and is none.
"""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from newsparse.blocks import Span, Term

__all__ = ["Rights", "find_rights", "read_rights"]

_NEEDED = ("저작", "opyright", "OPYRIGHT", "©", "ⓒ", "Ⓒ", "(c)", "(C)", "무단", "배포", "eserved", "ESERVED")
"""One of these stands in every notice."""
_LONGEST, _WINDOW = 500, 300
_CLOSERS = '\t >]】〉〕＞”“"』」.-'
_LEAD = r"""[\s<\[({〈《【〔＜「『“"•·∙※\#*▶☞=,.)\]–—-]*+"""
_YEAR = r"(?:(?:19|20)\d\d \s?[-~–]\s? )? (?P<{}>(?:19|20)\d\d) (?![\d가-힣])"
_ADDRESS = r"\s{0,2} \( (?:https?://)? [a-z\d-]{1,40} (?:\.[a-z\d-]{1,40}){1,4} [^()\s]{0,40} \)"
_OUTLET = r"(?:일보|신문사?|뉴스|방송|통신|경제|투데이|타임[즈스]|저널|미디어|매일|TV)"
_AI = r"(?:AI|인공지능)"
_BAN = r"(?:금(?:지|합|한|함)|불허|수\s없)"
_CONSENT = r"(?:동의|합의|허락|승인)"
_LEAVE = r"허용(?![하되]지)"
_WORKS = r"(?:모든\s{1,2})? (?:기사|사진|영상|뉴스|[콘컨]텐츠|저작물)"

_SIGNED = rf"""
    {_LEAD}
    (?: (?: [A-Za-z]{{1,20}} (?:\s[A-Za-z]{{1,20}})? | \S{{1,12}}?{_OUTLET} ) \s{{1,2}} (?!저작권) )??
    (?: (?P<word> 저작권(?=\s?[©ⓒⒸ]|\s?\(c\)) | 저작권자(?![가-힣]) | (?:[©ⓒⒸ]\s?)?copyrights?(?![a-z]) )
        (?: \s{{0,2}} (?P<mark> [©ⓒⒸ@:] | \(c\) ) )?
      | [©ⓒⒸ] | \(c\) )
    (?: \s{{0,2}} by(?=\s) )?
    [\s.,:…·|-]*+
    (?: {_YEAR.format("before")} [\s.,]*+ (?:by\s)? )?
    (?P<quote>["“])?
    (?P<name> (?: (?!저작권|copyright) [^\n©ⓒⒸ] ){{0,80}}? ) (?(quote) ["”] )
    (?: [\s,.]{{1,3}} {_YEAR.format("after")} )?
    (?: {_ADDRESS} )?
    [\s.,:;…·∙ㆍ|/&＆–—-]*
"""

_OWNER = rf"""
    {_LEAD} (?! [^\n]* (?: [©ⓒⒸ<] | 저작권자 | copyright ) )
    (?: (?P<address> [^\n,.“”"]{{1,40}}? ) {_ADDRESS} [\s,.:-]*                     # 강산일보(www.kangsan.kr), …
      | (?: 본[지사] | (?P<works> [^\s\n,.\]]{{1,20}} ) ) \]? 의 \s{{1,2}} {_WORKS} [^\n“”"]{{0,60}}
      | (?: 본 \s? (?:사이트|홈페이지) | (?P<law> \S{{1,12}}?{_OUTLET} ) ) 의? \s{{1,2}} {_WORKS} [^\n“”"]{{0,30}}
          저작권법의 \s 보호를 \s? 받[은는] \s? 바 [,\s]*
      | (?P<asked> [^\s“”"]{{2,20}} ) [와과] \s{{1,2}} 사전 \s? 협의 \s{{1,2}} 없이 \s{{1,2}} [이본] \s? {_WORKS} 의 \s{{1,2}}
      | [이본] \s? (?:글|기사|만평) (?: \s?[과와·,]\s? (?:글|사진|그림) )? 의 \s{{1,2}}
      | [이본] \s? {_WORKS} 의? \s{{1,2}} 저작권은 \s{{1,2}} (?P<rights> \S{{1,20}} ) 에게? \s [^\n“”"]{{0,20}}
      | (?P<bare> (?:[^\n,.“”"]{{0,30}}\s)? \S{{1,12}}?{_OUTLET} ) [\s,.:-]*          # 강산일보 …
    )?
"""

_CLAUSE = rf"""
    (?: 모든 \s{{1,2}} [가-힣]{{2,3}}의 \s{{1,2}} )? 무단 \s{{0,2}} (?:전재|복제|복사|사용|이용|인용|도용|게재|수집|재?배포)
  | 재\s?배포 | 재판매 | all\s{{1,3}}rights?\s{{1,3}}reserved | {_AI} \s? (?:학습|훈련|데이터) | 본문\s?인용
"""

_WORDS = r"""
    (?: 무단 | 전재 | 복제 | 복사 | 사용 | 이용 | 활용 | 인용 | 변형 | 가공 | 도용 | 게재 | 전송 | 배포 | 판매 | 수집
      | 크롤링 | 마이닝 | AI | 인공지능 | 학습 | 훈련 | 데이터 | 베이스 | DB | 본문 | 모든 | 기사 | 사진 | 영상 | 뉴스
      | [콘컨]텐츠 | 저작물 | 일체 | 행위 | 목적 | 절대 | 엄격히 | 사전 | 서면 | 허락 | 동의 | 합의 | 승인 | 허가 | 없이
      | 필요 | 허용 | 불허 | 금지? | 합니다 | 됩니다 | 한다 | 하며 | 함 | 및 | 또는 | 혹은 | 등 | 재 | 시 | 용
      | 포함 | \( (?= AI | 인공지능 ) | 이나 | [의을를은는이가와과로에도] | all | rights? | reserved | mail\sto
      | [\w+-][\w.+-]{0,40}@[\w.-]{1,60} | (?:https?://|www\.)[\w./-]{1,80}
      | \( [^\n]{1,80} \) \W{0,5} \Z     # (구독신청:02)700-1234 / 모바일 웹:m.kangsan.kr)
      | \( (?!c\)) | [^\w(©ⓒⒸ]
    )*+
"""
"""A blank, a sign, or a word of those that notices are made of."""

_THREAT = r"""
    (?= [^\n.]{0,60}? (?: 저작권 | 법 | 제재 | 처벌 | 책임 | 청구 | 동의 | 합의 | 수\s없 ) )
    [^\n.]{0,120}? (?: (?:수\s[있없]습|받습|[됩합랍])니다 | 해야\s한다 ) \W*
"""
"""What the end of a notice may say in words of its own: 저작권료를 청구할 수 있습니다."""
_CLOSED = rf"{_BAN} | reserved | 허용 | 필요 | (?:니다|한다)\W*\Z"
_SENTENCE = r"[가-힣] (?: [다요]\. (?:\s|\Z) | \s[^\n]*다\Z ) | \A\s*(?:의|측의?)?\s?(?:허락|동의|승인|허가)"
_COMMONS = r"[\s※*•“\"\[(-]* (?: [^\n.]{0,60} 저작물은 [^\n]{0,60} )? 공공누리 [^\n]{0,120} 니다 \W*"
_OPENING = r"(?<![<\[(〈【〔＜※•\#]) [<\[(〈【〔＜※•\#] | (?<![\w-])-(?=\s) | 저작권 | copyright | [©ⓒⒸ] | (?<=[.!?)\]>”a-z])\s+(?=\S)"

_TERMS = (
    (Term.NO_REPUBLICATION, r"전재 | 무단 \s{0,2} (?: 복제 | 복사 | 사용 | 이용 | 도용 | 게재 )"),
    (Term.NO_REDISTRIBUTION, r"배포"),
    (Term.NO_COLLECTION, r"수집 | 크롤링"),
    (Term.NO_RESALE, r"재판매"),
    (Term.NO_DATABASE, r"DB | 데이터베이스"),
    (Term.NO_AI_TRAINING, rf"{_AI} (?: (?! {_CONSENT} | {_LEAVE} ) [^\n] ){{0,40}}? (?: {_BAN} | 허용[하되]지 )"),
    (Term.AI_TRAINING_BY_CONSENT, rf"{_AI} (?: (?! {_BAN} ) [^\n] ){{0,60}}? {_CONSENT}"),
    (Term.AI_TRAINING_ALLOWED, rf"{_AI} (?: (?! {_BAN} | {_CONSENT} ) [^\n] ){{0,40}}? {_LEAVE}"),
    (Term.ALL_RIGHTS_RESERVED, r"rights?\s{1,3}reserved"),
)
"""What is said, and how."""


@frozen
class Rights:
    """A rights notice, read."""

    holder: str | None
    """Whose rights: the name, its slogan included; no sign, year or address of a site."""
    year: int | None
    """The year printed; of a range the later."""
    terms: frozenset[Term]
    """What the notice forbids or allows."""
    start: int
    """Where the notice begins, its bracket or bullet included."""
    end: int
    """Where it ends."""
    holder_span: Span | None
    """Where the holder stands."""
    year_span: Span | None
    """Where the year stands."""


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE | re.IGNORECASE)


def read_rights(text: str, start: int = 0) -> Rights | None:
    """Read a line, or a piece of one, that as a whole is a rights notice.

    A lone ``ⓒ`` with a name is the credit of a picture, not a notice.

    Args:
        text: the piece.
        start: where the piece begins in the article; every offset counts from there.

    Returns:
        The notice, or None if the piece is anything else or anything more.

    >>> notice = read_rights("[저작권자ⓒ 강산일보. 무단전재-재배포 금지]")
    >>> notice.holder, sorted(term.value for term in notice.terms), notice.holder_span
    ('강산일보', ['no-redistribution', 'no-republication'], Span(start=7, end=11))
    >>> read_rights("저작권자 © 1990-2024 강산일보").year
    2024
    >>> read_rights("ⓒ 강산일보") is None
    True
    """
    notice = text.strip()
    if len(notice) > _LONGEST or not any(needed in notice for needed in _NEEDED):
        return None
    return _read(notice, start + len(text) - len(text.lstrip()))


def _read(notice: str, start: int, *, second: bool = False) -> Rights | None:
    """Read a notice without blanks at its edges; a ``second`` one in the same line is not looked behind."""
    end = start + len(notice)
    if "공공누리" in notice and _compiled(_COMMONS).fullmatch(notice):
        return Rights(None, None, frozenset(), start, end, None, None)

    clause = _compiled(_CLAUSE).search(notice)
    before = notice[: clause.start()] if clause else notice.rstrip(_CLOSERS).removesuffix(")" * notice.startswith("("))
    head = _compiled(_SIGNED).fullmatch(before) or _compiled(_OWNER).fullmatch(before)
    said = notice[clause.start() :] if clause else ""
    rest = _compiled(_WORDS).sub("", said, count=1)
    if head is None or (said and not _compiled(_CLOSED).search(said)):
        return None
    then = None if second or not rest else _read(rest, end - len(rest), second=True)
    if rest and not then and not _compiled(_THREAT).fullmatch(rest):
        return None
    terms = frozenset(term for term, wording in _TERMS if said and _compiled(wording).search(said))
    caught = head.groupdict()
    if not _is_enough(caught, terms) and not (second and caught.get("name")):
        return None  # behind the ban a sign and a name are enough: 무단전재 금지 ⓒ 강산일보
    holder = _caught(head, ("name", "address", "works", "law", "asked", "rights", "bare"), start)
    year = _caught(head, ("before", "after"), start)
    if then:
        holder, year = holder or then.holder_span, year or then.year_span
    name, digits = (notice[at.start - start : at.end - start] if at else None for at in (holder, year))
    return Rights(name, int(digits) if digits else None, terms, start, end, holder, year)


def _is_enough(caught: dict[str, str | None], terms: frozenset[Term]) -> bool:
    """Whether what was caught before the first clause, and the terms, make a notice: not a credit, not a sentence."""
    if "word" not in caught:
        said = terms & {Term.NO_REPUBLICATION, Term.ALL_RIGHTS_RESERVED}
        return bool(said) and (not caught["bare"] or Term.NO_REDISTRIBUTION in terms)
    name = caught["name"] or ""
    if _compiled(_SENTENCE).search(name):
        return False
    if caught["word"]:
        return bool(terms or caught["before"] or caught["after"] or (caught["mark"] and name))
    credited = {Term.NO_REDISTRIBUTION} if "제공" in name or "기자" in name else set()
    return bool(terms - credited - {Term.NO_RESALE, Term.NO_DATABASE})  # ⓒ강산일보 재판매 및 DB 금지 is a credit


def _caught(head: re.Match[str], names: tuple[str, ...], start: int) -> Span | None:
    """Where the first of the groups called ``names`` that caught something stands."""
    caught = head.groupdict()
    return next((Span(start + head.start(name), start + head.end(name)) for name in names if caught.get(name)), None)


def find_rights(text: str, start: int = 0) -> Rights | None:
    """Find the rights notice that a longer line ends in.

    Only the last 300 characters are looked at.

    Args:
        text: the line.
        start: where the line begins in the article; every offset counts from there.

    Returns:
        The notice, from its bracket or bullet to the end of the line; None if the line ends in anything else.

    >>> line = "강산군은 16일 축제를 연다고 밝혔다. 저작권자 © 강산일보 무단전재 및 재배포 금지"
    >>> notice = find_rights(line)
    >>> notice.holder, line[: notice.start]
    ('강산일보', '강산군은 16일 축제를 연다고 밝혔다. ')
    """
    line = text.rstrip()
    window = line[-_WINDOW:]
    if not any(needed in window for needed in _NEEDED):
        return None
    start += len(line) - len(window)
    places = (0, *(place.start() for place in _compiled(_OPENING).finditer(window)))
    return next(filter(None, (read_rights(window[place:], start + place) for place in places)), None)
