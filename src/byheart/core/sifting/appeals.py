"""Appeals that nobody has settled yet, out of a history."""

from collections.abc import Iterable
from dataclasses import dataclass

from byheart.core.deck import CardId
from byheart.core.review import Appeal, Event, EventId, Instant, Settlement
from byheart.core.scheduling.counting import counting


@dataclass(frozen=True, slots=True)
class OpenAppeal:
    """A reply that is said to have been right, and every appeal that says so.

    `at` is the moment of the latest of them.
    """

    card: CardId
    typed: str
    at: Instant
    events: tuple[EventId, ...]

    @property
    def id(self) -> EventId:
        """The id of the first appeal, which stays while others join it."""
        return self.events[0]


def open_appeals(events: Iterable[Event]) -> list[OpenAppeal]:
    """Return the appeals that were neither undone nor settled, the oldest first.

    The same reply to the same card is one appeal, however often it was made.
    """
    counted = counting(events)
    settled = {event.deed.target for event in counted if isinstance(event.deed, Settlement)}
    found: dict[tuple[CardId, str], OpenAppeal] = {}
    for event in counted:
        if not isinstance(event.deed, Appeal) or event.id in settled:
            continue
        card, typed = event.deed.card, event.deed.typed
        key = (card, " ".join(typed.casefold().split()))
        earlier = found.get(key)
        ids = earlier.events if earlier is not None else ()
        first = earlier.typed if earlier is not None else typed
        found[key] = OpenAppeal(card, first, event.at, (*ids, event.id))
    return list(found.values())
