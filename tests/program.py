"""The program run as its users run it: arguments, standard input, what it prints, its exit code."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run printed on both streams, and its exit code."""

    out: str
    err: str
    code: int


def byheart(
    *arguments: str, cwd: Path, given: str | bytes = "", env: Mapping[str, str] | None = None
) -> Ran:
    """Run the program in a folder, with what is given on standard input."""
    ran = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "byheart", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **(env or {})},
        input=given.encode() if isinstance(given, str) else given,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return Ran(ran.stdout.decode(), ran.stderr.decode(), ran.returncode)
