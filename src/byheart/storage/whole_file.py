"""Files that are there whole or not at all, even after a power cut."""

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from byheart.core.errors import UserError

PRIVATE = 0o600
USUAL = 0o666
"""The mode of any new file, of which the user's mask takes away."""


def write_whole(file: Path, content: bytes, *, mode: int = PRIVATE) -> None:
    """Write a file, by default for its owner alone, in the place of what stood there.

    Raises:
        UserError: If it cannot be written; what stood there is then as it was.
    """
    try:
        put_whole(file, (content,), mode=mode)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"{file} cannot be written: {reason}") from error


def put_whole(
    file: Path, content: Iterable[bytes], *, mode: int = PRIVATE, durable: bool = True
) -> None:
    """Write a file piece by piece, in the place of what stood there.

    Args:
        file: Where to.
        content: Its bytes in order.
        mode: Of the new file, less what the user's mask takes away.
        durable: Whether it has to survive a power cut; what can be made again does not.

    Raises:
        OSError: If it cannot be written; what stood there is then as it was.
        ValueError: If no file can have that name.
    """
    with beside(file, content, mode=mode, durable=durable) as written:
        written.replace(file)


@contextmanager
def beside(
    file: Path, content: Iterable[bytes], *, mode: int = USUAL, durable: bool = True
) -> Iterator[Path]:
    """Write a hidden file beside another one; at the end it is gone or has a new name.

    Raises:
        OSError: If it cannot be written.
        ValueError: If no file can have that name.
    """
    path = file.with_name(f".{file.name}.{secrets.token_hex(4)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags, mode), "wb") as opened:
            opened.writelines(content)
            if durable:
                opened.flush()
                os.fsync(opened.fileno())
        yield path
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)
