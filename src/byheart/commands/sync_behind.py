"""Synchronising behind the quiz: in a process of its own, which nobody waits for."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from byheart.storage.devices.failure import last_failure, note_failure
from byheart.storage.folders import Folders, folders

_CHILD = "from byheart.commands.sync_behind import run; run()"
_NICENESS = 10


@contextmanager
def synced_behind(*, wanted: bool) -> Iterator[str]:
    """Synchronise before and after a quiz, if wanted; yield what to say of the last time, or ""."""
    if not wanted:
        yield ""
        return
    places = folders()
    notice = begin_sync(places)
    try:
        yield notice
    finally:
        begin_sync(places)


def begin_sync(places: Folders) -> str:
    """Start a synchronisation with the last target; return what to say of the one before, or "".

    The child has no terminal, outlives the quiz, and gives way to it on the processor.
    """
    import subprocess  # noqa: PLC0415 - only for those who asked for it

    aside = getattr(subprocess, "DETACHED_PROCESS", 0)  # on Windows
    failed = last_failure(places.home)
    try:
        subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-P", "-c", _CHILD],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=aside,
        ).returncode = 0  # it is not waited for, and Python is not to warn of that
    except OSError as error:
        failed = str(error)
    return f"The last sync failed: {failed} (`byheart sync` tries again)" if failed else ""


def run() -> None:
    """Synchronise with the last target, and keep why it failed if it does."""
    from byheart.clock import Clock  # noqa: PLC0415 - the quiz imports this module
    from byheart.commands.sync import chosen_target, sync_once  # noqa: PLC0415
    from byheart.core.errors import UserError  # noqa: PLC0415

    with suppress(OSError, AttributeError):
        os.nice(_NICENESS)
    places = folders()
    try:
        sync_once(places, chosen_target(places, None), Clock())
    except UserError as error:
        note_failure(places.home, str(error))
    except Exception as error:
        note_failure(places.home, f"{type(error).__name__}: {error}")
        raise
