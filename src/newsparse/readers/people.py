"""Who wrote it: bylines into names, roles, e-mail addresses, organisations and bureaus.

A reporter's name is recognised by its company: a role behind it, an address beside it, a paper or a place before it. There
is no list of names; the family names below only part two names that stand with nothing but a blank between them.
"""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Contributor, Found
from newsparse.readers.emails import read_emails
from newsparse.readers.places import is_place

__all__ = ["AGENCY", "ROLE", "is_desk", "is_family_name", "is_name", "is_organization", "name_in_front", "read_guest", "read_people", "read_signoff"]

_BEATS = (
    r"수습|인턴|객원|시민|재외|국민|명예|학생|어린이|청소년|주민|마을|선임|(?<=\ )대(?=기)|수석|책임|전문|프리랜서|주재|본지|사진|영상|"
    r"편집|촬영|취재|온라인(?:\ ?뉴스)?|디지털(?:\ ?뉴스)?|그래픽|여행|군사|의학|문화|경제|스포츠|과학|환경|종교|교육|정치|사회|국제|북한|"
    "부동산|산업|증권|연예|전국|지역|IT|엔터|특별취재"
)
ROLE = (
    rf"(?:[가-힣]{{2,4}}(?:부|팀|국|실)\ )?(?:(?:(?:{_BEATS})(?:부|팀|국)?\ ?){{0,2}}(?:전문\ ?)?기자|시민\ ?기사|특파원|통신원|리포터|앵커|아나운서|VJ|PD|"
    r"(?:객원\ ?)?논설(?:위원|실장|주간|고문)|주필|편집위원|(?:편집|취재|보도|사업|총괄)(?:부국장|국장|본부장|이사|장)|"
    r"(?:취재)?본부장|지사장|지국장|총국장|부국장|국장|[가-힣]{1,4}부장|부장|차장|편집인|발행인|에디터|칼럼니스트|선임\ ?기자)"
)
"""What a newsroom calls its people; behind a name."""

_OFFICES = (
    "대통령|총리|장관|차관|도지사|지사|시장|군수|구청장|교육감|교육장|의장|의원|위원장|위원|회장|이사장|이사|원장|소장|서장|"
    "청장|교장|총장|학장|교수|박사|연구원|연구위원|센터장|관장|단장|지부장|지회장|조합장|읍장|면장|동장|과장|팀장|계장|실장|"
    "대표|대표이사|사장|변호사|세무사|노무사|시인|소설가|수필가|작가|평론가|목사|신부|스님|간사|사무국장|사무총장|사무처장|"
    "대장|조장|반장|이장|통장|총무|감독|코치|주무관|사무관|공무원|소방관|경찰관|농부|농민|학예사|기획자|연출가|화가|사진가|여행가|해설사|"
    "조합원|활동가|고문|총재|발행인|편집인|편집국장|명예교수|강사|교사|전문의|소방장|소방위|소방교|소방사|경위|경감|경사|순경"
)
"""Offices of people who write for a paper now and then; behind or before a name."""

AGENCY = r"(?:연합뉴스|연합|뉴스1|News1|뉴시스|AP|AFP|EPA|로이터|신화|교도|뉴스핌|이데일리)"
"""News agencies that papers take stories and pictures from; named alone, they are the source."""

_NAME = r"(?:[가-힣]{2,4}?|[가-힣](?:\ {1,2}[가-힣]){1,3}|[一-鿿]{2,4}|[가-힣]\*[가-힣])"

_NO_NAMES = frozenset(
    "본보 본지 본사 사진 취재 영상 편집 방송 신문 시민 수습 인턴 객원 선임 전문 담당 현장 전직 현직 후배 선배 동료 여성 "
    "다른 모든 우리 어떤 지역 중앙 전국 명예 기획 그림 만평 정리 특별 공동 온라인 디지털 인터넷 편집국".split()
)

_PLACEHOLDERS = frozenset({"관리자", "편집부", "보도팀", "운영자"})
"""What a board puts in the author's place when there is none."""

_FAMILY_NAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석"
    "선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온호범좌팽승간상시갈"
)
"""The first syllables of Korean family names, of one syllable each (통계청, 인구주택총조사 2015)."""

_LONG_FAMILY_NAMES = frozenset("남궁 황보 제갈 사공 선우 서문 독고 동방 을지 망절 강전 소봉 어금".split())
"""Family names of two syllables."""

_WORDS_LIKE_NAMES = frozenset(
    "기사 기자 전체 정치 정보 정책 사회 사진 사람 문화 지역 지면 인기 인물 인사 최신 최근 주요 주간 이전 이미지 이슈 이름 이메일 공유 공지 신고 신문 추천 조회 조회수 안내 오늘 오피니언 "
    "연예 연재 여행 방송 전국 전시 제목 제보 홈 하단 상단 상태바 검색 구독 구독자 가나다 편집국 편집인 발행인 독자 노트 시민 주민 시장 군수 의장 의원 회장 위원 위원장 문의 문제 소개 강사 "
    "배너 배경 차례 목차 목록 로그인 메뉴 남자 여자 시간 장소 주제 주최 주관 대상 일시 내용 방법 비고 부고 부음 동정 고침 마감 사설 시론 기고 특집 기획 심층 현장 한줄 우리 모두 모음 모집 "
    "전문 국제 지방 경제 교육 공연 신간 도서 인터뷰 배움 나눔 소식 소통 안전 안녕 변화 성명 성과 성장 선거 선택 설명 석간 조간 원문 원고 하루 하나 한국 한글 함께 주말 평일 오전 오후 반론 정정 고백".split()
)
"""Words of pages and stories that begin as a family name does."""

_ORGANIZATION = (
    r"(?:신문|신문사|일보|일보사|뉴스|뉴스\d+|뉴스원|투데이|타임[즈스]|저널|저널리즘|방송|통신|통신사|데일리|경제|매일|미디어|닷컴|포스트|헤럴드|"
    r"시대|시보|신보|연합|소리|누리|마루|사랑방|공보|채널|플러스|리뷰|포커스|프리존|웨이|인사이트|매거진|프레스|라이프|네트워크|가제트|팩트|코리아|리더|21|24|"
    r"TV|tv|FM|News|NEWS|news|Korea|KBS|MBC|SBS|JTBC|YTN|OBS|TBC|KNN|G1|CJB|OSEN|뉴시스|뉴스핌|한겨레|프레시안|오마이뉴스|"
    r"광장|이야기|홍보원|사람들|민보|회보|학보|대학교|구청|시청|군청|도청|교육청)"
)
_DESK = (
    r"(?:편집국|편집부|보도국|보도부|보도팀|취재부|취재팀|취재국|뉴스팀|뉴스부|뉴스국|기획팀|기획부|사진부|영상부|사회부|"
    r"정치부|경제부|문화부|체육부|전국부|논설실|특별취재[팀반]|취재단|사진기자단|기자단|데스크|지역국|관리자|임직원\ 일동)"
)
_BUREAU = r"[가-힣]{2,12}(?:취재본부|본부|본사|지사|지국|취재팀|주재|총국)"


@cache
def _people() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![가-힣A-Za-z])|(?<=기자))(?:\d{{1,3}}기\ ?)?"
        rf"(?P<names>(?!(?:글|사진|영상|취재|정리|그래픽|기획)\s?[/=:]){_NAME}(?:\s{{0,2}}[·ㆍ•∙,/&]\s{{0,2}}{_NAME}){{0,7}})\s{{0,50}}(?P<role>{ROLE})(?:(?![가-힣])|(?=[가-힣]{{2,4}}\s?기자))"
    )


@cache
def _bracketed_office() -> re.Pattern[str]:
    return re.compile(r"(?<=[가-힣])\([가-힣]{2,10}장\)")


@cache
def _post() -> re.Pattern[str]:
    """A place in front of the names: ``무주/홍길동``, ``울릉.홍길동``."""
    return re.compile(r"([가-힣]{2,4})\s{0,2}[·/.,ㆍ]\s{0,2}(?=[가-힣])")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[가-힣一-鿿*](?:[가-힣一-鿿* ]{0,9}[가-힣一-鿿*])?")


@cache
def _organization() -> re.Pattern[str]:
    return re.compile(rf"(?:《?[가-힣A-Za-z0-9·&./\- ]{{0,24}}{_ORGANIZATION}(?:\([^()]{{1,20}}\))?》?)|연합")


@cache
def _desk() -> re.Pattern[str]:
    return re.compile(rf"[가-힣A-Za-z0-9· ]{{0,16}}{_DESK}")


@cache
def _bureau() -> re.Pattern[str]:
    return re.compile(_BUREAU)


@cache
def _domain() -> re.Pattern[str]:
    """A web address glued to an e-mail address."""
    return re.compile(r"(?:www\.)?[a-z0-9\-]{2,30}(?:\.[a-z]{2,4}){1,3}")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"(?:기자명|취재기자|기자\s?사진|글|사진|취재|정리|그림|그래픽|기획|영상|동영상|by|By|BY)"
        r"(?:\s{0,2}[·ㆍ,/&]\s{0,2}(?:사진|글|영상|그림|취재|정리|그래픽))?\s{0,2}[:=/]?\s"
        r"|(?:글|사진|글\s?[·ㆍ,/]\s?사진|취재|정리|동영상|기획[·ㆍ]그래픽|취재[·ㆍ]사진)\s{0,2}[:=/]\s{0,2}"
    )


@cache
def _author() -> re.Pattern[str]:
    """A label that says that whoever stands behind it is the author, be it a name or not."""
    return re.compile(r"(?:작성자|글쓴이|기자명|취재기자|등록자|by)\s{0,2}[:：]\s{0,3}(?=\S)|(?:작성자|기자명|기자\s?이미지|취재기자)\s{1,3}(?=\S)")


_GLUE = " \t\xa0\u3000•·ㆍ∙-–—|/=:;,.*<>〈〉《》()[]【】{}▶■●◆〓│ㅣ｜\"'"
"""What may stand between the parts of a byline and means nothing itself."""


def is_organization(text: str) -> bool:
    """Whether a few words read as the name of a paper, a station or an institution.

    >>> is_organization("강산일보"), is_organization("홍길동")
    (True, False)
    """
    return _organization().fullmatch(text) is not None


def is_family_name(letter: str) -> bool:
    """Whether a syllable is a family name.

    >>> is_family_name("홍"), is_family_name("봄")
    (True, False)
    """
    return letter in _FAMILY_NAMES


def is_name(text: str) -> bool:
    """Whether a few syllables alone may be a person's name: a family name, and one or two syllables behind it.

    Blanks between the syllables do not count. Many words look the same: where it stands must say that it is a name.

    >>> [is_name(text) for text in ("홍길동", "홍 길 동", "남궁민수", "키워드", "정치", "수원")]
    [True, True, True, False, False, False]
    """
    bare = "".join(text.split())
    if not re.fullmatch(r"[가-힣]{2,4}", bare) or (bare != text and not re.fullmatch(r"[가-힣](?: {1,2}[가-힣]){1,3}|[가-힣]{2} [가-힣]{1,2}", text)):
        return False
    if len(text) > len(bare) and text[1] != " " and text[:2] not in _LONG_FAMILY_NAMES:
        return False
    if bare in _WORDS_LIKE_NAMES or is_place(bare) or is_organization(bare) or is_desk(bare):
        return False
    if bare[:2] in _LONG_FAMILY_NAMES and len(bare) > 2:
        return True
    return len(bare) <= 3 and bare[0] in _FAMILY_NAMES


def name_in_front(text: str) -> str:
    """The name that a few words begin with; empty where they begin with none.

    >>> name_in_front("홍길동 강산군수"), name_in_front("강산군수 홍길동")
    ('홍길동', '')
    """
    word = re.match(r"[가-힣]{2,4}(?![가-힣])", text)
    return word[0] if word and is_name(word[0]) else ""


def is_desk(text: str) -> bool:
    """Whether a few words read as a desk of a newsroom.

    >>> is_desk("온라인뉴스팀"), is_desk("강산읍")
    (True, False)
    """
    return _desk().fullmatch(text) is not None


def read_people(text: str, start: int = 0) -> tuple[Contributor, ...]:
    """The people that a byline names.

    Args:
        text: a byline and nothing else; brackets, bullets and a label (``글·사진``) may stand around it.
        start: where it begins; spans are counted from there, in code points.

    Returns:
        Its contributors in order; none where the text as a whole is no byline. A role and an address belong to the name
        before them. An address alone is a contributor with nothing but an e-mail.

    >>> [(one.name, one.role) for one in read_people("글·사진 홍길동·김철수 기자")]
    [('홍길동', None), ('김철수', '기자')]
    >>> read_people("/강산=홍길동기자 hong@")
    (Contributor(name='홍길동', role='기자', email='hong@', organization=None, bureau='강산'),)
    >>> read_people("홍길동 기자는 말했다")
    ()
    """
    if not 2 <= len(text) <= 160 or "전재" in text or "배포" in text:
        return ()
    emails = read_emails(text)
    bare = text
    for email in emails:
        bracketed = bare[email.start - 1 : email.start] == "(" and bare[email.end : email.end + 1] == ")"
        cut = slice(email.start - bracketed, email.end + bracketed)
        bare = bare[: cut.start] + " " * (cut.stop - cut.start) + bare[cut.stop :]
    # 부국장(이동편집국장): another office in brackets
    bare = _bracketed_office().sub(lambda office: " " * len(office[0]), bare)

    found: list[Contributor] = []
    at = 0
    for match in _people().finditer(bare):
        group = _group(bare, match, at, start)
        if group is None:
            return ()
        found += group
        at = match.end()
    if not found:
        return _without_role(bare, emails, start)
    rest = bare[at:].strip(_GLUE)
    beat = re.fullmatch(r"\s?\([=가-힣·]{2,9}\)", bare[at:].rstrip(" \t\xa0*-–/"))
    if rest and not beat and not _domain().fullmatch(rest):
        return ()
    return _with_emails(found, emails, start)


def _group(bare: str, match: re.Match[str], at: int, start: int) -> list[Contributor] | None:
    """The people of one ``names role``, and what stands before them; None where that is no part of a byline."""
    begin = match.start("names")
    post = _post().match(match["names"])
    if post and (is_place(post[1]) or (len(post[1]) == 2 and "/" in post[0])):
        begin += post.end()
    names = [
        Found("".join(name[0].split()), start + begin + name.start(), start + begin + name.end())
        for name in _name().finditer(bare[begin : match.end("names")])
    ]
    if any(name.text in _NO_NAMES for name in names):
        return None
    if len(names) == 1 and is_place(names[0].text) and bare[at:begin].strip(_GLUE):
        return _correspondent(bare[at:begin], start + at, names[0], _role(match, start))
    if len(names) == 1 and (names[0].text in _PLACEHOLDERS or (len(names[0].text) > 3 and is_organization(names[0].text))):
        return _paper(bare[at:begin], start + at, names[0], match, start)
    role = _role(match, start)
    source = _source(bare[at:begin], start + at, first=at == 0)
    if source is None:
        return None
    more, places = source
    # a role, like an address, belongs to the name before it
    *others, last = (*more, *names)
    return [*(_contributor({"name": name, **places}) for name in others), _contributor({"name": last, "role": role, **places})]


def _role(match: re.Match[str], start: int) -> Found:
    return Found(match["role"], start + match.start("role"), start + match.end("role"))


def _correspondent(before: str, at: int, post: Found, role: Found) -> list[Contributor] | None:
    """홍길동 강산신문 서울통신원: the post stands between the paper and the role."""
    words = before.strip(_GLUE)
    name, _, paper = words.partition(" ")
    if not re.fullmatch(_NAME, name) or (paper and not is_organization(paper)):
        return None
    begin = at + before.find(words)
    found = {"name": Found(name, begin, begin + len(name)), "role": role, "bureau": post}
    if paper:
        found["organization"] = Found(paper, begin + len(words) - len(paper), begin + len(words))
    return [_contributor(found)]


def _paper(before: str, at: int, paper: Found, match: re.Match[str], start: int) -> list[Contributor] | None:
    """A paper in the reporter's place (강산일보 기자), or between the reporter's name and the role."""
    name = before.strip(_GLUE)
    if not name:
        return [_contributor({"organization": paper})]
    if not re.fullmatch(_NAME, name):
        return None
    begin = at + before.find(name)
    role = _role(match, start)
    person = Found("".join(name.split()), begin, begin + len(name))
    return [_contributor({"name": person, "role": role, "organization": paper})]


def _source(text: str, start: int, *, first: bool) -> tuple[list[Found], dict[str, Found]] | None:
    """What stands before the names: a label, a paper, a bureau, or names parted by blanks alone."""
    label = _label().match(text.lstrip(_GLUE))
    if label:
        cut = len(text) - len(text.lstrip(_GLUE)) + label.end()
        text, start = text[cut:], start + cut
    words = [
        Found(word[0].strip(), start + word.start(), start + word.start() + len(word[0].rstrip()))
        for word in re.finditer(r"[^\[\](){}<>〈〉【】=/|│ㅣ｜•■▶*,〓:]{1,40}", text)
        if word[0].strip(_GLUE) and not re.fullmatch(r"\s*\d{1,3}기\s*", word[0])
    ]
    if not words:
        return [], {}
    if len(words) > 3 or (not first and len(words) > 1):
        return None
    places: dict[str, Found] = {}
    names: list[Found] = []
    if len(words) == 2 and is_organization(words[1].text.strip(_GLUE)) and not is_organization(words[0].text) and "=" in text:
        # 강산=한빛뉴스 홍길동: what stands before the = is the post, whether the name of a place or not
        places["bureau"] = words.pop(0)
    for word in words:
        bare = Found(word.text.strip(_GLUE), word.start + word.text.find(word.text.strip(_GLUE)), 0)
        bare = bare._replace(end=bare.start + len(bare.text))
        if re.search(r"[.?!“”‘’]|다$", bare.text) or len(bare.text) > 30:
            return None
        filed_from = text[bare.end - start :].lstrip().startswith("=") and re.fullmatch(r"[가-힣·]{2,8}", bare.text) and not is_organization(bare.text)
        if is_place(bare.text) or _bureau().fullmatch(bare.text) or filed_from:
            places.setdefault("bureau", bare)
        elif is_organization(bare.text) or is_desk(bare.text):
            places.setdefault("organization", bare)
        elif all(len(part) == 3 and part[0] in _FAMILY_NAMES for part in bare.text.split()):
            at = bare.start
            for part in bare.text.split(" "):
                names.append(Found(part, at, at + len(part)))
                at += len(part) + 1
        else:
            head, _, tail = bare.text.rpartition(" ")
            if head and is_place(tail):
                places.setdefault("organization", Found(head, bare.start, bare.start + len(head)))
                places.setdefault("bureau", Found(tail, bare.end - len(tail), bare.end))
            elif len(bare.text.split()) <= 4:
                places.setdefault("organization", bare)
            else:
                return None
    return names, places


def _contributor(values: dict[str, Found]) -> Contributor:
    return Contributor(
        **{name: value.text for name, value in values.items()},
        spans=tuple((name, value.start, value.end) for name, value in values.items()),
    )


def _with_emails(found: list[Contributor], emails: tuple[Found, ...], start: int) -> tuple[Contributor, ...]:
    """Give each address to the name before it; one that stands before all names goes to the first."""
    people = list(found)
    for email in emails:
        where = [at for at, one in enumerate(found) if (span := one.span("name")) and span.start < start + email.start]
        at = where[-1] if where else 0
        if people[at].email is None:
            spans = (*people[at].spans, ("email", start + email.start, start + email.end))
            people[at] = Contributor(
                people[at].name, people[at].role, email.text, people[at].organization, people[at].bureau, spans=spans
            )
    return tuple(people)


def _without_role(bare: str, emails: tuple[Found, ...], start: int) -> tuple[Contributor, ...]:
    """A desk, a paper, a name beside its address, or an address alone."""
    rest = bare.strip(_GLUE)
    if emails and _domain().fullmatch(rest):
        rest = ""
    at = bare.find(rest)
    label = _label().match(rest + " ")
    if label and label.end() <= len(rest):
        rest, at = rest[label.end() :], at + label.end()
    author = _author().match(rest)
    if author:
        rest, at = rest[author.end() :].rstrip(_GLUE), at + author.end()
    who_at = start + at
    turned = re.fullmatch(rf"({_NAME})\s(.{{2,20}}?)\s?({ROLE})", rest)
    if turned and is_organization(turned[2]):
        # 홍길동 강산일보 기자: the paper between the name and the role
        parts = {"name": 1, "organization": 2, "role": 3}
        found = {key: Found(turned[group], who_at + turned.start(group), who_at + turned.end(group)) for key, group in parts.items()}
        return _with_emails([_contributor(found)], emails, start)
    glued = re.fullmatch(rf"([가-힣A-Za-z]{{2,8}}?(?:뉴스|신문|일보|방송|투데이|타임즈|저널|통신))([가-힣]{{2,4}})\s?({ROLE})", rest)
    if glued and is_name(glued[2]):
        # 강산뉴스홍길동 기자: the paper runs into the name
        parts = {"organization": 1, "name": 2, "role": 3}
        found = {key: Found(glued[group], who_at + glued.start(group), who_at + glued.end(group)) for key, group in parts.items()}
        return _with_emails([_contributor(found)], emails, start)
    foreign = re.fullmatch(rf"([가-힣]{{2,6}}\s[가-힣])\s?({ROLE})", rest)
    if foreign and not is_place(foreign[1].split()[0]):
        found = {key: Found(foreign[at], who_at + foreign.start(at), who_at + foreign.end(at)) for at, key in ((1, "name"), (2, "role"))}
        return _with_emails([_contributor(found)], emails, start)
    paper = re.fullmatch(rf"(.{{2,30}}?)\s?(?:{ROLE})", rest)
    who = Found(rest, start + at, start + at + len(rest))
    if not rest:
        if not emails:
            return ()
        return tuple(_contributor({"email": email._replace(start=start + email.start, end=start + email.end)}) for email in emails)
    if paper and is_organization(paper[1]):
        people = [_contributor({"organization": Found(paper[1], who.start, who.start + len(paper[1]))})]
    elif is_desk(rest) or is_organization(rest):
        people = [_contributor({"organization": who})]
    elif author and not is_name(rest):
        head, _, name = rest.rpartition(" ")
        if is_organization(head) and is_name(name):
            found = {"organization": Found(head, who.start, who.start + len(head)), "name": Found(name, who.end - len(name), who.end)}
            people = [_contributor(found)]
        elif len(rest) <= 20:
            people = [_contributor({"organization": who})]
        else:
            return ()
    elif (emails or author) and re.fullmatch(_NAME, rest) and rest not in _NO_NAMES:
        people = [_contributor({"name": who._replace(text="".join(rest.split()))})]
    else:
        return ()
    return _with_emails(people, emails, start) if people[0].name else _org_email(people, emails, start)


def _org_email(people: list[Contributor], emails: tuple[Found, ...], start: int) -> tuple[Contributor, ...]:
    one = people[0]
    if not emails:
        return (one,)
    email = emails[0]
    spans = (*one.spans, ("email", start + email.start, start + email.end))
    return (Contributor(one.name, one.role, email.text, one.organization, one.bureau, spans=spans),)


@cache
def _signoff() -> re.Pattern[str]:
    return re.compile(
        rf"(?:지금까지\s.{{0,30}}?에서\s)?(?P<organization>[가-힣A-Za-z0-9 ]{{2,20}}?)[\s,]{{1,3}}(?P<name>{_NAME})\s?"
        rf"(?:\[(?P<email>[^\]\s]{{3,60}})\])?\s?(?:입니다|이었습니다|였습니다|숩니다|기잡니다|기자입니다)\s?\.?"
    )


def read_signoff(text: str, start: int = 0) -> tuple[Contributor, ...]:
    """The reporter of a broadcast sign-off.

    Args:
        text: the line, and nothing else.
        start: where it begins; spans are counted from there, in code points.

    >>> read_signoff("KBS 뉴스 홍길동입니다.")
    (Contributor(name='홍길동', role=None, email=None, organization='KBS 뉴스', bureau=None),)
    """
    match = _signoff().fullmatch(text) if len(text) <= 120 else None
    if not match or not (is_organization(match["organization"].strip()) or re.fullmatch(r"[A-Za-z]{2,5}\d?|.{0,12}뉴스.{0,6}", match["organization"].strip())):
        return ()
    return (
        _contributor(
            {
                name: Found("".join(match[name].split()) if name == "name" else match[name], start + match.start(name), start + match.end(name))
                for name in ("organization", "name", "email")
                if match[name]
            }
        ),
    )


@cache
def _guest() -> re.Pattern[str]:
    office = rf"(?:[가-힣A-Za-z0-9·\-() ]{{0,30}}?(?:{_OFFICES}))"
    return re.compile(
        rf"(?P<name>{_NAME}|[가-힣]{{2}}\ [가-힣]{{1,2}})(?:\s{{0,2}}[/,|]\s{{0,3}}|\s{{1,3}})(?P<role>{office}|{ROLE}(?:\s?[·ㆍ,]\s?[가-힣 ]{{2,12}}(?:장|위원))?|[가-힣]{{2,4}}[부팀국])(?:\([^()]{{2,30}}\))?"
        rf"|(?P<role_first>{office})\s{{1,3}}(?P<name_last>{_NAME})(?:\s(?:드림|올림|배상|씀))?"
        rf"|(?P<role_around>{office})\((?:[가-힣]{{2,5}}\s)?(?P<name_inside>{_NAME})\)"
        rf"|/(?P<name_post>{_NAME})·(?P<role_post>[가-힣][가-힣0-9 ·]{{3,24}})"
        rf"|/?(?P<name_open>{_NAME})\((?P<role_open>[가-힣][가-힣0-9 ·]{{3,24}})\)"
    )


def read_guest(text: str, start: int = 0) -> tuple[Contributor, ...]:
    """Someone of office who signs a piece: ``홍길동 강산군수``, ``강산소방서장 홍길동``.

    Such a line looks like a photo label or a speaker's line: where it stands must say that it is a byline.

    Args:
        text: the line, and nothing else.
        start: where it begins; spans are counted from there, in code points.

    >>> [(one.name, one.role) for one in read_guest("강산소방서장 홍길동")]
    [('홍길동', '강산소방서장')]
    """
    match = _guest().fullmatch(text) if len(text) <= 60 else None
    if not match:
        return ()
    slots = next(pair for pair in (("name", "role"), ("name_last", "role_first"), ("name_inside", "role_around"), ("name_post", "role_post"), ("name_open", "role_open")) if match[pair[0]])
    found = {
        name: Found("".join(match[slot].split()) if name == "name" else match[slot], start + match.start(slot), start + match.end(slot))
        for name, slot in zip(("name", "role"), slots, strict=True)
    }
    head, _, office = found["role"].text.rpartition(" ")
    if head:
        # 전라남도 도지사: the office is the last word, what stands before it is the house
        role = found["role"]
        found["organization"] = Found(head, role.start, role.start + len(head))
        found["role"] = Found(office, role.end - len(office), role.end)
    return (_contributor(found),) if is_name(found["name"].text) else ()
