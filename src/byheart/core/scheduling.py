"""When a card comes back: what is due, what each rating would do, what waiting costs."""

from collections.abc import Mapping
from dataclasses import dataclass

from byheart.core.answering import answered, memory_of
from byheart.core.card_state import CardState
from byheart.core.folding import fold
from byheart.core.memory import MemoryState, recalled_days, retrievability, step
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

_HORIZON = 28
"""Days ahead for which `loss_by_waiting` counts what is known."""


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
    """Return what is lost if a card is left until tomorrow instead of being answered today.

    The loss is in days of expected recall within the next four weeks: how many of them the
    learner can be expected to know the card when it is answered today, less how many when it is
    answered tomorrow. Cards that will be known either way, and cards whose memory is lost either
    way, lose little; those that a review still saves, or that only now begin to fall, lose
    most. In the simulation of `tests/benchmarks/backlog_order.py` this order leaves more
    knowledge three and four weeks after ten missed days than the oldest first, a random order,
    and the order by the bare drop of recall until tomorrow, which tends the cards that fall
    fastest over and over. It can be below 0 for a card that is not due. For a new card it is 0.
    """
    memory = memory_of(state)
    if memory is None or state.last_day is None:
        return 0.0
    elapsed = elapsed_days(state.last_day, day)
    today = _gain(memory, elapsed, _HORIZON, options)
    unanswered = recalled_days(elapsed, elapsed + 1, memory.stability, options.decay)
    return today - unanswered - _gain(memory, elapsed + 1, _HORIZON - 1, options)


def _gain(memory: MemoryState, elapsed: int, horizon: int, options: SchedulingOptions) -> float:
    """Return the expected days of recall within the horizon after an answer.

    Recalled, it is rated Good; forgotten, Again and then Good on the same day.
    """
    recalled = step(memory, elapsed, Rating.GOOD, options.parameters)
    forgotten = step(memory, elapsed, Rating.AGAIN, options.parameters)
    relearned = step(forgotten, 0, Rating.GOOD, options.parameters)
    chance = retrievability(elapsed, memory.stability, options.decay)
    known = recalled_days(0, horizon, recalled.stability, options.decay)
    known_again = recalled_days(0, horizon, relearned.stability, options.decay)
    return chance * known + (1 - chance) * known_again
