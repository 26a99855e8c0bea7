"""What a history is synchronised with, and what came of it.

A target carries events between devices: a folder that something else carries, or a hub. It
knows neither the history nor what is new in it; `syncing` moves events between the two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from byheart.core.syncing.lines import Entry
from byheart.core.syncing.outcome import Fault

__all__ = ["Entry", "Fault", "Pulled", "Target"]


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
