"""What a page's markup says of a line: rules on hints, and where the story stands by them.

A hint is the path of elements around a line, as in ``div#view figcaption.photo``, and behind it, each with a colon, what is
known of the line: ``:story`` and ``:outside`` by where the prose of the page is, the rest by the words in the names of the
elements and by what the page's head says. Lines of plain text have no hints: these rules pass them by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsparse.blocks import Byline, Caption, Chrome, Crosshead, Dateline, Defect, Headline, Related, Section, Subheadline, Tags, Timestamp
from newsparse.layout import Bounds, Piece, Rule
from newsparse.layouts import reading
from newsparse.lines import Line
from newsparse.locate import locate
from newsparse.readers.dates import read_date, read_iso
from newsparse.readers.prose import is_prose

__all__ = ["MARKUP", "MARKUP_BY_PLACE", "locate_on_page"]

Fields = Mapping[str, Any]


def whole(line: Line) -> bool:
    """The hint says it all."""
    return True


def no_sentence(line: Line) -> bool:
    """A line that is no sentence."""
    return len(line.text) <= 80 and not is_prose(line.text)


# ── times as machines write them ──


def _machine_time(text: str, start: int, role: str) -> Fields | None:
    moment = read_iso(text)
    if moment is None:
        return None
    precision = "second" if len(text) > 16 else "minute" if len(text) > 10 else "day"
    return {"value": moment, "role": role, "precision": precision, "spans": (("value", start, start + len(text)),)}


def published_time(text: str, start: int) -> Fields | Defect | None:
    """The time of publication: printed, or as machines write it."""
    return reading.stamp(text, start) or _machine_time(text, start, "published")


def updated_time(text: str, start: int) -> Fields | Defect | None:
    """The time of the last change: printed, or as machines write it."""
    return reading.updated_stamp(text, start) or _machine_time(text, start, "updated")


def byline(text: str, start: int) -> Fields | None:
    """People as they are printed, or a bare name."""
    return reading.byline(text, start) or reading.person(text, start)


MARKUP = (
    # ── beside the article ──
    Rule("markup-related", Related, whole, hint=":related"),
    Rule("markup-outside", Chrome, whole, hint=":outside"),
    # ── the parts that the markup names ──
    Rule("markup-headline", Headline, whole, hint=":headline"),
    Rule("markup-caption", Caption, whole, hint=":caption", read=reading.caption),
    Rule("markup-published", Timestamp, whole, hint=":published", read=published_time),
    Rule("markup-updated", Timestamp, whole, hint=":updated", read=updated_time),
    Rule("markup-byline", Byline, r".{2,100}", hint=":byline", read=byline),
    Rule("markup-subheading", Subheadline, whole, hint=":subheading"),
)  # fmt: skip

MARKUP_BY_PLACE = (
    Rule("markup-crosshead", Crosshead, no_sentence, zone=("story",), hint=":heading"),
)  # fmt: skip


def locate_on_page(pieces: Sequence[Piece]) -> Bounds:
    """Find the headline and the bounds of the story, by the hints where there are any.

    Args:
        pieces: the lines of the page and what the rules that go by words and hints made of them.

    Returns:
        Indexes into ``pieces``, as `newsparse.locate.locate` gives them, and just those for lines without hints.
    """
    bounds = locate(pieces)
    title = next((at for at, piece in enumerate(pieces) if piece.kind is Headline), bounds.title)
    inside = [at for at, piece in enumerate(pieces) if ":story" in piece.line.hint and (piece.block is None or piece.kind in (Dateline, Crosshead))]
    if not inside:
        return bounds._replace(title=title)
    return Bounds(title, inside[0], inside[-1] + 1)
