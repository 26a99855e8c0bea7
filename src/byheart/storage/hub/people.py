"""The learners and teachers of a class, each with a role of their own."""

from psycopg import Connection, sql

from byheart.core.errors import UserError
from byheart.storage.hub.person import Part, Person, check_role_name
from byheart.storage.hub.schema import groups, make_role, role_exists


def add_person(connection: Connection, person: Person, password: str) -> None:
    """Add somebody to a class with a password, which never reaches the server: a verifier does.

    Raises:
        UserError: If the role is there already, or its name is none.
    """
    check_role_name(person.role)
    both = groups(connection)
    with connection.transaction():
        if role_exists(connection, person.role):
            raise UserError(
                f"{person.role} learns here already: --new-password gives them another password"
                if person.part is Part.LEARNER and person.role in roster(connection)
                else f"there is a role {person.role} on this server already: take another name"
            )
        make_role(connection, person.role, _login(connection, person.role, password))
        group = both.learners if person.part is Part.LEARNER else both.teachers
        names = sql.Identifier(group), sql.Identifier(person.role)
        connection.execute(sql.SQL("grant {} to {}").format(*names))
        if person.part is Part.LEARNER:
            connection.execute(
                "insert into byheart.learner (learner, name) values (%s, %s)"
                " on conflict (learner) do update set name = excluded.name",
                [person.role, person.name],
            )


def set_password(connection: Connection, role: str, password: str) -> None:
    """Give a learner of this class another password.

    Raises:
        UserError: If nobody of that name learns here.
    """
    known = connection.execute("select 1 from byheart.learner where learner = %s", [role])
    if known.fetchone() is None:
        raise UserError(f"nobody called {role} learns here")
    login = _login(connection, role, password)
    connection.execute(sql.SQL("alter role {} {}").format(sql.Identifier(role), login))


def roster(connection: Connection) -> dict[str, str]:
    """Return the learners of a class: the name of each by the role."""
    rows = connection.execute("select learner, name from byheart.learner order by learner")
    return {str(learner): str(name) for learner, name in rows}


def _login(connection: Connection, role: str, password: str) -> sql.Composable:
    """Return what lets a role in: the verifier alone, as RFC 5802 has servers keep it."""
    verifier = connection.pgconn.encrypt_password(
        password.encode(), role.encode(), b"scram-sha-256"
    )
    return sql.SQL("login password {}").format(sql.Literal(verifier.decode()))
