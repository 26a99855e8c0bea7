"""The words of questions: taken apart once, and searched for others."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from byheart.core.grading.spelling import spelled
from byheart.core.grading.words import fold

_EMPTY_WORDS = """
a an the this that these those of in on at to from by with for about as into over under between
during after before since until than and or but not no is are was were be been being am do does
did has have had can could will would shall should may might must who whom whose which what when
where why how it its he she they his her their them there here one many much some any all each
both other such so if by according name give list say said
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
"""Words that many questions share, whatever they ask."""
_QUOTED = re.compile('"[^"]*"|[\u201c\u201e][^\u201d\u201c]*[\u201d\u201c]|«[^»]*»|\\*[^*]+\\*')
_SINGLE_QUOTED = re.compile(r"(?<!\w)['\u2018][^'\u2019]{2,}['\u2019](?!\w)")
_MARKS = frozenset("\"'\u201c\u201e\u00ab*\u2018")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"\u201c])")
_ARTICLES = frozenset({"a", "an", "the"})

Words = tuple[str, ...]


_WORDS = re.compile(r"[^\W_]+|[%°$€£]")
_APART = [
    sign if sign.isalnum() else f" {sign} " if sign in "%$" else " "
    for sign in map(chr, range(128))
]
"""ASCII with blanks for what parts words: what is then between blanks is what `_WORDS` finds."""
_GROUPS = re.compile(r",(?<=\d,)(?=\d{3}(?!\d))")
_MOST_KEPT = 65_536
"""Texts and words that are remembered: all of a large deck, a few megabytes."""


@lru_cache(maxsize=_MOST_KEPT)
def forms(text: str) -> Words:
    """Return the words of a text as `spelled` writes them, so that one and many are the same.

    Accents, apostrophes and the commas of numbers are left out. It is a plainer and quicker
    cousin of what judges answers, for whole decks of questions.
    """
    return tuple(map(_form, split_words(_lowered(text))))


def split_words(text: str) -> list[str]:
    """Return the runs of letters and digits in a text, and its signs of money and measure."""
    return text.translate(_APART).split() if text.isascii() else _WORDS.findall(text)


def _lowered(text: str) -> str:
    low = text.lower()
    if not low.isascii():
        low = fold(unicodedata.normalize("NFKC", low).replace("\u2019", "'"))
    low = low.replace("'", "")
    return _GROUPS.sub("", low) if "," in low else low


@lru_cache(maxsize=_MOST_KEPT)
def _form(word: str) -> str:
    return spelled(word)


def bare_forms(text: str) -> Words:
    """Return the forms of a text without articles; all of them if there are no others."""
    found = forms(text)
    if _ARTICLES.isdisjoint(found):
        return found
    return tuple([word for word in found if word not in _ARTICLES]) or found


def content(words: Iterable[str]) -> frozenset[str]:
    """Return the words that say what a question is about."""
    return frozenset(words) - _EMPTY


def stands_in(run: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether words stand in others, in their order and without a gap."""
    if not run or run[0] not in words:
        return False
    length, first = len(run), run[0]
    return any(
        word == first and tuple(words[at : at + length]) == tuple(run)
        for at, word in enumerate(words)
    )


def unquoted(text: str) -> str:
    """Return a text without what stands in quotation marks or asterisks: titles, others' words."""
    text = text.replace("\u2019", "'")
    if _MARKS.isdisjoint(text):
        return text
    return _SINGLE_QUOTED.sub(" ", _QUOTED.sub(" ", text))


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    return _SENTENCE_END.split(text.strip(), maxsplit=1)[0]


def any_of(words: str) -> str:
    """Return a pattern that matches any of the words in a list, longer ones first."""
    return "|".join(sorted(map(re.escape, words.split()), key=len, reverse=True))
