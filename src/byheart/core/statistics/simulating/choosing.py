"""Which of the cards that are due are asked on a simulated day, by the rules of `planning`."""

import numpy as np

from byheart.core.review import Rating
from byheart.core.scheduling.memory_arrays import retrievability_many, step_many
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.statistics.simulating.start import ranks
from byheart.core.statistics.states import Flags, Floats, Integers

_HORIZON, _WAIT = 28, 7
"""As in `outlook.loss_by_waiting`."""


def losses(
    stability: Floats, difficulty: Floats, elapsed: Integers, options: SchedulingOptions
) -> Floats:
    """Return what is lost by passing cards over on a day: `outlook.loss_by_waiting` on arrays."""
    decay = options.decay
    today = _known_days(stability, difficulty, elapsed, _HORIZON, options)
    until_then = recalled_days_many(elapsed, elapsed + _WAIT, stability, decay)
    then = _known_days(stability, difficulty, elapsed + _WAIT, _HORIZON - _WAIT, options)
    return today - (until_then + then)


def _known_days(
    stability: Floats,
    difficulty: Floats,
    elapsed: Integers,
    days: int,
    options: SchedulingOptions,
) -> Floats:
    weights, decay = options.parameters, options.decay
    good = np.full(len(stability), Rating.GOOD.value)
    none = np.zeros(len(stability), np.int64)
    recalled, _ = step_many(stability, difficulty, elapsed, good, weights)
    again = np.full(len(stability), Rating.AGAIN.value)
    forgotten = step_many(stability, difficulty, elapsed, again, weights)
    relearned, _ = step_many(*forgotten, none, good, weights)
    chance = retrievability_many(elapsed, stability, decay)
    known = recalled_days_many(none, none + days, recalled, decay)
    known_again = recalled_days_many(none, none + days, relearned, decay)
    found: Floats = chance * known + (1 - chance) * known_again
    return found


def recalled_days_many(
    from_day: Integers, to_day: Integers, stability: Floats, decay: float
) -> Floats:
    """Return the expected days of recall between two days: `memory.recalled_days` on arrays."""
    scale, power = (0.9 ** (-1 / decay) - 1) / stability, 1 - decay
    end, start = (1 + scale * to_day) ** power, (1 + scale * from_day) ** power
    found: Floats = (end - start) / (scale * power)
    return found


def are_several(group: Integers) -> Flags:
    """Say of which entries there is another one in their group."""
    _, place, count = np.unique(group, return_inverse=True, return_counts=True)
    several: Flags = count[place] > 1
    return several


def first_of_each(group: Integers, key: Floats) -> Flags:
    """Say which entries are the first of their group by a key; equal ones by their place."""
    order = np.lexsort((key, group))
    first = np.ones(len(group), np.bool_)
    first[order] = np.diff(group[order], prepend=-1) != 0
    return first


def most_urgent(world: Integers, key: Floats, most: Floats) -> Flags:
    """Say which entries are among the first of their world by a key, as many as it lets in.

    Args:
        world: Of each entry.
        key: The lowest comes first; equal ones by their place.
        most: How many entries each world lets in.
    """
    order = np.lexsort((key, world))
    kept = np.empty(len(world), np.bool_)
    kept[order] = ranks(world[order]) < most[world[order]]
    return kept
