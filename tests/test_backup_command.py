"""`byheart backup` and `byheart restore` as they are typed."""

import json
import sys
from pathlib import Path

import pytest
from program_here import byheart

DECK = """\
deck: capitals
title: Capitals
questions:
  - {id: norway, ask: Capital of Norway?, answer: Oslo}
  - {id: sweden, ask: Capital of Sweden?, answer: Stockholm}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a deck and a home with one answer."""
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "capitals.yaml").write_text(DECK)
    answer(tmp_path, "2026-01-10T12:00Z")
    return tmp_path


def answer(folder: Path, now: str) -> None:
    ran = byheart(
        "quiz", "--plain", "--limit", "1", "--new", "9", "--now", now, cwd=folder, given="Oslo\n"
    )
    assert ran.code == 0


def test_a_backup_to_a_file_a_folder_and_the_home(folder: Path) -> None:
    named = byheart("backup", "copy.db", cwd=folder)
    assert named.code == 0
    assert named.out.startswith("1 event in copy.db (")
    assert named.out.endswith("read back, and whole.\n")
    (folder / "stick").mkdir()
    byheart("backup", "stick", "--now", "2026-01-10T12:30Z", cwd=folder)
    assert [path.name for path in (folder / "stick").iterdir()] == [
        "history-2026-01-10T123000.000Z-asked.db"
    ]
    kept = byheart("backup", "--json", "--now", "2026-01-10T12:31Z", cwd=folder)
    value = json.loads(kept.out)
    assert value["events"] == 1
    assert Path(value["file"]).stat().st_size == value["bytes"]
    listed = json.loads(byheart("backup", "--list", "--json", cwd=folder).out)
    (row,) = listed["backups"]
    assert (row["reason"], row["events"]) == ("asked", 1)
    assert str(Path(listed["folder"], row["file"])) == value["file"]


def test_the_list_for_people_names_what_is_damaged(folder: Path) -> None:
    assert "No backups" in byheart("backup", "--list", cwd=folder).out
    byheart("backup", "--now", "2026-01-10T12:31Z", cwd=folder)
    byheart("backup", "--now", "2026-01-10T12:32Z", cwd=folder)
    (folder / "home" / "backups" / "history-2026-01-10T123100.000Z-asked.db").write_text("x")
    lines = byheart("backup", "--list", "--now", "2026-01-10T13:00+01:00", cwd=folder).out
    rows = [" ".join(line.split()) for line in lines.splitlines()]
    assert rows[1].startswith("Sat 10 Jan 2026 13:32 you asked for it 1 ")
    assert rows[2].startswith("Sat 10 Jan 2026 13:31 you asked for it damaged 1 bytes")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["gone/copy.db"], 1, "there is no folder gone", id="no such folder"),
        pytest.param(["decks/capitals.yaml"], 1, "is there already", id="a file that is there"),
        pytest.param(["x.db", "--list"], 2, "--list takes no file", id="both"),
    ],
)
def test_what_cannot_be_backed_up(folder: Path, arguments: list[str], code: int, said: str) -> None:
    ran = byheart("backup", *arguments, cwd=folder)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert (folder / "decks" / "capitals.yaml").read_text() == DECK


def test_no_history_to_back_up(tmp_path: Path) -> None:
    ran = byheart("backup", cwd=tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "nothing to back up" in ran.err


def test_a_restore_asks_first_and_tells_what_it_did(folder: Path) -> None:
    byheart("backup", "copy.db", cwd=folder)
    answer(folder, "2026-01-11T12:00Z")
    asked = byheart("restore", "copy.db", cwd=folder)
    assert asked.code == 2
    assert "The present history has 2." in asked.out
    assert "Lost:     1 event (1 review, 1 card)." in asked.out
    assert "  Sun 11 Jan 2026: lost 1 (1 review, 1 card)" in asked.out
    assert "nothing is changed: add --yes" in asked.err
    preview = byheart("restore", "copy.db", "--json", cwd=folder)
    assert preview.code == 2
    assert json.loads(preview.out)["restored"] is False
    done = byheart("restore", "copy.db", "--yes", "--now", "2026-01-12T12:00Z", cwd=folder)
    assert done.code == 0
    assert "Restored: the history has 1 event now." in done.out
    kept = "history-2026-01-12T120000.000Z-restore.db"
    assert f"`byheart restore {kept}` goes back" in done.out
    back = byheart("restore", kept, "--yes", "--json", cwd=folder)
    value = json.loads(back.out)
    assert value["regained"] == {"events": 1, "reviews": 1, "cards": 1}
    assert value["lost"]["events"] == 0
    assert Path(value["kept"]).is_file()


def test_nothing_to_lose(folder: Path) -> None:
    byheart("backup", "copy.db", cwd=folder)
    assert "both have the same events" in byheart("restore", "copy.db", "--yes", cwd=folder).out


def test_a_damaged_history_is_told_of(folder: Path) -> None:
    byheart("backup", "copy.db", cwd=folder)
    (folder / "home" / "history.db").write_text("not a history at all")
    ran = byheart("restore", "copy.db", "--yes", cwd=folder)
    assert ran.code == 0
    assert "it will be kept, whole" in ran.out
    assert "doctor --fix" in ran.out
    (kept,) = (folder / "home" / "set-aside").rglob("history.db")
    assert kept.read_text() == "not a history at all"


@pytest.mark.pty
@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's")
def test_a_restore_in_a_terminal(folder: Path) -> None:
    from pseudo_terminal import ENTER, Terminal  # noqa: PLC0415 - POSIX alone

    byheart("backup", "copy.db", cwd=folder)
    answer(folder, "2026-01-11T12:00Z")
    with Terminal(["restore", "copy.db"], cwd=folder) as terminal:
        terminal.wait_for("Restore it? y yes  n no")
        terminal.send(ENTER)
        terminal.wait_for("Nothing is changed.")
        assert terminal.ended() == 0
    with Terminal(["restore", "copy.db"], cwd=folder) as terminal:
        terminal.wait_for("Restore it? y yes  n no")
        terminal.send("y")
        terminal.wait_for("Restored: the history has 1 event now.")
        assert terminal.ended() == 0
