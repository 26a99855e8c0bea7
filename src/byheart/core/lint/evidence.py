"""What a source says: its paragraphs, its runs of words, and the passage behind a question."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from byheart.core.deck import Citation
from byheart.core.grading.words import fold

RUN = 8
"""Words in a row that are no accident any more."""
_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*|%")
_OMISSIONS = re.compile(r"\[?(?:\u2026|\.\.\.+)\]?")

Words = tuple[str, ...]


def plain_words(text: str) -> Words:
    """Return the words of a text in lower case, without accents and marks."""
    return tuple(_WORDS.findall(fold(text.replace("\u2019", "'").lower())))


class SourceText:
    """The words of a source."""

    def __init__(self, text: str) -> None:
        self.paragraphs = [line.strip() for line in text.splitlines() if line.strip()]
        self.words = plain_words(text)

    @staticmethod
    @lru_cache(maxsize=16)
    def of(text: str) -> "SourceText":
        """Return the words of a text; asked again for each question, so it is kept."""
        return SourceText(text)

    @cached_property
    def _line(self) -> str:
        return f" {' '.join(self.words)} "

    @cached_property
    def _runs(self) -> frozenset[Words]:
        return frozenset(runs_of(self.words))

    def has(self, quote: str) -> bool:
        """Say whether a quote stands in it, its parts in order where something is left out."""
        at = 0
        for part in _OMISSIONS.split(quote):
            words = " ".join(plain_words(part))
            at = self._line.find(f" {words} ", at) if words else at
            if at < 0:
                return False
        return True

    def copied_by(self, text: str) -> str:
        """Return the first run of words that a text has in common with it, "" for none."""
        found = next((run for run in runs_of(plain_words(text)) if run in self._runs), ())
        return " ".join(found)

    def paragraph(self, number: int | None) -> str:
        """Return a paragraph, counted from 1; "" where there is none."""
        known = number is not None and 1 <= number <= len(self.paragraphs)
        return self.paragraphs[number - 1] if known and number is not None else ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that a question rests on. `quoted` says that the author quoted it."""

    text: str
    quoted: bool

    @staticmethod
    def of(cite: Citation, source: SourceText | None) -> "Evidence | None":
        """Return what is cited: the quote, else the paragraph where the source is known."""
        if cite.quote:
            return Evidence(cite.quote, quoted=True)
        paragraph = source.paragraph(cite.para) if source is not None else ""
        return Evidence(paragraph, quoted=False) if paragraph else None


def runs_of(words: Words) -> Iterator[Words]:
    """Yield every run of eight words."""
    return (words[at : at + RUN] for at in range(len(words) - RUN + 1))
