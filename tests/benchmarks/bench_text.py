"""From text: reading, explaining, storing, each beside stripping the lines of the same text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsparse import explain, parse_article, repair_mojibake

from . import Benchmark
from .pages import LONG, SAMPLE, SHORT, lines_of

TEXTS = {"a brief": SHORT, "an article": SAMPLE, "a long report": LONG}


def strip_lines(text: str) -> list[str]:
    """The least that anything that reads lines has to do."""
    return [line.strip() for line in text.splitlines()]


def store(text: str) -> Callable[[], object]:
    """What stores the article of a text."""
    return parse_article(text).to_dict


CALLS: dict[str, Callable[[str], Callable[[], object]]] = {
    "strip lines": lambda text: lambda: strip_lines(text),
    "parse_article": lambda text: lambda: parse_article(text),
    "explain": lambda text: lambda: explain(text),
    "to_dict": store,
    "repair_mojibake": lambda text: lambda: repair_mojibake(text),
}
"""What is timed; the first is the floor."""


def test_the_article_is_of_the_usual_size() -> None:
    """65 lines, 23 of which are not blank, about 2,500 characters."""
    assert (65, 23) == (SAMPLE.count("\n") + 1, lines_of(SAMPLE))
    assert 2_400 <= len(SAMPLE) <= 2_600


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("text", TEXTS)
def test_text(benchmark: Benchmark, text: str, name: str) -> None:
    """One call on one text."""
    benchmark.group = f"text: {text}"
    benchmark.extra_info.update(name=name, lines=lines_of(TEXTS[text]), floor=name == next(iter(CALLS)))
    benchmark(CALLS[name](TEXTS[text]))
