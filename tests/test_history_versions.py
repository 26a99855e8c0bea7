"""Older files are taken along, step by step; stored states never outlive what made them."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from builders import reviewed
from history_samples import OPTIONS, at, reading, writing

from byheart.core.deck import CardId
from byheart.core.review import (
    Correction,
    EventId,
    Foreign,
    GradedBy,
    Instant,
    Mark,
    MarkKind,
    Rating,
    Review,
    Undo,
)
from byheart.core.scheduling.outlook import SchedulingOptions
from byheart.core.verdict import Judgement
from byheart.storage.history.schema_steps import STEPS, Steps, migrate, version_of
from byheart.storage.history.transaction import snapshot

NORWAY = CardId("capitals/capital-norway")
VERSION_1 = Path(__file__).parent / "vectors" / "history_version_1.sql"
"""What the first version wrote; never to be changed."""
OTHER_OPTIONS = SchedulingOptions(desired_retention=0.8)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.db"


@pytest.fixture
def old(path: Path) -> Path:
    """A history as the first version left it."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1.read_text())
        db.execute("pragma journal_mode = wal")
    return path


@pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])
def test_a_history_of_version_1(old: Path, *, write: bool) -> None:
    with writing(old) if write else reading(old) as history:
        events = list(history.events())
        assert history.device == "0123456789ab"
        state = history.state(NORWAY)
        assert history.states()[NORWAY] == state
    first = EventId("019baaa2-a400-7001-8000-000000000001")
    assert [event.deed for event in events] == [
        Review(NORWAY, Rating.AGAIN, GradedBy.AUTO, Judgement.PARTIAL, 0.5, "Osla", 4_200, 1),
        Correction(NORWAY, first, Rating.HARD, GradedBy.RETRY, "Oslo"),
        Mark(NORWAY, MarkKind.FLAGGED),
        Review(NORWAY, Rating.EASY, GradedBy.SELF, took_ms=900, cram=True),
        Undo(NORWAY, EventId("019baaa2-a400-7001-8000-000000000003")),
        Foreign(CardId(""), "tuned", '{"w": [0.1,  0.2]}'),
    ]
    assert events[0].id == first
    assert events[0].at == Instant(1_768_046_400_000, 60)
    assert [event.counter for event in events] == [1, 2, 3, 4, 5, 6]
    assert (state.reps, state.last_rating, state.flagged) == (1, Rating.HARD, False)


def test_an_old_history_goes_on(old: Path) -> None:
    with writing(old) as history:
        made = history.append(reviewed(), at(3))
        assert (made.device, made.counter) == ("0123456789ab", 7)
        assert history.state(NORWAY).reps == 2


def tables(db: sqlite3.Connection) -> list[tuple[str]]:
    return db.execute(
        "select sql from sqlite_schema where sql <> '' and name <> 'state' order by name"
    ).fetchall()


def test_the_first_step_is_as_it_was_released(old: Path, memory: sqlite3.Connection) -> None:
    migrate(memory, STEPS[:1])
    with closing(sqlite3.connect(old)) as db:
        assert tables(memory) == tables(db)


@pytest.fixture
def memory() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        yield db


THREE: Steps = (["create table a (x)"], ["create table b (x)", "insert into b values (1)"], [])


@pytest.mark.parametrize("start", range(4))
def test_steps_that_are_lacking_are_taken_in_order(start: int, memory: sqlite3.Connection) -> None:
    migrate(memory, THREE[:start])
    assert version_of(memory) == start
    migrate(memory, THREE)
    migrate(memory, THREE)
    assert version_of(memory) == 3
    assert memory.execute("select x from b").fetchall() == [(1,)]


def test_a_step_that_fails_leaves_the_version_before_it_whole(memory: sqlite3.Connection) -> None:
    broken: Steps = (*THREE[:1], ["create table b (x)", "insert into nowhere values (1)"])
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(memory, broken)
    assert version_of(memory) == 1
    assert memory.execute("select name from sqlite_schema").fetchall() == [("a",)]
    assert not memory.in_transaction


@pytest.fixture
def two(path: Path) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    """Two programs at work on one file."""
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as one,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        one.execute("pragma journal_mode = wal")
        yield one, other


def test_a_step_that_another_program_has_just_taken(
    two: tuple[sqlite3.Connection, sqlite3.Connection],
) -> None:
    one, other = two

    class AfterTheOther(tuple[Sequence[str], ...]):
        """Steps that one program takes while the other has looked at the version only."""

        __slots__ = ()

        def __len__(self) -> int:
            migrate(one, THREE)
            return len(THREE)

    migrate(other, AfterTheOther(THREE))
    assert version_of(other) == 3
    assert other.execute("select x from b").fetchall() == [(1,)]


def test_a_snapshot_is_of_one_moment(two: tuple[sqlite3.Connection, sqlite3.Connection]) -> None:
    one, other = two
    migrate(one, THREE)
    with snapshot(other):
        before = other.execute("select x from b").fetchall()
        one.execute("delete from b")
        assert other.execute("select x from b").fetchall() == before
    assert other.execute("select x from b").fetchall() == []


def stored_states(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("select * from state").fetchall()


def test_states_are_made_anew_for_other_options(path: Path) -> None:
    with writing(path) as history:
        history.append(reviewed(), at())
        history.append(reviewed(), at(9))
        usual = history.state(NORWAY)
    with reading(path, OTHER_OPTIONS) as history:
        (state,) = history.states().values()
        assert state == history.state(NORWAY) != usual
    stored = stored_states(path)
    with writing(path, OTHER_OPTIONS) as history:
        assert history.states() == {NORWAY: state}
    assert stored_states(path) != stored
    with writing(path, OPTIONS) as history:
        assert history.states() == {NORWAY: usual}
    assert stored_states(path) == stored


def test_sessions_with_different_options_on_one_home(path: Path) -> None:
    with writing(path) as one, writing(path, OTHER_OPTIONS) as other:
        for day in range(4):
            (one if day % 2 else other).append(reviewed(), at(9 * day))
            assert one.states() == {NORWAY: one.state(NORWAY)}
            assert other.states() == {NORWAY: other.state(NORWAY)}
        assert one.states() != other.states()


@pytest.mark.parametrize(
    "loss",
    [
        pytest.param("delete from meta where key = 'states'", id="its stamp"),
        pytest.param("update meta set value = 'older' where key = 'states'", id="an older fold"),
        pytest.param("drop table state; delete from meta where key = 'states'", id="the table"),
    ],
)
def test_states_come_back_from_the_log(loss: str, path: Path) -> None:
    with writing(path) as history:
        history.append(reviewed(), at())
        before = history.states()
    with closing(sqlite3.connect(path)) as db:
        db.executescript(loss)
    with reading(path) as history:
        assert history.states() == before
    with writing(path) as history:
        assert history.states() == before
        history.append(reviewed(), at(1))
