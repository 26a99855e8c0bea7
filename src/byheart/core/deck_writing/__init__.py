"""Decks as text: questions in canonical form, put into files of which every other byte is kept."""

from byheart.core.deck_writing.adding import add_to_member, add_value
from byheart.core.deck_writing.appending import append_question
from byheart.core.deck_writing.formatting import format_deck
from byheart.core.deck_writing.replacing import replace_question

__all__ = ["add_to_member", "add_value", "append_question", "format_deck", "replace_question"]
