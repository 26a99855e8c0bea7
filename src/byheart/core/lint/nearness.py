"""Which questions of a deck are near each other, found by their rare words, not by comparing all.

Words are looked up, and of two questions that share most of their words one can be found by the
rarest words of the other: with ten thousand questions only a few have to be compared with each.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from byheart.core.lint.asked import Asked, InDeck
from byheart.core.lint.once import once
from byheart.core.lint.words import Words, stands_in

_SHARED = (3, 5)
"""The share of a question's words that another one has which tells its answer: three fifths."""
_MOST_COMPARED = 50
"""Questions that are compared for one answer."""


class Nearness:
    """The questions of a deck by their words."""

    def __init__(self, deck: InDeck) -> None:
        self._deck = deck

    def telling(self, asked: Asked, answer: Words) -> Iterator[Asked]:
        """Yield the questions with an answer in them that are about what another one asks."""
        about = asked.content
        least = -(-len(about) * _SHARED[0] // _SHARED[1])
        if not about or least < 1:
            return
        for number in self._candidates(about, answer, least):
            other = self._deck.asked[number]
            if other is asked or len(about & other.said) < least:
                continue
            if stands_in(answer, other.forms):
                yield other

    def _candidates(self, about: frozenset[str], answer: Words, least: int) -> Sequence[int]:
        """Return questions with the rarest word of the answer and one of those of the question.

        Whoever shares `least` words of `n` has at least one of any `n - least + 1` of them.
        """
        holders = self._holders
        with_answer = min((holders.get(word, ()) for word in answer), key=len)
        if len(with_answer) <= _MOST_COMPARED:
            return with_answer
        rarest = sorted(about, key=lambda word: (len(holders.get(word, ())), word))
        near = {each for word in rarest[: len(about) - least + 1] for each in holders.get(word, ())}
        return sorted(near.intersection(with_answer))[:_MOST_COMPARED]

    @once
    def _holders(self) -> Mapping[str, Sequence[int]]:
        holders: dict[str, list[int]] = defaultdict(list)
        for number, asked in enumerate(self._deck.asked):
            for word in asked.said.union(asked.forms):
                holders[word].append(number)
        return dict(holders)
