"""Spellings of one name that come from another script: Julani, Jolani, al-Jawlani, Golani.

Two spellings meet when each differing stretch is one of the ways in which the same sounds are
written. Pairs are compared, no key is made: "e" stands for "a" and for "i", which are two sounds.
Nothing here knows what a name means, so whoever asks makes sure that the other is no other name.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from byheart.core.grading.lexicon import is_given_name, is_name, is_word
from byheart.core.grading.name_forms import are_forms

_LONGEST = 40
_SHORT = 4
"""Up to this length only what cannot make another name may differ."""

_ALWAYS = "o/ou ou/u ou/oo oo/u aw/au ay/ai ay/ei ai/ei ee/i y/i q/k iy/i ij/i yy/y ey/ay ey/ei"
_SOUNDS = (
    "a/e e/i o/u o/oo o/aw o/au u/aw u/w ow/o ae/ai ae/ay ae/e ae/a oe/o oe/e ue/u"
    " ia/iya ia/ya ie/iye ie/ye iu/yu io/yo eo/yo yo/e ye/e ei/i ei/e ie/i ui/uy ih/i uh/u"
    " j/dj j/zh j/y zh/sh z/zh g/gh k/kh kh/ch kh/h h/ch g/q gh/q q/kh c/k ck/k ch/k"
    " ch/tch ch/tsch ch/tsh ch/cz tsch/tch sh/sch sh/ch sh/sz shch/sch tz/ts ts/z ts/c tz/z"
    " z/dh dh/d dh/th th/t ph/f v/w s/z x/ks b/bh gu/g"
)
_ENDINGS = (
    "us/os ez/es chev/chov ov/of ov/ow ev/ef ev/ew evich/ewitsch ah/a eh/a eh/ah eh/e oh/o uh/u"
    " ih/i sky/ski sky/skii sky/skij sky/skiy sky/skyi enko/enka"
)
_BEGINNINGS = "ye/e ya/ia yu/iu ts/cz u/o e/i ga/ka ga/qa ga/kha ga/gha qa/ka qa/kha"
_ARABIC = "j/g dj/g"
"""Only where the name is not one that is known with its own spelling: Gordon is not Jordan."""
_ONLY_LONG = frozenset(("s/z", "ts/z", "ts/c", "z/dh", "h/ch"))
_LONG = 7
_LIMITS = ((9, 4), (7, 3), (0, 2))
"""How many stretches may differ in names of that length and more."""
_DOUBLED = re.compile(r"([^eo\W\d_])\1+")


class _Rule(NamedTuple):
    """Two ways of writing the same sound, perhaps at the beginning or the end of a name only."""

    left: str
    right: str
    at_start: bool
    at_end: bool

    def applies(self, name: str, i: int, other: str, j: int) -> bool:
        if not (name.startswith(self.left, i) and other.startswith(self.right, j)):
            return False
        if self.at_start and (i or j):
            return False
        ends = i + len(self.left) == len(name) and j + len(self.right) == len(other)
        return ends or not self.at_end


_Rules = dict[str, tuple[_Rule, ...]]


@lru_cache(maxsize=8192)
def sounds_same(name: str, other: str) -> bool:
    """Say whether a typed word spells the name that is meant.

    Both are folded, lower-case words of letters. A typed word that exists on its own is no
    spelling of another, unless both are listed as forms of one name, or it is a given name that
    differs in doubled letters alone.
    """
    if name == other or are_forms(name, other):
        return True
    if not (name.isalpha() and other.isalpha()) or max(len(name), len(other)) > _LONGEST:
        return False
    if is_given_name(other) and _differ_in_doubling(name, other):
        return True
    if is_word(other) or abs(len(name) - len(other)) > len(name) // 2:
        return False
    return _meet(_reduced(name), _reduced(other), _rules_for(name, other))


def _reduced(name: str) -> str:
    """Write doubled letters once: Assad and Asad, Daraa and Dara."""
    return _DOUBLED.sub(r"\1", name)


def _differ_in_doubling(name: str, other: str) -> bool:
    """Say whether one of two writes a letter twice, not the last: Eliot and Elliot, not Joann."""
    return name[-2:] == other[-2:] and _reduced(name) == _reduced(other)


def _rules_for(name: str, other: str) -> _Rules:
    length = max(len(name), len(other))
    if length <= _SHORT:
        return _SHORT_RULES
    if length < _LONG:
        return _SOME_RULES if is_name(name) else _SOME_AND_ARABIC_RULES
    return _ALL_RULES if is_name(name) else _ALL_AND_ARABIC_RULES


def _meet(name: str, other: str, rules: _Rules) -> bool:
    """Walk through both at once; at each place they agree or a rule makes them agree."""
    limit = next(allowed for least, allowed in _LIMITS if len(name) >= least)
    reached = {(0, 0): 0}
    ends = (len(name), len(other))
    for i in range(len(name) + 1):
        for j in sorted(j for at, j in reached if at == i):
            differences = reached[i, j]
            for di, dj, step in _steps(name, i, other, j, rules):
                total = differences + step
                if total <= limit and total < reached.get((i + di, j + dj), limit + 1):
                    reached[i + di, j + dj] = total
    return ends in reached


def _steps(name: str, i: int, other: str, j: int, rules: _Rules) -> Iterator[tuple[int, int, int]]:
    """Yield how far each of the two may be read on, and how many differences that makes."""
    if i < len(name) and j < len(other) and name[i] == other[j]:
        yield 1, 1, 0
    for rule in rules.get(name[i : i + 1], ()):
        if rule.applies(name, i, other, j):
            yield len(rule.left), len(rule.right), 1


def _rules(middle: str, starts: str = "", ends: str = _ENDINGS) -> _Rules:
    """Read rules as they are listed, both ways, by the first letter of what is read."""
    rules: dict[str, tuple[_Rule, ...]] = {}
    for listed, at_start, at_end in ((middle, 0, 0), (starts, 1, 0), (ends, 0, 1)):
        for pair in listed.split():
            left, right = pair.split("/")
            for one, two in ((left, right), (right, left)):
                rule = _Rule(one, two, bool(at_start), bool(at_end))
                rules[one[0]] = (*rules.get(one[0], ()), rule)
    return rules


_MIDDLE = " ".join(pair for pair in _SOUNDS.split() if pair not in _ONLY_LONG)
_SHORT_RULES = _rules(_ALWAYS)
_SOME_RULES = _rules(f"{_ALWAYS} {_MIDDLE}", _BEGINNINGS)
_SOME_AND_ARABIC_RULES = _rules(f"{_ALWAYS} {_MIDDLE} {_ARABIC}", _BEGINNINGS)
_ALL_RULES = _rules(f"{_ALWAYS} {_SOUNDS}", _BEGINNINGS)
_ALL_AND_ARABIC_RULES = _rules(f"{_ALWAYS} {_SOUNDS} {_ARABIC}", _BEGINNINGS)
