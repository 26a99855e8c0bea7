"""When the disk fails: it is said what is saved, nothing is retried, and nothing counts twice."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from builders import event, reviewed
from history_samples import at, reading, writing

from byheart.core.review import Event
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.history import History

if sys.platform == "win32":
    pytest.skip("the limits on files are POSIX's", allow_module_level=True)

import resource


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk without space."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def append_until_it_fails(history: History, saved: list[Event]) -> None:
    for day in range(1_000):
        saved.append(history.append(reviewed(), at(day)))  # noqa: PERF401 - kept when it fails


def test_a_full_disk(tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    saved: list[Event] = []
    with writing(path) as history:
        saved.append(history.append(reviewed(), at()))
        with files_at_most(120_000), pytest.raises(HistoryError) as failed:
            append_until_it_fails(history, saved)
        assert len(saved) > 1
        assert f"that are saved: {len(saved)};" in str(failed.value)
        assert "Start again" in str(failed.value)
        with pytest.raises(HistoryError, match="failed before"):
            history.append(reviewed(), at())  # though there is space again
        with pytest.raises(HistoryError, match="failed before"):
            history.add_events(saved)
        assert list(history.events()) == saved

    with reading(path) as history:
        assert list(history.events()) == saved
    in_doubt = failed.value.event
    assert in_doubt is not None
    with writing(path) as history:
        history.add_events([in_doubt])
        assert history.add_events([in_doubt]) == 0
        assert list(history.events()) == [*saved, in_doubt]
        assert history.append(reviewed(), at()).counter == len(saved) + 2


@pytest.mark.parametrize("size", [0, 1_000, 9_000, 30_000])
def test_a_full_disk_from_the_start(size: int, tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with files_at_most(size), pytest.raises(HistoryError, match=r"history\.db"):
        writing(path)
    assert list(path.parent.iterdir()) == []
    writing(path).close()


def test_an_error_in_the_middle_takes_all_of_it_back(tmp_path: Path) -> None:
    path = tmp_path / "home" / "history.db"
    with writing(path) as history:
        saved = [history.append(reviewed(), at(day)) for day in range(3)]
        before = history.states()
        more = [event(reviewed(), number, device="there") for number in range(300)]
        size = path.with_name("history.db-wal").stat().st_size
        with files_at_most(size), pytest.raises(HistoryError):
            history.add_events(more)
    with reading(path) as history:
        assert list(history.events()) == saved
        assert history.states() == before
