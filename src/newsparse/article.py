"""An article: blocks in the order of the text, and what is read off them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from newsparse.blocks import (
    KINDS,
    Block,
    Byline,
    Caption,
    Contributor,
    Copyright,
    Crosshead,
    Dateline,
    Defect,
    Headline,
    Paragraph,
    Subheadline,
    Timestamp,
    Unknown,
)

__all__ = ["SCHEMA", "Article"]

SCHEMA = 1
"""The version of what `Article.to_dict` gives."""

_Kind = TypeVar("_Kind", bound=Block)


@frozen
class Article:
    """A text as the blocks that it is made of.

    The blocks touch, none is empty, and ``"".join(block.text for block in article.blocks) == article.text``.
    Everything else is read off them: there is no second copy of the truth.
    """

    blocks: tuple[Block, ...]
    """In the order of the text."""
    layout: str
    """The name of the layout that the text was read by."""
    defects: tuple[Defect, ...] = field(default=())
    """What a caller may want to know about the text; usually empty."""

    def __repr__(self) -> str:
        name = self.headline if self.headline is not None else self.body[:40]
        size = f"{len(self.paragraphs)} paragraphs, {len(self.text)} characters"
        return f"<Article {name!r}: {size}, layout {self.layout!r}>"

    @property
    def text(self) -> str:
        """The string that was parsed, unchanged."""
        return "".join([block.text for block in self.blocks])

    def of(self, kind: type[_Kind]) -> tuple[_Kind, ...]:
        """Every block of a kind, the user's own kinds too, in the order of the text.

        >>> from newsparse import Caption, parse_article
        >>> parse_article("▲ 강산천의 봄. (사진=강산군)").of(Caption)[0].credit.contributors[0].organization
        '강산군'
        """
        return tuple([block for block in self.blocks if isinstance(block, kind)])

    def _first(self, kind: type[_Kind]) -> _Kind | None:
        return next((block for block in self.blocks if isinstance(block, kind)), None)

    @property
    def headline(self) -> str | None:
        """The article's own title; None where the text has none."""
        found = self._first(Headline)
        return found.text if found else None

    @property
    def subheadlines(self) -> tuple[str, ...]:
        """The decks, a line each."""
        return tuple(block.text for block in self.of(Subheadline))

    @property
    def authors(self) -> tuple[Contributor, ...]:
        """Who wrote it: the contributors of bylines and of the dateline, merged by name, in order of appearance.

        Each has the first role, e-mail, organisation and bureau seen with the name. An e-mail that stands alone goes
        to the only author. The photographer of a caption is no author.
        """
        found: dict[tuple[bool, str], Contributor] = {}
        loose: list[Contributor] = []
        for block in self.blocks:
            if not isinstance(block, Byline | Dateline):
                continue
            for one in block.contributors:
                called = one.name or one.organization
                if called is None:
                    loose.append(one)
                    continue
                key = (one.name is None, called)
                found[key] = _merged(found[key], one) if key in found else one
        if len(found) == 1:
            for one in loose:
                found = {key: _merged(author, one) for key, author in found.items()}
        return tuple(found.values())

    @property
    def timestamps(self) -> tuple[Timestamp, ...]:
        """Every time that the page prints for the article, for itself or for something else."""
        return self.of(Timestamp)

    def _time(self, role: str) -> datetime | None:
        return next((stamp.value for stamp in self.timestamps if stamp.role == role), None)

    @property
    def published_at(self) -> datetime | None:
        """When it was published, aware, in Asia/Seoul; the precision stands with the `Timestamp`."""
        return self._time("published")

    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed, aware, in Asia/Seoul; None where the page does not say."""
        return self._time("updated")

    @property
    def dateline(self) -> Dateline | None:
        """The lead-in of the story; None where it has none."""
        return self._first(Dateline)

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The captions, each time they are printed."""
        return self.of(Caption)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the story, without its crossheads."""
        return self.of(Paragraph)

    @property
    def body(self) -> str:
        """The story: paragraphs and crossheads, parted by blank lines."""
        return "\n\n".join([block.text for block in self.blocks if isinstance(block, Paragraph | Crosshead)])

    @property
    def copyright(self) -> Copyright | None:
        """The first rights notice, with the terms of all of them; None where there is none."""
        notices = self.of(Copyright)
        if len(notices) < 2:
            return notices[0] if notices else None
        return evolve(notices[0], terms=frozenset().union(*(notice.terms for notice in notices)))

    def to_dict(self) -> dict[str, Any]:
        """The article as plain values that ``json.dumps`` takes: the text once, everything else by offsets.

        >>> from newsparse import parse_article
        >>> parse_article("강산군의 봄").to_dict()["blocks"]
        [{'kind': 'headline', 'start': 0, 'end': 6, 'rule': 'headline'}]
        """
        return {
            "schema": SCHEMA,
            "layout": self.layout,
            "text": self.text,
            "blocks": [block.to_dict() for block in self.blocks],
            "defects": [
                {"code": one.code, "message": one.message, "start": one.start, "end": one.end} for one in self.defects
            ],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, kinds: Iterable[type[Block]] = ()) -> Article:
        """The article that `to_dict` was called on.

        Args:
            data: what `to_dict` gave, through JSON or not.
            kinds: the user's own kinds; blocks of a kind that is neither here nor the library's become `Unknown`, which
                keeps all that was stored.

        Raises:
            ValueError: ``data`` is of a schema that this version does not read, or its text is longer or shorter than
                its blocks.
        """
        if data.get("schema") != SCHEMA:
            raise ValueError(f"schema {data.get('schema')!r} is not one this version reads; it reads {SCHEMA}")
        known = {kind.kind: kind for kind in (*KINDS, *kinds)}
        text = data["text"]
        end = data["blocks"][-1]["end"] if data["blocks"] else 0
        if end != len(text):
            raise ValueError(
                f"the text has {len(text)} code points and the blocks end at {end}: it is not as it was stored; "
                "JSON keeps any text if it is written with ensure_ascii=False"
            )
        blocks = tuple(known.get(stored["kind"], Unknown).from_dict(stored, text) for stored in data["blocks"])
        return cls(blocks, data["layout"], tuple(Defect(**stored) for stored in data["defects"]))


def _merged(first: Contributor, other: Contributor) -> Contributor:
    """The first contributor, with what only the other one says."""
    missing = {
        name: getattr(other, name)
        for name in ("role", "email", "organization", "bureau")
        if getattr(first, name) is None and getattr(other, name) is not None
    }
    if not missing:
        return first
    return evolve(first, **missing, spans=first.spans + tuple(span for span in other.spans if span[0] in missing))
