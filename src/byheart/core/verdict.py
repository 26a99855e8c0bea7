"""What is said of one answer."""

from dataclasses import dataclass
from enum import StrEnum


class Judgement(StrEnum):
    """How right an answer is. A prompt is right but not specific enough: it costs nothing."""

    CORRECT = "correct"
    PARTIAL = "partial"
    PROMPT = "prompt"
    INCORRECT = "incorrect"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement, a score from 0 to 1, and the one sentence to show ("" when none is needed)."""

    judgement: Judgement
    score: float
    message: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.score <= 1:
            raise ValueError(f"a score is from 0 to 1, got {self.score}")


def correct(message: str = "") -> Verdict:
    """Return full marks."""
    return Verdict(Judgement.CORRECT, 1.0, message)


def incorrect(message: str = "") -> Verdict:
    """Return no marks."""
    return Verdict(Judgement.INCORRECT, 0.0, message)


def prompt(message: str) -> Verdict:
    """Ask back: right so far, but not specific enough. The message is the question to ask."""
    return Verdict(Judgement.PROMPT, 0.5, message)


def partial(score: float, message: str) -> Verdict:
    """Return some of the marks; the score is strictly between 0 and 1."""
    return Verdict(Judgement.PARTIAL, score, message)
