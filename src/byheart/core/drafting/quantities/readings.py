"""How a quantity of an article can be read, and which reading the text around it means."""

from collections.abc import Sequence
from dataclasses import replace

from byheart.core.drafting.quantities.amount_spots import AmountSpot, amounts_at
from byheart.core.drafting.quantities.bare_counts import is_change
from byheart.core.drafting.quantities.measured import has_no_unit, prefers_money
from byheart.core.drafting.text.heads import looks_plural
from byheart.core.drafting.text.masking_rules import MASK
from byheart.core.drafting.text.passages import Passage
from byheart.core.grading.quantities.hedges import hedge_before
from byheart.core.grading.quantities.number_words import ARTICLES, OPENING, SCALES
from byheart.core.grading.quantities.tokens import Token, token_at
from byheart.core.grading.quantities.units import NUMBER, spelled

_OPENERS = OPENING | {"between", "minus", "negative", "no", "number", "ranked", "rank", "nr"}
"""Words that may open a quantity, besides hedges and currencies."""
_MANY = 100
_WHOLES = {*range(2, 11), 20, 100, 1000}


def readings_at(passage: Passage, text: str, tokens: Sequence[Token], at: int) -> list[AmountSpot]:
    """Return the readings of the quantity that begins at a token, the likeliest first."""
    spots = [] if _cannot_begin(text, tokens, at) else amounts_at(passage, text, tokens, at)
    joint = _false_joint(spots[0]) if spots else None
    if joint is None:
        return spots
    return [replace(spot, tokens=tokens) for spot in amounts_at(passage, text, tokens[:joint], at)]


def _cannot_begin(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Say whether no quantity opens at a token: most words, verbs like "won", and dashes."""
    token, following = tokens[at], token_at(tokens, at + 1)
    if token.lower in ARTICLES:
        joined = following.glued and token_at(tokens, at + 2).digits  # "A$5", not "a $5 bill"
        return _opens_dollars(tokens, at + 1) or not (following.is_word or joined)
    if token.text.startswith(".") and token.start > 0:
        return text[token.start - 1] == MASK or text[token.start - 1].isalnum()
    if token.text in ("-", "+"):
        joined = token.start > 0 and text[token.start - 1].isalnum()
        return joined or not following.glued
    if not token.is_word or token.lower in _OPENERS or hedge_before(tokens, at)[1] > at:
        return False
    if _opens_dollars(tokens, at):
        return False
    return token.text.islower() or not any(unit.currency for unit in spelled(token.text))


def _opens_dollars(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a token begins a sum such as "US$5"."""
    sign = token_at(tokens, at + 1)
    return sign.text == "$" and sign.glued and bool(token_at(tokens, at + 2).digits)


def _is_share_of(whole: str) -> bool:
    """Say whether "out of" so many makes a share: "nine out of ten", not "19 out of 27"."""
    return not whole.isdigit() or int(whole) in _WHOLES


def _false_joint(spot: AmountSpot) -> int | None:
    """Return the comma or "to" that parts two quantities: "$2.5bn, 3 million", "a day, an hour"."""
    for at in range(spot.first + 1, spot.end - 1):
        parts = spot.before() == "by" or is_change(spot)
        if parts and spot.passage.masked.startswith("to", spot.tokens[at].start):
            return at  # "rose by 1,200 to 15,000", "grew from 12 to 19 miles"
        if spot.word(at) == "and" and spot.quantity.vulgar and spot.quantity.value > _MANY:
            return at  # "got 212,099 and a third candidate 102,969"
        if spot.word(at) == "out" and not _is_share_of(spot.word(at + 2)):
            return at
        if spot.word(at) in ("in", "out") and spot.word(spot.first).startswith("."):
            return at  # "batted .432 in 24 games"
        following = spot.tokens[at + 1]
        scaled = spot.word(at - 1) in SCALES or spot.word(at - 1) in ("bn", "m", "k", "tn")
        if spot.word(at) == "," and (
            following.lower in ARTICLES or (scaled and (following.digits or not following.is_word))
        ):
            return at
    return None


def meant(spots: list[AmountSpot]) -> AmountSpot:
    """Return the reading that the text around it means: "5m people" is millions, "5m tall" not."""
    first = spots[0]
    if has_no_unit(first):
        number = replace(first.quantity, unit=NUMBER, twin=None)
        return replace(first, quantity=number, end=first.end - 1, resume=first.end - 1)
    if "pound" in first.word(first.end - 1) and prefers_money(first):
        sterling = (spot for spot in spots if spot.quantity.unit.currency == "GBP")
        return next(sterling, first)
    glued_m = first.quantity.unit is NUMBER and first.word(first.end - 1) == "m"
    if glued_m and not looks_plural(first.after()):
        return next((spot for spot in spots if spot.quantity.unit.name == "m"), first)
    return first
