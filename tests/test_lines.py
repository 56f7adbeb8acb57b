"""Text into lines: what ends one, where each stands, what stands around it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from newsparse.lines import Line, split

from .strategies import texts


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        (" \n\u3000\n\x85", []),
        ("강산군", [("강산군", 0, 0)]),
        ("강산군\n", [("강산군", 0, 0)]),
        ("강산군\n봄", [("강산군", 0, 0), ("봄", 4, 1)]),
        ("강산군\r\n봄", [("강산군", 0, 0), ("봄", 5, 1)]),
        ("강산군\r봄", [("강산군", 0, 0), ("봄", 4, 1)]),
        ("강산군\r\r\n봄", [("강산군", 0, 0), ("봄", 6, 2)]),
        ("강산군\n\r봄", [("강산군", 0, 0), ("봄", 5, 2)]),
        ("\n\n \xa0강산군\u3000\n", [("강산군", 4, 2)]),
        ("\ufeff강산군", [("\ufeff강산군", 0, 0)]),
        ("😀\n봄", [("😀", 0, 0), ("봄", 2, 1)]),
    ],
    ids=ascii,
)
def test_lines_and_where_they_stand(text: str, lines: list[tuple[str, int, int]]) -> None:
    """Only CR LF, LF and CR end a line; blanks at its edges are not of it; offsets count code points."""
    assert lines == [(line.text, line.start, line.number) for line in split(text)]


@pytest.mark.parametrize("character", "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", ids=ascii)
def test_no_other_character_ends_a_line(character: str) -> None:
    """The characters that str.splitlines also cuts at stand inside a line."""
    text = f"강산군{character}봄꽃"
    assert 2 == len(text.splitlines())
    assert [text] == [line.text for line in split(text)]


@given(texts)
def test_lines_are_what_stands_there(text: str) -> None:
    """Each line is a stripped stretch of the text, and what no line has is white space."""
    at = 0
    for line in split(text):
        assert line.text == line.text.strip() != ""
        assert line.text == text[line.start : line.end]
        assert not re.search(r"[\r\n]", line.text)
        assert "" == text[at : line.start].strip()
        at = line.end
    assert "" == text[at:].strip()


@given(texts)
def test_lines_are_numbered_by_the_line_ends_before_them(text: str) -> None:
    """The number of a line is how many line ends stand before it, blank lines counted."""
    for line in split(text):
        assert len(re.findall(r"\r\n|\r|\n", text[: line.start])) == line.number


def test_neighbours_are_the_nearest_that_are_not_blank() -> None:
    """A line knows what stands above and below it, blank lines passed over."""
    assert [("", "나"), ("가", "다"), ("나", "")] == [(line.above, line.below) for line in split(" 가 \n\n나\n \n다")]


def test_copies_are_counted() -> None:
    """A line printed twice knows that, and which of the two it is."""
    assert [(1, 2), (1, 1), (2, 2)] == [(line.copy, line.copies) for line in split("가\n나\n가 ")]


def test_hints_go_with_the_line_of_their_number() -> None:
    """A hint stands for a line of the text, blank ones counted; a line too many has none."""
    assert ["h1", "p", ""] == [line.hint for line in split("가\n\n나\n다", ("h1", "div", "p"))]


def test_what_is_not_known_yet_has_its_default() -> None:
    """Before the story is found a line has no zone, no distance to the headline and no neighbours by kind."""
    (line,) = split("가")
    assert Line("가", 0, 0, "", "", "", 1, 1, whole=True, zone=None, title=None, lead=None, follow=None) == line


@pytest.mark.parametrize(
    ("start", "end", "text", "at"),
    [(0, None, "가 나  다", 10), (2, None, "나  다", 12), (1, None, "나  다", 12), (0, 3, "가 나", 10), (3, 5, "", 15)],
)
def test_a_part_of_a_line(start: int, end: int | None, text: str, at: int) -> None:
    """A part is stripped, stands at its own place, knows that it is no whole line and keeps the rest."""
    line = Line("가 나  다", 10, 3, "위", "아래", "h1")
    part = line.part(start, end)
    assert (text, at, at + len(text)) == (part.text, part.start, part.end)
    assert line._replace(text=text, start=at, whole=False) == part
