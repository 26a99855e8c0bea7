"""The one gate to the screen: every text is cleaned here and given to Rich as `Text` alone."""

import sys
from dataclasses import dataclass
from shutil import get_terminal_size
from typing import TYPE_CHECKING, TextIO

from byheart.core.cleaning import clean

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

WIDEST = 88
"""Columns beyond which lines of text get hard to read."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The signs that drawings are made of, for streams that can and cannot show them.

    Attributes:
        shades: Five degrees from none to most, to be told apart without colour.
        parts: How full a cell is, from empty to full in equal steps.
    """

    full: str
    empty: str
    right: str
    wrong: str
    half: str
    line: str
    pointer: str
    dot: str
    shades: str
    parts: str


UNICODE = Glyphs("█", "░", "✓", "✗", "◐", "─", "›", "·", "·░▒▓█", " ▁▂▃▄▅▆▇█")  # noqa: RUF001 - it is a pointer
ASCII = Glyphs("#", ".", "+", "x", "~", "-", ">", "|", ".-+*#", " .:#")


def ready_streams() -> None:
    """Make the standard streams unable to fail on a character that they cannot encode."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")


def glyphs(stream: TextIO) -> Glyphs:
    """Return the signs that the stream can show."""
    encoding = (getattr(stream, "encoding", None) or "ascii").lower().replace("-", "")
    return UNICODE if encoding.startswith("utf") else ASCII


def console(stream: TextIO | None = None) -> "Console":
    """Make a console that adds nothing of its own: no markup, no emoji codes, no highlighting."""
    from rich.console import Console, ConsoleDimensions  # noqa: PLC0415 - 4 R: for those who draw

    class Bounded(Console):
        """A console that looks anew at each width that its window gets."""

        @property
        def size(self) -> ConsoleDimensions:
            found = super().size
            widest = WIDEST if self.is_terminal else found.width
            return ConsoleDimensions(min(found.width, widest), found.height)

        @size.setter
        def size(self, new: tuple[int, int]) -> None:
            self.width, self.height = new

    return Bounded(file=stream, markup=False, emoji=False, highlight=False)


def text(content: str, style: str = "") -> "Text":
    """Make a Rich text of anything: what may not reach a terminal is taken out."""
    from rich.text import Text  # noqa: PLC0415 - as above

    return Text(clean(content), style=style)


def print_line(content: str, style: str, width: int) -> None:
    """Print one line, cut where it would not fit; Rich is imported only where a terminal is."""
    if not sys.stdout.isatty():
        line = clean(content)
        sys.stdout.write(f"{line if len(line) <= width else line[: width - 3] + '...'}\n")
        return
    console().print(text(content, style), no_wrap=True, overflow="ellipsis", crop=True)


def width_of_output() -> int:
    """Return the columns that lines may take: those of the terminal, or COLUMNS, or 80."""
    return min(get_terminal_size().columns, WIDEST)


def bar(share: float, width: int, signs: Glyphs) -> str:
    """Draw a share from 0 to 1 as a bar that reads without colour."""
    filled = round(min(max(share, 0.0), 1.0) * width)
    return signs.full * filled + signs.empty * (width - filled)
