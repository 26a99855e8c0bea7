"""`byheart new`, `add`, `edit`, `format` and `diff` as their users run them."""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest
from program import Ran
from program_here import byheart

from byheart import cli

DECK = """\
deck: north
title: The north
sources:
  atlas:
    title: The atlas
questions:
  - id: norway
    ask: What is the capital of Norway?
    answer: Oslo  # since 1814

  - id: sweden
    ask: What is the capital of Sweden?
    answer: Stockholm
"""
MESSY = "title: The north\ndeck: north\nquestions:\n- {id: norway, answer: Oslo, ask: What?}\n"
TIDY = """\
deck: north
title: The north
questions:
  - id: norway
    ask: What?
    answer: Oslo
"""
BROKEN = "deck: broken\nquestions:\n  - id: one\n    ask: What?\n    anwser: This\n"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    (folder / "north.yaml").write_text(DECK, encoding="utf-8")
    return folder


class Run(Protocol):
    """Runs the program within this process, for it is started often here."""

    def __call__(self, *arguments: str, cwd: Path, given: str = "") -> Ran: ...


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def ran(*arguments: str, cwd: Path, given: str = "") -> Ran:
        monkeypatch.chdir(cwd)
        monkeypatch.setattr(sys, "argv", ["byheart", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        with pytest.raises(SystemExit) as ended:
            cli.run()
        printed = capsys.readouterr()
        return Ran(printed.out, printed.err, int(ended.value.code or 0))

    return ran


def text_of(file: Path) -> str:
    return file.read_bytes().decode()


class TestNew:
    def test_a_new_deck_is_sound_and_canonical(self, here: Path, run: Run) -> None:
        ran = run("new", "decks/my_rivers", cwd=here)
        assert ran.code == 0
        assert "`byheart add decks/my_rivers.yaml` asks for the next one" in ran.out
        file = here / "decks" / "my_rivers.yaml"
        assert "deck: my-rivers  #" in text_of(file)
        assert "title: My rivers\n" in text_of(file)
        assert run("check", "--strict", str(file), cwd=here).code == 0
        assert run("format", "--check", str(file), cwd=here).code == 0

    def test_every_example_in_it_is_sound(self, here: Path, run: Run) -> None:
        run("new", "all.yaml", cwd=here)
        file = here / "all.yaml"
        head, _, examples = text_of(file).partition('"# " in front.\n  #\n')
        opened = examples.replace("  # ", "  ").replace("  #\n", "\n")
        file.write_text(head + "\n" + opened, encoding="utf-8")
        ran = run("check", "all.yaml", cwd=here)
        assert (ran.code, ran.err) == (0, "")
        assert "1 deck, 10 cards" in ran.out

    @pytest.mark.parametrize("name", ["north.yaml", "north"])
    def test_nothing_is_overwritten(self, here: Path, run: Run, name: str) -> None:
        ran = run("new", name, cwd=here)
        assert (ran.code, ran.out) == (1, "")
        assert "north.yaml is there already: choose another name" in ran.err
        assert text_of(here / "north.yaml") == DECK

    @pytest.mark.parametrize(
        ("name", "message"), [("日本.yaml", "no id can be made"), (".", "is a folder")]
    )
    def test_names_that_will_not_do(self, here: Path, run: Run, name: str, message: str) -> None:
        ran = run("new", name, cwd=here)
        assert ran.code == 2
        assert message in ran.err

    def test_a_title_of_any_characters(self, here: Path, run: Run) -> None:
        assert run("new", "a.yaml", "--title", 'Rivers: "all" #1\x1b', cwd=here).code == 0
        assert "title: 'Rivers: \"all\" #1'\n" in text_of(here / "a.yaml")


ASKED = ("--ask", "What is the capital of Finland?", "--answer", "Helsinki")


class TestAdd:
    def test_a_question_by_options(self, here: Path, run: Run) -> None:
        ran = run("add", "north.yaml", *ASKED, "--accept", "Helsingfors", cwd=here)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out == "added north/capital-finland (north.yaml:15)\n"
        assert text_of(here / "north.yaml") == DECK + (
            "\n  - id: capital-finland\n    type: text\n    ask: What is the capital of Finland?\n"
            "    answer: Helsinki\n    accept: [Helsingfors]\n"
        )

    def test_every_option(self, here: Path, run: Run) -> None:
        ran = run(
            *("add", "north.yaml", "--id", "lakes", "--type", "number", "--ask", "How many lakes?"),
            *("--answer", "188,000 lakes", "--tolerance", "10%", "--accept", "190,000 lakes"),
            *("--prompt", "188=In thousands?", "--reject", "60=That is the number of towns."),
            *("--hint", "Thousands.", "--why", "They count ponds: all.", "--source", "atlas"),
            *("--fact", "the number of lakes"),
            *("--para", "3", "--quote", "the land of lakes", "--claimed-by", "a leaflet"),
            *("--status", "approximate", "--as-of", "2024-01-01", "--review-by", "2030-01-01"),
            *("--tag", "water", "--tag", "2024", "--family", "lakes", "--confusable", "norway"),
            "--dry-run",
            cwd=here,
        )
        assert ran.err == ""
        assert (
            ran.out
            == """\
  - id: lakes
    type: number
    ask: How many lakes?
    answer: 188,000 lakes
    tolerance: 10%
    accept: ["190,000 lakes"]
    prompt:
      "188": In thousands?
    reject:
      "60": That is the number of towns.
    hint: Thousands.
    fact: the number of lakes
    why: "They count ponds: all."
    cite: {source: atlas, para: 3, quote: the land of lakes}
    claimed_by: a leaflet
    status: approximate
    as_of: 2024-01-01
    review_by: 2030-01-01
    tags: [water, 2024]
    family: lakes
    confusable: [norway]
"""
        )
        assert text_of(here / "north.yaml") == DECK

    @pytest.mark.parametrize(
        ("options", "written"),
        [
            pytest.param(
                (
                    "--type",
                    "list",
                    "--ordered",
                    "--ask",
                    "Which?",
                    "--answer",
                    "a",
                    "--answer",
                    "b",
                ),
                "    answer: [a, b]\n    ordered: true\n",
                id="a list",
            ),
            pytest.param(
                ("--type", "cloze", "--ask", "{Oslo} lies there."),
                '    ask: "{Oslo} lies there."\n',
                id="a cloze has no answer",
            ),
            pytest.param(
                ("--type", "choice", *ASKED, "--distractor", "Turku"),
                "    answer: Helsinki\n    distractors: [Turku]\n",
                id="a choice",
            ),
            pytest.param(
                ("--type", "boolean", "--ask", "So?", "--answer", "no"), "    answer: no\n", id="no"
            ),
            pytest.param(
                ("--type", "card", "--ask", "Say it.", "--answer", "one\ntwo"),
                "    answer: |-\n      one\n      two\n",
                id="a passage",
            ),
        ],
    )
    def test_kinds(self, here: Path, run: Run, options: tuple[str, ...], written: str) -> None:
        assert run("add", "north.yaml", *options, cwd=here).err == ""
        assert text_of(here / "north.yaml").startswith(DECK)
        assert written in text_of(here / "north.yaml")

    @pytest.mark.parametrize(
        ("options", "code", "message"),
        [
            pytest.param((), 2, "--ask is missing", id="no question"),
            pytest.param(("--ask", "What?"), 2, "--answer is missing", id="no answer"),
            pytest.param(
                ("--type", "number", "--ask", "How many?", "--answer", "blue", "--tolerance", "x"),
                1,
                '"blue" cannot be read as a number',
                id="an answer that cannot be read",
            ),
            pytest.param(
                (*ASKED, "--id", "norway"), 1, 'the id "norway" stands twice', id="an id twice"
            ),
            pytest.param(
                (*ASKED, "--source", "altas"), 1, "is no source of this deck", id="no such source"
            ),
            pytest.param((*ASKED, "--as-of", "today"), 1, "YYYY-MM-DD", id="no day"),
            pytest.param((*ASKED, "--why", "\x1b[2J"), 1, "is not allowed", id="an escape"),
            pytest.param((*ASKED, "--type", "guess"), 2, "'guess' is not one of", id="no kind"),
            pytest.param(
                (*ASKED, "--answer", "Turku"), 1, "must be a text, here it is a list", id="two"
            ),
        ],
    )
    def test_what_is_not_added(
        self, here: Path, run: Run, options: tuple[str, ...], code: int, message: str
    ) -> None:
        ran = run("add", "north.yaml", *options, cwd=here)
        assert (ran.code, ran.out) == (code, "")
        assert message in ran.err
        assert "\x1b" not in ran.err
        assert "Traceback" not in ran.err
        assert text_of(here / "north.yaml") == DECK

    def test_a_deck_by_its_id(self, here: Path, run: Run) -> None:
        (here / "decks").mkdir()
        (here / "north.yaml").rename(here / "decks" / "north.yaml")
        assert run("add", "north", *ASKED, cwd=here).code == 0

    def test_decks_that_cannot_be_added_to(self, here: Path, run: Run) -> None:
        (here / "broken.yaml").write_text(BROKEN, encoding="utf-8")
        broken = run("add", "broken.yaml", *ASKED, cwd=here)
        assert (broken.code, text_of(here / "broken.yaml")) == (1, BROKEN)
        assert "broken.yaml:5:5:" in broken.err
        bundled = run("add", "hama-dates", *ASKED, cwd=here)
        assert bundled.code == 1
        assert "came with the program and is not changed: copy it to" in bundled.err
        missing = run("add", "missing.yaml", *ASKED, cwd=here)
        assert missing.code == 1
        assert "missing.yaml cannot be read: there is no such file" in missing.err


class TestFormat:
    def test_files_are_formatted_and_told_of(self, here: Path, run: Run) -> None:
        (here / "messy.yaml").write_text(MESSY, encoding="utf-8")
        ran = run("format", ".", cwd=here)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out == "changed messy.yaml\n1 of 2 decks changed\n"
        assert text_of(here / "messy.yaml") == TIDY
        assert run("format", ".", cwd=here).out == "none of 2 decks changed\n"

    def test_a_check_changes_nothing(self, here: Path, run: Run) -> None:
        (here / "messy.yaml").write_text(MESSY, encoding="utf-8")
        ran = run("format", "--check", "messy.yaml", "north.yaml", cwd=here)
        assert ran.code == 1
        assert ran.out == "would change messy.yaml\n1 of 2 decks would change\n"
        assert text_of(here / "messy.yaml") == MESSY
        assert run("format", "--check", "north.yaml", cwd=here).code == 0

    def test_a_deck_with_problems_does_not_stop_the_others(self, here: Path, run: Run) -> None:
        (here / "broken.yaml").write_text(BROKEN, encoding="utf-8")
        (here / "messy.yaml").write_text(MESSY, encoding="utf-8")
        ran = run("format", ".", cwd=here)
        assert ran.code == 1
        assert ran.out == "changed messy.yaml\n1 of 3 decks changed\n"
        assert 'broken.yaml:5:5: "anwser" is no field of a question' in ran.err
        assert text_of(here / "broken.yaml") == BROKEN

    def test_standard_input(self, here: Path, run: Run) -> None:
        assert run("format", "-", cwd=here, given=MESSY).out == TIDY
        assert run("format", "--check", "-", cwd=here, given=MESSY).code == 1
        assert run("format", "--check", "-", cwd=here, given=TIDY).code == 0
        assert "standard input:5:5:" in run("format", "-", cwd=here, given=BROKEN).err

    def test_without_paths_the_author_s_own_decks(self, here: Path, run: Run) -> None:
        assert "no decks of your own were found" in run("format", cwd=here).err
        (here / "decks").mkdir()
        (here / "decks" / "messy.yaml").write_text(MESSY, encoding="utf-8")
        assert run("format", cwd=here).out.endswith("1 of 1 deck changed\n")

    @pytest.mark.parametrize("name", ["missing.yaml", "missing"])
    def test_what_is_not_there(self, here: Path, run: Run, name: str) -> None:
        ran = run("format", name, cwd=here)
        assert ran.code in (1, 2)
        assert "Traceback" not in ran.err
        assert name in ran.err


CHANGED = DECK.replace("answer: Oslo ", "answer: Bergen ").replace("Sweden?", "the Swedes?")


class TestDiff:
    def test_questions(self, here: Path, run: Run) -> None:
        (here / "new.yaml").write_text(CHANGED, encoding="utf-8")
        ran = run("diff", "north.yaml", "new.yaml", cwd=here)
        assert (ran.code, ran.err) == (1, "")
        assert (
            ran.out
            == """\
~ norway: answer changed: schedules stay: raise `revision` to 1 to make its cards due again
    - Oslo
    + Bergen
~ sweden: reworded: schedules stay as they are
    - What is the capital of Sweden?
    + What is the capital of the Swedes?
"""
        )

    def test_as_json(self, here: Path, run: Run) -> None:
        (here / "new.yaml").write_text(CHANGED, encoding="utf-8")
        ran = run("diff", "--json", "north.yaml", "new.yaml", cwd=here)
        assert ran.code == 1
        (deck,) = json.loads(ran.out)["decks"]
        assert (deck["old"], deck["new"], deck["deck"]) == ("north.yaml", "new.yaml", "north")
        assert deck["differences"][0] == {
            "change": "answer changed",
            "questions": ["norway"],
            "gap": None,
            "field": "answer",
            "before": ["Oslo"],
            "after": ["Bergen"],
            "effect": "schedules stay: raise `revision` to 1 to make its cards due again",
        }

    def test_layout_is_no_difference(self, here: Path, run: Run) -> None:
        (here / "new.yaml").write_text(DECK.replace("  # since 1814", ""), encoding="utf-8")
        ran = run("diff", "north.yaml", "new.yaml", cwd=here)
        assert (ran.code, ran.out, ran.err) == (0, "", "")

    def test_folders_are_compared_by_the_ids_of_decks(self, here: Path, run: Run) -> None:
        for name, text in (("old", DECK), ("new", CHANGED)):
            (here / name).mkdir()
            (here / name / "north.yaml").write_text(text, encoding="utf-8")
            (here / name / "same.yaml").write_text(TIDY.replace("north", "same"), encoding="utf-8")
        ran = run("diff", "old", "new", cwd=here)
        assert ran.code == 1
        assert ran.out.startswith("north\n~ norway: answer changed")
        assert "same" not in ran.out

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            pytest.param(("north.yaml", "missing.yaml"), "cannot be read", id="a missing file"),
            pytest.param(("north.yaml", "broken.yaml"), "broken.yaml:5:5", id="a broken deck"),
            pytest.param(("a", "b", "c"), "two deck files or two folders", id="three"),
        ],
    )
    def test_trouble(self, here: Path, run: Run, arguments: tuple[str, ...], message: str) -> None:
        (here / "broken.yaml").write_text(BROKEN, encoding="utf-8")
        ran = run("diff", *arguments, cwd=here)
        assert (ran.code, ran.out) == (2, "")
        assert message in ran.err

    def test_one_file_is_listed_for_textconv(self, here: Path, run: Run) -> None:
        ran = run("diff", "north.yaml", cwd=here)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.endswith(
            "\nnorway\n    ask: What is the capital of Norway?\n    answer: Oslo  # since 1814\n"
            "\nsweden\n    ask: What is the capital of Sweden?\n    answer: Stockholm\n"
        )

    def test_textconv_never_fails_on_what_was_committed(self, here: Path, run: Run) -> None:
        (here / "broken.yaml").write_text(BROKEN, encoding="utf-8")
        ran = run("diff", "broken.yaml", cwd=here)
        assert (ran.code, ran.out) == (0, BROKEN)

    @pytest.mark.parametrize(
        ("old", "new", "shown"),
        [
            pytest.param("north.yaml", "new.yaml", "decks/n.yaml\n~ norway: answer", id="changed"),
            pytest.param("/dev/null", "north.yaml", "+ norway: added: a new card", id="a new file"),
            pytest.param("north.yaml", "/dev/null", "- norway: removed", id="a file that is gone"),
            pytest.param("north.yaml", "north.yaml", "no question differs", id="the same"),
            pytest.param("broken.yaml", "north.yaml", "+deck: north", id="line by line"),
        ],
    )
    def test_as_git_calls_it(self, here: Path, run: Run, old: str, new: str, shown: str) -> None:
        (here / "new.yaml").write_text(CHANGED, encoding="utf-8")
        (here / "broken.yaml").write_text(BROKEN, encoding="utf-8")
        words = ("decks/n.yaml", old, "a1", "100644", new, "b2", "100644")
        ran = run("diff", *words, cwd=here)
        assert (ran.code, ran.err) == (0, "")
        assert shown in ran.out


EDITOR = """\
import pathlib, sys
pathlib.Path("opened").open("a").write(" ".join(sys.argv[1:]) + "\\n")
file = pathlib.Path(sys.argv[-1])
old, new = pathlib.Path("edits").read_text().split("=>")
text = file.read_bytes().decode()
file.write_bytes(text.replace(old, new).encode())
"""


@pytest.fixture
def edited(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with a deck of one's own, and an editor that replaces a text."""
    editor = here / "nano"
    editor.write_text(f"#!{sys.executable}\n{EDITOR}", encoding="utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    (here / "decks").mkdir()
    (here / "north.yaml").rename(here / "decks" / "north.yaml")
    return here


def run_edit(here: Path, name: str, old: str, new: str) -> Ran:
    (here / "edits").write_text(f"{old}=>{new}", encoding="utf-8")
    return byheart("edit", name, cwd=here)


@pytest.mark.skipif(sys.platform == "win32", reason="the editor of these tests is a script")
class TestEdit:
    @pytest.mark.parametrize("name", ["sweden", "north/sweden"])
    def test_the_editor_opens_at_the_question(self, edited: Path, name: str) -> None:
        ran = run_edit(edited, name, "answer: Stockholm", "answer: Gothenburg")
        assert (ran.code, ran.err) == (0, "")
        assert text_of(edited / "opened") == "+11 decks/north.yaml\n"
        assert "~ sweden: answer changed: schedules stay: raise `revision` to 1" in ran.out
        assert "warning no-source: no source is given" in ran.out
        assert ran.out.endswith("decks/north.yaml: 2 cards, no problems\n")

    def test_problems_are_told(self, edited: Path) -> None:
        ran = run_edit(edited, "sweden", "answer: Stockholm", "anwser: Stockholm")
        assert ran.code == 1
        assert 'decks/north.yaml:13:5: "anwser" is no field of a question' in ran.err

    def test_a_question_with_problems_is_found(self, edited: Path) -> None:
        run_edit(edited, "sweden", "answer: Stockholm", "anwser: Stockholm")
        ran = run_edit(edited, "north/sweden", "anwser: Stockholm", "answer: Stockholm")
        assert (ran.code, ran.err) == (0, "")
        assert text_of(edited / "opened").splitlines()[-1] == "+11 decks/north.yaml"

    @pytest.mark.parametrize(
        ("name", "opened"),
        [("north", "+1 decks/north.yaml"), ("decks/north.yaml", "+1 decks/north.yaml")],
    )
    def test_a_deck_by_its_id_or_its_file(self, edited: Path, name: str, opened: str) -> None:
        assert run_edit(edited, name, "x", "x").code == 0
        assert text_of(edited / "opened").strip() == opened

    def test_what_is_not_there(self, edited: Path) -> None:
        ran = run_edit(edited, "norwey", "x", "x")
        assert (ran.code, ran.out) == (2, "")
        assert "no question 'norwey': did you mean norway?" in ran.err

    def test_an_id_of_two_decks(self, edited: Path) -> None:
        (edited / "decks" / "other.yaml").write_text(DECK.replace("deck: north", "deck: other"))
        ran = run_edit(edited, "sweden", "x", "x")
        assert ran.code == 2
        assert "is in several decks: write north/sweden" in ran.err

    def test_an_editor_that_cannot_be_started(
        self, edited: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("VISUAL", "no-such-editor")
        ran = run_edit(edited, "sweden", "x", "x")
        assert ran.code == 1
        assert "cannot start 'no-such-editor'" in ran.err


def test_bundled_decks_are_not_edited(tmp_path: Path) -> None:
    ran = byheart("edit", "hama-dates/hama-overrun", cwd=tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "came with the program and is not changed: copy it to" in ran.err


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
class TestGit:
    def test_git_shows_questions(self, here: Path) -> None:
        def git(*words: str) -> str:
            ran = subprocess.run(  # noqa: S603 - our own words
                ["git", *words],  # noqa: S607 - whichever git is there
                cwd=here,
                env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_PAGER": "cat"},
                capture_output=True,
                check=True,
            )
            return ran.stdout.decode()

        program = f"{sys.executable} -m byheart diff"
        git("init", "-q")
        git("config", "diff.byheart.command", program)
        git("config", "diff.byheart.textconv", program)
        git("config", "user.name", "Author")
        git("config", "user.email", "author@example.org")
        (here / ".gitattributes").write_text("*.yaml diff=byheart\n", encoding="utf-8")
        git("add", ".")
        git("commit", "-q", "-m", "one")
        (here / "north.yaml").write_text(CHANGED, encoding="utf-8")
        assert "north.yaml\n~ norway: answer changed: schedules stay" in git("diff")
        git("commit", "-q", "-a", "-m", "two")
        shown = git("log", "-p", "-1")
        assert "@@" in shown
        assert "-    answer: Oslo  # since 1814\n+    answer: Bergen  # since 1814\n" in shown
        (here / "north.yaml").write_text(BROKEN, encoding="utf-8")
        assert "+deck: broken" in git("diff")
