"""Who wrote it: bylines into names, roles, e-mail addresses, organisations and bureaus.

A reporter is known by company: a role behind the name, an address beside it, a paper or a place before it.
"""

from __future__ import annotations

import re
from functools import cache

from attrs import evolve

from newsparse.blocks import Contributor, Found
from newsparse.readers.emails import read_emails
from newsparse.readers.names import (
    BLANKS,
    FAMILY_NAMES,
    NAME,
    NO_NAMES,
    PLACEHOLDERS,
    ROLE,
    is_bureau,
    is_desk,
    is_name,
    is_organization,
)
from newsparse.readers.places import is_place

__all__ = ["contributor", "read_people"]


@cache
def _people() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![가-힣A-Za-z])|(?<=기자))(?:\d{{1,3}}기\ ?)?"
        rf"(?P<names>(?!(?:글|사진|영상|취재|정리|그래픽|기획)\s?[/=:]){NAME}(?:\s{{0,2}}[·ㆍ•∙,/&]\s{{0,2}}{NAME}){{0,7}})\s{{0,50}}(?P<role>{ROLE})(?:\ 기자)?(?:(?![가-힣])|(?=[가-힣]{{2,4}}\s?기자))"
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
    return re.compile(
        r"(?:작성자|글쓴이|기자명|취재기자|등록자|by)\s{0,2}[:：]\s{0,3}(?=\S)|(?:작성자|기자명|기자\s?이미지|취재기자)\s{1,3}(?=\S)"
    )


@cache
def _text_and_pictures() -> re.Pattern[str]:
    """A label of whoever wrote and took the pictures."""
    return re.compile(r"글\s?[·ㆍ,/&]\s?사진\s{0,2}[:=/]?\s{0,3}(?=\S)")


_GLUE = BLANKS + "•·ㆍ∙◎-–—|/=:;,.*<>〈〉《》()[]【】{}▶■●◆〓│ㅣ｜\"'"
"""What may stand between the parts of a byline and means nothing itself."""


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
    if not 2 <= len(text) <= 160 or text.endswith("다.") or "전재" in text or "배포" in text:
        return ()
    people = _read(text, start)
    return people if all(_is_printed(one, text, start) for one in people) else ()


def _is_printed(person: Contributor, text: str, start: int) -> bool:
    """Whether what is told of somebody stands so in the text: no address stands in the middle of it."""
    return all(
        "".join(text[begin - start : end - start].split()) == "".join(getattr(person, name).split())
        for name, begin, end in person.spans
    )


def _read(text: str, start: int) -> tuple[Contributor, ...]:
    """The people of a text that is no longer than bylines are."""
    emails = read_emails(text)
    bare = text
    for email in emails:
        bracketed = bare[email.start - 1 : email.start] == "(" and bare[email.end : email.end + 1] == ")"
        cut = slice(email.start - bracketed, email.end + bracketed)
        bare = bare[: cut.start] + " " * (cut.stop - cut.start) + bare[cut.stop :]
    # 부국장(이동편집국장): another office in brackets
    bare = _bracketed_office().sub(lambda office: " " * len(office[0]), bare)

    author = _author().match(bare.lstrip(_GLUE))
    if author and not _people().search(bare, len(bare) - len(bare.lstrip(_GLUE)) + author.end()):
        return _without_role(bare, emails, start)
    first = _role_first().fullmatch(bare, len(bare) - len(bare.lstrip(_GLUE)), len(bare.rstrip(_GLUE)))
    if first and is_name(first["name"]):
        return _with_emails([_caught(first, start)], emails, start)
    paper = _paper_of_reporter().fullmatch(bare, len(bare) - len(bare.lstrip(_GLUE)), len(bare.rstrip(_GLUE)))
    if paper and is_name(paper["name"]) and _is_paper_alone(paper["organization"]):
        return _with_emails([_caught(paper, start)], emails, start)
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
    beat = re.fullmatch(r"\s?\((?:=(?P<post>[가-힣·]{2,8})|[=가-힣·]{2,9})\)", bare[at:].rstrip(" \t\xa0*-–/"))
    if rest and not beat and not _domain().fullmatch(rest):
        return ()
    if beat and beat["post"] and found[-1].bureau is None:
        # 홍길동 기자(=수원)
        begin = start + at + beat.start("post")
        spans = (*found[-1].spans, ("bureau", begin, begin + len(beat["post"])))
        found[-1] = evolve(found[-1], bureau=beat["post"], spans=spans)
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
    if any(name.text in NO_NAMES for name in names):
        return None
    if len(names) > 1 and len(names[0].text) >= 4 and is_organization(names[0].text):
        # 강산뉴스 / 홍길동 기자: the paper stands before the name
        names = names[1:]
        begin = names[0].start - start
    if len(names) == 1 and (is_place(names[0].text) or is_bureau(names[0].text)) and bare[at:begin].strip(_GLUE):
        return _correspondent(bare[at:begin], start + at, names[0], _role(match, start))
    if len(names) == 1 and (
        names[0].text in PLACEHOLDERS or (len(names[0].text) > 3 and is_organization(names[0].text))
    ):
        return _paper(bare[at:begin], start + at, names[0], match, start)
    role = _role(match, start)
    source = _source(bare[at:begin], start + at, first=at == 0)
    if source is None:
        return None
    more, places = source
    if len(names) > 1 and "/" in match["names"] and (is_bureau(names[0].text) or is_organization(names[0].text)):
        # 강산일보/홍길동 기자: four syllables are no name where they are a paper's
        places.setdefault("bureau" if is_bureau(names[0].text) else "organization", names.pop(0))
    # a role, like an address, belongs to the name before it
    people = [*more, *names]
    return [
        *(contributor({"name": name, **places}) for name in people[:-1]),
        contributor({"name": people[-1], "role": role, **places}),
    ]


def _role(match: re.Match[str], start: int) -> Found:
    role = match["role"].removeprefix("본지").lstrip()  # of our own paper: no part of what somebody does
    end = start + match.end("role")
    return Found(role, end - len(role), end)


def _correspondent(before: str, at: int, post: Found, role: Found) -> list[Contributor] | None:
    """홍길동 강산신문 서울통신원, 홍길동 영남본부 기자: the post stands between the name, or the paper, and the role."""
    words = before.strip(_GLUE)
    name, _, paper = words.partition(" ")
    if not re.fullmatch(NAME, name) or (paper and not is_organization(paper)):
        return None
    begin = at + before.find(words)
    found = {"name": Found(name, begin, begin + len(name)), "role": role, "bureau": post}
    if paper:
        found["organization"] = Found(paper, begin + len(words) - len(paper), begin + len(words))
    return [contributor(found)]


def _paper(before: str, at: int, paper: Found, match: re.Match[str], start: int) -> list[Contributor] | None:
    """A paper in the reporter's place (강산일보 기자), or between the reporter's name and the role."""
    name = before.strip(_GLUE)
    if not name:
        return [contributor({"organization": paper})]
    if not re.fullmatch(NAME, name):
        return None
    begin = at + before.find(name)
    role = _role(match, start)
    person = Found("".join(name.split()), begin, begin + len(name))
    return [contributor({"name": person, "role": role, "organization": paper})]


def _source(text: str, start: int, *, first: bool) -> tuple[list[Found], dict[str, Found]] | None:
    """What stands before the names: a label, a paper, a bureau, or names parted by blanks alone."""
    label = _label().match(text.lstrip(_GLUE))
    if label:
        cut = len(text) - len(text.lstrip(_GLUE)) + label.end()
        text, start = text[cut:], start + cut
    words = [
        Found(bare, at, at + len(bare))
        for part in re.finditer(r"[^\[\](){}<>〈〉【】=/|│ㅣ｜•■▶*,〓:]{1,40}", text)
        if (bare := part[0].strip(_GLUE)) and not re.fullmatch(r"\d{1,3}기", bare)
        for at in (start + part.start() + part[0].find(bare),)
    ]
    if len(words) > 3 or (not first and len(words) > 1):
        return None
    places: dict[str, Found] = {}
    names: list[Found] = []
    for word in words:
        if len(word.text) > 30 or _no_source().search(word.text):
            return None
        if (label := _label().match(word.text + " ")) and label.end() > len(word.text):
            continue
        if _is_post(word, text[word.end - start :]):
            places.setdefault("bureau", word)
        elif is_organization(word.text) or is_desk(word.text):
            places.setdefault("organization", word)
        elif all(len(name) == 3 and name[0] in FAMILY_NAMES for name in word.text.split()):
            names += _parted(word)
        else:
            paper, _, post = word.text.rpartition(" ")
            paper = paper.rstrip()
            if paper and (is_place(post) or is_bureau(post)):
                places.setdefault("organization", Found(paper, word.start, word.start + len(paper)))
                places.setdefault("bureau", Found(post, word.end - len(post), word.end))
            elif len(word.text.split()) <= 4:
                places.setdefault("organization", word)
            else:
                return None
    return names, places


@cache
def _no_source() -> re.Pattern[str]:
    return re.compile(r"[.?!“”‘’]|다$")


def _is_post(word: Found, behind: str) -> bool:
    """A place or a bureau; what stands before an = is one, whether the register of places has it or not."""
    if is_place(word.text) or is_bureau(word.text):
        return True
    if not behind.lstrip().startswith("=") or is_organization(word.text):
        return False
    return re.fullmatch(r"[가-힣·]{2,8}", word.text) is not None


def _parted(words: Found) -> list[Found]:
    """Names with nothing but a blank between them."""
    return [
        Found(name[0], words.start + name.start(), words.start + name.end()) for name in re.finditer(r"\S+", words.text)
    ]


def contributor(values: dict[str, Found]) -> Contributor:
    """A contributor of what was found for each field, each with its span."""
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
            people[at] = _mailed(people[at], email, start)
    return tuple(people)


@cache
def _paper_of_one_word() -> re.Pattern[str]:
    """What can only be the paper between a name and ``기자``, and is no desk."""
    return re.compile(r"[가-힣A-Za-z]{3,8}(?<![부국실단팀])")


def _is_paper_alone(text: str) -> bool:
    """Whether one word is a paper and nobody's name."""
    return is_organization(text) and not is_name(text)


@cache
def _paper_of_reporter() -> re.Pattern[str]:
    """홍길동 강산경제 기자: one word between the name and the role, all of it."""
    return re.compile(rf"(?P<name>{NAME})\s(?P<organization>\S{{3,12}})\s(?P<role>{ROLE})")


@cache
def _paper_between() -> re.Pattern[str]:
    """홍길동 강산일보 기자: the paper between the name and the role."""
    return re.compile(rf"(?P<name>{NAME})\s(?P<organization>.{{2,20}}?)\s?(?P<role>{ROLE})")


@cache
def _paper_glued() -> re.Pattern[str]:
    """강산뉴스홍길동 기자: the paper runs into the name."""
    outlet = r"[가-힣A-Za-z]{2,8}?(?:뉴스|신문|일보|방송|투데이|타임즈|저널|통신)"
    return re.compile(rf"(?P<organization>{outlet})(?P<name>[가-힣]{{2,4}})\s?(?P<role>{ROLE})")


@cache
def _foreign() -> re.Pattern[str]:
    """스티브 강 기자; but a 전 기자 or a 현 기자 is somebody in the news."""
    return re.compile(rf"(?P<name>[가-힣]{{2,6}}\s(?![전현])[가-힣])\s?(?P<role>{ROLE})")


@cache
def _role_first() -> re.Pattern[str]:
    """명예시민기자 / 홍길동: the role, and behind a slash the name."""
    return re.compile(rf"(?P<role>(?:명예\s?)?{ROLE})\s?/\s?(?P<name>[가-힣]{{2,4}})")


def _oddly_placed(text: str, start: int) -> Contributor | None:
    """A reporter whose paper stands between name and role, or whose name is of two words."""
    between = _paper_between().fullmatch(text)
    if between and (
        is_organization(between["organization"])
        or (is_name(between["name"]) and _paper_of_one_word().fullmatch(between["organization"]))
    ):
        return _caught(between, start)
    glued = _paper_glued().fullmatch(text)
    if glued and is_name(glued["name"]):
        return _caught(glued, start)
    foreign = _foreign().fullmatch(text)
    if foreign and not is_place(foreign["name"].split()[0]):
        return _caught(foreign, start)
    return None


def _caught(match: re.Match[str], start: int) -> Contributor:
    """A contributor of the groups of a match; a name has no blank in it."""
    return contributor(
        {
            slot: Found(
                "".join(text.split()) if slot == "name" else text,
                start + match.start(slot),
                start + match.end(slot),
            )
            for slot, text in match.groupdict().items()
        }
    )


def _without_role(bare: str, emails: tuple[Found, ...], start: int) -> tuple[Contributor, ...]:
    """A desk, a paper, a name beside its address, or an address alone."""
    rest = bare.strip(_GLUE)
    if emails and _domain().fullmatch(rest):
        rest = ""
    at = bare.find(rest)
    author = _author().match(rest) or _text_and_pictures().match(rest)
    label = author or _label().match(rest + " ")
    if label and label.end() <= len(rest):
        rest, at = rest[label.end() :].rstrip(_GLUE), at + label.end()
    if not rest:
        return tuple(
            contributor({"email": email._replace(start=start + email.start, end=start + email.end)}) for email in emails
        )
    one = _oddly_placed(rest, start + at) or _alone(rest, start + at, labelled=author is not None, mailed=bool(emails))
    if one is None:
        return ()
    return _with_emails([one], emails, start)


def _alone(text: str, start: int, *, labelled: bool, mailed: bool) -> Contributor | None:
    """A paper, a desk, or, with a label or an address beside it, a name."""
    who = Found(text, start, start + len(text))
    paper = re.fullmatch(rf"(.{{2,30}}?)\s?(?:{ROLE})", text)
    if paper and is_organization(paper[1]):
        return contributor({"organization": Found(paper[1], start, start + len(paper[1]))})
    if is_desk(text) or is_organization(text):
        return contributor({"organization": who})
    if labelled and not is_name(text):
        head, _, name = text.rpartition(" ")
        if is_organization(head) and is_name(name):
            return contributor(
                {
                    "organization": Found(head, start, start + len(head)),
                    "name": Found(name, who.end - len(name), who.end),
                }
            )
        return contributor({"organization": who}) if len(text) <= 20 else None
    post = re.fullmatch(rf"(?P<name>{NAME})\s?/\s?(?P<bureau>\S{{2,4}})", text)
    if mailed and post and is_place(post["bureau"]) and post["name"] not in NO_NAMES:
        # 홍길동 / 강산 hong@kangsan.example
        return contributor(
            {slot: Found(post[slot], start + post.start(slot), start + post.end(slot)) for slot in ("name", "bureau")}
        )
    if (mailed or labelled) and re.fullmatch(NAME, text) and text not in NO_NAMES:
        return contributor({"name": who._replace(text="".join(text.split()))})
    return None


def _mailed(one: Contributor, email: Found, start: int) -> Contributor:
    """A contributor and the address."""
    return evolve(one, email=email.text, spans=(*one.spans, ("email", start + email.start, start + email.end)))
