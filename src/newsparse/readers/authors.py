"""The author's field of a page's head or database: who is named there, and who only poses as an author.

What stands there is no byline that was set for readers: several names in one field, a place or a paper before them, an
outlet or an address in their place.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from newsparse.readers.names import is_organization
from newsparse.readers.people import read_people

__all__ = ["read_author_field"]

_LONGEST = 200
"""A field that is longer names nobody."""


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"(?:By|by|글|기자명)\s?[:.]?\s")


@cache
def _others() -> re.Pattern[str]:
    return re.compile(r"\s외\s?\d{1,2}\s?(?:명|인)\Z")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?:|www\.|facebook\.|@[\w.]{1,40}\Z|[^|]{1,40}\|")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[가-힣]{2,4}|[A-Z][\w.\-]{1,20}(?:\s[A-Z][\w.\-]{1,20}){1,3}")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"\s?[,·;&/]\s?")


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def read_author_field(text: str, outlets: Collection[str] = ()) -> tuple[str, ...]:
    """The parts of an author's field that name somebody.

    Args:
        text: the field.
        outlets: names of papers and portals, of which none is an author.

    Returns:
        The parts, each a text that has one byline in it; none for an outlet, a portal or an address in an author's place.

    >>> (
    ...     read_author_field("By 홍길동,김철수"),
    ...     read_author_field("강산=홍길동 기자"),
    ...     read_author_field("홍길동 기자 외 1명"),
    ... )
    (('홍길동', '김철수'), ('강산=홍길동 기자',), ('홍길동 기자',))
    >>> read_author_field("강산일보 | 한빛포털"), read_author_field("강산일보", ["강산일보"])
    ((), ())
    """
    bare = _others().sub("", text.strip())
    if lead := _lead().match(bare):
        bare = bare[lead.end() :]
    known = {_bare(outlet) for outlet in outlets}
    if len(bare) > _LONGEST or _address().match(bare) or _bare(bare) in known:
        return ()
    people = read_people(bare)
    if people:
        # a desk is an author, an outlet only poses as one
        return (bare,) if any(one.name for one in people) or not is_organization(bare) else ()
    return tuple(part for part in _between().split(bare) if _name().fullmatch(part) and _bare(part) not in known)
