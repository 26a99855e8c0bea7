"""A timeline: dates in the order of time, with blanks to fill from memory."""

from byheart.core.deck import BLANK
from byheart.core.timeline import Moment, Timeline
from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count

WHEN_WIDEST = 20
NOTHING = "No dated facts here: questions of `type: date` make a timeline."


def show_timeline(found: Timeline, *, reveal: bool) -> None:
    """Print the dates and what happened, and what is left blank."""
    out = console()
    if found.moments:
        from rich.table import Table  # noqa: PLC0415 - Rich is only for those who draw

        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
        table.add_column(text("When"), max_width=WHEN_WIDEST)
        table.add_column(text("What"), overflow="fold")
        table.add_column(text("Recall"), justify="right", no_wrap=True)
        for each in found.moments:
            blank = each.is_blank and not reveal
            when = text(BLANK, "dim") if blank else text(each.words, "bold")
            table.add_row(when, text(what_line(each)), text(recall_word(each), "dim"))
        out.print(table)
        out.print()
    for line in timeline_lines(found, reveal=reveal):
        out.print(text(line))


def what_line(moment: Moment) -> str:
    """Return what happened, with who says so and how sure it is."""
    question = moment.card.question
    claimed = f"claimed by {question.claimed_by}" if question.claimed_by else ""
    standing = question.status.value if question.status is not None else ""
    remarks = ", ".join(filter(None, (claimed, standing)))
    return f"{moment.what} ({remarks})" if remarks else moment.what


def recall_word(moment: Moment) -> str:
    """Return how likely the date is recalled."""
    return "new" if moment.chance is None else f"{moment.chance:.0%}"


def timeline_lines(found: Timeline, *, reveal: bool) -> list[str]:
    """Return what to say under a timeline."""
    if not found.moments:
        return [NOTHING]
    blanks = sum(each.is_blank for each in found.moments)
    lines = []
    if blanks and not reveal:
        lines.append(
            f"{blanks} of {count(len(found.moments), 'date')} left blank: new, or recall under a"
            " half. --reveal shows them."
        )
    if found.without_place:
        dates = count(found.without_place, "date")
        lines.append(f"{dates} without a year left out.")
    return lines


def timeline_value(found: Timeline, *, reveal: bool) -> dict[str, Jsonable]:
    """Return a timeline as a JSON object; a blank has no date in it either."""
    return {
        "moments": [_value(each, shown=reveal or not each.is_blank) for each in found.moments],
        "without_place": found.without_place,
        "message": " ".join(timeline_lines(found, reveal=reveal)),
    }


def _value(moment: Moment, *, shown: bool) -> dict[str, Jsonable]:
    question = moment.card.question
    return {
        "card": moment.card.id,
        "what": moment.what,
        "blank": not shown,
        "date": moment.words if shown else None,
        "edtf": moment.edtf if shown else None,
        "recall": None if moment.chance is None else round(moment.chance, 4),
        "claimed_by": question.claimed_by or None,
        "status": question.status.value if question.status is not None else None,
    }
