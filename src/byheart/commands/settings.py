"""`byheart settings`: what is set, and where."""

from dataclasses import asdict
from typing import Annotated

import typer

from byheart.core.cleaning import clean
from byheart.storage.folders import folders
from byheart.storage.settings import read_settings
from byheart.terminal.json_lines import write_json


def settings(*, json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False) -> None:
    """Show the settings, and the file that changes them."""
    places = folders()
    values = {
        name: [str(each) for each in value] if isinstance(value, tuple) else value
        for name, value in asdict(read_settings(places.settings)).items()
    }
    if json:
        write_json({"file": str(places.settings), "home": str(places.home), "settings": values})
        return
    typer.echo(clean(f"# {places.settings}"))
    for name, value in values.items():
        typer.echo(clean(f"{name} = {'(none)' if value is None else _shown(value)}"))


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
