"""Where things are kept, and who may enter."""

import stat
import sys
from pathlib import Path

import pytest

from byheart.core.errors import UserError
from byheart.storage.folders import folders, make_private

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")


def test_the_home_that_is_named(tmp_path: Path) -> None:
    found = folders({"BYHEART_HOME": str(tmp_path)})
    assert found.history == tmp_path / "history.db"
    assert found.settings == tmp_path / "settings.toml"
    assert found.decks == tmp_path / "decks"
    assert found.cache == tmp_path / "cache"


@pytest.mark.parametrize(
    "named",
    [
        pytest.param("here", id="from the working folder"),
        pytest.param("~/here", id="from the learner's home"),
    ],
)
def test_a_named_home_is_made_absolute(
    named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert folders({"BYHEART_HOME": named}).home == tmp_path / "here"


@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({}, id="not set"),
        pytest.param({"BYHEART_HOME": ""}, id="empty"),
    ],
)
def test_the_platforms_own_folders(environment: dict[str, str]) -> None:
    found = folders(environment)
    assert found.home.is_absolute()
    assert found.cache.is_absolute()
    assert found.home != found.cache
    assert "byheart" in found.home.name


def test_nobodys_home() -> None:
    with pytest.raises(UserError, match="set BYHEART_HOME"):
        folders({"BYHEART_HOME": "~no-such-user/here"})


def test_looking_makes_nothing(tmp_path: Path) -> None:
    folders({"BYHEART_HOME": str(tmp_path / "home")})
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_private_folder_is_its_owners_alone(tmp_path: Path) -> None:
    home = tmp_path / "not yet" / "home"
    make_private(home)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


@posix
def test_a_folder_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    make_private(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o750


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        pytest.param("file", "in the way", id="a file has the name"),
        pytest.param("file/home", "file", id="a file stands on the way"),
        pytest.param("nul\0", "cannot be made", id="no path at all"),
        pytest.param("long" * 100, "cannot be made", id="too long a name"),
    ],
)
def test_folders_that_cannot_be(folder: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match=said):
        make_private(tmp_path / folder)
