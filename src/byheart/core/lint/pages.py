"""The rules explained, for a terminal and for a page: one text, out of the rules themselves."""

from collections.abc import Iterator
from textwrap import fill, indent

from byheart.core.lint.catalogue import CHAPTERS, FORM, RULES
from byheart.core.lint.rule import EXAMPLE_HEAD, Given, Rule

_WIDTH = 88
_INTRODUCTION = f"""\
# The rules of `byheart check`

Made by `byheart check --explain` from the rules themselves; do not edit it.

An **error** makes the check fail. A **warning** does so with `--strict`, an **info** never. A
question is let off a rule by `lint-ok: {{RULE: the reason}}`; a waiver of no rule, one that is not
needed and one without a reason are findings themselves. What the loader reports (unknown keys, ids
that stand twice, answers that cannot be read …) has the rule `{FORM}` and cannot be waived.

Each bad example breaks its rule and no other, and each good one none; the tests hold them to it.
Before the questions of an example stands

```yaml
{EXAMPLE_HEAD.strip()}
```
"""


def explanation(rule: Rule) -> str:
    """Return what a rule means, with its examples, as plain text of 88 columns."""
    parts = [
        f"{rule.id} ({rule.severity}): {rule.title}",
        fill(rule.reason, _WIDTH),
        *(f"{told}:\n\n{indent(text, '    ')}" for told, text in _shown(rule)),
        f"To let one question off it:\n\n    lint-ok: {{{rule.id}: the reason}}",
    ]
    return "\n\n".join(parts) + "\n"


def form_explanation() -> str:
    """Return what stands for a rule where a deck cannot be read as it is written."""
    said = (
        "A deck, a question or a value is not what the format asks for: an unknown key, an id that"
        " stands twice, an answer that its own type cannot read. The message says what is wrong and"
        " what would do. It cannot be waived, and no baseline takes it in."
    )
    return f"{FORM} (error): The deck cannot be read as it is written\n\n{fill(said, _WIDTH)}\n"


def rules_list() -> str:
    """Return all rules with their severities and titles, a line each."""
    longest = max(map(len, RULES))
    lines = [f"{rule.id:{longest}}  {rule.severity:7}  {rule.title}" for rule in RULES.values()]
    return "\n".join(lines) + "\n"


def rules_page() -> str:
    """Return the page about all rules, in Markdown."""
    return "\n".join((_INTRODUCTION, *_contents(), *_chapters()))


def _contents() -> Iterator[str]:
    yield "| rule | severity | what is wrong |\n|---|---|---|"
    for rule in RULES.values():
        yield f"| [`{rule.id}`](#{rule.id}) | {rule.severity} | {rule.title} |"
    yield ""


def _chapters() -> Iterator[str]:
    for title, rules in CHAPTERS.items():
        yield f"## {title}\n"
        for rule in rules:
            yield f"### {rule.id}\n\n**{rule.title}** ({rule.severity}). {rule.reason}\n"
            for told, text in _shown(rule):
                yield f"{told}:\n\n```yaml\n{text}\n```\n"


def _shown(rule: Rule) -> list[tuple[str, str]]:
    """Return the examples, each after what it is."""
    return [*_given(rule.given), ("Bad", rule.bad_yaml), ("Good", rule.good_yaml)]


def _given(given: Given) -> Iterator[tuple[str, str]]:
    if given.source:
        yield "The source says", given.source
    if given.before:
        yield "At the last commit", given.before.strip()
    if given.learned:
        yield "The history has answers to", given.learned
