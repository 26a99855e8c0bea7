"""Fitted parameters are events: they move all states, travel, and can be taken back."""

import json
import random
from pathlib import Path

import pytest
from builders import event, reviewed
from history_samples import OPTIONS, at, parameters, reading, tunings, writing
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId, DeckId
from byheart.core.review import NO_CARD, Deed, Event, Foreign, Rating, Tuned, Undo
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.scheduling.schedules import Schedules, schedules
from byheart.core.syncing.event_row import EventRow
from byheart.storage.history.event_rows import event_of, row_of

NORWAY, BALTIC = CardId("capitals/norway"), CardId("seas/cloze/baltic")
FIRST = (0.5, *DEFAULT_PARAMETERS[1:])
SECOND = (0.9, *DEFAULT_PARAMETERS[1:])
STAMP = ("id", "device", 1, 2, 3)


def fit(weights: tuple[float, ...] = FIRST, *decks: str) -> Tuned:
    return Tuned(weights, tuple(map(DeckId, decks)), reviews=1_000)


def undo(number: int) -> Undo:
    return Undo(NO_CARD, event(fit(), number).id)


def firsts(found: Schedules) -> list[float]:
    """Return the first weight for each of two cards of different decks."""
    return [found.of(card).parameters[0] for card in (NORWAY, BALTIC)]


USUAL = DEFAULT_PARAMETERS[0]


@pytest.mark.parametrize(
    ("deeds", "expected"),
    [
        pytest.param([], [USUAL, USUAL], id="nothing was fitted"),
        pytest.param([fit()], [0.5, 0.5], id="for all decks"),
        pytest.param([fit(), fit(SECOND)], [0.9, 0.9], id="the latest counts"),
        pytest.param([fit(FIRST, "seas")], [USUAL, 0.5], id="for one deck"),
        pytest.param([fit(FIRST, "seas", "capitals")], [0.5, 0.5], id="for two decks"),
        pytest.param([fit(), fit(SECOND, "seas")], [0.5, 0.9], id="one deck after all"),
        pytest.param([fit(SECOND, "seas"), fit()], [0.5, 0.5], id="all after one deck"),
        pytest.param([fit(FIRST, "sea")], [USUAL, USUAL], id="for a deck that begins alike"),
        pytest.param([fit(), undo(1)], [USUAL, USUAL], id="taken back"),
        pytest.param([fit(), fit(SECOND), undo(2)], [0.5, 0.5], id="back to the one before"),
        pytest.param([fit(), undo(1), undo(2)], [0.5, 0.5], id="taken back, and that too"),
        pytest.param(
            [fit(), Undo(NORWAY, event(fit(), 1).id)], [0.5, 0.5], id="an undo of another card"
        ),
        pytest.param(
            [Foreign(NO_CARD, "tuned", "{}"), reviewed()], [USUAL, USUAL], id="other events"
        ),
    ],
)
def test_the_latest_fit_that_holds_for_a_deck_counts(
    deeds: list[Deed], expected: list[float]
) -> None:
    events = [event(deed, number, day=number) for number, deed in enumerate(deeds, start=1)]
    random.Random(len(deeds)).shuffle(events)  # noqa: S311 - chance for tests, not for secrets
    assert firsts(schedules(OPTIONS, events)) == expected


def test_equal_schedules_have_equal_stamps() -> None:
    one = schedules(OPTIONS, [event(fit(FIRST, "seas"), 1), event(fit(SECOND, "capitals"), 2)])
    other = schedules(OPTIONS, [event(fit(SECOND, "capitals"), 1), event(fit(FIRST, "seas"), 2)])
    swapped = schedules(OPTIONS, [event(fit(SECOND, "seas"), 1), event(fit(FIRST, "capitals"), 2)])
    assert one.stamp == other.stamp
    assert len({one.stamp, swapped.stamp, schedules(OPTIONS, []).stamp}) == 3
    assert Schedules(OPTIONS).stamp == OPTIONS.stamp


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.db"


def test_a_fit_moves_all_states_and_its_undo_moves_them_back(path: Path) -> None:
    with writing(path) as history:
        for card in (NORWAY, BALTIC):
            history.append(reviewed(Rating.AGAIN, card), at())
        before = history.states()
        made = history.append(fit(FIRST, "seas"), at(1))
        states = history.states()
        assert states[NORWAY] == before[NORWAY]
        assert states[BALTIC].stability == FIRST[0]
        assert history.state(BALTIC) == states[BALTIC]
        assert firsts(history.schedules) == [USUAL, 0.5]
        history.append(Undo(NO_CARD, made.id), at(2))
        assert history.states() == before


def test_a_fit_of_another_session_or_device_is_followed_at_once(path: Path, tmp_path: Path) -> None:
    with writing(path) as quiz, writing(path) as tune, writing(tmp_path / "b.db") as elsewhere:
        quiz.append(reviewed(Rating.AGAIN, NORWAY), at())
        tune.append(fit(), at(1))
        quiz.append(reviewed(Rating.AGAIN, BALTIC), at(2))
        assert [state.stability for state in quiz.states().values()] == [0.5, 0.5]
        elsewhere.append(reviewed(Rating.AGAIN, NORWAY), at(3))
        elsewhere.add_events(quiz.events())
        assert elsewhere.states() == {card: elsewhere.state(card) for card in (NORWAY, BALTIC)}
        assert elsewhere.state(BALTIC) == quiz.state(BALTIC)
    with reading(path, OPTIONS) as history:
        assert history.states()[BALTIC].stability == 0.5


@given(st.lists(tunings, min_size=2, max_size=5), st.data())
@settings(max_examples=10, deadline=None)
def test_fits_of_two_devices_are_one_whichever_comes_first(
    fits: list[Tuned], data: st.DataObject
) -> None:
    days = data.draw(st.lists(st.integers(0, 2), min_size=len(fits), max_size=len(fits)))
    devices = data.draw(st.lists(st.sampled_from("ab"), min_size=len(fits), max_size=len(fits)))
    events = [
        event(deed, number, day, device)
        for number, (deed, day, device) in enumerate(zip(fits, days, devices, strict=True))
    ]
    there = data.draw(st.permutations(events))
    assert schedules(OPTIONS, events) == schedules(OPTIONS, there)


@given(tunings | st.builds(Tuned, parameters, log_loss_default=st.floats(0, 9)))
@settings(max_examples=50, deadline=None)
def test_a_fit_comes_back_from_its_row(tuned: Tuned) -> None:
    made = event(tuned, 1)
    assert event_of(row_of(made)) == made


def body(**changed: object) -> str:
    """Return the body of a fit with some of it changed."""
    value = json.loads(row_of(event(fit(FIRST, "seas"), 1)).body)
    return json.dumps(value | changed)


@pytest.mark.parametrize(
    "unread",
    [
        pytest.param("", id="nothing"),
        pytest.param("not JSON", id="no JSON"),
        pytest.param("[" * 100_000, id="nested without end"),
        pytest.param("[]", id="a list"),
        pytest.param(body(parameters=[0.5] * 34), id="parameters of a newer FSRS"),
        pytest.param(body(parameters=list(DEFAULT_PARAMETERS[:19])), id="those of an older one"),
        pytest.param(body(parameters=[0.0, *FIRST[1:]]), id="one out of its range"),
        pytest.param(body(parameters=[float("nan"), *FIRST[1:]]), id="one that is no number"),
        pytest.param(body(parameters=[1, *FIRST[1:]]), id="a number written otherwise"),
        pytest.param(body(parameters="default"), id="a word for parameters"),
        pytest.param(body(decks="seas"), id="a word for decks"),
        pytest.param(body(decks=[1]), id="a number for a deck"),
        pytest.param(body(reviews=-1), id="fewer reviews than none"),
        pytest.param(body(reviews="many"), id="a word for reviews"),
        pytest.param(body(log_loss=-0.1), id="a loss below 0"),
        pytest.param(body(log_loss=float("inf")), id="an endless loss"),
        pytest.param(body(log_loss=None), id="no loss"),
        pytest.param(body(preset="exams"), id="what a newer version knows of it"),
    ],
)
def test_a_fit_that_cannot_be_used_as_it_is_is_carried_and_not_followed(unread: str) -> None:
    row = EventRow(*STAMP, "tuned", "", body=unread)
    made = event_of(row)
    assert made.deed == Foreign(NO_CARD, "tuned", unread)
    assert row_of(made) == row
    assert schedules(OPTIONS, [made]) == Schedules(OPTIONS)


def test_a_fit_of_a_card_is_none_of_ours() -> None:
    row = EventRow(*STAMP, "tuned", NORWAY, body=body())
    assert isinstance(event_of(row).deed, Foreign)


def test_parameters_that_fsrs_would_clip_are_not_kept(path: Path) -> None:
    clipped = Tuned((*DEFAULT_PARAMETERS[:20], 0.9))
    with writing(path) as history:
        with pytest.raises(ValueError, match="w20 is from"):
            history.append(clipped, at())
        made: list[Event] = list(history.events())
        assert made == []
