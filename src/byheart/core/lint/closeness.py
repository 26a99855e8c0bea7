"""How close two answers are: the same, or so near that a learner takes one for the other."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendars.calendar import Granularity, When, parse_date
from byheart.core.grading.date import same_date
from byheart.core.grading.number_answer import answer_quantity
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.words import literal
from byheart.core.lint.asked import rights

_FACTOR = 2
"""Numbers that differ by no more are near."""
_DAYS_APART = {Granularity.DAY: 31, Granularity.MONTH: 366, Granularity.CENTURY: 36_525}
_TEN_YEARS = 3_653
_ALIKE = 0.75
"""The share of letters in common from which two words look alike."""


def same_answer(one: Expected, other: Expected) -> bool:
    """Say whether two answers have a right form in common."""
    if one.kind is other.kind is Kind.NUMBER:
        first, second = answer_quantity(one.answer), answer_quantity(other.answer)
        if first is not None and second is not None and _are_equal(first, second):
            return True
    if one.kind is other.kind is Kind.DATE and same_date(one.answer, other.answer):
        return True
    if one.members or other.members:
        return _sorted(one) == _sorted(other)
    return not _forms(rights(one)).isdisjoint(_forms(rights(other)))


def _are_equal(one: Quantity, other: Quantity) -> bool:
    if not one.unit.measures_like(other.unit):
        return False
    return [other.unit.convert(end, one.unit) for end in other.ends] == list(one.ends)


def _sorted(expected: Expected) -> list[str]:
    return sorted(literal(member.answer) for member in expected.members)


def _forms(texts: Iterable[str]) -> set[str]:
    return set(map(literal, texts))


def is_near(one: Expected, other: Expected) -> bool:
    """Say whether two different answers of one kind are easily taken for one another."""
    if one.kind is not other.kind or same_answer(one, other):
        return False
    match one.kind:
        case Kind.NUMBER:
            return _are_near_numbers(one.answer, other.answer)
        case Kind.DATE:
            return _are_near_dates(one.answer, other.answer)
        case Kind.TEXT | Kind.NAME | Kind.CHOICE:
            return _look_alike(literal(one.answer), literal(other.answer))
        case Kind.BOOLEAN | Kind.LIST | Kind.CARD | Kind.CLOZE:
            return False


def _are_near_numbers(one: str, other: str) -> bool:
    first, second = answer_quantity(one), answer_quantity(other)
    if first is None or second is None or not first.unit.measures_like(second.unit):
        return False
    values = sorted((abs(first.value), abs(second.unit.convert(second.value, first.unit))))
    return values[1] <= _FACTOR * values[0]


def _are_near_dates(one: str, other: str) -> bool:
    first, second = _date(one), _date(other)
    if first is None or second is None or first.granularity is not second.granularity:
        return False
    if not (first.complete and second.complete):
        return False
    apart = abs(first.span[0] - second.span[0])
    return apart <= _DAYS_APART.get(first.granularity, _TEN_YEARS)


@lru_cache(maxsize=4096)
def _date(text: str) -> When | None:
    return next(iter(parse_date(text)), None)


def _look_alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
