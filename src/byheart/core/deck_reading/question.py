"""One entry of a deck's `questions`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from byheart.core.deck import Citation, Kind, Question, QuestionId, Status
from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.answers import read_expected
from byheart.core.deck_reading.cloze import read_gaps
from byheart.core.deck_reading.fields import ALL_KINDS, CITE, QUESTION, TESTS
from byheart.core.deck_reading.record import Record, kind_in, kind_of
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_nodes import Node, Scalar
from byheart.core.verdict import Judgement
from byheart.core.wording import quoted

_KINDS = tuple(Kind)
_STATUSES = tuple(Status)


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a deck says for all of its questions. `sources` is None where it cannot be known."""

    as_of: date | None
    review_by: date | None
    tags: tuple[str, ...]
    sources: Collection[str] | None


class Draft(NamedTuple):
    """A question as far as it can be read alone; what it says of other questions is to be checked.

    `question` is None where it cannot be asked.
    """

    node: Node
    id: Scalar | None = None
    question: Question | None = None
    confusable: Sequence[Scalar] = ()
    renamed_from: Sequence[Scalar] = ()


def read_question(node: Node, defaults: Defaults, report: Report) -> Draft:
    """Read one question; all that is wrong with it is reported."""
    if not isinstance(node, yaml_nodes.Mapping):
        report.add(node, f"a question must be a mapping, here it is {kind_of(node)}", "- id: …")
        return Draft(node)
    count = report.count
    kind = kind_in(node, ALL_KINDS)
    record = Record(report, node, QUESTION, kind)
    record.one_of("type", _KINDS)
    confusable, renamed = record.ids("confusable"), record.ids("renamed_from")
    question = Question(
        QuestionId(record.id("id")),
        report.place(node),
        kind or Kind.TEXT,
        record.text("ask"),
        None if kind in (None, Kind.CLOZE) else read_expected(record, kind, report),
        read_gaps(record, report) if kind is Kind.CLOZE else (),
        hint=record.text("hint"),
        why=record.text("why"),
        cite=_cite(record, defaults, report),
        claimed_by=record.text("claimed_by"),
        status=_status(record),
        as_of=record.day("as_of") or defaults.as_of,
        review_by=record.day("review_by") or defaults.review_by,
        tags=tuple(dict.fromkeys((*defaults.tags, *record.texts("tags")))),
        family=record.text("family"),
        confusable=tuple([QuestionId(scalar.text) for scalar in confusable]),
        revision=record.whole("revision") or 0,
        renamed_from=tuple([QuestionId(scalar.text) for scalar in renamed]),
        retired=record.day("retired"),
        tests=_tests(record, report),
        lint_ok={key.text: say for key, say in record.pairs("lint-ok")},
        fact=record.text("fact"),
    )
    id_ = record.scalar("id") if question.id else None
    return Draft(node, id_, question if report.count == count else None, confusable, renamed)


def _status(record: Record) -> Status | None:
    status = record.one_of("status", _STATUSES)
    return Status(status) if status else None


def _cite(record: Record, defaults: Defaults, report: Report) -> Citation | None:
    node = record.mapping("cite")
    if node is None:
        return None
    cite = Record(report, node, CITE)
    source = cite.scalar("source")
    if source is not None and defaults.sources is not None:
        name = source.text
        if name not in defaults.sources:
            hint = report.did_you_mean(name, defaults.sources, "name it under sources")
            report.add(source, f"{quoted(name)} is no source of this deck", hint)
    return Citation(cite.text("source"), cite.whole("para"), cite.text("quote"))


def _tests(record: Record, report: Report) -> dict[Judgement, tuple[str, ...]]:
    node = record.mapping("tests")
    if node is None:
        return {}
    tests = Record(report, node, TESTS)
    return {judgement: texts for judgement in Judgement if (texts := tests.texts(judgement))}
