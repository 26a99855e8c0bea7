"""When "one" is a count: "one dead", "one sledge and nine dogs", "at least one shell"."""

from itertools import pairwise

from byheart.core.drafting.quantities.amount_spots import AmountSpot, is_number
from byheart.core.drafting.quantities.bare_count_words import CHANGES
from byheart.core.drafting.quantities.bare_counts import is_deed
from byheart.core.drafting.text.head_words import BOUNDARIES
from byheart.core.drafting.text.heads import is_joined
from byheart.core.drafting.text.peoples import PEOPLES
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.quantities.tokens import Token

STOREYS = ("storey", "story")
_HARMING = words("killed kills killing wounded wounding injured injuring hurting dead leaving")
_OWNING = words("with had has have having")
_BEING = words("was is had has died survived")
_RELATIVES = ("who", "whose", "which")
_TOWARDS = ("to", "of", "from", "with", "for")
_SAYING = words("said says told tells recalled put wrote writes called described added explained")
"""What "one woman" does where she is any one."""
_PLACED = ("in", "at")
_LONGEST_THING = 4
_NEAR, _FAR = 5, 25
"""Tokens from one count to the next that it stands against, and to where a sentence is followed."""
_NOTHING_TO_COUNT = words(
    """way thing reason point time day night year month week hour minute second moment example
    occasion case side part aspect kind sort type such more other hand respect sense level
    answer choice option chance possibility difference exception million hundred thousand dozen
    source step percent mile metre meter foot kilometre last hand eye arm knee another aim
    voice condition proviso accord word thought blow go"""
)
_SINGULARS = words(
    """person civilian soldier officer child woman man boy girl policeman policewoman member seat
    goal country state hotel ship aircraft plane tank house church school hospital bridge vote
    point player worker guard prisoner student teacher passenger survivor victim gunman
    suspect judge sailor pupil farmer doctor nurse driver pilot miner sister brother son
    daughter witness juror writer horse dog boat train car village town island province copy
    coach carriage wagon ambulance shell rocket missile bomb bullet grenade torpedo gun truck
    lorry van tractor helicopter satellite priest monk nun tourist climber firefighter
    journalist photographer fisherman diplomat activist companion servant adult president
    captain general sergeant corporal engineer monarch actor actress singer patient manufacturer
    mayor governor senator deputy candidate employee resident bystander pedestrian motorist
    cyclist skier porter guide hunter shepherd refugee hostage marine paratrooper fighter rebel
    militant protester demonstrator attendant kid calf cub chick lamb foal puppy kitten
    chief attacker pigeon bird cow sheep goat pig elephant lion tiger
    bear wolf whale shark camel donkey mule cat bus taxi ferry sledge jet submarine cruiser
    destroyer frigate battleship tanker freighter locomotive engine lane tower pillar table
    runway mosque temple monastery castle cannon statue painting window skeleton skull egg
    album battalion regiment brigade"""
)


def counted_one(spot: AmountSpot, last: AmountSpot | None) -> tuple[int, str] | None:
    """Take "one" for a count only before somebody or something that is counted."""
    word = spot.after()
    if spot.before() == "but" and _is_all_but(spot):
        return spot.end_offset, ""
    if _is_no_number(spot):
        return None
    if word in (STOREYS if is_joined(spot.text, spot.tokens, spot.end) else _SINGULARS):
        return spot.tokens[spot.end].end, word
    thing = _thing(spot)
    if thing is None:
        return (spot.end_offset, "") if _is_bare(spot, last) else None
    named = spot.tokens[thing]
    counts = named.lower in PEOPLES or named.lower in _SINGULARS or _is_opposed(spot, last, thing)
    return (named.end, named.text) if counts else None


def _is_no_number(spot: AmountSpot) -> bool:
    """Say whether "one" is no number here: "no one", "at one point", "a one-room school"."""
    denied = spot.before() in ("not", "no") or spot.word(spot.first - 1) == "at"
    denied = denied or spot.after(1) in _SAYING  # "one woman said"
    joined = is_joined(spot.text, spot.tokens, spot.end) and spot.after() not in STOREYS
    return denied or joined or spot.word(spot.first) not in ("one", "1") or _is_any(spot)


def _is_any(spot: AmountSpot) -> bool:
    """Say whether "one" is any one: "from one president to another"."""
    return any(
        other.lower == "another" and joint.lower in _TOWARDS
        for joint, other in pairwise(_rest(spot))
    )


def _rest(spot: AmountSpot) -> list[Token]:
    """Return what follows in the sentence, as far as a reader sees the two as one."""
    _, end = spot.passage.sentence(spot.start_offset)
    return [token for token in spot.tokens[spot.end : spot.end + _FAR] if token.start < end]


def _is_bare(spot: AmountSpot, last: AmountSpot | None) -> bool:
    """Say whether "one" counts though no noun follows: "six in Oslo, and one in Rome"."""
    instead = (spot.before(2), spot.before()) == ("instead", "of")
    told = last is not None and spot.word(spot.end + 1) in _RELATIVES
    if (told and spot.word(spot.end) == ",") or instead or spot.before() in _HARMING:
        return True
    only = "only" in (spot.word(spot.opening), spot.before()) and spot.word(spot.end) == ","
    some = spot.word(spot.opening) == "at" and spot.after() == "of"  # "at least one of them died"
    placed = spot.after() in _PLACED and _is_opposed(spot, last)
    return only or some or placed or _is_parallel(spot, last)


def _is_parallel(spot: AmountSpot, last: AmountSpot | None) -> bool:
    """Say whether "one" stands as the count before it or after it: "one was ill and two hurt"."""
    between = spot.tokens[max(last.end, spot.opening - _FAR) : spot.opening] if last else ()
    places = {token.lower for token in between}
    if spot.before() == "and" and spot.after() in places.intersection(_PLACED):
        return True  # "one in Russia west of the sea and one in Mongolia"
    if spot.after() not in _BEING:
        return False
    after = last is not None and "of" in (spot.word(last.opening - 1), spot.word(last.opening - 2))
    return after or _is_list_of_deeds(spot)


def _is_list_of_deeds(spot: AmountSpot) -> bool:
    """Say whether another number does something in the same sentence: "and two need care"."""
    rest = _rest(spot)
    for joint, number, deed in zip(rest, rest[1:], rest[2:], strict=False):
        if joint.lower in ("and", ",") and is_number(number.lower):
            return is_deed(deed.lower)
    return False


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
        if word == "other" and steps == 0:
            continue
        noun = word.isalpha() and not word.endswith(("s", "ing")) and not boundary
        if not noun or word in _NOTHING_TO_COUNT:
            return None
        if not following or following in BOUNDARIES or following.endswith("ed"):
            return spot.end + steps
    return None


def _is_opposed(spot: AmountSpot, last: AmountSpot | None, thing: int | None = None) -> bool:
    """Say whether "one" stands against a number: "at least one", "one sledge and nine dogs"."""
    hedged = spot.hedge != "" and spot.word(spot.opening) != "more"
    if hedged or spot.word(spot.opening) == "only" or spot.before() in ("into", "only"):
        return True  # "at least one", "about one rabbit"
    if spot.before() in _OWNING or (spot.before() == "to" and spot.before(2) in CHANGES):
        return True
    after = spot.end if thing is None else thing
    joint, number = spot.word(after + 1), spot.word(after + 2)
    if joint in ("and", ",", "with") and is_number(number):
        return True
    near = last is not None and spot.opening - last.end <= _NEAR
    return near and (spot.mark_before() == "," or spot.before() in ("and", "with", "but"))
