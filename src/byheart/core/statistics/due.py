"""What comes on the next days, as the cards are scheduled now."""

import numpy as np

from byheart.core.statistics.states import StateTable


def due_ahead(states: StateTable, day: int, days: int) -> tuple[int, ...]:
    """Return how many cards come on each of the next days as they are scheduled now.

    Nothing is simulated: a card counts once. What is overdue counts on the first day; what is
    new or set aside nowhere.
    """
    aside = states.suspended | states.leech
    due = states.due_day[states.begun & ~aside].clip(day, None) - day
    return tuple(np.bincount(due[due < days], minlength=days).tolist())
