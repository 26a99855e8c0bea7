"""What `byheart check` would say of a question, and what stands against taking it in."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from byheart.core.deck import Deck, Question
from byheart.core.drafting import Candidate
from byheart.core.errors import Problem
from byheart.core.lint import FORM, Context, Finding, Severity, lint
from byheart.core.sifting.blocks import block_of, read_block
from byheart.core.sifting.decks import DeckText
from byheart.core.sifting.drafts import Draft, span_in_sentence
from byheart.core.sifting.stems import is_unfinished
from byheart.core.sifting.wording import copied
from byheart.core.wording import quoted

UNFINISHED = "unfinished"
COPIED = "copied-sentence"
_SOUND_ALONE = frozenset({"no-question"})
"""Warnings of the linter that a question is not taken in with: it is being written just now."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that is said of a question: by which rule, how much it matters, what to do."""

    severity: Severity
    rule: str
    message: str
    advice: str = ""

    def __str__(self) -> str:
        advice = f" ({self.advice})" if self.advice else ""
        return f"{self.severity} {self.rule}: {self.message}{advice}"


@dataclass(frozen=True, slots=True)
class Checked:
    """What is said of a question that is to go into a deck."""

    remarks: tuple[Remark, ...]

    @property
    def obstacles(self) -> tuple[Remark, ...]:
        """What has to be mended before the question can be taken in."""
        return tuple(each for each in self.remarks if each.severity is Severity.ERROR)


def check_question(
    question: Question, candidate: Candidate, draft: Draft, deck: DeckText, today: date
) -> Checked:
    """Say what stands against a question that is to go into a deck, and what `check` would say.

    Nothing more is said of a question that is not finished yet: all else depends on its words.
    """
    if is_unfinished(question.ask):
        advice = "write it out, in words of your own"
        return Checked((_error(UNFINISHED, "the question is not finished", advice),))
    own = tuple(_copying(question, candidate, draft))
    sources = (draft.source.id, *deck.sources)
    read, problems = read_block(block_of(question), deck.file, sources, deck.ids)
    if read is None:
        return Checked((*own, *map(_of_problem, problems)))
    if read.id in deck.ids:
        return Checked((*own, _error(FORM, f"the id {quoted(read.id)} is taken", "choose another")))
    context = Context(today, {draft.source.id: draft.article})
    known = _known(deck, today, draft.source.id, draft.article)
    found = _unknown(deck.deck_with(read, draft), context, known)
    return Checked((*own, *map(_stricter, found)))


@lru_cache(maxsize=2)
def _known(deck: DeckText, today: date, source: str, article: str) -> frozenset[str]:
    """Return what is said of a deck as it is; asked again for each candidate, so it is kept."""
    return _fingerprints(deck.deck, Context(today, {source: article}))


def _stricter(remark: Remark) -> Remark:
    is_error = remark.rule in _SOUND_ALONE
    return replace(remark, severity=Severity.ERROR) if is_error else remark


def _copying(question: Question, candidate: Candidate, draft: Draft) -> Iterable[Remark]:
    run = copied(question, candidate.sentence, span_in_sentence(candidate, draft), draft.article)
    if run:
        message = f"{quoted(run)} is the article's sentence, not a question of yours"
        yield _error(COPIED, message, "ask for the fact in words of your own")


def new_remarks(before: Deck, after: Deck, context: Context) -> tuple[Remark, ...]:
    """Return what `check` says of a deck after a change that it did not say before."""
    return _unknown(after, context, _fingerprints(before, context))


def _unknown(deck: Deck, context: Context, known: Collection[str]) -> tuple[Remark, ...]:
    return tuple(
        Remark(finding.severity, finding.rule, finding.message, finding.advice)
        for finding in findings_on(deck, context)
        if finding.fingerprint not in known
    )


def _fingerprints(deck: Deck, context: Context) -> frozenset[str]:
    return frozenset(finding.fingerprint for finding in findings_on(deck, context))


def findings_on(deck: Deck, context: Context) -> list[Finding]:
    """Return what `check` says of a deck. The one place where sifting asks the linter."""
    return lint([deck], context) if deck.questions else []


def _of_problem(problem: Problem) -> Remark:
    return _error(FORM, problem.message, problem.hint)


def _error(rule: str, message: str, advice: str = "") -> Remark:
    return Remark(Severity.ERROR, rule, message, advice)
