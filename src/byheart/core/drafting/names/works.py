"""Titles of works in quotation marks."""

import re
from collections.abc import Iterator

from byheart.core.drafting.names.heads import OTHER_NOUNS
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.words import FUNCTION_WORDS, PERSONAL_PARTICLES

_QUOTED = re.compile(
    r"(?<![^\s(\[])(?:\u201c([^\u201c\u201d]{2,80})\u201d|\"([^\"]{2,80})\""
    r"|\u2018([^\u2018\u2019]{2,80})\u2019(?!\w)|'([^']{2,80})'(?!\w)|\u00ab([^\u00ab\u00bb]{2,80})\u00bb)"
)
_PART = re.compile(r"[^\W\d_][\w'\u2019-]*")
_CUE = re.compile(r"[\w-]+")
_LOOK_BACK = 40
_CUE_WORDS = 3
_SMALL = (
    FUNCTION_WORDS | PERSONAL_PARTICLES | {"die", "der", "das", "les", "l", "und", "et", "il", "lo"}
)


def works(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each title of a work that stands in quotation marks."""
    for match in _QUOTED.finditer(text):
        start, end = match.span(match.lastindex or 0)
        title = text[start:end].rstrip(" ,.;")
        if title.strip() and _is_title(
            title, text[max(0, match.start() - _LOOK_BACK) : match.start()]
        ):
            lead = len(title) - len(title.lstrip())
            yield start + lead, start + len(title)


def without(words: list[Word], spans: list[tuple[int, int]]) -> list[Word]:
    """Return the words that are in none of the spans."""
    if not spans:
        return words
    inside, at = [], 0
    for word in words:
        while at < len(spans) and spans[at][1] <= word.start:
            at += 1
        inside.append(at < len(spans) and spans[at][0] <= word.start)
    return [word for word, is_inside in zip(words, inside, strict=True) if not is_inside]


def _is_title(quoted: str, before: str) -> bool:
    parts = _PART.findall(quoted)
    weighty = [part for part in parts if part.lower() not in _SMALL]
    if not weighty or not all(part[0].isupper() for part in [parts[0], *weighty]):
        return False
    if len(parts) > 1:
        return quoted[-1] not in "!?" or len(weighty) > 1
    return any(word.lower() in OTHER_NOUNS for word in _CUE.findall(before)[-_CUE_WORDS:])
