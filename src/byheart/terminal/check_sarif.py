"""A check as a SARIF log, which code hosts and editors show beside the lines.

Source: Static Analysis Results Interchange Format 2.1.0, errata 01, OASIS Standard,
https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os.html
"""

from collections.abc import Mapping
from pathlib import PurePath
from urllib.parse import quote

from byheart import __version__
from byheart.core.cleaning import clean
from byheart.core.lint.catalogue import FORM, RULES
from byheart.core.lint.finding import Finding, Severity
from byheart.core.lint.pages import explanation
from byheart.core.lint.report import Report
from byheart.core.lint.rule import Rule
from byheart.terminal.json_lines import Jsonable

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_PAGE = "https://github.com/byheart/byheart/blob/main/.github/RULES.md"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_INDEX = {name: at for at, name in enumerate((FORM, *RULES))}


def sarif_log(report: Report) -> Mapping[str, Jsonable]:
    """Return a log with one run: all rules, and every finding with its place."""
    driver: Mapping[str, Jsonable] = {
        "name": "byheart",
        "version": __version__,
        "informationUri": "https://github.com/byheart/byheart",
        "rules": [_form_rule(), *map(_rule, RULES.values())],
    }
    run: Mapping[str, Jsonable] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, report) for finding in report.findings],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _form_rule() -> Mapping[str, Jsonable]:
    return {
        "id": FORM,
        "shortDescription": {"text": "The deck cannot be read as it is written"},
        "defaultConfiguration": {"level": "error"},
        "helpUri": _PAGE,
    }


def _rule(rule: Rule) -> Mapping[str, Jsonable]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.reason},
        "help": {"text": explanation(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "helpUri": f"{_PAGE}#{rule.id}",
    }


def _result(finding: Finding, report: Report) -> Mapping[str, Jsonable]:
    advice = f" ({finding.advice})" if finding.advice else ""
    known: Mapping[str, Jsonable] = {}
    if report.baseline is not None:
        known = {"baselineState": "unchanged" if report.is_known(finding) else "new"}
    return {
        "ruleId": finding.rule,
        "ruleIndex": _INDEX[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": clean(finding.message + advice)},
        "locations": [{"physicalLocation": _location(finding)}],
        "partialFingerprints": {"byheart/v1": finding.fingerprint},
        **known,
    }


def _location(finding: Finding) -> Mapping[str, Jsonable]:
    place = finding.place
    return {
        "artifactLocation": {"uri": _uri(place.file)},
        "region": {"startLine": place.line, "startColumn": place.column},
    }


def _uri(file: str) -> str:
    """Return a file as a URI: relative to where the check ran, or absolute."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
