"""Answer lines with what moderators accept, ask back and reject, and the replies to them."""

from dataclasses import dataclass

from builders import deck, question

from byheart.core.deck import Expected, Kind, Remark
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement

OK, ASK, NO = Judgement.CORRECT, Judgement.PROMPT, Judgement.INCORRECT


@dataclass(frozen=True)
class Line:
    """An answer line; entries of `accept`, `prompt` and `reject` stand between bars."""

    ask: str
    answer: str
    replies: dict[str, Judgement]
    kind: Kind = Kind.NAME
    accept: str = ""
    prompt: str = ""
    reject: str = ""

    @property
    def expected(self) -> Expected:
        """The line as a deck has it."""
        return Expected(
            self.kind,
            self.answer,
            accept=tuple(filter(None, self.accept.split("|"))),
            prompt=tuple(Remark(entry) for entry in self.prompt.split("|") if entry),
            reject=tuple(Remark(entry) for entry in self.reject.split("|") if entry),
        )


def named(ask: str, answer: str, replies: dict[str, Judgement], **lists: str) -> Line:
    """Make a line whose answer is a name."""
    return Line(ask, answer, replies, Kind.NAME, **lists)


def worded(ask: str, answer: str, replies: dict[str, Judgement], **lists: str) -> Line:
    """Make a line whose answer is a word or a phrase."""
    return Line(ask, answer, replies, Kind.TEXT, **lists)


def judged(line: Line, given: str) -> Judgement:
    """Judge a reply to a line that is a deck by itself."""
    made = deck(question(ask=line.ask, kind=line.kind, expected=line.expected))
    return Grader(made).grade(made.cards[0], given).judgement
