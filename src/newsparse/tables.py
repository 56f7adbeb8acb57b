"""Which rules of a table are worth trying on a piece of text.

A rule says what a piece must have: one of its words, a length, a place, what stands before it, a hint. Each of these is
looked at once for the whole table and not once for each rule, which is what keeps a long table quick: most rules never
see most lines.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import or_
from typing import Any, Generic, Protocol, TypeVar

from newsparse.lines import Line

__all__ = ["Table", "any_of"]


_KEPT = 400
"""What was found of a longer line is not kept."""


class _Row(Protocol):
    @property
    def needs(self) -> tuple[str, ...]: ...
    @property
    def longest(self) -> int | None: ...
    @property
    def zone(self) -> Any: ...  # tuples, behind converters that type checkers see as they like
    @property
    def after(self) -> Any: ...
    @property
    def hint(self) -> str | None: ...


_R = TypeVar("_R", bound=_Row)


class Table(Generic[_R]):
    """Rows in order, and for each piece those that could claim some of it.

    A set of rows is an `int` here, the row of index n its bit n.

    >>> from newsparse.blocks import Note
    >>> from newsparse.layout import Rule
    >>> table = Table(
    ...     [
    ...         Rule("byline", Note, "기자", needs=("기자",)),
    ...         Rule("any", Note, "가"),
    ...         Rule("tip", Note, "제보", needs=("제보",)),
    ...         Rule("short", Note, "가", longest=3),
    ...     ]
    ... )
    >>> [row.name for row in table.worth(Line("기자회견", 0))]
    ['byline', 'any']
    """

    __slots__ = ("_fitting", "_following", "_hinting", "_in_zone", "_kept", "_rows_of", "_spoken", "rows")

    def __init__(self, rows: Iterable[_R]) -> None:
        """Take the rows, in order."""
        self.rows: tuple[_R, ...] = tuple(rows)
        """The rows, in order."""
        self._spoken = _Words(row.needs for row in self.rows)
        # a line is asked for twice, once its place is known too, and menus on every page of a site
        self._kept = lru_cache(maxsize=2048)(self._spoken)
        self._hinting = lru_cache(maxsize=4096)(_Words(((row.hint,) if row.hint else ()) for row in self.rows))
        self._fitting = _by_length([row.longest for row in self.rows])
        self._following = _by_key([row.after for row in self.rows])
        self._in_zone = _by_key([row.zone or (None,) for row in self.rows])
        # few sets of rows are worth trying on most lines: what was made for one is kept for the next, within bounds
        self._rows_of = lru_cache(maxsize=4096)(self._chosen)

    def worth(self, line: Line) -> tuple[_R, ...]:
        """The rows to try on a piece, in order.

        Args:
            line: the piece; its text, zone, hint and what stands before it count.
        """
        text = line.text
        spoken = self._kept if len(text) <= _KEPT else self._spoken
        rows = spoken(text) & self._hinting(line.hint) & self._in_zone.get(line.zone, 0)
        rows &= self._following.get(line.lead, self._following[None])
        return self._rows_of(rows & self._fitting[min(len(text), len(self._fitting) - 1)])

    def _chosen(self, rows: int) -> tuple[_R, ...]:
        return tuple(row for at, row in enumerate(self.rows) if rows >> at & 1)

    def __reduce__(self) -> tuple[Any, ...]:
        return Table, (self.rows,)

    def __copy__(self) -> Table[_R]:
        return self

    def __deepcopy__(self, memo: object) -> Table[_R]:
        return self


def _by_length(longest: Sequence[int | None]) -> list[int]:
    """For each length the rows that look at pieces of that length; the last stands for all that are longer."""
    ends = [0] * (max((most for most in longest if most is not None), default=-1) + 2)
    for at, most in enumerate(longest):
        ends[-1 if most is None else most] |= 1 << at
    return list(accumulate(reversed(ends), or_))[::-1]


def _by_key(asked: Sequence[tuple[Hashable, ...]]) -> Mapping[Any, int]:
    """For each key the rows that ask for it or for nothing; under None those that ask for nothing."""
    free = sum((not keys) << at for at, keys in enumerate(asked))
    found: dict[Hashable, int] = {None: free}
    for at, keys in enumerate(asked):
        for key in keys:
            found[key] = found.get(key, free) | 1 << at
    return found


class _Words:
    """For a text the rows one of whose words stands in it, and those that need none.

    The text's pairs of letters are gone through once; only words that begin with one of them are looked for.
    """

    def __init__(self, needs: Iterable[tuple[str, ...]]) -> None:
        self._free = 0
        needed: dict[str, int] = {}
        for at, words in enumerate(needs):
            self._free |= (not words) << at
            for word in words:
                needed[word] = needed.get(word, 0) | 1 << at
        self._letters = {word: rows for word, rows in needed.items() if len(word) == 1}
        self._find_letters = re.compile(f"[{re.escape(''.join(self._letters))}]" if self._letters else r"(?!)").findall
        self._words: dict[tuple[str, str], list[tuple[str, int]]] = {}
        for word, rows in needed.items():
            if len(word) > 1:
                self._words.setdefault((word[0], word[1]), []).append((word, rows))
        self._pairs = frozenset(self._words)

    def __call__(self, text: str) -> int:
        rows = self._free
        for letter in self._find_letters(text):
            rows |= self._letters[letter]
        for pair in self._pairs.intersection(pairwise(text)):
            for word, asked in self._words[pair]:
                if word in text:
                    rows |= asked
        return rows


def any_of(words: Iterable[str]) -> str:
    """A pattern for the longest of some words that stands at a place: a tree of letters, so many cost no more than few.

    Args:
        words: plain words.

    >>> any_of(["기자", "기사"])
    '기(?:사|자)'
    """
    tree: dict[str, Any] = {}
    for word in sorted(words):
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _pattern_of(tree)


def _pattern_of(tree: dict[str, Any]) -> str:
    branches = [re.escape(letter) + _pattern_of(rest) for letter, rest in tree.items() if letter]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 and "" not in tree else f"(?:{'|'.join(branches)})"
    return pattern + "?" * ("" in tree)
