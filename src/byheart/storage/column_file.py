"""A file of columns of numbers, mapped into memory: read in no time, thrown away at will.

A line of JSON says what it was made of and which columns there are; then come their bytes.
"""

import json
import mmap
import os
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.storage.folders import make_private
from byheart.storage.whole_file import put_whole

Column = NDArray[Any]
_ALIGNED = 64


def read_columns(file: Path, stamp: str) -> dict[str, Column] | None:
    """Return the columns of a file; None where there is none with that stamp, or it is damaged.

    The columns cannot be written to.
    """
    try:
        data = _mapped(file)
        start = data.find(b"\n") + 1
        said = json.loads(data[:start])
        if said["stamp"] != stamp or said["bytes"] != len(data) - start:
            return None
        return {
            name: np.frombuffer(data, dtype, length, start + offset)
            for name, dtype, length, offset in said["columns"]
        }
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_columns(file: Path, stamp: str, columns: Mapping[str, Column]) -> None:
    """Write a file so that it is there whole or not at all, even after a power cut.

    Raises:
        OSError: If it cannot be written; an earlier one is then as it was.
        UserError: If its folder cannot be made.
    """
    make_private(file.parent)
    padded = (
        np.ascontiguousarray(column).tobytes().ljust(_room(column), b"\0")
        for column in columns.values()
    )
    put_whole(file, chain((_header(stamp, columns),), padded))


def _header(stamp: str, columns: Mapping[str, Column]) -> bytes:
    placed = list[tuple[str, str, int, int]]()
    offset = 0
    for name, column in columns.items():
        placed.append((name, column.dtype.str, len(column), offset))
        offset += _room(column)
    line = json.dumps({"stamp": stamp, "bytes": offset, "columns": placed}).encode()
    return line + b" " * (-(len(line) + 1) % _ALIGNED) + b"\n"


def _room(column: Column) -> int:
    """Return the bytes that a column takes, so that the next one begins at a round place."""
    return column.nbytes + -column.nbytes % _ALIGNED


def _mapped(file: Path) -> mmap.mmap | bytes:
    if os.name != "posix":  # Windows cannot replace a file that is mapped
        return file.read_bytes()
    with file.open("rb") as handle:
        return mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
