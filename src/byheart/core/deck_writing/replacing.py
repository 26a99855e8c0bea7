"""A question of a deck that is to say something else."""

from byheart.core.deck import Question
from byheart.core.deck_writing.changing import question_in, with_changes
from byheart.core.deck_writing.opening import opened
from byheart.core.deck_writing.question_layout import question_layout


def replace_question(data: bytes, id_: str, question: Question, file: str = "deck") -> bytes:
    """Return the bytes of a deck in which a question says something else.

    Keys that say the same stay as they are written, and comments stay.

    Args:
        data: The bytes of the deck file.
        id_: The id that the question has in the file.
        question: What it is to say.
        file: What problems call the file.

    Raises:
        DeckError: If the deck has problems, or would have some then.
        UserError: If no question has that id.
    """
    defaults = opened(data, file).defaults
    old = question_layout(question_in(data, id_, file), defaults)
    new = question_layout(question, defaults)
    names = [entry.key.text for entry in (*old, *new)]
    values = {name: (old.value(name), new.value(name)) for name in names}
    changes = {name: after for name, (before, after) in values.items() if before != after}
    return with_changes(data, id_, changes, file)
