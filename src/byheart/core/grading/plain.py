"""Text made plain for reading quantities, with the way back to where each character stood.

Every dash becomes "-", every space " ", every quote "'" or '"', "½" becomes "1/2", "10⁶" becomes
"10^6", digits of any script become 0 to 9. Case is kept, since "mW" is not "MW".
"""

import unicodedata
from dataclasses import dataclass

_REPLACED = {
    # hyphens, dashes and minuses; then quotes, primes and accents that stand alone
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d\u2796", "-"),
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u2032\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
    # signs of multiplication and division, fraction slashes
    **dict.fromkeys("\u00d7\u2715\u2716\u2a2f", "x"),
    **dict.fromkeys("\u2044\u2215\u00f7", "/"),
    # about equal; degrees and what is typed for them; micro; at most, at least
    **dict.fromkeys("\u223c\uff5e\u2248\u2243\u2245", "~"),
    **dict.fromkeys("\u00ba\u02da", "°"),
    "\u00b5": "μ",
    "\u2a7d": "≤",
    "\u2a7e": "≥",
    "\u2116": "no ",
    "\u2026": "..",
    "\u066a": "%",
}
_SUPERSCRIPTS = {**dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True)), "⁻": "-", "⁺": "+"}
_FRACTION_SLASH = "\u2044"
_DROPPED = ("Cf", "Mn")  # soft hyphens, zero-width characters, loose accents


@dataclass(frozen=True, slots=True)
class Plain:
    """Plain text and, for each of its characters and its end, the index in the original.

    `origins` is None where nothing moved.
    """

    text: str
    origins: tuple[int, ...] | None = None

    def origin(self, at: int) -> int:
        """Return the index in the original text of a character of the plain text."""
        return at if self.origins is None else self.origins[at]


def plain(text: str) -> Plain:
    """Make a text plain."""
    if text.isascii():
        return Plain(text.translate(_ASCII_SPACES))
    pieces = [_piece(text, at) for at in range(len(text))]
    origins = [at for at, piece in enumerate(pieces) for _ in piece]
    return Plain("".join(pieces), (*origins, len(text)))


_ASCII_SPACES = str.maketrans("\t\n\r\x0b\x0c`", "     '")


def _piece(text: str, at: int) -> str:
    """Return what one character becomes."""
    character = text[at]
    if character.isascii():
        return character.translate(_ASCII_SPACES)
    if character in _SUPERSCRIPTS:
        follows = at > 0 and text[at - 1] in _SUPERSCRIPTS
        return ("" if follows else "^") + _SUPERSCRIPTS[character]
    return _REPLACED.get(character) or _compatible(character)


def _compatible(character: str) -> str:
    """Return the ordinary form of a digit of any script, "㎞", "℃" or "½".

    The last gets a space before it, for "2½" is not 21/2.
    """
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    if character.isspace() or unicodedata.category(character) in _DROPPED:
        return " " if character.isspace() else ""
    form = unicodedata.normalize("NFKC", character)
    if _FRACTION_SLASH in form:
        return " " + form.replace(_FRACTION_SLASH, "/")
    return form if len(form) <= 4 else character  # noqa: PLR2004 - some become whole phrases
