"""`byheart check`: what is wrong with decks, for authors and for CI."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from byheart.commands.check_context import gathered, pointed
from byheart.commands.check_workers import by_two
from byheart.commands.completing import deck_names
from byheart.core.deck import Deck
from byheart.core.errors import Problem, UsageError
from byheart.core.lint.catalogue import FORM, RULES
from byheart.core.lint.linting import lint
from byheart.core.lint.pages import explanation, form_explanation, rules_list
from byheart.core.lint.report import Report, fingerprints, of_form
from byheart.core.wording import did_you_mean, quoted
from byheart.storage.decks.baselines import read_baseline, write_baseline
from byheart.storage.decks.files import select_decks
from byheart.storage.decks.uncollected import uncollected
from byheart.storage.folders import folders
from byheart.terminal.check_view import CheckFormat, written
from byheart.terminal.phrases import count


def check(  # noqa: PLR0913 - each is an option of the command line
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Deck files, folders or deck ids.", autocompletion=deck_names),
    ] = None,
    *,
    strict: Annotated[bool, typer.Option("--strict", help="Fail on warnings too.")] = False,
    how: Annotated[
        CheckFormat, typer.Option("--format", help="How findings are written.")
    ] = CheckFormat.TEXT,
    today: Annotated[
        str | None, typer.Option(metavar="DAY", help="Take this day for today.")
    ] = None,
    source: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="A source's text: quotes are looked up in it, and nothing may be copied from it."
            " A file that is called as one of the deck's sources belongs to that one.",
        ),
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Findings that are known do not count.")
    ] = None,
    write: Annotated[
        Path | None,
        typer.Option("--write-baseline", metavar="FILE", help="Write all findings as known ones."),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option(
            metavar="RULE",
            help="Say what a rule means, with examples.",
            autocompletion=lambda: [FORM, *RULES],
        ),
    ] = None,
    rules: Annotated[bool, typer.Option("--rules", help="List the rules.")] = False,
) -> None:
    """Find what is wrong with decks: faults of form, and questions not worth learning.

    Errors fail, warnings fail with --strict. A question is let off a rule by `lint-ok`.
    """
    if explain is not None or rules:
        sys.stdout.write(rules_list() if explain is None else _explained(explain))
        return
    known = read_baseline(baseline) if baseline is not None else None
    with uncollected():
        decks, problems = select_decks(paths or [], folders())
        if not decks and not problems:
            raise UsageError("no decks were found: name a file or a folder")
        report = _report(decks, problems, today, source or (), known)
    if write is not None:
        report = _as_known(report, write)
    sys.stdout.write(written(report, how, strict=strict))
    if report.fails(strict=strict):
        raise typer.Exit(1)


def _explained(name: str) -> str:
    if name == FORM:
        return form_explanation()
    if name not in RULES:
        hint = did_you_mean(name, RULES.keys(), "byheart check --rules lists them")
        raise UsageError(f"there is no rule {quoted(name)}: {hint}")
    return explanation(RULES[name])


def _report(
    decks: Sequence[Deck],
    problems: Sequence[Problem],
    today: str | None,
    sources: Sequence[Path],
    known: frozenset[str] | None,
) -> Report:
    context = gathered(decks, problems, today, sources)
    findings = pointed(lint(decks, context, by_two))
    everything = sorted([*of_form(problems), *findings], key=lambda finding: finding.order)
    cards = sum(len(deck.cards) for deck in decks)
    return Report(everything, len(decks), cards, known)


def _as_known(report: Report, file: Path) -> Report:
    """Write the findings as known ones, and say how many there are."""
    known = fingerprints(report.findings)
    write_baseline(file, known)
    sys.stderr.write(f"{file}: {count(len(known), 'finding')} known from now on\n")
    return Report(report.findings, report.decks, report.cards, frozenset(known))
