"""Drafts as JSON: what `byheart draft` writes and what other programs may read and write."""

import json
from collections.abc import Mapping
from datetime import date

from byheart.core.deck import Source
from byheart.core.drafting import Candidate, FactKind, Fingerprint, Twin, to_json
from byheart.core.errors import UserError
from byheart.core.sifting.drafts import Draft
from byheart.core.wording import quoted

_TEXTS = ("unit", "hedge", "sentence")
_MAKE_ONE = "make one with `byheart draft ARTICLE -o DRAFT`"


def draft_to_json(draft: Draft) -> Mapping[str, object]:
    """Return a draft, ready for `json.dumps`; `candidates` is as the format of drafting has it."""
    source = draft.source
    return {
        "source": {
            "id": source.id,
            "title": source.title,
            "published": source.published.isoformat() if source.published else None,
            "url": source.url,
        },
        "as_of": draft.as_of.isoformat() if draft.as_of else None,
        "paragraphs": list(draft.paragraphs),
        **to_json(draft.candidates),
    }


def draft_from_json(text: str, file: str) -> Draft:
    """Read a draft.

    Raises:
        UserError: If it is none; the message says what is wrong, and where.
    """
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(f"{file} is no draft, it is not JSON: {_MAKE_ONE}") from error
    match value:
        case {
            "source": {"id": str(id_)} as about,
            "paragraphs": list(paragraphs),
            "candidates": list(candidates),
            **rest,
        } if id_.strip():
            pass
        case _:
            raise UserError(f"{file} is no draft: {_MAKE_ONE}")
    if not all(isinstance(paragraph, str) for paragraph in paragraphs):
        raise UserError(f"{file} is no draft, a paragraph is no text: {_MAKE_ONE}")
    found = tuple(_candidate(each, number, file) for number, each in enumerate(candidates, start=1))
    as_of = _day(rest.get("as_of"), file)
    return Draft(_source(id_, about, file), tuple(map(str, paragraphs)), found, as_of)


def _source(id_: str, about: Mapping[object, object], file: str) -> Source:
    published = _day(about.get("published"), file)
    return Source(id_, _text(about.get("title")), published, _text(about.get("url")))


def _day(value: object, file: str) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        message = f"{file}: {quoted(str(value))} is no day: write it like 2024-12-05"
        raise UserError(message) from error


def _candidate(value: object, number: int, file: str) -> Candidate:
    match value:
        case {
            "fingerprint": str(id_),
            "kind": str(kind),
            "para": int(para),
            "start": int(start),
            "end": int(end),
            "text": str(text),
            "value": str(said),
            **rest,
        } if id_ and text and kind in {*FactKind} and 0 <= start <= end:
            pass
        case _:
            needed = "fingerprint, kind, para, start, end, text and value"
            raise UserError(f"{file}: candidate {number} cannot be read: it needs {needed}")
    unit, hedge, sentence = (_text(rest.get(name)) for name in _TEXTS)
    repeats = _text(rest.get("repeats"))
    return Candidate(
        id=Fingerprint(id_),
        kind=FactKind(kind),
        para=para,
        start=start,
        end=end,
        text=text,
        sentence=sentence or text,
        value=said,
        unit=unit,
        hedge=hedge,
        relative=rest.get("relative") is True,
        resolves_to=_text(rest.get("resolves_to")),
        year_assumed=rest.get("year_assumed") is True,
        repeats=Fingerprint(repeats) if repeats else None,
        twin=_twin(rest.get("twin")),
        name_class=_text(rest.get("class")),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _twin(value: object) -> Twin | None:
    match value:
        case {
            "start": int(start),
            "end": int(end),
            "text": str(text),
            "value": str(said),
            "unit": str(unit),
        }:
            return Twin(start, end, text, said, unit)
        case _:
            return None
