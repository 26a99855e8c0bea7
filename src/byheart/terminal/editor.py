"""Opening a deck in the learner's own editor, at the right line."""

import os
import shlex
import subprocess
from pathlib import Path

from byheart.core.errors import UserError

PLUS_LINE = {"vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "ed", "ne"}
"""Editors that take `+LINE FILE`."""
COLON_LINE = {"code": "--goto", "codium": "--goto", "subl": "", "hx": "", "zed": ""}
"""Editors that take `FILE:LINE`, behind an option or not."""


def edit(file: Path, line: int) -> None:
    """Open the file at the line in $VISUAL, $EDITOR or vi, and wait until it is closed.

    The editor is started by an argument list, never by a shell.

    Raises:
        UserError: If no editor can be started, or it ends with a fault.
    """
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    try:
        command = shlex.split(chosen)
    except ValueError as error:
        raise UserError(f"EDITOR cannot be read: {error}; set it to a program's name") from error
    try:
        ended = subprocess.run(  # noqa: S603 - the learner's own choice, and no shell
            [*command, *place(command[0], file, line)], check=False
        )
    except (OSError, IndexError) as error:
        raise UserError(f"cannot start {chosen!r}: set EDITOR to your editor's name") from error
    if ended.returncode != 0:
        raise UserError(f"{chosen!r} ended with code {ended.returncode}; the deck is as it left it")


def place(program: str, file: Path, line: int) -> list[str]:
    """Return the arguments that open a file at a line, or the file alone where unknown."""
    name = Path(program).stem
    if name in PLUS_LINE:
        return [f"+{line}", str(file)]
    if name in COLON_LINE:
        return [*filter(None, [COLON_LINE[name]]), f"{file}:{line}"]
    return [str(file)]
