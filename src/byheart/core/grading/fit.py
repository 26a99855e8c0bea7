"""How well a reply fits an answer, and what a comparison has to know about the question."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Fit(IntEnum):
    """From the best to none. What is up to `SHORT` may be right, `VAGUE` asks back."""

    LITERAL = 0
    """The same but for case, accents, spaces and punctuation."""
    SAME = 1
    """The same in other words: articles, number words, titles, a transliteration."""
    SLIP = 2
    """The same with a typing slip."""
    SHORT = 3
    """A surname or another part by which one is known; right if nobody else has it."""
    VAGUE = 4
    """A part that is not enough."""
    NONE = 5


def _never(_meant: str, _typed: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Setting:
    """What the question and its deck say beside the answer.

    Attributes:
        nouns: What is asked for ("river" in "Which river"), as `spelled` writes it: these words
            may be left out or added.
        addable: What is asked for that may be added but not left out: Hama may be called a city,
            but Mexico is not Mexico City.
        asked: All words of the question.
        makers: Whose work the question asks for: these names may be added.
        wants_person: Whether the question asks who.
        is_taken: Whether a typed word belongs to another answer rather than to the word meant.
    """

    nouns: frozenset[str] = frozenset()
    addable: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    wants_person: bool = False
    is_taken: Callable[[str, str], bool] = _never


NO_SETTING = Setting()
