"""How long a backup, a restore, a doctor's visit and a rescue take, by the size of the history.

`python tests/benchmarks/history_care.py [EVENTS]` prints seconds by the clock and of the
processor; it passes or fails nothing.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from byheart.core.deck import CardId
from byheart.core.review import Event, EventId, GradedBy, Instant, Rating, Review
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.verdict import Judgement
from byheart.storage.history.backups import write_backup
from byheart.storage.history.event_ids import EventIds
from byheart.storage.history.history import History
from byheart.storage.mending.examination import examine
from byheart.storage.mending.repairing import rescue
from byheart.storage.mending.restoring import offer, restore

NOON = 1_768_046_400_000
STEP_MS = 60_000
CARDS = 2_000
OPTIONS = SchedulingOptions()


def made(events: int) -> list[Event]:
    """Make reviews of two thousand cards, one a minute."""
    ids = EventIds()
    return [
        Event(
            EventId(ids.next(NOON + number * STEP_MS)),
            "0123456789ab",
            number + 1,
            Instant(NOON + number * STEP_MS),
            Review(
                CardId(f"capitals/question-{number % CARDS}"),
                Rating.GOOD,
                GradedBy.AUTO,
                Judgement.CORRECT,
                1.0,
                "Stockholm",
                4_000,
            ),
        )
        for number in range(events)
    ]


def timed(name: str, work: Callable[[], object]) -> None:
    """Print how long some work takes, by the clock and of the processor."""
    start, cpu = time.perf_counter(), time.process_time()
    work()
    took, cpu_took = time.perf_counter() - start, time.process_time() - cpu
    print(f"{name:28} {took:8.2f} s {cpu_took:8.2f} s CPU")


def main(events: int) -> None:
    """Make a history and look after it in every way."""
    with TemporaryDirectory() as folder:
        history, copy = Path(folder, "home", "history.db"), Path(folder, "copy.db")
        with History.open(history, OPTIONS, write=True) as opened:
            opened.add_events(made(events))
        print(f"{events} events, {history.stat().st_size / 1e6:.1f} MB")
        at = Instant(NOON + events * STEP_MS)
        timed("backup, read back", lambda: write_backup(history, copy))
        timed("what a restore would change", lambda: offer(history, copy, 4))
        timed("restore", lambda: restore(history, copy, at))
        timed("a doctor's visit", lambda: examine(history, OPTIONS, at.ms))
        data = bytearray(history.read_bytes())
        data[8_192:12_288] = bytes(4_096)
        history.write_bytes(data)
        timed("rescue", lambda: rescue(history, OPTIONS, at))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
