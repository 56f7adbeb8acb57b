"""Datelines: ``[경기=강산일보] 홍길동 기자 = `` into places, paper and people.

The slots stand in every order (place=paper, paper=reporter, paper=place reporter, place/reporter, reporter=place), so each
is known by what is in it: a role makes it people, a name of a place a place, anything else the paper.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from operator import attrgetter

from attrs import evolve, frozen

from newsparse.blocks import Contributor, Found
from newsparse.readers.names import BLANKS, ROLE, is_desk, is_name, is_organization
from newsparse.readers.people import read_people
from newsparse.readers.places import is_place, read_places

__all__ = ["Lead", "read_dateline"]


@frozen
class Lead:
    """What a dateline says."""

    places: tuple[Found, ...] = ()
    """The places, as printed."""
    agency: Found | None = None
    """The paper or news agency."""
    contributors: tuple[Contributor, ...] = ()
    """The reporters."""


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(r"\s*[\[(【〔<〈](?P<inner>.{1,70})[\])】〕>〉](?P<outer>[^\[\]【】]{0,60})\Z")


@cache
def _slots() -> re.Pattern[str]:
    return re.compile(r"[^=/|ㅣ│｜()〓]{1,50}")


@cache
def _role() -> re.Pattern[str]:
    return re.compile(rf"(?:{ROLE})(?![가-힣])")


_LONGEST = 160
"""No dateline is longer, in code points."""
_EDGE = f"{BLANKS}=|│ㅣ｜>-:/"


def read_dateline(text: str, start: int = 0) -> Lead | None:
    """The slots of a dateline.

    Args:
        text: the dateline and nothing else, with its brackets and its closing mark.
        start: where it begins; spans are counted from there, in code points.

    Returns:
        What it says; None where it says nothing that a dateline would.

    >>> lead = read_dateline("[강산일보(수원)=홍길동·김철수 기자] ")
    >>> lead.agency.text, [place.text for place in lead.places], [one.name for one in lead.contributors]
    ('강산일보', ['수원'], ['홍길동', '김철수'])
    """
    if len(text) > _LONGEST:
        return None
    shape = _shape().match(text)
    if shape:
        inner, outer = shape["inner"], shape["outer"]
        inner_at, outer_at = start + shape.start("inner"), start + shape.start("outer")
    else:
        inner, outer, inner_at, outer_at = text, "", start, start + len(text)
    places: list[Found] = []
    agencies: list[Found] = []
    people: list[Contributor] = []
    for slot in _slots().finditer(inner):
        bare = slot[0].strip(_EDGE + "[]【】")
        if not bare:
            continue
        at = inner_at + slot.start() + slot[0].find(bare)
        _read_slot(bare, at, places, agencies, people)
    outside = outer.strip(_EDGE)
    if outside:
        named = read_people(outside, outer_at + outer.find(outside))
        if not named:
            return None
        people += named
    if not places and not agencies and not people:
        return None
    if (
        not places
        and len(agencies) >= 2
        and is_organization(agencies[-1].text)
        and not is_organization(agencies[0].text)
        and "=" in text[agencies[0].end - start : agencies[1].start - start]
    ):
        # 강산=강산일보: what stands before a paper is a place, whether the register has it or not
        places.append(agencies.pop(0))
    agency = None
    if agencies:
        first, last = agencies[0], agencies[-1]
        # AP/뉴시스: two agencies of one picture or story stand as they are printed
        agency = (
            Found(text[first.start - start : last.end - start], first.start, last.end)
            if _beside(agencies, text, start)
            else first
        )
    # 경북/강산일보] 경북 홍길동 기자: said twice, it is one place
    said = {place.text: place for place in reversed(places)}
    places = sorted(said.values(), key=attrgetter("start"))
    return Lead(tuple(places), agency, tuple(people))


_PAPERS = ("신문", "일보", "신보", "시보", "저널", "매일")
"""How the second word of a paper's name ends, and no desk's: 뉴스 would be one (e뉴스)."""


def _without(one: Contributor, slot: str) -> Contributor:
    """A reporter without what the dateline says of the whole story."""
    return evolve(one, **{slot: None}, spans=tuple(span for span in one.spans if span[0] != slot))


def _beside(agencies: list[Found], text: str, start: int) -> bool:
    gaps = pairwise(agencies)
    return all(text[one.end - start : other.start - start].strip() in ("/", "") for one, other in gaps)


def _read_slot(bare: str, at: int, places: list[Found], agencies: list[Found], people: list[Contributor]) -> None:
    """Put what a slot says where it belongs."""
    whole = Found(bare, at, at + len(bare))
    if _role().search(bare):
        named = read_people(bare, at)
        for one in named:
            bureau, paper = one.span("bureau"), one.span("organization")
            if bureau and one.bureau:
                places += [Found(place.name, place.start, place.end) for place in read_places(one.bureau, bureau.start)]
                one = _without(one, "bureau") if read_places(one.bureau) else one  # noqa: PLW2901
            if paper and one.organization and one.name:
                words = one.organization.split(" ")
                # 강산일보 경제부 홍길동 기자: the desk is the reporter's; 미디어강산 한결신문 is one paper
                of_desk = len(words) > 1 and is_organization(words[0]) and not words[1].endswith(_PAPERS)
                head = words[0] if of_desk else one.organization
                begin = paper.start
                if len(words) == 2 and is_place(words[0]) and is_organization(words[1]):
                    # 강산 강산통신 홍길동 기자: the place before the paper
                    places.append(Found(words[0], begin, begin + len(words[0])))
                    head, begin = words[1], paper.end - len(words[1])
                agencies.append(Found(head, begin, begin + len(head)))
                one = _without(one, "organization")  # noqa: PLW2901
            people.append(one)
        return
    found = read_places(bare, at)
    if found:
        places += [Found(place.name, place.start, place.end) for place in found]
        return
    first, _, rest = bare.partition(" ")
    first, rest = first.rstrip(), rest.lstrip()
    if rest and is_place(first) and (not is_organization(bare) or len(rest) >= 3):
        # 화천 강산일보, 서울 AP: the place before the paper
        places.append(Found(first, at, at + len(first)))
        agencies.append(Found(rest, whole.end - len(rest), whole.end))
        return
    head, _, tail = bare.rpartition(" ")
    head = head.rstrip()
    if is_organization(head) and re.fullmatch("[가-힣]{3}", tail) and is_name(tail):
        agencies.append(Found(head, at, at + len(head)))
        people.append(Contributor(name=tail, spans=(("name", whole.end - 3, whole.end),)))
        return
    where = read_places(tail, whole.end - len(tail)) if head else ()
    if where:
        agencies.append(Found(head, at, at + len(head)))
        places += [Found(place.name, place.start, place.end) for place in where]
    elif is_desk(bare):
        people.append(Contributor(organization=bare, spans=(("organization", *whole[1:]),)))
    else:
        agencies.append(whole)
