"""Quantities with a unit: distances, durations, sums of money, percentages and other measures."""

from dataclasses import replace
from fractions import Fraction

from byheart.core.drafting.candidates import FactKind
from byheart.core.drafting.quantities.amount_spots import AmountSpot
from byheart.core.drafting.quantities.plain_numbers import is_finite
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.quantities.hedges import Hedge
from byheart.core.grading.quantities.number_words import ARTICLES
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import Unit, spelled

_KINDS = {
    "length": FactKind.DISTANCE,
    "time": FactKind.DURATION,
    "money": FactKind.MONEY,
    "share": FactKind.PERCENT,
}
_OTHER_MEANINGS = words(
    """won real rand mark stone stones cup cups league leagues bar bars bit bits mole moles degree
    degrees score st in quarter"""
)
"""Units that are more often something else in running text."""
_MONEY_WORDS = words(
    """cost costs paid pay pays worth price prices budget fund funds grant debt fee fees income
    spent spend damage damages profit loss revenue sales salary wage wages bonus ransom fine
    tax taxes bought sold investment invested deal money reward fortune"""
)
_ANYBODYS_MONEY = words("marks francs pesos dinars rials kroner lira lire dirhams crowns")
_BOUGHT = words(
    """damage damages aid debt debts investment funding government public taxpayers money goods
    fines compensation savings credit revenue sales funds"""
)
_GUNS = words(
    "gun guns pistol pistols shell shells artillery rifle rifles round rounds film lens cannon "
    "mortar mortars howitzer howitzers ammunition calibre caliber machine"
)
_RACES = words(
    """event events race races run runs sprint hurdles relay freestyle butterfly backstroke
    breaststroke medley final champion record medley dash"""
)
_RACED = ("the", "men's", "women's")
_RACE_METRES = (50, 60, 100, 200, 400, 800, 1500, 3000, 5000, 10000)
_LASTING = words("for lasted lasts lasting took takes taking within in of after than")
_LATER = words("later ago earlier before after")
_LONGEST_SYMBOL = 3
_SHORT_TIMES = ("s", "minutes", "days")
_LEAST_MONEY = 1000
_OLDEST = 150
_LONG_TIMES = words("days weeks months years decades")
_FINER = {"time": ("minutes", "s"), "length": ("inches",)}


def measured_kind(spot: AmountSpot) -> FactKind | None:
    """Return the kind of a quantity with a unit, None if it is no fact."""
    unit = spot.quantity.unit
    kind = _KINDS.get(unit.dimension.partition(" per ")[0], FactKind.MEASURE)
    if unit.dimension.startswith(("length per", "time per", "share per")):
        kind = FactKind.MEASURE
    match kind:
        case FactKind.DISTANCE:
            return kind if _is_distance(spot) else None
        case FactKind.DURATION:
            return kind if _is_duration(spot) else None
        case FactKind.MEASURE:
            return kind if _is_measure(spot) else None
        case _:
            return kind


def has_no_unit(spot: AmountSpot) -> bool:
    """Say whether the unit of a quantity is another word here: "in", "won", "stone", "cup"."""
    before = spot.word(spot.end - 2)
    of_number = spot.end - 1 > spot.first and before not in (*ARTICLES, "per", "/", "square")
    plain = (
        of_number
        and spot.quantity.twin is None
        and not spot.quantity.compound
        and spot.tokens[spot.end - 1].is_word
    )
    return plain and spot.word(spot.end - 1) in _OTHER_MEANINGS


def written_unit(spot: AmountSpot) -> str:
    """Return the unit of a quantity; money whose country is not said keeps its word ("francs")."""
    word = spot.word(spot.end - 1)
    return word if word in _ANYBODYS_MONEY else unit_name(spot.quantity.unit)


def unit_name(unit: Unit) -> str:
    """Return the canonical name of a unit; money by its code ("USD", "EUR per day")."""
    if not unit.currency:
        return "seconds" if unit.name == "s" else unit.name
    _, per, under = unit.dimension.partition(" per ")
    return (
        f"{unit.currency} per {unit.name.partition(' per ')[2] or under}" if per else unit.currency
    )


def without_rate(spot: AmountSpot) -> AmountSpot:
    """Return "2 cm" for "2 cm a year": what it comes to in how long is in the sentence."""
    over, per, under = spot.quantity.unit.name.rpartition(" per ")
    known = spelled(over) if per and f"{under}s".replace("ss", "s") in _LONG_TIMES else ()
    for end in range(spot.end - 1, spot.first, -1):
        word = spot.word(end)
        if known and word in (*ARTICLES, "per", "each", "every", "/"):
            quantity = replace(spot.quantity, unit=known[0], twin=None)
            return replace(spot, quantity=quantity, end=end)
    return spot


def exact_unit(quantity: Quantity) -> Quantity:
    """Return what is said in several units in one that needs no rounding: 71 inches for 5'11"."""
    if not quantity.compound or quantity.upper is not None:
        return quantity
    for name in ("", *_FINER.get(quantity.unit.dimension, ())):
        unit = spelled(name)[0] if name else quantity.unit
        value = quantity.unit.convert(quantity.value, unit)
        if is_finite(value):
            return replace(quantity, value=value, unit=unit)
    return quantity


def in_main_unit(value: Fraction, unit: Unit) -> Fraction:
    """Return cents as dollars, and everything else as it is."""
    return value * unit.factor if unit.dimension == "money" and unit.factor < 1 else value


def prefers_money(spot: AmountSpot) -> bool:
    """Say whether pounds of a text are money and no weight: many of them, or words of payment."""
    start, end = spot.passage.sentence(spot.start_offset)
    said = spot.passage.text[start:end].lower().split()
    weighs = spot.after() == "of" and spot.after(1) not in _BOUGHT
    weighs = weighs or any(word.startswith("weigh") for word in said)
    return not weighs and (spot.quantity.value >= _LEAST_MONEY or not _MONEY_WORDS.isdisjoint(said))


def _is_distance(spot: AmountSpot) -> bool:
    """Tell a length from a calibre, a race and a mark of quotation."""
    unit, following = spot.quantity.unit, spot.after()
    if spot.written[-1] in "'\"′″’”" and not spot.quantity.compound:  # noqa: RUF001
        return False
    if unit.name == "mm" and following in _GUNS:
        return False
    if unit.name == "yards" and spot.word(spot.first) == "a" and spot.before() in ("in", "at"):
        return False  # "built in a yard on the Esk"
    raced = spot.quantity.value in _RACE_METRES and _is_raced(spot)
    article = spot.word(spot.first) in ARTICLES and unit.name.startswith(
        "league"
    )  # "a league game"
    return not (article or (unit.name == "m" and (following in _RACES or raced)))


def _is_raced(spot: AmountSpot) -> bool:
    """Say whether a race is meant: "he won the 5,000 metres", not "the 200-metre mark"."""
    plural = spot.word(spot.end - 1) in ("metres", "meters")
    return plural and spot.word(spot.first - 1) in _RACED


def _is_duration(spot: AmountSpot) -> bool:
    """Tell "for a year" from "a year later", "$5 a day", "a second attack" and a capital name."""
    first = spot.tokens[spot.first]
    if spot.after() == "old" and spot.quantity.value < _OLDEST:
        return False
    if any(
        token.text[:1].isupper() and token.is_word
        for token in spot.tokens[spot.first + 1 : spot.end]
    ):
        return False
    if first.lower in ARTICLES or (
        first.lower == "one" and spot.quantity.unit.name in _SHORT_TIMES
    ):
        whole = spot.quantity.value == 1 and spot.quantity.hedge is Hedge.NONE
        if whole and (spot.quantity.unit.name in _SHORT_TIMES or spot.before() not in _LASTING):
            return False
        return not (whole and spot.after() in _LATER)
    return True


def _is_measure(spot: AmountSpot) -> bool:
    """Trust a unit of one letter only where it is joined to its number or well known."""
    unit, first = spot.tokens[spot.end - 1], spot.tokens[spot.first]
    by_article = first.lower in ARTICLES and len(unit.text) <= _LONGEST_SYMBOL
    if spot.quantity.unit.dimension == "angle" or by_article:
        return False
    if len(unit.text) > 1 or not unit.is_word:
        return True
    return unit.glued or unit.text in ("g", "t", "L", "W", "V", "K", "C")
