"""Can a kind of answer read what its author wrote? The loader's one way to the judging."""

from byheart.core.deck import Kind
from byheart.core.grading.date import unreadable_date, unreadable_date_tolerance
from byheart.core.grading.number import unreadable_number, unreadable_tolerance

_BOOLEANS = frozenset({"true", "false", "yes", "no", "t", "f", "y", "n"})


def fault_of(kind: Kind, text: str) -> str | None:
    """Return what is wrong with an answer of a kind, with an example; None if nothing is."""
    if kind is Kind.NUMBER:
        return unreadable_number(text)
    if kind is Kind.DATE:
        return unreadable_date(text)
    if kind is Kind.BOOLEAN and text.strip().lower() not in _BOOLEANS:
        return f'"{text}" is neither true nor false; for example answer: true'
    return None


def tolerance_fault_of(kind: Kind | None, text: str) -> str | None:
    """Return what is wrong with a tolerance, with an example; None if nothing is."""
    return unreadable_date_tolerance(text) if kind is Kind.DATE else unreadable_tolerance(text)
