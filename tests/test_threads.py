"""Nothing is shared: many threads or processes give what one gives."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from newsparse import Article, Explanation, explain, parse_article

from .strategies import FRAGMENTS

THREADS = 8
TEXTS = [
    *("\n".join(FRAGMENTS[first::step]) for step in (3, 7, 11) for first in range(step)),
    " ".join(FRAGMENTS),
    "".join(FRAGMENTS),
]


def test_threads_read_as_one_thread_does() -> None:
    """Eight threads that read the same texts at once all give what one gave before them."""
    alone = [parse_article(text) for text in TEXTS]
    barrier = Barrier(THREADS)

    def read_all(turn: int) -> list[Article]:
        barrier.wait()
        order = TEXTS[turn:] + TEXTS[:turn]
        articles = [parse_article(text) for text in order]
        return articles[len(TEXTS) - turn :] + articles[: len(TEXTS) - turn]

    with ThreadPoolExecutor(THREADS) as pool:
        for together in pool.map(read_all, range(THREADS)):
            assert alone == together


def test_threads_explain_as_one_thread_does() -> None:
    """No note of one explanation gets into another."""
    alone = [explain(text) for text in TEXTS[:8]]
    barrier = Barrier(THREADS)

    def explain_one(text: str) -> Explanation:
        barrier.wait()
        return explain(text)

    with ThreadPoolExecutor(THREADS) as pool:
        assert alone == list(pool.map(explain_one, TEXTS[:8]))


def test_what_was_read_before_changes_nothing() -> None:
    """An article is the same whatever was read before it."""
    last = TEXTS[-1]
    first = parse_article(last)
    for text in TEXTS:
        parse_article(text)
        assert first == parse_article(last)


FIRST_USE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import newsparse

barrier = Barrier(8)

def read(text):
    barrier.wait()
    return newsparse.parse_article(text), newsparse.DEFAULT

text = sys.stdin.buffer.read().decode("utf-8")
with ThreadPoolExecutor(8) as pool:
    found = list(pool.map(read, [text] * 8))
assert all(article == found[0][0] for article, _ in found)
assert all(layout is found[0][1] for _, layout in found)
print(len(found[0][0].blocks))
"""


def test_threads_that_are_first_to_ask_for_the_default_layout() -> None:
    """The layout built at first use is built whole: eight threads that ask at once all get the one."""
    text = TEXTS[0]
    done = subprocess.run(
        [sys.executable, "-c", FIRST_USE], input=text.encode(), capture_output=True, check=False, timeout=60
    )
    assert (0, b"") == (done.returncode, done.stderr)
    assert len(parse_article(text).blocks) == int(done.stdout)


def test_processes_read_as_one_process_does() -> None:
    """Texts sent to other processes come back as the articles that this one makes of them."""
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert [parse_article(text) for text in TEXTS] == pool.map(parse_article, TEXTS)
