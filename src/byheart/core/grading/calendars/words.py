"""The words of dates: months, weekdays, seasons, decades, feasts, and what may stand around them.

All are folded: lower case, no accents. Month names of neighbouring languages are here where no
English word is spelled the same.
"""

import unicodedata

from byheart.core.grading.calendars.moment import Part

_ENGLISH_MONTHS = """january february march april may june july august september october november
december"""
_MONTH_ABBREVIATIONS = "jan feb mar apr may jun jul aug sep oct nov dec"
_FOREIGN_MONTHS = """januar januari janner janvier enero gennaio janeiro
februar februari fevrier febrero febbraio fevereiro
marz maerz maart mars marzo marco
avril abril aprile
mai mei mayo maggio maio
juni juin junio giugno junho
juli juillet julio luglio julho
augustus aout agosto
septembre septiembre settembre setembro
oktober octobre octubre ottobre outubro okt
novembre noviembre novembro
dezember decembre diciembre dicembre dezembro dez"""
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_WEEKDAY_ABBREVIATIONS = """mon
tue tues
wed weds
thu thur thurs
fri
sat
sun"""
_LEAST_LETTERS = 5
"""Shorter words and names are never mended."""


def fold(word: str) -> str:
    """Return a word in lower case without accents."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a table."""
    return tuple(text.split())


def _numbered(*tables: str) -> dict[str, int]:
    """Number the lines of each table from 1; a table of one line or two numbers its words."""
    return {
        word: number
        for table in tables
        for number, row in enumerate(_rows(table), start=1)
        for word in row.split()
    }


def _rows(table: str) -> list[str]:
    return table.splitlines() if table.count("\n") > 1 else table.split()


ENGLISH_MONTHS = _numbered(_ENGLISH_MONTHS, _MONTH_ABBREVIATIONS) | {"sept": 9}
MONTHS = ENGLISH_MONTHS | _numbered(_FOREIGN_MONTHS)
WEEKDAYS = _numbered(_WEEKDAYS, _WEEKDAY_ABBREVIATIONS)
_FULL_MONTHS = _numbered(_ENGLISH_MONTHS)
_FULL_WEEKDAYS = _numbered(_WEEKDAYS)

SEASONS = {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "autumn": 3, "fall": 3} | {
    "winter": 4,
    "wintertime": 4,
}
DECADES = {"noughties": 0, "naughties": 0, "aughts": 0, "oughts": 0, "tens": 10, "teens": 10} | {
    name: 10 * tens
    for tens, name in enumerate(
        words("twenties thirties forties fifties sixties seventies eighties nineties"), start=2
    )
}
CENTURY_WORDS = ("century", "centuries", "cent", "c")
MILLENNIUM_WORDS = ("millennium", "millennia", "millenium", "millenia")
QUARTER_WORDS = ("quarter", "quarters", "qtr")
ORDINAL_SUFFIXES = ("st", "nd", "rd", "th")
OF = ("of", "de", "del", "di", "du")

BEFORE_CHRIST = (
    "bc",
    "bce",
    "b c",
    "b c e",
    "before christ",
    "before common era",
    "before the common era",
    "before our era",
)
AFTER_CHRIST = ("ad", "ce", "a d", "c e", "anno domini", "common era")

FEASTS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "xmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year ' s eve": (12, 31),
    "new years eve": (12, 31),
    "new year ' s day": (1, 1),
    "new years day": (1, 1),
    "valentine ' s day": (2, 14),
    "valentines day": (2, 14),
    "halloween": (10, 31),
    "ides of march": (3, 15),
}
"""Feasts that fall on the same day each year, as their tokens stand: month and day."""

PARTS = {
    "early": Part.EARLY,
    "beginning of": Part.EARLY,
    "start of": Part.EARLY,
    "early part of": Part.EARLY,
    "mid": Part.MID,
    "middle": Part.MID,
    "middle of": Part.MID,
    "late": Part.LATE,
    "end of": Part.LATE,
    "close of": Part.LATE,
    "late part of": Part.LATE,
    "latter part of": Part.LATE,
    "latter half of": Part.SECOND_HALF,
    "last half of": Part.SECOND_HALF,
    "last quarter of": Part.LAST_QUARTER,
    "final quarter of": Part.LAST_QUARTER,
    "last third of": Part.LATE,
    "final third of": Part.LATE,
}
FRACTIONS = {
    "half": (Part.FIRST_HALF, Part.SECOND_HALF),
    "third": (Part.EARLY, Part.MID, Part.LATE),
    "quarter": (
        Part.FIRST_QUARTER,
        Part.SECOND_QUARTER,
        Part.THIRD_QUARTER,
        Part.LAST_QUARTER,
    ),
}
"""What the first, second, … of them is."""

APPROXIMATELY = (
    "around",
    "about",
    "circa",
    "ca",
    "ca .",
    "c",
    "c .",
    "cca",
    "approximately",
    "approx",
    "approx .",
    "roughly",
    "~",
    "≈",
    "sometime",
    "some time",
    "on or about",
    "on or around",
    "in or about",
    "in or around",
)
HEDGES = ("i think", "i guess", "i believe", "maybe", "perhaps", "probably", "possibly")
"""One guess with a doubt is still one answer."""
FILLERS = words("""i think guess believe maybe perhaps probably possibly it was is happened occurred
started began ended on in by at the a during since from as of until till year month week quarter
season decade day date dated night morning afternoon evening roaring swinging : , ( [ “ \" """)
"""What may stand before a date and changes nothing."""
OPENERS = words("""in by since of from until till to during between early late mid year after
before around about circa through ( - –""")  # noqa: RUF001
"""What in running text must stand before a number for it to be a year."""
TRAILERS = words('. , ! ? ; then ) ] ” "')
DENIALS = words("""or either neither nor not no never isn wasn ain cannot except but unless without
rather instead before after""")
"""Words of whoever gives two answers, none, or the bounds of one."""


def month_of(word: str) -> int | None:
    """Return the month that a word names, one typing slip in a longer name allowed."""
    return MONTHS.get(word) or _mended(word, _FULL_MONTHS)


def weekday_of(word: str) -> int | None:
    """Return the weekday that a word names, Monday 0; slips as in months."""
    found = WEEKDAYS.get(word) or _mended(word, _FULL_WEEKDAYS)
    return None if found is None else found - 1


def _mended(word: str, names: dict[str, int]) -> int | None:
    """Return what the one name within a slip of a word stands for."""
    if len(word) < _LEAST_LETTERS or not word.isalpha():
        return None
    near = [name for name in names if len(name) >= _LEAST_LETTERS and one_slip(word, name)]
    return names[near[0]] if len(near) == 1 else None


def one_slip(typed: str, meant: str) -> bool:
    """Say whether one letter was left out, added, changed, or two neighbours swapped."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    same = next((at for at, pair in enumerate(zip(typed, meant)) if pair[0] != pair[1]), None)  # noqa: B905 - the lengths may differ by one
    if same is None:
        return True
    left, right = typed[same:], meant[same:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    changes = ((1, 1), (0, 1), (1, 0))
    return swapped or any(left[skip:] == right[jump:] for skip, jump in changes)
