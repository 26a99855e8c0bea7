"""The deck that is sifted into, by its file or its id, be it there or still to be made."""

from pathlib import Path

from byheart.commands.own_decks import is_path, own_deck
from byheart.core.deck import DeckId
from byheart.core.deck_writing.ids import slug
from byheart.core.errors import UsageError

SUFFIX = ".yaml"


def deck_file(name: str, *, new: bool) -> tuple[Path, DeckId]:
    """Return a deck's file, and the id of a deck that is made there.

    A bare name that is no deck's id is that of a file, where a deck may be made.

    Raises:
        UsageError: If it is neither a file nor an id, or no id can be made of it.
        UserError: If the deck came with the program.
    """
    file = _file(name, new=new)
    id_ = slug(file.stem)
    if not id_:
        raise UsageError(f"no id can be made of {file.name!r}: name the file with letters a-z")
    return file, DeckId(id_)


def _file(name: str, *, new: bool) -> Path:
    try:
        return own_deck(name)
    except UsageError:
        if not new or is_path(name):
            raise
        return Path(name + SUFFIX)
