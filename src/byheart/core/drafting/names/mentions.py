"""A name where it stands in a text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class NameClass(StrEnum):
    """What a name is of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    STATE = "state"
    OTHER = "other"


Vote = tuple[NameClass, int]
Votes = Mapping[NameClass, int]
"""How much speaks for each class; below 0 what speaks against it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a paragraph, counted from 0, with what speaks for its class.

    `key` is the folded name without "the"; `listed` says that only a comma or "and" parts it from
    the mention before; `within` are the votes of its own words, `around` of those around it.
    """

    para: int
    start: int
    end: int
    text: str
    key: str
    listed: bool
    within: Votes
    around: Votes


def counted(votes: Iterable[Vote]) -> Votes:
    """Return single votes by their class."""
    total: dict[NameClass, int] = {}
    for klass, count in votes:
        total[klass] = total.get(klass, 0) + count
    return total


def added(*votes: Votes) -> Votes:
    """Return the sum of votes."""
    return counted(vote for each in votes for vote in each.items())


def winner(votes: Votes) -> NameClass | None:
    """Return the class that most speaks for, the first in order among equals."""
    best = max(NameClass, key=lambda klass: votes.get(klass, 0))
    return best if votes.get(best, 0) > 0 else None
