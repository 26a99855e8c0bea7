"""The cards that may be asked on a study day, and what keeps the others from it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId
from byheart.core.review import Rating
from byheart.core.scheduling.outlook import is_due


class Aside(StrEnum):
    """Why a card is set aside."""

    SUSPENDED = "suspended"
    LEECH = "leech"
    BURIED = "buried"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card that is not set aside. `place` is where it stands among the cards of all decks."""

    card: Card
    state: CardState
    place: int

    def waits(self, day: int) -> bool:
        """Say whether it was failed on this day (or on what was a later one, before a flight)."""
        last_day, failed = self.state.last_day, self.state.last_rating is Rating.AGAIN
        return failed and last_day is not None and last_day >= day

    def comes(self, day: int) -> bool:
        """Say whether it is to be asked again on this day; a new card never is."""
        return self.waits(day) or is_due(self.state, day, self.card.question.revision)


def candidates(
    cards: Iterable[Card], states: Mapping[CardId, CardState], day: int
) -> tuple[list[Candidate], Counter[Aside]]:
    """Return the cards that are not set aside, and how many are, by the reason.

    Cards that their author has retired by this day are in neither.
    """
    found: list[Candidate] = []
    aside: Counter[Aside] = Counter()
    for place, card in enumerate(cards):
        if is_retired(card, day):
            continue
        state = states.get(card.id) or CardState(card.id)
        if reason := why_aside(state, day):
            aside[reason] += 1
        else:
            found.append(Candidate(card, state, place))
    return found, aside


def why_aside(state: CardState, day: int) -> Aside | None:
    """Return why a card is not to be asked on this day, None if nothing keeps it."""
    if state.leech:
        return Aside.LEECH
    if state.suspended:
        return Aside.SUSPENDED
    return Aside.BURIED if state.buried_day == day else None


def is_retired(card: Card, day: int) -> bool:
    """Say whether the author has taken a question out of use by this day."""
    retired = card.question.retired
    return retired is not None and retired.toordinal() <= day
