"""A date expression in a paragraph, before its year is known."""

from dataclasses import dataclass

from byheart.core.grading.calendars.moment import Moment, Part, Stretch, When

ABOUT = "about"
ASIDE = ("since", "until", "till", "unlike", "than")
"""Before which a year says nothing of the one that the text tells of."""


@dataclass(frozen=True, slots=True)
class DateSpot:
    """Where a date stands and what it says.

    `when` is None for a date that hangs on the day of writing alone ("yesterday"); `resolves_to`
    is then what it comes to in EDTF, "" where the day of writing is not known. `shift` says how
    many years after the year in view it lies ("of the following year" is 1). What is an `aside`
    ("since 2011") says nothing of the year that the text tells of. An `early` one is a year of
    three digits, if the text speaks of such times or it is `sure`. One with a `turn` is the next
    (1) or the last (-1) month or season of its name, seen from what was told. One with a `part` is
    that part of the year in view.
    """

    start: int
    end: int
    when: When | None = None
    hedge: str = ""
    relative: bool = False
    resolves_to: str = ""
    shift: int = 0
    aside: bool = False
    early: bool = False
    sure: bool = False
    turn: int = 0
    part: Part | None = None


def last_moment(when: When) -> Moment:
    """Return the moment itself, or the end of a range."""
    return when.end if isinstance(when, Stretch) else when
