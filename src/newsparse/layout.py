"""Rules and layouts: values, and the algebra on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Literal, NamedTuple, TypeAlias

from attrs import NOTHING, Attribute, evolve, field, fields, frozen

from newsparse.blocks import Block, Chrome, Defect, Found, Paragraph, Span
from newsparse.lines import Line, Zone
from newsparse.tables import Table

__all__ = ["WINDOW", "Bounds", "Breaks", "Hit", "Layout", "Locate", "Match", "Piece", "Read", "Refusal", "Rule", "Take"]

Take: TypeAlias = Literal["line", "head", "tail", "inside"]
Match: TypeAlias = str | Callable[[Line], bool | Span]
Read: TypeAlias = Callable[[str, int], Mapping[str, Any] | Defect | None]


class Piece(NamedTuple):
    """A line, or a part of one, and the block that a rule made of it, if one did."""

    line: Line
    block: Block | None = None
    joins: bool = False

    @property
    def kind(self) -> type[Block] | None:
        """What the piece is; None for what no rule has claimed while it is not known where the story stands."""
        if self.block:
            return type(self.block)
        return (Paragraph if self.line.zone == "story" else Chrome) if self.line.zone else None


class Bounds(NamedTuple):
    """Where the headline, the story and the tail are: indexes into the pieces of an article."""

    title: int | None
    """The piece that is the headline; None where the text has none."""
    begin: int
    """The first piece of the story."""
    end: int
    """The first piece behind the story."""


Breaks: TypeAlias = Callable[[Line], Sequence[int]]
Locate: TypeAlias = Callable[[Sequence[Piece]], Bounds]

WINDOW = 600
"""A rule sees this many characters of a piece at the most: its beginning, or, with ``take="tail"``, its end."""

_FINDS: Mapping[Take, str] = {"line": "fullmatch", "head": "match", "tail": "search", "inside": "search"}
"""How a pattern is looked for: one for the end of a piece is bound to it already."""
_ZONES: tuple[Zone, ...] = ("head", "story", "tail")
_TEXTS = ("str", "str | None", "None | str", "Optional[str]", "typing.Optional[str]", "object", "Any", "typing.Any")
"""The types of a field, as they are written, that a group of a pattern can fill as it is."""


class Refusal(StrEnum):
    """Why a rule did not claim a piece."""

    WORDS = "none of its words"
    ZONE = "stands elsewhere"
    HINT = "no such hint"
    AFTER = "not behind the kind it follows"
    LENGTH = "longer than a rule looks"
    MATCH = "does not match"
    READ = "its reader declined"
    FAILED = "its function failed"


class Hit(NamedTuple):
    """What a rule claims of a piece: from ``start`` to ``end``, counted from the piece's own start."""

    start: int
    end: int
    values: Mapping[str, Any]


def _tuple(value: Any) -> tuple[Any, ...]:
    """One value or several as a tuple."""
    if value is None:
        return ()
    return tuple(value) if isinstance(value, tuple | list) else (value,)


@frozen
class Rule:
    """A row of a layout: what to look for, and what it then is.

    Args:
        name: kebab-case, unique in its layout; stored with every block that the rule claims.
        kind: the kind of block it makes.
        match: a regular expression (``re.VERBOSE`` is off; write ``(?x)`` for it) whose named groups fill the kind's
            fields, or a function of a `Line` that answers whether it claims the piece (with ``take="line"``), or which
            `Span` of ``line.text`` it claims.
        take: ``"line"`` claims a whole piece; ``"head"`` its beginning, ``"tail"`` its end, ``"inside"`` a part of it
            anywhere: what is left is offered again.
        needs: words, one of which the piece must have: the cheap refusal before the match.
        longest: how long a piece it looks at, in code points; it refuses longer ones unread. None is no bound, but a
            pattern with ``take="line"`` never looks at more than `WINDOW`.
        zone: ``"head"``, ``"story"`` or ``"tail"``, or several: the rule is tried once it is known where the story
            stands.
        hint: a word that the path of elements around the line must have, where the text was reduced from HTML.
        after: a kind, or several: the rule only claims what stands directly behind a block of that kind.
        joins: whether what is claimed goes on with the block before it, where that is of the same kind.
        read: takes the text claimed and where it begins, gives the kind's fields, a `Defect` (the rule then claims
            nothing, the defect is kept), or None (the rule claims nothing).

    Raises:
        TypeError, ValueError: for a row that cannot be meant; the message names the rule and lists what there is.

    >>> from newsparse.blocks import Byline
    >>> Rule("byline", Byline, r"/(?P<name>[가-힣]{2,4}) 기자", take="tail", needs=("기자",)).name
    'byline'
    """

    name: str
    kind: type[Block]
    match: Match
    take: Take = field(default="line", kw_only=True)
    needs: tuple[str, ...] = field(default=(), kw_only=True)
    longest: int | None = field(default=None, kw_only=True)
    zone: tuple[Zone, ...] = field(default=(), kw_only=True, converter=_tuple)
    hint: str | None = field(default=None, kw_only=True)
    after: tuple[type[Block], ...] = field(default=(), kw_only=True, converter=_tuple)
    read: Read | None = field(default=None, kw_only=True)
    joins: bool = field(default=False, kw_only=True)
    _find: Callable[[str], re.Match[str] | None] | None = field(init=False, default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not (isinstance(self.name, str) and re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", self.name)):
            raise ValueError(f"rule {self.name!r}: a name is kebab-case, as in 'tail-byline'")
        if not (isinstance(self.kind, type) and issubclass(self.kind, Block)):
            raise TypeError(f"rule {self.name!r}: kind is a subclass of Block, not {self.kind!r}")
        if self.take not in _FINDS:
            raise ValueError(f"rule {self.name!r}: take is one of {', '.join(_FINDS)}, not {self.take!r}")
        for zone in self.zone:
            if zone not in _ZONES:
                raise ValueError(f"rule {self.name!r}: zone is one of {', '.join(_ZONES)}, not {zone!r}")
        if isinstance(self.needs, str) or not all(isinstance(word, str) and word for word in self.needs):
            raise TypeError(f"rule {self.name!r}: needs is a tuple of words, not {self.needs!r}")
        if self.longest is not None and not (isinstance(self.longest, int) and self.longest > 0):
            raise ValueError(f"rule {self.name!r}: longest is a number of characters, not {self.longest!r}")
        for kind in self.after:
            if not (isinstance(kind, type) and issubclass(kind, Block)):
                raise TypeError(f"rule {self.name!r}: after is a subclass of Block, or several, not {kind!r}")
        if self.read is not None and not callable(self.read):
            raise TypeError(f"rule {self.name!r}: read is a function of a text and its start, not {self.read!r}")
        pattern = self._compiled(self.match) if isinstance(self.match, str) else None
        if pattern:
            object.__setattr__(self, "_find", getattr(pattern, _FINDS[self.take]))
        elif not callable(self.match):
            raise TypeError(f"rule {self.name!r}: match is a pattern or a function of a Line, not {self.match!r}")
        self._check_fields(pattern.groupindex if pattern else {})

    def __reduce__(self) -> tuple[Any, ...]:
        for what in (self.match, self.read):
            if getattr(what, "__name__", None) == "<lambda>":
                from pickle import PicklingError

                raise PicklingError(f"rule {self.name!r}: a lambda cannot be pickled; give a function of a module")
        values = {one.name: getattr(self, one.name) for one in fields(Rule) if one.init}
        return _rule, (values,)

    def __copy__(self) -> Rule:
        return self

    def __deepcopy__(self, memo: object) -> Rule:
        return self

    def _compiled(self, source: str) -> re.Pattern[str]:
        try:
            pattern = re.compile(source)
        except re.error as error:
            raise ValueError(f"rule {self.name!r}: the pattern {source!r} does not compile: {error}") from None
        if pattern.match(""):
            raise ValueError(f"rule {self.name!r}: the pattern {source!r} can match nothing")
        known = self.kind.groups()
        for group in pattern.groupindex:
            if self.read is None and group not in known:
                there = ", ".join(sorted(known)) or "none"
                raise ValueError(
                    f"rule {self.name!r}: {self.kind.__name__} has no field for the group {group!r}; fields: {there}"
                )
        return _at_the_end(pattern) if self.take == "tail" else pattern

    def _check_fields(self, filled: Mapping[str, int]) -> None:
        """A field that the kind must have and a field that is no text need something to fill them."""
        if self.read is not None:
            return
        for attribute in fields(self.kind):
            if attribute.name in ("text", "start", "rule"):
                continue
            if attribute.default is NOTHING and attribute.name not in filled:
                raise ValueError(
                    f"rule {self.name!r}: nothing fills {self.kind.__name__}.{attribute.name}; "
                    "name a group for it or give a read"
                )
            if attribute.name in filled and attribute.converter is None and _type_of(attribute) not in _TEXTS:
                raise ValueError(
                    f"rule {self.name!r}: {self.kind.__name__}.{attribute.name} is {_type_of(attribute)}, "
                    "a group gives text; give the field a converter"
                )

    def claim(self, line: Line) -> Hit | Defect | Refusal:
        """What the rule makes of a piece.

        Returns:
            what it claims, or why it claims nothing, or the defect that it found in what it would have claimed.
        """
        if self.needs and not any(word in line.text for word in self.needs):
            return Refusal.WORDS
        if self.zone and line.zone not in self.zone:
            return Refusal.ZONE
        if self.hint is not None and self.hint not in line.hint:
            return Refusal.HINT
        if self.after and line.lead not in self.after:
            return Refusal.AFTER
        if self.longest is not None and len(line.text) > self.longest:
            return Refusal.LENGTH
        return self.look(line)

    def look(self, line: Line) -> Hit | Defect | Refusal:
        """What the rule makes of a piece that is known to have what the rule asks for: a word, a length, a place."""
        found: Hit | Refusal
        if self._find:
            found = self._by_pattern(line)
        else:
            answer = self.match(line)  # type: ignore[operator]  # no pattern, so a function
            if not answer:
                return Refusal.MATCH
            found = self._claimed(line, answer)
        if self.read is None or isinstance(found, Refusal):
            return found
        values = self.read(line.text[found.start : found.end], line.start + found.start)
        if values is None:
            return Refusal.READ
        return values if isinstance(values, Defect) else found._replace(values=values)

    def _by_pattern(self, line: Line) -> Hit | Refusal:
        text, offset = line.text, 0
        if len(text) > WINDOW:
            if self.take == "line":
                return Refusal.LENGTH
            offset = len(text) - WINDOW if self.take == "tail" else 0
            text = text[-WINDOW:] if offset else text[:WINDOW]
        assert self._find is not None
        found = self._find(text)
        if found is None or found.end() == found.start():
            return Refusal.MATCH
        values = self._filled(found, offset + line.start) if self.read is None else {}
        return Hit(offset + found.start(), offset + found.end(), values)

    def _filled(self, found: re.Match[str], offset: int) -> Mapping[str, Any]:
        """The kind's fields, from the named groups."""
        return self.kind.values(
            {
                name: (Found(found[name], offset + found.start(name), offset + found.end(name)),)
                for name in found.re.groupindex
                if found[name]
            }
        )

    def _claimed(self, line: Line, found: bool | Span) -> Hit:
        """What the function claims; an answer that cannot be meant is a programmer's mistake."""
        length = len(line.text)
        if found is True and self.take == "line":
            return Hit(0, length, {})
        if not (isinstance(found, tuple) and len(found) == 2 and all(isinstance(offset, int) for offset in found)):
            raise TypeError(
                f"rule {self.name!r}: with take={self.take!r} the function answers with a Span, not {found!r}"
            )
        start, end = found
        if not 0 <= start < end <= length:
            raise ValueError(f"rule {self.name!r}: claims {start}:{end} of a piece of {length}")
        if (start and self.take in ("line", "head")) or (end < length and self.take in ("line", "tail")):
            raise ValueError(f"rule {self.name!r}: take={self.take!r}, but claims {start}:{end} of a piece of {length}")
        return Hit(start, end, {})


def _rule(values: Mapping[str, Any]) -> Rule:
    """The rule that was pickled."""
    return Rule(**values)


def _at_the_end(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern, bound to the end of a piece; its flags stand outside, a comment at its end is closed."""
    bare = re.sub(r"\A\(\?[aiLmsux]+\)", "", pattern.pattern)
    close = "\n)" if pattern.flags & re.VERBOSE else ")"
    return re.compile(rf"(?:{bare}{close}\Z", pattern.flags)


def _type_of(attribute: Attribute[Any]) -> str:
    """The type of a field as it was written."""
    return attribute.type.__name__ if type(attribute.type) is type else str(attribute.type)


@frozen
class Layout:
    """An ordered table of rules. Every change gives a new layout and leaves this one as it is.

    Raises:
        ValueError: two rules of one name.
        LookupError: a method was given the name of a rule that is not there; the message lists those that are.

    >>> from newsparse.blocks import Note
    >>> layout = Layout("kangsan", (Rule("desk-note", Note, r"※ .{1,200}", needs=("※",)),))
    >>> layout.without("desk-not")
    Traceback (most recent call last):
      ...
    LookupError: layout 'kangsan' has no rule 'desk-not'; rules: desk-note
    """

    name: str
    """What the layout is called; an article remembers it."""
    rules: tuple[Rule, ...] = field(converter=_tuple)
    """Tried in this order; the first that hits claims."""
    locate: Locate | None = field(default=None, kw_only=True)
    """Finds the headline and where the story begins and ends; None is `newsparse.locate.locate`."""

    breaks: Breaks | None = field(default=None, kw_only=True)
    """Finds where a line has lost its line breaks: the offsets of the parts that it would have been."""
    table: Table[Rule] = field(init=False, eq=False, repr=False)
    """The rules, made ready to be tried."""

    def __attrs_post_init__(self) -> None:
        seen: set[str] = set()
        for rule in self.rules:
            if not isinstance(rule, Rule):
                raise TypeError(f"layout {self.name!r}: a layout is made of rules, not {rule!r}")
            if rule.name in seen:
                raise ValueError(f"layout {self.name!r} has two rules {rule.name!r}; rules: {self._names()}")
            seen.add(rule.name)
        object.__setattr__(self, "table", Table(self.rules))

    def __repr__(self) -> str:
        return f"<Layout {self.name!r}: {len(self.rules)} rules>"

    def _names(self) -> str:
        return ", ".join(rule.name for rule in self.rules)

    def _index(self, name: str) -> int:
        for at, rule in enumerate(self.rules):
            if rule.name == name:
                return at
        raise LookupError(f"layout {self.name!r} has no rule {name!r}; rules: {self._names()}")

    def _with(self, rules: Iterable[Rule]) -> Layout:
        return evolve(self, rules=tuple(rules))

    def before(self, name: str, *rules: Rule) -> Layout:
        """A layout with ``rules`` put before the rule called ``name``."""
        at = self._index(name)
        return self._with((*self.rules[:at], *rules, *self.rules[at:]))

    def after(self, name: str, *rules: Rule) -> Layout:
        """A layout with ``rules`` put behind the rule called ``name``."""
        at = self._index(name) + 1
        return self._with((*self.rules[:at], *rules, *self.rules[at:]))

    def replace(self, name: str, *rules: Rule) -> Layout:
        """A layout with ``rules`` in the place of the rule called ``name``."""
        at = self._index(name)
        return self._with((*self.rules[:at], *rules, *self.rules[at + 1 :]))

    def without(self, *names: str) -> Layout:
        """A layout without the rules called ``names``."""
        gone = {self._index(name) for name in names}
        return self._with(rule for at, rule in enumerate(self.rules) if at not in gone)

    def named(self, name: str) -> Layout:
        """The same rules under another name."""
        return evolve(self, name=name)
