"""What a synchronisation found and did."""

from dataclasses import dataclass, field
from typing import NamedTuple


class Fault(NamedTuple):
    """Something at the target that is no event, and where: a file, and a line from 1 (or 0)."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of a device's events, both included, that no event has come for."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class DeviceEvents:
    """What is known here of a device's events."""

    device: str
    events: int
    gaps: tuple[Gap, ...] = ()


@dataclass(slots=True)
class Summary:
    """What came of it.

    Attributes:
        target: Its name.
        device: This device's name, afterwards.
        sent: Events that the target did not have.
        received: Events that were not here.
        replaced: Events whose content gave way to another of the same id.
        conflicts: Events, ever, that came with more than one content.
        renamed_from: The name that this device had before, where a clone of it was found.
        devices: All devices with events here.
        faults: What could not be read at the target.
        notes: What the learner should know of.
        decks: What became of decks that came with the events.
        dry: Nothing was written.
    """

    target: str
    device: str = ""
    sent: int = 0
    received: int = 0
    replaced: int = 0
    conflicts: int = 0
    renamed_from: str = ""
    devices: tuple[DeviceEvents, ...] = ()
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    decks: list[str] = field(default_factory=list)
    dry: bool = False
