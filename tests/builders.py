"""Decks, questions and cards with defaults, so that a test names only what matters to it."""

from byheart.core.deck import Card, Deck, DeckId, Expected, Kind, Question, QuestionId, cards_of
from byheart.core.errors import Place

PLACE = Place("deck.yaml", 1, 1)


def question(
    id_: str = "capital-norway",
    ask: str = "What is the capital of Norway?",
    answer: str = "Oslo",
    kind: Kind = Kind.TEXT,
    expected: Expected | None = None,
) -> Question:
    """Make a question; further fields by `dataclasses.replace`."""
    return Question(QuestionId(id_), PLACE, kind, ask, expected or Expected(kind, answer))


def deck(*questions: Question, id_: str = "capitals", title: str = "Capitals") -> Deck:
    """Make a deck of the questions, or of one."""
    return Deck(DeckId(id_), "deck.yaml", title, questions or (question(),))


def card(made: Question | None = None, deck_id: str = "capitals") -> Card:
    """Make the card of a question; of a cloze, of its first gap."""
    return cards_of(DeckId(deck_id), made or question())[0]
