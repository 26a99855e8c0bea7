"""What `byheart check` holds decks against: the day, the sources, the last commit, the history."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from itertools import groupby
from pathlib import Path

from byheart.clock import Clock
from byheart.core.cleaning import clean
from byheart.core.deck import CardId, Deck
from byheart.core.errors import Problem, UserError
from byheart.core.lint.context import Context
from byheart.core.lint.finding import Finding
from byheart.core.lint.places import placed
from byheart.core.scheduling.study_day import study_day
from byheart.storage.decks.git_head import committed_decks
from byheart.storage.folders import folders


def gathered(
    decks: Sequence[Deck],
    problems: Sequence[Problem],
    today: str | None,
    sources: Sequence[Path],
) -> Context:
    """Return what some decks are to be held against.

    Args:
        decks: The decks that are checked.
        problems: What is wrong with their files.
        today: The day to take for today; None for the clock's.
        sources: Files with the text of sources.

    Raises:
        UsageError: If the day is none.
        UserError: If a source cannot be read.
    """
    day = date.fromordinal(study_day(Clock(today).now(), 0))
    texts = {file.stem: _text_of(file) for file in sources}
    committed = committed_decks([deck.file for deck in decks])
    partly = frozenset(problem.place.file for problem in problems)
    return Context(day, texts, committed, _learned(), partly)


def _text_of(file: Path) -> str:
    from byheart.storage.drafts.articles import read_article  # noqa: PLC0415 - only with --source

    return "\n".join(read_article(file).paragraphs)


def _learned() -> frozenset[CardId]:
    """Return the cards that the learner has a history of; a history is no must for an author."""
    places = folders()
    if not places.history.exists():
        return frozenset()
    from byheart.storage.history.history import History  # noqa: PLC0415 - most authors' CI has none
    from byheart.storage.settings import read_settings  # noqa: PLC0415 - as the history

    try:
        options = read_settings(places.settings).scheduling_options()
        with History.open(places.history, options, write=False) as history:
            return frozenset(history.states())
    except UserError as error:
        sys.stderr.write(clean(f"byheart: ids are not compared with your history: {error}\n"))
        return frozenset()


def pointed(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings at the fields that they are about, as far as their files can be read."""
    found: list[Finding] = []
    for file, group in groupby(findings, key=lambda finding: finding.place.file):
        of_file = list(group)
        with suppress(OSError):
            of_file = placed(of_file, Path(file).read_bytes(), file)
        found += of_file
    return found
