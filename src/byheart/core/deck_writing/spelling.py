"""How a text is written in YAML: plainly where it can be, else in quotes, or in its own lines."""

import re

from byheart.core.deck_writing.layout import Text

_STARTS = "-?:,[]{}#&*!|>'\"%@`"
"""Characters with which a plain text cannot start."""
_BARE_START = re.compile(r"[-?:][^\s,\[\]{}]")
"""Of these, three may start one where something follows."""
_BREAKS_BLOCK = re.compile(r":(?:\s|$)|\s#|[\n\t]")
_BREAKS_FLOW = re.compile(r"[,?\[\]{}]")
"""A question mark too: not every reader of YAML lets one stand in brackets."""
_TAKEN = re.compile(
    r"""~ | null | y | n | yes | no | on | off | true | false | << | =
    | [-+]?(?: 0b[01_]+ | 0o?[0-7_]+ | 0x[0-9a-f_]+ | \d[\d_]* )
    | [-+]?\d[\d_]*(?: :[0-5]?\d )+(?: \.[\d_]* )?
    | [-+]?(?: \.\d+ | \d[\d_]*(?: \.[\d_]* )? )(?: e[-+]?\d+ )?
    | [-+]?\.inf | \.nan
    | \d{4}-\d\d?-\d\d?(?: (?: t | [\ \t]+ )\d.* )?""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
"""Texts that YAML 1.1 or 1.2 takes for something else: nothing, a truth, a number, a day."""
_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t"})


def spelled(text: Text, *, flow: bool = False) -> str:
    """Return a text on one line.

    What YAML would take for something else stands in quotes, unless it was decided that it need
    not: a loader of decks reads `2024` and `no` as what stands there.

    Args:
        text: The text.
        flow: Whether it is to stand in brackets or braces.
    """
    if is_plain(text.text, flow=flow) and (text.quoted is False or not is_taken(text.text)):
        return text.text
    if text.quoted is False and not text.text:
        return ""
    return _in_quotes(text.text)


def in_lines(text: Text) -> tuple[str, ...]:
    """Return the header and the lines of a text that is to stand in several; () for no such text.

    The lines are as its author broke them; else a text that has line breaks stands by them.
    """
    if text.block:
        return text.block
    lines = text.text.split("\n")
    whole = len(lines) > 1 and lines[0].strip() and lines[-1].strip()
    if whole and text.text[0] not in " \t" and all(map(_is_line, lines)):
        return ("|-", *lines)
    return ()


def is_plain(text: str, *, flow: bool = False) -> bool:
    """Say whether YAML reads a text as it is, without quotes."""
    if not text or text.strip() != text or text.startswith(("---", "...")):
        return False
    if text[0] in _STARTS and not (_BARE_START.match(text) and (text[0] == "-" or not flow)):
        return False
    return not _BREAKS_BLOCK.search(text) and not (flow and _BREAKS_FLOW.search(text))


def is_taken(text: str) -> bool:
    """Say whether YAML takes a plain text for something else than a text."""
    return not text or _TAKEN.fullmatch(text) is not None


def _is_line(line: str) -> bool:
    """Say whether a line of a block is safe from editors that strip blanks and expand tabs."""
    return line.rstrip() == line and not line.startswith("\t")


def _in_quotes(text: str) -> str:
    if ('"' in text or "\\" in text) and "\n" not in text and "\t" not in text:
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.translate(_ESCAPES) + '"'
