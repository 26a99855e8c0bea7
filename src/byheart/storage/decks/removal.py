"""A deck file taken away again."""

from pathlib import Path

from byheart.core.errors import UserError
from byheart.storage.decks.writing import deck_bytes


def remove_deck(file: Path, old: bytes) -> None:
    """Remove a deck file that still has the bytes that it was made with.

    Raises:
        UserError: If it has others, or cannot be removed.
    """
    if deck_bytes(file) != old:
        raise UserError(f"{file} was changed meanwhile: it is left as it is")
    try:
        file.unlink()
    except OSError as error:
        raise UserError(f"{file} cannot be removed: {error.strerror}") from error
