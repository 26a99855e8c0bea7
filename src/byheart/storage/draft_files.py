"""Drafts in their files."""

import json
import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path

from byheart.core.errors import UserError
from byheart.core.sifting.draft_json import draft_from_json, draft_to_json
from byheart.core.sifting.drafts import Draft

_STANDARD_INPUT = "-"


def draft_text(draft: Draft) -> str:
    """Return a draft as its file has it: JSON in ASCII, which no terminal obeys."""
    return json.dumps(draft_to_json(draft), indent=1) + "\n"


def read_draft(file: Path) -> Draft:
    """Read a draft from a file, or from standard input for "-".

    Raises:
        UserError: If it cannot be read, or is no draft.
    """
    try:
        is_stream = str(file) == _STANDARD_INPUT
        data = sys.stdin.buffer.read() if is_stream else file.read_bytes()
        return draft_from_json(data.decode("utf-8-sig"), str(file))
    except UnicodeDecodeError as error:
        raise UserError(f"{file} is no draft: byte {error.start} is not UTF-8") from error
    except OSError as error:
        raise UserError(f"{file} cannot be read: {error.strerror}") from error


def write_draft(file: Path, draft: Draft) -> None:
    """Write a draft whole, in the place of what stood there, or not at all.

    Raises:
        UserError: If it cannot be written.
    """
    written = file.with_name(f".{file.name}.{secrets.token_hex(4)}.tmp")
    try:
        with written.open("x", encoding="ascii") as opened:
            opened.write(draft_text(draft))
            opened.flush()
            os.fsync(opened.fileno())
        written.replace(file)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"{file} cannot be written: {reason}") from error
    finally:
        with suppress(OSError):
            written.unlink(missing_ok=True)
