"""The reviews of a history as columns: what every statistic over time is counted from."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import CardId
from byheart.core.verdict import Judgement

Floats = NDArray[np.float32]
Longs = NDArray[np.int64]
Wholes = NDArray[np.int32]
Smalls = NDArray[np.int8]
Flags = NDArray[np.bool_]

MATURE_DAYS = 21
"""From this interval on a card is mature, as in Anki."""
JUDGEMENTS = tuple(Judgement)
"""What the numbers in `ReviewTable.judgement` mean; -1 where the learner rated a flashcard."""


@dataclass(frozen=True, slots=True, eq=False)
class ReviewTable:
    """The reviews that count, a row each, in the order in which every device folds them.

    Undone reviews are gone, corrections are applied, reviews made to cram are left out. Days
    are study days as `date.toordinal()` counts them: by the rollover hour, in the zone in which
    the answer was given.

    Attributes:
        cards: The ids that have events, by their present names. A card may have no row here: its
            reviews were undone, or it was only set aside.
        card: Of which of `cards` it is a review.
        event: The number of the event in the history's own file; what was typed is found by it.
        day: The study day.
        at_ms: The moment, milliseconds UTC.
        hour: The local hour, 0 to 23.
        rating: 1 to 4.
        judgement: Which of `JUDGEMENTS` the answer was given; -1 for a flashcard.
        took_ms: How long the answer took.
        first: Whether it is the first review of its card on its study day: the one that shows
            what was remembered.
        is_new: Whether its card was new: never answered before, or not since it was reset.
        elapsed: Days since the last review of the card; 0 on the same day, -1 when it was new.
        interval: Whole days for which the card had been scheduled before this review; 0 while it
            waited to be got right, -1 when it was new.
        stability: Days, before this review; NaN when it was new.
        recall: The probability of recall that FSRS-6 predicted; NaN when the card was new, and on
            the same day, within which FSRS predicts nothing.
        alike: The group of alike reviews by which the field's benchmark measures calibration:
            `scoring.bins_of`. It means nothing on the same day.
    """

    cards: tuple[CardId, ...]
    card: Wholes
    event: Longs
    day: Wholes
    at_ms: Longs
    hour: Smalls
    rating: Smalls
    judgement: Smalls
    took_ms: Wholes
    first: Flags
    is_new: Flags
    elapsed: Wholes
    interval: Wholes
    stability: Floats
    recall: Floats
    alike: Wholes

    def __len__(self) -> int:
        return len(self.card)

    @property
    def recalled(self) -> Flags:
        """Which reviews were right: rated Hard, Good or Easy."""
        return self.rating > 1

    @property
    def long_term(self) -> Flags:
        """Which reviews tell how well was remembered: of a card learned before, its day's first.

        A card that comes back on the same day, to be got right or after a cram, was in mind a
        moment ago: counting such answers would show the short-term memory of minutes, and
        FSRS predicts nothing within a day. Anki's true retention leaves them out likewise.
        """
        return self.first & (self.elapsed > 0)

    def where(self, rows: Flags | slice) -> "ReviewTable":
        """Return only some rows, in their order; `cards` stay as they are."""
        columns = {each.name: getattr(self, each.name) for each in fields(self)}
        cards = columns.pop("cards")
        # a few numbers are looked up faster than a million flags are gone through again and again
        taken = rows if isinstance(rows, slice) else np.flatnonzero(rows)
        return ReviewTable(cards, **{name: column[taken] for name, column in columns.items()})
