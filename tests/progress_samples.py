"""A learner of two small decks with forty days of reviews, the same on every run."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from byheart.core.deck import CardId
from byheart.core.review import Event, GradedBy, Instant, Rating, Review
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.verdict import Judgement
from byheart.storage.history.event_ids import EventIds
from byheart.storage.history.history import History

NOW = "2024-12-05T18:00:00Z"
DAYS = 40
DAY_MS = 86_400_000
END_MS = int(datetime(2024, 12, 5, 9, tzinfo=UTC).timestamp()) * 1000
RIVERS = """\
deck: rivers
title: {title}
tags: [water]
sources:
  atlas: {{title: An atlas}}
questions:
  - id: rhine
    type: number
    ask: How long is the Rhine?
    answer: 1230 km
    cite: {{source: atlas, para: 1}}
  - id: elbe
    type: number
    ask: How long is the Elbe?
    answer: 1094 km
    cite: {{source: atlas, para: 1}}
  - id: bridge
    type: date
    ask: When was the bridge at Remagen taken?
    answer: 7 March 1945
    cite: {{source: atlas, para: 4}}
"""
CAPITALS = """\
deck: capitals
title: Capitals
tags: [towns]
questions:
  - id: norway
    type: name
    ask: What is the capital of Norway?
    answer: Oslo
  - id: latvia
    type: name
    ask: What is the capital of Latvia?
    answer: Riga
  - id: estonia
    type: name
    ask: What is the capital of Estonia?
    answer: Tallinn
"""
WRONG = {
    "rivers/rhine": ("1320 km", "1094 km"),
    "rivers/elbe": ("1230 km", "900 km"),
    "rivers/bridge": ("7 April 1945", "7 April 1945"),
    "capitals/norway": ("Bergen", ""),
    "capitals/latvia": ("Tallinn", "Vilnius"),
    "capitals/estonia": ("Riga", ""),
}
RIGHT = {
    "rivers/rhine": "1230 km",
    "rivers/elbe": "1094 km",
    "rivers/bridge": "7 March 1945",
    "capitals/norway": "Oslo",
    "capitals/latvia": "Riga",
    "capitals/estonia": "Tallinn",
}
EVERY = {"rivers/rhine": 2, "rivers/elbe": 3, "rivers/bridge": 5, "capitals/norway": 4}


def make_home(home: Path, title: str = "Rivers") -> Path:
    """Make a home with two decks and their reviews; return it."""
    (home / "decks").mkdir(parents=True)
    (home / "decks" / "rivers.yaml").write_text(RIVERS.format(title=title), encoding="utf-8")
    (home / "decks" / "capitals.yaml").write_text(CAPITALS, encoding="utf-8")
    with History.open(home / "history.db", SchedulingOptions(), write=True) as history:
        history.add_events(events())
    return home


def events() -> list[Event]:
    """Return the reviews: every card after so many days, wrong and again right now and then."""
    ids = EventIds()
    found: list[Event] = []
    for day in range(DAYS - 1, -1, -1):
        at_ms = END_MS - day * DAY_MS
        for card in RIGHT:
            if (DAYS - 1 - day) % EVERY.get(card, 6) == 0 and day % 11 != 3:
                for typed in _typed(card, day):
                    at_ms += 9_000
                    event = _event(ids, len(found), at_ms, card, typed)
                    found.append(event)
    return found


def _typed(card: str, day: int) -> tuple[str, ...]:
    chance = sha256(f"{card} {day}".encode()).digest()[0]
    right = RIGHT[card]
    return (right,) if chance > 70 else (WRONG[card][chance % 2], right)


def _event(ids: EventIds, number: int, at_ms: int, card: str, typed: str) -> Event:
    right = typed == RIGHT[card]
    deed = Review(
        CardId(card),
        Rating.GOOD if right else Rating.AGAIN,
        GradedBy.AUTO,
        Judgement.CORRECT if right else Judgement.INCORRECT,
        float(right),
        typed,
        4_000 + 500 * (number % 7),
    )
    return Event(ids.next(at_ms), "here", number + 1, Instant(at_ms), deed)
