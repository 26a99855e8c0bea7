"""Numbers that count without a noun: "killed 34", "a crew of 22", "there were 27", "six died"."""

from byheart.core.drafting.quantities.amount_spots import AmountSpot
from byheart.core.drafting.quantities.bare_count_words import (
    ACTING,
    AGED,
    ANAPHORS,
    BIRTHS,
    CHANGES,
    CLAUSE_OPENERS,
    CLOSING,
    HEAT,
    LINKS,
    NO_OBJECT,
    PARTICIPLES,
    PERIODS,
    RECEIVING,
    RISES,
    ROOMS,
    TAKING,
    TIMES,
    TOTALS,
)
from byheart.core.drafting.quantities.count_lists import goes_on
from byheart.core.drafting.quantities.wholes import (
    is_closed,
    is_of_time,
    is_part,
    is_parted,
    is_told_part,
)
from byheart.core.drafting.text.head_words import BOUNDARIES, MAY_OPEN
from byheart.core.drafting.text.heads import looks_plural
from byheart.core.drafting.text.masking_rules import MASK
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.quantities.units import spelled

_BETWEEN = RECEIVING | {"all"}
_ESTIMATING = words("estimated put stood stands remained remains counted reckoned reported")
_STAYING = words("remains remain remained stands stood stays stayed put")
_OPENERS = words("last first other remaining another further all")
_BEFORE_WITH = words("compared together along left ended finished remained")
_THAN = ("as", "than")
_MOST_ADJECTIVES = 3
_BIG, _LONGEST_BARE = 1000, 5
_YEARS = range(1000, 2200)
_LEAST_BARE = 10
_LOOK_BACK, _WHOLE_SENTENCE = 6, 40
_LEAST_RANGE = 100


def stands_alone(spot: AmountSpot, last: AmountSpot | None) -> bool:
    """Say whether a number without a noun counts something.

    `last` is the count before it in the same sentence, if there is one: "36 in Assam, with nine
    in Sikkim" goes on with what it began.
    """
    value, bare = spot.quantity.value, spot.written.isdigit()
    if value >= _BIG:
        height = spot.before() == "at" and spot.before(2) not in _ESTIMATING
        height = height and TOTALS.isdisjoint(_words_before(spot, _WHOLE_SENTENCE))
        label = bare and len(spot.written) > _LONGEST_BARE
        return _is_figure(spot) or not (label or (bare and value in _YEARS) or height)
    if value.denominator > 1 or value < 1:
        return False
    again = (spot.after(), spot.after(1)) == ("more", "times")
    if again or (spot.before() == "of" and spot.before(2) in AGED):
        return False  # "came back three more times", "a youth of 18"
    if spot.word(spot.first - 1) in ANAPHORS:
        return is_told_part(spot)
    many = spot.word(spot.first - 2) in ("many", "few") and spot.word(spot.first - 1) in _THAN
    if many or is_parted(spot) or _counts_measured(spot):
        return True
    rules = (is_part, _is_object, _is_subject, _is_figure, _has_room, _is_apposed)
    return any(rule(spot) for rule in rules) or (last is not None and goes_on(spot, last))


def is_change(spot: AmountSpot) -> bool:
    """Say whether "grew from 12 to 19" is meant: two numbers, and no range."""
    return spot.word(spot.first - 1) == "from" and not RISES.isdisjoint(_words_before(spot))


def is_deed(word: str) -> bool:
    """Say whether a word after a number may be what so many did."""
    return word in ACTING or word.endswith("ed")


def _words_before(spot: AmountSpot, most: int = _LOOK_BACK) -> set[str]:
    """Return the last words before a number in its sentence, whatever marks part them."""
    start, _ = spot.passage.sentence(spot.start_offset)
    before = spot.tokens[max(0, spot.opening - most) : spot.opening]
    return {token.lower for token in before if token.start >= start}


def _is_object(spot: AmountSpot) -> bool:
    """Say whether a verb stands before a number and nothing that it could count after it."""
    if not is_closed(spot) or is_of_time(spot):
        return False
    before, earlier = spot.before(), spot.before(2)
    if before == "took":
        return earlier != "it"  # "it took 98" days
    if before == "with":
        compared = earlier in _BEFORE_WITH
        return compared or spot.quantity.value >= _LEAST_BARE
    given = before in _BETWEEN and _is_taking(earlier)  # "gave him 611", "killing all six"
    there = before in ("were", "are", "was", "is") and earlier in ("there", "which")
    been = before == "been" and "there" in _words_before(spot)  # "may there have been 200"
    now = before in ("now", "still") and (earlier, spot.before(3)) == ("are", "there")
    there = there or been or now or (before in ("were", "are") and looks_plural(earlier))
    stays = before in ("stood", "stands") or (before == "at" and earlier in _STAYING)
    every = (before, earlier) in (("every", "for"), ("of", "instead"))  # "one for every four"
    alone = spot.after() in ("apiece", "more")
    return any((given, there, stays, every, alone, _is_taking(before), _is_changed(spot)))


def _is_changed(spot: AmountSpot) -> bool:
    """Say whether something rose or fell "by three", "to 40", "from 200 to 300"."""
    before = spot.before()
    near = _words_before(spot, _LOOK_BACK * 2 if before == "to" else _LOOK_BACK)
    changing = not CHANGES.isdisjoint(near) and HEAT.isdisjoint(near)
    wide = spot.quantity.upper is not None and spot.quantity.upper >= _LEAST_RANGE
    spread = wide and (before == "from" or before in CHANGES)
    changed = before in ("from", "to") or (before == "by" and spot.after() != "a")
    return spread or (changed and changing and not spot.quantity.compound)


def _counts_measured(spot: AmountSpot) -> bool:
    """Say whether a length stands before what is counted: "two more 6-inch guns"."""
    for steps in range(_MOST_ADJECTIVES):
        word = spot.after(steps)
        if word[:1].isdigit():
            return bool(spelled(spot.after(steps + 1)))
        if not word.isalpha() or (word in BOUNDARIES and word not in MAY_OPEN):
            return False
    return False


def _is_taking(word: str) -> bool:
    """Say whether a word may have a number for its object."""
    return word in TAKING or (word.endswith(("ing", "ed")) and word not in NO_OBJECT)


def _is_figure(spot: AmountSpot) -> bool:
    """Say whether a number says how many: "the population was 1900", "losses reached 511"."""
    said = [spot.before(step) for step in range(1, _LOOK_BACK + 2)]
    if said[0] in TOTALS:
        return True  # "death toll 301"
    links = [step for step, word in enumerate(said) if word in LINKS]
    return bool(links) and any(word in TOTALS for word in said[links[0] :])


def _has_room(spot: AmountSpot) -> bool:
    return spot.before() == "for" and spot.before(2) in ROOMS and is_closed(spot)


def _is_of_those(spot: AmountSpot) -> bool:
    """Say whether nothing but those of whom it counts stands before: "Of the knights 250 died"."""
    start, _ = spot.passage.sentence(spot.start_offset)
    lead = spot.text[start : spot.tokens[spot.opening].start]
    return lead.startswith("Of ") and lead.count(" ") <= _LOOK_BACK


def _is_subject(spot: AmountSpot) -> bool:
    """Say whether a number opens a clause and does something: "six died", "four survive"."""
    hedged = spot.resume > spot.end and spot.quantity.twin is None  # "60 or so are"
    after = spot.word(spot.resume) if hedged else spot.after()
    aged = spot.before() == "of" and spot.before(2) in BIRTHS
    opens = spot.opens_sentence() or spot.mark_before() in (",", ";", ":", "-", "(", MASK)
    opens = opens or (spot.before() in CLAUSE_OPENERS and not aged) or _is_of_those(spot)
    only = spot.word(spot.first - 1) == "only"  # "of seven roads only two can be used"
    timed = spot.before() in TIMES or spot.before() in PERIODS  # "within days 57 had fled"
    opens = opens or only or timed or spot.before() in _OPENERS
    deed = spot.after(1) if after == "more" or after.endswith("ly") else after
    acts = is_deed(deed) or (
        spot.before() == "of" and after in PARTICIPLES
    )  # "of 34 built two are left"
    compares = after in ("more", "fewer") and spot.after(1) == "than"
    named_after = spot.mark_before() in (":", ";") or only
    apposed = named_after and (after in CLOSING or spot.word(spot.end) == ",")
    if spot.before() in ("last", "first") and not after:
        return True
    return opens and (acts or compares or apposed) and MASK not in spot.written


def _is_apposed(spot: AmountSpot) -> bool:
    """Say whether "a third of the pupils, 140, come by bus" or "that is, 290" is meant."""
    if spot.word(spot.end) != ",":
        return False
    told = spot.mark_before() == "," and looks_plural(spot.word(spot.opening - 2))
    return told or (spot.before() == "is" and spot.before(2) == "that")
