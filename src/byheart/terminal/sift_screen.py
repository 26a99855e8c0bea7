"""Sifting in a real terminal: one candidate on a screen, decided by one key."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from byheart.core.lint import Severity
from byheart.core.sifting.checking import UNFINISHED
from byheart.terminal.console import Glyphs, bar, console, glyphs, text
from byheart.terminal.phrases import fitted
from byheart.terminal.sift_face import Act, CandidateView, Reply, Tally
from byheart.terminal.sift_wording import CLOSE, OPEN, remark_line, rows, tally_lines, where

if TYPE_CHECKING:
    from rich.text import Text

KEYS: dict[str, Act] = {
    "a": Act.ACCEPT,
    "enter": Act.ACCEPT,
    "r": Act.REJECT,
    "e": Act.EDIT,
    "b": Act.BLOCK,
    "k": Act.KIND,
    "o": Act.AS_OF,
    "m": Act.MERGE,
    "s": Act.SKIP,
    " ": Act.SKIP,
    "u": Act.UNDO,
    "c-z": Act.UNDO,
    "q": Act.QUIT,
    "c-d": Act.QUIT,
}
WORDS = (
    "a accept",
    "r reject",
    "e edit",
    "b block in your editor",
    "k kind",
    "o as of",
    "m merge",
    "s skip",
    "u undo",
    "q quit",
)
STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "dim"}
BAR_WIDTH = 16


class SiftScreen:
    """Draws on the terminal; nothing is drawn in colour alone."""

    def __init__(self) -> None:
        self._console = console(sys.stdout)
        self._signs = glyphs(sys.stdout)

    def say(self, message: str) -> None:
        """Show one line."""
        self._console.print(text(message))

    def show(self, view: CandidateView) -> Reply:
        """Draw the candidate and read one key."""
        from byheart.terminal.prompts import ask_key  # noqa: PLC0415 - 10 R, after it is drawn

        self._console.clear()
        self._draw(view)
        lines = fitted(WORDS, self._console.width)
        return Reply(ask_key("\n".join(lines), KEYS))

    def _draw(self, view: CandidateView) -> None:
        from byheart.terminal.drawing import labelled  # noqa: PLC0415 - Rich's tables

        draw = self._console.print
        draw(text(header(view, self._signs), "bold cyan"))
        draw(text(where(view), "dim"), text("\n"), end="")
        draw(self._sentence(view), text("\n"), end="")
        words = [("Words", ", ".join(view.words))] if view.words else []
        draw(labelled([*words, *rows(view.question)]))
        for remark in view.remarks:
            is_open = remark.rule == UNFINISHED
            draw(text(remark_line(remark), "dim" if is_open else STYLES[remark.severity]))
        if view.message:
            draw(text(f"\n{view.message}", "bold yellow"))
        draw(text(""))

    def _sentence(self, view: CandidateView) -> "Text":
        start, end = view.span
        sentence = view.candidate.sentence
        drawn = text(sentence[:start])
        drawn.append_text(text(f"{OPEN}{sentence[start:end]}{CLOSE}", "bold underline"))
        drawn.append_text(text(f"{sentence[end:]}\n"))
        return drawn

    def line(self, label: str, default: str) -> str | None:
        """Let a text be changed on its line; Escape and Ctrl-D leave it."""
        from byheart.terminal.sift_prompts import ask_text  # noqa: PLC0415 - as above

        return ask_text(label, default, self._signs)

    def choose(self, label: str, options: Sequence[str], default: str) -> str | None:
        """Let a word be chosen; Escape and Ctrl-D leave things as they are."""
        from byheart.terminal.sift_prompts import ask_option  # noqa: PLC0415 - as above

        return ask_option(label, options, default, self._signs)

    def confirm(self, question: str) -> bool:
        """Read y or n; Enter is yes."""
        from byheart.terminal.prompts import ask_key  # noqa: PLC0415 - as above

        answers = dict.fromkeys(("y", "enter"), True) | dict.fromkeys(("n", "q", "c-d"), False)
        return ask_key(f"{question} y yes  n no", answers)

    def close(self, tally: Tally) -> None:
        """Say how the sitting went."""
        self._console.clear()
        for line in tally_lines(tally):
            self.say(line)


def header(view: CandidateView, signs: Glyphs) -> str:
    """Say what is sifted into what, and how far that has come."""
    done = bar((view.place - 1) / max(view.total, 1), BAR_WIDTH, signs)
    return f"{view.article} {signs.pointer} {view.deck}  {view.place}/{view.total} {done}"
