"""What an author types while sifting: a line to change, a word to choose. Beside `prompts`."""

from collections.abc import Sequence

import questionary

from byheart.core.cleaning import clean
from byheart.terminal.console import Glyphs
from byheart.terminal.prompts import STYLE


def ask_text(label: str, default: str, signs: Glyphs) -> str | None:
    """Let a text be changed; None on Ctrl-D.

    Raises:
        KeyboardInterrupt: On Ctrl-C.
    """
    asked = questionary.text(clean(label), default=clean(default), qmark=signs.pointer, style=STYLE)
    try:
        return str(asked.unsafe_ask())
    except EOFError:
        return None


def ask_option(label: str, options: Sequence[str], default: str, signs: Glyphs) -> str | None:
    """Let one of several words be chosen by arrows; None on Ctrl-D.

    Raises:
        KeyboardInterrupt: On Ctrl-C.
    """
    asked = questionary.select(
        clean(label),
        choices=list(options),
        default=default,
        qmark=signs.pointer,
        pointer=signs.pointer,
        instruction=" ",
        style=STYLE,
    )
    try:
        return str(asked.unsafe_ask())
    except EOFError:
        return None
