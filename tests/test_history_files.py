"""The history as a file: who may read it, what is refused, and that refusing changes nothing."""

import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer

import pytest
from builders import reviewed
from history_samples import OPTIONS, at, reading, writing

from byheart.core.errors import UserError
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.history import History
from byheart.storage.history.schema_steps import APPLICATION_ID, STEPS

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and pipes are POSIX's")
PAGE = 4_096
NOBODY = 65_534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "history.db"


@pytest.fixture
def filled(path: Path) -> Path:
    """A history with some reviews, closed."""
    with writing(path) as history:
        for day in range(5):
            history.append(reviewed(), at(day))
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.name: file.read_bytes() if file.is_file() else file.lstat().st_mode.to_bytes(4)
        for file in folder.iterdir()
    }


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


@posix
def test_all_files_are_their_owners_alone_whatever_the_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        with writing(path) as history:
            history.append(reviewed(), at())
            assert {file.name: mode(file) for file in path.parent.iterdir()} == {
                "history.db": 0o600,
                "history.db-wal": 0o600,
                "history.db-shm": 0o600,
            }
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700


def test_a_closed_history_is_one_file(filled: Path) -> None:
    assert [file.name for file in filled.parent.iterdir()] == ["history.db"]
    assert mode(filled) == 0o600 or sys.platform == "win32"


def test_two_sessions_may_make_the_history_at_once(path: Path) -> None:
    with writing(path) as one, writing(path) as other:
        assert one.device == other.device
        one.append(reviewed(), at())
        other.append(reviewed(), at())
    assert [file.name for file in path.parent.iterdir()] == ["history.db"]


def as_version(path: Path, version: int) -> None:
    db = sqlite3.connect(path)
    db.execute(f"pragma user_version = {version}")
    db.execute("create table future (x)")
    db.commit()
    db.close()


def newer(path: Path) -> None:
    as_version(path, len(STEPS) + 1)


def newer_with_a_log_left_over(path: Path) -> None:
    """Leave the newer version in the write-ahead log, as a killed program does."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"pragma user_version = {len(STEPS) + 1}")
    left = {suffix: Path(f"{path}{suffix}").read_bytes() for suffix in ("", "-wal", "-shm")}
    db.close()
    for suffix, text in left.items():
        Path(f"{path}{suffix}").write_bytes(text)


def of_another_program(path: Path) -> None:
    path.unlink()
    db = sqlite3.connect(path)
    db.execute("create table t (x)")
    db.close()


def cut_in_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 100)


def flipped(path: Path) -> None:
    """Damage the page that lists the tables, behind the header of the file."""
    damaged = bytearray(path.read_bytes())
    damaged[100:PAGE] = bytes(255 - each for each in damaged[100:PAGE])
    path.write_bytes(damaged)


def replaced(by: Callable[[Path], object]) -> Callable[[Path], None]:
    def replace(path: Path) -> None:
        path.unlink()
        by(path)

    return replace


def moved_and_linked(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


FAULTS = [
    pytest.param(newer, "newer byheart.*update", id="a newer version"),
    pytest.param(newer_with_a_log_left_over, "newer byheart", id="a newer version, killed"),
    pytest.param(of_another_program, "not a history of byheart", id="of another program"),
    pytest.param(lambda p: p.write_bytes(b""), "is empty", id="cut to nothing"),
    pytest.param(lambda p: os.truncate(p, 50), "not a history", id="cut in the header"),
    pytest.param(lambda p: os.truncate(p, PAGE), "is damaged", id="cut after the first page"),
    pytest.param(lambda p: os.truncate(p, 3 * PAGE), "is damaged", id="cut after the third page"),
    pytest.param(cut_in_a_page, "is damaged", id="cut in the last page"),
    pytest.param(flipped, "is damaged", id="its list of tables damaged"),
    pytest.param(lambda p: p.write_bytes(b"deck: x\n" * 999), "not a history", id="a text"),
    pytest.param(lambda p: p.write_bytes(bytes(9_999)), "not a history", id="zeros"),
    pytest.param(replaced(Path.mkdir), "not a plain file", id="a folder"),
    pytest.param(moved_and_linked, "is a link", id="a link to a history"),
    pytest.param(replaced(lambda p: p.symlink_to("gone")), "is a link", id="a link to nothing"),
    pytest.param(replaced(lambda p: p.symlink_to(p)), "is a link", id="a link to itself"),
    pytest.param(
        replaced(lambda p: os.mkfifo(p, 0o600)), "not a plain file", id="a pipe", marks=posix
    ),
    pytest.param(
        lambda p: os.mkfifo(f"{p}-wal"), "-wal is not a plain file", id="a pipe beside", marks=posix
    ),
    pytest.param(lambda p: Path(f"{p}-shm").mkdir(), "-shm is not a plain", id="a folder beside"),
]


@pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])
@pytest.mark.parametrize(("damage", "said"), FAULTS)
def test_what_cannot_be_used_is_said_and_left_as_it_is(
    damage: Callable[[Path], None], said: str, filled: Path, *, write: bool
) -> None:
    damage(filled)
    before = contents(filled.parent)
    with pytest.raises(HistoryError, match=said) as refused:
        History.open(filled, OPTIONS, write=write, wait_seconds=0)
    assert "history.db" in str(refused.value)
    assert contents(filled.parent) == before


@pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])
def test_a_home_that_is_a_file(tmp_path: Path, *, write: bool) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(UserError, match="home"):
        History.open(tmp_path / "home" / "history.db", OPTIONS, write=write)


@pytest.mark.parametrize("page", range(2, 9))
def test_a_damaged_page_is_an_error_of_ours_or_does_no_harm(page: int, filled: Path) -> None:
    damaged = bytearray(filled.read_bytes())
    damaged[(page - 1) * PAGE : page * PAGE] = os.urandom(PAGE)
    filled.write_bytes(damaged)
    said = ""
    try:
        with writing(filled) as history:
            list(history.events())
            history.states()
            history.append(reviewed(), at())
    except HistoryError as error:
        said = str(error)
    assert "damaged" in said or not said


@pytest.fixture
def nobodys_home() -> Iterator[Path]:
    """A history as one finds it who may not do everything: tests may run as root."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o711)
        path = Path(folder, "home", "history.db")
        with writing(path) as history:
            history.append(reviewed(), at())
        if os.geteuid() == 0:
            os.seteuid(NOBODY)
            yield path
            os.seteuid(0)
        else:
            yield path
            path.parent.chmod(0o700)


@posix
@pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])
@pytest.mark.parametrize(
    ("folder_mode", "file_mode"),
    [pytest.param(0, 0o600, id="the folder"), pytest.param(0o555, 0, id="the file")],
)
def test_no_rights_to(folder_mode: int, file_mode: int, nobodys_home: Path, *, write: bool) -> None:
    allow(nobodys_home, folder_mode, file_mode)
    with pytest.raises(HistoryError, match=r"cannot be (opened|used)"):
        History.open(nobodys_home, OPTIONS, write=write)


@posix
def test_a_history_that_may_only_be_read(nobodys_home: Path) -> None:
    allow(nobodys_home, 0o555, 0o444)
    with reading(nobodys_home) as history:
        assert history.counts() == {"review": 1}
    with pytest.raises(HistoryError, match="check the rights"):
        writing(nobodys_home)
    with reading(nobodys_home) as history:
        assert history.counts() == {"review": 1}


def allow(path: Path, folder_mode: int, file_mode: int) -> None:
    """Set the modes, as root where the tests have just stopped being it."""
    user = os.geteuid()
    os.seteuid(os.getuid())
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    os.seteuid(user)


def test_a_lock_is_waited_for_and_then_named(filled: Path) -> None:
    other = sqlite3.connect(filled, isolation_level=None)
    with writing(filled) as history:
        other.execute("begin immediate")
        with pytest.raises(HistoryError, match=r"another byheart is writing.*close it, or try"):
            history.append(reviewed(), at())
        other.execute("rollback")
        history.append(reviewed(), at())  # a lock is no failure of the disk
        assert history.counts() == {"review": 6}
    other.close()


def test_a_lock_that_is_let_go_in_time(filled: Path) -> None:
    other = sqlite3.connect(filled, isolation_level=None, check_same_thread=False)
    with History.open(filled, OPTIONS, write=True) as history:
        other.execute("begin immediate")
        Timer(0.05, other.rollback).start()
        history.append(reviewed(), at())
        assert history.counts() == {"review": 6}
    other.close()


def test_a_new_history_under_a_lock(filled: Path) -> None:
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("delete from meta")
    other.execute("begin immediate")
    with pytest.raises(HistoryError, match="another byheart is writing"):
        writing(filled)
    other.close()


def test_the_mark_of_our_files(filled: Path) -> None:
    assert filled.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4) == b"byht"
