"""A deck as an editor with the schema sees it: typed by YAML, then validated."""

from typing import TypeAlias

import yaml
from jsonschema import Draft7Validator

from byheart.core.schema import deck_schema

Typed: TypeAlias = "str | int | float | bool | list[Typed] | dict[str, Typed] | None"

VALIDATOR = Draft7Validator(deck_schema())


class EditorLoader(yaml.SafeLoader):
    """Types plain numbers and booleans as an editor does; days stay the texts they are."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class TextLoader(yaml.BaseLoader):
    """Leaves everything the text that it is, as the program's own loader does."""


def problems_of_schema(
    data: bytes, loader: type[EditorLoader | TextLoader] = EditorLoader
) -> list[str] | None:
    """Return what the schema finds wrong with a deck; None where there is no YAML to look at."""
    try:
        typed = _with_text_keys(yaml.load(data, Loader=loader))  # noqa: S506 - a safe loader's child
    except (yaml.YAMLError, UnicodeDecodeError):
        return None
    return [error.message for error in VALIDATOR.iter_errors(typed)]


def _with_text_keys(value: object) -> Typed:
    match value:
        case dict():
            return {str(key): _with_text_keys(each) for key, each in value.items()}
        case list():
            return [_with_text_keys(each) for each in value]
        case str() | int() | float() | None:
            return value
        case _:
            raise yaml.YAMLError(f"an editor does not know {type(value)}")
