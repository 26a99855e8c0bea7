"""Ids made of words: of a question's text, of a file's name."""

import re
import unicodedata
from collections.abc import Container

MOST_WORDS = 5
_LONGEST = 40
_SMALL = frozenset(
    re.findall(
        "[a-z]+",
        "a about according an and any are article as at be been by did do does for from had has"
        " have how in is it its many much of on or s that the their there this to was were what"
        " when where which who whom whose why will with",
    )
)
"""Words that tell one question from another least."""


def slug(text: str) -> str:
    """Return a text in the characters of an id: without accents, all else a hyphen; "" for none."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def proposed_id(ask: str, taken: Container[str]) -> str:
    """Return an id for a question: its telling words, and a number where they are taken."""
    words = [word for word in slug(ask).split("-") if word]
    telling = [word for word in words if word not in _SMALL] or words
    made = "-".join(telling[:MOST_WORDS])[:_LONGEST].strip("-") or "question"
    numbered = (made if number == 1 else f"{made}-{number}" for number in range(1, 1 << 30))
    return next(id_ for id_ in numbered if id_ not in taken)
