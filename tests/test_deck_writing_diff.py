"""What differs between two versions of a deck, told in questions."""

from dataclasses import replace
from datetime import date

import hypothesis.strategies as st
import pytest
from hypothesis import assume, given, settings
from question_samples import DECK, questions

from byheart.core.deck import Deck, Question
from byheart.core.deck_writing import append_question, format_deck, replace_question
from byheart.core.deck_writing.comparing import differences
from byheart.core.deck_writing.difference import Change, Difference
from byheart.core.deck_yaml import read_deck

BASE = """\
deck: d
title: T
as_of: 2024-12-05
sources: {s: {title: A}}
questions:
  - id: oslo
    ask: What is the capital of Norway?
    answer: Oslo
    accept: [Kristiania, Christiania]

  - id: people
    type: number
    ask: How many people live there?
    answer: 1 million people
    tolerance: 10%

  - id: day
    type: date
    ask: When did it fall?
    answer: 2024-12-05

  - id: rivers
    type: list
    ask: Which two rivers meet?
    answer:
      - Rhine
      - answer: Moselle
        accept: [Mosel]

  - id: cloze
    type: cloze
    ask: "{Oslo} lies on the {Oslofjord}."
    gaps:
      Oslofjord: {accept: [the fjord]}
"""


def read(text: str) -> Deck:
    deck, problems = read_deck(text.encode(), "deck")
    assert not problems
    assert deck is not None
    return deck


def about(difference: Difference) -> str:
    return "/".join(filter(None, [*difference.questions, difference.gap]))


def told(old: str, new: str) -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    found = differences(read(old), read(new))
    return [(each.change.value, about(each), each.field, each.before, each.after) for each in found]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "of Norway?",
            "of the Norwegians?",
            (
                *("reworded", "oslo", "ask", ("What is the capital of Norway?",)),
                ("What is the capital of the Norwegians?",),
            ),
            id="reworded",
        ),
        pytest.param(
            "answer: Oslo",
            "answer: Bergen",
            ("answer changed", "oslo", "answer", ("Oslo",), ("Bergen",)),
            id="another answer",
        ),
        pytest.param(
            "answer: Oslo",
            "answer: oslo",
            ("changed", "oslo", "answer", ("Oslo",), ("oslo",)),
            id="the same answer, written otherwise",
        ),
        pytest.param(
            "answer: 1 million people",
            "answer: 1,000,000 people",
            ("changed", "people", "answer", ("1 million people",), ("1,000,000 people",)),
            id="the same number",
        ),
        pytest.param(
            "answer: 2024-12-05",
            "answer: 5 December 2024",
            ("changed", "day", "answer", ("2024-12-05",), ("5 December 2024",)),
            id="the same day",
        ),
        pytest.param(
            "answer: 2024-12-05",
            "answer: December 2024",
            ("answer changed", "day", "answer", ("2024-12-05",), ("December 2024",)),
            id="a coarser day",
        ),
        pytest.param(
            "tolerance: 10%",
            "tolerance: 5%",
            ("changed", "people", "tolerance", ("10%",), ("5%",)),
            id="the tolerance",
        ),
        pytest.param(
            "[Kristiania, Christiania]",
            "[Kristiania, Viken]",
            ("changed", "oslo", "accept", ("Christiania",), ("Viken",)),
            id="of a list, what went and what came",
        ),
        pytest.param(
            "[Kristiania, Christiania]",
            "[Christiania, Kristiania]",
            (
                *("changed", "oslo", "accept"),
                *(("Kristiania", "Christiania"), ("Christiania", "Kristiania")),
            ),
            id="of a list, the order",
        ),
        pytest.param(
            "accept: [Mosel]",
            "accept: [Mosel, the Mosel]",
            ("changed", "rivers", "accept", (), ("Moselle: the Mosel",)),
            id="the alias of a member",
        ),
        pytest.param(
            "    type: list",
            "    type: list\n    ordered: true",
            (
                *("answer changed", "rivers", "answer", ("Rhine, Moselle",)),
                ("Rhine, Moselle (in this order)",),
            ),
            id="a list that is to be given in order",
        ),
        pytest.param(
            "{Oslofjord}.",
            "{Oslofjord}!",
            (
                *("reworded", "cloze", "ask", ("{Oslo} lies on the {Oslofjord}.",)),
                ("{Oslo} lies on the {Oslofjord}!",),
            ),
            id="what stands around a gap",
        ),
        pytest.param(
            "accept: [the fjord]",
            "hint: It is long.",
            ("changed", "cloze/oslofjord", "accept", ("the fjord",), ()),
            id="what is said of a gap",
        ),
        pytest.param(
            "id: oslo\n", "id: oslo\n    retired: 2025-01-01\n",
            ("retired", "oslo", "retired", (), ("2025-01-01",)),
            id="retired",
        ),
        pytest.param(
            "id: oslo\n", "id: oslo\n    revision: 1\n",
            ("revision raised", "oslo", "revision", ("0",), ("1",)),
            id="a revision alone",
        ),
        pytest.param(
            "id: oslo\n", "id: capital\n    renamed_from: [oslo]\n",
            ("renamed", "capital", "id", ("oslo",), ("capital",)),
            id="renamed",
        ),
        pytest.param(
            "id: oslo\n    ask", "id: oslo\n    type: name\n    ask",
            ("changed", "oslo", "type", ("text",), ("name",)),
            id="another kind",
        ),
        pytest.param(
            "title: T", "title: U", ("changed", "", "title", ("T",), ("U",)), id="the title"
        ),
        pytest.param(
            "{title: A}", "{title: B}", ("changed", "", "sources", ("s",), ("s",)), id="a source"
        ),
        pytest.param(
            "deck: d", "deck: e", ("changed", "", "deck", ("d",), ("e",)), id="the deck's id"
        ),
        pytest.param(
            "as_of: 2024-12-05",
            "as_of: 2025-12-05",
            ("changed", "oslo/people/day/rivers/cloze", "as_of", ("2024-12-05",), ("2025-12-05",)),
            id="what the deck says for all is told once",
        ),
    ],
)  # fmt: skip
def test_one_change(old: str, new: str, expected: tuple[object, ...]) -> None:
    assert BASE.count(old) == 1
    assert told(BASE, BASE.replace(old, new))[0] == expected


def effect(old: str, new: str) -> list[str]:
    return [each.effect for each in differences(read(old), read(new))]


ANSWERED = BASE.replace("answer: Oslo", "answer: Bergen")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            BASE,
            ANSWERED,
            ["schedules stay: raise `revision` to 1 to make its cards due again"],
            id="an answer changed",
        ),
        pytest.param(
            BASE,
            ANSWERED.replace("id: oslo\n", "id: oslo\n    revision: 1\n"),
            ["its cards are due again, as `revision` was raised"],
            id="an answer changed and the revision raised",
        ),
        pytest.param(
            ANSWERED.replace("id: oslo\n", "id: oslo\n    revision: 3\n"),
            BASE.replace("id: oslo\n", "id: oslo\n    revision: 3\n"),
            ["schedules stay: raise `revision` to 4 to make its cards due again"],
            id="a revision that was raised before",
        ),
        pytest.param(
            BASE.replace("id: oslo\n", "id: oslo\n    revision: 3\n"),
            BASE,
            ["only a higher one makes cards due again"],
            id="a revision that fell",
        ),
        pytest.param(
            BASE,
            BASE.replace("id: oslo\n", "id: capital\n"),
            [
                "a new card; if it is oslo under another id, write `renamed_from: [oslo]`",
                "its history is kept, and no card shows it; `retired: DAY` stops asking",
            ],
            id="an id that changed without a word",
        ),
        pytest.param(
            BASE.replace("\n    gaps:\n      Oslofjord: {accept: [the fjord]}", ""),
            BASE.replace("\n    gaps:\n      Oslofjord: {accept: [the fjord]}", "").replace(
                "{Oslofjord}", "{the fjord of Oslo}"
            ),
            [
                "a new card; if it is the gap oslofjord with another text, give it that id",
                "its history is kept, and no card shows it",
            ],
            id="the text of a gap without an id",
        ),
    ],
)
def test_what_it_does_to_schedules(old: str, new: str, expected: list[str]) -> None:
    assert effect(old, new) == expected


def test_a_deck_that_is_new_or_gone() -> None:
    deck = read(BASE)
    added = differences(None, deck)
    assert [each.change for each in added] == [Change.ADDED] * 5
    assert added[-1].effect == "2 new cards"
    assert [each.change for each in differences(deck, None)] == [Change.REMOVED] * 5


def test_the_fewest_questions_have_moved() -> None:
    deck = read(BASE)
    first, *rest = deck.questions
    moved = differences(deck, replace(deck, questions=(*rest, first)))
    assert moved == (Difference(Change.MOVED, (first.id,), after=(rest[-1].id,)),)


def test_a_question_that_comes_back() -> None:
    retired = BASE.replace("id: oslo\n", "id: oslo\n    retired: 2025-01-01\n")
    assert told(retired, BASE) == [("asked again", "oslo", "retired", ("2025-01-01",), ())]


@settings(max_examples=50, deadline=None)
@given(questions())
def test_layout_is_no_difference(question: Question) -> None:
    data = append_question(DECK.encode(), question)
    deck, _ = read_deck(data, "deck")
    other, _ = read_deck(format_deck(data), "other")
    assert differences(deck, other) == ()


@settings(max_examples=60, deadline=None)
@given(questions(), questions())
def test_a_question_differs_when_it_says_something_else(old: Question, new: Question) -> None:
    new = replace(new, id=old.id, renamed_from=old.renamed_from)
    data = append_question(DECK.encode(), old)
    before, _ = read_deck(data, "deck")
    after, _ = read_deck(replace_question(data, old.id, new), "deck")
    found = differences(before, after)
    assert bool(found) == (old != new)
    assert {id_ for each in found for id_ in each.questions} <= {old.id}


PLAIN = (
    *("hint", "why", "cite", "claimed_by", "status", "review_by", "family"),
    *("confusable", "revision", "retired", "lint_ok"),
)


@settings(max_examples=80, deadline=None)
@given(questions(), questions(), st.sampled_from(PLAIN))
def test_each_field_tells(old: Question, other: Question, field: str) -> None:
    new = replace(old, **{field: getattr(other, field)})
    assume(new != old)
    deck = read(BASE)
    before, after = (replace(deck, questions=(each,)) for each in (old, new))
    (found,) = differences(before, after)
    assert found.questions == (old.id,)
    assert found.field.replace("-", "_") == field


@settings(max_examples=60, deadline=None)
@given(st.permutations(range(8)))
def test_what_has_not_moved_is_in_order(order: list[int]) -> None:
    deck = read(BASE)
    made = [replace(deck.questions[0], id=type(deck.questions[0].id)(f"q{at}")) for at in range(8)]
    old = replace(deck, questions=tuple(made))
    moved = differences(old, replace(old, questions=tuple(made[at] for at in order)))
    gone = {id_ for each in moved for id_ in each.questions}
    kept = [at for at in order if made[at].id not in gone]
    assert kept == sorted(kept)
    assume(order != sorted(order))
    assert moved


def test_a_day_is_told_as_it_is_written() -> None:
    deck = read(BASE)
    later = replace(deck.questions[0], review_by=date(2025, 1, 2))
    found = differences(deck, replace(deck, questions=(later, *deck.questions[1:])))
    assert found == (Difference(Change.ALTERED, (later.id,), "review_by", after=("2025-01-02",)),)
