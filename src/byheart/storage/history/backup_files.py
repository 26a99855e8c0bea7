"""The folder of backups: what the files in it are called, and which of them are thinned out."""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from byheart.core.review import Instant
from byheart.core.thinning import kept_moments
from byheart.storage.moments import PATTERN, stamp, stamped_ms

FOLDER = "backups"
Reason = Literal["asked", "migration", "import", "tune", "sync", "restore", "restored", "repair"]
"""Why a backup was made: the learner asked for it, or something was about to happen."""
_LAST_RESORT = {"restore", "repair"}
"""What was made before these may hold events that are nowhere else, and is never thinned out."""
_NAME = re.compile(rf"history-({PATTERN})-({'|'.join(get_args(Reason))})(-\d+)?\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in the folder: when it was made, milliseconds UTC, and before what."""

    path: Path
    at_ms: int
    reason: str


def folder_of(history: Path) -> Path:
    """Return the folder of the backups of a history."""
    return history.parent / FOLDER


def name_of(reason: Reason, at: Instant, number: int = 1) -> str:
    """Return the name of a backup; `number` tells apart those of one millisecond."""
    if reason not in get_args(Reason):
        raise ValueError(f"no reason for a backup: {reason}")
    more = f"-{number}" if number > 1 else ""
    return f"history-{stamp(at)}-{reason}{more}.db"


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the newest first; what is named otherwise is none."""
    try:
        found = [_backup(path) for path in folder.iterdir()]
    except FileNotFoundError:
        return []
    return sorted(
        (each for each in found if each is not None),
        key=lambda each: (each.at_ms, each.path.name),
        reverse=True,
    )


def thin(folder: Path, now_ms: int) -> list[Path]:
    """Delete the backups that are no longer needed, and return them.

    One that cannot be deleted stays: it does no harm.
    """
    backups = [each for each in backups_in(folder) if each.reason not in _LAST_RESORT]
    kept = kept_moments((each.at_ms for each in backups), now_ms)
    gone: list[Path] = []
    for each in backups:
        if each.at_ms not in kept:
            with suppress(OSError):
                each.path.unlink()
                gone.append(each.path)
    return gone


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None or path.is_symlink() or not path.is_file():
        return None
    at_ms = stamped_ms(named[1])
    return None if at_ms is None else Backup(path, at_ms, named[2])
