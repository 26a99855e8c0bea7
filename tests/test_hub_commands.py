"""`byheart hub` and `byheart sync ADDRESS` as a teacher and two learners type them."""

import csv
import io
import json
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from builders import reviewed
from hub_class import OPTIONS, SchoolClass
from postgres_server import Server
from program import Ran
from program_here import byheart

from byheart.cli import build
from byheart.clock import Clock
from byheart.commands.sync import sync_once, target_of
from byheart.core.errors import UserError
from byheart.core.review import Rating
from byheart.core.verdict import Judgement
from byheart.storage.folders import Folders
from byheart.storage.history.history import History
from byheart.storage.hub.hub import Hub

DECK = """
deck: capitals
title: Capitals
questions:
  - {id: norway, ask: What is the capital of Norway?, answer: Oslo}
  - {id: sweden, ask: What is the capital of Sweden?, answer: Stockholm}
"""
MORE = DECK + "  - {id: denmark, ask: What is the capital of Denmark?, answer: Copenhagen}\n"
MONDAY, FRIDAY = "2026-11-16T17:00+01:00", "2026-11-20T17:00+01:00"
EVENING = "2026-11-20T20:00+01:00"
Types = Callable[..., Ran]


@pytest.fixture
def school(postgres: Server, tmp_path: Path) -> SchoolClass:
    made = SchoolClass(postgres, tmp_path)
    made.create()
    (tmp_path / "capitals.yaml").write_text(DECK)
    return made


@pytest.fixture
def types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Types:
    """Run a command of the program in this process, which spares its start."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, given: str = "") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        capsys.readouterr()
        said, code = "", 0
        try:
            build(arguments)(list(arguments), standalone_mode=False)
        except UserError as error:
            said, code = f"{error.speaker}{error}\n", error.exit_code
        shown = capsys.readouterr()
        return Ran(shown.out, shown.err + said, code)

    return run


def home_of(school: SchoolClass, name: str) -> Folders:
    home = school.folder / name
    return Folders(home, home / "cache")


def syncs(school: SchoolClass, name: str) -> list[str]:
    """Synchronise a learner's home with the hub; return what is said of decks."""
    places = home_of(school, name)
    return sync_once(places, target_of(school.address(name), places, fresh=True), Clock()).decks


def test_a_teacher_and_two_learners(school: SchoolClass, types: Types) -> None:
    teacher, anna, carl = (school.role(name) for name in ("teacher", "anna", "carl"))
    made = types("hub", "init", school.admin, "capitals.yaml", "--teacher", teacher)
    assert (made.code, made.err) == (0, "")
    assert "capitals: version 1" in made.out
    printed = made.out
    for role, name in ((anna, "Anna Berg"), (carl, "Carl")):
        added = types("hub", "add-learner", school.admin, role, "--name", name)
        assert f"byheart sync {school.server.address(role, school.database)}" in added.out
        printed += added.out
    for role in (teacher, anna, carl):
        file = school.folder / f"{role}.pgpass"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.read_text().split(":")[-1].strip() not in printed
        with school.server.passwords.open("a") as everybodys:
            everybodys.write(file.read_text())

    anna_learns(school)
    carl_learns(school)
    report = ("hub", "report", school.address("teacher"), "--now", EVENING)
    the_report_says_so(types, report, [anna, carl])
    refused = types("hub", "report", school.address("anna"))
    assert (refused.code, refused.out) == (1, "")
    assert "no teacher of this class" in refused.err


def anna_learns(school: SchoolClass) -> None:
    """Let the program itself synchronise, ask on two days, and synchronise again."""

    def anna(*arguments: str, given: str = "") -> str:
        home = {"BYHEART_HOME": str(home_of(school, "anna").home)}
        ran = byheart(*arguments, cwd=school.folder, given=given, env=home)
        assert (ran.code, ran.err) == (0, "")
        return ran.out

    assert "Deck capitals: version 1" in anna("sync", school.address("anna"))
    for now in (MONDAY, FRIDAY):
        anna("quiz", "--plain", "--seed", "1", "--now", now, given="Oslo\nStockholm\n")
    assert "sent 4" in anna("sync")


def carl_learns(school: SchoolClass) -> None:
    """Take Sweden's capital for Norway's, on two days."""
    places = home_of(school, "carl")
    syncs(school, "carl")
    wrong = reviewed(Rating.AGAIN, "capitals/sweden")
    with History.open(places.history, OPTIONS, write=True) as history:
        for now in (MONDAY, FRIDAY):
            deed = replace(wrong, judgement=Judgement.INCORRECT, typed="Oslo")
            history.append(deed, Clock(now).now())
    syncs(school, "carl")


def the_report_says_so(types: Types, report: tuple[str, ...], roles: list[str]) -> None:
    value = json.loads(types(*report, "--json").out)
    assert [row["name"] for row in value["learners"]] == ["Anna Berg", "Carl"]
    assert [row["days"] for row in value["learners"]] == [2, 2]
    assert value["questions"][0]["question"] == "capitals/sweden"
    assert value["confusions"][0]["answer_of"] == "capitals/norway"
    table = types(*report, "--csv", "learners")
    rows = list(csv.DictReader(io.StringIO(table.out)))
    assert [row["learner"] for row in rows] == roles
    assert types(*report).out.startswith("2 learners, 2 practised in the last 30 days")


def test_new_versions_reach_learners_and_their_own_work_stays(school: SchoolClass) -> None:
    school.set_up("anna")
    decks = home_of(school, "anna").decks

    def published(content: str) -> int | None:
        with Hub.open(school.admin) as hub:
            return hub.publish("capitals", content.encode())

    assert published(DECK) == 1
    assert syncs(school, "anna") == ["capitals: version 1 of the hub"]
    (copy,) = (decks / "hub").iterdir()
    assert copy.read_text() == DECK

    assert (published(MORE), published(MORE)) == (2, None)
    assert syncs(school, "anna") == ["capitals: version 2 of the hub"]
    assert copy.read_text() == MORE
    assert syncs(school, "anna") == []

    copy.write_text(MORE + "# mine\n")
    assert published(DECK) == 3
    assert "you changed" in syncs(school, "anna")[0]
    assert copy.read_text() == MORE + "# mine\n"

    copy.rename(decks / "mine.yaml")
    assert "is yours and stays" in syncs(school, "anna")[0]
    assert not copy.exists()


def test_a_deck_s_name_never_becomes_a_path(school: SchoolClass) -> None:
    school.set_up("anna")
    with Hub.open(school.admin) as hub:
        hub.publish("../../../evil", DECK.encode())
    syncs(school, "anna")
    (copy,) = (home_of(school, "anna").decks / "hub").iterdir()
    assert copy.stem.isalnum()
    assert not list(school.folder.parent.glob("evil*"))


def test_a_password_that_is_read(
    school: SchoolClass, types: Types, monkeypatch: pytest.MonkeyPatch
) -> None:
    school.set_up()
    role, words = school.role("anna"), "correct horse battery"
    add = ("hub", "add-learner", school.admin, role, "--password-stdin")
    short = types(*add, given="short\n")
    assert (short.code, short.err) == (1, "byheart: a password has at least 12 characters\n")
    added = types(*add, given=words + "\n")
    assert (added.code, added.err) == (0, "")
    assert words not in added.out
    assert not (school.folder / f"{role}.pgpass").exists()
    monkeypatch.setenv("PGPASSWORD", words)
    with psycopg.connect(school.address("anna")) as connection:
        assert connection.execute("select count(*) from byheart.event").fetchone() == (0,)


def test_an_existing_learner_gets_another_password_only_when_that_is_asked(
    school: SchoolClass, types: Types
) -> None:
    school.set_up()
    role = school.role("anna")
    types("hub", "add-learner", school.admin, role)
    file, other = school.folder / f"{role}.pgpass", school.folder / "other.pgpass"
    first = file.read_text()
    there = types("hub", "add-learner", school.admin, role)
    assert (there.code, f"{file.name} is there already" in there.err) == (1, True)
    add = ("hub", "add-learner", school.admin, role, "--password-file", other.name)
    known = types(*add)
    assert (known.code, "--new-password" in known.err) == (1, True)
    assert not other.exists()
    again = types(*add, "--new-password")
    assert (again.code, again.err) == (0, "")
    assert file.read_text() == first != other.read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(
            ["hub", "report", "postgresql://anna:hunter2@127.0.0.1/x"], 2, "leave the password out",
            id="a password in the address",
        ),
        pytest.param(
            ["hub", "report", "postgresql://127.0.0.1:1/x"], 1, "cannot be reached",
            id="no server",
        ),
        pytest.param(
            ["hub", "report", "school"], 2, "the address of a hub is postgresql://",
            id="no address",
        ),
        pytest.param(
            ["hub", "report", "{admin}"], 1, "has `byheart hub init` been run", id="no hub there"
        ),
        pytest.param(
            ["hub", "report", "{admin}?sslmode=verify-full"], 1, "sslmode=disable",
            id="no TLS where it is asked for",
        ),
        pytest.param(
            ["hub", "init", "{admin}", "nowhere.yaml"], 1, "No such file", id="no deck there"
        ),
        pytest.param(
            ["hub", "add-learner", "{admin}", "Anna Berg"], 2, "the name of a role is",
            id="a name that is no role",
        ),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_a_sentence(
    school: SchoolClass, types: Types, arguments: list[str], code: int, said: str
) -> None:
    ran = types(*(each.format(admin=school.admin) for each in arguments))
    assert (ran.code, ran.out) == (code, "")
    assert said in " ".join(ran.err.split())
    assert "hunter2" not in ran.err
    assert "Traceback" not in ran.err


def test_a_wrong_password_is_named_and_not_shown(school: SchoolClass) -> None:
    secret = {"PGPASSWORD": "hunter2", "PGPASSFILE": os.devnull}
    ran = byheart("hub", "init", school.admin, cwd=school.folder, env=secret)
    assert ran.code == 1
    assert "look at PGPASSWORD" in ran.err
    assert "hunter2" not in ran.err + ran.out
