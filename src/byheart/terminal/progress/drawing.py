"""Sections of a report in a terminal: pictures as text, and the table behind each."""

import sys
from collections.abc import Sequence
from math import ceil
from typing import assert_never

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table as RichTable

from byheart.terminal import charts
from byheart.terminal.console import Glyphs, console, glyphs, text
from byheart.terminal.progress.sections import (
    Bars,
    Chart,
    Columns,
    Listing,
    Points,
    Section,
    Table,
    Year,
)

HEIGHT = 9
"""Lines that a picture takes: with its table and title it stays on one screen."""
ROWS = 24
"""Rows of a table that are shown; of more, every so-many."""
ENTRIES = 10
PLANE = 42
"""Columns of a picture that holds shares against shares: about as wide as it is high."""
ACCENT = "cyan"


def show_sections(sections: Sequence[Section]) -> None:
    """Print sections, one below the other."""
    out = console()
    for place, each in enumerate(sections):
        if place:
            out.print()
        out.print(section(each, out.width, glyphs(sys.stdout)))


def section(drawn: Section, width: int, signs: Glyphs) -> RenderableType:
    """Draw a section whole: title, lines, each picture with its table."""
    parts: list[RenderableType] = [text(drawn.title, "bold cyan")]
    parts += [text(line) for line in drawn.lines]
    for picture in drawn.pictures:
        parts += [text(""), text(picture.title, "bold")]
        parts += [text(line, ACCENT) for line in lines_of(picture.chart, width, signs)]
        if picture.table.rows:
            parts += [text(""), *thinned(picture.table)]
    for title, each in drawn.tables:
        parts += [text(""), text(title, "bold"), table(each)]
    for listing in drawn.listings:
        parts += [text(""), text(listing.title, "bold"), *entries(listing)]
    return Group(*parts)


def entries(listing: Listing) -> list[RenderableType]:
    """Draw the first entries of a listing, what is said of each below it."""
    shown: list[RenderableType] = []
    for head, body in listing.entries[:ENTRIES]:
        shown += [text(head), Padding(text(body, "dim"), (0, 0, 0, 4), expand=False)]
    left = len(listing.entries) - ENTRIES
    if left > 0:
        shown.append(text(f"and {left} more; --json and --html have all of them.", "dim"))
    return shown


def lines_of(chart: Chart, width: int, signs: Glyphs) -> Sequence[str]:
    """Return a chart as lines of text, none of them wider than `width`."""
    match chart:
        case Columns():
            return _columns(chart, width, signs)
        case Bars(rows):
            return charts.bars(rows, width, signs)
        case Year(counts, today):
            return charts.year(counts, today, width, signs)
        case Points(points, across, upright):
            size = (min(width, PLANE), HEIGHT + 3)
            return [upright, *charts.plane(points, size, signs), f"{across:>{size[0]}}"]
        case _:
            assert_never(chart)


def thinned(shown: Table) -> list[RenderableType]:
    """Draw a table, or every so-many of its rows where it would take screens."""
    step = ceil(len(shown.rows) / ROWS)
    if step <= 1:
        return [table(shown)]
    rows = shown.rows[::-step][::-1]
    note = f"One row in {step}; --json and --html have all of them."
    return [table(Table(shown.headers, rows)), text(note, "dim")]


def table(shown: Table) -> RichTable:
    """Draw a table: names to the left, numbers to the right."""
    drawn = RichTable(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for place, header in enumerate(shown.headers):
        if place == 0:
            drawn.add_column(text(header), overflow="ellipsis", no_wrap=True, min_width=8)
        else:
            drawn.add_column(text(header), justify="right")
    for row in shown.rows:
        drawn.add_row(*(text(cell) for cell in row))
    return drawn


def _columns(chart: Columns, width: int, signs: Glyphs) -> list[str]:
    most = max(chart.values, default=0.0)
    high = charts.round_top(most) if chart.high is None else chart.high
    scale = charts.Scale(high, chart.low, chart.named)
    return charts.columns(chart.values, chart.marks, scale, (width, HEIGHT), signs)
