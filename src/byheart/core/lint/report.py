"""What a check came to: findings, which of them were known before, and whether that will do."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from byheart.core.deck import DeckId, QuestionId
from byheart.core.errors import Problem
from byheart.core.lint.catalogue import FORM
from byheart.core.lint.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one run, sorted by place.

    Attributes:
        findings: All of them.
        decks: How many decks were read.
        cards: How many cards they have.
        baseline: Fingerprints of findings that are known; None where no baseline was given.
    """

    findings: Sequence[Finding]
    decks: int
    cards: int
    baseline: Collection[str] | None = None

    def is_known(self, finding: Finding) -> bool:
        """Say whether a finding is in the baseline. A deck that cannot be read never is."""
        return finding.rule != FORM and finding.fingerprint in (self.baseline or ())

    @property
    def fresh(self) -> list[Finding]:
        """The findings that are not known."""
        return [finding for finding in self.findings if not self.is_known(finding)]

    def count(self, severity: Severity) -> int:
        """Return how many findings that are not known have a severity."""
        return sum(finding.severity is severity for finding in self.fresh)

    @property
    def mended(self) -> int:
        """How many findings of the baseline are there no more."""
        found = {finding.fingerprint for finding in self.findings}
        return sum(known not in found for known in self.baseline or ())

    def fails(self, *, strict: bool) -> bool:
        """Say whether there is anything that blocks: an error, or a warning where all counts."""
        warnings = self.count(Severity.WARNING) if strict else 0
        return self.count(Severity.ERROR) + warnings > 0


def of_form(problems: Iterable[Problem]) -> list[Finding]:
    """Return what is wrong with the form of decks as findings, so that they can stand in a list."""
    nobody = DeckId(""), QuestionId("")
    return [
        Finding(
            each.place, FORM, Severity.ERROR, each.message, each.hint, *nobody, key=each.message
        )
        for each in problems
    ]


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """Return what a baseline remembers of findings, sorted, each once."""
    return sorted({finding.fingerprint for finding in findings if finding.rule != FORM})
