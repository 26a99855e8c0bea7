"""What happens around a session: other quizzes, a lock, and a deck that changes under it."""

import os
import select
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from history_samples import OPTIONS, reading, writing
from program import byheart

from byheart.core.review import Event, Review
from byheart.core.scheduling.outlook import fold

NUMBER = 12
DECK = "deck: north\ntitle: The north\nquestions:\n" + "".join(
    f"  - {{id: q{number}, ask: What is {number} and {number}?, answer: '{2 * number}'}}\n"
    for number in range(NUMBER)
)
QUIZ = ("quiz", "deck.yaml", "--plain", "--order", "deck", "--new", str(NUMBER))
WAIT_SECONDS = {"gate": 1.0, "full": 9.0}


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "deck.yaml").write_text(DECK)
    return tmp_path


@contextmanager
def quiz(here: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start a quiz in lines, to be talked to, and end it in any case."""
    with subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-m", "byheart", *QUIZ],
        cwd=here,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        bufsize=0,
    ) as child:
        try:
            yield child
        finally:
            child.kill()


def heard(child: subprocess.Popen[bytes], words: bytes) -> bytes:
    """Read until the quiz has said something."""
    assert child.stdout is not None
    text = b""
    while words not in text:
        more = child.stdout.read(4_096)
        assert more, f"ended without {words!r}: {text!r}"
        text += more
    return text


def say(child: subprocess.Popen[bytes], *lines: str) -> None:
    assert child.stdin is not None
    child.stdin.write("".join(f"{line}\n" for line in lines).encode())


def rest(child: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    """Let the quiz come to its end."""
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdin.close()
    out, err = child.stdout.read().decode(), child.stderr.read().decode()
    return child.wait(), out, err


def events(here: Path) -> list[Event]:
    """Return the events, after a look at whether all else agrees with them."""
    with reading(here / "home" / "history.db") as history:
        found = list(history.events())
        for card, state in history.states().items():
            assert state == fold(card, tuple(history.events(card)), OPTIONS)
    assert len({event.id for event in found}) == len(found)
    assert len({(event.device, event.counter) for event in found}) == len(found)
    return found


@pytest.mark.parametrize("quizzes", [2, 4])
def test_quizzes_at_once_on_one_home(quizzes: int, here: Path) -> None:
    answers = [str(2 * number) for number in range(NUMBER)]
    with ExitStack() as stack:
        children = [stack.enter_context(quiz(here)) for _ in range(quizzes)]
        for child in children:  # all have planned their session before one of them answers
            heard(child, b"Answer: ")
        for child in children:
            say(child, *answers)
        ended = [rest(child) for child in children]
    assert [(code, err) for code, _, err in ended] == [(0, "")] * quizzes
    told = sum(out.count("Correct") for _, out, _ in ended)
    assert told == NUMBER * quizzes
    found = events(here)
    assert len(found) == told
    assert sorted(event.counter for event in found) == list(range(1, told + 1))


def test_no_verdict_before_another_process_lets_the_lock_go(
    here: Path, pytestconfig: pytest.Config
) -> None:
    seconds = WAIT_SECONDS[pytestconfig.getoption("faults")]
    with quiz(here) as child:
        heard(child, b"Answer: ")
        with closing(sqlite3.connect(here / "home/history.db", isolation_level=None)) as other:
            other.execute("begin immediate")
            say(child, "0")
            assert child.stdout is not None
            assert select.select([child.stdout.fileno()], [], [], seconds)[0] == []
            other.execute("rollback")
        heard(child, b"Correct")
        say(child, "2", ":quit")
        code, _, err = rest(child)
    assert (code, err) == (0, "")
    assert len(events(here)) == 2


def test_a_lock_of_more_than_ten_seconds_is_named(here: Path, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("faults") != "full":
        pytest.skip("takes ten seconds: --faults=full")
    with quiz(here) as child:
        heard(child, b"Answer: ")
        say(child, "0")
        heard(child, b"Answer: ")
        with closing(sqlite3.connect(here / "home/history.db", isolation_level=None)) as other:
            other.execute("begin immediate")
            say(child, "2")
            code, out, err = rest(child)
    assert code == 1
    assert "Correct" not in out
    assert "another byheart is writing to" in err
    assert "what came last was not saved" in err
    assert len(events(here)) == 1


def edited(deck: Path) -> None:
    deck.write_text(DECK.replace("answer: '2'", "answer: 'two'"))


def broken(deck: Path) -> None:
    deck.write_text("deck: north\nquestions: [")


CHANGES = [
    pytest.param(edited, 0, id="edited"),
    pytest.param(lambda deck: deck.rename(deck.with_name("other.yaml")), 1, id="renamed"),
    pytest.param(Path.unlink, 1, id="deleted"),
    pytest.param(broken, 1, id="broken"),
    pytest.param(lambda deck: deck.write_bytes(b"\xff\x00" * 99), 1, id="of bytes"),
]


@pytest.mark.parametrize(("change", "then"), CHANGES)
def test_a_deck_that_changes_in_the_middle_of_a_session(
    change: Callable[[Path], object], then: int, here: Path
) -> None:
    with quiz(here) as child:
        heard(child, b"Answer: ")
        say(child, "0")
        heard(child, b"Answer: ")
        change(here / "deck.yaml")
        say(child, "2", "4", ":quit")
        code, out, err = rest(child)
    assert (code, err) == (0, "")
    assert out.count("Correct") == 2  # with the words that the session began with
    before = events(here)
    assert len(before) == 3
    following = byheart(*QUIZ, cwd=here, given=":quit\n")
    assert "Traceback" not in following.err
    assert following.code == then
    assert events(here) == before


def test_a_renamed_deck_file_keeps_its_history(here: Path) -> None:
    byheart(*QUIZ, cwd=here, given="0\n2\n:quit\n")
    (here / "deck.yaml").rename(here / "moved.yaml")
    ran = byheart("quiz", "moved.yaml", *QUIZ[2:], cwd=here, given="4\n:quit\n")
    assert f"{NUMBER - 2} new" in ran.out
    with writing(here / "home" / "history.db") as history:
        cards = [e.deed.card for e in history.events() if isinstance(e.deed, Review)]
    assert cards == ["north/q0", "north/q1", "north/q2"]
