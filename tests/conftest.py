"""Options of the tests, and an environment in which a learner's own settings play no part."""

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from needed import absent
from postgres_server import Server, binaries, start


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden screens anew")
    parser.addoption(
        "--faults",
        choices=["gate", "full"],
        default="gate",
        help="how many power cuts, and how long a lock: as in the gate, or all of them",
    )


@pytest.fixture(autouse=True)
def _own_home(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Keep every test away from the history of whoever runs it."""
    for name in [name for name in os.environ if name.startswith(("BYHEART_", "NO_COLOR"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("BYHEART_HOME", str(_home(request, tmp_path_factory)))


def _home(request: pytest.FixtureRequest, factory: pytest.TempPathFactory) -> Path:
    """Return a test's own home; thousands of tests write nothing and get no folder made."""
    if "tmp_path" in request.fixturenames:
        given: Path = request.getfixturevalue("tmp_path")
        return given / "home"
    return factory.getbasetemp() / f"home-{uuid4().hex}"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """Start a PostgreSQL, once in each process that has a test of the hub."""
    found = binaries()
    if found is None:
        absent("a PostgreSQL that runs here", "`pip install pgserver`, or install your system's")
    server = start(found)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGPASSFILE", str(server.passwords))
        yield server
    server.stop()
