"""Values out of a page's scripts: JSON, JSON with comments, JSON in the middle of JavaScript, markup inside JSON.

Nothing is run. What cannot be read is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

__all__ = ["lines_of", "read_json", "salvage", "values_in"]

_MOST_WASTED = 500_000_000
"""How many characters are read in vain at the most: for what is no value the decoder counts lines from the start."""

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|//[^\n]*+|/\*|,(?=\s{0,200}[}\]])', re.DOTALL)
"""A string, the beginning of a comment, a comma with nothing behind it."""
_WRAPPING = re.compile(
    r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|(?://\s*)?\]\]>|/\*\s*\]\]>\s*\*/)\s*\Z"
)
_BEFORE_VALUE = re.compile(r'(?:=|\(|JSON\.parse\()\s{0,20}(?=\{\s{0,20}["}]|\[\s{0,20}["\[{\d\]]|"[\[{\\])')


def read_json(script: str) -> tuple[Any, ...]:
    """The values of a script that is JSON, or would be without its comments, stray commas and line breaks in strings.

    >>> read_json('{"headline": "강산군의 봄", // 제목' + chr(10) + ' "url": "http://kangsan.example/1",}')
    ({'headline': '강산군의 봄', 'url': 'http://kangsan.example/1'},)
    >>> read_json("{ oops")
    ()
    """
    bare = _WRAPPING.sub("", script).strip().rstrip(";")
    decoder = json.JSONDecoder(strict=False)
    for text in (bare, _strict(bare)):
        found: list[Any] = []
        at = 0
        try:
            while at < len(text):
                value, end = decoder.raw_decode(text, at)
                found.append(value)
                # several values may stand one behind the other
                at = end + len(text[end : end + 20]) - len(text[end : end + 20].lstrip(" \t\r\n,;"))
        except (ValueError, RecursionError):
            continue
        return tuple(found)
    return ()


def _strict(text: str) -> str:
    """JSON without its comments and stray commas."""
    pieces: list[str] = []
    at = 0
    while found := _TOKEN.search(text, at):
        pieces.append(text[at : found.start()])
        at = found.end()
        if found[0].startswith('"'):
            pieces.append(found[0])
        elif found[0] == "/*":
            end = text.find("*/", at)
            at = end + 2 if end >= 0 else len(text)
    return "".join(pieces) + text[at:]


def salvage(script: str, names: tuple[str, ...]) -> dict[str, str]:
    """The text fields called ``names`` of JSON that cannot be read.

    >>> salvage('{"headline": "강산군의 봄", "name": "강산"일보"', ("headline", "datePublished"))
    {'headline': '강산군의 봄'}
    """
    found: dict[str, str] = {}
    for match in re.finditer(r'"(\w{3,30})"\s{0,20}:\s{0,20}"([^"\\\n]{1,400})"', script):
        if match[1] in names:
            found.setdefault(match[1], match[2])
    return found


def values_in(script: str) -> Iterator[Any]:
    """The JSON values that a script assigns or passes on: ``state = {…}``, ``push([…])``, ``JSON.parse("…")``.

    The strings that Next.js pushes one by one (``self.__next_f.push([1, "…"])``) are put together and read as what they
    are: rows of a number, a colon and a value.

    >>> list(values_in('window.page = {"title": "강산군의 봄"}; run();'))
    [{'title': '강산군의 봄'}]
    """
    decoder = json.JSONDecoder(strict=False)
    end = wasted = 0
    pushed: list[str] = []
    for match in _BEFORE_VALUE.finditer(script):
        if match.end() < end:
            continue
        if wasted > _MOST_WASTED:
            break
        try:
            value, end = decoder.raw_decode(script, match.end())
            if isinstance(value, str):
                value = decoder.decode(value)
        except json.JSONDecodeError as error:
            wasted += error.pos
            continue
        except RecursionError:
            break
        if isinstance(value, list) and len(value) == 2 and value[0] == 1 and isinstance(value[1], str):
            pushed.append(value[1])
        else:
            yield value
    yield from _rows("".join(pushed), decoder)


_ROW = re.compile(r"[0-9a-f]{1,6}:(?:T([0-9a-f]{1,8}),|[A-Z]{0,2}(?=[\[{\"]))")


def _rows(text: str, decoder: json.JSONDecoder) -> Iterator[Any]:
    """The values of the rows that React's server sends: JSON, or text with its length in bytes before it."""
    at = 0
    while at < len(text):
        row = _ROW.match(text, at)
        if row and row[1]:
            at, size = row.end(), int(row[1], 16)
            value: Any = text[at : at + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
            # a text has no line end behind it
            at += len(value)
            yield value
            continue
        end = text.find("\n", at) + 1 or len(text)
        if row:
            try:
                # of the row alone: what is no value is told by its line, for which the decoder counts from the start
                value, _ = decoder.raw_decode(text[row.end() : end])
            except (ValueError, RecursionError):
                pass
            else:
                yield value
        at = end


_TAG = re.compile(r"<[^<>]{0,2000}>")
_LINE_TAG = re.compile(
    r"</?(?:p|br|div|li|h\d|figure|figcaption|tr|td|ul|ol|section|blockquote)\b[^<>]{0,2000}>|[\r\n]", re.IGNORECASE
)


def lines_of(text: str) -> Iterator[str]:
    """The lines of a text that may be markup, its tags taken out.

    >>> list(lines_of("<p>강산군의 <b>봄</b></p><p>유채꽃&nbsp;10만 포기</p>"))
    ['강산군의 봄', '유채꽃 10만 포기']
    """
    for line in _LINE_TAG.split(text):
        bare = " ".join(unescape(_TAG.sub("", line)).split())
        if bare:
            yield bare
