"""Appeals as they are shown, on a screen and in lines."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol, TextIO

from byheart.core.deck import CardId
from byheart.terminal.console import console, text
from byheart.terminal.lines import read_line
from byheart.terminal.phrases import count, day_name, fitted
from byheart.terminal.sift_plain import SiftPlain
from byheart.terminal.sift_screen import SiftScreen
from byheart.terminal.wording import times


class AppealAct(Enum):
    """What an author can do with an appeal."""

    ACCEPT = auto()
    PROMPT = auto()
    REJECT = auto()
    DISMISS = auto()
    SKIP = auto()
    EDIT = auto()
    QUIT = auto()


KEYS = {
    "a": AppealAct.ACCEPT,
    "p": AppealAct.PROMPT,
    "r": AppealAct.REJECT,
    "d": AppealAct.DISMISS,
    "s": AppealAct.SKIP,
    " ": AppealAct.SKIP,
    "e": AppealAct.EDIT,
    "q": AppealAct.QUIT,
    "c-d": AppealAct.QUIT,
}
WORDS = ("a accept", "p prompt", "r reject", "d dismiss", "s skip", "e edit the deck", "q quit")
COMMANDS = {act.name.lower(): act for act in AppealAct}
HELP = (
    "accept, prompt [WHAT TO ASK BACK], reject [WHAT TO SAY], dismiss, skip, edit, quit; the first"
    " letter of a command will do."
)


@dataclass(frozen=True, slots=True)
class AppealView:
    """One appeal. `ask` and `answer` are "" where the question is gone.

    `day` is the study day of the latest appeal, `judged` what the deck says of the reply now.
    """

    number: int
    total: int
    card: CardId
    ask: str
    answer: str
    typed: str
    times: int
    day: int
    deck: str
    judged: str


@dataclass(frozen=True, slots=True)
class AppealReply:
    """What the author did, and what the learner is to be told where that was said at once."""

    act: AppealAct
    text: str = ""


class AppealFace(Protocol):
    """A way of showing appeals and hearing the deck's author."""

    def show(self, view: AppealView, message: str) -> AppealReply:
        """Show an appeal and return what the author did."""

    def line(self, label: str, default: str) -> str | None:
        """Ask for a text; None leaves things as they are."""

    def close(self, settled: int, left: int) -> None:
        """Show how it went."""


def details(view: AppealView) -> list[tuple[str, str]]:
    """Return what is to be known of an appeal: label and text."""
    often = f", {times(view.times)} in all" if view.times > 1 else ""
    rows = [
        ("Question", view.ask or f"{view.card} is in no deck here"),
        ("Answer", view.answer),
        ("Typed", view.typed),
        ("When", f"{day_name(view.day)}{often}"),
        ("Judged now", view.judged),
    ]
    return [(label, value) for label, value in rows if value]


def appeal_lines(view: AppealView) -> Iterable[str]:
    """Return an appeal as lines of a list."""
    yield f"{view.number}. {view.card}"
    yield from (f"   {label}: {value}" for label, value in details(view))


def ending(settled: int, left: int) -> str:
    """Say how it went."""
    return f"{count(settled, 'appeal')} settled, {count(left, 'appeal')} open."


class AppealScreen:
    """One appeal on a screen, settled by one key."""

    def __init__(self) -> None:
        self._console = console(sys.stdout)
        self._sift = SiftScreen()

    def show(self, view: AppealView, message: str) -> AppealReply:
        """Draw the appeal and read one key."""
        from byheart.terminal.drawing import labelled  # noqa: PLC0415 - Rich's tables
        from byheart.terminal.prompts import ask_key  # noqa: PLC0415 - 10 R, after it is drawn

        self._console.clear()
        draw = self._console.print
        title = view.deck or "Appeals"
        draw(text(f"{title}  {view.number}/{view.total}", "bold cyan"), text("\n"), end="")
        draw(labelled(details(view)))
        if message:
            draw(text(f"\n{message}", "bold yellow"))
        draw(text(""))
        return AppealReply(ask_key("\n".join(fitted(WORDS, self._console.width)), KEYS))

    def line(self, label: str, default: str) -> str | None:
        """Let a text be typed; Ctrl-D leaves things as they are."""
        return self._sift.line(label, default)

    def close(self, settled: int, left: int) -> None:
        """Say how it went."""
        self._console.clear()
        self._sift.say(ending(settled, left))


class AppealPlain:
    """Appeals in lines."""

    def __init__(self, out: TextIO | None = None, source: TextIO | None = None) -> None:
        self._in = source or sys.stdin
        self._sift = SiftPlain(out, source)
        self._helped = False

    def show(self, view: AppealView, message: str) -> AppealReply:
        """Show the appeal and read lines until one is a command."""
        if message:
            self._sift.say(message)
        if not self._helped:
            self._sift.say(HELP)
            self._helped = True
        for line in ("", *appeal_lines(view)):
            self._sift.say(line)
        while True:
            self._sift.prompt("Settle: ")
            typed = read_line(self._in)
            reply = AppealReply(AppealAct.QUIT) if typed is None else reply_of(typed)
            if reply is not None:
                return reply
            self._sift.say(HELP)

    def line(self, label: str, default: str) -> str | None:
        """Read a text."""
        return self._sift.line(label, default)

    def close(self, settled: int, left: int) -> None:
        """Say how it went."""
        self._sift.say("")
        self._sift.say(ending(settled, left))


def reply_of(line: str) -> AppealReply | None:
    """Read a command; None for what is none. An empty line skips."""
    word, _, rest = line.strip().partition(" ")
    act = COMMANDS.get(word) or KEYS.get(word or " ")
    return None if act is None else AppealReply(act, rest.strip())
