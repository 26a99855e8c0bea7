"""Files of events, one a line: read whole, and only ever appended to."""

import errno
import os
import stat
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from byheart.core.syncing.lines import LINE_MOST, BadLineError, Entry, line_of, read_line
from byheart.storage.history.database_file import sync_folder

FILE_MOST = 1 << 30
"""Bytes of a file that is read."""
_KEPT_MOST = 1_000
"""Faulty lines of one file that are named."""
_HEALED_MOST = 65_536
"""Bytes of a faulty line that is looked for among the sound ones."""
_OWNER_ALONE, _OWNERS_FOLDER = 0o600, 0o700
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""How to open what should be a plain file: no link is followed, no pipe waited on."""
_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP}
"""What file systems say of folders that they cannot sync."""


class Stamp(NamedTuple):
    """What changes when a file is written to, and the checksum of all that was read of it."""

    size: int
    mtime_ns: int
    sum: str = ""


@dataclass(slots=True)
class Segment:
    """What was read of one file.

    Attributes:
        stamp: What the file was like.
        grown: It begins with all that it held before; its later bytes are new.
        faults: Lines that hold no event, numbered from 1, and why; the first of them.
    """

    stamp: Stamp
    grown: bool
    entries: list[Entry] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)


def stamp_of(file: Path) -> Stamp:
    """Return what a file is like, unread.

    Raises:
        OSError: If it cannot be looked at, or is none that can be read.
    """
    found = file.lstat()
    if not stat.S_ISREG(found.st_mode):
        what = "a link" if stat.S_ISLNK(found.st_mode) else "no plain file"
        raise OSError(errno.EINVAL, f"{what}, which is not read")
    if found.st_size > FILE_MOST:
        raise OSError(errno.EFBIG, "larger than 1 GiB, which is not read")
    return Stamp(found.st_size, found.st_mtime_ns)


def read_segment(file: Path, before: Stamp | None = None) -> Segment:
    """Read all events of a file; a last line without an end may still be on its way.

    Args:
        file: A plain file.
        before: What it was like when it was last read.

    Raises:
        OSError: If it cannot be read.
    """
    seen, entries, bad = _Seen(before), list[Entry](), list[_Bad]()
    with _opened(file, os.O_RDONLY) as handle, os.fdopen(os.dup(handle), "rb") as stream:
        mtime_ns = os.fstat(handle).st_mtime_ns
        number, inside = 0, False
        while piece := stream.readline(LINE_MOST + 1):
            seen.see(piece)
            if not inside:
                number += 1
                try:
                    entries.append(read_line(piece))
                except BadLineError as error:
                    _note(bad, _Bad(number, piece, str(error)))
            inside = not piece.endswith(b"\n")
    stamp = Stamp(seen.size, mtime_ns, seen.digest.hexdigest())
    return Segment(stamp, seen.grown, entries, _faults(bad, entries))


def stamp_again(file: Path, before: Stamp) -> tuple[Stamp, bool]:
    """Return what a file is like after it was written to, and whether it has only grown.

    Raises:
        OSError: If it cannot be read.
    """
    seen = _Seen(before)
    with _opened(file, os.O_RDONLY) as handle:
        mtime_ns = os.fstat(handle).st_mtime_ns
        while block := os.read(handle, LINE_MOST):
            seen.see(block)
    return Stamp(seen.size, mtime_ns, seen.digest.hexdigest()), seen.grown


def append(file: Path, lines: bytes) -> int:
    """Put lines at the end of a file, made where there is none; durable when this returns.

    A line that a power cut or a carrier cut off is ended first, so that it spoils no other.

    Returns:
        How many bytes were added.

    Raises:
        OSError: If they cannot be written; a part of them may be.
    """
    with _opened(file, os.O_RDWR | os.O_APPEND | os.O_CREAT) as handle:
        size = os.fstat(handle).st_size
        if size:
            os.lseek(handle, -1, os.SEEK_END)
            if os.read(handle, 1) != b"\n":
                lines = b"\n" + lines
        left = memoryview(lines)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
    if not size:
        sync_names(file.parent)
    return len(lines)


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, durably, where there is none.

    Raises:
        OSError: If it cannot be made, or is a link or a file.
    """
    try:
        folder.mkdir(_OWNERS_FOLDER)
    except FileExistsError:
        if not stat.S_ISDIR(folder.lstat().st_mode):
            raise OSError(errno.ENOTDIR, "is in the way of a folder", str(folder)) from None
    else:
        sync_names(folder.parent)


def sync_names(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the file system has a way to."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise


class _Bad(NamedTuple):
    number: int
    line: bytes
    reason: str


class _Seen:
    """What was read so far, and whether it begins with all that was read another time."""

    def __init__(self, before: Stamp | None) -> None:
        self.digest, self.size = sha256(), 0
        self.grown = before is None or before.sum == self.digest.hexdigest()
        self._before = before

    def see(self, piece: bytes) -> None:
        """Read on."""
        before, end = self._before, self.size + len(piece)
        if before is not None and self.size < before.size <= end:
            digest = self.digest.copy()
            digest.update(piece[: before.size - self.size])
            self.grown = digest.hexdigest() == before.sum
        self.digest.update(piece)
        self.size = end


def _note(bad: list[_Bad], found: _Bad) -> None:
    """Keep a line that holds no event, unless it is empty or may still be on its way."""
    ended = found.line.endswith(b"\n") or len(found.line) > LINE_MOST
    if ended and found.line.strip() and len(bad) < _KEPT_MOST:
        bad.append(found if len(found.line) <= _HEALED_MOST else found._replace(line=b""))


def _faults(bad: list[_Bad], entries: list[Entry]) -> list[tuple[int, str]]:
    """Return the lines that are a loss: one that was cut and written again later is none."""
    if bad and not entries:
        return [(0, "holds no event: if it is none of ours, keep it elsewhere")]
    lines = sorted(line_of(entry.row) for entry in entries) if bad else []
    return [(each.number, each.reason) for each in bad if not _is_begun(each.line, lines)]


def _is_begun(line: bytes, lines: list[bytes]) -> bool:
    """Say whether one of the sorted lines begins with a line that was cut."""
    start = line.rstrip(b"\r\n")
    place = bisect_left(lines, start)
    return bool(start) and place < len(lines) and lines[place].startswith(start)


@contextmanager
def _opened(file: Path, how: int) -> Iterator[int]:
    """Open what must be a plain file."""
    handle = os.open(file, how | _PLAIN, _OWNER_ALONE)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "no plain file", str(file))
        yield handle
    finally:
        os.close(handle)
