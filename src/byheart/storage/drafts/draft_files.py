"""Drafts in their files."""

import json
import sys
from pathlib import Path

from byheart.core.errors import UserError
from byheart.core.sifting.draft_json import draft_from_json, draft_to_json
from byheart.core.sifting.drafts import Draft
from byheart.storage.whole_file import USUAL, write_whole

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
    write_whole(file, draft_text(draft).encode("ascii"), mode=USUAL)
