"""A warning when something carries the home to other machines: once a day, and never in the way."""

import os
from contextlib import suppress
from pathlib import Path

import typer

from byheart.core.cleaning import clean
from byheart.core.errors import UserError
from byheart.storage.folders import Folders, make_private

_STAMP = "home-looked-at"
_READ_MOST = 100
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)


def warn_once_a_day(places: Folders, day: int) -> None:
    """Say on the error stream that the home is carried, if it is and today nobody has said so.

    Where it cannot be kept that it was said, it is not said.
    """
    with suppress(OSError, UserError):
        stamp = places.cache / _STAMP
        if _was_looked_at(stamp, str(day)):
            return
        make_private(places.cache)
        handle = os.open(stamp, _FLAGS, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(str(day))
        from byheart.storage.devices.synced_home import carrier_of, warning  # noqa: PLC0415 - once a day

        if carrier := carrier_of(places.home):
            typer.echo(clean(f"byheart: {warning(places.home, carrier)}"), err=True)


def _was_looked_at(stamp: Path, day: str) -> bool:
    try:
        with stamp.open("rb") as file:
            return file.read(_READ_MOST) == day.encode()
    except FileNotFoundError:
        return False
