"""What cards are grouped by, kept beside the decks: statistics need no question's text.

To make a hundred thousand cards of decks takes seconds, even out of the decks' cache; the
groupings of all of them are some columns. They count only while every deck file has the same
bytes, and, where an author has set a day on which a question is retired, until that day.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from hashlib import blake2b, sha256  # of many bytes the latter is faster, in hardware
from pathlib import Path

import numpy as np

from byheart import __version__
from byheart.core.deck import CardId, Deck
from byheart.core.errors import UserError
from byheart.core.scheduling.candidates import is_retired
from byheart.core.statistics.facts import FactTable, Grouping, facts_of
from byheart.storage.column_file import Column, read_columns, write_columns
from byheart.storage.decks.files import deck_bytes

FORMAT = 1
"""To be raised when facts are made or kept otherwise, between two versions as well."""
_GROUPINGS = tuple(each.name for each in fields(FactTable) if each.name != "cards")


@dataclass(frozen=True, slots=True, eq=False)
class DeckFacts:
    """The facts of chosen decks.

    Attributes:
        table: The cards that are in use, and what they are grouped by.
        renamed: The earlier ids of cards that have any, retired ones among them.
    """

    table: FactTable
    renamed: Mapping[CardId, Sequence[CardId]]


def deck_facts(decks: Sequence[Deck], day: int) -> DeckFacts:
    """Return the facts of some decks on a study day."""
    cards = [card for deck in decks for card in deck.cards]
    retired = {card.id for card in cards if is_retired(card, day)}
    found = (facts for deck in decks for facts in facts_of(deck) if facts.card not in retired)
    renamed = {card.id: card.earlier_ids for card in cards if card.earlier_ids}
    return DeckFacts(FactTable.of(found), renamed)


@dataclass(frozen=True, slots=True)
class FactsCache:
    """A file with the facts of certain decks, as they are chosen by `named`."""

    file: Path
    stamp: str

    @classmethod
    def of(cls, folder: Path, named: Sequence[str], paths: Sequence[Path]) -> "FactsCache | None":
        """Return the cache for decks in files as these are now; None where one cannot be read."""
        name = blake2b("\0".join(named).encode(errors="replace"), digest_size=8).hexdigest()
        digest = sha256(f"byheart {__version__} facts {FORMAT} {name}".encode())
        for path in paths:
            data = deck_bytes(path)
            if data is None:
                return None
            digest.update(f"\0{path}\0{len(data)}\0".encode(errors="replace"))
            digest.update(data)
        return cls(folder / f"facts-{name}.columns", digest.hexdigest())

    def get(self, day: int) -> DeckFacts | None:
        """Return what is kept, if it holds on a study day."""
        columns = read_columns(self.file, self.stamp)
        if columns is None:
            return None
        said = json.loads(columns["said"].tobytes())
        if not said["from"] <= day < said["until"]:
            return None
        cards = tuple(map(CardId, said["cards"]))
        groupings = {
            name: Grouping(
                tuple(said["names"][name]), columns[f"{name}.card"], columns[f"{name}.group"]
            )
            for name in _GROUPINGS
        }
        renamed = {CardId(card): tuple(map(CardId, ids)) for card, ids in said["renamed"].items()}
        return DeckFacts(FactTable(cards, **groupings), renamed)

    def put(self, found: DeckFacts, decks: Sequence[Deck], day: int) -> None:
        """Keep facts as they are on a study day; a file that cannot be written is done without."""
        groupings: dict[str, Grouping] = {name: getattr(found.table, name) for name in _GROUPINGS}
        said = {
            "from": day,
            "until": _until(decks, day),
            "cards": found.table.cards,
            "names": {name: grouping.names for name, grouping in groupings.items()},
            "renamed": {card: list(ids) for card, ids in found.renamed.items()},
        }
        columns: dict[str, Column] = {"said": np.frombuffer(json.dumps(said).encode(), np.uint8)}
        for name, grouping in groupings.items():
            columns |= {f"{name}.card": grouping.card, f"{name}.group": grouping.group}
        with suppress(OSError, UserError):
            write_columns(self.file, self.stamp, columns)


def _until(decks: Sequence[Deck], day: int) -> int:
    """Return the first day on which a further question is retired, or one that never comes."""
    retired = (each.retired for deck in decks for each in deck.questions if each.retired)
    coming = [each.toordinal() for each in retired if each.toordinal() > day]
    return min(coming, default=10**7)
