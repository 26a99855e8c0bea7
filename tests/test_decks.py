"""The bundled decks keep their promises: cited, explained, neutral, and judged as they say.

Whether their wording keeps away from the source's own is checked outside: its text is not here.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from byheart.core.deck import Card, Deck, Expected, Kind, Question
from byheart.core.deck_yaml import read_deck
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement

FOLDER = Path(__file__).parent.parent / "decks" / "fall-of-hama"
NAMES = ("dates", "figures", "actors", "events")
PARAGRAPHS = 19
NO_FACTS = {6, 13, 16}  # two headings and a link
LOADED = set(
    re.findall(
        r"\w+",
        """
    terrorist terrorists terror dreaded decimated regime dictator jihadist jihadists thugs
    brutal barbaric massacre massacred liberated liberators occupiers infidel martyrs puppet
    proxies dire boast coup restive
    """,
    )
)


@cache
def deck(name: str) -> Deck:
    path = FOLDER / f"{name}.yaml"
    read, problems = read_deck(path.read_bytes(), str(path))
    assert problems == []
    assert read is not None
    return read


def questions() -> Iterator[Question]:
    return (question for name in NAMES for question in deck(name).questions)


@cache
def grader(name: str) -> Grader:
    return Grader(deck(name))


def cards() -> Iterator[tuple[str, Card]]:
    """Yield each card with the name of its deck."""
    return ((name, card) for name in NAMES for card in deck(name).cards)


def right_answers(expected: Expected) -> list[str]:
    """Return what must be judged right: the answer and every alias of it."""
    if expected.kind is Kind.LIST:
        return [expected.shown]
    return [expected.answer, *expected.accept]


def texts(question: Question) -> Iterator[str]:
    """Yield all that a learner may get to see of a question."""
    yield from (question.ask, question.hint, question.why)
    for expected in expectations(question):
        yield expected.shown
        yield from expected.distractors
        yield from (remark.say for remark in (*expected.prompt, *expected.reject))


def expectations(question: Question) -> list[Expected]:
    if question.expected is not None:
        return [question.expected]
    return [gap.expected for gap in question.gaps]


@pytest.mark.parametrize("name", NAMES)
def test_is_read_without_a_problem(name: str) -> None:
    path = FOLDER / f"{name}.yaml"
    read, problems = read_deck(path.read_bytes(), str(path))
    assert problems == []
    assert read is not None
    assert read.id == f"hama-{name}"


def test_hold_enough_questions_of_every_kind() -> None:
    kinds = Counter(question.kind for question in questions())
    assert kinds.total() >= 70
    assert set(kinds) == set(Kind)


def test_ids_are_unique_over_all_decks() -> None:
    ids = Counter(question.id for question in questions())
    assert [id_ for id_, count in ids.items() if count > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_cite_a_paragraph_of_a_declared_source(name: str) -> None:
    facts = set(range(1, PARAGRAPHS + 1)) - NO_FACTS
    for question in deck(name).questions:
        cite = question.cite
        assert cite is not None, question.id
        assert cite.source in deck(name).sources, question.id
        assert cite.para in facts, question.id
        assert cite.quote == "", question.id


def test_all_paragraphs_with_facts_are_covered() -> None:
    cited = {question.cite.para for question in questions() if question.cite}
    assert set(range(1, PARAGRAPHS + 1)) - NO_FACTS == cited


def test_most_answers_are_explained() -> None:
    explained = [bool(question.why) for question in questions()]
    assert sum(explained) >= 0.8 * len(explained)


@pytest.mark.parametrize("name", NAMES)
def test_confusables_name_each_other_and_may_meet(name: str) -> None:
    by_id = {question.id: question for question in deck(name).questions}
    for question in by_id.values():
        for other in question.confusable:
            assert question.id in by_id[other].confusable, f"{other} does not name {question.id}"
            kept_apart = question.family and question.family == by_id[other].family
            assert not kept_apart, f"{question.id} and {other} are of one family"


def test_no_family_has_one_member() -> None:
    families = Counter(question.family for question in questions() if question.family)
    assert [family for family, size in families.items() if size == 1] == []


def test_words_are_neutral() -> None:
    for question in questions():
        words = set(re.findall(r"\w+", " ".join(texts(question)).lower()))
        assert words.isdisjoint(LOADED), question.id


def test_questions_stand_alone() -> None:
    """No day of the week in place of a date, and no time that depends on when one reads."""
    relative = r"\b(recent(ly)?|now|today|yesterday|ago|this (week|year)|currently|\w+day)\b"
    for question in questions():
        assert not re.search(relative, question.ask, re.IGNORECASE), question.id


def test_no_question_contains_its_answer() -> None:
    for question in questions():
        expected = question.expected
        if expected is None or expected.kind in {Kind.BOOLEAN, Kind.CARD, Kind.LIST}:
            continue
        for answer in right_answers(expected):
            told = re.search(rf"\b{re.escape(answer)}\b", f"{question.ask} {question.hint}")
            assert not told, question.id


@pytest.mark.parametrize("name", NAMES)
def test_choices_offer_three_to_five_options(name: str) -> None:
    for card in deck(name).cards:
        if card.expected.kind is Kind.CHOICE:
            options = grader(name).options(card)
            assert options[0] == card.expected.answer
            assert 3 <= len(set(options)) <= 5, card.id


def test_a_quarter_and_more_of_the_questions_carry_tests() -> None:
    assert sum(bool(question.tests) for question in questions()) >= 25


def authors_tests() -> Iterator[tuple[str, Card, Judgement, str]]:
    for name, card in cards():
        for judgement, replies in card.question.tests.items():
            for reply in replies:
                yield name, card, judgement, reply


def test_replies_are_judged_as_the_author_says() -> None:
    wrong = []
    for name, card, judgement, reply in authors_tests():
        verdict = grader(name).grade(card, reply)
        if verdict.judgement is not judgement:
            wrong.append(f"{card.id}: {reply!r} is {verdict.judgement}, not {judgement}")
    assert wrong == []


def test_every_answer_and_alias_is_right() -> None:
    wrong = []
    for name, card in cards():
        if card.expected.kind is Kind.CARD:
            continue
        for reply in right_answers(card.expected):
            verdict = grader(name).grade(card, reply)
            if verdict.judgement is not Judgement.CORRECT:
                wrong.append(f"{card.id}: {reply!r} is {verdict.judgement}")
    assert wrong == []


def test_foreseen_mistakes_and_vague_replies_get_their_remark() -> None:
    wrong = []
    for name, card in cards():
        foreseen = [(Judgement.PROMPT, remark) for remark in card.expected.prompt]
        foreseen += [(Judgement.INCORRECT, remark) for remark in card.expected.reject]
        for judgement, remark in foreseen:
            verdict = grader(name).grade(card, remark.answer)
            if verdict.judgement is not judgement or remark.say not in verdict.message:
                wrong.append(f"{card.id}: {remark.answer!r} is {verdict}")
    assert wrong == []


def test_answers_of_other_questions_are_not_right() -> None:
    wrong = []
    for name, card in cards():
        for other in deck(name).cards:
            if other.expected.kind is not card.expected.kind or card.expected.kind is Kind.CARD:
                continue
            if other.expected.shown in {card.expected.shown, *card.expected.accept}:
                continue
            verdict = grader(name).grade(card, other.expected.shown)
            if verdict.judgement is Judgement.CORRECT:
                wrong.append(f"{card.id}: {other.expected.shown!r} of {other.id}")
    assert wrong == []
