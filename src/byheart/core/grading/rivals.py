"""The other answers of a deck: what a reply must not be taken for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from byheart.core.deck import Card, CardId, Deck, Expected, Kind
from byheart.core.grading.people import name_of
from byheart.core.grading.slips import cost, may_slip
from byheart.core.grading.words import is_short, literal, split_words

_WORDED = frozenset({Kind.TEXT, Kind.NAME, Kind.LIST, Kind.CHOICE})
_ANSWERS_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Rival:
    """An answer of another card."""

    card: Card
    text: str


class Rivals:
    """All answers of a deck by what may be typed for them. Built when first needed."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck

    def literally(self, card: Card, typed: str) -> Rival | None:
        """Return an answer of another card that a reply is, as `literal` gives it."""
        own = self._own(card)
        others = (rival for rival in self._by_literal.get(typed, ()))
        return next((rival for rival in others if rival.card.id not in own), None)

    def has_word(self, card: Card, word: str) -> bool:
        """Say whether a word stands in an answer of another card."""
        owners = self._by_word.get(word, frozenset())
        return bool(owners) and not owners <= self._own(card)

    def is_nearer(self, card: Card, meant: str, typed: str) -> bool:
        """Say whether a mistyped word is as near to a word of another card's answer."""
        limit = cost(meant, typed)
        return any(
            word != meant and cost(word, typed) <= limit and self.has_word(card, word)
            for word in self._by_beginning.get(typed[:1], ())
            if abs(len(word) - len(typed)) <= 2  # noqa: PLR2004 - more is no slip
        )

    def with_surname(self, card: Card, surname: str) -> Iterator[str]:
        """Yield answers of other cards that are names with that word in them."""
        own = self._own(card)
        for rival in self._by_name_word.get(surname, ())[:_ANSWERS_LOOKED_AT]:
            if rival.card.id not in own:
                yield rival.text

    def _own(self, card: Card) -> frozenset[CardId]:
        """Return the cards that have one of this card's answers: they are no rivals."""
        same = {card.id}
        for text in right_texts(card.expected):
            same.update(rival.card.id for rival in self._by_literal.get(literal(text), ()))
        return frozenset(same)

    @cached_property
    def _all(self) -> tuple[Rival, ...]:
        return tuple(
            Rival(card, text)
            for card in self._deck.cards
            if card.expected.kind in _WORDED
            for text in right_texts(card.expected)
            if is_short(text)
        )

    @cached_property
    def _by_literal(self) -> dict[str, list[Rival]]:
        return _grouped((literal(rival.text), rival) for rival in self._all)

    @cached_property
    def _by_word(self) -> dict[str, frozenset[CardId]]:
        pairs = ((word, rival) for rival in self._all for word in set(split_words(rival.text)))
        return {
            word: frozenset(rival.card.id for rival in rivals)
            for word, rivals in _grouped(pairs).items()
        }

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        beginnings: dict[str, list[str]] = defaultdict(list)
        for word in filter(may_slip, self._by_word):
            beginnings[word[0]].append(word)
        return dict(beginnings)

    @cached_property
    def _by_name_word(self) -> dict[str, list[Rival]]:
        names = (rival for rival in self._all if rival.card.expected.kind is not Kind.TEXT)
        return _grouped((word, rival) for rival in names for word in name_of(rival.text).words)


def right_texts(expected: Expected) -> tuple[str, ...]:
    """Return every text that is right for a card, those of the members of a list included."""
    members = (text for member in expected.members for text in (member.answer, *member.accept))
    return tuple(text for text in (expected.answer, *expected.accept, *members) if text)


def _grouped(pairs: Iterable[tuple[str, Rival]]) -> dict[str, list[Rival]]:
    groups: dict[str, list[Rival]] = defaultdict(list)
    for key, rival in pairs:
        groups[key].append(rival)
    return dict(groups)
