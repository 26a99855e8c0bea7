"""Which characters may reach a terminal."""

import unicodedata

_HARMLESS_CONTROLS = "\n\t"
_JOINERS = "\u200c\u200d"  # zero width (non-)joiners: scripts and emoji need them
_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Controls, formats (bidi, zero width, tags), surrogates, private, unassigned, separators."""


def is_safe(character: str) -> bool:
    """Say whether a character may be shown: it draws something or joins what is drawn."""
    if character in _HARMLESS_CONTROLS or character in _JOINERS:
        return True
    return unicodedata.category(character) not in _UNSAFE


def first_unsafe(text: str) -> int | None:
    """Return the index of the first character that may not be shown, None if all may."""
    if text.isprintable():
        return None
    return next((at for at, character in enumerate(text) if not is_safe(character)), None)


def clean(text: str) -> str:
    """Return the text without the characters that may not be shown."""
    if text.isprintable():  # the fast path: nearly every text
        return text
    return "".join(filter(is_safe, text))
