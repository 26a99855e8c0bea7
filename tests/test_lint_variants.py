"""Variants of each fault, so that a rule finds more than its own example.

A line of `lint_variants.txt` is a rule and the questions in which it must be found, among others
perhaps; what a question lacks of an id and a source is added.
"""

from datetime import date
from pathlib import Path

import pytest

from byheart.core.deck_yaml import read_deck
from byheart.core.lint import Context, lint

SOURCE = "On Monday the army said that it had moved its troops out."
HEAD = "deck: variants\nsources: {atlas: {title: An atlas, published: 2024-06-01}}\nquestions:\n"
CASES = (Path(__file__).parent / "lint_variants.txt").read_text(encoding="utf-8").splitlines()


def entry(number: int, fields: str) -> str:
    cite = "" if "cite:" in fields else ", cite: {source: atlas}"
    return f"- {{id: q{number}, {fields}{cite}}}\n"


@pytest.mark.parametrize("case", CASES)
def test_a_variant_is_found(case: str) -> None:
    rule, *questions = case.split(" | ")
    text = HEAD + "".join(map(entry, range(len(questions)), questions))
    deck, problems = read_deck(text.encode(), "variants.yaml")
    assert problems == []
    assert deck is not None
    texts = {"atlas": SOURCE} if rule == "copied-words" else {}
    found = lint([deck], Context(date(2025, 1, 1), texts))
    assert rule in {finding.rule for finding in found}, "\n".join(map(str, found))
