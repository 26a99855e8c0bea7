"""Whatever a carrier does, in whatever order: in the end every device knows the same."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from sync_samples import Device, changed, close, framed

from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import BadLineError, read_line

SCHEDULES, SHARES = 400, 4
MEMORY = "/dev/shm"  # noqa: S108 - only a place to make folders in, where there is one
CARDS = ["capitals/norway", "capitals/sweden", "seas/cloze/north"]


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what only a power cut would show, and what takes most of the time."""
    monkeypatch.setattr(os, "fsync", lambda _handle: None)


class World:
    """Some devices, each with its own copy of the folder, and the carrier between them."""

    def __init__(self, root: Path, rng: Random) -> None:
        self.root, self.rng = root, rng
        self.devices = [self.device() for _ in range(rng.choice([2, 2, 3, 4]))]
        self.answered: set[str] = set()
        self.crafted = 0

    def device(self) -> Device:
        return Device(self.root / str(len(list(self.root.iterdir()))))

    def step(self) -> None:
        deeds: list[Callable[[], None]] = [
            *[self.answer, self.sync, self.carry] * 3,
            self.lose,
            self.clone,
            self.craft,
        ]
        self.rng.choice(deeds)()

    def answer(self) -> None:
        rng = self.rng
        day = rng.choice([0, 0.5, 40]) + rng.random() / 100
        self.answered.add(
            rng.choice(self.devices).answer(rng.choice(CARDS), day, good=rng.random() < 0.7)
        )

    def sync(self) -> None:
        self.rng.choice(self.devices).sync()

    def carry(self) -> None:
        """Bring a file from one folder to another: whole, cut, under another name or merged."""
        here, there = self.rng.sample(self.devices, 2)
        if not here.files:
            return
        file = self.rng.choice(here.files)
        content = file.read_bytes()
        target = there.folder / file.relative_to(here.folder)
        match self.rng.randrange(4):
            case 0:
                content = content[: self.rng.randint(0, len(content))]
            case 1:
                target = target.with_name(f"{target.stem} ({self.rng.randint(1, 3)}).jsonl")
            case 2 if target.exists():
                content = merged(content, target.read_bytes())
            case _:
                pass
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    def lose(self) -> None:
        """Delete a file, or take it back to an earlier version."""
        device = self.rng.choice(self.devices)
        if device.files:
            file = self.rng.choice(device.files)
            file.unlink() if self.rng.random() < 0.5 else os.truncate(
                file, file.stat().st_size // 2
            )

    def clone(self) -> None:
        if len(self.devices) < 5:
            folder = self.root / str(len(self.devices))
            self.devices.append(self.rng.choice(self.devices).clone(folder))

    def craft(self) -> None:
        """Bring events that no device wrote: the same id twice, and a kind not known here."""
        self.crafted += 1
        file = self.rng.choice(self.devices).folder / f"other{self.crafted % 3}.jsonl"
        name, typed = f"crafted-{self.rng.randint(1, 2)}", f"answer {self.rng.randint(1, 4)}"
        card = self.rng.choice(CARDS)
        text = changed(id=name, card=card, typed=typed, counter=self.rng.randint(1, 2))
        if self.rng.random() < 0.3:
            text = changed(id=name, kind="dreamt", mood=[typed])
        with file.open("ab") as stream:
            stream.write(framed(text))

    def settle(self) -> None:
        """Let every file arrive everywhere, and every device sync, until nothing moves."""
        self.sync_all()
        for _ in range(2):
            self.exchange()
            self.sync_all()

    def sync_all(self) -> None:
        for device in self.devices:
            device.sync()

    def exchange(self) -> None:
        """Bring all lines of each file to every device."""
        whole: dict[Path, bytes] = {}
        for device in self.devices:
            for file in device.files:
                path = file.relative_to(device.folder)
                whole[path] = merged(whole.get(path, b""), file.read_bytes())
        for device in self.devices:
            for path, content in whole.items():
                file = device.folder / path
                if not file.exists() or merged(file.read_bytes(), b"") != content:
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(content)


def merged(one: bytes, other: bytes) -> bytes:
    """Keep the lines of both, as git's union merge does."""
    lines = dict.fromkeys((*one.split(b"\n"), *other.split(b"\n")))
    return b"".join(line + b"\n" for line in lines if line)


@pytest.fixture(params=range(SHARES), ids=lambda share: f"share {share + 1} of {SHARES}")
def seeds(request: pytest.FixtureRequest) -> Iterator[int]:
    return iter(range(request.param, SCHEDULES, SHARES))


def test_every_schedule_ends_with_the_same_events_and_states(seeds: Iterator[int]) -> None:
    for seed in seeds:
        with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as root:
            settled(World(Path(root), Random(seed)), seed)  # noqa: S311 - no secret


def settled(world: World, seed: int) -> None:
    for _ in range(world.rng.randint(4, 10)):
        world.step()
    for device in world.devices:  # a clone is one only after it has written
        world.answered.add(device.answer())
    world.settle()
    first, *others = world.devices
    for device in others:
        assert device.rows == first.rows, seed
        assert device.states == first.states, seed
    assert first.ids >= world.answered, seed
    assert len({device.history.device for device in world.devices}) == len(world.devices), seed
    for device in world.devices:
        after = device.sync()
        assert (after.sent, after.received, after.replaced) == (0, 0, 0), seed
    assert first.rows <= readable(first.files), seed
    close(world.devices)


def readable(files: Iterable[Path]) -> set[EventRow]:
    found: set[EventRow] = set()
    for line in b"\n".join(file.read_bytes() for file in files).split(b"\n"):
        with suppress(BadLineError):
            found.add(read_line(line).row)
    return found
