"""The tables of a hub, who may do what in them, and setting them up.

Rows of events are only ever added. No order of commits, no sequence and no clock of the server is
relied upon, and nothing here is peculiar to PostgreSQL: CockroachDB and YugabyteDB take it too.
"""

from typing import TYPE_CHECKING, NamedTuple

from psycopg import Connection, sql

from byheart.storage.hub.fault import HubError

if TYPE_CHECKING:
    from typing import LiteralString

VERSION = 1
"""Of the tables; a hub with a later one was set up by a newer byheart."""

_TABLES: tuple["LiteralString", ...] = (
    "create schema if not exists byheart",
    "create table if not exists byheart.hub (version integer primary key)",
    "insert into byheart.hub (version) values (1) on conflict do nothing",
    """
    create table if not exists byheart.learner (
        learner text primary key,
        name text not null
    )
    """,
    # `mark` is the beginning of the line's checksum: it tells apart what one number was used for
    """
    create table if not exists byheart.event (
        learner text not null,
        device text not null check (octet_length(device) <= 800),
        counter bigint not null check (counter >= 0),
        mark bigint not null,
        at_ms bigint not null,
        kind text not null,
        card text not null,
        line text not null check (octet_length(line) <= 1048576),
        primary key (learner, device, counter, mark)
    )
    """,
    "create index if not exists event_by_time on byheart.event (learner, at_ms)",
    """
    create table if not exists byheart.deck (
        deck text not null,
        version integer not null,
        digest text not null,
        content bytea not null,
        primary key (deck, version)
    )
    """,
)
_RIGHTS: tuple["LiteralString", ...] = (
    "grant usage on schema byheart to {learners}, {teachers}",
    "grant select on byheart.hub, byheart.deck, byheart.event to {learners}, {teachers}",
    "grant insert on byheart.event to {learners}",
    "grant select on byheart.learner to {teachers}",
    "alter table byheart.event enable row level security",
    "drop policy if exists own_events on byheart.event",
    """
    create policy own_events on byheart.event for select to {learners}
    using (learner = current_user::text)
    """,
    "drop policy if exists add_own_events on byheart.event",
    """
    create policy add_own_events on byheart.event for insert to {learners}
    with check (learner = current_user::text)
    """,
    "drop policy if exists whole_class on byheart.event",
    "create policy whole_class on byheart.event for select to {teachers} using (true)",
)


class Groups(NamedTuple):
    """The roles that hold the rights; those who connect are members of one of them.

    Roles belong to a whole server, so each database has a pair of its own: whoever learns in
    one class has no rights in another.
    """

    learners: str
    teachers: str


def groups(connection: Connection) -> Groups:
    """Return the groups of the database that is connected to."""
    row = connection.execute("select current_database()").fetchone()
    name = row[0] if row is not None else ""
    return Groups(f"{name}_learners", f"{name}_teachers")


def set_up(connection: Connection) -> None:
    """Make what a hub lacks; what is there is left as it is. All or nothing, in PostgreSQL.

    Raises:
        HubError: If the database does not keep texts as UTF-8, or a newer byheart set it up.
    """
    row = connection.execute("show server_encoding").fetchone()
    if row is None or row[0].upper().replace("-", "") != "UTF8":
        raise HubError("this database does not keep texts as UTF-8: make one with encoding UTF8")
    with connection.transaction():
        for statement in _TABLES:
            connection.execute(statement)
        check_version(connection)
        both = groups(connection)
        for group in both:
            if not role_exists(connection, group):
                make_role(connection, group, sql.SQL("nologin"))
        names = {part: sql.Identifier(name) for part, name in both._asdict().items()}
        for statement in _RIGHTS:
            connection.execute(sql.SQL(statement).format(**names))


def check_version(connection: Connection) -> None:
    """Say that a hub can be used.

    Raises:
        HubError: If a newer byheart set it up.
    """
    row = connection.execute("select max(version) from byheart.hub").fetchone()
    if row is None or row[0] is None or row[0] > VERSION:
        raise HubError("a newer byheart has set up this hub: update byheart on this device")


def make_role(connection: Connection, role: str, rights: sql.Composable) -> None:
    """Make a role."""
    connection.execute(sql.SQL("create role {} {}").format(sql.Identifier(role), rights))


def role_exists(connection: Connection, role: str) -> bool:
    """Say whether the server has a role of this name."""
    query = "select 1 from pg_catalog.pg_roles where rolname = %s"
    return connection.execute(query, [role]).fetchone() is not None
