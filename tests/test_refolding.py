"""All states made anew at once are what the events of each card fold to, to the last bit."""

from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import event, reviewed
from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
from history_samples import NOON, OPTIONS, at, events, writing
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId
from byheart.core.review import (
    Correction,
    Deed,
    Event,
    EventId,
    Instant,
    Mark,
    MarkKind,
    Rating,
    Undo,
)
from byheart.core.scheduling.folding import fold
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS, memories_after, step
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.refolding import Life, refold
from byheart.core.scheduling.study_day import study_day
from byheart.storage.history.history import History

CARD = CardId("capitals/norway")
ratings = st.sampled_from([*Rating, Rating.GOOD, Rating.GOOD])
often_again = st.sampled_from([Rating.AGAIN, Rating.AGAIN, Rating.GOOD, Rating.EASY])
weights = st.tuples(
    *(
        st.floats(low, high)
        for low, high in zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    )
)
options = st.builds(
    SchedulingOptions,
    st.just(DEFAULT_PARAMETERS) | weights,
    st.sampled_from([0.7, 0.9, 0.97]),
    st.sampled_from([36_500, 36_500, 90, 1]),
    leech_lapses=st.sampled_from([0, 1, 3]),
    fuzz=st.booleans(),
)
late = st.sampled_from([0.0, 0.9, 1.0, 1.0, 1.1, 3.0])
"""How much of an interval goes by until the next answer; 0 for the same day."""


@st.composite
def lives(draw: st.DrawFn, chosen: SchedulingOptions) -> list[Event]:
    """Make the events of a card, answered about when it is due, as learners do."""
    made: list[Event] = []
    day = 0
    for number, (rating, waited) in enumerate(
        draw(st.lists(st.tuples(ratings, late), max_size=14))
    ):
        state = fold(CARD, made, chosen)
        day += round(waited * max(1, state.interval_days))
        deeds: list[Deed] = [reviewed(rating, CARD, revision=number % 2)]
        if made and draw(st.integers(0, 5)) == 0:
            target = draw(st.sampled_from(made)).id
            deeds = [Undo(CARD, target), Correction(CARD, target, rating)]
            deeds = [draw(st.sampled_from([*deeds, *(Mark(CARD, kind) for kind in MarkKind)]))]
        made += [event(deed, number, min(day, 100_000)) for deed in deeds]
    return made


@given(st.data(), options)
@settings(max_examples=25, deadline=None)
def test_a_life_is_folded_the_same_in_one_go(
    data: st.DataObject, chosen: SchedulingOptions
) -> None:
    life = data.draw(lives(chosen))
    assert refold(CARD, life, chosen) == fold(CARD, life, chosen)


@given(st.lists(events, max_size=20), options)
@settings(max_examples=25, deadline=None)
def test_any_events_are_folded_the_same_in_one_go(
    log: list[Event], chosen: SchedulingOptions
) -> None:
    own = [each for each in log if each.deed.card == CARD]
    assert refold(CARD, own, chosen) == fold(CARD, own, chosen)


@given(st.lists(st.tuples(often_again, st.integers(0, 3)), min_size=1, max_size=20), options)
@settings(max_examples=50, deadline=None)
def test_answers_alone_are_taken_in_all_at_once(
    given_after: list[tuple[Rating, int]], chosen: SchedulingOptions
) -> None:
    days = accumulate(waited for _, waited in given_after)
    answers = [
        event(reviewed(rating, CARD), number, day)
        for number, ((rating, _), day) in enumerate(zip(given_after, days, strict=True))
    ]
    life = Life(CARD, chosen)
    life.answers(
        [study_day(each.at, chosen.rollover_hour) for each in answers],
        [rating.value for rating, _ in given_after],
        answers[-1].at.ms,
    )
    assert life.state() == fold(CARD, answers, chosen)


@given(st.lists(st.tuples(ratings, st.integers(0, 400)), min_size=1, max_size=30), weights)
@settings(max_examples=25, deadline=None)
def test_all_memories_at_once_are_those_one_by_one(
    reviews: list[tuple[Rating, int]], parameters: tuple[float, ...]
) -> None:
    reviews[0] = (reviews[0][0], 0)
    memory, one_by_one = None, []
    for rating, elapsed in reviews:
        memory = step(memory, elapsed, rating, parameters)
        one_by_one.append((memory.stability, memory.difficulty))
    at_once = memories_after([(rating.value, days) for rating, days in reviews], parameters)
    assert [(each.stability, each.difficulty) for each in at_once] == one_by_one


def rebuilt(history: History) -> None:
    """Let the states be thrown away, and made anew in the next session."""
    history.within(lambda db, _: db.execute("delete from meta where key = 'states'"))


plain = st.builds(
    Event,
    st.uuids().map(lambda made: EventId(str(made))),
    st.sampled_from(["here", "there"]),
    st.integers(1, 3),
    st.builds(Instant, st.integers(0, 9).map(lambda day: NOON + day * 43_200_000)),
    st.builds(
        reviewed,
        ratings,
        st.sampled_from(["capitals/norway", "capitals/sweden"]),
        st.sampled_from([0, 0, 0, 1]),
        cram=st.sampled_from([False, False, False, True]),
    ),
)


@given(st.lists(plain | events, max_size=25, unique_by=lambda each: each.id), options)
@settings(max_examples=8, deadline=None)
def test_all_states_made_anew_are_those_that_grew_with_the_events(
    log: list[Event], chosen: SchedulingOptions
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "history.db")
        with writing(path, chosen) as history:
            history.add_events(log)
            grown = history.states()
            assert grown == {card: history.state(card) for card in grown}
            rebuilt(history)
            assert history.states() == grown  # in memory
        with writing(path, chosen) as history:
            assert history.states() == grown  # stored


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param({"zone": 9_000}, id="a zone of no clock"),
        pytest.param({"at_ms": -1}, id="a moment before 1970"),
        pytest.param({"rating": 7}, id="a rating of no scale"),
        pytest.param({"rating": None}, id="no rating"),
        pytest.param({"graded_by": "oracle"}, id="an unknown grader"),
        pytest.param({"judgement": "so-so"}, id="an unknown judgement"),
        pytest.param({"score": 2.0}, id="a score of no scale"),
        pytest.param({"cram": None}, id="no word on cram"),
        pytest.param({"revision": None}, id="no revision"),
        pytest.param({"kind": "starred"}, id="a kind of a newer version"),
    ],
)
def test_rows_that_another_program_wrote_oddly(odd: dict[str, object], tmp_path: Path) -> None:
    with writing(tmp_path / "history.db") as history:
        for day in range(4):
            history.append(reviewed(Rating.GOOD, CARD), at(day * 3))
        ((column, value),) = odd.items()
        history.within(
            lambda db, _: db.execute(f"update event set {column} = ? where counter = 3", (value,))  # noqa: S608
        )
        rebuilt(history)
        assert history.states() == {CARD: history.state(CARD)}


def test_two_answers_of_one_moment_are_taken_in_the_order_of_devices(tmp_path: Path) -> None:
    both = [
        event(reviewed(rating, CARD), number, day=1, device=device)
        for number, (device, rating) in enumerate([("b", Rating.AGAIN), ("a", Rating.EASY)])
    ]
    for order in (both, both[::-1]):
        with writing(tmp_path / f"{order[0].device}.db") as history:
            history.add_events(order)
            rebuilt(history)
            assert history.states()[CARD] == fold(CARD, both, OPTIONS)
            assert history.states()[CARD].last_rating is Rating.AGAIN
