"""Numbers that count as the count before them does: "36 in Assam, with nine in Sikkim"."""

from byheart.core.drafting.quantities.amount_spots import AmountSpot
from byheart.core.drafting.quantities.bare_count_words import ACTING, PLACES
from byheart.core.drafting.quantities.wholes import is_closed
from byheart.core.drafting.text.heads import looks_plural
from byheart.core.drafting.text.masking_rules import MASK, QUOTE
from byheart.core.drafting.text.peoples import PEOPLES

_ARTICLES = ("a", "an", "the")
_SELDOM = ("sometimes", "often", "never", "even")
_MOST_ADJECTIVES, _LONGEST_GROUP = 3, 6


def goes_on(spot: AmountSpot, last: AmountSpot) -> bool:
    """Say whether a number stands as the count before it does: "with 36 in A, with nine in B"."""
    before = spot.before()
    called = before in ("and", "that") and spot.word(spot.end) == ","  # "and two, X and Y, led"
    slowly = spot.mark_before() == "," and spot.after().endswith("ly")
    from_to = before == "to" and last.before() == "from"  # "from 48 seats to nine"
    people = before == "and" and spot.after() in PEOPLES  # "39 British and 31 American"
    object_left = before == "and" and spot.after() in _ARTICLES and last.after() in ACTING
    if called or slowly or from_to or people or object_left or _is_of_last(spot, last):
        return True  # "four make the floor and two the handrails"
    owned = before.endswith(("'s", "s'")) or _is_of_many(spot)
    seldom = before.endswith("ly") or before in _SELDOM  # "one kid, rarely two"
    return is_closed(spot) and (owned or seldom or _is_alike(spot, last))


def _is_of_many(spot: AmountSpot) -> bool:
    """Say whether an apostrophe after a plural stands before a number: "the Russians' five"."""
    opening = spot.tokens[spot.opening].start
    return spot.text[max(0, opening - 3) : opening] == f"s{QUOTE} "


def _is_alike(spot: AmountSpot, last: AmountSpot) -> bool:
    """Say whether a number that nothing follows stands beside the count before it."""
    before, between = spot.before(), [each.lower for each in spot.tokens[last.end : spot.opening]]
    aged = before == "of" and spot.before(3) in _ARTICLES  # "four pupils and a teacher of 25"
    alike = before != "" and before == last.before() and not aged
    listed = between in (["and"], [","], [",", "and"], ["or"]) or between[-2:] == [",", "or"]
    placed = spot.mark_before() == "," or before in ("and", "but")
    if placed and spot.after() in PLACES:
        return True  # "eight judges, two from each country"
    bare = is_closed(last)
    opening = spot.tokens[spot.opening].start
    dated = spot.text[max(0, opening - 3) : opening].rstrip(" ,").endswith(MASK)
    return alike or listed or (bare and (dated or _is_gapped(spot)))


def _is_of_last(spot: AmountSpot, last: AmountSpot) -> bool:
    """Say whether "of its 63 clauses three are law" is meant."""
    between = spot.tokens[last.end : spot.opening]
    near = 0 < len(between) <= _LONGEST_GROUP and all(token.is_word for token in between)
    of = "of" in {spot.word(last.opening - 1), spot.word(last.opening - 2)}
    many = any(looks_plural(token.lower) for token in between[:_MOST_ADJECTIVES])
    return near and of and many and spot.after() in ACTING


def _is_gapped(spot: AmountSpot) -> bool:
    """Say whether a verb is understood: "Labour has two, the Greens three and Plaid one"."""
    before = spot.tokens[spot.first - 1] if spot.first else spot.tokens[spot.first]
    return before.text[:1].isupper() and spot.written.islower() and spot.after() in ("", "and")
