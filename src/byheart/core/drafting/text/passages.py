"""A paragraph as the finders see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.drafting.text.masking import mask
from byheart.core.drafting.text.sentences import Bounds, sentence_at, sentence_bounds


@dataclass(frozen=True)
class Passage:
    """One non-empty paragraph: its number from 1, its text, and what the finders may look at.

    `masked` is as long as `text`; numbers that are no facts are overwritten in it.
    """

    number: int
    text: str
    masked: str
    sentences: tuple[Bounds, ...]

    def sentence(self, at: int) -> Bounds:
        """Return start and end of the sentence that holds a character."""
        return sentence_at(self.sentences, at)

    def opens_sentence(self, at: int) -> bool:
        """Say whether nothing but marks stands between the start of a sentence and a place."""
        start, _ = self.sentence(at)
        return not any(map(str.isalnum, self.masked[start:at]))


def passages(paragraphs: Sequence[str]) -> list[Passage]:
    """Return the paragraphs that are not blank, numbered from 1, ready for the finders."""
    texts = [text for text in paragraphs if text.strip()]
    return [
        Passage(number, text, mask(text), sentence_bounds(text))
        for number, text in enumerate(texts, start=1)
    ]
