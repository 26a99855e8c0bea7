"""What a history holds of answers and marks, as columns: what the tables are made from."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import CardId
from byheart.core.review import MarkKind

Longs = NDArray[np.int64]

ANSWER = 0
"""What stands in `Deeds.kind` for an answer."""
MARKS = {kind: number for number, kind in enumerate(MarkKind, start=1)}
"""What stands there for the marks."""


@dataclass(frozen=True, slots=True)
class Names:
    """The ids that cards have in a history, and those that they have now.

    Attributes:
        ids: As they are in the events, in the order in which they came into the file.
        cards: The present ones, each once, in the same order.
        card_of: Of each of `ids`, the present one as an index into `cards`.
    """

    ids: tuple[CardId, ...]
    cards: tuple[CardId, ...]
    card_of: Longs

    @classmethod
    def of(cls, ids: tuple[CardId, ...], renamed: Mapping[CardId, CardId]) -> "Names":
        """Return the names of some ids, given the present ones of those that are earlier ones."""
        if renamed.keys().isdisjoint(ids):
            return cls(ids, ids, np.arange(len(ids)))
        present = [renamed.get(id_, id_) for id_ in ids]
        place = {card: index for index, card in enumerate(dict.fromkeys(present))}
        card_of = np.fromiter(map(place.__getitem__, present), np.int64, len(ids))
        return cls(ids, tuple(place), card_of)


@dataclass(frozen=True, slots=True, eq=False)
class Deeds:
    """Answers and marks, a row each, in the order in which every device folds them.

    Marks that were undone are gone, and ratings are as they were corrected.

    Attributes:
        kind: ANSWER or one of MARKS.
        id_: The card, as an index into `Names.ids`.
        event: The number of the event in its file.
        at_ms: Milliseconds UTC.
        zone: Minutes east of UTC.
        rating: 1 to 4; 0 for a mark.
        judgement: An index into `reviews.JUDGEMENTS`, or -1.
        took_ms: Of an answer.
        revision: The question's.
        idle: 1 where the answer does not count: it was made to cram, or undone.
    """

    kind: Longs
    id_: Longs
    event: Longs
    at_ms: Longs
    zone: Longs
    rating: Longs
    judgement: Longs
    took_ms: Longs
    revision: Longs
    idle: Longs

    def where(self, rows: NDArray[np.bool_]) -> "Deeds":
        """Return only some rows, in their order."""
        return Deeds(**{each.name: getattr(self, each.name)[rows] for each in fields(self)})
