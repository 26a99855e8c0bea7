"""The list of commands, and the one place where errors become messages and exit codes."""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated

import typer

from byheart.core.cleaning import clean
from byheart.core.errors import UserError
from byheart.terminal.console import ready_streams

INTERRUPTED = 130
COMMANDS = {
    "quiz": "quiz",
    "study": "study",
    "exam": "exam",
    "goal": "goal",
    "timeline": "timeline",
    "today": "today",
    "decks": "decks",
    "show": "show",
    "stats": "stats",
    "tune": "tune",
    "draft": "draft",
    "sift": "sift",
    "new": "new",
    "add": "add",
    "edit": "edit",
    "check": "check",
    "format": "format",
    "diff": "diff",
    "appeals": "appeals",
    "grade": "grade",
    "schema": "schema",
    "suspend": "marking",
    "resume": "marking",
    "bury": "marking",
    "flag": "marking",
    "unflag": "marking",
    "reset": "marking",
    "sync": "sync",
    "hub": "hub",
    "backup": "backup",
    "restore": "restore",
    "undo": "undo",
    "doctor": "doctor",
    "settings": "settings",
}
"""Each command and its module in `commands`, in the order of `--help`."""
GLANCE = {"--json"}
"""What may stand behind `byheart` where no command does."""


def build(arguments: Sequence[str]) -> typer.Typer:
    """Make the application with the command that is called, or with all where none is clear.

    A command's module is imported here, so only what is called costs its imports; help, an
    unknown command and completion need all of them, today at a glance none.
    """
    app = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(byheart)
    called = [argument for argument in arguments if argument in COMMANDS][:1]
    only_today = set(arguments) <= GLANCE and "_BYHEART_COMPLETE" not in os.environ
    for name in called or ([] if only_today else COMMANDS):
        module = import_module(f"byheart.commands.{COMMANDS[name]}")
        command: Callable[..., None] | typer.Typer = getattr(module, name)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name)(command)
    return app


def byheart(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Write today as JSON.")] = False,
) -> None:
    """Learn facts by heart: a daily quiz from YAML decks, spaced by FSRS.

    Without a command it shows today at a glance.
    """
    if version:
        from byheart import __version__  # noqa: PLC0415 - hardly ever needed

        typer.echo(f"byheart {__version__}")
    elif context.invoked_subcommand is None:
        from byheart.commands.today import today  # noqa: PLC0415 - as the commands

        today(json=json)


def run() -> None:
    """Run the program and exit: 0 done, 1 faults found, 2 wrong use, 130 interrupted."""
    ready_streams()
    # NumPy's library for matrices starts threads as it is loaded; no command multiplies any
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        build(sys.argv[1:])()
    except UserError as error:
        typer.echo(clean(f"{error.speaker}{error}"), err=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # Python would complain once more when it flushes standard output at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
