"""The difference that a decision made to a deck, kept so that it can be taken back to the byte."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patch:
    """One piece of a text that gave way to another; `at` counts characters from 0."""

    at: int
    removed: str
    added: str


def difference(before: bytes, after: bytes) -> Patch:
    """Return the one piece in which two UTF-8 texts differ."""
    old, new = before.decode(), after.decode()
    start = _common(old, new, min(len(old), len(new)))
    rest = min(len(old), len(new)) - start
    end = _common(old[::-1], new[::-1], rest)
    return Patch(start, old[start : len(old) - end], new[start : len(new) - end])


def _common(one: str, other: str, most: int) -> int:
    """Return how many characters two texts share at their beginnings, by halving."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def taken_back(data: bytes, patch: Patch) -> bytes | None:
    """Return a text as it was before a patch; None where its piece is not to be found.

    A text that was changed elsewhere since is changed back where the piece stands once.
    """
    text = data.decode()
    at = patch.at
    if text[at : at + len(patch.added)] != patch.added or not patch.added:
        if not patch.added or text.count(patch.added) != 1:
            return None
        at = text.find(patch.added)
    return (text[:at] + patch.removed + text[at + len(patch.added) :]).encode()
