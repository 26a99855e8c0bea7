"""The decks that come with the program pass the strict check, with a handful of waivers."""

from datetime import date
from pathlib import Path

import pytest

from byheart.core.deck import Deck
from byheart.core.deck_yaml import read_deck
from byheart.core.lint import RULES, Context, lint

FOLDER = Path(__file__).parent.parent / "decks"
A_HANDFUL = 5


def decks() -> list[Deck]:
    read = [read_deck(file.read_bytes(), str(file))[0] for file in sorted(FOLDER.rglob("*.yaml"))]
    return [deck for deck in read if deck is not None]


@pytest.mark.parametrize("day", [date(2024, 12, 6), date(2030, 1, 1)], ids=str)
def test_nothing_is_found(day: date) -> None:
    assert [str(finding) for finding in lint(decks(), Context(day))] == []


def test_waivers_are_few_and_reasoned() -> None:
    waivers = [
        (rule, reason)
        for deck in decks()
        for question in deck.questions
        for rule, reason in question.lint_ok.items()
    ]
    assert len(waivers) <= A_HANDFUL
    assert all(rule in RULES and len(reason.split()) > 2 for rule, reason in waivers)
