"""A backup is whole whatever others write meanwhile, and is read back before it counts."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from builders import reviewed
from history_samples import NOON, OPTIONS, SHORT_WAIT_SECONDS, at, reading, writing

from byheart.storage.history.backup_files import (
    Backup,
    Reason,
    backups_in,
    folder_of,
    name_of,
    thin,
)
from byheart.storage.history.backups import contents_of, keep_backup, write_backup
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.history import History

PAGE = 4_096
DAY_MS = 86_400_000
VERSION_1 = Path(__file__).parent / "vectors" / "history_version_1.sql"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A history with some reviews, closed."""
    path = tmp_path / "home" / "history.db"
    with writing(path) as history:
        for day in range(60):
            history.append(reviewed(card_id=f"capitals/{day}"), at(day))
    return path


def ids(path: Path) -> list[str]:
    with reading(path) as history:
        return [event.id for event in history.events()]


def test_a_backup_is_a_history_of_its_own(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    written = write_backup(filled, target)
    assert written.events == 60
    assert ids(target) == ids(filled)
    with reading(target) as copy, reading(filled) as history:
        assert copy.states() == history.states()
        assert copy.device == history.device
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "home"]
    assert [path.name for path in filled.parent.iterdir()] == ["history.db"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_a_backup_is_its_owner_s_alone_whatever_the_umask(filled: Path) -> None:
    before = os.umask(0)
    try:
        kept = keep_backup(filled, "tune", at())
    finally:
        os.umask(before)
    assert kept is not None
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


def test_a_history_that_is_open_and_not_yet_checkpointed(filled: Path) -> None:
    with writing(filled) as history:
        last = history.append(reviewed(), at(99))
        kept = keep_backup(filled, "sync", at(99))
        assert kept is not None
        assert ids(kept)[-1] == last.id
        history.append(reviewed(), at(100))  # the copy has let go of the file
    assert len(ids(filled)) == 62


def test_a_history_whose_writer_was_killed(filled: Path, tmp_path: Path) -> None:
    with writing(filled) as history:
        last = history.append(reviewed(), at(99))
        left = {suffix: Path(f"{filled}{suffix}").read_bytes() for suffix in ("", "-wal")}
    for suffix, data in left.items():
        Path(f"{filled}{suffix}").write_bytes(data)
    write_backup(filled, tmp_path / "copy.db")
    assert ids(tmp_path / "copy.db")[-1] == last.id


WRITER = """
import sys
from pathlib import Path
from builders import reviewed
from history_samples import OPTIONS, at
from byheart.storage.history.history import History
with History.open(Path(sys.argv[1]), OPTIONS, write=True) as history:
    for day in range(400):
        event = history.append(reviewed(card_id=f"capitals/{day % 7}"), at(day))
        print(event.counter, flush=True)
"""


def test_backups_while_another_program_writes(filled: Path, tmp_path: Path) -> None:
    paths = os.pathsep.join(str(Path(__file__).parent / each) for each in (".", "../src"))
    command = [sys.executable, "-c", WRITER, str(filled)]
    with subprocess.Popen(  # noqa: S603 - our own words
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths}
    ) as writer:
        assert writer.stdout is not None
        for number in range(12):
            promised = int(writer.stdout.readline())
            copy = tmp_path / f"{number}.db"
            write_backup(filled, copy)
            with reading(copy) as history:
                counters = [event.counter for event in history.events()]
                assert sorted(counters) == list(range(1, len(counters) + 1))
                assert len(counters) >= promised
                assert all(history.state(c) == state for c, state in history.states().items())
        for _ in writer.stdout:
            pass
    assert writer.returncode == 0
    assert len(ids(filled)) == 460


def flipped_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at_byte in range(2 * PAGE, 3 * PAGE):
        data[at_byte] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        pytest.param(flipped_page, "damaged", id="a page flipped"),
        pytest.param(lambda p: os.truncate(p, 3 * PAGE), "damaged", id="cut at a page"),
        pytest.param(lambda p: os.truncate(p, 3 * PAGE + 9), "damaged", id="cut in a page"),
        pytest.param(lambda p: p.write_text("deck: x"), "not a history", id="a text"),
    ],
)
def test_what_is_damaged_makes_no_backup(
    damage: Callable[[Path], object], said: str, filled: Path, tmp_path: Path
) -> None:
    damage(filled)
    before = filled.read_bytes()
    with pytest.raises(HistoryError, match=said):
        write_backup(filled, tmp_path / "copy.db")
    with pytest.raises(HistoryError, match=said):
        keep_backup(filled, "tune", at())
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    assert list(folder_of(filled).iterdir()) == []
    assert filled.read_bytes() == before


def test_no_damaged_page_is_passed_over(filled: Path, tmp_path: Path) -> None:
    data = filled.read_bytes()
    for start in range(PAGE, len(data), PAGE):
        page = bytes(255 - each for each in data[start : start + PAGE])
        filled.write_bytes(data[:start] + page + data[start + PAGE :])
        with pytest.raises(HistoryError, match="damaged"):
            write_backup(filled, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_file_that_is_there_is_not_overwritten(filled: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(HistoryError, match="is there already: choose another name"):
        write_backup(filled, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "home"]


def test_no_history_is_no_backup(tmp_path: Path) -> None:
    assert keep_backup(tmp_path / "home" / "history.db", "tune", at()) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the limits on files are POSIX's")
def test_no_space_for_a_backup(filled: Path, tmp_path: Path) -> None:
    from test_history_failures import files_at_most  # noqa: PLC0415 - not on Windows

    with files_at_most(9_000), pytest.raises(HistoryError, match=r"copy\.db"):
        write_backup(filled, tmp_path / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_two_backups_of_one_millisecond(filled: Path) -> None:
    kept = [keep_backup(filled, "asked", at(0)) for _ in range(2)]
    assert [path.name for path in kept if path] == [
        "history-2026-01-10T120000.000Z-asked.db",
        "history-2026-01-10T120000.000Z-asked-2.db",
    ]
    assert [each.at_ms for each in backups_in(folder_of(filled))] == [NOON, NOON]


@pytest.mark.parametrize("reason", ["../up", "", "anything"])
def test_a_reason_is_one_of_ours(reason: Reason) -> None:
    with pytest.raises(ValueError, match="no reason"):
        name_of(reason, at())


def test_only_what_we_named_is_thinned(tmp_path: Path) -> None:
    made = [name_of("tune", at(day)) for day in (0, 0.1, 0.2, 300)]
    ours = [name_of("restore", at(day)) for day in (0, 0.1)] + [name_of("repair", at(0.1))]
    others = [
        "history-2026-01-10T120000.000Z-mine.db",
        "history.db",
        "notes.txt",
        "history-2026-99-10T120000.000Z-tune.db",
    ]
    for name in (*made, *ours, *others):
        (tmp_path / name).write_text("")
    (tmp_path / name_of("tune", at(0.05))).mkdir()
    assert sorted(path.name for path in thin(tmp_path, NOON + 300 * DAY_MS)) == made[:2]
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {*made[2:], *ours, *others, name_of("tune", at(0.05))}


def test_keeping_a_backup_thins_the_older_ones(filled: Path) -> None:
    for day in (0, 0.1, 0.2, 40):
        keep_backup(filled, "sync", at(day))
    found = [backup.at_ms for backup in backups_in(folder_of(filled))]
    assert found == [at(40).ms, at(0.2).ms]


def test_backups_are_listed_newest_first(tmp_path: Path) -> None:
    first, second = name_of("tune", at(1)), name_of("asked", at(2))
    for name in (first, second, "else.db"):
        (tmp_path / name).write_text("")
    assert backups_in(tmp_path) == [
        Backup(tmp_path / second, at(2).ms, "asked"),
        Backup(tmp_path / first, at(1).ms, "tune"),
    ]
    assert backups_in(tmp_path / "gone") == []


def test_a_migration_keeps_a_backup_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from byheart.storage.history import file, schema_steps  # noqa: PLC0415 - to be patched

    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1.read_text())
    later = (*schema_steps.STEPS, ("create table later (x integer) strict",))
    monkeypatch.setattr(file, "STEPS", later)
    with History.open(path, OPTIONS, write=True, wait_seconds=SHORT_WAIT_SECONDS):
        pass
    (backup,) = backups_in(folder_of(path))
    assert backup.reason == "migration"
    with closing(sqlite3.connect(backup.path)) as db:
        assert schema_steps.version_of(db) == 1
    with closing(sqlite3.connect(path)) as db:
        assert schema_steps.version_of(db) == len(later)
        before = contents_of(db)
    with closing(sqlite3.connect(backup.path)) as db:
        assert contents_of(db) == before
