"""How long it takes, beside a floor and beside others: ``python -m tests.benchmarks`` prints the tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

__all__ = ["Benchmark"]


class Benchmark(Protocol):
    """The fixture ``benchmark`` of pytest-benchmark, as far as it is used here."""

    group: str
    extra_info: dict[str, Any]

    def __call__(self, call: Callable[..., object], *args: object) -> object:
        """Time a call, many times over."""

    def pedantic(
        self,
        call: Callable[..., object],
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        *,
        rounds: int,
        warmup_rounds: int,
    ) -> object:
        """Time a call just so many times."""
