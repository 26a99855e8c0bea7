"""Decks, questions and cards with defaults, so that a test names only what matters to it."""

from datetime import date

from byheart.core.deck import (
    Card,
    CardId,
    Deck,
    DeckId,
    Expected,
    Kind,
    Question,
    QuestionId,
    cards_of,
)
from byheart.core.errors import Place
from byheart.core.review import Deed, Event, EventId, GradedBy, Instant, Rating, Review

FIRST_DAY = date(2024, 12, 1).toordinal()
"""The study day on which the events made here begin."""
DAY_MS = 86_400_000
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


def reviewed(
    rating: Rating = Rating.GOOD,
    card_id: str = "capitals/capital-norway",
    revision: int = 0,
    *,
    cram: bool = False,
) -> Review:
    """Make a review."""
    return Review(CardId(card_id), rating, GradedBy.AUTO, revision=revision, cram=cram)


def event(deed: Deed, number: int, day: float = 0, device: str = "here") -> Event:
    """Stamp a deed: the number makes its id and counter, the day (from noon of the first) when."""
    noon = (FIRST_DAY - date(1970, 1, 1).toordinal()) * DAY_MS + DAY_MS // 2
    at = Instant(noon + round(day * DAY_MS))
    return Event(EventId(f"{device}-{number:04}"), device, number, at, deed)
