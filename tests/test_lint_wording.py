"""Which wordings are spoken of, and which look like it and are left alone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import deck, question

from byheart.core.deck import Kind
from byheart.core.deck_yaml import read_deck
from byheart.core.lint import Context, lint
from byheart.core.lint.pronouns import dangling_pronoun
from byheart.core.lint.words import forms, stands_in, unquoted

GOOD = Path(__file__).parent / "good_questions.yaml"
DAY = date(2025, 1, 1)


def rules(ask: str, answer: str = "Odysseus", kind: Kind = Kind.TEXT) -> set[str]:
    found = lint([deck(question(ask=ask, answer=answer, kind=kind))], Context(DAY))
    return {finding.rule for finding in found} - {"no-source"}


def test_nothing_is_said_of_good_questions() -> None:
    read, problems = read_deck(GOOD.read_bytes(), GOOD.name)
    assert problems == []
    assert read is not None
    assert len(read.questions) > 100
    assert [str(finding) for finding in lint([read], Context(DAY))] == []


@pytest.mark.parametrize(
    ("ask", "pronoun"),
    [
        pytest.param("When did he die?", "he", id="after the verb"),
        pytest.param("It was founded by whom?", "it", id="the first word"),
        pytest.param("In which year did she win the prize?", "she", id="what is asked for is none"),
        pytest.param("What is its capital?", "its", id="a possessive"),
        pytest.param("These animals live where?", "these", id="a pointer"),
        pytest.param("Who were their allies?", "their", id="who is no owner of what was"),
        pytest.param("When was Rome built?", "", id="no pronoun"),
        pytest.param("When did Caesar cross it?", "", id="after a name"),
        pytest.param("Which country changed its name in 1935?", "", id="which owns it"),
        pytest.param("Who has his portrait on the coin?", "", id="who owns it"),
        pytest.param("Before he fled, where did Idi Amin rule?", "", id="the name follows"),
        pytest.param("How far is it from Oslo to Bergen?", "", id="it stands for nothing"),
        pytest.param("How long does it take to boil an egg?", "", id="it takes"),
        pytest.param("What is it called when water freezes?", "", id="it is called"),
        pytest.param("Hama fell in 2024. Who took it?", "", id="the sentence before names it"),
    ],
)
def test_a_pronoun_needs_something_to_stand_for(ask: str, pronoun: str) -> None:
    assert dangling_pronoun(ask) == pronoun


def test_these_may_be_the_options() -> None:
    assert dangling_pronoun("Which of these came first?", offers=True) == ""
    assert dangling_pronoun("Which of these came first?") == "these"


@pytest.mark.parametrize(
    ("ask", "rule"),
    [
        pytest.param("Norway's capital", "no-question", id="a topic"),
        pytest.param("Who led the Greeks, and why?", "two-questions", id="and why"),
        pytest.param("Who came? Who went?", "two-questions", id="two marks"),
        pytest.param("Which hero was not at Troy?", "negative-stem", id="not"),
        pytest.param("Which hero didn't come home?", "negative-stem", id="a contraction"),
        pytest.param("In the end, did Troy fall?", "yes-no", id="a clause before the verb"),
        pytest.param("Which hero came home recently?", "relative-time", id="recently"),
        pytest.param("Which hero set out ten years ago?", "relative-time", id="ago"),
        pytest.param("Who came home on Friday?", "weekday-date", id="a weekday"),
        pytest.param("Which savage giant had one eye?", "loaded-word", id="a judging word"),
        pytest.param("What did Homer claim of Troy?", "reported-speech", id="a claim"),
        pytest.param("Which hero will come home?", "prediction", id="will"),
        pytest.param("Which is the largest city of Greece?", "no-as-of", id="a rank"),
    ],
)
def test_a_wording_is_spoken_of(ask: str, rule: str) -> None:
    assert rules(ask) == {rule}


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param("Name the hero of the Odyssey.", id="an order is a question"),
        pytest.param("The hero of the Odyssey is ____", id="so is a blank"),
        pytest.param("Which hero blinded the giant and came home?", id="and joins two verbs"),
        pytest.param("Who or what was Argos?", id="who or what is one question"),
        pytest.param('Who wrote "Who? Where? When?"', id="marks of a title"),
        pytest.param("Why did the giant not see him?", id="why not"),
        pytest.param("Which hero was not only strong?", id="not only"),
        pytest.param("Who wrote *The Man Who Was Not There*?", id="not in a title"),
        pytest.param("Did the giant eat sheep or cheese?", id="a choice of two"),
        pytest.param("Is Friday a day of the week named after Freya?", id="the day itself"),
        pytest.param("What happened on Good Friday in 1998?", id="a day with a name"),
        pytest.param("What was signed on Friday, 10 April 1998?", id="a weekday with its date"),
        pytest.param("What is direct current?", id="a current of electrons"),
        pytest.param("Which play is called 'The Savage'?", id="a judging title"),
        pytest.param("Who made his last will at Troy?", id="a will"),
        pytest.param("Which is the largest planet?", id="a rank that lasts"),
    ],
)
def test_a_wording_is_left_alone(ask: str) -> None:
    assert not rules(ask) & {
        "no-question",
        "two-questions",
        "negative-stem",
        "weekday-date",
        "relative-time",
        "loaded-word",
        "prediction",
        "no-as-of",
    }


def test_other_languages_are_not_measured_by_english() -> None:
    german = replace(deck(question(ask="Die Hauptstadt von Norwegen, will it not?")), language="de")
    assert {finding.rule for finding in lint([german], Context(DAY))} == {"no-source"}


def test_words_are_compared_in_one_form() -> None:
    assert forms("The Rebels\u2019 1,000 cités") == ("the", "rebel", "1000", "cite")
    assert stands_in(("b", "c"), ("a", "b", "b", "c"))
    assert not stands_in((), ("a",))
    assert unquoted("Who wrote “Not I” and 'Happy Days'?").split() == ["Who", "wrote", "and", "?"]


def test_a_statement_may_be_judged_and_a_sentence_be_ended_by_an_option() -> None:
    assert rules("Troy fell after ten years.", "true", Kind.BOOLEAN) == set()
    assert rules("Troy lies in:", "Asia Minor", Kind.CHOICE) == {"choice-count"}
    assert "no-question" in rules("Troy, the place:", "Asia Minor")
