"""A way of showing that replies by a script and remembers what it was shown."""

from collections.abc import Callable, Iterable

from byheart.core.deck import Kind
from byheart.core.review import Rating
from byheart.terminal.face import (
    Act,
    Ending,
    Opening,
    QuestionView,
    Rated,
    Reply,
    Typed,
    VerdictView,
)

Line = Reply | type[KeyboardInterrupt] | Callable[[QuestionView], Reply]


class ScriptFace:
    """Plays the learner: each question takes the next line of the script, then it quits."""

    def __init__(self, script: Iterable[Line] = (), confirms: Iterable[bool] = ()) -> None:
        self._script = list(script)
        self._confirms = list(confirms)
        self.asked: list[QuestionView] = []
        self.pages: list[VerdictView] = []
        self.verdicts: list[VerdictView] = []
        self.said: list[str] = []
        self.openings: list[Opening] = []
        self.endings: list[Ending] = []
        self.questions: list[str] = []

    def open(self, opening: Opening) -> None:
        self.openings.append(opening)

    def ask(self, view: QuestionView) -> Reply:
        self.asked.append(view)
        return self._next(view)

    def _next(self, view: QuestionView) -> Reply:
        if not self._script:
            return Act.QUIT
        line = self._script.pop(0)
        if isinstance(line, type):
            raise line
        return line(view) if callable(line) else line

    def back(self, view: VerdictView) -> Reply:
        return self._next(view.question)

    def verdict(self, view: VerdictView) -> Reply:
        self.verdicts.append(view)
        return Act.NEXT

    def page(self, view: VerdictView) -> Reply:
        self.pages.append(view)
        return self._next(view.question)

    def confirm(self, asked: str) -> bool:
        self.questions.append(asked)
        return self._confirms.pop(0) if self._confirms else True

    def say(self, message: str) -> None:
        self.said.append(message)

    def close(self, ending: Ending) -> None:
        self.endings.append(ending)


class RightFace(ScriptFace):
    """Plays a learner who knows every answer, and turns every page."""

    def ask(self, view: QuestionView) -> Reply:
        self.asked.append(view)
        is_turned = view.turns or view.card.expected.kind is Kind.CARD
        return Act.TURN if is_turned else Typed(view.card.expected.shown)

    def back(self, view: VerdictView) -> Reply:
        self.verdicts.append(view)
        return Rated(Rating.GOOD)

    def page(self, view: VerdictView) -> Reply:
        self.pages.append(view)
        return Act.NEXT
