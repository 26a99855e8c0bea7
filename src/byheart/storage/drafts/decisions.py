"""What an author decided, kept in the learner's own folder: a file a deck, a line a decision.

The file is found by the deck's id, and each line names the source, so it outlives a draft that is
moved, deleted or made anew, and a deck that is renamed. Lines are only ever added.
"""

import os
from contextlib import suppress
from pathlib import Path

from byheart.core.deck import DeckId
from byheart.core.errors import UserError
from byheart.core.review import Instant
from byheart.core.sifting.decision_lines import decision_of, line_of
from byheart.core.sifting.decisions import Decision, DecisionId, Deed
from byheart.storage.folders import make_private
from byheart.storage.history.event_ids import EventIds

FOLDER = "decisions"
_FILE_MODE = 0o600
_APPEND = os.O_WRONLY | os.O_APPEND | os.O_CREAT


class DecisionLog:
    """The decisions about one deck, in the order in which they were made."""

    def __init__(self, home: Path, deck: DeckId) -> None:
        """Read the log of a deck; there need not be one.

        Raises:
            UserError: If it is there and cannot be read.
        """
        self.path = home / FOLDER / f"{deck}.jsonl"
        self._ids = EventIds()
        lines = self._lines()
        read = [decision_of(line) for line in lines]
        self.decisions = [decision for decision in read if decision is not None]
        self.unread = sum(bool(line.strip()) for line in lines) - len(self.decisions)

    def append(self, source: str, deed: Deed, at: Instant) -> Decision:
        """Keep a decision; when this returns, it survives a crash.

        A decision is never stamped earlier than the one before it, so that a clock set back
        changes no order.

        Raises:
            UserError: If it cannot be written.
        """
        last_ms = max((each.at_ms for each in self.decisions), default=0)
        at_ms = max(at.ms, last_ms + 1)
        decision = Decision(DecisionId(self._ids.next(at_ms)), at_ms, source, deed)
        self._write(line_of(decision).encode() + b"\n")
        self.decisions.append(decision)
        return decision

    def _lines(self) -> list[str]:
        try:
            return self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unusable("read", error) from error

    def _write(self, line: bytes) -> None:
        """Add a line in one write, behind one that a crash cut short as well."""
        make_private(self.path.parent.parent)
        make_private(self.path.parent)
        try:
            is_new = not self.path.exists()
            opened = os.open(self.path, _APPEND, _FILE_MODE)
            try:
                os.write(opened, line if self._is_whole() else b"\n" + line)
                os.fsync(opened)
            finally:
                os.close(opened)
            if is_new:
                _sync_folder(self.path.parent)
        except OSError as error:
            raise self._unusable("written", error) from error

    def _is_whole(self) -> bool:
        """Say whether the file ends with a whole line, or is empty."""
        with self.path.open("rb") as file:
            file.seek(0, os.SEEK_END)
            if not file.tell():
                return True
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"

    def _unusable(self, done: str, error: OSError) -> UserError:
        return UserError(f"{self.path} cannot be {done}: {error.strerror}")


def _sync_folder(folder: Path) -> None:
    """Make the name of a new file durable, where the system lets a folder be opened."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
