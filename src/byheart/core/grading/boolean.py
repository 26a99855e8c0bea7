"""Judge "true" and "false"."""

import re

from byheart.core.grading.words import split_words
from byheart.core.verdict import Verdict, correct, incorrect, prompt

_TRUE = frozenset({"true", "t", "yes", "y", "yeah", "yep", "right", "correct", "1"})
_FALSE = frozenset({"false", "f", "no", "n", "nope", "nah", "wrong", "incorrect", "0"})
_FALSE_PHRASES = frozenset({"not true", "not right", "not correct", "untrue"})
_TRUE_PHRASES = frozenset({"not false", "not wrong"})
_OPENINGS = ("its", "it is", "that is", "thats", "i think", "i believe", "this is", "the answer is")
_LONGEST = 100
_WHO = "it|he|she|they|that|this|there|we|you"
_VERBS = "is|was|were|are|did|does|do|has|have|had|can|could|will|would"
_ASSERTION = re.compile(rf"(?:{_WHO}) (?:{_VERBS})")
_DENIAL = re.compile(rf"(?:{_WHO}) (?:(?:{_VERBS}) not|(?:{_VERBS})nt)")
"""What may follow yes and no: "yes, it is", "no, he did not"; a "no, it is" is neither."""


def read_boolean(text: str) -> bool | None:
    """Read what says true or false, None for anything else."""
    if len(text) > _LONGEST:
        return None
    said = " ".join(split_words(text))
    for opening in _OPENINGS:
        said = said.removeprefix(f"{opening} ")
    first, _, rest = said.partition(" ")
    if (first in _TRUE and _ASSERTION.fullmatch(rest)) or (
        first in _FALSE and _DENIAL.fullmatch(rest)
    ):
        said = first
    if said in _TRUE or said in _TRUE_PHRASES:
        return True
    return False if said in _FALSE or said in _FALSE_PHRASES else None


def grade_boolean(answer: str, given: str) -> Verdict:
    """Judge a reply to a question that is true or false."""
    said = read_boolean(given)
    if said is None:
        return prompt("Answer true or false.")
    return correct() if said is read_boolean(answer) else incorrect()


def unreadable_boolean(text: str) -> str | None:
    """Say why an answer is neither true nor false, None if it is one of them."""
    if read_boolean(text) is not None:
        return None
    return "a boolean is true or false; write for example: true"
