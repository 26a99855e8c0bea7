"""Faults: values with a place to collect, and the exceptions that end a command."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file; line and column count from 1, as editors do."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in a deck: a value to collect, so that one run reports them all."""

    place: Place
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


class UserError(Exception):
    """A fault the learner can mend. Only `cli.main` catches it, prints it and exits."""

    exit_code = 1
    speaker = "byheart: "
    """Who says it; "" where each line begins with its own place, as editors read it."""


class UsageError(UserError):
    """A command that was called wrongly."""

    exit_code = 2


class DeckError(UserError):
    """Decks that cannot be used, with every problem found in them, sorted by place."""

    speaker = ""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))
