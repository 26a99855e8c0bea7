"""What holds for every history: order and repetition change nothing, undo is leaving out."""

import random
from collections.abc import Sequence
from dataclasses import replace

from builders import event, reviewed
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId
from byheart.core.review import (
    Correction,
    Deed,
    Event,
    EventId,
    Mark,
    MarkKind,
    Rating,
    Review,
    Undo,
)
from byheart.core.scheduling.folding import fold
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import preview, study_day

CARD = CardId("capitals/capital-norway")
DEVICES = ("here", "there")
NUMBERS = range(6)

always = settings(max_examples=150, deadline=None)
ratings = st.sampled_from(Rating)
targets = st.builds(
    lambda device, number: EventId(f"{device}-{number:04}"),
    st.sampled_from(DEVICES),
    st.sampled_from(NUMBERS),
)
deeds: st.SearchStrategy[Deed] = st.one_of(
    st.builds(reviewed, ratings, cram=st.booleans()),
    st.builds(reviewed, ratings),
    st.builds(Correction, st.just(CARD), targets, ratings),
    st.builds(Undo, st.just(CARD), targets),
    st.builds(Mark, st.just(CARD), st.sampled_from(MarkKind)),
)
# few numbers and days, so that ids are hit by undos and corrections and instants are shared
events = st.builds(
    event,
    deeds,
    st.sampled_from(NUMBERS),
    st.sampled_from((0.0, 0.1, 1.0, 1.1, 4.0, 30.0)),
    st.sampled_from(DEVICES),
)
histories = st.lists(events, max_size=12, unique_by=lambda each: each.id)
all_options = st.builds(
    SchedulingOptions,
    desired_retention=st.floats(0.70, 0.99),
    maximum_interval=st.sampled_from((1, 7, 365, 36_500)),
    leech_lapses=st.sampled_from((0, 1, 8)),
    fuzz=st.booleans(),
)


@always
@given(histories, all_options, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(
    history: list[Event], options: SchedulingOptions, rng: random.Random
) -> None:
    shuffled = [*history, *rng.sample(history, len(history) // 2)]
    rng.shuffle(shuffled)
    assert fold(CARD, shuffled, options) == fold(CARD, history, options)


@always
@given(histories, histories, all_options)
def test_merging_is_a_union(
    ours: list[Event], theirs: list[Event], options: SchedulingOptions
) -> None:
    known = {each.id for each in ours}
    theirs = [each for each in theirs if each.id not in known]
    assert fold(CARD, ours + theirs, options) == fold(CARD, theirs + ours, options)


def is_undone(target: EventId, history: Sequence[Event]) -> bool:
    """Say the same as the core does, straight from the definition."""
    undos = [each for each in history if isinstance(each.deed, Undo) and each.deed.target == target]
    return any(not is_undone(each.id, history) for each in undos)


def is_circular(history: Sequence[Event]) -> bool:
    target_of = {each.id: each.deed.target for each in history if isinstance(each.deed, Undo)}
    for start in target_of:
        at, seen = start, set[EventId]()
        while at in target_of and at not in seen:
            seen.add(at)
            at = target_of[at]
        if at in seen:
            return True
    return False


@always
@given(histories.filter(lambda each: not is_circular(each)), all_options)
def test_what_was_undone_is_as_if_it_had_never_been(
    history: list[Event], options: SchedulingOptions
) -> None:
    left = [each for each in history if not is_undone(each.id, history)]
    left = [each for each in left if not isinstance(each.deed, Undo)]
    assert fold(CARD, history, options) == fold(CARD, left, options)


@always
@given(histories, st.integers(0, 11), all_options)
def test_undoing_one_event_is_folding_without_it(
    history: list[Event], at: int, options: SchedulingOptions
) -> None:
    history = [each for each in history if not isinstance(each.deed, Undo)]
    if not history:
        return
    undone = history[at % len(history)]
    undo = event(Undo(CARD, undone.id), 99, day=50)
    left = [each for each in history if each != undone]
    assert fold(CARD, [*history, undo], options) == fold(CARD, left, options)
    redo = event(Undo(CARD, undo.id), 100, day=51)
    assert fold(CARD, [*history, undo, redo], options) == fold(CARD, history, options)


@always
@given(histories, ratings, st.sampled_from((40.0, 40.5, 41.0, 400.0)), all_options)
def test_a_preview_is_what_the_answer_then_gives(
    history: list[Event], rating: Rating, day: float, options: SchedulingOptions
) -> None:
    before = fold(CARD, history, options)
    answer = event(reviewed(rating, revision=3), 99, day)
    outlook = preview(before, study_day(answer.at, options.rollover_hour), options)[rating]
    after = fold(CARD, [*history, answer], options)
    assert replace(outlook.state, last_ms=answer.at.ms, revision=3) == after
    assert outlook.interval_days == after.interval_days


@always
@given(histories, all_options)
def test_a_state_is_sound(history: list[Event], options: SchedulingOptions) -> None:
    state = fold(CARD, history, options)
    answers = [each for each in history if isinstance(each.deed, Review)]
    assert 0 <= state.lapses <= state.reps <= len(answers)
    assert state.is_new == (state.reps == 0) == (state.due_day is None)
    assert not state.leech or state.suspended
    if state.last_day is not None and state.due_day is not None:
        assert state.due_day == state.last_day + state.interval_days
        assert (state.interval_days == 0) == (state.last_rating is Rating.AGAIN)
        assert state.interval_days <= options.maximum_interval
