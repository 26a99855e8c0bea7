"""Answers from standard input, one a line, and the commands that a line can be instead."""

from typing import TextIO

from byheart.core.review import Rating
from byheart.terminal.face import Act, Rated, Reply, Typed

LINE_MOST = 65_536
"""Characters of a line that are read; the rest of a longer one is passed over."""

COMMANDS = {
    "next": Act.NEXT,
    "hint": Act.HINT,
    "undo": Act.UNDO,
    "suspend": Act.SUSPEND,
    "bury": Act.BURY,
    "flag": Act.FLAG,
    "appeal": Act.APPEAL,
    "quit": Act.QUIT,
}
YES = ("y", "yes", ":quit")
HELP = (
    'An empty line is "I don\'t know". :hint, :undo, :suspend, :bury, :flag and :quit do what'
    " they say; :appeal says that the last answer should count; :1 to :4 change its rating;"
    " :: begins an answer with a colon."
)


def read_line(stream: TextIO) -> str | None:
    """Return the next line without its end; None at the end of input."""
    line = stream.readline(LINE_MOST)
    if not line:
        return None
    rest = line
    while rest and not rest.endswith("\n") and len(rest) == LINE_MOST:
        rest = stream.readline(LINE_MOST)
    return line.rstrip("\r\n")


def read_reply(stream: TextIO) -> Reply | str:
    """Return what a line asks for; a text is what to say of a command that does not exist."""
    line = read_line(stream)
    if line is None:
        return Act.QUIT
    if not line.startswith(":"):
        return Typed(line.strip())
    if line.startswith("::"):
        return Typed(line[1:].strip())
    word = line[1:].strip().lower()
    if word in COMMANDS:
        return COMMANDS[word]
    if rating := as_rating(word):
        return Rated(rating)
    return HELP


def as_rating(word: str) -> Rating | None:
    """Read a rating from its number or its name."""
    if word.isdecimal() and word.isascii() and len(word) == 1 and 1 <= int(word) <= len(Rating):
        return Rating(int(word))
    return Rating.__members__.get(word.upper())
