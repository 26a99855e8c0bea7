"""Where the parts of a chart lie in a drawing of 720 by 240 units: numbers, no markup."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from byheart.terminal.charts import WEEK, Scale, degree, limits_of, month_names, round_top
from byheart.terminal.progress.sections import Columns, Points, Table, Year

WIDTH, HEIGHT = 720, 240
LEFT, BOTTOM, TOP = 48, 24, 8
DOT = 4
GAP = 1.5
PARTS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Where the lines of an axis are."""
CELL = 13
"""A day of a year takes a square of this many units."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with what it says when it is pointed at; `shade` is 0 to 4."""

    x: float
    y: float
    width: float
    height: float
    says: str
    shade: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A text at a place: a number on an axis, a day under it."""

    x: float
    y: float
    content: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """All parts of one chart. `path` is a line through the values, `band` the spread about it."""

    height: float
    boxes: tuple[Box, ...] = ()
    marks: tuple[Mark, ...] = ()
    grid: tuple[float, ...] = ()
    path: str = ""
    band: str = ""
    dots: tuple[Box, ...] = ()
    diagonal: str = ""


def columns(chart: Columns, table: Table) -> Drawing:
    """Lay out columns, or a line with its spread."""
    above = max([*chart.values, *(high for _, high in chart.spread)], default=0.0)
    scale = Scale(chart.high or round_top(above), chart.low)
    number = max(len(chart.values), 1)
    shares = [scale.share(value) for value in chart.values]
    spread = [(scale.share(low), scale.share(high)) for low, high in chart.spread]
    ticks = [(part, scale.low + (scale.high - scale.low) * part) for part in PARTS]
    uprights = (Mark(LEFT - 6, _y(part) + 4, chart.named(tick)) for part, tick in ticks)
    acrosses = (Mark(_x(at / number), HEIGHT - 6, mark) for at, mark in chart.marks.items())
    lower = [(_x((at + 0.5) / number), _y(low)) for at, (low, _) in enumerate(spread)]
    upper = [(_x((at + 0.5) / number), _y(high)) for at, (_, high) in enumerate(spread)]
    middle = [(_x((at + 0.5) / number), _y(share)) for at, share in enumerate(shares)]
    return Drawing(
        HEIGHT,
        boxes=_boxes([1.0] * len(shares) if chart.line else shares, _notes(table, len(shares))),
        marks=(*uprights, *acrosses),
        grid=tuple(_y(part) for part in PARTS),
        path=_line(middle) if chart.line else "",
        band=_line([*lower, *reversed(upper)]) + "Z" if spread else "",
    )


def _boxes(shares: Sequence[float], notes: Sequence[str]) -> tuple[Box, ...]:
    """Return columns beside each other, with a gap where there is room for one."""
    step = (WIDTH - LEFT) / max(len(shares), 1)
    gap = GAP if step > 3 * GAP else 0.0
    return tuple(
        Box(
            round(_x(at / len(shares)) + gap / 2, 2),
            _y(share),
            round(step - gap, 2),
            round(_y(0) - _y(share), 2),
            note,
        )
        for at, (share, note) in enumerate(zip(shares, notes, strict=True))
    )


def year(chart: Year) -> Drawing:
    """Lay out a year of days as weeks beside each other."""
    monday = chart.today - date.fromordinal(chart.today).weekday()
    first = monday - 52 * WEEK
    days = range(first, chart.today + 1)
    limits = limits_of([chart.counts[day] for day in days if chart.counts.get(day)])
    boxes = tuple(
        Box(
            LEFT + (day - first) // WEEK * CELL,
            20 + (day - first) % WEEK * CELL,
            CELL - 2,
            CELL - 2,
            f"{date.fromordinal(day):%d %b %Y}: {chart.counts.get(day, 0)}",
            degree(chart.counts.get(day, 0), limits),
        )
        for day in days
    )
    months = (Mark(LEFT + week * CELL, 12, name) for week, name in month_names(first, 53).items())
    names = (
        Mark(LEFT - 6, 30 + row * CELL, name) for row, name in ((0, "Mon"), (2, "Wed"), (4, "Fri"))
    )
    return Drawing(20 + WEEK * CELL, boxes, (*months, *names))


def points(chart: Points, table: Table) -> Drawing:
    """Lay out shares against shares over the diagonal of perfect agreement."""
    notes = _notes(table, len(chart.points))
    uprights = (Mark(LEFT - 6, _y(part) + 4, f"{part:.0%}") for part in PARTS)
    acrosses = (Mark(_x(part) - 30 * part, HEIGHT - 6, f"{part:.0%}") for part in PARTS)
    return Drawing(
        HEIGHT,
        marks=(*uprights, *acrosses),
        grid=tuple(_y(part) for part in PARTS),
        dots=tuple(
            Box(_x(across), _y(upright), DOT, DOT, note)
            for (across, upright), note in zip(chart.points, notes, strict=True)
        ),
        diagonal=_line([(_x(0), _y(0)), (_x(1), _y(1))]),
    )


def _x(share: float) -> float:
    return round(LEFT + share * (WIDTH - LEFT), 2)


def _y(share: float) -> float:
    return round(HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP), 2)


def _notes(table: Table, number: int) -> list[str]:
    """Return what each value says: its row of the table, where they are as many."""
    if len(table.rows) != number:
        return [""] * number
    return [
        ", ".join(
            [
                row[0],
                *(f"{head}: {cell}" for head, cell in zip(table.headers[1:], row[1:], strict=True)),
            ]
        )
        for row in table.rows
    ]


def _line(places: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places) if places else ""
