"""The question that a candidate proposes, to be finished by its author."""

from collections.abc import Collection
from dataclasses import replace

from byheart.core.deck import Citation, Expected, Kind, Member, Question, QuestionId
from byheart.core.deck_reading.fields import QUESTION
from byheart.core.drafting import Candidate, FactKind
from byheart.core.errors import Place
from byheart.core.sifting.answers import proposed
from byheart.core.sifting.drafts import Draft
from byheart.core.sifting.stems import is_unfinished, stem
from byheart.core.sifting.wording import new_id

_CHANGING = frozenset({FactKind.COUNT, FactKind.RANK, FactKind.MONEY, FactKind.PERCENT})
"""Kinds of fact that are true on a day and not for ever."""
_NOT_IN_A_FILE = Place("", 1, 1)
_BLANK_ID = QuestionId("")


def propose(candidate: Candidate, draft: Draft) -> Question:
    """Return a question for a candidate: all but what is asked, and an id that follows from it.

    Its `ask` holds a gap, and its `id` is "" until it is named.
    """
    found = proposed(candidate)
    expected = Expected(found.kind, found.answer, tolerance=found.tolerance)
    return Question(
        _BLANK_ID,
        _NOT_IN_A_FILE,
        found.kind,
        stem(candidate, draft),
        expected,
        cite=Citation(draft.source.id, candidate.para),
        status=found.status,
        as_of=draft.as_of if _changes(candidate, draft) else None,
    )


def _changes(candidate: Candidate, draft: Draft) -> bool:
    """Say whether a fact is true on a day only; one whose sentence gives its date stays true."""
    return candidate.kind in _CHANGING and not any(
        other.kind is FactKind.DATE and not other.relative and other.sentence == candidate.sentence
        for other in draft.candidates
    )


def named(question: Question, candidate: Candidate, taken: Collection[str]) -> Question:
    """Return a question with an id, made of its own words where its author gave none."""
    if question.id:
        return question
    words = "" if is_unfinished(question.ask) else question.ask
    otherwise = f"{candidate.kind}-{candidate.para}"
    return replace(question, id=new_id(words, taken, otherwise))


def as_cloze(question: Question, sentence: str, span: tuple[int, int]) -> Question:
    """Return a question as a cloze: the sentence with the span as its gap, to be put otherwise."""
    parts = (sentence[: span[0]], sentence[slice(*span)], sentence[span[1] :])
    before, gap, after = (part.replace("{", "{{").replace("}", "}}") for part in parts)
    return replace(question, kind=Kind.CLOZE, expected=None, ask=f"{before}{{{gap}}}{after}")


def of_kind(question: Question, kind: Kind) -> Question:
    """Return a question of another kind, with as much of its answer as fits that kind.

    Raises:
        ValueError: For a cloze, whose answers are the gaps of a sentence: see `as_cloze`.
    """
    if kind is Kind.CLOZE:
        raise ValueError("a cloze is made of a sentence")
    old = question.expected or Expected(kind, "")
    fits = _fitting(kind)
    answer = old.shown
    parts = answer.split(",") if kind is Kind.LIST else []
    members = tuple(Member(part.strip()) for part in parts if part.strip())
    expected = Expected(
        kind,
        "" if members else answer,
        accept=old.accept if "accept" in fits else (),
        prompt=old.prompt if "prompt" in fits else (),
        reject=old.reject if "reject" in fits else (),
        tolerance=old.tolerance if "tolerance" in fits else "",
        distractors=old.distractors if "distractors" in fits else (),
        members=members,
    )
    return replace(question, kind=kind, expected=expected)


def _fitting(kind: Kind) -> frozenset[str]:
    return frozenset(name for name, field in QUESTION.fields.items() if kind in field.kinds)
