"""Questions made from dates: in which order, which came first, how far apart."""

from fractions import Fraction

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendars import days
from byheart.core.grading.calendars.calendar import Granularity
from byheart.core.making.desk import Desk
from byheart.core.making.facts import Dated
from byheart.core.making.figures import figure
from byheart.core.making.made import (
    LETTERS,
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

_FEWEST, _MOST = 3, 5
_MOST_OPTIONS = 4
_DAYS_COUNTED = 400
"""Up to so many days apart days are counted, beyond it years."""
_MONTHS_COUNTED = 24
_COUNTABLE = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)


def put_in_order(desk: Desk) -> Made | None:
    """Ask for three to five events in their order."""
    wanted = desk.rng.randint(_FEWEST, _MOST)
    facts = desk.apart_dates(desk.near(desk.facts.dated, wanted), wanted)
    if len(facts) < _FEWEST:
        return None
    mixed = list(facts)
    while mixed == facts:
        desk.rng.shuffle(mixed)
    right = " ".join(LETTERS[mixed.index(fact)] for fact in facts)
    asked = (
        "Put these events in order, the earliest first."
        if are_named(facts)
        else "Put these questions in the order of their answers, the earliest date first."
    )
    ask = f"{asked} Type the letters.{lettered(labels(mixed))}"
    return made_of(
        cards_of(facts), Wording(Form.ORDER, ask, Expected(Kind.TEXT, right), told(facts))
    )


def which_came_first(desk: Desk) -> Made | None:
    """Ask which of some events was the first, or the last."""
    wanted = desk.rng.randint(2, _MOST_OPTIONS)
    facts = desk.apart_dates(desk.near(desk.facts.dated, wanted), wanted)
    if len(facts) < 2:  # noqa: PLR2004 - nothing to choose from
        return None
    wants_first = desk.rng.random() < 0.5  # noqa: PLR2004 - one of two
    right, *wrong = labels(facts if wants_first else facts[::-1])
    if are_named(facts):
        ask = f"Which of these came {'first' if wants_first else 'last'}?"
    else:
        superlative = _superlative(len(facts), wants_first=wants_first)
        ask = f"Which of these questions has the {superlative} date for its answer?"
    options = shuffled(right, wrong, desk.rng)
    return made_of(
        cards_of(facts), Wording(Form.FIRST, ask, choice(right, wrong), told(facts), options)
    )


def _superlative(count: int, *, wants_first: bool) -> str:
    stem = "earli" if wants_first else "lat"
    return f"{stem}{'er' if count == 2 else 'est'}"  # noqa: PLR2004 - the comparative


def how_far_apart(desk: Desk) -> Made | None:
    """Ask how many days, months or years one event came after another."""
    precision = desk.rng.choice(_COUNTABLE)
    exact = [fact for fact in desk.facts.dated if fact.when.granularity is precision]
    facts = desk.apart_dates(desk.near([fact for fact in exact if not fact.loose], 2), 2)
    if len(facts) < 2:  # noqa: PLR2004 - two ends
        return None
    number, unit, tolerance = _distance(*facts)
    about = "About how" if tolerance else "How"
    if are_named(facts):
        names = [fact.card.question.fact for fact in facts]
        ask = f"{about} many {unit} after {names[0]} came {names[1]}?"
    else:
        asks = lettered(labels(facts))
        ask = f"{about} many {unit} apart are the answers to these two questions?{asks}"
    expected = Expected(Kind.NUMBER, f"{figure(number)} {unit}", tolerance=tolerance)
    return made_of(cards_of(facts), Wording(Form.APART, ask, expected, told(facts)))


def _distance(earlier: Dated, later: Dated) -> tuple[Fraction, str, str]:
    """Return how far apart two dates of like precision are: how many, of what, the tolerance."""
    unit = earlier.when.granularity
    years, months = _months(earlier, later)
    length = later.when.span[0] - earlier.when.span[0]
    if unit is Granularity.DAY and length <= _DAYS_COUNTED:
        return Fraction(length), "days", ""
    if unit is Granularity.MONTH and months <= _MONTHS_COUNTED:
        return Fraction(months), "months", ""
    if unit is Granularity.YEAR or (unit is Granularity.MONTH and months % 12 == 0):
        return Fraction(years), "years", ""
    return Fraction(months, 12), "years", "6 months"


def _months(earlier: Dated, later: Dated) -> tuple[int, int]:
    """Return how many years and how many months lie between the beginnings of two dates."""
    first, last = (days.civil(each.when.span[0]) for each in (earlier, later))
    years = last[0] - first[0]
    return years, 12 * years + last[1] - first[1]
