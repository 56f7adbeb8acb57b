"""Fuzzing with atheris: ``python -m tests.fuzz text`` and ``python -m tests.fuzz html``."""
