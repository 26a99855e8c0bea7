"""The one sentence that a reply to a question for a number gets."""

from decimal import Decimal
from fractions import Fraction

from byheart.core.grading.nouns import counted_in
from byheart.core.grading.quantities.hedges import Hedge
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import NUMBER, Unit
from byheart.core.grading.tolerance import Bounds

NOT_A_NUMBER = "That is not a number."
UNREADABLE = "That number cannot be read."
SEVERAL = "Give one number, not several."
CONTRADICTORY = "Those are two different quantities."
NEGATED = "Say what it is, not what it is not."
NUMBER_ALONE = "Give the number alone, with its unit."
IN_DIGITS = "Write the number in digits."
TOO_WIDE = "Too wide a range."
MIND_THE_SIGN = "Mind the sign."
MORE_EXACTLY = "Near. Give it more exactly."

_LARGEST_POWER = 12
_POWERS = ("", "Ten", "A hundred", "A thousand", "Ten thousand", "A hundred thousand", "A million")
_SIGNIFICANT = 3
_LONGEST_WORD = 30
_TIGHT = ("%", "°", "‰")


def conversion(answer: Quantity, written: str, reply: Quantity) -> str:
    """Say what the answer, as it was written, is in the reply's unit; "" if that is its own."""
    differs = (answer.unit.factor, answer.unit.offset) != (reply.unit.factor, reply.unit.offset)
    if reply.unit is NUMBER or answer.unit is NUMBER or answer.upper is not None or not differs:
        return ""
    if not reply.unit.measures_like(answer.unit):
        return ""
    converted = answer.unit.convert(answer.value, reply.unit)
    return f"{written} is {_written(converted, reply.unit)}: accepted."


def wrong_kind(answer: Quantity, reply: Quantity) -> str:
    """Say what a reply's unit measures and what the question asks for."""
    unit, asked = reply.unit, _asked(answer)
    if unit.currency and answer.unit.currency:
        return f"{_capital(unit.name)} are another currency; the question asks for {asked}."
    if reply.ordinal:
        return f"That is a rank; the question asks for {asked}."
    if unit.currency or unit.dimension == "share" or " per " in unit.dimension:
        return f"That is {unit.asked}; the question asks for {asked}."
    verb = "measure" if unit.name.endswith(("s", "feet")) and len(unit.name) > 1 else "measures"
    return f"{unit.name} {verb} {unit.dimension}; the question asks for {asked}."


def leave_out(word: str, answer: Quantity) -> str:
    """Ask for the number without a word that nobody expected."""
    counted = counted_in(answer)
    wanted = f"the number of {counted}" if counted else "the number alone"
    return f"“{word[:_LONGEST_WORD]}”? Give {wanted}."


def how_many(answer: Quantity, hedge: Hedge) -> str:
    """Ask for the number itself after "over 5" or "at least 5"."""
    question = "How many" if answer.unit is NUMBER else "How much"
    return f"“{_capital(hedge)}” leaves it open. {question} exactly?"


def off_by(value: Fraction, bounds: Bounds) -> str:
    """Say how a wrong value is wrong: too high, ten times too low, of the wrong sign."""
    if value and bounds.accept(-value):
        return MIND_THE_SIGN
    for power in range(1, _LARGEST_POWER + 1) if value else ():
        if bounds.accept(value / 10**power):
            return f"{_times(power)} times too high."
        if bounds.accept(value * 10**power):
            return f"{_times(power)} times too low."
    return f"{_side(value, bounds)}."


def near(value: Fraction, bounds: Bounds) -> str:
    """Say on which side a nearly right value lies, without giving the answer away."""
    return f"Close, but {_side(value, bounds).lower()}."


def _side(value: Fraction, bounds: Bounds) -> str:
    return "Too high" if value > bounds.high else "Too low"


def _times(power: int) -> str:
    return _POWERS[power] if power < len(_POWERS) else f"10^{power}"


def _asked(answer: Quantity) -> str:
    if answer.ordinal:
        return "a rank"
    if answer.unit.currency:
        return answer.unit.name
    counted = counted_in(answer)
    if answer.unit is NUMBER:
        return f"the number of {counted}" if counted else "a plain number"
    return answer.unit.asked


def _written(value: Fraction, unit: Unit) -> str:
    """Write a value with its unit, rounded to three digits or to whole numbers."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    places = max(0, _SIGNIFICANT - 1 - exact.adjusted()) if exact else 0
    text = f"{exact:,.{places}f}"
    number = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{number}{unit.name}" if unit.name in _TIGHT else f"{number} {unit.name}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
