"""A folder as a target of `sync`: one that git, a file-syncing service or a hand carries.

Each device writes only in a folder of its own, `byheart/DEVICE/`, one file a month, and reads
every file of events wherever it lies. What a carrier does to files therefore changes nothing:
copies, old versions, other names and two versions in one file hold no event that is not there.
"""

import json
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from byheart.core.errors import UserError
from byheart.core.syncing.lines import Entry, line_of
from byheart.core.syncing.outcome import Fault
from byheart.storage.devices.deck_versions import DeckVersions
from byheart.storage.devices.segments import (
    Segment,
    Stamp,
    append,
    make_folder,
    read_segment,
    stamp_again,
    stamp_of,
)
from byheart.storage.devices.target import Pulled

SEGMENTS = "byheart"
PAUSE_SECONDS = 2.0
_ATTRIBUTES = b"*.jsonl -text merge=union\n"
"""Tells git to leave ends of lines alone, and to keep the lines of both sides of a merge."""
_FAULTS_KEPT = 20
"""Faults of one file that are remembered until it changes."""
_NAME_MOST = 64
_UNREAD = -1
"""The time of a file that is to be read again in any case."""
_NOTHING = sha256().hexdigest()
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class _File(NamedTuple):
    """A file as it was last read, with the faults that it had."""

    stamp: Stamp
    faults: tuple[tuple[int, str], ...] = ()

    def unread(self) -> "_File":
        """Return it such that it is read again in any case."""
        return self._replace(stamp=self.stamp._replace(mtime_ns=_UNREAD))


@dataclass(slots=True)
class _Scan:
    """What lies in the folder: files of events, decks, and what cannot be read."""

    files: dict[str, Stamp] = field(default_factory=dict)
    decks: list[Path] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)


class FolderTarget:
    """A folder; it must be there, and may hold anything besides."""

    pause_seconds = PAUSE_SECONDS

    def __init__(self, folder: Path, *, may_be_empty: bool = True) -> None:
        """Take a folder.

        Args:
            folder: Any path.
            may_be_empty: Write there even if it held events the last time and holds none now;
                otherwise it is taken for one whose drive or service is missing.
        """
        self._folder = folder.expanduser().absolute()
        self._may_be_empty = may_be_empty
        self._versions = DeckVersions()

    @property
    def name(self) -> str:
        """The absolute path."""
        return str(self._folder)

    def pull(self, cursor: str) -> Pulled:
        """Return the events of all files that changed; of all, where one lost something."""
        known = _known(cursor)
        scan = self._scan()
        if known and not scan.files and not self._may_be_empty:
            raise UserError(
                f"{self._folder} held your history and is empty now: if what carries it is at"
                f" work, run `byheart sync {self._folder}` to fill it again"
            )
        segments = self._read(scan, known)
        grown = all(each.grown for each in segments.values())
        whole = not known or not grown or not known.keys() <= scan.files.keys()
        if whole:
            segments |= self._read(scan, {}, segments.keys())
        files = _files(scan, known, segments)
        return Pulled(
            entries=[entry for each in segments.values() for entry in each.entries],
            cursor=_cursor(files),
            whole=whole,
            faults=scan.faults + _faults(files),
            notes=self._versions.notes(self._folder, scan.decks),
        )

    def push(self, entries: Sequence[Entry], device: str, cursor: str) -> str:
        """Append events to this device's own files, by the month of each."""
        files, own = _known(cursor), self._folder / SEGMENTS / _folder_name(device)
        try:
            make_folder(own.parent)
            make_folder(own)
            _write_attributes(own / ".gitattributes")
            for month, group in groupby(sorted(entries, key=_month), key=_month):
                file = own / f"{month}.jsonl"
                path = file.relative_to(self._folder).as_posix()
                added = append(file, b"".join(line_of(entry.row) for entry in group))
                after = _appended(file, files.pop(path, None), added)
                if after:
                    files[path] = after
        except OSError as error:
            raise UserError(
                f"{error.filename or own} cannot be written: {error.strerror or error}; your"
                " history is as it was, and the next sync goes on"
            ) from error
        return _cursor(files)

    def _scan(self) -> _Scan:
        """Look at everything in the folder but what begins with a dot, which is a carrier's."""
        if not self._folder.is_dir():
            raise UserError(f"{self._folder} is not there: make it, or plug in what carries it")
        scan = _Scan()

        def note(error: OSError) -> None:
            scan.faults.append(Fault(str(error.filename), 0, str(error.strerror)))

        for base, folders, names in os.walk(self._folder, onerror=note):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith("."):
                    self._look_at(Path(base, name), scan)
        return scan

    def _look_at(self, file: Path, scan: _Scan) -> None:
        suffix = file.suffix.lower()
        if suffix in {".yaml", ".yml"}:
            scan.decks.append(file)
        elif suffix == ".jsonl":
            path = file.relative_to(self._folder).as_posix()
            try:
                scan.files[path] = stamp_of(file)
            except FileNotFoundError:
                pass  # a carrier has just taken it away
            except OSError as error:
                scan.faults.append(Fault(path, 0, str(error.strerror)))

    def _read(
        self, scan: _Scan, known: Mapping[str, _File], but: Collection[str] = ()
    ) -> dict[str, Segment]:
        """Read the files that are not as they are known; one that cannot be read is named."""
        found: dict[str, Segment] = {}
        for path, stamp in scan.files.items():
            before = known[path].stamp if path in known else None
            if path in but or (before is not None and before[:2] == stamp[:2]):
                continue
            try:
                found[path] = read_segment(self._folder / path, before)
            except OSError as error:
                scan.faults.append(Fault(path, 0, error.strerror or str(error)))
                scan.failed.add(path)
        return found


def _files(
    scan: _Scan, known: Mapping[str, _File], segments: Mapping[str, Segment]
) -> dict[str, _File]:
    """Return what to remember of each file; one that could not be read is tried again."""
    files = {path: known[path] for path in scan.files if path in known}
    for path in scan.failed & files.keys():
        files[path] = files[path].unread()
    for path, segment in segments.items():
        first = segment.faults[:_FAULTS_KEPT]
        if more := len(segment.faults) - len(first):
            first.append((0, f"{more} more lines that hold no event"))
        files[path] = _File(segment.stamp, tuple(first))
    return files


def _faults(files: Mapping[str, _File]) -> list[Fault]:
    return [
        Fault(path, line, reason) for path in sorted(files) for line, reason in files[path].faults
    ]


def _month(entry: Entry) -> str:
    return f"{_EPOCH + timedelta(milliseconds=entry.row.at_ms):%Y-%m}"


def _folder_name(device: str) -> str:
    """Return the name of a device's folder; a name that is none of ours is never a path."""
    if device.isascii() and device.isalnum() and len(device) <= _NAME_MOST:
        return device
    return sha256(device.encode()).hexdigest()[:12]


def _write_attributes(file: Path) -> None:
    if not os.path.lexists(file):
        append(file, _ATTRIBUTES)


def _appended(file: Path, before: _File | None, added: int) -> _File | None:
    """Return a file as it is after an append; unknown if somebody else wrote to it meanwhile."""
    old = before.stamp if before else Stamp(0, 0, _NOTHING)
    stamp, grown = stamp_again(file, old)
    if grown and stamp.size == old.size + added:
        return _File(stamp, before.faults if before else ())
    return before.unread() if before else None


def _known(cursor: str) -> dict[str, _File]:
    """Return the files that a cursor tells of; none where it is not one of ours."""
    try:
        return {
            path: _File(Stamp(*stamp), tuple((line, reason) for line, reason in faults))
            for path, (stamp, faults) in json.loads(cursor or "{}").items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def _cursor(files: Mapping[str, _File]) -> str:
    return json.dumps({path: files[path] for path in sorted(files)}, separators=(",", ":"))
