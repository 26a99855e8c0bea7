"""Rows of the grading tables: an id in words, an answer, a reply, and what is asked."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pytest
from builders import deck, question

from byheart.core.deck import Expected, Kind
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement, Verdict


class Row(NamedTuple):
    """One reply to one answer; the id says what the row shows."""

    id: str
    answer: str
    given: str
    ask: str = "What is it?"


def params(rows: Iterable[Row], judgement: Judgement) -> Iterator[object]:
    """Make test parameters of rows that all have one outcome."""
    return (pytest.param(row, judgement, id=f"{row.id}: {judgement}") for row in rows)


def verdict_of(expected: Expected, given: str, ask: str = "What is it?") -> Verdict:
    """Judge a reply to the only question of a deck."""
    made = deck(question(ask=ask, kind=expected.kind, expected=expected))
    return Grader(made).grade(made.cards[0], given)


def judged(kind: Kind, row: Row) -> Judgement:
    """Judge a row."""
    return verdict_of(Expected(kind, row.answer), row.given, row.ask).judgement
