"""`byheart stats`: what is known, what is slipping, what is coming."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.progress import open_progress
from byheart.commands.progress_report import PARTS, Report
from byheart.core.cleaning import clean
from byheart.core.errors import UsageError
from byheart.storage.whole_file import write_whole
from byheart.terminal.browser import open_page
from byheart.terminal.json_lines import write_json
from byheart.terminal.phrases import day_name
from byheart.terminal.progress.drawing import show_sections
from byheart.terminal.progress.overview import show_overview

USUAL_DAYS = 365
PAGE = "progress.html"


class Section(StrEnum):
    """The parts of a report that can be shown in full."""

    ACTIVITY = "activity"
    RETENTION = "retention"
    KNOWLEDGE = "knowledge"
    MEMORY = "memory"
    FORECAST = "forecast"
    CALIBRATION = "calibration"
    LEECHES = "leeches"
    CONFUSION = "confusion"
    ALL = "all"


def stats(  # noqa: PLR0913 - one parameter an option
    decks: Annotated[
        list[str] | None,
        typer.Argument(help="Deck ids, files or folders.", autocompletion=deck_names),
    ] = None,
    *,
    days: Annotated[int, typer.Option(min=1, help="Study days to look back.")] = USUAL_DAYS,
    all_: Annotated[bool, typer.Option("--all", help="Look back to the first review.")] = False,
    section: Annotated[
        list[Section] | None, typer.Option(help="A part in full; may be repeated.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Write all figures as JSON.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page to this file.")] = None,
    open_: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
    seed: Annotated[int, typer.Option(help="Make the simulations repeatable.")] = 1,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
) -> None:
    """Show progress: what is known, what is slipping, what is coming."""
    if json and (html or open_):
        raise UsageError("--json and a page exclude each other: leave one out")
    with open_progress(decks or (), now) as progress:
        report = Report(progress, None if all_ else days, seed)
        wanted = chosen(section or [])
        if json:
            write_json({name: PARTS[name].values(report) for name in wanted or PARTS})
        elif html or open_:
            write_page(report, html, wanted, open_=open_)
        else:
            show(report, wanted)


def chosen(sections: Sequence[Section]) -> tuple[str, ...]:
    """Return the names of the sections that are asked for, in the order of the report."""
    if Section.ALL in sections:
        return tuple(PARTS)
    return tuple(name for name in PARTS if name in sections)


def show(report: Report, wanted: Sequence[str]) -> None:
    """Print the overview, or the sections that are asked for."""
    if wanted:
        show_sections([PARTS[name].section(report) for name in wanted])
    else:
        show_overview(report.overview)


def write_page(report: Report, file: Path | None, wanted: Sequence[str], *, open_: bool) -> None:
    """Write the page of a report, and open it where that is asked for."""
    from byheart.terminal.progress.page import page  # noqa: PLC0415 - Jinja, for a page alone

    target = file or report.progress.places.cache / PAGE
    sections = [PARTS[name].section(report) for name in wanted or PARTS]
    write_whole(target, page(report.title, day_name(report.progress.day), sections).encode())
    if open_:
        open_page(target)
    else:
        typer.echo(clean(f"{target} is written: open it in a browser."))
