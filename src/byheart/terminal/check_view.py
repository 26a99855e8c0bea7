"""What a check came to, as people read it and as other programs do. Every text here is clean."""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum

from byheart.core.cleaning import clean
from byheart.core.lint.finding import Finding, Severity
from byheart.core.lint.report import Report
from byheart.terminal.check_sarif import sarif_log
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count


class CheckFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


def written(report: Report, how: CheckFormat, *, strict: bool) -> str:
    """Return a report in one of the formats, with a line break at its end."""
    return _WRITERS[how](report, strict)


def summary(report: Report) -> str:
    """Return what a check came to in one line."""
    read = f"{count(report.decks, 'deck')}, {count(report.cards, 'card')}"
    counts = [(severity, report.count(severity)) for severity in Severity]
    found = [count(number, _NOUNS[severity]) for severity, number in counts if number]
    known = len(report.findings) - len(report.fresh)
    parts = [f"{read}: {', '.join(found)}" if found else f"{read}, no problems"]
    parts += [f"{known} known"] if known else []
    parts += [f"{report.mended} of the baseline mended: write it anew"] if report.mended else []
    return "; ".join(parts)


_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}


def _text(report: Report, _: bool) -> str:  # noqa: FBT001 - as the other writers
    lines = [" ".join(clean(str(finding)).splitlines()) for finding in report.fresh]
    return "\n".join((*lines, clean(summary(report)))) + "\n"


def _json(report: Report, strict: bool) -> str:  # noqa: FBT001 - as the other writers
    value: Mapping[str, Jsonable] = {
        "findings": [_value(finding, report) for finding in report.findings],
        "counts": {severity.value: report.count(severity) for severity in Severity},
        "known": len(report.findings) - len(report.fresh),
        "decks": report.decks,
        "cards": report.cards,
        "ok": not report.fails(strict=strict),
    }
    return json.dumps(value) + "\n"


def _value(finding: Finding, report: Report) -> Mapping[str, Jsonable]:
    return {
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "severity": finding.severity.value,
        "rule": finding.rule,
        "message": clean(finding.message),
        "advice": clean(finding.advice),
        "deck": finding.deck,
        "question": finding.question,
        "field": finding.field,
        "fingerprint": finding.fingerprint,
        "known": report.is_known(finding),
    }


def _github(report: Report, _: bool) -> str:  # noqa: FBT001 - as the other writers
    lines = [*map(_workflow_command, report.fresh), clean(summary(report))]
    return "\n".join(lines) + "\n"


_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def _workflow_command(finding: Finding) -> str:
    """Return a finding as GitHub's runner reads it; it shows it at the line of the change."""
    place = finding.place
    file, title = _property(place.file.replace("\\", "/")), _property(f"byheart {finding.rule}")
    where = f"file={file},line={place.line},col={place.column},title={title}"
    advice = f" ({finding.advice})" if finding.advice else ""
    return f"::{_COMMANDS[finding.severity]} {where}::{_message(finding.message + advice)}"


def _message(text: str) -> str:
    """Escape what ends a workflow command: the runner undoes these three and no others."""
    return clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape what ends a property of a workflow command as well."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(report: Report, _: bool) -> str:  # noqa: FBT001 - as the other writers
    return json.dumps(sarif_log(report), indent=2) + "\n"


_WRITERS: Mapping[CheckFormat, Callable[[Report, bool], str]] = {
    CheckFormat.TEXT: _text,
    CheckFormat.JSON: _json,
    CheckFormat.GITHUB: _github,
    CheckFormat.SARIF: _sarif,
}
