"""One text more in a list of a question: another right answer, one to ask back, one to refuse."""

from dataclasses import replace

from byheart.core.deck import Question
from byheart.core.deck_reading.fields import QUESTION, Shape
from byheart.core.deck_writing.changing import no_question, question_in, with_changes, with_value
from byheart.core.deck_writing.layout import (
    NOTHING,
    Entry,
    Fields,
    Item,
    Layout,
    Series,
    Text,
    is_nothing,
)
from byheart.core.deck_writing.opening import opened
from byheart.core.errors import UserError
from byheart.core.wording import quoted

_ADDED_TO = frozenset({Shape.TEXTS, Shape.IDS, Shape.REMARKS})


def add_value(  # noqa: PLR0913 - an answer, a word to say of it, and where it belongs
    data: bytes,
    id_: str,
    field: str,
    value: str,
    say: str = "",
    *,
    gap: str = "",
    file: str = "deck",
) -> bytes:
    """Return the bytes of a deck in which a list of a question has one text more.

    A text that is there already changes nothing, unless there is something else to say of it.

    Args:
        data: The bytes of the deck file.
        id_: The question.
        field: A key whose value is a list or foreseen answers: `accept`, `prompt`, `reject`, …
        value: The text.
        say: What to say of a foreseen answer.
        gap: Of a cloze, the name of the gap that it belongs to.
        file: What problems call the file.

    Raises:
        DeckError: If the deck has problems, or would have some then.
        UserError: If no question has that id, or it has no such gap.
        ValueError: If nothing can be added to that key.
    """
    known = QUESTION.fields.get(field)
    if known is None or known.shape not in _ADDED_TO or (say and known.shape is not Shape.REMARKS):
        raise ValueError(f"nothing can be added to {field!r}")
    question = question_in(data, id_, file)
    fields = _fields_of(data, id_, file)
    if gap:
        name, changed = "gaps", _with_gap(fields, question, gap, field, (value, say))
    else:
        name, changed = field, _with(fields.value(field), value, say)
    return data if changed is None else with_changes(data, id_, {name: changed}, file)


def add_to_member(data: bytes, id_: str, member: str, value: str, *, file: str = "deck") -> bytes:
    """Return the bytes of a deck in which a member of a list has one right form more.

    Args:
        data: The bytes of the deck file.
        id_: The question.
        member: The member's answer.
        value: The form; one that is there already changes nothing.
        file: What problems call the file.

    Raises:
        DeckError: If the deck has problems, or would have some then.
        UserError: If no question has that id, or it has no such member.
    """
    answer = _fields_of(data, id_, file).value("answer")
    items = answer.items if isinstance(answer, Series) else ()
    at = next((n for n, each in enumerate(items) if _said(each.value) == member.split()), None)
    if at is None or not isinstance(answer, Series):
        raise UserError(f"the question {quoted(id_)} has no member {quoted(member)}")
    old = items[at].value
    about = old if isinstance(old, Fields) else Fields((Entry(Text("answer"), old),))
    forms = _with(about.value("accept"), value, "")
    if forms is None:
        return data
    changed = replace(items[at], value=with_value(about, "accept", forms))
    made = replace(answer, items=(*items[:at], changed, *items[at + 1 :]))
    return with_changes(data, id_, {"answer": made}, file)


def _fields_of(data: bytes, id_: str, file: str) -> Fields:
    """Return the keys of a question as they stand in a file."""
    item = opened(data, file).item(id_)
    if item is None or not isinstance(item.value, Fields):
        raise no_question(id_, file)
    return item.value


def _said(member: Layout) -> list[str]:
    """Return the words of the answer of a member of a list."""
    answer = member.value("answer") if isinstance(member, Fields) else member
    return answer.text.split() if isinstance(answer, Text) else []


def _with_gap(
    fields: Fields, question: Question, gap: str, field: str, added: tuple[str, str]
) -> Layout | None:
    """Return what is said of the gaps with a text more at one of them."""
    text = next((each.expected.answer for each in question.gaps if each.name == gap), None)
    if text is None:
        names = ", ".join(each.name for each in question.gaps)
        hint = f"its gaps are {names}" if names else "it has none"
        raise UserError(f"the question {quoted(question.id)} has no gap {quoted(gap)}: {hint}")
    old = fields.value("gaps")
    gaps = old if isinstance(old, Fields) else Fields(())
    key = next((e.key.text for e in gaps if e.key.text.split() == text.split()), text)
    details = gaps.value(key)
    about = details if isinstance(details, Fields) else Fields(())
    value = _with(about.value(field), *added)
    return None if value is None else with_value(gaps, key, with_value(about, field, value))


def _with(old: Layout | None, value: str, say: str) -> Layout | None:
    """Return a list or mapping with a text more; None if it says that already."""
    if isinstance(old, Text) and not is_nothing(old):
        old = Series((Item(old),))
    match old:
        case Fields():
            return _with_entry(old, value, say)
        case Series(items=items) if say:
            entries = (Entry(i.value, NOTHING, i.notes) for i in items if isinstance(i.value, Text))
            return _with_entry(Fields(tuple(entries), after=old.after), value, say)
        case Series(items=items):
            is_there = any(isinstance(i.value, Text) and i.value.text == value for i in items)
            return None if is_there else replace(old, items=(*items, Item(Text(value))))
        case _:
            return _with_entry(Fields(()), value, say) if say else Series((Item(Text(value)),))


def _with_entry(old: Fields, value: str, say: str) -> Fields | None:
    entry = old.get(value)
    if entry is not None and (not say or getattr(entry.value, "text", "") == say):
        return None
    return with_value(replace(old, flow=False), value, Text(say) if say else NOTHING)
