"""Whole journeys in a pseudo-terminal: what a learner does, sees, and finds kept afterwards."""

import os
import signal
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pseudo_terminal import CTRL_C, CTRL_D, CTRL_Z, DOWN, ENTER, Terminal

from byheart.core.review import Correction, Event, Mark, MarkKind, Rating, Review, Undo
from byheart.core.scheduling.outlook import SchedulingOptions
from byheart.storage.history.history import History

pytestmark = [
    pytest.mark.pty,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's"),
]

DECK = """\
deck: north
title: The north
questions:
  - id: norway
    ask: What is the capital of Norway?
    answer: Oslo
    hint: It lies on a fjord.
    why: It was called Christiania once.
  - id: sweden
    ask: What is the capital of Sweden?
    answer: Stockholm
  - id: rivers
    type: list
    ask: Which two rivers meet in Koblenz?
    answer: [Rhine, Moselle]
  - id: battle
    type: date
    ask: On what day did the war end?
    answer: 1945-05-08
  - id: largest
    type: choice
    ask: Which is the largest lake of Sweden?
    answer: Vättern the Great
    distractors: [Mälaren, Siljan]
  - id: poem
    type: card
    ask: Recite the first line.
    answer: Ja, vi elsker dette landet
"""
READY = "›"  # noqa: RUF001 - the prompt is drawn: from here on keys are keys
Start = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")

    def started(*options: str, **settings: object) -> Terminal:
        arguments = ["quiz", "deck.yaml", "--order", "deck", "--seed", "1", *options]
        return Terminal(arguments, cwd=tmp_path, **settings)  # type: ignore[arg-type]

    return started


def events() -> list[Event]:
    path = Path(os.environ["BYHEART_HOME"]) / "history.db"
    with History.open(path, SchedulingOptions(), write=False) as history:
        return sorted(history.events(), key=lambda event: event.order)


def reviews() -> list[tuple[str, int]]:
    deeds = [event.deed for event in events()]
    return [(deed.typed, deed.rating) for deed in deeds if isinstance(deed, Review)]


def test_a_whole_session(start: Start) -> None:  # noqa: PLR0915 - one journey
    with start() as terminal:
        screen = terminal.wait_for(READY)
        assert "0 due and 6 new" in screen
        assert "The north" in screen
        assert "1/6" in screen
        terminal.send("olso" + ENTER)  # a typed word of four letters has no leniency
        screen = terminal.wait_for("Enter next")
        assert "Incorrect" in screen
        assert "You typed  olso" in screen
        assert "Answer     Oslo" in screen
        assert "It was called Christiania once." in screen
        terminal.send(ENTER)
        terminal.wait_for("capital of Sweden", READY)
        terminal.send("stockholm" + ENTER)
        assert "Correct" in terminal.wait_for("Enter next")
        terminal.send(ENTER)
        terminal.wait_for("Koblenz", READY)
        terminal.send("the Rhine" + ENTER)
        terminal.wait_for("1 of 2", READY)
        terminal.send("Moselle" + ENTER)
        assert "Hard: comes back" in terminal.wait_for("Enter next")
        terminal.send(ENTER)
        terminal.wait_for("war end", READY)
        terminal.send("May 1945" + ENTER)
        terminal.wait_for("Which day?", READY)
        terminal.send("8 May 1945" + ENTER)
        assert "Good: comes back" in terminal.wait_for("Enter next")
        terminal.send(ENTER)
        screen = terminal.wait_for("0) I don't know", READY)
        number = next(n for n in "123" if f"{n}) Vättern" in screen)
        terminal.send(number)
        assert "Correct" in terminal.wait_for("Enter next")
        terminal.send(ENTER)
        terminal.wait_for("Enter turn over")
        terminal.send(" ")
        assert "dette landet" in terminal.wait_for("4 easy")
        terminal.send("4")
        terminal.wait_for("capital of Norway", READY)
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("Enter next")
        terminal.send(ENTER)
        screen = terminal.wait_for("in a row")
        assert "6 cards answered" in screen
        assert "4 right at the first attempt (67%)" in screen
        assert "1 miss" in screen
        assert terminal.ended() == 0
    assert [deed.rating for _, deed in corrections()] == [Rating.HARD]
    assert [rating for _, rating in reviews()] == [1, 3, 1, 3, 3, 4, 3]


def corrections() -> list[tuple[str, Correction]]:
    return [(e.id, e.deed) for e in events() if isinstance(e.deed, Correction)]


def test_undo_asks_again_and_keeps_both_events(start: Start) -> None:
    with start() as terminal:
        terminal.wait_for(READY)
        terminal.send("Bergen" + ENTER)
        terminal.wait_for("Enter next")
        terminal.send("u")
        terminal.wait_for(READY)
        terminal.send("Oslo" + ENTER)
        assert "Correct" in terminal.wait_for("Enter next")
        terminal.send(ENTER)
        terminal.wait_for("capital of Sweden", READY)
        terminal.send(CTRL_Z)
        terminal.wait_for("capital of Norway", READY)
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("Enter next")
        terminal.send("q")
        assert terminal.ended() == 0
    assert reviews() == [("Bergen", 1), ("Oslo", 3), ("Oslo", 3)]
    assert sum(isinstance(event.deed, Undo) for event in events()) == 2


def test_overruling_changes_the_rating_and_the_day(start: Start) -> None:
    with start() as terminal:
        terminal.wait_for(READY)
        terminal.send("Bergen" + ENTER)
        terminal.wait_for("Enter next")
        terminal.send("4")
        assert "Easy: comes back in" in terminal.wait_for("counts as easy")
        terminal.send("q")
        assert terminal.ended() == 0
    assert [deed.rating for _, deed in corrections()] == [Rating.EASY]


def test_a_hint_makes_the_answer_hard(start: Start) -> None:
    with start() as terminal:
        terminal.wait_for("? hint", READY)
        terminal.send("?")
        terminal.wait_for("Hint: It lies on a fjord.")
        terminal.send("what?" + ENTER)  # a question mark in an answer is no command
        assert "You typed  what?" in terminal.wait_for("Enter next")
        terminal.send("u")
        terminal.wait_for("? hint", READY)
        terminal.send("?")
        terminal.wait_for("fjord", READY)
        terminal.send("Oslo" + ENTER)
        assert "Hard: comes back" in terminal.wait_for("Enter next")
        terminal.send("q")
        terminal.ended()


def test_suspend_bury_and_flag(start: Start) -> None:
    with start() as terminal:
        terminal.wait_for("Norway", READY)
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("Enter next")
        terminal.send("f")
        terminal.wait_for("Flagged.")
        terminal.send("s")
        terminal.wait_for("Sweden", READY)
        terminal.send("x" + ENTER)
        terminal.wait_for("Enter next")
        terminal.send("b")
        terminal.wait_for("Koblenz", READY)
        terminal.send(CTRL_D)
        assert terminal.ended() == 0
    marks = [event.deed.kind for event in events() if isinstance(event.deed, Mark)]
    assert marks == [MarkKind.FLAGGED, MarkKind.SUSPENDED, MarkKind.BURIED]


def test_the_editor_opens_the_deck_at_the_question(start: Start, tmp_path: Path) -> None:
    editor = tmp_path / "vim"
    editor.write_text('#!/bin/sh\necho "$@" > seen\nsed -i s/Christiania/Kristiania/ "$2"\n')
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    with start(env={"EDITOR": str(editor), "VISUAL": ""}) as terminal:
        terminal.wait_for(READY)
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("Enter next")
        terminal.send("e")
        terminal.wait_for("read again")
        terminal.send("u")
        terminal.wait_for(READY)
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("Kristiania")
        terminal.send("q")
        terminal.ended()
    assert (tmp_path / "seen").read_text() == "+4 deck.yaml\n"


def answer_first(terminal: Terminal) -> None:
    terminal.wait_for(READY)
    terminal.send("Oslo" + ENTER)
    terminal.wait_for("Enter next")


def to_the_line(terminal: Terminal) -> None:
    answer_first(terminal)
    terminal.send(ENTER)
    terminal.wait_for("Sweden", READY)
    terminal.send("half an ans")


def to_the_second_try(terminal: Terminal) -> None:
    to_the_line(terminal)
    terminal.send(ENTER)
    terminal.wait_for("Enter next")
    terminal.send(ENTER)
    terminal.wait_for("Koblenz", READY)
    terminal.send("Rhine" + ENTER)
    terminal.wait_for("1 of 2", READY)


def to_the_choice(terminal: Terminal) -> None:
    to_the_second_try(terminal)
    terminal.send("x" + ENTER)
    terminal.wait_for("Enter next")
    terminal.send(ENTER)
    terminal.wait_for("war end", READY)
    terminal.send(ENTER)
    terminal.wait_for("Enter next")
    terminal.send(ENTER)
    terminal.wait_for("0) I don't know", READY)


def to_the_front(terminal: Terminal) -> None:
    to_the_choice(terminal)
    terminal.send(DOWN + DOWN + DOWN + ENTER)
    terminal.wait_for("Not known")
    terminal.send(ENTER)
    terminal.wait_for("Enter turn over")


def to_the_back(terminal: Terminal) -> None:
    to_the_front(terminal)
    terminal.send(ENTER)
    terminal.wait_for("4 easy")


PROMPTS = [
    pytest.param(answer_first, 1, id="at the key after a verdict"),
    pytest.param(to_the_line, 1, id="in the middle of an answer"),
    pytest.param(to_the_second_try, 3, id="at the second try"),
    pytest.param(to_the_choice, 4, id="at a choice"),
    pytest.param(to_the_front, 5, id="at the front of a flashcard"),
    pytest.param(to_the_back, 5, id="at its back"),
]


@pytest.mark.parametrize(("go", "kept"), PROMPTS)
def test_ctrl_c_at_every_prompt_keeps_every_answer(
    start: Start, go: Callable[[Terminal], None], kept: int
) -> None:
    with start() as terminal:
        go(terminal)
        terminal.send(CTRL_C)
        assert terminal.ended() == 130
        assert "Traceback" not in terminal.raw
    assert len(reviews()) == kept


@pytest.mark.parametrize(
    ("number", "code"),
    [
        pytest.param(signal.SIGKILL, 137, id="killed"),
        pytest.param(signal.SIGTERM, 143, id="told to end"),
        pytest.param(signal.SIGHUP, 129, id="the terminal is gone"),
    ],
)
@pytest.mark.parametrize(("go", "kept"), [PROMPTS[0], PROMPTS[1], PROMPTS[3]])
def test_every_answer_with_a_verdict_outlives_a_signal(
    start: Start, go: Callable[[Terminal], None], kept: int, number: signal.Signals, code: int
) -> None:
    with start() as terminal:
        go(terminal)
        terminal.child.kill(number)
        assert terminal.ended() == code
        assert "Traceback" not in terminal.raw
    assert len(reviews()) == kept
    with start() as terminal:
        assert "Norway" not in terminal.wait_for(READY) or kept > 2


def test_the_window_is_resized_at_every_prompt(start: Start) -> None:
    with start() as terminal:
        terminal.wait_for(READY)
        for columns in range(80, 11, -4):
            terminal.resize(columns)
        terminal.resize(40)
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("Enter next")
        for columns in (12, 100, 40):
            terminal.resize(columns)
        terminal.send(ENTER)
        screen = terminal.wait_for("What is the capital of Sweden?", READY)
        assert max(map(len, screen.splitlines())) <= 40
        terminal.send(CTRL_D)
        assert terminal.ended() == 0
    assert reviews() == [("Oslo", 3)]


def test_a_paste_of_a_megabyte_is_cut_short(start: Start) -> None:
    with start() as terminal:
        terminal.wait_for(READY)
        terminal.send("\x1b[200~" + "Oslo " * 200_000 + "\x1b[201~")
        terminal.send(ENTER)
        assert "Incorrect" in terminal.wait_for("Enter next")
        terminal.send("q")
        assert terminal.ended() == 0
    assert len(reviews()[0][0]) == 2_000


def test_nothing_due_says_what_can_be_done(start: Start) -> None:
    with start("--new", "0") as terminal:
        screen = terminal.wait_for("--cram")
        assert "Nothing is due." in screen
        assert "6 new cards wait" in screen
        assert terminal.ended() == 0
