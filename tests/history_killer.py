"""Kills writers of a history at random moments and counts what they had promised and lost.

A program of its own: `python history_killer.py FOLDER ROUNDS SEED keep|control`. It prints one
JSON object. The control promises an answer before it stores it, and so must lose some.
"""

import json
import os
import signal
import sys
import time
from contextlib import closing
from itertools import count
from pathlib import Path
from random import Random

from builders import event, reviewed
from history_samples import OPTIONS, at, reading

from byheart.core.review import EventId
from byheart.core.scheduling.memory import next_states
from byheart.storage.history.file import open_to_read
from byheart.storage.history.history import History

ROUNDS_A_HOME = 10
MOST_PROMISES = 8
LONGEST_WAIT_SECONDS = 0.004
CARDS = 20


def write_for_ever(path: Path, promises: int) -> None:
    """Append reviews, and promise each in a pipe as soon as it is stored."""
    with History.open(path, OPTIONS, write=True) as history:
        for number in count():
            made = history.append(reviewed(card_id=f"capitals/{number % CARDS}"), at(number))
            os.write(promises, f"{made.id}\n".encode())


def promise_first(path: Path, promises: int) -> None:
    """The control: promise each review, and then store it."""
    with History.open(path, OPTIONS, write=True) as history:
        for number in count():
            made = event(reviewed(), number, device=str(os.getpid()))
            os.write(promises, f"{made.id}\n".encode())
            history.add_events([made])


def killed(path: Path, rng: Random, *, control: bool) -> set[EventId]:
    """Run a writer, kill it, and return the ids that it had promised."""
    reader, promises = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            (promise_first if control else write_for_ever)(path, promises)
        finally:
            os._exit(1)
    os.close(promises)
    heard = b""
    wanted = rng.randrange(MOST_PROMISES)
    while heard.count(b"\n") < wanted:
        heard += os.read(reader, 4_096) or b"the writer died\n" * wanted
    time.sleep(rng.uniform(0, LONGEST_WAIT_SECONDS))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "the writer ended by itself"
    while more := os.read(reader, 4_096):
        heard += more
    os.close(reader)
    return {EventId(line) for line in heard.decode().split("\n")[:-1]}


def kept(path: Path) -> tuple[set[EventId], bool]:
    """Return the ids in a history, and whether it is whole and its states are their fold."""
    with closing(open_to_read(path, 0)) as opened:
        whole = opened.db.execute("pragma integrity_check").fetchall() == [("ok",)]
    with reading(path) as history:
        ids = {each.id for each in history.events()}
        right = all(history.state(card) == state for card, state in history.states().items())
    return ids, whole and right


def main(folder: str, rounds: str, seed: str, mode: str) -> None:
    """Kill as often as asked, each time check what is left, and print the figures."""
    rng = Random(int(seed))  # noqa: S311 - nothing secret
    next_states(None, 0)  # load what each writer needs once, here
    promised: dict[Path, set[EventId]] = {}
    lost, damaged, silent = set[EventId](), 0, 0
    for number in range(int(rounds)):
        path = Path(folder, f"home-{number // ROUNDS_A_HOME}", "history.db")
        heard = killed(path, rng, control=mode == "control")
        promised[path] = promised.get(path, set()) | heard
        ids, right = kept(path)
        lost |= promised[path] - ids
        damaged += not right
        silent += not heard
    figures = {
        "kills": int(rounds),
        "promised": sum(map(len, promised.values())),
        "lost": len(lost),
        "damaged": damaged,
        "before the first promise": silent,
    }
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
