"""Questions made from lists: which is not one of them, and in which order they come."""

from byheart.core.deck import Card, Expected, Kind
from byheart.core.making.desk import Desk
from byheart.core.making.facts import Listed
from byheart.core.making.likeness import like
from byheart.core.making.made import (
    LETTERS,
    Form,
    Made,
    Wording,
    asked_of,
    capital,
    choice,
    lettered,
    made_of,
    shuffled,
)

_SHOWN = 3
_LIKELIEST = 4
_FEWEST_IN_ORDER = 3
_MOST_IN_ORDER = len(LETTERS)


def which_is_not(desk: Desk) -> Made | None:
    """Ask which of some things does not belong to a list."""
    if not desk.facts.listed:
        return None
    fact = desk.rng.choice(desk.facts.listed)
    members = fact.card.expected.members
    right = _outsider(desk, fact.card)
    if len(members) < 2 or not right:  # noqa: PLR2004 - one alone would be told by its like
        return None
    wrong = [m.answer for m in desk.rng.sample(members, min(_SHOWN, len(members)))]
    named = fact.card.question.fact
    ask = (
        f"Which of these is not among {named}?"
        if named
        else f"Which of these does not belong to the answer? {asked_of(fact.card)}"
    )
    right, wrong = capital(right), [capital(each) for each in wrong]
    options = shuffled(right, wrong, desk.rng)
    why = f"{capital(named) if named else asked_of(fact.card)}{':' * bool(named)}"
    why = f"{why} {fact.card.expected.shown}"
    made = Wording(Form.OUTSIDER, ask, choice(right, wrong), why, options, reveals=True)
    return made_of([fact.card], made)


def _outsider(desk: Desk, card: Card) -> str:
    """Draw an answer of the deck like the members that the judge of the list refuses."""
    found = like(desk, card, _LIKELIEST)
    return desk.rng.choice(found) if found else ""


def put_members_in_order(desk: Desk) -> Made | None:
    """Ask for the members of an ordered list in their order."""
    found = [fact for fact in desk.facts.listed if _has_an_order(fact)]
    if not found:
        return None
    fact = desk.rng.choice(found)
    members = [member.answer for member in fact.card.expected.members]
    mixed = list(members)
    while mixed == members:
        desk.rng.shuffle(mixed)
    right = " ".join(LETTERS[mixed.index(member)] for member in members)
    named = fact.card.question.fact
    asked = (
        f"Put {named} in order, from first to last."
        if named
        else f"Put the answers to this question in order. {asked_of(fact.card)}"
    )
    ask = f"{asked} Type the letters.{lettered([capital(each) for each in mixed])}"
    why = ", ".join(members)
    expected = Expected(Kind.TEXT, right)
    return made_of([fact.card], Wording(Form.ORDER, ask, expected, why, reveals=True))


def _has_an_order(fact: Listed) -> bool:
    members = [member.answer for member in fact.card.expected.members]
    fits = _FEWEST_IN_ORDER <= len(members) <= _MOST_IN_ORDER
    return fact.card.expected.ordered and fits and len(set(members)) == len(members)
