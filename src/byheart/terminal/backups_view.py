"""The backups at a glance, and what restoring one would change."""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.restoration import Exchange, Tally
from byheart.core.review import Instant
from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.measures import clock_time, file_size
from byheart.terminal.phrases import count, day_name

DAYS_SHOWN = 10
_REASONS = {
    "asked": "you asked for it",
    "migration": "before new tables",
    "import": "before an import",
    "tune": "before tuning",
    "sync": "before the first sync",
    "restore": "before restoring",
    "restored": "as it was restored",
    "repair": "before repairing",
}


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup; `events` is None where it cannot be read."""

    file: str
    at: Instant
    reason: str
    size: int
    events: int | None

    def value(self) -> dict[str, Jsonable]:
        """Return the row as a JSON object."""
        return {
            "file": self.file,
            "at_ms": self.at.ms,
            "reason": self.reason,
            "bytes": self.size,
            "events": self.events,
        }


def show_backups(folder: str, rows: Sequence[BackupRow]) -> None:
    """Print the backups, the newest first."""
    from rich.table import Table  # noqa: PLC0415 - Rich is only for those who draw

    out = console()
    if not rows:
        out.print(text(f"No backups in {folder} yet: `byheart backup` makes one."), soft_wrap=True)
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for name in ("When", "Why"):
        table.add_column(text(name))
    for name in ("Events", "Size"):
        table.add_column(text(name), justify="right")
    for row in rows:
        events = "damaged" if row.events is None else str(row.events)
        table.add_row(
            text(clock_time(row.at)),
            text(_REASONS.get(row.reason, row.reason)),
            text(events, "bold red" if row.events is None else ""),
            text(file_size(row.size)),
        )
    out.print(table)
    out.print()
    out.print(text(f"In {folder}, the newest first:", "dim"), soft_wrap=True)
    for row in rows:
        out.print(text(f"  {row.file}", "dim"), soft_wrap=True)


def exchange_lines(exchange: Exchange) -> list[str]:
    """Return what a restore would lose and regain, in all and day by day."""
    lines = []
    if exchange.lost.events:
        lines.append(f"Lost:     {tally_words(exchange.lost)}.")
    if exchange.regained.events:
        lines.append(f"Regained: {tally_words(exchange.regained)}.")
    for day in exchange.days[:DAYS_SHOWN]:
        parts = []
        if day.lost.events:
            parts.append(f"lost {short(day.lost)}")
        if day.regained.events:
            parts.append(f"regained {short(day.regained)}")
        lines.append(f"  {day_name(day.day)}: {', '.join(parts)}")
    if more := len(exchange.days) - DAYS_SHOWN:
        lines += [f"  and {count(more, 'day')} before"] if more > 0 else []
    return lines


def tally_words(tally: Tally) -> str:
    """Return "13 events (12 reviews, 9 cards)"."""
    return short(tally).replace(" ", " event " if tally.events == 1 else " events ", 1)


def short(tally: Tally) -> str:
    """Return "13 (12 reviews, 9 cards)"."""
    return f"{tally.events} ({count(tally.reviews, 'review')}, {count(tally.cards, 'card')})"


def exchange_value(exchange: Exchange) -> dict[str, Jsonable]:
    """Return what a restore would change as a JSON object; days as `date.toordinal()` has them."""
    return {
        "lost": tally_value(exchange.lost),
        "regained": tally_value(exchange.regained),
        "days": [
            {
                "day": day.day,
                "lost": tally_value(day.lost),
                "regained": tally_value(day.regained),
            }
            for day in exchange.days
        ],
    }


def tally_value(tally: Tally) -> dict[str, Jsonable]:
    """Return counts as a JSON object."""
    return {"events": tally.events, "reviews": tally.reviews, "cards": tally.cards}
