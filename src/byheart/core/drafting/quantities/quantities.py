"""The quantities of an article as findings: counts, measures and ranks in their likeliest sense."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from byheart.core.drafting.candidates import FactKind, Finding, Twin
from byheart.core.drafting.quantities.amount_spots import AmountSpot, amounts_at
from byheart.core.drafting.quantities.counts import counted
from byheart.core.drafting.quantities.either_or import as_ranges
from byheart.core.drafting.quantities.elisions import Said, is_way, takes_unit, unit_ahead
from byheart.core.drafting.quantities.measured import (
    exact_unit,
    in_main_unit,
    measured_kind,
    unit_name,
    without_rate,
    written_unit,
)
from byheart.core.drafting.quantities.plain_numbers import plain_number, plain_range
from byheart.core.drafting.quantities.ranks import rank
from byheart.core.drafting.quantities.readings import meant, readings_at
from byheart.core.drafting.text import neighbours as near
from byheart.core.drafting.text.masking import covered
from byheart.core.drafting.text.masking_rules import MASK, QUOTE
from byheart.core.drafting.text.passages import Passage
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.quantities.number_words import OPENING
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.tokens import tokenize
from byheart.core.grading.quantities.units import NUMBER, spelled

_SAME = Fraction(20, 100)
"""How far what stands in brackets may be from a quantity to be that quantity said again."""
_OLD_MONEY = words(
    """thalers ducats florins guilders livres sesterces denarii drachmas guineas sovereigns
    doubloons marks francs"""
)
_MARKS = ("(", ")", ":", "-", "\u2013", "\u2014", QUOTE)
"""After which a capital says nothing of a name."""
_WHOLES = ("the", "its", "their", "his", "her", "all", "of")


def find_quantities(passage: Passage, dates: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the quantities of a paragraph in order, none of them within a date."""
    text = covered(passage.masked, ((date.start, date.end) for date in dates), MASK)
    text = as_ranges(text)
    tokens = tokenize(text)
    at, last, said, way = 0, None, None, None
    between: list[Finding] = []
    while at < len(tokens):
        spots = readings_at(passage, text, tokens, at)
        if not spots:
            at += 1
            continue
        spot = without_rate(meant(spots))
        found = _clear_of_dates(_finding(spot, _in_sentence(last, spot)), spot)
        nounless = (found is None or not found.unit) and _has_no_noun(spot)
        if nounless:
            found = _elided(spot, said, between) or _way(spot, way) or found
        if found is not None:
            last = spot if found.kind is FactKind.COUNT else last
            measured = bool(found.unit) and found.kind is not FactKind.COUNT
            said, between = (Said(spot, found), []) if measured else (said, [*between[:1], found])
            way = said if measured and found.kind is FactKind.DISTANCE else way
            yield found
        at = _resume(spot, found)


def _clear_of_dates(found: Finding | None, spot: AmountSpot) -> Finding | None:
    """Return a count without its noun where a date stands between: "two 8th-century grammars"."""
    if found is None or found.kind is not FactKind.COUNT:
        return found
    masked = spot.passage.masked.count(MASK, found.start, found.end)
    dated = spot.text.count(MASK, found.start, found.end) > masked
    return replace(found, end=spot.end_offset) if dated else found


def _in_sentence(last: AmountSpot | None, spot: AmountSpot) -> AmountSpot | None:
    """Return the count before a number if it stands in the same sentence."""
    start, _ = spot.passage.sentence(spot.start_offset)
    return last if last is not None and last.start_offset >= start else None


def _finding(spot: AmountSpot, last: AmountSpot | None) -> Finding | None:
    quantity = spot.quantity
    if _is_title(spot):
        return None
    if quantity.ordinal:
        return rank(spot)
    if quantity.unit is NUMBER and _is_share(quantity):
        return _share(spot)
    if quantity.unit is NUMBER:
        found = counted(spot, last)
        return None if found is None else _made(spot, *_what(*found))
    kind = measured_kind(spot)
    return None if kind is None else _made(spot, kind, spot.end_offset, written_unit(spot))


def _elided(spot: AmountSpot, said: Said | None, between: Sequence[Finding]) -> Finding | None:
    """Return what a number without a noun measures if its unit stands elsewhere."""
    ahead = unit_ahead(spot)
    kind = None if ahead is None else measured_kind(ahead)
    if ahead is not None and kind is not None:
        return _made(spot, kind, spot.end_offset, written_unit(ahead))
    if said is None or not takes_unit(spot, said, between):
        return None
    return replace(_made(spot, said.found.kind, spot.end_offset, said.found.unit), twin=None)


def _way(spot: AmountSpot, way: Said | None) -> Finding | None:
    """Return a way that is told in the unit of the last one."""
    if way is None or not is_way(spot, way):
        return None
    return replace(_made(spot, FactKind.DISTANCE, spot.end_offset, way.found.unit), twin=None)


def _has_no_noun(spot: AmountSpot) -> bool:
    return spot.quantity.unit is NUMBER and not (spot.quantity.ordinal or _is_share(spot.quantity))


def _is_share(quantity: Quantity) -> bool:
    """Say whether a number is a part of something: "half", but not "three and a half"."""
    return quantity.vulgar and quantity.value <= 1


def _is_title(spot: AmountSpot) -> bool:
    """Say whether a number in words with a capital is part of a name: "the Six-Day War"."""
    first = spot.tokens[spot.first]
    currency = spot.word(spot.first + 1) == "$"  # "A$5"
    capital = first.lower in OPENING and first.text[:1].isupper() and not currency
    marked = near.mark_before(spot.text, first.start) in _MARKS
    return capital and not (marked or spot.passage.opens_sentence(first.start))


def _what(end: int, word: str) -> tuple[FactKind, int, str]:
    """Return what a noun makes of a count: "54 English miles" is a distance."""
    for unit in spelled(word) if len(word) > 1 else ():
        if unit.dimension == "length":
            return FactKind.DISTANCE, end, unit.name
        if unit.dimension == "time":
            return FactKind.DURATION, end, unit.name
    if word in ("nights", "generations"):
        return FactKind.DURATION, end, word
    if word in _OLD_MONEY:
        return FactKind.MONEY, end, word
    return FactKind.COUNT, end, word


def _share(spot: AmountSpot) -> Finding | None:
    """Return "two thirds of" and "one in six" as a percentage."""
    words = spot.written.lower().split()
    bare = spot.end - spot.first == 1 and not words[0][0].isdigit()
    if bare and words[0] != "half":
        return None
    proportion = "in" in words or "out" in words
    halves = spot.quantity.value == Fraction(1, 2) and spot.after() in _WHOLES
    halves = halves or (spot.mark_before() == "," and spot.after() in ("is", "are", "was", "were"))
    several = spot.quantity.value.numerator > 1 and spot.after() != "majority"
    by = spot.before() == "by" and spot.after() != "of"
    if not (proportion or halves or several or by or spot.after() == "of"):
        return None
    value = plain_number(100 * spot.quantity.value)
    start, end = spot.start_offset, spot.end_offset
    return Finding(FactKind.PERCENT, start, end, value, "%", spot.hedge)


def _made(spot: AmountSpot, kind: FactKind, end: int, unit: str) -> Finding:
    quantity = exact_unit(spot.quantity)
    unit = unit if quantity.unit is spot.quantity.unit else unit_name(quantity.unit)
    return Finding(
        kind,
        spot.start_offset,
        end,
        _value(quantity),
        unit,
        spot.hedge,
        twin=_twin(spot),
    )


def _value(quantity: Quantity) -> str:
    low = in_main_unit(quantity.value, quantity.unit)
    high = None if quantity.upper is None else in_main_unit(quantity.upper, quantity.unit)
    return plain_range(low, high)


def _twin(spot: AmountSpot) -> Twin | None:
    """Return the same quantity said again in brackets, None if it is another one."""
    twin = spot.quantity.twin
    if twin is None:
        return _exchanged(spot)
    if not _is_same(spot.quantity, twin):
        return None
    text = spot.passage.text[twin.start : twin.end]
    return Twin(twin.start, twin.end, text, _value(twin), unit_name(twin.unit))


def _exchanged(spot: AmountSpot) -> Twin | None:
    """Return the sum of another currency that stands in brackets after a sum."""
    if not spot.quantity.unit.currency or spot.word(spot.end) != "(":
        return None
    for other in amounts_at(spot.passage, spot.text, spot.tokens, spot.end + 1):
        unit, text = other.quantity.unit, spot.passage.text
        if unit.currency and spot.word(other.end) == ")":
            start, end = other.start_offset, other.end_offset
            return Twin(start, end, text[start:end], _value(other.quantity), unit_name(unit))
    return None


def _is_same(quantity: Quantity, twin: Quantity) -> bool:
    if not quantity.unit.measures_like(twin.unit):
        return False
    value = twin.unit.convert(twin.value, quantity.unit)
    return abs(value - quantity.value) <= _SAME * abs(quantity.value)


def _resume(spot: AmountSpot, found: Finding | None) -> int:
    """Return the token to read on at: after the twin, or at what was no twin."""
    twin = spot.quantity.twin
    if twin is not None and (found is None or found.twin is None):
        return spot.end
    at = spot.resume
    if found is not None:
        taken = max(found.end, found.twin.end if found.twin is not None else 0)
        while at < len(spot.tokens) and spot.tokens[at].start < taken:
            at += 1
    return max(at, spot.opening + 1)
