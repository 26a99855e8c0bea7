"""A hub under the load of a thousand learners: throughput, waiting times, plans, kills.

Run it from the project's root: `nice -n 5 .venv/bin/python tests/benchmarks/hub_load.py`. Learners
connect with roles of their own, row-level security is on, and the server waits for its disk.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing import Process, Queue
from pathlib import Path

import psycopg

sys.path.insert(0, str(Path(__file__).parent.parent))

from hub_class import SchoolClass
from postgres_server import Server, binaries, start

from byheart.commands.hub_report import reported
from byheart.core.errors import UserError
from byheart.core.review import Instant
from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import Entry, entry_of
from byheart.storage.hub import events
from byheart.storage.hub.class_reading import CARDS_BEFORE, SINCE
from byheart.storage.hub.hub import Hub
from byheart.storage.hub.person import Part, Person
from byheart.storage.hub.target import HubTarget

NOON = 1_733_054_400_000
DAY_MS = 86_400_000
PROCESSES = 4
A_DAY = 20
DAYS = 50
SYNCED_DAYS = 5
"""The last days are synchronised one by one; those before them come as one first sync."""
PASSWORD = "of-the-load-test"  # noqa: S105 - of nobody
SETTINGS = ("log_statement = none", "shared_buffers = 512MB", "max_wal_size = 4GB")


def reviews(learner: int, day: int) -> list[Entry]:
    """Return a day's reviews of a learner, as a real device writes them."""
    chance = random.Random(learner * 1_000 + day)  # noqa: S311 - nothing secret
    return [
        entry_of(
            EventRow(
                id=f"{chance.getrandbits(32):08x}-{chance.getrandbits(16):04x}-7{n:03x}-8{learner:03x}"
                f"-{chance.getrandbits(48):012x}",
                device=f"{learner:012x}",
                counter=day * A_DAY + n + 1,
                at_ms=NOON + day * DAY_MS + n * 20_000,
                zone=60,
                kind="review",
                card=f"capitals/question-{chance.randrange(400):03}",
                rating=chance.choice([1, 3, 3, 3, 3, 4]),
                graded_by="auto",
                judgement="correct",
                score=1.0,
                typed="Reykjavik",
                took_ms=chance.randrange(1_500, 12_000),
                revision=0,
                cram=0,
            )
        )
        for n in range(A_DAY)
    ]


def clients(
    school: SchoolClass, learners: Sequence[int], threads: int, results: "Queue[list[float]]"
) -> None:
    """Let some learners synchronise, so many at once; put how long each sync took."""

    def first(learner: int) -> tuple[HubTarget, str, float]:
        target = school.target(f"l{learner}")
        entries = [e for day in range(DAYS - SYNCED_DAYS) for e in reviews(learner, day)]
        return target, *synced(target, "", entries)

    def daily(at: tuple[int, int, HubTarget, str]) -> tuple[str, float]:
        learner, day, target, cursor = at
        return synced(target, cursor, reviews(learner, day))

    with ThreadPoolExecutor(threads) as pool:
        begun = list(pool.map(first, learners))
        results.put([took for _, _, took in begun])
        cursors = [cursor for _, cursor, _ in begun]
        times: list[float] = []
        for day in range(DAYS - SYNCED_DAYS, DAYS):
            work = [(learner, day, begun[n][0], cursors[n]) for n, learner in enumerate(learners)]
            done = list(pool.map(daily, work))
            cursors = [cursor for cursor, _ in done]
            times += [took for _, took in done]
        results.put(times)


def synced(target: HubTarget, cursor: str, entries: list[Entry]) -> tuple[str, float]:
    """Pull and push as a sync does; return the cursor and the seconds that it took."""
    began = time.perf_counter()
    with closing(target):
        pulled = target.pull(cursor)
        after = target.push(entries, "", pulled.cursor)
    return after, time.perf_counter() - began


def load(school: SchoolClass, learners: int, at_once: int) -> None:
    """Let all learners synchronise and print how it went."""
    queues: list[Queue[list[float]]] = [Queue() for _ in range(PROCESSES)]
    began = time.perf_counter()
    started = [
        Process(
            target=clients,
            args=(school, range(n, learners, PROCESSES), at_once // PROCESSES, queue),
        )
        for n, queue in enumerate(queues)
    ]
    for process in started:
        process.start()
    first = [took for queue in queues for took in queue.get()]
    middle = time.perf_counter()
    daily = [took for queue in queues for took in queue.get()]
    ended = time.perf_counter()
    for process in started:
        process.join()
    events = learners * A_DAY * (DAYS - SYNCED_DAYS)
    print(
        f"first syncs: {events:,} reviews in {middle - began:.1f} s ="
        f" {events / (middle - began):,.0f}/s; {waits(first)}"
    )
    events = learners * A_DAY * SYNCED_DAYS
    print(
        f"daily syncs: {len(daily):,} of {A_DAY} reviews in {ended - middle:.1f} s ="
        f" {len(daily) / (ended - middle):,.0f} syncs/s, {events / (ended - middle):,.0f}"
        f" reviews/s; {waits(daily)}"
    )


def waits(times: Sequence[float]) -> str:
    """Return the percentiles of waiting times."""
    cuts = statistics.quantiles(times, n=100)
    named = (("p50", cuts[49]), ("p95", cuts[94]), ("p99", cuts[98]), ("max", max(times)))
    return ", ".join(f"{name} {seconds * 1000:,.0f} ms" for name, seconds in named)


def sizes(school: SchoolClass) -> None:
    """Print what an event takes on the disk and in the log of the server."""
    with school.connected() as admin:
        row = admin.execute(
            "select count(*), avg(octet_length(line)), pg_relation_size('byheart.event'),"
            " pg_relation_size('byheart.event_pkey'), pg_relation_size('byheart.event_by_time'),"
            " pg_current_wal_lsn() - '0/0' from byheart.event"
        ).fetchone()
    assert row is not None
    events, line, heap, key, by_time, wal = map(float, row)
    print(
        f"{events:,.0f} events; bytes of each: line {line:.0f}, table {heap / events:.0f}, key"
        f" {key / events:.0f}, index by time {by_time / events:.0f}, server's log"
        f" {wal / events:.0f}"
    )


def plans(school: SchoolClass, day: int) -> None:
    """Print the plans of all queries, with what they took."""
    since = NOON + day * DAY_MS
    asked: list[tuple[str, str, str, list[str | int]]] = [
        ("what is there", "l7", events.TOTALS, []),
        ("up to a number", "l7", events.UP_TO, [f"{7:012x}", 980]),
        ("after a number", "l7", events.AFTER, [f"{7:012x}", 980, 2000]),
        ("a learner's last days", "teacher", SINCE, [since]),
        ("cards before", "teacher", CARDS_BEFORE, [since, "review"]),
    ]
    with school.connected() as admin:
        admin.execute("vacuum analyze byheart.event")
    for title, who, query, values in asked:
        with school.connected(who) as connection:
            given = [school.role("l7"), *values]
            rows = connection.execute("explain (analyze, costs off) " + query, given).fetchall()
        print(f"-- {title}, as {who.rstrip('7')}")
        for (line,) in rows:
            if any(word in line for word in ("Scan", "Cond", "Execution", "Filter")):
                print("   " + line.strip())


@dataclass(slots=True)
class Pusher:
    """A client that pushes until it is told to stop, and remembers what was acknowledged."""

    school: SchoolClass
    number: int
    acknowledged: set[str] = field(default_factory=set)

    def run(self, stop: threading.Event) -> None:
        """Push a few events at a time; go on after every fault."""
        target, day = self.school.target(f"l{self.number}"), 1_000
        while not stop.is_set():
            entries = reviews(self.number, day)
            try:
                with closing(target):
                    target.push(entries, "", "")
            except UserError:
                stop.wait(0.05)
                continue
            self.acknowledged.update(entry.row.id for entry in entries)
            day += 1


def kills(school: SchoolClass, times: int, at_once: int) -> None:
    """Kill the server while clients push; print how many acknowledged events were lost."""
    pushers = [Pusher(school, number) for number in range(at_once)]
    stop = threading.Event()
    with ThreadPoolExecutor(at_once) as pool:
        running = [pool.submit(pusher.run, stop) for pusher in pushers]
        try:
            for _ in range(times):
                time.sleep(random.uniform(0.7, 1.5))  # noqa: S311 - nothing secret
                school.server.kill()
                restarted(school.server)
            time.sleep(0.5)
        finally:
            stop.set()
        for each in running:
            each.result()
    with school.connected() as admin:
        rows = admin.execute("select line from byheart.event where counter > 19999").fetchall()
    there = "".join(line for (line,) in rows)
    acknowledged = {id_ for pusher in pushers for id_ in pusher.acknowledged}
    lost = [id_ for id_ in acknowledged if id_ not in there]
    print(
        f"{times} kills: {len(acknowledged):,} events acknowledged, {len(lost)} lost,"
        f" {len(rows) - len(acknowledged):,} stored beyond those"
    )


def restarted(server: Server) -> None:
    """Start a killed server again, once its processes are gone."""
    for attempt in range(20):
        try:
            server.start()
        except RuntimeError:
            if attempt == 19:
                raise
            time.sleep(0.2)
        else:
            return


@contextmanager
def running() -> Iterator[SchoolClass]:
    """Start a server with a class on it."""
    found = binaries()
    if found is None:
        sys.exit("no PostgreSQL here")
    server = start(found, durable=True, settings=SETTINGS)
    os.environ["PGPASSFILE"] = str(server.passwords)
    try:
        with tempfile.TemporaryDirectory() as folder:
            school = SchoolClass(server, Path(folder))
            school.create()
            school.set_up()
            yield school
    finally:
        server.stop()


def timed(title: str, work: Callable[[], object]) -> None:
    """Print how long a piece of work takes."""
    began = time.perf_counter()
    work()
    print(f"{title}: {time.perf_counter() - began:.1f} s", flush=True)


def enrolled(school: SchoolClass, learners: int) -> None:
    """Add the learners, each with a role of their own."""
    with Hub.open(school.admin) as hub:
        for number in range(learners):
            role = school.role(f"l{number}")
            hub.admit(Person(role, role, Part.LEARNER), PASSWORD)
            school.server.remember(role, PASSWORD)


def main() -> None:
    """Measure all of it in one run."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--learners", type=int, default=1_000)
    parser.add_argument("--at-once", type=int, default=64)
    parser.add_argument("--kills", type=int, default=5)
    chosen = parser.parse_args()
    with running() as school:
        with psycopg.connect(school.admin) as admin:
            print(admin.execute("select version()").fetchone())
        timed(f"{chosen.learners} learners added", lambda: enrolled(school, chosen.learners))
        print(f"{chosen.at_once} clients at once, {PROCESSES} processes, {os.cpu_count()} cores")
        load(school, chosen.learners, chosen.at_once)
        sizes(school)
        plans(school, DAYS - 7)
        now = Instant(NOON + DAYS * DAY_MS, 60)
        teacher = school.address("teacher")
        timed("report on 7 days of the class", lambda: reported(teacher, now, 7, 4))
        timed("report on 365 days of the class", lambda: reported(teacher, now, 365, 4))
        kills(school, chosen.kills, 16)


if __name__ == "__main__":
    main()
