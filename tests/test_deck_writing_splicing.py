"""Questions put into files, and changed in them: every other byte stays."""

from dataclasses import replace

import hypothesis.strategies as st
import pytest
from builders import question as made
from hypothesis import assume, given, settings
from question_samples import DECK, DEFAULT_DAY, DEFAULT_TAGS, answers, questions

from byheart.core.deck import Deck, Expected, Kind, Question, QuestionId, Remark
from byheart.core.deck_writing import add_to_member, add_value, append_question, replace_question
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError, UserError

OSLO = made("norway", "Capital of Norway?", "Oslo")


def read(data: bytes) -> Deck:
    deck, problems = read_deck(data, "deck")
    assert not problems
    assert deck is not None
    return deck


def unplaced(question: Question) -> Question:
    return replace(question, place=OSLO.place)


ASKED = "id: norway\n    type: text\n    ask: Capital of Norway?\n    answer: Oslo"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "deck: d\nquestions:\n  - id: a\n    ask: b\n    answer: c\n",
            f"deck: d\nquestions:\n  - id: a\n    ask: b\n    answer: c\n\n  - {ASKED}\n",
            id="after the last question",
        ),
        pytest.param(
            "deck: d\nquestions:\n- id: a\n  ask: b\n  answer: c\n- id: e\n  ask: f\n  answer: g\n",
            "deck: d\nquestions:\n- id: a\n  ask: b\n  answer: c\n- id: e\n  ask: f\n  answer: g\n"
            f"- {ASKED}\n".replace("\n    ", "\n  "),
            id="dashes that are not indented, no blank lines between",
        ),
        pytest.param(
            "deck: d\r\nquestions:\r\n  - id: a\r\n    ask: b\r\n    answer: c\r\n",
            "deck: d\r\nquestions:\r\n  - id: a\r\n    ask: b\r\n    answer: c\r\n\r\n"
            + f"  - {ASKED}\n".replace("\n", "\r\n"),
            id="line ends of Windows",
        ),
        pytest.param(
            "\ufeffdeck: d\nquestions:\n  - id: a\n    ask: b\n    answer: c",
            f"\ufeffdeck: d\nquestions:\n  - id: a\n    ask: b\n    answer: c\n\n  - {ASKED}",
            id="a byte-order mark, and no line break at the end",
        ),
        pytest.param(
            "deck: d\nquestions: []  # none\n\n# end\n",
            f"deck: d\nquestions:  # none\n  - {ASKED}\n\n# end\n",
            id="an empty list",
        ),
        pytest.param(
            "deck: d\nquestions:\n", f"deck: d\nquestions:\n  - {ASKED}\n", id="nothing there yet"
        ),
        pytest.param(
            "deck: d\nquestions:\n  [\n  ]\n",
            f"deck: d\nquestions:\n  - {ASKED}\n",
            id="an empty list over lines",
        ),
        pytest.param("deck: d", f"deck: d\nquestions:\n  - {ASKED}", id="no questions key"),
        pytest.param(
            "questions:\n  - id: a\n    ask: b\n    answer: c  # d\n    # e\n  # f\ndeck: d\n",
            "questions:\n  - id: a\n    ask: b\n    answer: c  # d\n    # e\n\n"
            f"  - {ASKED}\n  # f\ndeck: d\n",
            id="comments stay with what they belong to, and keys may follow",
        ),
        pytest.param(
            "deck: d\nquestions:\n  - id: a\n    ask: b\n    answer: |+\n      c\n\n\n# end\n",
            "deck: d\nquestions:\n  - id: a\n    ask: b\n    answer: |+\n      c\n\n"
            f"  - {ASKED}\n\n\n# end\n",
            id="a block of lines at the end",
        ),
        pytest.param(
            "deck: d\nquestions:\n  - id: a\n    ask: b\n    answer: | # d\n      c\n      e\n",
            "deck: d\nquestions:\n  - id: a\n    ask: b\n    answer: | # d\n      c\n      e\n\n"
            f"  - {ASKED}\n",
            id="a comment behind the header of a block",
        ),
        pytest.param(
            "--- # a deck\ndeck: d\nquestions:\n  - {id: a, ask: b, answer: c} # d\n...\n",
            "--- # a deck\ndeck: d\nquestions:\n  - {id: a, ask: b, answer: c} # d\n\n"
            f"  - {ASKED}\n...\n",
            id="a question in braces, and marks of a document",
        ),
    ],
)
def test_appending(before: str, after: str) -> None:
    data = append_question(before.encode(), OSLO)
    assert data.decode() == after
    assert unplaced(read(data).questions[-1]) == OSLO


def test_what_the_deck_says_for_all_is_not_said_again() -> None:
    question = replace(OSLO, tags=DEFAULT_TAGS, as_of=DEFAULT_DAY)
    data = append_question(DECK.encode(), question)
    assert data.decode() == DECK + f"\n  - {ASKED}\n"
    assert read(data).questions[-1].tags == ("syria", "2024")


@pytest.mark.parametrize(
    ("deck", "message"),
    [
        pytest.param(
            "deck: d\nquestions: [{id: a, ask: b, answer: c}]\n",
            "the questions of this deck stand in brackets: run `byheart format` first",
            id="questions in brackets",
        ),
        pytest.param(
            "{deck: d, questions: [{id: a, ask: b, answer: c}]}",
            "this deck stands in braces",
            id="a deck in braces",
        ),
        pytest.param("", "this file is empty", id="an empty file"),
        pytest.param("deck: [", "nothing can be read from here on", id="no YAML"),
        pytest.param("deck: d\nquestions: none\n", "no list", id="questions that are no list"),
        pytest.param("title: d\n", 'a deck needs "deck"', id="no id"),
        pytest.param(
            "deck: d\nquestions:\n  - id: a\n    ask: b\n",
            'deck:3:5: a question needs "answer"',
            id="a problem of another question, at its own line",
        ),
        pytest.param(
            "deck: d\nquestions:\n  - id: norway\n    ask: b\n    answer: c\n",
            'the id "norway" stands twice',
            id="an id that is taken",
        ),
        pytest.param(b"deck: \xff", "not UTF-8", id="no text"),
    ],
)
def test_what_cannot_be_added_to(deck: str | bytes, message: str) -> None:
    data = deck if isinstance(deck, bytes) else deck.encode()
    with pytest.raises(UserError) as error:
        append_question(data, OSLO)
    assert message in str(error.value)


def test_an_unsound_question_is_not_written() -> None:
    with pytest.raises(DeckError, match='"blue" cannot be read as a number'):
        append_question(DECK.encode(), made("n", "How many?", "blue", Kind.NUMBER))


MESSY = """\
deck: d
questions:
  # above
  -   ask:   'What is
        it?'   # asked
      # between
      id: it
      answer:   "Oslo"
      reject: {Bergen: "No: the second."}  # refused
      accept: [Christiania,   # old
        Kristiania]

  - id: other
    ask: |
      Two
      lines
    answer:    x
"""


def test_only_the_key_that_changes_is_written_anew() -> None:
    question = read(MESSY.encode()).questions[0]
    assert question.expected is not None
    changed = replace(
        question,
        why="It is so.",
        expected=replace(question.expected, reject=(Remark("Bergen", "Try again."),)),
    )
    data = replace_question(MESSY.encode(), "it", changed)
    assert data.decode() == MESSY.replace(
        '      reject: {Bergen: "No: the second."}  # refused\n',
        "      reject:  # refused\n        Bergen: Try again.\n",
    ).replace("        Kristiania]\n", "        Kristiania]\n      why: It is so.\n")


def test_a_key_that_is_gone_is_taken_out() -> None:
    question = read(MESSY.encode()).questions[0]
    assert question.expected is not None
    changed = replace(question, expected=replace(question.expected, accept=()))
    data = replace_question(MESSY.encode(), "it", changed)
    gone = "      accept: [Christiania,   # old\n        Kristiania]\n"
    assert data.decode() == MESSY.replace(gone, "")


def test_a_question_in_braces_is_opened() -> None:
    before = (
        "deck: d\nquestions:\n  - {ask: b, id: a, answer: c} # d\n  - {id: e, ask: f, answer: g}\n"
    )
    data = add_value(before.encode(), "a", "accept", "h")
    assert data.decode() == (
        "deck: d\nquestions:\n  - id: a  # d\n    ask: b\n    answer: c\n"
        "    accept: [h]\n  - {id: e, ask: f, answer: g}\n"
    )


def test_an_id_can_change() -> None:
    old = read(DECK.encode()).questions[0]
    new = replace(old, id=QuestionId("renamed"), renamed_from=(old.id,))
    data = replace_question(DECK.encode(), "first", new)
    assert data.decode() == DECK.replace("id: first", "id: renamed").replace(
        "    # what else", "    renamed_from: [first]\n    # what else"
    )


PROMPTED = "deck: d\nquestions:\n  - id: a\n    ask: b\n    answer: c d\n"


@pytest.mark.parametrize(
    ("field", "value", "say", "before", "after"),
    [
        pytest.param("accept", "e", "", "", "    accept: [e]\n", id="the first alias"),
        pytest.param(
            "accept", "no", "", "    accept: [e]\n", '    accept: [e, "no"]\n', id="one more"
        ),
        pytest.param(
            "accept", "f", "", "    accept: e\n", "    accept: [e, f]\n", id="beside one alone"
        ),
        pytest.param(
            "accept", "f", "", "    accept: null  # g\n", "    accept: [f]  # g\n", id="nothing yet"
        ),
        pytest.param(
            "accept",
            "f",
            "",
            "    accept:\n      # why\n      - e # g\n",
            "    accept:\n      # why\n      - e # g\n      - f\n".replace("e #", "e  #"),
            id="in lines",
        ),
        pytest.param(
            "accept",
            "e",
            "",
            "    accept:  [ 'e' ]\n",
            "    accept:  [ 'e' ]\n",
            id="there already",
        ),
        pytest.param("prompt", "c", "", "", "    prompt: [c]\n", id="asked back without a word"),
        pytest.param(
            "prompt", "c", "Which c?", "", "    prompt:\n      c: Which c?\n", id="with a word"
        ),
        pytest.param(
            "reject",
            "f",
            "No: it is c.",
            "    reject: [e]\n",
            '    reject:\n      e: null\n      f: "No: it is c."\n',
            id="a list becomes a mapping",
        ),
        pytest.param(
            "reject",
            "e",
            "Not so.",
            "    reject:\n      e: No.\n",
            "    reject:\n      e: Not so.\n",
            id="another word",
        ),
        pytest.param(
            "reject",
            "e",
            "",
            "    reject:\n      e: No.\n",
            "    reject:\n      e: No.\n",
            id="refused already",
        ),
    ],
)
def test_adding(field: str, value: str, say: str, before: str, after: str) -> None:
    data = add_value((PROMPTED + before).encode(), "a", field, value, say)
    assert data.decode() == PROMPTED + after


CLOZE = """\
deck: d
questions:
  - id: a
    type: cloze
    ask: "{Oslo} lies on the {Oslofjord}."
"""


def test_adding_to_a_gap() -> None:
    data = add_value(CLOZE.encode(), "a", "accept", "Kristiania", gap="oslo")
    assert data.decode() == CLOZE + "    gaps:\n      Oslo:\n        accept: [Kristiania]\n"
    again = add_value(data, "a", "reject", "Bergen", "Farther.", gap="oslo")
    assert again.decode() == data.decode() + "        reject:\n          Bergen: Farther.\n"


@pytest.mark.parametrize(
    ("id_", "gap", "message"),
    [("b", "", 'no question "b"'), ("a", "bergen", "its gaps are oslo, oslofjord")],
)
def test_what_is_not_there(id_: str, gap: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        add_value(CLOZE.encode(), id_, "accept", "x", gap=gap)


LIST = """\
deck: d
questions:
  - id: a
    type: list
    ask: b
    answer:
      - Orontes  # in Syria
      - answer: Litani  # in Lebanon
        accept: [Leontes]
  - {id: c, type: list, ask: d, answer: [e, {answer: f, accept: [g]}]}  # below
"""


@pytest.mark.parametrize(
    ("id_", "member", "value", "old", "new"),
    [
        pytest.param(
            *("a", "Orontes", "al-Asi", "- Orontes  # in Syria\n"),
            "- answer: Orontes  # in Syria\n        accept: [al-Asi]\n",
            id="a text becomes a mapping",
        ),
        pytest.param(*("a", "Litani", "no", "[Leontes]", '[Leontes, "no"]'), id="one form more"),
        pytest.param("a", "Litani", "Leontes", "b", "b", id="there already"),
        pytest.param(
            *("c", "f", "h", LIST[LIST.index("  - {id: c") :]),
            "  - id: c  # below\n    type: list\n    ask: d\n    answer:\n      - e\n"
            "      - answer: f\n        accept: [g, h]\n",
            id="in brackets",
        ),
    ],
)
def test_adding_to_a_member(id_: str, member: str, value: str, old: str, new: str) -> None:
    assert add_to_member(LIST.encode(), id_, member, value).decode() == LIST.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "id_", "message"),
    [
        pytest.param(LIST, "x", 'no question "x"', id="no question"),
        pytest.param(LIST, "a", 'no member "Jordan"', id="no member"),
        pytest.param(PROMPTED, "a", 'no member "Jordan"', id="no list"),
        pytest.param(CLOZE, "a", 'no member "Jordan"', id="a cloze"),
    ],
)
def test_a_member_that_is_not_there(text: str, id_: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        add_to_member(text.encode(), id_, "Jordan", "x")


def test_an_answer_under_two_roles_is_refused() -> None:
    data = add_value(PROMPTED.encode(), "a", "reject", "e")
    with pytest.raises(DeckError, match='is under "reject" and is also a right answer'):
        add_value(data, "a", "accept", "e")


@pytest.mark.parametrize("field", ["ask", "tests", "unknown"])
def test_not_every_key_is_a_list(field: str) -> None:
    with pytest.raises(ValueError, match="nothing can be added"):
        add_value(PROMPTED.encode(), "a", field, "e")


def lines_of(data: bytes) -> list[str]:
    return data.decode().split("\n")


@settings(max_examples=40, deadline=None)
@given(st.lists(questions(), min_size=3, max_size=3, unique_by=lambda q: q.id), questions())
def test_replacing_touches_one_question(before: list[Question], wanted: Question) -> None:
    renamed = {id_ for question in before for id_ in question.renamed_from}
    assume(not renamed & {question.id for question in before})
    assume(len(renamed) == sum(len(question.renamed_from) for question in before))
    data = DECK.encode()
    for question in before:
        data = append_question(data, question)
    old = before[1]
    new = replace(wanted, id=old.id, renamed_from=old.renamed_from)
    made = replace_question(data, old.id, new)

    deck, was = read(made), read(data)
    assert unplaced(deck.questions[3]) == unplaced(new)
    kept = [unplaced(question) for at, question in enumerate(deck.questions) if at != 3]
    assert kept == [unplaced(question) for at, question in enumerate(was.questions) if at != 3]
    start = was.questions[3].place.line - 1
    after = len(lines_of(data)) - (was.questions[4].place.line - 1)
    assert lines_of(made)[:start] == lines_of(data)[:start]
    assert lines_of(made)[-after:] == lines_of(data)[-after:]


@settings(max_examples=80, deadline=None)
@given(questions(Kind.TEXT), st.lists(answers, max_size=3, unique=True))
def test_adding_adds_and_nothing_else(question: Question, aliases: list[str]) -> None:
    assert question.expected is not None
    taken = {*foreseen(question.expected), question.expected.answer}
    data = append_question(DECK.encode(), question)
    for alias in aliases:
        assume(alias.casefold().strip() not in {each.casefold().strip() for each in taken})
        try:
            data = add_value(data, question.id, "accept", alias)
        except DeckError as error:
            assume("is also" not in str(error))
            raise
    accept = tuple(dict.fromkeys((*question.expected.accept, *aliases)))
    wanted = replace(question, expected=replace(question.expected, accept=accept))
    assert unplaced(read(data).questions[-1]) == unplaced(wanted)
    assert data.decode().startswith(DECK)


def foreseen(expected: Expected) -> set[str]:
    return {remark.answer for remark in (*expected.prompt, *expected.reject)}
