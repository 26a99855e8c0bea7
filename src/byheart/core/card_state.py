"""What is known of one card now: a fold over its events, and the options that shape the fold."""

from dataclasses import dataclass

from byheart.core.deck import CardId
from byheart.core.review import Rating


@dataclass(frozen=True, slots=True)
class CardState:
    """The state of one card. Days are study days as `date.toordinal()` counts them.

    Attributes:
        stability: Days after which recall has fallen to 0.9; None while the card is new.
        difficulty: 1 to 10; None while the card is new.
        first_day: The study day of the first counted review; None while the card is new.
        last_day: The study day of the last counted review.
        last_ms: The instant of the last counted review, milliseconds UTC.
        due_day: The study day on which the card is due; None while it is new.
        interval_days: What the last review scheduled; 0 after Again, when it is due at once.
        reps: Counted reviews.
        lapses: Times forgotten after it had been learned.
        last_rating: Of the last counted review. After AGAIN the card waits to be got right.
        revision: The question's revision that the last counted review answered.
        suspended: Set aside until the learner resumes it.
        leech: Set aside because it was forgotten too often.
        buried_day: The study day on which it is not to be asked.
        flagged: Marked by the learner for attention.
    """

    card: CardId
    stability: float | None = None
    difficulty: float | None = None
    first_day: int | None = None
    last_day: int | None = None
    last_ms: int | None = None
    due_day: int | None = None
    interval_days: int = 0
    reps: int = 0
    lapses: int = 0
    last_rating: Rating | None = None
    revision: int = 0
    suspended: bool = False
    leech: bool = False
    buried_day: int | None = None
    flagged: bool = False

    @property
    def is_new(self) -> bool:
        """Say whether the card has never been answered (or was reset since)."""
        return self.stability is None
