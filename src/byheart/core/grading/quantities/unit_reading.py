"""The unit at a token: "km", "sq. km", "km²", "miles an hour", "US$"."""

from collections.abc import Iterator, Sequence

from byheart.core.grading.quantities.number_words import ARTICLES
from byheart.core.grading.quantities.tokens import Token, token_at
from byheart.core.grading.quantities.units import Unit, part_of, powered, rate, spelled

_MOST_TOKENS = 4
_ADJECTIVES = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_PARTICIPLES = {"squared": 2, "cubed": 3}
_PER = ("per", "/")
_EACH = (*ARTICLES, "each", "every")
_OF_QUANTITY = ("per", "in", "of")

Measured = tuple[Unit, int]
"""A unit, and the index of the token after it."""


def read_units(tokens: Sequence[Token], at: int) -> list[Measured]:
    """Return what the unit at a token may be, the likeliest first; empty if there is none."""
    return [
        reading for unit, end in _powered_units(tokens, at) for reading in _rates(tokens, unit, end)
    ]


def read_currency(tokens: Sequence[Token], at: int) -> tuple[list[Unit], int]:
    """Return the currencies that stand before a number, and the index of the number."""
    found = [(unit, end) for unit, end in _plain_units(tokens, at) if unit.dimension == "money"]
    if not found:
        return [], at
    end = found[0][1]
    return [unit for unit, _ in found], end + (token_at(tokens, end).text == ".")


def read_rate(tokens: Sequence[Token], over: Unit, at: int) -> list[Measured]:
    """Return the rates that "per day", "/km²" or "a year" at a token make of a unit."""
    under = _after_per(tokens, at)
    if under is None:
        return []
    return [(rate(over, unit), end) for unit, end in _powered_units(tokens, under)]


def read_part(tokens: Sequence[Token], at: int) -> Measured | None:
    """Return the unit that "per 1,000" at a token is."""
    literal = token_at(tokens, at + 1)
    if token_at(tokens, at).lower != "per" or not literal.readings:
        return None
    whole = literal.readings[0]
    return (part_of(int(whole)), at + 2) if whole.strip("0").isdigit() else None


def _rates(tokens: Sequence[Token], unit: Unit, end: int) -> list[Measured]:
    """Return a unit with what it is divided by, if anything, taken in."""
    return read_rate(tokens, unit, end) or [(unit, end)]


def _after_per(tokens: Sequence[Token], at: int) -> int | None:
    """Return the index after "per", or after the "a" of "miles an hour"; None if neither."""
    word = token_at(tokens, at).lower
    if word in _PER:
        return at + 1
    if word in _EACH and any(u.dimension == "time" for u, _ in _plain_units(tokens, at + 1)):
        return at + 1
    return None


def _powered_units(tokens: Sequence[Token], at: int) -> list[Measured]:
    """Return units with squares and cubes: "square miles", "km2", "metres squared"."""
    power = _ADJECTIVES.get(token_at(tokens, at).lower)
    if power is not None:
        after = at + 1 + (token_at(tokens, at + 1).text == ".")
        return list(_raised(_plain_units(tokens, after), power, 0))
    units = _plain_units(tokens, at)
    if not units:
        return []
    power, length = _power_after(tokens, units[0][1])
    return list(_raised(units, power, length)) or units


def _raised(units: list[Measured], power: int, length: int) -> Iterator[Measured]:
    for unit, end in units:
        raised = powered(unit, power)
        if raised is not None:
            yield raised, end + length


def _power_after(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Return the power written after a unit and its length in tokens; 0 and 0 if none."""
    following, then = token_at(tokens, at), token_at(tokens, at + 1)
    if following.text == "^" and then.text in ("2", "3"):
        return int(then.text), 2
    if following.glued and following.text in ("2", "3") and token_at(tokens, at - 1).is_word:
        return int(following.text), 1
    return _PARTICIPLES.get(following.lower, 0), int(following.lower in _PARTICIPLES)


def _plain_units(tokens: Sequence[Token], at: int) -> list[Measured]:
    """Return the units of the longest spelling at a token."""
    for spelling, end in reversed(list(_spellings(tokens, at))):
        units = spelled(spelling)
        if units and not _is_preposition(tokens, at, end):
            return [(unit, end) for unit in units]
    return []


def _spellings(tokens: Sequence[Token], at: int) -> Iterator[tuple[str, int]]:
    """Yield one token, two tokens and so on as one spelling, without full stops."""
    spelling, taken = "", 0
    while taken < _MOST_TOKENS:
        token, before = token_at(tokens, at), token_at(tokens, at - 1)
        if taken and token.text == "." and before.is_word:
            at += 1
            continue
        if not token.text or token.digits or token.text == ".":
            return
        spelling += " " + token.text if taken and token.is_word and before.is_word else token.text
        at, taken = at + 1, taken + 1
        yield spelling, at


def _is_preposition(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Say whether the "in" at a token is no inch: a word or number follows it."""
    following = token_at(tokens, end)
    return token_at(tokens, at).lower == "in" and (following.is_word or following.digits)
