"""What `byheart doctor --fix` does: each fault that can be mended, once."""

import json
from collections.abc import Iterator

from byheart.commands.doctor_checks import Visit
from byheart.core.review import Instant
from byheart.storage.folders import Folders
from byheart.storage.history import meta_table, state_table
from byheart.storage.history.backups import keep_backup
from byheart.storage.history.event_ids import new_device
from byheart.storage.history.event_rows import event_of
from byheart.storage.history.fault import explained
from byheart.storage.history.history import History
from byheart.storage.mending.examination import UNREADABLE
from byheart.storage.mending.home_check import close_to_others, left_over, open_to_others
from byheart.storage.mending.repairing import rescue
from byheart.storage.mending.setting_aside import move_aside, new_folder, write_into
from byheart.terminal.phrases import count


def mend(visit: Visit, places: Folders, at: Instant) -> list[str]:
    """Mend what can be mended, and return what was done.

    Raises:
        UserError: If another program has the history open, or the disk fails.
    """
    with explained(places.home):
        return [*_home(visit, places, at), *_history(visit, places, at)]


def _home(visit: Visit, places: Folders, at: Instant) -> Iterator[str]:
    if visit.faulty("rights"):
        paths = open_to_others(places)
        close_to_others(paths)
        yield f"{count(len(paths), 'file or folder', 'files and folders')} made yours alone"
    if visit.faulty("leftovers"):
        paths = left_over(places, at.ms)
        folder = move_aside(paths, places.home, at)
        yield f"{count(len(paths), 'half-written file')} moved to {folder}"


def _history(visit: Visit, places: Folders, at: Instant) -> Iterator[str]:
    if visit.faulty("file"):
        saved = rescue(places.history, visit.options, at)
        unread = f"; {saved.unread} more could not be read" if saved.unread else ""
        yield (
            f"the history was made anew of {count(saved.events, 'event')}{unread}; the damaged one"
            f" is in {saved.aside}, whole"
        )
        return
    if visit.history.unreadable:
        yield _aside(visit, places, at)
    if any(map(visit.faulty, ("backups", "states", "numbers"))):
        keep_backup(places.history, "repair", at)
        with History.open(places.history, visit.options, write=True) as history:
            yield from _log(visit, history)


def _aside(visit: Visit, places: Folders, at: Instant) -> str:
    """Write what cannot be read into a file, whole."""
    file = new_folder(places.home, at) / UNREADABLE
    rows = visit.history.unreadable
    lines = (json.dumps(row._asdict()) + "\n" for row in rows)
    write_into(file, "".join(lines))
    return f"{count(len(rows), 'event')} that cannot be read copied to {file}"


def _log(visit: Visit, history: History) -> Iterator[str]:
    if visit.faulty("backups"):
        added = history.add_events(map(event_of, visit.history.lost))
        yield f"{count(added, 'event')} put back from backups"
    if visit.faulty("states"):
        history.within(state_table.rebuild)
        yield "the schedule was computed anew"
    if visit.faulty("numbers"):
        history.within(lambda db, _: meta_table.say(db, meta_table.DEVICE, new_device()))
        yield f"this device goes on under the name {history.device}"
