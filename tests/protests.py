"""Questions with replies whose judgement somebody might protest, as quiz bowl writes them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest
from builders import deck, question

from byheart.core.deck import Expected, Kind, Remark
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement


@dataclass(frozen=True, kw_only=True)
class Protest:
    """A question and replies to it; what stands between bars is several.

    `right`, `vague`, `near` and `wrong` are replies; `accept`, `prompt` and `reject` are what the
    author wrote.
    """

    ask: str
    answer: str
    kind: Kind = Kind.TEXT
    accept: str = ""
    prompt: str = ""
    reject: str = ""
    tolerance: str = ""
    right: str = ""
    vague: str = ""
    near: str = ""
    wrong: str = ""

    @property
    def expected(self) -> Expected:
        return Expected(
            self.kind,
            self.answer,
            accept=tuple(_split(self.accept)),
            prompt=tuple(map(Remark, _split(self.prompt))),
            reject=tuple(map(Remark, _split(self.reject))),
            tolerance=self.tolerance,
        )

    def replies(self) -> Iterator[tuple[str, Judgement]]:
        """Yield each reply with its judgement."""
        for listed, judgement in (
            (self.right, Judgement.CORRECT),
            (self.vague, Judgement.PROMPT),
            (self.near, Judgement.PARTIAL),
            (self.wrong, Judgement.INCORRECT),
        ):
            for reply in _split(listed):
                yield reply, judgement

    def judged(self, given: str) -> Judgement:
        """Judge a reply to this question alone."""
        made = deck(question(ask=self.ask, kind=self.kind, expected=self.expected))
        return Grader(made).grade(made.cards[0], given).judgement


def cases(protests: Iterable[Protest]) -> Iterator[object]:
    """Make a test parameter of each reply."""
    for one in protests:
        for reply, judgement in one.replies():
            yield pytest.param(one, reply, judgement, id=f"{one.answer}: {reply} is {judgement}")


def _split(listed: str) -> list[str]:
    return [part.strip() for part in listed.split("|") if part.strip()]
