"""Which cards may not share a day, and which should meet: siblings, families, confusables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from byheart.core.deck import Card, CardId, DeckId

_Tie = tuple[str, DeckId, str]


class Met:
    """The cards that are met on one day, and whether they give another one away.

    Siblings are the gaps of one question; a family is what the author named so in one deck.
    """

    def __init__(self, cards: Iterable[Card] = ()) -> None:
        self._by_tie: dict[_Tie, set[CardId]] = {}
        for card in cards:
            self.add(card)

    def add(self, card: Card) -> None:
        """Take note that a card is met."""
        for tie in _ties(card):
            self._by_tie.setdefault(tie, set()).add(card.id)

    def gives_away(self, card: Card) -> bool:
        """Say whether another card with a tie to this one is met."""
        return any(self._by_tie.get(tie, set()) - {card.id} for tie in _ties(card))


def _ties(card: Card) -> tuple[_Tie, ...]:
    siblings = ("question", card.deck, card.question.id)
    family = card.question.family
    return (siblings, ("family", card.deck, family)) if family else (siblings,)


def side_by_side(cards: Sequence[Card]) -> Iterator[Card]:
    """Move each card that is easily confused with an earlier one to directly after it."""
    partners = _partners(cards)
    placed: set[CardId] = set()
    for card in cards:
        pile = [card]
        while pile:
            top = pile.pop()
            if top.id not in placed:
                placed.add(top.id)
                yield top
                pile.extend(reversed(partners[top.id]))


def _partners(cards: Sequence[Card]) -> Mapping[CardId, list[Card]]:
    """Return for each card those it is confused with, whichever of the two questions says so."""
    of_question: dict[tuple[DeckId, str], list[Card]] = {}
    for card in cards:
        of_question.setdefault((card.deck, card.question.id), []).append(card)
    partners: dict[CardId, list[Card]] = {card.id: [] for card in cards}
    for card in cards:
        for name in card.question.confusable:
            for other in of_question.get((card.deck, name), []):
                partners[card.id].append(other)
                partners[other.id].append(card)
    return partners
