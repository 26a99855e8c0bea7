"""A deck as a list of questions under their ids, for programs that compare texts line by line."""

from byheart.core.deck_writing.layout import Fields, Layout, Series, Text
from byheart.core.deck_writing.ordering import ordered_deck
from byheart.core.deck_writing.reading import read_layout
from byheart.core.deck_writing.source import Source
from byheart.core.deck_writing.writing import entry_lines
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError

_INDENT = 4


def listing(data: bytes, file: str = "deck") -> str:
    """Return what a deck says, the id of each question on a line of its own.

    Where two versions differ in layout alone, their listings are equal.

    Args:
        data: The bytes of the deck file.
        file: What problems call the file.

    Raises:
        DeckError: If the deck has problems.
    """
    _, problems = read_deck(data, file)
    if problems:
        raise DeckError(problems)
    root = ordered_deck(read_layout(Source.of(data).text))
    lines: list[str] = []
    for entry in root:
        if entry.key.text != "questions" or not isinstance(entry.value, Series):
            lines += entry_lines([entry], 0)
            continue
        for item in entry.value.items:
            lines += ["", *filter(None, item.notes.above), *_question(item.value)]
    return "".join(line + "\n" for line in lines)


def _question(question: Layout) -> list[str]:
    if not isinstance(question, Fields):
        return []
    id_ = question.value("id")
    rest = [entry for entry in question if entry.value is not id_]
    return [id_.text if isinstance(id_, Text) else "", *entry_lines(rest, _INDENT)]
