"""The questions of a mock exam: cards of the decks, and some made from their facts."""

from collections.abc import Mapping, Sequence
from random import Random

from byheart.commands.learner import Learner
from byheart.commands.library import Library
from byheart.core.deck import Card, CardId
from byheart.core.errors import UsageError
from byheart.core.exam import Item, can_be_asked, chance_of, chance_of_made, drawn, fitting
from byheart.core.making import Made, make

_TO_CHOOSE_FROM = 6
"""How many made questions there are to choose from, for one that is wanted."""


def exam_paper(
    learner: Learner, library: Library, number: int, made: int, rng: Random
) -> list[Item]:
    """Draw the questions of an exam, up to so many of them made from facts.

    Raises:
        UsageError: If there is none that can be asked.
    """
    day = learner.day
    fit = [card for card in learner.cards if can_be_asked(card, learner.state(card.id), day)]
    if not fit:
        raise UsageError("no question here can stand in an exam: all are flashcards or set aside")
    cards = drawn(fit, len(fit), rng)
    first = cards[: number - made]
    mixed = fitting(
        made_from(learner, library, fit, made * _TO_CHOOSE_FROM, rng),
        {card.id for card in first},
        min(made, number - len(first)),
    )
    told = {id_ for each in mixed if each.reveals for id_ in each.rests_on}
    others = [card for card in cards[len(first) :] if card.id not in told]
    asked = [*first, *others][: number - len(mixed)]
    chances = {card.id: chance_of(learner.state(card.id), day, learner.schedules) for card in fit}
    items = [item_of(learner, library, card, chances[card.id]) for card in asked]
    items += [item_made(each, chances) for each in mixed]
    rng.shuffle(items)
    return items


def item_of(learner: Learner, library: Library, card: Card, chance: float) -> Item:
    """Return a card as a question of an exam; what is new can be guessed among its options."""
    if not learner.state(card.id).is_new:
        return Item(card, chance)
    options = library.options(card)
    return Item(card, 1 / len(options) if options else 0.0, is_new=True)


def item_made(made: Made, chances: Mapping[CardId, float]) -> Item:
    """Return a made question as one of an exam; it is new where all that it rests on is."""
    is_new = not any(chances[id_] for id_ in made.rests_on)
    return Item(made.card, chance_of_made(made, chances), is_new=is_new, made=made)


def made_from(
    learner: Learner, library: Library, cards: Sequence[Card], count: int, rng: Random
) -> list[Made]:
    """Make questions from the facts of some cards, of each deck as many."""
    found: list[Made] = []
    for deck in learner.decks if count else ():
        own = [card for card in cards if card.deck == deck.id]
        if own:
            found += make(deck, own, learner.day, count, rng, library.grader(own[0]))
    rng.shuffle(found)
    return found
