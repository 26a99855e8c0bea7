"""What stands against taking a question in, and what does not."""

from dataclasses import replace

import pytest
from sift_samples import DECK, DROWNED, FINDER, SANK, TODAY, candidate, draft

from byheart.core.deck import DeckId, Expected, Kind, Question, QuestionId
from byheart.core.drafting import Candidate, FactKind
from byheart.core.lint import Severity
from byheart.core.sifting.checking import check_question
from byheart.core.sifting.decks import DeckText, deck_text
from byheart.core.sifting.fields import field, with_field
from byheart.core.sifting.proposals import named, propose

HERE = deck_text(DECK.encode(), "ships.yaml")


def checked(
    made: Candidate, ask: str, deck: DeckText = HERE, **fields: str
) -> tuple[list[str], list[str]]:
    """Return the rules of errors and of warnings for a question that is worded so."""
    question = propose(made, draft())
    for name, text in {"ask": ask, **fields}.items():
        question = with_field(question, name, text)
    found = check_question(named(question, made, deck.ids), made, draft(made), deck, TODAY)
    rules = [
        [remark.rule for remark in found.remarks if remark.severity is severity]
        for severity in (Severity.ERROR, Severity.WARNING)
    ]
    return rules[0], rules[1]


@pytest.mark.parametrize(
    ("made", "ask", "errors"),
    [
        pytest.param(SANK, "When did the Vasa go down?", [], id="a question of one's own"),
        pytest.param(SANK, "When …?", ["unfinished"], id="still the beginning"),
        pytest.param(SANK, "When did the Vasa …?", ["unfinished"], id="still a gap"),
        pytest.param(SANK, "", ["unfinished"], id="nothing"),
        pytest.param(
            SANK,
            "When did the Vasa, which sank in the harbour of Stockholm, go down?",
            [],
            id="seven words running are an accident",
        ),
        pytest.param(
            SANK,
            "When was it that the VASA SANK, in the Harbour of Stockholm on her way?",
            ["copied-sentence"],
            id="eight are none, whatever their case and marks",
        ),
        pytest.param(
            DROWNED,
            "About 150 people were on board, and how many of them drowned?",
            [],
            id="a sentence turned into a question",
        ),
        pytest.param(
            candidate("30", FactKind.COUNT, "30", sentence="Thirty: 30 drowned."),
            "Thirty: 30 drowned?",
            ["copied-sentence", "answer-in-question"],
            id="a short sentence with a question mark",
        ),
        pytest.param(
            candidate("1956", value="1956", sentence="He found it in 1956."),
            "He found it in?",
            ["copied-sentence"],
            id="a short sentence without its span",
        ),
        pytest.param(
            SANK,
            "When was 10 August 1628?",
            ["answer-in-question"],
            id="the answer in the question",
        ),
        pytest.param(SANK, "sinking of the Vasa", ["no-question"], id="nothing is asked"),
    ],
)
def test_obstacles(made: Candidate, ask: str, errors: list[str]) -> None:
    assert checked(made, ask)[0] == errors


def test_a_warning_is_shown_and_stands_in_nobodys_way() -> None:
    errors, warnings = checked(SANK, "When did she sink?")
    assert errors == []
    assert "dangling-pronoun" in warnings


def test_only_what_the_question_brings_is_said() -> None:
    bad = DECK.replace("Who located the Vasa?", "Who located her?").encode()
    assert checked(SANK, "When did the Vasa go down?", deck_text(bad, "d.yaml")) == ([], [])


def test_a_question_that_another_answers_otherwise_is_an_error() -> None:
    errors, _ = checked(SANK, "In which year did the Mary Rose sink?")
    assert errors == ["contradiction"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        pytest.param({"answer": "once upon a time"}, "not a date", id="no date"),
        pytest.param({"answer": ""}, "needs", id="no answer"),
        pytest.param({"tolerance": "much"}, "much", id="no tolerance"),
        pytest.param({"id": "Not An Id"}, "id", id="no id"),
        pytest.param({"id": "mary-rose"}, "mary-rose", id="an id that is taken"),
    ],
)
def test_faults_of_form(fields: dict[str, str], words: str) -> None:
    question = with_field(propose(SANK, draft()), "ask", "When did the Vasa go down?")
    for name, text in fields.items():
        question = with_field(question, name, text)
    whole = named(question, SANK, HERE.ids)
    found = check_question(whole, SANK, draft(), HERE, TODAY)
    assert any(words in remark.message for remark in found.obstacles)


def test_a_deck_that_is_not_there_yet_takes_a_question_in() -> None:
    new = DeckText("new.yaml", None, DeckId("new"), "New")
    made = draft(as_of=TODAY)
    question = named(with_field(propose(SANK, made), "ask", "When did the Vasa go down?"), SANK, ())
    assert check_question(question, SANK, made, new, TODAY).remarks == ()
    written = deck_text(new.with_question(question, made), "new.yaml")
    assert written.title == "New"
    assert written.sources["vasa"].title == "The Vasa"
    assert [each.as_of for each in written.deck.questions] == [TODAY]
    assert replace(new.deck_with(question, made).questions[0], place=question.place) == replace(
        written.deck.questions[0], place=question.place
    )


@pytest.mark.parametrize(
    ("as_of", "warnings"),
    [
        pytest.param("", ["no-as-of"], id="no day"),
        pytest.param("as_of: 2024-01-02\n", [], id="a day"),
    ],
)
def test_what_the_deck_says_for_all_questions_is_heard(as_of: str, warnings: list[str]) -> None:
    deck = deck_text(DECK.replace("title: Ships\n", f"title: Ships\n{as_of}").encode(), "d.yaml")
    ask = "What is the population of Stockholm?"
    assert checked(DROWNED, ask, deck)[1] == warnings


@pytest.mark.parametrize(
    ("sources", "shown"),
    [
        pytest.param("", "sources:\n  vasa:\n    title: The Vasa\n", id="no sources"),
        pytest.param(
            "sources:  # where from\n",
            "sources:  # where from\n  vasa:\n    title: The Vasa\n",
            id="an empty key",
        ),
        pytest.param(
            "sources: {a: {title: A}}  # where from\n",
            "sources:  # where from\n  a: {title: A}\n  vasa:\n    title: The Vasa\n",
            id="in braces",
        ),
        pytest.param(
            "sources:\n    a: null  # one\n    # two\n",
            "sources:\n    a: null  # one\n    # two\n    vasa:\n      title: The Vasa\n",
            id="an indentation and comments of one's own",
        ),
        pytest.param("sources: {vasa: null}\n", "sources: {vasa: null}\n", id="named already"),
    ],
)
def test_the_source_is_named_and_every_other_byte_kept(sources: str, shown: str) -> None:
    head, tail = "deck: d\ntitle: D\n", "questions:\n- {id: a, ask: What is a?, answer: b}\n"
    deck = deck_text((head + sources + tail).encode(), "d.yaml")
    question = with_field(propose(SANK, draft()), "ask", "When did the Vasa go down?")
    after = deck.with_question(named(question, SANK, ()), draft())
    assert after.decode().startswith(head + shown + tail)


def test_fields_go_in_as_they_come_out() -> None:
    question = propose(FINDER, draft())
    for name, text in {
        "ask": "Who found the Vasa?",
        "answer": "Franzén",
        "accept": "A. Franzén; Anders",
        "why": "He had looked for years.",
        "id": "finder-of-vasa",
    }.items():
        question = with_field(question, name, text)
        assert field(question, name) == text
    assert question.expected is not None
    assert question.expected.accept == ("A. Franzén", "Anders")


def test_members_of_a_list_are_split_by_semicolons() -> None:
    rivers = Question(
        QuestionId("x"), propose(SANK, draft()).place, Kind.LIST, "?", Expected(Kind.LIST, "")
    )
    changed = with_field(rivers, "answer", "Rhine; Moselle, the")
    assert changed.expected is not None
    assert [member.answer for member in changed.expected.members] == ["Rhine", "Moselle, the"]
    assert field(changed, "answer") == "Rhine; Moselle, the"
    with pytest.raises(ValueError, match="cannot be set"):
        with_field(replace(rivers, expected=None), "answer", "x")
