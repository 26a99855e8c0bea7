"""Restoring puts a backup in the place of the history, whole or not at all, and loses neither."""

import os
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from builders import FIRST_DAY, reviewed
from history_samples import at, reading, writing

from byheart.core.deck import CardId
from byheart.core.errors import UserError
from byheart.core.restoration import Tally, Trace, exchange
from byheart.core.review import Event, Mark, MarkKind
from byheart.storage.history.backup_files import backups_in, folder_of
from byheart.storage.history.backups import write_backup
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.schema_steps import STEPS
from byheart.storage.mending.restoring import offer, restore

PAGE = 4_096
WAIT_SECONDS = 0.05


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """A history of ten reviews."""
    path = tmp_path / "home" / "history.db"
    with writing(path) as opened:
        for day in range(10):
            opened.append(reviewed(card_id=f"capitals/{day % 4}"), at(day))
    return path


@pytest.fixture
def backup(history: Path, tmp_path: Path) -> Path:
    """A backup of it, since which a card was flagged and two reviews were added."""
    write_backup(history, tmp_path / "backup.db")
    with writing(history) as opened:
        opened.append(Mark(CardId("capitals/1"), MarkKind.FLAGGED), at(20))
        opened.append(reviewed(card_id="capitals/2"), at(20))
        opened.append(reviewed(card_id="capitals/1"), at(21))
    return tmp_path / "backup.db"


def events(path: Path) -> list[Event]:
    with reading(path) as opened:
        return list(opened.events())


def is_whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("pragma integrity_check").fetchall() == [("ok",)]


def test_what_a_backup_lacks_and_what_it_brings_back(history: Path, backup: Path) -> None:
    back = offer(history, backup, 4)
    assert (back.events, back.present, back.fault) == (10, 13, "")
    assert back.exchange.lost == Tally(events=3, reviews=2, cards=2)
    assert back.exchange.regained == Tally()
    assert [day.lost.events for day in back.exchange.days] == [1, 2]
    forth = offer(backup, history, 4)
    assert forth.exchange.regained == back.exchange.lost
    assert forth.exchange.lost == Tally()


def test_days_are_told_latest_first() -> None:
    norway, sweden = CardId("capitals/norway"), CardId("capitals/sweden")
    lost = [Trace(FIRST_DAY, norway, is_review=True), Trace(FIRST_DAY, norway, is_review=False)]
    come = [Trace(FIRST_DAY + 1, sweden, is_review=True), Trace(1, CardId(""), is_review=False)]
    found = exchange(lost, come)
    assert found.lost == Tally(2, 1, 1)
    assert found.regained == Tally(2, 1, 1)
    assert [(day.day, day.lost.events, day.regained.events) for day in found.days] == [
        (FIRST_DAY + 1, 0, 1),
        (FIRST_DAY, 2, 0),
        (1, 0, 1),
    ]


def test_a_backup_takes_the_place_of_the_history(history: Path, backup: Path) -> None:
    before, offered = events(history), events(backup)
    done = restore(history, backup, at(30), wait_seconds=WAIT_SECONDS)
    assert done.events == len(offered) == 10
    assert events(history) == offered == events(backup)
    assert done.kept is not None
    assert done.kept.parent == folder_of(history)
    assert events(done.kept) == before
    assert restore(history, done.kept, at(31), wait_seconds=WAIT_SECONDS).events == 13
    assert events(history) == before
    assert {each.reason for each in backups_in(folder_of(history))} == {"restore", "restored"}
    assert sorted(path.name for path in history.parent.iterdir()) == ["backups", "history.db"]


def test_it_goes_on_as_a_device_of_its_own(history: Path, backup: Path) -> None:
    with reading(history) as opened:
        old = opened.device
    restore(history, backup, at(30), wait_seconds=WAIT_SECONDS)
    with writing(history) as opened:
        made = opened.append(reviewed(), at(31))
        assert made.device != old
        assert made.counter == 1
        assert all(opened.state(card) == state for card, state in opened.states().items())


def flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[PAGE : 3 * PAGE] = bytes(255 - each for each in data[PAGE : 3 * PAGE])
    path.write_bytes(data)


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"pragma user_version = {len(STEPS) + 1}")


def gone_but_for_its_log(path: Path) -> None:
    path.unlink()
    Path(f"{path}-wal").write_bytes(b"half a log")


PRESENT = [
    pytest.param(flipped, "history.db", id="pages flipped"),
    pytest.param(lambda p: os.truncate(p, 2 * PAGE), "history.db", id="cut at a page"),
    pytest.param(lambda p: os.truncate(p, 99), "history.db", id="cut in the header"),
    pytest.param(lambda p: p.write_bytes(b""), "history.db", id="empty"),
    pytest.param(lambda p: p.write_text("a text"), "history.db", id="something else"),
    pytest.param(gone_but_for_its_log, "history.db-wal", id="gone but for its log"),
]


@pytest.mark.parametrize(("damage", "name"), PRESENT)
def test_a_damaged_history_is_kept_whole_and_replaced(
    damage: Callable[[Path], object], name: str, history: Path, backup: Path
) -> None:
    damage(history)
    bad = history.with_name(name).read_bytes()
    offered = offer(history, backup, 4)
    assert offered.present is None
    assert offered.exchange.regained.events == 10
    done = restore(history, backup, at(30), wait_seconds=WAIT_SECONDS)
    assert done.kept is not None
    assert (done.kept / name).read_bytes() == bad
    assert events(history) == events(backup)
    assert is_whole(history)


def test_a_history_that_is_gone(history: Path, backup: Path) -> None:
    history.unlink()
    assert offer(history, backup, 4).fault == ""
    assert restore(history, backup, at(30)).kept is None
    assert events(history) == events(backup)


def test_a_home_that_is_gone(tmp_path: Path, backup: Path) -> None:
    history = tmp_path / "another" / "home" / "history.db"
    restore(history, backup, at(30))
    assert events(history) == events(backup)


def cut(path: Path) -> None:
    os.truncate(path, 3 * PAGE)


BACKUPS = [
    pytest.param(Path.unlink, "there is no file", id="no file"),
    pytest.param(newer, "newer byheart.*update byheart: nothing is changed", id="newer"),
    pytest.param(flipped, "is damaged: nothing is changed", id="pages flipped"),
    pytest.param(cut, "is damaged: nothing is changed", id="cut"),
    pytest.param(lambda p: p.write_text("deck: x"), "not a history of byheart", id="a deck"),
    pytest.param(lambda p: p.write_bytes(b""), "is empty: nothing", id="empty"),
]


@pytest.mark.parametrize(("damage", "said"), BACKUPS)
def test_what_is_no_backup_is_refused(
    damage: Callable[[Path], object], said: str, history: Path, backup: Path
) -> None:
    damage(backup)
    before = history.read_bytes()
    with pytest.raises(UserError, match=said):
        offer(history, backup, 4)
    with pytest.raises(UserError, match=said):
        restore(history, backup, at(30))
    assert history.read_bytes() == before
    assert [path.name for path in history.parent.iterdir()] == ["history.db"]


def test_the_history_itself_is_no_backup(history: Path) -> None:
    with pytest.raises(UserError, match="the present history itself"):
        restore(history, history, at(30))


@pytest.mark.parametrize("write", [True, False], ids=["a quiz", "a reader"])
def test_a_history_that_another_program_has_open(
    history: Path, backup: Path, *, write: bool
) -> None:
    before = events(history)
    other = sqlite3.connect(f"file:{history}?mode={'rw' if write else 'ro'}", uri=True)
    other.execute("select * from event").fetchone()
    with pytest.raises(HistoryError, match=r"another byheart has .* open: close it"):
        restore(history, backup, at(30), wait_seconds=WAIT_SECONDS)
    other.close()
    assert events(history) == before
    restore(history, backup, at(30), wait_seconds=WAIT_SECONDS)


@pytest.mark.skipif(sys.platform == "win32", reason="the limits on files are POSIX's")
@pytest.mark.parametrize("size", [9_000, 30_000, 60_000])
def test_no_space_to_restore(size: int, history: Path, backup: Path) -> None:
    from test_history_failures import files_at_most  # noqa: PLC0415 - not on Windows

    with writing(history) as opened:
        for day in range(100):
            opened.append(reviewed(card_id=f"capitals/{day}"), at(day))
    before = events(history)
    with files_at_most(size), pytest.raises(HistoryError):
        restore(history, backup, at(30))
    assert events(history) == before
    assert is_whole(history)


KILLS = 15


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no fork")
@pytest.mark.parametrize("damaged", [False, True], ids=["of a whole history", "of a damaged one"])
def test_a_restore_that_is_killed_leaves_the_old_or_the_new(
    history: Path, backup: Path, *, damaged: bool
) -> None:
    before, new = events(history), events(backup)
    if damaged:
        flipped(history)
    old, start = history.read_bytes(), time.perf_counter()
    restore(history.with_name("trial.db"), backup, at(30))
    usual_seconds = 5 * (time.perf_counter() - start)
    rng = random.Random(7)  # noqa: S311 - nothing secret
    for _ in range(KILLS):
        child = os.fork()
        if child == 0:
            try:
                restore(history, backup, at(30))
            finally:
                os._exit(0)
        time.sleep(rng.uniform(0, usual_seconds))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        try:
            now = events(history)
            assert is_whole(history)
            assert now in (before, new)
        except HistoryError:
            assert damaged
            assert history.read_bytes() == old
        history.write_bytes(old)
        for suffix in ("-wal", "-shm"):
            Path(f"{history}{suffix}").unlink(missing_ok=True)
    restore(history, backup, at(30))
    assert events(history) == new
