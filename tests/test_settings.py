"""The settings file: what it may hold, and what is said of what it may not."""

import os
from pathlib import Path

import pytest

from byheart.core.errors import UserError
from byheart.core.scheduling.arranging import Order
from byheart.storage.settings import Settings, SettingsError, read_settings

EVERYTHING = """\
new_per_day = 20
new_per_deck = 5
desired_retention = 0.85
maximum_interval = 365
rollover_hour = 0
leech_lapses = 0
minutes = 10
limit = 50
order = "deck"
deck_folders = ["mine", "/srv/decks"]
sync = true
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_a_file_all_is_as_usual(file: Path) -> None:
    assert read_settings(file) == Settings()
    assert not file.exists()


def test_every_setting(file: Path) -> None:
    file.write_text(EVERYTHING)
    assert read_settings(file) == Settings(
        new_per_day=20,
        new_per_deck=5,
        desired_retention=0.85,
        maximum_interval=365,
        rollover_hour=0,
        leech_lapses=0,
        minutes=10,
        limit=50,
        order=Order.DECK,
        deck_folders=(file.parent / "mine", Path("/srv/decks")),
        sync=True,
    )


def test_a_home_and_a_byte_order_mark(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(file.parent))
    monkeypatch.setenv("USERPROFILE", str(file.parent))
    file.write_bytes(b'\xef\xbb\xbfdeck_folders = ["~/decks"]\n')
    assert read_settings(file).deck_folders == (file.parent / "decks",)


def test_scheduling_options_are_the_settings_own(file: Path) -> None:
    file.write_text(EVERYTHING)
    options = read_settings(file).scheduling_options()
    chosen = (options.desired_retention, options.maximum_interval)
    assert chosen == (0.85, 365)
    assert (options.rollover_hour, options.leech_lapses) == (0, 0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("new_per_day = -1", "1:1: new_per_day is a whole number from 0 to", id="low"),
        pytest.param("\n limit = 0", "2:2: limit is a whole number from 1 to 9999", id="its place"),
        pytest.param("limit = 1.5", "not 1.5", id="a part of a card"),
        pytest.param("limit = true", "not True", id="a truth for a number"),
        pytest.param("limit = 1e400", "not inf", id="infinity"),
        pytest.param("desired_retention = 0.995", "from 0.70 to 0.99, not 0.995", id="too sure"),
        pytest.param("desired_retention = nan", "from 0.70 to 0.99, not nan", id="no number"),
        pytest.param("desired_retention = 90", "from 0.70 to 0.99, not 90", id="in percent"),
        pytest.param("rollover_hour = 24", "from 0 to 23, not 24", id="no such hour"),
        pytest.param('order = "urgnt"', 'not "urgnt" (did you mean urgent?)', id="a slip"),
        pytest.param('order = "zzz"', "one of urgent, due, deck, random", id="no such order"),
        pytest.param('deck_folders = "decks"', 'such as ["~/decks"]', id="one folder, no list"),
        pytest.param('deck_folders = ["a", 1]', 'such as ["~/decks"]', id="a number for a folder"),
        pytest.param('deck_folders = ["\\u0000"]', 'such as ["~/decks"]', id="no path at all"),
        pytest.param('deck_folders = ["~no-such/d"]', "users that exist", id="nobody's home"),
        pytest.param("sync = 1", "sync is true or false, not 1", id="a number for a truth"),
        pytest.param("new_per_dya = 1", '"new_per_dya" is unknown (did you mean new', id="a key"),
        pytest.param("colour = 1", '"colour" is unknown (known are new_per_day, ', id="far off"),
        pytest.param("\n[limits]\na = 1", '2:1: "limits" is unknown', id="a section"),
        pytest.param("limit = 1\nlimit = 2\n", "2:10: Cannot overwrite", id="a key twice"),
        pytest.param("limit", "1:1: Expected '='", id="no TOML"),
        pytest.param('order = "\x1b[31m"', "1:10: Illegal", id="an escape"),
        pytest.param('order = "\\u001b[31m"', 'not "[31m"', id="an escaped escape"),
        pytest.param("a = " + "[" * 5_000, "1:1: is nested too deeply", id="too deep"),
    ],
)
def test_what_is_refused(file: Path, text: str, said: str) -> None:
    file.write_text(text)
    with pytest.raises(SettingsError) as refused:
        read_settings(file)
    assert said in str(refused.value)
    assert str(refused.value).startswith(f"{file}:")
    assert "\x1b" not in str(refused.value)


def test_all_problems_come_at_once_in_the_order_of_the_file(file: Path) -> None:
    file.write_text("limit = 0\nodrer = 1\nminutes = 0\n")
    with pytest.raises(SettingsError) as refused:
        read_settings(file)
    assert [problem.place.line for problem in refused.value.problems] == [1, 2, 3]


def test_a_folder_in_its_place(file: Path) -> None:
    file.mkdir()
    with pytest.raises(SettingsError, match="not a plain file"):
        read_settings(file)


def test_a_link_to_nothing(file: Path) -> None:
    file.symlink_to(file.parent / "gone")
    with pytest.raises(SettingsError, match="not a plain file"):
        read_settings(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no named pipes")
def test_a_pipe_is_not_waited_for(file: Path) -> None:
    os.mkfifo(file)
    with pytest.raises(SettingsError, match="not a plain file"):
        read_settings(file)


def test_an_encoding_that_is_not_utf_8(file: Path) -> None:
    file.write_bytes(b'order = "\xe9"')
    with pytest.raises(UserError, match="byte 9 is not UTF-8"):
        read_settings(file)
