"""`byheart hub`: a database for a class, set up and looked at by whoever teaches it."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from byheart.clock import Clock
from byheart.commands.hub_passwords import (
    PASSWORD_FILE,
    PASSWORD_STDIN,
    first_command,
    made_password,
    read_password,
)
from byheart.commands.hub_report import reported
from byheart.core.cleaning import clean
from byheart.core.errors import DeckError, UsageError, UserError
from byheart.storage.decks.files import select_decks
from byheart.storage.decks.writing import deck_bytes
from byheart.storage.folders import folders
from byheart.storage.hub.hub import Hub
from byheart.storage.hub.link import checked
from byheart.storage.hub.person import Part, Person, check_role_name
from byheart.storage.settings import read_settings
from byheart.terminal.hub_tables import TableName
from byheart.terminal.hub_view import show_report, write_csv, write_report

hub = typer.Typer(
    help="Keep a class on a database: set it up, add learners, see how they do.",
    rich_markup_mode=None,
    no_args_is_help=True,
)
ADDRESS = typer.Argument(
    metavar="ADDRESS", help="The database: postgresql://user@host/database, without a password."
)


@hub.command()
def init(
    address: Annotated[str, ADDRESS],
    decks: Annotated[
        list[str] | None,
        typer.Argument(metavar="[DECK]...", help="Decks for the class: files, folders or ids."),
    ] = None,
    *,
    teacher: Annotated[
        str | None, typer.Option(metavar="ROLE", help="Make a role that reads the whole class.")
    ] = None,
    password_file: Annotated[Path | None, PASSWORD_FILE] = None,
    password_stdin: Annotated[bool, PASSWORD_STDIN] = False,
) -> None:
    """Set a class up in a database, or give it new versions of its decks.

    Run it as often as you like: what is there is kept.
    """
    checked(address)
    files = _class_decks(decks or [])
    with Hub.open(address) as opened:
        opened.set_up()
        typer.echo("The hub is ready.")
        for deck, content in files:
            version = opened.publish(deck, content)
            typer.echo(clean(f"{deck}: {f'version {version}' if version else 'unchanged'}"))
        if teacher is not None:
            person = Person(teacher, teacher, Part.TEACHER)
            file = None if password_stdin else password_file or Path(f"{teacher}.pgpass")
            _handed_over(opened, address, person, file)


@hub.command("add-learner")
def add_learner(
    address: Annotated[str, ADDRESS],
    role: Annotated[
        str, typer.Argument(metavar="ROLE", help="What the database calls them, such as anna.")
    ],
    *,
    name: Annotated[str, typer.Option(metavar="NAME", help="What the report calls them.")] = "",
    password_file: Annotated[Path | None, PASSWORD_FILE] = None,
    password_stdin: Annotated[bool, PASSWORD_STDIN] = False,
    new_password: Annotated[
        bool, typer.Option("--new-password", help="They learn here already: set another password.")
    ] = False,
) -> None:
    """Add a learner to the class, with a role and a password of their own."""
    checked(address)
    person = Person(role, name or role, Part.LEARNER)
    file = None if password_stdin else password_file or Path(f"{role}.pgpass")
    with Hub.open(address) as opened:
        _handed_over(opened, address, person, file, is_known=new_password)


@hub.command()
def report(
    address: Annotated[str, ADDRESS],
    *,
    days: Annotated[
        int, typer.Option(min=1, max=36_500, help="How many days to look back on.")
    ] = 30,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    csv: Annotated[
        TableName | None, typer.Option("--csv", help="Write one of the tables as CSV.")
    ] = None,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
) -> None:
    """Show the class: who practised, what is recalled, what is hard, what is mixed up."""
    if json and csv is not None:
        raise UsageError("--json and --csv exclude each other: leave one out")
    checked(address)
    hour = read_settings(folders().settings).rollover_hour
    found = reported(address, Clock(now).now(), days, hour)
    if json:
        write_report(found)
    elif csv is not None:
        write_csv(found, csv, sys.stdout)
    else:
        show_report(found)


def _handed_over(
    opened: Hub, address: str, person: Person, file: Path | None, *, is_known: bool = False
) -> None:
    """Give somebody a role with a password, and say what they have to do."""

    def give(password: str) -> None:
        if is_known:
            opened.set_password(person.role, password)
        else:
            opened.admit(person, password)

    check_role_name(person.role)
    if file is None:
        give(read_password())
        typer.echo(clean(f"{person.name} has the password that was read."))
    else:
        made_password(file, opened.place, person.role, give)
        typer.echo(clean(f"{person.name}'s password is in {file}: a line for their ~/.pgpass."))
    typer.echo(f"They type: {first_command(address, person)}")


def _class_decks(named: list[str]) -> list[tuple[str, bytes]]:
    """Return the decks that are named, their ids and their files; none for none."""
    if not named:
        return []
    decks, problems = select_decks(named, folders())
    if problems:
        raise DeckError(problems)
    if not decks:
        raise UserError("no decks were found there: name .yaml files or a folder of them")
    return [(deck.id, deck_bytes(Path(deck.file))) for deck in decks]
