"""The log: what is appended comes back, states are its fold, and joining logs is a union."""

from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import event, reviewed
from history_samples import (
    DAY_MS,
    NOON,
    OPTIONS,
    at,
    deeds,
    instants,
    logs,
    reading,
    writing,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import (
    Deed,
    Event,
    EventId,
    Foreign,
    Instant,
    Mark,
    MarkKind,
    Rating,
    Tuned,
    Undo,
)
from byheart.core.scheduling.counting import counting
from byheart.core.scheduling.outlook import SchedulingOptions, fold
from byheart.storage.history.event_rows import kept
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.history import History
from byheart.storage.history.state_table import NAMES

NORWAY = CardId("capitals/capital-norway")
SWEDEN = CardId("capitals/capital-sweden")
TODAY = 739_626  # 2026-01-10 as a study day


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "history.db"


def folded(events: Sequence[Event], options: SchedulingOptions = OPTIONS) -> dict[str, CardState]:
    """Return the states of all cards by the definition."""
    cards = {event.deed.card for event in events} - {""}
    own = {card: [event for event in events if event.deed.card == card] for card in cards}
    return {card: fold(card, own[card], tuned(events, card, options)) for card in cards}


def tuned(events: Sequence[Event], card: CardId, options: SchedulingOptions) -> SchedulingOptions:
    """Return the options of a card: with the parameters last fitted for its deck, or for all."""
    of_no_card = counting(event for event in events if not event.deed.card)
    fits = [event.deed for event in of_no_card if isinstance(event.deed, Tuned)]
    own = [fit for fit in fits if not fit.decks or card.split("/")[0] in fit.decks]
    return replace(options, parameters=own[-1].parameters) if own else options


@given(st.lists(st.tuples(deeds, instants), max_size=10))
@settings(max_examples=25, deadline=None)
def test_what_is_appended_comes_back_and_states_are_its_fold(
    entries: list[tuple[Deed, Instant]],
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "history.db")
        with writing(path) as history:
            made = [history.append(deed, moment) for deed, moment in entries]
            assert history.states() == folded(made)
        assert [(each.deed, each.at) for each in made] == [(kept(d), m) for d, m in entries]
        with reading(path) as history:
            assert list(history.events()) == sorted(made, key=lambda each: each.order)
            assert history.states() == folded(made)


@given(logs, st.data())
@settings(max_examples=25, deadline=None)
def test_adding_events_is_a_union(log: list[Event], data: st.DataObject) -> None:
    parts = st.lists(st.sampled_from(log), max_size=12) if log else st.just([])
    one, other = data.draw(parts), data.draw(parts)
    union = {each.id: each for each in one + other}
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first.db"), Path(folder, "second.db")
        with writing(first) as history:
            assert history.add_events(one) == len(set(one))
            assert history.add_events(other) == len(union) - len(set(one))
            assert history.add_events(one + other) == 0
        with writing(second) as history:
            history.add_events(other + other + one)
        with reading(first) as left, reading(second) as right:
            assert list(left.events()) == list(right.events())
            assert set(left.events()) == set(union.values())
            assert left.states() == right.states() == folded(list(union.values()))


def test_the_columns_of_states_are_the_fields_of_a_state() -> None:
    assert tuple(field.name for field in fields(CardState)) == NAMES


def test_an_event_is_stamped_with_device_counter_and_moment(path: Path) -> None:
    with writing(path) as history:
        first = history.append(reviewed(), at(0, 60))
        second = history.append(reviewed(), at(-1))
        assert (first.counter, second.counter) == (1, 2)
        assert first.device == second.device == history.device
        assert (first.at, second.at) == (at(0, 60), at(-1))
        assert list(history.events()) == [second, first]  # by the clock, which was set back
        assert history.event(first.id) == first
        assert history.event(EventId("none")) is None


def test_the_device_and_its_counter_go_on_in_the_next_session(path: Path) -> None:
    with writing(path) as history:
        device = history.device
        history.append(reviewed(), at())
    with writing(path) as history:
        assert history.device == device
        assert history.append(reviewed(), at()).counter == 2
    with reading(path) as history:
        assert history.device == device


def test_events_of_other_devices_do_not_move_the_counter(path: Path) -> None:
    with writing(path) as history:
        history.add_events([event(reviewed(), 9, device="there")])
        assert history.append(reviewed(), at()).counter == 1


def test_events_of_a_cloned_device_are_kept_beside_ours(path: Path) -> None:
    with writing(path) as history:
        ours = history.append(reviewed(), at())
        assert history.add_events([replace(ours, id=EventId("clone"))]) == 1
        assert history.append(reviewed(), at()).counter == 2


def test_events_of_one_card_or_from_a_moment_on(path: Path) -> None:
    with writing(path) as history:
        made = [
            history.append(reviewed(card_id=card), at(day))
            for day, card in enumerate([NORWAY, SWEDEN, NORWAY])
        ]
        assert list(history.events(NORWAY)) == [made[0], made[2]]
        assert list(history.events(since_ms=NOON + DAY_MS)) == made[1:]
        assert list(history.events(NORWAY, NOON + 1)) == [made[2]]
        assert list(history.events(NORWAY, earlier=[SWEDEN])) == made


def test_a_renamed_card_keeps_its_history(path: Path) -> None:
    old, new = CardId("capitals/norge"), NORWAY
    with writing(path) as history:
        first = history.append(reviewed(card_id=old), at(0))
        assert history.states({new: [old]})[new] == fold(new, [first], OPTIONS)
        second = history.append(reviewed(card_id=new), at(3))
        both = fold(new, [first, second], OPTIONS)
        assert both.reps == 2
        assert history.states({new: [old]})[new] == both
        assert history.state(new, [old]) == both
        assert history.states()[new].reps == 1
        last = history.last_review(new, [old])
        assert last == second


def test_a_renamed_card_without_history_is_new(path: Path) -> None:
    with writing(path) as history:
        assert NORWAY not in history.states({NORWAY: [SWEDEN]})
        assert history.state(NORWAY, [SWEDEN]) == CardState(NORWAY)


def test_the_last_review_is_one_that_was_not_undone(path: Path) -> None:
    with writing(path) as history:
        assert history.last_review(NORWAY) is None
        kept_review = history.append(reviewed(Rating.AGAIN), at(0))
        undone = history.append(reviewed(), at(1))
        history.append(Mark(NORWAY, MarkKind.FLAGGED), at(1))
        assert history.last_review(NORWAY) == undone
        history.append(Undo(NORWAY, undone.id), at(1))
        assert history.last_review(NORWAY) == kept_review


@pytest.mark.parametrize(
    ("moments", "rollover_hour", "days"),
    [
        pytest.param([], 4, set(), id="never"),
        pytest.param([at(0), at(0.1), at(1)], 4, {TODAY, TODAY + 1}, id="twice on a day"),
        pytest.param([at(0.5 + 3.9 / 24)], 4, {TODAY}, id="before the rollover"),
        pytest.param([at(0.5 + 4 / 24)], 4, {TODAY + 1}, id="at the rollover"),
        pytest.param([at(0.5)], 0, {TODAY + 1}, id="a rollover at midnight"),
        pytest.param([at(0.5 + 3.9 / 24, 60)], 4, {TODAY + 1}, id="in another zone"),
        pytest.param([at(0.5 + 4 / 24, -30)], 4, {TODAY}, id="in a zone of half hours"),
    ],
)
def test_study_days(moments: list[Instant], rollover_hour: int, days: set[int], path: Path) -> None:
    with writing(path, SchedulingOptions(rollover_hour=rollover_hour)) as history:
        for moment in moments:
            history.append(reviewed(), moment)
        history.append(Mark(NORWAY, MarkKind.FLAGGED), at(9))
        assert history.study_days() == days


def test_study_days_from_a_moment_on(path: Path) -> None:
    with writing(path) as history:
        for day in range(4):
            history.append(reviewed(), at(day))
        assert history.study_days(since_ms=NOON + 2 * DAY_MS) == {TODAY + 2, TODAY + 3}


def test_counts_and_the_usual_time(path: Path) -> None:
    with writing(path) as history:
        assert history.counts() == {}
        assert history.took_median_ms() is None
        for took_ms in (1_000, 9_000, 2_000):
            history.append(replace(reviewed(), took_ms=took_ms), at())
        history.append(Mark(NORWAY, MarkKind.BURIED), at())
        assert history.counts() == {"review": 3, "buried": 1}
        assert history.took_median_ms() == 2_000


def test_the_usual_time_is_that_of_late(path: Path) -> None:
    with writing(path) as history:
        slow = [event(replace(reviewed(), took_ms=60_000), number, 0) for number in range(300)]
        quick = [event(replace(reviewed(), took_ms=500), 300 + number, 1) for number in range(150)]
        history.add_events(slow + quick)
        assert history.took_median_ms() == 500


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param(Instant(-1), id="before 1970"),
        pytest.param(Instant(253_402_300_800_000), id="after 9999"),
        pytest.param(Instant(0, 1_441), id="a zone of more than a day"),
    ],
)
def test_a_moment_that_no_calendar_has(moment: Instant, path: Path) -> None:
    with writing(path) as history:
        with pytest.raises(HistoryError, match="1970 to 9999"):
            history.append(reviewed(), moment)
        history.append(reviewed(), at())
        assert history.counts() == {"review": 1}


@pytest.mark.parametrize("ms", [0, 253_402_300_799_999], ids=["the first", "the last"])
def test_the_first_and_the_last_moment(ms: int, path: Path) -> None:
    with writing(path) as history:
        made = history.append(reviewed(), Instant(ms))
        assert list(history.events()) == [made]
        assert len(history.states()) == 1


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(replace(event(reviewed(), 2), counter=2**63), id="a number beyond 64 bits"),
        pytest.param(event(Foreign(NORWAY, "tuned", "\udcff"), 2), id="half of a character"),
    ],
)
def test_events_that_no_file_can_hold_are_added_not_even_in_part(bad: Event, path: Path) -> None:
    with writing(path) as history:
        with pytest.raises(HistoryError, match="none was added"):
            history.add_events([event(reviewed(), 1), bad])
        assert list(history.events()) == []
        history.append(reviewed(), at())


def test_an_event_of_a_newer_version_is_carried_and_moves_no_state(path: Path) -> None:
    foreign = event(Foreign(NORWAY, "appealed", '{"why":  "…"}'), 2)
    with writing(path) as history:
        history.add_events([event(reviewed(), 1), foreign])
        assert list(history.events())[1] == foreign
        assert history.state(NORWAY).reps == 1


def test_two_sessions_on_one_home(path: Path) -> None:
    with writing(path) as one, writing(path) as other:
        made = [
            (one if number % 2 else other).append(reviewed(), at(number)) for number in range(8)
        ]
        assert [each.counter for each in made] == list(range(1, 9))
        assert one.states() == other.states() == folded(made)
        assert one.state(NORWAY).reps == 8


def test_a_history_that_was_opened_to_read_appends_nothing(path: Path) -> None:
    with reading(path) as history, pytest.raises(ValueError, match="opened to read"):
        history.append(reviewed(), at())


def test_reading_where_nothing_was_written(path: Path) -> None:
    with reading(path) as history:
        assert list(history.events()) == []
        assert history.states() == {}
        assert history.state(NORWAY) == CardState(NORWAY)
        assert history.study_days() == set()
        assert history.device == ""
    assert not path.parent.exists()


def test_reading_goes_on_while_another_appends(path: Path) -> None:
    with writing(path) as history, reading(path) as reader:
        made = [history.append(reviewed(), at(day)) for day in range(3)]
        seen = reader.events()
        assert next(seen) == made[0]
        made.append(history.append(reviewed(), at(9)))
        assert list(seen) == made[1:3]
        assert list(reader.events()) == made


def test_history_opened_twice_is_the_same(path: Path) -> None:
    with writing(path) as history:
        history.append(reviewed(), at())
        before = history.states()
    with History.open(path, OPTIONS, write=True) as history:
        assert history.states() == before
