"""Deck files written such that a reader finds the old one or the new one, and never a part."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from byheart.core.deck_reading.yaml_text import MOST_BYTES
from byheart.core.errors import UserError
from byheart.storage.whole_file import beside


def deck_bytes(file: Path) -> bytes:
    """Return the bytes of a deck file.

    Raises:
        UserError: If it cannot be read, is no ordinary file, or is larger than any deck.
    """
    with _as_user_errors(file, "read"):
        if not file.is_file():
            raise UserError(f"{file} cannot be read: there is no such file")
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UserError(f"{file} is larger than any deck may be: split it into several")
    return data


def replace_deck(file: Path, old: bytes, new: bytes) -> None:
    """Put new bytes in the place of a deck's, durably and all at once.

    The file keeps its mode. A link stays one: what it leads to is written. What somebody else
    wrote since the old bytes were read is not overwritten.

    Raises:
        UserError: If the file cannot be written, or is not what it was; it is as it was then.
    """
    with _as_user_errors(file, "written"):
        target = file.resolve(strict=True)
        with beside(target, (new,)) as written:
            written.chmod(stat.S_IMODE(target.stat().st_mode))
            if deck_bytes(target) != old:
                raise UserError(f"{file} was changed meanwhile: nothing is written, try again")
            written.replace(target)
        _keep_name(target.parent)


def create_deck(file: Path, data: bytes) -> None:
    """Make a deck file, and the folders that it is to be in.

    Raises:
        UserError: If there is such a file already, or it cannot be made.
    """
    with _as_user_errors(file, "made"):
        file.parent.mkdir(parents=True, exist_ok=True)
        with beside(file, (data,)) as written:
            if os.path.lexists(file):
                raise FileExistsError
            _link(written, file)
        _keep_name(file.parent)


@contextmanager
def _as_user_errors(file: Path, what: str) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise UserError(f"{file} is there already: choose another name") from error
    except OSError as error:
        raise UserError(f"{file} cannot be {what}: {error.strerror or error}") from error
    except (ValueError, RuntimeError) as error:  # a name that no file can have, a loop of links
        raise UserError(f"{file} cannot be {what}: no file can have such a name") from error


def _link(written: Path, file: Path) -> None:
    """Give a file its name, which nobody may have taken meanwhile."""
    try:
        os.link(written, file)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        written.replace(file)


def _keep_name(folder: Path) -> None:
    """Make the new name of a file survive a power cut, where folders can be synced."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
