"""What is wrong with one field of a question while it is entered, in the loader's own words."""

import re
from collections.abc import Collection
from datetime import date

from byheart.core.cleaning import first_unsafe
from byheart.core.deck import Kind
from byheart.core.deck_reading.fields import DAY_PATTERN, ID_PATTERN
from byheart.core.deck_reading.readable import fault_of, tolerance_fault_of
from byheart.core.deck_reading.yaml_text import character_name
from byheart.core.deck_writing.plain_gaps import plain_gaps
from byheart.core.wording import quoted


def text_fault(text: str) -> str | None:
    """Return what is wrong with any text; None if nothing is."""
    if (at := first_unsafe(text)) is not None:
        return f"the character {character_name(text[at])} is not allowed in a deck"
    return None if text.strip() else "write something"


def answer_fault(kind: Kind, text: str) -> str | None:
    """Return what is wrong with an answer of a kind."""
    return text_fault(text) or fault_of(kind, text)


def tolerance_fault(kind: Kind, text: str) -> str | None:
    """Return what is wrong with a tolerance."""
    return text_fault(text) or tolerance_fault_of(kind, text)


def id_fault(text: str, taken: Collection[str]) -> str | None:
    """Return what is wrong with the id of a new question."""
    if re.fullmatch(ID_PATTERN, text) is None:
        return "an id has only the characters a-z, 0-9 and -"
    return f"the id {quoted(text)} is taken in this deck" if text in taken else None


def known_id_fault(text: str, known: Collection[str]) -> str | None:
    """Return what is wrong with the id of another question."""
    return None if text in known else f"no question of this deck has the id {quoted(text)}"


def day_fault(text: str) -> str | None:
    """Return what is wrong with a day of the calendar."""
    try:
        is_day = re.fullmatch(DAY_PATTERN, text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return f"{quoted(text)} is no day of the calendar"
    return None if is_day else "a day is written as YYYY-MM-DD"


def paragraph_fault(text: str) -> str | None:
    """Return what is wrong with the number of a paragraph."""
    is_number = re.fullmatch("[1-9][0-9]{0,8}", text) is not None
    return None if is_number else "a paragraph is a number from 1"


def cloze_fault(ask: str) -> str | None:
    """Return what is wrong with the text of a cloze."""
    fault = text_fault(ask)
    if fault is not None:
        return fault
    _, problems = plain_gaps(ask)
    return next((f"{each.message}; {each.hint}".rstrip("; ") for each in problems), None)


def gaps_in(ask: str) -> tuple[str, ...]:
    """Return the texts of the gaps of a cloze."""
    return tuple(gap.expected.answer for gap in plain_gaps(ask)[0])
