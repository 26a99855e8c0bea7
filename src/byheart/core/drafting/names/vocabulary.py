"""Which words are ordinary English, in a list or made from one in it, and which famous names."""

from collections.abc import Iterator
from functools import cache, lru_cache

from byheart.core.drafting.names.common import COMMON
from byheart.core.drafting.names.common_rest import COMMON_REST
from byheart.core.drafting.names.topics import TOPICS
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.lexicon.near_words import NEAR_WORDS
from byheart.core.grading.lexicon.people import PEOPLE

_LEAST_STEM = 3
_DEPTH = 3
_LONGEST = 24
_ENDING_TABLE = words("""s- es- ies-y ed- ed-e ied-y ing- ing-e ings- ings-e ly- ly-le ily-y er-
    er-e ier-y est- est-e iest-y ness- iness-y ment- less- ful- able- able-e ation- ation-e
    ion- ion-e al- ally- ity- ity-e or- or-e ive- ive-e y- ish- ship- hood- ist- ism- ise- ize-
    ance- ence- ward- wards- man- men- woman- women- maker- holder- owner- keeper- like- wide-
    worth- work- line-""")
"""What ends a word, and what stood in its place: "ies-y" makes "city" of "cities"."""
_ENDINGS = tuple(tuple(pair.split("-")) for pair in sorted(_ENDING_TABLE))
_BEGINNINGS = words("""un re in non over under mis dis pre im anti inter super out up sub""")


@lru_cache(maxsize=1 << 14)
def is_common(word: str) -> bool:
    """Say whether a folded word is one of ordinary English, in any of its forms."""
    return len(word) <= _LONGEST and _is_made(word, _DEPTH)


def _is_made(word: str, depth: int) -> bool:
    if word in _known():
        return True
    return depth > 0 and any(_is_made(stem, depth - 1) for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """Yield what a word may be made from by an ending or a beginning."""
    for ending, replacement in _ENDINGS:
        stem = word.removesuffix(ending)
        if len(stem) == len(word) or len(stem) < _LEAST_STEM:
            continue
        yield stem + replacement
        if not replacement and stem[-1] == stem[-2]:
            yield stem[:-1]
    for beginning in _BEGINNINGS:
        stem = word.removeprefix(beginning)
        if _LEAST_STEM < len(stem) < len(word):
            yield stem


@cache
def _known() -> frozenset[str]:
    return words(COMMON) | words(COMMON_REST) | words(TOPICS) | words(NEAR_WORDS)


@cache
def _people() -> frozenset[str]:
    return frozenset(PEOPLE.split())


def is_known_person(key: str) -> bool:
    """Say whether a folded word is the surname of somebody famous, or a name from myth."""
    return key in _people()
