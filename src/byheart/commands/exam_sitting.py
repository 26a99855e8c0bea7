"""A mock exam being held: questions without verdicts, until all are asked or the time is up."""

from collections.abc import Sequence
from dataclasses import replace

from byheart.commands.learner import Learner
from byheart.commands.library import Library
from byheart.core.card_state import CardState
from byheart.core.deck import Card
from byheart.core.exam import Item, Marked, Result
from byheart.core.making import Form, grade_made
from byheart.core.verdict import Judgement, Verdict, incorrect
from byheart.terminal.face import Act, Face, Opening, QuestionView, Typed
from byheart.terminal.phrases import about_minutes, count

_MS_A_MINUTE = 60_000
_HELP = 'An empty line is "I don\'t know"; :quit ends the exam; :: begins an answer with a colon.'
_NOT_HERE = "Not in an exam: an answer, or Ctrl-D (:quit in lines) to end it."


class Sitting:
    """One mock exam. `broken_off` says that it was interrupted twice."""

    def __init__(
        self,
        learner: Learner,
        library: Library,
        items: Sequence[Item],
        face: Face,
        limit_ms: int | None,
    ) -> None:
        self._learner = learner
        self._library = library
        self._items = items
        self._face = face
        self._began_ms = learner.clock.now().ms
        self._until_ms = None if limit_ms is None else self._began_ms + limit_ms
        self._given: list[str] = []
        self._ended = False
        self.broken_off = False

    def held(self) -> Result:
        """Ask the questions, then judge what was answered.

        Where the learner ends it, what was answered counts; where the time does, everything.
        """
        self._face.open(self._opening())
        for item in self._items:
            given = None if self._is_late() else self._answer(item)
            if given is None:
                break
            self._given.append(given)
        answered = zip(self._items, self._given, strict=False)
        marked = [Marked(item, text, self._verdict(item, text)) for item, text in answered]
        rest = self._items[len(marked) :]
        if not self._ended:
            marked += [Marked(item) for item in rest]
        took_ms = self._learner.clock.now().ms - self._began_ms
        return Result(tuple(marked), len(rest), took_ms)

    def _opening(self) -> Opening:
        number = count(len(self._items), "question")
        limit = f", {self._left()}" if self._until_ms is not None else ""
        line = f"Mock exam: {number}{limit}. No verdict before the end, and nothing is stored."
        problems = tuple(self._learner.problems)
        return Opening(len(self._items), 0, 0, problems=problems, line=line, help=_HELP)

    def _is_late(self) -> bool:
        return self._until_ms is not None and self._learner.clock.now().ms >= self._until_ms

    def _left(self) -> str:
        """Say how much time is left."""
        ms = max(0, (self._until_ms or 0) - self._learner.clock.now().ms)
        return f"{about_minutes(ms / _MS_A_MINUTE)} left"

    def _answer(self, item: Item) -> str | None:
        """Ask one question until it is answered; None where the learner ends the exam."""
        message = ""
        while True:
            try:
                reply = self._face.ask(self._view(item, message))
            except KeyboardInterrupt:
                reply = Act.QUIT
            match reply:
                case Typed(given):
                    message = self._unusable(item, given)
                    if not message:
                        return given
                case Act.QUIT:
                    if self._is_to_end():
                        return None
                    message = ""
                case _:
                    message = _NOT_HERE

    def _unusable(self, item: Item, given: str) -> str:
        """Ask back where a reply is none of the options, or no order: that gives nothing away."""
        if not given or not (self._options(item) or is_order(item)):
            return ""
        verdict = self._verdict(item, given)
        return verdict.message if verdict.judgement is Judgement.PROMPT else ""

    def _is_to_end(self) -> bool:
        done = count(len(self._given), "answer")
        try:
            self._ended = self._face.confirm(f"End the exam here, with {done}?")
        except KeyboardInterrupt:
            self._ended = self.broken_off = True
        return self._ended

    def _view(self, item: Item, message: str) -> QuestionView:
        card, done = without_hint(item.card), len(self._given)
        return QuestionView(
            card=card,
            deck=self._library.deck(card),
            place=done + 1,
            done=done,
            total=len(self._items),
            state=CardState(card.id),
            day=self._learner.day,
            options=self._options(item),
            message=message,
            note="mock exam" + (f", {self._left()}" if self._until_ms is not None else ""),
            rests_on=item.made.rests_on if item.made is not None else (),
        )

    def _options(self, item: Item) -> tuple[str, ...]:
        return self._library.options(item.card) if item.made is None else item.made.options

    def _verdict(self, item: Item, given: str) -> Verdict:
        if not given:
            return incorrect()
        if item.made is not None:
            return grade_made(item.made, given)
        return self._library.grader(item.card).grade(item.card, given, self._options(item))


def is_order(item: Item) -> bool:
    """Say whether an order is asked for, which is typed as letters."""
    return item.made is not None and item.made.form is Form.ORDER


def without_hint(card: Card) -> Card:
    """Return the card as an exam shows it."""
    gap = None if card.gap is None else replace(card.gap, hint="")
    return replace(card, question=replace(card.question, hint=""), gap=gap)
