"""`byheart backup`: a verified copy of the history."""

from pathlib import Path
from typing import Annotated

import typer

from byheart.clock import now as clock_now
from byheart.core.cleaning import clean
from byheart.core.errors import UsageError, UserError
from byheart.core.review import Instant
from byheart.storage.folders import folders
from byheart.storage.history.backup_files import backups_in, folder_of, name_of
from byheart.storage.history.backups import events_in, keep_backup, write_backup
from byheart.terminal.backups_view import BackupRow, show_backups
from byheart.terminal.json_lines import write_json
from byheart.terminal.measures import file_size
from byheart.terminal.phrases import count


def backup(
    file: Annotated[
        Path | None, typer.Argument(help="The file or folder to write to.", show_default=False)
    ] = None,
    *,
    list_: Annotated[bool, typer.Option("--list", help="List the backups that are kept.")] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Copy the history to a file, and read the copy back.

    Without FILE it goes to the folder `backups` beside the history, where older ones are thinned:
    all of two days are kept, then one a day, a week, a month. A quiz may go on meanwhile.
    """
    if list_ and file is not None:
        raise UsageError("--list takes no file: leave one out")
    history, at = folders().history, clock_now(now)
    if list_:
        show(history, at, json=json)
        return
    written = write(history, file, at)
    events, size = events_in(written), written.stat().st_size
    if json:
        write_json({"file": str(written), "events": events, "bytes": size})
        return
    what = f"{count(events or 0, 'event')} in {written} ({file_size(size)})"
    typer.echo(clean(f"{what}: read back, and whole."))


def write(history: Path, file: Path | None, at: Instant) -> Path:
    """Write the backup that is asked for, and return where it is.

    Raises:
        UserError: If there is nothing to back up, no such folder, or such a file already.
    """
    if not history.exists():
        raise UserError(f"there is no history at {history} yet: nothing to back up")
    if file is None:
        kept = keep_backup(history, "asked", at)
        assert kept is not None, history  # noqa: S101 - it was just there
        return kept
    target = file / name_of("asked", at) if file.is_dir() else file
    if not target.parent.is_dir():
        raise UserError(f"there is no folder {target.parent}: make it, or name another")
    write_backup(history, target)
    return target


def show(history: Path, at: Instant, *, json: bool) -> None:
    """List the backups in the folder beside the history, at the hours of the present zone."""
    folder = folder_of(history)
    rows = [
        BackupRow(
            each.path.name,
            Instant(each.at_ms, at.zone),
            each.reason,
            each.path.stat().st_size,
            events_in(each.path),
        )
        for each in backups_in(folder)
    ]
    if json:
        write_json({"folder": str(folder), "backups": [row.value() for row in rows]})
    else:
        show_backups(str(folder), rows)
