"""An author's ways in a pseudo-terminal: adding a question, mending one in an editor."""

import sys
from pathlib import Path

import pytest
from pseudo_terminal import CTRL_C, DOWN, ENTER, Terminal

pytestmark = [
    pytest.mark.pty,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's"),
]

DECK = """\
deck: north
title: The north
sources:
  atlas:
    title: The atlas
questions:
  - id: norway
    ask: What is the capital of Norway?
    answer: Oslo
"""
ERASE = "\x7f"
POINTER = "›"  # noqa: RUF001 - what is drawn


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    (folder / "north.yaml").write_text(DECK, encoding="utf-8")
    return folder


def enter(terminal: Terminal, label: str, keys: str) -> str:
    """Wait for a prompt and answer it."""
    screen = terminal.wait_for(f"{POINTER} {label}")
    terminal.send(keys + ENTER)
    return screen


def test_a_question_is_asked_for_shown_tried_and_added(here: Path) -> None:
    with Terminal(["add", "north.yaml"], cwd=here, rows=60) as terminal:
        enter(terminal, "What kind of answer?", DOWN * 2)
        enter(terminal, "The question", "How many lakes has Finland?")
        terminal.wait_for(f"{POINTER} The answer")
        terminal.send("many")
        terminal.wait_for('"many" cannot be read as a number')
        terminal.send(ERASE * 4 + "188,000 lakes" + ENTER)
        enter(terminal, "The tolerance", "10%")
        enter(terminal, "Also right", "")
        enter(terminal, "Why, shown after the answer", "Ponds count: all of them.")
        enter(terminal, "The source", "")
        enter(terminal, "Its paragraph", "7")
        screen = enter(terminal, "The id", "")
        assert "lakes-finland" in screen
        screen = terminal.wait_for("What now?")
        assert 'why: "Ponds count: all of them."' in screen
        assert "As a learner will see it:" in screen
        assert "(a number)" in screen
        terminal.send(DOWN + ENTER)
        enter(terminal, "An answer", "190 thousand")
        terminal.wait_for("Correct")
        terminal.send("60" + ENTER)
        terminal.wait_for("Incorrect")
        terminal.send(ENTER)
        terminal.wait_for("leave without adding it")
        terminal.send(ENTER)
        assert terminal.ended() == 0
        assert "added north/lakes-finland (north.yaml:11)" in terminal.text
    assert (here / "north.yaml").read_text(encoding="utf-8") == DECK + (
        "\n  - id: lakes-finland\n    type: number\n    ask: How many lakes has Finland?\n"
        "    answer: 188,000 lakes\n    tolerance: 10%\n"
        '    why: "Ponds count: all of them."\n    cite: {source: atlas, para: 7}\n'
    )


def test_what_is_wrong_together_is_told_and_can_be_changed(here: Path) -> None:
    options = ["--type", "text", "--ask", "Who?", "--reject", "Odysseus=No.", "--id", "who"]
    with Terminal(["add", "north.yaml", *options], cwd=here, rows=60) as terminal:
        enter(terminal, "The answer", "Odysseus")
        for label in ("Also right", "Why, shown after the answer"):
            enter(terminal, label, "")
        enter(terminal, "The source", DOWN)
        screen = terminal.wait_for("What now?", "leave without adding it")
        assert 'is under "reject" and is also a right answer' in screen
        assert "no-source" not in screen
        assert "add it to the deck" not in screen
        terminal.send(ENTER)
        terminal.wait_for("Which?")
        terminal.send(DOWN * 5 + ENTER)
        terminal.wait_for(f"{POINTER} Wrong")
        terminal.send(ERASE * 8 + "Ulysses" + ENTER)
        enter(terminal, "Wrong (Enter", "")
        terminal.wait_for("Say then to Ulysses")
        terminal.send(ENTER)
        assert "warning no-source" in terminal.wait_for("add it to the deck")
        terminal.send(ENTER)
        assert terminal.ended() == 0
    assert "reject: [Ulysses]" in (here / "north.yaml").read_text(encoding="utf-8")


def test_leaving_adds_nothing(here: Path) -> None:
    with Terminal(["add", "north.yaml"], cwd=here) as terminal:
        enter(terminal, "What kind of answer?", "")
        terminal.wait_for(f"{POINTER} The question")
        terminal.send("What" + CTRL_C)
        assert terminal.ended() == 130
    assert (here / "north.yaml").read_text(encoding="utf-8") == DECK


EDITOR = """\
import pathlib, sys
seen = pathlib.Path("opened")
opened = seen.read_text() if seen.exists() else ""
seen.write_text(opened + " ".join(sys.argv[1:]) + "\\n")
word = "anwser" if not opened else "answer"
file = pathlib.Path(sys.argv[-1])
file.write_text(file.read_text().replace("anwser", "answer").replace("answer", word))
"""


def test_a_mistake_in_the_editor_can_be_mended_at_once(here: Path) -> None:
    editor = here / "nano"
    editor.write_text(f"#!{sys.executable}\n{EDITOR}", encoding="utf-8")
    editor.chmod(0o755)
    (here / "decks").mkdir()
    (here / "north.yaml").rename(here / "decks" / "north.yaml")
    env = {"VISUAL": str(editor)}
    with Terminal(["edit", "norway"], cwd=here, env=env, columns=120) as terminal:
        screen = terminal.wait_for("Open it again at the first one?")
        assert 'decks/north.yaml:9:5: "anwser" is no field of a question' in screen
        terminal.send("y")
        assert terminal.ended() == 0
        assert "decks/north.yaml: 1 card, no problems" in terminal.text
    opened = (here / "opened").read_text(encoding="utf-8").splitlines()
    assert opened == ["+7 decks/north.yaml", "+7 decks/north.yaml"]
