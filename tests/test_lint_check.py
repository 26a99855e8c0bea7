"""`byheart check`: what it reads, what it compares with, and its exit codes."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from program import Ran
from program_here import byheart

GOOD = """\
deck: north
title: The north
sources:
  atlas: {title: An atlas}
questions:
  - id: norway
    type: name
    ask: What is the capital of Norway?
    answer: Oslo
    cite: {source: atlas}
"""
WARNED = """\
  - id: sweden
    type: name
    ask: Sweden, the capital
    answer: Stockholm
    cite: {source: atlas}
"""
WRONG = """\
  - id: denmark
    type: name
    ask: What is the capital of Denmark?
    answer: Copenhagen
    cite: {source: atlas}
    tests: {correct: [Aarhus]}
"""


@pytest.fixture(name="here")
def _here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    return folder


def check(here: Path, deck: str, *options: str) -> Ran:
    (here / "north.yaml").write_text(deck, encoding="utf-8")
    return byheart("check", "north.yaml", "--today", "2025-01-01", *options, cwd=here)


@pytest.mark.parametrize(
    ("deck", "options", "code"),
    [
        pytest.param(GOOD, [], 0, id="nothing is wrong"),
        pytest.param(GOOD, ["--strict"], 0, id="nothing at all"),
        pytest.param(GOOD + WARNED, [], 0, id="a warning"),
        pytest.param(GOOD + WARNED, ["--strict"], 1, id="a warning where all counts"),
        pytest.param(GOOD + WRONG, [], 1, id="an error"),
        pytest.param("deck: north\n", [], 1, id="no deck"),
        pytest.param(GOOD, ["--today", "soon"], 2, id="no day"),
        pytest.param(GOOD, ["--format", "xml"], 2, id="no format"),
        pytest.param(GOOD, ["--baseline", "none.txt"], 2, id="no baseline"),
        pytest.param(GOOD, ["--source", "none.txt"], 1, id="no source"),
        pytest.param(GOOD, ["--explain", "no-sorce"], 2, id="no rule"),
        pytest.param(GOOD, ["--explain", "no-source"], 0, id="a rule"),
        pytest.param(GOOD, ["--rules"], 0, id="all rules"),
    ],
)
def test_exit_codes(here: Path, deck: str, options: list[str], code: int) -> None:
    ran = check(here, deck, *options)
    assert ran.code == code, ran.out + ran.err
    assert "Traceback" not in ran.err


def test_text_points_at_the_word(here: Path) -> None:
    ran = check(here, GOOD + WARNED + WRONG)
    first, second, last = ran.out.splitlines()
    assert first.startswith("north.yaml:13:10: warning no-question: nothing is asked (")
    assert second.startswith('north.yaml:21:12: error own-test: the test "Aarhus" is incorrect')
    assert last == "1 deck, 3 cards: 1 error, 1 warning"


def test_faults_of_form_are_findings_too(here: Path) -> None:
    ran = check(here, GOOD + "    anwser: Oslo\n", "--format", "json")
    (finding,) = json.loads(ran.out)["findings"]
    assert (finding["rule"], finding["line"], finding["severity"]) == ("form", 11, "error")
    assert ran.code == 1


def test_a_baseline_lets_known_findings_be_and_no_others(here: Path) -> None:
    made = check(here, GOOD + WARNED, "--strict", "--write-baseline", "known.txt")
    assert made.code == 0
    assert "1 finding known from now on" in made.err
    assert check(here, GOOD + WARNED, "--strict", "--baseline", "known.txt").code == 0
    moved = GOOD.replace("deck:", "# moved\ndeck:") + WARNED
    assert check(here, moved, "--strict", "--baseline", "known.txt").code == 0
    worse = check(here, GOOD + WARNED + WRONG, "--strict", "--baseline", "known.txt")
    assert worse.code == 1
    assert "own-test" in worse.out
    assert "no-question" not in worse.out
    assert "mended" in check(here, GOOD, "--baseline", "known.txt").out


def test_a_source_is_read_and_belongs_to_the_source_of_its_name(here: Path) -> None:
    quoting = GOOD.replace("{source: atlas}", "{source: atlas, quote: Oslo is the capital}")
    (here / "atlas.txt").write_text("The capital is Oslo.", encoding="utf-8")
    assert check(here, quoting).code == 0
    ran = check(here, quoting, "--source", "atlas.txt")
    assert ran.code == 1
    assert "quote-not-found" in ran.out
    other = quoting.replace("{title: An atlas}", "{title: An atlas}\n  guide: {title: A guide}")
    (here / "guide.md").write_text("# A guide\n\nNothing is said.", encoding="utf-8")
    assert check(here, other, "--source", "guide.md").code == 0


def test_explanations_come_without_any_deck(here: Path) -> None:
    ran = byheart("check", "--explain", "answer-in-question", cwd=here)
    assert ran.out.startswith("answer-in-question (error): The answer stands in its question\n")
    assert "Marco Polo" in ran.out
    assert byheart("check", "--explain", "form", cwd=here).out.startswith("form (error)")
    listed = byheart("check", "--rules", cwd=here).out.splitlines()
    assert len(listed) >= 35
    assert any(line.split()[:2] == ["own-test", "error"] for line in listed)


def test_review_by_goes_by_the_day_that_is_given(here: Path) -> None:
    deck = GOOD + "    review_by: 2025-01-02\n"
    assert "out-of-date" not in check(here, deck).out
    assert "out-of-date" in check(here, deck, "--today", "2025-01-02").out


def test_the_learners_history_is_looked_into(here: Path) -> None:
    (here / "north.yaml").write_text(GOOD, encoding="utf-8")
    at = ("--now", "2025-01-01T12:00:00Z", "--plain")
    assert byheart("quiz", "north.yaml", *at, cwd=here, given="Oslo\n").code == 0
    assert "history-lost" not in check(here, GOOD).out
    renamed = GOOD.replace("id: norway", "id: norwegian-capital")
    ran = check(here, renamed)
    assert 'history-lost: you have learned "norway"' in ran.out
    assert "history-lost" not in check(here, renamed + "    renamed_from: [norway]\n").out


def git(here: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(  # noqa: S603 - our own words
        ["git", *identity, *arguments],  # noqa: S607 - the tester's own git
        cwd=here,
        check=True,
        capture_output=True,
    )


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")
class TestBesideACommit:
    """A deck in a repository is held against what was committed last."""

    @pytest.fixture(autouse=True)
    def _commit(self, here: Path) -> None:
        (here / "north.yaml").write_text(GOOD + WRONG, encoding="utf-8")
        (here / "broken.yaml").write_text("[", encoding="utf-8")
        git(here, "init", "-q")
        git(here, "add", ".")
        git(here, "commit", "-q", "-m", "x")

    def test_an_unchanged_deck_is_fine(self, here: Path) -> None:
        assert "id-" not in check(here, GOOD + WRONG).out

    def test_a_vanished_question_is_an_error(self, here: Path) -> None:
        ran = check(here, GOOD)
        assert ran.code == 1
        assert 'id-vanished: the question "denmark" is gone since the last commit' in ran.out

    def test_a_question_that_cannot_be_read_has_not_vanished(self, here: Path) -> None:
        ran = check(here, GOOD + WRONG.replace("answer:", "anwser:"))
        assert ran.code == 1
        assert "form" in ran.out
        assert "id-vanished" not in ran.out

    def test_a_changed_id_is_an_error_where_the_question_stands(self, here: Path) -> None:
        ran = check(here, (GOOD + WRONG).replace("id: norway", "id: norge"))
        assert 'north.yaml:6:9: error id-changed: this question was "norway"' in ran.out

    def test_another_deck_id_is_an_error(self, here: Path) -> None:
        ran = check(here, (GOOD + WRONG).replace("deck: north", "deck: south"))
        assert 'north.yaml:1:7: error deck-renamed: the deck was "north"' in ran.out

    def test_a_renamed_file_is_the_same_deck(self, here: Path) -> None:
        (here / "north.yaml").rename(here / "nord.yaml")
        (here / "nord.yaml").write_text(GOOD, encoding="utf-8")
        ran = byheart("check", "nord.yaml", cwd=here)
        assert 'id-vanished: the question "denmark"' in ran.out

    def test_it_works_from_another_folder_and_in_a_hook(self, here: Path) -> None:
        (here / "north.yaml").write_text(GOOD, encoding="utf-8")
        hook = {"GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index"}
        ran = byheart("check", str(here / "north.yaml"), cwd=here.parent, env=hook)
        assert "id-vanished" in ran.out

    def test_without_git_nothing_is_compared(self, here: Path) -> None:
        (here / "north.yaml").write_text(GOOD, encoding="utf-8")
        ran = byheart("check", "north.yaml", cwd=here, env={"PATH": str(here)})
        assert ran.code == 0, ran.out + ran.err
