"""Passwords of those who join a class: made or read, handed over, never shown."""

import getpass
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import typer

from byheart.core.cleaning import clean
from byheart.core.errors import UserError
from byheart.storage.hub.hub import Place
from byheart.storage.hub.person import Part, Person, new_password
from byheart.terminal.lines import read_line

PASSWORD_FILE = typer.Option(
    metavar="FILE", help="Where to write their password; ROLE.pgpass here by default."
)
PASSWORD_STDIN = typer.Option(
    "--password-stdin", help="Read their password from standard input instead of making one."
)
SHORTEST = 12
_PRIVATE = 0o600
_NOT_AN_OWN_PART = {"user", "passfile", "service", "sslkey", "sslcert"}


def read_password() -> str:
    """Return a password from standard input: its first line, or what is typed unseen.

    Raises:
        UserError: If it is too short.
    """
    if sys.stdin.isatty():
        password = getpass.getpass("Password (it is not shown): ")
    else:
        password = read_line(sys.stdin) or ""
    if len(password) < SHORTEST:
        raise UserError(f"a password has at least {SHORTEST} characters")
    return password


def made_password(file: Path, place: Place, role: str, give: Callable[[str], None]) -> None:
    """Make a password, write it to a file of its own, then give it to the database.

    The file is durable before the database knows the password, and gone if it refuses.

    Raises:
        UserError: If the file is there already, or cannot be written.
    """
    password = new_password()
    _write_private(file, _pgpass_line(place, role, password))
    try:
        give(password)
    except BaseException:
        with suppress(OSError):
            file.unlink()
        raise


def first_command(address: str, person: Person) -> str:
    """Return what somebody types first: the same address with their own role."""
    parts = urlsplit(address)
    server = f"{person.role}@{parts.netloc.rpartition('@')[2]}"
    asked = [each for each in parse_qsl(parts.query) if each[0] not in _NOT_AN_OWN_PART]
    own = urlunsplit((parts.scheme, server, parts.path, urlencode(asked, safe="/"), ""))
    return clean(f"byheart {'sync' if person.part is Part.LEARNER else 'hub report'} {own}")


def _write_private(file: Path, line: str) -> None:
    try:
        opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
        with os.fdopen(opened, "w", encoding="utf-8") as stream:
            stream.write(line)
            stream.flush()
            os.fsync(stream.fileno())
    except FileExistsError as error:
        raise UserError(f"{file} is there already: name another with --password-file") from error
    except OSError as error:
        raise UserError(f"{file} cannot be written: {error.strerror}") from error


def _pgpass_line(place: Place, role: str, password: str) -> str:
    """Return the line as libpq reads it: host, port, database, role, password."""
    parts = (place.host, str(place.port), place.database, role, password)
    return ":".join(part.replace("\\", "\\\\").replace(":", "\\:") for part in parts) + "\n"
