"""Can a kind of answer read what its author wrote? The loader's one way to the judging.

Reading a number or a date takes up to a millisecond, which ten thousand questions would make ten
seconds. What is plain at a glance is therefore let through: figures alone, figures before words
that were read with other figures, days as most people write them, and words with a letter in them.
"""

import re
from functools import lru_cache

from byheart.core.deck import Kind
from byheart.core.grading import unreadable, unreadable_tolerance
from byheart.core.grading.calendars.plain import plain_date
from byheart.core.grading.date import unreadable_date_tolerance

_FIGURES = re.compile(
    r"(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})( ?[^\W\d_]\D*|%)?", re.ASCII
)
_HAS_LETTER = re.compile("[A-Za-z0-9]").search


def fault_of(kind: Kind, text: str) -> str | None:
    """Return what is wrong with an answer of a kind, with an example; None if nothing is."""
    return None if _is_plain(kind, text) else unreadable(kind, text)


def _is_plain(kind: Kind, text: str) -> bool:
    match kind:
        case Kind.NUMBER:
            return _is_plain_number(text)
        case Kind.DATE:
            return plain_date(text) is not None
        case Kind.BOOLEAN:
            return False
        case _:
            return _HAS_LETTER(text) is not None


def tolerance_fault_of(kind: Kind, text: str, answer: str = "") -> str | None:
    """Return what is wrong with a tolerance, with an example; None if nothing is.

    Args:
        kind: The kind of its question.
        text: The tolerance.
        answer: The answer that it belongs to, if known: 3 kg is no margin of 5 km.
    """
    return _tolerance_fault(kind, text, "" if text.endswith("%") else answer)


@lru_cache(maxsize=256)
def _tolerance_fault(kind: Kind, text: str, answer: str) -> str | None:
    if kind is Kind.DATE:
        return unreadable_date_tolerance(text)
    return unreadable_tolerance(text, answer)


def _is_plain_number(text: str) -> bool:
    figures = _FIGURES.fullmatch(text)
    return figures is not None and (not figures[1] or _reads_after_figures(figures[1]))


@lru_cache(maxsize=1024)
def _reads_after_figures(words: str) -> bool:
    # So many can be no share: "7 in ten" can be read, "20 in ten" cannot.
    return unreadable(Kind.NUMBER, f"7,000,000{words}") is None
