"""Short forms and the full names in a text that they stand for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from byheart.core.drafting.names.mentions import Mention, NameClass, added
from byheart.core.drafting.names.states import FULL_NAMES, ORGANISATIONS, STATES
from byheart.core.drafting.names.vocabulary import is_common, is_known_person
from byheart.core.drafting.text.peoples import is_people
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.lexicon import is_place

Groups = Mapping[str, Sequence[Mention]]
"""The mentions of each key, in the order of the text."""
Classes = Mapping[str, NameClass | None]

_COMPANY = words("inc ltd plc corp corporation company co group ag sa gmbh llc")
_ROMAN = words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx")
_SMALL = words("of the and for on in de des du la")
_PAIR = 2
_ARTICLES = ("al-", "el-", "as-", "ash-", "ad-", "an-", "ar-")


@dataclass(slots=True)
class _Index:
    """Full names by what they may be shortened to."""

    endings: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    firsts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    outer: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    initials: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def homes(groups: Groups, classes: Classes, bracketed: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return for each key that of the full name of the same thing; most are their own."""
    index = _indexed(groups, classes)
    found = {key: _home(key, groups, classes, index) for key in groups}
    defined: dict[str, str] = {}
    for short, full in bracketed:
        first = defined.setdefault(short, full)
        if first != full and (first.endswith(full) or full.endswith(first)):
            found[full] = first
        found[short] = found.get(first, first)
    return {key: found.get(home, home) for key, home in found.items()}


def _indexed(groups: Groups, classes: Classes) -> _Index:
    index = _Index()
    for key in groups:
        parts = key.split()
        if len(parts) == 1:
            continue
        index.initials.setdefault("".join(part[0] for part in parts if part not in _SMALL), key)
        if classes[key] is NameClass.PERSON:
            _add_person(index, key, parts)
        elif classes[key] is NameClass.ORGANISATION:
            for short in _short_names(parts):
                index.names[short].append(key)
    return index


def _add_person(index: _Index, key: str, parts: Sequence[str]) -> None:
    for ending in _endings(parts):
        index.endings[ending].append(key)
    index.firsts[parts[0]].append(key)
    index.outer[parts[0], parts[-1]].append(key)


def _short_names(parts: Sequence[str]) -> Iterator[str]:
    """Yield what an organisation may be called by.

    That is its name without "Corporation", its first word if that is none of English, or the rest.
    """
    endings = (" ".join(parts[at:]) for at in range(1, len(parts) - 1))
    if not is_people(parts[0]):
        yield from (ending for ending in endings if ending not in ORGANISATIONS)
    least = _PAIR if parts[-1] in _COMPANY else len(parts)
    yield from (" ".join(parts[:at]) for at in range(least, len(parts)))
    if not (is_common(parts[0]) or is_people(parts[0]) or is_place(parts[0])):
        yield parts[0]


def _endings(parts: Sequence[str]) -> Iterator[str]:
    """Yield what a person may be called by: the surname, with or without what belongs to it."""
    for at in range(1, len(parts)):
        ending = " ".join(parts[at:])
        yield ending
        if ending.startswith(_ARTICLES):
            yield ending.split("-", 1)[1]


def _home(key: str, groups: Groups, classes: Classes, index: _Index) -> str:
    if key in FULL_NAMES:
        return FULL_NAMES[key].lower()
    if groups[key][0].text.isupper() and key in index.initials:
        return index.initials[key]
    parts = key.split()
    longer = [name for name in index.names.get(key, ()) if name != key]
    if longer and _may_be_organisation(key, groups, classes):
        return max(longer, key=lambda name: len(groups[name]))
    if len(parts) > 1 and classes[key] is NameClass.PERSON:
        return _longest(index.outer[parts[0], parts[-1]], key)
    if _may_be_person(key, groups, classes):
        full = _person(key, groups, index)
        if full:
            return full
    return key


def _longest(names: Sequence[str], key: str) -> str:
    return max(names, key=len, default=key)


def _person(key: str, groups: Groups, index: _Index) -> str:
    """Return the full name of a person called by a part of it, the one most often named."""
    full = index.endings.get(key, [])
    if full:
        return _longest([best := max(full, key=lambda name: len(groups[name]))], best)
    first = index.firsts.get(key, [])
    regnal = [name for name in first if name.split()[1] in _ROMAN]
    if regnal:
        return regnal[0]
    return first[0] if len(first) == 1 and not is_known_person(key) else ""


def _may_be_person(key: str, groups: Groups, classes: Classes) -> bool:
    if key in STATES or (classes[key] is NameClass.OTHER and " " in key):
        return False
    return not is_place(key) or not _is_placed(key, groups)


def _is_placed(key: str, groups: Groups) -> bool:
    """Say whether the words around a name speak for a place rather than for a person."""
    around = added(*(mention.around for mention in groups[key]))
    return around.get(NameClass.PLACE, 0) > around.get(NameClass.PERSON, 0)


def _may_be_organisation(key: str, groups: Groups, classes: Classes) -> bool:
    if key in STATES or classes[key] is NameClass.STATE or _is_placed(key, groups):
        return False
    within = added(*(mention.within for mention in groups[key]))
    return within.get(NameClass.OTHER, 0) <= within.get(NameClass.ORGANISATION, 0)
