"""Deck files are replaced whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from byheart.core.errors import UserError
from byheart.storage.decks.writing import create_deck, deck_bytes, replace_deck

OLD = b"deck: old\n"
NEW = b"deck: new\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links are POSIX's")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deck.yaml"
    path.write_bytes(OLD)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def test_a_deck_is_replaced(file: Path) -> None:
    replace_deck(file, OLD, NEW)
    assert file.read_bytes() == NEW
    assert names(file.parent) == ["deck.yaml"]


@posix
def test_the_mode_stays(file: Path) -> None:
    file.chmod(0o640)
    replace_deck(file, OLD, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@posix
def test_a_link_stays_one(file: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "deck.yaml"
    link.symlink_to(Path("..") / "deck.yaml")
    replace_deck(link, OLD, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW
    assert names(tmp_path / "links") == ["deck.yaml"]


def test_what_was_written_meanwhile_is_kept(file: Path) -> None:
    file.write_bytes(b"deck: other\n")
    with pytest.raises(UserError, match="was changed meanwhile"):
        replace_deck(file, OLD, NEW)
    assert file.read_bytes() == b"deck: other\n"
    assert names(file.parent) == ["deck.yaml"]


@posix
def test_what_cannot_be_written_leaves_the_deck(file: Path) -> None:
    import resource  # noqa: PLC0415 - POSIX alone has it

    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4, limit[1]))
    try:
        with pytest.raises(UserError, match="cannot be written: File too large"):
            replace_deck(file, OLD, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert file.read_bytes() == OLD
    assert names(file.parent) == ["deck.yaml"]


def test_a_new_deck_and_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "decks" / "north" / "deck.yaml"
    create_deck(path, NEW)
    assert path.read_bytes() == NEW
    assert names(path.parent) == ["deck.yaml"]


@posix
def test_a_new_deck_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    create_deck(tmp_path / "deck.yaml", NEW)
    assert (tmp_path / "deck.yaml").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_no_deck_is_overwritten(file: Path) -> None:
    with pytest.raises(UserError, match="is there already: choose another name"):
        create_deck(file, NEW)
    assert file.read_bytes() == OLD


@posix
def test_nor_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "deck.yaml"
    link.symlink_to("nowhere")
    with pytest.raises(UserError, match="is there already"):
        create_deck(link, NEW)
    assert link.readlink() == Path("nowhere")


@pytest.mark.parametrize("name", ["missing.yaml", ".", "nul\0.yaml"])
def test_what_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="cannot be"):
        deck_bytes(tmp_path / name)
    with pytest.raises(UserError):
        replace_deck(tmp_path / name, OLD, NEW)
