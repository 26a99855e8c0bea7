"""Which questions of a deck a candidate may be another answer to."""

from difflib import SequenceMatcher

from byheart.core.deck import Deck, Question
from byheart.core.drafting import Candidate
from byheart.core.lint.words import content, forms
from byheart.core.sifting.answers import KINDS, proposed
from byheart.core.sifting.queue import mergeable, rights


def nearest(candidate: Candidate, deck: Deck, most: int) -> list[Question]:
    """Return the questions to which a candidate comes nearest, by answer and by wording."""
    found = [question for question in deck.questions if mergeable(question)]
    return sorted(found, key=lambda question: -_nearness(candidate, question))[:most]


def _nearness(candidate: Candidate, question: Question) -> float:
    same_kind = KINDS.get(candidate.kind) is question.kind
    answer = proposed(candidate).answer.lower()
    alike = max(
        (SequenceMatcher(None, answer, text.lower()).ratio() for text in rights(question)),
        default=0.0,
    )
    words, others = content(forms(candidate.sentence)), content(forms(question.ask))
    shared = len(words & others) / max(len(others), 1)
    return same_kind + alike + shared
