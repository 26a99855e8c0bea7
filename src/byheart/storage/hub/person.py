"""Somebody of a class, and the password that they get."""

import re
import secrets
from dataclasses import dataclass
from enum import StrEnum

from byheart.core.errors import UsageError

_IS_NAME = re.compile(r"(?!pg_)[a-z][a-z0-9_]{0,39}").fullmatch
_PASSWORD_BYTES = 18


class Part(StrEnum):
    """What somebody is in a class."""

    LEARNER = "learner"
    TEACHER = "teacher"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a class. `name` is what the teacher reads, `role` what the database knows."""

    role: str
    name: str
    part: Part


def new_password() -> str:
    """Return a password that nobody can guess, without characters that a file would escape."""
    return secrets.token_urlsafe(_PASSWORD_BYTES)


def check_role_name(role: str) -> None:
    """Refuse what is not a plain name of a role.

    Raises:
        UsageError: If it is not.
    """
    if not _IS_NAME(role):
        raise UsageError(
            "the name of a role is a small letter and up to 39 of a-z, 0-9 and _, and does not"
            " begin with pg_: the person's own name goes with --name"
        )
