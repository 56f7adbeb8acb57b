"""Who signs a piece without being of the paper: people of office, and reporters who sign off on the air."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Contributor, Found
from newsparse.readers.names import NAME, OFFICES, ROLE, is_name, is_organization, name_in_front
from newsparse.readers.people import contributor

__all__ = ["are_of_one", "read_guest", "read_signoff"]


@cache
def _signoff() -> re.Pattern[str]:
    return re.compile(
        rf"(?:지금까지\s.{{0,30}}?에서\s)?(?P<organization>[가-힣A-Za-z0-9 ]{{2,20}}?)[\s,]{{1,3}}(?P<name>{NAME})\s?"
        rf"(?:[\[(](?P<email>[^\])\s]{{3,60}})[\])])?\s?(?:입니다|이었습니다|였습니다|숩니다|기잡니다|기자입니다)\s?\.?"
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
    if not match or not (
        is_organization(match["organization"].strip())
        or re.fullmatch(
            r"[A-Za-z]{2,5}\d?(?: NEWS)?|.{0,12}뉴스.{0,6}|[가-힣]{2,4}리포트", match["organization"].strip()
        )
    ):
        return ()
    return (
        contributor(
            {
                name: Found(
                    "".join(match[name].split()) if name == "name" else match[name],
                    start + match.start(name),
                    start + match.end(name),
                )
                for name in ("organization", "name", "email")
                if match[name]
            }
        ),
    )


_LABEL = r"(?:독자|특별|외부)?\s?(?:기고|투고)\s?[-–:|/]\s?"
"""What a paper calls a piece that somebody else wrote."""
_FORMER = ("전", "前", "현", "現")
"""Before an office, no house."""


@cache
def _guest() -> re.Pattern[str]:
    office = rf"(?:[가-힣A-Za-z0-9·\-() ]{{0,30}}?(?:{OFFICES}))"
    return re.compile(
        rf"(?:{_LABEL})?(?:(?P<name>{NAME}|[가-힣]{{2}}\ [가-힣]{{1,2}})(?:\s{{0,2}}[/,|]\s{{0,3}}|\s{{1,3}})(?P<role>{office}|{ROLE}(?:\s?[·ㆍ,]\s?[가-힣 ]{{2,12}}(?:장|위원))?|[가-힣]{{2,4}}[부팀국])(?:\([^()]{{2,30}}\))?"
        rf"|(?P<role_first>{office})\s{{1,3}}(?P<name_last>{NAME})(?:\s(?:드림|올림|배상|씀))?"
        rf"|(?P<role_around>{office})\((?:[가-힣]{{2,5}}\s)?(?P<name_inside>{NAME})\)"
        rf"|/(?P<name_post>{NAME})·(?P<role_post>[가-힣][가-힣0-9 ·]{{3,24}})"
        rf"|/?(?P<name_open>{NAME})\((?P<role_open>[가-힣][가-힣0-9 ·]{{3,24}})\))"
    )


@cache
def _office() -> re.Pattern[str]:
    return re.compile(rf"(?:{OFFICES})\)?\Z")


def are_of_one(text: str, other: str) -> bool:
    """Whether two lines say who somebody is, one with the office: so it stands under a picture and in its description.

    >>> are_of_one("홍길동 강산군수", "홍길동"), are_of_one("홍길동 강산군수", "김가람 강산군수")
    (True, False)
    """
    name = name_in_front(text)
    if not name or text == other or name_in_front(other) != name:
        return False
    return any(_office().search(one) is not None for one in (text, other) if len(one) <= 60)


@cache
def _particle() -> re.Pattern[str]:
    """A house has no particle in its name: 둔치에 어린이 물놀이장 연다."""
    return re.compile(r"[가-힣](?:에|에서|을|를)\s")


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
    slots = next(
        pair
        for pair in (
            ("name", "role"),
            ("name_last", "role_first"),
            ("name_inside", "role_around"),
            ("name_post", "role_post"),
            ("name_open", "role_open"),
        )
        if match[pair[0]]
    )
    found = {
        name: Found(
            "".join(match[slot].split()) if name == "name" else match[slot],
            start + match.start(slot),
            start + match.end(slot),
        )
        for name, slot in zip(("name", "role"), slots, strict=True)
    }
    head, _, office = found["role"].text.rpartition(" ")
    head = head.rstrip()
    if head and head not in _FORMER:
        # 전라남도 도지사: the office is the last word, what stands before it is the house
        role = found["role"]
        found["organization"] = Found(head, role.start, role.start + len(head))
        found["role"] = Found(office, role.end - len(office), role.end)
    if not is_name(found["name"].text) or _particle().search(match[slots[1]]):
        return ()
    return (contributor(found),)
