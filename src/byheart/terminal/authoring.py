"""What an author sees of a question before it is written: its YAML, its face, verdicts on it."""

import sys

from byheart.core.card_state import CardState
from byheart.core.deck import Card, Deck
from byheart.core.verdict import Verdict
from byheart.terminal.console import console, glyphs, text
from byheart.terminal.face import QuestionView
from byheart.terminal.wording import verdict_word


def has_terminal() -> bool:
    """Say whether somebody is there who can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def say(line: str, style: str = "") -> None:
    """Show one line."""
    console().print(text(line, style), soft_wrap=True)


def show_yaml(written: str) -> None:
    """Show how a question stands in the deck."""
    say("In the deck:", "dim")
    say(written)


def show_face(card: Card, deck: Deck, options: tuple[str, ...]) -> None:
    """Show a card as a learner will see it."""
    from byheart.terminal import drawing  # noqa: PLC0415 - Rich's tables, only for a screen

    out, signs = console(), glyphs(sys.stdout)
    view = QuestionView(card, deck, 1, 0, 1, CardState(card.id), 0, options)
    say("As a learner will see it:", "dim")
    out.print()
    out.print(drawing.question(view, signs, out.width))
    for number, option in enumerate(options, start=1):
        say(f"  {number}) {option}")
    if options:
        say("")


def show_verdict(given: str, verdict: Verdict) -> None:
    """Show what comes of an answer."""
    from byheart.terminal.drawing import STYLES  # noqa: PLC0415 - as above

    word = verdict_word(given, verdict)
    message = f": {verdict.message}" if verdict.message else ""
    say(f"{word}{message}", STYLES[verdict.judgement])
