"""Starting Python and importing the package, beside starting Python alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from . import Benchmark

PROGRAMS = {
    "python": "pass",
    "import attrs": "import attrs",
    "import newsparse": "import newsparse",
    "import newsparse, read": "import newsparse; newsparse.parse_article('홍길동 기자')",
}
"""What is run; the first is the floor."""


@pytest.mark.parametrize("name", PROGRAMS)
def test_import(benchmark: Benchmark, name: str) -> None:
    """A Python of its own, from start to end."""
    benchmark.group = "import"
    benchmark.extra_info.update(name=name, lines=None, floor=name == next(iter(PROGRAMS)))
    command = [sys.executable, "-X", "utf8", "-c", PROGRAMS[name]]
    benchmark.pedantic(subprocess.run, (command,), {"check": True}, rounds=15, warmup_rounds=2)
