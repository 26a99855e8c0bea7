"""The quiz for machines: one JSON object a line for each question, verdict and the summary."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TextIO

from byheart.terminal import wording
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
from byheart.terminal.lines import YES, as_rating, read_line, read_reply

Jsonable = None | bool | int | float | str | Sequence["Jsonable"] | Mapping[str, "Jsonable"]


def write_json(value: Jsonable, out: TextIO | None = None) -> None:
    """Write one value on one line; what is not ASCII is escaped, so no terminal obeys it."""
    stream = out or sys.stdout
    stream.write(json.dumps(value) + "\n")
    stream.flush()


class JsonFace:
    """Writes objects with a `type`; reads answers as plain lines, as `--plain` does."""

    def __init__(self, out: TextIO | None = None, source: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._in = source or sys.stdin

    def say(self, message: str) -> None:
        """Write a notice."""
        write_json({"type": "notice", "message": message}, self._out)

    def open(self, opening: Opening) -> None:
        """Write what is ahead and what is wrong with the decks."""
        value: Jsonable = {
            "type": "opening",
            "due": opening.due,
            "new": opening.new,
            "minutes": round(opening.minutes, 1),
            "problems": [str(problem) for problem in opening.problems],
            "notice": opening.notice,
            "message": opening.line,
        }
        write_json(value, self._out)

    def ask(self, view: QuestionView) -> Reply:
        """Write the question and read lines until one is a reply."""
        write_json(question_value(view), self._out)
        reply = self._read()
        return Act.TURN if view.turns and isinstance(reply, Typed) else reply

    def _read(self) -> Reply:
        while isinstance(reply := read_reply(self._in), str):
            self.say(reply)
        return reply

    def back(self, view: VerdictView) -> Reply:
        """Write the back of a flashcard and read a rating."""
        write_json({**verdict_value(view), "type": "back"}, self._out)
        while True:
            match self._read():
                case Typed(text) if rating := as_rating(text or "good"):
                    return Rated(rating)
                case Typed():
                    self.say("A rating is 1, 2, 3 or 4.")
                case reply:
                    return reply

    def verdict(self, view: VerdictView) -> Reply:
        """Write what came of the answer and go on."""
        write_json(verdict_value(view), self._out)
        return Act.NEXT

    def page(self, view: VerdictView) -> Reply:
        """Write a question with its answer, and go on."""
        if view.verdict is None:
            write_json({**question_value(view.question), "type": "page", **told(view)}, self._out)
        else:
            write_json(verdict_value(view), self._out)
        return Act.NEXT

    def confirm(self, asked: str) -> bool:
        """Write what is asked and read yes or no."""
        write_json({"type": "confirm", "ask": asked}, self._out)
        line = read_line(self._in)
        return line is None or line.strip().lower() in YES

    def close(self, ending: Ending) -> None:
        """Write how it went."""
        value: Jsonable = {
            "type": "summary",
            "answered": ending.answered,
            "right_at_once": ending.right_at_once,
            "took_ms": ending.took_ms,
            "left": ending.left,
            "due_tomorrow": ending.due_tomorrow,
            "next_in_days": None if ending.next_day is None else ending.next_day - ending.day,
            "streak": ending.streak,
            "hard": [{"ask": hard.ask, "again": hard.again} for hard in ending.hard],
            "message": " ".join(wording.ending_lines(ending)),
        }
        write_json(value, self._out)


def question_value(view: QuestionView) -> dict[str, Jsonable]:
    """Return a question as a JSON object; the answer is not in it."""
    return {
        "type": "question",
        "card": view.card.id,
        "kind": view.card.expected.kind.value,
        "ask": view.card.front,
        "options": list(view.options),
        "turns": view.turns,
        "place": view.place,
        "total": view.total,
        "claimed_by": view.card.question.claimed_by or None,
        "hint": view.hint or None,
        "has_hint": bool(view.card.hint),
        "message": view.message or None,
        "last": wording.history_line(view),
        "leech": view.state.leech,
        "rests_on": list(view.rests_on),
    }


def told(view: VerdictView) -> dict[str, Jsonable]:
    """Return the right answer and what the author says of it."""
    details = {label.lower().replace(" ", "_"): text for label, text in wording.details(view)}
    return {"answer": view.question.card.expected.shown, "details": details}


def verdict_value(view: VerdictView) -> dict[str, Jsonable]:
    """Return a verdict as a JSON object."""
    verdict = view.verdict
    return {
        "type": "verdict",
        "card": view.question.card.id,
        "given": view.given,
        "verdict": None if verdict is None else verdict.judgement.value,
        "score": None if verdict is None else verdict.score,
        "message": view.notice or (None if verdict is None else verdict.message or None),
        **told(view),
        "rating": None if view.rating is None else wording.RATING_WORDS[view.rating],
        "intervals": {wording.RATING_WORDS[r]: days for r, days in view.intervals.items()},
    }
