"""What statistics are counted from: the tables of the history and the facts of the decks."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from byheart.clock import Clock
from byheart.core.deck import Card, Deck
from byheart.core.errors import DeckError
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.study_day import study_day
from byheart.core.statistics.facts import FactTable
from byheart.core.statistics.ledger import Tables
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import StateTable
from byheart.storage.decks.facts import DeckFacts, FactsCache, deck_facts
from byheart.storage.decks.files import deck_paths, select_decks
from byheart.storage.folders import Folders, folders
from byheart.storage.history.history import History
from byheart.storage.history.review_table import read_tables
from byheart.storage.settings import Settings, read_settings


@dataclass(frozen=True)
class Progress:
    """What is counted, for the decks that were named, or for all there is.

    Attributes:
        named: Deck files, folders or deck ids; none for all, and for all reviews: those of
            questions that are gone among them.
        day: The present study day.
        known: The facts of the decks.
        tables: Of the whole history.
    """

    named: tuple[str, ...]
    day: int
    places: Folders
    settings: Settings
    history: History
    known: DeckFacts
    tables: Tables

    @property
    def schedules(self) -> Schedules:
        """How the cards are scheduled."""
        return self.history.schedules

    @property
    def facts(self) -> FactTable:
        """The cards in use, and what they are grouped by."""
        return self.known.table

    @cached_property
    def reviews(self) -> ReviewTable:
        """The reviews to count."""
        if not self.named:
            return self.tables.reviews
        chosen = frozenset(self.facts.cards)
        its = np.fromiter((card in chosen for card in self.tables.reviews.cards), np.bool_)
        return self.tables.reviews.where(its[self.tables.reviews.card])

    @cached_property
    def states(self) -> StateTable:
        """What is known of the cards in use, in the order of `facts`."""
        return self.tables.states.at(self.facts.cards)

    @cached_property
    def facts_of_reviews(self) -> FactTable:
        """What the cards of the reviews are grouped by."""
        return self.facts.of_cards(self.tables.reviews.cards)

    @cached_property
    def decks(self) -> Sequence[Deck]:
        """The decks themselves, for what needs their texts."""
        return _decks(self.named, self.places, self.settings)

    @property
    def cards(self) -> list[Card]:
        """The cards of these decks, in order."""
        return [card for deck in self.decks for card in deck.cards]


@contextmanager
def open_progress(named: Sequence[str] = (), now: str | None = None) -> Iterator[Progress]:
    """Open what statistics are counted from; the history is only read.

    Raises:
        DeckError: If decks were found and none can be used.
        UserError: If the settings or the history cannot be used.
    """
    places = folders()
    settings = read_settings(places.settings)
    options = settings.scheduling_options()
    day = study_day(Clock(now).now(), settings.rollover_hour)
    known = _facts(named, places, settings, day)
    with History.open(places.history, options, write=False) as history:
        cache = places.cache if places.history.exists() else None
        tables = read_tables(places.history, options, known.renamed, cache)
        yield Progress(tuple(named), day, places, settings, history, known, tables)


def _facts(named: Sequence[str], places: Folders, settings: Settings, day: int) -> DeckFacts:
    paths = deck_paths(named, places, settings.deck_folders)
    cache = FactsCache.of(places.cache, named, paths) if places.history.exists() else None
    kept = None if cache is None else cache.get(day)
    if kept is not None:
        return kept
    decks = _decks(named, places, settings)
    found = deck_facts(decks, day)
    if cache is not None:
        cache.put(found, decks, day)
    return found


def _decks(named: Sequence[str], places: Folders, settings: Settings) -> Sequence[Deck]:
    decks, problems = select_decks(named, places, settings.deck_folders)
    if problems and not decks:
        raise DeckError(problems)
    return decks
