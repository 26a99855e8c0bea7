"""`byheart restore`: a backup takes the place of the history, which is kept."""

from pathlib import Path
from typing import Annotated

import typer

from byheart.clock import now as clock_now
from byheart.core.cleaning import clean
from byheart.core.errors import UsageError
from byheart.storage.folders import folders
from byheart.storage.history.backup_files import folder_of
from byheart.storage.mending.restoring import Offer, Restored, offer
from byheart.storage.mending.restoring import restore as put_back
from byheart.storage.settings import read_settings
from byheart.terminal.authoring import has_terminal
from byheart.terminal.backups_view import exchange_lines, exchange_value
from byheart.terminal.json_lines import Jsonable, write_json
from byheart.terminal.phrases import count


def restore(
    file: Annotated[
        Path, typer.Argument(help="A backup: a file, or its name in the folder of backups.")
    ],
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Put a backup in the place of the history.

    It shows first what would be lost and regained, and asks. The present history is kept whole,
    be it damaged or not. Close other windows of byheart before.
    """
    places, at = folders(), clock_now(now)
    history = places.history
    found = located(file, folder_of(history))
    offered = offer(history, found, read_settings(places.settings).rollover_hour)
    if not json:
        typer.echo(clean("\n".join(offer_lines(offered, history))))
    if not yes:
        if json or not has_terminal():
            if json:
                write_json({"restored": False, **offer_value(offered)})
            raise UsageError("nothing is changed: add --yes to restore it")
        if not agreed():
            typer.echo("Nothing is changed.")
            return
    done = put_back(history, found, at)
    if json:
        kept = None if done.kept is None else str(done.kept)
        write_json({"restored": True, **offer_value(offered), "kept": kept})
    else:
        typer.echo(clean(done_line(done)))


def located(file: Path, folder: Path) -> Path:
    """Return the file that is meant: as it is written, else of that name among the backups."""
    kept = folder / file.name
    is_bare = file.name == str(file)
    return (kept if is_bare and not file.exists() and kept.exists() else file).resolve()


def offer_lines(offered: Offer, history: Path) -> list[str]:
    """Say what there is, what the backup has, and what would change."""
    backup = f"{offered.file} has {count(offered.events, 'event')}."
    if offered.fault:
        here = f"The present history {offered.fault}; it will be kept, whole."
        advice = ["`byheart doctor --fix` saves what can still be read in it instead."]
    elif offered.present is None:
        here, advice = f"There is no history at {history} yet.", []
    else:
        here, advice = f"The present history has {offered.present}.", []
    changes = exchange_lines(offered.exchange)
    if not changes:
        changes = ["Nothing would be lost or regained: both have the same events."]
    return [backup, here, *advice, *changes]


def agreed() -> bool:
    """Ask whether to go on; Enter is no."""
    from byheart.terminal.prompts import ask_key  # noqa: PLC0415 - heavy, and only for a terminal

    answers = {"y": True, "n": False, "enter": False, "c-d": False}
    return ask_key("Restore it? y yes  n no", answers)


def done_line(done: Restored) -> str:
    """Say what is there now, and how to go back."""
    line = f"Restored: the history has {count(done.events, 'event')} now."
    if done.kept is None:
        return line
    how = f" (`byheart restore {done.kept.name}` goes back)" if done.kept.is_file() else ""
    return f"{line}\nThe one before is kept in {done.kept}{how}."


def offer_value(offered: Offer) -> dict[str, Jsonable]:
    """Return what restoring would change as a JSON object."""
    return {
        "file": str(offered.file),
        "events": offered.events,
        "present": offered.present,
        "fault": offered.fault or None,
        **exchange_value(offered.exchange),
    }
