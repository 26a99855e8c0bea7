"""Where the fields of a deck stand, so that a finding points at the word and not at its question.

Questions carry their own place only: ten thousand of them are read at every quiz, and nobody needs
more there. A linter reads the files that it has findings for once more, as plain trees.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.yaml_nodes import Node, Spot
from byheart.core.deck_reading.yaml_tree import read_tree
from byheart.core.errors import Place
from byheart.core.lint.finding import Finding

Fields = Mapping[str, Place]
_WHOLE_DECK: Spot = (1, 1)


def placed(findings: Iterable[Finding], data: bytes, file: str) -> list[Finding]:
    """Return the findings of one file, each at the field that it is about.

    Args:
        findings: Findings of that file, at the places of their questions.
        data: The file's bytes.
        file: What places call the file.

    Returns:
        The same findings; one whose field is not there keeps its place.
    """
    known = _fields(data, file)
    return [_placed(finding, known) for finding in findings]


def _placed(finding: Finding, known: Mapping[Spot, Fields]) -> Finding:
    place = finding.place
    fields = known.get((place.line, place.column) if finding.question else _WHOLE_DECK, {})
    return replace(finding, place=fields.get(finding.field, place))


def _fields(data: bytes, file: str) -> dict[Spot, Fields]:
    """Return the places of all fields, by the place of their question; the deck's by (1, 1)."""
    root = read_tree(data, file).root
    if not isinstance(root, yaml_nodes.Mapping):
        return {}
    _, questions = root.entries.get("questions", (None, None))
    items = questions.items if isinstance(questions, yaml_nodes.Sequence) else []
    return {
        **{(item.line, item.column): _places(item, file) for item in items},
        _WHOLE_DECK: _places(root, file),
    }


def _places(node: Node, file: str) -> Fields:
    """Return where the values of a mapping begin."""
    if not isinstance(node, yaml_nodes.Mapping):
        return {}
    return {
        name: Place(file, value.line, value.column) for name, (_, value) in node.entries.items()
    }
