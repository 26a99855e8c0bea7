"""How sure a number is: "about 5", "more than 5", "5 or so", and phrases that say nothing."""

from collections.abc import Sequence
from enum import StrEnum

from byheart.core.grading.quantities.tokens import Token, token_at


class Hedge(StrEnum):
    """What a word beside a number makes of it."""

    NONE = ""
    ABOUT = "about"
    OVER = "over"
    AT_LEAST = "at least"
    NEARLY = "nearly"
    UNDER = "under"
    AT_MOST = "at most"

    @property
    def direction(self) -> int:
        """1 for a number that is exceeded or a lower bound, -1 for the opposite, else 0."""
        if self in (Hedge.OVER, Hedge.AT_LEAST):
            return 1
        return -1 if self in (Hedge.NEARLY, Hedge.UNDER, Hedge.AT_MOST) else 0


_BEFORE = {
    Hedge.NONE: "exactly|precisely|only|just|merely|a total of|the|a full|a good|as many as",
    Hedge.ABOUT: (
        "about|around|approximately|approx|roughly|some|circa|ca|c|more or less|close to|estimated"
        "|an estimated|in the region of|in the order of|on the order of|of the order of|somewhere"
        "|around about|something like|in the neighbourhood of|in the neighborhood of|maybe|perhaps"
        "|probably|possibly|an average of|on average|or so|say|just about|~"
    ),
    Hedge.OVER: (
        "over|more than|greater than|above|exceeding|in excess of|upwards of|upward of|just over"
        "|well over|slightly over|a little over|slightly more than|a little more than|just above"
        "|higher than|larger than|bigger than|longer than|farther than|>|north of|well above"
    ),
    Hedge.AT_LEAST: "at least|no less than|no fewer than|not less than|a minimum of|minimum|≥|> =",
    Hedge.NEARLY: "nearly|almost|not quite|approaching|just short of|virtually|close on",
    Hedge.UNDER: (
        "under|below|less than|fewer than|just under|smaller than|lower than|slightly under|<"
        "|slightly less than|a little less than|a little under|well under|shorter than|just below"
    ),
    Hedge.AT_MOST: "up to|at most|no more than|not more than|a maximum of|maximum|≤|< =|max",
}
_AFTER = {
    Hedge.ABOUT: (
        "or so|or thereabouts|approx|approximately|roughly|ish|odd|about|around|give or take"
        "|more or less|circa|on average"
    ),
    Hedge.AT_LEAST: (
        "or more|plus|+|and more|at least|minimum|min|or over|and over|and up|upwards|or above"
        "|and above|and counting|maybe more|perhaps more|possibly more|if not more"
    ),
    Hedge.AT_MOST: "or less|or fewer|at most|max|maximum|or under|or below|tops",
}
_Phrases = dict[str, list[tuple[tuple[str, ...], Hedge]]]


def _by_first_word(table: dict[Hedge, str]) -> _Phrases:
    """Index phrases by their first word, longer ones first."""
    phrases: _Phrases = {}
    for hedge, listed in table.items():
        for phrase in listed.split("|"):
            words = tuple(phrase.split())
            phrases.setdefault(words[0], []).append((words, hedge))
    for same_start in phrases.values():
        same_start.sort(key=lambda entry: -len(entry[0]))
    return phrases


_PHRASES_BEFORE = _by_first_word(_BEFORE)
_PHRASES_AFTER = _by_first_word(_AFTER)
_MOST_HEDGES = 3
_ABBREVIATIONS = ("approx", "c", "ca")


def hedge_before(tokens: Sequence[Token], at: int) -> tuple[Hedge, int]:
    """Read the hedges that begin at a token; return the strongest and the index after them."""
    strongest = Hedge.NONE
    for _ in range(_MOST_HEDGES):
        found = _match(_PHRASES_BEFORE, tokens, at)
        if found is None:
            break
        hedge, at = found
        if hedge.direction or strongest is Hedge.NONE:
            strongest = hedge
        at += token_at(tokens, at).text == "." and tokens[at - 1].lower in _ABBREVIATIONS
    return strongest, at


def hedge_after(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    """Read one hedge that follows a number, with the index after it; None if there is none."""
    return _match(_PHRASES_AFTER, tokens, at)


def _match(phrases: _Phrases, tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    for words, hedge in phrases.get(token_at(tokens, at).lower, ()):
        if words == ("c",) and token_at(tokens, at + 1).text == "$":
            continue  # Canadian dollars
        if all(token_at(tokens, at + i).lower == word for i, word in enumerate(words)):
            return hedge, at + len(words)
    return None
