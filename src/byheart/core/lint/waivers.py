"""Waivers: `lint-ok` lets a question off one rule, for a reason, as long as it is needed."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import Rule
from byheart.core.wording import did_you_mean, quoted

FIELD = "lint-ok"

Found = tuple[Asked, Rule, Flaw]

UNKNOWN = Rule(
    "unknown-waiver",
    Severity.ERROR,
    "A waiver of no rule",
    """`lint-ok` names a rule that does not exist, so that it lets nothing off.""",
    bad="""
        - id: jordan
          type: name
          ask: Into which sea does the Jordan flow?
          answer: Dead Sea
          cite: {source: atlas}
          lint-ok: {no-sauce: The atlas says so.}
        """,
    good="""
        - id: jordan
          type: name
          ask: Into which sea does the Jordan flow?
          answer: Dead Sea
          lint-ok: {no-source: Everybody can see it on a map.}
        """,
)
UNUSED = Rule(
    "unused-waiver",
    Severity.WARNING,
    "A waiver that is not needed",
    """The rule has nothing to say any more. A waiver that stays would hide the next fault.""",
    bad="""
        - id: jordan
          type: name
          ask: Into which sea does the Jordan flow?
          answer: Dead Sea
          cite: {source: atlas}
          lint-ok: {no-source: Everybody can see it on a map.}
        """,
    good="""
        - id: jordan
          type: name
          ask: Into which sea does the Jordan flow?
          answer: Dead Sea
          cite: {source: atlas}
        """,
)
UNREASONED = Rule(
    "unreasoned-waiver",
    Severity.WARNING,
    "A waiver without a reason",
    """A rule is there for a reason, and so is each exception: whoever reads the deck next should
    not have to guess it.""",
    bad="""
        - id: jordan
          type: name
          ask: Into which sea does the Jordan flow?
          answer: Dead Sea
          lint-ok: [no-source]
        """,
    good="""
        - id: jordan
          type: name
          ask: Into which sea does the Jordan flow?
          answer: Dead Sea
          lint-ok: {no-source: Everybody can see it on a map.}
        """,
)
RULES = (UNKNOWN, UNUSED, UNREASONED)


def split(found: Iterable[Found]) -> tuple[list[Found], set[tuple[Asked, str]]]:
    """Return what is not waived, and which waivers were used."""
    left: list[Found] = []
    used: set[tuple[Asked, str]] = set()
    for asked, rule, flaw in found:
        if rule.id in asked.question.lint_ok:
            used.add((asked, rule.id))
        else:
            left.append((asked, rule, flaw))
    return left, used


def idle(
    questions: Iterable[Asked],
    used: Collection[tuple[Asked, str]],
    rules: Mapping[str, Rule],
    unjudged: Collection[str],
) -> Iterator[Found]:
    """Yield what is wrong with waivers themselves.

    Args:
        questions: All questions that are asked.
        used: The waivers that let something off.
        rules: All rules by their ids.
        unjudged: Rules that could not speak, so that nobody knows whether a waiver is needed.
    """
    for asked in questions:
        for name, reason in asked.question.lint_ok.items():
            if name not in rules:
                hint = did_you_mean(name, rules.keys(), "byheart check --rules lists them")
                yield asked, UNKNOWN, Flaw(f"{quoted(name)} is no rule", hint, FIELD, name)
            elif (asked, name) not in used and name not in unjudged:
                message = f"{quoted(name)} has nothing to say here"
                yield asked, UNUSED, Flaw(message, "take the waiver out", FIELD, name)
            elif not reason:
                message = f"no reason is given for letting {quoted(name)} be"
                yield asked, UNREASONED, Flaw(message, f"{name}: why it is so", FIELD, name)
