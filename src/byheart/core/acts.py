"""What a learner did, act by act: one act may have left several events, and is undone as one."""

from collections.abc import Iterable
from dataclasses import dataclass

from byheart.core.review import Appeal, Correction, Event, EventId, GradedBy, Undo
from byheart.core.scheduling.counting import in_order, undone

_AT_ONCE_MS = 100
"""Undos of one card that follow each other so closely are one act."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done, and its events in order; the first is what it is called by.

    `left` are those of its events that still count.
    """

    events: tuple[Event, ...]
    left: tuple[Event, ...]

    @property
    def main(self) -> Event:
        """The event that the others go with."""
        return self.events[0]

    @property
    def stands(self) -> bool:
        """Say whether it still counts."""
        return self.main in self.left

    @property
    def is_undo(self) -> bool:
        """Say whether it took something back."""
        return isinstance(self.main.deed, Undo)


def acts(events: Iterable[Event]) -> tuple[Act, ...]:
    """Return what was done, the oldest first, with what was undone meanwhile.

    A second try goes with its answer, the rating that an appeal brings with the appeal, and the
    undos that one key press or one command made with each other.
    """
    ordered = in_order(events)
    fallen = undone(ordered)
    groups: list[list[Event]] = []
    group_of: dict[EventId, list[Event]] = {}
    for event in ordered:
        group = _group(event, groups[-1] if groups else [], group_of)
        if group is None:
            group = []
            groups.append(group)
        group.append(event)
        group_of[event.id] = group
    return tuple(
        Act(tuple(group), tuple(each for each in group if each.id not in fallen))
        for group in groups
    )


def last_standing(done: Iterable[Act]) -> Act | None:
    """Return the last act that counts and is no undo: what to undo when nothing is named."""
    found = [act for act in done if act.stands and not act.is_undo]
    return found[-1] if found else None


def _group(
    event: Event, latest: list[Event], group_of: dict[EventId, list[Event]]
) -> list[Event] | None:
    """Return the act that an event belongs to; None where it begins one."""
    match event.deed:
        case Correction(target=target, graded_by=GradedBy.RETRY):
            return group_of.get(target)
        case Correction(target=target) if _follows(event, latest) and any(
            isinstance(each.deed, Appeal) and each.deed.target == target for each in latest
        ):
            return latest
        case Undo() if _follows(event, latest) and isinstance(latest[-1].deed, Undo):
            is_same = event.deed.card == latest[-1].deed.card
            return latest if is_same and event.at.ms - latest[-1].at.ms < _AT_ONCE_MS else None
        case _:
            return None


def _follows(event: Event, latest: list[Event]) -> bool:
    """Say whether an event is the very next that its device made."""
    return bool(latest) and (event.device, event.counter) == (
        latest[-1].device,
        latest[-1].counter + 1,
    )
