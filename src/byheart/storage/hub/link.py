"""Connecting to a hub: its address, how the server proves who it is, trying again.

A password comes from where libpq looks for one: PGPASSWORD, a pgpass file, a service file. It is
never part of an address, which other users of a computer can read in the list of processes.
"""

import logging
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from random import Random
from time import sleep
from typing import TYPE_CHECKING, TypeVar

from byheart.core.errors import UsageError, UserError

if TYPE_CHECKING:
    from psycopg import Connection

Result = TypeVar("Result")
_SCHEME = re.compile(r"postgres(?:ql)?://")
_WITH_PASSWORD = re.compile(r"postgres(?:ql)?://[^/?#]*:[^/?#]*@")
_SECRETS = {"password", "sslpassword"}
_NO_ADDRESS = "the address of a hub is postgresql://user@host/database"
_LEAVE_IT_OUT = (
    "leave the password out of the address, where other users of this computer can read it: set"
    " PGPASSWORD, or write it into ~/.pgpass (host:port:database:user:password, mode 0600)"
)
_TRIES = 8
_FIRST_WAIT, _LONGEST_WAIT = 0.05, 5.0  # seconds
_CONNECT_SECONDS = 10
_SILENT_MS = 30_000


def is_hub(target: str) -> bool:
    """Say whether a target of a sync is a database."""
    return _SCHEME.match(target) is not None


@contextmanager
def connected(address: str) -> Iterator["Connection"]:
    """Connect to the hub at an address, `postgresql://[user@]host[:port]/database[?options]`.

    Unless the address, PGSSLMODE or a service file says otherwise, a server that is not on this
    computer has to prove by a certificate that it is the one named.

    Raises:
        UsageError: If the address holds a password, or is none.
        UserError: If psycopg is missing, or the hub cannot be reached.
    """
    values = checked(address)
    from psycopg import Connection  # noqa: PLC0415 - an extra, and heavy
    from psycopg.conninfo import make_conninfo  # noqa: PLC0415

    from byheart.storage.hub.fault import explained  # noqa: PLC0415 - needs psycopg

    logging.getLogger("psycopg").setLevel(logging.CRITICAL)  # what it warns of is also raised
    patience = _CONNECT_SECONDS if "PGCONNECT_TIMEOUT" not in os.environ else None
    usual = {"connect_timeout": patience, "tcp_user_timeout": _SILENT_MS}
    wanted = {name: value for name, value in usual.items() if name not in values}
    with explained(), _usual(assumed_tls(values, os.environ)):
        connection = Connection.connect(
            make_conninfo(address, application_name="byheart", **wanted), autocommit=True
        )
    try:
        yield connection
    finally:
        connection.close()


def checked(address: str) -> Mapping[str, str]:
    """Return the parts of an address; one that holds a password is refused and not repeated.

    Raises:
        UsageError: If it does, or is no address of a database.
        UserError: If psycopg is missing.
    """
    if not is_hub(address):
        raise UsageError(_NO_ADDRESS)
    if _WITH_PASSWORD.match(address):
        raise UsageError(_LEAVE_IT_OUT)
    try:
        from psycopg import ProgrammingError  # noqa: PLC0415 - an extra, and heavy
        from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415
    except ImportError as error:
        raise UserError(
            "a database needs psycopg: `pip install 'byheart[postgres]'`, then try again"
        ) from error
    try:
        values = {name: str(value) for name, value in conninfo_to_dict(address).items()}
    except ProgrammingError:  # it quotes what may be a secret
        raise UsageError(_NO_ADDRESS) from None
    if _SECRETS & values.keys():
        raise UsageError(_LEAVE_IT_OUT)
    return values


def again(work: Callable[[], Result], chance: Random | None = None) -> Result:
    """Do a transaction, and again where the database asks for it (SQLSTATE 40001, 40P01).

    CockroachDB asks it of any transaction, PostgreSQL of serializable ones and after deadlocks.
    The waits double, each cut by chance, so that those who met once do not meet again.

    Args:
        work: One whole transaction; may be done several times.
        chance: Draws the waits.
    """
    from psycopg import errors  # noqa: PLC0415 - whoever has a connection has it

    drawn = chance or Random()  # noqa: S311 - nothing secret
    for attempt in range(_TRIES):
        try:
            return work()
        except (errors.SerializationFailure, errors.DeadlockDetected):
            if attempt == _TRIES - 1:
                raise
            sleep(min(_LONGEST_WAIT, _FIRST_WAIT * 2**attempt) * drawn.uniform(0.5, 1.0))
    raise AssertionError("the last try returned or raised")


def assumed_tls(values: Mapping[str, str], environment: Mapping[str, str]) -> Mapping[str, str]:
    """Return what libpq is to assume where nobody says how the server proves who it is.

    As variables of the environment, which the address and a service file both override.
    """
    said = values.get("sslmode") or environment.get("PGSSLMODE")
    if (said or "verify-full") != "verify-full" or (not said and _is_here(values, environment)):
        return {}
    assumed = {} if said else {"PGSSLMODE": "verify-full"}
    # a service file may ask for less than the system's authorities may be used with
    named = _names_authority(values, environment) or _is_service(values, environment)
    return assumed if named else assumed | {"PGSSLROOTCERT": "system"}


def _names_authority(values: Mapping[str, str], environment: Mapping[str, str]) -> bool:
    """Say whether somebody has named who vouches for servers, if only by the usual file."""
    usual = Path("~/.postgresql/root.crt").expanduser()
    return "sslrootcert" in values or "PGSSLROOTCERT" in environment or usual.exists()


def _is_service(values: Mapping[str, str], environment: Mapping[str, str]) -> bool:
    return "service" in values or "PGSERVICE" in environment


def _is_here(values: Mapping[str, str], environment: Mapping[str, str]) -> bool:
    """Say whether every server that an address names is on this computer."""
    if _is_service(values, environment):
        return False
    hosts = values.get("hostaddr") or values.get("host") or environment.get("PGHOSTADDR")
    hosts = hosts or environment.get("PGHOST") or "/"
    return all(map(_is_loopback, hosts.split(",")))


def _is_loopback(host: str) -> bool:
    if host.startswith(("/", "@")) or host in {"", "localhost"}:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def _usual(variables: Mapping[str, str]) -> Iterator[None]:
    """Set variables of the environment for a moment."""
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            del os.environ[name]
