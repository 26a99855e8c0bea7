"""The days to come, played through many times by the scheduler's own rules.

A learner studies on every day all that the rules let in: whole days, fuzz, cards that are failed
coming back until they are right, leeches set aside, siblings and families apart, and limits. What
is recalled is drawn from FSRS's curve; how it is answered then, and how long it takes, from the
learner's habits. It takes FSRS at its word: whether that can be trusted, calibration says.
"""

from dataclasses import dataclass

import numpy as np

from byheart.core.statistics.simulating.desk import Desk
from byheart.core.statistics.simulating.habits import Habits, Pace
from byheart.core.statistics.simulating.lives import Lives
from byheart.core.statistics.simulating.rules import Rules
from byheart.core.statistics.simulating.start import Start
from byheart.core.statistics.states import Floats, Integers

_MS_A_MINUTE = 60_000


@dataclass(frozen=True, slots=True, eq=False)
class Simulated:
    """What came of it. Arrays by (desired retention, run, day), or by (desired retention, run).

    Attributes:
        retentions: The desired retentions, in the order of the first axis.
        new: Cards begun on each day.
        due: Cards asked again on each day; one that was failed and came back counts once.
        failed: Of those, how many were answered wrong.
        repeats: Further answers to cards that were failed earlier on the day, new ones included.
        minutes: The time that all answers took.
        knowledge: Facts that can be expected to be recalled on the morning after the last day:
            the sum of the probabilities of recall.
        recalled: Facts that a test of every card on that morning would find recalled, drawn.
        begun: Cards that have been begun by then.
    """

    retentions: tuple[float, ...]
    new: Integers
    due: Integers
    failed: Integers
    repeats: Integers
    minutes: Floats
    knowledge: Floats
    recalled: Integers
    begun: Integers

    @property
    def reviews(self) -> Integers:
        """The answers of each day, those to cards that came back included."""
        answers: Integers = self.new + self.due + self.repeats
        return answers


def simulate(
    start: Start, rules: Rules, habits: Habits, *, days: int, runs: int, seed: int
) -> Simulated:
    """Play the days to come through, once a run for each desired retention.

    Args:
        start: The cards as they stand; `start_of` and `start_anew` make it.
        rules: How the days are studied.
        habits: How the learner answers.
        days: How many, today's rest among them; 1 or more.
        runs: How often, to see the spread; 1 or more.
        seed: Where chance begins. The same seed gives the same lives.
    """
    if days < 1 or runs < 1:
        raise ValueError(f"need 1 day or more and 1 run or more, got {days}, {runs}")
    desk = Desk(start, rules, runs, seed)
    lives = Lives(start, rules, habits, desk)
    lived = [lives.study() for _ in range(days)]
    shape = (len(rules.played), runs)
    new, due, failed, repeats = (
        np.stack([getattr(day, name) for day in lived], axis=-1).reshape(*shape, days)
        for name in ("new", "due", "failed", "repeats")
    )
    recall = _recall(desk, start.day + days)
    drawn = desk.draw(np.arange(len(recall.flat))).reshape(recall.shape)
    return Simulated(
        retentions=rules.played,
        new=new,
        due=due,
        failed=failed,
        repeats=repeats,
        minutes=_minutes(new, due, failed, repeats, habits, seed),
        knowledge=recall.sum(axis=1).reshape(shape),
        recalled=(drawn < recall).sum(axis=1).reshape(shape),
        begun=(recall > 0).sum(axis=1).reshape(shape),
    )


def _recall(desk: Desk, day: int) -> Floats:
    """Return the probabilities of recall by life and card; 0 for a card that is still new."""
    rows = np.arange(len(desk.stability))
    elapsed = desk.elapsed(rows, day).clip(1, None)
    return np.nan_to_num(desk.recall(rows, elapsed)).reshape(desk.lives, desk.cards)


def _minutes(
    new: Integers, due: Integers, failed: Integers, repeats: Integers, habits: Habits, seed: int
) -> Floats:
    """Return how long the answers of each day took, each drawn from a gamma distribution."""
    chance = np.random.default_rng(seed)
    paces = (habits.pace_first, habits.pace_right, habits.pace_wrong, habits.pace_repeat)
    answers = (new, due - failed, failed, repeats)
    ms = sum(_total_ms(count, pace, chance) for count, pace in zip(answers, paces, strict=True))
    return np.asarray(ms / _MS_A_MINUTE)


def _total_ms(answers: Integers, pace: Pace, chance: np.random.Generator) -> Floats:
    """Return how long some answers take together; sums of gamma variables are such themselves."""
    if not pace.deviation_ms:
        return np.asarray(answers * pace.mean_ms, np.float64)
    shape = (pace.mean_ms / pace.deviation_ms) ** 2
    return np.asarray(chance.standard_gamma(answers * shape) * (pace.mean_ms / shape))
