"""Two numbers of which one is meant: "eight or nine metres", "50 or 60 people", "of two or three".

They are as good as a range, and as long as one that is written with "to".
"""

import re

_SMALL = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_TENS = r"(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d{2,3})"
_MEASURED = re.compile(
    rf"\b({_SMALL}) or ({_SMALL})(?= (?:nautical )?(?:miles|kilometres|kilometers|km|metres|meters"
    r"|m|feet|inches|yards|minutes|hours|days|weeks|months|years)\b)"
)
_COUNTED = re.compile(
    rf"(?i:(?<![\w.,-])({_SMALL}) or ({_SMALL})(?= (?:[a-z]+s|(?:wo)?men|people|children)\b))"
)
_MANY = re.compile(rf"(?i:(?<![\w.,-])({_TENS}) or ({_TENS})(?= [a-z]+s?\b))")
_OF_GROUP = re.compile(rf"(?<=\bof )({_SMALL}) or ({_SMALL})(?=[,.;:]| [a-z]{{2,20}}ed\b)")


def as_ranges(text: str) -> str:
    """Return a text with "to" between two such numbers, every offset what it was."""
    for either in (_MEASURED, _MANY, _COUNTED, _OF_GROUP):
        text = either.sub(r"\1 to \2", text)
    return text
