"""The decks of one quiz, to look things up in, and to read one again after it was edited."""

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from byheart.core.deck import Card, CardId, Deck, DeckId, Kind
from byheart.core.errors import UserError
from byheart.storage.decks.files import is_bundled, read_decks
from byheart.terminal.editor import edit
from byheart.terminal.phrases import count

if TYPE_CHECKING:
    from byheart.core.grading import Grader

BOOLEANS = ("true", "false")


class Library:
    """Cards, decks and graders by their ids."""

    def __init__(self, decks: list[Deck], rng: Random) -> None:
        self._rng = rng
        self._decks: dict[DeckId, Deck] = {deck.id: deck for deck in decks}
        self._cards: dict[CardId, Card] = {card.id: card for deck in decks for card in deck.cards}
        self._graders: dict[DeckId, Grader] = {}
        self._options: dict[CardId, tuple[str, ...]] = {}

    def card(self, card: CardId) -> Card:
        """Return a card as its deck has it now."""
        return self._cards[card]

    def deck(self, card: Card) -> Deck:
        """Return the deck of a card."""
        return self._decks[card.deck]

    def grader(self, card: Card) -> "Grader":
        """Return the judge of a card's deck, made at its first use."""
        from byheart.core.grading import Grader  # noqa: PLC0415 - the first question needs none

        if card.deck not in self._graders:
            self._graders[card.deck] = Grader(self._decks[card.deck])
        return self._graders[card.deck]

    def options(self, card: Card) -> tuple[str, ...]:
        """Return the options of a choice, in the order that this quiz shows them."""
        if card.expected.kind is not Kind.CHOICE:
            return BOOLEANS if card.expected.kind is Kind.BOOLEAN else ()
        if card.id not in self._options:
            options = list(self.grader(card).options(card, self._rng))
            self._rng.shuffle(options)
            self._options[card.id] = tuple(options)
        return self._options[card.id]

    def edit(self, card: Card) -> str:
        """Open the deck at the question and read it again; return what to tell the learner.

        A card that is broken or gone afterwards keeps its old wording for this session.
        """
        file = Path(self.deck(card).file)
        if is_bundled(file):
            return "This deck came with the program: copy it to a folder of yours to change it."
        try:
            edit(file, card.question.place.line)
        except UserError as error:
            return str(error)
        decks, problems = read_decks([file])
        for deck in decks:
            self._decks[deck.id] = deck
            self._cards |= {each.id: each for each in deck.cards}
            self._graders.pop(deck.id, None)
            self._options.clear()
        if problems:
            return f"{count(len(problems), 'problem')} in the deck now: {problems[0]}"
        return "The deck was read again."
