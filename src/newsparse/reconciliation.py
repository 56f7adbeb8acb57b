"""The machine-readable head of a page against what the page shows.

A value that the page shows is a hint on the line that shows it. A value that only the head has becomes a line of its
own, so that it has its block and its span like any other. Where the two contradict each other, the page is right.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from attrs import evolve

from newsparse.blocks import Defect, StampRole
from newsparse.datascripts import read_data_scripts
from newsparse.markup.region import Region, find_region, squeeze
from newsparse.markup.tree import Page, Row
from newsparse.metadata import Metadata, Value, read_metadata
from newsparse.readers.dates import Stamp, read_date, read_dates, read_iso
from newsparse.readers.people import read_people

__all__ = ["Reconciled", "reconcile"]

_TOO_LITTLE = 200
"""A page that shows less of a story, in characters, may keep it in a script."""
_MORE, _SHORTEST = 2, 100
"""A script tells the story if it says so many times as much, and more than a line or two."""
_LINE = 200
"""A line that is longer is a paragraph, not a line of names or times."""
_DECK = 10
"""What stands behind a headline on its line is a deck if it is longer."""
_EDGE = 60
"""A name in a paragraph stands at its beginning, in the dateline, or at its end."""
_MINUTE = timedelta(minutes=1)
_KOREA = timedelta(hours=9)
_BEHIND_TITLE = re.compile(r"\s(?:[-–—|<>]|::?)\s")
"""What stands between a title and the section and paper behind it."""


class _Weighed(NamedTuple):
    """What weighing a field of the head against the page gave."""

    shown: Mapping[int, str] = {}
    """For rows that show what the head says: what they are."""
    added: Sequence[tuple[Value, str]] = ()
    """What the page does not show, and what it is."""
    defects: Sequence[Defect] = ()


class Reconciled(NamedTuple):
    """The head and the page, put together."""

    region: Region
    """Where the article stands on the page."""
    shown: Mapping[int, str]
    """For rows that show what the head says: the word for it, as hints have it."""
    added: Sequence[tuple[Value, str]]
    """What only the head says, and the word for it."""
    defects: Sequence[Defect]
    """Where the head contradicts the page."""


def reconcile(page: Page) -> Reconciled:
    """Weigh the head of a page against what it shows.

    Args:
        page: what the walk over the markup gave.

    Returns:
        Where the article stands, which lines the head confirms, and what only the head says.
    """
    head = read_metadata(page)
    head, region = _with_story(page, head, find_region(page, [title.text for title in _titles(head)]))
    near = [at for at in region.around if not region.apart[at]]
    told = (("subheading", head.subheadlines), ("caption", head.captions), ("story", head.story))
    weighed = (
        _headline(page.rows, head, region),
        _authors(page.rows, near, head),
        *_times(page.rows, [at for at in near if len(page.rows[at].text) <= _LINE], head),
        *(_Weighed(added=[(value, word) for value in values]) for word, values in told),
    )
    return Reconciled(
        region,
        {at: word for one in weighed for at, word in one.shown.items()},
        [pair for one in weighed for pair in one.added],
        [defect for one in weighed for defect in one.defects],
    )


# ── the story ──


def _with_story(page: Page, head: Metadata, region: Region) -> tuple[Metadata, Region]:
    """The head with the story that only a script holds, and the region then; what the page shows is not told twice."""
    shown = sum(len(page.rows[at].text) for at in region.story if not region.apart[at])
    if shown < _TOO_LITTLE:
        data = read_data_scripts(page)
        story = max(data.story, head.story, key=_size)
        if _size(story) > max(_MORE * shown, _SHORTEST):
            nothing = range(len(page.rows), len(page.rows))
            around = nothing if region.headline is None else range(region.headline, region.headline + 1)
            return _joined(data, head, story), evolve(region, story=nothing, around=around)
    return evolve(head, story=()), region


def _size(values: Sequence[Value]) -> int:
    return sum(len(value.text) for value in values)


def _joined(data: Metadata, head: Metadata, story: tuple[Value, ...]) -> Metadata:
    """What a data script says of an article, and what the head adds to it."""
    return Metadata(
        headlines=data.headlines + head.headlines,
        subheadlines=data.subheadlines,
        authors=data.authors or head.authors,
        published=data.published + head.published,
        updated=data.updated + head.updated,
        papers=head.papers,
        captions=data.captions,
        story=story,
    )


# ── the headline ──


def _headline(rows: Sequence[Row], head: Metadata, region: Region) -> _Weighed:
    """How much of the line the head calls the headline; the headline of the head, where the page shows none."""
    if region.headline is not None and not head.story:
        shown = {}
        for at in range(region.around.start, min(region.opening + 1, len(rows))):
            said = max((len(one.text) for one in _titles(head) if _is_followed(one.text, rows[at].text)), default=0)
            if said:
                shown[at] = f"said={said}" if at == region.headline else f"again={said}"
        return _Weighed(shown)
    papers = {squeeze(value.text) for value in head.papers}
    return _Weighed(added=[(_without_paper(value, papers), "headline") for value in _titles(head)[:1]])


def _is_followed(title: str, line: str) -> bool:
    """Whether a line is a title and more behind it: its decks, or the story. ``(종합)`` is of the title."""
    behind = line.removeprefix(title)
    return line != behind and len(behind) > _DECK and behind[0] == " "


def _titles(head: Metadata) -> list[Value]:
    """What the head calls the headline; a page's title that has nothing behind it may be the paper's name alone."""
    papers = {squeeze(value.text) for value in head.papers}
    return [
        value
        for value in head.headlines
        if squeeze(value.text) not in papers and (value.source != "title" or _BEHIND_TITLE.search(value.text))
    ]


def _without_paper(value: Value, papers: Collection[str]) -> Value:
    """A title without the section and the paper behind it."""
    parts = _BEHIND_TITLE.split(value.text)
    if value.source == "title":
        return value._replace(text=parts[0])
    if len(parts) > 1 and squeeze(parts[-1]) in papers:
        return value._replace(text=value.text[: -len(parts[-1])].rstrip(" -–—|<>:"))
    return value


# ── the authors ──


def _authors(rows: Sequence[Row], near: Sequence[int], head: Metadata) -> _Weighed:
    """The authors of the head: the lines that name one of them; what is added where the page names nobody."""
    named = {name: value for value in reversed(head.authors) for name in _names(value.text)}
    if not named:
        return _Weighed()
    shown: dict[int, str] = {}
    found = False
    for at in near:
        text = rows[at].text
        edges = text if len(text) <= _LINE else text[:_EDGE] + text[-_EDGE:]
        known = [name for name in named if name in edges]
        found = found or bool(known)
        if known and len(text) <= _LINE:
            shown[at] = _author_words(known)
    if found or any(one.name for at in near if len(rows[at].text) <= _LINE for one in read_people(rows[at].text)):
        return _Weighed(shown)
    values = dict.fromkeys(reversed(named.values()))
    return _Weighed(added=[(value, _author_words(_names(value.text))) for value in values])


def _names(text: str) -> list[str]:
    """The names in an author's field; the field itself where it is one."""
    return [one.name for one in read_people(text) if one.name] or [text]


def _author_words(names: Sequence[str]) -> str:
    """What a hint says of a line that names authors of the head."""
    return " :".join(f"author={name.replace(' ', '_')}" for name in names)


# ── the times ──


def _times(rows: Sequence[Row], near: Sequence[int], head: Metadata) -> Iterator[_Weighed]:
    stamps = [(at, stamp) for at in near for stamp in read_dates(rows[at].text) if stamp.value]
    published = _moments(head.published)
    yield _time(published, "published", stamps)
    # of a page that was never changed the head gives one time twice
    first = published[0][0] if published else None
    updated = [(moment, value) for moment, value in _moments(head.updated) if not first or moment - first >= _MINUTE]
    yield _time(updated, "updated", stamps)


def _moments(values: Sequence[Value]) -> list[tuple[datetime, Value]]:
    return [(moment, value) for value in values if (moment := read_iso(value.text) or _printed(value.text))]


def _printed(text: str) -> datetime | None:
    stamp = read_date(text)
    return stamp.value if stamp else None


def _time(said: Sequence[tuple[datetime, Value]], role: StampRole, stamps: Sequence[tuple[int, Stamp]]) -> _Weighed:
    """One time of the head: the line that shows it without saying which it is; the line that is added for it."""
    if not said:
        return _Weighed()
    shown = {
        at: str(role)
        for moment, _ in said
        for at, stamp in stamps
        if stamp.label is None and stamp.value and _is(moment, stamp.value, stamp)
    }
    # a stamp without a label is the time of publication, whatever the head says
    printed = any(stamp.role == role if stamp.label else role == "published" for _, stamp in stamps)
    if shown or printed:
        return _Weighed(shown, defects=_contradictions(said, stamps))
    return _Weighed(added=[(said[0][1], role)])


def _is(moment: datetime, value: datetime, stamp: Stamp) -> bool:
    """Whether a time of the head is one that is printed, as precisely as it is."""
    return moment.date() == value.date() if stamp.precision == "day" else abs(moment - value) < _MINUTE


def _contradictions(said: Sequence[tuple[datetime, Value]], stamps: Sequence[tuple[int, Stamp]]) -> list[Defect]:
    """Times of the head that are nine hours off what the page prints: Korean time that calls itself universal."""
    clocks = [stamp.value for _, stamp in stamps if stamp.value and stamp.precision != "day"]
    return [
        Defect("zone-contradicted", f"{value.source} says {value.text}; the page shows that clock as Korean time")
        for moment, value in said
        if value.text.endswith("Z") and any(abs(moment - _KOREA - clock) < _MINUTE for clock in clocks)
    ]
