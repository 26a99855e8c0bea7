"""The grader knows the deck: other answers, shared surnames, gaps, and what no reply may do."""

import string

import pytest
from builders import deck, question
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from byheart.core.deck import (
    Card,
    Deck,
    Expected,
    Gap,
    Kind,
    Member,
    Question,
    QuestionId,
    Remark,
)
from byheart.core.grading import Grader, unreadable, unreadable_tolerance
from byheart.core.grading.words import literal
from byheart.core.verdict import Judgement, Verdict

OK, ASK, NO = Judgement.CORRECT, Judgement.PROMPT, Judgement.INCORRECT
OTHER = "That answers another question of this deck."


def named(id_: str, ask: str, answer: str, *accept: str) -> Question:
    """Make a question for a name."""
    return question(id_, ask, kind=Kind.NAME, expected=Expected(Kind.NAME, answer, accept))


ACTORS = deck(
    named("fled", "Who fled Syria?", "Bashar al-Assad"),
    named("father", "Who seized power in 1970?", "Hafez al-Assad"),
    named("rebel", "Who led the rebels?", "Abu Mohammed al-Julani", "Ahmed al-Sharaa"),
    named("nickname", "What was Sharaa's name in the war?", "al-Julani"),
    named("second", "Who was the second president?", "John Adams"),
    named("sixth", "Who was the sixth president?", "John Quincy Adams"),
    named("fell", "Which city fell on 5 December?", "Hama"),
    named("next", "Which city was next?", "Homs"),
    named("also", "Where did the massacre of 1982 happen?", "Hama"),
    named("composer", "Who composed Carmen?", "Georges Bizet"),
    named("scale", "Who has a scale of numbers for wind?", "Francis Beaufort"),
    named("queen", "Who was the last queen of France?", "Marie Antoinette"),
    named("writer", "Who wrote the Marienbad elegy?", "Mariana Alcoforado"),
    question("spring", "What season is it?", "spring", Kind.TEXT),
    question("string", "What does a violin have?", "string", Kind.TEXT),
    question("mariane", "Which figure stands for France?", "Mariane", Kind.TEXT),
)


def card_of(made: Deck, id_: str) -> Card:
    return next(card for card in made.cards if card.question.id == QuestionId(id_))


def judged(id_: str, given: str) -> Verdict:
    return Grader(ACTORS).grade(card_of(ACTORS, id_), given)


@pytest.mark.parametrize(
    ("id_", "given", "judgement", "message"),
    [
        pytest.param("fled", "Bashar al-Assad", OK, "", id="the whole name"),
        pytest.param(
            "fled", "Assad", ASK, "Which one? Give more of the name.", id="a surname that two share"
        ),
        pytest.param("fled", "President Assad", ASK, None, id="the same with a title"),
        pytest.param("fled", "B. Assad", OK, "", id="an initial tells them apart"),
        pytest.param("fled", "Hafez al-Assad", NO, OTHER, id="the other one"),
        pytest.param("fled", "hafiz assad", NO, "", id="the other one in another spelling"),
        pytest.param("rebel", "Julani", OK, "", id="a surname that is an answer by itself"),
        pytest.param("nickname", "Abu Mohammed al-Julani", NO, OTHER, id="more than is asked for"),
        pytest.param("second", "Adams", ASK, None, id="father and son share a surname"),
        pytest.param("second", "John Adams", OK, "", id="the father"),
        pytest.param("sixth", "John Adams", NO, OTHER, id="the father for the son"),
        pytest.param("sixth", "John Q. Adams", OK, "", id="the son by his initial"),
        pytest.param("composer", "Bizet", OK, "", id="a surname that nobody shares"),
        pytest.param("fell", "Homs", NO, OTHER, id="another answer of the deck"),
        pytest.param("fell", "Hama", OK, "", id="an answer of two questions"),
        pytest.param("also", "hamah", OK, "", id="the same in another spelling"),
        pytest.param("spring", "sprring", OK, "Spelled: spring", id="a slip"),
        pytest.param("spring", "string", NO, OTHER, id="a slip that makes another answer"),
        pytest.param("string", "sring", NO, "", id="a slip as near to another answer"),
        pytest.param("mariane", "Marian", NO, "", id="a name that exists"),
    ],
)
def test_rivals(id_: str, given: str, judgement: Judgement, message: str | None) -> None:
    verdict = judged(id_, given)
    assert verdict.judgement is judgement
    assert message is None or verdict.message == message


def test_a_confusable_question_is_named() -> None:
    fell = Question(
        QuestionId("fell"),
        question().place,
        Kind.NAME,
        "Which city fell?",
        Expected(Kind.NAME, "Hama"),
        confusable=(QuestionId("next"),),
    )
    made = deck(fell, named("next", "Which city was next?", "Homs"))
    verdict = Grader(made).grade(made.cards[0], "homs")
    assert verdict.message == "You may be thinking of: Which city was next?"


def test_every_gap_is_judged_by_its_own_answer() -> None:
    river = Expected(Kind.NAME, "Orontes", accept=("Asi",))
    count = Expected(Kind.NUMBER, "17", tolerance="1")
    cloze = Question(
        QuestionId("wheels"),
        question().place,
        Kind.CLOZE,
        "Hama lies on the {Orontes} and has {17} water wheels.",
        None,
        gaps=(Gap("river", river), Gap("wheels", count)),
    )
    made = deck(cloze)
    first, second = made.cards
    grader = Grader(made)
    assert [grader.grade(first, text).judgement for text in ("asi", "17")] == [OK, NO]
    assert [grader.grade(second, text).judgement for text in ("seventeen", "Asi")] == [OK, NO]


def test_answers_of_numbers_are_no_rivals_of_words() -> None:
    made = deck(
        question("plan", "What was launched?", "plan seven", Kind.TEXT),
        question("count", "How many?", "7", Kind.NUMBER),
    )
    assert Grader(made).grade(made.cards[0], "plan 7").judgement is OK


@pytest.mark.parametrize(
    ("kind", "text", "can_be_read"),
    [
        pytest.param(Kind.TEXT, "Hama", True, id="a word"),
        pytest.param(Kind.TEXT, "?!", False, id="punctuation"),
        pytest.param(Kind.NAME, "  ", False, id="blanks"),
        pytest.param(Kind.NAME, "حماة", True, id="another script"),
        pytest.param(Kind.CHOICE, "—", False, id="a dash"),
        pytest.param(Kind.TEXT, "C++", True, id="signs after a letter"),
        pytest.param(Kind.BOOLEAN, "true", True, id="true"),
        pytest.param(Kind.BOOLEAN, "no", True, id="no"),
        pytest.param(Kind.BOOLEAN, "perhaps", False, id="neither true nor false"),
        pytest.param(Kind.NUMBER, "1 million people", True, id="a number"),
        pytest.param(Kind.NUMBER, "many people", False, id="no number"),
        pytest.param(Kind.DATE, "2024-12-05", True, id="a date"),
        pytest.param(Kind.DATE, "2024-02-30", False, id="a day that never was"),
    ],
)
def test_unreadable(kind: Kind, text: str, can_be_read: bool) -> None:  # noqa: FBT001 - a table
    assert (unreadable(kind, text) is None) is can_be_read


def test_what_cannot_be_read_comes_with_an_example() -> None:
    assert unreadable(Kind.BOOLEAN, "perhaps") == (
        "a boolean is true or false; write for example: true"
    )
    assert unreadable(Kind.TEXT, "?!") == (
        '"?!" has no letters or digits that a learner could type; write for example: Hama'
    )
    assert unreadable_tolerance("10%") is None


LETTERS = st.text(string.ascii_letters + " -'.,éøß", min_size=1, max_size=30)
SOME_WORDS = """
Hama Homs al-Julani the Battle of John Adams Henry VIII second 7 World War not or and (or) Korea
United Nations Mozart theory law's C++ 1,000 / carbon dioxide
"""
WORDS = st.sampled_from(SOME_WORDS.split())
ANSWERS = st.one_of(LETTERS, st.lists(WORDS, min_size=1, max_size=6).map(" ".join)).filter(
    lambda text: unreadable(Kind.TEXT, text) is None
)
WORDED = st.sampled_from([Kind.TEXT, Kind.NAME, Kind.CHOICE, Kind.LIST])


def grader_and_card(
    kind: Kind, answer: str, rejected: str = "", other: str = "x"
) -> tuple[Grader, Card]:
    members = (Member(answer),) if kind is Kind.LIST else ()
    reject = (Remark(rejected),) if rejected else ()
    expected = Expected(
        kind,
        "" if members else answer,
        reject=reject,
        members=members,
        distractors=("nothing of this",),
    )
    made = deck(
        question(kind=kind, expected=expected), question("other", "Other?", other, Kind.NAME)
    )
    return Grader(made), made.cards[0]


@settings(max_examples=300, deadline=None)
@given(WORDED, ANSWERS, ANSWERS, ANSWERS)
@example(Kind.NAME, "George Bush", "Bush", "Bush")
def test_the_answers_own_text_is_right(kind: Kind, answer: str, rejected: str, other: str) -> None:
    grader, card = grader_and_card(kind, answer, rejected, other)
    assert grader.grade(card, answer).judgement is OK


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([Kind.TEXT, Kind.NAME]), ANSWERS, ANSWERS)
@example(Kind.NAME, "Bashar al-Assad", "Assad")
@example(Kind.TEXT, "meiosis", "meosis")
def test_a_reject_is_never_right(kind: Kind, answer: str, rejected: str) -> None:
    assume(literal(rejected) != literal(answer))  # the loader reports that
    grader, card = grader_and_card(kind, answer, rejected)
    assert grader.grade(card, rejected).judgement is not OK


ANYTHING = st.one_of(
    st.text(max_size=300),
    ANSWERS,
    st.builds(
        lambda text, times: text * times, st.text(min_size=1, max_size=8), st.integers(1, 3000)
    ),
)
EVERY_KIND = st.sampled_from(list(Kind))


@settings(max_examples=400, deadline=None)
@given(EVERY_KIND, ANSWERS, ANYTHING)
@example(Kind.NAME, "6,650 km", "km 6650 x")
@example(Kind.TEXT, "x", "\ud800")
@example(Kind.LIST, "a and b", "and " * 20000)
def test_no_reply_makes_grading_raise(kind: Kind, answer: str, given_text: str) -> None:
    grader, card = grader_and_card(kind, answer)
    verdict = grader.grade(card, given_text)
    assert 0 <= verdict.score <= 1


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([Kind.TEXT, Kind.NAME]), ANSWERS, st.sampled_from(["Q", "zz", "or Qatar"]))
def test_more_words_are_never_right(kind: Kind, answer: str, more: str) -> None:
    grader, card = grader_and_card(kind, answer)
    assert grader.grade(card, f"{answer} {more} not").judgement is not OK
