"""Rules about tolerances: neither so wide that they take in another answer, nor too narrow."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from byheart.core.deck import Card, Expected, Kind
from byheart.core.grading.date import grade_date
from byheart.core.grading.number import accepted_bounds, grade_number
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import NUMBER, spelled
from byheart.core.lint.alike import alike_pairs, confusable_pairs
from byheart.core.lint.asked import Asked, InDeck
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.quantities import answer_of, digits_of, has_several_digits, is_plain, rounded
from byheart.core.lint.rule import WITH_NUMBERS, Rule, Spot
from byheart.core.verdict import Judgement
from byheart.core.wording import quoted

_TWINS = {
    "km": "miles",
    "m": "feet",
    "cm": "inches",
    "kg": "pounds",
    "km²": "square miles",
    "km/h": "mph",
    "mi": "km",
    "ft": "metres",
    "in": "cm",
    "lb": "kg",
    "mph": "km/h",
}
"""The unit in which learners elsewhere think of a quantity, by the name of the answer's unit."""
_TEN = 10
_WIDE = re.compile(r"(?:[5-9]|\d\d+) ?%")
_MEASURED = (Kind.NUMBER, Kind.DATE)


def _swallows(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        pairs = dict.fromkeys((*confusable_pairs(deck), *alike_pairs(deck)))
        for one, other in pairs:
            yield from _swallowed(one, other)
            yield from _swallowed(other, one)


def _swallowed(one: Asked, other: Asked) -> Iterator[Spot]:
    """Yield what is right for one question and is the answer of the other."""
    for expected in one.expectations:
        for card in other.cards:
            if expected.kind is card.expected.kind and _takes_in(expected, one.ask, card):
                answer, name = card.expected.answer, other.question.id
                message = f"the tolerance takes in {quoted(answer)}, the answer of {quoted(name)}"
                advice = "make it narrower, or the question more exact"
                field = "tolerance" if expected.tolerance else "answer"
                yield one, Flaw(message, advice, field, name)


def _takes_in(expected: Expected, ask: str, card: Card) -> bool:
    if expected.answer == card.expected.answer or expected.kind not in _MEASURED:
        return False
    if expected.kind is Kind.DATE:
        verdict = grade_date(expected, card.expected.answer)
        return bool(expected.tolerance) and verdict.judgement is Judgement.CORRECT
    bounds, other = accepted_bounds(expected, ask), answer_of(card)
    if bounds is None or other is None or len(other.ends) > 1:
        return False
    low, high, unit = bounds
    if unit is not None and not unit.measures_like(other.unit):
        return False
    value = other.value if unit is None else other.unit.convert(other.value, unit)
    return low <= value <= high and value != (low + high) / 2


def _too_narrow(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        measured = card.expected.kind is Kind.NUMBER and not _is_surely_wide(card.expected)
        answer = answer_of(card) if measured else None
        if answer is None or len(answer.ends) > 1:
            continue
        rounding = _rounds_more(card, answer) or _not_in_other_unit(card, answer)
        if rounding:
            advice = "widen it: half of the last digit that learners will say"
            key = card.gap.name if card.gap is not None else ""
            yield Flaw(f"the tolerance is narrower than {rounding}", advice, "tolerance", key)


def _is_surely_wide(expected: Expected) -> bool:
    """Say whether five percent and more meet two digits, which are never further off than that."""
    wide = _WIDE.fullmatch(expected.tolerance) is not None
    return wide and is_plain(expected.answer) and has_several_digits(expected.answer)


def _rounds_more(card: Card, answer: Quantity) -> str:
    """Return what says that the answer itself was rounded by more than its tolerance."""
    bounds = accepted_bounds(card.expected, card.front) if card.expected.tolerance else None
    counted = answer.unit is NUMBER and answer.place is not None and answer.place <= 1
    if bounds is None or not answer.place or counted:
        return ""
    margin = (bounds[1] - bounds[0]) / 2
    lone = abs(answer.value) < _TEN * answer.place  # "1 million" is meant as 1.0 million
    half = (answer.place / _TEN if lone else answer.place) / 2
    return "the rounding of the answer itself" if 0 < margin < half else ""


def _not_in_other_unit(card: Card, answer: Quantity) -> str:
    """Return what says that the answer in another unit, as exact as it is written, is not right."""
    name = _TWINS.get(answer.unit.name, "")
    unit = next(iter(spelled(name)), None) if name else None
    if unit is None:
        return ""
    value = rounded(answer.unit.convert(answer.value, unit), digits_of(answer))
    bounds = accepted_bounds(card.expected, card.front)
    if bounds is None or bounds[0] <= unit.convert(value, answer.unit) <= bounds[1]:
        return ""
    reply = f"{_written(value)} {name}"
    judgement = grade_number(card.expected, reply, card.front).judgement
    wrong = judgement in (Judgement.INCORRECT, Judgement.PARTIAL)
    return f"the rounding of {reply}, which is the same" if wrong else ""


def _written(value: Fraction) -> str:
    return str(int(value)) if value.denominator == 1 else f"{float(value):.6g}"


RULES = (
    Rule(
        "tolerance-swallows",
        Severity.WARNING,
        "The tolerance takes in another question's answer",
        """Where two questions ask alike, who mixes them up has to notice. A tolerance that takes
        in the other answer calls the mistake right.""",
        bad="""
            - id: ben-nevis-height
              type: number
              ask: How high is Ben Nevis in Scotland?
              answer: 1,345 m
              tolerance: 10%
              cite: {source: atlas}
              confusable: [ben-macdui-height]
            - id: ben-macdui-height
              type: number
              ask: How high is Ben Macdui in Scotland?
              answer: 1,309 m
              tolerance: 10 m
              cite: {source: atlas}
              confusable: [ben-nevis-height]
            """,
        good="""
            - id: ben-nevis-height
              type: number
              ask: How high is Ben Nevis in Scotland?
              answer: 1,345 m
              tolerance: 10 m
              cite: {source: atlas}
              confusable: [ben-macdui-height]
            - id: ben-macdui-height
              type: number
              ask: How high is Ben Macdui in Scotland?
              answer: 1,309 m
              tolerance: 10 m
              cite: {source: atlas}
              confusable: [ben-nevis-height]
            """,
        check_all=_swallows,
    ),
    Rule(
        "tolerance-narrow",
        Severity.WARNING,
        "The tolerance is narrower than the rounding",
        """A learner says the number as it is said: with as many digits as the answer has, and in
        the unit of their country. What is right by that rounding should be right.""",
        bad="""
            - id: estonia-population
              type: number
              ask: How many people lived in Estonia at the end of 2020?
              answer: 1.3 million people
              tolerance: 1%
              cite: {source: atlas}
            """,
        good="""
            - id: estonia-population
              type: number
              ask: How many people lived in Estonia at the end of 2020?
              answer: 1.3 million people
              tolerance: 5%
              cite: {source: atlas}
            """,
        check=_too_narrow,
        kinds=WITH_NUMBERS,
    ),
)
