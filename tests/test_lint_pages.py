"""What is written about the rules is made from the rules."""

from pathlib import Path

import pytest

from byheart.core.lint import CHAPTERS, RULES, Rule
from byheart.core.lint.pages import explanation, rules_list, rules_page

PAGE = Path(__file__).parent.parent / ".github" / "RULES.md"


def test_the_page_is_up_to_date(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        PAGE.write_text(rules_page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == rules_page(), "pytest --update-golden writes it"


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_an_explanation_has_the_reason_and_both_examples(rule: Rule) -> None:
    text = explanation(rule)
    assert rule.reason in " ".join(text.split())
    for line in (*rule.bad_yaml.splitlines(), *rule.good_yaml.splitlines()):
        assert line in text
    assert all(len(line) <= 100 for line in text.splitlines())


def test_every_rule_is_in_one_chapter() -> None:
    listed = [rule.id for rules in CHAPTERS.values() for rule in rules]
    assert sorted(listed) == sorted(RULES)
    assert len(listed) == len(set(listed))
    assert [line.split()[0] for line in rules_list().splitlines()] == listed
