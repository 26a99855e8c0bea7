"""What a history is synchronised with, and what came of it.

A target carries events between devices: a folder that something else carries, or a hub. It
knows neither the history nor what is new in it; `syncing` moves events between the two.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from byheart.core.syncing.lines import Entry


class Fault(NamedTuple):
    """Something at the target that is no event, and where: a file, and a line from 1 (or 0)."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a target gave.

    Attributes:
        entries: Events, in any order, some perhaps twice.
        cursor: What to pull after the next time, once these are kept.
        more: There is more to pull at once, after that cursor.
        whole: These are all events that the target has, and it may lack some that it once had:
            all that it does not have is to be pushed, whenever that was stored here.
        faults: What could not be read.
        notes: What the learner should know of, such as two versions of a deck.
    """

    entries: Sequence[Entry]
    cursor: str
    more: bool = False
    whole: bool = False
    faults: Sequence[Fault] = ()
    notes: Sequence[str] = ()


class Target(Protocol):
    """Somewhere that events go to and come from. Every method may raise a UserError."""

    @property
    def name(self) -> str:
        """What the target is called by: what a learner types, without a secret in it."""

    @property
    def pause_seconds(self) -> float:
        """How long to wait between two looks at it, where it is watched."""

    def pull(self, cursor: str) -> Pulled:
        """Return the events that came to the target after a cursor; "" for all."""

    def push(self, entries: Sequence[Entry], device: str, cursor: str) -> str:
        """Put events there, durably; one that is there already changes nothing.

        Args:
            entries: What the target may not have yet, the oldest first.
            device: The name of this device.
            cursor: What the last pull ended with.

        Returns:
            The cursor, moved past the events that were put there or as it was.
        """


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
        conflicts: Contents, ever, that gave way to another of the same id.
        renamed_from: The name that this device had before, where a clone of it was found.
        devices: All devices with events here.
        faults: What could not be read at the target.
        notes: What the learner should know of.
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
    dry: bool = False
