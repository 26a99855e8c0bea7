"""Sifting in lines, with an author whose lines are given; the screen is tried in a terminal."""

import io
import stat
from pathlib import Path

import pytest
from sift_samples import ABOARD, DECK, FINDER, SANK, draft, sifting

from byheart.commands.sift_asking import Asking
from byheart.core.deck import Kind
from byheart.terminal.sift_face import Act, Reply, Tally
from byheart.terminal.sift_plain import SiftPlain, reply_of


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    (tmp_path / "ships.yaml").write_bytes(DECK.encode())
    return tmp_path


def sift(folder: Path, *lines: str) -> tuple[str, Tally]:
    """Hold a sitting with an author who types these lines and then leaves."""
    out = io.StringIO()
    face = SiftPlain(out, io.StringIO("".join(f"{line}\n" for line in lines)))
    tally = Asking(sifting(folder, draft(SANK, ABOARD, FINDER)), face).run()
    face.close(tally)
    return out.getvalue(), tally


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        pytest.param("a", Reply(Act.ACCEPT), id="a letter"),
        pytest.param("accept", Reply(Act.ACCEPT), id="a word"),
        pytest.param("accept When?", Reply(Act.ACCEPT, "When?"), id="a word with a text"),
        pytest.param("", Reply(Act.SKIP), id="an empty line skips"),
        pytest.param("kind number", Reply(Act.KIND, "number"), id="a kind"),
        pytest.param("answer  1 km ", Reply(Act.SET, "1 km", "answer"), id="a field"),
        pytest.param("tolerance -", Reply(Act.SET, "", "tolerance"), id="a field emptied"),
        pytest.param("ask", None, id="a field without a text"),
        pytest.param("accept-also A; B", Reply(Act.SET, "A; B", "accept"), id="aliases"),
        pytest.param("dance", None, id="no command"),
    ],
)
def test_commands(line: str, reply: Reply | None) -> None:
    assert reply_of(line) == reply


def test_a_sitting_in_lines(ships: Path) -> None:
    out, tally = sift(
        ships,
        "accept When did the Vasa go down?",
        "reject",
        "undo",
        "r",
        "merge finder",
    )
    assert tally == Tally(1, 1, 1, 0, str(ships / "ships.yaml"), "Merged into finder.")
    assert "Candidate 1 of 3: date, paragraph 1" in out
    assert "on >>10 August 1628<<, a mile" in out
    assert "Words: Vasa, sank, harbour" in out
    assert "Accepted as vasa-go-down." in out
    assert "Undone: the candidate is no longer rejected." in out
    assert "Merged into finder." in out
    assert "1 candidate accepted, 1 candidate merged, 1 candidate rejected." in out
    assert "Every candidate is decided." in out


def test_accepting_asks_for_the_rest_of_the_question(ships: Path) -> None:
    out, tally = sift(ships, "a", "When did the Vasa go down?")
    assert "Question [When ]: " in out
    assert tally.accepted == 1


def test_a_refused_question_is_kept_and_said_why(ships: Path) -> None:
    out, tally = sift(ships, "accept When was 10 August 1628?", "accept When did the Vasa sink?")
    assert 'error answer-in-question: the answer "10 August 1628" stands' in out
    assert "Ask: When was 10 August 1628?" in out
    assert tally.accepted == 1


def test_edit_goes_through_the_fields(ships: Path) -> None:
    lines = ("edit", "When did she go?", "", "1 month", "Her first voyage.", "loss", "a")
    out, tally = sift(ships, *lines)
    assert "Answer [10 August 1628]: " in out
    assert "warning dangling-pronoun" in out
    assert tally.accepted == 1
    text = (ships / "ships.yaml").read_text()
    assert "- id: loss\n    type: date\n    ask: When did she go?\n" in text
    assert "tolerance: 1 month\n    why: Her first voyage.\n" in text


def test_fields_one_at_a_time_and_another_kind(ships: Path) -> None:
    sift(
        ships,
        "kind choice",
        "ask In which year did the Vasa go down?",
        "answer 1628",
        "distractors 1545; 1664; 1720",
        "id year-of-loss",
        "accept",
    )
    question = sifting(ships).deck.question(sifting(ships).deck.deck.questions[-1].id)
    assert question is not None
    assert question.kind is Kind.CHOICE
    assert question.expected is not None
    assert question.expected.distractors == ("1545", "1664", "1720")


def test_wrong_commands_are_answered(ships: Path) -> None:
    out, tally = sift(ships, "kind dance", "as-of soon", "merge nobody", "dance", "undo")
    assert '"dance" is no kind' in out
    assert '"soon" is no day' in out
    assert 'no question "nobody"' in out
    assert out.count("The first letter of a command will do.") == 2
    assert "Nothing was decided that could be undone." in out
    assert tally == Tally(0, 0, 0, 3, str(ships / "ships.yaml"), "")


def test_a_skipped_candidate_comes_back_on_undo_and_on_the_next_run(ships: Path) -> None:
    out, tally = sift(ships, "s", "s", "u", "q")
    assert tally.left == 3
    assert [line for line in out.splitlines() if line.startswith("Candidate")] == [
        "Candidate 1 of 3: date, paragraph 1",
        "Candidate 1 of 3: count, paragraph 2",
        "Candidate 1 of 3: name (person), paragraph 3",
        "Candidate 1 of 3: count, paragraph 2",
    ]
    assert "Candidate 1 of 3: date, paragraph 1" in sift(ships, "q")[0]


def test_a_decision_is_undone_after_a_skip_was(ships: Path) -> None:
    out, _ = sift(ships, "r", "s", "u", "u", "q")
    assert "Undone: the candidate is no longer rejected." in out
    assert sifting(ships).undo() is None


def test_a_decision_after_a_skip_is_undone_first(ships: Path) -> None:
    screen, tally = sift(ships, "s", "r", "u")
    assert "Undone: " in screen
    assert tally.rejected == 0


def test_a_day_is_set_for_the_article(ships: Path) -> None:
    out, _ = sift(ships, "s", "as-of 2024-12-06", "q")
    assert "As of: 2024-12-06" in out


def test_merging_offers_the_nearest_questions(ships: Path) -> None:
    out, tally = sift(ships, "s", "s", "m", "", "Carl Ekman")
    assert "finder: Who located the Vasa?" in out
    assert "Merge into [finder]: " in out
    assert tally.merged == 1


def test_merging_into_a_list_asks_for_the_member(ships: Path) -> None:
    file = ships / "ships.yaml"
    finders = "type: list\n    ask: Who located the Vasa?\n    answer: [Per Fälting, A. Franzén]"
    single = "type: name\n    ask: Who located the Vasa?\n    answer: A. Franzén"
    file.write_text(DECK.replace(single, finders))
    out, tally = sift(ships, "s", "s", "m", "finder", "Arne Franzmann", "nobody", "A. Franzén")
    assert "Another form of (Per Fälting, A. Franzén) [A. Franzén]: " in out
    assert "It is one of Per Fälting, A. Franzén." in out
    assert tally.merged == 1
    assert "- answer: A. Franzén\n        accept: [Arne Franzmann]\n" in file.read_text()


def test_the_member_that_the_sentence_names_is_offered_first(ships: Path) -> None:
    file = ships / "ships.yaml"
    single = "type: name\n    ask: Who located the Vasa?\n    answer: A. Franzén"
    listed = single.replace("name\n", "list\n").replace(
        "A. Franzén", "[Ander Fran, Anders Franzén]"
    )
    file.write_text(DECK.replace(single, listed))
    out, _ = sift(ships, "s", "s", "m", "finder", "Ander Frank", "Anders Franzén")
    assert "Another form of (Ander Fran, Anders Franzén) [Anders Franzén]: " in out


@pytest.mark.parametrize(
    ("script", "answers", "ask"),
    [
        pytest.param(
            "sed -i 's/When …?/When did the Vasa go down?/' \"$2\"",
            (),
            "When did the Vasa go down?",
            id="a sound block",
        ),
        pytest.param("true", (), "When …?", id="left as it was"),
        pytest.param(
            'test -e once && sed -i "s/Febtober/August/" "$2" || sed -i "s/August/Febtober/" "$2"; '
            'echo "$1" >> once',
            ("yes",),
            "When …?",
            id="opened again at the line of its fault",
        ),
        pytest.param(
            'sed -i "s/August/Febtober/" "$2"', ("no",), "When …?", id="given up with a fault"
        ),
    ],
)
def test_a_block_in_an_editor(
    ships: Path, monkeypatch: pytest.MonkeyPatch, script: str, answers: tuple[str, ...], ask: str
) -> None:
    editor = ships / "vim"
    editor.write_text(f"#!/bin/sh\ncd {ships}\n{script}\n")
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("VISUAL", str(editor))
    out, _ = sift(ships, "block", *answers, "q")
    assert out.count(f"Ask: {ask}") >= 1
    if answers:
        assert "line 5: '10 Febtober 1628' is not a date" in out
    if answers == ("yes",):
        assert (ships / "once").read_text() == "+2\n+5\n"


def test_an_editor_that_cannot_be_started(ships: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "/nowhere/ed")
    assert "set EDITOR" in sift(ships, "b", "q")[0]
