"""When a card comes back: what is due, what each rating would do, what waiting costs."""

from collections.abc import Mapping
from dataclasses import dataclass

from byheart.core.card_state import CardState
from byheart.core.review import Rating
from byheart.core.scheduling.answering import answered, memory_of
from byheart.core.scheduling.folding import fold
from byheart.core.scheduling.memory import MemoryState, recalled_days, retrievability, step
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.study_day import elapsed_days, study_day

__all__ = [
    "Outlook",
    "SchedulingOptions",
    "fold",
    "is_due",
    "loss_by_waiting",
    "preview",
    "recall",
    "study_day",
]

_HORIZON, _WAIT = 28, 7
"""Days ahead for which `loss_by_waiting` counts what is known, and days that a card waits."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one rating would do: the state after it, and the days until the card comes back."""

    state: CardState
    interval_days: int


def preview(state: CardState, day: int, options: SchedulingOptions) -> Mapping[Rating, Outlook]:
    """Return what each rating would do on a study day, before one is chosen.

    It is what `fold` gives after that answer, but for the moment and the revision of the
    answer, which stay as they were.
    """
    after = {rating: answered(state, rating, day, options) for rating in Rating}
    return {rating: Outlook(next_, next_.interval_days) for rating, next_ in after.items()}


def is_due(state: CardState, day: int, revision: int = 0) -> bool:
    """Say whether a card that is not new is to be asked on a study day.

    It is when its day has come, or when the author has raised the question's revision since it
    was last answered. Whether it was set aside is not asked here.
    """
    if state.due_day is None:
        return False
    return state.due_day <= day or revision > state.revision


def recall(state: CardState, day: int, options: SchedulingOptions) -> float | None:
    """Return the probability that a card is recalled on a study day.

    None while the card is new, and on the day of its last answer: FSRS predicts nothing
    within a day.
    """
    if state.stability is None or state.last_day is None or day <= state.last_day:
        return None
    elapsed = elapsed_days(state.last_day, day)
    return retrievability(elapsed, state.stability, options.decay)


def loss_by_waiting(state: CardState, day: int, options: SchedulingOptions) -> float:
    """Return what is lost if a card is passed over on a study day: where an answer helps most.

    While there is more due than there is time for, a card that is passed over comes up again
    some days later. So the loss is the days, of the next 28, on which the card can be expected
    to be known if it is answered today, less those if it is answered in a week.

    In simulations (`tests/benchmarks/backlog_order.py` has the figures), a few short sessions
    after ten missed days leave a quarter to three quarters more knowledge four weeks later in
    this order than oldest first or at random; and where a backlog is worked off day by day,
    this order is a little behind in the first week and ahead after four. The bare fall of
    recall until tomorrow does far worse there: it tends the cards that fall fastest, over and
    over.

    Returns:
        Days of expected recall; below 0 where waiting is better. 0 for a new card.
    """
    memory = memory_of(state)
    if memory is None or state.last_day is None:
        return 0.0
    elapsed = elapsed_days(state.last_day, day)
    today = _known_days(memory, elapsed, _HORIZON, options)
    until_then = recalled_days(elapsed, elapsed + _WAIT, memory.stability, options.decay)
    then = _known_days(memory, elapsed + _WAIT, _HORIZON - _WAIT, options)
    return today - (until_then + then)


def _known_days(memory: MemoryState, elapsed: int, days: int, options: SchedulingOptions) -> float:
    """Return the expected days of recall after an answer: Good, or Again and then Good."""
    recalled = step(memory, elapsed, Rating.GOOD, options.parameters)
    forgotten = step(memory, elapsed, Rating.AGAIN, options.parameters)
    relearned = step(forgotten, 0, Rating.GOOD, options.parameters)
    chance = retrievability(elapsed, memory.stability, options.decay)
    known = recalled_days(0, days, recalled.stability, options.decay)
    known_again = recalled_days(0, days, relearned.stability, options.decay)
    return chance * known + (1 - chance) * known_again
