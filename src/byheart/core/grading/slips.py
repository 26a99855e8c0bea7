"""Typing slips: when a word that was typed is still the word that was meant.

Damerau-Levenshtein in which an edit costs the more, the more it looks like another word: a doubled
letter is a slip of the finger, another last letter is another word (Maria, Mario). What is allowed
grows with the length of the word. This knows single words; `rivals` knows the other answers.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from byheart.core.grading.lexicon import is_word, words_beside

SHORTEST = 5
"""Words under this length have no slips: Hama and Homs, Iran and Iraq are one edit apart."""
LONGEST = 40

_DOUBLED, _CHEAP, _VOWEL, _OTHER, _NEVER = 0.7, 1.0, 1.3, 1.7, 99.0
_BUDGETS = ((14, 3.0), (12, 2.4), (10, 2.1), (8, 1.7), (7, 1.4), (6, 1.3), (SHORTEST, 1.0))
_SILENT_E_FROM = 8
_NEIGHBOURS_FROM = 6

_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_COLUMNS = ("qaz", "wsx", "edc", "rfv", "tgb", "yhn", "ujm", "ik", "ol")
_BESIDE = frozenset(frozenset(pair) for keys in (*_ROWS, *_COLUMNS) for pair in pairwise(keys))
_Y_AND_I = frozenset("iy")
_SOUND_ALIKE = frozenset(map(frozenset, ("sz", "ck", "cs", "iy", "kq", "vw")))

_PREFIXES = (
    ("hyper", "hypo"),
    ("inter", "intra", "intro"),
    ("macro", "micro", "mega", "meso"),
    ("super", "supra", "sub", "sur"),
    ("endo", "exo", "ecto", "epi", "eu"),
    ("pre", "pro", "per", "post", "para", "peri"),
    ("ante", "anti"),
    ("ab", "ad", "af", "ap", "a", "an"),
    ("im", "in", "il", "ir", "infra", "iso", ""),
    ("un", "under", "uni", "ultra", ""),
    ("dis", "de", "dys", ""),
    ("non", ""),
    ("mis", "mono", "multi"),
    ("homo", "hetero", "hemi"),
    ("tri", "tetra", "trans"),
    ("bi", "be"),
    ("em", "im", "e", "ex", "ef"),
    ("octa", "oligo"),
    ("paleo", "poly", "proto", "penta"),
)
"""Beginnings that turn a word into another; those of one row never stand for each other."""
_ENDINGS = (
    ("ane", "ene", "yne", "ine", "ide", "ite", "ate", "one", "ose", "ase", "ol", "al", "yl"),
    ("ide", "ade", "ude"),
    ("ous", "ic"),
    ("ist", "ism"),
    ("er", "ee"),
    ("or", "ee"),
    ("ia", "ian", "ium"),
    ("cy", "sy"),
    ("teen", "ty", "th"),
)
"""Endings that do the same."""
_SUFFIXES = tuple(tuple(ending[::-1] for ending in row) for row in _ENDINGS)
_STEM = 3
_SINGULAR_ENDINGS = ("us", "is", "ss", "as", "os")
"""Words in "s" that are hardly plurals: Damascus, Paris, compass."""


@lru_cache(maxsize=8192)
def is_slip(meant: str, typed: str) -> bool:
    """Say whether a typed word is a mistyped form of the one that was meant.

    Both are folded, lower-case words of letters. A word that exists is no slip of another, and one
    that is as near to a third word is none either.
    """
    if not may_slip(meant) or not may_slip(typed) or meant[0] != typed[0]:
        return False
    if _changes_meaning(meant, typed) or is_word(typed):
        return False
    costs = max(cost(one, other) for one, other in _without_plural(meant, typed))
    return costs <= budget(meant) and not any(
        _is_nearer(other, meant, typed, costs) for other in words_beside(typed)
    )


def _without_plural(meant: str, typed: str) -> Iterator[tuple[str, str]]:
    """Yield both as they are and, if they are plurals, in the singular: tablets are no tables."""
    meant, typed = _as_heard(meant), _as_heard(typed)
    yield meant, typed
    is_plural = meant.endswith("s") and not meant.endswith(_SINGULAR_ENDINGS)
    if is_plural and typed.endswith("s") and min(len(meant), len(typed)) > SHORTEST:
        yield meant[:-1], typed[:-1]


def _is_nearer(other: str, meant: str, typed: str, costs: float) -> bool:
    """Say whether a third word may be meant: it is nearer, or as near by another letter."""
    if other in (meant, f"{meant}s") or f"{other}s" == meant:
        return False
    by_a_letter = len(other) == len(typed) == len(meant)
    costs_of_other = cost(other, typed)
    return costs_of_other < costs or (by_a_letter and costs_of_other == costs)


def _as_heard(word: str) -> str:
    """Write one letter for two that sound like it, so that taking them for it is one slip."""
    return word.replace("ph", "f")


def may_slip(word: str) -> bool:
    """Say whether a word is of the kind in which slips are forgiven: five letters or more."""
    return SHORTEST <= len(word) <= LONGEST and word.isalpha()


def budget(word: str) -> float:
    """Return how costly a slip in this word may be."""
    return next((allowed for least, allowed in _BUDGETS if len(word) >= least), 0.0)


@lru_cache(maxsize=8192)
def cost(meant: str, typed: str) -> float:
    """Return what it costs to type one word for the other; `_NEVER` or more if it cannot be.

    Optimal string alignment (no letter is edited twice), with a cost for each kind of edit.
    """
    rows = [[0.0] + [_NEVER] * len(typed)]
    for i in range(1, len(meant) + 1):
        row = [_NEVER]
        for j in range(1, len(typed) + 1):
            ways = (
                rows[i - 1][j - 1] + _replacing(meant, i, typed, j),
                rows[i - 1][j] + _dropping(meant, i),
                row[j - 1] + _adding(typed, j),
                rows[i - 2][j - 2] + _CHEAP if _swapped(meant, i, typed, j) else _NEVER,
            )
            row.append(min(ways))
        rows.append(row)
    return rows[-1][-1]


def _replacing(meant: str, i: int, typed: str, j: int) -> float:
    letter, other = meant[i - 1], typed[j - 1]
    if letter == other:
        return 0.0
    pair = frozenset((letter, other))
    if i == len(meant) and j == len(typed):
        return _CHEAP if pair == _Y_AND_I else _NEVER
    if pair in _SOUND_ALIKE or (pair in _BESIDE and len(meant) >= _NEIGHBOURS_FROM):
        return _CHEAP
    return _VOWEL if pair <= _VOWELS else _OTHER


def _dropping(meant: str, i: int) -> float:
    """Return what it costs to leave a letter out."""
    if i > 1 and meant[i - 1] == meant[i - 2]:
        return _DOUBLED
    return _CHEAP if i < len(meant) or _is_silent(meant) else _NEVER


def _adding(typed: str, j: int) -> float:
    """Return what it costs to type a letter too many."""
    letter, before, after = typed[j - 1], typed[j - 2 : j - 1], typed[j : j + 1]
    if letter == before:
        return _DOUBLED
    if not after:
        return _CHEAP if _is_silent(typed) else _NEVER
    beside = frozenset((letter, before)) in _BESIDE or frozenset((letter, after)) in _BESIDE
    return _CHEAP if beside else _VOWEL


def _swapped(meant: str, i: int, typed: str, j: int) -> bool:
    return i > 1 and j > 1 and meant[i - 2 : i] == typed[j - 1] + typed[j - 2]


def _is_silent(word: str) -> bool:
    """Say whether the last letter is an "e" that is easily forgotten."""
    return word[-1] == "e" and len(word) >= _SILENT_E_FROM


def _changes_meaning(meant: str, typed: str) -> bool:
    return _differ_in(meant, typed, _PREFIXES) or _differ_in(meant[::-1], typed[::-1], _SUFFIXES)


def _differ_in(meant: str, typed: str, rows: tuple[tuple[str, ...], ...]) -> bool:
    """Say whether two words are one stem with two beginnings of a row."""
    for row in rows:
        stems = {meant.removeprefix(part) for part in row if meant.startswith(part)}
        others = {typed.removeprefix(part) for part in row if typed.startswith(part)}
        if any(len(stem) >= _STEM for stem in stems & others):
            return True
    return False
