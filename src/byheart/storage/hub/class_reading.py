"""What a teacher reads at a hub: the events of a class, learner by learner."""

from collections.abc import Iterator
from typing import NamedTuple

from psycopg import Connection

from byheart.core.deck import CardId
from byheart.core.review import Event
from byheart.core.syncing.lines import BadLineError, read_line
from byheart.storage.history.event_rows import REVIEW, event_of
from byheart.storage.hub.decks import content_of, newest_versions
from byheart.storage.hub.fault import HubError, explained
from byheart.storage.hub.people import roster
from byheart.storage.hub.schema import check_version

SINCE = """
    select line from byheart.event where learner = %s and at_ms >= %s
"""
CARDS_BEFORE = """
    select distinct card from byheart.event where learner = %s and at_ms < %s and kind = %s
"""


class Studied(NamedTuple):
    """What one learner did since a moment, and the cards that were answered before it."""

    learner: str
    name: str
    events: tuple[Event, ...]
    before: frozenset[CardId]
    unreadable: int


def class_since(connection: Connection, since_ms: int) -> Iterator[Studied]:
    """Yield what each learner of a class has done since a moment, milliseconds UTC.

    Raises:
        HubError: If the role that is connected may not read the class.
    """
    with explained():
        check_version(connection)
        _see_to_rights(connection)
        learners = roster(connection)
    for learner, name in learners.items():
        with explained():
            before = connection.execute(CARDS_BEFORE, [learner, since_ms, REVIEW])
            cards = frozenset(CardId(card) for (card,) in before)
            events, unreadable = _events(connection, learner, since_ms)
        yield Studied(learner, name, events, cards, unreadable)


def class_decks(connection: Connection) -> list[tuple[str, bytes]]:
    """Return the newest versions of the class's decks: the id and the file of each."""
    with explained():
        versions = newest_versions(connection)
        return [(version.deck, content_of(connection, version)) for version in versions]


def _see_to_rights(connection: Connection) -> None:
    """Refuse a learner's role, to which a class would seem to have one member."""
    row = connection.execute(
        "select current_user::text, has_table_privilege('byheart.learner', 'select')"
    ).fetchone()
    if row is None or not row[1]:
        role = row[0] if row is not None else "this role"
        raise HubError(f"{role} is no teacher of this class: a report needs a teacher's role")


def _events(connection: Connection, learner: str, since_ms: int) -> tuple[tuple[Event, ...], int]:
    events: list[Event] = []
    unreadable = 0
    for (line,) in connection.execute(SINCE, [learner, since_ms]):
        try:
            events.append(event_of(read_line(line.encode()).row))
        except BadLineError:
            unreadable += 1
    return tuple(events), unreadable
