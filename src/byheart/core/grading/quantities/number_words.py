"""The English words for numbers. Tables alone; `numerals` reads them."""

_NAMES = """zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen"""
_TEN_NAMES = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINAL_NAMES = """zeroth first second third fourth fifth sixth seventh eighth ninth tenth
eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"""

TENS = {name: 10 * tens for tens, name in enumerate(_TEN_NAMES.split(), start=2)} | {"fourty": 40}
SMALL = {name: number for number, name in enumerate(_NAMES.split())} | {
    "nought": 0,
    "naught": 0,
    "nil": 0,
}
"""Zero to nineteen."""

_PLAIN_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "lakh": 10**5,
    "lac": 10**5,
    "crore": 10**7,
    "milliard": 10**9,
}
SCALES = (
    _PLAIN_SCALES
    | {f"{name}s": value for name, value in _PLAIN_SCALES.items()}
    | {"mio": 10**6, "dozen": 12, "score": 20}
)
HUNDREDS = ("hundred", "hundreds")
ALONE = {"hundred", "dozen", *_PLAIN_SCALES}
"""What "a" may stand before, and what may open a number by itself."""

ORDINAL_UNITS = {name: number for number, name in enumerate(_ORDINAL_NAMES.split())}
ORDINAL_SCALES = {
    "hundredth": 100,
    "thousandth": 10**3,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
ORDINALS = (
    ORDINAL_UNITS | {f"{name[:-1]}ieth": value for name, value in TENS.items()} | ORDINAL_SCALES
)

_FIRST_PART = 3  # there are thirds, but "seconds" are units of time
PARTS = {"half": 2, "quarter": 4} | {
    name: number for name, number in ORDINALS.items() if number >= _FIRST_PART
}
"""What one of n equal parts is called."""
PLURAL_PARTS = {f"{name}s": number for name, number in PARTS.items()} | {"halves": 2}
ARTICLES = ("a", "an")
OPENING = {*ARTICLES, *SMALL, *TENS, *ORDINALS, *ALONE, *PARTS}
"""Every word that a number in words may begin with."""
