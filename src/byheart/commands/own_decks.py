"""The deck files that an author means; those that came with the program are not written to."""

import os
from collections.abc import Sequence
from pathlib import Path

import byheart
from byheart.core.deck import Deck
from byheart.core.errors import Problem, UsageError, UserError
from byheart.storage.decks.files import find_decks, is_bundled, select_decks, usual_decks
from byheart.storage.folders import folders
from byheart.storage.settings import read_settings


def known_decks(named: Sequence[str] = ()) -> tuple[list[Deck], list[Problem]]:
    """Return the decks that are named, or all that a quiz would take, and what is wrong."""
    places = folders()
    return select_decks(named, places, read_settings(places.settings).deck_folders)


def own_deck(name: str) -> Path:
    """Return the file of a deck to write to, by its path or its id.

    Raises:
        UsageError: If there is none.
        UserError: If it came with the program.
    """
    if is_path(name):
        return refuse_shipped(Path(name))
    return refuse_bundled(Path(known_decks([name])[0][0].file))


def own_decks(named: Sequence[str]) -> list[Path]:
    """Return the files of decks by paths, folders and ids, or all of the author's own.

    Raises:
        UsageError: If there are none.
    """
    if named:
        paths = [Path(name) for name in named if is_path(name)]
        found = find_decks(paths, None, Path()) if paths else []
        return [*found, *(own_deck(name) for name in named if not is_path(name))]
    places = folders()
    more = read_settings(places.settings).deck_folders
    groups = usual_decks(places.home, Path(), more)
    files = [file for group in groups for file in group if not is_bundled(file)]
    if not files:
        raise UsageError("no decks of your own were found: name a file or a folder")
    return files


def is_path(name: str) -> bool:
    """Say whether a word means a file, be it there or not; else it is an id."""
    return os.path.lexists(name) or name.endswith((".yaml", ".yml")) or Path(name).name != name


def refuse_bundled(file: Path) -> Path:
    """Return the file, unless it came with the program.

    Raises:
        UserError: If it did; the message says how to copy it.
    """
    if is_bundled(file):
        raise UserError(
            f"{file} came with the program and is not changed: copy it to {folders().decks}"
            " or to ./decks, and change the copy"
        )
    return file


def refuse_shipped(file: Path) -> Path:
    """Return a file that was named by its path, unless it is part of the installed program.

    In a checkout the bundled decks are sources like all others.

    Raises:
        UserError: If it is.
    """
    package = Path(byheart.__file__).resolve().parent
    return refuse_bundled(file) if package in file.resolve().parents else file
