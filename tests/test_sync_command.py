"""`byheart sync` as a learner types it, and the quiz that syncs by itself."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from builders import reviewed
from history_samples import OPTIONS, at
from program_here import byheart
from sync_samples import REVIEW

from byheart.clock import Clock
from byheart.commands.sync import chosen_target, show, sync, sync_once
from byheart.commands.sync_behind import run
from byheart.core.errors import UsageError, UserError
from byheart.core.syncing.lines import line_of
from byheart.core.syncing.outcome import DeviceEvents, Fault, Gap, Summary
from byheart.storage.devices.failure import last_failure, note_failure
from byheart.storage.folders import Folders, folders
from byheart.storage.history.history import History

PATIENCE_SECONDS = 20.0
DECK = """\
deck: capitals
questions:
  - {id: norway, ask: What is the capital of Norway?, answer: Oslo}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    return made


@pytest.fixture
def places() -> Folders:
    return folders()


@pytest.fixture
def _signals() -> Iterator[None]:
    """Give the signals back that a command takes."""
    kept = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)}
    yield
    for each, handler in kept.items():
        signal.signal(each, handler)


def answer(places: Folders, day: float = 0) -> None:
    with History.open(places.history, OPTIONS, write=True) as history:
        history.append(reviewed(card_id="capitals/norway"), at(day))


def test_two_devices_and_a_folder(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "north.yaml").write_text(DECK)
    both = ("one", "two")
    one, two = ({"BYHEART_HOME": str(tmp_path / name)} for name in both)
    byheart("quiz", "--plain", given="Oslo\n", cwd=tmp_path, env=one)
    first = byheart("sync", str(folder), cwd=tmp_path, env=one)
    assert first.out == f"{folder}: sent 1, received no events; 1 event of 1 device here.\n"
    assert (first.err, first.code) == ("", 0)
    second = byheart("sync", str(folder), "--json", cwd=tmp_path, env=two)
    assert json.loads(second.out)["received"] == 1
    opened = [History.open(tmp_path / name / "history.db", OPTIONS, write=False) for name in both]
    states = [history.states() for history in opened]
    assert states[0] == states[1]
    assert list(states[0]) == ["capitals/norway"]
    for history in opened:
        history.close()


def test_without_a_target_the_last_one_is_taken(places: Folders, folder: Path) -> None:
    with pytest.raises(UsageError, match="no target yet: name a folder"):
        chosen_target(places, None)
    sync_once(places, chosen_target(places, str(folder)), Clock())
    assert chosen_target(places, None).name == str(folder)


@pytest.mark.usefixtures("_signals")
def test_a_dry_run_makes_nothing(
    places: Folders, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "theirs.jsonl").write_bytes(line_of(REVIEW))
    sync(str(folder), watch=False, dry_run=True, now=None, json=False)
    said = f"{folder}: would send 0 and receive 1 event; nothing was written.\n"
    assert capsys.readouterr().out == said
    assert not places.home.exists()
    assert [file.name for file in folder.iterdir()] == ["theirs.jsonl"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("home", "holds the home of byheart", id="the home itself"),
        pytest.param(".", "holds the home of byheart", id="a folder around it"),
    ],
)
def test_the_database_is_never_put_in_such_a_folder(
    places: Folders, tmp_path: Path, name: str, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        chosen_target(places, str(tmp_path / name))


@pytest.mark.usefixtures("_signals")
def test_watch_and_dry_run_exclude_each_other(folder: Path) -> None:
    with pytest.raises(UsageError, match="leave one out"):
        sync(str(folder), watch=True, dry_run=True, now=None, json=False)


def test_a_folder_that_is_not_there_is_a_fault_of_data(tmp_path: Path) -> None:
    ran = byheart("sync", str(tmp_path / "no\x1b[31m"), cwd=tmp_path)
    assert ran.code == 1
    assert ran.err == (
        f"byheart: {tmp_path}/no[31m is not there: make it, or plug in what carries it\n"
    )


def test_a_backup_stands_before_the_events_of_others(places: Folders, folder: Path) -> None:
    answer(places)
    (folder / "theirs.jsonl").write_bytes(line_of(REVIEW))
    for _ in range(2):
        sync_once(places, chosen_target(places, str(folder)), Clock("2026-01-31T12:00Z"))
    (backup,) = (places.home / "backups").iterdir()
    assert backup.name.startswith("history-2026-01-31T120000.")
    assert backup.name.endswith("-sync.db")


def test_everything_that_can_be_said(capsys: pytest.CaptureFixture[str]) -> None:
    done = Summary(
        target="/srv/byheart",
        device="a1",
        sent=1_234,
        received=1,
        conflicts=1,
        renamed_from="b2",
        devices=(
            DeviceEvents("a1", 2, (Gap(3, 3),)),
            DeviceEvents("c3", 5, tuple(Gap(n, n + 1) for n in range(1, 30, 5))),
        ),
        faults=[Fault("x.jsonl", n, "cut off") for n in range(1, 8)],
        notes=["a 2.yaml is another version of a.yaml"],
    )
    show(done, json=False)
    assert capsys.readouterr().out == (
        "/srv/byheart: sent 1,234, received 1 event; 7 events of 2 devices here.\n"
        "Another device writes under the name b2, as a copy of this one does: this one is a1"
        " from now on.\n"
        "Not come yet: 1 event of this device (number 3).\n"
        "Not come yet: 12 events of c3 (number 1 to 2, 6 to 7, 11 to 12, 16 to 17, 21 to 22,"
        " ...).\n"
        "1 event came with two contents; one was kept. `byheart doctor` names them.\n"
        "Passed over: x.jsonl:1: cut off\n"
        "Passed over: x.jsonl:2: cut off\n"
        "Passed over: x.jsonl:3: cut off\n"
        "Passed over: x.jsonl:4: cut off\n"
        "Passed over: x.jsonl:5: cut off\n"
        "and 2 more; `--json` lists all.\n"
        "Two versions: a 2.yaml is another version of a.yaml\n"
    )
    show(done, json=True)
    value = json.loads(capsys.readouterr().out)
    assert value["devices"][0] == {"device": "a1", "events": 2, "gaps": [[3, 3]]}
    assert value["faults"][6] == {"file": "x.jsonl", "line": 7, "reason": "cut off"}


def _heed_interrupts() -> None:
    """Undo what a shell does to whatever it starts in the background: it ignores Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@dataclass(frozen=True, slots=True)
class _Ended:
    """A program that is ended whatever becomes of the test, and after some patience anyway."""

    program: "subprocess.Popen[str]"
    patience: threading.Timer

    def close(self) -> None:
        self.patience.cancel()
        self.program.kill()


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as POSIX does")
def test_a_watch_goes_on_until_it_is_interrupted(folder: Path, tmp_path: Path) -> None:
    watching = subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-m", "byheart", "sync", str(folder), "--watch"],
        env={**os.environ, "BYHEART_HOME": str(tmp_path / "watching"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509 - it does nothing else
    )
    patience = threading.Timer(PATIENCE_SECONDS, watching.kill)
    patience.start()
    with watching, closing(_Ended(watching, patience)):
        assert watching.stdout
        assert watching.stderr
        assert watching.stdout.readline().endswith(
            "sent 0, received no events; there are none here yet.\n"
        )
        folder.rename(tmp_path / "away")
        assert "is not there" in watching.stderr.readline()
        (tmp_path / "away" / "theirs.jsonl").write_bytes(line_of(REVIEW))
        (tmp_path / "away").rename(folder)
        assert "received 1 event" in watching.stdout.readline()
        watching.send_signal(signal.SIGINT)
        assert (watching.stdout.read(), watching.stderr.read()) == ("", "")
        assert watching.wait(PATIENCE_SECONDS) == 130


def test_the_quiz_syncs_by_itself_and_never_waits(
    places: Folders, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "north.yaml").write_text(DECK)
    places.home.mkdir()
    (places.home / "settings.toml").write_text("sync = true\n")
    sync_once(places, chosen_target(places, str(folder)), Clock())
    note_failure(places.home, "no space\nis left\x1b[2J")
    ran = byheart("quiz", "--plain", given="Oslo\n", cwd=tmp_path)
    assert ran.out.startswith(
        "The last sync failed: no space is left[2J (`byheart sync` tries again)\n0 due and 1 new"
    )
    until = time.monotonic() + PATIENCE_SECONDS
    while not list(folder.rglob("*.jsonl")) or last_failure(places.home):
        assert time.monotonic() < until
        time.sleep(0.05)  # nothing of that process can be waited for: it is nobody's child


def test_a_failure_behind_the_quiz_is_kept_until_a_sync_succeeds(
    places: Folders, folder: Path
) -> None:
    sync_once(places, chosen_target(places, str(folder)), Clock())
    folder.rmdir()
    run()
    assert last_failure(places.home).endswith("is not there: make it, or plug in what carries it")
    folder.mkdir()
    run()
    assert last_failure(places.home) == ""


def test_what_is_kept_of_a_failure_is_one_short_line(places: Folders) -> None:
    assert last_failure(places.home) == ""
    note_failure(places.home, "nowhere to keep it")
    places.home.mkdir()
    note_failure(places.home, "x " * 5_000)
    assert len(last_failure(places.home)) == 300


def test_an_empty_folder_is_filled_only_when_it_is_named(places: Folders, folder: Path) -> None:
    answer(places)
    sync_once(places, chosen_target(places, str(folder)), Clock())
    for file in folder.rglob("*.jsonl"):
        file.unlink()
    with pytest.raises(UserError, match="is empty now"):
        sync_once(places, chosen_target(places, None), Clock())
    assert sync_once(places, chosen_target(places, str(folder)), Clock()).sent == 1
