"""Lines of answers to judge, from a file or from standard input."""

import sys
from collections.abc import Iterator
from pathlib import Path

from byheart.core.errors import UserError


def read_lines(file: Path | None) -> Iterator[str]:
    """Yield the lines of a file, or of standard input for None or "-".

    Raises:
        UserError: If the file cannot be read or is not UTF-8.
    """
    if file is None or str(file) == "-":
        yield from sys.stdin
        return
    try:
        with file.open(encoding="utf-8") as lines:
            yield from lines
    except UnicodeDecodeError as error:
        raise UserError(f"{file}: byte {error.start} is not UTF-8: save it as UTF-8") from error
    except OSError as error:
        raise UserError(f"{file} cannot be read: {error.strerror}") from error
