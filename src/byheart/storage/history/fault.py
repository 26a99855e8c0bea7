"""What to say when the history cannot be read or written."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from byheart.core.errors import UserError
from byheart.core.review import Event

DAMAGED_ADVICE = "`byheart doctor --fix` saves what can be read, `byheart restore` goes back"
_DAMAGED = f"{{path}} is damaged: {DAMAGED_ADVICE}"
_BUSY = "another byheart is writing to {path}: close it, or try again"
_FORBIDDEN = "{path} cannot be opened: check the rights to it and its folder"
_REASONS = (
    ("SQLITE_BUSY", _BUSY),
    ("SQLITE_LOCKED", _BUSY),
    ("SQLITE_NOTADB", "{path} is not a history of byheart: move it away"),
    ("SQLITE_CORRUPT", _DAMAGED),
    ("SQLITE_FULL", "no space is left for {path}: make room"),
    ("SQLITE_READONLY", _FORBIDDEN),
    ("SQLITE_PERM", _FORBIDDEN),
    ("SQLITE_CANTOPEN", _FORBIDDEN),
    ("SQLITE_IOERR", "the disk failed at {path}: check it, and its space"),
)


class HistoryError(UserError):
    """A history that cannot be read or written.

    `event` is one that may or may not have been stored when the disk failed. Adding that very
    event once more is safe: it cannot count twice.
    """

    def __init__(self, message: str, event: Event | None = None) -> None:
        super().__init__(message)
        self.event = event


class DamagedError(HistoryError):
    """A file that is no history, or none that this version can use, whoever opens it and when.

    `fault` says what is wrong, to be put behind the name of the file.
    """

    def __init__(self, path: Path, fault: str, advice: str) -> None:
        super().__init__(f"{path} {fault}: {advice}")
        self.fault = fault


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the database or the system says into a HistoryError."""
    try:
        yield
    except sqlite3.ProgrammingError:  # ours to mend, not the learner's
        raise
    except (sqlite3.Error, OSError) as error:
        raise _fault(path, error) from error


def damaged(path: Path) -> DamagedError:
    """Return the error of a file that was a history, and is not whole."""
    return DamagedError(path, "is damaged", DAMAGED_ADVICE)


def no_history(path: Path) -> DamagedError:
    """Return the error of a file that is something else."""
    return DamagedError(path, "is not a history of byheart", "move it away")


def _fault(path: Path, error: sqlite3.Error | OSError) -> HistoryError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_CORRUPT"):
        return damaged(path)
    if name.startswith("SQLITE_NOTADB"):
        return no_history(path)
    return HistoryError(reason(path, error))


def reason(path: Path, error: sqlite3.Error | OSError) -> str:
    """Return what went wrong with a file, and what to do about it."""
    if isinstance(error, OSError):
        return f"{path} cannot be used: {error.strerror or error}"
    name = getattr(error, "sqlite_errorname", "")
    said = (text for start, text in _REASONS if name.startswith(start))
    return next(said, f"{{path}} cannot be used: {error}").replace("{path}", str(path))


def is_busy(error: sqlite3.Error) -> bool:
    """Say whether another program held the lock for too long."""
    return getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY")
