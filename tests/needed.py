"""What a test needs from the machine: without it the test is skipped by name, and CI fails."""

import os
from typing import NoReturn

import pytest

_ALL = os.environ.get("BYHEART_TESTS") == "all"
"""Looked up once: every test hides variables of that name from the program."""


def absent(what: str, remedy: str) -> NoReturn:
    """Skip the test, or fail it where nothing may be skipped."""
    if _ALL:
        pytest.fail(f"{what} is absent, and BYHEART_TESTS=all wants every test: {remedy}")
    pytest.skip(f"{what} is absent: {remedy}")
