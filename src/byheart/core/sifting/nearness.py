"""Which questions of a deck a candidate may be another answer to."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from byheart.core.deck import Deck, Question
from byheart.core.drafting import Candidate
from byheart.core.lint.words import content, forms
from byheart.core.sifting.answers import KINDS, proposed
from byheart.core.sifting.parts import Part, parts_of


def nearest(candidate: Candidate, deck: Deck, most: int) -> list[Question]:
    """Return the questions to which a candidate comes nearest, by answer and by wording."""
    parts = {question.id: parts_of(deck, question) for question in deck.questions}
    found = [question for question in deck.questions if parts[question.id]]
    nearness = {each.id: _nearness(candidate, each, parts[each.id]) for each in found}
    return sorted(found, key=lambda question: -nearness[question.id])[:most]


def nearest_part(answer: str, sentence: str, parts: Sequence[Part]) -> Part:
    """Return the part of a question that an answer most likely belongs to.

    One whose right answer stands in the sentence comes first, then the one most like it.
    """

    def nearness(part: Part) -> tuple[bool, float]:
        return any(right in sentence for right in part.rights), _likeness(answer, [part])

    return max(parts, key=nearness)


def _likeness(answer: str, parts: Sequence[Part]) -> float:
    """Return how much of an answer stands in the right one most like it, from 0 to 1."""
    texts = [text.lower() for part in parts for text in part.rights]
    return max(SequenceMatcher(None, answer.lower(), text).ratio() for text in texts)


def _nearness(candidate: Candidate, question: Question, parts: Sequence[Part]) -> float:
    same_kind = KINDS.get(candidate.kind) is question.kind
    alike = _likeness(proposed(candidate).answer, parts)
    words, others = content(forms(candidate.sentence)), content(forms(question.ask))
    shared = len(words & others) / max(len(others), 1)
    return same_kind + alike + shared
