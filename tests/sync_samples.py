"""Devices that synchronise: histories in memory, folders of files, and lines made by hand."""

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from builders import reviewed
from history_samples import OPTIONS, at

from byheart.core.card_state import CardState
from byheart.core.review import Rating
from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import checksum
from byheart.core.syncing.outcome import Summary
from byheart.storage.devices.folder import FolderTarget
from byheart.storage.devices.syncing import synchronise
from byheart.storage.history.event_rows import SELECT
from byheart.storage.history.file import OpenFile
from byheart.storage.history.history import History
from byheart.storage.history.schema_steps import migrate

REVIEW = EventRow(
    id="event-1",
    device="there",
    counter=1,
    at_ms=at().ms,
    zone=60,
    kind="review",
    card="capitals/norway",
    rating=3,
    graded_by="auto",
    judgement="correct",
    score=1.0,
    typed="Oslo",
    took_ms=2_500,
    revision=1,
    cram=0,
)


def framed(text: str, digits: str = "") -> bytes:
    """Return the line of any text, with a checksum that fits or another one."""
    return f'{{"event":{text},"sum":"{digits or checksum(text)}"}}\n'.encode()


def changed(without: Sequence[str] = (), /, **values: object) -> str:
    """Return the text of a review with other values or without some; keys in order."""
    fields = {name: value for name, value in REVIEW._asdict().items() if value not in {None, ""}}
    kept = {name: value for name, value in (fields | values).items() if name not in without}
    return json.dumps(kept, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


class Device:
    """A device with its history in memory, and the folder that a carrier brings to it."""

    def __init__(self, folder: Path, database: sqlite3.Connection | None = None) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.database = database or sqlite3.connect(":memory:", isolation_level=None)
        if database is None:
            migrate(self.database)
        self.history = History(OpenFile(self.database, folder), OPTIONS, write=True)
        self.backups = 0

    def answer(self, card: str = "capitals/norway", day: float = 0, *, good: bool = True) -> str:
        """Store an answer; return its id."""
        rating = Rating.GOOD if good else Rating.AGAIN
        return self.history.append(reviewed(rating, card), at(day)).id

    def sync(self, *, dry: bool = False) -> Summary:
        """Synchronise with the folder, as a program that starts anew."""

        def keep_backup() -> None:
            self.backups += 1

        return synchronise(self.history, FolderTarget(self.folder), keep_backup, dry=dry)

    def clone(self, folder: Path) -> "Device":
        """Return a second device from an image of the disk of this one."""
        image = sqlite3.connect(":memory:", isolation_level=None)
        self.database.backup(image)
        return Device(folder, image)

    @property
    def rows(self) -> set[EventRow]:
        """All events."""
        return set(map(EventRow._make, self.database.execute(SELECT)))

    @property
    def ids(self) -> set[str]:
        """The ids of all events."""
        return {row.id for row in self.rows}

    @property
    def states(self) -> list[CardState]:
        """The states that are stored, in order."""
        return sorted(self.history.states().values(), key=lambda state: state.card)

    @property
    def files(self) -> list[Path]:
        """The files of events in the folder, in order."""
        return sorted(
            Path(base, name)
            for base, _, names in os.walk(self.folder)
            for name in names
            if name.endswith(".jsonl")
        )


def close(devices: Iterable[Device]) -> None:
    """Let go of the histories."""
    for device in devices:
        with closing(device.database):
            pass
