"""Judge names: of people, organisations, states and places."""

from collections.abc import Iterable
from dataclasses import replace

from byheart.core.grading.acronyms import LEAST_FOR_NAMES, LEAST_FOR_TEXT, spells
from byheart.core.grading.fit import Fit, Setting
from byheart.core.grading.lexicon import is_given_name, is_name, is_place
from byheart.core.grading.name_matching import Matching, best_matching
from byheart.core.grading.people import (
    NOT_PEOPLE,
    PARTICLES,
    REGNAL,
    SON_OF,
    Name,
    is_rank,
    name_of,
    parse_name,
)
from byheart.core.grading.rulers import ruled
from byheart.core.grading.spelling import is_number, spelled
from byheart.core.grading.text import (
    GENERIC,
    compare,
    fit_of_forms,
    is_acronym,
    slips_allowed,
    without_added,
    without_nouns,
)
from byheart.core.grading.transliteration import sounds_same
from byheart.core.grading.words import Phrase

_OPTIONAL_NOUNS = frozenset({"river", "mount"})
"""What the name of a river or a mountain may lack or have too, even if nobody asked for one."""
_NAMESAKE_WORDS = """
niger congo jordan senegal gambia mississippi missouri ohio colorado delaware arkansas tennessee
kentucky connecticut kansas illinois alabama minnesota wisconsin iowa paraguay uruguay suriname
lebanon washington vernon pleasant moscow limpopo volta orange red white black blue yellow
"""
_NAMESAKES = frozenset(_NAMESAKE_WORDS.split())
"""Countries, states and cities that are called like a river or a mountain."""
_SAME_SURNAME = {
    ("adams", "john"): Fit.NONE,
    ("bush", "george"): Fit.VAGUE,
    ("strauss", "johann"): Fit.VAGUE,
    ("dumas", "alexandre"): Fit.VAGUE,
    ("holmes", "oliver"): Fit.VAGUE,
    ("brueghel", "pieter"): Fit.VAGUE,
    ("bruegel", "pieter"): Fit.VAGUE,
    ("holbein", "hans"): Fit.VAGUE,
    ("king", "martin"): Fit.SHORT,
    ("bach", "johann"): Fit.VAGUE,
}
"""People whom surname and first name do not tell apart, so that what stands between counts."""
_KNOWN_ANYWAY = frozenset({("king", "martin")})
_OTHER_PEOPLE = frozenset({("martin", "luther"), ("mary", "wollstonecraft"), ("muhammad", "ali")})
"""Given names that together are somebody else's whole name."""
_PLURAL_FROM = 4
_LADIES = "mrs miss ms madame madam mme mademoiselle lady dame frau signora senora"
_WOMENS_TITLES = frozenset(_LADIES.split())
"""Not left out like others: Lady Macbeth is not Macbeth, Mrs Clinton may be two people."""
_HONOURS = frozenset({"saint", "blessed", "venerable", "honorable"})
"""What may stand in front of a whole name of two words or more; "St. Helena" is not Helena."""
_OTHER_ARTICLE = {"al": ("el",), "el": ("al",)}
_OTHER_PLACE_WORDS = """
north south east west northern southern eastern western new papua equatorial democratic central
upper lower british french american united saudi city
"""
_OTHER_PLACES = frozenset(_OTHER_PLACE_WORDS.split())
"""What makes another place of a place: Sudan and South Sudan, Mexico and New Mexico."""
_DIVIDED = frozenset({"korea", "carolina", "dakota", "germany", "vietnam", "yemen", "timor"})
"""Places that have a name only with such a word, so that without it they are merely vague."""


def name_fit(answer: str, reply: Phrase, setting: Setting) -> Fit:
    """Say how well a reply fits an answer that is a name."""
    least = LEAST_FOR_TEXT if name_of(answer).is_person(wanted=False) else LEAST_FOR_NAMES
    if is_acronym(answer, reply, setting, least):
        return Fit.SAME
    fit = fit_of_forms(answer, reply, setting, _compare_names)
    return Fit.VAGUE if fit is Fit.NONE and spells(reply.text, answer) else fit


def _compare_names(answer: Phrase, reply: Phrase, setting: Setting) -> Fit:
    as_text = compare(answer, reply, setting)
    plural = _as_plural(answer, reply, setting)
    if plural is not None:
        return plural
    if as_text <= Fit.SAME or not (answer.content and reply.content):
        return as_text
    ours, theirs = parse_name(answer), parse_name(reply)
    if ours.son_of and not SON_OF.isdisjoint(reply.content):
        ours = replace(ours, son_of=False)
    if _contradict(ours, theirs):
        return Fit.NONE
    words = without_added(_unglued(answer, theirs), ours.words, setting)
    fit = _compare_words(ours, theirs, words, setting)
    return min(fit, as_text) if as_text is Fit.SLIP else fit


def _as_plural(answer: Phrase, reply: Phrase, setting: Setting) -> Fit | None:
    """Judge a name of one word against its plural: one of the Kurds is a Kurd, Apples are many."""
    ours, theirs = (
        without_nouns(tuple(word for word in one.content if word not in _OPTIONAL_NOUNS), setting)
        for one in (answer, reply)
    )
    if len(ours) != 1 or len(theirs) != 1 or is_name(max(ours[0], theirs[0], key=len)):
        return None
    if theirs[0] == f"{ours[0]}s" and not ours[0].endswith("s"):
        return Fit.VAGUE
    return Fit.SHORT if ours[0] == f"{theirs[0]}s" else None


def _compare_words(ours: Name, theirs: Name, words: tuple[str, ...], setting: Setting) -> Fit:
    """Compare names by what their words stand for. `words` are those of the reply that count."""
    if _sound_alike_joined(ours, theirs):
        return Fit.SAME
    person = ours.is_person(wanted=setting.wants_person)
    matching = best_matching(ours.words, words, setting, person=person)
    if matching.slips > slips_allowed(ours.words):
        return Fit.NONE
    if not matching.places:
        fit = Fit.NONE
    elif len(ours.words) == 1 and matching.extra_words:
        fit = _with_given_names(ours, matching, setting)
    elif person:
        fit = _judge_person(ours, matching, setting)
    else:
        fit = _judge_other(matching, setting)
    if fit is Fit.SHORT and theirs.titles & REGNAL and not ours.titles:
        return Fit.VAGUE
    if fit is Fit.NONE and person and _is_family(ours, theirs):
        return Fit.VAGUE
    return Fit.SLIP if fit is Fit.SAME and matching.slips else fit


def _contradict(ours: Name, theirs: Name) -> bool:
    """Say whether two names say different things: junior and senior, king and pope."""
    if ours.generation and theirs.generation and ours.generation != theirs.generation:
        return True
    ranks, others = ours.titles & REGNAL, theirs.titles & REGNAL
    return bool(ranks and others and not ranks & others)


def _sound_alike_joined(ours: Name, theirs: Name) -> bool:
    """Say whether one is the other with words joined, in another spelling: "Hizb Allah"."""
    if len(ours.words) == len(theirs.words) or any(map(is_number, ours.words + theirs.words)):
        return False
    if min(map(len, ours.words + theirs.words)) == 1:
        return False
    return sounds_same("".join(ours.words), "".join(theirs.words))


def _unglued(answer: Phrase, theirs: Name) -> tuple[str, ...]:
    """Leave out particles that the answer has too, also where they are typed together with a word.

    "Aljulani" is "al-Julani", and "da Vinci" has no "da" too many.
    """
    particles = [word for word in answer.content if word in PARTICLES and len(word) > 1]
    particles += [article for word in particles for article in _OTHER_ARTICLE.get(word, ())]
    words = [word for word in theirs.words if word not in particles] or theirs.words
    return _initials_apart(answer, tuple(_without_particle(word, particles) for word in words))


def _initials_apart(answer: Phrase, words: tuple[str, ...]) -> tuple[str, ...]:
    """Take "us" in "US Grant" apart if these are the initials of the given names."""
    first, *others = words
    initials = "".join(word[0] for word in answer.content[: len(first)])
    if others and 1 < len(first) < len(answer.content) and initials == first:
        return (*first, *others)
    return words


def _without_particle(word: str, particles: list[str]) -> str:
    for particle in particles:
        if word.startswith(particle) and len(word) >= len(particle) + _PLURAL_FROM:
            return word.removeprefix(particle)
    return word


def _judge_other(matching: Matching, setting: Setting) -> Fit:
    """Judge the name of what is not a person: every word counts that nobody asked for."""
    if _that_count(matching.extra_words, matching, setting):
        return Fit.NONE
    missing = _that_count(matching.missing_words, matching, setting)
    if not missing:
        return Fit.SAME if matching.is_in_order else Fit.NONE
    if not _OTHER_PLACES.isdisjoint(missing) and _is_other_place(matching.theirs):
        return Fit.NONE
    return Fit.VAGUE if matching.is_telling(GENERIC | NOT_PEOPLE | setting.nouns) else Fit.NONE


def _is_other_place(words: tuple[str, ...]) -> bool:
    return all(is_place(word) or word in GENERIC for word in words) and _DIVIDED.isdisjoint(words)


def _that_count(words: Iterable[str], matching: Matching, setting: Setting) -> list[str]:
    """Return those words, missing or extra, that may be neither."""
    optional = _OPTIONAL_NOUNS if _NAMESAKES.isdisjoint(matching.ours) else frozenset[str]()
    return [word for word in words if word not in optional and spelled(word) not in setting.nouns]


def _judge_person(ours: Name, matching: Matching, setting: Setting) -> Fit:
    if matching.by_initial and (0 in matching.missing or not matching.is_in_order):
        return Fit.NONE  # Boris is not the B. in Lyndon B. Johnson
    extra = _that_count(matching.extra_words, matching, setting)
    if extra:
        return _with_more(ours, matching, extra)
    if not matching.missing:
        return Fit.SAME if matching.is_in_order or matching.is_surname_first else Fit.NONE
    return _with_less(ours, matching)


def _with_more(ours: Name, matching: Matching, extra: list[str]) -> Fit:
    """Judge a reply with names that the answer lacks: middle names are none of its business."""
    is_whole = not matching.missing and matching.is_in_order
    if is_whole and (_is_honoured(ours, extra) or ruled(ours.words, extra)):
        return Fit.SAME
    if _WOMENS_TITLES.issuperset(extra):
        return Fit.VAGUE if ours.surname_at in matching.places else Fit.NONE
    return _with_middle_names(ours, matching, extra) if is_whole else Fit.NONE


def _is_honoured(ours: Name, extra: list[str]) -> bool:
    return _HONOURS.issuperset(extra) and len(ours.words) > 1


def _with_middle_names(ours: Name, matching: Matching, extra: list[str]) -> Fit:
    """Judge a reply that has the whole name and more in the middle.

    What lacks a middle name and has another is somebody else: Billie Jean King is not B. B. King.
    """
    if not (ours.has_surname and matching.has_both_ends):
        return Fit.NONE
    if any(map(is_rank, extra)) or is_place(extra[-1]):
        return Fit.NONE
    if (ours.words[-1], ours.words[0]) in _SAME_SURNAME.keys() - _KNOWN_ANYWAY:
        return Fit.NONE
    return Fit.VAGUE if 0 in matching.by_initial else Fit.SHORT


def _with_given_names(ours: Name, matching: Matching, setting: Setting) -> Fit:
    """Judge a reply that puts given names before an answer of one word: they are unknown here."""
    extra = _that_count(matching.extra_words, matching, setting)
    if not extra:
        return Fit.SAME
    if not matching.ends_with_match or (is_place(ours.words[0]) and not setting.wants_person):
        return Fit.NONE
    known = all(len(word) == 1 or is_given_name(word) for word in extra)
    return Fit.VAGUE if known else Fit.NONE


def _with_less(ours: Name, matching: Matching) -> Fit:
    """Judge a reply that lacks a part of a person's name."""
    matched, surname = frozenset(matching.places), ours.surname_at
    first = 0 if surname else 1
    if matched == {first} and ours.is_known_by(ours.words[first]) and ours.has_surname:
        return Fit.SHORT
    if not ours.has_surname:
        return Fit.VAGUE if 0 in matched else Fit.NONE
    if surname in matched:
        return _with_surname(ours, matched, matching.by_initial)
    given = tuple(ours.words[at] for at in sorted(matched))
    is_called_so = first in matched or (ours.words[0] == "abu" and 1 in matched)
    return Fit.VAGUE if is_called_so and given not in _OTHER_PEOPLE else Fit.NONE


def _with_surname(ours: Name, matched: frozenset[int], by_initial: frozenset[int]) -> Fit:
    """Judge a reply that has the surname, but not all given names.

    Initials do not tell: Carl Lewis is not C. S. Lewis, and a B. Johnson is not Lyndon B. Johnson.
    """
    surname, first = ours.surname_at, 0 if ours.surname_at else 1
    others = matched - {surname}
    if not others:
        return Fit.VAGUE if ours.son_of else Fit.SHORT
    if first not in matched:
        return Fit.VAGUE if all(len(ours.words[at]) == 1 for at in others) else Fit.SHORT
    if len(ours.words[first]) == 1 and first in by_initial:
        return Fit.VAGUE
    known = _SAME_SURNAME.get((ours.words[surname], ours.words[first]), Fit.SHORT)
    return known if known is Fit.SHORT or len(others) == 1 else Fit.NONE


def _is_family(ours: Name, theirs: Name) -> bool:
    """Say whether a reply names a whole family: "the Assads"."""
    typed, surname = theirs.words[-1], ours.words[ours.surname_at]
    is_plural = len(theirs.words) == 1 and typed.endswith("s") and len(typed) > _PLURAL_FROM
    return is_plural and sounds_same(surname, typed[:-1])
