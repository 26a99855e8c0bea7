"""The forms that authors pack into one answer: "Burma (Myanmar)", "colo(u)r", "grey / gray"."""

import re
from dataclasses import dataclass
from functools import lru_cache

_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_INSIDE_WORD = re.compile(r"(?<=\w)\(([^()\s]{1,4})\)(?=\w)|(?<=\w)\(([^()\s]{1,4})\)(?!\w)")
_SPACED_SLASH = re.compile(r"\s+/\s+")
_PACKING = frozenset("()[]/")
"""What holds several forms together; nearly all answers have none of it."""
_LONGEST = 600
_MOST = 6


@dataclass(frozen=True, slots=True)
class AnswerForms:
    """`right` forms say all that is asked; `vague` ones are what stood in parentheses."""

    right: tuple[str, ...]
    vague: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def answer_forms(answer: str) -> AnswerForms:
    """Return the forms of an answer, the whole text first."""
    if len(answer) > _LONGEST or (_PACKING.isdisjoint(answer) and answer == answer.strip()):
        return AnswerForms((answer,))
    right: dict[str, None] = {answer: None}
    vague: list[str] = []
    for form in _alternatives(answer):
        right[form] = None
        right |= dict.fromkeys(_with_and_without(form))
        vague += [aside for aside in _ASIDE.findall(_INSIDE_WORD.sub("", form)) if aside.strip()]
    kept = tuple(form for form in right if any(map(str.isalnum, form)))
    return AnswerForms(kept or (answer,), tuple(vague[:_MOST]))


def _alternatives(answer: str) -> list[str]:
    """Take "color / colour" apart; a slash without spaces may belong to the name (AC/DC)."""
    parts = _SPACED_SLASH.split(answer)
    return parts[:_MOST] if len(parts) > 1 and all(parts) else [answer]


def _with_and_without(form: str) -> list[str]:
    inside = [_INSIDE_WORD.sub("", form), _INSIDE_WORD.sub(r"\1\2", form)]
    return [*inside, _ASIDE.sub(" ", inside[0]).strip()]
