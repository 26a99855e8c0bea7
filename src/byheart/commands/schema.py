"""`byheart schema`: the deck format for editors."""

import json

import typer


def schema() -> None:
    """Print the JSON Schema of decks, for editors that complete and check YAML."""
    from byheart.core.schema import deck_schema  # noqa: PLC0415 - not needed to show help

    typer.echo(json.dumps(deck_schema(), indent=2))
