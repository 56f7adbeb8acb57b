"""Decks that lost their line breaks.

A paper sets the decks (부제) of an article under its headline: one to eight lines, each a clause cut down to what carries
the news. Where a text lost its line breaks they stand in front of the story, a blank between them. How their words end and
begin tells them from the story and from each other (see `newsparse.readers.deck_words`), and so does their length: the decks
of an article are about equally long, because they fill one column.

The front of the line is cut into decks so that the sum of what speaks for the cut is greatest, and is left whole where
that sum is small: better no decks than half a sentence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from newsparse.readers.deck_words import LONGEST, WINDOW, Word, read_words

__all__ = ["read_decks"]

_SHORTEST, _MOST = 8, 8
"""How long decks are, and how many there are."""
_LENGTHS = range(10, LONGEST, 3)
"""The lengths to try for the common one."""
_SIZES = ((29.0, 7.5), (22.0, 7.0), (21.0, 4.0), (20.0, 4.0), (17.5, 2.5))
"""The more decks, the shorter they are: mean and deviation of the common length of one, two, three, four, five and more."""
_ODD = -1.0
"""An odd length; some papers have narrow columns."""
_BY_LENGTH = ((10, -0.6), (12, 0.0), (19, -0.3), (37, -0.4), (48, -1.3))
"""How likely a deck no longer than this is."""
_STORY = 12
"""The first sentence of a story is no shorter."""
_SLUG = 10
"""A bracketed slug as long as this is a deck of its own; a shorter one is the front of a deck."""

_ANY = -2.6
"""That there are decks at all."""
_ALONE, _SHORT = -2.5, 15
"""That there is one deck only, if it is as short as this: as often it is the front of a sentence."""
_UNTITLED = (0.0,) * _MOST
_TITLED = (1.5, -2.5, *_UNTITLED[2:])
"""How many there are: behind a headline mostly none, else two or more; a headline cut in two is the common mistake."""
_LINE = -3.0
"""That a line that has nothing else is decks, no headline."""
_CLOSED = 2.5
"""That nothing, a dateline or a caption follows, no story's first words."""
_FORCED = 3.0
"""That a deck ends at a wide blank."""
_FIT = 2.0
"""How much the lengths count."""
_OWN = 2.0
"""That a slug is a deck."""
_HOPELESS = -9.0
"""A deck that adds less is none."""


class _Part(NamedTuple):
    """Words that may be a deck."""

    first: int
    length: int
    """For comparison; 0 for a slug."""
    worth: float


_Cut: TypeAlias = tuple[float, tuple[int, ...]]
"""What speaks for it, and where its decks end."""


def read_decks(text: str, *, alone: bool = False, titled: bool = False) -> tuple[int, ...]:
    """Where decks that were run together end.

    Args:
        text: a line that may begin with them.
        alone: whether the line has nothing else; else a story follows.
        titled: whether the line begins with the headline: it may be longer than the decks.

    Returns:
        For each deck the offset behind it, in code points; empty where the line does not begin with decks.

    >>> line = "설 연휴 앞두고 북적 전통시장 손님 두 배 상인들 모처럼 웃음 강산군이 설을 앞두고 마련한 장터에 손님이 몰렸다."
    >>> [line[start:end] for start, end in zip((0, 12, 24), read_decks(line))]
    ['설 연휴 앞두고 북적', '전통시장 손님 두 배', '상인들 모처럼 웃음']

    A deck may be a quote with its speaker, and end before a dateline. A story alone has none:

    >>> line = "보행교 열두 곳 철근 드러나 군 “내년 예산에 보수비 반영” [강산일보 홍길동 기자] 강산군의 다리가 낡았다."
    >>> [line[start:end] for start, end in zip((0, 16), read_decks(line))]
    ['보행교 열두 곳 철근 드러나', '군 “내년 예산에 보수비 반영”']
    >>> read_decks("강산군은 5일 전통시장 주차장 확충 공사를 마무리했다고 밝혔다. 주차장은 두 배로 넓어졌다.")
    ()
    """
    window, is_closed = _front(text, is_alone=alone)
    if not window.strip():
        return ()
    words = read_words(window)
    parts = _parts(window, words, is_titled=titled)
    behind: list[float | None] = [
        None if alone or len(window) - word.start < _STORY else word.opening.story for word in words[1:]
    ]
    behind.append((_LINE if alone else 0.0) + _CLOSED if is_closed else None)
    by_count = _TITLED if titled else _UNTITLED
    if not _cut(0, words, parts, behind, by_count)[1]:  # not even if all lengths fitted
        return ()

    def sized(length: int) -> _Cut:
        cut = _cut(length, words, parts, behind, by_count)
        return cut[0] + _size(length, len(cut[1]) - titled), cut[1]

    common = max(_LENGTHS, key=sized)
    ends = max(map(sized, (common - 1, common, common + 1)))[1]
    return () if alone and len(ends) == 1 else ends


def _size(common: int, count: int) -> float:
    """What speaks for so many decks of that length."""
    if count < 1:
        return 0.0
    mean, deviation = _SIZES[min(count, len(_SIZES)) - 1]
    return max((1 - ((common - mean) / deviation) ** 2) / 2, _ODD)


def _front(text: str, *, is_alone: bool) -> tuple[str, bool]:
    """As much of the text as may be decks and the sentence behind them, and whether it may be all decks."""
    near = text[: 2 * WINDOW]
    if _stop().match(near):
        return "", False  # a dateline: the story has begun
    stop = _stop().search(near[:WINDOW], 1)
    front = near[: stop.start() if stop else WINDOW]
    is_closed = stop is not None or (is_alone and len(text) <= WINDOW)
    sentence = _sentence().search(near[: stop.start()] if stop else near, _SHORTEST)
    if sentence:
        return near[: sentence.end()], False
    return (front, True) if is_closed else ("", False)


@cache
def _stop() -> re.Pattern[str]:
    """What follows decks and is no story: a dateline, a note, a caption."""
    return re.compile(
        r"\s?[\[(【<〈](?=[^\])】>〉]{0,40}(?:=|기자|편집자|특파원|연합뉴스|뉴시스|뉴스1))"
        r"|\s?[\[【][가-힣A-Za-z]{2,8}(?:신문|일보|뉴스|경제|투데이|타임[스즈]|저널|방송)[\]】]|[▲△▶▷◇◆■□]|\t"
        r"|\s(?=[가-힣]{2,4} (?:기자 (?:승인|입력|기사)|[A-Za-z0-9._]{2,30}@)|(?:승인|입력) (?:19|20)\d\d|기사공유하기|댓글 \d)|\s?[\[◀<]\s?앵\s?커"
    )


@cache
def _sentence() -> re.Pattern[str]:
    """The end of a sentence."""
    return re.compile(r"[가-힣]\.[”’\"')]{0,2}(?:\s|\Z)|다\s?\.")


def _parts(window: str, words: list[Word], *, is_titled: bool) -> list[list[_Part]]:
    """For each word the decks that may end with it."""
    slug, by_length = _slug().match(window), _by_length()
    behind_slug = next((at for at, word in enumerate(words, 1) if slug and word.end == slug.end("slug")), 0)
    parts: list[list[_Part]] = [[] for _ in words]
    wide = _is_spaced(words)
    for at, last in enumerate(words):
        if last.last is None or (wide and not last.is_forced and at + 1 < len(words)):
            continue
        worth = last.last + (_FORCED if last.is_forced else 0.0)
        for first in range(at, -1, -1):
            word = words[first]
            if first < at:
                if word.is_forced:
                    break
                worth += word.inside
            length = last.end - word.start
            if slug and not first:
                if last.end <= slug.end("slug"):
                    if last.end == slug.end("slug") >= _SLUG and not slug["titled"]:
                        parts[at].append(_Part(0, 0, _OWN))
                    break
                length -= slug.end("slug")
            if length > LONGEST:
                break
            if length >= _SHORTEST:
                total = (
                    worth
                    + by_length[length]
                    + (word.opening.deck if first not in (0, behind_slug) else word.opening.first)
                )
                if total > _HOPELESS:
                    parts[at].append(_Part(first, 0 if is_titled and not first else length, total))
    return parts


def _is_spaced(words: list[Word]) -> bool:
    """Whether wide blanks stand for all the line breaks: what is between them is no longer than a deck."""
    start, spaced = 0, False
    for word in words:
        if word.is_forced:
            if word.end - start > LONGEST:
                return False
            start, spaced = word.end, True
    return spaced


@cache
def _slug() -> re.Pattern[str]:
    """[섬에 없는 것들], and the number of the part: 上, (3); behind ``上.`` the part has a title."""
    part = r"\s(?:[上中下終①-⑳]|\([上中下\d①-⑳]{1,2}\))"
    return re.compile(
        rf"(?P<slug>[\[【<〈][^\]】>〉]{{2,40}}[\]】>〉](?:{part}(?=\s))?)(?=\s|[가-힣])(?P<titled>(?:{part}|\s\d{{1,2}})[.·]\s)?"
    )


@cache
def _by_length() -> tuple[float, ...]:
    """The worth of each length."""
    return tuple(next(worth for most, worth in _BY_LENGTH if length <= most) for length in range(LONGEST + 1))


@cache
def _fits(common: int) -> tuple[float, ...]:
    """What speaks for a deck by its length, where that of the others is known, or not yet (0)."""
    return (
        _FIT,
        *(_FIT * (1 - math.log1p(((length - common) / 3) ** 2) if common else 1) for length in range(1, LONGEST + 1)),
    )


def _cut(
    common: int,
    words: list[Word],
    parts: list[list[_Part]],
    behind: list[float | None],
    by_count: Sequence[float],
) -> _Cut:
    """The best cut into decks of about one length."""
    fits = _fits(common)
    best: _Cut = (0.0, ())
    values: list[float] = [_ANY]
    cuts: list[tuple[int, ...]] = [()]
    for word, candidates, following in zip(words, parts, behind, strict=True):
        value = -math.inf
        cut: tuple[int, ...] | None = None
        for first, length, worth in candidates:
            total = values[first] + worth + fits[length]
            if total > value and len(cuts[first]) < _MOST:
                value, cut = total, cuts[first]
        values.append(value)
        cuts.append(() if cut is None else (*cut, word.end))
        if cut is None or following is None:
            continue
        if cut or candidates[0].length:  # a slug alone is none
            short = 0.0 if cut or word.end > _SHORT else _ALONE
            best = max(best, (value + following + short + by_count[len(cut)], cuts[-1]))
    return best
