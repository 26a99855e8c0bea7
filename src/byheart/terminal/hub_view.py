"""A class on the screen, as JSON, and as CSV that a spreadsheet does not obey."""

import csv
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, TextIO

from byheart.core.cleaning import clean
from byheart.terminal.console import console, text
from byheart.terminal.hub_tables import COLUMNS, ClassView, Row, TableName
from byheart.terminal.json_lines import Jsonable, write_json
from byheart.terminal.phrases import count, shortened, when

if TYPE_CHECKING:
    from rich.console import JustifyMethod
    from rich.table import Table

HARDEST_SHOWN, CONFUSIONS_SHOWN = 10, 10
TYPED_SHOWN = 24
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What begins a formula in a spreadsheet, the full-width forms included."""


def write_report(view: ClassView) -> None:
    """Write all tables as one JSON object."""
    tables: dict[str, Jsonable] = {
        name.value: [_chosen(row, name) for row in rows] for name, rows in view.tables.items()
    }
    write_json(
        {
            "days": view.days,
            "today": date.fromordinal(view.today).isoformat(),
            **tables,
            "unreadable": view.unreadable,
        }
    )


def write_csv(view: ClassView, name: TableName, out: TextIO) -> None:
    """Write one table with a line of headings."""
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS[name])
    for row in view.tables[name]:
        rows.writerow([cell(value) for value in _chosen(row, name).values()])


def cell(value: Jsonable) -> str:
    """Return a value as a cell: one that a spreadsheet would take for a formula is quoted."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    shown = clean(value)
    return f"'{shown}" if shown.lstrip(" ").startswith(_FORMULA) else shown


def show_report(view: ClassView) -> None:
    """Print a class: who practised, the decks, what is hard, what is mixed up."""
    out = console()
    out.print(text(headline(view), "bold"))
    out.print()
    out.print(_learners(view))
    for title, drawn in (
        ("Decks", _decks(view.tables[TableName.DECKS])),
        ("Hardest questions", _hardest(view.tables[TableName.QUESTIONS])),
        ("Given instead", _confusions(view.tables[TableName.CONFUSIONS])),
    ):
        if drawn.row_count:
            out.print()
            out.print(text(title, "bold"))
            out.print(drawn)
    if view.unreadable:
        out.print()
        out.print(text(f"{count(view.unreadable, 'event')} could not be read."))


def headline(view: ClassView) -> str:
    """Say in one line how the class did."""
    rows = view.tables[TableName.LEARNERS]
    practised = sum(bool(row["answers"]) for row in rows)
    answers, tested, recalled = (_sum(rows, name) for name in ("answers", "tested", "recalled"))
    known = f", {_share(recalled, tested)} recalled" if tested else ""
    return (
        f"{count(len(rows), 'learner')}, {practised} practised in the last"
        f" {count(view.days, 'day')}: {count(answers, 'answer')}{known}"
    )


def _learners(view: ClassView) -> "Table":
    table = _table("Learner", "Last", "Days", "Cards", "Answers", "Minutes", "Recalled")
    for row in view.tables[TableName.LEARNERS]:
        name, learner = str(row["name"]), str(row["learner"])
        shown = name if name == learner else f"{name} ({learner})"
        last = row["last_day"]
        day = date.fromisoformat(last).toordinal() if isinstance(last, str) else None
        seen = "not yet" if day is None else when(day - view.today)
        counts = [str(row[column]) for column in ("days", "cards", "answers")]
        minutes = row["minutes"]
        spent = str(round(minutes)) if isinstance(minutes, float) else ""
        table.add_row(*map(text, (shown, seen, *counts, spent, _recalled(row))))
    return table


def _decks(rows: Sequence[Row]) -> "Table":
    table = _table("Deck", "Learners", "Answers", "Recalled")
    for row in rows:
        cells = (clean(str(row["deck"])), str(row["learners"]), str(row["answers"]))
        table.add_row(*map(text, (*cells, _recalled(row))))
    return table


def _hardest(rows: Sequence[Row]) -> "Table":
    table = _table("Question", "Wrong", "Recalled")
    for row in [row for row in rows if row["wrong"]][:HARDEST_SHOWN]:
        asked = str(row["ask"] or row["question"])
        wrong = f"{row['wrong']} of {row['answers']}"
        table.add_row(text(asked), text(wrong), text(_recalled(row)))
    return table


def _confusions(rows: Sequence[Row]) -> "Table":
    from rich.table import Table  # noqa: PLC0415 - Rich is only for those who draw

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for name in ("Typed", "Times", "Learners"):
        justify: JustifyMethod = "left" if name == "Typed" else "right"
        table.add_column(text(name), justify=justify, no_wrap=True, overflow="ellipsis")
    table.add_column(text("For the question"), overflow="fold")
    for row in rows[:CONFUSIONS_SHOWN]:
        asked = str(row["ask"] or row["question"])
        other = str(row["answer_of_ask"] or row["answer_of"] or "")
        right = f"\nIt answers: {other}" if other else ""
        typed = shortened(str(row["typed"]), TYPED_SHOWN)
        cells = (typed, str(row["times"]), str(row["learners"]), asked + right)
        table.add_row(*map(text, cells))
    return table


def _table(first: str, *others: str) -> "Table":
    from rich.table import Table  # noqa: PLC0415 - Rich is only for those who draw

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(text(first), overflow="fold")  # gives way where the others need room
    for name in others:
        table.add_column(text(name), justify="right", no_wrap=True, overflow="ellipsis")
    return table


def _recalled(row: Row) -> str:
    tested, recalled = row["tested"], row["recalled"]
    if not (isinstance(tested, int) and isinstance(recalled, int) and tested):
        return "not tested"
    return f"{_share(recalled, tested)} of {tested}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}"


def _sum(rows: Sequence[Row], name: str) -> int:
    return sum(value for row in rows if isinstance(value := row[name], int))


def _chosen(row: Row, name: TableName) -> dict[str, Jsonable]:
    return {column: row[column] for column in COLUMNS[name]}
