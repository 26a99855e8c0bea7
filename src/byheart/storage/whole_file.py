"""Files that are there whole or not at all, even after a power cut."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from byheart.core.errors import UserError

_PRIVATE = 0o600


def write_whole(file: Path, content: bytes) -> None:
    """Write a file, for its owner alone, in the place of what stood there.

    Raises:
        UserError: If it cannot be written; what stood there is then as it was.
    """
    written = file.with_name(f".{file.name}.{secrets.token_hex(4)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(written, flags, _PRIVATE), "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        written.replace(file)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"{file} cannot be written: {reason}") from error
    finally:
        with suppress(OSError):
            written.unlink(missing_ok=True)
