"""The quiz in lines: for pipes, files and screen readers. No colour, no cursor, no clearing."""

import sys
from typing import TextIO

from byheart.core.cleaning import clean
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
from byheart.terminal.lines import HELP, YES, as_rating, read_line, read_reply
from byheart.terminal.phrases import count


class PlainFace:
    """Speaks in lines on one stream and hears lines on another."""

    def __init__(self, out: TextIO | None = None, source: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._in = source or sys.stdin

    def say(self, message: str) -> None:
        """Show one line."""
        self._out.write(clean(message) + "\n")
        self._out.flush()

    def open(self, opening: Opening) -> None:
        """Say what is ahead; the faults of decks go to the error stream."""
        for problem in opening.problems:
            sys.stderr.write(clean(str(problem)) + "\n")
        self.say(wording.opening_line(opening))
        self.say(opening.help or HELP)

    def ask(self, view: QuestionView) -> Reply:
        """Show the question unless it is only asked back, and read lines until one is a reply."""
        if view.message:
            self.say(view.message)
        else:
            self._question(view)
        if view.hint:
            self.say(f"Hint: {view.hint}")
        return self._turn() if view.turns else self._reply(view)

    def _question(self, view: QuestionView) -> None:
        self.say("")
        leech = ", leech" if view.state.leech else ""
        self.say(
            f"Question {view.place} of {view.total}, {view.deck.title}:"
            f" {wording.history_line(view)}{leech}"
        )
        self.say(view.card.front)
        for number, option in enumerate(view.options, start=1):
            self.say(f"  {number}) {option}")
        if view.card.question.claimed_by:
            self.say(f"Claimed by: {view.card.question.claimed_by}")

    def _turn(self) -> Reply:
        self._prompt("Recall it, then press Enter: ")
        reply = self._read()
        return Act.TURN if isinstance(reply, Typed) else reply

    def _reply(self, view: QuestionView) -> Reply:
        wanted = wording.asks_for(view.card.expected.kind)
        self._prompt(f"Answer ({wanted}): " if wanted else "Answer: ")
        return self._read()

    def _read(self) -> Reply:
        while isinstance(reply := read_reply(self._in), str):
            self.say(reply)
        return reply

    def _prompt(self, words: str) -> None:
        """Show what is wanted; without a terminal nobody ends the line, so it is ended here."""
        self._out.write(words + ("" if self._in.isatty() else "\n"))
        self._out.flush()

    def back(self, view: VerdictView) -> Reply:
        """Show the back of a flashcard and read a rating."""
        self._answer(view)
        while True:
            self._prompt(f"Rate it ({', '.join(wording.rating_keys(view))}): ")
            match self._read():
                case Typed(text) if rating := as_rating(text or "good"):
                    return Rated(rating)
                case Typed():
                    self.say("A rating is 1, 2, 3 or 4; Enter is 3.")
                case reply:
                    return reply

    def verdict(self, view: VerdictView) -> Reply:
        """Show what came of the answer and go on."""
        if view.verdict is not None:
            word = wording.verdict_word(view.given, view.verdict)
            self.say(f"{word}. {view.verdict.message}".rstrip())
            self._answer(view)
        self.say(wording.rating_line(view))
        if view.notice:
            self.say(view.notice)
        return Act.NEXT

    def page(self, view: VerdictView) -> Reply:
        """Show a question with its answer; at a terminal, wait for Enter before the next."""
        if view.verdict is None:
            self._question(view.question)
        else:
            word = wording.verdict_word(view.given, view.verdict)
            self.say(f"{word}. {view.verdict.message}".rstrip())
        self._answer(view)
        if view.verdict is not None or not self._in.isatty():
            return Act.NEXT
        self._prompt("Press Enter to go on, :undo to go back, :quit to stop: ")
        reply = self._read()
        return reply if reply in (Act.UNDO, Act.QUIT) else Act.NEXT

    def confirm(self, asked: str) -> bool:
        """Read yes or no; anything but a yes is a no."""
        self._prompt(f"{asked} (y/n) ")
        line = read_line(self._in)
        return line is None or line.strip().lower() in YES

    def _answer(self, view: VerdictView) -> None:
        self.say(f"Answer: {view.question.card.expected.shown}")
        for label, text in wording.details(view):
            self.say(f"{label}: {text}")

    def close(self, ending: Ending) -> None:
        """Show how it went."""
        self.say("")
        for line in wording.ending_lines(ending):
            self.say(line)
        for hard in ending.hard:
            self.say(f"Hard: {hard.ask} {hard.answer} ({count(hard.again, 'miss', 'misses')})")
