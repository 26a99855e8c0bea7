"""From the bytes of a deck file to a text that is safe to parse, and what is wrong with the bytes.

Characters that may not reach a terminal are replaced by PLACEHOLDER, one for one: every column
stays, the characters that YAML would take for line breaks (U+0085, U+2028) split nothing, and
whoever meets a placeholder knows that its problem is reported already.
"""

import re
import unicodedata

from byheart.core.cleaning import first_unsafe, is_safe
from byheart.core.errors import Place, Problem

MOST_BYTES = 16 * 1024 * 1024
"""The largest file that is read."""
PLACEHOLDER = "\ue000"
_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}
_SAVE_AS = "save the file as UTF-8"
_MOST_UNSAFE = 100
"""Unsafe characters in a file that is still taken for a text."""


def read_text(data: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """Return the text of a file with a line break at its end, and its problems.

    The text is None when nothing can be made of the bytes.
    """
    start = Place(file, 1, 1)
    if len(data) > MOST_BYTES:
        return None, [too_large(start)]
    wide = next((name for bom, name in _WIDE_BOMS.items() if data.startswith(bom)), None)
    if wide or b"\0" in data[:4]:
        return None, [Problem(start, f"this is {wide or 'UTF-16 or UTF-32'} text", _SAVE_AS)]
    bom = len(_BOM) if data.startswith(_BOM) else 0
    try:
        text = data[bom:].decode()
    except UnicodeDecodeError as error:
        return None, [_not_utf8(data, bom, bom + error.start, file)]
    if (directive := re.search(r"^%", text, re.MULTILINE)) is not None:
        line = text.count("\n", 0, directive.start()) + 1
        return None, [
            Problem(Place(file, line, 1), 'a line cannot start with "%"', "indent or quote it")
        ]
    safe, problems = _without_unsafe(text, file)
    return safe if safe is None or safe.endswith("\n") else safe + "\n", problems


def too_large(place: Place) -> Problem:
    """Return the problem of a file that is too large to be read."""
    megabytes = MOST_BYTES // 1024 // 1024
    return Problem(place, f"the file is larger than {megabytes} MB", "split it into several decks")


def character_name(character: str) -> str:
    """Return what a character is called, for one that cannot be shown: `U+001B (escape)`."""
    name = _NAMES.get(character) or unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X}" + (f" ({name})" if name else "")


_NAMES = {
    "\0": "null",
    "\x07": "bell",
    "\b": "backspace",
    "\r": "carriage return",
    "\x1b": "escape",
    "\x7f": "delete",
    "\x85": "next line",
    PLACEHOLDER: "private use",
}
"""What Unicode gives no names to."""


def _not_utf8(data: bytes, start: int, at: int, file: str) -> Problem:
    before = data[start:at].decode()
    place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
    return Problem(place, f"byte {at + 1} of the file (0x{data[at]:02X}) is not UTF-8", _SAVE_AS)


def _without_unsafe(text: str, file: str) -> tuple[str | None, list[Problem]]:
    """Replace what may not be shown. Nearly every line is cleared by one call of `isprintable`."""
    problems: list[Problem] = []
    if text.replace("\n", "").isprintable():
        return text, problems
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.isprintable():
            continue
        content = line.removesuffix("\r")
        if first_unsafe(content) is None:
            continue
        for column, character in enumerate(content, 1):
            if is_safe(character):
                continue
            problems.append(_unsafe(Place(file, number + 1, column), character))
            if len(problems) == _MOST_UNSAFE:
                return None, problems
        lines[number] = "".join(c if is_safe(c) else PLACEHOLDER for c in content)
    return ("\n".join(lines) if problems else text), problems


def _unsafe(place: Place, character: str) -> Problem:
    message = f"the character {character_name(character)} is not allowed in a deck"
    return Problem(place, message, "delete it")
