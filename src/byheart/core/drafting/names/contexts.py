"""What a name is of, by the words around it."""

from collections.abc import Iterator, Sequence

from byheart.core.drafting.names import heads
from byheart.core.drafting.names.mentions import NameClass, Vote, Votes, counted
from byheart.core.drafting.names.titled import Part
from byheart.core.drafting.names.titles import ROLES
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.text.word_lists import words as listed

_LIKELY, _WEAK = 4, 2
_PERSON, _ORGANISATION = NameClass.PERSON, NameClass.ORGANISATION
_PLACE, _OTHER = NameClass.PLACE, NameClass.OTHER
_BEFORE = (
    (heads.PLACE_PREPOSITIONS - {"at"}, (_PLACE, _LIKELY)),
    (frozenset({"at"}), (_PLACE, _LIKELY - 1)),
    (heads.MOTION_PREPOSITIONS, (_PLACE, _WEAK)),
    (frozenset({"on"}), (_PLACE, 1)),
    (frozenset({"a", "an"}), (_OTHER, _WEAK)),
    (frozenset({"by"}), (_PERSON, _WEAK)),
)
_AFTER = (
    (heads.PERSON_VERBS, (_PERSON, _WEAK)),
    (heads.PLACE_NOUNS, (_PLACE, _LIKELY)),
    (heads.ORGANISATION_NOUNS, (_ORGANISATION, _WEAK)),
)
_NOUNS = (
    (ROLES, (_PERSON, _LIKELY)),
    (heads.PLACE_NOUNS, (_PLACE, _LIKELY)),
    (heads.ORGANISATION_NOUNS, (_ORGANISATION, _LIKELY)),
    (heads.OTHER_NOUNS, (_OTHER, _LIKELY)),
)
_BEHIND_COMMA = (
    (listed("who whose aged himself herself"), (_PERSON, _LIKELY + 1)),
    (listed("where"), (_PLACE, _LIKELY + 1)),
    (listed("which"), (_PERSON, -_LIKELY)),
)
_OWNED = (
    (heads.OF_PERSONS, (_PERSON, _WEAK)),
    (heads.OF_ORGANISATIONS, (_ORGANISATION, _WEAK)),
    (heads.OF_STATES, (_PLACE, _WEAK)),
)
_DATELINE = 3
_FOUNDED = listed("founded established launched dissolved acquired merged")
_OPENS_APPOSITION = listed("a an the his her its their then one head")
_APPOSITION = 6


def votes_around(words: Sequence[Word], part: Part) -> Votes:
    """Return what the words before and after a name speak for."""
    return counted([*_before(words, part.start), *_after(words, part.end)])


def _told(key: str, tables: Sequence[tuple[frozenset[str], Vote]]) -> list[Vote]:
    """Return what the first table that has a word says."""
    return [vote for table, vote in tables if key in table][:1]


def _before(words: Sequence[Word], start: int) -> Iterator[Vote]:
    if start == 0 and words[0].text.isupper() and len(words[0].text) > _DATELINE:
        yield _PLACE, _LIKELY
    if start == 0 or words[start].starts:
        return
    before = words[start - 1]
    if words[start].gap.strip() == ",":
        yield from _told(before.key, _NOUNS)
    if not words[start].follows or before.owns:
        return
    if before.key == "the":
        yield from _before_article(words, start - 1)
    elif before.key == "of":
        yield from _before_of(words, start - 1)
    else:
        yield from _told(before.key, _BEFORE) or _told(before.key, _NOUNS)


def _before_article(words: Sequence[Word], at: int) -> Iterator[Vote]:
    """Yield what stands before "the" and a name: "his boat, the Fram", "in the Sudd"."""
    yield _PERSON, -_LIKELY
    if at > 0 and words[at].gap.strip() == ",":
        yield from _told(words[at - 1].key, _NOUNS)
    if at > 0 and words[at].follows and words[at - 1].key in heads.PLACE_PREPOSITIONS:
        yield _PLACE, 1


def _before_of(words: Sequence[Word], at: int) -> Iterator[Vote]:
    if at > 0 and words[at - 1].key in heads.OF_PLACES:
        yield _PLACE, _LIKELY


def _after(words: Sequence[Word], end: int) -> Iterator[Vote]:
    if end >= len(words) or words[end].starts:
        return
    after = words[end]
    if words[end - 1].owns:
        yield from _told(after.key, _OWNED) if after.follows else ()
        return
    if after.gap.strip() == ",":
        yield from _told(after.key, _BEHIND_COMMA) or _apposition(words, end)
        if [word.key for word in words[end : end + 3]] == ["which", "is", "home"]:
            yield _PLACE, _LIKELY
    elif after.follows:
        yield from _told(after.key, _AFTER)
        if after.key == "was" and end + 1 < len(words) and words[end + 1].key in _FOUNDED:
            yield _ORGANISATION, _WEAK + 1


def _apposition(words: Sequence[Word], end: int) -> list[Vote]:
    """Return what follows a comma and says what was named: "a town in", "the leader of"."""
    if words[end].key not in _OPENS_APPOSITION:
        return []
    for word in words[end + 1 : end + _APPOSITION]:
        if not word.follows or word.is_capital or word.text in ("of", "in", "who", "that"):
            return []
        if told := _told(word.key, _NOUNS):
            return told
    return []
