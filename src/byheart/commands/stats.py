"""`byheart stats`: what is known, what is slipping, what is coming."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.progress import Progress, open_progress
from byheart.commands.progress_report import Report
from byheart.core.cleaning import clean
from byheart.core.errors import UsageError
from byheart.storage.whole_file import write_whole
from byheart.terminal.browser import open_page
from byheart.terminal.json_lines import write_json
from byheart.terminal.phrases import day_name
from byheart.terminal.progress.overview import show_overview
from byheart.terminal.progress.sections import Section as Shown

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
    period, wanted = None if all_ else days, section or []
    with open_progress(decks or (), now) as progress:
        if json or html or open_ or wanted:
            in_full(progress, period, seed, wanted, json=json, html=html, open_=open_)
        else:
            show_overview(Report(progress, period, seed).overview)


def in_full(  # noqa: PLR0913 - what was asked for
    progress: Progress,
    days: int | None,
    seed: int,
    sections: Sequence[Section],
    *,
    json: bool,
    html: Path | None,
    open_: bool,
) -> None:
    """Write sections, all of them where none was named: as JSON, as a page, or as lines."""
    from byheart.commands.progress_parts import (  # noqa: PLC0415 - the overview needs none
        PARTS,
        FullReport,
    )

    report = FullReport(progress, days, seed)
    every = Section.ALL in sections or not sections
    parts = {name: part for name, part in PARTS.items() if every or name in sections}
    if json:
        write_json({name: part.values(report) for name, part in parts.items()})
        return
    shown = [part.section(report) for part in parts.values()]
    if html or open_:
        write_page(report, html or progress.places.cache / PAGE, shown, open_=open_)
    else:
        from byheart.terminal.progress.drawing import show_sections  # noqa: PLC0415 - Rich

        show_sections(shown)


def write_page(report: Report, file: Path, sections: Sequence[Shown], *, open_: bool) -> None:
    """Write the page of a report, and open it where that is asked for."""
    from byheart.terminal.progress.page import page  # noqa: PLC0415 - Jinja, for a page alone

    day = day_name(report.progress.day)
    write_whole(file, page(report.title, day, sections).encode())
    if open_:
        open_page(file)
    else:
        typer.echo(clean(f"{file} is written: open it in a browser."))
