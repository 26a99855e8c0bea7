"""What a number in running text counts: the noun phrase after it, up to its head."""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.drafting.text.head_words import (
    BOUNDARIES,
    COMPARING,
    FATES,
    GROUPING,
    MAY_OPEN,
    NO_MEN,
    NO_PLURALS,
    NO_UNITS,
    NOT_JOINED,
    PLURALS,
)
from byheart.core.drafting.text.masking_rules import MASK
from byheart.core.drafting.text.peoples import PEOPLES
from byheart.core.grading.quantities.number_words import HUNDREDS, OPENING, SCALES, SMALL, TENS
from byheart.core.grading.quantities.tokens import Token, token_at
from byheart.core.grading.quantities.units import spelled

_LONGEST_PHRASE = 6
_SHORTEST_PLURAL = 4
_MS = len("Ms")
_NUMBERS = {**SMALL, **TENS}


@dataclass(frozen=True, slots=True)
class Head:
    """What is counted: its last word, and the index of the token after it."""

    word: str
    end: int


def is_counted(word: str) -> bool:
    """Say whether a word after a number is what the number counts or measures."""
    lower = word.lower()
    if word in ("%", "°") or lower in SCALES or lower in HUNDREDS or looks_plural(lower):
        return True
    return len(word) > 1 and lower not in NO_UNITS and bool(spelled(word))


def looks_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a noun in the plural."""
    if word.endswith("s") and word[:-1] in PEOPLES:
        return True  # "ten Israelis"
    if word in PLURALS or (word.endswith(("men", "children")) and word not in NO_MEN):
        return True
    long_enough = len(word) >= _SHORTEST_PLURAL and word.endswith("s")
    return long_enough and not word.endswith(("ss", "us", "is", "'s")) and word not in NO_PLURALS


def head_after(text: str, tokens: Sequence[Token], at: int) -> Head | None:
    """Return what a number that ends before a token counts, None if it is not said.

    `text` is what the tokens were made of.
    """
    if is_joined(text, tokens, at):
        return _head_joined(tokens, at)
    if token_at(tokens, at).lower == "times":
        compares = token_at(tokens, at + 1).lower in COMPARING
        return None if compares else Head("times", at + 1)
    return _head(text, tokens, at)


def _head_joined(tokens: Sequence[Token], at: int) -> Head | None:
    """Return what a number counts that a hyphen joins to it: "12-member", "five-level"."""
    word = tokens[at].lower
    if word in ("stories", "storeys") or (word.endswith("s") and word[:-1] in PEOPLES):
        return Head(tokens[at].text, at + 1)
    noun = word.isalpha() and len(word) > len("or") and not word.endswith(("s", "ed", "th"))
    counts = noun and word not in BOUNDARIES and word not in NOT_JOINED and word not in SCALES
    return Head(word, at + 1) if counts else None


def _head(text: str, tokens: Sequence[Token], at: int) -> Head | None:
    seen = 0
    for index in range(at, len(tokens)):
        token = tokens[index]
        seen += token.text != MASK
        if seen > _LONGEST_PHRASE:
            return None
        passed = _is_joint(tokens, at, index) or _is_numeral(tokens, index)
        if token.text == MASK or passed or _is_of_name(tokens, at, index):
            seen -= token.lower in ("of", "the")
            continue
        parted = index > 0 and text[tokens[index - 1].end : token.start].strip(" -")
        if _is_number_of_name(tokens, index):
            continue
        if token.lower in _NUMBERS and not token_at(tokens, index + 1).glued:
            return None  # "shaft 4 ten metres"
        compound = is_joined(text, tokens, index + 1)  # "two now-defunct halls"
        boundary = _is_boundary(token, first=index == at) and not compound
        if not token.is_word or parted or boundary:
            return None
        if _is_counted(tokens, index) and not _goes_on(token, token_at(tokens, index + 1)):
            return Head(_whole_name(tokens, at, index), index + 1)
    return None


def _is_counted(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word is a noun that a number counts: a plural, or a people."""
    token, following = tokens[at], token_at(tokens, at + 1)
    people = token.text[:1].isupper() and token.lower.endswith("ese")
    letters = token.text[:-1].isupper() and token.text.endswith("s") and len(token.text) > _MS
    return looks_plural(token.lower) or letters or (people and not _is_adjective_of(following))


def _is_adjective_of(following: Token) -> bool:
    """Say whether what follows a word like "Japanese" is what it describes."""
    plain = following.is_word and not _is_boundary(following, first=False)
    return plain and not following.lower.endswith("ed")


def _is_joint(tokens: Sequence[Token], at: int, index: int) -> bool:
    """Say whether a comma or "and" stands between two adjectives: "two red and white flags"."""
    if index == at or tokens[index].lower not in (",", "and", "or"):
        return False
    before, after = tokens[index - 1], token_at(tokens, index + 1)
    ends = any(looks_plural(token.lower) for token in tokens[at:index])
    alike = before.text.islower() == after.text.islower()  # "Malay and Dayak chiefs"
    described = before.is_word and not _is_boundary(before, first=False) and before.lower != "more"
    goes_on = after.is_word and after.lower not in BOUNDARIES | FATES
    return alike and described and goes_on and not (ends or after.lower in OPENING)


def _is_of_name(tokens: Sequence[Token], at: int, index: int) -> bool:
    """Say whether "of the" parts two words of a name: "two Sportsman of the Year awards"."""
    if index == at or tokens[index].lower not in ("of", "the"):
        return False
    before = tokens[index - 1]
    after = token_at(tokens, index + 1)
    after = token_at(tokens, index + 2) if after.lower == "the" else after
    inner = before.lower == "of" or before.text[:1].isupper()
    return inner and not looks_plural(before.lower) and after.text[:1].isupper()


def _is_numeral(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a letter numbers a name before what is counted: "fifteen Type UB I boats"."""
    named = index > 0 and tokens[index - 1].text[:1].isupper()
    return tokens[index].text == "I" and named and token_at(tokens, index + 1).is_word


def _is_number_of_name(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a number belongs to a name before what is counted: "two Apollo 14 crews"."""
    before, after = tokens[index - 1], token_at(tokens, index + 1)
    named = before.is_word and before.text[:1].isupper() and before.text[1:2].islower()
    return tokens[index].digits and named and after.is_word


def _whole_name(tokens: Sequence[Token], at: int, index: int) -> str:
    """Return the last word of a phrase, with the capital words before it if it has a capital."""
    start = index
    while start > at and all(token.text[:1].isupper() for token in tokens[start - 1 : start + 1]):
        start -= 1
    return " ".join(token.text for token in tokens[start : index + 1])


def _is_boundary(token: Token, *, first: bool) -> bool:
    word = token.lower
    if len(word) > 1 and token.text.isupper():
        return False  # "seven US and Russian astronauts"
    return word in BOUNDARIES and not (first and word in MAY_OPEN) and word not in PLURALS


def _goes_on(token: Token, following: Token) -> bool:
    """Say whether a plural stands before the noun: "police officers", "Airlines jets"."""
    named = token.text[:1].isupper() and following.text.islower()
    groups = named or token.lower in GROUPING or token.lower in PLURALS
    return groups and looks_plural(following.lower) and following.lower not in FATES


def is_joined(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Say whether a hyphen joins a token to the one before it."""
    if not 0 < at < len(tokens):
        return False
    return text[tokens[at - 1].end : tokens[at].start] in ("-", "\u2010", "\u2011")
