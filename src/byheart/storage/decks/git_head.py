"""Deck files as they were last committed, where they stand in a git repository.

Git is asked, not trusted: without it, outside of a repository, or when it fails, nothing is known.
It is called by a list of arguments, with the folder as its own, and only to read.
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from byheart.core.deck import Deck
from byheart.core.deck_reading.yaml_text import MOST_BYTES
from byheart.core.deck_yaml import read_deck

_SUFFIXES = (".yaml", ".yml")
_SECONDS = 20.0
_MOST_FILES = 2_000
_OF_CALLER = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""What git sets for its hooks: it would lead away from the folder that is meant."""


@dataclass(frozen=True, slots=True)
class _Blob:
    name: str
    id: str


def committed_decks(files: Sequence[str]) -> dict[str, Deck]:
    """Return the decks in the folders of some files as they were committed, where they differ.

    Args:
        files: Deck files, as their decks call them.

    Returns:
        Decks by the name of the file that they stood in, called as the given files are. A deck
        that is as it was is left out, and so is one that could not be read.
    """
    decks: dict[str, Deck] = {}
    for folder in dict.fromkeys(str(Path(file).parent) for file in files):
        for name, data in _committed(Path(folder)):
            file = str(Path(folder, name))
            if not _is_same(Path(file), data):
                deck, _ = read_deck(data, file)
                decks |= {file: deck} if deck is not None else {}
    return decks


def _is_same(file: Path, data: bytes) -> bool:
    try:
        return file.read_bytes() == data
    except OSError:
        return False


def _committed(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the names and contents of the deck files that stood in a folder at the last commit."""
    blobs = list(_blobs(_git(folder, "ls-tree", "-z", "-l", "HEAD", "./")))[:_MOST_FILES]
    if not blobs:
        return
    contents = _git(folder, "cat-file", "--batch", given="".join(f"{blob.id}\n" for blob in blobs))
    at = 0
    for blob in blobs:
        end = contents.find(b"\n", at)
        words = contents[at:end].split()
        if end < 0 or len(words) != len(("id", "type", "size")) or not words[2].isdigit():
            return
        start, size = end + 1, int(words[2])
        yield blob.name, contents[start : start + size]
        at = start + size + 1


def _blobs(listing: bytes) -> Iterator[_Blob]:
    """Yield the deck files of a listing: mode, type, id and size, a tab, the name."""
    for entry in listing.split(b"\0"):
        facts, _, name = entry.partition(b"\t")
        words = facts.split()
        if len(words) != len(("mode", "type", "id", "size")) or words[1] != b"blob":
            continue
        base = os.fsdecode(name).rsplit("/", 1)[-1]
        if base.endswith(_SUFFIXES) and not base.startswith(".") and int(words[3]) <= MOST_BYTES:
            yield _Blob(base, words[2].decode("ascii", "replace"))


def _git(folder: Path, *arguments: str, given: str = "") -> bytes:
    """Return what git prints, nothing where it cannot be asked."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_CALLER}
    environment |= {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    try:
        ran = subprocess.run(  # noqa: S603 - our own words; file names are never among them
            ["git", "--no-optional-locks", *arguments],  # noqa: S607 - the user's own git
            cwd=folder,
            env=environment,
            input=given.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return b""
    return ran.stdout if ran.returncode == 0 else b""
