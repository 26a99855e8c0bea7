"""`byheart tune`: what it says, what it changes, and that an interruption changes nothing."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from program import Ran
from program_here import byheart
from pseudo_terminal import CTRL_C, Terminal
from simulated_learner import past_of

from byheart.core.deck import CardId
from byheart.core.review import Event, EventId, GradedBy, Instant, Rating, Review, Tuned
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import next_fit_at
from byheart.core.scheduling.tuning import Past
from byheart.storage.history.history import History
from byheart.storage.history.tuning_mark import note_reviews, time_to_tune

AT = ("--now", "2026-03-01T10:00:00+01:00")
DECKS = ("north", "south")
DECK = "deck: {id}\nquestions:\n  - id: q0000\n    ask: What is new?\n    answer: Oslo\n"


def events_of(past: Past) -> list[Event]:
    """Return the reviews of a simulated learner, of two decks in turn."""
    last_ms = 1_768_000_000_000
    moved = last_ms - int(past.at_ms[-1])
    return [
        Event(
            EventId(f"e{number:05}"),
            "here",
            number,
            Instant(int(at_ms) + moved + number),
            Review(CardId(f"{DECKS[life % 2]}/q{life:04}"), Rating(int(given)), GradedBy.AUTO),
        )
        for number, (life, given, at_ms) in enumerate(
            zip(past.life.tolist(), past.rating, past.at_ms, strict=True), start=1
        )
    ]


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the history of a learner who forgets sooner than the defaults have it."""
    path = tmp_path_factory.mktemp("lived") / "history.db"
    with History.open(path, SchedulingOptions(), write=True) as history:
        history.add_events(events_of(past_of(220, 10)))
    return path


@pytest.fixture
def here(tmp_path: Path, lived: Path) -> Path:
    home().mkdir()
    shutil.copy(lived, home() / "history.db")
    (tmp_path / "decks").mkdir()
    for deck in DECKS:
        (tmp_path / "decks" / f"{deck}.yaml").write_text(DECK.format(id=deck), encoding="utf-8")
    return tmp_path


def home() -> Path:
    return Path(os.environ["BYHEART_HOME"])


def files() -> dict[str, bytes]:
    return {str(each): each.read_bytes() for each in home().rglob("*") if each.is_file()}


def tune(here: Path, *options: str) -> Ran:
    return byheart("tune", *options, *AT, cwd=here)


def opened() -> History:
    return History.open(home() / "history.db", SchedulingOptions(), write=False)


def fits() -> list[Tuned]:
    with opened() as history:
        return [each.deed for each in history.events() if isinstance(each.deed, Tuned)]


def test_better_parameters_come_into_use_and_can_be_taken_back(here: Path) -> None:
    with opened() as history:
        before = history.states()
    ran = tune(here, "--yes")
    assert (ran.code, ran.err) == (0, "")
    assert "Read 1," in ran.out
    assert "fitted to you" in ran.out
    assert "in use: FSRS-6's own" in ran.out
    assert "The fitted parameters predict you better." in ran.out
    assert "They are in use from now on" in ran.out
    (fit,) = fits()
    assert (fit.decks, fit.log_loss < fit.log_loss_default) == ((), True)
    assert fit.log_loss_before == fit.log_loss_default
    assert len(list((home() / "backups").iterdir())) == 1
    with opened() as history:
        assert history.schedules.usual.parameters == fit.parameters != DEFAULT_PARAMETERS
        after = history.states()
        assert after.keys() == before.keys()
        assert after != before
        some = next(iter(after))
        assert history.state(some) == after[some]
    assert "parameters fitted" in byheart("undo", *AT, cwd=here).out
    with opened() as history:
        assert history.states() == before


def test_a_dry_run_changes_nothing(here: Path) -> None:
    before = files()
    ran = tune(here, "--dry-run")
    assert ran.code == 0
    assert "predict you better" in ran.out
    assert ran.out.endswith("Nothing was changed.\n")
    assert files() == before


def test_one_deck_as_json(here: Path) -> None:
    ran = tune(here, "south", "--json")
    value = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert (value["outcome"], value["applied"], value["decks"]) == ("too_few", False, ["south"])
    assert (value["parameters"], value["scores"]["fitted"]) == (None, None)


def test_where_nobody_can_answer_nothing_is_asked_or_used(here: Path) -> None:
    ran = tune(here, "south", "north", "--json")
    value = json.loads(ran.out)
    assert ran.code == 0
    assert ran.err == "Add --yes to use them.\n"
    assert (value["outcome"], value["applied"]) == ("better", False)
    assert value["scores"]["fitted"]["log_loss"] < value["scores"]["default"]["log_loss"]
    assert len(value["parameters"]) == 21
    assert fits() == []


def test_without_a_history_it_says_what_it_takes(tmp_path: Path) -> None:
    ran = tune(tmp_path, "--yes")
    assert ran.code == 0
    assert "takes 1,000 reviews" in ran.out
    assert "there are 0" in ran.out
    assert not home().exists()


@pytest.mark.pty
@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's")
def test_a_learner_is_asked_and_may_stop(here: Path) -> None:
    before = files()
    with Terminal(["tune", *AT], cwd=here) as terminal:
        terminal.wait_for("Use them from now on?")
        terminal.send(CTRL_C)
        assert terminal.ended() == 130
    assert files() == before


def has_said(ran: subprocess.Popen[str]) -> bool:
    assert ran.stdout is not None
    return "predict you better" in ran.stdout.readline()


def has_a_backup(_: subprocess.Popen[str]) -> bool:
    return any(each.suffix == ".db" for each in home().glob("backups/history-*"))


def has_begun_to_write(_: subprocess.Popen[str]) -> bool:
    log = home() / "history.db-wal"
    return log.exists() and log.stat().st_size > 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
@pytest.mark.parametrize(
    ("reached", "number"),
    [
        pytest.param(has_said, signal.SIGINT, id="Ctrl-C when it has said what it found"),
        pytest.param(has_a_backup, signal.SIGKILL, id="killed when the backup is there"),
        pytest.param(has_begun_to_write, signal.SIGKILL, id="killed while it writes"),
    ],
)
def test_an_interruption_leaves_the_old_or_the_new_and_never_a_half(
    reached: Callable[[subprocess.Popen[str]], bool], number: signal.Signals, here: Path
) -> None:
    with opened() as history:
        before = history.states()
    words = [sys.executable, "-m", "byheart", "tune", "--yes", *AT]
    with subprocess.Popen(words, cwd=here, stdout=subprocess.PIPE, text=True) as ran:  # noqa: S603 - our own words
        while ran.poll() is None and not reached(ran):
            pass
        ran.send_signal(number)
        ran.communicate()
    with History.open(home() / "history.db", SchedulingOptions(), write=True) as history:
        found, states = fits(), history.states()
        some = next(iter(states))
        assert states[some] == history.state(some)
    assert len(found) <= 1
    assert (states == before) is (not found)
    assert ran.returncode in {0, 130, -number}


def test_a_quiz_reminds_once(here: Path) -> None:
    words = ("quiz", "north", "south", "--new", "1", "--limit", "1", *AT)
    first = byheart(*words, cwd=here, given="Oslo\n").out
    assert "reviews to learn from: `byheart tune` looks" in first
    assert "byheart tune" not in byheart(*words, cwd=here, given="Oslo\n").out


@pytest.mark.usefixtures("here")
def test_after_a_fit_it_is_time_again_at_twice_as_many() -> None:
    with History.open(home() / "history.db", SchedulingOptions(), write=True) as history:
        history.append(Tuned(DEFAULT_PARAMETERS, reviews=30_000), Instant(1_768_100_000_000))
        assert time_to_tune(history, 59_999, 4) is None
        assert time_to_tune(history, 60_000, 4) == 60_000
        note_reviews(history, 60_000)
        assert time_to_tune(history, 60_000, 4) is None


@pytest.mark.usefixtures("here")
def test_reviews_of_the_same_day_do_not_make_enough() -> None:
    with opened() as history:
        counted = time_to_tune(history, 2_200 - 220, 4)
        assert counted is not None
        assert 1_000 < counted < 2_200 - 220
        assert time_to_tune(history, 999, 4) is None
    assert next_fit_at([], 0) == 1_000
    assert next_fit_at([], 700) == 1_400


def test_a_renamed_card_is_learned_from_with_its_history(here: Path) -> None:
    before = json.loads(tune(here, "--dry-run", "--json").out)
    renamed = DECK.format(id="north").replace("q0000", "new") + "    renamed_from: [q0002]\n"
    (here / "decks" / "north.yaml").write_text(renamed, encoding="utf-8")
    with History.open(home() / "history.db", SchedulingOptions(), write=True) as history:
        card = CardId("north/new")
        history.append(Review(card, Rating.GOOD, GradedBy.AUTO), Instant(1_768_200_000_000))
    after = json.loads(tune(here, "--dry-run", "--json").out)
    assert (after["cards"], after["reviews"]) == (before["cards"], before["reviews"] + 1)
