"""Questions of a deck that are worded alike: the same but for one word on either side.

Found without comparing all with all: each question is entered under its words less one of them,
for every one; two that meet under an entry differ in one word at most.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from byheart.core.deck import Kind
from byheart.core.lint.asked import Asked, InDeck

LONGEST_SERIES = 8
"""More questions worded alike are a series, such as all capitals: its answers must come close."""
_UNTYPED = frozenset({Kind.CARD, Kind.BOOLEAN, Kind.LIST})
_MOST_WORDS = 20

Pair = tuple[Asked, Asked]


def groups_of(deck: InDeck) -> Iterator[Sequence[Asked]]:
    """Yield groups of questions of one kind, of which any two are worded alike."""
    entries: dict[tuple[Kind, frozenset[str]], list[Asked]] = defaultdict(list)
    for asked in deck.asked:
        words = asked.content
        if asked.kind in _UNTYPED or not 1 < len(words) <= _MOST_WORDS:
            continue
        entries[asked.kind, words].append(asked)
        for word in words:
            entries[asked.kind, words - {word}].append(asked)
    return (group for group in entries.values() if 1 < len(group) <= LONGEST_SERIES)


def alike_pairs(deck: InDeck) -> Iterator[Pair]:
    """Yield each pair that is worded alike once, the earlier question first."""
    seen: set[tuple[int, int]] = set()
    for group in groups_of(deck):
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
