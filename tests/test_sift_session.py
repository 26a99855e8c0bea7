"""Sittings: each decision is kept at once, can be taken back, and the next run goes on."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sift_samples import ABOARD, ALL, DECK, FINDER, LENGTH, RAISED, SANK, TODAY, draft, sifting

from byheart.commands.sift_session import RefusedError, Sifting
from byheart.core.deck import Question
from byheart.core.drafting import Candidate
from byheart.core.errors import UsageError, UserError
from byheart.core.sifting.decisions import Accepted, Merged
from byheart.core.sifting.fields import with_field

ASKS = {
    SANK.id: "When did the Vasa go down?",
    ABOARD.id: "About how many people sailed on the Vasa?",
    LENGTH.id: "How long was the Vasa?",
    FINDER.id: "Who discovered the wreck of the Vasa?",
    RAISED.id: "When did the Vasa leave the sea bed?",
}


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    (tmp_path / "ships.yaml").write_bytes(DECK.encode())
    return tmp_path


def asked(sitting: Sifting, candidate: Candidate) -> Question:
    """Word a question for a candidate; those without words of their own get their number."""
    ask = ASKS.get(candidate.id, f"How many of the Vasa's crew died? ({candidate.text[::-1]})")
    return with_field(sitting.proposal(candidate), "ask", ask)


def test_an_accepted_question_stands_in_the_deck_and_is_not_proposed_again(ships: Path) -> None:
    sitting = sifting(ships)
    assert sitting.pending == ALL
    assert sitting.accept(SANK, asked(sitting, SANK)) == "vasa-go-down"
    written = (ships / "ships.yaml").read_text()
    assert (
        written.replace(
            """\

  - id: vasa-go-down
    type: date
    ask: When did the Vasa go down?
    answer: 10 August 1628
    cite: {source: vasa, para: 1}
""",
            "",
        ).replace("  vasa:\n    title: The Vasa\n", "")
        == DECK
    )
    assert sifting(ships).pending == ALL[1:]


def test_a_refused_question_leaves_everything_as_it_was(ships: Path) -> None:
    sitting = sifting(ships)
    with pytest.raises(RefusedError, match="unfinished"):
        sitting.accept(SANK, sitting.proposal(SANK))
    assert (ships / "ships.yaml").read_bytes() == DECK.encode()
    assert not (ships / "home").exists()


def test_undo_takes_decisions_back_one_by_one(ships: Path) -> None:
    sitting = sifting(ships)
    sitting.accept(SANK, asked(sitting, SANK))
    sitting.reject(ABOARD)
    sitting.merge(FINDER, "finder", "Anders Franzén")
    assert sifting(ships).pending == ALL[2:4] + ALL[5:]
    again = sifting(ships)
    for left in (ALL[2:], ALL[1:], ALL):
        assert again.undo() is not None
        assert again.pending == left
    assert again.undo() is None
    assert (ships / "ships.yaml").read_bytes() == DECK.encode()
    assert again.proposal(SANK).ask == ASKS[SANK.id]  # nobody types a question twice


def test_a_question_that_undo_opens_again_keeps_its_deck_s_words_out(ships: Path) -> None:
    dated = DECK.replace("questions:", "as_of: 2024-01-01\ntags: [ships]\nquestions:", 1)
    (ships / "ships.yaml").write_text(dated)
    sitting = sifting(ships)
    wanted = asked(sitting, SANK)
    sitting.accept(SANK, wanted)
    sitting.undo()
    again = sifting(ships).proposal(SANK)
    assert (again.as_of, again.tags) == (wanted.as_of, wanted.tags) == (None, ())


@settings(max_examples=25, deadline=None)
@given(
    order=st.permutations([each for each in ALL if each.id in ASKS]),
    done=st.lists(st.sampled_from("arkm"), min_size=5, max_size=5),
    ending=st.sampled_from(["\n", "", "\r\n"]),
)
def test_any_order_of_decisions_resumes_and_undoes_to_the_byte(
    order: list[Candidate], done: list[str], ending: str
) -> None:
    before = DECK.rstrip("\n").replace("\n", ending or "\n").encode() + ending.encode()
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "ships.yaml").write_bytes(before)
        decided = set()
        for candidate, act in zip(order, done, strict=True):
            sitting = sifting(folder)  # a new run for each
            match act:
                case "a":
                    sitting.accept(candidate, asked(sitting, candidate))
                case "r":
                    sitting.reject(candidate)
                case "m":
                    sitting.merge(FINDER, "finder", f"Anders the {candidate.para}th")
                case _:
                    sitting.keep(candidate, asked(sitting, candidate))
            decided |= {FINDER.id} if act == "m" else set() if act == "k" else {candidate.id}
            assert {each.id for each in sifting(folder).pending} == {e.id for e in ALL} - decided
        while sifting(folder).undo() is not None:
            pass
        assert (folder / "ships.yaml").read_bytes() == before
        assert sifting(folder).pending == ALL


def test_the_first_question_makes_the_deck_and_undo_takes_it_away(tmp_path: Path) -> None:
    sitting = sifting(tmp_path, draft(as_of=TODAY), "new.yaml")
    sitting.reject(ABOARD)
    assert not (tmp_path / "new.yaml").exists()
    sitting.accept(SANK, asked(sitting, SANK))
    text = (tmp_path / "new.yaml").read_text()
    assert "\ndeck: new-deck\ntitle: The Vasa\nlanguage: en\nas_of: 2026-03-01\n" in text
    assert sitting.deck.deck.questions[0].as_of == TODAY
    sitting.undo()
    assert not (tmp_path / "new.yaml").exists()
    assert sitting.pending == (SANK, *ALL[2:])


def test_undo_finds_its_question_in_a_deck_that_was_changed_elsewhere(ships: Path) -> None:
    sitting = sifting(ships)
    sitting.accept(SANK, asked(sitting, SANK))
    file = ships / "ships.yaml"
    file.write_text(file.read_text().replace("# Ships of the north\n", ""))
    sifting(ships).undo()
    assert file.read_text() != DECK
    assert "vasa-go-down" not in file.read_text()


def test_undo_leaves_a_question_that_was_changed_by_hand(ships: Path) -> None:
    sitting = sifting(ships)
    sitting.accept(SANK, asked(sitting, SANK))
    file = ships / "ships.yaml"
    changed = file.read_text().replace("go down?", "founder?")
    file.write_text(changed)
    with pytest.raises(UserError, match="by hand"):
        sifting(ships).undo()
    assert file.read_text() == changed
    assert SANK not in sifting(ships).pending


def test_the_deck_is_believed(ships: Path) -> None:
    sitting = sifting(ships)
    sitting.accept(SANK, asked(sitting, SANK))
    (ships / "ships.yaml").write_text(DECK)  # as a crash before the writing leaves it, or an author
    assert sifting(ships).pending == ALL
    assert sifting(ships).undo() is None
    renamed = DECK.replace("id: mary-rose", "id: mary-rose\n    renamed_from: [vasa-go-down]")
    (ships / "ships.yaml").write_text(renamed)
    assert sifting(ships).pending == ALL[1:]


def test_decisions_outlive_a_draft_that_is_made_anew_and_moved(ships: Path) -> None:
    sifting(ships).reject(SANK)
    moved = draft(*reversed(ALL))
    assert SANK not in sifting(ships, moved).pending


def test_merging_names_an_alias_and_refuses_a_wrong_one(ships: Path) -> None:
    sitting = sifting(ships)
    with pytest.raises(UsageError, match='did you mean "finder"'):
        sitting.merge(FINDER, "findr", "Anders Franzén")
    assert sitting.merge(FINDER, "finder", "Carl Ekman") == "finder"
    assert "answer: A. Franzén\n    accept: [Carl Ekman]\n" in (ships / "ships.yaml").read_text()
    with pytest.raises(RefusedError, match="mary-rose"):
        sitting.merge(SANK, "mary-rose", "once")
    assert SANK in sitting.pending


RULERS = """\
deck: ships
title: Ships
questions:
  - id: rulers
    type: list
    ask: Which two people found it?
    answer: [A. Franzén, P. Fälting]
  - id: raised
    type: cloze
    ask: "The {Vasa} was found in {1956}."
  - {id: true-one, type: boolean, ask: Was it found?, answer: true}
"""


@pytest.mark.parametrize(
    ("into", "answer", "part", "written"),
    [
        pytest.param(
            *("rulers/A. Franzén", "Carl Ekman", "A. Franzén"),
            "      - answer: A. Franzén\n        accept: [Carl Ekman]\n      - P. Fälting\n",
            id="a member of a list",
        ),
        pytest.param(
            *("rulers/p. fälting", "A and B", "P. Fälting"),
            "      - A. Franzén\n      - answer: P. Fälting\n        accept: [A and B]\n",
            id="a member by its letters, an alias of two",
        ),
        pytest.param(
            *("raised/vasa", "Wasa ship", "vasa"),
            '{1956}."\n    gaps:\n      Vasa:\n        accept: [Wasa ship]\n',
            id="a gap of a cloze",
        ),
    ],
)
def test_an_alias_of_a_part(
    tmp_path: Path, into: str, answer: str, part: str, written: str
) -> None:
    file = tmp_path / "ships.yaml"
    file.write_text(RULERS)
    sitting = sifting(tmp_path)
    sitting.merge(FINDER, into, answer)
    assert written in file.read_text()
    assert FINDER not in sifting(tmp_path).pending
    [decision] = sifting(tmp_path).sifted.standing
    assert isinstance(decision.deed, Merged)
    assert decision.deed.part == part
    sifting(tmp_path).undo()
    assert file.read_text() == RULERS
    assert FINDER in sifting(tmp_path).pending


@pytest.mark.parametrize(
    ("into", "answer", "message"),
    [
        pytest.param("rulers", "x", "several answers: say rulers/A. Franz", id="which member"),
        pytest.param("rulers/Nobody", "x", 'no part "Nobody"', id="no such member"),
        pytest.param("raised", "x", "say raised/vasa, raised/1956", id="which gap"),
        pytest.param("true-one", "x", "neither true or false nor a card", id="no other answer"),
        pytest.param("rulers/A. Franzén", "P. Fälting", "not merged", id="another's name"),
    ],
)
def test_a_part_that_cannot_take_it_in(
    tmp_path: Path, into: str, answer: str, message: str
) -> None:
    file = tmp_path / "ships.yaml"
    file.write_text(RULERS)
    with pytest.raises(UserError, match=message):
        sifting(tmp_path).merge(FINDER, into, answer)
    assert file.read_text() == RULERS


def test_an_alias_that_is_right_already_changes_nothing(ships: Path) -> None:
    sitting = sifting(ships)
    sitting.merge(FINDER, "finder", "A Franzen")
    assert (ships / "ships.yaml").read_bytes() == DECK.encode()
    assert FINDER not in sifting(ships).pending
    sitting.undo()
    assert FINDER in sifting(ships).pending


def test_a_wording_that_lacks_everything_is_kept(ships: Path) -> None:
    sitting = sifting(ships)
    bare = with_field(with_field(sitting.proposal(SANK), "answer", ""), "ask", "When, oh …?")
    sitting.keep(SANK, bare)
    assert sifting(ships).proposal(SANK) == bare
    assert sifting(ships).undo() is None  # a wording is no decision


def test_the_day_of_the_article_is_kept(ships: Path) -> None:
    sifting(ships).set_day(TODAY)
    assert sifting(ships).draft.as_of == TODAY
    assert sifting(ships).proposal(ABOARD).as_of == TODAY
    sifting(ships).undo()
    assert sifting(ships).draft.as_of is None


def test_what_is_kept_is_one_line_a_decision(ships: Path) -> None:
    sitting = sifting(ships)
    sitting.accept(SANK, asked(sitting, SANK))
    sitting.reject(ABOARD)
    text = sitting.log_file.read_text()
    assert re.findall(r'"do": "(\w+)"', text) == ["accept", "reject"]
    assert text.count("\n") == 2
    assert sitting.done[Accepted] == 1
    assert sitting.log_file == ships / "home" / "decisions" / "ships.jsonl"
