"""From HTML: reading a page, beside building its tree, and beside other libraries that read articles out of pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsparse

from . import Benchmark
from .pages import BARE, SAMPLE, SERVED, lines_of


def tree() -> Callable[[str], object]:
    """lxml, which all but one of the others stand on."""
    from lxml.html import fromstring

    return fromstring


def own() -> Callable[[str], object]:
    """This library."""
    parse: Callable[[str], object] | None = getattr(newsparse, "parse_html", None)
    if parse is None:
        pytest.skip("this version reads no HTML")
    return parse


def trafilatura() -> Callable[[str], object]:
    """Its text and its metadata."""
    extract = pytest.importorskip("trafilatura").bare_extraction
    return lambda html: extract(html, with_metadata=True)


def readability() -> Callable[[str], object]:
    """Its title and the markup of its text."""
    document = pytest.importorskip("readability").Document

    def read(html: str) -> tuple[str, str]:
        page = document(html)
        return page.title(), page.summary()

    return read


def goose() -> Callable[[str], object]:
    """Its article."""
    reader = pytest.importorskip("goose3").Goose({"enable_image_fetching": False})
    return lambda html: reader.extract(raw_html=html)


def boilerpy() -> Callable[[str], object]:
    """Its text."""
    read: Callable[[str], object] = pytest.importorskip("boilerpy3").extractors.ArticleExtractor().get_content
    return read


READERS: dict[str, Callable[[], Callable[[str], object]]] = {
    "lxml.html.fromstring": tree,
    "parse_html": own,
    "trafilatura": trafilatura,
    "readability-lxml": readability,
    "goose3": goose,
    "boilerpy3": boilerpy,
}
"""What is timed; the first is the floor."""


PAGES = {"an article's page, bare": BARE, "an article's page, as served": SERVED}


def test_the_served_page_is_of_the_usual_size() -> None:
    """Some 100,000 characters and 700 elements."""
    from lxml.html import fromstring

    assert 90_000 <= len(SERVED) <= 110_000
    assert 650 <= sum(1 for _ in fromstring(SERVED).iter()) <= 750


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("page", PAGES)
def test_html(benchmark: Benchmark, page: str, name: str) -> None:
    """The page of an article, read."""
    read = READERS[name]()
    benchmark.group = f"HTML: {page}"
    benchmark.extra_info.update(name=name, lines=lines_of(SAMPLE), floor=name == next(iter(READERS)))
    benchmark(read, PAGES[page])
