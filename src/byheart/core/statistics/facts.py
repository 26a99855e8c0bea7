"""What cards are grouped by: deck, kind of question, tags, paragraph of the source."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import Card, CardId, Deck, DeckId, Kind

Wholes = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What is known of a card without any review.

    Attributes:
        card: Its present id.
        deck: The deck's id.
        kind: Of the question; that of a gap of a cloze is `cloze`.
        answer: Of what is to be answered; that of a gap of a cloze is the gap's own.
        tags: Those of the question, the deck's among them.
        source: The title of the source where it has one, else its id; "" without a citation.
        paragraph: In the source, counted from 1; None where the citation names none.
    """

    card: CardId
    deck: DeckId
    kind: Kind
    answer: Kind
    tags: tuple[str, ...] = ()
    source: str = ""
    paragraph: int | None = None


def facts_of(deck: Deck) -> Iterator[CardFacts]:
    """Yield the facts of each card of a deck, in the order of the file."""
    return (_facts(card, deck) for card in deck.cards)


def _facts(card: Card, deck: Deck) -> CardFacts:
    question, cite = card.question, card.question.cite
    source = deck.sources.get(cite.source) if cite is not None else None
    named = cite.source if cite is not None else ""
    return CardFacts(
        card.id,
        deck.id,
        question.kind,
        card.expected.kind,
        question.tags,
        (source.title if source is not None else "") or named,
        cite.para if cite is not None else None,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Grouping:
    """Which cards are in which groups: pairs, since a card may have several tags, or none.

    Attributes:
        names: Of the groups, in the order in which they are to be shown.
        card: Of each pair, the card as an index into the cards that were grouped.
        group: Of each pair, the group as an index into `names`.
    """

    names: tuple[str, ...]
    card: Wholes
    group: Wholes

    @classmethod
    def of(cls, names_of: Iterable[Iterable[str]]) -> "Grouping":
        """Return the grouping of cards, given the names of the groups of each of them."""
        codes: dict[str, int] = {}
        card: list[int] = []
        group: list[int] = []
        for index, names in enumerate(names_of):
            for name in names:
                card.append(index)
                group.append(codes.setdefault(name, len(codes)))
        return cls(tuple(codes), np.array(card, np.int32), np.array(group, np.int32))

    def totals(self, per_card: NDArray[np.generic]) -> NDArray[np.float64]:
        """Return the sum over the cards of each group of a number that each card has."""
        weights = per_card[self.card].astype(np.float64)
        return np.bincount(self.group, weights, len(self.names)).astype(np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class FactTable:
    """The facts of many cards, as groupings of them.

    Attributes:
        cards: Their present ids.
        decks: By deck id.
        kinds: By kind of question.
        tags: By tag.
        paragraphs: By source and paragraph, named as `A report ¶ 3`.
    """

    cards: tuple[CardId, ...]
    decks: Grouping
    kinds: Grouping
    tags: Grouping
    paragraphs: Grouping

    @classmethod
    def of(cls, facts: Iterable[CardFacts]) -> "FactTable":
        """Return the table of some facts, in their order."""
        found = tuple(facts)
        return cls(
            cards=tuple(each.card for each in found),
            decks=Grouping.of((each.deck,) for each in found),
            kinds=Grouping.of((each.kind.value,) for each in found),
            tags=Grouping.of(each.tags for each in found),
            paragraphs=Grouping.of(map(_paragraph, found)),
        )

    def of_cards(self, cards: Sequence[CardId]) -> "FactTable":
        """Return the facts of these cards, in this order; a card that has none is in no group."""
        places = dict(zip(cards, range(len(cards)), strict=True))
        place = np.fromiter(map(places.get, self.cards, repeat(-1)), np.int32, len(self.cards))
        groupings = (self.decks, self.kinds, self.tags, self.paragraphs)
        return FactTable(tuple(cards), *(_moved(each, place) for each in groupings))


def _paragraph(facts: CardFacts) -> tuple[str, ...]:
    return () if facts.paragraph is None else (f"{facts.source} ¶ {facts.paragraph}",)


def _moved(grouping: Grouping, place: Wholes) -> Grouping:
    """Return a grouping with each card at a new place; -1 for one that is gone."""
    card = place[grouping.card]
    there = card >= 0
    return Grouping(grouping.names, card[there], grouping.group[there])
