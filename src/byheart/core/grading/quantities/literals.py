"""Numbers written in digits: which values "1.000", "10,00,000", "1e6" or "3 x 10^8" may mean.

Nothing is ever evaluated: digits and exponents are counted first, and too many are no number.
"""

import re
from dataclasses import dataclass

_MOST_DIGITS = 30
_LARGEST_EXPONENT = 30
_THOUSANDS = 3
_MOST_IN_FIRST_GROUP = 3
_INDIAN_GROUP = 2

_RUN = re.compile(r"(?:\d+(?:[,.'_ ]\d+){0,14}+|\.\d+)", re.ASCII)
"""At most so many groups at once that the digits are too many: no text is read twice over."""
_SPACE_GROUP = re.compile(r" \d{3}(?!\d)", re.ASCII)
_PIECES = re.compile(r"\d+|\D", re.ASCII)
_E_EXPONENT = re.compile(r"[eE]([+-]?\d+)(?![^\W_])", re.ASCII)
_POWER_OF_TEN = re.compile(r" ?(?:[xX*·] ?|times )10 ?(?:\^|\*\*) ?([+-]?\d+)", re.ASCII)
_BARE_POWER = re.compile(r" ?(?:\^|\*\*) ?([+-]?\d+)", re.ASCII)
_ORDINAL_END = re.compile(r"(?:st|nd|rd|th)(?![^\W_])", re.IGNORECASE)
_OVER = re.compile(r" ?/ ?(\d{1,6})(?![\d/]|[.,]\d)", re.ASCII)
_PART_END = re.compile(r"(?:rd|th)s?(?![^\W_])", re.IGNORECASE)
_MIXED = re.compile(r"(?: {1,2}| ?\+ ?|-| and )(\d{1,6})/(\d{1,6})(?![\d/]|[.,]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Literal:
    """A number in digits and the index after it.

    `readings` are what it may mean, the likeliest first, as text that both `Fraction` and
    `numerals` read ("1000", "2.5", "3e8", "1/2", "21st"); none if it is malformed or too long.
    """

    end: int
    readings: tuple[str, ...]


def read_literal(text: str, at: int) -> Literal | None:
    """Read the number in digits at an index of a plain text, None if none starts there."""
    run = _RUN.match(text, at)
    if run is None:
        return None
    end = _end_of_groups(text, at, run.end())
    readings = _readings(text[at:end])
    suffix = _ORDINAL_END.match(text, end)
    if suffix is not None and readings and readings[0].isdigit():
        return Literal(suffix.end(), (f"{readings[0]}{suffix[0].lower()}",))
    return _with_exponent(text, end, readings) or _with_fraction(text, end, readings)


def _end_of_groups(text: str, start: int, stop: int) -> int:
    """Return where the number ends: a space or quote joins only three digits to it."""
    at = start
    while at < stop and text[at] not in " '":
        at += 1
    first = at - start
    while at < stop and first <= _MOST_IN_FIRST_GROUP:
        group = _SPACE_GROUP.match(" " + text[at + 1 : at + 5])
        if group is None:
            break
        at += 1 + _THOUSANDS
        if at < stop and text[at] in ",._":
            return _end_of_decimals(text, at, stop)
    return at


def _end_of_decimals(text: str, at: int, stop: int) -> int:
    at += 1
    while at < stop and text[at] not in " '":
        at += 1
    return at


def _readings(run: str) -> tuple[str, ...]:
    """Return what a run of digits and separators may mean; empty if it is malformed."""
    if sum(map(str.isdigit, run)) > _MOST_DIGITS:
        return ()
    if run.isdigit() or run.startswith("."):
        return (run.replace(".", "0."),)
    pieces = _PIECES.findall(run)
    groups, separators = pieces[::2], pieces[1::2]
    if _is_grouped(groups, separators):
        whole = "".join(groups)
        if separators == ["."]:  # the only group: English decimals first, else thousands
            return (f"{groups[0]}.{groups[1]}", whole)
        return (whole,)
    *before, last = separators
    if last not in ",." or last in before or not _is_decimal(groups[:-1], before, groups[-1]):
        return ()
    return (f"{''.join(groups[:-1])}.{groups[-1]}",)


def _is_grouped(groups: list[str], separators: list[str]) -> bool:
    """Say whether all separators are one and the groups are thousands, or Indian lakhs."""
    first, *others = groups
    if len(set(separators)) > 1 or len(first) > _MOST_IN_FIRST_GROUP or first.startswith("0"):
        return False
    if len(others[-1]) != _THOUSANDS:
        return False
    sizes = {len(group) for group in others[:-1]}
    indian = separators[0] == "," and len(first) <= _INDIAN_GROUP and sizes == {_INDIAN_GROUP}
    return sizes <= {_THOUSANDS} or indian


def _is_decimal(groups: list[str], separators: list[str], decimals: str) -> bool:
    """Say whether what stands before a decimal mark is one number, and only one reading is left."""
    if not separators:
        return True
    if len(decimals) == _THOUSANDS and separators[0] in " '_":
        return False  # "1 000,000" may be a million
    return _is_grouped(groups, separators)


def _with_exponent(text: str, end: int, readings: tuple[str, ...]) -> Literal | None:
    """Read "e6", "x 10^6", or the "^6" of "10^6"."""
    found = _E_EXPONENT.match(text, end) or _POWER_OF_TEN.match(text, end)
    mantissa = readings[:1]
    if found is None:
        found = _BARE_POWER.match(text, end)
        mantissa = ("1",) if readings == ("10",) else ()
    if found is None:
        return None
    fits = len(found[1]) <= len("+30") and abs(int(found[1])) <= _LARGEST_EXPONENT
    return Literal(found.end(), tuple(f"{m}e{int(found[1])}" for m in mantissa) if fits else ())


def _with_fraction(text: str, end: int, readings: tuple[str, ...]) -> Literal:
    """Read "1/2" and "2 1/2"; without a fraction, the number as it is."""
    if len(readings) != 1 or not readings[0].isdigit():
        return Literal(end, readings)
    whole = int(readings[0])
    over = _OVER.match(text, end)
    if over is not None:
        suffix = _PART_END.match(text, over.end())  # "2/3rds"
        stop = over.end() if suffix is None else suffix.end()
        return Literal(stop, (f"{whole}/{int(over[1])}",) if int(over[1]) else ())
    mixed = _MIXED.match(text, end)
    if mixed is None or not 0 < int(mixed[1]) < int(mixed[2]):
        return Literal(end, readings)
    top, bottom = int(mixed[1]), int(mixed[2])
    return Literal(mixed.end(), (f"{whole * bottom + top}/{bottom}",))
