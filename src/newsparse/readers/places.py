"""Where it was filed from: the place part of a dateline into places, a place into the regions of the register.

A place is known by its name, long or short. A name may stand for several regions, and nothing is guessed: 고성 has two
candidates, and which one a story means is for the caller to find out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from itertools import chain, product
from typing import TypeAlias

from attrs import frozen

from newsparse.readers._regions import ABROAD, LOCALITIES, PARTS, REGIONS, WIDER

__all__ = ["Place", "Region", "is_place", "read_places"]


@frozen
class Region:
    """A province, city, county or district of Korea, for as long as it bore this code and this name."""

    code: str
    """Its 행정표준코드, five digits: ``41110``."""
    name: str
    """In full, its province first: ``경기도 수원시``."""
    valid_from: date | None
    """The first day; None if that was before 2010."""
    valid_until: date | None
    """The last day; None if it is yet to come."""


@frozen
class Place:
    """A place named in a dateline or a byline."""

    name: str
    """As printed."""
    start: int
    """Where it begins, in code points."""
    end: int
    """Where it ends."""
    candidates: tuple[Region, ...]
    """The regions that the name may stand for; none for a place that the register does not have: 내포, 뉴욕."""

    @property
    def region(self) -> Region | None:
        """The only candidate; None if there are several, or none."""
        return self.candidates[0] if len(self.candidates) == 1 else None


_Ranked: TypeAlias = tuple[tuple[int, Region], ...]
_OWN, _PROVINCE, _SHORT = range(3)
"""How a name comes to stand for a region: as its own, as the short one of a province, as the short one of a town."""


def _rows(table: str) -> Iterator[list[str]]:
    return (row.split() for row in table.strip().splitlines())


def _day(cell: str) -> date | None:
    return None if cell == "-" else date.fromisoformat(cell)


@cache
def _register() -> tuple[Region, ...]:
    return tuple(Region(code, " ".join(name), _day(first), _day(last)) for code, first, last, *name in _rows(REGIONS))


def _names_of_province(name: str) -> tuple[str, ...]:
    """강원특별자치도, 강원, 강원도."""
    short = re.sub("(?:통합특별|특별자치|특별|광역)?[시도]$", "", name)
    short = re.sub("(?<=^.).(?=[남북]$)", "", short)  # 충청북, 충북
    return tuple(dict.fromkeys((name, short, short + name[-1])))


def _names_of_town(name: str) -> tuple[str, ...]:
    """수원시, 수원; but 중구 alone."""
    return tuple(dict.fromkeys((name, re.sub("(?<=..)[시군구]$", "", name))))


def _names(region: Region, localities: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Every way to write a region."""
    province, *towns = region.name.split()
    own, *short = provinces = _names_of_province(province)
    merged = region.code.startswith("12")  # 광주 and 전남 are still what people say
    if region.code.endswith("000"):
        yield own, _OWN
        yield from ((name, _PROVINCE) for name in (*short, *(("광주", "전남") if merged else ())))
    elif towns and re.search("[시군구]$", towns[-1]):  # not a branch office, nor the second code of 세종
        if merged:
            provinces += ("광주" if towns[-1].endswith("구") else "전남",)
        *cities, town = map(_names_of_town, towns)
        yield town[0], _OWN
        yield from ((name, _SHORT) for name in town[1:] if not cities or name in localities)
        above = chain(provinces, *cities, map(" ".join, product(provinces, *cities) if cities else ()))
        yield from ((f"{before} {name}", _OWN) for before, name in product(above, town))
        yield from ((before + name, _OWN) for before, name in product(provinces, town))


@cache
def _index() -> dict[str, _Ranked]:
    """Every name of a place, one blank between its words, and the regions it may stand for, its own first."""
    localities = frozenset(name for _, *names in _rows(LOCALITIES) for name in names)
    index: dict[str, list[tuple[int, Region]]] = {}
    for region in _register():
        for name, rank in _names(region, localities):
            index.setdefault(name, []).append((rank, region))

    for above, *names in _rows(LOCALITIES):
        for name in (*names, *PARTS.split()):
            index.setdefault(f"{above} {name}", [])
            index.setdefault(above + name, [])
    for country, *cities in _rows(ABROAD):
        for name in (country, *cities, *(f"{country} {city}" for city in cities)):
            index.setdefault(name, [])
    for name in chain(localities, WIDER.split()):
        index.setdefault(name, [])
    return {name: tuple(sorted(regions, key=lambda ranked: ranked[0])) for name, regions in index.items()}


def _candidates(ranked: _Ranked, on: date | None) -> tuple[Region, ...]:
    """The regions of that day, and of those the ones that come first."""
    if on is None:
        valid = tuple(row for row in ranked if row[1].valid_until is None) or ranked
    else:
        valid = tuple(row for row in ranked if (row[1].valid_from or on) <= on <= (row[1].valid_until or on))
    return tuple(region for rank, region in valid if rank == valid[0][0])


def is_place(word: str) -> bool:
    """Whether a word, or a province with a town in it, is the name of a place.

    Known are the regions of Korea by their full and their short names, the wider regions that desks are named for,
    towns and islands that stand in datelines, countries, and the cities abroad that Korean papers file from.

    Args:
        word: any text.

    >>> [is_place(word) for word in ("수원", "옥천군", "경기 광주", "경기북부", "베이징")]
    [True, True, True, True, True]
    >>> [is_place(word) for word in ("강산일보", "홍길동", "중", "전북취재본부", "수원·용인")]
    [False, False, False, False, False]
    """
    return word in _index() or " ".join(word.split()) in _index()


def read_places(text: str, start: int = 0, *, on: date | None = None) -> tuple[Place, ...]:
    """The places that a piece of text names, if it names places and nothing else.

    Places are parted by ``·``, ``/``, a comma or a blank; a province and a town in it are one place.

    Args:
        text: the place part of a dateline or of a byline.
        start: where it begins; the spans are counted from there, in code points.
        on: the day of the article: only regions of that day are candidates. Without it, the regions there are now, or,
            for a name gone out of use, those there were.

    >>> for place in read_places("대전·경기 광주", 1):
    ...     print(place.name, place.start, place.end, place.candidates[0].name)
    대전 1 3 대전광역시
    경기 광주 4 9 경기도 광주시
    >>> [region.name for region in read_places("고성", on=date(2019, 4, 5))[0].candidates]
    ['강원도 고성군', '경상남도 고성군']
    >>> read_places("대전·강산일보")
    ()
    """
    index = _index()
    day = on.date() if isinstance(on, datetime) else on
    regions: dict[str, tuple[Region, ...]] = {}
    places: list[Place] = []
    for part in re.split("[·ㆍ・‧∙•･/,，]", text):
        words = part.split()
        if not words:
            return ()
        at = last = 0
        while at < len(words):
            for size in (3, 2, 1):
                name = " ".join(words[at : at + size])
                if name in index:
                    break
            else:
                return ()
            first = last = part.index(words[at], last)
            for word in words[at : at + size]:
                last = part.index(word, last) + len(word)
            at += size
            if name not in regions:
                regions[name] = _candidates(index[name], day)
            places.append(Place(part[first:last], start + first, start + last, regions[name]))
        start += len(part) + 1
    return tuple(places)
