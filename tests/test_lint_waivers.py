"""A waiver lets one question off one rule, with a reason, and only while it is needed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from builders import deck, question

from byheart.core.deck import Citation
from byheart.core.lint import RULES, Context, lint

DAY = date(2025, 1, 1)


def rules(waivers: Mapping[str, str], ask: str = "Who fell?", source: str = "") -> set[str]:
    """Return what is found in a question without a source."""
    made = replace(question(ask=ask, answer="Icarus"), lint_ok=waivers)
    texts = {"atlas": source} if source else {}
    return {finding.rule for finding in lint([deck(made)], Context(DAY, texts))}


def test_without_a_waiver_a_rule_speaks() -> None:
    assert rules({}) == {"no-source"}


def test_a_waiver_with_a_reason_silences_its_rule_alone() -> None:
    assert rules({"no-source": "Everybody knows."}) == set()
    assert rules({"no-source": "Everybody knows."}, "Icarus, falling") == {
        "answer-in-question",
        "no-question",
    }


def test_a_waiver_needs_a_reason() -> None:
    assert rules({"no-source": ""}) == {"unreasoned-waiver"}


def test_a_waiver_of_no_rule_is_an_error_and_the_nearest_is_named() -> None:
    made = replace(question(), cite=Citation("atlas"), lint_ok={"no-sorce": "x"})
    (finding,) = lint([deck(made)], Context(DAY))
    assert finding.rule == "unknown-waiver"
    assert "no-source" in finding.advice


def test_an_idle_waiver_is_reported() -> None:
    assert rules({"no-source": "So.", "yes-no": "So."}) == {"unused-waiver"}


@pytest.mark.parametrize("rule", ["copied-words", "quote-not-found", "more-digits"])
def test_without_the_source_nobody_knows_whether_a_waiver_is_idle(rule: str) -> None:
    waivers = {rule: "The source says it best.", "no-source": "So."}
    assert rules(waivers) == set()
    assert rules(waivers, source="Something else.") == {"unused-waiver"}


def test_waivers_themselves_cannot_be_waived() -> None:
    waivers = {"no-source": "So.", "yes-no": "So.", "unused-waiver": "So."}
    assert rules(waivers) == {"unused-waiver"}


def test_one_finding_of_several_is_waived_on_its_own_question_only() -> None:
    waived = replace(question("a"), lint_ok={"no-source": "So."})
    found = lint([deck(waived, question("b", ask="Which city has a fortress?"))], Context(DAY))
    assert [(finding.question, finding.rule) for finding in found] == [("b", "no-source")]


def test_the_word_for_yes_and_no_that_the_format_has_as_its_example_is_a_rule() -> None:
    assert "yes-no" in RULES
