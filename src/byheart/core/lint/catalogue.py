"""All rules, in the order in which they are listed."""

from collections.abc import Mapping

from byheart.core.lint import (
    answers,
    between_questions,
    choices,
    claims,
    dates,
    facts,
    fit,
    giveaways,
    identity,
    lists,
    numbers,
    own_tests,
    sources,
    tolerances,
    waivers,
    wording,
)
from byheart.core.lint.rule import Rule

CHAPTERS: Mapping[str, tuple[Rule, ...]] = {
    "Wording": (*wording.RULES, *fit.RULES),
    "Giving away": giveaways.RULES,
    "Between questions": between_questions.RULES,
    "Numbers": (*numbers.RULES, *tolerances.RULES),
    "Time": dates.RULES,
    "Sources": sources.RULES,
    "Claims": claims.RULES,
    "Choices": choices.RULES,
    "Lists and words": (*lists.RULES, *answers.RULES),
    "Facts against each other": facts.RULES,
    "Ids": identity.RULES,
    "Trying answers": own_tests.RULES,
    "Waivers": waivers.RULES,
}
"""The rules by what they are about."""

RULES: Mapping[str, Rule] = {rule.id: rule for rules in CHAPTERS.values() for rule in rules}
"""The rules by their ids."""

FORM = "form"
"""What stands in the place of a rule where a deck cannot be read as one."""
