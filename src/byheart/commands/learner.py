"""What every command about learning opens first: the decks, the history, the settings, the day."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import get_close_matches

import typer

from byheart.clock import Clock
from byheart.commands.home_warning import warn_once_a_day
from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, Deck
from byheart.core.errors import DeckError, Problem, UsageError
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import study_day
from byheart.core.scheduling.schedules import Schedules
from byheart.storage.decks.files import select_decks
from byheart.storage.folders import folders
from byheart.storage.history.history import History
from byheart.storage.settings import Settings, read_settings
from byheart.terminal.phrases import count


@dataclass(slots=True)
class Learner:
    """The decks that were chosen and what this learner knows of them."""

    settings: Settings
    schedules: Schedules
    clock: Clock
    history: History
    decks: list[Deck]
    problems: list[Problem]
    states: dict[CardId, CardState] = field(default_factory=dict)

    @property
    def options(self) -> SchedulingOptions:
        """How the cards of those decks are scheduled that no parameters were fitted for alone."""
        return self.schedules.usual

    @property
    def day(self) -> int:
        """The study day of this moment."""
        return study_day(self.clock.now(), self.settings.rollover_hour)

    @property
    def cards(self) -> list[Card]:
        """The cards of all decks, in order."""
        return [card for deck in self.decks for card in deck.cards]

    def options_of(self, card: CardId) -> SchedulingOptions:
        """Return how a card is scheduled."""
        return self.schedules.of(card)

    def state(self, card: CardId) -> CardState:
        """Return what is known of a card; of a new one, that it is new."""
        return self.states.get(card) or CardState(card)

    def find(self, name: str) -> list[Card]:
        """Return the cards that a name means: a card, or all cards of a question.

        The deck's id may be left out where no other deck has a question of that id.

        Raises:
            UsageError: If it means none, or questions of several decks.
        """
        found = [card for card in self.cards if name in names_of(card)]
        decks = sorted({card.deck for card in found})
        if len(decks) > 1:
            raise UsageError(f"{name!r} is in several decks: write {decks[0]}/{name}")
        if not found:
            raise UsageError(f"no question {name!r}{nearest(name, self.cards)}")
        return found

    def refresh(self, card: Card) -> CardState:
        """Read a card's state afresh, after an event was stored."""
        state = self.history.state(card.id, card.earlier_ids)
        self.states[card.id] = state
        return state


@contextmanager
def open_learner(
    named: Sequence[str] = (), now: str | None = None, *, write: bool = False
) -> Iterator[Learner]:
    """Open everything for one command; nothing is created or changed unless `write` is set.

    Args:
        named: Deck files, folders or deck ids; none for all decks that are found.
        now: The instant to take for the present one.
        write: The command stores events.

    Raises:
        DeckError: If decks were found and none can be used.
        UserError: If the settings or the history cannot be used.
    """
    places = folders()
    settings = read_settings(places.settings)
    options = settings.scheduling_options()
    clock = Clock(now)
    decks, problems = select_decks(named, places, settings.deck_folders, write_cache=write)
    if problems and not decks:
        raise DeckError(problems)
    with History.open(places.history, options, write=write) as history:
        learner = Learner(settings, history.schedules, clock, history, decks, problems)
        renamed = {card.id: card.earlier_ids for card in learner.cards if card.earlier_ids}
        learner.states = history.states(renamed)
        if write:
            warn_once_a_day(places, learner.day)
            if history.regained:
                what = count(history.regained, "entry", "entries")
                typer.echo(f"byheart: saved now, what the disk had refused: {what}", err=True)
        yield learner


def names_of(card: Card) -> tuple[str, ...]:
    """Return what a card may be called by: its id, its question's, and both without the deck."""
    question = f"{card.deck}/{card.question.id}"
    return (card.id, question, card.question.id, card.id.removeprefix(f"{card.deck}/"))


def nearest(name: str, cards: Sequence[Card]) -> str:
    """Return ": did you mean X?", or where to look when nothing is near."""
    known = {each for card in cards for each in names_of(card)}
    close = get_close_matches(name, sorted(known), n=1)
    return f": did you mean {close[0]}?" if close else "; `byheart decks` lists the decks"
