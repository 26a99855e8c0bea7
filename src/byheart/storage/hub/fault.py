"""Faults of a hub, as messages that never hold a password, and what to do about each."""

from collections.abc import Iterator
from contextlib import contextmanager

from psycopg import Error, OperationalError, errors

from byheart.core.errors import UserError

_ADVICE = (
    ("no password supplied", "set PGPASSWORD, or write a line for it into ~/.pgpass"),
    ("password authentication failed", "look at PGPASSWORD, or at the line in your pgpass file"),
    ("does not match host name", "write the name that its certificate has into the address"),
    (
        "certificate",
        "name the file that vouches for the server with `sslrootcert=FILE` in the address",
    ),
    (
        "does not support SSL",
        "have the server speak TLS; `sslmode=disable` in the address does without",
    ),
    ("resolve host", "is this computer on line, and is the name of the server right?"),
    ("Connection refused", "is the server running, and is the port right?"),
    ("timeout expired", "is this computer on line? Everything is kept; sync again later"),
)
_ELSE = "everything is kept here; sync again later"


class HubError(UserError):
    """A hub that cannot be used. What is on this device is as it was."""


@contextmanager
def explained() -> Iterator[None]:
    """Turn a fault of the database into a message for whoever called.

    The statement and its values stay out of it: only the server's own first sentence is shown.
    """
    try:
        yield
    except (errors.InsufficientPrivilege, errors.UndefinedTable, errors.InvalidSchemaName) as error:
        raise HubError(
            f"the hub says: {_sentence(error)}: is this your role, and has `byheart hub init` been"
            " run for this database?"
        ) from error
    except Error as error:
        said = _sentence(error)
        advice = next((advice for sign, advice in _ADVICE if sign in str(error)), _ELSE)
        reached = isinstance(error, OperationalError) and error.sqlstate is None
        begin = "the hub cannot be reached" if reached else "the hub says"
        raise HubError(f"{begin}: {said} ({advice})") from error


def _sentence(error: Error) -> str:
    """Return the first line of what is wrong; of several servers, what the last one said."""
    text = error.diag.message_primary or str(error) or type(error).__name__
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    said = next((line for line in lines if "connection to server" in line), lines[0])
    return said.removeprefix("connection failed: ").rstrip(".")
