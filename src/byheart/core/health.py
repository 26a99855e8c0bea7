"""What can be wrong with a history, as findings for whoever looks after it. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from byheart.core.review import Event, Undo
from byheart.core.scheduling.counting import undone
from byheart.core.syncing.outcome import DeviceEvents

_BACK_MS = 60_000
"""A clock that is set by the network goes back by less, and nobody notices."""
_AHEAD_MS = 86_400_000
_MS_A_MINUTE, _MS_AN_HOUR, _MS_A_DAY = 60_000, 3_600_000, 86_400_000
_NAMED_MOST = 5


class Level(StrEnum):
    """How a check ended: all is well, something worth knowing, or a fault."""

    FINE = "fine"
    NOTE = "note"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found.

    Attributes:
        check: Its name, a word.
        level: How it ended.
        message: What was found.
        advice: What to do about it.
        mendable: Whether `--fix` does it.
        details: Examples, a line each.
    """

    check: str
    level: Level
    message: str
    advice: str = ""
    mendable: bool = False
    details: tuple[str, ...] = ()


def fine(check: str, message: str) -> Finding:
    """Return the finding that nothing is wrong."""
    return Finding(check, Level.FINE, message)


def clock_finding(events: Iterable[Event]) -> Finding:
    """Say whether a device's clock went back between two of its events, by their numbers."""
    steps = list(_steps_back(events))
    if not steps:
        return fine("clock", "The clock never went back.")
    most = max(back for back, _ in steps)
    times = "once" if len(steps) == 1 else f"{len(steps)} times"
    return Finding(
        "clock",
        Level.NOTE,
        f"The clock went back {times}, by {_span(most)} at most.",
        "Nothing is lost by it: events are told apart by their numbers.",
        details=tuple(f"by {_span(back)} at event {id_}" for back, id_ in steps[:_NAMED_MOST]),
    )


def future_finding(events: Sequence[Event], now_ms: int) -> Finding:
    """Say whether events that count are from a day that has not come yet."""
    ahead = [event for event in events if event.at.ms > now_ms + _AHEAD_MS]
    if ahead:
        fallen = undone([event for event in events if isinstance(event.deed, Undo)])
        ahead = [e for e in ahead if e.id not in fallen and not isinstance(e.deed, Undo)]
    if not ahead:
        return fine("future", "No event is from the future.")
    return Finding(
        "future",
        Level.FAULT,
        f"Events from the future: {len(ahead)}, the last in {_span(_latest(ahead) - now_ms)}.",
        "Set the clock. `byheart undo ID` takes back those that a wrong clock has dated.",
        details=tuple(f"{event.id} of {event.deed.card}" for event in ahead[:_NAMED_MOST]),
    )


def number_findings(devices: Iterable[DeviceEvents], own: str) -> Iterator[Finding]:
    """Say which devices' events are missing, by the numbers that each gives to its own."""
    gaps = [each for each in devices if each.gaps]
    ours = [each for each in gaps if each.device == own]
    others = [each for each in gaps if each.device != own]
    if ours:
        yield Finding(
            "numbers",
            Level.FAULT,
            "Events that this device has stored are missing.",
            "`byheart sync` or a backup may have them. `--fix` goes on under a new name, so that"
            " no number is given twice.",
            mendable=True,
            details=tuple(map(_missing, ours)),
        )
    if others:
        yield Finding(
            "numbers",
            Level.NOTE,
            "Events of other devices are missing.",
            "They come with `byheart sync`, if the devices still have them.",
            details=tuple(map(_missing, others)),
        )
    if not gaps:
        yield fine("numbers", "No event is missing between others.")


def twice_finding(events: Iterable[Event]) -> Finding:
    """Say whether two events of one device have one number, as those of a cloned disk do."""
    numbers = Counter((event.device, event.counter) for event in events if event.counter)
    twice = [device for (device, _), times in numbers.items() if times > 1]
    if not twice:
        return fine("ids", "Every event has an id and a number of its own.")
    return Finding(
        "ids",
        Level.NOTE,
        f"Numbers that two events of a device share: {len(twice)}.",
        "A copy of this home was written to elsewhere. Both events count.",
        details=tuple(sorted(set(twice))[:_NAMED_MOST]),
    )


def _steps_back(events: Iterable[Event]) -> Iterator[tuple[int, str]]:
    """Yield by how much and where the clock of a device went back."""
    before: Event | None = None
    for event in sorted(events, key=lambda each: (each.device, each.counter, each.at.ms)):
        if before is not None and before.device == event.device:
            back = before.at.ms - event.at.ms
            if back >= _BACK_MS:
                yield back, event.id
        before = event


def _latest(events: Iterable[Event]) -> int:
    return max(event.at.ms for event in events)


def _missing(device: DeviceEvents) -> str:
    gaps = ", ".join(
        str(gap.first) if gap.first == gap.last else f"{gap.first} to {gap.last}"
        for gap in device.gaps[:_NAMED_MOST]
    )
    return f"of {device.device}: {gaps}"


def _span(ms: int) -> str:
    """Return a length of time in its largest unit: "5 minutes", "3 hours", "400 days"."""
    for size, name in ((_MS_A_DAY, "day"), (_MS_AN_HOUR, "hour")):
        if ms >= size:
            return f"{ms // size} {name}{'s' if ms // size > 1 else ''}"
    return f"{max(ms // _MS_A_MINUTE, 1)} minutes"
