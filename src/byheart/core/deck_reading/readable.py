"""Can a kind of answer read what its author wrote? The loader's one way to the judging.

Reading a number or a date takes up to a millisecond, which ten thousand questions would make ten
seconds. What is plain at a glance is therefore let through: figures alone, a day as ISO 8601
writes it, and figures before words that were read with other figures.
"""

import re
from datetime import date
from functools import lru_cache

from byheart.core.deck import Kind
from byheart.core.grading import unreadable, unreadable_tolerance
from byheart.core.grading.date import unreadable_date_tolerance

_FIGURES = re.compile(
    r"(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})( ?[^\W\d_]\D*|%)?", re.ASCII
)
_ISO_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d", re.ASCII)


def fault_of(kind: Kind, text: str) -> str | None:
    """Return what is wrong with an answer of a kind, with an example; None if nothing is."""
    if kind is Kind.NUMBER and _is_plain_number(text):
        return None
    if kind is Kind.DATE and _is_plain_day(text):
        return None
    return unreadable(kind, text)


@lru_cache(maxsize=256)
def tolerance_fault_of(kind: Kind, text: str) -> str | None:
    """Return what is wrong with a tolerance, with an example; None if nothing is."""
    return unreadable_date_tolerance(text) if kind is Kind.DATE else unreadable_tolerance(text)


def _is_plain_number(text: str) -> bool:
    figures = _FIGURES.fullmatch(text)
    return figures is not None and (not figures[1] or _reads_after_figures(figures[1]))


@lru_cache(maxsize=1024)
def _reads_after_figures(words: str) -> bool:
    # So many can be no share: "7 in ten" can be read, "20 in ten" cannot.
    return unreadable(Kind.NUMBER, f"7,000,000{words}") is None


def _is_plain_day(text: str) -> bool:
    try:
        return _ISO_DAY.fullmatch(text) is not None and date.fromisoformat(text) is not None
    except ValueError:
        return False
