"""The gaps of a cloze: from the braces in its text to one card each."""

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from byheart.core.deck import Expected, Gap, Kind
from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.answers import check_readable, read_gap
from byheart.core.deck_reading.fields import GAP, GAP_KINDS
from byheart.core.deck_reading.record import Record, is_absent, kind_in, kind_of
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_nodes import Scalar
from byheart.core.wording import quoted

MOST_GAPS = 100
_BRACES = re.compile(r"\{\{|\}\}|\{[^{}]*\}")
_EXAMPLE = "put what is asked for in braces: The city of {Hama} fell"


def read_gaps(record: Record, report: Report) -> tuple[Gap, ...]:
    """Return the gaps of a cloze in order, each text once however often it stands in `ask`."""
    ask = record.scalar("ask")
    if ask is None:
        return ()
    texts = _gap_texts(ask, report)
    details = _details(record, texts, report)
    gaps = [_read_gap(ask, text, details.get(_on_one_line(text)), report) for text in texts]
    ids = [gap.name for gap in gaps if gap.name]
    for twice in {id_ for id_ in ids if ids.count(id_) > 1}:
        report.add(ask, f"two gaps have the id {quoted(twice)}")
    return _named(gaps)


def _gap_texts(ask: Scalar, report: Report) -> list[str]:
    text = ask.text
    braces = _BRACES.findall(text)
    gaps = [found[1:-1].strip() for found in braces if found not in ("{{", "}}")]
    if re.search("[{}]", _BRACES.sub("", text)):
        report.add(ask, "a brace in this cloze has no partner", "for a brace itself write {{ or }}")
    elif not gaps:
        report.add(ask, "this cloze has no gap", _EXAMPLE)
    elif not all(gaps):
        report.add(ask, "a gap of this cloze is empty", _EXAMPLE)
    elif len(gaps) > MOST_GAPS:
        report.add(ask, f"this cloze has more than {MOST_GAPS} gaps", "split it")
    else:
        return list(dict.fromkeys(gaps))
    return []


def _details(record: Record, texts: Sequence[str], report: Report) -> dict[str, yaml_nodes.Mapping]:
    """Return what `gaps` says, by the text of the gap."""
    node = record.mapping("gaps")
    known = [_on_one_line(text) for text in texts]
    details: dict[str, yaml_nodes.Mapping] = {}
    for key, value in node.entries.values() if node is not None else ():
        text = _on_one_line(key.text)
        if known and text not in known:
            hint = report.did_you_mean(
                text, known, "the gaps are " + ", ".join(map(quoted, known[:5]))
            )
            report.add(key, f"{quoted(text)} is no gap of this question", hint)
        if isinstance(value, yaml_nodes.Mapping):
            details[text] = value
        elif not is_absent(value):
            message = f"what is said of a gap must be a mapping, here it is {kind_of(value)}"
            report.add(value, message, "for example Hama: {type: name}")
    return details


def _read_gap(ask: Scalar, text: str, node: yaml_nodes.Mapping | None, report: Report) -> Gap:
    """Read a gap; its name is the author's id, "" where there is none."""
    kind = kind_in(node, GAP_KINDS) if node is not None else Kind.TEXT
    if kind is not None:
        check_readable(Scalar(text, ask.plain, ask.line, ask.column), kind, report)
    if node is None:
        return Gap("", Expected(Kind.TEXT, text))
    record = Record(report, node, GAP, kind)
    record.one_of("type", sorted(GAP_KINDS))
    expected = read_gap(record, kind or Kind.TEXT, text, report)
    return Gap(record.id("id"), expected, record.text("hint"))


def _named(gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """Name the gaps that have no id after their texts, or else by their numbers from 1."""
    taken = {gap.name for gap in gaps if gap.name}
    named: list[Gap] = []
    for number, gap in enumerate(gaps, 1):
        wanted = (_slug(gap.expected.answer), str(number))
        others = (f"{number}-{again}" for again in itertools.count(2))
        name = gap.name or next(
            name for name in itertools.chain(wanted, others) if name and name not in taken
        )
        taken.add(name)
        named.append(replace(gap, name=name))
    return tuple(named)


def _slug(text: str) -> str:
    """Return a text in the characters of an id: accents dropped, all else a hyphen."""
    ascii_ = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", ascii_).strip("-")


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
