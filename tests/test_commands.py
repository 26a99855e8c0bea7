"""What each command prints, where, and with which exit code."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from program import Ran
from program_here import byheart

DECK = """\
deck: north
title: The north
questions:
  - id: norway
    ask: What is the capital of Norway?
    answer: Oslo
    hint: It lies on a fjord.
    tags: [cities]
    reject:
      Bergen: That is the second city.
    tests:
      correct: [oslo]
      incorrect: [Bergen]
  - id: seen
    type: number
    ask: How many thousand lakes are there?
    answer: 188,000 lakes
    tags: [water]
  - id: river
    type: cloze
    ask: "The {Glomma} flows into the {Skagerrak}."
"""
BROKEN = "deck: broken\nquestions:\n  - id: one\n    ask: What?\n    anwser: This\n"
AT = ("--now", "2026-03-01T10:00:00+01:00")
LATER = ("--now", "2026-03-04T10:00:00+01:00")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "north.yaml").write_text(DECK, encoding="utf-8")
    return tmp_path


def quiz(here: Path, given: str, *options: str) -> Ran:
    return byheart("quiz", "north.yaml", "--order", "deck", *AT, *options, cwd=here, given=given)


def objects(ran: Ran) -> list[dict[str, object]]:
    return [json.loads(line) for line in ran.out.splitlines()]


def home() -> list[str]:
    folder = Path(os.environ["BYHEART_HOME"])
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_quiz_in_lines(here: Path) -> None:
    ran = quiz(here, "Bergen\n190 thousand\nGlomma\nOslo\n")
    assert ran.code == 0
    assert ran.err == ""
    assert "Incorrect. That is the second city." in ran.out
    assert "Again: comes back in this session" in ran.out
    assert "3 cards answered" in ran.out
    assert "2 right at the first attempt (67%)." in ran.out
    assert "Hard: What is the capital of Norway? Oslo (1 miss)" in ran.out


def test_the_end_of_input_ends_the_session_properly(here: Path) -> None:
    ran = quiz(here, "Oslo\n")
    assert ran.code == 0
    assert "1 card answered" in ran.out
    assert "2 cards left for the next time, about 1 minute." in ran.out
    again = quiz(here, "")
    assert "0 due and 2 new" in again.out
    assert "capital of Norway" not in again.out


def test_commands_in_lines(here: Path) -> None:
    given = ":hint\nOslo\n:undo\nOslo\n:4\n:nonsense\n:flag\n:suspend\n:bury\n:quit\n"
    ran = quiz(here, given)
    assert "Hint: It lies on a fjord." in ran.out
    assert "Hard: comes back" in ran.out
    assert "counts as easy now" in ran.out
    assert "An empty line is" in ran.out
    assert "Flagged." in ran.out
    assert ran.code == 0
    shown = byheart("show", "norway", "--json", *AT, cwd=here)
    page = json.loads(byheart("show", "norway", "--json", *AT, cwd=in_decks(here)).out)
    assert shown.code == 2
    assert [event["what"] for event in page["history"]] == [
        "correct: hard",
        "undone",
        "correct: good",
        "counted as easy by learner",
    ]


def test_an_appeal_counts_the_answer_and_is_kept(here: Path) -> None:
    ran = quiz(here, ":appeal\nOslo town\n:appeal\n:quit\n")
    assert "could be appealed" in ran.out
    assert "It counts as good now" in ran.out
    page = json.loads(byheart("show", "norway", "--json", *AT, cwd=in_decks(here)).out)
    assert [event["what"] for event in page["history"]] == [
        "incorrect: again",
        "appealed",
        "counted as good by learner",
    ]


def in_decks(here: Path) -> Path:
    """Move the deck to ./decks, where every command finds it."""
    (here / "decks").mkdir(exist_ok=True)
    if (here / "north.yaml").exists():
        (here / "north.yaml").rename(here / "decks" / "north.yaml")
    return here


def test_a_quiz_as_json(here: Path) -> None:
    ran = quiz(here, "Oslo\n1\nx\n", "--json")
    kinds = [value["type"] for value in objects(ran)]
    assert kinds[:3] == ["opening", "question", "verdict"]
    assert kinds[-1] == "summary"
    verdict = objects(ran)[2]
    assert verdict["verdict"] == "correct"
    assert verdict["rating"] == "good"
    assert verdict["answer"] == "Oslo"
    assert "Oslo" not in json.dumps(objects(ran)[1])
    assert ran.out.isascii()


def test_flashcards_in_lines(here: Path) -> None:
    ran = quiz(here, "\n3\n\n\n\n1\n\n4\n", "--flip")
    assert "Recall it, then press Enter:" in ran.out
    assert "Answer: Oslo" in ran.out
    assert ran.out.count("Good: comes back") == 0  # nobody is told twice what they chose
    assert "3 cards answered" in ran.out
    page = json.loads(byheart("show", "norway", "--json", *AT, cwd=in_decks(here)).out)
    assert page["history"][0]["what"] == "rated: good"


def test_cramming_leaves_the_schedule_alone(here: Path) -> None:
    quiz(here, "Oslo\n")
    before = byheart("decks", "--json", *LATER, cwd=in_decks(here)).out
    ran = byheart("quiz", "--cram", *AT, cwd=here, given="x\n" * 9)
    assert "the schedule stays as it is" in ran.out
    assert byheart("decks", "--json", *LATER, cwd=here).out == before


def test_tags_limit_and_new(here: Path) -> None:
    assert "0 due and 1 new" in quiz(here, "", "--tag", "water").out
    assert "0 due and 1 new" in quiz(here, "", "--limit", "1").out
    assert "more cards wait beyond this session" in quiz(here, "", "--limit", "1").out
    assert "Nothing is due." in quiz(here, "", "--new", "0").out
    unknown = quiz(here, "", "--tag", "wather")
    assert unknown.code == 2
    assert "cities, water" in unknown.err


def test_time_and_seed_repeat_a_run(here: Path) -> None:
    first = quiz(here, "x\ny\nz\n", "--order", "random", "--seed", "7", "--json")
    os.environ["BYHEART_HOME"] += "-other"
    again = quiz(here, "x\ny\nz\n", "--order", "random", "--seed", "7", "--json")
    assert untimed(first) == untimed(again)


def untimed(ran: Ran) -> list[dict[str, object]]:
    return [{**value, "took_ms": 0, "message": ""} for value in objects(ran)]


def test_when_the_time_is_up_no_further_card_is_begun(here: Path) -> None:
    ran = quiz(here, "Oslo\n" * 5, "--minutes", "0.1")
    assert ran.code == 0
    assert "3 cards answered" in ran.out


def test_today_decks_and_show(here: Path) -> None:
    in_decks(here)
    assert "4 " in byheart("decks", *AT, cwd=here).out
    assert home() == []  # reading creates nothing
    byheart("quiz", *AT, cwd=here, given="Oslo\n")
    kept = home()
    today = json.loads(byheart("today", "--json", *AT, cwd=here).out)
    assert (today["due"], today["new"], today["answered"], today["streak"]) == (0, 2, 1, 1)
    glance = byheart(cwd=here)
    assert glance.code == 0
    assert "north" in glance.out
    assert json.loads(byheart("--json", cwd=here).out)["decks"][0]["id"] == "north"
    shown = byheart("show", "north/norway", *AT, cwd=here).out
    assert "Due" in shown
    assert "typed: Oslo" in shown
    assert home() == kept


def test_suspend_resume_and_reset(here: Path) -> None:
    in_decks(here)
    assert "2 cards suspended" in byheart("suspend", "river", *AT, cwd=here).out
    rows = json.loads(byheart("decks", "--json", *AT, cwd=here).out)["decks"]
    assert rows[0]["set_aside"] == 2
    assert byheart("resume", "north/river", *AT, cwd=here).code == 0
    assert byheart("bury", "norway", *AT, cwd=here).code == 0
    assert byheart("flag", "norway", *AT, cwd=here).code == 0
    assert byheart("unflag", "norway", *AT, cwd=here).code == 0
    assert byheart("reset", "norway", *AT, cwd=here).code == 0
    unknown = byheart("suspend", "norwy", *AT, cwd=here)
    assert unknown.code == 2
    assert "did you mean norway?" in unknown.err


def test_grade_reports_what_it_cannot_and_grades_the_rest(here: Path) -> None:
    lines = [
        '{"id": "norway", "answer": "oslo"}',
        '{"id": "north/norway", "answer": "Bergen"}',
        "",
        '{"id": "nowhere", "answer": "x"}',
        "{broken",
        '{"id": "norway"}',
        '{"id": "river/glomma", "answer": "glomma"}',
        '{"id": "river", "answer": "which?"}',
    ]
    ran = byheart("grade", "north.yaml", cwd=here, given="\n".join(lines))
    assert ran.code == 1
    assert [value["verdict"] for value in objects(ran)] == ["correct", "incorrect", "correct"]
    assert objects(ran)[1] == {
        "id": "north/norway",
        "answer": "Bergen",
        "verdict": "incorrect",
        "score": 0.0,
        "message": "That is the second city.",
    }
    assert [line.split(":")[0] for line in ran.err.splitlines()] == [
        "line 4",
        "line 5",
        "line 6",
        "line 8",
    ]
    assert home() == []
    (here / "answers.jsonl").write_text(lines[0], encoding="utf-8")
    assert byheart("grade", "north.yaml", "answers.jsonl", cwd=here).code == 0
    assert byheart("grade", "north.yaml", "none.jsonl", cwd=here).code == 1


def test_a_broken_deck_is_named_and_the_others_are_asked(here: Path) -> None:
    (here / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    ran = byheart("quiz", ".", *AT, cwd=here, given="Oslo\n")
    assert "broken.yaml:5:5:" in ran.err
    assert "1 card answered" in ran.out
    alone = byheart("quiz", "broken.yaml", *AT, cwd=here)
    assert alone.code == 1
    assert alone.err.startswith("broken.yaml:3:5:")  # so that editors find the place
    assert "Traceback" not in alone.err


def test_check(here: Path) -> None:
    assert byheart("check", "north.yaml", cwd=here).code == 0
    (here / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    ran = byheart("check", ".", cwd=here)
    assert ran.code == 1
    assert "answer" in ran.err + ran.out


def test_schema_and_settings(here: Path) -> None:
    assert json.loads(byheart("schema", cwd=here).out)["$schema"].endswith("draft-07/schema#")
    shown = json.loads(byheart("settings", "--json", cwd=here).out)
    assert shown["settings"]["new_per_day"] == 10
    assert "new_per_day = 10" in byheart("settings", cwd=here).out
    folder = Path(os.environ["BYHEART_HOME"])
    folder.mkdir()
    (folder / "settings.toml").write_text("new_per_dya = 3\n", encoding="utf-8")
    ran = byheart("settings", cwd=here)
    assert ran.code == 1
    assert "settings.toml:1:1" in ran.err
    assert "new_per_day" in ran.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["--version"], 0, "byheart ", id="the version"),
        pytest.param(["-V"], 0, "byheart ", id="the version in short"),
        pytest.param(["--help"], 0, "quiz", id="help"),
        pytest.param(["-h"], 0, "quiz", id="help in short"),
        pytest.param(["quiz", "--help"], 0, "--minutes", id="help of a command"),
        pytest.param(["quizz"], 2, "quiz", id="no such command"),
        pytest.param(["quiz", "--plane"], 2, "--plain", id="no such option"),
        pytest.param(["quiz", "nowhere.yaml"], 1, "nowhere.yaml:1:1", id="no such deck"),
        pytest.param(["quiz", "--plain", "--json"], 2, "exclude", id="two ways at once"),
        pytest.param(["quiz", "--now", "yesterday"], 2, "2026-01-31", id="no such instant"),
        pytest.param(["quiz", "--order", "best"], 2, "urgent", id="no such order"),
        pytest.param(["quiz", "--limit", "0"], 2, "limit", id="a limit of nothing"),
        pytest.param(["show", "nowhere"], 2, "nowhere", id="no such card"),
    ],
)
def test_wrong_use_is_said_on_the_error_stream(
    tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    ran = byheart(*arguments, cwd=tmp_path)
    assert ran.code == code
    assert said in (ran.err if code else ran.out)
    assert (ran.out if code else ran.err) == ""
    assert "Traceback" not in ran.err


def test_input_and_output_that_are_not_utf_8(here: Path) -> None:
    latin = {"PYTHONIOENCODING": "latin-1", "LC_ALL": "C"}
    ran = byheart("quiz", "north.yaml", *AT, cwd=here, given=b"\xff\xfe\nOslo\n", env=latin)
    assert ran.code == 0
    assert "Traceback" not in ran.err


def test_escapes_that_are_typed_are_shown_as_text(here: Path) -> None:
    ran = quiz(here, "\x1b]52;c;QQ==\x07\x1b[2J\n")
    assert "\x1b" not in ran.out
    quiz(here, "\x1b[31m\n")
    assert "\x1b" not in byheart("show", "norway", *AT, cwd=in_decks(here)).out


@pytest.mark.parametrize(
    ("shell", "words", "offered"),
    [
        pytest.param("bash", "byheart qu", "quiz", id="a command in bash"),
        pytest.param("bash", "byheart quiz nor", "north", id="a deck in bash"),
        pytest.param("zsh", "byheart show north/nor", "north/norway", id="a card in zsh"),
        pytest.param("fish", "byheart suspend north/r", "north/river/glomma", id="a gap in fish"),
    ],
)
def test_the_shell_completes(here: Path, shell: str, words: str, offered: str) -> None:
    env = {
        "_BYHEART_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    program = Path(sys.executable).parent / "byheart"
    ran = subprocess.run(  # noqa: S603 - our own words
        [str(program)],
        cwd=in_decks(here),
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    assert offered in ran.stdout


def test_a_reader_that_goes_away_is_no_fault(here: Path) -> None:
    program = [sys.executable, "-m", "byheart", "quiz", "north.yaml", "--plain"]
    with subprocess.Popen(  # noqa: S603 - our own words
        program,
        cwd=here,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        with suppress(BrokenPipeError):
            child.stdin.write("x\n" * 9)
            child.stdin.close()
        assert child.stderr.read() == ""
