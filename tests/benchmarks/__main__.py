"""Runs the benchmarks and prints what docs/performance.md quotes: tables of times, and the machine they were taken on."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
HEADS = ("", "time", "× floor", "µs a line", "a second")


def measured() -> Mapping[str, Any]:
    """What pytest-benchmark has to say, as it stores it."""
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "benchmarks.json"
        files = sorted(map(str, HERE.glob("bench_*.py")))
        options = ["-q", "-p", "no:cacheprovider", "--benchmark-quiet", f"--benchmark-json={stored}"]
        subprocess.run([sys.executable, "-m", "pytest", *options, *files], check=True, stdout=sys.stderr)
        found: Mapping[str, Any] = json.loads(stored.read_text(encoding="utf-8"))
    return found


def shown(seconds: float) -> str:
    """A time with three digits and its unit."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size or unit == "µs":
            return f"{seconds / size:.3g} {unit}" if seconds / size < 1000 else f"{seconds / size:.0f} {unit}"
    raise AssertionError


def rows(benchmarks: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, ...]]:
    """A row for each call, the floor first; each with its best time, which a busy machine moves least."""
    (floor,) = (one["stats"]["min"] for one in benchmarks if one["extra_info"]["floor"])
    for one in benchmarks:
        best, lines = one["stats"]["min"], one["extra_info"]["lines"]
        a_line = f"{best * 1e6 / lines:.2f}" if lines else ""
        a_second = (f"{1 / best:,.0f}" if best < 0.1 else f"{1 / best:.2g}") if lines else ""
        yield f"`{one['extra_info']['name']}`", shown(best), f"{best / floor:.1f}", a_line, a_second


def table(group: str, benchmarks: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """A group as a table in Markdown, padded so that it reads as a table unrendered, too."""
    cells = [HEADS, *rows(benchmarks)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(HEADS))]
    padded = [
        " | ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in cells
    ]
    yield f"### {group[0].upper()}{group[1:]}\n"
    yield f"| {padded[0]} |"
    yield f"| {' | '.join('-' * (width - 1) + ':' if at else '-' * width for at, width in enumerate(widths))} |"
    yield from (f"| {row} |" for row in padded[1:])


def machine(info: Mapping[str, Any]) -> str:
    """What it was run on."""
    cpu = info["cpu"].get("brand_raw", platform.processor())
    versions = ", ".join(f"{name} {version(name)}" for name in ("newsparse", "lxml", "attrs"))
    return f"{cpu}, {platform.system()}, Python {platform.python_version()}, {versions}."


def main() -> None:
    """Run them all and print the tables."""
    found = measured()
    sys.stdout.write(f"{machine(found['machine_info'])}\n\n")
    for group, benchmarks in groupby(found["benchmarks"], key=lambda one: one["group"]):
        sys.stdout.write("\n".join((*table(group, list(benchmarks)), "", "")))


if __name__ == "__main__":
    main()
