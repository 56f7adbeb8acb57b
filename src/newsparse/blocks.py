"""What an article is made of: blocks, the values found in them, and defects.

A block is a piece of the article's text with a kind. The blocks of an article touch, none is empty, and together they
are the text. Everything here is a frozen value: comparable, hashable, picklable.

Offsets count Unicode code points from the start of the article's text and are half-open, as in ``text[start:end]``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Literal, NamedTuple, Self, TypeAlias
from zoneinfo import ZoneInfo

from attrs import evolve, field, fields, frozen
from attrs.converters import optional

__all__ = [
    "KINDS",
    "Blank",
    "Block",
    "Byline",
    "Caption",
    "Chrome",
    "Contact",
    "Contributor",
    "Copyright",
    "Credit",
    "Crosshead",
    "Dateline",
    "Defect",
    "Found",
    "Headline",
    "Note",
    "Paragraph",
    "Precision",
    "Related",
    "Section",
    "Span",
    "StampRole",
    "Subheadline",
    "Tags",
    "Term",
    "Timestamp",
    "Unknown",
]


@cache
def seoul() -> ZoneInfo:
    """The zone of every time here: Asia/Seoul, with the offsets of its day (summer 1987 and 1988, 1954 to 1961)."""
    return ZoneInfo("Asia/Seoul")


class Span(NamedTuple):
    """Where something stands in the text, in code points, half-open.

    >>> "[경기=로컬라이프]"[slice(*Span(1, 3))]
    '경기'
    """

    start: int
    end: int


class Found(NamedTuple):
    """A piece of text and where it stands: what a named group caught."""

    text: str
    start: int
    end: int


Spans: TypeAlias = tuple[tuple[str, int, int], ...]
"""Field name, start, end: one for each value read off the text. Spans do not count when values are compared."""


def _span_of(spans: Spans, name: str) -> Span | None:
    return next((Span(start, end) for field_name, start, end in spans if field_name == name), None)


_SLOTS_OF_A_PERSON = ("name", "role", "email", "organization", "bureau")


def _plain(values: Mapping[str, Any], spans: Spans) -> dict[str, Any]:
    """What is there of ``values``, and the spans, for JSON."""
    there = {name: value for name, value in values.items() if value is not None and value != []}
    return {**there, "spans": [list(span) for span in spans]} if spans else there


def _stored_spans(stored: Mapping[str, Any]) -> Spans:
    return tuple((name, start, end) for name, start, end in stored.get("spans", ()))


class Term(StrEnum):
    """What a rights notice forbids or allows; what the notice does not say is absent."""

    NO_REPUBLICATION = "no-republication"
    """무단 전재 금지, 무단 복제 금지."""
    NO_REDISTRIBUTION = "no-redistribution"
    """재배포 금지."""
    NO_COLLECTION = "no-collection"
    """수집 금지."""
    NO_RESALE = "no-resale"
    """재판매 금지."""
    NO_DATABASE = "no-database"
    """DB 금지."""
    NO_AI_TRAINING = "no-ai-training"
    """AI 학습 이용 금지."""
    AI_TRAINING_BY_CONSENT = "ai-training-by-consent"
    """AI 학습에는 서면 동의가 필요하다."""
    AI_TRAINING_ALLOWED = "ai-training-allowed"
    """AI 학습을 허용한다."""
    ALL_RIGHTS_RESERVED = "all-rights-reserved"
    """All rights reserved."""


@frozen
class Contributor:
    """A person, a desk or an organisation that had a hand in the piece.

    >>> Contributor(name="홍길동", role="기자", email="hong@")
    Contributor(name='홍길동', role='기자', email='hong@', organization=None, bureau=None)
    """

    name: str | None = None
    """The person's name without blanks between its syllables (홍 길 동 is 홍길동); None for a desk or organisation."""
    role: str | None = None
    """기자, 특파원, 도봉구청장 …"""
    email: str | None = None
    """As printed; a cut-off address ends in ``@``."""
    organization: str | None = None
    """The paper, desk or institution named with the person, or in a person's place."""
    bureau: str | None = None
    """A correspondent's post: the 안산 of ``/안산=김준호기자``."""
    spans: Spans = field(default=(), kw_only=True, eq=False, repr=False)
    """Where each of the fields above was read."""

    def span(self, name: str) -> Span | None:
        """Where the field called ``name`` stands in the text; None if it is not there."""
        return _span_of(self.spans, name)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are there, as plain values."""
        return _plain({name: getattr(self, name) for name in _SLOTS_OF_A_PERSON}, self.spans)

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Contributor:
        """The contributor that `to_dict` was called on."""
        return cls(**{**stored, "spans": _stored_spans(stored)})


@frozen
class Credit:
    """Who took or gave a picture."""

    contributors: tuple[Contributor, ...] = ()
    """The photographer, the institution that gave the picture, the agency."""
    spans: Spans = field(default=(), kw_only=True, eq=False, repr=False)
    """``text``: the credit as printed, once for each place where it stands."""

    def to_dict(self) -> dict[str, Any]:
        """The credit as plain values."""
        return _plain({"contributors": [one.to_dict() for one in self.contributors]}, self.spans)

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Credit:
        """The credit that `to_dict` was called on."""
        return cls(_contributors(stored), spans=_stored_spans(stored))


@frozen
class Defect:
    """Something a caller may want to know about the text. Text never makes the parser raise."""

    code: str
    """``rule-failed``, ``impossible-date``, ``mojibake``, ``html-cut`` …: the list stands in the documentation."""
    message: str
    """One sentence, in English."""
    start: int = 0
    """Where it begins, in code points."""
    end: int = 0
    """Where it ends; equal to ``start`` where the defect has no place of its own."""


@frozen
class Block:
    """A piece of the article. Subclass it for a kind of your own.

    The class attribute ``kind`` is the word that stands for the class in JSON; a subclass that does not set one is
    called by its name in lower case.

    >>> @frozen
    ... class Price(Block):
    ...     amount: int = field(converter=int)
    >>> Price("5,000원", 10, "price", amount="5000")
    Price(text='5,000원', start=10, rule='price', amount=5000)
    >>> Price.kind
    'price'
    """

    kind: ClassVar[str] = "block"
    """The word for this kind of block, in code and in JSON."""

    text: str
    """The piece itself: ``article.text[start:end]``."""
    start: int
    """Where it begins, in code points."""
    rule: str | None
    """The name of the rule that claimed it; None for what no rule claimed."""
    spans: Spans = field(default=(), kw_only=True, eq=False, repr=False)
    """Where the values of this block's own fields were read."""

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if "kind" not in cls.__dict__:
            cls.kind = cls.__name__.lower()

    @property
    def end(self) -> int:
        """Where the block ends, in code points; the next block begins there."""
        return self.start + len(self.text)

    def span(self, name: str) -> Span | None:
        """Where the value of the field called ``name`` stands in the text; None if it was not read off the text."""
        return _span_of(self.spans, name)

    @classmethod
    def groups(cls) -> frozenset[str]:
        """The names that a rule's named groups may have: the fields of the kind."""
        return frozenset(attribute.name for attribute in fields(cls)) - _FIELDS_OF_EVERY_BLOCK

    @classmethod
    def values(cls, groups: Mapping[str, Sequence[Found]]) -> dict[str, Any]:
        """Turn what named groups caught into the fields of the kind."""
        return {
            **{name: found[0].text for name, found in groups.items()},
            "spans": tuple((name, *found[0][1:]) for name, found in groups.items()),
        }

    def joined(self, other: Block, text: str) -> Self:
        """The block that this one and the one behind it are together; ``text`` is the text of both."""
        return evolve(self, text=text, spans=self.spans + other.spans)

    def to_dict(self) -> dict[str, Any]:
        """The block as plain values; its text is left out, the article has it."""
        head = {"kind": self.kind, "start": self.start, "end": self.end, "rule": self.rule}
        return {**head, **_plain(self.fields_to_dict(), self.spans)}

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any], text: str) -> Block:
        """The block that `to_dict` was called on, its text cut from the article's ``text``."""
        values = {
            name: value for name, value in stored.items() if name not in ("kind", "start", "end", "rule", "spans")
        }
        piece = text[stored["start"] : stored["end"]]
        return cls(piece, stored["start"], stored["rule"], **cls.fields_from_dict(values), spans=_stored_spans(stored))

    def fields_to_dict(self) -> dict[str, Any]:
        """The kind's own fields as values that ``json.dumps`` takes; override it for fields that are none."""
        return {
            name: getattr(self, name)
            for name in (attribute.name for attribute in fields(type(self)))
            if name not in _FIELDS_OF_EVERY_BLOCK
        }

    @classmethod
    def fields_from_dict(cls, stored: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments for the kind's own fields, out of what `fields_to_dict` gave."""
        return dict(stored)


_FIELDS_OF_EVERY_BLOCK = frozenset({"text", "start", "rule", "spans"})


def _contributors(stored: Mapping[str, Any]) -> tuple[Contributor, ...]:
    return tuple(Contributor.from_dict(one) for one in stored.get("contributors", ()))


def _person(groups: Mapping[str, Sequence[Found]]) -> Contributor:
    found = {name: groups[name][0] for name in _SLOTS_OF_A_PERSON if groups.get(name)}
    values = {name: value.text for name, value in found.items()}
    if "name" in values:
        values["name"] = "".join(values["name"].split())
    return Contributor(**values, spans=tuple((name, *value[1:]) for name, value in found.items()))


@frozen
class Headline(Block):
    """The article's own title, once, where it stands above the story."""

    kind: ClassVar[str] = "headline"


@frozen
class Subheadline(Block):
    """A deck (부제), one line of it."""

    kind: ClassVar[str] = "subheadline"


@frozen
class Section(Block):
    """A label of where or what kind the piece is: 정치, 오피니언."""

    kind: ClassVar[str] = "section"


@frozen
class Byline(Block):
    """Who wrote it, in the head or at the tail."""

    kind: ClassVar[str] = "byline"

    contributors: tuple[Contributor, ...] = ()
    """The people, desks and organisations named, in order."""

    @classmethod
    def groups(cls) -> frozenset[str]:
        return frozenset(_SLOTS_OF_A_PERSON)

    @classmethod
    def values(cls, groups: Mapping[str, Sequence[Found]]) -> dict[str, Any]:
        return {"contributors": (_person(groups),) if groups else ()}

    def joined(self, other: Block, text: str) -> Self:
        more = other.contributors if isinstance(other, Byline) else ()
        return evolve(self, text=text, contributors=self.contributors + more)

    def fields_to_dict(self) -> dict[str, Any]:
        return {"contributors": [one.to_dict() for one in self.contributors]}

    @classmethod
    def fields_from_dict(cls, stored: Mapping[str, Any]) -> dict[str, Any]:
        return {"contributors": _contributors(stored)}


StampRole: TypeAlias = Literal["published", "updated", "other"]
Precision: TypeAlias = Literal["month", "day", "minute", "second"]


@frozen
class Timestamp(Block):
    """When the article was published or changed, or another time that the page prints."""

    kind: ClassVar[str] = "timestamp"

    value: datetime
    """Aware, in Asia/Seoul; what was not printed is 1 for a day and 0 for the clock: see ``precision``."""
    role: StampRole
    """``published`` (입력, 승인, or no label), ``updated`` (수정), ``other`` (the page's own clock, a print date)."""
    precision: Precision
    """The last part that was printed."""

    @classmethod
    def groups(cls) -> frozenset[str]:
        return frozenset()

    def fields_to_dict(self) -> dict[str, Any]:
        return {"value": self.value.isoformat(), "role": self.role, "precision": self.precision}

    @classmethod
    def fields_from_dict(cls, stored: Mapping[str, Any]) -> dict[str, Any]:
        return {**stored, "value": datetime.fromisoformat(stored["value"]).astimezone(seoul())}


@frozen
class Dateline(Block):
    """The lead-in glued to the story's first sentence: ``[경기=강산일보] 홍길동 기자 = ``."""

    kind: ClassVar[str] = "dateline"

    places: tuple[str, ...] = ()
    """Where the story was filed from, as printed."""
    agency: str | None = None
    """The paper or news agency."""
    contributors: tuple[Contributor, ...] = ()
    """The reporters named in it."""

    @classmethod
    def groups(cls) -> frozenset[str]:
        return frozenset({"place", "agency", *_SLOTS_OF_A_PERSON})

    @classmethod
    def values(cls, groups: Mapping[str, Sequence[Found]]) -> dict[str, Any]:
        places = groups.get("place", ())
        agency = groups.get("agency", ())
        return {
            "places": tuple(place.text for place in places),
            "agency": agency[0].text if agency else None,
            "contributors": (_person(groups),) if groups.keys() & set(_SLOTS_OF_A_PERSON) else (),
            "spans": tuple((name, *found[1:]) for name in ("place", "agency") for found in groups.get(name, ())),
        }

    def fields_to_dict(self) -> dict[str, Any]:
        people = [one.to_dict() for one in self.contributors]
        return {"places": list(self.places), "agency": self.agency, "contributors": people}

    @classmethod
    def fields_from_dict(cls, stored: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "places": tuple(stored.get("places", ())),
            "agency": stored.get("agency"),
            "contributors": _contributors(stored),
        }


@frozen
class Caption(Block):
    """The text of a photo or figure, with its mark and its credit."""

    kind: ClassVar[str] = "caption"

    credit: Credit | None = None
    """Who took or gave the picture, where the caption says so."""

    @classmethod
    def groups(cls) -> frozenset[str]:
        return frozenset(_SLOTS_OF_A_PERSON)

    @classmethod
    def values(cls, groups: Mapping[str, Sequence[Found]]) -> dict[str, Any]:
        return {"credit": Credit((_person(groups),)) if groups else None}

    def joined(self, other: Block, text: str) -> Self:
        both = [one.credit for one in (self, other) if isinstance(one, Caption) and one.credit]
        people = tuple(person for one in both for person in one.contributors)
        spans = tuple(span for one in both for span in one.spans)
        return evolve(self, text=text, credit=Credit(people, spans=spans) if both else None)

    def fields_to_dict(self) -> dict[str, Any]:
        return {"credit": self.credit.to_dict() if self.credit else None}

    @classmethod
    def fields_from_dict(cls, stored: Mapping[str, Any]) -> dict[str, Any]:
        return {"credit": Credit.from_dict(stored["credit"]) if "credit" in stored else None}


@frozen
class Paragraph(Block):
    """A paragraph of the story; also a line of a list, a question or an answer in it."""

    kind: ClassVar[str] = "paragraph"


@frozen
class Crosshead(Block):
    """A heading inside the story, on a line of its own."""

    kind: ClassVar[str] = "crosshead"


@frozen
class Note(Block):
    """About the story, not of it: an editor's note, a correction, a crew line."""

    kind: ClassVar[str] = "note"


@frozen
class Copyright(Block):
    """The rights notice."""

    kind: ClassVar[str] = "copyright"

    holder: str | None = None
    """Whose rights: the name alone."""
    year: int | None = field(default=None, converter=optional(int))
    """The year printed in the notice."""
    terms: frozenset[Term] = frozenset()
    """What the notice forbids or allows."""

    def joined(self, other: Block, text: str) -> Self:
        if not isinstance(other, Copyright):
            return super().joined(other, text)
        holder, year = self.holder or other.holder, self.year or other.year
        return evolve(
            self, text=text, holder=holder, year=year, terms=self.terms | other.terms, spans=self.spans + other.spans
        )

    def fields_to_dict(self) -> dict[str, Any]:
        return {"holder": self.holder, "year": self.year, "terms": sorted(self.terms)}

    @classmethod
    def fields_from_dict(cls, stored: Mapping[str, Any]) -> dict[str, Any]:
        return {**stored, "terms": frozenset(map(Term, stored.get("terms", ())))}


@frozen
class Contact(Block):
    """The paper's own: tip lines, subscriptions, the masthead's addresses."""

    kind: ClassVar[str] = "contact"


@frozen
class Tags(Block):
    """Keywords."""

    kind: ClassVar[str] = "tags"


@frozen
class Related(Block):
    """Other articles: titles, most-read lists, a label over them."""

    kind: ClassVar[str] = "related"


@frozen
class Chrome(Block):
    """Everything else that the page put there: menus, share buttons, counters, weather, comments."""

    kind: ClassVar[str] = "chrome"


@frozen
class Blank(Block):
    """White space between blocks."""

    kind: ClassVar[str] = "blank"


@frozen
class Unknown(Block):
    """A block of a kind that the reader of the JSON does not have; nothing of it is lost."""

    kind: ClassVar[str] = "unknown"

    stored: str = "{}"
    """What was stored of it, as JSON."""

    def to_dict(self) -> dict[str, Any]:
        import json

        return dict(json.loads(self.stored))

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any], text: str) -> Unknown:
        import json

        piece = text[stored["start"] : stored["end"]]
        return cls(piece, stored["start"], stored["rule"], json.dumps(stored, ensure_ascii=False))


KINDS: tuple[type[Block], ...] = (
    Headline, Subheadline, Section, Byline, Timestamp, Dateline, Caption, Paragraph,
    Crosshead, Note, Copyright, Contact, Tags, Related, Chrome, Blank,
)  # fmt: skip
"""Every kind that the library itself gives."""
