"""How rows say what they look for: words, whole lines of them, lines like their neighbours."""

from __future__ import annotations

import re
from functools import cache

from attrs import field, frozen

from newsparse.lines import Line
from newsparse.tables import any_of

__all__ = ["Buttons", "Phrases", "words"]


def words(text: str) -> tuple[str, ...]:
    """A table cell of words: parted by ``|`` or line breaks, blanks at their edges taken off."""
    return tuple(word for word in (part.strip() for part in re.split(r"[|\n]", text)) if word)


_BETWEEN = re.compile(r"[\s•·|/,.?!+\-–*()\[\]<>☆★♥※:]+|\bl\b|\d+")

_LETTER = re.compile(r"[^\W\d_]")


def _squeezed(text: str) -> str:
    return _BETWEEN.sub("", text)


def _phrases(text: str) -> frozenset[str]:
    return frozenset(map(_squeezed, words(text)))


@frozen
class Phrases:
    """Claims a line that is one of these phrases; bullets, bars and counts do not matter.

    >>> Phrases("댓글쓰기 | 그래도 삭제하시겠습니까?")(Line("• 댓글쓰기 0", 0))
    True
    """

    phrases: frozenset[str] = field(converter=_phrases)
    _first: frozenset[str] = field(init=False, eq=False, repr=False)
    """The letters that they begin with: most lines are refused by theirs."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_first", frozenset(phrase[0] for phrase in self.phrases))

    def __call__(self, line: Line) -> bool:
        first = _LETTER.search(line.text)
        return first is not None and first[0] in self._first and _squeezed(line.text) in self.phrases


@frozen
class Buttons:
    """Claims a line made of nothing but the words on buttons, glued or not, with their counts.

    >>> Buttons("공유하기 | 페이스북 | 댓글")(Line("페이스북공유하기 | 댓글 3", 0))
    True
    """

    labels: str
    """The words, parted by ``|`` or line breaks."""

    def knows(self, word: str) -> bool:
        """Whether a word stands on one of the buttons."""
        return word in _labels(self.labels)

    def __call__(self, line: Line) -> bool:
        return _buttons(self.labels).fullmatch(line.text) is not None and _LETTER.search(line.text) is not None


@cache
def _labels(text: str) -> frozenset[str]:
    return frozenset(words(text))


@cache
def _buttons(text: str) -> re.Pattern[str]:
    label = any_of(_labels(text)).replace(r"\ ", r"\s?")
    # possessive: a label once read is never read again in another way, so no line is slow
    return re.compile(rf"(?>[\s•·|/,+\-–*()\[\]<>※:?!.×]|\d{{1,7}}개?(?![\d-])|\bl\b|(?>{label}))++")
