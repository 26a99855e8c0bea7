"""Pictures of numbers as lines of text: columns, bars and a year of days.

They are plain strings, so that they read without colour, on paper and on a stream that knows
ASCII alone. A picture never stands by itself: whoever draws one has the table that belongs to it.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from byheart.terminal.console import Glyphs, bar

AXIS = 7
"""Columns that the labels of the upright axis take."""
WEEK = 7
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Scale:
    """An upright axis from `low` to `high`; `named` puts a number on it into words."""

    high: float
    low: float = 0.0
    named: Callable[[float], str] = "{:.0f}".format

    def share(self, value: float) -> float:
        """Return where a value stands between the ends, 0 to 1."""
        span = self.high - self.low
        return min(max((value - self.low) / span, 0.0), 1.0) if span > 0 else 0.0


def percent(share: float) -> str:
    """Return a share as "85%"."""
    return f"{share:.0%}"


def round_top(most: float) -> float:
    """Return the end of an axis: a round number that is no less."""
    unit = 1.0
    while unit * 10 <= most:
        unit *= 10
    return next(step * unit for step in (1, 1.5, 2, 3, 4, 6, 8, 10) if step * unit >= most)


def columns(
    values: Sequence[float],
    marks: Mapping[int, str],
    scale: Scale,
    size: tuple[int, int],
    signs: Glyphs,
) -> list[str]:
    """Draw a column for each value over an axis.

    Args:
        values: What the columns stand for, from left to right.
        marks: What to write under some of them, by their place in `values`.
        scale: The upright axis.
        size: Columns and lines that the drawing may take. Values that do not fit beside each
            other are drawn as the mean of neighbours.
        signs: What to draw with.
    """
    width, height = size[0] - AXIS, max(size[1] - 2, 2)
    group = max(ceil(len(values) / width), 1)
    means = [_mean(values[at : at + group]) for at in range(0, len(values), group)]
    wide = max(min(width // max(len(means), 1), 3), 1)
    steps = len(signs.parts) - 1
    filled = [round(scale.share(value) * height * steps) for value in means]
    cells = [_least(cell, value, scale) for cell, value in zip(filled, means, strict=True)]
    lines = []
    for row in range(height - 1, -1, -1):
        drawn = "".join(_cell(cell - row * steps, signs, wide) for cell in cells)
        lines.append((_axis(row, height, scale) + drawn).rstrip())
    foot = " " * (AXIS - 1) + signs.line * (len(means) * wide + 1)
    places = {(place // group) * wide: mark for place, mark in marks.items()}
    return [*lines, foot, " " * AXIS + _row_of(places, width)]


def bars(rows: Sequence[tuple[str, float, str]], width: int, signs: Glyphs) -> list[str]:
    """Draw a lying bar for each label, with a share from 0 to 1 and what stands behind it."""
    label = max((len(name) for name, _, _ in rows), default=0)
    behind = max((len(note) for _, _, note in rows), default=0)
    room = max(width - label - behind - 2, 4)
    return [
        f"{name:<{label}} {bar(share, room, signs)} {note:>{behind}}".rstrip()
        for name, share, note in rows
    ]


def year(counts: Mapping[int, int], today: int, width: int, signs: Glyphs) -> list[str]:
    """Draw a year of days as weeks beside each other, Monday at the top, and what the shades mean.

    Args:
        counts: How many by study day.
        today: The last day to draw.
        width: Columns; where a year does not fit, its end is drawn.
        signs: What to draw with.
    """
    weeks = min((width - len(WEEKDAYS[0]) - 1), 53)
    monday = today - date.fromordinal(today).weekday()
    first = monday - (weeks - 1) * WEEK
    limits = limits_of([count for day, count in counts.items() if first <= day <= today and count])
    head = _row_of(month_names(first, weeks), weeks)
    lines = [f"    {head}".rstrip()]
    for weekday, name in enumerate(WEEKDAYS):
        days = range(first + weekday, today + 1, WEEK)
        shades = "".join(signs.shades[degree(counts.get(day, 0), limits)] for day in days)
        lines.append(f"{name if weekday % 2 == 0 else '':<3} {shades}")
    return [*lines, f"    {legend(limits, signs)}"]


def degree(count: int, limits: Sequence[int]) -> int:
    """Return the shade of a count: 0 for none, else by how many limits it is above, from 1."""
    return 0 if count <= 0 else 1 + bisect_left(limits, count)


def legend(limits: Sequence[int], signs: Glyphs) -> str:
    """Say what the shades mean."""
    parts, low = [f"{signs.shades[0]} none"], 1
    for place, limit in enumerate(limits, 1):
        parts.append(f"{signs.shades[place]} {low if low == limit else f'{low}-{limit}'}")
        low = limit + 1
    last = signs.shades[len(limits) + 1]
    return "  ".join([*parts, f"{last} {low}+"])


def limits_of(counts: Sequence[int]) -> list[int]:
    """Return the upper ends of the first three shades: the quartiles of the days with any."""
    ordered = sorted(counts)
    quartiles = {
        ordered[ceil(len(ordered) * part / 4) - 1] for part in (1, 2, 3) if len(ordered) > part
    }
    return sorted(quartiles)


def month_names(first: int, weeks: int) -> dict[int, str]:
    """Return the names of the months over the weeks in which they begin."""
    names = {}
    for week in range(weeks):
        days = [date.fromordinal(first + week * WEEK + day) for day in range(WEEK)]
        if began := [day for day in days if day.day == 1]:
            names[week] = f"{began[0]:%b}"
    return names


def _row_of(marks: Mapping[int, str], width: int) -> str:
    """Write marks at their columns; one that would touch another or the edge is left out."""
    line = ""
    for column, mark in sorted(marks.items()):
        free = not line or column > len(line)
        if free and column + len(mark) <= width:
            line = line.ljust(column) + mark
    return line


def _axis(row: int, height: int, scale: Scale) -> str:
    named = {height - 1: scale.high, 0: scale.low}
    label = scale.named(named[row]) if row in named else ""
    return f"{label:>{AXIS - 1}} "


def _cell(filled: int, signs: Glyphs, wide: int) -> str:
    part = signs.parts[min(max(filled, 0), len(signs.parts) - 1)]
    return part * (wide - 1) + " " if wide > 1 else part


def _least(cell: int, value: float, scale: Scale) -> int:
    """Let the least of a thing be seen: something is never drawn as nothing."""
    return 1 if cell == 0 and value > scale.low else cell


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def plane(points: Sequence[tuple[float, float]], size: tuple[int, int], signs: Glyphs) -> list[str]:
    """Draw shares against shares, 0 to 1 both ways, over the diagonal of perfect agreement.

    Args:
        points: Across and upright.
        size: Columns and lines that the drawing may take.
        signs: What to draw with.
    """
    width, height = max(size[0] - AXIS, 8), max(size[1] - 2, 4)
    grid = [[" "] * width for _ in range(height)]
    for column in range(width):
        grid[_step(column / (width - 1), height)][column] = signs.dot
    for across, upright in points:
        grid[_step(upright, height)][_step(across, width)] = signs.full
    scale = Scale(1.0, named=percent)
    lines = [
        (_axis(row, height, scale) + "".join(grid[row])).rstrip()
        for row in range(height - 1, -1, -1)
    ]
    ends = _row_of({0: "0%", width // 2 - 1: "50%", width - 4: "100%"}, width)
    return [*lines, " " * (AXIS - 1) + signs.line * (width + 1), " " * AXIS + ends]


def _step(share: float, steps: int) -> int:
    return round(min(max(share, 0.0), 1.0) * (steps - 1))
