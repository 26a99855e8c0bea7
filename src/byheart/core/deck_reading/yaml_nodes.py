"""What is left of YAML once a file is read: texts, lists and mappings, each with its place."""

from dataclasses import dataclass, field

from byheart.core.errors import Problem

MOST_DEPTH = 20
"""Levels of lists and mappings in a deck: a good one has six."""
TOO_DEEP = f"this is nested deeper than {MOST_DEPTH} levels"


# Nodes are not frozen: that would double the time to load a large deck. Nobody changes one.
@dataclass(slots=True)
class Scalar:
    """A text as it stands; `plain` when it stands without quotes."""

    text: str
    plain: bool
    line: int
    column: int


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    items: list["Node"]
    line: int
    column: int


@dataclass(slots=True)
class Mapping:
    """Nodes by their keys; each entry is the key and what it stands for."""

    entries: dict[str, tuple[Scalar, "Node"]]
    line: int
    column: int


Node = Scalar | Sequence | Mapping
Spot = tuple[int, int]
"""A line and a column, both from 1."""


@dataclass(slots=True)
class Tree:
    """What was read of a file.

    Attributes:
        root: The outermost node; None when nothing could be read.
        problems: In the order in which they were met.
        unsound: Where nodes stand that are not what the author meant.
        whole: False when reading stopped before the end.
    """

    root: Node | None = None
    problems: list[Problem] = field(default_factory=list)
    unsound: list[Spot] = field(default_factory=list)
    whole: bool = True
