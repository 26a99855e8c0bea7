"""Bad questions, each with the rules that must find them in its tags; see bad_questions/README."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from byheart.core.deck import CardId, Deck, Question
from byheart.core.deck_yaml import read_deck
from byheart.core.lint import RULES, Context, Finding, lint

FOLDER = Path(__file__).parent / "bad_questions"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml") if path.stem != "ids-before")
DAY = date(2025, 6, 1)
OF_DECKS = {"deck-renamed", "id-vanished", "history-lost"}
"""Rules about what is no question any more."""


@cache
def deck(name: str) -> Deck:
    file = f"{name}.yaml"
    read, problems = read_deck((FOLDER / file).read_bytes(), file.removeprefix("before-"))
    assert problems == []
    assert read is not None
    return read


@cache
def found(name: str) -> tuple[Finding, ...]:
    source = {"atlas": (FOLDER / "atlas.txt").read_text(encoding="utf-8")}
    before = {"ids.yaml": deck("ids-before")} if name == "ids" else {}
    learned = frozenset({CardId("bad-ids/danube-mouth")})
    texts = source if name == "sources" else {}
    return tuple(lint([deck(name)], Context(DAY, texts, before, learned)))


def questions() -> Iterator[tuple[str, Question]]:
    return ((name, question) for name in NAMES for question in deck(name).questions)


@pytest.mark.parametrize(
    ("name", "question"),
    [pytest.param(*each, id=f"{each[0]}-{each[1].id}") for each in questions()],
)
def test_the_tags_are_what_is_found(name: str, question: Question) -> None:
    findings = [finding for finding in found(name) if finding.question == question.id]
    told = "\n".join(map(str, findings))
    assert {finding.rule for finding in findings} == set(question.tags), told


def test_what_is_gone_is_found_in_the_deck() -> None:
    of_decks = [finding for name in NAMES for finding in found(name) if not finding.question]
    assert {finding.rule for finding in of_decks} == OF_DECKS - {"deck-renamed"}


def test_there_are_fifty_and_every_rule_finds_one() -> None:
    bad = [question for _, question in questions() if question.tags]
    assert len(bad) >= 50
    assert {tag for question in bad for tag in question.tags} == set(RULES) - OF_DECKS
