"""Which land a ruler with a number ruled: "Louis XIV of France" is Louis XIV.

Only names and numbers that belong to nobody else who is asked for; Charles II ruled in England, in
Spain and in Sicily.
"""

from collections.abc import Iterable

from byheart.core.grading.figures import figure_of, roman_figure

_RULERS = """
louis 13 14 15 16 18 = france
henry 7 8 = england
elizabeth 1 2 = england britain uk
george 3 4 5 6 = england britain uk
edward 7 8 = england britain uk
napoleon 1 2 3 = france
wilhelm 1 2 = germany prussia
catherine 2 = russia
nicholas 2 = russia
ivan 4 = russia
"""
_NEVER_ALONE = frozenset({"great", "united", "kingdom"})
"""Words of a land's name, as in "Great Britain"."""


def ruled(name: tuple[str, ...], added: Iterable[str]) -> bool:
    """Say whether what was added to a ruler's name and number is the land that was ruled."""
    if len(name) != len(("name", "number")):
        return False
    number = figure_of(name[1]) or roman_figure(name[1])
    lands = _LANDS.get((name[0], int(number.value))) if number else None
    words = set(added) - _NEVER_ALONE
    return bool(lands and words and words <= lands)


def _lands() -> dict[tuple[str, int], frozenset[str]]:
    lands: dict[tuple[str, int], frozenset[str]] = {}
    for line in _RULERS.strip().split("\n"):
        rulers, ruled_lands = line.split(" = ")
        name, *numbers = rulers.split()
        for number in numbers:
            lands[name, int(number)] = frozenset(ruled_lands.split())
    return lands


_LANDS = _lands()
