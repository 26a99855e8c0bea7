"""The quiz in a real terminal: one question on a screen, drawn by Rich, answered by keys."""

import sys

from byheart.core.review import Rating
from byheart.terminal import wording
from byheart.terminal.console import console, glyphs, text
from byheart.terminal.face import (
    Act,
    Ending,
    Opening,
    QuestionView,
    Rated,
    Reply,
    VerdictView,
)
from byheart.terminal.phrases import count, fitted

PROBLEMS_SHOWN = 5
SIDE_KEYS: dict[str, Act] = {
    "u": Act.UNDO,
    "s": Act.SUSPEND,
    "b": Act.BURY,
    "f": Act.FLAG,
    "a": Act.APPEAL,
    "e": Act.EDIT,
    "q": Act.QUIT,
    "c-d": Act.QUIT,
}
SIDE_WORDS = ("u undo", "s suspend", "b bury", "f flag", "a appeal", "e edit", "q quit")
NEXT_KEYS = ("enter", " ", "n")


class ScreenFace:
    """Draws on the terminal; Questionary is imported after the first question stands there."""

    def __init__(self) -> None:
        self._console = console(sys.stdout)
        self._signs = glyphs(sys.stdout)
        self._opening = ""

    def say(self, message: str) -> None:
        """Show one line."""
        self._console.print(text(message))

    def open(self, opening: Opening) -> None:
        """Keep what is ahead for the first question; faults of decks wait for a key."""
        self._opening = wording.opening_line(opening)
        if not opening.problems:
            return
        for problem in opening.problems[:PROBLEMS_SHOWN]:
            self._console.print(text(str(problem), "red"))
        if more := len(opening.problems) - PROBLEMS_SHOWN:
            self.say(f"and {count(more, 'problem')} more" if more > 0 else "")
        self.say("`byheart check` lists every problem. The sound questions are asked.")
        self._key(["Enter go on"], dict.fromkeys(NEXT_KEYS, Act.NEXT))

    def ask(self, view: QuestionView) -> Reply:
        """Draw the question, then read what is typed."""
        from byheart.terminal import drawing  # noqa: PLC0415 - Rich's tables, only for a screen

        self._clear()
        self._console.print(drawing.question(view, self._signs, self._console.width))
        return self._turn(view) if view.turns else self._answer(view)

    def _answer(self, view: QuestionView) -> Reply:
        from byheart.terminal import prompts  # noqa: PLC0415 - 10 R, after the question is drawn

        acts = {"c-z": Act.UNDO, "?": Act.HINT}
        words = [f"Enter {wording.NOT_KNOWN}"] if not view.options else []
        words += ["? hint"] if view.card.hint and not view.hint else []
        words += ["Ctrl-Z undo"] if view.can_undo else []
        for line in fitted([*words, "Ctrl-D stop"], self._console.width):
            self._console.print(text(line, "dim"))
        if view.options:
            return prompts.ask_choice(self._signs, view.options, {**acts, "u": Act.UNDO})
        return prompts.ask_line(self._signs, acts)

    def _turn(self, view: QuestionView) -> Reply:
        replies: dict[str, Reply] = {"?": Act.HINT, "h": Act.HINT, "c-z": Act.UNDO, **SIDE_KEYS}
        replies |= dict.fromkeys(NEXT_KEYS, Act.TURN)
        hint = ["? hint"] if view.card.hint and not view.hint else []
        return self._key(["Enter turn over", *hint], replies)

    def back(self, view: VerdictView) -> Reply:
        """Draw the back of a flashcard and read a rating; Enter is Good."""
        self._draw(view)
        replies: dict[str, Reply] = {str(r.value): Rated(r) for r in Rating}
        replies |= dict.fromkeys(NEXT_KEYS, Rated(Rating.GOOD))
        return self._key(wording.rating_keys(view), {**replies, **SIDE_KEYS})

    def verdict(self, view: VerdictView) -> Reply:
        """Draw what came of the answer and read one key."""
        self._draw(view)
        replies: dict[str, Reply] = {str(r.value): Rated(r) for r in Rating}
        replies |= dict.fromkeys(NEXT_KEYS, Act.NEXT)
        return self._key(["Enter next", *wording.rating_keys(view)], {**replies, **SIDE_KEYS})

    def page(self, view: VerdictView) -> Reply:
        """Draw a question with its answer and read one key."""
        from byheart.terminal import prompts  # noqa: PLC0415 - as above

        self._draw(view)
        replies: dict[str, Reply] = dict.fromkeys(NEXT_KEYS, Act.NEXT)
        replies |= {"q": Act.QUIT, "c-d": Act.QUIT}
        words = ["Enter next", "q quit"]
        if view.question.can_undo:
            replies |= dict.fromkeys(("u", "b", "c-z"), Act.UNDO)
            words.insert(1, "u back")
        return prompts.ask_key("  ".join(words), replies)

    def confirm(self, asked: str) -> bool:
        """Ask below what stands on the screen; Enter and N are a no, Y and Ctrl-D a yes."""
        from byheart.terminal import prompts  # noqa: PLC0415 - as above

        replies = {**dict.fromkeys(("y", "c-d"), True), **dict.fromkeys(("n", "enter"), False)}
        return prompts.ask_key(f"{asked} (y/N)", replies)

    def _draw(self, view: VerdictView) -> None:
        from byheart.terminal import drawing  # noqa: PLC0415 - as above

        self._clear()
        self._console.print(drawing.verdict(view, self._signs, self._console.width))

    def _key(self, words: list[str], replies: dict[str, Reply]) -> Reply:
        from byheart.terminal import prompts  # noqa: PLC0415 - as above

        width = self._console.width
        lines = [*fitted(words, width), *fitted(SIDE_WORDS, width)]
        return prompts.ask_key("\n".join(lines), replies)

    def _clear(self) -> None:
        """Begin a screen; the first one says what is ahead."""
        self._console.clear()
        if self._opening:
            self._console.print(text(self._opening, "dim"), text("\n"), end="")
            self._opening = ""

    def close(self, ending: Ending) -> None:
        """Draw how it went."""
        from byheart.terminal import drawing  # noqa: PLC0415 - as above

        self._console.clear()
        self._console.print(drawing.ending(ending, self._signs))
