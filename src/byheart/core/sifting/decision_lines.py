"""Decisions as lines of JSON, as they are kept."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import assert_never

from byheart.core.deck import QuestionId
from byheart.core.drafting import FactKind, Fingerprint
from byheart.core.sifting.decisions import (
    Accepted,
    Dated,
    Decision,
    DecisionId,
    Deed,
    Merged,
    Rejected,
    Said,
    Undone,
    Worded,
)
from byheart.core.sifting.patches import Patch

Fields = dict[str, object]


def line_of(decision: Decision) -> str:
    """Return a decision as one line of ASCII, without the line's end."""
    stamp: Fields = {"id": decision.id, "at_ms": decision.at_ms, "source": decision.source}
    return json.dumps({**stamp, **_fields_of(decision.deed)})


def _fields_of(deed: Deed) -> Fields:
    match deed:
        case Accepted():
            made: Fields = {"made_deck": True} if deed.made_deck else {}
            return {"do": "accept", **_question(deed), **made}
        case Merged():
            part: Fields = {"part": deed.part} if deed.part else {}
            return {"do": "merge", "answer": deed.answer, **_question(deed), **part}
        case Rejected(candidate):
            return {"do": "reject", "candidate": candidate}
        case Worded(candidate, wording):
            return {"do": "word", "candidate": candidate, "wording": wording}
        case Dated(day):
            return {"do": "date", "day": day.isoformat()}
        case Undone(target):
            return {"do": "undo", "target": target}
        case _:
            assert_never(deed)


def _question(deed: Accepted | Merged) -> Fields:
    said, patch = deed.said, deed.patch
    return {
        "candidate": deed.candidate,
        "question": deed.question,
        "said": {
            "kind": said.kind.value,
            "para": said.para,
            "text": said.text,
            "value": said.value,
            "unit": said.unit,
            "sentence": said.sentence,
        },
        "patch": {"at": patch.at, "removed": patch.removed, "added": patch.added},
    }


def decision_of(line: str) -> Decision | None:
    """Read a line; None where it is no decision that this version knows."""
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match value:
        case {"id": str(id_), "at_ms": int(at_ms), "source": str(source), "do": str(do), **rest}:
            read = _READ.get(do)
            deed = read(rest) if read is not None else None
            return None if deed is None else Decision(DecisionId(id_), at_ms, source, deed)
        case _:
            return None


def _accepted(value: Mapping[object, object]) -> Deed | None:
    match value:
        case {"candidate": str(candidate), "question": str(question)}:
            said, patch = _said(value.get("said")), _patch(value.get("patch"))
            if said is None or patch is None:
                return None
            made_deck = value.get("made_deck") is True
            return Accepted(Fingerprint(candidate), QuestionId(question), said, patch, made_deck)
        case _:
            return None


def _merged(value: Mapping[object, object]) -> Deed | None:
    match _accepted(value), value.get("answer"):
        case Accepted() as deed, str(answer):
            part = str(value.get("part", ""))
            return Merged(deed.candidate, deed.question, answer, deed.said, deed.patch, part)
        case _:
            return None


def _rejected(value: Mapping[object, object]) -> Deed | None:
    match value:
        case {"candidate": str(candidate)}:
            return Rejected(Fingerprint(candidate))
        case _:
            return None


def _worded(value: Mapping[object, object]) -> Deed | None:
    match value:
        case {"candidate": str(candidate), "wording": str(wording)}:
            return Worded(Fingerprint(candidate), wording)
        case _:
            return None


def _dated(value: Mapping[object, object]) -> Deed | None:
    try:
        return Dated(date.fromisoformat(str(value.get("day"))))
    except ValueError:
        return None


def _undone(value: Mapping[object, object]) -> Deed | None:
    match value:
        case {"target": str(target)}:
            return Undone(DecisionId(target))
        case _:
            return None


_READ: Mapping[str, Callable[[Mapping[object, object]], Deed | None]] = {
    "accept": _accepted,
    "merge": _merged,
    "reject": _rejected,
    "word": _worded,
    "date": _dated,
    "undo": _undone,
}


def _said(value: object) -> Said | None:
    match value:
        case {
            "kind": str(kind),
            "para": int(para),
            "text": str(text),
            "value": str(said),
            "unit": str(unit),
            "sentence": str(sentence),
        } if kind in {*FactKind}:
            return Said(FactKind(kind), para, text, said, unit, sentence)
        case _:
            return None


def _patch(value: object) -> Patch | None:
    match value:
        case {"at": int(at), "removed": str(removed), "added": str(added)}:
            return Patch(at, removed, added)
        case _:
            return None
