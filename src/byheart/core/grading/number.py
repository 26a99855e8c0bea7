"""Is this number right? The public face of reading and judging numbers."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice

from byheart.core.deck import Expected
from byheart.core.grading import number_messages as say
from byheart.core.grading.nouns import canonical, negates, strange_word, words_of
from byheart.core.grading.number_answer import Target, answer_quantity, targets
from byheart.core.grading.number_judging import Fit, Ruling, ends_in, rule, says_the_same
from byheart.core.grading.quantities.quantity import Quantity, find_quantities, parse_quantity
from byheart.core.grading.quantities.tokens import tokenize
from byheart.core.grading.quantities.units import NUMBER, Unit
from byheart.core.grading.roman import roman
from byheart.core.grading.tolerance import fits, read_tolerance
from byheart.core.verdict import Verdict, correct, incorrect, prompt

_LONGEST_REPLY = 200
_LONGEST_QUOTE = 60
_NOTHING = (["none"], ["nobody"], ["nothing"], ["no", "one"])


def grade_number(expected: Expected, given: str, ask: str = "") -> Verdict:
    """Judge a reply to a question for a number. Never raises, whatever is typed.

    Args:
        expected: The answer and its tolerance, as the author wrote them.
        given: What was typed.
        ask: The question; what it counts may be named in the reply.
    """
    given = given.strip()
    answer = expected.answer.strip()
    if given and given == answer:
        return correct()
    right = targets(expected, ask)
    if not right:
        same = given and given.casefold() == answer.casefold()
        return correct() if same else incorrect(say.NOT_A_NUMBER)
    replies = _replies(given, right[0].quantity)
    return _best(right, replies, ask)[1] if replies else _unread(given, right, ask)


def accepted_bounds(
    expected: Expected, ask: str = ""
) -> tuple[Fraction, Fraction, Unit | None] | None:
    """Return the lowest and the highest value that are right, and their unit (None for none).

    Returns:
        None if the answer is not a number that can be read.
    """
    right = targets(expected, ask)
    if not right:
        return None
    unit, bounds = right[0].quantity.unit, right[0].bounds
    return bounds.low, bounds.high, None if unit is NUMBER else unit


def same_number(author: str, given: str, answer: str = "") -> bool:
    """Say whether two texts are the same quantity, without any tolerance.

    Args:
        author: An entry of `accept`, `prompt` or `reject`.
        given: What was typed.
        answer: The question's answer; its unit is meant where one of the two texts has none.
            Without it, "70" and "70 miles" are not the same.
    """
    given = given.strip()
    written = answer_quantity(author)
    if written is None:
        return bool(given) and given.casefold() == author.strip().casefold()
    usual = answer_quantity(answer)
    unit = NUMBER if usual is None else usual.unit
    ours = _in_unit(written, unit)
    return any(_is_same(ours, _in_unit(reply, unit)) for reply in _replies(given, written))


def unreadable_number(text: str) -> str | None:
    """Return what is wrong with an answer that is no number, with an example; None if nothing."""
    read = answer_quantity(text)
    if read is not None and not negates(read):
        strange = strange_word(replace(read, tail=()), replace(read, lead=()), "")
        if not strange and (read.twin is None or says_the_same(read, read.twin)):
            return None
    example = 'write it like "110 km", "1.2 million people" or "500,000..620,000"'
    return f'"{text.strip()[:_LONGEST_QUOTE]}" cannot be read as a number; {example}'


def unreadable_tolerance(text: str, answer: str = "") -> str | None:
    """Return what is wrong with a tolerance, with an example; None if nothing is.

    Args:
        text: The tolerance as the author wrote it.
        answer: The answer that it belongs to, if known: a margin must be of the answer's kind.
    """
    quoted = text.strip()[:_LONGEST_QUOTE]
    readings = read_tolerance(text)
    if not readings:
        return f'"{quoted}" cannot be read as a tolerance; write it like "10%", "5 km" or "x2"'
    quantity = answer_quantity(answer)
    if quantity is None or any(fits(quantity, reading) for reading in readings):
        return None
    return f'the tolerance "{quoted}" measures something else than the answer; write it like "10%"'


def _replies(given: str, answer: Quantity) -> tuple[Quantity, ...]:
    """Return the readings of what was typed; Roman numerals only where a rank is asked for."""
    if len(given) > _LONGEST_REPLY:
        return ()
    nothing = _nothing(given)
    if nothing is not None:
        return (nothing,)
    readings = parse_quantity(given)
    number = roman(given.strip(". ").upper()) if answer.ordinal and not readings else None
    if number is not None:
        return (Quantity(Fraction(number), place=Fraction(1), ordinal=True),)
    return readings


def _nothing(given: str) -> Quantity | None:
    """Read "none", "nobody", "none of them" and "no survivors" as zero."""
    words = words_of(given)
    if given.lower().startswith("no."):  # "no. one" is a rank
        return None
    names = next((name for name in _NOTHING if words[: len(name)] == name), None)
    if names is None and (words[:1] != ["no"] or len(words) == 1 or parse_quantity(given)):
        return None
    return Quantity(Fraction(0), place=Fraction(1), tail=tuple(words[len(names or ["no"]) :]))


def _best(right: Sequence[Target], replies: Sequence[Quantity], ask: str) -> Ruling:
    """Return the best that any reading of the reply gets, what the first gets if all are wrong.

    The first is one in a unit of the answer's kind, so that "110m" is metres where a length is
    asked for.
    """
    unit = right[0].quantity.unit
    likeliest = sorted(replies, key=lambda reply: not reply.unit.measures_like(unit))
    if unit is NUMBER:
        likeliest = list(replies)
    rulings = [rule(target, reply, ask) for target in right for reply in likeliest]
    best = max(rulings, key=lambda ruling: ruling[0])
    return best if best[0] > Fit.WRONG else rulings[0]


def _unread(given: str, right: Sequence[Target], ask: str) -> Verdict:
    """Judge a reply that is not one quantity: never right, but perhaps worth asking back."""
    if len(given) > _LONGEST_REPLY:
        return incorrect(say.NOT_A_NUMBER)
    if any(token.digits and not token.readings for token in tokenize(given)):
        return incorrect(say.UNREADABLE)
    number = roman(given)
    found = list(islice(find_quantities(given), 2))
    if number is not None:
        found = [Quantity(Fraction(number), ordinal=True)]
    if len(found) != 1:
        return incorrect(say.SEVERAL if found else say.NOT_A_NUMBER)
    if negates(replace(found[0], lead=tuple(words_of(given)))):
        return incorrect(say.NEGATED)
    fit, verdict = _best(right, found, ask)
    if fit < Fit.UNCLEAR:
        return verdict
    return prompt(say.IN_DIGITS if number is not None else say.NUMBER_ALONE)


def _in_unit(quantity: Quantity, unit: Unit) -> Quantity:
    """Give a quantity without a unit the usual one."""
    lacks_one = quantity.unit is NUMBER and unit is not NUMBER
    return replace(quantity, unit=unit) if lacks_one else quantity


def _is_same(ours: Quantity, theirs: Quantity) -> bool:
    """Say whether two quantities are equal in everything but their hedges."""
    if (ours.unit is NUMBER) != (theirs.unit is NUMBER) or ends_in(theirs, ours) != ours.ends:
        return False
    if negates(theirs) or theirs.twin not in (None, ours.twin):
        return False
    counted, named = ({canonical(word) for word in quantity.tail} for quantity in (ours, theirs))
    return not counted or not named or not counted.isdisjoint(named)
