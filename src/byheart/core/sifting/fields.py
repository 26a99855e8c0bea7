"""The fields of a question that can be set one at a time."""

from collections.abc import Mapping
from dataclasses import replace

from byheart.core.cleaning import clean
from byheart.core.deck import Expected, Kind, Member, Question, QuestionId

SEPARATOR = ";"
"""Between several texts on one line; commas stand in numbers."""
_OF_EXPECTED = frozenset({"answer", "tolerance", "accept", "distractors"})


def editable(kind: Kind) -> tuple[str, ...]:
    """Return the fields that are gone through for a kind, in order."""
    return (
        "ask",
        *(("answer",) if kind is not Kind.CLOZE else ()),
        *(("tolerance",) if kind in (Kind.NUMBER, Kind.DATE) else ()),
        *(("accept",) if kind in (Kind.TEXT, Kind.NAME) else ()),
        *(("distractors",) if kind is Kind.CHOICE else ()),
        "why",
        "id",
    )


def field(question: Question, name: str) -> str:
    """Return a field as its author would type it."""
    expected = question.expected
    values: Mapping[str, str] = {
        "ask": question.ask,
        "why": question.why,
        "id": question.id,
        "answer": _answer(expected) if expected is not None else "",
        "tolerance": expected.tolerance if expected is not None else "",
        "accept": _joined(expected.accept) if expected is not None else "",
        "distractors": _joined(expected.distractors) if expected is not None else "",
    }
    return values[name]


def with_field(question: Question, name: str, text: str) -> Question:
    """Return a question in which a field says something else; "" takes it out.

    Raises:
        ValueError: If there is no such field to set.
    """
    text = " ".join(clean(text).split())
    match name:
        case "ask":
            return replace(question, ask=text)
        case "why":
            return replace(question, why=text)
        case "id":
            return replace(question, id=QuestionId(text))
        case _ if name in _OF_EXPECTED and question.expected is not None:
            return replace(question, expected=_with(question.expected, name, text))
        case _:
            raise ValueError(f"{name} cannot be set")


def _with(expected: Expected, name: str, text: str) -> Expected:
    match name:
        case "answer" if expected.kind is Kind.LIST:
            return replace(expected, answer="", members=tuple(map(Member, _split(text))))
        case "answer":
            return replace(expected, answer=text)
        case "tolerance":
            return replace(expected, tolerance=text)
        case "accept":
            return replace(expected, accept=_split(text))
        case _:
            return replace(expected, distractors=_split(text))


def _answer(expected: Expected) -> str:
    members = tuple(member.answer for member in expected.members)
    return _joined(members) if members else expected.answer


def _joined(texts: tuple[str, ...]) -> str:
    return f"{SEPARATOR} ".join(texts)


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(SEPARATOR) if part.strip())
