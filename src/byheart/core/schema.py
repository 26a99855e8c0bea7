"""The deck format as a JSON Schema, made of the same tables that the loader reads by.

Editors type what stands plainly in YAML: `2011` is a number to them, `no` a boolean. Wherever the
loader takes a text, these are allowed. Draft-07 with `if`/`then` for each kind of question is
what editors diagnose best; a schema of many types in place of `anyOf` for the same reason.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from byheart.core.deck import Kind, Status
from byheart.core.deck_reading.fields import (
    ALL_KINDS,
    CITE,
    DAY_PATTERN,
    DECK,
    GAP,
    GAP_KINDS,
    ID_PATTERN,
    LANGUAGE_PATTERN,
    MEMBER,
    QUESTION,
    SOURCE,
    TESTS,
    Field,
    Shape,
    Table,
)

Json = str | int | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Schema = dict[str, Json]
Null = tuple[str, ...]
"""What a value may be besides: ("null",) where it is optional."""

_SCALAR = ("string", "number", "boolean")
_NOT_BLANK = r"\S"
_GAP = r"(^|[^{])(\{\{)*\{[^{}]*[^{}\s][^{}]*\}"
_TRUE_OR_FALSE = "^([Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo])$"


def deck_schema() -> Schema:
    """Return the schema of a deck file, draft-07."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A byheart deck",
        "description": "Facts and questions to be known by heart.",
        **_mapping(DECK),
        "definitions": {
            "question": {
                "title": "A question",
                **_mapping(QUESTION),
                "allOf": _by_kind(QUESTION, Kind),
            },
            "gap": {
                "title": "A gap",
                **_mapping(GAP, "null"),
                "allOf": _by_kind(GAP, sorted(GAP_KINDS)),
            },
            "member": {
                "title": "A member",
                **_mapping(MEMBER, *_SCALAR),
                "pattern": _NOT_BLANK,
            },
        },
    }


def _mapping(table: Table, *others: str) -> Schema:
    """Return the schema of a mapping; `others` are types that may stand in its place."""
    return _mapping_or(table, others)


def _mapping_or(table: Table, others: Null) -> Schema:
    return {
        "type": ["object", *others],
        "properties": {name: _field(field) for name, field in table.fields.items()},
        "required": [field.name for field in table.required if field.kinds == ALL_KINDS],
        "additionalProperties": False,
    }


def _field(field: Field) -> Schema:
    return {
        "title": field.name,
        "description": f"{field.meaning} For example {field.name}: {field.example}",
        **_VALUES[field.shape](() if field.required and field.kinds == ALL_KINDS else ("null",)),
        **(_bounds(field.least) if field.shape is Shape.WHOLE else {}),
    }


def _scalar(pattern: str, null: Null) -> Schema:
    return {"type": [*_SCALAR, *null], "pattern": pattern}


def _word(words: Iterable[str], null: Null) -> Schema:
    nothing: tuple[None, ...] = (None,) if null else ()
    return {"enum": [*map(str, words), *nothing]}


def _day(null: Null) -> Schema:
    return {"type": ["string", *null], "pattern": f"^{DAY_PATTERN}$", "format": "date"}


def _whole(null: Null) -> Schema:
    return {"type": ["integer", "string", *null]}


def _bounds(least: int) -> Schema:
    """Return the bounds of a whole number, be it a number or a text to YAML."""
    return {"minimum": least, "pattern": "^[0-9]{1,9}$" if least == 0 else "^0*[1-9][0-9]{0,8}$"}


def _flag(null: Null) -> Schema:
    return {"type": ["boolean", "string", *null], "pattern": _TRUE_OR_FALSE}


def _texts(pattern: str, null: Null) -> Schema:
    return {**_scalar(pattern, ("array", *null)), "items": _scalar(pattern, ())}


def _remarks(null: Null) -> Schema:
    said = _scalar(_NOT_BLANK, ("null",))
    return {**_texts(_NOT_BLANK, ("object", *null)), "additionalProperties": said}


def _answer(null: Null) -> Schema:
    return {**_scalar(_NOT_BLANK, ("array", *null)), "items": _ref("member")}


def _named(value: Schema, null: Null) -> Schema:
    return {"type": ["object", *null], "additionalProperties": value}


def _gaps(null: Null) -> Schema:
    return _named(_ref("gap"), null)


def _sources(null: Null) -> Schema:
    return _named(_mapping(SOURCE, "null"), null)


def _questions(null: Null) -> Schema:
    return {"type": ["array", *null], "minItems": 1, "items": _ref("question")}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


_VALUES: Mapping[Shape, Callable[[Null], Schema]] = {
    Shape.TEXT: partial(_scalar, _NOT_BLANK),
    Shape.ID: partial(_scalar, f"^{ID_PATTERN}$"),
    Shape.LANGUAGE: partial(_scalar, f"^{LANGUAGE_PATTERN}$"),
    Shape.DAY: _day,
    Shape.WHOLE: _whole,
    Shape.FLAG: _flag,
    Shape.KIND: partial(_word, Kind),
    Shape.GAP_KIND: partial(_word, sorted(GAP_KINDS)),
    Shape.STATUS: partial(_word, Status),
    Shape.TEXTS: partial(_texts, _NOT_BLANK),
    Shape.IDS: partial(_texts, f"^{ID_PATTERN}$"),
    Shape.REMARKS: _remarks,
    Shape.REASONS: _remarks,
    Shape.ANSWER: _answer,
    Shape.TESTS: partial(_mapping_or, TESTS),
    Shape.CITE: partial(_mapping_or, CITE),
    Shape.GAPS: _gaps,
    Shape.SOURCES: _sources,
    Shape.QUESTIONS: _questions,
}


def _by_kind(table: Table, kinds: Iterable[Kind]) -> list[Json]:
    """Return what holds for each kind of question alone."""
    return [_only_for(kind, table) for kind in kinds]


def _only_for(kind: Kind, table: Table) -> Schema:
    """Return a rule for one kind. Without a type a question is a text."""
    given: Schema = {"properties": {"type": {"enum": [kind.value]}}, "required": ["type"]}
    if kind is Kind.TEXT:
        given = {"properties": {"type": {"enum": [kind.value, None]}}}
    misfits = [field for field in table.fields.values() if kind not in field.kinds]
    narrowed = {name: value for name, value in _narrowed(kind).items() if name in table.fields}
    properties: Schema = {**narrowed, **{field.name: _misfit(field, kind) for field in misfits}}
    needed = [field.name for field in table.required if kind in field.kinds]
    return {"if": given, "then": {"properties": properties, "required": needed}}


def _misfit(field: Field, kind: Kind) -> Schema:
    """Return a schema that nothing meets but null; editors show the message."""
    message = f"{field.name} does not fit the type {kind}"
    return {"type": "null", "errorMessage": message, "doNotSuggest": True}


def _narrowed(kind: Kind) -> Schema:
    """Return what a kind asks of the fields that others have as well."""
    match kind:
        case Kind.LIST:
            return {"answer": {"type": "array", "minItems": 1}}
        case Kind.CLOZE:
            return {"ask": {"pattern": _GAP}}
        case _:
            return {"answer": {"type": [*_SCALAR]}}
