"""Counts: "280,000 people", "three cousins", "57" of those who got through."""

from byheart.core.drafting.amount_spots import AmountSpot
from byheart.core.drafting.heads import Head, head_after, looks_plural
from byheart.core.drafting.masking_rules import MASK
from byheart.core.drafting.word_lists import words

_BIG = 1000
_YEARS = range(1000, 2200)
_IDIOMS = {
    (2, "sides"), (2, "minds"), (2, "halves"), (2, "ways"), (2, "cents"), (4, "corners"),
    (9, "lives"), (7, "seas"), (2, "fronts"), (1, "hands"),
}  # fmt: skip
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
_ANAPHORS = words("the these those both other his her its their our my your any")
_PRONOUNS = words("them whom which these those its his her their the our us you")
_GROUPS = words(
    """crew staff total group team family majority squad convoy fleet population class party army
    force garrison audience crowd cast band jury board committee council panel average minimum
    maximum cabinet choir congregation delegation membership attendance workforce"""
)
_BEFORE_ALONE = words(
    """kills injures wounds won lost left took made got had hit shot sank including leaving them
    than another with held sold bought built saw found cost cut scored numbered totalled"""
)
_NO_COUNT_BEFORE = words("called dialled dial call turned aged chapter least-square plus minus")
_AFTER_ALONE = words(
    """were are have had died survived survive started arrived live lived remain came went made
    took got fell won lost returned escaped voted became left stood sat did do work worked go
    ran"""
)
_CLAUSE_OPENERS = words("and but while where when then only of among whom")
_CHANGES = words(
    """rose rise rises risen fell fall falls fallen grew grow grows grown increased increase
    decreased decrease dropped drop cut cuts raised reduced up down expanded shrank jumped
    climbed declined went slashed from"""
)
_ENDING_SEQUENCE = words("through in on at by to and or but with from of for as after before")
_LINKS = words("was is were are reached at to totalled numbered stood of exceeded topped hit")
_TOTALS = words(
    """population toll loss losses number total strength force casualties membership attendance
    circulation crowd audience deaths inhabitants turnout enrolment enrollment staff workforce"""
)
_TIMES = words("years months weeks days hours minutes")
_PERIODS = words("day week month year hour season")
_LEAST_BARE = 10
_LOOK_BACK = 6
_SINGULARS = words(
    """person civilian soldier officer child woman man boy girl policeman policewoman member seat
    goal country state hotel ship aircraft plane tank house church school hospital bridge vote
    point player worker guard prisoner student teacher passenger survivor victim gunman
    suspect"""
)


def counted(spot: AmountSpot) -> tuple[int, str] | None:
    """Return where a count ends and what it counts, None if the number is no count."""
    if _is_named(spot) or spot.before() in _NO_COUNT_BEFORE:
        return None
    if spot.quantity.value == 1 and spot.quantity.upper is None:
        return _one(spot)
    hedged = spot.quantity.twin is None and spot.resume > spot.end  # "30 or more points"
    head = head_after(spot.text, spot.tokens, spot.resume if hedged else spot.end)
    if _may_be_year(spot) and head is not None and _is_event(spot):
        return None
    if head is None:
        unit = "people" if spot.before(2) == "population" else ""
        return (spot.end_offset, unit) if _stands_alone(spot) else None
    if not _counts(spot, head) or head.word == "degrees":
        return None
    return spot.tokens[head.end - 1].end, head.word


def _is_named(spot: AmountSpot) -> bool:
    """Say whether a number belongs to a name: "Apollo 11", "Seven Years", "Channel 4"."""
    before = spot.tokens[spot.opening - 1] if spot.opening else None
    if spot.written.islower() and (before is None or before.text not in _NUMBERED_IN_WORDS):
        return False  # "swung by the Earth three times"
    if before is None or not before.is_word or not before.text[:1].isupper():
        return False
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


def _is_event(spot: AmountSpot) -> bool:
    """Say whether a year opens a line of a chronicle: "1880 Family moves to Munich"."""
    return spot.opens_sentence() and spot.tokens[spot.end].text[:1].isupper()


def _one(spot: AmountSpot) -> tuple[int, str] | None:
    """Take "one" for a count only before somebody or something that is counted."""
    word = spot.after()
    denied = spot.before() in ("not", "no")
    if denied or spot.word(spot.first) not in ("one", "1") or word not in _SINGULARS:
        return None
    return spot.tokens[spot.end].end, word


def _counts(spot: AmountSpot, head: Head) -> bool:
    """Say whether a number before a noun is a fact: not "the two men", "two sides", a year."""
    value, before = spot.quantity.value, spot.tokens[spot.first - 1].lower if spot.first else ""
    if value == 2 and before in ("the", "these", "those", "other"):  # noqa: PLR2004
        return False
    if value.denominator == 1 and (int(value), head.word.lower()) in _IDIOMS:
        return False
    first = spot.tokens[spot.first]
    return not (first.is_word and first.text[:1].isupper() and head.word in _NAMES)


def _stands_alone(spot: AmountSpot) -> bool:
    """Say whether a number without a noun counts something: "killed 34", "a crew of 22"."""
    value = spot.quantity.value
    if value >= _BIG:
        bare = spot.written.isdigit()
        return _is_figure(spot) or not (bare and value in _YEARS)
    if value.denominator > 1 or value < 1:
        return False
    before = spot.tokens[spot.first - 1].lower if spot.first else ""
    if before in _ANAPHORS:
        return False
    return _is_part(spot) or _is_object(spot) or _is_subject(spot) or _is_figure(spot)


def _is_part(spot: AmountSpot) -> bool:
    """Say whether "four of them", "252 of 400 seats", "a crew of 22" is meant."""
    if spot.after() == "of":
        following = spot.tokens[spot.end + 1] if spot.end + 1 < len(spot.tokens) else None
        of_time = any(spot.word(spot.end + step) in _TIMES for step in (1, 2, 3))
        counted = following is not None and (following.lower in _PRONOUNS or following.digits)
        return counted and not of_time
    counted_before = looks_plural(spot.before(2)) and spot.before(3)[:1].isdigit()
    out_of = spot.before(2) == "out" and not spot.after()
    return spot.before() == "of" and (spot.before(2) in _GROUPS or counted_before or out_of)


def _is_object(spot: AmountSpot) -> bool:
    """Say whether a verb stands before a number and nothing that it could count after it."""
    before, after = spot.before(), spot.after()
    rated = after == "a" and spot.after(1) in _PERIODS
    if after and after not in _ENDING_SEQUENCE and after != "more" and not rated:
        return False
    if before in _BEFORE_ALONE or before.endswith(("ing", "ed")):
        return before != "with" or spot.quantity.value >= _LEAST_BARE
    changing = any(spot.before(step) in _CHANGES for step in range(1, _LOOK_BACK))
    return before in ("from", "to") and changing and spot.written.isdigit()


def _is_figure(spot: AmountSpot) -> bool:
    """Say whether a number says how many: "the population was 1900", "losses reached 511"."""
    said = [spot.before(step) for step in range(1, _LOOK_BACK + 2)]
    links = [step for step, word in enumerate(said) if word in _LINKS]
    return bool(links) and any(word in _TOTALS for word in said[links[0] :])


def _is_of_those(spot: AmountSpot) -> bool:
    """Say whether nothing but those of whom it counts stands before: "Of the knights 250 died"."""
    start, _ = spot.passage.sentence(spot.start_offset)
    lead = spot.text[start : spot.tokens[spot.opening].start]
    return lead.startswith(("Of the ", "Of these ", "Of those ")) and lead.count(" ") <= _LOOK_BACK


def _is_subject(spot: AmountSpot) -> bool:
    """Say whether a number opens a clause and does something: "six died", "four survive"."""
    after = spot.after()
    opens = spot.opens_sentence() or spot.mark_before() in (",", ";", ":", "-", "(")
    opens = opens or spot.before() in _CLAUSE_OPENERS or _is_of_those(spot)
    opens = opens or spot.before() in ("last", "first", "other", "remaining")
    acts = after in _AFTER_ALONE or (after.endswith("ed") and after != "need")
    compares = after in ("more", "fewer") and spot.after(1) == "than"
    named_after = spot.mark_before() in (":", ";") or spot.word(spot.first - 1) == "only"
    apposed = named_after and (after in _ENDING_SEQUENCE or spot.word(spot.end) == ",")
    return opens and (acts or compares or apposed) and MASK not in spot.written
