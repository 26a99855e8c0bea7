"""Text taken apart into the words that count, so that ways of writing it meet.

Case, accents, punctuation, hyphens, apostrophes, articles and numbers are settled here; which
words may differ is not: `spelling`, `slips` and `transliteration` know that.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from byheart.core.cleaning import is_safe
from byheart.core.grading.figures import Figure, figure_of, merge_figures
from byheart.core.grading.phrases import expand, without_fillers

LONGEST = 600
"""Characters that are compared with any leniency; longer texts are right or wrong literally."""
_MOST_WORDS = 60

_PLAIN_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i",
    "ħ": "h", "ŋ": "n", "ə": "a",
}  # fmt: skip
_FOLDED = str.maketrans(_PLAIN_LETTERS)
_RAISED = re.compile("(?<=[0-9])[\u00b2\u00b3\u00b9\u2070-\u2079\u00bc-\u00be\u2150-\u215e]+")
"""Powers and fractions after a digit, which would melt into it: 10\u2076 is not 106."""
_GREEK_ALONE = re.compile(r"(?<![^\W_])[\u03b1-\u03c9](?![^\W_])")
_APOSTROPHES = re.compile(r"['\u2019\u2018\u02bc\u02bb`\u00b4\u02bf\u02be\u2032]")
_ELISION = re.compile(r"\b([dl])['\u2019\u02bc](?=[^\W\d_])")
_INITIALS = re.compile(r"(?<![^\W_])([^\W\d_])\.(?=[^\W\d_](?![^\W_]))")
_INITIAL_A = re.compile(r"(?<![^\W_])[Aa]\.\s*+[^\W\d_]")
"""An "a" with a stop and a word after it: no article, but a name that is shortened."""
_BELOW_ZERO = re.compile(r"(?:^|(?<=\s))[-\u2212\u2013](?=\d)")
_GROUPS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_WORDS = re.compile(
    r"(?<!\d)[1-9]/[2-9](?!\d)|\d++(?:[.:]\d++)*+(?:(?:st|nd|rd|th)(?![^\W\d_]))?|[^\W\d_]++|[+#%°$€£<>=&\u266d\u266f]"
)
_SIGNS = {
    "&": "and", "%": "percent", "°": "degrees", "$": "dollars", "€": "euros", "£": "pounds",
    "+": "plus", "#": "sharp", "<": "less", ">": "greater", "=": "equals",
    "\u266d": "flat", "\u266f": "sharp",
}  # fmt: skip
_MINUS = "minus"
_GAPS = re.compile(r"(?<!\d) | (?!\d)")
_PLAIN_TEXT = re.compile(r"[A-Za-z ,;:!?()\"]*+")
_LETTERS = re.compile("[a-z]+")
_MOST_KEPT = 32_768
"""Texts that are remembered: those of a large deck, so that no rule takes them apart again."""
_LATIN_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """What somebody wrote, ready to be compared.

    Attributes:
        text: The text as it stood.
        literal: Its words without spaces, all of them: equal for texts that differ in form alone.
        words: Its words in order.
        content: The words that count, numbers as figures; a leading "the" or "in" is not among
            them.
        leading: The preposition that was left out of `content` at the beginning, "" for none.
        has_comma: Whether a comma stood inside.
    """

    text: str
    literal: str
    words: tuple[str, ...]
    content: tuple[str, ...]
    leading: str = ""
    has_comma: bool = False

    @property
    def joined(self) -> str:
        """The words that count without spaces; figures stay apart."""
        return "".join(self.content)


@lru_cache(maxsize=4096)
def phrase(text: str) -> Phrase:
    """Take a text apart. Its length should be bounded by whoever calls."""
    words = split_words(text)
    has_initial_a = _INITIAL_A.search(text) is not None
    content, leading = without_fillers(expand(merge_figures(words)), has_initial_a=has_initial_a)
    return Phrase(text, literal(text), words, content, leading, "," in text or ";" in text)


def plain_text(text: str) -> str:
    """Return the text in compatible, lower-case characters without what may not be shown."""
    text = unicodedata.normalize("NFKC", _RAISED.sub(r" \g<0>", text))
    text = " ".join(text.casefold().split())
    if text.isprintable():
        return text
    unsafe = {ord(character): None for character in set(text) if not is_safe(character)}
    return " ".join(text.translate(unsafe).split())


@lru_cache(maxsize=_MOST_KEPT)
def literal(text: str) -> str:
    """Return what two texts share that differ in case, accents, spaces and punctuation alone."""
    return _GAPS.sub("", " ".join(split_words(text))) or plain_text(text)


@lru_cache(maxsize=_MOST_KEPT)
def split_words(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded to plain lower-case letters, with signs in words."""
    if _PLAIN_TEXT.fullmatch(text):
        return tuple(_LETTERS.findall(text.lower()))
    return split_any_words(text)


def split_any_words(text: str) -> tuple[str, ...]:
    """Return the words of any text, as `split_words` does at once for one of plain letters."""
    if text.isascii():
        return _split_ascii(text)
    text = _ELISION.sub(r"\1 ", plain_text(text))
    text = _GREEK_ALONE.sub(_greek_name, text)
    text = _APOSTROPHES.sub("", _BELOW_ZERO.sub(f" {_MINUS} ", text))
    text = fold(_GROUPS.sub("", _INITIALS.sub(r"\1", text)))
    return tuple(_SIGNS.get(word, word) for word in _WORDS.findall(text))


def _split_ascii(text: str) -> tuple[str, ...]:
    """Do the same for a text in which nothing needs to be looked for that ASCII has not."""
    text = " ".join(text.lower().split())
    if not text.isprintable():
        text = plain_text(text)
    if "'" in text or "`" in text:
        text = _APOSTROPHES.sub("", _BELOW_ZERO.sub(f" {_MINUS} ", _ELISION.sub(r"\1 ", text)))
    elif "-" in text:
        text = _BELOW_ZERO.sub(f" {_MINUS} ", text)
    if "." in text:
        text = _INITIALS.sub(r"\1", text)
    if "," in text:
        text = _GROUPS.sub("", text)
    return tuple([_SIGNS.get(word, word) for word in _WORDS.findall(text)])


def fold(text: str) -> str:
    """Return a lower-case text without accents; letters that have no plain form stay."""
    if text.isascii():
        return text
    marks_apart = unicodedata.normalize("NFD", text)
    folded = unicodedata.normalize("NFC", _LATIN_MARKS.sub("", marks_apart))
    return folded.translate(_FOLDED)


def _greek_name(letter: re.Match[str]) -> str:
    """Write out a Greek letter that stands alone: "alpha" for what particles are named by."""
    return unicodedata.name(letter[0]).removeprefix("GREEK SMALL LETTER ").casefold() + " "


def is_figure(word: str) -> bool:
    """Say whether a word of `content` is a number."""
    return figure_of(word) is not None


def is_short(text: str) -> bool:
    """Say whether a text may be compared with leniency."""
    return len(text) <= LONGEST and len(split_words(text)) <= _MOST_WORDS


__all__ = ["Figure", "Phrase", "fold", "is_figure", "is_short", "literal", "phrase", "split_words"]
