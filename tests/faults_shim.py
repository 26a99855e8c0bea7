"""The shims that let a disk or a clock fail, compiled where a C compiler is."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WRITES, SYNCS = 1, 2
_COMPILER = shutil.which("gcc") or shutil.which("cc")
needs_shim = pytest.mark.skipif(
    sys.platform != "linux" or _COMPILER is None, reason="the shim needs Linux and a C compiler"
)


def shim_in(folder: Path, name: str = "faults_disk") -> Path:
    """Compile a shim into a folder."""
    assert _COMPILER is not None
    made = folder / f"{name}.so"
    source = Path(__file__).with_name(f"{name}.c")
    words = [_COMPILER, "-O1", "-shared", "-fPIC", "-o", str(made), str(source), "-ldl"]
    subprocess.run(words, check=True)  # noqa: S603 - our own words
    return made
