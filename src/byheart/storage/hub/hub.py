"""A class's database, as whoever teaches it uses it. Its faults come as messages."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, Self

from byheart.storage.hub.link import connected
from byheart.storage.hub.person import Person

if TYPE_CHECKING:
    from psycopg import Connection

    from byheart.storage.hub.class_reading import Studied


class Place(NamedTuple):
    """Where a database is, as a pgpass file names it."""

    host: str
    port: int
    database: str


class Hub:
    """A hub that is connected to. Every method may raise a UserError."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection

    @classmethod
    @contextmanager
    def open(cls, address: str) -> Iterator[Self]:
        """Connect to a hub, or to a database that is to become one."""
        with connected(address) as connection:
            yield cls(connection)

    @property
    def place(self) -> Place:
        """Where it is; libpq calls a socket in the file system localhost in pgpass files."""
        info = self._connection.info
        is_socket = not info.host or info.host.startswith(("/", "@"))
        return Place("localhost" if is_socket else info.host, info.port, info.dbname)

    def set_up(self) -> None:
        """Make what a hub lacks."""
        from byheart.storage.hub.fault import explained  # noqa: PLC0415 - needs psycopg
        from byheart.storage.hub.schema import set_up  # noqa: PLC0415

        with explained():
            set_up(self._connection)

    def publish(self, deck: str, content: bytes) -> int | None:
        """Add a version of a deck; return its number, None where it is the newest already."""
        from byheart.storage.hub.decks import publish  # noqa: PLC0415 - needs psycopg
        from byheart.storage.hub.fault import explained  # noqa: PLC0415

        with explained():
            version = publish(self._connection, deck, content)
        return version.version if version is not None else None

    def admit(self, person: Person, password: str) -> None:
        """Add somebody to the class."""
        from byheart.storage.hub.fault import explained  # noqa: PLC0415 - needs psycopg
        from byheart.storage.hub.people import add_person  # noqa: PLC0415
        from byheart.storage.hub.schema import check_version  # noqa: PLC0415

        with explained():
            check_version(self._connection)
            add_person(self._connection, person, password)

    def set_password(self, role: str, password: str) -> None:
        """Give a learner of the class another password."""
        from byheart.storage.hub.fault import explained  # noqa: PLC0415 - needs psycopg
        from byheart.storage.hub.people import set_password  # noqa: PLC0415

        with explained():
            set_password(self._connection, role, password)

    def studied_since(self, since_ms: int) -> Iterator["Studied"]:
        """Yield what each learner has done since a moment, milliseconds UTC."""
        from byheart.storage.hub.class_reading import class_since  # noqa: PLC0415 - needs psycopg

        return class_since(self._connection, since_ms)

    def decks(self) -> list[tuple[str, bytes]]:
        """Return the newest versions of the class's decks: the id and the file of each."""
        from byheart.storage.hub.class_reading import class_decks  # noqa: PLC0415 - needs psycopg

        return class_decks(self._connection)
