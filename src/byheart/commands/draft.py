"""`byheart draft`: which spans of an article hold facts that may be asked."""

from collections import Counter
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.own_decks import known_decks
from byheart.commands.sift_days import day_of
from byheart.core.cleaning import clean
from byheart.core.deck import Deck, Source
from byheart.core.deck_writing.ids import slug
from byheart.core.errors import DeckError, UsageError
from byheart.core.sifting.comparing import Change, Changed, Comparison, compare
from byheart.core.sifting.decisions import fold
from byheart.core.sifting.drafts import Draft, drafted
from byheart.storage.drafts.articles import read_article
from byheart.storage.drafts.decisions import DecisionLog
from byheart.storage.drafts.draft_files import draft_text, write_draft
from byheart.storage.folders import folders
from byheart.terminal.json_lines import Jsonable, write_json
from byheart.terminal.phrases import count
from byheart.terminal.sift_wording import comparison_lines, draft_lines

STREAM = "-"
UNNAMED = "article"
"""What a source is called that has no file's name."""


class Format(StrEnum):
    """How a draft is printed."""

    TEXT = "text"
    JSON = "json"


def draft(
    article: Annotated[
        Path, typer.Argument(help="Plain text, Markdown or HTML: a file, - for standard input.")
    ],
    *,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write a draft for `byheart sift` there.")
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of", metavar="DAY", help='The day of writing, which "Thursday" hangs on.'
        ),
    ] = None,
    format_: Annotated[
        Format, typer.Option("--format", help="How candidates are printed.")
    ] = Format.TEXT,
    against: Annotated[
        str | None,
        typer.Option(
            metavar="DECK",
            help="List what this deck has that is gone or changed, and what is new.",
            autocompletion=deck_names,
        ),
    ] = None,
    source: Annotated[
        str | None, typer.Option(metavar="NAME", help="What decks call the article.")
    ] = None,
) -> None:
    """Propose the spans of an article that hold facts: dates, counts, distances, names.

    No model, no network: the same article gives the same candidates.
    """
    deck = deck_named(against) if against is not None else None
    name = source or source_name(article, deck)
    made = draft_of(article, name, None if as_of is None else day_of(as_of))
    if output is not None:
        write_draft(output, made)
    if deck is not None:
        tell_comparison(made, deck, format_)
    elif output is None:
        tell_candidates(made, format_)
    elif format_ is Format.TEXT:
        typer.echo(clean(summary(made, output)))


def draft_of(article: Path, name: str, as_of: date | None) -> Draft:
    """Read an article and look through it.

    Raises:
        UserError: If it cannot be read.
    """
    read = read_article(None if str(article) == STREAM else article)
    return drafted(read.paragraphs, Source(name, read.title), as_of)


def source_name(article: Path, deck: Deck | None) -> str:
    """Return what the article is called: by its file, else as the deck's only source is."""
    name = (slug(article.stem) if str(article) != STREAM else "") or UNNAMED
    if deck is None or name in deck.sources or len(deck.sources) != 1:
        return name
    return next(iter(deck.sources))


def deck_named(name: str) -> Deck:
    """Return a deck by its file or its id.

    Raises:
        DeckError: If it cannot be read.
        UsageError: If there is none, or the name is a folder's with several.
    """
    decks, problems = known_decks([name])
    if not decks:
        raise DeckError(problems)
    if len(decks) > 1:
        raise UsageError(f"there are {len(decks)} decks in {name}: name one of them")
    return decks[0]


def tell_candidates(made: Draft, format_: Format) -> None:
    """Print a draft."""
    if format_ is Format.JSON:
        typer.echo(draft_text(made), nl=False)
        return
    for line in draft_lines(made):
        typer.echo(clean(line))
    if not made.candidates:
        typer.echo("Nothing was found that may be asked.")


def summary(made: Draft, output: Path) -> str:
    """Say what was written, and what to do with it."""
    kinds = Counter(candidate.kind for candidate in made.candidates)
    found = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    total = count(len(made.candidates), "candidate")
    return (
        f"{output}: {total}{f' ({found})' if found else ''}; `byheart sift {output} DECK` is next"
    )


def tell_comparison(made: Draft, deck: Deck, format_: Format) -> None:
    """Print what became of a deck's facts."""
    log = DecisionLog(folders().home, deck.id)
    found = compare(made, deck, fold(log.decisions, made.source.id))
    if format_ is Format.JSON:
        write_json(comparison_value(made, deck, found))
        return
    for line in comparison_lines(found, made, deck.title):
        typer.echo(clean(line))


def comparison_value(made: Draft, deck: Deck, found: Comparison) -> Jsonable:
    """Return what became of a deck's facts, for other programs."""
    return {
        "deck": deck.id,
        "source": made.source.id,
        "compared": found.compared,
        **{
            change.value: [changed_value(each) for each in found.changed if each.change is change]
            for change in Change
        },
        "new": [candidate.id for candidate in found.new],
    }


def changed_value(changed: Changed) -> Jsonable:
    """Return a fact that is said otherwise, or no longer."""
    now = changed.now
    return {
        "question": changed.question.id,
        "ask": changed.question.ask,
        "was": changed.was,
        "now": None if now is None else now.text,
        "candidate": None if now is None else now.id,
        "para": None if now is None else now.para,
    }
