"""One pass over decks: every rule, every finding, in the order of the files."""

from collections.abc import Callable, Sequence

from byheart.core.deck import Deck, Kind, QuestionId
from byheart.core.lint.asked import Asked, InDeck
from byheart.core.lint.catalogue import RULES
from byheart.core.lint.context import Context
from byheart.core.lint.finding import Finding, Flaw
from byheart.core.lint.rule import Check, Rule, nothing
from byheart.core.lint.waivers import Found, idle, split

_NEED_SOURCE = ("quote-not-found", "copied-words", "more-digits", "floor-as-point")
"""Rules that know more when the source's text is given: without it a waiver may seem idle."""
_NEED_TIME = ("out-of-date",)
"""Rules that speak from a day on: until then a waiver only seems idle."""

Told = tuple[tuple[str, Flaw], ...]
"""What is wrong with one question: ids of rules, and what they found."""
Spotted = tuple[Rule, Asked | InDeck, Flaw]
Between = Callable[[], list[Spotted]]
Way = Callable[[Sequence[Asked], Between], tuple[list[Told], list[Spotted]]]
"""How questions are looked at, alone and between each other."""


def alone(questions: Sequence[Asked]) -> list[Told]:
    """Hold questions against the rules about one question alone.

    All rules about a question come before the next question: what they read of it is then read
    once, and remembered for no longer than that.

    Returns:
        What is wrong with each question, in the order of rules.
    """
    checks = {kind: _checks_of(kind) for kind in Kind}
    return [
        tuple([(name, flaw) for name, check in checks[asked.kind] for flaw in check(asked)])
        for asked in questions
    ]


def _checks_of(kind: Kind) -> list[tuple[str, Check]]:
    """Return the checks of rules that look at questions of a kind alone."""
    return [
        (rule.id, rule.check)
        for rule in RULES.values()
        if rule.check is not nothing and kind in rule.kinds
    ]


def at_once(questions: Sequence[Asked], between: Between) -> tuple[list[Told], list[Spotted]]:
    """Look at questions alone and then between them, one after the other."""
    return alone(questions), between()


def lint(decks: Sequence[Deck], context: Context, by: Way = at_once) -> list[Finding]:
    """Hold decks against all rules.

    Args:
        decks: Decks as they were read; each is judged with the others.
        context: The day, and what is known of sources and earlier ids.
        by: Gives what `at_once` gives, perhaps by other means.

    Returns:
        Findings in the order of files and lines, each at the place of its question; `field` says
        which key is meant, for `places` to find.
    """
    seen = [InDeck(deck, context) for deck in decks]
    questions = [asked for deck in seen for asked in deck.asked]
    told, between = by(questions, lambda: _between(seen))
    of_questions, of_decks = _all_flaws(questions, told, between)
    left, used = split(of_questions)
    unjudged = _NEED_TIME if context.texts else (*_NEED_TIME, *_NEED_SOURCE)
    left += idle(questions, used, RULES, unjudged)
    findings = [*(_of_question(*found) for found in left), *of_decks]
    return sorted(findings, key=lambda finding: finding.order)


def _between(decks: Sequence[InDeck]) -> list[Spotted]:
    return [
        (rule, subject, flaw) for rule in RULES.values() for subject, flaw in rule.check_all(decks)
    ]


def _all_flaws(
    questions: Sequence[Asked], told: Sequence[Told], between: Sequence[Spotted]
) -> tuple[list[Found], list[Finding]]:
    """Return what is wrong with questions, and what with decks as a whole."""
    of_questions: list[Found] = [
        (asked, RULES[name], flaw)
        for asked, flaws in zip(questions, told, strict=True)
        for name, flaw in flaws
    ]
    of_decks: list[Finding] = []
    for rule, subject, flaw in between:
        if isinstance(subject, Asked):
            of_questions.append((subject, rule, flaw))
        else:
            of_decks.append(_of_deck(subject, rule, flaw))
    return of_questions, of_decks


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
