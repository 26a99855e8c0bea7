"""What was done last, numbered, so that any of it can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.review import Instant
from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.measures import clock_time
from byheart.terminal.phrases import shortened

_WHAT_MOST = 60


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act in words; `number` counts from the last, 0 where it cannot be undone any more."""

    number: int
    id: str
    at: Instant
    what: str
    typed: str
    card: str
    ask: str

    def value(self) -> dict[str, Jsonable]:
        """Return the row as a JSON object."""
        return {
            "number": self.number or None,
            "id": self.id,
            "at_ms": self.at.ms,
            "what": self.what,
            "typed": self.typed,
            "card": self.card,
            "ask": self.ask,
        }


def show_acts(rows: Sequence[ActRow]) -> None:
    """Print what was done last, the latest first."""
    from rich.table import Table  # noqa: PLC0415 - Rich is only for those who draw

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=True)
    table.add_column(text(""), justify="right", min_width=len(str(len(rows))))
    table.add_column(text("When"), no_wrap=True, min_width=max(map(len, map(when, rows))))
    table.add_column(text("What"), ratio=1)
    table.add_column(text("Question"), ratio=1)
    for row in rows:
        table.add_row(
            text(str(row.number), "bold"),
            text(when(row)),
            text(said(row)),
            text(shortened(row.ask or row.card, _WHAT_MOST), "cyan"),
        )
    out = console()
    out.print(table)
    out.print()
    out.print(text("`byheart undo` takes back the last answer or mark, `byheart undo N` that one."))


def when(row: ActRow) -> str:
    """Return the moment of an act."""
    return clock_time(row.at)


def said(row: ActRow) -> str:
    """Return what was done, with what was typed."""
    typed = f', "{shortened(row.typed, _WHAT_MOST)}"' if row.typed else ""
    return f"{row.what}{typed}"


def undone_line(row: ActRow) -> str:
    """Say what was just undone."""
    about = f" ({shortened(row.ask, _WHAT_MOST)})" if row.ask else ""
    return f"Undone: {said(row)}{about}, of {clock_time(row.at)}."
