"""A question as the block of YAML that its author edits."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from byheart.core.deck import Question
from byheart.core.deck_writing.layout import NOTHING, Entry, Fields, Item, Series, Text
from byheart.core.deck_writing.question_layout import question_layout
from byheart.core.deck_writing.writing import entry_lines, item_lines
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import Place, Problem

_ONE = "one question can be edited at a time"


def block_of(question: Question) -> str:
    """Return a question as its author edits it, a list of one."""
    return "\n".join(item_lines([Item(question_layout(question))], 0)) + "\n"


def read_block(
    text: str, file: str, sources: Iterable[str], ids: Collection[str] = ()
) -> tuple[Question | None, list[Problem]]:
    """Return the question that a block holds, and what is wrong with it, by its own lines.

    Args:
        text: The block.
        file: What problems call it.
        sources: The names that `cite` may use.
        ids: The ids of other questions, which `confusable` may name.
    """
    others = [id_ for id_ in ids if "confusable" in text and id_ in text]
    head = _head(sources, others)
    deck, problems = read_deck("\n".join([*head, text]).encode("utf-8", "replace"), file)
    shifted = [_shifted(problem, len(head)) for problem in problems]
    questions = deck.questions[len(others) :] if deck is not None else ()
    if len(questions) > 1:
        line = questions[1].place.line - len(head)
        shifted.append(Problem(Place(file, line, 1), _ONE, "take the others out"))
    return (questions[0] if len(questions) == 1 and not shifted else None), shifted


def _head(sources: Iterable[str], others: Sequence[str]) -> list[str]:
    """Return the lines of a deck into which a block fits."""
    named = Fields(tuple(Entry(Text(name), NOTHING) for name in dict.fromkeys(sources)))
    stubs = Series(tuple(Item(_stub(id_)) for id_ in others), flow=False)
    entries = (Entry(Text("deck"), Text("block")), Entry(Text("sources"), named))
    lines = entry_lines(entries if named.entries else entries[:1], 0)
    return [*lines, "questions:", *item_lines(stubs.items, 0)]


def _stub(id_: str) -> Fields:
    values = {"id": id_, "ask": id_, "answer": id_}
    return Fields(tuple(Entry(Text(name), Text(value)) for name, value in values.items()))


def _shifted(problem: Problem, lines: int) -> Problem:
    place = problem.place
    return replace(problem, place=replace(place, line=max(place.line - lines, 1)))
