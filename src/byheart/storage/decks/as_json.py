"""A deck to JSON and back, for the cache. What is empty is left out."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from byheart.core.deck import (
    Citation,
    Deck,
    DeckId,
    Expected,
    Gap,
    Kind,
    Member,
    Question,
    QuestionId,
    Remark,
    Source,
    Status,
)
from byheart.core.errors import Place
from byheart.core.verdict import Judgement

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Fields = Mapping[str, Json]


def deck_to_json(deck: Deck) -> bytes:
    """Return a deck as JSON, without the name of its file: that depends on who reads it."""
    fields: Fields = {
        "id": deck.id,
        "title": deck.title,
        "language": deck.language,
        "sources": [_from_source(source) for source in deck.sources.values()],
        "questions": [_from_question(question) for question in deck.questions],
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def deck_from_json(data: bytes, file: str) -> Deck:
    """Return the deck that was written as JSON.

    Raises:
        ValueError: If this is not what `deck_to_json` writes.
    """
    try:
        return _deck(_fields(json.loads(data)), file)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"no deck in this JSON: {error!r}") from error


def _from_source(source: Source) -> Fields:
    return _filled(
        id=source.id, title=source.title, published=_from_day(source.published), url=source.url
    )


def _from_question(question: Question) -> Fields:
    return _filled(
        id=question.id,
        at=[question.place.line, question.place.column],
        kind=question.kind,
        ask=question.ask,
        expected=_from_expected(question.expected) if question.expected else None,
        gaps=[_from_gap(gap) for gap in question.gaps],
        hint=question.hint,
        why=question.why,
        cite=_from_citation(question.cite) if question.cite else None,
        claimed_by=question.claimed_by,
        status=question.status,
        as_of=_from_day(question.as_of),
        review_by=_from_day(question.review_by),
        tags=question.tags,
        family=question.family,
        confusable=question.confusable,
        revision=question.revision,
        renamed_from=question.renamed_from,
        retired=_from_day(question.retired),
        tests={judgement.value: texts for judgement, texts in question.tests.items()},
        lint_ok=question.lint_ok,
        fact=question.fact,
    )


def _from_expected(expected: Expected) -> Fields:
    return _filled(
        kind=expected.kind,
        answer=expected.answer,
        accept=expected.accept,
        prompt=_from_remarks(expected.prompt),
        reject=_from_remarks(expected.reject),
        tolerance=expected.tolerance,
        distractors=expected.distractors,
        members=[[member.answer, *member.accept] for member in expected.members],
        ordered=expected.ordered,
    )


def _from_remarks(remarks: Iterable[Remark]) -> Json:
    return [[remark.answer, remark.say] for remark in remarks]


def _from_gap(gap: Gap) -> Fields:
    return _filled(name=gap.name, expected=_from_expected(gap.expected), hint=gap.hint)


def _from_citation(cite: Citation) -> Fields:
    return _filled(source=cite.source, para=cite.para, quote=cite.quote)


def _from_day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _filled(**fields: Json) -> Fields:
    return {name: value for name, value in fields.items() if value}


def _deck(fields: Fields, file: str) -> Deck:
    sources = [_source(_fields(item)) for item in _list(fields["sources"])]
    return Deck(
        DeckId(_text(fields["id"])),
        file,
        _text(fields["title"]),
        tuple(_question(_fields(item), file) for item in _list(fields["questions"])),
        _text(fields["language"]),
        {source.id: source for source in sources},
    )


def _source(fields: Fields) -> Source:
    return Source(
        _text(fields["id"]),
        _text(fields.get("title", "")),
        _day(fields.get("published")),
        _text(fields.get("url", "")),
    )


def _question(fields: Fields, file: str) -> Question:
    get = fields.get
    line, column = _list(fields["at"])
    return Question(
        QuestionId(_text(fields["id"])),
        Place(file, _whole(line), _whole(column)),
        Kind(_text(fields["kind"])),
        _text(fields["ask"]),
        _expected(_fields(get("expected"))) if "expected" in fields else None,
        tuple([_gap(_fields(gap)) for gap in _list(get("gaps", ()))]),
        _text(get("hint", "")),
        _text(get("why", "")),
        _citation(_fields(get("cite"))) if "cite" in fields else None,
        _text(get("claimed_by", "")),
        Status(_text(get("status"))) if "status" in fields else None,
        _day(get("as_of")),
        _day(get("review_by")),
        _texts(get("tags", ())),
        _text(get("family", "")),
        _ids(get("confusable", ())),
        _whole(get("revision", 0)),
        _ids(get("renamed_from", ())),
        _day(get("retired")),
        {Judgement(name): _texts(texts) for name, texts in _fields(get("tests", {})).items()},
        {rule: _text(reason) for rule, reason in _fields(get("lint_ok", {})).items()},
        _text(get("fact", "")),
    )


def _expected(fields: Fields) -> Expected:
    get = fields.get
    return Expected(
        Kind(_text(fields["kind"])),
        _text(get("answer", "")),
        _texts(get("accept", ())),
        _remarks(get("prompt", ())),
        _remarks(get("reject", ())),
        _text(get("tolerance", "")),
        _texts(get("distractors", ())),
        tuple([_member(member) for member in _list(get("members", ()))]),
        get("ordered", False) is True,
    )


def _remarks(value: Json) -> tuple[Remark, ...]:
    return tuple([Remark(*_texts(pair)) for pair in _list(value)]) if value else ()


def _member(value: Json) -> Member:
    answer, *accept = _texts(value)
    return Member(answer, tuple(accept))


def _gap(fields: Fields) -> Gap:
    hint = _text(fields.get("hint", ""))
    return Gap(_text(fields["name"]), _expected(_fields(fields["expected"])), hint)


def _citation(fields: Fields) -> Citation:
    para = fields.get("para")
    return Citation(
        _text(fields["source"]),
        None if para is None else _whole(para),
        _text(fields.get("quote", "")),
    )


def _day(value: Json) -> date | None:
    return None if value is None else date.fromisoformat(_text(value))


def _ids(value: Json) -> tuple[QuestionId, ...]:
    return tuple(map(QuestionId, _texts(value))) if value else ()


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(map(_text, _list(value))) if value else ()


def _text(value: Json) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(f"not a text: {value!r}")


def _whole(value: Json) -> int:
    if isinstance(value, int):
        return value
    raise TypeError(f"not a whole number: {value!r}")


def _list(value: Json) -> Sequence[Json]:
    if isinstance(value, (list, tuple)):
        return value
    raise TypeError(f"not a list: {value!r}")


def _fields(value: Json) -> Fields:
    if isinstance(value, dict):
        return value
    raise TypeError(f"not an object: {value!r}")
