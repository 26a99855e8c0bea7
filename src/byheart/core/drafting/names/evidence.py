"""What a whole text tells about its words: which ones it writes small, which as names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from byheart.core.drafting.names.heads import HEADS
from byheart.core.drafting.names.runs import is_acronym, runs
from byheart.core.drafting.names.titles import ADDRESSES, OFFICES
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.vocabulary import is_common
from byheart.core.drafting.text.peoples import is_people
from byheart.core.grading.lexicon import is_given_name, is_place

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Evidence:
    """Folded words of a text.

    `small` ones stand in it without a capital, `capital` ones with it where no sentence starts,
    and `alone` ones as a surname or as a name of one word.
    """

    small: frozenset[str]
    capital: frozenset[str]
    alone: frozenset[str]


def gather(paragraphs: Iterable[Sequence[Word]]) -> Evidence:
    """Read all paragraphs but headings."""
    small: set[str] = set()
    capital: set[str] = set()
    surnames: set[str] = set()
    single: set[str] = set()
    for words in paragraphs:
        small.update(word.key for word in words if not word.is_capital)
        capital.update(word.key for word in words if word.is_capital and not word.starts)
        for start, end in runs(words):
            if end - start > 1 and _is_person(words, start, end):
                surnames.add(words[end - 1].key)
            elif end - start == 1 and not (words[start].starts or is_people(words[start].key)):
                single.add(words[start].key)
    plain = {key for key in single if is_common(key) and (key in small or key in HEADS)}
    return Evidence(frozenset(small), frozenset(capital), frozenset(surnames | (single - plain)))


def _is_person(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether a run is surely a person's name: a given name or a title, and a surname."""
    last, before = words[end - 1], words[end - 2]
    if last.key in HEADS or last.key in OFFICES:
        return False
    titled = before.key in ADDRESSES or (before.key in OFFICES and not is_common(last.key))
    given = is_given_name(words[start].key) or is_given_name(before.key)
    if is_people(last.key):
        return given
    given = given or (end - start == _PAIR and _is_strange(words[start]))
    initial = len(before.key) == 1 and before.text.isupper()
    return titled or given or initial


def _is_strange(word: Word) -> bool:
    """Say whether a word is neither of English nor known for a place or a people."""
    return not (
        is_common(word.key) or is_place(word.key) or is_people(word.key) or is_acronym(word)
    )
