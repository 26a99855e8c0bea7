"""Making a new history: beside its place first, so that one is never seen half made."""

import os
from contextlib import closing
from pathlib import Path

from byheart.storage.history.database_file import BESIDE, beside, connect, make_durable, sync_folder
from byheart.storage.history.event_ids import new_device
from byheart.storage.history.schema_steps import migrate

_OWNER_ALONE = 0o600


def create(path: Path) -> None:
    """Make an empty history, readable by its owner alone from its first byte.

    One that another program makes at the same moment is left as it is.

    Raises:
        OSError, sqlite3.Error: If the folder or the disk does not allow it.
    """
    draft = path.with_name(f"{path.name}.{new_device()}.new")
    try:
        os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, _OWNER_ALONE))
        with closing(connect(draft, "mode=rw")) as db:
            make_durable(db)
            migrate(db)
        _publish(draft, path)
    finally:
        for suffix in BESIDE:
            beside(draft, suffix).unlink(missing_ok=True)
    sync_folder(path.parent)


def _publish(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except (OSError, NotImplementedError):  # a file system without links
        if not path.exists():
            draft.rename(path)
