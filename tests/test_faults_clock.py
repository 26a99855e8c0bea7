"""A clock that is set wrong costs no answer, and counts no wrong day once it is right again."""

import sys
import time
from pathlib import Path

import pytest
from faults_shim import needs_shim, shim_in
from history_samples import OPTIONS, reading
from program import Ran, byheart

from byheart.core.scheduling.outlook import fold

DAY, YEAR = 86_400, 31_556_952
DECK = "deck: north\ntitle: The north\nquestions:\n" + "".join(
    f"  - {{id: q{number}, ask: What is {number} and {number}?, answer: '{2 * number}'}}\n"
    for number in range(9)
)
QUIZ = ("quiz", "deck.yaml", "--plain", "--order", "deck", "--new", "9")
MOVES = {
    "right": 0,
    "an hour back": -3_600,
    "400 days back": -400 * DAY,
    "in 2099": 73 * YEAR,
}
BEYOND = {"in 1969": -57 * YEAR, "where Python's clock ends": 300 * YEAR}
LAST_DAY = "9999-12-31T12:00Z"


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shim_in(tmp_path_factory.mktemp("shim"), "faults_clock")


def run(here: Path, shim: Path, seconds: int, given: str, *command: str) -> Ran:
    """Run the program with a clock that is so many seconds off."""
    env = {"LD_PRELOAD": str(shim), "FAULTS_CLOCK": str(seconds), "TZ": "Europe/Berlin"}
    return byheart(*(command or QUIZ), cwd=here, given=given, env=env)


@needs_shim
def test_no_answer_is_lost_whatever_the_clock_says(shim: Path, tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(DECK)
    year = time.gmtime().tm_year
    for number, seconds in enumerate(MOVES.values()):
        ran = run(tmp_path, shim, seconds, f"{2 * number}\n:quit\n")
        assert (ran.code, ran.err) == (0, "")
    ran = run(tmp_path, shim, 0, "8\n:quit\n", *QUIZ, "--now", LAST_DAY)
    assert (ran.code, ran.err) == (0, "")
    ran = run(tmp_path, shim, 0, "10\n:quit\n")
    assert (ran.code, ran.err) == (0, "")
    for seconds in BEYOND.values():
        ran = run(tmp_path, shim, seconds, "12\n")
        assert ran.code == 1
        assert "clock is not in the years 1970 to 9999: set it" in ran.err
        assert "Traceback" not in ran.err
    with reading(tmp_path / "home" / "history.db") as history:
        events = list(history.events())
        states = history.states()
        for card in states:
            assert states[card] == fold(card, tuple(history.events(card)), OPTIONS)
    assert sorted(event.counter for event in events) == list(range(1, len(events) + 1))
    assert len({event.id for event in events}) == len(events) >= len(MOVES) + 2
    years = {1970 + int(event.at.ms / 1_000 / YEAR) for event in events}
    assert {year, 2099, 9999} <= {each + slip for each in years for slip in (-1, 0, 1)}
    after = run(tmp_path, shim, 0, "", "doctor")
    assert "future" in after.out
    assert "Traceback" not in after.err


if sys.platform == "win32":
    pytest.skip("the clock is set as on POSIX", allow_module_level=True)
