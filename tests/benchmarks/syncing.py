"""Synchronising in figures: time for many events, bytes of a line, a git repository's growth.

Run: python tests/benchmarks/syncing.py [EVENTS]
"""

import os
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from byheart.core.deck import CardId
from byheart.core.review import Event, GradedBy, Instant, Rating, Review
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.syncing.lines import Entry, entry_of, line_of, read_line
from byheart.core.verdict import Judgement
from byheart.storage.devices import log
from byheart.storage.devices.folder import FolderTarget
from byheart.storage.devices.syncing import synchronise
from byheart.storage.history.event_ids import EventIds
from byheart.storage.history.event_rows import row_of
from byheart.storage.history.file import OpenFile
from byheart.storage.history.history import History, Result

REVIEWS_A_DAY, CARDS = 100, 2_000
FIRST_MS, DAY_MS = 1_704_103_200_000, 86_400_000  # 2024-01-01
WORDS = ["Oslo", "about 280,000", "5 December 2024", "Abu Mohammed al-Julani", "110 km", ""]


class Watched(History):
    """A history that notes how long each of its transactions takes."""

    def __init__(self, opened: OpenFile, options: SchedulingOptions, *, write: bool) -> None:
        super().__init__(opened, options, write=write)
        self.pieces: list[float] = []

    def within(self, work: Callable[[sqlite3.Connection, SchedulingOptions], Result]) -> Result:
        """Do work in one transaction."""
        started = time.perf_counter()
        done = super().within(work)
        self.pieces.append(time.perf_counter() - started)
        return done


def events(number: int, device: str = "0123456789ab") -> Iterator[Event]:
    """Make reviews as they come, a hundred a day."""
    ids, rng = EventIds(), Random(1)  # noqa: S311 - no secret
    for counter in range(1, number + 1):
        day, of_day = divmod(counter - 1, REVIEWS_A_DAY)
        ms = FIRST_MS + day * DAY_MS + of_day * 9_000 + rng.randrange(5_000)
        right = rng.random() < 0.88
        deed = Review(
            CardId(f"hama-figures/question-number-{rng.randrange(CARDS)}"),
            Rating.GOOD if right else Rating.AGAIN,
            GradedBy.AUTO,
            Judgement.CORRECT if right else Judgement.INCORRECT,
            1.0 if right else 0.0,
            rng.choice(WORDS),
            rng.randrange(1_500, 20_000),
        )
        yield Event(ids.next(ms), device, counter, Instant(ms, 60), deed)


def timed(label: str, work: Callable[[], object]) -> object:
    """Print how long some work takes, and how much of the processor."""
    started, used = time.perf_counter(), time.process_time()
    found = work()
    wall, cpu = time.perf_counter() - started, time.process_time() - used
    print(f"{label:<58}{wall:9.3f} s, {cpu:.3f} s of CPU")
    return found


def main(number: int) -> None:
    """Measure everything."""
    rows = [row_of(event) for event in events(number)]
    lines = [line_of(row) for row in rows]
    print(f"{number:,} events, {sum(map(len, lines)) / number:.0f} bytes a line")
    timed("write lines", lambda: [line_of(row) for row in rows])
    timed("read lines", lambda: [read_line(line) for line in lines])
    with TemporaryDirectory() as place:
        sync_two(Path(place), [entry_of(row) for row in rows])
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{'most memory':<58}{most:9.0f} MiB")
    with TemporaryDirectory() as place:
        repository_of_a_year(Path(place))


def sync_two(place: Path, entries: list[Entry]) -> None:
    """Fill a folder from one device, and another device from the folder."""
    folder = place / "folder"
    folder.mkdir()
    options = SchedulingOptions()
    with (
        History.open(place / "one.db", options, write=True) as one,
        Watched.open(place / "two.db", options, write=True) as two,
    ):
        timed("take all into one history", lambda: log.take(one, entries))
        target = FolderTarget(folder)

        def sync(history: History) -> Callable[[], object]:
            return lambda: synchronise(history, target, lambda: None)

        timed("first sync: all written to the folder", sync(one))
        timed("first sync: all taken in by another device", sync(two))
        print(f"{'  the longest that the lock was held':<58}{max(two.pieces):9.3f} s")
        timed("sync with nothing new", sync(two))
        add(one, 100)
        timed("sync after 100 answers: sent", sync(one))
        timed("sync after 100 answers: received", sync(two))
        newest = max(folder.rglob("*.jsonl"), key=lambda file: file.stat().st_size)
        newest.unlink()
        timed("sync after a file was lost: all read and compared", sync(two))
        size = sum(file.stat().st_size for file in folder.rglob("*.jsonl"))
        print(f"{'the folder':<58}{size / 1e6:9.1f} MB")


def add(history: History, number: int) -> None:
    """Store answers at the end of a history."""
    for event in events(number):
        history.append(event.deed, Instant(event.at.ms + 400 * DAY_MS, 60))


def repository_of_a_year(place: Path) -> None:
    """Commit a year of a hundred reviews a day: every month, and every day."""
    for label, days in (("monthly", 30), ("daily", 1)):
        folder = place / label
        folder.mkdir()
        git(folder, "init", "-q")
        made = list(events(365 * REVIEWS_A_DAY))
        target = FolderTarget(folder)
        step = days * REVIEWS_A_DAY
        cursor = ""
        for start in range(0, len(made), step):
            entries = [entry_of(row_of(event)) for event in made[start : start + step]]
            cursor = target.push(entries, "0123456789ab", cursor)
            git(folder, "add", ".")
            git(folder, "commit", "-q", "-m", "sync")
        loose = size_of(folder / ".git")
        git(folder, "gc", "-q")
        files = size_of(folder) - size_of(folder / ".git")
        packed = size_of(folder / ".git")
        print(
            f"a year of {REVIEWS_A_DAY} reviews a day, {label} commits: files {files / 1e6:.1f} MB,"
            f" repository {loose / 1e6:.1f} MB, {packed / 1e6:.1f} MB after git gc"
        )


def size_of(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(
        os.path.getsize(Path(base, name))  # noqa: PTH202
        for base, _, names in os.walk(folder)
        for name in names
    )


def git(folder: Path, *words: str) -> None:
    """Run git quietly, with automatic packing left out."""
    options = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "gc.auto=0"]
    subprocess.run(["git", *options, *words], cwd=folder, check=True)  # noqa: S603, S607


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
