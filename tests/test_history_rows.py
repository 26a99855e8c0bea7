"""Events as rows: every event comes back as it was, and none is ever an error."""

import json

import pytest
from builders import event, reviewed
from history_samples import deeds, events
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId
from byheart.core.review import (
    TYPED_MOST,
    Correction,
    Deed,
    Event,
    EventId,
    Foreign,
    Rating,
    Review,
)
from byheart.core.syncing.event_row import EventRow
from byheart.storage.history.event_rows import event_of, kept, row_of

CARD = CardId("capitals/norway")
STAMP = ("id", "device", 1, 2, 3)


@given(events)
@settings(max_examples=300, deadline=None)
def test_an_event_comes_back_from_its_row(made: Event) -> None:
    assert event_of(row_of(made)) == made


@given(deeds)
@settings(max_examples=100, deadline=None)
def test_what_is_kept_is_kept_the_same_again(deed: Deed) -> None:
    assert kept(kept(deed)) == kept(deed)


values = st.none() | st.text(max_size=3)
numbers = st.none() | st.integers(-1, 5)


@given(
    st.builds(
        EventRow,
        *map(st.just, STAMP),
        st.sampled_from(["review", "review", "correction", "undo", "suspended", "tuned", ""]),
        st.just(CARD),
        values,
        st.just(3) | numbers,
        st.just("auto") | values,
        st.just(None) | values,
        st.none() | st.floats(),
        values,
        numbers,
        numbers,
        numbers,
        st.sampled_from(["", "{}", "not JSON"]),
    )
)
@settings(max_examples=300, deadline=None)
def test_no_row_is_an_error_and_none_is_lost(row: EventRow) -> None:
    read = event_of(row)
    assert read.deed.card == CARD
    assert event_of(row_of(read)) == read


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(EventRow(*STAMP, "review", CARD), id="a review without a rating"),
        pytest.param(EventRow(*STAMP, "review", CARD, rating=7, graded_by="auto"), id="a rating 7"),
        pytest.param(
            EventRow(*STAMP, "review", CARD, rating=3, graded_by="oracle"), id="a new grader"
        ),
        pytest.param(
            EventRow(*STAMP, "review", CARD, rating=3, graded_by="auto", judgement="so-so"),
            id="a new judgement",
        ),
        pytest.param(EventRow(*STAMP, "undo", CARD), id="an undo of nothing"),
        pytest.param(
            EventRow(*STAMP, "correction", CARD, rating=3, graded_by="auto"),
            id="a correction of nothing",
        ),
    ],
)
def test_a_row_that_cannot_be_understood_is_carried_whole(row: EventRow) -> None:
    read = event_of(row)
    assert isinstance(read.deed, Foreign)
    assert read.deed.kind == row.kind
    said = json.loads(read.deed.body) if read.deed.body else {}
    known = {name: value for name, value in row._asdict().items() if value not in (None, "")}
    assert said.items() <= known.items()
    assert {"rating", "graded_by", "judgement", "target"} & known.keys() <= said.keys()


def test_an_unknown_kind_is_carried_byte_for_byte() -> None:
    body = '{"b": 1,  "a": "\\u00e9 é",}\n not even JSON'
    read = event_of(EventRow(*STAMP, "tuned", CARD, body=body))
    assert read.deed == Foreign(CARD, "tuned", body)
    assert row_of(read).body == body


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        pytest.param("Oslo", "Oslo", id="a word"),
        pytest.param("x" * (TYPED_MOST + 1), "x" * TYPED_MOST, id="a character too many"),
        pytest.param("\x1b[31mOslo\a", "[31mOslo", id="a terminal sequence"),
        pytest.param("Os\udcfflo", "Oslo", id="a byte that is no UTF-8"),
        pytest.param("Os\0lo", "Oslo", id="a NUL"),
        pytest.param("a\nb\tc", "a\nb\tc", id="lines and tabs"),
        pytest.param("👩\u200d🏫", "👩\u200d🏫", id="a joined emoji"),
    ],
)
def test_what_is_kept_of_what_was_typed(typed: str, stored: str) -> None:
    review = Review(CARD, Rating.GOOD, reviewed().graded_by, typed=typed)
    correction = Correction(CARD, EventId("id"), Rating.GOOD, typed=typed)
    for deed in (kept(review), kept(correction)):
        assert isinstance(deed, Review | Correction)
        assert deed.typed == stored


@pytest.mark.parametrize("score", [-0.1, 1.1, float("nan")], ids=["under 0", "over 1", "no number"])
def test_a_score_that_is_none(score: float) -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        row_of(event(Review(CARD, Rating.GOOD, reviewed().graded_by, score=score), 1))
