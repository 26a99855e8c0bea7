"""A whole deck in canonical form."""

from dataclasses import replace

from byheart.core.deck import Deck
from byheart.core.deck_writing.ordering import ordered_deck
from byheart.core.deck_writing.reading import read_layout
from byheart.core.deck_writing.source import Source
from byheart.core.deck_writing.writing import entry_lines
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError, UserError


def format_deck(data: bytes, file: str = "deck") -> bytes:
    """Return the bytes of a deck file in canonical form.

    Keys come in the order of the format's tables, one blank line stands between questions, every
    comment stays with what it belongs to. A deck in canonical form is returned as it is.

    Args:
        data: The file's bytes.
        file: What problems call the file.

    Raises:
        DeckError: If the deck has problems.
        UserError: If the canonical form would say something else, which is a fault of ours.
    """
    deck, problems = read_deck(data, file)
    if deck is None or problems:
        raise DeckError(problems)
    source = Source.of(data)
    root = ordered_deck(read_layout(source.text))
    lines = entry_lines(root.entries, 0) + list(root.after)
    made = source.with_text("".join(line + source.line_end for line in lines))
    if not same_deck(deck, read_deck(made, file)[0]):
        raise UserError(f"{file} is left as it is: its canonical form would not say the same")
    return made


def same_deck(one: Deck, other: Deck | None) -> bool:
    """Say whether two decks differ in nothing but where things stand."""
    if other is None or len(one.questions) != len(other.questions):
        return False
    questions = tuple(
        replace(mine, place=theirs.place)
        for mine, theirs in zip(one.questions, other.questions, strict=True)
    )
    return replace(one, questions=questions, file=other.file) == other
