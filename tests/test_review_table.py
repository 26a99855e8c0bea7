"""The tables of a history: what folding each card by itself gives, however the file came about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from history_samples import DAY_MS, NOON, OPTIONS, cards, logs, reviews, writing
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import (
    Correction,
    Event,
    EventId,
    Instant,
    Mark,
    MarkKind,
    Rating,
    Review,
    Undo,
)
from byheart.core.scheduling.answering import answered
from byheart.core.scheduling.counting import corrected, counting
from byheart.core.scheduling.folding import fold
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import recall
from byheart.core.scheduling.schedules import schedules
from byheart.core.scheduling.study_day import elapsed_days, study_day
from byheart.core.statistics.ledger import Tables, columns_of
from byheart.core.statistics.reviews import JUDGEMENTS
from byheart.core.statistics.states import NAMES as STATE_NAMES
from byheart.storage.history.review_table import read_tables

Row = dict[str, object]
NORWAY, SWEDEN = CardId("capitals/norway"), CardId("capitals/sweden")
RENAMES: tuple[Mapping[CardId, Sequence[CardId]], ...] = (
    {},
    {SWEDEN: (NORWAY,)},
    {CardId("capitals/oslo"): (NORWAY, CardId("capitals/never"))},
)
OFTEN = settings(max_examples=40, deadline=None)


ids = st.integers(0, 23).map(lambda number: EventId(f"event-{number:02}"))
stamps = st.tuples(
    st.sampled_from(["here", "there"]),
    st.integers(1, 3),
    st.integers(0, 3).map(lambda day: Instant(NOON + day * DAY_MS)),
    st.one_of(
        reviews,
        reviews,
        st.builds(Correction, cards, ids, st.sampled_from(Rating)),
        st.builds(Undo, cards, ids),
        st.builds(Mark, cards, st.sampled_from(MarkKind)),
    ),
)
"""Few instants and counters, so that many events share theirs with one of another card."""


@st.composite
def arrivals(draw: st.DrawFn) -> list[list[Event]]:
    """Draw a history in the parts in which it came in: at home, or late by a sync."""
    events = [
        Event(EventId(f"event-{number:02}"), device, counter, at, deed)
        for number, (device, counter, at, deed) in enumerate(
            draw(st.lists(stamps, min_size=14, max_size=24))
        )
    ]
    draw(st.randoms(use_true_random=False)).shuffle(events)
    cuts = sorted(draw(st.lists(st.integers(1, len(events) - 1), min_size=2, max_size=3)))
    return [events[start:end] for start, end in pairwise([0, *cuts, len(events)])]


def expected_rows(
    events: Sequence[Event],
    options: SchedulingOptions,
    renamed: Mapping[CardId, Sequence[CardId]],
) -> list[Row]:
    """Go through each card's events one by one, as the quiz does."""
    of_decks = schedules(options, events)
    earlier = {id_: card for card, ids in renamed.items() for id_ in ids}
    of_card: dict[CardId, list[Event]] = {}
    for event in events:
        id_ = event.deed.card
        if id_:
            of_card.setdefault(earlier.get(id_, id_), []).append(event)
    rows = [
        row
        for card, its in of_card.items()
        for row in rows_of_card(card, counting(its), of_decks.of(card))
    ]
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def rows_of_card(
    card: CardId, events: Sequence[Event], options: SchedulingOptions
) -> Iterator[tuple[tuple[int, str, int, str], Row]]:
    ratings = corrected(events)
    state = CardState(card)
    seen = set[int]()
    for event in events:
        if isinstance(event.deed, Mark) and event.deed.kind is MarkKind.RESET:
            state = CardState(card)
        if not isinstance(event.deed, Review) or event.deed.cram:
            continue
        day = study_day(event.at, options.rollover_hour)
        rating = ratings.get(event.id, event.deed.rating)
        row = row_of(event, event.deed, rating, state, options)
        yield event.order, row | {"first": day not in seen}
        seen.add(day)
        state = answered(replace(state, card=event.deed.card), rating, day, options)


def row_of(
    event: Event,
    review: Review,
    rating: Rating,
    state: CardState,
    options: SchedulingOptions,
) -> Row:
    day = study_day(event.at, options.rollover_hour)
    judged = -1 if review.judgement is None else JUDGEMENTS.index(review.judgement)
    return {
        "day": day,
        "at_ms": event.at.ms,
        "hour": (event.at.ms // 60_000 + event.at.zone) // 60 % 24,
        "rating": rating.value,
        "judgement": judged,
        "took_ms": review.took_ms,
        "is_new": state.is_new,
        "elapsed": -1 if state.last_day is None else elapsed_days(state.last_day, day),
        "interval": -1 if state.is_new else state.interval_days,
        "stability": state.stability,
        "recall": recall(state, day, options),
    }


def assert_same(found: Tables, expected: list[Row]) -> None:
    assert len(found.reviews) == len(expected)
    columns = columns_of(found.reviews)
    for name in expected[0] if expected else ():
        values = [row[name] for row in expected]
        if name in {"stability", "recall"}:
            real = np.array(values, np.float64)
            np.testing.assert_allclose(columns[name], real, rtol=1e-4, err_msg=name)
        elif name == "interval":  # the last digits of a stability may decide a rounding
            assert np.abs(columns[name] - np.array(values)).max() <= 1
        else:
            assert columns[name].tolist() == values, name


def assert_equal(found: Tables, expected: Tables) -> None:
    assert found.reviews.cards == found.states.cards == expected.reviews.cards
    for ours, theirs in ((found.reviews, expected.reviews), (found.states, expected.states)):
        for name, column in columns_of(theirs).items():
            np.testing.assert_array_equal(columns_of(ours)[name], column, err_msg=name)
    np.testing.assert_array_equal(found.study_days, expected.study_days)


@OFTEN
@given(
    logs | arrivals().map(lambda parts: list(chain.from_iterable(parts))),
    st.sampled_from(RENAMES),
    st.sampled_from((0, 4, 23)),
)
def test_rows_are_what_folding_card_by_card_gives(
    events: list[Event], renamed: Mapping[CardId, Sequence[CardId]], rollover_hour: int
) -> None:
    options = replace(OPTIONS, rollover_hour=rollover_hour, fuzz=False, leech_lapses=1)
    with TemporaryDirectory() as folder:
        path = Path(folder, "history.db")
        with writing(path, options) as history:
            history.add_events(events)
            stored = list(history.events())
        found = read_tables(path, options, renamed)
    assert_same(found, expected_rows(stored, options, renamed))
    assert_states(found, stored, options, renamed)
    assert set(found.study_days.tolist()) == days_with_an_answer(stored, options)


def days_with_an_answer(events: Sequence[Event], options: SchedulingOptions) -> set[int]:
    answers = (event for event in events if isinstance(event.deed, Review))
    return {study_day(event.at, options.rollover_hour) for event in answers}


def assert_states(
    found: Tables,
    events: Sequence[Event],
    options: SchedulingOptions,
    renamed: Mapping[CardId, Sequence[CardId]],
) -> None:
    of_decks = schedules(options, events)
    for row, card in enumerate(found.states.cards):
        ids = {card, *renamed.get(card, ())}
        its = [event for event in events if event.deed.card in ids]
        state = fold(card, its, of_decks.of(card))
        for name in STATE_NAMES:
            value, ours = getattr(state, name), getattr(found.states, name)[row].item()
            none = {"last_rating": 0, "stability": np.nan, "difficulty": np.nan}.get(name, -1)
            near = 1 if name in {"interval_days", "due_day"} else 0
            assert ours == pytest.approx(
                none if value is None else value, rel=1e-4, abs=near, nan_ok=True
            ), name


@settings(OFTEN, max_examples=25)
@given(arrivals(), st.sampled_from(RENAMES))
def test_a_table_brought_up_to_date_is_the_table_made_anew(
    parts: list[list[Event]], renamed: Mapping[CardId, Sequence[CardId]]
) -> None:
    with TemporaryDirectory() as folder:
        path, cache = Path(folder, "history.db"), Path(folder, "cache")
        for events in parts:
            with writing(path) as history:
                history.add_events(events)
            kept = read_tables(path, OPTIONS, renamed, cache)
            assert_equal(kept, read_tables(path, OPTIONS, renamed))
            assert_equal(read_tables(path, OPTIONS, renamed, cache), kept)
