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
    "quiz": ("quiz", "Ask what is due, then new cards."),
    "study": (
        "study",
        "Lead through new questions with their answers, before a quiz first asks them.",
    ),
    "exam": (
        "exam",
        "Hold a mock exam: no verdict before the end, and your schedule stays as it is.",
    ),
    "goal": ("goal", "Plan to know a deck by a day, or show how your goals stand."),
    "timeline": (
        "timeline",
        "Show the dated facts of decks in order; what you would not recall is left blank.",
    ),
    "today": (
        "today",
        "Show today at a glance: what is due and new, the streak, what to type next.",
    ),
    "decks": ("decks", "List decks: due, new, learned, total, set aside, flagged."),
    "show": ("show", "Show a question with its schedule and its history."),
    "stats": ("stats", "Show progress: what is known, what is slipping, what is coming."),
    "tune": ("tune", "Fit FSRS's parameters to your own reviews."),
    "draft": (
        "draft",
        "Propose the spans of an article that hold facts: dates, counts, distances, names.",
    ),
    "sift": ("sift", "Decide candidate by candidate what becomes a question of a deck."),
    "new": (
        "new",
        "Write a deck to begin with: one question, and an example of every kind in comments.",
    ),
    "add": (
        "add",
        "Add a question to a deck: asks for what it needs, shows it, and lets you try answers.",
    ),
    "edit": ("edit", "Open a deck in $EDITOR at a question, and check it when you return."),
    "check": (
        "check",
        "Find what is wrong with decks: faults of form, and questions not worth learning.",
    ),
    "format": (
        "format",
        "Bring decks into canonical form: block style, keys in order, every comment kept.",
    ),
    "diff": (
        "diff",
        "Compare two versions of a deck question by question, and say what that does to schedules.",
    ),
    "appeals": (
        "appeals",
        "Settle the appeals of quizzes: each becomes an accept, a prompt or a reject of its deck.",
    ),
    "grade": ("grade", "Judge answers without touching any history."),
    "schema": (
        "schema",
        "Print the JSON Schema of decks, for editors that complete and check YAML.",
    ),
    "suspend": ("marking", "Set cards aside until you resume them."),
    "resume": ("marking", "Bring back cards that were suspended, buried or set aside as leeches."),
    "bury": ("marking", "Put cards off until tomorrow."),
    "flag": ("marking", "Flag cards for your attention; `byheart decks` counts them."),
    "unflag": ("marking", "Take the flag off cards."),
    "reset": ("marking", "Start cards afresh, as new ones; their history is kept."),
    "sync": ("sync", "Share your history with your other devices, over a folder or a hub."),
    "hub": ("hub", "Keep a class on a database: set it up, add learners, see how they do."),
    "backup": ("backup", "Copy the history to a file, and read the copy back."),
    "restore": ("restore", "Put a backup in the place of the history."),
    "undo": (
        "undo",
        "Undo the last thing that you did: an answer, a mark, a correction, an appeal.",
    ),
    "doctor": (
        "doctor",
        "Look for whatever can be wrong with your history, its home and your decks.",
    ),
    "settings": ("settings", "Show the settings, and the file that changes them."),
}
"""Each command, its module in `commands` and its summary, in the order of `--help`."""
GLANCE = {"--json"}
"""What may stand behind `byheart` where no command does."""
COMPLETING = "_BYHEART_COMPLETE"
WORDS = ("_TYPER_COMPLETE_ARGS", "COMP_WORDS")
"""Where shells put the words that are to be completed."""


def build(arguments: Sequence[str], *, whole: bool = False) -> typer.Typer:
    """Make the application with the command that is called.

    A command's module is imported here, so only what is called costs its imports. The list of
    commands, and an unknown one, need no more than their names and summaries; today at a glance
    needs none.

    Args:
        arguments: Those of the command line.
        whole: Make all commands, with all that they take.
    """
    app = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(byheart)
    completing = COMPLETING in os.environ
    typed = (word for name in WORDS if completing for word in os.environ.get(name, "").split())
    called = [word for word in (*arguments, *typed) if word in COMMANDS][:1]
    if not (called or whole or completing) and set(arguments) <= GLANCE:
        return app
    for name in called or COMMANDS:
        if called or whole:
            add(app, name)
        else:
            app.command(name, help=COMMANDS[name][1])(_listed)
    return app


def add(app: typer.Typer, name: str) -> None:
    """Import a command and add it."""
    module = import_module(f"byheart.commands.{COMMANDS[name][0]}")
    command: Callable[..., None] | typer.Typer = getattr(module, name)
    if isinstance(command, typer.Typer):
        app.add_typer(command, name=name)
    else:
        app.command(name)(command)


def _listed() -> None:
    """Stand for a command in the list of them; whoever calls one gets the command itself."""


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
