"""A page to the text that the engine reads, a hint for each line: what the page shows, and what only its head says.

The head is weighed against the page. A value that the page shows is a hint on the line that shows it; a value that only the
head has becomes a line of its own, above the page's, so that it has its block and its span like any other. Where the two
contradict each other, the page is right.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from attrs import evolve, frozen

from newsparse.blocks import Defect, StampRole
from newsparse.markup.names import APART, Part
from newsparse.markup.region import Region, find_region, squeeze
from newsparse.markup.tree import Element, Page, Row, path
from newsparse.metadata import Metadata, Value, read_data_scripts, read_metadata
from newsparse.readers.dates import Stamp, read_date, read_dates, read_iso
from newsparse.readers.people import read_people

__all__ = ["Reduction", "reduce_page"]


@frozen
class Reduction:
    """What the engine reads."""

    text: str
    hints: tuple[str, ...]
    """One for each line of the text: the path of elements, then what is known of the line, as in ``div#view p :story``."""
    defects: tuple[Defect, ...] = ()


_LINKED = 0.7
"""A line of which so much stands in links is a link."""
_LEVELS = 4
"""How far around a line an element is looked for that names a part."""
_TOO_LITTLE = 200
"""A page that shows less prose may keep its story in a script."""
_MORE, _SHORTEST = 2, 100
"""A script tells the story if it says so much more than the page, and more than a line or two."""
_LINE = 200
"""A line that is longer is a paragraph, not a line of names or times."""
_BEHIND_TITLE = re.compile(r"\s(?:[-–—|<>]|::?)\s")
_EDGE = 60
"""A name in a paragraph stands at its beginning, in the dateline, or at its end."""
_KOREA = timedelta(hours=9)
_HEADINGS = frozenset("h2 h3 h4 h5 h6 strong b".split())


class Evidence(NamedTuple):
    """What weighing a field of the head against the page gave."""

    shown: Mapping[int, str] = {}
    """For rows that show what the head says: what they are."""
    added: Sequence[tuple[Value, str]] = ()
    """What the page does not show, and what it is."""
    defects: Sequence[Defect] = ()


def reduce_page(page: Page) -> Reduction:
    """Reduce a page to text and hints.

    Args:
        page: what the walk over the markup gave.

    Returns:
        The visible lines in their order, in front of them what only the head says.
    """
    head = read_metadata(page)
    region = find_region(page, [value.text for value in _titles(head)])
    head, region = _story(page, head, region)
    near = [at for at in region.around if not region.apart[at]]
    told = (("subheading", head.subheadlines), ("caption", head.captions), ("story", head.story))
    evidence = (
        _headline(head, region),
        _authors(page.rows, near, head),
        *_times(page.rows, [at for at in near if len(page.rows[at].text) <= _LINE], head),
        *(Evidence(added=[(value, word) for value in values]) for word, values in told),
    )
    known = {at: word for found in evidence for at, word in found.shown.items()}
    lines = [(value.text, f"{_source(value)} :{word}") for found in evidence for value, word in found.added]
    lines += [(row.text, hint) for row, hint in zip(page.rows, _hints(page, region, known), strict=True)]
    defects = [defect for found in evidence for defect in found.defects]
    if not page.whole:
        defects.insert(
            0, Defect("html-cut", "the markup ends inside a tag, a comment or a script: what stands there is not read")
        )
    return Reduction("\n".join([text for text, _ in lines]), tuple(hint for _, hint in lines), tuple(defects))


def _source(value: Value) -> str:
    return "head " + value.source.replace(" ", "/")


# ── hints ──


def _hints(page: Page, region: Region, known: Mapping[int, str]) -> Iterator[str]:
    """For each row its path and what is known of it."""
    elements = page.elements
    paths: dict[int, str] = {}
    for at, row in enumerate(page.rows):
        if row.element not in paths:
            paths[row.element] = path(elements, row.element)
        words = "".join(f" :{word}" for word in _words(elements, row, at, region, known.get(at)))
        yield paths[row.element] + words


def _words(elements: Sequence[Element], row: Row, at: int, region: Region, shown: str | None) -> Iterator[str]:
    if at == region.headline:
        yield "headline"
        return
    part = _part(elements, row.element)
    if at not in region.around or region.apart[at]:
        yield "outside"
        if part == "related":
            yield part
        return
    yield "article"
    if at in region.story:
        yield "story"
    if shown:
        yield shown
    if part == "subheading" and at > region.opening:
        # inside the story it is a heading of a part of it
        yield "heading"
    elif part and part not in APART and part != shown:
        yield part
    if row.linked >= _LINKED * len(row.text):
        yield "linked"
    if row.picture:
        yield row.picture
    if _is_heading(elements, row.element):
        yield "heading"


def _part(elements: Sequence[Element], element: int) -> Part | None:
    """What the innermost element around a line that names a part says; the body of an article is around all of it."""
    for _ in range(_LEVELS):
        parent, _, _, part = elements[element]
        if part:
            return part if part not in ("body", "headline") else None
        if parent == element:
            break
        element = parent
    return None


def _is_heading(elements: Sequence[Element], element: int) -> bool:
    for _ in range(3):
        parent, tag, _, _ = elements[element]
        if tag in _HEADINGS:
            return True
        if tag not in ("span", "font", "a", "u", "em", "i"):
            break
        element = parent
    return False


# ── the head against the page ──


def _story(page: Page, head: Metadata, region: Region) -> tuple[Metadata, Region]:
    """The head with the story that only a script holds, and the region then; a story that the page shows is not told twice."""
    shown = sum(len(page.rows[at].text) for at in region.story if not region.apart[at])
    if shown < _TOO_LITTLE:
        data = read_data_scripts(page)
        told = max(data.story, head.story, key=_size)
        if _size(told) > max(_MORE * shown, _SHORTEST):
            joined = Metadata(
                headlines=data.headlines + head.headlines,
                subheadlines=data.subheadlines,
                authors=data.authors or head.authors,
                published=data.published + head.published,
                updated=data.updated + head.updated,
                captions=data.captions,
                story=told,
            )
            end = len(page.rows)
            around = range(end, end) if region.headline is None else range(region.headline, region.headline + 1)
            return joined, evolve(region, story=range(end, end), around=around)
    return evolve(head, story=()), region


def _size(values: Sequence[Value]) -> int:
    return sum(len(value.text) for value in values)


def _headline(head: Metadata, region: Region) -> Evidence:
    """The headline of the head, where the page shows none; a page's title only where there is nothing else."""
    if region.headline is not None and not head.story:
        return Evidence()
    papers = {squeeze(value.text) for value in head.papers}
    return Evidence(added=[(_without_paper(value, papers), "headline") for value in _titles(head)[:1]])


def _titles(head: Metadata) -> list[Value]:
    """What the head calls the headline; a page's own title that has nothing behind it may be the paper's name alone."""
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


def _authors(rows: Sequence[Row], near: Sequence[int], head: Metadata) -> Evidence:
    """The authors of the head: the lines that name one of them; what is added where the page names nobody."""
    named = {name: value for value in reversed(head.authors) for name in _names(value.text)}
    if not named:
        return Evidence()
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
        return Evidence(shown)
    values = dict.fromkeys(reversed(named.values()))
    return Evidence(added=[(value, _author_words(_names(value.text))) for value in values])


def _author_words(names: Sequence[str]) -> str:
    """What a hint says of a line that names authors of the head."""
    return " :".join(f"author={name.replace(' ', '_')}" for name in names)


def _names(text: str) -> list[str]:
    """The names in an author's field; the field itself where it is one."""
    return [one.name for one in read_people(text) if one.name] or [text]


def _times(rows: Sequence[Row], near: Sequence[int], head: Metadata) -> Iterator[Evidence]:
    """The times of the head."""
    stamps = [(at, stamp) for at in near for stamp in read_dates(rows[at].text) if stamp.value]
    published = _moments(head.published)
    yield _time(published, "published", stamps)
    # a page that was never changed says so by two equal times: only one that it prints counts
    first = published[0][0] if published else None
    updated = [
        (moment, value)
        for moment, value in _moments(head.updated)
        if first is None or moment - first >= timedelta(minutes=1)
    ]
    yield _time(updated, "updated", stamps)


def _moments(values: Sequence[Value]) -> list[tuple[datetime, Value]]:
    return [(moment, value) for value in values if (moment := read_iso(value.text) or _printed(value.text))]


def _printed(text: str) -> datetime | None:
    stamp = read_date(text)
    return stamp.value if stamp else None


def _time(said: Sequence[tuple[datetime, Value]], role: StampRole, stamps: Sequence[tuple[int, Stamp]]) -> Evidence:
    """One time of the head: the line that shows it, or the line that is added for it."""
    if not said:
        return Evidence()
    shown = {}
    for moment, value in said:
        for at, stamp in stamps:
            assert stamp.value
            if stamp.label is None and _same(moment, stamp):
                shown[at] = role
    if (
        shown
        or any(stamp.role == role and stamp.label for _, stamp in stamps)
        or (role == "published" and any(stamp.label is None for _, stamp in stamps))
    ):
        return Evidence(shown, defects=_contradictions(said, stamps))
    return Evidence(added=[(said[0][1], role)])


def _same(moment: datetime, stamp: Stamp) -> bool:
    assert stamp.value
    if stamp.precision == "day":
        return moment.date() == stamp.value.date()
    return abs(moment - stamp.value) < timedelta(minutes=1)


def _contradictions(said: Sequence[tuple[datetime, Value]], stamps: Sequence[tuple[int, Stamp]]) -> list[Defect]:
    """Times of the head that are nine hours off what the page prints: Korean time that calls itself universal."""
    return [
        Defect("zone-contradicted", f"{value.source} says {value.text}, the page shows the same clock as Korean time")
        for moment, value in said
        if value.text.endswith("Z")
        and any(_same(moment - _KOREA, stamp) for _, stamp in stamps if stamp.precision != "day")
    ]
