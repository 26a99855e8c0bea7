"""No answer that was promised is lost in a power cut; two controls, which promise as much, lose.

`--faults=full` cuts 200 times. See `power_cuts` for what a cut is here, and what it is not.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

CUTS = {"gate": 60, "full": 200}
CONTROL_CUTS = {"gate": 12, "full": 200}
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
TOOLS = ("mount", "umount", "mkfs.ext4", "unshare")
Record = Callable[[str, object], None]


@cache
def reason() -> str:
    """Say why there can be no power cuts here; "" where there can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "power cuts need root, and Linux"
    if lacking := [name for name in TOOLS if shutil.which(name) is None]:
        return f"power cuts need {', '.join(lacking)}"
    with TemporaryDirectory() as folder:
        image = Path(folder, "image")
        image.write_bytes(b"")
        os.truncate(image, 8_000_000)
        subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)  # noqa: S603, S607
        words = ["unshare", "-m", "mount", "-o", "loop", str(image), folder]
        tried = subprocess.run(words, check=False, capture_output=True)  # noqa: S603
    return f"power cuts need loop devices: {tried.stderr.decode()}" if tried.returncode else ""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for images: in memory, where there is one, for each flush of a disk costs time."""
    if said := reason():
        pytest.skip(said)
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    with TemporaryDirectory(prefix="byheart-", dir=MEMORY) as name:
        yield Path(name)


def figures(folder: Path, cuts: int, mode: str) -> dict[str, int]:
    """Cut the power so often; the mounts are the program's own, and end with it."""
    words = [sys.executable, "power_cuts.py", str(folder), str(cuts), "20241208", mode]
    ran = subprocess.run(  # noqa: S603 - our own program
        ["unshare", "-m", *words],  # noqa: S607
        cwd=Path(__file__).parent,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, int] = json.loads(ran.stdout)
    sys.stdout.write(", ".join(f"{name}: {number}" for name, number in found.items()))
    return found


def test_no_answer_is_lost_in_power_cuts(
    folder: Path, pytestconfig: pytest.Config, record_property: Record
) -> None:
    cuts = CUTS[pytestconfig.getoption("faults")]
    found = figures(folder, cuts, "keep")
    for name, number in found.items():
        record_property(name, number)
    assert found["cuts"] == cuts
    assert found["promised"] > cuts
    assert found["before the first promise"] > 0
    assert (found["lost"], found["damaged"], found["promised without a flush"]) == (0, 0, 0)


@pytest.mark.parametrize("mode", ["normal", "delete"])
def test_a_writer_that_flushes_too_little_is_found_out(
    mode: str, folder: Path, pytestconfig: pytest.Config
) -> None:
    found = figures(folder, CONTROL_CUTS[pytestconfig.getoption("faults")], mode)
    assert found["lost"] + found["damaged"] > 0
