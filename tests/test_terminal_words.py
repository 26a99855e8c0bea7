"""Numbers, days and commands in words."""

import io
from pathlib import Path

import pytest

from byheart.core.review import Rating
from byheart.terminal.difference import differences
from byheart.terminal.editor import place
from byheart.terminal.face import Act, Rated, Typed
from byheart.terminal.lines import HELP, LINE_MOST, read_line, read_reply
from byheart.terminal.phrases import count, duration, fitted, interval, shortened, when


@pytest.mark.parametrize(
    ("days", "words"),
    [
        pytest.param(0, "today", id="today"),
        pytest.param(1, "tomorrow", id="tomorrow"),
        pytest.param(-1, "yesterday", id="yesterday"),
        pytest.param(9, "in 9 days", id="days to come"),
        pytest.param(-3, "3 days ago", id="days gone"),
        pytest.param(76, "in 2.5 months", id="months"),
        pytest.param(-438, "1.2 years ago", id="years"),
    ],
)
def test_when(days: int, words: str) -> None:
    assert when(days) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        pytest.param(0, "today", id="at once"),
        pytest.param(1, "1 d", id="a day"),
        pytest.param(60, "60 d", id="under two months in days"),
        pytest.param(61, "2.0 mo", id="months"),
        pytest.param(365, "12.0 mo", id="nearly a year"),
        pytest.param(366, "1.0 y", id="a year"),
    ],
)
def test_interval(days: int, words: str) -> None:
    assert interval(days) == words


@pytest.mark.parametrize(
    ("ms", "words"),
    [
        pytest.param(400, "under a second", id="next to nothing"),
        pytest.param(1_000, "1 second", id="a second"),
        pytest.param(89_000, "89 seconds", id="under a minute and a half"),
        pytest.param(120_000, "2 minutes", id="minutes"),
        pytest.param(3_900_000, "1 h 05 min", id="hours"),
    ],
)
def test_duration(ms: int, words: str) -> None:
    assert duration(ms) == words


def test_count_and_shortened() -> None:
    assert [count(0, "card"), count(1, "card"), count(2, "miss", "misses")] == [
        "no cards",
        "1 card",
        "2 misses",
    ]
    assert shortened("one  two\nthree", 20) == "one two three"
    assert shortened("one two three", 10) == "one two..."


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        pytest.param("Oslo\n", Typed("Oslo"), id="an answer"),
        pytest.param("  Oslo \r\n", Typed("Oslo"), id="blanks round it go"),
        pytest.param("\n", Typed(""), id="an empty line"),
        pytest.param("", Act.QUIT, id="the end of input"),
        pytest.param(":hint\n", Act.HINT, id="a command"),
        pytest.param(": UNDO \n", Act.UNDO, id="a command with blanks and capitals"),
        pytest.param(":2\n", Rated(Rating.HARD), id="a rating by number"),
        pytest.param(":easy\n", Rated(Rating.EASY), id="a rating by name"),
        pytest.param("::-)\n", Typed(":-)"), id="an answer that begins with a colon"),
        pytest.param(":5\n", HELP, id="no such rating"),
        pytest.param(":²\n", HELP, id="a digit that is no number"),
        pytest.param(":nonsense\n", HELP, id="no such command"),
    ],
)
def test_a_line_is_an_answer_or_a_command(line: str, reply: object) -> None:
    assert read_reply(io.StringIO(line)) == reply


def test_a_line_too_long_is_cut_and_the_next_one_is_whole() -> None:
    stream = io.StringIO("x" * (3 * LINE_MOST) + "\nOslo\n")
    assert read_line(stream) == "x" * LINE_MOST
    assert read_line(stream) == "Oslo"
    assert read_line(stream) is None


@pytest.mark.parametrize(
    ("given", "answer", "expected"),
    [
        pytest.param("Oslo", "oslo", ([], []), id="case does not count"),
        pytest.param("Homs", "Hama", ([], []), id="too little in common says nothing"),
        pytest.param("Alepo", "Aleppo", ([], [(4, 5)]), id="a letter lacking"),
        pytest.param("Allepo", "Alepo", ([(1, 2)], []), id="a letter too many"),
        pytest.param("Julany", "Julani", ([(5, 6)], [(5, 6)]), id="a letter changed"),
        pytest.param("x" * 500, "x" * 500 + "y", ([], []), id="too long to compare"),
    ],
)
def test_differences(given: str, answer: str, expected: object) -> None:
    lacking, missing = differences(given, answer)
    assert (lacking, missing) == expected


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        pytest.param("vim", ["+7", "d.yaml"], id="vi takes plus and the line"),
        pytest.param("/usr/bin/nano", ["+7", "d.yaml"], id="with a path"),
        pytest.param("code", ["--goto", "d.yaml:7"], id="code takes an option"),
        pytest.param("hx", ["d.yaml:7"], id="file and line"),
        pytest.param("unknown", ["d.yaml"], id="the file alone where nothing is known"),
    ],
)
def test_editors_open_at_the_line(program: str, arguments: list[str]) -> None:
    assert place(program, Path("d.yaml"), 7) == arguments


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        pytest.param(80, ["Enter next  1 again  2 hard"], id="all on one line"),
        pytest.param(22, ["Enter next  1 again", "2 hard"], id="broken between words"),
        pytest.param(5, ["Enter next", "1 again", "2 hard"], id="no word is broken"),
    ],
)
def test_fitted(width: int, lines: list[str]) -> None:
    assert fitted(["Enter next", "1 again", "2 hard"], width) == lines
