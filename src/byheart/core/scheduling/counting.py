"""Which events of a history count, once undos and corrections are heard."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from byheart.core.review import Correction, Event, EventId, Rating, Undo


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events as every device folds them: sorted, and each id once."""
    once: dict[EventId, Event] = {}
    for event in sorted(events, key=lambda event: event.order):
        once.setdefault(event.id, event)
    return tuple(once.values())


def undone(events: Sequence[Event]) -> set[EventId]:
    """Return the ids that some undo takes back, but for undos that are themselves taken back.

    An undo is judged when all undos of it are. This asks nothing of the clocks: an undo counts
    even where its device's clock had been set back before it. Undos in a circle count not.
    """
    target_of = {e.id: e.deed.target for e in events if isinstance(e.deed, Undo)}
    unjudged = Counter(target for target in target_of.values() if target in target_of)
    fallen: set[EventId] = set()
    ready = [undo for undo in target_of if not unjudged[undo]]
    for undo in ready:
        target = target_of[undo]
        if undo not in fallen:
            fallen.add(target)
        if target in target_of:
            unjudged[target] -= 1
            if not unjudged[target]:
                ready.append(target)
    return fallen


def counting(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events that count, in order, without the undos that decided it."""
    ordered = in_order(events)
    fallen = undone(ordered)
    return tuple(e for e in ordered if e.id not in fallen and not isinstance(e.deed, Undo))


def corrected(events: Iterable[Event]) -> Mapping[EventId, Rating]:
    """Return the ratings that the learner put in place of others; the latest of each counts."""
    return {e.deed.target: e.deed.rating for e in events if isinstance(e.deed, Correction)}
