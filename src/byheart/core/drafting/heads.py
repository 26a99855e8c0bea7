"""What a number in running text counts: the noun phrase after it, up to its head."""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.drafting.masking_rules import MASK
from byheart.core.drafting.word_lists import words
from byheart.core.grading.number_words import HUNDREDS, SCALES
from byheart.core.grading.tokens import Token, token_at
from byheart.core.grading.units import spelled

_LONGEST_PHRASE = 6
_SHORTEST_PLURAL = 4

_PLURALS = words(
    """people men women children feet teeth geese mice lives wives wolves leaves halves police
    killed troops aircraft spacecraft sheep fish deer staff crew cattle personnel infantry
    cavalry horse clergy youth species series headquarters dead wounded injured missing others
    survivors countrymen policemen policewomen firemen fishermen clergymen businessmen
    servicemen gunmen seamen craftsmen congressmen salmon cod offspring livestock poultry
    swine oxen phenomena criteria bacteria data media nuclei fungi cacti alumni larvae
    antennae vertebrae bison moose trout shrimp squid buffalo yes-votes kindergartners dice
    pence works means crossroads"""
)
"""Plurals that do not end in s, and words that are counted as they are."""

_NO_PLURALS = words(
    """was has is his its this us as does goes says yes thus plus perhaps always sometimes
    besides across towards afterwards backwards forwards upwards onwards indeed less unless
    whereas nevertheless ours hers theirs yours whose business progress congress access
    success process address distress mess class glass grass pass press loss boss cross dress
    mass gas bus plus bias lens focus campus virus status census corps basis crisis analysis
    emphasis thesis news politics physics economics mathematics athletics lets gets puts makes
    takes comes gives seems remains becomes means tells shows needs wants begins ends turns
    runs lies stands sits ranks happens exists belongs consists depends refers appears
    contains includes covers houses hosts serves yesterdays kudos towards james charles paris
    texas kansas illinois arkansas athens naples brussels wales cyprus mars venus jesus moses
    thomas francis dennis lewis harris"""
) - {
    "houses",
    "needs",
    "ends",
    "turns",
    "runs",
    "means",
    "hosts",
    "shows",
    "ranks",
    "covers",
}

_NO_MEN = words("specimen regimen omen abdomen acumen yemen ramen amen lumen stamen bremen")
BOUNDARIES = words(
    """a an the this that these those some any each every both either neither no my your his her
    its our their who whom whose which what where when why how if whether because since as
    than then while although though until till before after during despite except of in on at
    by for with without within from to into onto upon over under above below between among
    amid across through throughout along around about against toward towards behind beyond
    near off out up down per via and or but nor so yet is are was were be been being am has
    have had do does did will would can could shall should may might must i you he she it we
    they me him them us not also only even just still already again ever never here there now
    later earlier ago away apart back once twice each became become came come went go gone got
    get made make took take taken gave give given left leave said say saw see seen found find
    held hold kept keep lost lose won win fell fall rose rise led lead paid pay sold sell sent
    send spent spend stood stand told tell thought think wrote write began begin begun broke
    built bought brought caught chose drove ate felt fought flew forgot froze grew heard hid
    hit knew laid lay let lit met ran read rode sang sank sat set shook shot shut slept spoke
    stole struck swam threw understood woke wore died dies live lives-in survive survived
    remain remained needed according including like such until worth long tall high wide deep
    thick old left-over later total altogether instead however respectively alone more-than
    less-than plus minus times"""
)
_MAY_OPEN = words("more other such new dead wounded missing left times needed old long")
"""Words of `BOUNDARIES` and beyond that may stand between a number and its noun."""
_COMPARING = words(
    """as more less fewer larger bigger higher greater faster longer smaller older the that its
    their his her what over heavier stronger better likelier wider deeper brighter"""
)
_JOINED = words(
    """member seat seater bed bedroom room man woman person strong storey story floor page point
    goal run match game car volume team nation country ship engine song track question house
    unit vote try"""
)
"""What a number may be joined to with a hyphen and count it: "12-member", "800-seat"."""
_NO_UNITS = words("in won real mark us st no to pc at so as he be stone may bar cup")
_FATES = ("dead", "wounded", "injured", "missing", "killed", "others")
_GROUPING = words("sports arms women men goods news species savings sales human")
"""Plurals that stand before another noun."""


@dataclass(frozen=True, slots=True)
class Head:
    """What is counted: its last word, and the index of the token after it."""

    word: str
    end: int


def is_counted(word: str) -> bool:
    """Say whether a word after a number is what the number counts or measures."""
    lower = word.lower()
    if word in ("%", "°") or lower in SCALES or lower in HUNDREDS or looks_plural(lower):
        return True
    return len(word) > 1 and lower not in _NO_UNITS and bool(spelled(word))


def looks_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a noun in the plural."""
    if word in _PLURALS or (word.endswith(("men", "children")) and word not in _NO_MEN):
        return True
    long_enough = len(word) >= _SHORTEST_PLURAL and word.endswith("s")
    return long_enough and not word.endswith(("ss", "us", "is", "'s")) and word not in _NO_PLURALS


def head_after(text: str, tokens: Sequence[Token], at: int) -> Head | None:
    """Return what a number that ends before a token counts, None if it is not said.

    `text` is what the tokens were made of.
    """
    if _joined(text, tokens, at):
        word = token_at(tokens, at).lower
        return Head(word, at + 1) if word in _JOINED else None
    if token_at(tokens, at).lower == "times":
        compares = token_at(tokens, at + 1).lower in _COMPARING
        return None if compares else Head("times", at + 1)
    return _head(text, tokens, at)


def _head(text: str, tokens: Sequence[Token], at: int) -> Head | None:
    for index in range(at, min(len(tokens), at + _LONGEST_PHRASE)):
        token = tokens[index]
        if token.text == MASK:
            continue
        parted = index > 0 and text[tokens[index - 1].end : token.start].strip(" -")
        if not token.is_word or parted or _is_boundary(token.lower, first=index == at):
            return None
        following = token_at(tokens, index + 1)
        if looks_plural(token.lower) and not _goes_on(token.lower, following.lower):
            return Head(_whole_name(tokens, at, index), index + 1)
    return None


def _whole_name(tokens: Sequence[Token], at: int, index: int) -> str:
    """Return the last word of a phrase, with the capital words before it if it has a capital."""
    start = index
    while start > at and all(token.text[:1].isupper() for token in tokens[start - 1 : start + 1]):
        start -= 1
    return " ".join(token.text for token in tokens[start : index + 1])


def _is_boundary(word: str, *, first: bool) -> bool:
    return word in BOUNDARIES and not (first and word in _MAY_OPEN) and word not in _PLURALS


def _goes_on(word: str, following: str) -> bool:
    groups = word in _GROUPING or word in _PLURALS
    return groups and looks_plural(following) and following not in _FATES


def _joined(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Say whether a hyphen joins a token to the one before it."""
    if not 0 < at < len(tokens):
        return False
    return text[tokens[at - 1].end : tokens[at].start] in ("-", "\u2010", "\u2011")
