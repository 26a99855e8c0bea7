"""A home that something carries to other machines is told of: once a day, never in the way."""

from pathlib import Path

import pytest
from program_here import byheart

from byheart.storage.devices.synced_home import carrier_of

DECK = "deck: d\ntitle: D\nquestions:\n  - {id: q, ask: Capital of Norway?, answer: Oslo}\n"
PLAIN = "/dev/sda1 / ext4 rw 0 0\nproc /proc proc rw 0 0\n"


@pytest.mark.parametrize(
    ("below", "carrier"),
    [
        pytest.param("Documents/byheart", "", id="nobody"),
        pytest.param("Dropbox/byheart", "Dropbox", id="Dropbox"),
        pytest.param("Dropbox (Work)/a/byheart", "Dropbox", id="Dropbox of a firm"),
        pytest.param("OneDrive - Contoso/byheart", "OneDrive", id="OneDrive of a firm"),
        pytest.param("OneDrive/byheart", "OneDrive", id="OneDrive"),
        pytest.param(
            "Library/CloudStorage/OneDrive-Personal/b", "OneDrive", id="OneDrive on a Mac"
        ),
        pytest.param(
            "Library/CloudStorage/GoogleDrive-a@b.c/b", "Google Drive", id="Google on a Mac"
        ),
        pytest.param("Google Drive/byheart", "Google Drive", id="Google Drive"),
        pytest.param("Library/Mobile Documents/com~apple~CloudDocs/b", "iCloud", id="iCloud"),
        pytest.param("iCloudDrive/byheart", "iCloud", id="iCloud on Windows"),
        pytest.param("Nextcloud/byheart", "Nextcloud", id="Nextcloud"),
        pytest.param(
            "Dropbox-notes-from-2019.txt.d/byheart", "Dropbox", id="a name that begins so"
        ),
        pytest.param("my-dropbox-export/byheart", "", id="a name that only contains it"),
    ],
)
def test_by_the_names_of_folders(tmp_path: Path, below: str, carrier: str) -> None:
    assert carrier_of(tmp_path / below, PLAIN) == carrier


@pytest.mark.parametrize(
    ("marker", "carrier"),
    [
        pytest.param(".stfolder", "Syncthing", id="Syncthing's folder"),
        pytest.param(".stversions", "Syncthing", id="Syncthing's versions"),
        pytest.param(".dropbox.cache", "Dropbox", id="Dropbox's cache"),
        pytest.param(".tmp.drivedownload", "Google Drive", id="Google Drive's downloads"),
        pytest.param(".git", "", id="git carries nothing by itself"),
    ],
)
def test_by_what_services_leave_behind(tmp_path: Path, marker: str, carrier: str) -> None:
    (tmp_path / marker).mkdir()
    assert carrier_of(tmp_path / "deep" / "below" / "home", PLAIN) == carrier


def test_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "Dropbox")
    assert carrier_of(tmp_path / "home", PLAIN) == "Dropbox"


@pytest.mark.parametrize(
    ("mount", "carrier"),
    [
        pytest.param("server:/x {} nfs4 rw", "a network (nfs4)", id="NFS"),
        pytest.param("//server/x {} cifs rw", "a network (cifs)", id="CIFS"),
        pytest.param("user@host: {} fuse.sshfs rw", "a network (fuse.sshfs)", id="SSHFS"),
        pytest.param("r: {} fuse.rclone rw", "a network (fuse.rclone)", id="rclone"),
        pytest.param("/dev/sdb1 {} ext4 rw", "", id="a disk"),
        pytest.param("tmpfs {} tmpfs rw", "", id="memory"),
        pytest.param("/dev/sdb1 {} fuseblk rw", "", id="a disk by FUSE"),
        pytest.param("server:/x {}/not-above nfs rw", "", id="another place"),
    ],
)
def test_by_the_file_system(tmp_path: Path, mount: str, carrier: str) -> None:
    place = tmp_path / "a b"
    escaped = str(place).replace(" ", r"\040")
    assert carrier_of(place / "home", PLAIN + mount.format(escaped) + " 0 0\n") == carrier


def test_the_deepest_place_counts_in_whatever_order_they_are_named(tmp_path: Path) -> None:
    network = f"server:/ {tmp_path} nfs rw 0 0\n"
    disk = f"/dev/sdb1 {tmp_path}/disk ext4 rw 0 0\n"
    for mounts in (network + disk, disk + network):
        assert carrier_of(tmp_path / "disk" / "home", mounts) == ""
        assert carrier_of(tmp_path / "home", mounts) == "a network (nfs)"


def test_it_is_said_once_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "d.yaml").write_text(DECK)
    monkeypatch.setenv("BYHEART_HOME", str(tmp_path / "Dropbox" / "home"))

    def quiz(now: str) -> str:
        ran = byheart("quiz", "d.yaml", "--plain", "--now", now, cwd=tmp_path, given="Oslo\n")
        assert ran.code == 0
        return ran.err

    assert "which Dropbox carries" in quiz("2026-01-10T12:00Z")
    assert "byheart sync FOLDER" in quiz("2026-01-11T12:00Z")
    assert quiz("2026-01-11T14:00Z") == ""
    assert "Dropbox" in byheart("doctor", cwd=tmp_path).out


def test_a_home_that_nobody_carries_is_no_news(tmp_path: Path) -> None:
    (tmp_path / "d.yaml").write_text(DECK)
    ran = byheart("quiz", "d.yaml", "--plain", cwd=tmp_path, given="Oslo\n")
    assert (ran.code, ran.err) == (0, "")
