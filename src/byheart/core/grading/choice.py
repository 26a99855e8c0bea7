"""Judge a choice: a number, a letter or the text of an option."""

from collections.abc import Callable, Sequence

from byheart.core.grading.fit import Fit
from byheart.core.grading.words import literal, split_words
from byheart.core.verdict import Verdict, correct, incorrect, prompt

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OPENINGS = frozenset({"option", "answer", "number", "letter", "choice", "the"})
_LONGEST_MARK = 30

Fitting = Callable[[str], Fit]


def grade_choice(given: str, right: str, shown: Sequence[str], fitting: Fitting) -> Verdict:
    """Judge a reply by the options in the order in which they were shown.

    Args:
        given: What was typed.
        right: The text of the right option.
        shown: All options, in that order.
        fitting: How well the reply fits the text of an option.
    """
    chosen = _chosen(given, shown, fitting)
    match chosen:
        case []:
            return prompt(f"Choose one of the {len(shown)}: its number, its letter or its text.")
        case [option]:
            return correct() if literal(option) == literal(right) else incorrect()
        case _:
            return prompt(f"Which of the {len(chosen)} options that fit?")


def _chosen(given: str, shown: Sequence[str], fitting: Fitting) -> list[str]:
    """Return the options that a reply may mean: its text first, then its mark, then the nearest."""
    typed = literal(given)
    said = [option for option in shown if literal(option) == typed]
    if said:
        return said[:1]
    at = _mark(given)
    if at is not None:
        return [shown[at]] if at < len(shown) else []
    fits = [(fitting(option), option) for option in shown]
    best = min((fit for fit, _ in fits), default=Fit.NONE)
    return [] if best is Fit.NONE else [option for fit, option in fits if fit is best]


def _mark(given: str) -> int | None:
    """Read "2", "b", "(b)" or "option b" as an index, None for anything else."""
    if len(given) > _LONGEST_MARK:
        return None
    words = [word for word in split_words(given) if word not in _OPENINGS]
    if len(words) != 1:
        return None
    word = words[0]
    if word.isascii() and word.isdigit() and int(word) >= 1:
        return int(word) - 1
    return _LETTERS.index(word) if len(word) == 1 and word in _LETTERS else None
