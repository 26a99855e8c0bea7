"""`byheart tune`: FSRS's parameters, fitted to the learner's own reviews."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from byheart.clock import Clock
from byheart.commands.completing import deck_names
from byheart.core.deck import Card, CardId, Deck, DeckId
from byheart.core.errors import DeckError, UserError
from byheart.core.review import Instant, Tuned
from byheart.core.scheduling.schedules import LEAST_REVIEWS
from byheart.core.scheduling.study_day import study_day
from byheart.core.scheduling.tuning import tune as fit
from byheart.storage.decks.files import deck_bytes, deck_paths, read_decks, select_decks
from byheart.storage.folders import Folders, folders
from byheart.storage.history.backups import keep_backup
from byheart.storage.history.history import History
from byheart.storage.history.past_reviews import gather
from byheart.storage.history.state_table import due_count
from byheart.storage.history.tuning_mark import note_reviews
from byheart.storage.settings import Settings, read_settings
from byheart.terminal.json_lines import write_json
from byheart.terminal.progress_bar import progress_bar
from byheart.terminal.signals import end_on_signals
from byheart.terminal.tune_view import (
    Applied,
    Found,
    applied_line,
    found_value,
    outcome_line,
    say,
    show_found,
)

RENAMED = b"renamed_from"


def tune(
    decks: Annotated[
        list[str] | None,
        typer.Argument(help="Deck ids, files or folders.", autocompletion=deck_names),
    ] = None,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it, change nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Use what is better, unasked.")] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Fit FSRS's parameters to your own reviews.

    New ones come into use only if they predict reviews that they were not fitted to better than
    the present ones and the defaults. With DECK they hold for those decks alone.
    """
    end_on_signals()
    at = Clock(now).now()
    try:
        found = look(decks or ())
    except KeyboardInterrupt:
        typer.echo("Stopped: nothing was changed.", err=True)
        raise
    if not json:
        show_found(found)
        say(outcome_line(found.tuning))
    applied = None
    if found.tuning.parameters is not None and not dry_run and agreed(yes=yes, json=json):
        applied = use(found, found.tuning.parameters, at)
    if not (dry_run or found.decks) and found.reviews >= LEAST_REVIEWS:
        note(found.reviews)
    if json:
        write_json(found_value(found, applied))
    elif found.tuning.parameters is not None:
        say(applied_line(applied) if applied else "Nothing was changed.")


def look(named: Sequence[str]) -> Found:
    """Fit parameters to the reviews of some decks, of all where none is named; change nothing.

    Raises:
        UserError: If decks, settings or history cannot be used, or the library fails.
    """
    places = folders()
    settings = read_settings(places.settings)
    options = settings.scheduling_options()
    decks = decks_of(named, places, settings)
    chosen = frozenset(deck.id for deck in decks) if named else frozenset[DeckId]()
    renamed = present_ids([card for deck in decks for card in deck.cards])
    with progress_bar("Fitting parameters to your reviews") as report:
        with History.open(places.history, options, write=False) as history:
            gathered = gather(history, options, renamed, chosen)
        try:
            tuning = fit(gathered.past, report)
        except RuntimeError as error:
            raise UserError(f"{error}; nothing was changed") from error
    return Found(tuning, gathered.cards, gathered.share, tuple(sorted(chosen)))


def decks_of(named: Sequence[str], places: Folders, settings: Settings) -> list[Deck]:
    """Return the decks that are named; where none is, those in which cards were ever renamed.

    To read a hundred thousand cards of decks would take longer than the fit.

    Raises:
        DeckError: If none of those that are named can be used.
    """
    if not named:
        paths = deck_paths((), places, settings.deck_folders)
        with_earlier = [path for path in paths if RENAMED in (deck_bytes(path) or b"")]
        return read_decks(with_earlier, places.cache / "decks", write=False)[0]
    decks, problems = select_decks(named, places, settings.deck_folders)
    if not decks:
        raise DeckError(problems)
    return decks


def present_ids(cards: list[Card]) -> dict[CardId, CardId]:
    """Return the present ids of cards that had others. Of two that claim one, the first has it."""
    found: dict[CardId, CardId] = {}
    for card in cards:
        for earlier in card.earlier_ids:
            found.setdefault(earlier, card.id)
    return found


def agreed(*, yes: bool, json: bool) -> bool:
    """Ask whether to use the new parameters, where somebody can answer; else only `--yes` does."""
    if yes:
        return True
    if json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        typer.echo("Add --yes to use them.", err=True)
        return False
    from byheart.terminal.authoring_prompts import agrees  # noqa: PLC0415 - heavy, and only here

    return agrees("Use them from now on?")


def use(found: Found, parameters: tuple[float, ...], at: Instant) -> Applied:
    """Store the parameters, and all memory states by them; a backup is kept before.

    Raises:
        HistoryError: If the backup or the history cannot be written; all is then as it was.
    """
    places, tuning = folders(), found.tuning
    options = read_settings(places.settings).scheduling_options()
    scores = (tuning.fitted, tuning.present, tuning.default)
    fitted, present, default = (each.log_loss if each else 0.0 for each in scores)
    decks = tuple(map(DeckId, found.decks))
    deed = Tuned(parameters, decks, found.reviews, fitted, present, default)
    day = study_day(at, options.rollover_hour)
    keep_backup(places.history, "tune", at)
    with History.open(places.history, options, write=True) as history:
        before = history.looked(lambda db: due_count(db, day))
        history.append(deed, at)
        return Applied(before, history.looked(lambda db: due_count(db, day)))


def note(reviews: int) -> None:
    """Keep how many reviews there were, so that a quiz does not remind of tuning too soon."""
    places = folders()
    options = read_settings(places.settings).scheduling_options()
    with History.open(places.history, options, write=True) as history:
        note_reviews(history, reviews)
