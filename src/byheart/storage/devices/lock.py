"""One synchronisation at a time on one home: two would do no harm, but write some lines twice."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

_NAME = "sync.lock"
_OWNER_ALONE = 0o600
_TRIES, _PAUSE_SECONDS = 50, 0.1


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Wait some seconds until no other synchronisation is at work, then go on in any case.

    Where the system has no such locks, nothing is waited for. The lock ends with the process.
    """
    handle = -1
    with suppress(OSError):
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(home / _NAME, flags, _OWNER_ALONE)
    try:
        if handle >= 0:
            _wait_for(handle)
        yield
    finally:
        if handle >= 0:
            os.close(handle)


def _wait_for(handle: int) -> None:
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    for _ in range(_TRIES):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sleep(_PAUSE_SECONDS)
        except OSError:  # a file system without locks
            return
        else:
            return
