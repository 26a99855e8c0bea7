"""Questions made from numbers: which is larger, and by how much."""

from fractions import Fraction

from byheart.core.deck import Expected, Kind
from byheart.core.making.desk import Desk
from byheart.core.making.facts import Measured
from byheart.core.making.figures import figure, unit_of
from byheart.core.making.made import (
    Form,
    Made,
    Wording,
    are_named,
    cards_of,
    choice,
    labels,
    lettered,
    made_of,
    shuffled,
    told,
)

_MOST_OPTIONS = 4
_COMPARED = {"time": ("long", "short")}
"""What one says of a measure; of all others, great and small."""


def which_is_larger(desk: Desk) -> Made | None:
    """Ask which of some numbers is the greatest, or the smallest."""
    facts = _of_one_measure(desk, desk.rng.randint(2, _MOST_OPTIONS))
    if len(facts) < 2:  # noqa: PLR2004 - nothing to choose from
        return None
    wants_great = desk.rng.random() < 0.5  # noqa: PLR2004 - one of two
    right, *wrong = labels(facts[::-1] if wants_great else facts)
    word = _compared(facts, wants_great=wants_great)
    if are_named(facts):
        article = "the " if len(facts) > 2 else ""  # noqa: PLR2004 - the superlative
        ask = f"Which of these is {article}{word}?"
    else:
        noun = "duration" if facts[0].measure[0] == "time" else "number"
        ask = f"Which of these questions has the {word} {noun} for its answer?"
    options = shuffled(right, wrong, desk.rng)
    return made_of(
        cards_of(facts), Wording(Form.LARGER, ask, choice(right, wrong), told(facts), options)
    )


def by_how_much(desk: Desk) -> Made | None:
    """Ask for the difference of two numbers that were given in one unit."""
    facts = _of_one_measure(desk, 2)
    if len(facts) < 2 or facts[0].quantity.unit != facts[1].quantity.unit:  # noqa: PLR2004 - two
        return None
    lower, upper = facts
    margin = sum((_margin(each) for each in facts), Fraction(0))
    difference = upper.quantity.value - lower.quantity.value
    if difference <= 2 * margin:
        return None
    if are_named(facts):
        names = [fact.card.question.fact for fact in facts]
        longer = facts[0].measure[0] == "time"
        ask = (
            f"How much longer is {names[1]} than {names[0]}?"
            if longer
            else f"By how much does {names[1]} exceed {names[0]}?"
        )
    else:
        ask = "By how much do the answers to these two questions differ?" + lettered(labels(facts))
    answer = f"{figure(difference)} {unit_of(upper.quantity)}".rstrip()
    expected = Expected(Kind.NUMBER, answer, tolerance=figure(margin) if margin else "")
    return made_of(cards_of(facts), Wording(Form.DIFFERENCE, ask, expected, told(facts)))


def _of_one_measure(desk: Desk, most: int) -> list[Measured]:
    """Draw numbers of one measure that surely differ, the smallest first."""
    measures = sorted({each.measure for each in desk.facts.measured})
    if not measures:
        return []
    measure = desk.rng.choice(measures)
    alike = [each for each in desk.facts.measured if each.measure == measure]
    return desk.apart_numbers(desk.near(alike, most), most)


def _compared(facts: list[Measured], *, wants_great: bool) -> str:
    great, small = _COMPARED.get(facts[0].measure[0], ("great", "small"))
    stem = great if wants_great else small
    return stem + ("er" if len(facts) == 2 else "est")  # noqa: PLR2004 - the comparative


def _margin(fact: Measured) -> Fraction:
    """Return how far a value may be off, in its own unit."""
    return max(fact.quantity.value - fact.bounds.low, fact.bounds.high - fact.quantity.value)
