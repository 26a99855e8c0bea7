"""What went wrong when the history was synchronised behind the quiz: told at the next start."""

import os
from contextlib import suppress
from pathlib import Path

from byheart.core.cleaning import clean

_NAME = "sync-failed.txt"
_SHOWN_MOST = 300
_READ_MOST = 4_096
_OWNER_ALONE = 0o600


def note_failure(home: Path, message: str) -> None:
    """Keep why it failed, in place of an earlier reason; where nothing can be kept, nothing is."""
    with suppress(OSError):
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(home / _NAME, flags, _OWNER_ALONE)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(message)


def forget_failure(home: Path) -> None:
    """Say no more of it: a synchronisation has succeeded."""
    with suppress(OSError):
        (home / _NAME).unlink(missing_ok=True)


def last_failure(home: Path) -> str:
    """Return why the last one failed, in one line that may be shown; "" if it did not."""
    try:
        with (home / _NAME).open("rb") as file:
            text = file.read(_READ_MOST).decode(errors="replace")
    except OSError:
        return ""
    line = " ".join(clean(text).split())
    return line if len(line) <= _SHOWN_MOST else line[: _SHOWN_MOST - 3] + "..."
