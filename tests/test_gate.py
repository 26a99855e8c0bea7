"""The tools of the gate, each a test of its own, so that pytest alone is the gate."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["-m", "ruff", "check", "."], id="no lint"),
        pytest.param(["-m", "ruff", "format", "--check", "."], id="formatted"),
        pytest.param(["-m", "mypy"], id="types agree"),
        pytest.param(
            ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
            id="imports point one way",
        ),
    ],
)
def test_gate(command: list[str]) -> None:
    ran = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
