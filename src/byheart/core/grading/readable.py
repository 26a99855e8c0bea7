"""Can an answer be read by its own kind? What the loader says to the author if not."""

from typing import assert_never

from byheart.core.deck import Kind
from byheart.core.grading.boolean import unreadable_boolean
from byheart.core.grading.date import unreadable_date
from byheart.core.grading.number import unreadable_number
from byheart.core.grading.words import split_words

_LONGEST_SHOWN = 40


def unreadable(kind: Kind, text: str) -> str | None:
    """Say why an answer cannot be read by its kind, with an example that would do.

    Returns:
        A message for the author, None if the answer can be read.
    """
    match kind:
        case Kind.NUMBER:
            return unreadable_number(text)
        case Kind.DATE:
            return unreadable_date(text)
        case Kind.BOOLEAN:
            return unreadable_boolean(text)
        case Kind.TEXT | Kind.NAME | Kind.CHOICE | Kind.LIST | Kind.CLOZE | Kind.CARD:
            return _unreadable_words(text)
        case _:
            assert_never(kind)


def _unreadable_words(text: str) -> str | None:
    if split_words(text):
        return None
    shown = f'"{text.strip()[:_LONGEST_SHOWN]}"' if text.strip() else "an empty answer"
    return f"{shown} has no letters or digits that a learner could type; write for example: Hama"
