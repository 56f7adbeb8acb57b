"""What every test may use: ``--update-goldens``, and how hard hypothesis looks."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "default", max_examples=80, deadline=None, suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large)
)
settings.register_profile("thorough", settings.get_profile("default"), max_examples=5000)
settings.load_profile("default")


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
