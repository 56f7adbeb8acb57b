"""The examples run: README and docs, the docstrings of every module, the quickstart."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import newsparse
from newsparse.layout import Refusal

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
MODULES = ("newsparse", *sorted(found.name for found in pkgutil.walk_packages(newsparse.__path__, "newsparse.")))

RUN = ("python", "pycon")
SHOWN = ("sh", "text", "json", "toml")
WITHOUT_EXAMPLES = ("api.md", "changelog.md", "performance.md", "why.md")


class Block(NamedTuple):
    """A fenced block of a page."""

    language: str
    code: str
    line: int


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, in order; directives for Sphinx are left out."""
    text = page.read_text(encoding="utf-8")
    for found in re.finditer(r"^```([^\n`]*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        if not found[1].startswith("{"):
            yield Block(found[1], found[2], text.count("\n", 0, found.start()) + 1)


def name(page: Path) -> str:
    """What the page is called in a report."""
    return page.relative_to(ROOT).as_posix()


def run_session(block: Block, page: Path, names: dict[str, Any]) -> None:
    """Run a block of ``>>>`` lines, and compare what they print."""
    test = doctest.DocTestParser().get_doctest(block.code, names, name(page), name(page), block.line)
    test.globs = names
    runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS)
    result = runner.run(test, clear_globs=False)
    assert 0 < result.attempted, "a session without >>>"
    assert 0 == result.failed


def run_code(block: Block, page: Path, names: dict[str, Any]) -> None:
    """Run a block of plain code, and the tests that it defines."""
    before = set(names)
    code = compile("\n" * block.line + block.code, name(page), "exec", dont_inherit=True)
    exec(code, names)  # noqa: S102 (the code of this repository)
    for test in sorted(names.keys() - before):
        if test.startswith("test_"):
            names[test]()


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_the_examples_of_a_page_run(page: Path) -> None:
    """What a page shows is what happens, from its first block to its last."""
    names: dict[str, Any] = {"__name__": "__main__"}
    ran = 0
    for block in blocks(page):
        assert block.language in (*RUN, *SHOWN), f"line {block.line}: ```{block.language} is neither run nor only shown"
        if block.language in RUN:
            (run_session if block.language == "pycon" else run_code)(block, page, names)
            ran += 1
    assert page.name in WITHOUT_EXAMPLES or ran, "no example was found"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    """A link to a file of this repository names one that is there."""
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)", page.read_text(encoding="utf-8"))
    assert [] == [link for link in links if not (page.parent / link).exists()]


@pytest.mark.parametrize("module", MODULES)
def test_the_examples_of_a_module_run(module: str) -> None:
    """What a docstring shows is what happens."""
    assert 0 == doctest.testmod(importlib.import_module(module), optionflags=doctest.ELLIPSIS).failed


def test_modules_and_pages_were_found() -> None:
    """None of the above is empty by mistake."""
    found = doctest.DocTestFinder(exclude_empty=True)
    examples = [test for module in MODULES for test in found.find(importlib.import_module(module)) if test.examples]
    assert {"newsparse.parse", "newsparse.readers.dates", "newsparse.layouts.default"} <= set(MODULES)
    assert {"README.md", "docs/tutorial.md", "docs/write-a-layout.md"} <= set(map(name, PAGES))
    assert len(examples) >= 10


def test_every_public_name_is_documented() -> None:
    """What the package exports stands in the reference."""
    reference = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\.\. (?:auto\w+|data):: (\w+)$", reference, re.MULTILINE))
    assert set(newsparse.__all__) == documented


def test_every_reason_and_every_defect_is_documented() -> None:
    """Whoever reads a reason or a code finds it in the documentation."""
    reasons = (ROOT / "docs" / "explain.md").read_text(encoding="utf-8")
    assert [] == [reason for reason in Refusal if f"| `{reason}` |" not in reasons]
    source = "".join(path.read_text(encoding="utf-8") for path in Path(newsparse.__path__[0]).rglob("*.py"))
    codes = set(re.findall(r"\bDefect\(\s*\"([a-z-]+)\"", source))
    documented = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    assert codes, "no defect was found"
    assert [] == [code for code in sorted(codes) if f"| `{code}` |" not in documented]


def test_the_layout_of_the_readme_is_the_one_that_is_type_checked() -> None:
    """The checkers see the very lines that a reader copies."""
    (layout,) = (block.code for block in blocks(ROOT / "README.md") if "class Fee" in block.code)
    assert layout in (ROOT / "tests" / "typing_public.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_the_quickstart_runs(encoding: str) -> None:
    """It prints every field of its article, whatever encoding the terminal has."""
    done = subprocess.run(
        [sys.executable, ROOT / "docs" / "examples" / "quickstart.py"],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    printed = [" ".join(line.split()) for line in done.stdout.splitlines()]
    for expected in (
        "headline 강산군 봄꽃 축제 5일 개막…“걷는 길마다 꽃”",
        "subheadlines 주차장 두 배로 늘리고 셔틀버스 20분마다 운행",
        "authors 홍길동 · 기자 · gildong@kangsan.example",
        "published_at 2024-04-01 09:30:00+09:00",
        "updated_at 2024-04-01 14:05:00+09:00",
        "credit: 성춘향 · 기자",
        "terms: no-redistribution, no-republication",
        "defects -",
        "Nothing is lost: True",
    ):
        assert expected in printed
