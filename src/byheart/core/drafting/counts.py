"""Counts: "280,000 people", "three cousins", "57" of those who got through."""

from byheart.core.drafting.amount_spots import AmountSpot
from byheart.core.drafting.bare_count_words import CHANGES
from byheart.core.drafting.bare_counts import stands_alone
from byheart.core.drafting.head_words import BOUNDARIES
from byheart.core.drafting.heads import Head, head_after, is_joined
from byheart.core.drafting.names_peoples import PEOPLES
from byheart.core.drafting.word_lists import words
from byheart.core.grading.quantities.number_words import ARTICLES, OPENING
from byheart.core.grading.quantities.tokens import token_at

_YEARS = range(1000, 2200)
_IDIOMS = {
    (2, "sides"), (2, "minds"), (2, "halves"), (2, "ways"), (2, "cents"), (4, "corners"),
    (2, "ends"), (9, "lives"), (7, "seas"), (2, "fronts"), (1, "hands"),
}  # fmt: skip
_VAGUE = words("things reasons ways aspects respects sorts senses facts")
_OF_YEARS = words("levels prices dollars standards elections figures rates values budgets")
"""What is told of a year: "10% of 2000 levels"."""
_HARMING = words("killed kills killing wounded wounding injured injuring hurting dead leaving")
_STOREYS = ("storey", "story")
_LONGEST_THING = 4
_FEW = 10
_NEAR = 5
"""Tokens from one count to the next that it stands against."""
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
_NOTHING_TO_COUNT = words(
    """way thing reason point time day night year month week hour minute second moment example
    occasion case side part aspect kind sort type such more other hand respect sense level
    answer choice option chance possibility difference exception million hundred thousand dozen
    source step percent mile metre meter foot kilometre"""
)
_SINGULARS = words(
    """person civilian soldier officer child woman man boy girl policeman policewoman member seat
    goal country state hotel ship aircraft plane tank house church school hospital bridge vote
    point player worker guard prisoner student teacher passenger survivor victim gunman
    suspect judge sailor pupil farmer doctor nurse driver pilot miner sister brother son
    daughter witness juror writer horse dog boat train car village town island province copy
    coach carriage wagon ambulance shell rocket missile bomb bullet grenade torpedo gun truck
    lorry van tractor helicopter satellite priest monk nun tourist climber firefighter
    journalist photographer fisherman diplomat activist"""
)


def counted(spot: AmountSpot, last: AmountSpot | None = None) -> tuple[int, str] | None:
    """Return where a count ends and what it counts, None if the number is no count.

    `last` is the count before it in the same sentence.
    """
    if _is_no_count(spot):
        return None
    if spot.quantity.value == 1 and spot.quantity.upper is None:
        return _one(spot, last)
    hedged = spot.quantity.twin is None and spot.resume > spot.end  # "30 or more points"
    head = head_after(spot.text, spot.tokens, spot.resume if hedged else spot.end)
    if head is None and spot.after() in _STOREYS:
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
    return _is_named(spot) or spot.before() in _NO_COUNT_BEFORE or _is_slang(spot)


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


def _one(spot: AmountSpot, last: AmountSpot | None) -> tuple[int, str] | None:
    """Take "one" for a count only before somebody or something that is counted."""
    word = spot.after()
    if spot.before() == "but" and _is_all_but(spot):
        return spot.end_offset, ""
    denied = spot.before() in ("not", "no") or spot.word(spot.first - 1) == "at"
    if denied or spot.word(spot.first) not in ("one", "1"):
        return None  # "at one point"
    if word in _SINGULARS or (word in _STOREYS and is_joined(spot.text, spot.tokens, spot.end)):
        return spot.tokens[spot.end].end, word
    thing = _thing(spot)
    if thing is None:
        listed = word in ("in", "at") and _is_opposed(spot, last)  # "six in Oslo, and one in Rome"
        only = "only" in (spot.word(spot.opening), spot.before()) and spot.word(spot.end) == ","
        return (spot.end_offset, "") if listed or only or spot.before() in _HARMING else None
    named = spot.tokens[thing]
    counts = named.lower in PEOPLES or _is_opposed(spot, last)
    return (named.end, named.text) if counts else None


def _is_all_but(spot: AmountSpot) -> bool:
    """Say whether "all but one came" or "every window but one" is meant."""
    return _thing(spot) is None and not {"all", "every"}.isdisjoint(
        spot.before(steps) for steps in (2, 3, 4)
    )


def _thing(spot: AmountSpot) -> int | None:
    """Return the token of the noun after "one" with what describes it, None if there is none."""
    for steps in range(_LONGEST_THING):
        word, following = spot.after(steps), spot.after(steps + 1)
        boundary = word in BOUNDARIES and word != "live"
        noun = word.isalpha() and not word.endswith(("s", "ing")) and not boundary
        if not noun or word in _NOTHING_TO_COUNT:
            return None
        if not following or following in BOUNDARIES or following.endswith("ed"):
            return spot.end + steps
    return None


def _is_opposed(spot: AmountSpot, last: AmountSpot | None) -> bool:
    """Say whether "one" stands against a number: "at least one", "one sledge and nine dogs"."""
    if spot.word(spot.opening) in ("at", "only") or spot.before() in ("into", "only"):
        return True
    if spot.before() == "to" and spot.before(2) in CHANGES:
        return True
    joint, number = spot.word(spot.end + 1), spot.word(spot.end + 2)
    if joint in ("and", ",") and (number in OPENING or number[:1].isdigit()):
        return True
    near = last is not None and spot.opening - last.end <= _NEAR
    return near and (spot.mark_before() == "," or spot.before() in ("and", "with", "but"))


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
