"""A disk that fails, fills up or may only be read: what is saved is said, and nothing is lost."""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from builders import event, reviewed
from faults_shim import SYNCS, WRITES, needs_shim, shim_in
from history_samples import OPTIONS, at, reading, writing
from program import byheart

from byheart.core.scheduling.outlook import fold
from byheart.storage.history import unsaved
from byheart.storage.history.event_log import EventLog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the faults are made as on POSIX")
STEP = {"gate": 3, "full": 1}
DECK = """\
deck: north
title: The north
questions:
  - {id: norway, ask: What is the capital of Norway?, answer: Oslo}
  - {id: sweden, ask: What is the capital of Sweden?, answer: Stockholm}
  - {id: finland, ask: What is the capital of Finland?, answer: Helsinki}
"""
QUIZ = ("quiz", "deck.yaml", "--plain", "--order", "deck", "--seed", "1")
ANSWERS = ("Oslo\n", "Stockholm\n", "Helsinki\n")
RIGHT = "".join(ANSWERS)
Record = Callable[[str, object], None]


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shim_in(tmp_path_factory.mktemp("shim"))


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "deck.yaml").write_text(DECK)
    return tmp_path


@needs_shim
def test_each_write_and_each_sync_fails_in_turn(
    shim: Path, tmp_path: Path, pytestconfig: pytest.Config, record_property: Record
) -> None:
    step = STEP[pytestconfig.getoption("faults")]
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "faults_disk.py", tmp_path, str(step)],
        cwd=Path(__file__).parent,
        env={**os.environ, "LD_PRELOAD": str(shim)},
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, int] = json.loads(ran.stdout)
    sys.stdout.write(", ".join(f"{name}: {number}" for name, number in found.items()))
    for name, number in found.items():
        record_property(name, number)
    assert found["faults"] > 300 // step
    assert found["errors told"] > 200 // step
    assert found["kept aside"] > 100 // step
    wrong = ("lost", "twice", "damaged", "told wrongly")
    assert {name: found[name] for name in wrong} == dict.fromkeys(wrong, 0)


@needs_shim
@pytest.mark.parametrize(
    "kind", [pytest.param(WRITES, id="a write"), pytest.param(SYNCS, id="a sync")]
)
def test_a_session_ends_with_what_is_saved_and_the_next_goes_on(
    kind: int, shim: Path, here: Path
) -> None:
    history = here / "home" / "history.db"
    with writing(history):
        pass
    nth = {WRITES: 25, SYNCS: 3}[kind]
    env = {"LD_PRELOAD": str(shim), "FAULTS_DISK": f"{kind} {nth} {errno.EIO} 0"}
    failed = byheart(*QUIZ, cwd=here, given=RIGHT, env=env)
    assert failed.code == 1
    assert "Traceback" not in failed.err
    told = failed.out.count("Correct")
    assert f"Entries of this session that are saved: {told}; what came last is kept" in failed.err
    (aside,) = history.parent.glob("*.unsaved")
    assert aside.stat().st_mode & 0o777 == 0o600
    following = byheart(*QUIZ, cwd=here, given="".join(ANSWERS[told + 1 :]))
    assert "saved now, what the disk had refused: 1 entry" in following.err
    assert following.code == 0
    with reading(history) as log:
        events = list(log.events())
    assert aside.name.split(".")[-2] == events[told].id
    assert [each.deed.card for each in events] == [
        f"north/{name}" for name in ("norway", "sweden", "finland")
    ]
    assert not list(history.parent.glob("*.unsaved"))


def test_what_was_kept_aside_counts_once(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with writing(path) as history:
        first = history.append(reviewed(), at())
        device = history.device
    taken = event(reviewed(), 1, device=device)  # another session gave its number meanwhile
    for each in (first, taken, taken):
        assert unsaved.keep(path, each)
    with writing(path) as history:
        assert history.regained == 1
        events = list(history.events())
        assert sorted(each.counter for each in events) == [1, 2]
        assert {each.id for each in events} == {first.id, taken.id}
        assert list(history.states().values()) == [folded(history)]
    with writing(path) as history:
        assert history.regained == 0


def folded(history: EventLog) -> object:
    return fold(reviewed().card, tuple(history.events()), OPTIONS)


def as_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def as_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def as_link(file: Path) -> None:
    file.rename(f"{file}-")
    file.symlink_to(f"{file}-")


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda p: p.write_bytes(b""), id="empty"),
        pytest.param(lambda p: p.write_bytes(p.read_bytes()[:-9]), id="cut"),
        pytest.param(as_pipe, id="a pipe"),
        pytest.param(as_folder, id="a folder"),
        pytest.param(as_link, id="a link"),
    ],
)
def test_what_was_kept_aside_and_is_spoilt_is_left_alone(
    spoil: Callable[[Path], object], tmp_path: Path
) -> None:
    path = tmp_path / "history.db"
    with writing(path) as history:
        made = event(reviewed(), 1, device=history.device)
    assert unsaved.keep(path, made)
    (aside,) = tmp_path.glob("*.unsaved")
    spoil(aside)
    with writing(path) as history:
        assert history.regained == 0
    assert os.path.lexists(aside)


def in_a_disk_of_memory(script: str, here: Path) -> tuple[str, str]:
    """Run a script in which `home` is a small file system of its own; return what it says."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("a small file system needs root, and Linux")
    words = ["unshare", "-m", "sh", "-c", script]
    env = os.environ | {"QUIZ": f"{sys.executable} -m byheart {' '.join(QUIZ)}", "RIGHT": RIGHT}
    ran = subprocess.run(  # noqa: S603 - our own words
        words, cwd=here, env=env, check=False, capture_output=True, text=True
    )
    if "permission denied" in ran.stderr:
        pytest.skip(ran.stderr)
    return ran.stdout, ran.stderr


def test_no_space_is_left_in_the_middle_of_a_session(here: Path) -> None:
    with writing(here / "seed" / "history.db"):
        pass
    out, err = in_a_disk_of_memory(
        """
        mkdir home && mount -t tmpfs -o size=1m tmpfs home && cp seed/history.db home
        printf %s "$RIGHT" | $QUIZ > /dev/null 2> first; echo "first $?"
        head -c 2m /dev/zero > home/filler 2> /dev/null
        printf %s "$RIGHT" | $QUIZ --cram > told 2> err; echo "full $?"
        cat err >&2; grep -c Correct told; rm home/filler
        printf %s "$RIGHT" | $QUIZ --cram > /dev/null 2> err; echo "then $?"
        mkdir kept; cp home/history.db* kept
        """,
        here,
    )
    assert "Traceback" not in err
    assert "no space is left" in err or "the disk failed" in err
    assert out.splitlines() == ["first 0", "full 1", "0", "then 0"]
    with reading(here / "kept" / "history.db") as history:
        assert len(list(history.events())) in {6, 7, 8}
        assert history.states() == {card: history.state(card) for card in history.states()}


def test_a_home_that_may_only_be_read(here: Path) -> None:
    with writing(here / "seed" / "history.db") as history:
        history.append(reviewed(card_id="north/norway"), at())
    out, err = in_a_disk_of_memory(
        """
        mkdir home && mount -t tmpfs -o size=1m tmpfs home && cp seed/history.db home
        mount -o remount,ro home
        printf %s "$RIGHT" | $QUIZ > told; echo "quiz $?"; grep -c Correct told
        ${QUIZ%%quiz*}show deck.yaml/norway --now 2026-02-01T12:00Z > /dev/null 2>&1
        ${QUIZ%%quiz*}today > /dev/null; echo "today $?"
        """,
        here,
    )
    assert "Traceback" not in err
    assert "history.db cannot be opened: check the rights" in err
    assert out.splitlines() == ["quiz 1", "0", "today 0"]


@pytest.mark.parametrize("blocks", [0, 30])
def test_files_that_may_not_grow(blocks: int, here: Path) -> None:
    script = f'ulimit -f {blocks}; exec "$0" "$@"'
    ran = subprocess.run(  # noqa: S603 - our own words
        ["sh", "-c", script, sys.executable, "-m", "byheart", *QUIZ],  # noqa: S607
        cwd=here,
        input=RIGHT,
        capture_output=True,
        check=False,
        text=True,
    )
    assert ran.returncode == 1
    assert "Correct" not in ran.stdout
    assert "Traceback" not in ran.stderr
    assert "history.db" in ran.stderr
    byheart(*QUIZ, cwd=here, given=RIGHT)
    with reading(here / "home" / "history.db") as history:
        assert history.counts() == {"review": 3}
