"""Set phrases: what a name is shortened to everywhere, and words that say nothing."""

from collections.abc import Mapping, Sequence

from byheart.core.grading.lexicon.countries import COUNTRIES

_SHORTER = {
    "united states of america": "us",
    "united states": "us",
    "usa": "us",
    "united kingdom of great britain and northern ireland": "uk",
    "united kingdom": "uk",
    "united nations": "un",
    "united nation": "un",
    "european union": "eu",
    "union of soviet socialist republics": "ussr",
    "soviet union": "ussr",
    "united arab emirates": "uae",
    "ww": "world war",
    "wwi": "world war #1e",
    "wwii": "world war #2e",
    "#1o world war": "world war #1e",
    "#2o world war": "world war #2e",
    "mt": "mount",
    "ft": "fort",
    "mtn": "mountain",
    "mts": "mountains",
    "hq": "headquarters",
    "govt": "government",
    "dept": "department",
    "intl": "international",
    "assn": "association",
    "univ": "university",
    "gen": "general",
    "pres": "president",
    "prof": "professor",
    "rev": "reverend",
    "revd": "reverend",
    "hon": "honorable",
    "capt": "captain",
    "col": "colonel",
    "sgt": "sergeant",
    "lt": "lieutenant",
    "dr": "doctor",
    "doc": "doctor",
    "jnr": "jr",
    "junior": "jr",
    "senior": "sr",
    "snr": "sr",
    "vs": "versus",
    "didnt": "did not",
    "doesnt": "does not",
    "dont": "do not",
    "isnt": "is not",
    "wasnt": "was not",
    "arent": "are not",
    "werent": "were not",
    "cant": "can not",
    "cannot": "can not",
    "couldnt": "could not",
    "wont": "will not",
    "wouldnt": "would not",
    "hasnt": "has not",
    "hadnt": "had not",
    "never": "not ever",
}
_FIGURE, _EITHER = "#", "e"
"""How a number begins that stands among words, and how one ends that was typed in digits."""
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_LANDS = (
    "korea ireland africa america virginia dakota carolina germany vietnam yemen sudan macedonia"
    " asia europe wales island yorkshire"
)
_COMPASS_LANDS = frozenset(_LANDS.split())


_FILLERS = (
    "i think it was|i think it is|i think its|i think that|i think|i believe it is|i believe"
    "|i guess|i would say|id say|it is|it was|its|they are|they were|this is|that is|thats|he is"
    "|she is|he was|she was|what is|who is|what are|is it|the answer is|answer is|because of"
    "|because|due to|maybe|they|it|he|she|we|there was|there were|there is|there are|probably"
    "|perhaps|called|known as|so called"
)
_MOST_OPENINGS = 2
_AFTERTHOUGHTS = "i think|i believe|i guess|maybe|probably|please"
_PREPOSITIONS = ("in", "on", "at", "by", "from", "to", "of", "for", "during", "into")
_LETTER_A_BEFORE = ("flat", "sharp", "major", "minor", "level", "levels", "list", "bomb", "team")
"""What makes an "a" at the beginning the letter, not the article."""


_LETTER_A_AFTER = frozenset(
    ("vitamin", "hepatitis", "type", "group", "grade", "class", "plan", "team", "schedule", "serie")
)


def expand(words: Sequence[str]) -> tuple[str, ...]:
    """Put set phrases into their one form ("United States" and "USA" are "us")."""
    done: list[str] = []
    at = 0
    while at < len(words):
        found = _phrase_at(words, at)
        if found:
            done += _PHRASES[found]
            at += len(found)
        elif _counts_off(words, at):
            done.append(words[at + 1][:-1] + _EITHER)
            at += 2
        else:
            done.append(_single(words, at))
            at += 1
    return tuple(done)


def _counts_off(words: Sequence[str], at: int) -> bool:
    """Say whether a word there only announces a number: "No. 9", "number nine"."""
    following = words[at + 1] if at + 1 < len(words) else ""
    if words[at] == "no":  # "no nine" denies, "no 9" and "no. 9" do not
        return following.startswith(_FIGURE) and following.endswith(_EITHER)
    return words[at] in ("nr", "number") and following.startswith(_FIGURE)


def without_fillers(
    words: tuple[str, ...], *, has_initial_a: bool = False
) -> tuple[tuple[str, ...], str]:
    """Leave out what says nothing: "I think it was", articles, and a leading preposition.

    Args:
        words: The words as `expand` gives them.
        has_initial_a: Whether an "a" is a name's initial ("A. Bach"), so that none is left out.

    Returns:
        The words that are left, at least one if there was one, and the preposition or "".
    """
    words = _stripped(words)
    leading = ""
    if len(words) > 1 and words[0] in _PREPOSITIONS:
        leading, words = words[0], words[1:]
    rest = tuple(
        word
        for at, word in enumerate(words)
        if not _is_article(words, at) or (has_initial_a and word == "a")
    )
    return rest or words, leading


def _is_article(words: tuple[str, ...], at: int) -> bool:
    """Say whether the word there is an article; an "a" may also be a letter, as in vitamin A."""
    word = words[at]
    if word not in ("a", "an") or at + 1 == len(words):
        return word == "the"
    before, after = words[at - 1] if at else "", words[at + 1]
    is_letter = (
        after in _LETTER_A_BEFORE or before in _LETTER_A_AFTER or 1 in map(len, (before, after))
    )
    return word == "an" or not is_letter


def _stripped(words: tuple[str, ...]) -> tuple[str, ...]:
    for _ in range(_MOST_OPENINGS):
        opening = next((one for one in _OPENINGS if words[: len(one)] == one != words), ())
        words = words[len(opening) :]
    for filler in _CLOSINGS:
        if len(words) > len(filler) and words[-len(filler) :] == filler:
            return words[: -len(filler)]
    return words


def _phrase_at(words: Sequence[str], at: int) -> tuple[str, ...] | None:
    for phrase in _BY_FIRST_WORD.get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return phrase
    return None


def _single(words: Sequence[str], at: int) -> str:
    """Write out "st" and the points of the compass, as what follows tells."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == "st":
        return "saint" if following else "street"
    if word in _COMPASS and following in _COMPASS_LANDS:
        return _COMPASS[word]
    if word == "n" and at and following:
        return "and"
    return word


def _split(phrases: str) -> tuple[tuple[str, ...], ...]:
    """Return phrases that stand between bars as words, longest first."""
    split = (tuple(phrase.split()) for phrase in phrases.split("|"))
    return tuple(sorted(split, key=len, reverse=True))


_OPENINGS = _split(_FILLERS)
_CLOSINGS = _split(_AFTERTHOUGHTS)
_PHRASES: Mapping[tuple[str, ...], list[str]] = {
    tuple(phrase.split()): shorter.split() for phrase, shorter in {**COUNTRIES, **_SHORTER}.items()
}
_BY_FIRST_WORD: Mapping[str, list[tuple[str, ...]]] = {
    first: sorted((phrase for phrase in _PHRASES if phrase[0] == first), key=len, reverse=True)
    for first in {phrase[0] for phrase in _PHRASES}
}
