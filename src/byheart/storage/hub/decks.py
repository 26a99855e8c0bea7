"""The versions of a class's decks at a hub, and the copies of the newest on a learner's device."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from psycopg import Connection

from byheart.storage.decks.files import read_decks
from byheart.storage.decks.finding import decks_in
from byheart.storage.decks.writing import create_deck, replace_deck
from byheart.storage.hub.link import again

FOLDER = "hub"
"""The folder of the copies, in the learner's folder of decks."""
_NAME_DIGITS = 16
_NEWEST = """
    select deck, version, digest from byheart.deck as d
    where version = (select max(version) from byheart.deck where deck = d.deck) order by deck
"""


class Version(NamedTuple):
    """The newest version of a deck, numbered from 1."""

    deck: str
    version: int
    digest: str


def publish(connection: Connection, deck: str, content: bytes) -> Version | None:
    """Add a version of a deck; return it, None where it is the newest already."""
    digest = sha256(content).hexdigest()

    def work() -> Version | None:
        with connection.transaction():
            newest = next((each for each in newest_versions(connection) if each.deck == deck), None)
            if newest is not None and newest.digest == digest:
                return None
            number = newest.version + 1 if newest is not None else 1
            connection.execute(
                "insert into byheart.deck (deck, version, digest, content) values (%s, %s, %s, %s)",
                [deck, number, digest, content],
            )
            return Version(deck, number, digest)

    return again(work)


def newest_versions(connection: Connection) -> list[Version]:
    """Return the newest version of every deck."""
    return [Version._make(row) for row in connection.execute(_NEWEST)]


def take_decks(connection: Connection, decks: Path) -> list[str]:
    """Bring the copies on this device up to the newest versions; return what to tell of it.

    A copy that the learner has changed, and a deck that lies elsewhere in the folder, are left
    as they are and named.
    """
    versions = newest_versions(connection)
    if not versions:
        return []
    own = _own_decks(decks)
    return [said for version in versions if (said := _taken(connection, version, decks, own))]


def content_of(connection: Connection, version: Version) -> bytes:
    """Return the file of a version."""
    row = connection.execute(
        "select content from byheart.deck where deck = %s and version = %s",
        [version.deck, version.version],
    ).fetchone()
    return bytes(row[0]) if row is not None else b""


def _taken(
    connection: Connection, version: Version, decks: Path, own: Sequence[tuple[str, Path]]
) -> str:
    # a hash: what others call their decks never becomes a path
    name = sha256(version.deck.encode()).hexdigest()[:_NAME_DIGITS] + ".yaml"
    copy = decks / FOLDER / name
    elsewhere = next(
        (file for deck, file in own if deck == version.deck and file != copy.resolve()), None
    )
    if elsewhere is not None:
        return f"{version.deck}: {elsewhere} is yours and stays; the hub's was not taken"
    kept = _digest(copy)
    if kept == version.digest:
        return ""
    if kept and not _is_the_hub_s(connection, version.deck, kept):
        return f"{version.deck}: you changed {copy}; move it away to get the hub's"
    content = content_of(connection, version)
    if sha256(content).hexdigest() != version.digest:
        return f"{version.deck}: version {version.version} is damaged at the hub"
    if kept:
        replace_deck(copy, copy.read_bytes(), content)
    else:
        create_deck(copy, content)
    return f"{version.deck}: version {version.version} of the hub"


def _own_decks(decks: Path) -> list[tuple[str, Path]]:
    found, _ = read_decks(decks_in(decks))
    return [(deck.id, Path(deck.file).resolve()) for deck in found]


def _digest(file: Path) -> str:
    try:
        return sha256(file.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""


def _is_the_hub_s(connection: Connection, deck: str, digest: str) -> bool:
    row = connection.execute(
        "select 1 from byheart.deck where deck = %s and digest = %s limit 1", [deck, digest]
    ).fetchone()
    return row is not None
