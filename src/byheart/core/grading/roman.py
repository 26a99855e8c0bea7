"""Roman numerals from 1 to 3999, in their one proper form."""

_ROMAN = tuple(
    zip(
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        strict=True,
    )
)


def roman(text: str) -> int | None:
    """Read a Roman numeral from 1 to 3999 in capitals and in its one proper form.

    Whoever lets lower case in passes `text.upper()`: "i", "mix" and "civil" are words too.
    """
    if not text or len(text) > len("MMMDCCCLXXXVIII"):
        return None
    number, rest = 0, text
    for symbol, value in _ROMAN:
        while rest.startswith(symbol):
            number, rest = number + value, rest[len(symbol) :]
    return number if not rest and to_roman(number) == text else None


def to_roman(number: int) -> str:
    """Write a number from 1 to 3999 in Roman numerals, "" for any other."""
    if not 1 <= number <= 3999:  # noqa: PLR2004 - the largest that seven letters can write
        return ""
    written = ""
    for symbol, value in _ROMAN:
        count, number = divmod(number, value)
        written += symbol * count
    return written
