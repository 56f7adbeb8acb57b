"""Korean that was decoded with the wrong codec: where it stands, and what it said.

Bytes of cp949 (of which EUC-KR is a part) or of UTF-8 that were decoded as Windows-1252 or Latin-1 have become accented
letters and signs: ``±âÀÚ``, ``ê¸°ìž``. Each byte is a character still, so they can be made bytes again and decoded as
what they are. That is done where it can be proven, and only there.

A *stretch* is as much of a text as bytes could have become, up to a character that no byte could, clean Hangul say. A
*word* of it, between white space, is read as a whole or not at all. One word that is proven to be mojibake, by two
syllables at least, vouches for the others of its stretch: few words are long enough to prove anything by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import AnyStr, NamedTuple

from newsparse.blocks import Defect

__all__ = ["find_mojibake", "repair_mojibake"]

_TELLTALE = b"\xc3"
"""Opens each of À to ÿ in UTF-8 and stands in no other character; nothing is proven without one of these letters."""

_SPECIALS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What Windows-1252 makes of 27 of the bytes 80 to 9F; of the other five, and in Latin-1 of all, come C1 controls."""

_STRETCH = rf"[\x80-\xff{_SPECIALS}][\0-\xff{_SPECIALS}]*+"
_SIGNS = rf"(?:[\xb0-\xc8][\xa1-\xfe]){{2}}|(?:[\xea-\xed][\x80-\xbf{_SPECIALS}]{{1,2}}){{2}}"
"""Two syllables in a row, of KS X 1001 or of UTF-8; of the latter each may have lost its last byte."""
_SYLLABLES = rb"([\xb0-\xc8][\xa1-\xfe])(?!\1)[\xb0-\xc8][\xa1-\xfe]"
"""Two different syllables of KS X 1001 in a row; the same one twice is an ornament, ``°°°°`` or ``ÄÄÄÄ``."""
_UTF_8 = rb"(?:[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*+"
"""What may be UTF-8: most of what is not is told at its first letter, for less than an error costs."""
_TABLE = bytes(range(0xA1, 0xFF))
"""Letters in the order of a table, ``ÀÁÂÃ``, are no syllables."""
_LOSSY = rb"(?:[\xea-\xed][\x80-\xbf]{1,2}){2}"
_CHARACTER = rb"[\xa1-\xfe]{2}"
"""Of KS X 1001. In cp949 a word without one is not read: half of what is left of it may be a letter of ASCII."""
_READABLE_AGAIN = rf"[\xa1-\xfe]{{2}}|[\xc2-\xf4][\x80-\xbf{_SPECIALS}]"
"""What another repair could take for mojibake. A word that would read so is not read: once is as good as twice."""


class _Reading(NamedTuple):
    """A word, decoded again, and where it stands in its stretch."""

    start: int
    end: int
    said: str


class _Codec(NamedTuple):
    """What the bytes may have been."""

    sign: bytes
    """What stands in all that the codec is proven by; a stretch without it is not looked at word by word."""
    read: Callable[[bytes], str | None]
    """What a word says; None if it says nothing in this codec."""
    proves: Callable[[bytes, str | None], bool]
    """Whether the bytes of a word, and what they say, leave no doubt."""


def find_mojibake(text: str) -> tuple[Defect, ...]:
    """Find Korean that was decoded with the wrong codec.

    Args:
        text: any string.

    Returns:
        A defect ``mojibake`` for each stretch of it, from its first word to its last, in code points; words that lost
        bytes are found as well. Clean text costs one quick pass.

    >>> [(defect.code, defect.start, defect.end) for defect in find_mojibake("홍길동 ±âÀÚ, 강산군")]
    [('mojibake', 4, 9)]
    >>> find_mojibake("강산군 «Café Élysée» ©®·±5°C")
    ()
    """
    return tuple(_found(text)) if _may_be_mojibake(text) else ()


def repair_mojibake(text: str) -> str:
    """Decode again what was decoded with the wrong codec, and change nothing else.

    Repaired is Korean in cp949, EUC-KR or UTF-8 that was taken for Windows-1252 or Latin-1. What proves nothing stays:
    a word that lost a byte on the way (Windows-1252 has no character for 81, 8D, 8F, 90 and 9D, and some decoders drop
    those), a syllable alone amid clean text, text that was decoded wrongly twice. Repairing again changes nothing.

    Args:
        text: any string; clean text is returned as it is.

    Returns:
        The text, repaired where that could be proven. It is shorter then: parse it, not the text that came in, to have
        offsets into it.

    Raises:
        TypeError: ``text`` is no string.

    >>> repair_mojibake("[°­»ê=°­»êÀÏº¸] È«±æµ¿ ±âÀÚ")
    '[강산=강산일보] 홍길동 기자'
    >>> repair_mojibake("강산군의 ë´„ê½ƒ, Citroën ±5°C")
    '강산군의 봄꽃, Citroën ±5°C'

    Source: index EUC-KR and the decoder windows-1252 of the Encoding Standard, https://encoding.spec.whatwg.org.
    """
    if not isinstance(text, str):
        raise TypeError(f"repair_mojibake takes a str, not {type(text).__name__}; decode bytes first")
    return _compiled(_STRETCH).sub(_repaired, text) if _may_be_mojibake(text) else text


def _may_be_mojibake(text: str) -> bool:
    """The quick check: to encode and look for one byte is several times as fast as to look for one of many letters."""
    return not text.isascii() and _TELLTALE in text.encode("utf-8", "surrogatepass")


def _found(text: str) -> Iterator[Defect]:
    for stretch in _compiled(_STRETCH).finditer(text):
        if not _compiled(_SIGNS).search(stretch[0]):
            continue
        raw = _bytes(stretch[0])
        first, last = len(raw), 0
        for start, end in chain(((start, end) for start, end, _ in _readings(raw)), _lossy(raw)):
            first, last = min(first, start), max(last, end)
        if last:
            message = "Korean in cp949 or UTF-8 that was decoded as Windows-1252 or Latin-1"
            yield Defect("mojibake", message, stretch.start() + first, stretch.start() + last)


def _repaired(stretch: re.Match[str]) -> str:
    """A stretch, its words put right."""
    text = stretch[0]
    if not _compiled(_SIGNS).search(text):
        return text
    done: list[str] = []
    at = 0
    for start, end, said in _readings(_bytes(text)):
        done += (text[at:start], said)
        at = end
    return "".join((*done, text[at:]))


def _bytes(stretch: str) -> bytes:
    """The bytes that a stretch was decoded from, one a character."""
    return stretch.translate(_bytes_of_specials()).encode("latin-1")


def _readings(raw: bytes) -> Iterator[_Reading]:
    """The words of a stretch that can be read, in order, if one proves the codec; as UTF-8 rather than cp949."""
    proven = [
        codec
        for codec in _CODECS
        if _compiled(codec.sign).search(raw) and any(codec.proves(word[0], codec.read(word[0])) for word in _words(raw))
    ]
    for word in _words(raw) if proven else ():
        said = next(filter(None, (codec.read(word[0]) for codec in proven)), None)
        if said:
            yield _Reading(*word.span(), said)


def _words(raw: bytes) -> Iterator[re.Match[bytes]]:
    """The words of a stretch that are not plain."""
    return (word for word in _compiled(rb"\S++").finditer(raw) if not word[0].isascii())


def _lossy(raw: bytes) -> Iterator[tuple[int, int]]:
    """Where words of UTF-8 stand, those that lost bytes too."""
    lossy = _compiled(_LOSSY)
    return (word.span() for word in _words(raw) if lossy.search(word[0])) if lossy.search(raw) else iter(())


def _read_utf_8(word: bytes) -> str | None:
    return _decoded(word, "utf-8") if _compiled(_UTF_8).fullmatch(word) else None


def _proves_utf_8(_: bytes, said: str | None) -> bool:
    """Two syllables in a row; one alone may be a name and the marks behind it: ``Brontë…”``."""
    return said is not None and _compiled("[가-힣]{2}").search(said) is not None


def _read_cp949(word: bytes) -> str | None:
    """A byte A0 is the no-break space that markup put there, hardly ever a part of a rare syllable."""
    if not _compiled(_CHARACTER).search(word):
        return None
    said = _decoded(word.replace(b"\xa0", b" "), "cp949")
    return said and said.replace(" ", "\xa0")


def _proves_cp949(word: bytes, said: str | None) -> bool:
    """Two syllables in a row, with a letter among their four characters, in a word that is Hangul for the most part.

    Chinese and Japanese decoded with the wrong codec have syllables here and there as well, and so has what is UTF-8 or
    was before it lost bytes.
    """
    pair = _compiled(_SYLLABLES).search(word)
    if said is None or pair is None or max(pair[0]) < 0xC0 or pair[0] in _TABLE:
        return False
    if _read_utf_8(word) or _compiled(_LOSSY).search(word):
        return False
    letters = sum(letter > "\x7f" and letter.isalpha() for letter in said)
    return 4 * len(_compiled("[가-힣]").findall(said)) >= 3 * letters


_CODECS = (
    _Codec(_LOSSY, _read_utf_8, _proves_utf_8),
    _Codec(_SYLLABLES, _read_cp949, _proves_cp949),
)


def _decoded(word: bytes, encoding: str) -> str | None:
    try:
        said = word.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _compiled(_READABLE_AGAIN).search(said) else said


@cache
def _bytes_of_specials() -> Mapping[int, int]:
    return {ord(special): special.encode("cp1252")[0] for special in _SPECIALS}


@cache
def _compiled(pattern: AnyStr) -> re.Pattern[AnyStr]:
    """Compiled at first use: importing the package compiles nothing."""
    return re.compile(pattern)
