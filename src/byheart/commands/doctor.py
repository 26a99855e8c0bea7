"""`byheart doctor`: whatever can be wrong with the history and its home."""

from typing import Annotated

import typer

from byheart.clock import now as clock_now
from byheart.commands.doctor_checks import Visit, examined
from byheart.commands.doctor_mending import mend
from byheart.core.health import Level
from byheart.core.review import Instant
from byheart.storage.folders import folders
from byheart.terminal.doctor_view import health_value, show_health
from byheart.terminal.json_lines import write_json


def doctor(
    *,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can be mended.")] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Look for whatever can be wrong with your history, its home and your decks.

    It exits with 1 if there are faults. Nothing is ever deleted: what is damaged or cannot be
    read is set aside, whole.
    """
    at = clock_now(now)
    visit, mended = visited(at, fix=fix)
    if json:
        write_json(health_value(visit.findings, mended))
    else:
        show_health(visit.findings, mended)
    if any(each.level is Level.FAULT for each in visit.findings):
        raise typer.Exit(1)


def visited(at: Instant, *, fix: bool) -> tuple[Visit, list[str]]:
    """Examine, mend if asked to, and examine again what was mended."""
    places = folders()
    visit = examined(places, at)
    mended: list[str] = []
    while fix and (new := mend(visit, places, at)):
        mended += new
        visit = examined(places, at)
        if len(mended) > len(visit.findings):  # what does not stay mended is no work for us
            break
    return visit, mended
