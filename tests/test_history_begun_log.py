"""A writer that was killed in its first commit leaves a log without a transaction in it."""

import shutil
from pathlib import Path

import pytest
from builders import reviewed
from history_samples import at, reading, writing

HEADER = bytes.fromhex("377f0682002de218000010000000000063f86df8fa829780cd54fb7605d45615")
"""The header of a write-ahead log, its checksum included, as SQLite writes it before all else."""


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """Make a history as such a writer leaves it: the index beside the log says nothing yet."""
    path = tmp_path / "history.db"
    with writing(path) as history:
        history.append(reviewed(), at())
    with writing(path):
        (tmp_path / "left").mkdir()
        for suffix in ("", "-wal", "-shm"):
            shutil.copy(f"{path}{suffix}", tmp_path / "left" / f"history.db{suffix}")
    left = tmp_path / "left" / "history.db"
    Path(f"{left}-wal").write_bytes(HEADER)
    return left


def test_it_can_be_read(killed: Path) -> None:
    with reading(killed) as history:
        assert len(list(history.events())) == 1
    assert Path(f"{killed}-wal").read_bytes() == HEADER


def test_it_can_be_written_to(killed: Path) -> None:
    with writing(killed) as history:
        history.append(reviewed(), at(1))
    with reading(killed) as history:
        assert len(list(history.events())) == 2
