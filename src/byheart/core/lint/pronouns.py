"""Finds a pronoun that stands before anything it could mean. English only.

It looks at the first sentence: in a later one the pronoun may mean what the first has named.
"""

import re

from byheart.core.lint.words import any_of, first_sentence

_PERSONS = "he she they him them her his hers their theirs it its"
_POINTERS = "this these those"
_PRONOUN = re.compile(rf"\b(?:{any_of(_PERSONS)}|{any_of(_POINTERS)})\b")
PRONOUNS = frozenset(f"{_PERSONS} {_POINTERS}".split())
_FIRST = re.compile(rf"^(?:{any_of(f'{_PERSONS} {_POINTERS}')})\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
_OF_THESE = re.compile(r"\b(?:of|from|among|between) (?:these|those|them)\b")
_VERBS = "is are was were do does did has have had can could will would should may might must"
_ASKED_NOUN = re.compile(
    r"\b(?:which|what|whose|how many|how much|how)\s+"
    rf"(?:[\w-]+\s+){{0,3}}?(?=(?:{any_of(_VERBS)})\b)",
    re.IGNORECASE,
)
_HEAD = re.compile(r"\bthe\s+[\w-]+\s+of\s+$", re.IGNORECASE)
"""The name of its …: the name is not what "its" stands for."""
_SMALL_WORDS = f"""
{_VERBS} who whom whose what which when where why how in on at of to from by with for about into
during after before since until under over the a an and or so then than as between against near
much many be been not named called
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_OPENINGS = "before after while when as although despite since until in by with during because"
_LATER_NAME = re.compile(rf"^(?:{any_of(_OPENINGS)})\b[^,]*,", re.IGNORECASE)
_OWNER = re.compile(r"\b(?:who|which\s+[\w-]+)\s+(?:has|have|had)\s+$", re.IGNORECASE)
_IT_STANDS_FOR_NOTHING = re.compile(
    r"\bit(?:\s+\w+)?\s+(?:true|that|take|takes|took|taken|called|known|said|named|to|from|when|if"
    r"|for|possible|likely|legal|rain|rains|snow|snows|mean|means)\b"
    r"|\bit\b.*\b(?:to|that|when|if|for)\b"
)


def dangling_pronoun(ask: str, *, offers: bool = False) -> str:
    """Return the first pronoun that has nothing to stand for, "" if there is none.

    Args:
        ask: A question without quotations.
        offers: Whether the question comes with options or asks for members, which "these" may
            mean.
    """
    sentence = first_sentence(ask)
    found = _FIRST.search(sentence) or _PRONOUN.search(sentence)
    if found is None or (offers and _OF_THESE.search(sentence)):
        return ""
    before = _HEAD.sub(" ", sentence[: found.start()])
    if _names_something(before) or _is_explained_later(sentence, found):
        return ""
    return found[0].lower()


def _names_something(before: str) -> bool:
    """Say whether the words before a pronoun hold a noun or a name."""
    rest = _ASKED_NOUN.sub(" ", before)
    return any(word[0].lower() not in _SMALL for word in _WORD.finditer(rest))


def _is_explained_later(sentence: str, found: re.Match[str]) -> bool:
    """Say whether nothing is needed before it: "Before he fled, …", "how far is it from …"."""
    pronoun = found[0].lower()
    opening = _LATER_NAME.search(sentence)
    if opening is not None and found.start() < opening.end():
        return True
    if pronoun == "it":
        return _IT_STANDS_FOR_NOTHING.search(sentence, found.start()) is not None
    return pronoun in ("his", "her", "their", "its") and _has_owner(sentence, found.start())


def _has_owner(sentence: str, at: int) -> bool:
    """Say whether "who" or "which" is the owner: "Who has his portrait on …"."""
    return _OWNER.search(sentence[:at]) is not None
