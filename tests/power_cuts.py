"""Cuts the power of a writer's disk at random moments and counts what was promised and lost.

A program of its own: `unshare -m python power_cuts.py FOLDER CUTS SEED keep|normal|delete`. It
needs root, loop devices and ext4, and prints one JSON object.

The disk is an ext4 image behind a loop device. `EXT4_IOC_SHUTDOWN` stops the file system in the
middle of whatever it does: not a block reaches the image afterwards, what is in the page cache
is gone. The blocks are copied as they are then, and the copy is mounted, which replays the
journal of ext4 as after a cut, and read. It goes on to be the disk of the next cut.

What this does not stand for: a disk that loses blocks which it was given and not asked to flush.
So it is counted as well how often the disk was asked to; each promise needs a flush before it.

Two controls must lose answers: `normal` is SQLite's synchronous=NORMAL, `delete` its rollback
journal, Python's default.

Source:
    https://man7.org/linux/man-pages/man2/ioctl_ext4.2.html, and `src/godown.c` of xfstests,
    which makes the same call with the flag that flushes no log.
"""

import fcntl
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from random import Random
from unittest.mock import patch

from history_killer import kept, write_for_ever

from byheart.core.review import EventId
from byheart.core.scheduling.memory import next_states

SHUTDOWN = 0x8004587D
WITHOUT_FLUSHING_THE_LOG = (2).to_bytes(4, sys.byteorder)
IMAGE_BYTES = 16 * 1024 * 1024
CUTS_A_HOME = 10
HOMES_A_DISK = 3
MOST_PROMISES = 8
LONGEST_WAIT_SECONDS = 0.03
FLUSHES = 15
"""Where the requests to flush stand in a disk's statistics."""


def tool(*words: str | Path) -> None:
    """Run a program of the system's."""
    subprocess.run(list(map(str, words)), check=True, stdout=subprocess.DEVNULL)  # noqa: S603


def as_normal(db: sqlite3.Connection) -> None:
    """Set a control: commits are written, and not flushed."""
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = normal")


def as_delete(db: sqlite3.Connection) -> None:
    """Set a control: a commit is the removal of a file, and the folder is not flushed."""
    db.execute("pragma journal_mode = delete")
    db.execute("pragma synchronous = full")


CONTROLS = {"normal": as_normal, "delete": as_delete}


class Disk:
    """An image that is mounted, and where."""

    def __init__(self, image: Path, place: Path) -> None:
        self.image = image
        self.place = place

    def mount(self) -> None:
        tool("mount", "-t", "ext4", "-o", "loop,noatime", self.image, self.place)

    def flushes(self) -> int:
        """Return how often the disk was asked to write out its cache."""
        number = self.place.stat().st_dev
        name = f"/sys/dev/block/{os.major(number)}:{os.minor(number)}/stat"
        return int(Path(name).read_text().split()[FLUSHES])

    def cut(self) -> None:
        """Stop the file system as it is."""
        handle = os.open(self.place, os.O_RDONLY)
        fcntl.ioctl(handle, SHUTDOWN, WITHOUT_FLUSHING_THE_LOG)
        os.close(handle)

    def swap(self, copy: Path) -> None:
        """Let a copy of the blocks take the place of a disk that was cut."""
        shutil.copyfile(self.image, copy)
        tool("umount", self.place)
        copy.replace(self.image)


def new_disk(folder: Path, number: int) -> Disk:
    """Make a disk, formatted as usual but for its size, and mount it."""
    image, place = folder / f"disk-{number}", folder / "mounted"
    place.mkdir(exist_ok=True)
    with image.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    tool("mkfs.ext4", "-q", "-F", "-m", "0", image)
    disk = Disk(image, place)
    disk.mount()
    return disk


def started(path: Path, mode: str) -> tuple[int, int]:
    """Start a writer; return its process and the pipe of its promises."""
    reader, promises = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            os.chdir("/")
            if mode in CONTROLS:
                for module in ("history_file", "history_draft"):
                    patch(f"byheart.storage.{module}.make_durable", CONTROLS[mode]).start()
            write_for_ever(path, promises)
        finally:
            os._exit(1)
    os.close(promises)
    return child, reader


def promised_until_cut(disk: Disk, path: Path, rng: Random, mode: str) -> set[EventId]:
    """Run a writer, cut the power, and return the ids that it had promised by then.

    What it says while the file system is being stopped counts for nothing: without power nobody
    would have seen it, and an fsync that is under way then may return as if it had succeeded.
    """
    child, reader = started(path, mode)
    heard = b""
    wanted = rng.randrange(MOST_PROMISES)
    while heard.count(b"\n") < wanted:
        heard += os.read(reader, 4_096) or b"the writer died\n" * wanted
    time.sleep(rng.uniform(0, LONGEST_WAIT_SECONDS))
    os.set_blocking(reader, False)
    with suppress(BlockingIOError):
        heard += os.read(reader, 65_536)
    disk.cut()
    os.close(reader)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return {EventId(line) for line in heard.decode().split("\n")[:-1]}


def left_of(path: Path, mode: str) -> tuple[set[EventId], bool]:
    """Return the ids that are left, and whether the file is whole; a control's may not be."""
    try:
        return kept(path)
    except sqlite3.DatabaseError:
        if mode not in CONTROLS:
            raise
        return set(), False


def main(folder: str, cuts: str, seed: str, mode: str) -> None:
    """Cut as often as asked, each time check what is left, and print the figures."""
    rng = Random(int(seed))  # noqa: S311 - nothing secret
    next_states(None, 0)  # load what each writer needs once, here
    here = Path(folder)
    disk = new_disk(here, 0)
    promised, promises, lost = set[EventId](), 0, 0
    with_losses, damaged, silent, unflushed = 0, 0, 0, 0
    for number in range(int(cuts)):
        if number % CUTS_A_HOME == 0:
            promised = set()
            if number and number % (CUTS_A_HOME * HOMES_A_DISK) == 0:
                tool("umount", disk.place)
                disk = new_disk(here, number)
        path = disk.place / f"home-{number // CUTS_A_HOME}" / "history.db"
        before = disk.flushes()
        heard = promised_until_cut(disk, path, rng, mode)
        unflushed += max(0, len(heard) - (disk.flushes() - before))
        disk.swap(here / "copy")
        disk.mount()
        ids, right = left_of(path, mode)
        missing = (promised | heard) - ids
        promises, lost = promises + len(heard), lost + len(missing)
        with_losses += bool(missing)
        damaged += not right
        silent += not heard
        promised = ids
        if mode in CONTROLS and not right:
            break  # no writer goes on from there, and what it was to show is shown
    tool("umount", disk.place)
    figures = {
        "cuts": int(cuts),
        "promised": promises,
        "lost": lost,
        "cuts that lost": with_losses,
        "damaged": damaged,
        "before the first promise": silent,
        "promised without a flush": unflushed,
    }
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
