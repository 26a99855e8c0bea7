"""Pairs of questions that are easily mixed up: worded alike, or said to be so by their author."""

from collections.abc import Iterator
from itertools import combinations

from byheart.core.lint.asked import Asked, InDeck

Pair = tuple[Asked, Asked]


def alike_pairs(deck: InDeck) -> Iterator[Pair]:
    """Yield each pair that is worded alike once, the earlier question first."""
    seen: set[tuple[int, int]] = set()
    for group in deck.alike:
        for one, other in combinations(group, 2):
            pair = (id(one), id(other))
            if pair not in seen:
                seen.add(pair)
                yield one, other


def confusable_pairs(deck: InDeck) -> Iterator[Pair]:
    """Yield each pair once that its author says is easily mixed up."""
    seen: set[frozenset[str]] = set()
    for one in deck.asked:
        for name in one.question.confusable:
            other = deck.by_id.get(name)
            pair = frozenset({one.question.id, name})
            if other is not None and pair not in seen:
                seen.add(pair)
                yield one, other
