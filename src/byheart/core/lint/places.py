"""Where the fields of a deck stand, so that a finding points at the word and not at its question.

Questions carry their own place only: ten thousand of them are read at every quiz, and nobody needs
more there. The lines of a question that has a finding are read once more, as a plain tree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.yaml_nodes import Spot
from byheart.core.deck_reading.yaml_tree import read_tree
from byheart.core.errors import Place
from byheart.core.lint.finding import Finding

_MOST_LINES = 2_000
"""Lines of one question that are looked at."""


def placed(findings: Iterable[Finding], data: bytes, file: str) -> list[Finding]:
    """Return the findings of one file, each at the field that it is about.

    Args:
        findings: Findings of that file, at the places of their questions.
        data: The file's bytes.
        file: What places call the file.

    Returns:
        The same findings; one whose field is not there keeps its place.
    """
    lines = data.decode("utf-8-sig", "replace").split("\n")
    known: dict[Spot, Mapping[str, Spot]] = {}
    return [_placed(finding, lines, known, file) for finding in findings]


def _placed(
    finding: Finding, lines: Sequence[str], known: dict[Spot, Mapping[str, Spot]], file: str
) -> Finding:
    place = finding.place
    spot = (place.line, place.column)
    if not finding.field:
        return finding
    if spot not in known:
        before = place.line - 1 if finding.question else 0
        text = _lines_of(lines, spot) if finding.question else _top(lines)
        known[spot] = _fields(text, before)
    at = known[spot].get(finding.field)
    return finding if at is None else replace(finding, place=Place(file, *at))


def _lines_of(lines: Sequence[str], spot: Spot) -> str:
    """Return the lines of a question, what stands before it on its first line made blank."""
    first, indent = spot[0] - 1, spot[1] - 1
    end = first + 1
    while end < min(len(lines), first + _MOST_LINES) and not _ends(lines[end], indent):
        end += 1
    own = [" " * indent + lines[first][indent:], *lines[first + 1 : end]] if lines[first:] else []
    return "\n".join(own)


def _ends(line: str, indent: int) -> bool:
    """Say whether a line belongs to a question no more: it begins further left."""
    text = line.strip()
    begins = len(line) - len(line.lstrip(" "))
    return begins < indent and bool(text) and not text.startswith(("#", "]", "}"))


def _top(lines: Sequence[str]) -> str:
    """Return the keys of the deck itself, and what stands behind them on their lines."""
    return "\n".join(line if line[:1].isalpha() else "" for line in lines)


def _fields(text: str, before: int) -> Mapping[str, Spot]:
    """Return where the values of a mapping begin, with so many lines before it."""
    root = read_tree(text.encode(), "").root
    if not isinstance(root, yaml_nodes.Mapping):
        return {}
    return {name: (before + value.line, value.column) for name, (_, value) in root.entries.items()}
