"""A quantity that the grammar of answers read in an article, and what stands around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.drafting.text.masking_rules import MASK
from byheart.core.drafting.text.passages import Passage
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.quantities.hedges import hedge_after, hedge_before
from byheart.core.grading.quantities.number_words import OPENING
from byheart.core.grading.quantities.quantity import Quantity, quantities_at
from byheart.core.grading.quantities.tokens import Token, token_at

_TWIN_JOINTS = " \u00a0([/=,"
_LONGEST_HEDGE_AFTER = 3
_PREPOSED = {
    "over": words(
        """control power rule victory victories win authority influence dispute disputes row war
        sovereignty jurisdiction advantage lead fight fought clash clashes anger concern concerns
        flew fly spread watch watched"""
    ),
    "about": words(
        """write writes wrote written talk talks talked spoke speak speaks know knows knew learn
        learned tell tells told said say story stories book books film films song songs question
        questions information concern concerns worried worry something complain complained"""
    ),
    "around": words("walk walked travel travelled build built turn turned all"),
}
"""Before which a hedge is a preposition."""


@dataclass(frozen=True, slots=True)
class AmountSpot:
    """A quantity in a paragraph.

    `text` is the paragraph with all that was found before overwritten, `tokens` are its tokens.
    The quantity with its hedge begins at token `opening`, without it at `first`, and ends before
    `end`, its twin in brackets left out; `resume` is where to read on.
    """

    passage: Passage
    text: str
    tokens: Sequence[Token]
    quantity: Quantity
    opening: int
    first: int
    end: int
    resume: int

    @property
    def hedge(self) -> str:
        """How sure the number is; "over" in "control over two towns" is no hedge."""
        opener = self.tokens[self.opening].lower
        another = self.before() in _PREPOSED.get(opener, ())
        return "" if another else self.quantity.hedge.value

    @property
    def start_offset(self) -> int:
        """The offset of the first character of the number."""
        return self.tokens[self.first].start

    @property
    def end_offset(self) -> int:
        """The offset after the number and its unit."""
        return self.tokens[self.end - 1].end

    @property
    def written(self) -> str:
        """The number with its unit as it stands."""
        return self.text[self.start_offset : self.end_offset]

    def word(self, at: int) -> str:
        """Return a token in lower case, "" outside of the paragraph."""
        return token_at(self.tokens, at).lower

    def before(self, steps: int = 1) -> str:
        """Return the nth word before the hedge and the number, "" if a mark parts them."""
        return self._linked(self.opening - steps, self.opening)

    def after(self, steps: int = 0) -> str:
        """Return the nth word after the number, "" if a mark parts them."""
        return self._linked(self.end + steps, self.end - 1)

    def mark_before(self) -> str:
        """Return the mark before the hedge and the number, "" if a word stands there."""
        token = token_at(self.tokens, self.opening - 1)
        return "" if token.is_word else token.text

    def opens_sentence(self) -> bool:
        """Say whether the number or its hedge is the first word of a sentence."""
        return self.passage.opens_sentence(self.tokens[self.opening].start)

    def _linked(self, at: int, to: int) -> str:
        """Return a token that only words part from another one."""
        if not 0 <= at < len(self.tokens):
            return ""
        if not (self.tokens[at].is_word or self.tokens[at].digits):
            return ""
        between = self.tokens[min(at, to) + 1 : max(at, to)]
        low, high = sorted((at, to))
        parted = self.text[self.tokens[low].end : self.tokens[high].start]
        marks = any(not (token.is_word or token.digits) for token in between)
        return "" if marks or MASK in parted else self.tokens[at].lower


def is_number(word: str) -> bool:
    """Say whether a word in lower case begins a number."""
    return word in OPENING or word[:1].isdigit()


def amounts_at(passage: Passage, text: str, tokens: Sequence[Token], at: int) -> list[AmountSpot]:
    """Return every reading of the quantity that begins at a token, the likeliest first."""
    return [
        _spot(passage, text, tokens, at, quantity, end)
        for quantity, end in quantities_at(tokens, at)
        if end > at
    ]


def _spot(
    passage: Passage, text: str, tokens: Sequence[Token], at: int, quantity: Quantity, end: int
) -> AmountSpot:
    _, first = hedge_before(tokens, at)
    first += token_at(tokens, first).lower in ("between", "from")
    last = end
    if quantity.twin is not None:
        main = text[: quantity.twin.start].rstrip(_TWIN_JOINTS)
        main = main.removesuffix(" or").rstrip()
        while last > first + 1 and tokens[last - 1].end > len(main):
            last -= 1
    return AmountSpot(
        passage, text, tokens, quantity, at, first, _before_hedge(tokens, first, last), end
    )


def _before_hedge(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return the end of a number without the "or so" that follows it."""
    for at in range(max(first + 1, end - _LONGEST_HEDGE_AFTER), end):
        after = hedge_after(tokens, at)
        if after is not None and after[1] == end and tokens[at].lower != "min":
            return at
    return end
