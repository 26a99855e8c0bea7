"""Chance for simulations: numbers that hang on a seed, a life, a card and an answer, and no more.

So a simulation gives the same whatever else is simulated beside it, and two of them that differ
in one rule differ by that rule and hardly by luck.
"""

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
Floats = NDArray[np.float64]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_MASK = 2**64 - 1
_BITS = np.uint64(11)
_SCALE = 2.0**-53


def streams(seed: int, lives: int, cards: int) -> Words:
    """Return where the chance of each card begins, life after life."""
    first = np.array([seed & _MASK], np.uint64)
    numbers = np.arange(lives * cards, dtype=np.uint64)
    return _mixed(_mixed(first) + _STEP * numbers)


def uniforms(stream: Words, count: NDArray[np.integer]) -> Floats:
    """Return the numbers with these counts in their streams, from 0 to below 1.

    Source:
        SplitMix64, Steele, Lea and Flood 2014, https://doi.org/10.1145/2714064.2660195
    """
    mixed = _mixed(stream + _STEP * count.astype(np.uint64))
    found: Floats = (mixed >> _BITS).astype(np.float64) * _SCALE
    return found


def _mixed(words: Words) -> Words:
    words = (words ^ (words >> np.uint64(30))) * _FIRST
    words = (words ^ (words >> np.uint64(27))) * _SECOND
    mixed: Words = words ^ (words >> np.uint64(31))
    return mixed
