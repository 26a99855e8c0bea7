"""`byheart sync`: one history on several devices."""

from contextlib import closing, nullcontext
from functools import partial
from pathlib import Path
from time import sleep
from typing import Annotated

import typer

from byheart.clock import Clock
from byheart.core.cleaning import clean
from byheart.core.errors import UsageError, UserError
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.syncing.outcome import Summary
from byheart.storage.devices.failure import forget_failure
from byheart.storage.devices.lock import alone
from byheart.storage.devices.syncing import last_target, synchronise
from byheart.storage.devices.target import Target
from byheart.storage.folders import Folders, folders, make_private
from byheart.storage.history.backups import keep_backup
from byheart.storage.history.history import History
from byheart.storage.hub.link import is_hub
from byheart.storage.hub.target import HubTarget
from byheart.storage.settings import read_settings
from byheart.terminal.json_lines import write_json
from byheart.terminal.signals import end_on_signals
from byheart.terminal.sync_view import has_news, sync_lines, sync_value


def sync(
    target: Annotated[
        str | None, typer.Argument(help="A folder that something else carries, or a hub.")
    ] = None,
    *,
    watch: Annotated[bool, typer.Option("--watch", help="Keep going until Ctrl-C.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done; write nothing.")
    ] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Share your history with your other devices, over a folder or a hub.

    Without a target it takes the last one. Devices never overwrite each other's answers.
    """
    if watch and dry_run:
        raise UsageError("--watch and --dry-run exclude each other: leave one out")
    end_on_signals()
    clock, places = Clock(now), folders()
    chosen = chosen_target(places, target)
    done = sync_once(places, chosen, clock, dry=dry_run)
    show(done, json=json)
    if watch:
        keep_going(places, chosen, clock, done, json=json)


def keep_going(places: Folders, target: Target, clock: Clock, done: Summary, *, json: bool) -> None:
    """Synchronise again and again, and speak only when something is new; faults end nothing."""
    last: Summary | str = done
    while True:
        sleep(target.pause_seconds)
        try:
            done = sync_once(places, target, clock)
        except UserError as error:
            if str(error) != last:
                typer.echo(clean(f"byheart: {error}"), err=True)
            last = str(error)
            continue
        if isinstance(last, str) or has_news(done, last):
            show(done, json=json)
        last = done


def chosen_target(places: Folders, named: str | None) -> Target:
    """Return the target that is named, else the last one.

    Raises:
        UsageError: If there was none, or it cannot be a target.
    """
    name = named
    if name is None:
        with History.open(places.history, _options(places), write=False) as history:
            name = last_target(history)
    if not name:
        raise UsageError("no target yet: name a folder that is carried, `byheart sync FOLDER`")
    return target_of(name, places, fresh=named is not None)


def target_of(name: str, places: Folders, *, fresh: bool) -> Target:
    """Return a hub for an address, else a folder; `fresh` if the learner has just named it.

    Raises:
        UsageError: If the folder holds the learner's home, which is no place for a carrier.
    """
    if is_hub(name):
        return HubTarget(name, places.decks)
    from byheart.storage.devices.folder import FolderTarget  # noqa: PLC0415 - one of two

    folder = Path(name).expanduser().absolute()
    if folder in (places.home, *places.home.parents):
        raise UsageError(
            f"{folder} holds the home of byheart, whose database must not be carried while it is"
            " in use: name another folder"
        )
    return FolderTarget(folder, may_be_empty=fresh)


def sync_once(places: Folders, target: Target, clock: Clock, *, dry: bool = False) -> Summary:
    """Synchronise once; the history is open no longer than that takes."""
    if not dry:
        make_private(places.home)
    with closing(target) if isinstance(target, HubTarget) else nullcontext():
        with (
            nullcontext() if dry else alone(places.home),
            History.open(places.history, _options(places), write=not dry) as history,
        ):
            backup = partial(keep_backup, places.history, "sync", clock.now())
            done = synchronise(history, target, backup, dry=dry)
        if isinstance(target, HubTarget) and not dry:
            done.decks += target.take_decks()
    if not dry:
        forget_failure(places.home)
    return done


def show(done: Summary, *, json: bool) -> None:
    """Say what was done."""
    if json:
        write_json(sync_value(done))
        return
    for line in sync_lines(done):
        typer.echo(clean(line))


def _options(places: Folders) -> SchedulingOptions:
    return read_settings(places.settings).scheduling_options()
