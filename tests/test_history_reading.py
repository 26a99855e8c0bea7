"""Whoever only reads makes no file and changes none, whatever state the files are in."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from builders import reviewed
from history_samples import OPTIONS, at, reading, writing

from byheart.core.deck import CardId
from byheart.core.scheduling.outlook import SchedulingOptions
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.history import History

NORWAY = CardId("capitals/capital-norway")
OTHER_OPTIONS = SchedulingOptions(desired_retention=0.8)
REVIEWS = 5
WRITER = """
import sys
from history_samples import *
from builders import reviewed
history = writing(Path(sys.argv[1]))
for step in sys.stdin:
    if step.strip() == "append":
        history.append(reviewed(), at())
    elif step.strip() == "begin":
        history._db.execute("begin immediate")
        history._db.execute("delete from event")
    print("done", flush=True)
"""


def fill(path: Path) -> None:
    with writing(path) as history:
        for day in range(REVIEWS):
            history.append(reviewed(), at(day))


def no_folder(path: Path) -> int:
    return 0 * len(path.parts)


def an_empty_folder(path: Path) -> int:
    path.parent.mkdir()
    return 0


def a_closed_history(path: Path) -> int:
    fill(path)
    return REVIEWS


def left_by_a_kill(path: Path) -> int:
    """Copy the files of a session at work, with one answer that is in the log alone."""
    fill(path)
    with writing(path) as history:
        history.append(reviewed(), at(9))
        shutil.copytree(path.parent, path.parent.with_name("copy"))
    shutil.rmtree(path.parent)
    path.parent.with_name("copy").rename(path.parent)
    return REVIEWS + 1


def left_by_a_power_cut(path: Path) -> int:
    """As by a kill, but without the index of the log, which no commit waits for."""
    count = left_by_a_kill(path)
    Path(f"{path}-shm").unlink()
    return count


def left_with_a_spoilt_index(path: Path) -> int:
    count = left_by_a_kill(path)
    Path(f"{path}-shm").write_bytes(b"\xff" * 32_768)
    return count


def left_with_an_empty_log(path: Path) -> int:
    count = a_closed_history(path)
    Path(f"{path}-wal").touch()
    return count


def states_of_other_options(path: Path) -> int:
    count = a_closed_history(path)
    History.open(path, OTHER_OPTIONS, write=True).close()
    return count


CASES = [
    pytest.param(no_folder, id="no folder"),
    pytest.param(an_empty_folder, id="an empty folder"),
    pytest.param(a_closed_history, id="a closed history"),
    pytest.param(left_by_a_kill, id="left by a kill"),
    pytest.param(left_by_a_power_cut, id="left by a power cut"),
    pytest.param(left_with_a_spoilt_index, id="left with a spoilt index"),
    pytest.param(left_with_an_empty_log, id="left with an empty log"),
    pytest.param(states_of_other_options, id="states of other options"),
]


def everything(folder: Path) -> dict[str, tuple[int, int, int, bytes]]:
    """Return all that can be seen of the files below a folder."""
    return {
        str(file): (
            file.stat().st_mtime_ns,
            file.stat().st_mode,
            file.stat().st_ino,
            file.read_bytes() if file.is_file() else b"",
        )
        for file in [folder, *folder.rglob("*")]
    }


def read_all(history: History) -> int:
    """Ask everything that can be asked, and return how many events there are."""
    events = list(history.events())
    assert len(history.states()) == bool(events)
    assert history.state(NORWAY).reps == len(events)
    assert history.counts() == ({"review": len(events)} if events else {})
    assert len(history.study_days()) == len(events)
    assert (history.took_median_ms() is None) == (not events)
    assert history.last_review(NORWAY) == (events[-1] if events else None)
    return len(events)


@pytest.mark.parametrize("made", CASES)
def test_reading_changes_nothing(made: Callable[[Path], int], tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    count = made(path)
    before = everything(tmp_path)
    with reading(path) as history:
        assert read_all(history) == count
    assert everything(tmp_path) == before


@pytest.mark.parametrize("made", CASES)
def test_the_next_session_goes_on(made: Callable[[Path], int], tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    count = made(path)
    with writing(path) as history:
        history.append(reviewed(), at(20))
        assert read_all(history) == count + 1
    assert [file.name for file in path.parent.iterdir()] == ["history.db"]


@contextmanager
def writer(path: Path) -> Iterator[Callable[[str], None]]:
    """Run a program that has the history open, and does to it what it is told."""
    process = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", WRITER, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    told, answered = process.stdin, process.stdout

    def tell(step: str) -> None:
        print(step, file=told, flush=True)
        assert answered.readline() == "done\n"

    with process:
        tell("open")
        yield tell
        process.kill()


def test_reading_beside_a_session_at_work(tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with writer(path) as tell:
        for count, step in enumerate(["rest", "append", "begin"]):
            tell(step)
            before = everything(tmp_path)
            with reading(path) as history:
                assert read_all(history) == min(count, 1)
            assert everything(tmp_path) == before


def test_a_reader_sees_what_is_appended_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with writer(path) as tell, reading(path) as history:
        for count in range(1, 4):
            tell("append")
            assert len(list(history.events())) == count


def test_a_file_that_changes_under_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    fill(path)
    with reading(path) as history:
        with writing(path) as other:
            other.append(reviewed(), at(9))
        with pytest.raises(HistoryError, match="changed while it was read: run this again"):
            history.states()
    with History.open(path, OPTIONS, write=False) as history:
        assert history.state(NORWAY).reps == REVIEWS + 1
