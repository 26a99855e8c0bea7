"""Numbers whose unit stands elsewhere: "ten feet long and six wide", "24 by 36 mm"."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from byheart.core.drafting.candidates import FactKind, Finding
from byheart.core.drafting.quantities.amount_spots import AmountSpot, amounts_at
from byheart.core.drafting.text.word_lists import words

_EXTENTS = words("wide long high deep tall thick across broad")
_PLACED = words("from to in on at for by the")
_DIMENSION_NOUNS = words(
    "width height length depth breadth diameter radius thickness altitude distance elevation"
)
_PARTS = words("them these those which it")
_MEASURED = (FactKind.DISTANCE, FactKind.MEASURE, FactKind.MONEY, FactKind.DURATION)
_OWNING = ("has", "had", "have")
_TIED = ("by", "x", "×")  # noqa: RUF001
_DIMENSIONS = ("length", "share", "money")
_MOVING = words(
    "covered covers walked ran swam flew rode sailed cycled marched travelled managed drove rowed"
)
_BIG, _NEAR = 1000, 3
_ALIKE = 20
"""How many times as much a number may be, to be of the same unit as the one before."""


@dataclass(frozen=True, slots=True)
class Said:
    """The last quantity of a text with its unit, and where it stands."""

    spot: AmountSpot
    found: Finding


def takes_unit(spot: AmountSpot, said: Said | None, between: Sequence[Finding]) -> bool:
    """Say whether a number without a noun is of the unit that was said before it.

    `between` is what was found since. Both stand in one sentence, or nothing is taken over.
    """
    start, _ = spot.passage.sentence(spot.start_offset)
    if said is None or said.found.start < start or said.found.kind not in _MEASURED:
        return False
    if said.found.kind is FactKind.DISTANCE and _is_extent(spot):
        return True
    if between or spot.written.lower() == "one":
        return False  # "a fin at one end"
    if said.found.kind is FactKind.DURATION:
        apart = spot.mark_before() in (",", ";", "(", "-")
        return apart and spot.after() == "of" and spot.after(1) in _PARTS
    return _is_near(spot.quantity.value, said.spot.quantity.value) and _is_parallel(spot, said)


def is_way(spot: AmountSpot, way: Said | None) -> bool:
    """Say whether somebody "covered 12,000", a way like one told before in the paragraph."""
    if way is None or spot.before() not in _MOVING or spot.after():
        return False
    return _is_near(spot.quantity.value, way.spot.quantity.value)


def _is_extent(spot: AmountSpot) -> bool:
    from_place = spot.after() == "from" and spot.before() in ("and", "or", "but")
    return spot.after() in _EXTENTS or from_place


def _is_near(value: Fraction, other: Fraction) -> bool:
    low, high = sorted((abs(value), abs(other)))
    return high <= _ALIKE * low


def _is_parallel(spot: AmountSpot, said: Said) -> bool:
    """Say whether a number stands as the quantity before it does."""
    after = spot.after()
    changed = spot.before() == "to" and said.spot.before() in ("from", "by")
    opened = spot.before() in ("and", "but") or spot.mark_before() == ","
    joined = opened and after in _PLACED
    if said.found.kind is FactKind.DISTANCE:
        extent = spot.before() == "of" and spot.before(2) in _DIMENSION_NOUNS
        on = spot.before() == "to" and after in _PLACED
        either = spot.before() == "or" and spot.opening - said.spot.resume <= _NEAR
        if extent or on or either or spot.before() in ("at", *_TIED):
            return True
    more = spot.quantity.value >= _BIG and not after and spot.before() not in _OWNING
    return (changed and after != "of") or joined or more or _is_listed(spot)


def _is_listed(spot: AmountSpot) -> bool:
    """Say whether nothing but commas stand around a number: "60 millimetres, 34, 17"."""
    return spot.mark_before() == "," and spot.word(spot.end) in (",", ".", ";", "")


def unit_ahead(spot: AmountSpot) -> AmountSpot | None:
    """Return the quantity that gives its unit to the "24" of "24 by 36 mm", if there is one."""
    joint = spot.word(spot.end)
    if joint not in _TIED and not (joint == "to" and spot.word(spot.first - 1) == "from"):
        return None
    ahead = amounts_at(spot.passage, spot.text, spot.tokens, spot.end + 1)
    return next((each for each in ahead if each.quantity.unit.dimension in _DIMENSIONS), None)
