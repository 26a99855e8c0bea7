"""Where what was typed differs from the right answer."""

from difflib import SequenceMatcher

MOST = 400
"""Characters beyond which a comparison says nothing and costs too much."""


def differences(given: str, answer: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the spans of `given` and of `answer` that the other lacks, as (start, end).

    Case does not count. Texts with little in common give no spans: everything would be marked.
    """
    if max(len(given), len(answer)) > MOST:
        return [], []
    match = SequenceMatcher(None, given.casefold(), answer.casefold(), autojunk=False)
    if len(given.casefold()) != len(given) or len(answer.casefold()) != len(answer):
        return [], []
    if match.ratio() <= 0.5:  # noqa: PLR2004 - no more than half in common
        return [], []
    changes = [code for code in match.get_opcodes() if code[0] != "equal"]
    return (
        [(a, b) for _, a, b, _, _ in changes if a < b],
        [(c, d) for _, _, _, c, d in changes if c < d],
    )
