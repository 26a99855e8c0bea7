"""The nodes of one list or mapping as they come; in a mapping a key, its value, the next key.

Between brackets and braces, `commas` watches for texts that a comma has split.
"""

from collections.abc import Callable

from byheart.core.deck_reading.yaml_commas import CommaWatch
from byheart.core.deck_reading.yaml_nodes import Mapping, Node, Scalar, Spot
from byheart.core.wording import quoted

Refuse = Callable[[Spot, str, str], None]
_DOUBTFUL = frozenset({"", "<<"})
"""Keys that may be none."""


class Items:
    """Fills a list."""

    __slots__ = ("commas", "put")

    def __init__(self, items: list[Node], commas: CommaWatch | None = None) -> None:
        self.put = items.append
        self.commas = commas


class Entries:
    """Fills a mapping. `key` waits for its value; `skip` drops that value."""

    __slots__ = ("_mapping", "_refuse", "commas", "key", "skip")

    def __init__(self, mapping: Mapping, commas: CommaWatch | None, refuse: Refuse) -> None:
        self._mapping = mapping
        self._refuse = refuse
        self.commas = commas
        self.key: Scalar | None = None
        self.skip = False

    def put(self, node: Node) -> None:
        """Take the next node: a key or the value of the last one."""
        key = self.key
        if key is None:
            if (
                isinstance(node, Scalar)
                and node.text not in _DOUBTFUL
                and node.text not in self._mapping.entries
            ):
                self.key = node
            else:
                self._put_key(node)
            return
        self.key = None
        if isinstance(node, Scalar) and node.plain and not node.text:
            # The parsers do not agree on where nothing stands.
            node.line, node.column = key.line, key.column
        if self.skip:
            self.skip = False
        else:
            self._mapping.entries[key.text] = (key, node)

    def _put_key(self, node: Node) -> None:
        if not isinstance(node, Scalar):
            self.key = Scalar("", False, node.line, node.column)  # noqa: FBT003 - one of four
            self._drop("a key must be a text")
            return
        self.key = node
        if node.text in self._mapping.entries:
            first, _ = self._mapping.entries[node.text]
            where = f"first at line {first.line}, column {first.column}"
            self._drop(f"the key {quoted(node.text)} stands twice", where)
        elif node.plain and node.text == "<<":
            self._drop("decks have no merge keys", "write the fields out")
        elif node.plain and not node.text:
            node.line, node.column = self._mapping.line, self._mapping.column
            self._drop('a key is missing before a ":"')

    def _drop(self, message: str, hint: str = "") -> None:
        self.skip = True
        if self.key is not None:
            self._refuse((self.key.line, self.key.column), message, hint)
