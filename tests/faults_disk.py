"""Lets each write and each sync of a session fail in turn, and counts what was promised and lost.

A program of its own, with the shim of `faults_disk.c` preloaded: `python faults_disk.py FOLDER
STEP`, which takes every STEP-th place. It prints one JSON object.
"""

import ctypes
import errno
import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from builders import reviewed
from history_killer import kept
from history_samples import at, reading, writing

from byheart.core.scheduling.memory import next_states
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.file import open_to_read

WRITES, SYNCS = 1, 2
APPENDED = 6
NO_FAULT = 10**9
SHIM = ctypes.CDLL(None)


class Fault(NamedTuple):
    """The place at which something fails, and how."""

    kind: int
    nth: int
    code: int
    stays: bool
    dies: bool
    """The session is killed at the error, instead of ended."""


@dataclass
class Said:
    """What a session said of itself."""

    saved: list[str] = field(default_factory=list)
    in_doubt: str = ""
    error: str = ""


def session(path: Path, fault: Fault) -> Said:
    """Hold a session, in this process; nothing is done again after an error."""
    said = Said()
    SHIM.fault_arm(fault.kind, fault.nth, fault.code, int(fault.stays))
    with suppress(HistoryError), writing(path) as history:
        try:
            for number in range(APPENDED):
                said.saved.append(str(history.append(reviewed(), at(number)).id))
        except HistoryError as error:
            said.error = str(error)
            said.in_doubt = str(error.event.id) if error.event else ""
        if said.error:
            try:
                history.append(reviewed(), at())
            except HistoryError as error:
                said.error += f" | {error}"
        if fault.dies:
            os.write(SESSION_PIPE[0], json.dumps([said.saved, said.in_doubt, said.error]).encode())
            os._exit(0)
    return said


SESSION_PIPE = [0]


def apart(path: Path, fault: Fault) -> Said:
    """Hold a session in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        SESSION_PIPE[0] = writer
        said = session(path, fault)
        os.write(writer, json.dumps([said.saved, said.in_doubt, said.error]).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        heard = pipe.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, f"{fault}: the session broke off"
    return Said(*json.loads(heard))


def faults(most: dict[int, int], step: int) -> Iterator[Fault]:
    """Yield a fault for each write and each sync that a session makes."""
    for kind, code in ((WRITES, errno.EIO), (WRITES, errno.ENOSPC), (SYNCS, errno.EIO)):
        for nth in range(1, most[kind] + 1, step):
            for stays in (False, True):
                yield Fault(kind, nth, code, stays, dies=bool(nth % 2))


def count(path: Path, kind: int) -> int:
    """Return how many writes or syncs a session makes until it ends."""
    SHIM.fault_arm(kind, NO_FAULT, 0, 0)
    with writing(path) as history:
        for number in range(APPENDED):
            history.append(reviewed(), at(number))
    return int(SHIM.fault_seen())


def counters_are_unique(path: Path) -> bool:
    with closing(open_to_read(path, 0)) as opened:
        numbers = opened.db.execute("select device, counter from event").fetchall()
    return len(numbers) == len(set(numbers))


def tried(path: Path, before: Path, old: set[str], fault: Fault) -> dict[str, int]:
    """Hold a session with a fault and open the history after it; return what was found."""
    shutil.copytree(before.parent, path.parent)
    said = apart(path, fault)
    aside = bool(list(path.parent.glob("*.unsaved")))
    with writing(path):
        assert not list(path.parent.glob("*.unsaved"))
    ids, right = kept(path)
    with reading(path) as history:
        events = len(list(history.events()))
    may = {*old, *said.saved, said.in_doubt}
    must = {*old, *said.saved} | ({said.in_doubt} if aside else set())
    told = f"that are saved: {len(said.saved)};" in said.error and "failed before" in said.error
    return {
        "faults": 1,
        "errors told": bool(said.error),
        "promised": len(said.saved),
        "lost": len(must - ids),
        "in doubt": bool(said.in_doubt),
        "kept aside": aside,
        "twice": events != len(ids) or bool(ids - may),
        "damaged": not (right and counters_are_unique(path)),
        "told wrongly": bool(said.error) and not told,
    }


def main(folder: str, step: str) -> None:
    """Hold a session for each fault, and another after it; print the figures."""
    next_states(None, 0)
    here = Path(folder)
    before = here / "before" / "history.db"
    with writing(before) as history:
        old = {str(history.append(reviewed(), at(-day)).id) for day in range(3, 0, -1)}
    most = {}
    for kind in (WRITES, SYNCS):
        shutil.copytree(before.parent, here / f"count-{kind}")
        most[kind] = count(here / f"count-{kind}" / "history.db", kind)
    figures = Counter[str]()
    for number, fault in enumerate(faults(most, int(step))):
        path = here / f"home-{number}" / "history.db"
        for name, found in tried(path, before, old, fault).items():
            figures[name] += found
        shutil.rmtree(path.parent)
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
