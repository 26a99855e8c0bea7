"""What a class did and knows, read from its hub."""

from byheart.core.class_report import ClassReport
from byheart.core.deck import Deck
from byheart.core.deck_yaml import read_deck
from byheart.core.review import Instant
from byheart.core.scheduling.study_day import study_day
from byheart.storage.hub.hub import Hub
from byheart.terminal.hub_tables import ClassView, class_view

_DAY_MS = 86_400_000


def reported(address: str, now: Instant, days: int, rollover_hour: int) -> ClassView:
    """Return the class of a hub, over the last days.

    Raises:
        UserError: If the hub cannot be read, or the role is no teacher's.
    """
    report = ClassReport(rollover_hour)
    unreadable = 0
    with Hub.open(address) as opened:
        for studied in opened.studied_since(now.ms - days * _DAY_MS):
            report.add(studied.learner, studied.name, studied.events, studied.before)
            unreadable += studied.unreadable
        files = opened.decks()
    decks = [deck for name, data in files if (deck := _deck(name, data)) is not None]
    return class_view(report, decks, days, study_day(now, rollover_hour), unreadable)


def _deck(name: str, data: bytes) -> Deck | None:
    deck, _ = read_deck(data, name)
    return deck
