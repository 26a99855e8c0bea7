"""What a report of progress is made of, before anybody says where it will be shown.

A section holds lines of text and pictures; a picture always has a table with the same numbers and
a sentence that says what is to be seen. The terminal and the page draw from these alone.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from byheart.terminal.phrases import count

Axis = Callable[[float], str]


def whole(value: float) -> str:
    """Return a number with a comma between its thousands."""
    return f"{value:,.0f}"


@dataclass(frozen=True, slots=True)
class Table:
    """Texts in rows and columns. The first column names the row; the others are numbers."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """A value for each of a row of days or classes.

    Attributes:
        values: From left to right.
        marks: What to write under some of them, by their place.
        named: How a number on the upright axis is written.
        high: The upper end of the axis; None for a round number above all values.
        low: The lower end.
        spread: A lower and an upper value for each, or nothing.
        line: Draw a line where that can be done: what is measured goes on between the values.
    """

    values: tuple[float, ...]
    marks: Mapping[int, str] = field(default_factory=dict)
    named: Axis = whole
    high: float | None = None
    low: float = 0.0
    spread: tuple[tuple[float, float], ...] = ()
    line: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """A share from 0 to 1 for each of some labels, and what to write behind it."""

    rows: tuple[tuple[str, float, str], ...]


@dataclass(frozen=True, slots=True)
class Year:
    """How many on each study day, up to a day."""

    counts: Mapping[int, int]
    today: int


@dataclass(frozen=True, slots=True)
class Points:
    """Shares held against shares: the nearer a point is to the diagonal, the truer."""

    points: tuple[tuple[float, float], ...]
    across: str
    upright: str


Chart = Columns | Bars | Year | Points


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart, its title, its text alternative, and the table behind it."""

    title: str
    says: str
    chart: Chart
    table: Table


@dataclass(frozen=True, slots=True)
class Listing:
    """Questions with what is to be said of each: too long for the cells of a table."""

    title: str
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report: its name on the command line, its title, its lines, its pictures.

    `tables` are those that stand without a picture, each with a title.
    """

    name: str
    title: str
    lines: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    tables: tuple[tuple[str, Table], ...] = ()
    listings: tuple[Listing, ...] = ()


def day_marks(days: Sequence[int], every: int = 7) -> dict[int, str]:
    """Return what to write under days that stand beside each other: every so-many its date."""
    return {
        place: f"{date.fromordinal(day).day} {date.fromordinal(day):%b}"
        for place, day in enumerate(days)
        if place % every == 0
    }


def month_marks(days: Sequence[int]) -> dict[int, str]:
    """Return the name of each month under the first of its days."""
    months = [date.fromordinal(day).replace(day=1) for day in days]
    return {
        place: f"{month:%b}"
        for place, month in enumerate(months)
        if place == 0 or months[place - 1] != month
    }


def by_month(counts: Mapping[int, int]) -> Table:
    """Return reviews and study days of each month, the latest first."""
    months: dict[str, list[int]] = {}
    for day, number in sorted(counts.items(), reverse=True):
        if number:
            months.setdefault(f"{date.fromordinal(day):%b %Y}", []).append(number)
    rows = tuple(
        (month, whole(sum(each)), count(len(each), "day"), whole(sum(each) / len(each)))
        for month, each in months.items()
    )
    return Table(("Month", "Reviews", "Studied on", "A day studied"), rows)
