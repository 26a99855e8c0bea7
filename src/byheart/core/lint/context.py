"""What a linter knows beyond the decks: the day, the sources' own words, and earlier ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from byheart.core.deck import CardId, Deck


@dataclass(frozen=True, slots=True)
class Context:
    """What decks are held against. What is not known is left empty, and nothing is said of it.

    Attributes:
        today: The day on which facts are to be true.
        texts: Sources by name, the file's without its ending. A text whose name is that of one of
            a deck's sources belongs to it alone, any other to all sources.
        committed: Decks as they were last committed, by the name of the file they stand in now.
        learned: Cards of which somebody has a history.
        partly: Files in which some questions could not be read: nothing is missed in them.
    """

    today: date
    texts: Mapping[str, str] = field(default_factory=dict)
    committed: Mapping[str, Deck] = field(default_factory=dict)
    learned: frozenset[CardId] = frozenset()
    partly: frozenset[str] = frozenset()
