"""When a card comes back: what is due, what each rating would do, what waiting costs."""

from collections.abc import Mapping
from dataclasses import dataclass

from byheart.core.answering import answered
from byheart.core.card_state import CardState
from byheart.core.folding import fold
from byheart.core.memory import retrievability
from byheart.core.review import Rating
from byheart.core.scheduling_options import SchedulingOptions
from byheart.core.study_day import elapsed_days, study_day

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
    """Return how much the expected recall of a card falls if it is left until tomorrow.

    0 while the card is new: nothing known is lost.
    """
    if state.stability is None or state.last_day is None:
        return 0.0
    elapsed = elapsed_days(state.last_day, day)
    today = retrievability(elapsed, state.stability, options.decay)
    return today - retrievability(elapsed + 1, state.stability, options.decay)
