"""In which order cards are asked."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import zip_longest
from random import Random
from typing import assert_never

from byheart.core.deck import DeckId
from byheart.core.scheduling.candidates import Candidate
from byheart.core.scheduling.outlook import loss_by_waiting
from byheart.core.scheduling.schedules import Schedules


class Order(StrEnum):
    """In which order cards are asked; the value is what a learner types.

    Most lost by waiting first; longest due first; as in the files; by chance; hardest first.
    """

    URGENT = "urgent"
    DUE = "due"
    DECK = "deck"
    RANDOM = "random"
    HARD = "hard"


def ordered(
    candidates: Iterable[Candidate],
    order: Order,
    day: int,
    schedules: Schedules,
    rng: Random,
) -> list[Candidate]:
    """Return the candidates in the order that was chosen; where it is equal, in that of files."""
    found = sorted(candidates, key=lambda each: each.place)
    match order:
        case Order.URGENT:
            options = schedules.of
            found.sort(key=lambda e: -loss_by_waiting(e.state, day, options(e.card.id)))
        case Order.DUE:
            found.sort(key=lambda each: each.state.due_day or day)
        case Order.HARD:
            found.sort(key=lambda each: -(each.state.difficulty or 0))
        case Order.RANDOM:
            rng.shuffle(found)
        case Order.DECK:
            pass
        case _:
            assert_never(order)
    return found


def in_turn(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Take the first of each deck, then the second of each, and so on."""
    decks: dict[DeckId, list[Candidate]] = {}
    for each in candidates:
        decks.setdefault(each.card.deck, []).append(each)
    for turn in zip_longest(*decks.values()):
        yield from (each for each in turn if each is not None)


def mixed(due: Sequence[Candidate], new: Sequence[Candidate]) -> list[Candidate]:
    """Spread the new ones evenly among the others; both keep their order."""
    placed = [((2 * at + 1) * len(new), each) for at, each in enumerate(due)]
    placed += [((2 * at + 1) * len(due), each) for at, each in enumerate(new)]
    return [each for _, each in sorted(placed, key=lambda pair: pair[0])]
