"""A writer that is killed at any moment has lost nothing that it had promised."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

KILLS = 200
CONTROL_KILLS = 20
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no fork")


def figures(folder: Path, kills: int, mode: str) -> dict[str, int]:
    """Kill writers so often; see `history_killer`."""
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "history_killer.py", folder, str(kills), "20241205", mode],
        cwd=Path(__file__).parent,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, int] = json.loads(ran.stdout)
    return found


def test_no_answer_is_lost_in_200_kills(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    found = figures(tmp_path, KILLS, "keep")
    sys.stdout.write(", ".join(f"{name}: {number}" for name, number in found.items()))
    for name, number in found.items():
        record_property(name, number)
    assert found["kills"] == KILLS
    assert found["promised"] > KILLS
    assert found["before the first promise"] > 0
    assert (found["lost"], found["damaged"]) == (0, 0)


def test_a_writer_that_promises_too_early_is_found_out(tmp_path: Path) -> None:
    found = figures(tmp_path, CONTROL_KILLS, "control")
    assert found["lost"] > 0
    assert found["damaged"] == 0
