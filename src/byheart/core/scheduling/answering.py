"""What one answer does to the state of a card."""

from dataclasses import replace

from byheart.core.card_state import CardState
from byheart.core.review import Rating
from byheart.core.scheduling.intervals import draw, interval_days
from byheart.core.scheduling.memory import MemoryState, next_states
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.study_day import elapsed_days


def answered(
    state: CardState,
    rating: Rating,
    day: int,
    options: SchedulingOptions,
    at_ms: int | None = None,
    revision: int | None = None,
) -> CardState:
    """Return the state of a card after an answer on a study day.

    After Again the card is due the same day with no interval: it must be got right once, and
    the right answer then schedules it from its new stability.

    Args:
        state: What was known of the card.
        rating: The answer's.
        day: The study day of the answer.
        options: How to schedule.
        at_ms: The moment of the answer; without one, `last_ms` stays as it was.
        revision: The question's; without one, `revision` stays as it was.
    """
    elapsed = 0 if state.last_day is None else elapsed_days(state.last_day, day)
    memories = next_states(memory_of(state), elapsed, options.parameters)
    seed = draw(state.card, state.reps)
    interval = interval_days(rating, memories, state.interval_days, seed, options)
    forgotten = is_lapse(state, rating, day)
    lapses = state.lapses + forgotten
    leech = state.leech or (forgotten and is_leech(lapses, options.leech_lapses))
    return replace(
        state,
        stability=memories[rating].stability,
        difficulty=memories[rating].difficulty,
        first_day=day if state.first_day is None else state.first_day,
        last_day=day,
        last_ms=state.last_ms if at_ms is None else at_ms,
        due_day=day + interval,
        interval_days=interval,
        reps=state.reps + 1,
        lapses=lapses,
        last_rating=rating,
        revision=state.revision if revision is None else revision,
        leech=leech,
        suspended=state.suspended or leech,
    )


def memory_of(state: CardState) -> MemoryState | None:
    """Return the memory in a card's state; None while the card is new."""
    if state.stability is None or state.difficulty is None:
        return None
    return MemoryState(state.stability, state.difficulty)


def is_lapse(state: CardState, rating: Rating, day: int) -> bool:
    """Say whether an answer means that a card was forgotten after it had been learned.

    It is a lapse when the rating is Again, and the last answer had given the card an interval
    of a day or more (so a card that waits to be got right does not lapse twice), and that card
    was first met on an earlier day (so what happens on its first day is learning, not lapsing).
    """
    learned = state.interval_days >= 1 and state.first_day != day
    return rating is Rating.AGAIN and learned


def is_leech(lapses: int, threshold: int) -> bool:
    """Say whether this lapse makes a leech: the threshold's, and each half of it further on.

    Source:
        Anki's rule. With the threshold 8: at 8, 12, 16 … lapses; with 0 never.
    """
    if threshold == 0 or lapses < threshold:
        return False
    return (lapses - threshold) % max(1, (threshold + 1) // 2) == 0
