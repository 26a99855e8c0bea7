"""Each rule's own examples: the bad one breaks that rule alone, the good one breaks none."""

import re
from datetime import date

import pytest

from byheart.core.deck import CardId, Deck
from byheart.core.deck_yaml import read_deck
from byheart.core.lint import RULES, Context, Finding, Rule, Severity, example_deck, lint

FILE = "example.yaml"
EXAMPLE_DAY = date(2025, 1, 1)


def read(questions: str) -> Deck:
    deck, problems = read_deck(example_deck(questions), FILE)
    assert problems == []
    assert deck is not None
    return deck


def context_of(rule: Rule) -> Context:
    given = rule.given
    return Context(
        EXAMPLE_DAY,
        {"atlas": given.source} if given.source else {},
        {FILE: read(given.before)} if given.before else {},
        frozenset(map(CardId, given.learned.split())),
    )


def findings(rule: Rule, questions: str) -> list[Finding]:
    return lint([read(questions)], context_of(rule))


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_bad_example_breaks_its_rule_and_no_other(rule: Rule) -> None:
    found = findings(rule, rule.bad_yaml)
    assert {finding.rule for finding in found} == {rule.id}, "\n".join(map(str, found))
    assert all(finding.message and finding.advice for finding in found)
    assert all(finding.severity is rule.severity for finding in found)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_good_example_breaks_none(rule: Rule) -> None:
    found = findings(rule, rule.good_yaml)
    assert found == [], "\n".join(map(str, found))


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_explains_itself(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert rule.title
    assert not rule.title.endswith(".")
    assert rule.reason.endswith(".")


def test_there_are_errors_and_warnings_enough() -> None:
    severities = [rule.severity for rule in RULES.values()]
    assert len(severities) >= 35
    assert severities.count(Severity.ERROR) >= 10


def test_fingerprints_stay_when_lines_move() -> None:
    rule = RULES["answer-in-hint"]
    moved = f"# a comment\n\n{rule.bad_yaml}"
    before, after = findings(rule, rule.bad_yaml), findings(rule, moved)
    assert [finding.place for finding in before] != [finding.place for finding in after]
    assert [finding.fingerprint for finding in before] == [f.fingerprint for f in after]


def test_a_retired_question_is_left_alone() -> None:
    asked = RULES["no-question"].bad_yaml
    assert lint([read(f"{asked}\n  retired: {EXAMPLE_DAY}")], Context(EXAMPLE_DAY)) == []
    assert lint([read(f"{asked}\n  retired: 2025-01-02")], Context(EXAMPLE_DAY)) != []
