"""What is said of a question: a value with a place, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from byheart.core.deck import DeckId, QuestionId
from byheart.core.errors import Place


class Severity(StrEnum):
    """How much a finding matters: an error blocks, a warning only where all is asked for."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Flaw:
    """What a rule has to say, before anybody knows where it stands.

    `field` is the key in the deck that should be looked at, "" for the question as a whole.
    `key` tells two flaws of one question and one rule apart, and outlives a change of wording.
    """

    message: str
    advice: str
    field: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw where it stands. `question` is "" for what is wrong with a deck as a whole."""

    place: Place
    rule: str
    severity: Severity
    message: str
    advice: str
    deck: DeckId
    question: QuestionId
    field: str = ""
    key: str = ""

    def __str__(self) -> str:
        advice = f" ({self.advice})" if self.advice else ""
        return f"{self.place}: {self.severity} {self.rule}: {self.message}{advice}"

    @property
    def fingerprint(self) -> str:
        """What stays the same while lines move and messages are worded anew; on one line."""
        subject = f"{self.deck}/{self.question}" if self.question else self.deck
        key = " ".join(self.key.split())
        return f"{self.rule} {subject} {key}".strip()

    @property
    def order(self) -> tuple[Place, str, str]:
        """The order in which findings are listed: as one reads the files."""
        return (self.place, self.rule, self.key)
