"""What an author said of answers: which are right, which are vague and which are wrong.

Whatever is literally in one of the author's lists is judged so. Else the reply goes to what it fits
best; where two fit alike, a rejected answer goes before a vague one, and that before a right one.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from byheart.core.deck import Expected, Remark
from byheart.core.grading.fit import Fit
from byheart.core.grading.spelling import spelled
from byheart.core.grading.words import literal, split_words
from byheart.core.verdict import Verdict, correct, incorrect, prompt

NOT_SPECIFIC = "Right, but not specific enough."

Fitting = Callable[[str], Fit]
"""How well the reply at hand fits a text of the author's."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """How well a reply fits right answers, and what else the author said of it."""

    right: Fit
    vague: tuple[Fit, Remark | None]
    wrong: tuple[Fit, Remark | None]
    is_shortened: bool = False
    """Whether the right answer is fitted only without a noun that the question asks for."""


def literal_verdict(expected: Expected, typed: str) -> Verdict | None:
    """Judge a reply that the author wrote down, None for any other.

    Args:
        expected: What the author said.
        typed: The reply as `literal` gives it.
    """
    if any(literal(text) == typed for text in (expected.answer, *expected.accept) if text):
        return correct()
    for remarks, verdict in ((expected.reject, incorrect), (expected.prompt, _asked_back)):
        for remark in remarks:
            if literal(remark.answer) == typed:
                return verdict(remark.say)
    return None


def same_verdict(
    expected: Expected, given: str, same: Callable[[str, str], bool]
) -> Verdict | None:
    """Judge a number or a date by the author's wrong and vague ones, None for any other.

    Args:
        expected: What the author said.
        given: What was typed.
        same: Whether an author's text and a reply mean the same, without tolerance.
    """
    if not expected.reject and not expected.prompt:
        return None
    if any(same(text, given) for text in _texts(expected)):
        return None
    for remarks, verdict in ((expected.reject, incorrect), (expected.prompt, _asked_back)):
        for remark in remarks:
            if same(remark.answer, given):
                return verdict(remark.say)
    return None


def all_texts(expected: Expected) -> tuple[str, ...]:
    """Return all that the author wrote down of one card, right or wrong."""
    remarks = (remark.answer for remark in (*expected.prompt, *expected.reject))
    members = (text for member in expected.members for text in (member.answer, *member.accept))
    texts = (expected.answer, *expected.accept, *remarks, *expected.distractors, *members)
    return tuple(text for text in texts if text)


def fitted(expected: Expected, fitting: Fitting) -> Fitted:
    """Compare a reply with all that the author wrote down."""
    right_answers = {literal(text) for text in (expected.answer, *expected.accept)}
    return Fitted(
        right=min(map(fitting, _texts(expected)), default=Fit.NONE),
        vague=_best(expected.prompt, fitting, right_answers),
        wrong=_best(expected.reject, fitting, right_answers),
    )


def remarked(found: Fitted, given: str) -> Verdict | None:
    """Judge a reply by the author's vague and wrong answers, None where a right one fits better.

    A part of a vague answer is as vague; what has more words than that may be somebody else.
    """
    (vague, question), (wrong, remark) = found.vague, found.wrong
    if remark and wrong <= Fit.SLIP and wrong <= min(found.right, vague):
        return incorrect(remark.say)
    if question and vague <= Fit.SLIP and vague <= found.right:
        return _asked_back(question.say)
    nothing_else = found.right is Fit.NONE and wrong is Fit.NONE
    if question and vague is Fit.VAGUE and nothing_else and _is_within(given, question.answer):
        return _asked_back(question.say)
    if (
        question
        and vague is Fit.VAGUE
        and found.is_shortened
        and _is_within(given, question.answer)
    ):
        return _asked_back(question.say)
    if wrong is Fit.SHORT and found.right is Fit.SHORT:
        return prompt(NOT_SPECIFIC)
    return None


def _is_within(given: str, vague: str) -> bool:
    return set(map(spelled, split_words(given))) <= set(map(spelled, split_words(vague)))


def _texts(expected: Expected) -> Sequence[str]:
    return [text for text in (expected.answer, *expected.accept) if text]


def _best(
    remarks: Iterable[Remark], fitting: Fitting, right_answers: set[str]
) -> tuple[Fit, Remark | None]:
    """Return the remark that fits best; one that is also a right answer is the author's mistake."""
    fits = [
        (fitting(remark.answer), at, remark)
        for at, remark in enumerate(remarks)
        if literal(remark.answer) not in right_answers
    ]
    if not fits:
        return Fit.NONE, None
    fit, _, remark = min(fits, key=lambda one: one[:2])
    return fit, remark


def _asked_back(question: str) -> Verdict:
    return prompt(question or NOT_SPECIFIC)
