"""What questions are made with: one deck's facts, its judge, and chance."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

from byheart.core.deck import Card, CardId, Deck
from byheart.core.grading import Grader
from byheart.core.making.facts import Dated, Facts, Measured, Ordered, are_apart, pools

_MORE_NEIGHBOURS = 3
"""How many facts more than are wanted are near enough: what is far apart is easily told apart."""
LOOKED_AT_MOST = 600
"""Cards of a large deck whose facts are read, and in which wrong options are looked for."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One deck, its facts that questions can be made of, its judge, and chance.

    `others` are cards in which wrong options are looked for; `common_tags` stand on all of them.
    """

    deck: Deck
    facts: Facts
    grader: Grader
    rng: Random
    others: Sequence[Card]
    common_tags: frozenset[str]
    _told_apart: dict[tuple[CardId, CardId], bool] = field(default_factory=dict)

    def near(self, facts: Sequence[Ordered], wanted: int) -> list[Ordered]:
        """Draw facts that lie near one another, in chance order; none where there are too few."""
        found = [pool for pool in pools(facts) if len(pool) > 1]
        if not found:
            return []
        pool = self.rng.choice(found)
        window = wanted + _MORE_NEIGHBOURS
        at = self.rng.randrange(max(1, len(pool) - window + 1))
        drawn = list(pool[at : at + window])
        self.rng.shuffle(drawn)
        return drawn

    def apart_dates(self, facts: Iterable[Dated], most: int) -> list[Dated]:
        """Keep dates of which each is surely before or after every other, the earliest first."""
        kept: list[Dated] = []
        for fact in facts:
            if len(kept) < most and all(self._are_apart_dates(fact, other) for other in kept):
                kept.append(fact)
        return sorted(kept, key=lambda each: each.first)

    def _are_apart_dates(self, one: Dated, other: Dated) -> bool:
        ordered = one.is_before(other) or other.is_before(one)
        return ordered and self._differ(one, other)

    def apart_numbers(self, facts: Iterable[Measured], most: int) -> list[Measured]:
        """Keep numbers of one measure that surely differ, the smallest first."""
        kept: list[Measured] = []
        for fact in facts:
            if len(kept) < most and all(self._are_apart_numbers(fact, other) for other in kept):
                kept.append(fact)
        return sorted(kept, key=lambda each: each.value)

    def _are_apart_numbers(self, one: Measured, other: Measured) -> bool:
        ordered = one.is_under(other) or other.is_under(one)
        return one.measure == other.measure and ordered and self._differ(one, other)

    def _differ(self, one: Dated | Measured, other: Dated | Measured) -> bool:
        """Ask the judge once for each pair: the same ones are drawn again and again."""
        pair = (min(one.card.id, other.card.id), max(one.card.id, other.card.id))
        if pair not in self._told_apart:
            same = one.card.question.fact == other.card.question.fact != ""
            differ = not same and are_apart(one.card, other.card, self.grader)
            self._told_apart[pair] = differ
        return self._told_apart[pair]
