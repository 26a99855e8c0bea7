"""Where deck files are: named by somebody, in the usual folders, or bundled with the program."""

import os
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

import byheart

_SUFFIXES = (".yaml", ".yml")


def find_decks(
    named: Sequence[Path], home: Path | None, here: Path, more: Sequence[Path] = ()
) -> list[Path]:
    """Return the deck files in the named files and folders, or else those of the usual folders.

    A named thing that does not exist, and a named folder without decks, are returned as they
    are: whoever reads them says so. Folders are searched to the bottom, what is hidden is left
    out.

    Args:
        named: Files and folders; none for the usual ones.
        home: The learner's folder, of which `decks` is searched.
        here: The current folder, of which `decks` is searched.
        more: Further folders of the learner.
    """
    if named:
        return _each_once(chain.from_iterable(map(_named_decks, named)))
    return _each_once(chain.from_iterable(usual_decks(home, here, more)))


def usual_decks(home: Path | None, here: Path, more: Sequence[Path] = ()) -> list[list[Path]]:
    """Return the deck files of `./decks`, of the learner's own folders, or the bundled ones.

    Each folder is a place of its own: of two decks with one id, the one in the earlier place
    counts. The bundled decks are there for whoever has none: they come in only when no other
    place has a deck.
    """
    own = [home / "decks"] if home is not None else []
    found = [decks_in(folder) for folder in (here / "decks", *own, *more)]
    return found if any(found) else [decks_in(bundled_folder())]


def decks_in(folder: Path) -> list[Path]:
    """Return the deck files in a folder and below it, sorted; none if there is no such folder.

    A folder that cannot be listed is returned itself: whoever reads it says so.
    """
    found: list[Path] = []

    def take(error: OSError) -> None:
        if not isinstance(error, (FileNotFoundError, NotADirectoryError)):
            found.append(Path(error.filename))

    for at, folders, files in os.walk(folder, onerror=take):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(at, name) for name in files if _is_deck_name(name)]
    return sorted(found)


def bundled_folder() -> Path:
    """Return the folder of the decks that come with the program, in a wheel or in a checkout."""
    package = Path(byheart.__file__).parent
    shipped = package / "decks"
    return shipped if shipped.is_dir() else package.parent.parent / "decks"


def is_bundled(path: Path) -> bool:
    """Say whether a file came with the program."""
    return path.resolve().is_relative_to(bundled_folder().resolve())


def _named_decks(path: Path) -> list[Path]:
    try:
        return (decks_in(path) or [path]) if path.is_dir() else [path]
    except OSError:
        return [path]


def _is_deck_name(name: str) -> bool:
    return name.endswith(_SUFFIXES) and not name.startswith(".")


def _each_once(paths: Iterable[Path]) -> list[Path]:
    """Return the paths without those that lead to a file for a second time."""
    firsts: dict[Path, Path] = {}
    for path in paths:
        firsts.setdefault(_target(path), path)
    return list(firsts.values())


def _target(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # a loop of links, a name that no file can have
        return path
