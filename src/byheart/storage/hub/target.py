"""A hub as something to synchronise with."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from byheart.core.syncing.lines import BadLineError, Entry, read_line
from byheart.storage.devices.target import Fault, Pulled
from byheart.storage.hub.link import checked, connected

if TYPE_CHECKING:
    from psycopg import Connection


class HubTarget:
    """A learner's events at a hub, connected to from the first question until `close`."""

    pause_seconds = 60.0

    def __init__(self, address: str, decks: Path) -> None:
        checked(address)
        self._address = address
        self._decks = decks
        self._link = ExitStack()
        self._connection: Connection | None = None
        self._learner = ""

    @property
    def name(self) -> str:
        """The address, which holds no password."""
        return self._address

    def pull(self, cursor: str) -> Pulled:
        """Return the events that came to the hub after a cursor."""
        from byheart.storage.hub import events  # noqa: PLC0415 - needs psycopg

        with self._as_learner() as (connection, learner):
            page = events.pull(connection, learner, events.read_cursor(cursor))
        entries: list[Entry] = []
        faults: list[Fault] = []
        for line in page.lines:
            try:
                entries.append(read_line(line.encode()))
            except BadLineError as error:
                faults.append(Fault(self.name, 0, str(error)))
        after = events.cursor_text(page.cursor)
        return Pulled(entries, after, more=page.more, whole=page.whole, faults=faults)

    def push(self, entries: Sequence[Entry], device: str, cursor: str) -> str:  # noqa: ARG002 - as the folder's
        """Add events to the hub; when it returns, they are durable there."""
        from byheart.storage.hub import events  # noqa: PLC0415 - needs psycopg

        with self._as_learner() as (connection, learner):
            seen = events.push(connection, learner, entries, events.read_cursor(cursor))
        return events.cursor_text(seen)

    def take_decks(self) -> list[str]:
        """Bring the copies of the class's decks up to date; return what to tell of it."""
        from byheart.storage.hub import decks  # noqa: PLC0415 - needs psycopg

        with self._as_learner() as (connection, _):
            return decks.take_decks(connection, self._decks)

    def close(self) -> None:
        """Disconnect; the next question connects again."""
        self._link.close()
        self._connection = None

    @contextmanager
    def _as_learner(self) -> Iterator[tuple["Connection", str]]:
        """Yield the connection and whose events it gives; after a fault it is not used again."""
        from byheart.storage.hub.fault import explained  # noqa: PLC0415 - needs psycopg
        from byheart.storage.hub.schema import check_version  # noqa: PLC0415

        try:
            if self._connection is None:
                self._connection = self._link.enter_context(connected(self._address))
                with explained():
                    check_version(self._connection)
                    row = self._connection.execute("select current_user::text").fetchone()
                self._learner = str(row[0]) if row is not None else ""
            with explained():
                yield self._connection, self._learner
        except BaseException:
            self.close()
            raise
