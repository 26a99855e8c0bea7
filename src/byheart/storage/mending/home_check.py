"""The home itself: who may read it, what was left lying about, how much room there is."""

import os
import re
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from byheart.storage.folders import Folders

FOLDER_MODE, FILE_MODE = 0o700, 0o600
_OTHERS = 0o077
_LEFT_MS = 3_600_000
"""A draft that old belongs to no program that is still at work."""
_DRAFT = re.compile(r"\..+\.tmp|.+\.[0-9a-f]{12}\.new(-wal|-shm|-journal)?|\..+\.deck\.json\.\d+")
_LEAST_BYTES = 64_000_000
_COPIES = 4
"""So many times the history's size should be free: for its log, a backup and a draft."""


def open_to_others(places: Folders) -> list[Path]:
    """Return what others than the owner may read or enter; the learner's decks are left out."""
    if os.name != "posix":
        return []
    paths = dict.fromkeys(_all(places))  # a cache inside the home is come to twice
    return [path for path in paths if stat.S_IMODE(path.lstat().st_mode) & _OTHERS]


def close_to_others(paths: list[Path]) -> None:
    """Give files and folders the modes that we make them with.

    Raises:
        OSError: If one is not ours to change.
    """
    for path in paths:
        path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)


def left_over(places: Folders, now_ms: int) -> list[Path]:
    """Return drafts that a program left when it was killed, an hour ago or more."""
    return [
        path
        for path in dict.fromkeys(_all(places))
        if path.is_file()
        and _DRAFT.fullmatch(path.name)
        and path.stat().st_mtime_ns // 1_000_000 < now_ms - _LEFT_MS
        and places.home / "set-aside" not in path.parents
    ]


def room(places: Folders) -> tuple[int, int]:
    """Return how many bytes are free where the home is, and how many there should be."""
    size = places.history.stat().st_size if places.history.is_file() else 0
    folder = next(each for each in (places.home, *places.home.parents) if each.is_dir())
    return shutil.disk_usage(folder).free, max(_LEAST_BYTES, _COPIES * size)


def _all(places: Folders) -> Iterator[Path]:
    """Yield what we made: the home and the cache, all in them, no links, and no decks."""
    for top in dict.fromkeys((places.home, places.cache)):
        if not top.is_dir():
            continue
        yield top
        for at, folders, files in os.walk(top):
            folders[:] = [name for name in folders if Path(at, name) != places.decks]
            paths = (Path(at, name) for name in (*folders, *files))
            yield from (path for path in paths if not path.is_symlink())
