"""The words that tell whether a number without a noun counts something: tables, without logic."""

from byheart.core.drafting.text.word_lists import words

ANAPHORS = words("the these those both other his her its their our my your any")
PRONOUNS = words("them whom which these those its his her their the our us you my your")
GROUPS = words(
    """crew staff total group team family majority squad convoy fleet population class party army
    force garrison audience crowd cast band jury board committee council panel average minimum
    maximum cabinet choir congregation delegation membership attendance workforce herd flock pack
    pod colony troop company brigade battalion regiment gang circle network chain string series
    set list sample shortlist field entourage household tribe shoal peak orchestra ensemble
    quorum turnout enrolment readership roll caravan expedition complement contingent detachment
    toll capacity litter brood clutch union league groups teams rows crews families packs herds
    squads batches bands low high record best worst order crowds
    audiences father mother
    parent parents parliament senate assembly chamber council party delegation"""
)
"""What may be "of 22"."""
AGED = words("man woman boy girl child youth lad baby son daughter")
BIRTHS = AGED | words("person age ages people")
"""Of whom a number says the age."""
TAKING = words(
    """kills injures wounds won lost left took made got had hit shot sank including leaving them
    than another held sold bought built saw found cost cut scored numbered totalled have has hold
    holds contain contains include includes keep keeps kept employ employs seat seats carry
    carries number numbers total totals sell sells build builds run ran win wins lose loses
    house houses own owns operate operates feed feeds teach teaches taught train trains caught
    sent gave bore spent led met further other some only bring brings brought drew draws make
    makes counts cover covers comprise comprises serve serves sleep sleeps accommodates exceed
    exceeds exceeded reach reaches reached averages average shows employed leave leaves beat against
    besides plus"""
)
"""Verbs that a number may be the object of, and words that stand before a count alone."""
NO_OBJECT = words(
    """called dialled turned aged during according following regarding
    weighed measured rated priced timed"""
)
RECEIVING = words("him them us me you")
"""To whom something is given, between a verb and its number."""
ROOMS = words(
    """rooms halls room space seats seating beds places accommodation berths capacity enough
    standing quarters provision"""
)
"""What may be "for three"."""
ACTING = words(
    """die drown make makes were are have had died survive survived remain started arrived live
    lived remained came went made took got fell won lost returned escaped voted became left
    stood sat did do work worked go ran can could will would may might must should still also
    now never speak spoke drowned perished stayed sank gave grew kept held said saw swam flew
    rode drove sang wrote chose began broke bore met found paid led read thought belong come
    stand need belonged then later soon never"""
)
"""Verbs and adverbs that may follow a number which is the subject of a clause."""
PARTICIPLES = words("built made sent taken born known found bought sold cast laid written sunk")
"""What may have been done to those "of 34"."""
CLAUSE_OPENERS = words(
    "until that and but while where when then only of among whom although though or after before"
)
CHANGES = words(
    """rose rise rises risen fell fall falls fallen grew grow grows grown increased increase
    decreased decrease dropped drop cut cuts raised reduced up down expanded shrank jumped
    climbed declined went slashed reduce reduces reducing cutting raise raises raising
    lower lowers increasing decreasing exceeding
    ranged range ranges varied vary swelled sank doubled
    dwindled"""
)
RISES = CHANGES - words("ranged range ranges varied vary up down") | words(
    """extended widened lengthened deepened shortened narrowed enlarged risen gone changed went
    rising falling growing dropping falls lowered lifted"""
)
"""What changes from one number to another."""
HEAT = words("temperature temperatures thermometer thermometers mercury age ages")
"""What rises and falls without being counted."""
PLACES = words("in at on from for by to")
CLOSING = words(
    """through in on at by to and or but with from of for as after before more were was is are has
    had have when while whose whom who that which because since so than then if until though
    although during within under over between among against into out off per each every all still
    now today not aboard abroad alive annually altogether apiece full part too
    respectively later"""
)
"""What may follow a number that has no noun of its own."""
LINKS = words(
    """was is were are reached at to totalled numbered stood of exceeded topped hit nears near
    neared passes passed tops exceeds nearing passing"""
)
TOTALS = words(
    """population toll loss losses number total strength force casualties membership attendance
    count circulation crowd audience deaths inhabitants turnout enrolment enrollment staff workforce
    dead injured missing wounded killed homeless displaced"""
)
TIMES = words("years months weeks days hours minutes")
PERIODS = words("day week month year hour season")
