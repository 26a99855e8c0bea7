"""Find for each word of a reply the word of a name that it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass

from byheart.core.grading.fit import Fit, Setting
from byheart.core.grading.name_forms import is_short_for
from byheart.core.grading.spelling import is_number, is_same_word, spelled
from byheart.core.grading.text import GENERIC, is_telling, is_typed_for
from byheart.core.grading.transliteration import sounds_same

_MOST_WORDS = 8
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """Which word of a name each word of a reply stands for.

    Attributes:
        ours: The words of the name.
        theirs: The words of the reply.
        places: For each word of the reply its index in `ours`, None for one too many.
        slips: How many words stand for theirs only with a typing slip.
    """

    ours: Words
    theirs: Words
    found: tuple[int | None, ...]
    slips: int = 0

    @property
    def places(self) -> tuple[int, ...]:
        """The indices that were found, in the order of the reply."""
        return tuple(at for at in self.found if at is not None)

    @property
    def by_initial(self) -> frozenset[int]:
        """The indices of words that an initial stands for, in the name or in the reply."""
        pairs = zip(self.theirs, self.found, strict=True)
        return frozenset(
            at
            for word, at in pairs
            if at is not None and word != self.ours[at] and 1 in (len(word), len(self.ours[at]))
        )

    @property
    def missing(self) -> tuple[int, ...]:
        """The indices of the words that the reply lacks."""
        return tuple(at for at in range(len(self.ours)) if at not in self.places)

    @property
    def missing_words(self) -> Words:
        """The words of the name that the reply lacks."""
        return tuple(self.ours[at] for at in self.missing)

    @property
    def extra_words(self) -> Words:
        """The words of the reply that the name lacks."""
        return tuple(word for word, at in zip(self.theirs, self.found, strict=True) if at is None)

    @property
    def is_in_order(self) -> bool:
        """Whether the reply keeps the order of the name."""
        return list(self.places) == sorted(self.places)

    @property
    def is_surname_first(self) -> bool:
        """Whether the last word came first, or the first one last: "Assad, Bashar"."""
        order, rest = list(self.places), list(range(len(self.ours)))
        return order in (rest[-1:] + rest[:-1], rest[1:] + rest[:1])

    @property
    def ends_with_match(self) -> bool:
        """Whether the last word of the reply belongs to the name."""
        return self.found[-1] is not None

    @property
    def has_both_ends(self) -> bool:
        """Whether the first and the last word of both belong to each other."""
        return self.found[0] == 0 and self.found[-1] == len(self.ours) - 1

    def is_telling(self, common: frozenset[str]) -> bool:
        """Say whether half of the name is there, and not only words that many names have."""
        matched = [self.ours[at] for at in self.places]
        if 2 * len(matched) < len(self.ours):
            return False
        return any(is_telling(word, common) for word in matched)


def best_matching(ours: Words, theirs: Words, setting: Setting, *, person: bool) -> Matching:
    """Match the words as they are or, if some are left over, with two neighbours joined."""
    if len(theirs) > _MOST_WORDS or len(ours) > _MOST_WORDS:
        return Matching(ours, theirs, (None,) * len(theirs))
    plain = _match(ours, theirs, setting, person=person)
    if not plain.extra_words:
        return plain
    joined = (_match(ours, words, setting, person=person) for words in _joinings(theirs))
    apart = (_match(words, theirs, setting, person=person) for words in _joinings(ours))
    both = (*(one for one in joined if not _abbreviates_joined(one, theirs)), *apart)
    complete = (one for one in both if not one.extra_words)
    return min(complete, key=lambda one: (len(one.missing), one.slips), default=plain)


def _abbreviates_joined(matching: Matching, typed: Words) -> bool:
    """Say whether an initial stands for two words of a reply at once."""
    pairs = zip(matching.theirs, matching.found, strict=True)
    return any(
        word not in typed and at is not None and len(matching.ours[at]) == 1 for word, at in pairs
    )


def _joinings(words: Words) -> Iterator[Words]:
    for at in range(len(words) - 1):
        pair = words[at : at + 2]
        if 1 in map(len, pair) or any(map(is_number, pair)):  # these stand by themselves
            continue
        yield (*words[:at], words[at] + words[at + 1], *words[at + 2 :])


def _match(ours: Words, theirs: Words, setting: Setting, *, person: bool) -> Matching:
    free = dict(enumerate(ours))
    found: list[int | None] = []
    slips = 0
    for word in theirs:
        fits = {at: _word_fit(ours, at, word, setting, person=person) for at in free}
        at = min(fits, key=lambda at: fits[at], default=None)
        if at is None or fits[at] is Fit.NONE:
            found.append(None)
            continue
        found.append(at)
        slips += fits[at] is Fit.SLIP
        del free[at]
    return Matching(ours, theirs, tuple(found), slips)


def _word_fit(ours: Words, at: int, typed: str, setting: Setting, *, person: bool) -> Fit:
    """Say how well a word of a reply fits the word of the name at that index."""
    meant, is_last = ours[at], at == len(ours) - 1
    if meant == typed:
        return Fit.LITERAL
    common = GENERIC | setting.nouns
    is_singular = spelled(meant) not in common and (
        person or sum(spelled(word) not in common for word in ours) == 1
    )
    if is_same_word(meant, typed) and not (is_singular and _is_plural_of_the_other(meant, typed)):
        return Fit.SAME
    if is_number(meant) or is_number(typed):
        return Fit.NONE
    if sounds_same(meant, typed) and not setting.is_taken(meant, typed):
        return Fit.SAME
    if person and not is_last and (is_short_for(meant, typed) or _is_initial(meant, typed)):
        return Fit.SAME
    return Fit.SLIP if is_typed_for(meant, typed, setting) else Fit.NONE


def _is_plural_of_the_other(meant: str, typed: str) -> bool:
    return meant.endswith("s") != typed.endswith("s")


def _is_initial(meant: str, typed: str) -> bool:
    return 1 in (len(meant), len(typed)) and meant[0] == typed[0]
