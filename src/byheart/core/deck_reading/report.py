"""The problems of one deck file, gathered while it is read."""

from collections.abc import Collection

from byheart.core.deck_reading.yaml_nodes import Node, Spot
from byheart.core.errors import Place, Problem
from byheart.core.wording import did_you_mean

MOST_PROBLEMS = 1_000
"""A file with more is no deck; listing them all would fill the memory, not help."""

_MOST_HINTS = 100


class Report:
    """Takes problems. `count` counts all of them, so that a reader knows when it added some."""

    def __init__(self, file: str, known: list[Problem], unsound: Collection[Spot]) -> None:
        """Start with the problems that are known, at spots of which no more is to be said."""
        self._file = file
        self._unsound = frozenset(unsound)
        self.problems = known
        self.count = len(known)

    @property
    def is_full(self) -> bool:
        """Say whether no more problems are taken, so that there is no use in reading on."""
        return len(self.problems) > MOST_PROBLEMS

    def add(self, node: Node, message: str, hint: str = "") -> None:
        """Add what is wrong with a node."""
        self.count += 1
        if (node.line, node.column) in self._unsound or self.is_full:
            return
        if len(self.problems) == MOST_PROBLEMS:
            message, hint = f"there are more than {MOST_PROBLEMS:,} problems", "mend these first"
        self.problems.append(Problem(self.place(node), message, hint))

    def did_you_mean(self, word: str, known: Collection[str], otherwise: str) -> str:
        """Return a hint that names the nearest known word, or the other hint if none is near.

        Only the first hundred problems get one: each takes milliseconds.
        """
        return did_you_mean(word, known, otherwise) if self.count < _MOST_HINTS else otherwise

    def place(self, node: Node) -> Place:
        """Return where a node stands."""
        return Place(self._file, node.line, node.column)
