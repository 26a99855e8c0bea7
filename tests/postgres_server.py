"""A real PostgreSQL on loopback, with a data folder of its own, for the tests of the hub.

The one that a package of PyPI carries, else the system's. It does not run as root: whoever tests
as root lends it to `nobody`.
"""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

ADMIN = "postgres"
_IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
_USER = "nobody" if _IS_ROOT else None
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "120",
    "shared_buffers": "64MB",
    "log_statement": "all",
}


def binaries() -> Path | None:
    """Return the folder of a PostgreSQL that runs here, None if there is none."""
    return next((folder for folder in _candidates() if _serves(folder)), None)


def _candidates() -> Iterator[Path]:
    carried = find_spec("pgserver")
    if carried is not None and carried.origin is not None:
        yield Path(carried.origin).parent / "pginstall" / "bin"
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found := shutil.which("postgres"):
        yield Path(found).resolve().parent


def _serves(folder: Path) -> bool:
    try:
        return _run(folder, "postgres", "--version", check=False).returncode == 0
    except OSError:
        return False


def _run(
    folder: Path, program: str, *arguments: str, check: bool = True
) -> subprocess.CompletedProcess[bytes]:
    """Run one of its programs. Output goes to a file: a server that stays would keep a pipe."""
    with tempfile.TemporaryFile() as output:
        ran = subprocess.run(  # noqa: S603 - our own words
            [str(folder / program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd="/",
            env={"LC_ALL": "C", "PATH": os.environ.get("PATH", "")},
            user=_USER,
            extra_groups=[] if _IS_ROOT else None,
            check=False,
        )
        output.seek(0)
        said = output.read().decode(errors="replace")
    if check and ran.returncode:
        raise RuntimeError(f"{program} failed: {said}")
    return ran


@dataclass(slots=True)
class Server:
    """A server that was started, and the password of its superuser."""

    bin: Path
    folder: Path
    port: int
    password: str = field(repr=False)

    @property
    def passwords(self) -> Path:
        """The pgpass file of everybody on it; PGPASSFILE is to name it."""
        return self.folder / "pgpass"

    def remember(self, role: str, password: str) -> None:
        """Write somebody's password into the pgpass file."""
        self.passwords.touch(mode=0o600)
        with self.passwords.open("a") as file:
            file.write(f"*:*:*:{role}:{password}\n")

    def address(self, role: str = ADMIN, database: str = "postgres") -> str:
        """Return the address of a database for a role."""
        return f"postgresql://{role}@127.0.0.1:{self.port}/{database}"

    @property
    def log(self) -> str:
        """All that the server has written about itself, every statement included."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        data, log = str(self.folder / "data"), str(self.folder / "log")
        _run(self.bin, "pg_ctl", "-D", data, "-l", log, "-w", "-t", "30", "start")

    def kill(self) -> None:
        """End all its processes with SIGKILL, as an out-of-memory killer would."""
        data = self.folder / "data"
        first = int((data / "postmaster.pid").read_text().split()[0])
        processes = [first]  # before all others, so that it makes no further ones
        while processes:
            for process in processes:
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            processes = _working_in(data)

    def stop(self) -> None:
        """Stop it and remove its folder."""
        data = str(self.folder / "data")
        _run(self.bin, "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop", check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def start(bin_: Path, *, durable: bool = False, settings: Sequence[str] = ()) -> Server:
    """Make a server with a data folder of its own, and start it.

    Args:
        bin_: Where its programs are.
        durable: Whether it waits for the disk, as a server in use does.
        settings: Lines of its configuration.
    """
    folder = Path(tempfile.mkdtemp(prefix="byheart-postgres-"))
    server = Server(bin_, folder, _free_port(), secrets.token_urlsafe(12))
    given = folder / "password"
    given.write_text(server.password)
    if _USER is not None:
        for path in (folder, given):
            shutil.chown(path, _USER)
    data = folder / "data"
    _run(
        bin_, "initdb", "-D", str(data), "-U", ADMIN, "-A", "scram-sha-256", "-E", "UTF8",
        "--locale=C", "--no-sync", "--pwfile", str(given),
    )  # fmt: skip
    chosen = {**_SETTINGS, "port": str(server.port)} | ({} if durable else {"fsync": "off"})
    lines = [f"{name} = '{value}'\n" for name, value in chosen.items()]
    with (data / "postgresql.conf").open("a") as configuration:
        configuration.writelines([*lines, *(f"{line}\n" for line in settings)])
    server.start()
    server.remember(ADMIN, server.password)
    return server


def _working_in(folder: Path) -> list[int]:
    """Return the processes whose current folder it is, as a server's is its data."""
    found = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        with suppress(OSError):
            if link.readlink() == folder:
                found.append(int(link.parent.name))
    return found


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    sys.exit(0 if binaries() else 1)
