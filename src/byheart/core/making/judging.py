"""Judge replies to made questions."""

import re
from dataclasses import replace

from byheart.core.deck import Deck, DeckId
from byheart.core.grading import Grader
from byheart.core.making.made import LETTERS, Form, Made
from byheart.core.verdict import Verdict, correct, incorrect, partial, prompt

_BETWEEN = re.compile(r"[\s,;.>\-\u2013\u2192]+|\band\b|\bthen\b", re.IGNORECASE)


def grade_made(made: Made, given: str) -> Verdict:
    """Judge a reply to a made question. Never raises, whatever is typed."""
    if made.form is Form.ORDER:
        return _grade_order(made.card.expected.answer.replace(" ", ""), given)
    deck = Deck(DeckId(made.card.deck), "", "", (made.card.question,))
    return Grader(deck).grade(replace(made.card), given, made.options)


def _grade_order(right: str, given: str) -> Verdict:
    """Judge an order typed as letters ("BAC", "b, a, c") or as numbers ("2 1 3").

    The score is the share of pairs that stand the right way round; an order with most of its
    pairs so is partly right.
    """
    typed = _BETWEEN.sub("", given).upper()
    typed = "".join(LETTERS[int(sign) - 1] if sign in "12345678" else sign for sign in typed)
    if typed == right:
        return correct()
    if not given.strip():
        return incorrect()
    if sorted(typed) != sorted(right):
        return prompt(f"Type each of the letters A to {max(right)} once, in their order.")
    place = {letter: at for at, letter in enumerate(typed)}
    pairs = [(a, b) for at, a in enumerate(right) for b in right[at + 1 :]]
    share = sum(place[a] < place[b] for a, b in pairs) / len(pairs)
    return partial(share, _pairs(share, len(pairs))) if share > 0.5 else incorrect()  # noqa: PLR2004


def _pairs(share: float, pairs: int) -> str:
    return f"{round(share * pairs)} of {pairs} pairs stand the right way round."
