"""Draw `.github/session.svg`: a real session in a pseudo-terminal, exported by Rich.

Run it from the project's root: `.venv/bin/python .github/session_picture.py`.
"""

import io
import os
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from pseudo_terminal import ENTER, Terminal  # noqa: E402 - from the tests' folder

READY = "›"  # noqa: RUF001 - the program's own pointer
NOW = "2024-12-09T18:00:00+01:00"
WIDTH = 80


def main() -> None:
    """Hold a short session and draw three of its screens."""
    shots: list[list[Text]] = []
    with tempfile.TemporaryDirectory() as home:
        os.environ["BYHEART_HOME"] = home
        os.environ.pop("NO_COLOR", None)
        colours = {"NO_COLOR": "", "TERM": "xterm-256color", "COLUMNS": str(WIDTH)}
        options = ["quiz", "hama-dates", "--order", "deck", "--new", "2", "--now", NOW]
        with Terminal(options, cwd=ROOT, env=colours) as terminal:
            terminal.wait_for(READY)
            terminal.send("November 2024")
            terminal.wait_for("November 2024")
            terminal.send(ENTER)
            terminal.wait_for("Which day?", READY)
            terminal.send("27 Nov")
            terminal.wait_for(READY, "27 Nov")
            shots.append(terminal.styled())
            terminal.send(" 2024" + ENTER)
            terminal.wait_for("Enter next")
            shots.append(terminal.styled())
            terminal.send(ENTER)
            terminal.wait_for(READY)
            terminal.send("Dec 5th, 2024" + ENTER)
            terminal.wait_for("Enter next")
            terminal.send(ENTER)
            terminal.wait_for("in a row")
            shots.append(terminal.styled())
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    for shot in shots:
        for line in shot:
            console.print(line, no_wrap=True)
        console.print(Text("─" * WIDTH, style="dim"))
    console.save_svg(str(ROOT / ".github" / "session.svg"), title="byheart quiz")


if __name__ == "__main__":
    main()
