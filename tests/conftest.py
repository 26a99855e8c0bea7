"""Options of the tests, and an environment in which a learner's own settings play no part."""

import os
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden screens anew")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the history of whoever runs it."""
    for name in [name for name in os.environ if name.startswith(("BYHEART_", "NO_COLOR"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("BYHEART_HOME", str(tmp_path / "home"))
