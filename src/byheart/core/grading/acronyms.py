"""Acronyms: "HTS" is spelled by "Hayat Tahrir al-Sham"."""

from functools import lru_cache

from byheart.core.grading.answer_forms import answer_forms
from byheart.core.grading.words import literal, split_words

LEAST_FOR_TEXT = 3
LEAST_FOR_NAMES = 2
_LONGEST = 10
_SMALL_WORDS_WORDS = """
of the and for al el in on de la du des der die das von to a an ul ad at as ash s y e da do dos
"""
_SMALL_WORDS = frozenset(_SMALL_WORDS_WORDS.split())
_ENDINGS = frozenset({"jr", "sr", "inc", "ltd", "llc", "plc", "gmbh", "ag"})
_EXPANSIONS = {
    "nato": "north atlantic treaty organization", "eu": "european union",
    "un": "united nations", "us": "united states", "usa": "united states of america",
    "uk": "united kingdom", "ussr": "union of soviet socialist republics",
    "uae": "united arab emirates", "nasa": "national aeronautics and space administration",
    "who": "world health organization", "imf": "international monetary fund",
    "wto": "world trade organization", "fbi": "federal bureau of investigation",
    "cia": "central intelligence agency", "nsa": "national security agency",
    "bbc": "british broadcasting corporation", "ira": "irish republican army",
    "plo": "palestine liberation organization", "anc": "african national congress",
    "opec": "organization of the petroleum exporting countries", "ecb": "european central bank",
    "unesco": "united nations educational scientific and cultural organization",
    "unicef": "united nations international childrens emergency fund",
    "icc": "international criminal court", "icj": "international court of justice",
    "iaea": "international atomic energy agency", "isis": "islamic state of iraq and syria",
    "isil": "islamic state of iraq and the levant", "sdf": "syrian democratic forces",
    "hts": "hayat tahrir al sham", "sna": "syrian national army", "fsa": "free syrian army",
    "pkk": "kurdistan workers party", "ypg": "peoples protection units",
    "gdp": "gross domestic product", "gnp": "gross national product",
    "dna": "deoxyribonucleic acid", "rna": "ribonucleic acid", "atp": "adenosine triphosphate",
    "aids": "acquired immunodeficiency syndrome", "hiv": "human immunodeficiency virus",
    "nafta": "north american free trade agreement",
    "asean": "association of southeast asian nations",
    "mri": "magnetic resonance imaging", "ram": "random access memory",
    "cpu": "central processing unit", "html": "hypertext markup language",
    "fifa": "federation internationale de football association",
    "nba": "national basketball association",
    "nfl": "national football league",
    "naacp": "national association for the advancement of colored people",
}  # fmt: skip
"""What widely known short forms stand for, so that the long form is right for them too."""


def is_acronym_of(answer: str, typed: str, least: int) -> bool:
    """Say whether what was typed is an acronym that the answer spells, or is known to stand for it.

    Args:
        answer: The answer as its author wrote it.
        typed: The reply as `literal` gives it.
        least: The fewest letters that an acronym may have.
    """
    if typed.isalpha() and least <= len(typed) <= _LONGEST:
        return any(typed in _acronyms(form) for form in answer_forms(answer).right)
    return _is_known_expansion(answer, typed)


def spells(typed: str, answer: str) -> bool:
    """Say whether the words of a reply spell an answer that is an acronym in capitals."""
    letters = literal(answer)
    if not (answer.isupper() and LEAST_FOR_TEXT <= len(letters) <= _LONGEST):
        return False
    return letters in _acronyms(typed)


@lru_cache(maxsize=4096)
def _acronyms(text: str) -> frozenset[str]:
    """Return the acronyms of a text: of its main words, and of all of them."""
    words = [word for word in split_words(text) if word.isalpha()]
    main = [word for word in words if word not in _SMALL_WORDS | _ENDINGS]
    spelling = (main, words, words[1:] if words[:1] == ["the"] else [])
    found = {"".join(word[0] for word in part) for part in spelling if len(part) > 1}
    known = _BY_EXPANSION.get(" ".join(words))
    return frozenset(found | ({known} if known else set()))


def _is_known_expansion(answer: str, typed: str) -> bool:
    expansion = _EXPANSIONS.get(literal(answer))
    return expansion is not None and typed in (expansion.replace(" ", ""), _british(expansion))


def _british(expansion: str) -> str:
    return expansion.replace(" ", "").replace("ization", "isation")


_BY_EXPANSION = {expansion: acronym for acronym, expansion in _EXPANSIONS.items()}
