"""Questions made from one date or number: which of these is it?"""

from collections.abc import Iterator
from itertools import islice
from math import log

from byheart.core.deck import Card
from byheart.core.grading.calendars.calendar import parse_date
from byheart.core.grading.calendars.text import in_words
from byheart.core.grading.number_answer import answer_quantity
from byheart.core.grading.quantities.units import NUMBER
from byheart.core.making.desk import Desk
from byheart.core.making.facts import Dated, Measured
from byheart.core.making.figures import unit_of
from byheart.core.making.likeness import like, things_asked_for
from byheart.core.making.made import Form, Made, Wording, choice, made_of, shuffled
from byheart.core.verdict import Judgement

_DISTRACTORS = 3
_FEWEST = 2
_FARTHEST = log(50)
"""How many times too large or too small a wrong number may be, as a logarithm."""
_LIKELIEST = 6


def pick_the_date(desk: Desk) -> Made | None:
    """Ask a question for a date with near dates of the deck to choose from."""
    facts = [each for each in desk.facts.dated if not each.loose and each.when.part is None]
    if not facts:
        return None
    fact = desk.rng.choice(facts)
    near = sorted(_dates(desk, fact))
    return _picked(desk, fact.card, in_words(fact.when), [text for _, text in near])


def _dates(desk: Desk, fact: Dated) -> Iterator[tuple[int, str]]:
    """Yield other dates of the same precision, each after how far away it is."""
    texts = [remark.answer for remark in fact.card.expected.reject]
    texts += [other.card.expected.answer for other in desk.facts.dated if other is not fact]
    for text in texts:
        when = next(iter(parse_date(text)), None)
        if when is None or not when.complete or when.part is not None:
            continue
        if when.granularity is fact.when.granularity:
            yield abs(when.span[0] - fact.first), in_words(when)


def pick_the_number(desk: Desk) -> Made | None:
    """Ask a question for a number with near numbers of the deck to choose from."""
    if not desk.facts.measured:
        return None
    fact = desk.rng.choice(desk.facts.measured)
    near = sorted(found for found in _numbers(desk, fact) if found[0] <= _FARTHEST)
    return _picked(desk, fact.card, fact.card.expected.answer, [text for _, text in near])


def _numbers(desk: Desk, fact: Measured) -> Iterator[tuple[float, str]]:
    """Yield other numbers of the same measure, each after how many times it is off."""
    own = fact.quantity
    for remark in fact.card.expected.reject:
        found = answer_quantity(remark.answer, fact.card.front)
        if found is not None and found.unit in (own.unit, NUMBER) and own.value * found.value > 0:
            unit = "" if found.unit is own.unit is not NUMBER or found.tail else unit_of(own)
            off = abs(log(found.value / own.value))
            yield off, f"{remark.answer} {unit}".rstrip()
    for other in desk.facts.measured:
        alike = other.measure == fact.measure and other.quantity.unit == own.unit
        if other is not fact and alike and fact.value * other.value > 0:
            yield abs(log(other.value / fact.value)), other.card.expected.answer


def pick_the_word(desk: Desk) -> Made | None:
    """Ask a question for a name or a word with like ones of the deck to choose from."""
    cards = [card for card in desk.facts.worded if things_asked_for(card)]
    if not cards:
        return None
    card = desk.rng.choice(cards)
    found = like(desk, card, _LIKELIEST)
    desk.rng.shuffle(found)
    return _picked(desk, card, card.expected.answer, found)


def _picked(desk: Desk, card: Card, right: str, near: list[str]) -> Made | None:
    """Ask the question with the nearest answers that its judge takes for wrong."""
    refused = (text for text in dict.fromkeys(near) if _is_wrong(desk, card, text))
    wrong = list(islice(refused, _DISTRACTORS))
    if len(wrong) < _FEWEST:
        return None
    options = shuffled(right, wrong, desk.rng)
    expected, why = choice(right, wrong), card.question.why
    return made_of([card], Wording(Form.PICK, card.front, expected, why, options, reveals=True))


def _is_wrong(desk: Desk, card: Card, text: str) -> bool:
    return desk.grader.grade(card, text).judgement is Judgement.INCORRECT
