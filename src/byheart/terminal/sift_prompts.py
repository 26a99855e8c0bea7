"""What an author types while sifting: a line to change, a word to choose. Beside `prompts`."""

from collections.abc import Sequence

import questionary
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings

from byheart.core.cleaning import clean
from byheart.terminal.console import Glyphs
from byheart.terminal.prompts import STYLE

_BLINK_SECONDS = 0.1


def ask_text(label: str, default: str, signs: Glyphs) -> str | None:
    """Let a text be changed; None on Escape or Ctrl-D, wherever the cursor is.

    Raises:
        KeyboardInterrupt: On Ctrl-C.
    """
    asked = questionary.text(
        clean(label),
        default=clean(default),
        qmark=signs.pointer,
        style=STYLE,
        key_bindings=_leaving(),
    )
    return _answer(asked)


def ask_option(label: str, options: Sequence[str], default: str, signs: Glyphs) -> str | None:
    """Let one of several words be chosen by arrows; None on Escape or Ctrl-D.

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
    present = asked.application.key_bindings
    asked.application.key_bindings = merge_key_bindings([*filter(None, [present]), _leaving()])
    return _answer(asked)


def _answer(asked: questionary.Question) -> str | None:
    """Ask, and wait no longer than a blink for what may follow Escape: the rest of an arrow."""
    asked.application.ttimeoutlen = asked.application.timeoutlen = _BLINK_SECONDS
    given: str | None = asked.unsafe_ask()
    return given


def _leaving() -> KeyBindings:
    """Return the keys that leave a prompt without an answer."""
    bindings = KeyBindings()

    @bindings.add("escape")
    @bindings.add("c-d", eager=True)
    def _leave(event: KeyPressEvent) -> None:
        event.app.exit(result=None)

    return bindings
