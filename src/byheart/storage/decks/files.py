"""Decks out of their files: read, or taken from the cache where nothing has changed."""

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from byheart.core.cleaning import clean
from byheart.core.deck import Deck, DeckId
from byheart.core.deck_reading.yaml_text import MOST_BYTES, too_large
from byheart.core.errors import Place, Problem, UsageError
from byheart.core.wording import did_you_mean, quoted
from byheart.storage.decks.cache import DeckCache
from byheart.storage.decks.finding import find_decks, is_bundled, usual_decks
from byheart.storage.decks.uncollected import uncollected
from byheart.storage.folders import Folders

__all__ = [
    "deck_bytes",
    "deck_paths",
    "find_decks",
    "is_bundled",
    "read_decks",
    "select_decks",
    "usual_decks",
]

_READ_WITHOUT_WAITING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

Read = tuple[list[Deck], list[Problem]]
"""Decks, and the problems of their files sorted by file and line."""


def select_decks(
    named: Sequence[str], places: Folders, more: Sequence[Path] = (), *, write_cache: bool = False
) -> Read:
    """Return the decks that are named by file, folder or id, and everything wrong with them.

    Args:
        named: Files, folders, and ids of decks in the usual folders; none for all in these.
        places: The learner's folders.
        more: Further folders of the learner with decks.
        write_cache: Whether what is read may be kept for the next time.

    Raises:
        UsageError: If something named is neither a file nor the id of a deck.
    """
    cache = DeckCache(places.cache / "decks", write=write_cache)
    paths = [Path(name) for name in named if _is_path(name)]
    ids = [name for name in named if not _is_path(name)]
    here = _current_folder()
    read: list[Read] = []
    if paths:
        read.append(_read_all(find_decks(paths, None, here), cache))
    if ids or not named:
        usual = _read_places(usual_decks(places.home, here, more), cache)
        read.append(_chosen(ids, usual) if named else usual)
    return _merged(read)


def deck_paths(named: Sequence[str], places: Folders, more: Sequence[Path] = ()) -> list[Path]:
    """Return every file that `select_decks` reads for what is named, in its order."""
    paths = [Path(name) for name in named if _is_path(name)]
    here = _current_folder()
    found = find_decks(paths, None, here) if paths else []
    if len(paths) < len(named) or not named:
        found += [path for place in usual_decks(places.home, here, more) for path in place]
    return found


def read_decks(paths: Sequence[Path], cache: Path | None = None, *, write: bool = True) -> Read:
    """Return the decks in files and the problems of all of them. Never raises.

    Of two decks with one id the first counts, and the second is a problem.

    Args:
        paths: Deck files.
        cache: A folder of decks as they were read; None for none.
        write: Whether that folder may be created and changed.
    """
    return _read_all(paths, DeckCache(cache, write=write) if cache is not None else None)


def deck_bytes(path: Path) -> bytes | None:
    """Return what is in a deck file; None where it cannot be read as one. Never waits."""
    data = _bytes_of(path, Place(str(path), 1, 1))
    return None if isinstance(data, Problem) else data


def _is_path(name: str) -> bool:
    """Say whether a word means a file, be it there or not; else it is the id of a deck."""
    return os.path.lexists(name) or name.endswith((".yaml", ".yml")) or Path(name).name != name


def _current_folder() -> Path:
    try:
        return Path.cwd()
    except OSError:  # it was deleted
        return Path()


def _chosen(ids: Sequence[str], usual: Read) -> Read:
    """Return the decks with these ids, and what is wrong in their files alone."""
    decks, problems = usual
    by_id = {str(deck.id): deck for deck in decks}
    for name in ids:
        if name not in by_id:
            unread = sorted({problem.place.file for problem in problems} - {d.file for d in decks})
            others = f"perhaps it is in {unread[0]}, which cannot be read" if unread else ""
            hint = did_you_mean(name, by_id, others or "type byheart decks to see them")
            raise UsageError(f"there is no deck {quoted(name)}, and no such file: {hint}")
    chosen = [by_id[name] for name in dict.fromkeys(ids)]
    files = {deck.file for deck in chosen}
    return chosen, [problem for problem in problems if problem.place.file in files]


def _read_places(groups: Iterable[Sequence[Path]], cache: DeckCache | None) -> Read:
    return _merged([_read_all(paths, cache) for paths in groups])


def _merged(read: Iterable[Read]) -> Read:
    """Put places together; a deck in an earlier one hides its namesakes in later ones."""
    decks: dict[DeckId, Deck] = {}
    problems: set[Problem] = set()
    for found, wrong in read:
        problems.update(wrong)
        for deck in found:
            decks.setdefault(deck.id, deck)
    return list(decks.values()), sorted(problems)


def _read_all(paths: Iterable[Path], cache: DeckCache | None) -> Read:
    decks: dict[DeckId, Deck] = {}
    problems: list[Problem] = []
    with uncollected():
        for path in paths:
            deck, found = _read_file(path, cache)
            problems += found
            if deck is None:
                continue
            first = decks.setdefault(deck.id, deck)
            if first is not deck:
                message = f"the deck id {quoted(deck.id)} is also that of {first.file}"
                problems.append(Problem(Place(deck.file, 1, 1), message, "change one of the two"))
    return list(decks.values()), sorted(problems)


def _read_file(path: Path, cache: DeckCache | None) -> tuple[Deck | None, list[Problem]]:
    file = _label(path)
    data = _bytes_of(path, Place(file, 1, 1))
    if isinstance(data, Problem):
        return None, [data]
    kept = cache.get(path, data, file) if cache is not None else None
    if kept is not None:
        return kept, []
    from byheart.core.deck_yaml import read_deck  # noqa: PLC0415 - YAML; a kept deck needs none

    deck, problems = read_deck(data, file)
    if deck is not None and not problems and cache is not None:
        cache.put(path, data, deck)
    return deck, problems


def _bytes_of(path: Path, place: Place) -> bytes | Problem:
    """Return what is in a file; never waits for a pipe, never reads what is too large."""
    try:
        opened = os.open(path, _READ_WITHOUT_WAITING)
        try:
            return _bytes_of_opened(opened, place)
        finally:
            os.close(opened)
    except OSError as error:
        return Problem(place, f"this cannot be read: {error.strerror}")
    except ValueError:  # a name that no file can have
        return Problem(place, "this cannot be read: no file has such a name")


def _bytes_of_opened(opened: int, place: Place) -> bytes | Problem:
    about = os.fstat(opened)
    if stat.S_ISDIR(about.st_mode):
        return Problem(place, "there are no decks in this folder", "decks are .yaml files")
    if not stat.S_ISREG(about.st_mode):
        return Problem(place, "this is no ordinary file", "name a .yaml file")
    if about.st_size > MOST_BYTES:
        return too_large(place)
    with open(opened, "rb", closefd=False) as file:
        data = file.read(MOST_BYTES + 1)
    return data if len(data) <= MOST_BYTES else too_large(place)


def _label(path: Path) -> str:
    """Return what messages call a file: from the current folder where it is below it."""
    try:
        shown = path.relative_to(Path.cwd()) if path.is_absolute() else path
    except (OSError, ValueError):
        shown = path
    return clean(str(shown)).replace("\n", " ").replace("\t", " ")
