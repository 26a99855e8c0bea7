"""What is known of a card after its events: what counts, what each event does."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from builders import DAY_MS, FIRST_DAY, event, reviewed

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import (
    Correction,
    Deed,
    Event,
    EventId,
    Foreign,
    Instant,
    Mark,
    MarkKind,
    Rating,
    Undo,
)
from byheart.core.scheduling.folding import fold
from byheart.core.scheduling.memory import next_states, step
from byheart.core.scheduling.options import SchedulingOptions

CARD = CardId("capitals/capital-norway")
NEW = CardState(CARD)
PLAIN = SchedulingOptions(fuzz=False)
AGAIN, HARD, GOOD, EASY = Rating


def mark(kind: MarkKind) -> Mark:
    return Mark(CARD, kind)


def undo(number: int) -> Undo:
    return Undo(CARD, EventId(f"here-{number:04}"))


def correction(number: int, rating: Rating) -> Correction:
    return Correction(CARD, EventId(f"here-{number:04}"), rating)


def happened(*deeds: Deed | tuple[float, Deed]) -> list[Event]:
    """Stamp deeds in the order given; a day may stand before one, else it is the day before's."""
    events: list[Event] = []
    day = 0.0
    for number, deed in enumerate(deeds):
        day, done = deed if isinstance(deed, tuple) else (day + 0.001, deed)
        events.append(event(done, number, day))
    return events


def state(*deeds: Deed | tuple[float, Deed], options: SchedulingOptions = PLAIN) -> CardState:
    return fold(CARD, happened(*deeds), options)


def test_without_events_a_card_is_new() -> None:
    assert state() == NEW
    assert state().is_new


def test_the_first_answer() -> None:
    memory = step(None, 0, GOOD)
    events = happened((0.0, reviewed(GOOD, revision=2)))
    assert fold(CARD, events, PLAIN) == CardState(
        card=CARD,
        stability=memory.stability,
        difficulty=memory.difficulty,
        first_day=FIRST_DAY,
        last_day=FIRST_DAY,
        last_ms=events[0].at.ms,
        due_day=FIRST_DAY + 2,
        interval_days=2,
        reps=1,
        last_rating=GOOD,
        revision=2,
    )


@pytest.mark.parametrize(
    ("rating", "interval"),
    [
        pytest.param(AGAIN, 0, id="again: due at once"),
        pytest.param(HARD, 1, id="hard: tomorrow"),
        pytest.param(GOOD, 2, id="good"),
        pytest.param(EASY, 8, id="easy"),
    ],
)
def test_the_first_interval(rating: Rating, interval: int) -> None:
    after = state(reviewed(rating))
    assert (after.interval_days, after.due_day) == (interval, FIRST_DAY + interval)


def test_days_are_counted_by_the_learners_calendar() -> None:
    late, early = 0.45, 0.8  # 22:48, and 07:12 on the next day: eight hours, one day
    after = state((late, reviewed()), (early, reviewed()))
    memory = step(step(None, 0, GOOD), 1, GOOD)
    assert (after.stability, after.last_day) == (memory.stability, FIRST_DAY + 1)


def test_an_answer_on_the_same_day_uses_the_short_term_terms() -> None:
    after = state(reviewed(AGAIN), reviewed(GOOD))
    assert after.stability == step(step(None, 0, AGAIN), 0, GOOD).stability


def test_a_failed_card_is_scheduled_by_the_right_answer() -> None:
    failed = state(reviewed(), (2, reviewed(AGAIN)))
    assert (failed.due_day, failed.interval_days, failed.last_rating) == (FIRST_DAY + 2, 0, AGAIN)
    right = state(reviewed(), (2, reviewed(AGAIN)), reviewed(GOOD))
    assert right.interval_days >= 1
    assert right.due_day == FIRST_DAY + 2 + right.interval_days
    assert right.stability is not None
    assert right.interval_days == max(1, round(right.stability))


@pytest.mark.parametrize(
    ("deeds", "lapses"),
    [
        pytest.param([reviewed(AGAIN)], 0, id="a new card cannot be forgotten"),
        pytest.param([reviewed(), reviewed(AGAIN)], 0, id="nor one that was new today"),
        pytest.param([reviewed(AGAIN), (1, reviewed(AGAIN))], 0, id="nor one never got right"),
        pytest.param([reviewed(), (1, reviewed(AGAIN))], 1, id="forgotten overnight"),
        pytest.param([reviewed(), (2, reviewed(AGAIN)), reviewed(AGAIN)], 1, id="failed twice"),
        pytest.param(
            [reviewed(), (2, reviewed(AGAIN)), (3, reviewed(AGAIN))], 1, id="failed until next day"
        ),
        pytest.param(
            [reviewed(), (2, reviewed(AGAIN)), reviewed(), reviewed(AGAIN)],
            2,
            id="relearned and forgotten again",
        ),
        pytest.param([reviewed(), (2, reviewed(HARD))], 0, id="hard is not forgotten"),
    ],
)
def test_lapses(deeds: Sequence[Deed | tuple[float, Deed]], lapses: int) -> None:
    assert state(*deeds).lapses == lapses


def forgotten(times: int) -> list[Deed | tuple[float, Deed]]:
    """Learn a card, and forget and relearn it every tenth day."""
    deeds: list[Deed | tuple[float, Deed]] = [reviewed()]
    for at in range(times):
        deeds += [(10.0 * (at + 1), reviewed(AGAIN)), reviewed()]
    return deeds


@pytest.mark.parametrize(
    ("lapses", "threshold", "is_leech"),
    [
        pytest.param(7, 8, False, id="seven lapses"),
        pytest.param(8, 8, True, id="eight"),
        pytest.param(3, 3, True, id="a lower threshold"),
        pytest.param(12, 0, False, id="no threshold"),
    ],
)
def test_a_leech_is_set_aside(lapses: int, threshold: int, *, is_leech: bool) -> None:
    after = state(*forgotten(lapses), options=replace(PLAIN, leech_lapses=threshold))
    assert after.lapses == lapses
    assert (after.leech, after.suspended) == (is_leech, is_leech)


@pytest.mark.parametrize(
    ("lapses", "is_leech"),
    [
        pytest.param(8, False, id="resumed after eight"),
        pytest.param(11, False, id="three more are forgiven"),
        pytest.param(12, True, id="four more are not"),
        pytest.param(13, True, id="and it stays aside"),
    ],
)
def test_a_resumed_leech_has_half_the_threshold(lapses: int, *, is_leech: bool) -> None:
    resumed = (81.0, mark(MarkKind.RESUMED))
    deeds = forgotten(lapses)
    after = state(*deeds[:17], resumed, *deeds[17:])
    assert (after.lapses, after.leech, after.suspended) == (lapses, is_leech, is_leech)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        pytest.param([MarkKind.SUSPENDED], replace(NEW, suspended=True), id="suspended"),
        pytest.param([MarkKind.SUSPENDED, MarkKind.RESUMED], NEW, id="and resumed"),
        pytest.param([MarkKind.BURIED], replace(NEW, buried_day=FIRST_DAY), id="buried today"),
        pytest.param([MarkKind.BURIED, MarkKind.RESUMED], NEW, id="and brought back"),
        pytest.param([MarkKind.FLAGGED], replace(NEW, flagged=True), id="flagged"),
        pytest.param([MarkKind.FLAGGED, MarkKind.UNFLAGGED], NEW, id="and no more"),
        pytest.param([MarkKind.SUSPENDED, MarkKind.RESET], NEW, id="a fresh start is not aside"),
        pytest.param(
            [MarkKind.FLAGGED, MarkKind.RESET], replace(NEW, flagged=True), id="but keeps the flag"
        ),
    ],
)
def test_marks(kinds: Sequence[MarkKind], expected: CardState) -> None:
    assert state(*map(mark, kinds)) == expected


def test_a_reset_card_is_new_again() -> None:
    assert state(*forgotten(9), mark(MarkKind.RESET)) == NEW


def test_after_a_reset_it_is_learned_as_if_for_the_first_time() -> None:
    after = state(*forgotten(9), (200.0, mark(MarkKind.RESET)), (201.0, reviewed()))
    first = state((201.0, reviewed()))
    assert after == replace(first, last_ms=after.last_ms)


def test_a_burial_is_for_the_day_it_was_made_on() -> None:
    assert state(reviewed(), (3.0, mark(MarkKind.BURIED))).buried_day == FIRST_DAY + 3


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param(reviewed(AGAIN, cram=True), id="a review to cram"),
        pytest.param(Foreign(CARD, "starred", "{}"), id="an event of a later version"),
        pytest.param(undo(99), id="the undo of an event that is missing"),
        pytest.param(correction(99, AGAIN), id="the correction of a review that is missing"),
    ],
)
def test_events_that_move_nothing(deed: Deed) -> None:
    assert state(reviewed(), (1.0, deed)) == state(reviewed())


@pytest.mark.parametrize(
    ("deeds", "rating"),
    [
        pytest.param([reviewed(AGAIN), correction(0, GOOD)], GOOD, id="a corrected rating"),
        pytest.param(
            [reviewed(AGAIN), correction(0, GOOD), correction(0, HARD)],
            HARD,
            id="the latest counts",
        ),
        pytest.param(
            [reviewed(AGAIN), correction(0, GOOD), correction(0, HARD), undo(2)],
            GOOD,
            id="an undone correction counts not",
        ),
        pytest.param(
            [reviewed(AGAIN), correction(0, GOOD), undo(1)], AGAIN, id="the only correction undone"
        ),
        pytest.param(
            [reviewed(AGAIN), correction(0, GOOD), undo(1), undo(2)],
            GOOD,
            id="the undo of a correction undone",
        ),
        pytest.param(
            [reviewed(AGAIN), correction(0, GOOD), correction(1, EASY)],
            GOOD,
            id="a correction is not itself corrected",
        ),
    ],
)
def test_corrections(deeds: Sequence[Deed], rating: Rating) -> None:
    assert state(*deeds) == state(reviewed(rating))


def test_a_correction_changes_what_follows() -> None:
    later = [(2.0, reviewed()), (9.0, reviewed())]
    corrected = state(reviewed(AGAIN), *later, correction(0, EASY))
    assert corrected == state(reviewed(EASY), *later)


@pytest.mark.parametrize(
    ("deeds", "reps"),
    [
        pytest.param([reviewed(), undo(0)], 0, id="an undone review"),
        pytest.param([reviewed(), undo(0), undo(1)], 1, id="undone, and that undone"),
        pytest.param([reviewed(), undo(0), undo(1), undo(2)], 0, id="three undos deep"),
        pytest.param([reviewed(), undo(0), undo(0)], 0, id="undone twice"),
        pytest.param([reviewed(), undo(0), undo(0), undo(1)], 0, id="one of two undos undone"),
        pytest.param([reviewed(), undo(0), undo(0), undo(1), undo(2)], 1, id="both undone"),
        pytest.param([reviewed(), correction(0, EASY), undo(0)], 0, id="a corrected review undone"),
        pytest.param([reviewed(), reviewed(), undo(0)], 1, id="the earlier of two"),
    ],
)
def test_undo(deeds: Sequence[Deed], reps: int) -> None:
    assert state(*deeds).reps == reps


def test_marks_can_be_undone() -> None:
    assert state(mark(MarkKind.SUSPENDED), undo(0)) == NEW
    assert state(reviewed(), mark(MarkKind.RESET), undo(1)) == state(reviewed())


def test_undos_in_a_circle_count_not() -> None:
    assert state(reviewed(), undo(2), undo(1)).reps == 1


def test_an_undo_counts_though_its_clock_was_set_back() -> None:
    deeds = [event(reviewed(), 0, day=1.0), event(undo(0), 1, day=0.5), event(undo(1), 2, day=0.2)]
    assert fold(CARD, deeds[:2], PLAIN).reps == 0
    assert fold(CARD, deeds, PLAIN).reps == 1


def test_a_long_row_of_undos_of_undos() -> None:
    assert state(reviewed(), *(undo(at) for at in range(5_001))).reps == 0


def test_an_event_that_came_twice_counts_once() -> None:
    events = happened(reviewed(), (2.0, reviewed()))
    assert fold(CARD, [*events, *events], PLAIN) == fold(CARD, events, PLAIN)


def test_of_two_events_with_one_id_the_earlier_counts() -> None:
    first, second = event(reviewed(EASY), 0), event(reviewed(AGAIN), 0, day=1.0)
    assert fold(CARD, [second, first], PLAIN) == fold(CARD, [first], PLAIN)


def test_a_clock_far_ahead_does_not_stop_the_fold() -> None:
    ahead = event(reviewed(), 1)
    ahead = replace(ahead, at=Instant(10_000_000 * 365 * DAY_MS))
    assert fold(CARD, [event(reviewed(), 0), ahead], PLAIN).reps == 2


def test_a_day_relived_after_a_flight_is_no_negative_time() -> None:
    evening = event(reviewed(), 0, day=0.2)  # in Fiji it is the next morning
    fiji = replace(evening, at=Instant(evening.at.ms, 13 * 60))
    honolulu = replace(event(reviewed(), 1), at=Instant(fiji.at.ms + 9 * 3_600_000, -10 * 60))
    after = fold(CARD, [fiji, honolulu], PLAIN)
    assert (after.first_day, after.last_day) == (FIRST_DAY + 1, FIRST_DAY)
    assert after.stability == next_states(step(None, 0, GOOD), 0)[GOOD].stability


def test_the_history_of_a_renamed_card_keeps_its_due_day() -> None:
    earlier = "capitals/norways-capital"
    events = [event(reviewed(card_id=earlier), at, 9.0 * at) for at in range(6)]
    before = fold(CardId(earlier), events, SchedulingOptions())
    assert fold(CARD, events, SchedulingOptions()) == replace(before, card=CARD)
