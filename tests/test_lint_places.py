"""Findings point at the field that they are about, wherever it stands in the file."""

from datetime import date

import pytest

from byheart.core.deck_yaml import read_deck
from byheart.core.lint import Context, Finding, lint, placed

FILE = "odd.yaml"
DECK = b"""\
# a comment first
deck: odd
questions:
  - {id: inline, ask: Norway's capital, answer: Oslo}

  - id: folded
    ask: >-
      Is the sea
      salty?
    answer: salt
    hint:   It is salt.
    lint-ok: {yes-no: because, no-sorce: because}
"""


@pytest.fixture(name="found", scope="module")
def _found() -> dict[tuple[str, str], Finding]:
    deck, problems = read_deck(DECK, FILE)
    assert problems == []
    assert deck is not None
    findings = placed(lint([deck], Context(date(2025, 1, 1))), DECK, FILE)
    return {(finding.question, finding.rule): finding for finding in findings}


@pytest.mark.parametrize(
    ("question", "rule", "place"),
    [
        pytest.param("inline", "no-question", "odd.yaml:4:23", id="in braces"),
        pytest.param("inline", "no-source", "odd.yaml:4:5", id="the question where none is meant"),
        pytest.param("folded", "answer-in-hint", "odd.yaml:11:13", id="after blanks"),
        pytest.param("folded", "unknown-waiver", "odd.yaml:12:14", id="a mapping"),
    ],
)
def test_places(
    found: dict[tuple[str, str], Finding], question: str, rule: str, place: str
) -> None:
    assert str(found[question, rule].place) == place


def test_a_file_that_is_another_one_meanwhile_changes_nothing() -> None:
    deck, _ = read_deck(DECK, FILE)
    assert deck is not None
    findings = lint([deck], Context(date(2025, 1, 1)))
    for data in (b"", b"[", b"deck: x\nquestions: none\n", b"\xff"):
        assert placed(findings, data, FILE) == findings
