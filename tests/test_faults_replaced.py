"""A history that is deleted, moved or replaced under a session: no verdict without its event."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from builders import reviewed
from history_samples import at, reading, writing

from byheart.storage.history.fault import HistoryError

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows lets no open file go")


def deleted(path: Path) -> None:
    path.unlink()


def its_log_deleted(path: Path) -> None:
    path.with_name("history.db-wal").unlink()


def its_home_deleted(path: Path) -> None:
    shutil.rmtree(path.parent)


def moved(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


def replaced_by_a_copy(path: Path) -> None:
    """Do what a service that synchronises files does."""
    shutil.copyfile(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


def replaced_by_a_link(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))
    path.symlink_to(path.with_name("gone"))


def replaced_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def replaced_by_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


FAULTS = [
    deleted,
    its_log_deleted,
    its_home_deleted,
    moved,
    replaced_by_a_copy,
    replaced_by_a_link,
    replaced_by_a_folder,
    replaced_by_a_pipe,
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.replace("_", " "))
def test_nothing_more_is_promised(fault: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with writing(path) as history:
        history.append(reviewed(), at())
        history.append(reviewed(), at(1))
        fault(path)
        with pytest.raises(HistoryError, match=r"moved, deleted or replaced.* are saved: 2, in"):
            history.append(reviewed(), at(2))
        with pytest.raises(HistoryError, match="failed before"):
            history.append(reviewed(), at(2))


@pytest.mark.parametrize("fault", [deleted, moved, replaced_by_a_copy], ids=lambda f: f.__name__)
def test_the_next_session_goes_on(fault: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with writing(path) as history:
        history.append(reviewed(), at())
        fault(path)
    with writing(path) as history:
        history.append(reviewed(), at(1))
    with reading(path) as history:
        assert history.counts()["review"] in {1, 2}


def test_a_log_that_was_left_over_is_on_the_disk_before_anything_is_appended(
    tmp_path: Path,
) -> None:
    path = tmp_path / "home" / "history.db"
    left = tmp_path / "left" / "history.db"
    with writing(path) as history:
        for day in range(3):
            history.append(reviewed(), at(day))
        shutil.copytree(path.parent, left.parent)
    with writing(left):
        alone = left.with_name("alone.db")
        shutil.copyfile(left, alone)
    with closing(sqlite3.connect(f"{alone.as_uri()}?immutable=1", uri=True)) as db:
        assert db.execute("select count(*) from event").fetchone() == (3,)


PAGE = 4_096


def test_a_history_cut_at_every_boundary_of_its_pages_is_whole_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with writing(path) as history:
        saved = [history.append(reviewed(card_id=f"a/{day}"), at(day)).id for day in range(90)]
    whole = path.read_bytes()
    assert len(whole) >= 10 * PAGE
    refused = 0
    for boundary in range(0, len(whole), PAGE):
        for cut in (boundary, boundary + 1, boundary + PAGE - 1):
            path.write_bytes(whole[:cut])
            with pytest.raises(HistoryError, match=r"is damaged|is empty|not a history"):
                writing(path).close()
            assert path.read_bytes() == whole[:cut]
            refused += 1
    assert refused == 3 * len(whole) // PAGE
    path.write_bytes(whole)
    with reading(path) as history:
        assert [each.id for each in history.events()] == saved


def test_a_log_cut_at_every_boundary_holds_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with writing(path) as history:
        saved = [history.append(reviewed(card_id=f"a/{day}"), at(day)).id for day in range(6)]
        database, log = path.read_bytes(), path.with_name("history.db-wal").read_bytes()
    found = []
    for cut in sorted({*range(32, len(log), 24 + PAGE), *range(0, len(log), 1_001), len(log)}):
        path.write_bytes(database)
        path.with_name("history.db-wal").write_bytes(log[:cut])
        with reading(path) as history:
            ids = [each.id for each in history.events()]
            assert history.states().keys() == {each.deed.card for each in history.events()}
        assert ids == saved[: len(ids)]
        found.append(len(ids))
    assert found == sorted(found)
    assert set(found) == set(range(7))
