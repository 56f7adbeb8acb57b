"""The articles of the corpus, damaged as texts are: nothing raises, nothing is lost, and twice is the same."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse import parse_article

from .lossless import assert_lossless
from .strategies import ODD

CORPUS = Path(__file__).parent / "corpus"
ARTICLES = sorted(CORPUS.rglob("*.txt"))
EACH = max(1, 40 // len(ARTICLES))
"""How often an article is damaged in one way: the more articles there are, the less."""

Lines = list[str]
Damage = Callable[[Lines, int, random.Random], Lines]


def dropped(lines: Lines, at: int, _: random.Random) -> Lines:
    """Without a line."""
    return lines[:at] + lines[at + 1 :]


def doubled(lines: Lines, at: int, _: random.Random) -> Lines:
    """With a line said twice."""
    return [*lines[: at + 1], *lines[at:]]


def swapped(lines: Lines, at: int, chance: random.Random) -> Lines:
    """With a line in the place of another."""
    other = chance.randrange(len(lines))
    changed = list(lines)
    changed[at], changed[other] = changed[other], changed[at]
    return changed


def glued(lines: Lines, at: int, chance: random.Random) -> Lines:
    """With a line's end lost, or blanks in its place."""
    gap = chance.choice(("", " ", "  ", "\t", "\xa0", "\u3000"))
    return [*lines[:at], lines[at].rstrip("\r\n") + gap + "".join(lines[at + 1 : at + 2]), *lines[at + 2 :]]


def broken(lines: Lines, at: int, chance: random.Random) -> Lines:
    """With a line end where none was."""
    where = chance.randint(0, len(lines[at]))
    return [
        *lines[:at],
        lines[at][:where],
        chance.choice(("\n", "\r", "\r\n", "\n\n")),
        lines[at][where:],
        *lines[at + 1 :],
    ]


def strewn(lines: Lines, at: int, chance: random.Random) -> Lines:
    """With an odd character in a line."""
    where = chance.randint(0, len(lines[at]))
    return [*lines[:at], lines[at][:where] + chance.choice(ODD) + lines[at][where:], *lines[at + 1 :]]


def cut(lines: Lines, at: int, chance: random.Random) -> Lines:
    """Cut off inside a line, in front of it or behind it."""
    where = chance.randint(0, len(lines[at]))
    return chance.choice(([*lines[:at], lines[at][:where]], [lines[at][where:], *lines[at + 1 :]]))


DAMAGES = (dropped, doubled, swapped, glued, broken, strewn, cut)


def assert_survives(text: str) -> None:
    """The text parses as a whole and always alike, and no rule fails on it."""
    article = parse_article(text, strict=True)
    assert text == article.text
    assert_lossless(article)
    assert article == parse_article(text, strict=True)


def test_the_corpus_was_found() -> None:
    """There is something to damage."""
    assert len(ARTICLES) >= 5


def name(path: Path) -> str:
    """What an article is called in a report."""
    return path.relative_to(CORPUS).with_suffix("").as_posix()


def chance_of(path: Path, what: str) -> random.Random:
    """Chance that gives the same in every run."""
    return random.Random(f"{name(path)} {what}")  # noqa: S311 (nobody guesses at it)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
@pytest.mark.parametrize("path", ARTICLES, ids=name)
def test_a_damaged_article_parses(path: Path, damage: Damage) -> None:
    """Whichever of its lines is damaged, and however; the same lines in every run."""
    text = path.read_bytes().decode("utf-8")
    lines = text.splitlines(keepends=True)
    chance = chance_of(path, damage.__name__)
    for at in chance.sample(range(len(lines)), min(EACH, len(lines))):
        assert_survives("".join(damage(lines, at, chance)))


@pytest.mark.parametrize("path", ARTICLES, ids=name)
def test_an_article_damaged_all_over_parses(path: Path) -> None:
    """One damage upon another, until little is left of the article."""
    chance = chance_of(path, "all over")
    lines = path.read_bytes().decode("utf-8").splitlines(keepends=True)
    for _ in range(2 * EACH):
        lines = chance.choice(DAMAGES)(lines, chance.randrange(len(lines)), chance) or [""]
        assert_survives("".join(lines))
