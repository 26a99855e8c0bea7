"""Draw made questions from a deck: some of each form, none twice, the same for the same seed."""

from collections.abc import Callable, Sequence
from random import Random

from byheart.core.deck import Card, CardId, Deck
from byheart.core.grading import Grader
from byheart.core.making.desk import LOOKED_AT_MOST, Desk
from byheart.core.making.facts import Facts, facts_of
from byheart.core.making.judging import grade_made
from byheart.core.making.made import Made
from byheart.core.making.members import put_members_in_order, which_is_not
from byheart.core.making.picking import pick_the_date, pick_the_number, pick_the_word
from byheart.core.making.sizes import by_how_much, which_is_larger
from byheart.core.making.times import how_far_apart, put_in_order, which_came_first
from byheart.core.verdict import Judgement

_MAKERS: tuple[Callable[[Desk], Made | None], ...] = (
    put_in_order,
    which_is_larger,
    which_came_first,
    which_is_not,
    how_far_apart,
    pick_the_date,
    by_how_much,
    pick_the_number,
    pick_the_word,
    put_members_in_order,
)
_TRIES = 30
"""How often one form may fail, or repeat itself, before it is given up."""


def make(
    deck: Deck,
    cards: Sequence[Card],
    day: int,
    count: int,
    rng: Random,
    grader: Grader | None = None,
) -> tuple[Made, ...]:
    """Return up to so many questions made from recorded facts of a deck.

    Args:
        deck: The deck; one that is not in English gives none, for the words are English.
        cards: The cards whose facts may be used, for instance those that were learned.
        day: The study day, for what is retired.
        count: How many are wanted; a small deck gives fewer.
        rng: Chance: equal seeds give equal questions.
        grader: The deck's judge, where there is one already.
    """
    if not deck.language.startswith("en"):
        return ()
    facts = facts_of(deck, _some(cards, rng), day)
    desk = _desk(deck, facts, grader or Grader(deck), rng)
    makers = dict.fromkeys(rng.sample(_MAKERS, len(_MAKERS)), _TRIES)
    made: dict[CardId, Made] = {}
    while makers and len(made) < count:
        for maker in list(makers):
            found = maker(desk)
            if found is None or found.card.id in made or not is_sound(found):
                makers[maker] -= 1
                if not makers[maker]:
                    del makers[maker]
            elif len(made) < count:
                made[found.card.id] = found
    return tuple(made.values())


def _some(cards: Sequence[Card], rng: Random) -> Sequence[Card]:
    """Return all cards, or as many of a large deck as can be looked at without a wait."""
    if len(cards) <= LOOKED_AT_MOST:
        return cards
    return [cards[at] for at in sorted(rng.sample(range(len(cards)), LOOKED_AT_MOST))]


def _desk(deck: Deck, facts: Facts, grader: Grader, rng: Random) -> Desk:
    others = _some([card for card in deck.cards if card.gap is None], rng)
    tags = [set(card.question.tags) for card in others]
    common = frozenset(set.intersection(*tags)) if tags else frozenset()
    return Desk(deck, facts, grader, rng, others, common)


def is_sound(made: Made) -> bool:
    """Say whether the judge takes the right answer for right and every other option for wrong."""
    right = made.card.expected.answer
    if grade_made(made, right).judgement is not Judgement.CORRECT:
        return False
    return all(
        grade_made(made, option).judgement is Judgement.INCORRECT
        for option in made.options
        if option != right
    )
