"""What a learner can choose about scheduling."""

import hashlib
from dataclasses import astuple, dataclass

from byheart.core.scheduling.memory import DEFAULT_PARAMETERS, check_parameters

_FOLD_VERSION = 1
"""Raised whenever the same events and options come to fold into something else."""
_LOWEST_RETENTION, _HIGHEST_RETENTION = 0.70, 0.99


@dataclass(frozen=True, slots=True)
class SchedulingOptions:
    """The options that shape every card's state.

    Attributes:
        parameters: The 21 weights of FSRS-6.
        desired_retention: The probability of recall at which a card is due; 0.70 to 0.99.
        maximum_interval: Days, at least 1.
        rollover_hour: The local hour at which a study day begins; 0 to 23.
        leech_lapses: Lapses that make a leech; 0 for never.
        fuzz: Whether intervals are spread a little, so that cards learned together part.
    """

    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    desired_retention: float = 0.90
    maximum_interval: int = 36_500
    rollover_hour: int = 4
    leech_lapses: int = 8
    fuzz: bool = True

    def __post_init__(self) -> None:
        check_parameters(self.parameters)
        if not _LOWEST_RETENTION <= self.desired_retention <= _HIGHEST_RETENTION:
            raise ValueError(
                f"desired retention is from {_LOWEST_RETENTION:.2f} to {_HIGHEST_RETENTION:.2f},"
                f" got {self.desired_retention}"
            )
        if self.maximum_interval < 1:
            raise ValueError(f"the maximum interval is 1 day or more, got {self.maximum_interval}")
        if self.rollover_hour not in range(24):
            raise ValueError(f"a rollover hour is from 0 to 23, got {self.rollover_hour}")
        if self.leech_lapses < 0:
            raise ValueError(f"the lapses of a leech are 0 or more, got {self.leech_lapses}")

    @property
    def decay(self) -> float:
        """How flat the forgetting curve is: the weight w20."""
        return self.parameters[20]

    @property
    def stamp(self) -> str:
        """What a stored state was computed with: equal stamps, equal states."""
        digest = hashlib.sha256(repr(astuple(self)).encode()).hexdigest()
        return f"fsrs-6.{_FOLD_VERSION}-{digest[:16]}"
