"""A number as an answer shows it."""

from fractions import Fraction

from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import NUMBER

_DIGITS = 2


def figure(value: Fraction) -> str:
    """Return a number in digits: "1,000,000", "4.67"; never more than two decimals."""
    if value.denominator == 1:
        return f"{int(value):,}"
    return f"{float(value):,.{_DIGITS}f}".rstrip("0").rstrip(".")


def unit_of(quantity: Quantity) -> str:
    """Return the unit of a quantity, or what it counts, as it stands behind the number."""
    return " ".join(quantity.tail) if quantity.unit is NUMBER else quantity.unit.name
