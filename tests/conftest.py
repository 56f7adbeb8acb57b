"""What every test may use: ``--update-goldens``, and how hard hypothesis looks."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "dev", max_examples=80, deadline=None, suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large)
)
# the same examples in every run, so that a red light is about the change that it is shown for
settings.register_profile("ci", settings.get_profile("dev"), max_examples=400, derandomize=True, print_blob=True)
settings.register_profile("thorough", settings.get_profile("dev"), max_examples=5000)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the goldens of ``tests/corpus``."""
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write what the parser now makes of tests/corpus into its goldens; read the diff before you keep it",
    )


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be rewritten."""
    return bool(request.config.getoption("--update-goldens"))
