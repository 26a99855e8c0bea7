"""A page opened in headless Chromium: what it became, what it complained of, what it asked for."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from needed import absent

NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--enable-logging=stderr",
)


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of opening a page.

    Attributes:
        document: The document as it stood after loading, as HTML.
        console: What was written to the console.
        requests: The addresses that were asked for over a network.
    """

    document: str
    console: tuple[str, ...]
    requests: tuple[str, ...]


def visit(page: Path, scratch: Path, *options: str) -> Visit:
    """Open a page and return what came of it; skip by name where there is no Chromium."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        absent("Chromium", "install your system's")
    log = scratch / "requests.json"
    command = (
        program,
        *OPTIONS,
        *options,
        f"--user-data-dir={scratch / 'profile'}",
        f"--log-net-log={log}",
        "--dump-dom",
        page.as_uri(),
    )
    done = subprocess.run(  # noqa: S603 - the page is the test's own
        command, capture_output=True, text=True, timeout=60, check=True
    )
    complaints = [line for line in done.stderr.splitlines() if ":CONSOLE" in line]
    return Visit(done.stdout, tuple(complaints), tuple(_requests(json.loads(log.read_text()))))


def _requests(log: dict[str, list[dict[str, dict[str, str]]]]) -> set[str]:
    """Return what the page asked for; what the browser asks for itself belongs to no page."""
    asked = [event.get("params", {}) for event in log["events"]]
    own = [each for each in asked if each.get("network_isolation_key", "").startswith("file:")]
    return {each["url"] for each in own if not each["url"].startswith(("file:", "data:"))}
