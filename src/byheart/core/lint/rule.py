"""A rule: when it speaks, why, and an example of each kind, which is its test as well."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import dedent

from byheart.core.deck import Kind
from byheart.core.lint.asked import Asked, InDeck
from byheart.core.lint.finding import Flaw, Severity

Spot = tuple[Asked | InDeck, Flaw]
"""A flaw, and the question or the deck that has it."""
Check = Callable[[Asked], Iterator[Flaw]]
CheckAll = Callable[[Sequence[InDeck]], Iterator[Spot]]

ALL_KINDS = frozenset(Kind)
WITH_NUMBERS = frozenset({Kind.NUMBER, Kind.CLOZE})
WITH_DATES = frozenset({Kind.DATE, Kind.CLOZE})
WITH_TEXTS = frozenset({Kind.TEXT, Kind.CLOZE})
WITH_WORDS = frozenset({Kind.TEXT, Kind.NAME, Kind.CLOZE})
CHOICES = frozenset({Kind.CHOICE})
LISTS = frozenset({Kind.LIST})
"""Kinds of questions in which answers of a kind are found, the gaps of a cloze among them."""


def nothing(_: Asked) -> Iterator[Flaw]:
    """Find no flaw in a question."""
    return iter(())


def nothing_at_all(_: Sequence[InDeck]) -> Iterator[Spot]:
    """Find no flaw between questions."""
    return iter(())


@dataclass(frozen=True, slots=True)
class Given:
    """What an example is to be read with: a source's text, or the questions as they were before."""

    source: str = ""
    before: str = ""
    learned: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for.

    Attributes:
        id: Two or three words with hyphens, which authors write into `lint-ok`.
        severity: How much a finding matters.
        title: What is wrong, in a few words.
        why: Why a learner is worse off, and what to do.
        bad: Questions of a deck in YAML, in which exactly this rule finds something.
        good: The same mended, in which no rule finds anything.
        check: Looks at a question alone.
        check_all: Looks at all decks, for what shows only between questions.
        kinds: The kinds of questions that `check` looks at; it is not asked about others.
        given: What the examples are to be read with.
    """

    id: str
    severity: Severity
    title: str
    why: str
    bad: str
    good: str
    check: Check = nothing
    check_all: CheckAll = nothing_at_all
    kinds: frozenset[Kind] = ALL_KINDS
    given: Given = Given()

    @property
    def reason(self) -> str:
        """Why, on one line."""
        return " ".join(self.why.split())

    @property
    def bad_yaml(self) -> str:
        """The bad example without the indentation that it has in the source."""
        return dedent(self.bad).strip()

    @property
    def good_yaml(self) -> str:
        """The good example without the indentation that it has in the source."""
        return dedent(self.good).strip()


EXAMPLE_HEAD = """\
deck: example
title: An example
sources:
  atlas: {title: An atlas, published: 2024-06-01}
questions:
"""
"""What stands before the questions of an example."""


def example_deck(questions: str) -> bytes:
    """Return an example as the file of a deck; one that starts with `deck:` is whole already."""
    whole = questions.startswith("deck:")
    return (questions if whole else EXAMPLE_HEAD + questions).encode() + b"\n"
