"""How long a learner waits: ratios to `python -c pass`, measured in turn in one run.

Run it from the project's root: `.venv/bin/python tests/benchmarks/start_up.py [RUNS]`.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pexpect

PROGRAM = str(Path(sys.executable).parent / "byheart")


def main() -> None:
    """Measure each way of starting in turn, so that all share the machine's moods."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BYHEART_HOME"] = str(Path(folder) / "home")
        os.environ |= {"PROMPT_TOOLKIT_NO_CPR": "1", "TERM": "xterm"}
        subprocess.run([PROGRAM, "quiz"], input=b"", check=True, capture_output=True)  # noqa: S603
        ways: dict[str, Callable[[], float]] = {
            "python -c pass": lambda: whole([sys.executable, "-c", "pass"]),
            "byheart --version": lambda: whole([PROGRAM, "--version"]),
            "byheart": lambda: whole([PROGRAM]),
            "byheart --help": lambda: whole([PROGRAM, "--help"]),
            "byheart quiz, first question": lambda: until(["quiz"], "in the fall of Hama"),
            "byheart quiz, answer line ready": lambda: until(["quiz"], "›"),  # noqa: RUF001
            "byheart quiz, decks not cached": uncached,
        }
        took: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(runs):
            for name, way in ways.items():
                took[name].append(way())
    base = statistics.median(took["python -c pass"])
    for name, times in took.items():
        median = statistics.median(times)
        print(f"{name:34} {median * 1000:7.1f} ms  {median / base:5.1f} R")


def whole(command: list[str]) -> float:
    """Return the seconds that a whole process takes."""
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own words
    return time.perf_counter() - started


def until(arguments: list[str], wanted: str) -> float:
    """Return the seconds until a screen shows the words."""
    started = time.perf_counter()
    child = pexpect.spawn(PROGRAM, arguments, encoding="utf-8", dimensions=(24, 80))
    child.expect_exact(wanted)
    took = time.perf_counter() - started
    child.close(force=True)
    return took


def uncached() -> float:
    """Return the seconds until the first question when every deck must be read from YAML."""
    shutil.rmtree(Path(os.environ["BYHEART_HOME"]) / "cache")
    return until(["quiz"], "in the fall of Hama")


if __name__ == "__main__":
    main()
