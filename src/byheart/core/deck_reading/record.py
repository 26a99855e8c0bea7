"""One mapping of a deck read by its table of fields: texts in, typed values out.

What cannot be read is reported and read as if it were absent, so that one run finds every
problem. An absent value is "", None or (), as the field's type has it.
"""

import re
from collections.abc import Callable, Collection
from datetime import date

from byheart.core.deck import Kind
from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.fields import DAY_PATTERN, ID_PATTERN, LANGUAGE_PATTERN, Field, Table
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_nodes import Node, Scalar, Sequence
from byheart.core.wording import quoted

_IS_ID = re.compile(ID_PATTERN).fullmatch
_IS_DAY = re.compile(DAY_PATTERN).fullmatch
_IS_LANGUAGE = re.compile(LANGUAGE_PATTERN).fullmatch
_IS_WHOLE = re.compile("[0-9]{1,9}").fullmatch
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_YES = frozenset({"true", "yes"})
_NO = frozenset({"false", "no"})


class Record:
    """The fields of one mapping that are there, and are known, and fit."""

    __slots__ = ("_fields", "_report", "_values")

    def __init__(
        self, report: Report, node: yaml_nodes.Mapping, table: Table, kind: Kind | None = None
    ) -> None:
        """Take what is there and report keys that are unknown, do not fit, or are missing.

        Args:
            report: Takes the problems.
            node: The mapping.
            table: The keys that may stand in it.
            kind: The kind of question; None where fields need not fit one.
        """
        self._report = report
        self._fields = fields = table.fields
        self._values: dict[str, Node] = {}
        for name, (key, value) in node.entries.items():
            field = fields.get(name)
            if field is None:
                hint = report.did_you_mean(name, fields.keys(), "known are " + ", ".join(fields))
                report.add(key, f"{quoted(name)} is no field of {table.what}", hint)
            elif isinstance(value, Scalar) and value.text in _NOTHING and value.plain:
                continue  # it `is_absent`; a call for each value of a large deck shows
            elif kind is not None and kind not in field.kinds:
                report.add(key, f'"{name}" does not fit the type {kind}', _advice(field))
            else:
                self._values[name] = value
        for field in table.required:
            if field.name not in self._values and (kind is None or kind in field.kinds):
                report.add(node, f'{table.what} needs "{field.name}"', example(field))

    def node(self, name: str) -> Node | None:
        """Return the value of a field as it is."""
        return self._values.get(name)

    def text(self, name: str) -> str:
        """Return a text; never an empty one that was given."""
        node = self._values.get(name)
        if node is None:
            return ""
        if isinstance(node, Scalar) and node.text and not node.text.isspace():
            return node.text
        return self._text_of(node, name)

    def scalar(self, name: str) -> Scalar | None:
        """Return a text together with its place."""
        node = self._values.get(name)
        return node if isinstance(node, Scalar) and self._text_of(node, name) else None

    def scalars(self, name: str) -> list[Scalar]:
        """Return the texts of a list with their places; one text alone is a list of one."""
        node = self._values.get(name)
        if node is None:
            return []
        if not isinstance(node, Sequence):
            return [node] if self._text_of(node, name) and isinstance(node, Scalar) else []
        scalars: list[Scalar] = []
        for item in node.items:
            if is_absent(item):
                self._report.add(
                    item, f'an item of "{name}" is nothing', "quote it if it is a word"
                )
            elif self._text_of(item, name) and isinstance(item, Scalar):
                scalars.append(item)
        return scalars

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the texts of a list, each once."""
        if name not in self._values:
            return ()
        return tuple(dict.fromkeys(scalar.text for scalar in self.scalars(name)))

    def id(self, name: str) -> str:
        """Return an identity: small letters of the Latin alphabet, digits and hyphens."""
        return self._matching(name, _IS_ID, "an id has only the characters a-z, 0-9 and -")

    def ids(self, name: str) -> list[Scalar]:
        """Return identities with their places."""
        if name not in self._values:
            return []
        scalars = self.scalars(name)
        for scalar in scalars:
            if not _IS_ID(scalar.text):
                message = f"{quoted(scalar.text)} is no id: it has only a-z, 0-9 and -"
                self._report.add(scalar, message, example(self._fields[name]))
        return scalars

    def language(self, name: str) -> str:
        """Return a language tag such as `en` or `pt-BR`."""
        return self._matching(name, _IS_LANGUAGE, "a language is a tag such as en or pt-BR")

    def day(self, name: str) -> date | None:
        """Return a day of the calendar."""
        if name not in self._values:
            return None
        text = self._matching(name, _IS_DAY, "a day is written as YYYY-MM-DD")
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self._refuse(name, f'"{text}" is no day of the calendar')
            return None

    def whole(self, name: str) -> int | None:
        """Return a whole number in plain digits, not less than the field's least."""
        if name not in self._values:
            return None
        least = self._fields[name].least
        rule = f"a whole number from {least} is needed"
        text = self._matching(name, _IS_WHOLE, rule)
        if text and int(text) < least:
            self._refuse(name, f"{quoted(text)} cannot be the {name}: {rule}")
            return None
        return int(text) if text else None

    def flag(self, name: str) -> bool:
        """Return a yes or no; no where it is absent."""
        if name not in self._values:
            return False
        text = self.text(name).lower()
        if text and text not in _YES | _NO:
            self._refuse(name, f"{quoted(text)} is neither true nor false")
        return text in _YES

    def one_of(self, name: str, allowed: Collection[str]) -> str:
        """Return one of the words that are allowed."""
        text = self.text(name)
        if text and text not in allowed:
            hint = self._report.did_you_mean(text, allowed, "it is one of " + ", ".join(allowed))
            self._refuse(name, f"{quoted(text)} is no {name}", hint)
            return ""
        return text

    def pairs(self, name: str) -> list[tuple[Scalar, str]]:
        """Return the entries of a mapping of texts; a list has keys alone."""
        node = self._values.get(name)
        if node is None:
            return []
        if not isinstance(node, yaml_nodes.Mapping):
            return [(scalar, "") for scalar in self.scalars(name)]
        return [
            (key, "" if is_absent(value) else self._text_of(value, name))
            for key, value in node.entries.values()
            if self._text_of(key, name)
        ]

    def mapping(self, name: str) -> yaml_nodes.Mapping | None:
        """Return the mapping that is a field's value."""
        node = self._values.get(name)
        if node is None or isinstance(node, yaml_nodes.Mapping):
            return node
        self._refuse(name, f'"{name}" must be a mapping, here it is {kind_of(node)}')
        return None

    def items(self, name: str) -> list[Node]:
        """Return the nodes of a list that must not be empty."""
        node = self._values.get(name)
        if node is None:
            return []
        if not isinstance(node, Sequence):
            self._refuse(name, f'"{name}" must be a list, here it is {kind_of(node)}')
            return []
        if not node.items:
            self._refuse(name, f'"{name}" is empty')
        return node.items

    def _matching(self, name: str, matches: Callable[[str], object], rule: str) -> str:
        text = self.text(name)
        if text and not matches(text):
            self._refuse(name, f"{quoted(text)} cannot be the {name}: {rule}")
            return ""
        return text

    def _text_of(self, node: Node, name: str) -> str:
        if not isinstance(node, Scalar):
            message = f'"{name}" must be a text, here it is {kind_of(node)}'
        elif node.text and not node.text.isspace():
            return node.text
        else:
            message = f'"{name}" is empty'
        self._report.add(node, message, example(self._fields[name]))
        return ""

    def _refuse(self, name: str, message: str, hint: str = "") -> None:
        self._report.add(self._values[name], message, hint or example(self._fields[name]))


def kind_in(node: yaml_nodes.Mapping, allowed: Collection[Kind]) -> Kind | None:
    """Return the kind that a question or gap says it has; None if that is none of those allowed."""
    _, value = node.entries.get("type", (None, None))
    if value is None or is_absent(value):
        return Kind.TEXT
    known = isinstance(value, Scalar) and value.text in allowed
    return Kind(value.text) if known and isinstance(value, Scalar) else None


def is_absent(node: Node) -> bool:
    """Say whether a value stands for none: nothing, `~` or `null`, without quotes."""
    return isinstance(node, Scalar) and node.plain and node.text in _NOTHING


def kind_of(node: Node) -> str:
    """Return what a node is, for messages."""
    match node:
        case Scalar():
            return "nothing" if is_absent(node) else "a text"
        case Sequence():
            return "a list"
        case yaml_nodes.Mapping():
            return "a mapping"


def example(field: Field) -> str:
    """Return a hint that shows how a field is written."""
    return f"for example {field.name}: {field.example}"


def _advice(field: Field) -> str:
    return field.instead or "it fits " + ", ".join(kind for kind in Kind if kind in field.kinds)
