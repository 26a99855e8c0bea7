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


NUMBER_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen"""
NUMBER_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBER_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def spelled(number: int, *, joined: bool) -> str:
    """Spell a number in words, with or without the British "and"."""
    units, tens = NUMBER_UNITS.split(), NUMBER_TENS.split()
    if number < 20:
        return units[number]
    if number < 100:
        ten, unit = divmod(number, 10)
        return f"{tens[ten - 2]}-{units[unit]}" if unit else tens[ten - 2]
    size, name = next(((s, n) for s, n in NUMBER_SCALES if number >= s), (100, "hundred"))
    count, rest = divmod(number, size)
    link = " and " if joined and 0 < rest < 100 else " " if rest else ""
    return f"{spelled(count, joined=joined)} {name}{link}" + (
        spelled(rest, joined=joined) if rest else ""
    )
