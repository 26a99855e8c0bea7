"""Rules about quantities: units, precision, floors and ranges. For tolerances see `tolerances`."""

import re
from collections.abc import Callable, Iterator

from byheart.core.deck import Card, Kind
from byheart.core.grading.calendars.calendar import Stretch, parse_date
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import NUMBER, spelled
from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.quantities import (
    answer_of,
    digits_of,
    has_floor_words,
    is_bare,
    is_plain,
    is_rounding_of,
    limits_in,
    quantities_in,
)
from byheart.core.lint.rule import WITH_DATES, WITH_NUMBERS, Rule
from byheart.core.lint.words import any_of
from byheart.core.wording import quoted

_MEASURES = """
distance length height depth width altitude elevation area weight mass speed temperature duration
diameter radius price cost budget salary
"""
_ASKS_A_MEASURE = re.compile(
    rf"\bhow (?:far|long|high|tall|deep|wide|heavy|fast|hot|cold)\b|\b(?:{any_of(_MEASURES)})\b",
    re.IGNORECASE,
)
_NAMES_ITS_UNIT = re.compile(r"\bhow many\b|\bnumber of\b|\bpercent(?:age)?\b", re.IGNORECASE)
_SHORTEST_UNIT = 2
_RANGE = re.compile(r"\.\.|[\u2013\u2014/]|\b(?:to|until|till|through|and|between)\b|\d ?- ?\d")
"""What a range of dates may be told by."""


def _number_without_unit(asked: Asked) -> Iterator[Flaw]:
    if not asked.english:
        return
    for card, answer in _numbers(asked, _may_lack_unit):
        counts = answer.unit is NUMBER and not answer.tail and not answer.ordinal
        if counts and _ASKS_A_MEASURE.search(card.front) and not _says_unit(card.front):
            message = f"{quoted(card.expected.answer)} of what? Something measured has a unit"
            yield Flaw(message, "write the unit into the answer: 110 km", "answer", _gap(card))


def _may_lack_unit(answer: str) -> bool:
    return is_bare(answer) or not is_plain(answer)


def _any(_: str) -> bool:
    return True


def _numbers(asked: Asked, wanted: Callable[[str], bool] = _any) -> Iterator[tuple[Card, Quantity]]:
    """Yield the cards that ask for a number; `wanted` spares reading those that cannot matter."""
    for card in asked.cards:
        if card.expected.kind is Kind.NUMBER and wanted(card.expected.answer):
            answer = answer_of(card)
            if answer is not None:
                yield card, answer


def _says_unit(ask: str) -> bool:
    if _NAMES_ITS_UNIT.search(ask):
        return True
    words = re.findall(r"[^\W\d_]+|[°%$€£]", ask.lower())
    return any(len(word) > _SHORTEST_UNIT and spelled(word) for word in words)


def _gap(card: Card) -> str:
    return card.gap.name if card.gap is not None else ""


def _more_digits(asked: Asked) -> Iterator[Flaw]:
    if asked.evidence is None:
        return
    said = quantities_in(asked.evidence.text)
    for card, answer in _numbers(asked):
        rounder = [found for found in said if is_rounding_of(found, answer)]
        exact = any(_is_equal(found, answer) for found in said)
        if rounder and not exact:
            digits = max(map(digits_of, rounder))
            message = f"{quoted(card.expected.answer)} is more exact than its source, which has"
            advice = "write it as the source does, and let a tolerance take the rest"
            yield Flaw(f"{message} {digits} digits", advice, "answer", _gap(card))


def _is_equal(one: Quantity, other: Quantity) -> bool:
    """Say whether two quantities are one, be it in different units."""
    if not one.unit.measures_like(other.unit):
        return False
    return one.unit.convert(one.value, other.unit) == other.value


def _may_be_limit(answer: str) -> bool:
    return not is_plain(answer)


def _floor_as_point(asked: Asked) -> Iterator[Flaw]:
    limits = limits_in(asked.evidence.text) if asked.evidence is not None else ()
    wanted = _any if limits else _may_be_limit
    for card, answer in _numbers(asked, wanted):
        if len(answer.ends) > 1 or has_floor_words(card.front):
            continue
        if answer.hedge.direction or any(_is_equal(limit, answer) for limit in limits):
            message = (
                f"{quoted(card.expected.answer)} is a limit, and is asked as the number itself"
            )
            advice = 'ask "more than how many …", or write the range that is meant: 500..620'
            yield Flaw(message, advice, "answer", _gap(card))


def _empty_range(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        if _is_empty_range(card):
            message = f"{quoted(card.expected.answer)} is a range with nothing in it"
            yield Flaw(message, "write its lower and its upper end", "answer", _gap(card))


def _is_empty_range(card: Card) -> bool:
    """Say whether a range ends where it begins, or before."""
    written = card.expected.answer
    if card.expected.kind is Kind.NUMBER and not is_plain(written):
        answer = answer_of(card)
        return answer is not None and len(answer.ends) > 1 and answer.ends[0] == answer.ends[-1]
    if card.expected.kind is not Kind.DATE or not _RANGE.search(written):
        return False
    date = next(iter(parse_date(written)), None)
    return isinstance(date, Stretch) and _is_turned(date)


def _is_turned(date: Stretch) -> bool:
    """Say whether a range was read as a year long because its end is before its beginning."""
    start, end = date.start, date.end
    if start.month is None or end.month is None or start.month != end.month:
        return False
    years_apart = (end.year or 0) - (start.year or 0)
    return years_apart == 1 and (start.day or 0) > (end.day or 0)


RULES = (
    Rule(
        "number-without-unit",
        Severity.WARNING,
        "Something measured, without its unit",
        """Without a unit in the answer, miles are judged as kilometres. With it, every unit of the
        kind is right, and a learner may leave it out.""",
        bad="""
            - id: rhine-length
              type: number
              ask: How long is the Rhine?
              answer: "1,230"
              cite: {source: atlas}
            """,
        good="""
            - id: rhine-length
              type: number
              ask: How long is the Rhine?
              answer: 1,230 km
              cite: {source: atlas}
            """,
        check=_number_without_unit,
        kinds=WITH_NUMBERS,
    ),
    Rule(
        "more-digits",
        Severity.WARNING,
        "More exact than its source",
        """Digits that the source does not have are made up, most often by conversion. The rule
        looks into `quote`, and into the paragraph where the source is given with `--source`.""",
        bad="""
            - id: channel-width
              type: number
              ask: How wide is the English Channel at its narrowest?
              answer: 33.8 km
              cite: {source: atlas, quote: The Channel is 34 km wide at its narrowest.}
            """,
        good="""
            - id: channel-width
              type: number
              ask: How wide is the English Channel at its narrowest?
              answer: 34 km
              cite: {source: atlas, quote: The Channel is 34 km wide at its narrowest.}
            """,
        check=_more_digits,
        kinds=WITH_NUMBERS,
    ),
    Rule(
        "floor-as-point",
        Severity.WARNING,
        "A limit, asked as if it were the number",
        """"More than 500" is true of 600 as well. A question for the number judges that wrong; ask
        for the limit, or write the range that the source allows.""",
        bad="""
            - id: tambora-dead
              type: number
              ask: How many people did the eruption of Tambora in 1815 kill?
              answer: more than 70,000 people
              cite: {source: atlas}
            """,
        good="""
            - id: tambora-dead
              type: number
              ask: More than how many people did the eruption of Tambora in 1815 kill?
              answer: 70,000 people
              cite: {source: atlas}
            """,
        check=_floor_as_point,
        kinds=WITH_NUMBERS,
    ),
    Rule(
        "empty-range",
        Severity.ERROR,
        "A range with nothing in it",
        """A range that ends where it begins, or before, is a slip of the pen: no reply, or one
        alone, is inside of it.""",
        bad="""
            - id: giraffe-height
              type: number
              ask: How tall does a grown giraffe get?
              answer: 5..5 m
              cite: {source: atlas}
            """,
        good="""
            - id: giraffe-height
              type: number
              ask: How tall does a grown giraffe get?
              answer: 4..6 m
              cite: {source: atlas}
            """,
        check=_empty_range,
        kinds=WITH_NUMBERS | WITH_DATES,
    ),
)
