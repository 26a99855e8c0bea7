"""The number at a token in every way it can be read, with its unit.

An amount is a number with its unit: "2.5 million", "5 ft 11 in", "$5m", "1:30:00". Which of two
readings is meant ("5m": million, metres or minutes) is for whoever knows what was asked.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from byheart.core.grading.quantities.hedges import Hedge, hedge_after
from byheart.core.grading.quantities.number_words import ARTICLES, HUNDREDS, OPENING, SCALES
from byheart.core.grading.quantities.numerals import read_number
from byheart.core.grading.quantities.tokens import Token, token_at
from byheart.core.grading.quantities.unit_reading import read_currency, read_rate, read_units
from byheart.core.grading.quantities.units import NUMBER, Unit, spelled

_LONGEST = 24
_MOST_PARTS = 3
_SHORT_SCALES = {
    "thou": "thousand",
    "grand": "thousand",
    "mn": "million",
    "mln": "million",
    "mill": "million",
    "mil": "million",
    "bn": "billion",
    "bln": "billion",
    "bil": "billion",
    "tn": "trillion",
    "trn": "trillion",
    "tln": "trillion",
    "cr": "crore",
}
_SCALES_OR_UNITS = {"k": "thousand", "m": "million", "b": "billion", "t": "trillion"}
"""Short scales that are units as well: kelvin and kilometres, metres, bytes, tonnes."""
_PROPORTIONS = (
    ["out", "of", "every"],
    ["out", "of"],
    ["in", "every"],
    ["of", "every"],
    ["in"],
)
_IN_EVERY = {*range(1, 101), *(10**power for power in range(3, 10))}
_MINUS = ("-", "minus", "negative")
_SMALLER = {
    "feet": ("inches", 12),
    "hours": ("minutes", 60),
    "minutes": ("s", 60),
    "stone": ("pounds", 14),
}
"""What a bare number after one of these counts, as in 5'11 and 1h30, and how many make one."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and its unit as read, with the index of the token after them.

    `place` is what one unit of the last digit written is worth, None for a fraction or a scale in
    words. `scale` is the value of the last scale word, 1 if there is none. `vulgar` marks a
    fraction such as "two thirds" or "1/2", `compound` an amount such as "5 ft 11 in". `hedge` is
    one that stands before the unit ("20-odd km").
    """

    value: Fraction
    end: int
    unit: Unit = NUMBER
    place: Fraction | None = None
    scale: Fraction = Fraction(1)
    ordinal: bool = False
    vulgar: bool = False
    compound: bool = False
    hedge: Hedge = Hedge.NONE


def read_amounts(tokens: Sequence[Token], at: int) -> list[Amount]:
    """Return every reading of the amount that begins at a token, the likeliest first."""
    proportion = _proportion(tokens, at)
    if proportion is not None:
        return [proportion]
    negative = token_at(tokens, at).lower in _MINUS
    at += negative or token_at(tokens, at).text == "+"
    currencies, at = read_currency(tokens, at)
    if currencies and token_at(tokens, at).text == "-":
        negative, at = True, at + 1
    amounts = [
        amount
        for number in _numbers(tokens, at)
        for amount in (
            _money(tokens, number, currencies) if currencies else _measured(tokens, number)
        )
    ]
    return [replace(amount, value=-amount.value) for amount in amounts] if negative else amounts


def _numbers(tokens: Sequence[Token], at: int) -> Iterator[Amount]:
    """Yield every reading of the number at a token, without its unit."""
    first = token_at(tokens, at)
    if first.lower in ARTICLES and read_units(tokens, at + 1):
        yield Amount(Fraction(1), at + 1)
    if not first.digits:
        number = _number(tokens, at, first.lower) if first.lower in OPENING else None
        yield from [number] if number is not None else []
        return
    yield from _clock(tokens, at)
    for reading in first.readings:
        for expand in _expansions(token_at(tokens, at + 1)):
            number = _number(tokens, at, reading, expand=expand)
            alone = number is not None and number.end == at + 1
            if number is not None and (alone or reading == first.readings[0]):
                yield number


def _proportion(tokens: Sequence[Token], at: int) -> Amount | None:
    """Read "1 in 10", "three out of four", "two of every three"."""
    top = next(_numbers(tokens, at), None)
    if top is None or top.unit is not NUMBER or top.ordinal:
        return None
    words = [token_at(tokens, top.end + i).lower for i in range(3)]
    for phrase in _PROPORTIONS:
        if words[: len(phrase)] == phrase:
            bottom = next(_numbers(tokens, top.end + len(phrase)), None)
            if bottom is None or bottom.ordinal or not 0 <= top.value <= bottom.value:
                return None
            if phrase == ["in"] and bottom.value not in _IN_EVERY:
                return None  # "5 in 2011"
            return replace(bottom, value=top.value / (bottom.value or 1), place=None, vulgar=True)
    return None


def _expansions(suffix: Token) -> tuple[bool, ...]:
    """Say whether a short scale is to be read as one, the likelier way first."""
    if suffix.lower not in _SCALES_OR_UNITS:
        return (True,)
    scale_first = {
        "k": suffix.glued or suffix.text == "k",
        "m": suffix.glued or suffix.text == "M",
        "b": True,
        "t": False,
    }[suffix.lower]
    return (scale_first, not scale_first)


def _number(tokens: Sequence[Token], at: int, first: str, *, expand: bool = True) -> Amount | None:
    """Read the number at a token, taking its first token as `first`."""
    words, owners = _number_words(tokens, at, first, expand=expand)
    numeral = read_number(words)
    if numeral is None:
        return None
    last = words[numeral.end - 1]
    scale = Fraction(100 if last in HUNDREDS else SCALES.get(last, 1))
    whole = numeral.value.denominator == 1
    place = Fraction(1) if numeral.place is None and whole and scale == 1 else numeral.place
    return Amount(
        numeral.value,
        owners[numeral.end - 1] + 1,
        place=place,
        scale=scale,
        ordinal=numeral.ordinal,
        vulgar=not whole and place is None,
    )


def _number_words(
    tokens: Sequence[Token], at: int, first: str, *, expand: bool
) -> tuple[list[str], list[int]]:
    """Return the words that a number may go on with, and the index of each one's token."""
    words, owners = [first], [at]
    for index in range(at + 1, min(len(tokens), at + _LONGEST)):
        token, before = tokens[index], tokens[index - 1]
        if token.text == "," and (words[-1] in SCALES or words[-1] in HUNDREDS):
            continue  # "one million, two hundred thousand"
        if token.digits and token.readings:
            word = token.readings[0]
        elif token.is_word:
            word = _scale(token, after_digits=expand and before.digits)
        else:
            break
        words.append(word)
        owners.append(index)
    return words, owners


def _scale(token: Token, *, after_digits: bool) -> str:
    """Return a word in full if it is a short scale; "m" and the like only after digits."""
    if after_digits and token.lower in _SCALES_OR_UNITS:
        return _SCALES_OR_UNITS[token.lower]
    return _SHORT_SCALES.get(token.lower, token.lower)


def _clock(tokens: Sequence[Token], at: int) -> Iterator[Amount]:
    """Yield the durations that 1:30:00 and 1:30 may be: hours or minutes first."""
    groups, end = [token_at(tokens, at)], at + 1
    while (
        len(groups) <= _MOST_PARTS
        and token_at(tokens, end).text == ":"
        and token_at(tokens, end + 1).readings
    ):
        groups.append(tokens[end + 1])
        end += 2
    texts = [group.text for group in groups]
    two_digits = all(len(text.partition(".")[0]) == len("00") for text in texts[1:])
    plain = all(text.replace(".", "", 1).isdigit() for text in texts)
    if not two_digits or not plain or not groups[0].readings:
        return
    sizes = {2: ((60, 1), (3600, 60)), 3: ((3600, 60, 1),)}.get(len(texts), ())
    for size in sizes:
        seconds = sum((Fraction(t) * s for t, s in zip(texts, size, strict=True)), Fraction(0))
        yield Amount(seconds, end, spelled("s")[0], Fraction(size[-1]))


def _money(tokens: Sequence[Token], number: Amount, currencies: list[Unit]) -> Iterator[Amount]:
    """Yield a number after its currency: "$5 million", "$5m USD", "£5 a day"."""
    named = [(unit, end) for unit, end in read_units(tokens, number.end) if unit in currencies]
    for currency in currencies if not named else ():
        named += read_rate(tokens, currency, number.end) or [(currency, number.end)]
    for unit, end in named:
        yield replace(number, unit=unit, end=end)


def _measured(tokens: Sequence[Token], number: Amount) -> Iterator[Amount]:
    """Yield a number with its unit, if it has one."""
    hedged = hedge_after(tokens, number.end)
    if hedged is not None and read_units(tokens, hedged[1]):
        number = replace(number, hedge=hedged[0], end=hedged[1])
    named = number.ordinal or number.unit is not NUMBER
    units = [] if named else read_units(tokens, _after_of(tokens, number))
    if not units:
        yield number
    for unit, end in units:
        yield _with_smaller(tokens, replace(number, unit=unit, end=end))


def _after_of(tokens: Sequence[Token], number: Amount) -> int:
    """Skip the words between "half" and the unit in "half of a mile", if a unit follows."""
    at = number.end
    while number.vulgar and token_at(tokens, at).lower in ("of", "the", *ARTICLES):
        at += 1
    return at if read_units(tokens, at) else number.end


def _with_smaller(tokens: Sequence[Token], amount: Amount) -> Amount:
    """Add the smaller parts: "5 ft 11 in", "5'11", "1 h 30 min", "an hour and a half"."""
    unit = amount.unit
    for _ in range(_MOST_PARTS):
        part = _smaller_part(tokens, amount, unit) or _bare_part(tokens, amount, unit)
        if part is None:
            break
        amount, unit = _sum(amount, part), part.unit
    return _with_half(tokens, amount)


def _sum(amount: Amount, part: Amount) -> Amount:
    """Add a part in a smaller unit; the last digit written is the part's."""
    ratio = part.unit.factor / amount.unit.factor
    return replace(
        amount,
        value=amount.value + part.value * ratio,
        end=part.end,
        place=None if part.place is None else part.place * ratio,
        compound=True,
    )


def _smaller_part(tokens: Sequence[Token], amount: Amount, unit: Unit) -> Amount | None:
    """Read a number with a smaller unit of the same kind, less than one of the larger."""
    at = amount.end + (token_at(tokens, amount.end).lower in ("and", ","))
    for number in _numbers(tokens, at):
        for smaller, end in read_units(tokens, number.end) if number.unit is NUMBER else ():
            fits = smaller.measures_like(unit) and number.value * smaller.factor < unit.factor
            if fits and smaller.factor < unit.factor and not unit.offset and not number.ordinal:
                return replace(number, unit=smaller, end=end)
    return None


def _bare_part(tokens: Sequence[Token], amount: Amount, unit: Unit) -> Amount | None:
    """Read the 11 of 5'11, the 30 of 1h30 and the five of "eleven stone five"."""
    name, most = _SMALLER.get(unit.name, ("", 0))
    part = next(_numbers(tokens, amount.end), None) if name else None
    if part is None or part.unit is not NUMBER or part.ordinal or part.scale != 1:
        return None
    if part.value.denominator > 1 or part.value >= most or read_units(tokens, part.end):
        return None
    return replace(part, unit=spelled(name)[0])


def _with_half(tokens: Sequence[Token], amount: Amount) -> Amount:
    """Add the half of "an hour and a half"."""
    if token_at(tokens, amount.end).lower != "and":
        return amount
    half = next(_numbers(tokens, amount.end + 1), None)
    if half is None or not half.vulgar or half.value >= 1 or read_units(tokens, half.end):
        return amount
    return replace(amount, value=amount.value + half.value, end=half.end, place=None)
