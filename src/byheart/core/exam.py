"""A mock exam as values: which questions it has, what they are worth, what was to be expected."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, Kind
from byheart.core.making import Made
from byheart.core.scheduling.candidates import is_retired
from byheart.core.scheduling.kinship import Met
from byheart.core.scheduling.outlook import recall
from byheart.core.scheduling.schedules import Schedules
from byheart.core.verdict import Judgement, Verdict

_MADE_SHARE = 4
"""One question in so many is made from facts, where questions are mixed."""
_SURE = 1.96
"""Standard deviations within which 95 in 100 scores lie, if recall is predicted well."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question of an exam: a card of a deck, or one made from facts.

    `chance` is the probability that it is answered right; of a new one, that of a lucky guess.
    """

    card: Card
    chance: float
    is_new: bool = False
    made: Made | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """One question with what was answered and the verdict; None where it was not reached."""

    item: Item
    given: str = ""
    verdict: Verdict | None = None

    @property
    def is_right(self) -> bool:
        """Say whether it gets the full mark."""
        return self.verdict is not None and self.verdict.judgement is Judgement.CORRECT

    @property
    def mark(self) -> float:
        """The mark, 0 to 1: full for what is right, a part for what is partly so, else none.

        An exam does not ask back: what is not specific enough gets none.
        """
        if self.verdict is None or self.verdict.judgement is Judgement.PROMPT:
            return 0.0
        return self.verdict.score


@dataclass(frozen=True, slots=True)
class Expectation:
    """How many answers were to be expected right: the sum of the chances, and its spread.

    The spread is the standard deviation of a sum of independent answers: the root of the sum of
    p(1 - p). `new` counts the questions that were never learned.
    """

    right: float
    spread: float
    low: int
    high: int
    new: int


@dataclass(frozen=True, slots=True)
class Result:
    """How an exam went. `marked` are the questions that count, in order."""

    marked: tuple[Marked, ...]
    left: int = 0
    took_ms: int = 0

    @property
    def right(self) -> int:
        """How many answers were right."""
        return sum(each.is_right for each in self.marked)

    @property
    def marks(self) -> float:
        """The sum of the marks."""
        return sum(each.mark for each in self.marked)

    @property
    def missed(self) -> tuple[Marked, ...]:
        """The questions without the full mark."""
        return tuple(each for each in self.marked if not each.is_right)

    @property
    def expectation(self) -> Expectation:
        """What was to be expected of just these questions."""
        return expected_right([each.item for each in self.marked])


def expected_right(items: Sequence[Item]) -> Expectation:
    """Return how many of some questions can be expected to be answered right."""
    mean = math.fsum(item.chance for item in items)
    spread = math.sqrt(math.fsum(item.chance * (1 - item.chance) for item in items))
    low, high = round(mean - _SURE * spread), round(mean + _SURE * spread)
    new = sum(item.is_new for item in items)
    return Expectation(mean, spread, max(0, low), min(len(items), high), new)


def can_be_asked(card: Card, state: CardState, day: int) -> bool:
    """Say whether a card can stand in an exam: it is judged, in use, and not set aside.

    A leech is asked: an exam would not spare it.
    """
    aside = state.suspended and not state.leech
    return card.expected.kind is not Kind.CARD and not is_retired(card, day) and not aside


def chance_of(state: CardState, day: int, schedules: Schedules) -> float:
    """Return the probability of recall on a study day; 0 for a new card, before any guess.

    On the day of the last review itself, for which FSRS predicts nothing, that of the day after.
    """
    if state.last_day is None:
        return 0.0
    return recall(state, max(day, state.last_day + 1), schedules.of(state.card)) or 0.0


def chance_of_made(made: Made, chances: Mapping[CardId, float]) -> float:
    """Return the chance that a made question is answered right.

    It is when all that it rests on is known, and sometimes by a guess among its options.
    """
    known = math.prod(chances.get(id_, 0.0) for id_ in made.rests_on)
    return known + (1 - known) * made.guess


def made_wanted(count: int) -> int:
    """Return how many questions of an exam are to be made from facts."""
    return count // _MADE_SHARE


def drawn(cards: Sequence[Card], count: int, rng: Random) -> list[Card]:
    """Draw cards spread over the sections of their decks, as evenly as they go.

    A section is what the first tag says that not all cards of the deck have, else a paragraph
    of the source. Of siblings and families one card is drawn, while there are others.
    """
    met = Met()
    first: list[Card] = []
    later: list[Card] = []
    for card in _in_turn(_sections(cards), rng):
        (later if met.gives_away(card) else first).append(card)
        met.add(card)
    return [*first, *later][:count]


def fitting(made: Iterable[Made], asked: Collection[CardId], count: int) -> list[Made]:
    """Return made questions that give no asked one away, those on the fewest asked cards first."""
    fine = [each for each in made if not each.reveals or asked_none(each, asked)]
    fine.sort(key=lambda each: sum(id_ in asked for id_ in each.rests_on))
    return fine[:count]


def asked_none(made: Made, asked: Collection[CardId]) -> bool:
    """Say whether none of the cards that it rests on is asked."""
    return not any(id_ in asked for id_ in made.rests_on)


def _sections(cards: Sequence[Card]) -> list[list[Card]]:
    of_deck: dict[str, list[Card]] = {}
    for card in cards:
        of_deck.setdefault(card.deck, []).append(card)
    sections: dict[tuple[str, str], list[Card]] = {}
    for deck, own in of_deck.items():
        common = set.intersection(*(set(card.question.tags) for card in own))
        for card in own:
            sections.setdefault((deck, _section(card, common)), []).append(card)
    return list(sections.values())


def _section(card: Card, common: Collection[str]) -> str:
    cite = card.question.cite
    place = str(cite.para) if cite is not None and cite.para is not None else ""
    return next((tag for tag in card.question.tags if tag not in common), place)


def _in_turn(sections: list[list[Card]], rng: Random) -> list[Card]:
    """Take a card of each section in turn, all by chance."""
    piles = [rng.sample(section, len(section)) for section in sections]
    rng.shuffle(piles)
    longest = max(map(len, piles), default=0)
    return [pile[at] for at in range(longest) for pile in piles if at < len(pile)]
