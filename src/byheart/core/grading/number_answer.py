"""The author's answer to a question for a number: which quantity it is, and what is right."""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from byheart.core.deck import Expected
from byheart.core.grading.nouns import asks_for_a_year, asks_how_many, counts_people, words_of
from byheart.core.grading.quantities.quantity import Quantity, parse_quantity
from byheart.core.grading.quantities.units import NUMBER, spelled
from byheart.core.grading.roman import roman
from byheart.core.grading.tolerance import Bounds, bounds, read_tolerance

_HINTS = {
    "length": """high height tall long length far distance deep depth wide width altitude elevation
        thick diameter radius metres meters""",
    "temperature": "temperature hot cold boil boils melt melts freeze freezes kelvin",
    "money": "cost costs price worth pay paid money budget salary earn fine reward debt sold",
    "time": "duration minutes took take takes last lasted lasts",
}
"""Words of a question that tell which reading of the author's "5m" or "5 pounds" is meant."""


@dataclass(frozen=True, slots=True)
class Target:
    """One quantity that is right, as it was written, and the values that are right with it."""

    quantity: Quantity
    bounds: Bounds
    text: str = ""


def answer_quantity(text: str, ask: str = "") -> Quantity | None:
    """Read an answer; of several readings ("5m") the one that the question asks for.

    A Roman numeral in capitals is an ordinal.
    """
    readings = parse_quantity(text)
    number = roman(text.strip()) if not readings else None
    if number is not None:
        return Quantity(Fraction(number), place=Fraction(1), ordinal=True)
    if len(readings) > 1:
        return _asked_for(readings, ask)
    return readings[0] if readings else None


@lru_cache(maxsize=64)  # several replies to one question are judged one after the other
def targets(expected: Expected, ask: str = "") -> tuple[Target, ...]:
    """Return what is right: the answer, its other sizes ("tons"), and its twin in brackets."""
    answer = answer_quantity(expected.answer, ask)
    if answer is None:
        return ()
    others = [
        reading
        for reading in parse_quantity(expected.answer)
        if reading.unit.measures_like(answer.unit) and reading.value == answer.value
    ]
    tolerances = read_tolerance(expected.tolerance) if expected.tolerance.strip() else ()
    exact = answer.unit is NUMBER and asks_for_a_year(ask)
    right = dict.fromkeys([answer, *others, *([answer.twin] if answer.twin else [])])
    return tuple(
        Target(
            quantity, bounds(quantity, tolerances, exact=exact), _written(expected.answer, quantity)
        )
        for quantity in right
    )


def _written(answer: str, quantity: Quantity) -> str:
    """Return how the author wrote a quantity, without what stands in brackets after it."""
    return answer.strip()[quantity.start : quantity.end].partition("(")[0].strip()


def _asked_for(readings: tuple[Quantity, ...], ask: str) -> Quantity:
    """Return the reading whose dimension the question names, else the likeliest."""
    words = words_of(ask)
    counted = words[words.index("many") + 1 :][:1] if asks_how_many(ask) and "many" in words else []
    if "population" in words or (counted and not spelled(counted[0])):
        return next((r for r in readings if r.unit is NUMBER), readings[0])
    for dimension, hints in _HINTS.items():
        if not set(words).isdisjoint(hints.split()):
            return next((r for r in readings if r.unit.dimension == dimension), readings[0])
    return next((r for r in readings if r.unit is NUMBER and counts_people(r)), readings[0])
