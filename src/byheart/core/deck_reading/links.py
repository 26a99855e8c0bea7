"""What the questions of a deck say of one another: ids that stand once, and ids that exist."""

from collections.abc import Mapping, Sequence

from byheart.core.deck_reading.question import Draft
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_nodes import Scalar
from byheart.core.wording import quoted


def linked(drafts: Sequence[Draft], report: Report) -> list[Draft]:
    """Report ids that clash or do not exist; the questions that name them cannot be asked."""
    firsts: dict[str, Scalar] = {}
    earlier: dict[str, Scalar] = {}
    for draft in drafts:
        if draft.id is not None:
            firsts.setdefault(draft.id.text, draft.id)
    return [_checked(draft, firsts, earlier, report) for draft in drafts]


def _checked(
    draft: Draft, firsts: Mapping[str, Scalar], earlier: dict[str, Scalar], report: Report
) -> Draft:
    count = report.count
    if draft.id is not None and (first := firsts[draft.id.text]) is not draft.id:
        report.add(draft.id, f"the id {quoted(draft.id.text)} stands twice", _at(first))
    for scalar in draft.confusable:
        _check_confusable(scalar, draft, firsts, report)
    for scalar in draft.renamed_from:
        id_ = scalar.text
        taken = firsts.get(id_) or earlier.setdefault(id_, scalar)
        if taken is not scalar:
            report.add(scalar, f"the id {quoted(id_)} is of another question too", _at(taken))
    return draft if report.count == count else draft._replace(question=None)


def _check_confusable(
    scalar: Scalar, draft: Draft, firsts: Mapping[str, Scalar], report: Report
) -> None:
    id_ = scalar.text
    if draft.id is not None and id_ == draft.id.text:
        report.add(scalar, f"{quoted(id_)} is the question itself", "name another question")
    elif id_ not in firsts:
        hint = report.did_you_mean(id_, firsts.keys(), "name the id of another question")
        report.add(scalar, f"no question of this deck has the id {quoted(id_)}", hint)


def _at(node: Scalar) -> str:
    return f"first at line {node.line}, column {node.column}"
