"""Counts: "280,000 people", "three cousins", "57" of those who got through."""

from byheart.core.drafting.quantities.amount_spots import AmountSpot
from byheart.core.drafting.quantities.bare_counts import stands_alone
from byheart.core.drafting.quantities.ones import STOREYS, counted_one
from byheart.core.drafting.text.heads import Head, head_after
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.quantities.number_words import ARTICLES
from byheart.core.grading.quantities.tokens import token_at

_YEARS = range(1000, 2200)
_IDIOMS = {
    (2, "sides"), (2, "minds"), (2, "halves"), (2, "ways"), (2, "cents"), (4, "corners"),
    (2, "ends"), (9, "lives"), (7, "seas"), (2, "fronts"), (1, "hands"),
}  # fmt: skip
_VAGUE = words("things reasons ways aspects respects sorts senses facts")
_OF_YEARS = words("levels prices dollars standards elections figures rates values budgets")
"""What is told of a year: "10% of 2000 levels"."""
_FEW = 10
_NAMES = words(
    """Nations Years Sisters Apostles Wonders Days Kingdoms Dynasties Gorges Emirates Pillars
    Samurai"""
)
_OPENING_WORDS = words(
    """In On At By For With From To Of About Over Under Only Just Some Nearly Almost Around
    Roughly More Less At Up Another Other And But Or While When After Before Since Until Among
    Between Including All These Those Its Their His Her Our The That This As An A There Today
    Yesterday Last Next Every Then Now Both No Not Yet Still Within Without During Through
    Like Than If Where Later Altogether Approximately Exactly Perhaps Probably Possibly Maybe"""
)
_NUMBERED_IN_WORDS = words("War Apollo Channel Radio Gemini Formula Chapter Part Act Saturn")
_NO_VERBS = words("Boeing Beijing Nanjing Reading Viking Sterling King Spring Ming Qing Sky July")
_NO_COUNT_BEFORE = words("dialled dial turned aged chapter least-square plus minus")


def counted(spot: AmountSpot, last: AmountSpot | None = None) -> tuple[int, str] | None:
    """Return where a count ends and what it counts, None if the number is no count.

    `last` is the count before it in the same sentence.
    """
    if _is_no_count(spot):
        return None
    if spot.quantity.value == 1 and spot.quantity.upper is None:
        return counted_one(spot, last)
    hedged = spot.quantity.twin is None and spot.resume > spot.end  # "30 or more points"
    head = head_after(spot.text, spot.tokens, spot.resume if hedged else spot.end)
    if head is None and spot.after() in STOREYS:
        head = Head(spot.after(), spot.end + 1)
    if _may_be_year(spot) and head is not None and _is_of_year(spot, head):
        return None
    if head is None:
        unit = "people" if spot.before(2) == "population" else ""
        return (spot.end_offset, unit) if stands_alone(spot, last) else None
    if not _counts(spot, head) or head.word == "degrees":
        return None
    return spot.tokens[head.end - 1].end, head.word


def _is_no_count(spot: AmountSpot) -> bool:
    share = (spot.before(2), spot.before()) == ("one", "in")  # "one in 4,300 children"
    return _is_named(spot) or spot.before() in _NO_COUNT_BEFORE or _is_slang(spot) or share


def _is_slang(spot: AmountSpot) -> bool:
    """Say whether a word that can stand for a number is another one: "a Grand Tour", "Lac"."""
    return spot.word(spot.end - 1) == "grand" or spot.word(spot.first) in ("lac", "lacs")


def _is_named(spot: AmountSpot) -> bool:
    """Say whether a number belongs to a name: "Apollo 11", "Seven Years", "Channel 4"."""
    before = spot.tokens[spot.opening - 1] if spot.opening else None
    if spot.first > spot.opening or "," in spot.written:
        return False  # "Ministry over 345", "at La Tourette 1,200 corpses"
    if spot.written.islower() and (before is None or before.text not in _NUMBERED_IN_WORDS):
        return False  # "swung by the Earth three times"
    if before is None or not before.is_word or not before.text[:1].isupper():
        return False
    if before.lower.endswith(("'s", "s'")):
        return False  # "to Oxford's 73"
    apart = spot.text[before.end : spot.tokens[spot.opening].start].strip(" \u00a0-")
    opening = spot.passage.opens_sentence(before.start) and _is_common(spot, before.text)
    return not apart and not opening and before.text != "I"


def _is_common(spot: AmountSpot, word: str) -> bool:
    """Say whether a word has its capital from opening a sentence: "Some", "Scoring 65 points"."""
    if word in _OPENING_WORDS or "," in spot.written:
        return True
    return word.endswith(("ing", "ly")) and word not in _NO_VERBS


def _may_be_year(spot: AmountSpot) -> bool:
    return spot.written.isdigit() and spot.quantity.value in _YEARS


def _is_of_year(spot: AmountSpot, head: Head) -> bool:
    """Say whether a noun is told of a year, or is a verb: "2000 levels", "1907 houses a museum"."""
    verb = token_at(spot.tokens, head.end).lower in ARTICLES
    return verb or head.word in _OF_YEARS or _is_event(spot)


def _is_event(spot: AmountSpot) -> bool:
    """Say whether a year opens a line of a chronicle: "1880 Family moves to Munich"."""
    return spot.opens_sentence() and spot.tokens[spot.end].text[:1].isupper()


def _counts(spot: AmountSpot, head: Head) -> bool:
    """Say whether a number before a noun is a fact: not "the two men", "two sides", a year."""
    value, before = spot.quantity.value, spot.tokens[spot.first - 1].lower if spot.first else ""
    if value == 2 and before in ("these", "those", "other"):  # noqa: PLR2004
        return False
    if head.word in _VAGUE and value < _FEW:
        return False
    if value.denominator == 1 and (int(value), head.word.lower()) in _IDIOMS:
        return False
    first = spot.tokens[spot.first]
    return not (first.is_word and first.text[:1].isupper() and head.word in _NAMES)
