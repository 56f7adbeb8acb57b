"""What importing the package loads, and what it puts off until it is asked for."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from typing import Any

import pytest

import newsparse

from .test_architecture import MODULES


def told(program: str) -> Any:
    """What a program prints as JSON in a Python of its own."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=60)
    assert (0, b"") == (done.returncode, done.stderr)
    return json.loads(done.stdout)


LOADED = """
import sys
before = set(sys.modules)
import newsparse
after = sorted(set(sys.modules) - before)
import json
print(json.dumps(after))
"""

COMPILED = """
import re, sys
plain = re.compile
compiled = []
def counting(pattern, flags=0):
    caller = sys._getframe(1).f_globals["__name__"]
    if caller.startswith("newsparse"):
        compiled.append((caller, str(pattern)))
    return plain(pattern, flags)
re.compile = counting
import newsparse
at_import = list(compiled)
newsparse.DEFAULT
import json
print(json.dumps([at_import, len(compiled)]))
"""

FIRST_HTML = """
import json, sys
import newsparse
newsparse.parse_article("홍길동 기자\\n입력 2024.05.01 10:11\\n강산군은 5일 봄꽃 축제를 연다고 밝혔다.")
newsparse.explain("홍길동 기자")
print(json.dumps(sorted(sys.modules)))
"""


@pytest.mark.parametrize("module", ["lxml", "dateutil", "json", "logging", "newsparse.layouts"])
def test_importing_loads_nothing_that_text_does_not_need(module: str) -> None:
    """Whoever imports the package has not yet loaded what only markup, stored articles or a layout need."""
    assert module not in {name for loaded in told(LOADED) for name in (loaded, loaded.split(".")[0])}


def test_importing_compiles_no_pattern() -> None:
    """Patterns are compiled when a text is read; the default layout has many."""
    at_import, later = told(COMPILED)
    assert [] == at_import
    assert later > 20


@pytest.mark.parametrize("module", ["lxml", "logging"])
def test_reading_text_loads_no_markup_library(module: str) -> None:
    """Plain text is read and explained without a parser of markup and without a log."""
    assert module not in {name.split(".")[0] for name in told(FIRST_HTML)}


def test_the_names_of_the_package() -> None:
    """Every public name is there, and is listed once."""
    names = newsparse.__all__
    assert len(set(names)) == len(names)
    assert [] == [name for name in names if not hasattr(newsparse, name)]
    assert {"DEFAULT", "Article", "Block", "Layout", "Rule", "explain", "parse_article"} <= set(names)


def test_the_default_layout_is_one() -> None:
    """Whoever asks for it gets the same object."""
    assert newsparse.DEFAULT is newsparse.DEFAULT
    assert "default" == newsparse.DEFAULT.name


def test_a_name_that_is_not_there() -> None:
    """A name misspelt is an error as for any module."""
    with pytest.raises(AttributeError, match="no attribute") as caught:
        newsparse.DEFUALT  # type: ignore[attr-defined]  # noqa: B018
    assert "module 'newsparse' has no attribute 'DEFUALT'" == str(caught.value)


def test_every_module_says_what_it_exports() -> None:
    """No module leaves its names to guesswork: each lists names that it has, each once."""
    for module in MODULES.values():
        listed = [
            ast.literal_eval(node.value)
            for node in module.tree.body
            if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["__all__"]
        ]
        defined = {name for node in module.tree.body for name in module.defined(node)}
        if len(module.tree.body) > 1:
            assert [len(listed)] == [1], module.name
            assert len(listed[0]) == len(set(listed[0])), module.name
            assert [] == [name for name in listed[0] if name not in defined], module.name
