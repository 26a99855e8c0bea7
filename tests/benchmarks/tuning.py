"""How long fitting takes beside Anki's optimiser, on the same reviews, measured in turn.

Make a home with `large_history.py --tsv` first, from the text of Anki's collection, so that both
have the same reviews. Run this from the project's root:

    .venv/bin/python tests/benchmarks/tuning.py HOME [--runs 5] [--anki PYTHON --collection FOLDER]

PYTHON is one that has the `anki` library, FOLDER holds a `collection.anki2` with FSRS turned on;
home and collection are copied before they are opened. Each run is a fresh process, and all take
turns, so that all share the machine's moods. Of Anki, the time of its optimiser alone is taken
(`compute_fsrs_params`, without the start of the process and without `evaluate`), and of byheart
that of the whole process: of `byheart tune --dry-run`, and of `byheart tune --yes` with
parameters in use that are worse than the defaults, so that a backup is kept and all states are
made anew.

With `--samples` it shows instead what fitting to fewer reviews costs: the log loss, over all
reviews, of what is fitted to samples of several sizes.
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

import numpy as np

from byheart.core.review import Instant, Tuned
from byheart.core.scheduling.fitting import Lessons
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.scheduling.memory_arrays import retrievability_many
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.replay import replay
from byheart.core.scheduling.scoring import log_losses
from byheart.storage.history.history import History
from byheart.storage.history.review_table import read_tables

POOR = (
    *(4 * weight for weight in DEFAULT_PARAMETERS[:4]),
    *DEFAULT_PARAMETERS[4:8], 0.9, 0.3, *DEFAULT_PARAMETERS[10:20], 0.5,
)  # fmt: skip
"""Both programs start from these: Anki returns those in use where its own fit no better."""
POOR_SINCE = Instant(1_600_000_000_000)
ANKI = """
import sys, time
import anki.collection
collection = anki.collection.Collection(sys.argv[1])
poor = [float(each) for each in sys.argv[2].split()]
started = time.perf_counter()
collection._backend.compute_fsrs_params(
    search="", current_params=poor, ignore_revlogs_before_ms=0, num_of_relearning_steps=1,
    health_check=False,
)
print(time.perf_counter() - started)
collection.close()
"""
PROGRAM = str(Path(sys.executable).with_name("byheart"))
SAMPLES = (1_000, 2_000, 4_000, 8_000, 16_000, 32_000)
"""Cards."""


@dataclass(frozen=True, slots=True)
class Took:
    """One process: seconds on the clock and on the processor, memory in MB.

    `inside` are the seconds of its own work where it says them, else all of `wall`.
    """

    wall: float
    processor: float
    memory: float
    inside: float


def main() -> None:
    """Measure, and print medians and ratios."""
    asked = _arguments()
    if asked.samples:
        show_samples(asked.home)
        return
    with tempfile.TemporaryDirectory(dir=asked.scratch) as scratch:
        ways = _ways(asked, Path(scratch))
        rows: dict[str, list[Took]] = {name: [] for name in ways}
        for _ in range(asked.runs):
            for name, way in ways.items():
                rows[name].append(way())
    for name, took in rows.items():
        _show(name, took)
    _compare(rows)


def _ways(asked: argparse.Namespace, scratch: Path) -> Mapping[str, Callable[[], Took]]:
    os.environ |= {"NO_COLOR": "1"}
    ways: dict[str, Callable[[], Took]] = {}
    if asked.anki:
        shutil.copy(asked.collection / "collection.anki2", scratch)
        words = [asked.anki, "-c", ANKI, str(scratch / "collection.anki2")]
        ways["Anki's optimiser"] = lambda: _run([*words, " ".join(map(str, POOR))])
    dry, wet = scratch / "dry", scratch / "wet"
    shutil.copytree(asked.home, dry)
    ways["byheart tune --dry-run"] = lambda: _run([PROGRAM, "tune", "--dry-run"], dry)
    ways["byheart tune --yes, with its states"] = lambda: _tuned(dry, wet)
    return ways


def _tuned(home: Path, copy: Path) -> Took:
    """Measure a run that finds better parameters and uses them."""
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(home, copy)
    path = copy / "history.db"
    with History.open(path, SchedulingOptions(), write=True) as history:
        history.append(Tuned(POOR), POOR_SINCE)
    took = _run([PROGRAM, "tune", "--yes"], copy)
    with History.open(path, SchedulingOptions(), write=False) as history:
        assert history.schedules.usual.parameters != POOR
    return took


def _run(command: list[str], home: Path | None = None) -> Took:
    environment = os.environ | ({} if home is None else {"BYHEART_HOME": str(home)})
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=environment)  # noqa: S603
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read().decode(errors="replace")
    if process.returncode:
        sys.exit(f"{command[:3]} failed: {text[-1000:]}")
    inside = wall if home else float(text)
    return Took(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, inside)


def _show(name: str, took: list[Took]) -> None:
    inside, wall, processor, memory = (
        statistics.median(getattr(each, field) for each in took)
        for field in ("inside", "wall", "processor", "memory")
    )
    print(
        f"{name:38}{inside:6.2f} s (its process {wall:.2f} s, {processor:.2f} s of processor),"
        f" {memory:.0f} MB",
        flush=True,
    )


def _compare(rows: Mapping[str, list[Took]]) -> None:
    """Print each way's ratio to Anki's, run by run, so that a busy moment harms both."""
    anki = next((took for name, took in rows.items() if name.startswith("Anki")), None)
    for name, took in rows.items():
        if anki is not None and took is not anki:
            pairs = list(zip(took, anki, strict=True))
            time_ = statistics.median(ours.inside / theirs.inside for ours, theirs in pairs)
            processor = statistics.median(o.processor / t.processor for o, t in pairs)
            memory = statistics.median(ours.memory / theirs.memory for ours, theirs in pairs)
            print(
                f"{name}: {time_:.2f} of the time of Anki's optimiser, {processor:.2f} of the"
                f" processor's time of its process, {memory:.2f} of its memory"
            )


def show_samples(home: Path) -> None:
    """Print how well parameters fitted to the reviews of fewer cards predict all reviews."""
    reviews = read_tables(home / "history.db", SchedulingOptions()).reviews
    order = np.random.default_rng(1).permutation(len(reviews.cards))
    for cards in (*SAMPLES, len(reviews.cards)):
        rows = np.flatnonzero(order[reviews.card] < cards)
        columns = reviews.card[rows], reviews.elapsed[rows], reviews.rating[rows]
        fitted = Lessons(*columns, lambda _: None).fit(len(rows))
        replayed = replay(reviews.card, reviews.day, reviews.rating, fitted)
        later = replayed.elapsed > 0
        stability = replayed.stability_before[later]
        recall = retrievability_many(replayed.elapsed[later], stability, fitted[20])
        loss = log_losses(recall, reviews.rating[later] > 1).mean()
        print(f"{np.sum(reviews.elapsed[rows] > 0):9,} reviews: log loss {loss:.5f}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--anki")
    parser.add_argument("--collection", type=Path)
    parser.add_argument("--scratch", type=Path)
    parser.add_argument("--samples", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
