"""From an article to a quiz in a real terminal, and what is kept where it is left."""

import json
import signal
import stat
import sys
from pathlib import Path

import pytest
from program import byheart
from pseudo_terminal import CTRL_C, CTRL_D, ENTER, ESCAPE, LEFT, Terminal
from sift_samples import DECK

pytestmark = [
    pytest.mark.pty,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's"),
]

ARTICLE = """\
The Vasa sank in the harbour of Stockholm on 10 August 1628, a mile into her first voyage.
About 150 people were on board, and 30 of them drowned.
The hull, 69 metres long, rose from the sea bed on 24 April 1961.
She has had a museum of her own since 1990.
"""
KEYS = "a accept"
READY = "›"  # noqa: RUF001 - the prompt is drawn: from here on keys are keys


WANTED = ("10 August 1628", "150 people", "69 metres", "24 April 1961")
"""What is left to decide when all else is rejected, so that every screen is known."""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "vasa.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "ships.yaml").write_text(DECK, encoding="utf-8")
    assert "d.json: " in byheart("draft", "vasa.txt", "-o", "d.json", cwd=tmp_path).out
    return tmp_path


def leave(here: Path, deck: str, *wanted: str) -> None:
    """Reject all candidates of a draft but some."""
    listed = byheart("sift", "d.json", deck, "--new-deck", "--json", cwd=here).out
    others = [each["id"] for each in json.loads(listed)["candidates"] if each["text"] not in wanted]
    rejects = [part for id_ in others for part in ("--reject", id_)]
    if rejects:
        byheart("sift", "d.json", deck, "--new-deck", *rejects, cwd=here)


def sift(here: Path, deck: str, **env: str) -> Terminal:
    return Terminal(["sift", "d.json", deck], cwd=here, env=env, rows=40)


def test_from_an_article_to_a_quiz(here: Path) -> None:  # noqa: PLR0915 - one journey
    deck = here / "wreck.yaml"
    leave(here, "wreck.yaml", *WANTED)
    with sift(here, "wreck.yaml") as terminal:
        terminal.wait_for("There is no wreck.yaml yet.", "y yes")
        terminal.send("y")
        terminal.wait_for(
            ">>10 August 1628<<", "date, paragraph 1", "When …?", "to be finished", KEYS
        )
        terminal.send("a")
        terminal.wait_for(f"{READY} Question", "When")
        terminal.send("was 10 August 1628?" + ENTER)
        assert "answer-in-question" in terminal.wait_for("stands in its own question", KEYS)
        terminal.send("e")
        terminal.wait_for(f"{READY} Ask")
        terminal.send("\x15When did the Vasa go down?" + ENTER)  # Ctrl-U empties the line
        terminal.wait_for(f"{READY} Answer")
        terminal.send(CTRL_D)
        terminal.wait_for("When did the Vasa go down?", KEYS)
        terminal.send("a")
        terminal.wait_for("Accepted as vasa-go-down.", KEYS)
        written = deck.read_bytes()
        terminal.wait_for(">>150 people<<")
        terminal.send("a")
        terminal.wait_for(f"{READY} Question", "About how many people")
        terminal.send("were on the Vasa?" + ENTER)
        terminal.wait_for("Accepted as", ">>69 metres<<", KEYS)
        assert deck.read_bytes() != written
        terminal.send("u")
        terminal.wait_for("is out of the deck again", ">>150 people<<", KEYS)
        assert deck.read_bytes() == written
        terminal.send("a")
        terminal.wait_for("Accepted as", ">>69 metres<<", KEYS)
        terminal.send("r")
        terminal.wait_for("Rejected", ">>24 April 1961<<", KEYS)
        terminal.send("q")
        assert terminal.ended() == 0
        assert "2 candidates accepted, 1 candidate rejected." in terminal.text
    with sift(here, "wreck.yaml") as terminal:
        terminal.wait_for(">>24 April 1961<<", KEYS)
        terminal.send("q")
        assert terminal.ended() == 0
        assert "Nothing was decided. 1 candidate left." in terminal.text
    assert byheart("check", "wreck.yaml", cwd=here).code == 0
    with Terminal(["quiz", "wreck.yaml", "--order", "deck"], cwd=here) as terminal:
        terminal.wait_for("When did the Vasa go down?", READY)
        terminal.send("10.8.1628" + ENTER)
        assert "Correct" in terminal.wait_for("Enter next")
        terminal.send("q")
        assert terminal.ended() == 0


def test_another_kind_a_day_a_merge_and_the_editor(here: Path) -> None:  # noqa: PLR0915 - a journey
    leave(here, "ships.yaml", "24 April 1961", "1990")
    editor = here / "vim"
    editor.write_text(
        '#!/bin/sh\nsed -i "s/When …?/When did the hull of the Vasa leave the mud?/" "$2"\n'
    )
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    with sift(here, "ships.yaml", VISUAL=str(editor)) as terminal:
        terminal.wait_for(">>24 April 1961<<", KEYS)
        terminal.send("b")
        terminal.wait_for("leave the mud?", KEYS)
        terminal.send("o")
        terminal.wait_for(f"{READY} As of")
        terminal.send("2024-12-06" + ENTER)
        terminal.wait_for("2024-12-06", KEYS)
        terminal.send("k")
        terminal.wait_for(f"{READY} Kind", "choice")
        terminal.send(CTRL_D)
        terminal.wait_for("leave the mud?", KEYS, gone=f"{READY} Kind")
        terminal.send("k")
        terminal.wait_for(f"{READY} Kind", "choice")
        terminal.send(ESCAPE)
        terminal.wait_for("leave the mud?", KEYS, gone=f"{READY} Kind")
        terminal.send("e")
        terminal.wait_for(f"{READY} Ask")
        terminal.send(LEFT + "X" + ESCAPE)
        terminal.wait_for("leave the mud?", KEYS, gone=f"{READY} Ask")
        terminal.send("m")
        terminal.wait_for("mary-rose: In which year", f"{READY} Merge into")
        terminal.send("\x15finder" + ENTER)
        terminal.wait_for("Its further answer")
        terminal.send("\x15Carl Ekman" + ENTER)
        terminal.wait_for("Merged into finder.", ">>1990<<", KEYS)
        terminal.send("u")
        terminal.wait_for("is out of finder again", "leave the mud?", KEYS)
        terminal.send("a")
        terminal.wait_for("Accepted as", ">>1990<<", KEYS)
        terminal.send(CTRL_D)
        assert terminal.ended() == 0
    text = (here / "ships.yaml").read_text()
    assert "leave the mud?" in text
    assert "as_of: 2024-12-06" in text


@pytest.mark.parametrize(
    ("end", "code"),
    [
        pytest.param("ctrl-c", 130, id="stopped"),
        pytest.param("kill", 137, id="killed"),
    ],
)
def test_every_decision_outlives_an_end_in_the_middle(here: Path, end: str, code: int) -> None:
    leave(here, "ships.yaml", *WANTED)
    with sift(here, "ships.yaml") as terminal:
        terminal.wait_for(">>10 August 1628<<", KEYS)
        terminal.send("r")
        terminal.wait_for("Rejected", ">>150 people<<", KEYS)
        terminal.send("a")
        terminal.wait_for(f"{READY} Question")
        if end == "ctrl-c":
            terminal.send(CTRL_C)
        else:
            terminal.child.kill(signal.SIGKILL)
        assert terminal.ended() == code
        assert "Traceback" not in terminal.raw
    assert (here / "ships.yaml").read_text() == DECK
    listed = byheart("sift", "d.json", "ships.yaml", "--list", cwd=here).out
    assert ">>10 August 1628<<" not in listed
    assert ">>150 people<<" in listed


def test_a_narrow_window(here: Path) -> None:
    with Terminal(["sift", "d.json", "ships.yaml"], cwd=here, columns=40, rows=60) as terminal:
        screen = terminal.wait_for("q quit", "<<")
        assert max(map(len, screen.splitlines())) <= 40
        terminal.send("q")
        assert terminal.ended() == 0


def test_an_appeal_of_the_quiz_is_settled_by_one_key(here: Path) -> None:
    (here / "decks").mkdir()
    (here / "decks" / "ships.yaml").write_text(DECK, encoding="utf-8")
    byheart("quiz", "--order", "deck", cwd=here, given="Carl Ekman\n:appeal\n1545\n:quit\n")
    with Terminal(["appeals"], cwd=here) as terminal:
        screen = terminal.wait_for("Who located the Vasa?", "q quit")
        assert "Carl Ekman" in screen
        assert "A. Franzén" in screen
        terminal.send("p")
        terminal.wait_for(f"{READY} Ask back")
        terminal.send("Which of the two?" + ENTER)
        assert "1 appeal settled, no appeals open." in terminal.wait_for("settled")
        assert terminal.ended() == 0
    assert "Carl Ekman: Which of the two?" in (here / "decks" / "ships.yaml").read_text()
