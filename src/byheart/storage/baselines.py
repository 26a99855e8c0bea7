"""Baselines: findings that are known and shall not fail a check, a line each, to be kept in git."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from byheart.core.errors import UsageError, UserError

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
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        draft.write_text("\n".join((_HEAD, *fingerprints)) + "\n", encoding="utf-8")
        draft.replace(file)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"the baseline {file} cannot be written: {reason}") from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
