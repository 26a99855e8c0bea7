"""Histories to test with: deeds of every kind, and events that may share anything but an id."""

from pathlib import Path

from hypothesis import strategies as st

from byheart.core.deck import CardId, DeckId
from byheart.core.review import (
    NO_CARD,
    Appeal,
    Correction,
    Deed,
    Event,
    EventId,
    Foreign,
    Goal,
    GradedBy,
    Instant,
    Mark,
    MarkKind,
    Outcome,
    Rating,
    Review,
    Settlement,
    Tuned,
    Undo,
)
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.scheduling.outlook import SchedulingOptions
from byheart.core.verdict import Judgement
from byheart.storage.history.history import History

OPTIONS = SchedulingOptions()
NOON = 1_768_046_400_000  # 2026-01-10T12:00Z
DAY_MS = 86_400_000
SHORT_WAIT_SECONDS = 0.05

cards = st.sampled_from(["capitals/norway", "capitals/sweden", "seas/cloze/north"]).map(CardId)
instants = st.builds(
    Instant,
    st.integers(0, 40).map(lambda step: NOON + step * DAY_MS // 3),
    st.sampled_from([0, 60, -480, 345]),
)
_ids = st.integers(0, 59).map(lambda number: EventId(f"event-{number:02}"))
_texts = st.text(max_size=20)
reviews = st.builds(
    Review,
    cards,
    st.sampled_from(Rating),
    st.sampled_from(GradedBy),
    st.none() | st.sampled_from(Judgement),
    st.none() | st.floats(0, 1),
    _texts,
    st.integers(0, 10**9),
    st.integers(0, 9),
    st.booleans(),
)
parameters = st.tuples(st.floats(0.1, 2), st.floats(0.1, 3)).map(
    lambda first: (*first, *DEFAULT_PARAMETERS[2:])
)
tunings = st.builds(
    Tuned,
    parameters,
    st.lists(st.sampled_from(["capitals", "seas"]).map(DeckId), max_size=2, unique=True).map(tuple),
    st.integers(0, 10**6),
    st.floats(0, 1),
)
goals = st.builds(
    Goal,
    st.sampled_from(["capitals", "seas"]).map(DeckId),
    st.integers(1, 10**6),
    st.floats(0.5, 0.99),
    st.integers(0, 10**6),
    st.booleans(),
)
deeds: st.SearchStrategy[Deed] = st.one_of(
    reviews,
    reviews,  # twice as often as each of the others
    st.builds(Correction, cards, _ids, st.sampled_from(Rating), st.sampled_from(GradedBy), _texts),
    st.builds(Undo, cards | st.just(NO_CARD), _ids),
    tunings,
    goals,
    st.builds(Mark, cards, st.sampled_from(MarkKind)),
    st.builds(Appeal, cards, _ids, _texts),
    st.builds(Settlement, cards, _ids, st.sampled_from(Outcome)),
    st.builds(
        Foreign, cards | st.just(CardId("")), st.sampled_from(["tuned", "goal", "x"]), _texts
    ),
)
events = st.builds(
    Event, _ids, st.sampled_from(["here", "there"]), st.integers(1, 9), instants, deeds
)
logs = st.lists(events, max_size=12, unique_by=lambda event: event.id)


def at(day: float = 0, zone: int = 0) -> Instant:
    """Return a moment so many days after a noon."""
    return Instant(NOON + round(day * DAY_MS), zone)


def writing(path: Path, options: SchedulingOptions = OPTIONS) -> History:
    """Open a history to append to, without much patience."""
    return History.open(path, options, write=True, wait_seconds=SHORT_WAIT_SECONDS)


def reading(path: Path, options: SchedulingOptions = OPTIONS) -> History:
    """Open a history to read."""
    return History.open(path, options, write=False, wait_seconds=SHORT_WAIT_SECONDS)
