"""In which order is a backlog worked off best? A simulation; run it as a script for the figures.

A learner begins new cards every day for a while, misses ten days, and then has some minutes a
day and begins nothing new. Recall is drawn from FSRS's own curve, with each card's stability
off by a hidden factor where `spread` is above 0. An answer takes 12 seconds, a forgotten card 30
in all. What is compared is knowledge, the sum of the true probabilities of recall: by how much it
exceeds that of a learner who does not return. These are the means of four seeds, as printed:

                                            order     7 days 14 days 21 days 28 days
    40 x 100 cards, spread 0.3, 30 min x 1  due         13.9    12.1    11.3    10.7
                                            urgent      18.3    17.6    17.4    17.2
                                            random      12.0    10.8    10.3     9.9
                                            falling     17.5    15.5    14.5    13.9
    40 x 100 cards, spread 0.3, 10 min x 5  due         27.8    23.5    21.6    20.5
                                            urgent      32.1    30.2    29.5    29.2
                                            random      22.1    19.1    17.8    17.0
                                            falling     27.2    23.3    21.6    20.5
    30 x 60 cards, spread 0.3, 10 min x 3   due         16.8    14.8    13.9    13.3
                                            urgent      18.0    17.1    16.7    16.5
                                            random      14.7    13.7    13.3    13.0
                                            falling     17.8    15.9    15.0    14.4
    40 x 100 cards, spread 0.0, 30 min x 28 due        111.4   201.6   283.7   347.0
                                            urgent     106.0   205.6   292.7   355.8
                                            random     100.1   190.8   272.5   343.8
                                            falling    103.2   177.7   242.3   299.5
    40 x 100 cards, spread 0.5, 30 min x 28 due        112.4   200.9   279.9   342.9
                                            urgent     104.8   203.0   289.9   356.7
                                            random     101.6   190.3   270.8   333.5
                                            falling     99.8   168.0   230.0   284.1
    40 x 60 cards, spread 0.0, 10 min x 28  due         42.3    78.9   111.1   141.8
                                            urgent      43.3    81.5   116.6   148.3
                                            random      36.8    70.4   104.2   135.9
                                            falling     39.9    65.9    88.5   111.1
    30 x 60 cards, spread 0.0, 15 min x 28  due         59.3   106.5   151.6   190.6
                                            urgent      56.6   105.9   150.2   193.1
                                            random      51.7    98.5   144.0   185.8
                                            falling     55.7    93.7   129.0   161.8
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import Rating
from byheart.core.scheduling.answering import answered
from byheart.core.scheduling.memory import retrievability
from byheart.core.scheduling.outlook import SchedulingOptions, loss_by_waiting, recall
from byheart.core.scheduling.study_day import elapsed_days

OPTIONS = SchedulingOptions(leech_lapses=0)
SECONDS_RIGHT, SECONDS_FORGOTTEN = 12, 30
MISSED_DAYS = 10
CHECKED_AFTER = (7, 14, 21, 28)
FIRST_RATINGS = (25, 10, 55, 10)
PASSING, PASSING_RATINGS = (Rating.HARD, Rating.GOOD, Rating.EASY), (10, 80, 10)

Key = Callable[[CardState, int, Random], float]


@dataclass(frozen=True, slots=True)
class Learner:
    """How somebody learned before the days that were missed."""

    new_per_day: int
    days: int
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class Return:
    """How somebody comes back: minutes a day, on so many days in a row."""

    minutes: int
    days: int


@dataclass(slots=True)
class Simulated:
    """A card, and the factor by which its stability differs from what FSRS believes."""

    state: CardState
    hidden: float

    def recall(self, day: int) -> float:
        """Return the true probability of recall."""
        if self.state.stability is None or self.state.last_day is None:
            return 0.0
        elapsed = elapsed_days(self.state.last_day, day)
        return retrievability(elapsed, self.state.stability * self.hidden)

    def answer(self, day: int, rng: Random) -> int:
        """Answer it, again until it is right, and return the seconds that took."""
        rating = self._rating(day, rng)
        self.state = answered(self.state, rating, day, OPTIONS)
        if rating is not Rating.AGAIN:
            return SECONDS_RIGHT
        self.state = answered(self.state, Rating.GOOD, day, OPTIONS)
        return SECONDS_FORGOTTEN

    def is_due(self, day: int) -> bool:
        return self.state.due_day is not None and self.state.due_day <= day

    def _rating(self, day: int, rng: Random) -> Rating:
        if self.state.is_new:
            return rng.choices(tuple(Rating), FIRST_RATINGS)[0]
        if rng.random() > self.recall(day):
            return Rating.AGAIN
        return rng.choices(PASSING, PASSING_RATINGS)[0]


def urgent(state: CardState, day: int, _: Random) -> float:
    return -loss_by_waiting(state, day, OPTIONS)


def oldest(state: CardState, _: int, __: Random) -> float:
    return state.due_day or 0


def by_chance(_: CardState, __: int, rng: Random) -> float:
    return rng.random()


def falling(state: CardState, day: int, _: Random) -> float:
    """The bare fall of recall until tomorrow."""
    return (recall(state, day + 1, OPTIONS) or 1) - (recall(state, day, OPTIONS) or 1)


ORDERS: Mapping[str, Key] = {
    "due": oldest,
    "urgent": urgent,
    "random": by_chance,
    "falling": falling,
}


def learned(learner: Learner, seed: int) -> list[Simulated]:
    """Return the cards of a learner who has missed no day."""
    rng = Random(seed)  # noqa: S311 - no secret
    cards: list[Simulated] = []
    for day in range(1, learner.days + 1):
        for card in cards:
            if card.is_due(day):
                card.answer(day, rng)
        for number in range(learner.new_per_day):
            hidden = math.exp(rng.gauss(0, learner.spread))
            card = Simulated(CardState(CardId(f"deck/{day}-{number}")), hidden)
            card.answer(day, rng)
            cards.append(card)
    return cards


def knowledge(
    learner: Learner, return_: Return, key: Key | None, seeds: Sequence[int]
) -> list[float]:
    """Return what is known 7, 14, 21 and 28 days after the return, as the mean over seeds.

    The cards are asked in the order of the key; with None the learner does not return at all.
    """
    known = [0.0] * len(CHECKED_AFTER)
    start = learner.days + MISSED_DAYS
    for seed in seeds:
        cards, rng = learned(learner, seed), Random(seed + 100)  # noqa: S311 - no secret
        for day in range(start, start + max(CHECKED_AFTER)):
            if key is not None and day < start + return_.days:
                study(cards, day, return_.minutes, key, rng)
            if day - start + 1 in CHECKED_AFTER:
                at = CHECKED_AFTER.index(day - start + 1)
                known[at] += sum(card.recall(day + 1) for card in cards) / len(seeds)
    return known


def study(cards: Sequence[Simulated], day: int, minutes: int, key: Key, rng: Random) -> None:
    """Answer what is due, in an order, until the time is over."""
    seconds = minutes * 60
    due = [card for card in cards if card.is_due(day)]
    for card in sorted(due, key=lambda each: key(each.state, day, rng)):
        if seconds <= 0:
            return
        seconds -= card.answer(day, rng)


CASES = (
    (Learner(40, 100, 0.3), Return(30, 1)),
    (Learner(40, 100, 0.3), Return(10, 5)),
    (Learner(30, 60, 0.3), Return(10, 3)),
    (Learner(40, 100), Return(30, 28)),
    (Learner(40, 100, 0.5), Return(30, 28)),
    (Learner(40, 60), Return(10, 28)),
    (Learner(30, 60), Return(15, 28)),
)


def report(seeds: Sequence[int] = range(4)) -> str:
    """Return for each case and order how much more is known than without any return."""
    lines = [f"{'':39}{'order':8}" + "".join(f"{days:3} days" for days in CHECKED_AFTER)]
    for learner, return_ in CASES:
        neglected = knowledge(learner, return_, None, seeds)
        title = f"{learner.new_per_day} x {learner.days} cards, spread {learner.spread}"
        title += f", {return_.minutes} min x {return_.days}"
        for name, key in ORDERS.items():
            known = knowledge(learner, return_, key, seeds)
            gains = (each - before for each, before in zip(known, neglected, strict=True))
            lines.append(f"{title:39}{name:8}" + "".join(f"{gain:8.1f}" for gain in gains))
            title = ""
    return "\n".join(lines)


if __name__ == "__main__":
    print(report())
