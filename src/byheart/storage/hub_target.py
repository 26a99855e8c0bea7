"""A hub as something to synchronise with."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from byheart.core.syncing.lines import BadLineError, Entry, read_line
from byheart.storage.hub_link import checked, connected
from byheart.storage.sync_target import Fault, Pulled

if TYPE_CHECKING:
    from psycopg import Connection


class HubTarget:
    """A learner's events at a hub. It is connected to only while something is asked of it."""

    pause_seconds = 60.0

    def __init__(self, address: str, decks: Path) -> None:
        checked(address)
        self._address = address
        self._decks = decks

    @property
    def name(self) -> str:
        """The address, which holds no password."""
        return self._address

    def pull(self, cursor: str) -> Pulled:
        """Return the events that came to the hub after a cursor."""
        from byheart.storage import hub_events  # noqa: PLC0415 - needs psycopg

        with self._as_learner() as (connection, learner):
            page = hub_events.pull(connection, learner, hub_events.read_cursor(cursor))
        entries: list[Entry] = []
        faults: list[Fault] = []
        for line in page.lines:
            try:
                entries.append(read_line(line.encode()))
            except BadLineError as error:
                faults.append(Fault(self.name, 0, str(error)))
        after = hub_events.cursor_text(page.cursor)
        return Pulled(entries, after, more=page.more, whole=page.whole, faults=faults)

    def push(self, entries: Sequence[Entry], device: str, cursor: str) -> str:  # noqa: ARG002 - as the folder's
        """Add events to the hub; when it returns, they are durable there."""
        from byheart.storage import hub_events  # noqa: PLC0415 - needs psycopg

        with self._as_learner() as (connection, learner):
            seen = hub_events.push(connection, learner, entries, hub_events.read_cursor(cursor))
        return hub_events.cursor_text(seen)

    def take_decks(self) -> list[str]:
        """Bring the copies of the class's decks up to date; return what to tell of it."""
        from byheart.storage import hub_decks  # noqa: PLC0415 - needs psycopg

        with self._as_learner() as (connection, _):
            return hub_decks.take_decks(connection, self._decks)

    @contextmanager
    def _as_learner(self) -> Iterator[tuple["Connection", str]]:
        """Connect, and see that this is a hub that can be used; whose events it is by the role."""
        with connected(self._address) as connection:
            from byheart.storage.hub_fault import explained  # noqa: PLC0415 - needs psycopg
            from byheart.storage.hub_schema import check_version  # noqa: PLC0415

            with explained():
                check_version(connection)
                row = connection.execute("select current_user::text").fetchone()
                yield connection, str(row[0]) if row is not None else ""
