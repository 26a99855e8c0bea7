"""Numbers that count a part of something: "four of them", "a crew of 22", "75, of which 21"."""

from byheart.core.drafting.quantities.amount_spots import AmountSpot, is_number
from byheart.core.drafting.quantities.bare_count_words import (
    CLOSING,
    GROUPS,
    PERIODS,
    PRONOUNS,
    TIMES,
)
from byheart.core.drafting.text.heads import looks_plural

_RELATIVES = ("who", "whose", "which")
_IN_ALL = (("in", "all"), ("in", "number"))
_LEAST_BARE = 10


def is_closed(spot: AmountSpot) -> bool:
    """Say whether nothing that a number could count stands after it."""
    after = spot.after()
    return not after or after in CLOSING or (after == "a" and spot.after(1) in PERIODS)


def is_told_part(spot: AmountSpot) -> bool:
    """Say whether a number after "the" or "its" is told here for the first time."""
    several = spot.quantity.value > 2 and spot.after() in ("were", "are", "have")  # noqa: PLR2004
    tells = several or spot.after() in _RELATIVES
    return tells or _is_whole(spot) or _is_part_of_all(spot) or _is_of_best(spot)


def _is_whole(spot: AmountSpot) -> bool:
    """Say whether "of the 40, seven drowned" or "the other 33 were saved" is meant."""
    before = (spot.word(spot.first - 2), spot.word(spot.first - 1))
    whole = before[1] == "other" or (before[0] == "of" and before[1] in ("the", "these", "those"))
    return whole and spot.written.isdigit() and spot.quantity.value >= _LEAST_BARE


def _is_part_of_all(spot: AmountSpot) -> bool:
    """Say whether "the six of the eight employees" is meant."""
    whole = spot.after(2)
    return (spot.after(), spot.after(1)) == ("of", "the") and (is_number(whole))


def _is_of_best(spot: AmountSpot) -> bool:
    """Say whether "the largest of the four" is meant."""
    best = spot.word(spot.first - 3)
    ranked = best.endswith("est") or best in ("last", "first", "only", "youngest")
    return ranked and spot.word(spot.first - 2) == "of" and is_closed(spot)


def is_parted(spot: AmountSpot) -> bool:
    """Say whether "75, of which 21 failed", "19 out of 27", "50 who go" is meant."""
    if spot.after() in _RELATIVES or (spot.after(), spot.after(1)) == ("out", "of"):
        return True
    if spot.before(2) == "of" and spot.before() in ("which", "whom"):
        return True
    best = spot.before(2).endswith("est") or spot.before(2) in ("last", "first")
    if best and spot.before() == "of" and is_closed(spot):
        return True  # "the last of 14"
    among = (spot.before(2), spot.before()) == ("among", "them")
    if among or (spot.after(), spot.after(1)) in _IN_ALL:
        return True  # "among them 27 new ones", "61 in all"
    return spot.word(spot.end) == "," and (
        (spot.word(spot.end + 1), spot.word(spot.end + 2)) in (("of", "which"), ("of", "whom"))
    )


def is_part(spot: AmountSpot) -> bool:
    """Say whether "four of them", "252 of 400 seats", "a crew of 22" is meant."""
    if spot.after() == "of":
        following = spot.tokens[spot.end + 1] if spot.end + 1 < len(spot.tokens) else None
        if following is None or is_of_time(spot):
            return False
        named = following.is_word and following.text[:1].isupper()
        return following.lower in PRONOUNS or following.digits or named
    many = is_number(spot.before(3))
    counted_before = looks_plural(spot.before(2)) and many
    out_of = spot.before(2) == "out" and is_closed(spot)
    average = spot.word(spot.first - 1) == "of" and spot.word(spot.first - 2) in GROUPS
    of_group = spot.before(2) in GROUPS  # "a team of about 50"
    return average or (spot.before() == "of" and (of_group or counted_before or out_of))


def is_of_time(spot: AmountSpot) -> bool:
    """Say whether "eighteen of his 27 years" is meant."""
    return spot.after() == "of" and any(spot.word(spot.end + step) in TIMES for step in (1, 2, 3))
