"""Exams, reading and made questions in a pseudo-terminal, as a learner meets them."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pseudo_terminal import CTRL_C, CTRL_D, ENTER, Terminal

pytestmark = [
    pytest.mark.pty,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's"),
]

GOLDEN = Path(__file__).parent / "golden"
DECK = """\
deck: north
title: The north
questions:
  - id: norway
    ask: What is the capital of Norway?
    answer: Oslo
    hint: It lies on a fjord.
    why: It was called Christiania once.
  - id: union
    type: date
    ask: In which year did the union of Kalmar begin?
    answer: "1397"
    fact: the beginning of the union of Kalmar
  - id: end
    type: date
    ask: In which year did the union of Kalmar end?
    answer: "1523"
    fact: the end of the union of Kalmar
  - id: fire
    type: date
    ask: In which year did Oslo burn down?
    answer: "1624"
    fact: the fire of Oslo
"""
READY = "›"  # noqa: RUF001 - the prompt is drawn: from here on keys are keys
AT = ("--now", "2026-03-01T10:00:00+01:00", "--seed", "1")
Start = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")

    def started(*arguments: str) -> Terminal:
        return Terminal(arguments, cwd=tmp_path)

    return started


def screen_like(name: str, shown: str, request: pytest.FixtureRequest) -> None:
    """Hold a screen to the one that was kept; what depends on the time taken is left out."""
    shown = re.sub(r"It took [\w ]+?\.", "It took TIME.", shown) + "\n"
    golden = GOLDEN / f"{name}.txt"
    if request.config.getoption("--update-golden"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


def test_an_exam_is_held_to_its_end(start: Start, request: pytest.FixtureRequest) -> None:
    with start("exam", "deck.yaml", "-n", "4", *AT) as terminal:
        first = terminal.wait_for("1/4", READY)
        assert "No verdict before the end" in first
        screen_like("exam-question", first, request)
        for place in range(1, 5):  # with this seed all four are typed
            assert "? hint" not in terminal.wait_for(f"{place}/4", READY)
            terminal.send("1397" + ENTER)
        assert terminal.ended() == 0
        screen_like("exam-marks", terminal.text, request)
    assert not Path(os.environ["BYHEART_HOME"]).exists()


def test_an_exam_is_ended_only_after_a_question(start: Start) -> None:
    with start("exam", "deck.yaml", "--no-mix", *AT) as terminal:
        terminal.wait_for("1/4", READY)
        terminal.send("x" + ENTER)
        terminal.wait_for("2/4", READY)
        terminal.send(CTRL_C)
        terminal.wait_for("End the exam here, with 1 answer? (y/N)")
        terminal.send("n")
        terminal.wait_for("2/4", READY, gone="End the exam")
        terminal.send(CTRL_D)
        terminal.wait_for("End the exam here")
        terminal.send("y")
        terminal.wait_for("0 of 1 right", "3 questions not reached and not counted.")
        assert terminal.ended() == 0


def test_new_questions_are_leafed_through(start: Start, request: pytest.FixtureRequest) -> None:
    with start("study", "deck.yaml", "-n", "2", *AT[:2]) as terminal:
        first = terminal.wait_for("1/2", "Enter next", "Christiania")
        screen_like("study", first, request)
        terminal.send(ENTER)
        terminal.wait_for("2/2", "u back", "1397")
        terminal.send("u")
        terminal.wait_for("1/2", "Oslo")
        terminal.send("q")
        terminal.wait_for("2 questions read. `byheart quiz` asks them")
        assert terminal.ended() == 0


def test_a_quiz_is_mixed(start: Start, request: pytest.FixtureRequest) -> None:
    answers = {"capital": "Oslo", "begin": "1397", " end?": "1523", "burn": "1624"}
    with start("quiz", "deck.yaml", "--mix", "--order", "deck", *AT) as terminal:
        for place, (word, answer) in enumerate(answers.items(), start=1):
            terminal.wait_for(f"{place}/4", word, READY)
            terminal.send(answer + ENTER)
            terminal.wait_for("Correct", "Enter next")
            terminal.send(ENTER)
        shown = terminal.wait_for("no schedule", "0) I don't know")
        screen_like("quiz-mix", shown, request)
        terminal.send("0")
        verdict = terminal.wait_for("Rests on", "Enter next")
        assert "1 again" not in verdict
        screen_like("quiz-mix-verdict", verdict, request)
        terminal.send(ENTER)
        terminal.wait_for("4 cards answered")
        assert terminal.ended() == 0
