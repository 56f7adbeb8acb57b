"""What readers give, as the fields of kinds: the ``read`` of a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsparse.blocks import Contributor, Defect, StampRole
from newsparse.readers.credits import read_credit
from newsparse.readers.datelines import read_dateline
from newsparse.readers.dates import Stamp, read_date, read_dates
from newsparse.readers.guests import read_guest, read_signoff
from newsparse.readers.names import is_desk, is_name, is_organization
from newsparse.readers.people import read_people
from newsparse.readers.rights import find_rights, read_rights

__all__ = [
    "byline", "caption", "copyright_glued", "copyright_notice", "copyright_over_lines", "dateline", "day_of_print", "guest", "organization", "other_stamp", "paper_lead",
    "person", "signoff", "stamp", "updated_stamp",
]  # fmt: skip

Fields = Mapping[str, Any]

_EDGES = "•-–*<>()[], \t\xa0\u3000/|"
"""What may stand around a name."""


def byline(text: str, start: int) -> Fields | None:
    """Reporters, desks, a lone e-mail; a paper's name alone is a byline only where its place says so."""
    if text[0] in "▶▷" or text.startswith(("(인터뷰", "[인터뷰", "<인터뷰")) or (len(text) > 60 and "다." in text):
        return None  # a sentence names people too
    people = read_people(text, start)
    bare = text.strip(_EDGES + "·")
    if not people or (is_organization(bare) and not is_desk(bare)):
        return None
    return {"contributors": people}


def signoff(text: str, start: int) -> Fields | None:
    """A broadcast sign-off: ``강산방송 홍길동입니다.``."""
    people = read_signoff(text, start)
    return {"contributors": people} if people else None


def guest(text: str, start: int) -> Fields | None:
    """A name and an office, where its place says that it is a byline: ``홍길동 강산군수``."""
    bare = text.strip(" \t\xa0|•")
    people = read_guest(bare, start + text.find(bare))
    return {"contributors": people} if people else None


def person(text: str, start: int) -> Fields | None:
    """A bare name, where its place says that it is a byline."""
    bare = text.strip(_EDGES)
    at = start + text.find(bare)
    return {"contributors": (_named(bare, at),)} if is_name(bare) else None


def _named(name: str, at: int) -> Contributor:
    return Contributor(name="".join(name.split()), spans=(("name", at, at + len(name)),))


def organization(text: str, start: int) -> Fields | None:
    """A paper or desk in the reporter's place, where its place says so."""
    bare = text.strip(_EDGES)
    for label in ("작성자", "by", "기자명", "글쓴이"):
        bare = bare.removeprefix(label).strip()
    at = start + text.find(bare)
    if is_name(bare):
        return {"contributors": (_named(bare, at),)}
    return {"contributors": (Contributor(organization=bare, spans=(("organization", at, at + len(bare)),)),)}


def _stamped(found: Stamp | None, role: StampRole | None = None) -> Fields | Defect | None:
    if found is None:
        return None
    if found.value is None:
        return Defect("impossible-date", "the date printed does not exist", found.value_start, found.value_end)
    return {
        "value": found.value,
        "role": role or found.role,
        "precision": found.precision,
        "spans": (("value", found.value_start, found.value_end),),
    }


def stamp(text: str, start: int) -> Fields | Defect | None:
    """A time and its label."""
    return _stamped(read_date(text, start))


def updated_stamp(text: str, start: int) -> Fields | Defect | None:
    """A time whose label stands above it."""
    return _stamped(read_date(text, start), "updated")


def day_of_print(text: str, start: int) -> Fields | Defect | None:
    """The day among other words of a piece that is known to tell when it was printed."""
    return _stamped(next(iter(read_dates(text, start)), None), "other")


def other_stamp(text: str, start: int) -> Fields | Defect | None:
    """A time that its place shows not to be the article's."""
    return _stamped(read_date(text, start), "other")


def dateline(text: str, start: int) -> Fields | None:
    """The lead-in of a story."""
    lead = read_dateline(text, start)
    if lead is None:
        return None
    places = tuple(("place", place.start, place.end) for place in lead.places)
    agency = (("agency", lead.agency.start, lead.agency.end),) if lead.agency else ()
    return {
        "places": tuple(place.text for place in lead.places),
        "agency": lead.agency.text if lead.agency else None,
        "contributors": lead.contributors,
        "spans": (*places, *agency),
    }


def paper_lead(text: str, start: int) -> Fields | None:
    """A paper alone before the story: it must read as one."""
    lead = read_dateline(text, start)
    if lead is None or lead.agency is None or not is_organization(lead.agency.text):
        return None
    return dateline(text, start)


def caption(text: str, start: int) -> Fields:
    """A caption, with its credit if it has one."""
    return {"credit": read_credit(text, start)}


def _noticed(found: Any) -> Fields | None:
    if found is None:
        return None
    holder = (("holder", *found.holder_span),) if found.holder_span else ()
    year = (("year", *found.year_span),) if found.year_span else ()
    return {"holder": found.holder, "year": found.year, "terms": found.terms, "spans": (*holder, *year)}


def copyright_notice(text: str, start: int) -> Fields | None:
    """A line that is a rights notice."""
    return _noticed(read_rights(text, start))


def copyright_over_lines(text: str, start: int) -> Fields | None:
    """The first line of a notice, the ban on the line below it."""
    found = read_rights(f"{text} 무단전재 금지", start)
    return {**fields, "terms": frozenset()} if (fields := _noticed(found)) else None


def copyright_glued(text: str, start: int) -> Fields | None:
    """A rights notice glued to the end of a line."""
    return _noticed(find_rights(text, start))
