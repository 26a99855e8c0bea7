"""What became of a deck's facts in an article: still said, said otherwise, or gone."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from byheart.core.deck import Deck, Kind, Question, QuestionId, cards_of
from byheart.core.drafting import Candidate, Fingerprint
from byheart.core.grading import Grader
from byheart.core.lint.asked import rights
from byheart.core.lint.evidence import SourceText, plain_words
from byheart.core.lint.words import content, forms
from byheart.core.sifting.answers import KINDS, proposed
from byheart.core.sifting.decisions import Accepted, Said, Sifted
from byheart.core.sifting.drafts import Draft
from byheart.core.sifting.queue import is_asked
from byheart.core.verdict import Judgement

_SAME_SENTENCE = 0.6
"""How alike two sentences are, by their words, of which one is the other's later wording."""
_SHARED_WORDS = 2
"""Words of a question that a sentence has in common with it if it is about the same."""
_DERIVED = re.compile(
    r"\b(?:worked out|counted from|calculated|computed|derived|the difference|follows from)\b",
    re.IGNORECASE,
)
"""What says in `why` that a number is the author's own."""
_NEARBY = 3
"""Paragraphs by which a fact may have moved since a question cited it."""
_COMPARED = frozenset({Kind.DATE, Kind.NUMBER, Kind.NAME})


class Change(StrEnum):
    """What became of a fact."""

    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Changed:
    """A question whose fact is no longer said so.

    `was` is what the article or, where that is not known, the deck said. `now` is what the
    article says in its place, None where it says nothing.
    """

    question: Question
    change: Change
    was: str
    now: Candidate | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of the facts of a deck, and what is new. `compared` counts those looked at."""

    changed: tuple[Changed, ...]
    new: tuple[Candidate, ...]
    compared: int


def compare(draft: Draft, deck: Deck, sifted: Sifted) -> Comparison:
    """Hold a draft of an article as it is now against a deck that was made of it.

    Looked at are the questions that were sifted from the article, and those that cite it and
    either quote it or ask for a date, a number or a name.
    """
    reader = _Reader(draft, deck)
    said = {deed.question: deed.said for deed in sifted.made.values() if isinstance(deed, Accepted)}
    changed: list[Changed] = []
    known: set[Fingerprint] = {*sifted.rejected, *sifted.made}
    compared = 0
    for question in deck.questions:
        before = next((said[id_] for id_ in _ids(question) if id_ in said), None)
        if before is None and not reader.can_compare(question):
            continue
        compared += 1
        kept = reader.kept(question, before)
        known |= {candidate.id for candidate in kept}
        if not (kept or reader.is_quoted(question) or (before is None and is_derived(question))):
            change = reader.change(question, before)
            changed.append(change)
            known |= {change.now.id} if change.now is not None else set()
    new = [each for each in draft.candidates if each.id not in known and is_asked(each)]
    return Comparison(tuple(changed), tuple(new), compared)


def is_derived(question: Question) -> bool:
    """Say whether its author worked an answer out, so that no article says it in so many words."""
    return _DERIVED.search(question.why) is not None


def _names(question: Question) -> tuple[str, ...]:
    """Return the right names of a question that asks for one."""
    expected = question.expected
    return rights(expected) if expected is not None and question.kind is Kind.NAME else ()


def _ids(question: Question) -> tuple[QuestionId, ...]:
    return (question.id, *question.renamed_from)


class _Reader:
    """An article in which the facts of a deck are looked up."""

    def __init__(self, draft: Draft, deck: Deck) -> None:
        self._draft = draft
        self._deck = deck
        self._grader = Grader(deck)
        self._source = SourceText.of(draft.article)

    def can_compare(self, question: Question) -> bool:
        """Say whether the article can be asked about a question that was not sifted from it."""
        cite = question.cite
        if cite is None or cite.source != self._draft.source.id:
            return False
        return bool(cite.quote) or question.kind in _COMPARED

    def is_quoted(self, question: Question) -> bool:
        """Say whether a question's quote, or the name it asks for, stands in the article."""
        quote = question.cite.quote if question.cite is not None else ""
        return any(self._source.has(text) for text in (quote, *_names(question)) if text)

    def kept(self, question: Question, before: Said | None) -> list[Candidate]:
        """Return the candidates that say what a question says."""
        if before is not None:
            return [each for each in self._like(before) if _same_value(each, before)]
        return [each for each in self._of_kind(question) if self._is_right(question, each)]

    def change(self, question: Question, before: Said | None) -> Changed:
        """Return what became of a question whose fact the article does not say so any more."""
        if before is not None:
            like = self._like(before)
            now = max(
                like, key=lambda each: _likeness(each.sentence, before.sentence), default=None
            )
            return _changed(question, before.text, now)
        expected = question.expected
        was = expected.shown if expected is not None else ""
        if question.cite is not None and question.cite.quote:
            return _changed(question, question.cite.quote, None)
        return _changed(question, was, self._about(question))

    def _like(self, before: Said) -> list[Candidate]:
        """Return the candidates of a kind in what may be a later wording of a sentence."""
        same_kind = [each for each in self._draft.candidates if each.kind is before.kind]
        return [e for e in same_kind if _likeness(e.sentence, before.sentence) >= _SAME_SENTENCE]

    def _of_kind(self, question: Question) -> list[Candidate]:
        candidates = self._draft.candidates
        return [each for each in candidates if KINDS.get(each.kind, Kind.NUMBER) is question.kind]

    def _is_right(self, question: Question, candidate: Candidate) -> bool:
        """Say whether the article's words would be a right answer, or have one in them."""
        if any(SourceText(candidate.text).has(name) for name in _names(question)):
            return True
        twin = candidate.twin.text if candidate.twin is not None else ""
        value = proposed(candidate).answer
        return any(
            self._grader.grade(card, text).judgement is Judgement.CORRECT
            for card in cards_of(self._deck.id, question)
            for text in (candidate.text, value, twin)
            if text
        )

    def _about(self, question: Question) -> Candidate | None:
        """Return the candidate that most likely took a fact's place, None where none is near."""
        if question.kind is Kind.NAME:
            return None
        wanted = content(forms(question.ask))
        near = [
            (len(wanted & content(forms(each.sentence))), each)
            for each in self._of_kind(question)
            if _counts_the_same(each, question) and _is_near(each, question)
        ]
        shared, best = max(near, key=lambda pair: pair[0], default=(0, None))
        return best if shared >= _SHARED_WORDS else None


def _changed(question: Question, was: str, now: Candidate | None) -> Changed:
    return Changed(question, Change.GONE if now is None else Change.CHANGED, was, now)


def _same_value(candidate: Candidate, before: Said) -> bool:
    value = candidate.resolves_to or candidate.value
    return (value or candidate.text, candidate.unit) == (before.value or before.text, before.unit)


def _likeness(one: str, other: str) -> float:
    """Return how alike two sentences are, from 0 to 1, by the words that they share in order."""
    words, others = plain_words(one), plain_words(other)
    return 1.0 if words == others else SequenceMatcher(None, words, others, autojunk=False).ratio()


def _is_near(candidate: Candidate, question: Question) -> bool:
    para = question.cite.para if question.cite is not None else None
    return para is None or abs(candidate.para - para) <= _NEARBY


def _counts_the_same(candidate: Candidate, question: Question) -> bool:
    """Say whether a number is of what a question asks for; a bare one is of nothing."""
    answer = question.expected.shown if question.expected is not None else ""
    if question.kind is Kind.NUMBER and not candidate.unit:
        return not any(map(str.isalpha, answer))
    return set(forms(candidate.unit)) <= set(forms(f"{question.ask} {answer}"))
