"""A real program in a pseudo-terminal, and the screen that its user would see."""

import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pexpect
import pyte
from rich.style import Style
from rich.text import Text

ENTER = "\r"
CTRL_C = "\x03"
CTRL_D = "\x04"
CTRL_Z = "\x1a"
DOWN = "\x1b[B"
LEFT = "\x1b[D"
ESCAPE = "\x1b"
UP = "\x1b[A"
COLOURS = {
    "brown": "yellow",
    "brightblack": "bright_black",
    **{name: name for name in ("red", "green", "blue", "magenta", "cyan", "white", "black")},
}
"""The names that pyte gives to colours, and Rich's."""
PATIENCE_SECONDS = 20.0


class Terminal:
    """byheart in a pseudo-terminal; pyte keeps the screen that its output draws."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        cwd: Path,
        env: Mapping[str, str] | None = None,
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        given = {
            "PROMPT_TOOLKIT_NO_CPR": "1",  # a bare pseudo-terminal answers no cursor question
            "TERM": "xterm",
            "NO_COLOR": "1",
            "LC_ALL": "C.UTF-8",
        }
        self.raw = ""
        self.child: pexpect.spawn[str] = pexpect.spawn(
            sys.executable,
            ["-m", "byheart", *arguments],
            cwd=str(cwd),
            env={**os.environ, **given, **(env or {})},
            encoding="utf-8",
            codec_errors="replace",
            dimensions=(rows, columns),
            timeout=PATIENCE_SECONDS,
        )
        self.child.delaybeforesend = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.child.close(force=True)

    @property
    def text(self) -> str:
        """What the screen shows, without blanks at the ends of lines."""
        return "\n".join(line.rstrip() for line in self._screen.display).rstrip()

    def styled(self) -> list[Text]:
        """What the screen shows, with its colours, line by line down to the last that is used."""
        last = max(
            (row for row, line in enumerate(self._screen.display) if line.strip()), default=0
        )
        return [self._line(row) for row in range(last + 1)]

    def _line(self, row: int) -> Text:
        line = Text()
        for column in range(self._screen.columns):
            cell = self._screen.buffer[row][column]
            colour = None if cell.fg == "default" else COLOURS.get(cell.fg, f"#{cell.fg}")
            line.append(cell.data, Style(color=colour, bold=cell.bold, underline=cell.underscore))
        line.rstrip()
        return line

    def wait_for(self, *wanted: str, gone: str = "\0") -> str:
        """Read until the screen shows all the words at once, and no more what is to be gone.

        Returns:
            The screen.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not self._shows(wanted) or gone in self.text:
            if time.monotonic() > deadline:
                raise AssertionError(f"{wanted!r} never came; the screen shows:\n{self.text}")
            try:
                self._feed(self.child.read_nonblocking(65_536, timeout=0.2))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                assert self._shows(wanted), f"ended without {wanted!r}:\n{self.text}"
        return self.text

    def _shows(self, wanted: tuple[str, ...]) -> bool:
        return all(words in self.text for words in wanted)

    def _feed(self, data: str) -> None:
        self.raw += data
        self._stream.feed(data)

    def send(self, keys: str) -> None:
        """Press keys."""
        self.child.send(keys)

    def resize(self, columns: int, rows: int = 24) -> None:
        """Give the window another size."""
        self._screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def ended(self) -> int:
        """Read to the end and return the exit code, as a shell gives it."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            try:
                self._feed(self.child.read_nonblocking(65_536, timeout=0.2))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                break
        self.child.close()
        if self.child.signalstatus is not None:
            return 128 + int(self.child.signalstatus)
        assert self.child.exitstatus is not None
        return int(self.child.exitstatus)
