"""Sifting in lines: for pipes and screen readers. No colour, no cursor, no clearing."""

import sys
from collections.abc import Sequence
from typing import TextIO

from byheart.core.cleaning import clean
from byheart.terminal.lines import read_line
from byheart.terminal.sift_face import Act, CandidateView, Reply, Tally
from byheart.terminal.sift_wording import marked, remark_line, rows, tally_lines, where

COMMANDS = {
    "accept": Act.ACCEPT,
    "reject": Act.REJECT,
    "edit": Act.EDIT,
    "block": Act.BLOCK,
    "kind": Act.KIND,
    "as-of": Act.AS_OF,
    "merge": Act.MERGE,
    "skip": Act.SKIP,
    "undo": Act.UNDO,
    "quit": Act.QUIT,
}
SHORT = {
    "a": "accept",
    "r": "reject",
    "e": "edit",
    "b": "block",
    "k": "kind",
    "o": "as-of",
    "m": "merge",
    "s": "skip",
    "u": "undo",
    "q": "quit",
    "": "skip",
}
FIELDS = ("ask", "answer", "tolerance", "accept-also", "distractors", "why", "id")
HELP = (
    "accept [QUESTION], reject, skip, undo, quit; edit goes through the fields, block opens your"
    " editor; kind KIND, as-of DAY, merge ID; ask, answer, tolerance, why and id followed by a"
    " text set one field. The first letter of a command will do."
)


class SiftPlain:
    """Speaks in lines on one stream and hears lines on another."""

    def __init__(self, out: TextIO | None = None, source: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._in = source or sys.stdin
        self._helped = False

    def say(self, message: str) -> None:
        """Show one line."""
        self._out.write(clean(message) + "\n")
        self._out.flush()

    def show(self, view: CandidateView) -> Reply:
        """Show a candidate and read lines until one is a command."""
        self._describe(view)
        while True:
            self.prompt("Decide: ")
            line = read_line(self._in)
            if line is None:
                return Reply(Act.QUIT)
            reply = reply_of(line)
            if reply is not None:
                return reply
            self.say(HELP)

    def _describe(self, view: CandidateView) -> None:
        if view.message:
            self.say(view.message)
        if not self._helped:
            self.say(HELP)
            self._helped = True
        self.say("")
        self.say(f"Candidate {view.place} of {view.total}: {where(view)}")
        self.say(marked(view.candidate.sentence, view.span))
        if view.words:
            self.say(f"Words: {', '.join(view.words)}")
        for label, value in rows(view.question):
            self.say(f"{label}: {value}")
        for remark in view.remarks:
            self.say(remark_line(remark))

    def line(self, label: str, default: str) -> str | None:
        """Read a text; an empty line keeps what there is, "-" takes it out."""
        self.prompt(f"{label} [{default}]: " if default else f"{label}: ")
        line = read_line(self._in)
        if line is None:
            return None
        return "" if line.strip() == "-" else line.strip() or default

    def choose(self, label: str, options: Sequence[str], default: str) -> str | None:
        """Read one of several words."""
        while True:
            given = self.line(f"{label} ({', '.join(options)})", default)
            if given is None or given in options:
                return given
            self.say(f"It is one of {', '.join(options)}.")

    def confirm(self, question: str) -> bool:
        """Read yes or no; the end of input is no."""
        self.prompt(f"{question} (yes or no): ")
        return (read_line(self._in) or "no").strip().lower() in ("y", "yes")

    def prompt(self, words: str) -> None:
        """Show what is wanted; without a terminal nobody ends the line, so it is ended here."""
        self._out.write(clean(words) + ("" if self._in.isatty() else "\n"))
        self._out.flush()

    def close(self, tally: Tally) -> None:
        """Say how the sitting went."""
        self.say("")
        for line in tally_lines(tally):
            self.say(line)


def reply_of(line: str) -> Reply | None:
    """Read a command; None for what is none."""
    word, _, rest = line.strip().partition(" ")
    rest = rest.strip()
    if word in FIELDS and rest:
        return Reply(Act.SET, "" if rest == "-" else rest, word.removesuffix("-also"))
    act = COMMANDS.get(SHORT.get(word, word))
    return None if act is None else Reply(act, rest)
