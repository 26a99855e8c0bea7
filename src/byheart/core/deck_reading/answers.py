"""What counts as right for one question or gap: read, and held against its own kind of answer."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from byheart.core.deck import Expected, Kind, Member, Remark
from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.fields import MEMBER
from byheart.core.deck_reading.readable import fault_of, tolerance_fault_of
from byheart.core.deck_reading.record import Record, example, is_absent, kind_of
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_nodes import Node, Scalar, Sequence
from byheart.core.wording import quoted

_QUOTED = 20
"""Characters of a text by which to see whether a message quotes it."""


def read_expected(record: Record, kind: Kind, report: Report) -> Expected:
    """Return what is right for a question, of a kind that has an answer."""
    node = record.node("answer")
    members = _members(node, report) if kind is Kind.LIST and node is not None else ()
    answer = _answer(node, kind, report) if kind is not Kind.LIST else ""
    right = [answer, *[text for member in members for text in (member.answer, *member.accept)]]
    asides = _asides(record, kind, right, report)
    return Expected(
        kind,
        answer,
        asides.accept,
        asides.prompt,
        asides.reject,
        asides.tolerance,
        _distractors(record, (answer, *asides.accept), report),
        members,
        record.flag("ordered"),
    )


def read_gap(record: Record, kind: Kind, text: str, report: Report) -> Expected:
    """Return what is right for a gap of a cloze, whose text is the answer."""
    asides = _asides(record, kind, [text], report)
    return Expected(kind, text, asides.accept, asides.prompt, asides.reject, asides.tolerance)


def check_readable(node: Scalar, kind: Kind, report: Report) -> None:
    """Report a text that its own kind of answer cannot read."""
    if (fault := fault_of(kind, node.text)) is not None:
        _report_fault(node, fault, report)


class _Asides(NamedTuple):
    """What is said besides the answer."""

    accept: tuple[str, ...]
    prompt: tuple[Remark, ...]
    reject: tuple[Remark, ...]
    tolerance: str


def _asides(record: Record, kind: Kind, right: list[str], report: Report) -> _Asides:
    """Read what is said besides the right answers, of which the first is the one shown."""
    answer = right[0]
    accept = record.scalars("accept")
    prompt, reject = record.pairs("prompt"), record.pairs("reject")
    for node in accept:
        check_readable(node, kind, report)
    if prompt or reject:
        for node, _ in (*prompt, *reject):
            check_readable(node, kind, report)
        taken = dict.fromkeys(map(_folded, (*right, *(node.text for node in accept))), "")
        _check_roles(taken, "prompt", prompt, report)
        _check_roles(taken, "reject", reject, report)
    return _Asides(
        tuple(dict.fromkeys([node.text for node in accept])),
        tuple([Remark(node.text, say) for node, say in prompt]),
        tuple([Remark(node.text, say) for node, say in reject]),
        _tolerance(record, kind, answer, report),
    )


def _check_roles(
    taken: dict[str, str], role: str, pairs: Iterable[tuple[Scalar, str]], report: Report
) -> None:
    """Report answers that are foreseen under two roles, "" being that of a right answer."""
    for node, _ in pairs:
        other = taken.setdefault(_folded(node.text), role)
        if other != role:
            also = f'under "{other}"' if other else "a right answer"
            report.add(node, f'{quoted(node.text)} is under "{role}" and is also {also}')


def _tolerance(record: Record, kind: Kind, answer: str, report: Report) -> str:
    node = record.scalar("tolerance")
    if node is None:
        return ""
    if (fault := tolerance_fault_of(kind, node.text, answer)) is not None:
        _report_fault(node, fault, report)
    return node.text


def _answer(node: Node | None, kind: Kind, report: Report) -> str:
    if node is None:
        return ""
    if not isinstance(node, Scalar):
        hint = 'for members write "type: list"; other right answers go under "accept"'
        report.add(node, f'"answer" must be a text, here it is {kind_of(node)}', hint)
        return ""
    answer = node.text
    if not answer.strip():
        report.add(node, '"answer" is empty', "write what a learner would type")
    elif kind is not Kind.CARD:
        check_readable(node, kind, report)
    return answer


def _members(node: Node, report: Report) -> tuple[Member, ...]:
    if not isinstance(node, Sequence):
        message = f'"answer" of a list must be a list of members, here it is {kind_of(node)}'
        report.add(node, message, "for example answer: [Christians, Ismaili Muslims]")
        return ()
    members = [_member(item, report) for item in node.items]
    seen: set[str] = set()
    for item, member in zip(node.items, members, strict=True):
        if member.answer and _folded(member.answer) in seen:
            report.add(item, f"the member {quoted(member.answer)} stands twice")
        seen.add(_folded(member.answer))
    if not members:
        report.add(node, "this list has no members")
    return tuple(members)


def _member(node: Node, report: Report) -> Member:
    if isinstance(node, yaml_nodes.Mapping):
        record = Record(report, node, MEMBER)
        return Member(record.text("answer"), record.texts("accept"))
    if isinstance(node, Scalar) and not is_absent(node) and node.text.strip():
        check_readable(node, Kind.LIST, report)
        return Member(node.text)
    message = f"a member is a text or a mapping, here it is {kind_of(node)}"
    report.add(node, message, example(MEMBER.fields["answer"]))
    return Member("")


def _distractors(record: Record, right: Iterable[str], report: Report) -> tuple[str, ...]:
    scalars = record.scalars("distractors")
    if not scalars:
        return ()
    taken = {_folded(text): "the answer" for text in right}
    for node in scalars:
        if (other := taken.get(_folded(node.text))) is not None:
            report.add(node, f"the distractor {quoted(node.text)} is also {other}")
        taken[_folded(node.text)] = "another distractor"
    return tuple(node.text for node in scalars)


def _report_fault(node: Scalar, fault: str, report: Report) -> None:
    message, _, hint = fault.partition("; ")
    if node.text[:_QUOTED] not in message:
        message = f"{quoted(node.text)} will not do: {message}"
    report.add(node, message, hint)


def _folded(text: str) -> str:
    """Return what two texts have in common that differ in case, width, blanks or digit groups."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return re.sub(r"(?<=\d),(?=\d{3})", "", folded) if "," in folded else folded
