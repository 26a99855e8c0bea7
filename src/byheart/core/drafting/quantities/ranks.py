"""Ranks: "second largest city", "44th president", "finished third", "No. 3 in the world"."""

from byheart.core.drafting.candidates import FactKind, Finding
from byheart.core.drafting.quantities.amount_spots import AmountSpot
from byheart.core.drafting.quantities.plain_numbers import plain_number
from byheart.core.drafting.text.head_words import BOUNDARIES
from byheart.core.drafting.text.heads import looks_plural
from byheart.core.drafting.text.word_lists import words

_SUPERLATIVES = words("most least best worst least-known eldest")
_NO_SUPERLATIVES = words("west east rest guest forest interest test contest request protest west")
_OFFICES = words(
    """president premier chancellor king queen emperor empress pope governor mayor secretary
    secretary-general prime-minister minister archbishop bishop patriarch caliph sultan shah
    duke earl director chairman chairwoman chief commander dalai director-general speaker
    captain member state country nation amendment"""
)
_PERSONS = words(
    """person man woman human american african european asian briton frenchman russian german
    player driver rider pilot astronaut cosmonaut scientist writer author country nation state
    city team club company ship spacecraft animal"""
)
_PLACED = words(
    """finished came placed ranked ranks rank seeded finishing coming ranking finish stands stood"""
)
_LONGEST = 4
_GROWN = 4


def rank(spot: AmountSpot) -> Finding | None:
    """Return the rank that an ordinal gives, None where it only counts on ("his second son")."""
    end, unit = _ranked(spot)
    if end is None:
        return None
    return Finding(
        FactKind.RANK,
        spot.start_offset,
        end,
        plain_number(spot.quantity.value),
        unit,
        spot.hedge,
    )


def _ranked(spot: AmountSpot) -> tuple[int | None, str]:
    """Return where a rank ends and what is ranked."""
    if spot.before() in _PLACED or (spot.before() == "in" and spot.after() == "place"):
        return spot.end_offset, ""
    words_after = [spot.after(step) for step in range(_LONGEST)]
    superlative = _is_superlative(words_after[0])
    for step, word in enumerate(words_after):
        if not word:
            break
        token = spot.tokens[spot.end + step]
        if superlative and step and word in BOUNDARIES:
            break
        if superlative and step and not _is_superlative(word):
            return token.end, " ".join(words_after[: step + 1])
        if not superlative and word in _OFFICES and step <= 1:
            return token.end, word
        if not superlative and word in _PERSONS and _is_first(spot, step):
            return token.end, word
    return (spot.tokens[spot.end].end, words_after[0]) if superlative else (None, "")


def _is_superlative(word: str) -> bool:
    if word in _SUPERLATIVES:
        return True
    return word.endswith("est") and len(word) > _GROWN and word not in _NO_SUPERLATIVES


def _is_first(spot: AmountSpot, step: int) -> bool:
    """Say whether somebody is the first to do something: "the first woman to", "in the world"."""
    following = spot.after(step + 1)
    to_do = following in ("to", "in", "who", "ever", "from", "buried", "elected")
    return spot.quantity.value == 1 and to_do and not looks_plural(spot.after(step))
