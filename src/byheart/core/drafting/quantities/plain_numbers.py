"""Exact numbers as the plain decimals that a deck holds."""

from fractions import Fraction

_MOST_DECIMALS = 12
_ROUNDED = 2


def plain_number(value: Fraction) -> str:
    """Write a number in plain decimals; one that never ends is rounded to two of them."""
    for decimals in range(_MOST_DECIMALS + 1):
        scaled = value * 10**decimals
        if scaled.denominator == 1:
            return _written(int(scaled), decimals)
    return _written(round(value * 10**_ROUNDED), _ROUNDED)


def is_finite(value: Fraction) -> bool:
    """Say whether a number can be written in a few decimals without rounding."""
    return any((value * 10**decimals).denominator == 1 for decimals in range(_MOST_DECIMALS + 1))


def plain_range(low: Fraction, high: Fraction | None) -> str:
    """Write a number, or a range `a..b`."""
    return plain_number(low) if high is None else f"{plain_number(low)}..{plain_number(high)}"


def _written(scaled: int, decimals: int) -> str:
    sign, digits = "-" * (scaled < 0), str(abs(scaled)).rjust(decimals + 1, "0")
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}" if decimals else f"{sign}{digits}"
