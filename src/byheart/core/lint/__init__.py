"""Is this a good question? A linter for meaning, past what the loader checks of form."""

from byheart.core.lint.catalogue import CHAPTERS, FORM, RULES
from byheart.core.lint.context import Context
from byheart.core.lint.finding import Finding, Severity
from byheart.core.lint.linting import lint
from byheart.core.lint.places import placed
from byheart.core.lint.rule import Rule, example_deck

__all__ = [
    "CHAPTERS",
    "FORM",
    "RULES",
    "Context",
    "Finding",
    "Rule",
    "Severity",
    "example_deck",
    "lint",
    "placed",
]
