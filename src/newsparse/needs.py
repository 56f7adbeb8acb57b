"""Which rules are worth trying on a piece of text: those that need no word, and those one of whose words stands in it.

All the words of a table are looked for in one go, which is what keeps a long table quick: most rules never see most
lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import or_
from typing import Any, Generic, Protocol, TypeVar

__all__ = ["Needs", "any_of"]


class _NeedsWords(Protocol):
    @property
    def needs(self) -> tuple[str, ...]: ...


_Row = TypeVar("_Row", bound=_NeedsWords)


class Needs(Generic[_Row]):
    """A table of rows by the words that they need.

    >>> from newsparse.blocks import Note
    >>> from newsparse.layout import Rule
    >>> table = Needs(
    ...     [
    ...         Rule("byline", Note, "기자", needs=("기자",)),
    ...         Rule("any", Note, "가"),
    ...         Rule("tip", Note, "제보", needs=("제보",)),
    ...     ]
    ... )
    >>> [row.name for row in table.worth("기자회견")]
    ['byline', 'any']
    """

    __slots__ = ("_always", "_masks", "_of", "_words", "rows")

    def __init__(self, rows: Iterable[_Row]) -> None:
        """Take the rows, in order, and make one pattern of all their words."""
        self.rows: tuple[_Row, ...] = tuple(rows)
        """The rows, in order."""
        self._always = 0
        needed: dict[str, int] = {}
        for at, row in enumerate(self.rows):
            self._always |= (not row.needs) << at
            for word in row.needs:
                needed[word] = needed.get(word, 0) | 1 << at
        # a word that is found says that the words it begins with stand there too
        self._masks = {
            word: reduce(or_, (needed.get(word[:size], 0) for size in range(1, len(word) + 1))) for word in needed
        }
        self._words = _wherever(needed).findall if needed else None
        # few sets of words stand in most lines: what was worth trying on one is kept for the next, within bounds
        self._of = lru_cache(maxsize=2048)(self._rows_of)

    def worth(self, text: str) -> tuple[_Row, ...]:
        """The rows to try on a text, in order.

        Args:
            text: the piece; only what stands in it counts.
        """
        found = self._always
        if self._words:
            masks = self._masks
            for word in self._words(text):
                found |= masks[word]
        return self._of(found)

    def _rows_of(self, mask: int) -> tuple[_Row, ...]:
        return tuple(row for at, row in enumerate(self.rows) if mask >> at & 1)

    def __reduce__(self) -> tuple[Any, ...]:
        return Needs, (self.rows,)

    def __copy__(self) -> Needs[_Row]:
        return self

    def __deepcopy__(self, memo: object) -> Needs[_Row]:
        return self


def _wherever(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds at each place the longest word that begins there, also inside another."""
    first = "".join(sorted({re.escape(word[0]) for word in words}))
    # the first letter is looked at first, as that is quick, and the word from before it
    return re.compile(f"(?s)[{first}](?<=(?=({any_of(words)})).)")


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
