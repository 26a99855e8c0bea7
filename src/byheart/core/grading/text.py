"""Judge words and phrases: which differences between a reply and an answer do not matter."""

from collections import Counter
from collections.abc import Callable, Sequence

from byheart.core.grading.acronyms import LEAST_FOR_TEXT, is_acronym_of
from byheart.core.grading.answer_forms import answer_forms
from byheart.core.grading.fit import Fit, Setting
from byheart.core.grading.lexicon import is_name, is_place
from byheart.core.grading.name_forms import are_forms
from byheart.core.grading.slips import is_slip
from byheart.core.grading.spelling import forms_of, is_number, is_same_word, spelled
from byheart.core.grading.words import Phrase, is_short, literal, phrase

Words = tuple[str, ...]
Comparison = Callable[[Phrase, Phrase, Setting], Fit]

CONNECTORS = frozenset({"of", "and"})
_PLACE_PREPOSITIONS = frozenset({"in", "on", "at"})
_MOST_REORDERED = 6
_DENIALS = frozenset({"not", "no", "non", "neither", "nor", "without", "none", "except", "minus"})
_LETTERS_PER_SLIP = 12
_MOST_SLIPS = 2
_STEM = 4
_SHORTEST_TELLING = 3
_RELATIONS_WORDS = """
to from than over before after into by with without against versus on under above below between
not no nor if or for as is are was were be but except minus less more
"""
_RELATIONS = frozenset(_RELATIONS_WORDS.split())
"""Words that say which of two is which: what stands around them may not change places."""
_VERB_ENDINGS = ("ed", "ing", "s")
_LANDMARKS_WORDS = """
river lake mount sea gulf bay cape strait canal island desert valley mountain battle treaty siege
peninsula volcano
"""
_LANDMARKS = frozenset(_LANDMARKS_WORDS.split())
"""Nouns that stand before or after a name alike: River Nile, Nile River."""
_GENERIC_WORDS = """
war king queen city town village president ocean law theory effect party army front state republic
kingdom empire north south east west northern southern eastern western new old great first second
third general group movement force people man woman person act theorem principle rule cell acid
system process defense attack opening gambit symphony opera novel poem epic play painting book song
album film movie paradox disease syndrome method number gas law rights war treaty plan crisis
"""
GENERIC = _LANDMARKS | frozenset(_GENERIC_WORDS.split())
"""Words that are too common to be the telling part of an answer."""
_BOTH_WAYS_DIFFER = frozenset({"university", "college", "institute"})
"""Miami University is not the University of Miami."""


def text_fit(answer: str, reply: Phrase, setting: Setting) -> Fit:
    """Say how well a reply fits an answer that is a word or a phrase."""
    if is_acronym(answer, reply, setting, LEAST_FOR_TEXT):
        return Fit.SAME
    return fit_of_forms(answer, reply, setting, compare)


def is_acronym(answer: str, reply: Phrase, setting: Setting, least: int) -> bool:
    """Say whether a reply is the acronym that an answer spells, perhaps with a noun asked for."""
    bare = "".join(without_added(reply.content, (), setting))
    return any(is_acronym_of(answer, typed, least) for typed in {reply.literal, bare})


def fit_of_forms(answer: str, reply: Phrase, setting: Setting, comparison: Comparison) -> Fit:
    """Return the best fit among the forms of an answer; long texts are compared literally."""
    if reply.literal == literal(answer):
        return Fit.LITERAL
    if not is_short(answer):
        return Fit.NONE
    forms = answer_forms(answer)
    best = min(comparison(phrase(form), reply, setting) for form in forms.right)
    if best is Fit.NONE and any(
        comparison(phrase(form), reply, setting) <= Fit.SLIP for form in forms.vague
    ):
        return Fit.VAGUE
    return max(best, Fit.SAME)


def compare(answer: Phrase, reply: Phrase, setting: Setting) -> Fit:
    """Compare one form of an answer with a reply, word by word."""
    if answer.literal == reply.literal:
        return Fit.SAME
    if not answer.content or not reply.content or _contradict(answer, reply):
        return Fit.NONE
    ours, theirs = essence(answer.content), essence(reply.content)
    if are_same(ours, theirs) or _may_change_places(answer, reply):
        return Fit.SAME
    bare = without_nouns(ours, setting), without_added(theirs, ours, setting)
    if are_same(*bare):
        return Fit.SAME
    if are_slips(ours, theirs, setting) or are_slips(*bare, setting):
        return Fit.SLIP
    return Fit.VAGUE if _is_part(theirs, ours, setting) else Fit.NONE


def essence(content: Words) -> Words:
    """Leave out "of" and "and"."""
    return tuple(word for word in content if word not in CONNECTORS) or content


def are_same(ours: Words, theirs: Words) -> bool:
    """Say whether two phrases have the same words in the same order, however they are joined."""
    if "".join(ours) == "".join(theirs):
        return True
    return any(
        len(one) == len(two) and all(map(is_same_word, one, two))
        for one, two in _joinings(ours, theirs)
    )


def are_slips(ours: Words, theirs: Words, setting: Setting) -> bool:
    """Say whether two phrases are the same but for typing slips in words that may have them."""
    return any(_are_slips(one, two, setting) for one, two in _joinings(ours, theirs))


def _are_slips(ours: Words, theirs: Words, setting: Setting) -> bool:
    if len(ours) != len(theirs):
        return False
    differing = [pair for pair in zip(ours, theirs, strict=True) if not is_same_word(*pair)]
    if not differing or len(differing) > slips_allowed(ours):
        return False
    return all(is_typed_for(meant, typed, setting) for meant, typed in differing)


def slips_allowed(words: Words) -> int:
    """Return in how many words of an answer a slip is forgiven: one, or two in a long one."""
    letters = sum(map(len, words))
    return min(_MOST_SLIPS, max(1, letters // _LETTERS_PER_SLIP))


def is_typed_for(meant: str, typed: str, setting: Setting) -> bool:
    """Say whether a word is a slip of the one meant, and does not belong to another answer."""
    if is_number(meant) or is_number(typed):
        return False
    if not are_forms(meant, typed) and not any(
        is_slip(form, other) for form in forms_of(meant) for other in (typed, spelled(typed))
    ):
        return False
    return not setting.is_taken(meant, typed)


def without_nouns(words: Words, setting: Setting) -> Words:
    """Leave out the nouns that the question asks for, as far as anything is left."""
    return tuple(word for word in words if spelled(word) not in setting.nouns) or words


def without_added(words: Words, ours: Words, setting: Setting) -> Words:
    """Leave out of a reply what the question says already: nouns, and the country of a place."""
    bare = _without_maker(without_nouns(words, setting), ours, setting)
    return tuple(word for word in bare if word in ours or not _is_added(word, setting)) or bare


def _without_maker(words: Words, ours: Words, setting: Setting) -> Words:
    """Leave out who made it, where the question says so: "Bizet's Carmen", "Carmen by Bizet"."""
    kept = words
    while len(kept) > 1 and kept[-1] in setting.makers and not setting.makers.issuperset(ours):
        kept = kept[:-1]
    if kept != words:
        return kept[:-1] if kept[-1] == "by" and len(kept) > 1 else words
    owners = [at for at, word in enumerate(words[:-1]) if _owns(word, setting)]
    if not owners or not all(word in setting.makers for word in words[: owners[-1]]):
        return words
    return words[owners[-1] + 1 :]


def _owns(word: str, setting: Setting) -> bool:
    return word.endswith("s") and (word[:-1] in setting.makers or word in setting.makers)


def _is_added(word: str, setting: Setting) -> bool:
    if spelled(word) in setting.addable:
        return True
    return len(word) > _STEM and any(
        asked[:_STEM] == word[:_STEM] and (is_place(asked) or is_place(word))
        for asked in setting.asked
    )


def _contradict(answer: Phrase, reply: Phrase) -> bool:
    """Say whether only one of the two denies, or they lead elsewhere: "to", "from" Turkey."""
    ours, theirs = (sum(word in _DENIALS for word in one.content) for one in (answer, reply))
    return ours != theirs or not _lead_alike(answer, reply)


def _lead_alike(answer: Phrase, reply: Phrase) -> bool:
    """Say whether the prepositions in front agree: "to Turkey" is not "from Turkey"."""
    leads = {answer.leading, reply.leading}
    return "" in leads or len(leads) == 1 or leads <= _PLACE_PREPOSITIONS


def _joinings(ours: Words, theirs: Words) -> list[tuple[Words, Words]]:
    """Return the two as they are, or with two neighbours of the longer one joined."""
    if len(ours) == len(theirs) + 1:
        return [(joined, theirs) for joined in _joined_once(ours)]
    if len(theirs) == len(ours) + 1:
        return [(ours, joined) for joined in _joined_once(theirs)]
    return [(ours, theirs)]


def _joined_once(words: Words) -> list[Words]:
    return [
        (*words[:at], words[at] + words[at + 1], *words[at + 2 :])
        for at in range(len(words) - 1)
        if not (is_number(words[at]) or is_number(words[at + 1]))
    ]


def _may_change_places(answer: Phrase, reply: Phrase) -> bool:
    """Say whether a reply has the words of the answer in another order that means the same."""
    ours, theirs = essence(answer.content), essence(reply.content)
    if len(ours) != len(theirs) or len(ours) > _MOST_REORDERED or not are_same_set(ours, theirs):
        return False
    if not _BOTH_WAYS_DIFFER.isdisjoint(ours):
        return False
    turned = _turned_around("of", answer, reply) or _turned_around("and", answer, reply)
    return turned or _is_landmark(ours) or (answer.has_comma and reply.has_comma) or _is_free(ours)


def are_same_set(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether two phrases have the same words, however they are ordered."""
    left = list(theirs)
    for word in ours:
        found = next((other for other in left if is_same_word(word, other)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _turned_around(connector: str, answer: Phrase, reply: Phrase) -> bool:
    """Say whether "X of Y" became "Y X", or "X and Y" became "Y and X"."""
    for one, other in ((answer, reply), (reply, answer)):
        if one.content.count(connector) == 1:
            at = one.content.index(connector)
            turned = essence(one.content[at + 1 :] + one.content[:at])
            if are_same(turned, essence(other.content)):
                return True
    return False


def _is_landmark(words: Words) -> bool:
    """Say whether a pair means the same both ways: River Nile, second amendment, amendment 2."""
    if len(words) != 2:  # noqa: PLR2004 - a pair
        return False
    return not _LANDMARKS.isdisjoint(words) or any(map(is_number, words))


def _is_free(words: Words) -> bool:
    """Say whether the words of three or more hang together in any order: no verb, no names."""
    if len(words) <= 2 or not _RELATIONS.isdisjoint(words):  # noqa: PLR2004 - more than a pair
        return False
    if any(word.endswith(_VERB_ENDINGS) for word in words[:-1]):
        return False
    return sum(map(is_name, words)) <= 1


def _is_part(theirs: Words, ours: Words, setting: Setting) -> bool:
    """Say whether a reply is a good part of the answer: half of its words, one of them telling."""
    left = Counter(map(spelled, ours))
    left.subtract(map(spelled, theirs))
    if min(left.values()) < 0 or not len(ours) / 2 <= len(theirs) < len(ours):
        return False
    return any(is_telling(word, GENERIC | setting.nouns) for word in theirs)


def is_telling(word: str, common: frozenset[str]) -> bool:
    """Say whether a word tells one thing from another: no number, no letter, no common noun."""
    return len(word) >= _SHORTEST_TELLING and spelled(word) not in common and not is_number(word)
