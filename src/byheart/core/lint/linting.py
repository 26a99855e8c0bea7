"""One pass over decks: every rule, every finding, in the order of the files."""

from collections.abc import Iterator, Sequence

from byheart.core.deck import Deck, QuestionId
from byheart.core.lint.asked import Asked, InDeck
from byheart.core.lint.catalogue import RULES
from byheart.core.lint.context import Context
from byheart.core.lint.finding import Finding, Flaw
from byheart.core.lint.rule import Rule, nothing
from byheart.core.lint.waivers import Found, idle, split

_NEED_SOURCE = ("quote-not-found", "copied-words", "more-digits", "floor-as-point")
"""Rules that know more when the source's text is given: without it a waiver may seem idle."""
_NEED_TIME = ("out-of-date",)
"""Rules that speak from a day on: until then a waiver only seems idle."""


def lint(decks: Sequence[Deck], context: Context) -> list[Finding]:
    """Hold decks against all rules.

    Args:
        decks: Decks as they were read; each is judged with the others.
        context: The day, and what is known of sources and earlier ids.

    Returns:
        Findings in the order of files and lines, each at the place of its question; `field` says
        which key is meant, for `places` to find.
    """
    seen = [InDeck(deck, context) for deck in decks]
    of_questions, of_decks = _all_flaws(seen)
    left, used = split(of_questions)
    questions = [asked for deck in seen for asked in deck.asked]
    unjudged = _NEED_TIME if context.texts else (*_NEED_TIME, *_NEED_SOURCE)
    left += idle(questions, used, RULES, unjudged)
    findings = [*(_of_question(*found) for found in left), *of_decks]
    return sorted(findings, key=lambda finding: finding.order)


def _all_flaws(decks: Sequence[InDeck]) -> tuple[list[Found], list[Finding]]:
    """Return what is wrong with questions, and what with decks as a whole."""
    of_questions: list[Found] = []
    of_decks: list[Finding] = []
    for rule, subject, flaw in _spots(decks):
        if isinstance(subject, Asked):
            of_questions.append((subject, rule, flaw))
        else:
            of_decks.append(_of_deck(subject, rule, flaw))
    return of_questions, of_decks


def _spots(decks: Sequence[InDeck]) -> Iterator[tuple[Rule, Asked | InDeck, Flaw]]:
    """Yield what the rules find.

    All rules about one question come before the next question: what they read of it is then read
    once, and remembered for no longer than that.
    """
    alone = [rule for rule in RULES.values() if rule.check is not nothing]
    for deck in decks:
        for asked in deck.asked:
            for rule in alone:
                for flaw in rule.check(asked):
                    yield rule, asked, flaw
    for rule in RULES.values():
        for subject, flaw in rule.check_all(decks):
            yield rule, subject, flaw


def _of_question(asked: Asked, rule: Rule, flaw: Flaw) -> Finding:
    return _finding(asked.deck, rule, flaw, asked.question.id, asked)


def _of_deck(deck: InDeck, rule: Rule, flaw: Flaw) -> Finding:
    return _finding(deck, rule, flaw, QuestionId(""), deck)


def _finding(
    deck: InDeck, rule: Rule, flaw: Flaw, question: QuestionId, subject: Asked | InDeck
) -> Finding:
    return Finding(
        subject.place,
        rule.id,
        rule.severity,
        flaw.message,
        flaw.advice,
        deck.id,
        question,
        flaw.field,
        flaw.key,
    )
