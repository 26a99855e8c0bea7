"""The terminal ends, shrinks or speaks another encoding at any prompt: no seen verdict is lost."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from history_samples import reading
from pseudo_terminal import CTRL_D, ENTER, Terminal

from byheart.core.review import Review

pytestmark = [
    pytest.mark.pty,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's"),
]
FIRST = """\
deck: north
title: The north
questions:
  - {id: norway, ask: What is the capital of Norway?, answer: Oslo}
"""
QUESTIONS = {
    "text": "  - {id: a, ask: What is the capital of Sweden?, answer: Stockholm}\n",
    "list": "  - {id: a, type: list, ask: What meets in Koblenz?, answer: [Rhine, Moselle]}\n",
    "choice": "  - {id: a, type: choice, ask: Which?, answer: Oslo, distractors: [Rome, Bern]}\n",
    "card": "  - {id: a, type: card, ask: Recite it., answer: Ja vi elsker}\n",
}
READY = "›"  # noqa: RUF001 - the prompt is drawn: from here on keys are keys
RESIZES = 200
NARROWEST = 12


def start(here: Path, deck: str, **settings: object) -> Terminal:
    (here / "deck.yaml").write_text(deck, encoding="utf-8")
    arguments = ["quiz", "deck.yaml", "--order", "deck", "--seed", "1"]
    return Terminal(arguments, cwd=here, **settings)  # type: ignore[arg-type]


def typed() -> list[str]:
    with reading(Path(os.environ["BYHEART_HOME"], "history.db")) as history:
        return [e.deed.typed for e in history.events() if isinstance(e.deed, Review)]


def at_a_verdict(terminal: Terminal) -> None:
    terminal.wait_for("Norway", READY)
    terminal.send("Oslo" + ENTER)
    terminal.wait_for("Enter next")


def to(*words: str) -> Callable[[Terminal], None]:
    def go(terminal: Terminal) -> None:
        at_a_verdict(terminal)
        terminal.send(ENTER)
        terminal.wait_for(*words)

    return go


def at_the_second_try(terminal: Terminal) -> None:
    to("Koblenz")(terminal)
    terminal.wait_for(READY)
    terminal.send("Rhine" + ENTER)
    terminal.wait_for("1 of 2", READY)


def at_the_back(terminal: Terminal) -> None:
    to("Enter turn over")(terminal)
    terminal.send(ENTER)
    terminal.wait_for("4 easy")


PROMPTS = {
    "at the key after a verdict": ("text", at_a_verdict, ["Oslo"]),
    "at an answer": ("text", to("Sweden", READY), ["Oslo"]),
    "at the second try": ("list", at_the_second_try, ["Oslo", "Rhine"]),
    "at a choice": ("choice", to("0) I don't know", READY), ["Oslo"]),
    "at the front of a flashcard": ("card", to("Enter turn over"), ["Oslo"]),
    "at its back": ("card", at_the_back, ["Oslo"]),
}
ENDS = {"Ctrl-D": (None, 0), "SIGTERM": (signal.SIGTERM, 143), "SIGHUP": (signal.SIGHUP, 129)}
ELSEWHERE = {"at the key after a verdict", "at an answer", "at a choice"}
"""Where `test_journeys` sends the signals."""
ENDINGS = [
    pytest.param(end, place, id=f"{end} {place}")
    for end in ENDS
    for place in PROMPTS
    if end == "Ctrl-D" or place not in ELSEWHERE
]


@pytest.mark.parametrize(("end", "place"), ENDINGS)
def test_the_end_at_every_prompt(end: str, place: str, tmp_path: Path) -> None:
    kind, go, kept = PROMPTS[place]
    number, code = ENDS[end]
    with start(tmp_path, FIRST + QUESTIONS[kind]) as terminal:
        go(terminal)
        if number is None:
            terminal.send(CTRL_D)
        else:
            terminal.child.kill(number)
        assert terminal.ended() == code
        assert "Traceback" not in terminal.raw
    assert typed() == kept


def test_a_window_that_changes_its_size_200_times(tmp_path: Path) -> None:
    rng = Random(20241205)  # noqa: S311 - nothing secret
    deck = FIRST + QUESTIONS["text"] + QUESTIONS["card"].replace("id: a", "id: b")
    with start(tmp_path, deck) as terminal:

        def shake() -> None:
            for _ in range(RESIZES // 4):
                terminal.resize(rng.randint(NARROWEST, 130), rng.randint(5, 50))
            terminal.resize(NARROWEST, 40)
            terminal.resize(80, 24)  # what is waited for is not broken over lines

        terminal.wait_for(READY)
        shake()
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("next")
        shake()
        terminal.send(ENTER)
        terminal.wait_for("Sweden?", READY)
        shake()
        terminal.send("Stockholm" + ENTER)
        terminal.wait_for("next")
        terminal.send(ENTER)
        terminal.wait_for("Enter turn over")
        shake()
        terminal.send(ENTER)
        terminal.wait_for("easy")
        terminal.send("3")
        terminal.wait_for("answered")
        assert terminal.ended() == 0
        assert "Traceback" not in terminal.raw
    assert typed() == ["Oslo", "Stockholm", ""]


HOSTILE = """\
deck: hostile
title: "[/] [bold]north[/bold]"
questions:
  - id: a
    ask: "Is [/nope] [link=https://example.org]this[/link] :bomb: right?"
    answer: "[red]yes[/red]"
    why: "[/] \\\\[b] {0} %s $HOME `id`"
"""


def test_markup_in_a_deck_is_text(tmp_path: Path) -> None:
    with start(tmp_path, HOSTILE, env={"NO_COLOR": ""}) as terminal:
        screen = terminal.wait_for("[/nope]", READY)
        assert "[link=https://example.org]this[/link] :bomb: right?" in screen
        assert "[/] [bold]north[/bold]" in screen
        terminal.send("\x1b[200~[/] [blink]no\x1b]52;c;QUJD\a\x1b[201~" + ENTER)
        screen = terminal.wait_for("next", "[red]yes[/red]")
        assert "[/] \\[b] {0} %s $HOME `id`" in screen
        terminal.send("q")
        assert terminal.ended() == 0
        assert "\x1b]" not in terminal.raw
    assert typed() == ["[/] [blink]no]52;c;QUJD"]


def test_a_terminal_that_is_not_utf_8(tmp_path: Path) -> None:
    latin = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    deck = FIRST.replace("Norway?", "Norway — 北 Vättern?")
    with start(tmp_path, deck, env={**latin, "PYTHONIOENCODING": "latin-1"}) as terminal:
        terminal.wait_for("What is the capital of Norway")
        terminal.send("Oslo" + ENTER)
        terminal.wait_for("Correct")
        terminal.send("q")
        assert terminal.ended() == 0
        assert "Traceback" not in terminal.raw
    assert typed() == ["Oslo"]


def test_a_deck_that_is_gone_when_the_editor_is_asked_for(tmp_path: Path) -> None:
    with start(tmp_path, FIRST, env={"EDITOR": "true", "VISUAL": ""}) as terminal:
        at_a_verdict(terminal)
        (tmp_path / "deck.yaml").unlink()
        terminal.send("e")
        terminal.wait_for("No such file")
        terminal.send("q")
        assert terminal.ended() == 0
    assert typed() == ["Oslo"]
