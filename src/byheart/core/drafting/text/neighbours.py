"""The words and marks beside a place in a text, as long as only a space parts them."""

import re

_BACK = 32
_BEFORE = re.compile(r"([^\W\d_][\w'’.&]*)[ \u00a0]{1,3}$")  # noqa: RUF001
_AFTER = re.compile(r"[ \u00a0]{1,3}([^\W\d_][\w'’&]*)")  # noqa: RUF001


def word_before(text: str, at: int) -> str:
    """Return the word before a place as it stands, "" if a mark or a number stands there."""
    match = _BEFORE.search(text, max(0, at - _BACK), at)
    return "" if match is None else match[1]


def word_after(text: str, at: int) -> str:
    """Return the word after a place as it stands, "" if a mark or a number stands there."""
    match = _AFTER.match(text, at)
    return "" if match is None else match[1]


def mark_before(text: str, at: int) -> str:
    """Return the last character before a place that is no space, "" at the beginning."""
    return text[max(0, at - _BACK) : at].rstrip()[-1:]


def mark_after(text: str, at: int) -> str:
    """Return the first character after a place that is no space, "" at the end."""
    return text[at : at + _BACK].lstrip()[:1]


def is_capital(word: str) -> bool:
    """Say whether a word begins with a capital letter."""
    return word[:1].isupper()
