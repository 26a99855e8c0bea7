"""Choices by number, letter or text, and true or false."""

from random import Random

import pytest
from builders import deck, question
from grading_tables import verdict_of

from byheart.core.deck import Card, Expected, Kind
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement

OK, ASK, NO = Judgement.CORRECT, Judgement.PROMPT, Judgement.INCORRECT
SHOWN = ("Homs", "Aleppo", "Hama", "North Korea", "South Korea")
NUMBERS = ("30", "2", "4", "3")


def chosen(right: str, shown: tuple[str, ...], given: str) -> Judgement:
    distractors = tuple(option for option in shown if option != right)
    made = deck(
        question(kind=Kind.CHOICE, expected=Expected(Kind.CHOICE, right, distractors=distractors))
    )
    return Grader(made).grade(made.cards[0], given, shown).judgement


@pytest.mark.parametrize(
    ("right", "shown", "given", "judgement"),
    [
        pytest.param("Hama", SHOWN, "3", OK, id="its number"),
        pytest.param("Hama", SHOWN, "c", OK, id="its letter"),
        pytest.param("Hama", SHOWN, "C", OK, id="its letter as a capital"),
        pytest.param("Hama", SHOWN, "(c)", OK, id="its letter in parentheses"),
        pytest.param("Hama", SHOWN, "3.", OK, id="its number with a stop"),
        pytest.param("Hama", SHOWN, "option 3", OK, id="the word option"),
        pytest.param("Hama", SHOWN, "hama", OK, id="its text"),
        pytest.param("Hama", SHOWN, "Hamah", OK, id="its text in another spelling"),
        pytest.param("Aleppo", SHOWN, "Alepo", OK, id="its text with a slip"),
        pytest.param("North Korea", SHOWN, "N. Korea", OK, id="its text in short"),
        pytest.param("Hama", SHOWN, "1", NO, id="another number"),
        pytest.param("Hama", SHOWN, "a", NO, id="another letter"),
        pytest.param("Hama", SHOWN, "Homs", NO, id="another text"),
        pytest.param("Hama", SHOWN, "9", ASK, id="a number too high"),
        pytest.param("Hama", SHOWN, "0", ASK, id="no option is number nought"),
        pytest.param("Hama", SHOWN, "z", ASK, id="a letter too far"),
        pytest.param("Hama", SHOWN, "Damascus", ASK, id="none of them"),
        pytest.param("Hama", SHOWN, "", ASK, id="nothing"),
        pytest.param("North Korea", SHOWN, "Korea", ASK, id="a text that fits two"),
        pytest.param("3", NUMBERS, "3", OK, id="a text that is a number goes first"),
        pytest.param("2", NUMBERS, "2", OK, id="a text that is another's number"),
        pytest.param("30", NUMBERS, "1", OK, id="a number that is no text"),
        pytest.param("30", NUMBERS, "3", NO, id="a number that is another's text"),
    ],
)
def test_choice(right: str, shown: tuple[str, ...], given: str, judgement: Judgement) -> None:
    assert chosen(right, shown, given) is judgement


@pytest.mark.parametrize(
    ("answer", "given", "judgement"),
    [
        pytest.param("true", "true", OK, id="true"),
        pytest.param("true", "T", OK, id="t"),
        pytest.param("true", "Yes.", OK, id="yes"),
        pytest.param("yes", "y", OK, id="an author who writes yes"),
        pytest.param("true", "correct", OK, id="correct"),
        pytest.param("true", "it is true", OK, id="a sentence"),
        pytest.param("true", "not false", OK, id="not false"),
        pytest.param("true", "1", OK, id="one"),
        pytest.param("true", "false", NO, id="false for true"),
        pytest.param("true", "n", NO, id="n for true"),
        pytest.param("true", "not true", NO, id="not true"),
        pytest.param("false", "false", OK, id="false where it is right"),
        pytest.param("false", "No!", OK, id="no"),
        pytest.param("no", "f", OK, id="an author who writes no"),
        pytest.param("false", "wrong", OK, id="wrong"),
        pytest.param("false", "true", NO, id="true for false"),
        pytest.param("true", "maybe", ASK, id="maybe"),
        pytest.param("true", "true or false", ASK, id="both"),
        pytest.param("true", "", ASK, id="nothing said"),
        pytest.param("true", "truw", ASK, id="a slip is asked back"),
    ],
)
def test_boolean(answer: str, given: str, judgement: Judgement) -> None:
    assert verdict_of(Expected(Kind.BOOLEAN, answer), given).judgement is judgement


RIVERS = deck(
    question("longest", "Which river is the longest?", "Nile", Kind.CHOICE),
    question("baghdad", "Which river flows through Baghdad?", "Tigris", Kind.NAME),
    question("cologne", "Which river flows through Cologne?", "Rhine", Kind.NAME),
    question("hama", "Which river flows through Hama?", "Orontes", Kind.NAME),
    question("egypt", "Which river flows through Egypt?", "River Nile", Kind.NAME),
    question("length", "How long is the Nile?", "6,650 km", Kind.NUMBER),
    question("flood", "What did the Nile bring?", "black mud", Kind.TEXT),
)
LONGEST: Card = RIVERS.cards[0]


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - a quiz keeps no secrets


def test_options_begin_with_the_right_one() -> None:
    assert Grader(RIVERS).options(LONGEST)[0] == "Nile"


def test_options_are_drawn_from_answers_of_the_same_form() -> None:
    assert set(Grader(RIVERS).options(LONGEST)[1:]) == {"Tigris", "Rhine", "Orontes"}


def test_drawn_options_stay_the_same_for_the_same_chance() -> None:
    first, again = (Grader(RIVERS).options(LONGEST, seeded(3)) for _ in range(2))
    assert first == again


def test_what_would_be_right_is_no_distractor() -> None:
    draws = {
        option for seed in range(20) for option in Grader(RIVERS).options(LONGEST, seeded(seed))
    }
    assert "River Nile" not in draws


def test_options_of_an_author_are_kept_in_order() -> None:
    expected = Expected(Kind.CHOICE, "Hama", distractors=("Homs", "Aleppo"))
    made = deck(question(kind=Kind.CHOICE, expected=expected))
    assert Grader(made).options(made.cards[0]) == ("Hama", "Homs", "Aleppo")


def test_other_kinds_have_no_options() -> None:
    assert Grader(RIVERS).options(RIVERS.cards[1]) == ()
