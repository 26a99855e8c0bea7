"""A class on a test's own database: its admin, its learners, and where their passwords are."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
from postgres_server import ADMIN, Server
from psycopg import sql

from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.syncing.outcome import Summary
from byheart.storage.devices.syncing import synchronise
from byheart.storage.history.history import History
from byheart.storage.hub.hub import Hub
from byheart.storage.hub.person import Part, Person
from byheart.storage.hub.target import HubTarget

_NUMBERS = count(1)
OPTIONS = SchedulingOptions()


@dataclass(slots=True)
class SchoolClass:
    """A database of a server. Roles belong to the server, so theirs have its name in them."""

    server: Server
    folder: Path
    database: str = field(default_factory=lambda: f"class{next(_NUMBERS)}")

    @property
    def admin(self) -> str:
        """The address for whoever sets the class up."""
        return self.server.address(ADMIN, self.database)

    def role(self, name: str) -> str:
        """Return the role of somebody in this class."""
        return f"{name}_{self.database}"

    def address(self, name: str) -> str:
        """Return the address for somebody in this class."""
        return self.server.address(self.role(name), self.database)

    def create(self) -> None:
        """Make the database, without a hub in it."""
        with psycopg.connect(self.server.address(), autocommit=True) as connection:
            name = sql.Identifier(self.database)
            connection.execute(sql.SQL("create database {}").format(name))

    def set_up(self, *learners: str, teacher: str = "teacher") -> None:
        """Make the hub, with learners and a teacher."""
        with Hub.open(self.admin) as hub:
            hub.set_up()
            for name in (*learners, teacher):
                part = Part.TEACHER if name == teacher else Part.LEARNER
                password = f"password of {name}"
                hub.admit(Person(self.role(name), name.title(), part), password)
                self.server.remember(self.role(name), password)

    @contextmanager
    def connected(self, name: str = "") -> Iterator[psycopg.Connection]:
        """Connect as somebody, by default as the admin, to say SQL by hand."""
        address = self.address(name) if name else self.admin
        with psycopg.connect(address, autocommit=True) as connection:
            yield connection

    def target(self, name: str) -> HubTarget:
        """Return the hub as somebody synchronises with it."""
        return HubTarget(self.address(name), self.folder / name / "decks")

    def sync(self, name: str, history: Path) -> Summary:
        """Synchronise a history with the hub."""
        with (
            closing(self.target(name)) as target,
            History.open(history, OPTIONS, write=True) as opened,
        ):
            return synchronise(opened, target, lambda: None)
