"""Today at a glance, and the list of decks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count, when

if TYPE_CHECKING:
    from rich.table import Table


@dataclass(frozen=True, slots=True)
class DeckRow:
    """One deck at a glance.

    Attributes:
        due: Cards to ask again today.
        new: New cards that today's limits still let in.
        learned: Cards that have been answered.
        total: All cards.
        set_aside: Cards that are suspended, leeches included.
        flagged: Cards that carry a flag.
    """

    id: str
    title: str
    file: str
    questions: int
    due: int
    new: int
    learned: int
    total: int
    set_aside: int
    flagged: int

    def value(self) -> dict[str, Jsonable]:
        """Return the row as a JSON object."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Today:
    """What today holds. `next_in_days` is None where no card will come back."""

    decks: tuple[DeckRow, ...]
    minutes: int
    answered: int
    streak: int
    next_in_days: int | None
    problems: int

    @property
    def due(self) -> int:
        """Cards to ask again today, over all decks."""
        return sum(deck.due for deck in self.decks)

    @property
    def new(self) -> int:
        """New cards to begin today, over all decks."""
        return sum(deck.new for deck in self.decks)


def show_today(today: Today) -> None:
    """Print today: what is due and new by deck, the streak, and what to type next."""
    out = console()
    if today.decks:
        out.print(deck_table(today.decks, whole=False))
        out.print()
    for line in today_lines(today):
        out.print(text(line))


def today_lines(today: Today) -> list[str]:
    """Return what to say under the table."""
    lines = []
    if today.answered or today.streak:
        kept = f", {count(today.streak, 'day')} in a row" if today.streak else ""
        lines.append(f"{count(today.answered, 'card')} answered today{kept}.")
    if today.problems:
        lines.append(f"{count(today.problems, 'problem')} in your decks: `byheart check`.")
    if today.due + today.new:
        lines.append(f"`byheart quiz` asks them in about {count(today.minutes, 'minute')}.")
    elif not today.decks:
        lines.append(
            "No decks here. Put YAML decks into ./decks, or name them: `byheart quiz FILE`."
        )
    elif today.next_in_days is None:
        lines.append("Nothing is due. `byheart quiz --cram` goes over everything.")
    else:
        lines.append(f"Nothing is due; the next card comes {when(today.next_in_days)}.")
    return lines


def show_decks(decks: Sequence[DeckRow]) -> None:
    """Print the list of decks with all their counts and their files."""
    out = console()
    out.print(deck_table(decks, whole=True))
    out.print()
    for deck in decks:
        out.print(text(f"{deck.id}: {deck.file}", "dim"), soft_wrap=True)


def deck_table(decks: Sequence[DeckRow], *, whole: bool) -> "Table":
    """Draw decks and their counts; the whole table has every count."""
    from rich.table import Table  # noqa: PLC0415 - Rich is only for those who draw

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(text("Deck"), overflow="ellipsis", no_wrap=True, ratio=1)
    counts = ["due", "new", "learned", "total", *(["set_aside", "flagged"] if whole else [])]
    for name in counts:
        table.add_column(text(name.replace("_", " ").capitalize()), justify="right")
    for deck in decks:
        waits = "bold cyan" if deck.due + deck.new else ""
        table.add_row(text(deck.id, waits), *(text(str(getattr(deck, each))) for each in counts))
    return table
