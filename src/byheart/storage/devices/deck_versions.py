"""Two versions of a deck that a carrier left in a folder: for the learner to settle."""

import re
from collections.abc import Iterable
from pathlib import Path

_COPY = re.compile(
    r"(?P<stem>.+?)(?: \([^()]*conflict[^()]*\)|\.sync-conflict-\d{8}-\d{6}-\w+"
    r"|_conflict-\d[\w-]*|\.conflict\d+)",
    re.IGNORECASE,
)
"""What Dropbox, Nextcloud, Syncthing, ownCloud and rclone call the other version."""
_NUMBERED = re.compile(r"(?P<stem>.+?)(?: \(\d+\)| \d+)")
"""What iCloud and Google Drive call it, and an author may: only beside its original."""
_MARK = re.compile(rb"^<<<<<<< ", re.MULTILINE)
_DECK_MOST = 16_777_216


class DeckVersions:
    """Names what carriers left; a deck is read again only when it has changed."""

    def __init__(self) -> None:
        self._marked: dict[Path, tuple[int, int, int]] = {}

    def notes(self, folder: Path, decks: Iterable[Path]) -> list[str]:
        """Return a sentence for each deck of which there are two versions."""
        found = list(decks)
        names = set(found)
        return [note for deck in found if (note := self._note(folder, deck, names))]

    def _note(self, folder: Path, deck: Path, names: set[Path]) -> str:
        path = deck.relative_to(folder)
        if original := _original(deck, names):
            return (
                f"{path} is another version of {original.relative_to(folder)}: compare them with"
                " `byheart diff`, keep one"
            )
        if line := self._marked_line(deck):
            return (
                f"{path}:{line}: git left both versions here, between <<<<<<< and >>>>>>>: keep"
                " what is right"
            )
        return ""

    def _marked_line(self, deck: Path) -> int:
        """Return the line with the first mark of a conflict, 0 where there is none."""
        try:
            found = deck.stat()
            size, mtime_ns, line = self._marked.get(deck, (-1, -1, 0))
            if (size, mtime_ns) != (found.st_size, found.st_mtime_ns):
                line = _first_mark(deck) if deck.is_file() and found.st_size < _DECK_MOST else 0
                self._marked[deck] = (found.st_size, found.st_mtime_ns, line)
        except OSError:
            return 0
        return line


def _original(deck: Path, names: set[Path]) -> Path | None:
    if copy := _COPY.fullmatch(deck.stem):
        return deck.with_stem(copy["stem"])
    numbered = _NUMBERED.fullmatch(deck.stem)
    original = deck.with_stem(numbered["stem"]) if numbered else deck
    return original if original != deck and original in names else None


def _first_mark(deck: Path) -> int:
    content = deck.read_bytes()
    at = _MARK.search(content)
    return content.count(b"\n", 0, at.start()) + 1 if at else 0
