"""How the days to come are studied, in a simulation of them."""

from dataclasses import dataclass, field

from byheart.core.scheduling.arranging import Order
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import Schedules


@dataclass(frozen=True, slots=True)
class Rules:
    """How the days to come are studied.

    Attributes:
        schedules: How cards are scheduled.
        retentions: The desired retentions to play through, side by side; without any, the
            learner's own.
        new_per_day: New cards a day over all decks.
        new_per_deck: New cards a day of each deck; None for no further limit.
        cards_per_day: Cards a day, new ones last; None for all. A card that is failed and comes
            back counts once.
        minutes_per_day: No further card is begun after this time; None for no such limit.
        order: What is asked first; it matters only where there is a limit.
    """

    schedules: Schedules = field(default_factory=lambda: Schedules(SchedulingOptions()))
    retentions: tuple[float, ...] = ()
    new_per_day: int = 10
    new_per_deck: int | None = None
    cards_per_day: int | None = None
    minutes_per_day: float | None = None
    order: Order = Order.URGENT

    @property
    def played(self) -> tuple[float, ...]:
        """The desired retentions that are played through."""
        return self.retentions or (self.present,)

    @property
    def is_limited(self) -> bool:
        """Whether there is room for only so many cards that are due on a day."""
        return self.cards_per_day is not None or self.minutes_per_day is not None

    @property
    def present(self) -> float:
        """The learner's own desired retention."""
        return self.schedules.usual.desired_retention

    def __post_init__(self) -> None:
        for name in ("new_per_day", "new_per_deck", "cards_per_day", "minutes_per_day"):
            limit: float | None = getattr(self, name)
            if limit is not None and limit < 0:
                raise ValueError(f"{name} is 0 or more, got {limit}")
        if not all(0 < retention < 1 for retention in self.retentions):
            raise ValueError(f"desired retentions are between 0 and 1, got {self.retentions}")
