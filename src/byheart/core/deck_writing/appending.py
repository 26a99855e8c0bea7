"""A question put at the end of a deck's questions; every other byte is kept."""

from byheart.core.deck import Question
from byheart.core.deck_writing.layout import Entry, Fields, Item, Series, is_nothing
from byheart.core.deck_writing.opening import Opened, opened
from byheart.core.deck_writing.question_layout import question_layout
from byheart.core.deck_writing.source import Edit, Source
from byheart.core.deck_writing.writing import item_lines
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError, UserError

_INDENT = 2


def append_question(data: bytes, question: Question, file: str = "deck") -> bytes:
    """Return the bytes of a deck with a question added at the end of its questions.

    The question is written in canonical form, without what the deck says for all questions. The
    deck need not have questions yet.

    Args:
        data: The bytes of the deck file.
        question: The question.
        file: What problems call the file.

    Raises:
        DeckError: If the deck has problems, or would have some with this question.
        UserError: If the deck's questions stand in brackets.
    """
    deck = opened(data, file)
    made = appended(deck, question_layout(question, deck.defaults))
    _, problems = read_deck(made, file)
    if problems:
        raise DeckError(problems)
    return made


def appended(deck: Opened, question: Fields) -> bytes:
    """Return the bytes of a deck with a question added, whether or not the question is sound.

    Raises:
        UserError: If the deck's questions stand in brackets.
    """
    entry = deck.root.get("questions")
    if deck.root.flow:
        raise UserError("this deck stands in braces: write each key on a line of its own first")
    if entry is None:
        return deck.source.spliced([_new_questions(deck, question)])
    if deck.questions:
        return deck.source.spliced([_after_last(deck, entry, question)])
    return deck.source.spliced(_first_question(deck.source, entry, question))


def _after_last(deck: Opened, entry: Entry, question: Fields) -> Edit:
    questions = entry.value
    if not isinstance(questions, Series) or questions.flow:
        raise UserError("the questions of this deck stand in brackets: run `byheart format` first")
    between = "\n\n" if _is_apart(deck.source, questions.items) else "\n"
    at = deck.source.line_stop(questions.items[-1].span.stop)
    return _insertion(deck.source, at, between, question, questions.span.column)


def _is_apart(source: Source, items: tuple[Item, ...]) -> bool:
    """Say whether blank lines stand between the questions."""
    if len(items) == 1:
        return True
    between = source.text[items[-2].span.stop : items[-1].span.start]
    return any(not line.strip() for line in between.split("\n")[1:-1])


def _first_question(source: Source, entry: Entry, question: Fields) -> list[Edit]:
    """Return what puts a question in the place of `[]` or of nothing."""
    colon = source.text.find(":", entry.key.span.stop)
    stop = max(entry.value.span.stop, colon + 1)
    gone = source.text[colon + 1 : stop]
    is_empty = isinstance(entry.value, Series) or is_nothing(entry.value)
    if not is_empty or "#" in gone or source.text[entry.key.span.stop : colon].strip():
        raise UserError("the questions of this deck are no list that can be added to")
    at = source.line_stop(max(entry.span.stop, stop))
    inserted = _insertion(source, at, "\n", question, entry.span.column + _INDENT)
    return [Edit(colon + 1, stop, ""), inserted]


def _new_questions(deck: Opened, question: Fields) -> Edit:
    last = deck.root.entries[-1]
    at = deck.source.line_stop(last.span.stop)
    head = "\n" + " " * last.span.column + "questions:\n"
    return _insertion(deck.source, at, head, question, last.span.column + _INDENT)


def _insertion(source: Source, at: int, before: str, question: Fields, indent: int) -> Edit:
    lines = item_lines([Item(question)], indent)
    return Edit(at, at, (before + "\n".join(lines)).replace("\n", source.line_end))
