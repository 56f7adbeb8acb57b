"""The house: what imports what, and where Korean is known."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from attrs import frozen

import newsparse

ROOT = Path(newsparse.__file__).parent

STORIES = (
    ("newsparse",),
    ("newsparse.html",),
    ("newsparse.reduction",),
    ("newsparse.reconciliation",),
    ("newsparse.datascripts",),
    ("newsparse.metadata",),
    ("newsparse.markup",),
    ("newsparse.explain",),
    ("newsparse.parse",),
    ("newsparse.locate_on_page",),
    ("newsparse.locate",),
    ("newsparse.layouts",),
    ("newsparse.article",),
    ("newsparse.layout",),
    ("newsparse.tables",),
    ("newsparse.readers",),
    ("newsparse.lines",),
    ("newsparse.mojibake",),
    ("newsparse.blocks",),
)
"""The house from the roof down; a module imports what stands below it, never above. Each name stands for its submodules."""


@frozen
class Module:
    """A module of the package, read and not run."""

    name: str
    path: Path
    tree: ast.Module

    def imports(self) -> Iterator[tuple[str, bool]]:
        """The modules of the package that it imports, also where a function does; whether for the type checker alone."""
        typing = {
            child
            for node in ast.walk(self.tree)
            if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
            for child in ast.walk(node)
        }
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield alias.name, node in typing
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.name} imports by a relative name"
                base = node.module or ""
                for alias in node.names:
                    inner = f"{base}.{alias.name}"
                    yield (inner if inner in MODULES else base), node in typing

    @staticmethod
    def defined(node: ast.stmt) -> Iterator[str]:
        """The names that a statement of a module defines or imports."""
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target)
        elif isinstance(node, ast.Assign):
            yield from (ast.unparse(target) for target in node.targets)
        elif isinstance(node, ast.If):
            for inner in node.body:
                yield from Module.defined(inner)


def _modules() -> Iterator[Module]:
    for path in sorted(ROOT.rglob("*.py")):
        parts = ("newsparse", *path.relative_to(ROOT).with_suffix("").parts)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        yield Module(name, path, ast.parse(path.read_text(encoding="utf-8")))


MODULES: dict[str, Module] = {module.name: module for module in _modules()}


def story(name: str) -> int:
    """On which story of the house a module stands, counted from the roof."""
    best = max((part for names in STORIES for part in names if f"{name}.".startswith(f"{part}.")), key=len)
    assert (best != "newsparse") == (name != "newsparse"), f"{name} has no place in the house"
    return next(at for at, names in enumerate(STORIES) if best in names)


def own(name: str) -> bool:
    """Whether a module is the package's."""
    return name.partition(".")[0] == "newsparse"


def test_the_package_was_found() -> None:
    """There is something to look at."""
    assert {"newsparse", "newsparse.parse", "newsparse.layouts.default", "newsparse.readers.people"} <= MODULES.keys()


@pytest.mark.parametrize("name", MODULES)
def test_imports_run_down_the_house(name: str) -> None:
    """A module imports what stands below it or beside it in its own folder."""
    for imported, _ in MODULES[name].imports():
        if own(imported):
            beside = story(name) == story(imported) and MODULES[name].path.parent != ROOT
            assert story(name) < story(imported) or beside, f"{name} imports {imported}"


def test_no_import_is_circular() -> None:
    """Not even inside a function, or for the type checker alone."""
    graph = {
        name: {imported for imported, _ in module.imports() if own(imported) and imported != "newsparse"}
        for name, module in MODULES.items()
    }
    order = list(TopologicalSorter(graph).static_order())  # raises where there is a circle
    assert set(MODULES) <= set(order)


@pytest.mark.parametrize("name", MODULES)
def test_the_libraries_are_used_where_the_house_says(name: str) -> None:
    """Only the modules for markup know lxml, nobody but the readers and they know dateutil, and nothing else is needed."""
    allowed = {"attrs", "newsparse"}
    if name == "newsparse.html":
        allowed |= {"lxml"}
    if name.startswith("newsparse.readers."):
        allowed |= {"dateutil"}
    for imported, _ in MODULES[name].imports():
        top = imported.split(".")[0]
        assert top in allowed or top in sys.stdlib_module_names, f"{name} imports {imported}"


@pytest.mark.parametrize("name", MODULES)
def test_nobody_logs_prints_or_asks_the_machine(name: str) -> None:
    """No files, no network, no logging, no environment: text in, values out."""
    banned = {
        "logging",
        "warnings",
        "os",
        "io",
        "pathlib",
        "socket",
        "urllib",
        "subprocess",
        "threading",
        "locale",
        "random",
    }
    assert set() == banned & {imported.split(".")[0] for imported, _ in MODULES[name].imports()}
    calls = {ast.unparse(node.func) for node in ast.walk(MODULES[name].tree) if isinstance(node, ast.Call)}
    assert set() == calls & {"print", "open", "input", "eval", "exec"}


def _docstrings(tree: ast.AST) -> Iterator[tuple[int, int]]:
    """The first and the last line of every string that stands alone: docstrings, of fields too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.lineno, node.end_lineno or node.lineno


HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")


@pytest.mark.parametrize("name", ["layout", "tables", "parse", "lines", "locate", "explain", "article"])
def test_the_machinery_knows_no_korean(name: str) -> None:
    """Outside docstrings no Hangul stands in the engine, in comments and by its code points neither."""
    module = MODULES[f"newsparse.{name}"]
    quiet = {line for first, last in _docstrings(module.tree) for line in range(first, last + 1)}
    source = module.path.read_text(encoding="utf-8")
    spoken = [
        (token.start[0], token.string)
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.start[0] not in quiet and HANGUL.search(token.string)
    ]
    escaped = [
        (node.lineno, node.value)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.lineno not in quiet
        and HANGUL.search(node.value)
    ]
    assert [] == spoken
    assert [] == escaped


@pytest.mark.parametrize("name", MODULES)
def test_every_module_class_and_function_says_what_it_is(name: str) -> None:
    """What a newcomer reads first is a sentence: modules, public classes, fields and functions have one."""
    module = MODULES[name]
    if module.path.stat().st_size:
        assert ast.get_docstring(module.tree), name
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{name}.{node.name} has no docstring"


@pytest.mark.parametrize("name", MODULES)
def test_no_module_keeps_what_calls_could_change(name: str) -> None:
    """No module has a list, a dict or a set of its own that a call could add to, and no function says global."""
    for node in ast.walk(MODULES[name].tree):
        assert not isinstance(node, ast.Global), f"{name}: global {', '.join(node.names)}"
    for statement in MODULES[name].tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            names = list(Module.defined(statement))
            mutable = isinstance(statement.value, ast.List | ast.Set | ast.ListComp | ast.SetComp)
            empty = isinstance(statement.value, ast.Dict) and not statement.value.keys
            assert names == ["__all__"] or not (mutable or empty), f"{name}.{names[0]}"
