"""Devices over a folder: what carriers do to files, and what is told of it."""

import os
import subprocess
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from history_samples import writing
from sync_samples import REVIEW, Device, changed, close, framed

from byheart.core.errors import UserError
from byheart.core.syncing.lines import LINE_MOST, entry_of, line_of
from byheart.core.syncing.outcome import Gap
from byheart.storage.devices.folder import FolderTarget
from byheart.storage.devices.segments import read_segment
from byheart.storage.devices.syncing import synchronise

MONTH = "2026-01.jsonl"


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path / "folder")
    yield made
    close([made])


@pytest.fixture
def other(device: Device) -> Iterator[Device]:
    """A second device whose carrier shows it the same files at once."""
    made = Device(device.folder)
    yield made
    close([made])


def segment(device: Device) -> Path:
    return device.folder / "byheart" / device.history.device / MONTH


def test_two_devices_know_the_same(device: Device, other: Device) -> None:
    mine, theirs = device.answer(), other.answer(day=1, good=False)
    assert device.sync().sent == 1
    done = other.sync()
    assert (done.sent, done.received) == (1, 1)
    assert device.sync().received == 1
    assert device.ids == other.ids == {mine, theirs}
    assert device.states == other.states
    assert [each.events for each in done.devices] == [1, 1]


def test_each_device_appends_to_files_of_its_own_by_the_month(
    device: Device, other: Device
) -> None:
    device.answer()
    device.sync()
    before = segment(device).read_bytes()
    device.answer(day=1)
    device.answer(day=40)
    other.answer()
    other.sync()
    device.sync()
    names = sorted(str(file.relative_to(device.folder / "byheart")) for file in device.files)
    own, others = device.history.device, other.history.device
    assert names == sorted([f"{own}/{MONTH}", f"{own}/2026-02.jsonl", f"{others}/{MONTH}"])
    assert segment(device).read_bytes().startswith(before)
    assert len(segment(device).read_bytes().splitlines()) == 2


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")
def test_only_the_owner_may_read_them(device: Device) -> None:
    device.answer()
    device.sync()
    assert segment(device).stat().st_mode & 0o777 == 0o600
    assert segment(device).parent.stat().st_mode & 0o777 == 0o700


def test_nothing_new_writes_nothing(device: Device) -> None:
    device.answer()
    device.sync()
    before = {file: file.stat().st_mtime_ns for file in device.folder.rglob("*")}
    done = device.sync()
    assert (done.sent, done.received) == (0, 0)
    assert {file: file.stat().st_mtime_ns for file in device.folder.rglob("*")} == before


def test_a_dry_run_says_what_would_be_done_and_writes_nothing(
    device: Device, other: Device
) -> None:
    device.answer()
    device.sync()
    other.answer()
    before = [file.read_bytes() for file in device.files]
    done = other.sync(dry=True)
    assert (done.dry, done.sent, done.received) == (True, 1, 1)
    assert len(other.ids) == 1
    assert [file.read_bytes() for file in device.files] == before
    assert other.sync().received == 1


def test_a_backup_is_made_before_the_first_events_of_each_other_device(
    device: Device, other: Device, tmp_path: Path
) -> None:
    device.answer()
    device.sync()
    assert device.backups == 0
    other.sync()
    device.answer()
    device.sync()
    other.sync()
    assert other.backups == 1
    third = Device(tmp_path / "folder")
    third.answer()
    third.sync()
    other.sync()
    close([third])
    assert other.backups == 2


def test_a_segment_cut_at_every_byte_gives_the_events_before_the_cut(
    device: Device, tmp_path: Path
) -> None:
    for day in range(2):
        device.answer(day=day)
    device.sync()
    content, file = segment(device).read_bytes(), tmp_path / "cut.jsonl"
    found = []
    for length in range(len(content) + 1):
        file.write_bytes(content[:length])
        part = read_segment(file)
        assert part.faults == []
        found.append(len(part.entries))
    assert found[0] == 0
    assert found[-1] == 2
    assert all(0 <= after - before <= 1 for before, after in pairwise(found))


def test_a_transfer_that_arrives_byte_by_byte_is_taken_line_by_line(
    device: Device, tmp_path: Path
) -> None:
    for day in range(3):
        device.answer(day=day)
    device.sync()
    content = segment(device).read_bytes()
    other = Device(tmp_path / "other")
    target = other.folder / "arriving.jsonl"
    received = 0
    for length in range(0, len(content) + 23, 23):
        target.write_bytes(content[:length])
        done = other.sync()
        assert done.sent == 0
        assert done.faults == []
        received += done.received
    assert received == 3
    assert other.ids == device.ids
    close([other])


def test_every_bit_of_a_segment_that_is_flipped_is_named_and_written_again(
    device: Device, other: Device
) -> None:
    device.answer()
    device.answer(day=1)
    device.sync()
    content = segment(device).read_bytes()
    for place in range(0, len(content), 11):
        damaged = bytearray(content)
        damaged[place] ^= 1 << place % 8
        segment(device).write_bytes(damaged)
        done = device.sync()
        assert done.sent >= 1, place
        assert [fault.file for fault in done.faults], place
        segment(device).write_bytes(content)
        device.sync()
    assert other.sync().received == 2
    assert other.states == device.states


def test_a_line_cut_by_a_power_cut_is_ended_and_spoils_no_other(
    device: Device, other: Device
) -> None:
    device.answer()
    device.answer(day=1)
    device.sync()
    os.truncate(segment(device), segment(device).stat().st_size - 40)
    device.answer(day=2)
    done = device.sync()
    assert (done.sent, done.faults) == (2, [])
    assert other.sync().received == 3
    assert other.sync().faults == []


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("2026-01 (conflicted copy 2026-01-12).jsonl", id="Dropbox"),
        pytest.param("2026-01.sync-conflict-20260112-101010-ABCDEFG.jsonl", id="Syncthing"),
        pytest.param("2026-01 2.jsonl", id="iCloud"),
        pytest.param("2026-01 (1).jsonl", id="Google Drive"),
        pytest.param("../../elsewhere/notes/2026-01.JSONL", id="moved to another folder"),
    ],
)
def test_a_conflict_copy_is_read_like_any_file(device: Device, tmp_path: Path, name: str) -> None:
    """A clone wrote to the same file, and the carrier kept both versions."""
    device.answer()
    clone = device.clone(tmp_path / "clone")
    mine, theirs = device.answer(day=1), clone.answer(day=2)
    device.sync()
    clone.sync()
    copy = segment(device).parent / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    segment(clone).rename(copy)
    assert device.sync().received == 1
    assert device.ids >= {mine, theirs}
    close([clone])


def test_both_sides_of_a_merge_of_git_are_kept(device: Device, tmp_path: Path) -> None:
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c"]

    def run(folder: Path, *words: str) -> None:
        subprocess.run([*git, *words], cwd=folder, check=True, capture_output=True)  # noqa: S603

    device.answer()
    device.sync()
    run(device.folder, "init", "-b", "main")
    run(device.folder, "add", ".")
    run(device.folder, "commit", "-m", "one")
    clone = device.clone(tmp_path / "clone")
    run(tmp_path, "clone", str(device.folder), "clone")
    for each, day in ((device, 1), (clone, 2)):
        each.answer(day=day)
        each.sync()
        run(each.folder, "add", ".")
        run(each.folder, "commit", "-m", "both write to one file")
    run(clone.folder, "pull", "--no-rebase", "origin", "main")
    assert b"<<<<" not in segment(clone).read_bytes()
    clone.sync()
    assert len(clone.ids) == 3
    close([clone])


def test_files_that_were_deleted_are_written_again_by_whoever_has_their_events(
    device: Device, other: Device, tmp_path: Path
) -> None:
    device.answer()
    device.sync()
    other.sync()
    segment(device).unlink()
    assert other.sync().sent == 1
    assert device.sync().sent == 0
    third = Device(tmp_path / "folder")
    assert third.sync().received == 1
    close([third])


def test_a_new_folder_gets_the_events_of_every_device(device: Device, other: Device) -> None:
    device.answer()
    device.sync()
    other.answer()
    other.sync()
    other.folder = other.folder.parent / "new"
    other.folder.mkdir()
    assert other.sync().sent == 2


def test_a_clone_is_given_a_new_name(device: Device, tmp_path: Path) -> None:
    device.answer()
    device.sync()
    clone = device.clone(tmp_path / "folder")
    name = device.history.device
    device.answer(day=1)
    clone.answer(day=2)
    device.sync()
    done = clone.sync()
    assert done.renamed_from == name
    assert clone.history.device == done.device != name
    after = clone.answer(day=3)
    clone.sync()
    assert clone.sync().renamed_from == ""
    row = next(row for row in clone.rows if row.id == after)
    assert (row.device, row.counter) == (done.device, 1)
    close([clone])


def test_a_quiz_under_way_goes_on_under_the_new_name(tmp_path: Path) -> None:
    folder, path = tmp_path / "folder", tmp_path / "history.db"
    folder.mkdir()
    with writing(path) as quiz, writing(path) as behind:
        (folder / "ours.jsonl").write_bytes(line_of(REVIEW._replace(device=quiz.device)))
        done = synchronise(behind, FolderTarget(folder), lambda: None)
        assert done.renamed_from
        assert quiz.device == done.device


def test_an_older_backup_that_was_restored_counts_nothing_twice(
    device: Device, tmp_path: Path
) -> None:
    device.answer()
    device.sync()
    restored = device.clone(tmp_path / "folder")
    device.answer(day=1)
    device.sync()
    done = restored.sync()
    assert (done.received, done.sent) == (1, 0)
    assert restored.states == device.states
    close([restored])


def test_numbers_that_were_used_twice_part_the_device_from_its_clone(device: Device) -> None:
    device.answer()
    (row,) = device.rows
    device.database.execute(
        "insert into event select 'twin', device, counter, at_ms, zone, kind, card, target,"
        " rating, graded_by, judgement, score, typed, took_ms, revision, cram, body from event"
    )
    assert device.sync().renamed_from == row.device


TWO = sorted(
    (line_of(REVIEW._replace(typed=typed)) for typed in ("Oslo", "Bergen")),
    key=lambda line: line[-35:],
)


@pytest.mark.parametrize("first", [0, 1], ids=["the one that stays", "the one that goes"])
def test_of_two_contents_of_an_id_the_same_stays_everywhere(
    device: Device, other: Device, first: int
) -> None:
    file = device.folder / "one.jsonl"
    file.write_bytes(TWO[first])
    device.sync()
    file.write_bytes(TWO[1 - first])
    assert device.sync(dry=True).received == first
    done = device.sync()
    assert done.replaced == first
    assert other.sync().received == 1
    device.sync()
    other.sync()
    assert device.rows == other.rows
    (row,) = device.rows
    assert line_of(row) == TWO[0]
    seen_by_other = 1 - first  # the other content is on the folder still
    assert [device.sync().conflicts, other.sync().conflicts] == [1, seen_by_other]
    kept = device.database.execute("select id, text from conflict").fetchall()
    assert [(id_, framed(text)) for id_, text in kept] == [("event-1", TWO[1])]


def test_a_content_that_came_from_one_target_reaches_the_others(
    device: Device, other: Device, tmp_path: Path
) -> None:
    first, second = device.folder, tmp_path / "second"
    second.mkdir()
    (first / "one.jsonl").write_bytes(TWO[1])
    device.sync()
    device.folder = second
    assert device.sync().sent == 1
    device.folder = first
    (second / "one.jsonl").write_bytes(TWO[0])
    device.folder = second
    assert device.sync().replaced == 1
    device.folder = first
    assert device.sync().sent == 1
    other.sync()
    assert other.rows == device.rows


def test_a_content_for_another_card_takes_the_state_along(device: Device) -> None:
    rows = [REVIEW, REVIEW._replace(card="capitals/sweden")]
    lines = sorted(map(line_of, rows), key=lambda line: line[-35:])
    (device.folder / "a.jsonl").write_bytes(lines[1])
    device.sync()
    (device.folder / "b.jsonl").write_bytes(lines[0])
    device.sync()
    (row,) = device.rows
    assert line_of(row) == lines[0]
    assert [state.card for state in device.states] == [row.card]


def test_an_unknown_kind_goes_through_a_device_byte_for_byte(device: Device, other: Device) -> None:
    line = framed(changed(kind="dreamt", of=["\u2028", {"x": 1.50}]))
    (device.folder / "newer.jsonl").write_bytes(line)
    device.sync()
    (device.folder / "newer.jsonl").unlink()
    assert device.sync().sent == 1
    assert other.sync().received == 1
    assert any(line in file.read_bytes() for file in device.files)


def test_gaps_in_the_numbers_of_a_device_are_shown(device: Device) -> None:
    lines = [line_of(REVIEW._replace(id=f"e{n}", counter=n)) for n in (2, 3, 7, 9)]
    (device.folder / "some.jsonl").write_bytes(b"".join(lines))
    (known,) = device.sync().devices
    assert known.gaps == (Gap(1, 1), Gap(4, 6), Gap(8, 8))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"\x00" * 9_000 + b"\n", [(0, "holds no event")], id="zeros"),
        pytest.param(b'{"my": "data"}\n' * 99, [(0, "holds no event")], id="somebody's data"),
        pytest.param(line_of(REVIEW) + b"\xff\n", [(2, "not an event")], id="bytes"),
        pytest.param(
            line_of(REVIEW) + b"{" * (3 * LINE_MOST) + b"\n" + line_of(REVIEW) + b"?\n",
            [(2, "longer than 1 MiB"), (4, "not an event")],
            id="a line of three MiB",
        ),
        pytest.param(line_of(REVIEW) + b"\n\n\r\n", [], id="empty lines"),
        pytest.param(line_of(REVIEW) + b"<<<<<<< HEAD\n", [(2, "not an event")], id="git's marks"),
        pytest.param(line_of(REVIEW) + b'{"event":{"at_ms":17', [], id="still on its way"),
        pytest.param(line_of(REVIEW) + b'{"event":{"at_ms":17\n', [], id="cut, and written again"),
    ],
)
def test_what_is_no_event_is_passed_over_and_named(
    device: Device, content: bytes, said: list[tuple[int, str]]
) -> None:
    (device.folder / "odd.jsonl").write_bytes(content)
    for _ in range(2):  # of a file that has not changed, too
        faults = device.sync().faults
        assert [(fault.file, fault.line) for fault in faults] == [
            ("odd.jsonl", line) for line, _ in said
        ]
        for fault, (_, reason) in zip(faults, said, strict=True):
            assert reason in fault.reason


def test_of_many_faults_some_are_named_and_all_counted(device: Device) -> None:
    (device.folder / "odd.jsonl").write_bytes(line_of(REVIEW) + b"?\n" * 50)
    faults = device.sync().faults
    assert len(faults) == 21
    assert faults[-1].reason == "30 more lines that hold no event"


def _link(file: Path) -> None:
    target = file.parent.parent / "secret"
    target.write_bytes(line_of(REVIEW))
    file.symlink_to(target)


def _pipe(file: Path) -> None:
    os.mkfifo(file)


def _huge(file: Path) -> None:
    file.touch()
    os.truncate(file, (1 << 30) + 1)


@pytest.mark.skipif(os.name != "posix", reason="links and pipes are POSIX's")
@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(_link, "a link, which is not read", id="a link"),
        pytest.param(_pipe, "no plain file", id="a pipe"),
        pytest.param(_huge, "larger than 1 GiB", id="a huge file"),
    ],
)
def test_what_is_no_plain_file_is_not_read(
    device: Device, make: Callable[[Path], None], said: str
) -> None:
    make(device.folder / "odd.jsonl")
    (fault,) = device.sync().faults
    assert said in fault.reason
    assert device.ids == set()


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
@pytest.mark.parametrize("level", [0, 1, 2], ids=["the file", "its folder", "the folder of all"])
def test_nothing_is_written_through_a_link(device: Device, tmp_path: Path, level: int) -> None:
    outside = tmp_path / "outside"
    link = [segment(device), segment(device).parent, segment(device).parent.parent][level]
    link.parent.mkdir(parents=True, exist_ok=True)
    outside.touch() if level == 0 else outside.mkdir()
    link.symlink_to(outside)
    device.answer()
    with pytest.raises(UserError, match="cannot be written"):
        device.sync()
    assert outside.read_bytes() == b"" if level == 0 else not list(outside.iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named_and_tried_again(device: Device) -> None:
    file = device.folder / "theirs.jsonl"
    file.write_bytes(line_of(REVIEW))
    file.chmod(0)
    assert [fault.file for fault in device.sync().faults] == ["theirs.jsonl"]
    file.chmod(0o600)
    assert device.sync().received == 1


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("._2026-01.jsonl", id="what macOS leaves on a stick"),
        pytest.param(".2026-01.jsonl.x7d", id="a transfer of rsync"),
        pytest.param(".stversions/2026-01.jsonl", id="an old version of Syncthing"),
        pytest.param(".git/2026-01.jsonl", id="inside git"),
    ],
)
def test_what_belongs_to_a_carrier_is_left_alone(device: Device, name: str) -> None:
    file = device.folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"anything\n")
    assert device.sync().faults == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param(
            "north (conflicted copy 2026-01-12).yaml",
            "deck: north\n",
            "north (conflicted copy 2026-01-12).yaml is another version of north.yaml",
            id="Dropbox, Nextcloud",
        ),
        pytest.param(
            "north.sync-conflict-20260112-101010-ABCDEFG.yaml",
            "deck: north\n",
            "is another version of north.yaml",
            id="Syncthing",
        ),
        pytest.param("north 2.yaml", "deck: north\n", "version of north.yaml", id="iCloud"),
        pytest.param("north (1).yaml", "deck: north\n", "version of north.yaml", id="Drive"),
        pytest.param("world war 2.yaml", "deck: war\n", "", id="a number of its own"),
        pytest.param(
            "south.yaml",
            "deck: south\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> other\n",
            "south.yaml:2: git left both versions here",
            id="git",
        ),
    ],
)
def test_two_versions_of_a_deck_are_named(
    device: Device, name: str, content: str, said: str
) -> None:
    (device.folder / "north.yaml").write_text("deck: north\n")
    (device.folder / name).write_text(content)
    notes = device.sync().notes
    assert len(notes) == bool(said)
    assert all(said in note for note in notes)


def test_a_folder_that_is_not_there(device: Device) -> None:
    device.folder = device.folder / "no-such"
    with pytest.raises(UserError, match="is not there: make it, or plug in"):
        device.sync()


def test_a_drive_that_is_not_there_is_not_taken_for_an_empty_folder(device: Device) -> None:
    known = '{"a.jsonl":[[1,1,"x"],[]]}'
    with pytest.raises(UserError, match="held your history and is empty now"):
        FolderTarget(device.folder, may_be_empty=False).pull(known)
    assert FolderTarget(device.folder).pull(known).whole


def test_a_name_that_is_none_of_ours_is_never_a_path(device: Device) -> None:
    FolderTarget(device.folder).push([entry_of(REVIEW)], "../../evil", "")
    (folder,) = (device.folder / "byheart").iterdir()
    assert folder.name.isalnum()


@pytest.mark.parametrize(
    "cursor", ["nonsense", "[1]", '{"a.jsonl":1}', '{"a.jsonl":[[1],[]]}', "null"]
)
def test_a_cursor_that_means_nothing_is_none(device: Device, cursor: str) -> None:
    device.answer()
    device.sync()
    pulled = FolderTarget(device.folder).pull(cursor)
    assert pulled.whole
    assert len(pulled.entries) == 1


def test_a_history_that_was_made_anew_is_compared_whole(device: Device) -> None:
    device.answer()
    device.answer(day=1)
    device.sync()
    device.database.execute("delete from event where counter = 1")
    assert device.sync().received == 1
    assert len(device.ids) == 2


def test_progress_that_means_nothing_is_none(device: Device) -> None:
    device.answer()
    device.sync()
    device.database.execute("update meta set value = '{' where key like 'sync %'")
    assert device.sync().sent == 0


def test_a_file_that_somebody_else_wrote_to_meanwhile_is_read_again(device: Device) -> None:
    device.answer()
    device.sync()
    target = FolderTarget(device.folder)
    pulled = target.pull("")
    with segment(device).open("ab") as stream:
        stream.write(line_of(REVIEW))
    mine = entry_of(REVIEW._replace(id="mine"))
    cursor = target.push([mine], device.history.device, pulled.cursor)
    assert {entry.row.id for entry in target.pull(cursor).entries} >= {"event-1", "mine"}
