"""Decks as they were read, so that an unchanged file needs no YAML.

One file for each deck file: a line that says of what it is the cache, then the deck as JSON. It
counts only if the deck's bytes are the same to their digest (times of change can lie, and hashing
takes a millisecond for each megabyte), the program is the same, and its own text is undamaged.
Anything else is read as no cache, and written anew.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from byheart import __version__
from byheart.core.deck import Deck
from byheart.core.errors import UserError
from byheart.storage.decks.as_json import deck_from_json, deck_to_json
from byheart.storage.folders import make_private
from byheart.storage.whole_file import put_whole

FORMAT = 2
"""To be raised when decks are read otherwise or kept otherwise, between two versions as well."""


@dataclass(frozen=True, slots=True)
class DeckCache:
    """A folder of read decks. Without `write` nothing is created or changed in it."""

    folder: Path
    write: bool = True

    def get(self, path: Path, data: bytes, file: str) -> Deck | None:
        """Return the deck that was read of these bytes; `file` is what its places are to say."""
        try:
            header, body = self._file(path).read_bytes().split(b"\n", 1)
            return deck_from_json(body, file) if header == _header(path, data, body) else None
        except (OSError, ValueError):
            return None

    def put(self, path: Path, data: bytes, deck: Deck) -> None:
        """Keep a deck without problems; a cache that cannot be written is done without."""
        if not self.write:
            return
        body = deck_to_json(deck)
        with suppress(OSError, UserError):
            make_private(self.folder)
            put_whole(self._file(path), (_header(path, data, body), b"\n", body), durable=False)

    def _file(self, path: Path) -> Path:
        name = blake2b(os.fsencode(path.absolute()), digest_size=16).hexdigest()
        return self.folder / f"{name}.deck.json"


def _header(path: Path, data: bytes, body: bytes) -> bytes:
    """Return the line that says of what a file is the cache; equal only if all of it is."""
    facts = (
        f"byheart {__version__} deck {FORMAT}",
        f"{len(data)} bytes",
        blake2b(data).hexdigest(),
        blake2b(body).hexdigest(),
        blake2b(os.fsencode(path.absolute())).hexdigest(),
    )
    return ", ".join(facts).encode()
