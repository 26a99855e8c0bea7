"""`byheart hub` and `byheart sync ADDRESS` as a teacher and two learners type them."""

import csv
import io
import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path

import pytest
from hub_class import SchoolClass
from postgres_server import Server
from program import Ran, byheart

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


@pytest.fixture
def school(postgres: Server, tmp_path: Path) -> SchoolClass:
    made = SchoolClass(postgres, tmp_path)
    made.create()
    (tmp_path / "capitals.yaml").write_text(DECK)
    return made


class Person:
    """Somebody at a computer of their own, with the password file that they were given."""

    def __init__(self, school: SchoolClass, name: str) -> None:
        self.school, self.name = school, name
        self.folder = school.folder / name
        self.folder.mkdir()

    @property
    def address(self) -> str:
        return self.school.address(self.name)

    def types(self, *arguments: str, given: str = "") -> Ran:
        environment: Mapping[str, str] = {
            "BYHEART_HOME": str(self.folder / "home"),
            "PGPASSFILE": str(self.school.folder / f"{self.school.role(self.name)}.pgpass"),
        }
        return byheart(*arguments, cwd=self.folder, given=given, env=environment)

    def learns(self, now: str, *answers: str) -> None:
        lines = "\n".join(answers)
        ran = self.types("quiz", "--plain", "--seed", "1", "--now", now, given=lines)
        assert ran.code == 0, ran.err


def admin(school: SchoolClass, *arguments: str, given: str = "") -> Ran:
    return byheart(*arguments, cwd=school.folder, given=given)


def test_a_teacher_and_two_learners(school: SchoolClass) -> None:
    teacher, anna, carl = (school.role(name) for name in ("teacher", "anna", "carl"))
    made = admin(school, "hub", "init", school.admin, "capitals.yaml", "--teacher", teacher)
    assert (made.code, made.err) == (0, "")
    assert "capitals: version 1" in made.out
    for role, name in ((anna, "Anna Berg"), (carl, "Carl")):
        added = admin(school, "hub", "add-learner", school.admin, role, "--name", name)
        assert f"byheart sync {school.server.address(role, school.database)}" in added.out
    for role in (teacher, anna, carl):
        file = school.folder / f"{role}.pgpass"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.read_text().split(":")[-1].strip() not in made.out + added.out

    learners = [Person(school, name) for name in ("anna", "carl")]
    for learner, first, second in (
        (learners[0], ["Oslo", "Stockholm"], ["Oslo", "Stockholm"]),
        (learners[1], ["Oslo", "Oslo", "Stockholm"], ["Oslo", "Oslo", "Stockholm"]),
    ):
        assert "Deck capitals: version 1" in learner.types("sync", learner.address).out
        learner.learns(MONDAY, *first)
        learner.learns(FRIDAY, *second)
        assert "sent" in learner.types("sync").out

    shown = Person(school, "teacher")
    said = shown.types("hub", "report", shown.address, "--now", EVENING, "--json")
    value = json.loads(said.out)
    assert [row["name"] for row in value["learners"]] == ["Anna Berg", "Carl"]
    assert [row["days"] for row in value["learners"]] == [2, 2]
    assert value["questions"][0]["question"] == "capitals/sweden"
    assert value["confusions"][0]["answer_of"] == "capitals/norway"
    table = shown.types("hub", "report", shown.address, "--now", EVENING, "--csv", "learners")
    rows = list(csv.DictReader(io.StringIO(table.out)))
    assert [row["learner"] for row in rows] == [anna, carl]
    screen = shown.types("hub", "report", shown.address, "--now", EVENING)
    assert screen.out.startswith("2 learners, 2 practised in the last 30 days")
    refused = learners[0].types("hub", "report", learners[0].address)
    assert (refused.code, refused.out) == (1, "")
    assert "no teacher of this class" in refused.err


def test_new_versions_reach_learners_and_their_own_work_stays(school: SchoolClass) -> None:
    admin(school, "hub", "init", school.admin, "capitals.yaml")
    admin(school, "hub", "add-learner", school.admin, school.role("anna"))
    anna = Person(school, "anna")
    anna.types("sync", anna.address)
    (copy,) = (anna.folder / "home" / "decks" / "hub").iterdir()
    assert copy.read_text() == DECK

    (school.folder / "capitals.yaml").write_text(MORE)
    assert "version 2" in admin(school, "hub", "init", school.admin, "capitals.yaml").out
    assert "unchanged" in admin(school, "hub", "init", school.admin, "capitals.yaml").out
    assert "version 2" in anna.types("sync").out
    assert copy.read_text() == MORE

    copy.write_text(MORE + "# mine\n")
    (school.folder / "capitals.yaml").write_text(DECK)
    admin(school, "hub", "init", school.admin, "capitals.yaml")
    assert "you changed" in anna.types("sync").out
    assert copy.read_text() == MORE + "# mine\n"

    copy.rename(copy.parent.parent / "mine.yaml")
    assert "is yours and stays" in anna.types("sync").out
    assert not copy.exists()


def test_a_password_that_is_read(school: SchoolClass) -> None:
    admin(school, "hub", "init", school.admin)
    role, words = school.role("anna"), "correct horse battery"
    add = ("hub", "add-learner", school.admin, role, "--password-stdin")
    short = admin(school, *add, given="short\n")
    assert (short.code, short.err) == (1, "byheart: a password has at least 12 characters\n")
    added = admin(school, *add, given=words + "\n")
    assert (added.code, added.err) == (0, "")
    assert words not in added.out
    assert not (school.folder / f"{role}.pgpass").exists()
    with school.connected():
        pass
    known = byheart("sync", school.address("anna"), cwd=school.folder, env={"PGPASSWORD": words})
    assert (known.code, known.err) == (0, "")


def test_an_existing_learner_gets_another_password_only_when_that_is_asked(
    school: SchoolClass,
) -> None:
    admin(school, "hub", "init", school.admin)
    role = school.role("anna")
    admin(school, "hub", "add-learner", school.admin, role)
    file = school.folder / f"{role}.pgpass"
    first = file.read_text()
    there = admin(school, "hub", "add-learner", school.admin, role)
    assert (there.code, f"{file.name} is there already" in there.err) == (1, True)
    other = ("--password-file", "other.pgpass")
    known = admin(school, "hub", "add-learner", school.admin, role, *other)
    assert (known.code, "--new-password" in known.err) == (1, True)
    assert not (school.folder / "other.pgpass").exists()
    again = admin(school, "hub", "add-learner", school.admin, role, *other, "--new-password")
    assert (again.code, again.err) == (0, "")
    assert file.read_text() == first != (school.folder / "other.pgpass").read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(
            ["sync", "postgresql://anna:hunter2@127.0.0.1/x"], 2, "leave the password out",
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
            ["hub", "init", "{admin}", "nowhere.yaml"], 1, "no such file", id="no deck there"
        ),
        pytest.param(
            ["hub", "add-learner", "{admin}", "Anna Berg"], 2, "the name of a role is",
            id="a name that is no role",
        ),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_a_sentence(
    school: SchoolClass, arguments: list[str], code: int, said: str
) -> None:
    ran = admin(school, *(each.format(admin=school.admin) for each in arguments))
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
