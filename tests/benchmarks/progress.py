"""How long a whole overview takes beside Anki's graphs, on the same reviews, measured in turn.

Make a home with `large_history.py` first; for the same reviews in both programs give that one the
text of Anki's collection. Run this from the project's root:

    .venv/bin/python tests/benchmarks/progress.py HOME [--runs 7]
        [--anki PYTHON --collection FOLDER]

PYTHON is one that has the `anki` library, FOLDER holds a `collection.anki2` with FSRS turned on;
it is copied before it is opened. Each run is a fresh process, and the two take turns, so that
both share the machine's moods. Anki's process imports the library, opens the collection and asks
for its graphs over all days; byheart's is `byheart stats`.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

ANKI = """
import sys, time
started = time.perf_counter()
import anki.collection
collection = anki.collection.Collection(sys.argv[1])
asked = time.perf_counter()
collection._backend.graphs(search="", days=0)
print(time.perf_counter() - asked)
collection.close()
"""
OURS = """
import sys, time
from pathlib import Path
started = time.perf_counter()
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.statistics import activity, calibration, retention
from byheart.core.statistics.facts import Grouping
from byheart.storage.history.review_table import read_tables
home, options = Path(sys.argv[1]), SchedulingOptions()
tables = read_tables(home / "history.db", options, cache=home / "cache")
reviews = tables.reviews
read = time.perf_counter()
activity.activity(reviews, tables.study_days, int(reviews.day.max()))
found = retention.attempts(reviews)
retention.retention(found), retention.by_day(found), retention.by_hour(found)
retention.by_maturity(found)
retention.by_group(found, Grouping.of((card.split("/")[0],) for card in reviews.cards))
calibration.calibration(reviews, options.parameters)
print(time.perf_counter() - started)
"""
PROGRAM = str(Path(sys.executable).with_name("byheart"))


@dataclass(frozen=True, slots=True)
class Took:
    """One process: its time on the clock and on the processor in seconds, its memory in MB."""

    wall: float
    processor: float
    memory: float
    inside: float
    """What it says of its own work, without its start."""


def main() -> None:
    """Measure, and print medians and ratios."""
    asked = _arguments()
    with tempfile.TemporaryDirectory() as scratch:
        ways = _ways(asked, Path(scratch))
        _forget(asked.home)
        for name in ways:
            if name.startswith("byheart"):
                _show(f"{name}, the first time", [ways[name]()])
        rows: dict[str, list[Took]] = {name: [] for name in ways}
        for _ in range(asked.runs):
            for name, way in ways.items():
                rows[name].append(way())
    for name, took in rows.items():
        _show(name, took)
    _compare(rows)


def _ways(asked: argparse.Namespace, scratch: Path) -> Mapping[str, Callable[[], Took]]:
    os.environ |= {"BYHEART_HOME": str(asked.home), "NO_COLOR": "1"}
    ways: dict[str, Callable[[], Took]] = {}
    if asked.anki:
        shutil.copy(asked.collection / "collection.anki2", scratch)
        collection = str(scratch / "collection.anki2")
        ways["Anki: import, open, graphs"] = lambda: _run([asked.anki, "-c", ANKI, collection])
    if _run([PROGRAM, "stats", "--help"], check=False).inside >= 0:
        ways["byheart stats"] = lambda: _run([PROGRAM, "stats"])
    ways["byheart: table, activity, retention, calibration"] = lambda: _run(
        [sys.executable, "-c", OURS, str(asked.home)]
    )
    return ways


def _run(command: list[str], *, check: bool = True) -> Took:
    """Run a process to its end; `inside` is below 0 where it failed and that may be."""
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT)  # noqa: S603
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read().decode(errors="replace")
    if process.returncode and check:
        sys.exit(f"{command[:3]} failed: {text[-1000:]}")
    return Took(
        wall,
        used.ru_utime + used.ru_stime,
        used.ru_maxrss / 1024,
        -1.0 if process.returncode else _number(text),
    )


def _number(text: str) -> float:
    """Return the number that a process printed; 0 where it printed anything else."""
    try:
        return float(text)
    except ValueError:
        return 0.0


def _forget(home: Path) -> None:
    """Remove what was kept of the history and of the decks' facts."""
    for file in (home / "cache").glob("*.columns"):
        file.unlink()


def _show(name: str, took: list[Took]) -> None:
    wall, processor, memory, inside = (
        statistics.median(getattr(each, field) for each in took)
        for field in ("wall", "processor", "memory", "inside")
    )
    own = f", {inside:.2f} s without its start" if inside else ""
    fastest = min(each.wall for each in took)
    print(
        f"{name:55}{wall:6.2f} s (least {fastest:.2f}), {processor:.2f} s of processor,"
        f" {memory:.0f} MB{own}",
        flush=True,
    )


def _compare(rows: Mapping[str, list[Took]]) -> None:
    """Print each way's ratio to Anki, run by run, so that a busy moment harms both."""
    anki = next((took for name, took in rows.items() if name.startswith("Anki")), None)
    for name, took in rows.items():
        if anki is not None and took is not anki:
            pairs = list(zip(took, anki, strict=True))
            wall = statistics.median(ours.wall / theirs.wall for ours, theirs in pairs)
            processor = statistics.median(
                ours.processor / theirs.processor for ours, theirs in pairs
            )
            memory = statistics.median(ours.memory / theirs.memory for ours, theirs in pairs)
            print(
                f"{name}: {wall:.2f} of the time of Anki's process, {processor:.2f} of its"
                f" processor's time, {memory:.2f} of its memory"
            )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--anki")
    parser.add_argument("--collection", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
