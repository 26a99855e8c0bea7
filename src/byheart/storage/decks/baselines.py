"""Baselines: findings that are known and shall not fail a check, a line each, to be kept in git."""

from collections.abc import Iterable
from pathlib import Path

from byheart.core.errors import UsageError, UserError
from byheart.storage.whole_file import USUAL, put_whole

_HEAD = (
    "# Findings of `byheart check` that are known. Made by --write-baseline; read by --baseline."
)


def read_baseline(file: Path) -> frozenset[str]:
    """Return the fingerprints in a baseline.

    Raises:
        UsageError: If the file cannot be read, or is no baseline.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is no baseline: it is not UTF-8") from error
    except OSError as error:
        hint = "make one with --write-baseline"
        raise UsageError(f"the baseline {file} cannot be read: {error.strerror}; {hint}") from error
    return frozenset(line for line in map(str.strip, lines) if line and not line.startswith("#"))


def write_baseline(file: Path, fingerprints: Iterable[str]) -> None:
    """Write a baseline, whole or not at all.

    Raises:
        UserError: If it cannot be written.
    """
    lines = "\n".join((_HEAD, *fingerprints)) + "\n"
    try:
        put_whole(file, (lines.encode(),), mode=USUAL)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"the baseline {file} cannot be written: {reason}") from error
