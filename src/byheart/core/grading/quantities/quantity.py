"""Quantities: reading one that is a whole text, and finding all in running text.

One grammar reads answers, replies and articles: hedges, signs, currencies, every way of writing a
number, units, ranges ("500 to 620 thousand") and the same again in brackets ("(70 miles)").
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from byheart.core.grading.quantities.amounts import Amount, read_amounts
from byheart.core.grading.quantities.hedges import Hedge, hedge_after, hedge_before
from byheart.core.grading.quantities.number_words import OPENING
from byheart.core.grading.quantities.numerals import read_number
from byheart.core.grading.quantities.tokens import Token, token_at, tokenize
from byheart.core.grading.quantities.unit_reading import read_part, read_rate
from byheart.core.grading.quantities.units import NUMBER, Unit

_LONGEST_TEXT = 200
_LONGEST_LEAD = 25
_LONGEST_HEDGE = 8
_LONGEST_RANGE = 14
_PLAIN = re.compile(r"([1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})( [A-Za-z]{1,20}|%|)", re.ASCII)
_SAMPLE = "7000"
_RANK = ("#", "no", "number", "nr", "num", "rank", "ranked")
_TO = ("-", "to", "..", "through", "until")
_ALSO = ("/", "=", "or", ",", "ie")
_BRACKETS = {"(": ")", "[": "]"}
_TAIL_MARKS = ".,!?;:()[]\"'"
_LEAD_MARKS = ":,=(\"'.-"
_OPPOSING = ("or", "nor", "not", "but", "except", "never", "versus", "vs")
_QUOTES = ('"', "'")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as somebody wrote it.

    `value` is in `unit`; `upper` is the upper end of a range, else None. `place` is what one unit
    of the last digit written is worth, None where there are no digits. `vulgar` marks a fraction
    such as "two thirds", which can stand for a percentage; `compound` one of
    several units ("5 ft 11 in"). `twin` is the same quantity said again
    ("110 km (70 miles)"). `lead` and `tail` are the words around it, in lower case; what is
    counted stands in the tail. `start` and `end` are indexes in the text.
    """

    value: Fraction
    unit: Unit = NUMBER
    upper: Fraction | None = None
    place: Fraction | None = None
    hedge: Hedge = Hedge.NONE
    ordinal: bool = False
    vulgar: bool = False
    compound: bool = False
    twin: "Quantity | None" = None
    lead: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()
    start: int = 0
    end: int = 0

    @property
    def ends(self) -> tuple[Fraction, ...]:
        """The value, or both ends of a range."""
        return (self.value,) if self.upper is None else (self.value, self.upper)


_Read = tuple[Quantity, int]
"""A quantity, and the index of the token after it."""


def parse_quantity(text: str) -> tuple[Quantity, ...]:
    """Read a text that is one quantity and words around it, and nothing else.

    Returns:
        Every reading ("5m" has three), the likeliest first; empty if the text has no number, two
        different ones ("5 or 6"), or one that cannot be read.
    """
    text = text.strip()
    return _parsed(text) if len(text) <= _LONGEST_TEXT else ()


@lru_cache(maxsize=1024)
def _parsed(text: str) -> tuple[Quantity, ...]:
    plain = _PLAIN.fullmatch(text)
    samples = _after_figures(plain[2]) if plain is not None else ()
    if plain is None or not samples:
        return parsed_by_grammar(text)
    value, longer = Fraction(int(plain[1].replace(",", ""))), len(plain[1]) - len(_SAMPLE)
    return tuple(replace(one, value=value, end=one.end + longer) for one in samples)


@lru_cache(maxsize=1024)
def _after_figures(words: str) -> tuple[Quantity, ...]:
    """Return what figures with this word after them are, by a sample; empty if it is not plain.

    It is plain where the figures stay what they are: a scale ("hundred", "k") changes them.
    """
    samples = parsed_by_grammar(_SAMPLE + words)
    return samples if all(one.value == int(_SAMPLE) and one.place == 1 for one in samples) else ()


def parsed_by_grammar(text: str) -> tuple[Quantity, ...]:
    """Read a text of bounded length by all that is known of quantities, however plain it is."""
    tokens = _unquoted(tokenize(text))
    for at in range(min(len(tokens), _LONGEST_LEAD)):
        reads = quantities_at(tokens, at)
        if reads:
            finished = (_finished(tokens, quantity, end) for quantity, end in reads)
            lead = tuple(token.lower for token in tokens[:at] if token.is_word)
            return tuple(replace(found, lead=lead) for found in finished if found is not None)
        if not tokens[at].is_word and tokens[at].text not in _LEAD_MARKS:
            return ()
    return ()


def find_quantities(text: str) -> Iterator[Quantity]:
    """Yield the quantities of a running text in order, each in its likeliest reading."""
    tokens = tokenize(text)
    at = 0
    while at < len(tokens):
        reads = quantities_at(tokens, at)
        if reads:
            yield reads[0][0]
        at = reads[0][1] if reads else at + 1


def quantities_at(tokens: Sequence[Token], at: int) -> list[_Read]:
    """Return every reading of the quantity that begins at a token, the likeliest first."""
    if not any(
        token.digits or token.lower in OPENING for token in tokens[at : at + _LONGEST_HEDGE]
    ):
        return []
    return [_with_twin(tokens, quantity, end) for quantity, end in _simple_at(tokens, at)]


def _simple_at(tokens: Sequence[Token], at: int) -> list[_Read]:
    """Read a quantity that is not said again in brackets."""
    hedge, first = hedge_before(tokens, at)
    ranked = _after_rank(tokens, first)
    pairs: Iterable[tuple[Amount, Amount | None]] = (
        _between(tokens, first + 1)
        if token_at(tokens, first).lower in ("between", "from")
        else _amounts_or_ranges(tokens, ranked or first)
    )
    start = at if hedge is not Hedge.NONE else first
    reads = [_quantity(tokens, start, pair, hedge, ranked=ranked is not None) for pair in pairs]
    return [read for read in reads if _is_sensible(read[0])]


def _quantity(
    tokens: Sequence[Token],
    first: int,
    pair: tuple[Amount, Amount | None],
    hedge: Hedge,
    *,
    ranked: bool,
) -> _Read:
    """Make a quantity of what was read, with the hedge that follows it."""
    low, high = pair
    value, end = low.value, (high or low).end
    if [token_at(tokens, end + i).lower for i in (0, 1)] == ["below", "zero"]:
        value, end = -value, end + 2
    after, end = hedge_after(tokens, end) or ((high or low).hedge, end)
    if not hedge.direction and after is not Hedge.NONE:
        hedge = after
    quantity = Quantity(
        value,
        low.unit,
        upper=None if high is None else high.value,
        place=low.place if high is None else high.place,
        hedge=hedge,
        ordinal=low.ordinal or ranked,
        vulgar=low.vulgar,
        compound=low.compound,
        start=tokens[first].start,
        end=tokens[end - 1].end,
    )
    return quantity, end


def _is_sensible(quantity: Quantity) -> bool:
    """Say whether a rank is a whole number without a unit, as ranks are."""
    plain = quantity.unit is NUMBER and all(end.denominator == 1 for end in quantity.ends)
    return plain or not quantity.ordinal


def _after_rank(tokens: Sequence[Token], at: int) -> int | None:
    """Return the index after "no.", "#" or "number", if a number follows."""
    if token_at(tokens, at).lower not in _RANK:
        return None
    at += 1 + (token_at(tokens, at + 1).text in (".", "#"))
    following = token_at(tokens, at)
    return at if following.digits or following.lower in OPENING else None


def _amounts_or_ranges(tokens: Sequence[Token], at: int) -> Iterator[tuple[Amount, Amount | None]]:
    """Yield the ranges that begin at a token, else the single amounts."""
    for low in read_amounts(tokens, at):
        highs = read_amounts(tokens, low.end + 1) if _is_to(tokens, low.end) else []
        pairs = [pair for high in highs if (pair := _range(low, high)) is not None]
        yield from pairs
        if not pairs:
            yield low, None


def _is_to(tokens: Sequence[Token], at: int) -> bool:
    return token_at(tokens, at).lower in _TO


def _between(tokens: Sequence[Token], at: int) -> Iterator[tuple[Amount, Amount]]:
    """Yield the readings of what follows "between" or "from", parted at any "and" or "to"."""
    for middle in range(at + 1, min(len(tokens), at + _LONGEST_RANGE)):
        if tokens[middle].lower not in ("and", *_TO):
            continue
        for low in _amounts_up_to(tokens, at, middle):
            for high in read_amounts(tokens, middle + 1):
                pair = _range(low, high)
                if pair is not None:
                    yield pair


def _amounts_up_to(tokens: Sequence[Token], at: int, stop: int) -> list[Amount]:
    """Return the readings from one token up to another, as if the text ended there."""
    window = tokens[at - 1 : stop]  # with the token before, whose marks a reading may look at
    found = [low for low in read_amounts(window, 1) if low.end == len(window)]
    return [replace(low, end=stop) for low in found]


def _range(low: Amount, high: Amount) -> tuple[Amount, Amount] | None:
    """Give both ends the unit and the scale that only one has ("500 to 620 thousand")."""
    shares_scale = low.scale == 1 < high.scale and low.value < high.value / high.scale
    if shares_scale and (low.unit is NUMBER or low.unit.currency):
        low = replace(low, value=low.value * high.scale)
    if low.unit is NUMBER:
        low = replace(low, unit=high.unit)
    if high.unit is not NUMBER:
        if not high.unit.measures_like(low.unit):
            return None
        high = replace(high, value=high.unit.convert(high.value, low.unit))
    if low.value > high.value or low.ordinal != high.ordinal:
        return None
    return low, high


def _with_twin(tokens: Sequence[Token], quantity: Quantity, end: int) -> _Read:
    """Add the same quantity said again: "(70 miles)", "/ 70 miles", "or 70 miles"."""
    mark = token_at(tokens, end)
    closing = _BRACKETS.get(mark.text)
    if closing is None and mark.lower not in _ALSO:
        return quantity, end
    for twin, stop in _simple_at(tokens, end + 1):
        same_kind = twin.unit.measures_like(quantity.unit)
        after = _after_third(tokens, twin, stop) if closing is not None else stop
        closed = closing is not None and token_at(tokens, after).text == closing
        if same_kind and (closed or (closing is None and twin.unit != quantity.unit)):
            return replace(quantity, twin=twin, end=tokens[after + closed - 1].end), after + closed
    return quantity, end


def _after_third(tokens: Sequence[Token], twin: Quantity, at: int) -> int:
    """Skip the third of "466 nautical miles (863 km; 536 mi)", which says the same once more."""
    if token_at(tokens, at).text not in (";", ",", "/"):
        return at
    thirds = (
        end for third, end in _simple_at(tokens, at + 1) if third.unit.measures_like(twin.unit)
    )
    return next(thirds, at)


def _finished(tokens: Sequence[Token], quantity: Quantity, end: int) -> Quantity | None:
    """Take in what follows up to the end of the text; None if that is more than words."""
    tail: list[str] = []
    at = end
    while at < len(tokens):
        after = hedge_after(tokens, at)
        per = None if quantity.ordinal or quantity.unit is not NUMBER else _per(tokens, at)
        if after is not None:
            hedge = quantity.hedge if quantity.hedge.direction else after[0]
            quantity, at = replace(quantity, hedge=hedge), after[1]
        elif per is not None:
            quantity, at = replace(quantity, unit=per[0]), per[1]
        elif _may_follow(tokens, at):
            tail += [tokens[at].lower] if tokens[at].is_word else []
            at += 1
        else:
            return None
    return replace(quantity, tail=tuple(tail))


def _per(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """Return the unit of "per day" or "per 1,000" at a token."""
    rates = read_rate(tokens, NUMBER, at)
    return rates[0] if rates else read_part(tokens, at)


def _may_follow(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a token may follow a quantity: a word that is no number, or a mark."""
    token = tokens[at]
    if not token.is_word:
        return token.text in _TAIL_MARKS
    if token.lower in _OPPOSING or token.lower.endswith("n't"):
        return False
    return read_number([word.lower for word in tokens[at : at + 3]]) is None


def _unquoted(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Leave out the quotes around a whole text."""
    if len(tokens) > len('""') and tokens[0].text == tokens[-1].text in _QUOTES:
        return tokens[1:-1]
    return tokens
