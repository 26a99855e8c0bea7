"""Rules about sources: that there is one, that it says so, and that it is not copied."""

from collections.abc import Iterator

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendars.calendar import dates_in
from byheart.core.grading.date import same_date
from byheart.core.grading.number import accepted_bounds
from byheart.core.grading.number_answer import answer_quantity
from byheart.core.grading.quantities.units import NUMBER
from byheart.core.lint.asked import UNTYPED, Asked
from byheart.core.lint.evidence import RUN
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.quantities import is_rounding_of, quantities_in
from byheart.core.lint.rule import ALL_KINDS, Given, Rule
from byheart.core.lint.words import bare_forms, forms, stands_in
from byheart.core.wording import quoted

_SOURCE = (
    "The lighthouse of Alexandria stood for some sixteen centuries, until earthquakes felled it."
)


def _no_source(asked: Asked) -> Iterator[Flaw]:
    if asked.question.cite is None:
        advice = "cite one of the deck's sources, with the paragraph where there is one"
        yield Flaw("no source is given", advice)


def _quote_not_in_source(asked: Asked) -> Iterator[Flaw]:
    cite = asked.question.cite
    source = asked.deck.text_of(cite.source) if cite is not None else None
    if cite is None or source is None or not cite.quote:
        return
    if not source.has(cite.quote):
        message = f"{quoted(cite.quote)} does not stand in the source"
        yield Flaw(message, "quote it word for word; [...] may stand for what is left out", "cite")


def _answer_not_in_quote(asked: Asked) -> Iterator[Flaw]:
    evidence = asked.evidence
    if evidence is None or not evidence.quoted:
        return
    for card in asked.cards:
        missing = _missing(card.expected, evidence.text, card.front)
        if missing:
            message = f"the answer {quoted(missing)} does not stand in its quote"
            advice = "quote the passage that says so, or cite the paragraph alone"
            yield Flaw(message, advice, "cite", missing)


def _missing(expected: Expected, quote: str, ask: str) -> str:
    """Return the first answer, or member of a list, that a quote does not have; "" for none."""
    if expected.members:
        every = ((member.answer, *member.accept) for member in expected.members)
        return next((texts[0] for texts in every if not _has_any(texts, quote)), "")
    if _has_any((expected.answer, *expected.accept), quote):
        return ""
    found = _has_quantity(expected, quote, ask) or _has_date(expected, quote)
    return "" if found else expected.answer


def _has_any(texts: tuple[str, ...], quote: str) -> bool:
    words = forms(quote)
    return any(stands_in(bare_forms(text), words) for text in texts)


def _has_quantity(expected: Expected, quote: str, ask: str) -> bool:
    """Say whether a quote has a quantity that would be right; years are quantities too."""
    if expected.kind is not Kind.NUMBER:
        return False
    bounds = accepted_bounds(expected, ask)
    if bounds is None:
        return True
    low, high, unit = bounds
    answer = answer_quantity(expected.answer, ask)
    if answer is not None and any(is_rounding_of(said, answer) for said in quantities_in(quote)):
        return True
    return any(
        low <= end <= high
        for found in quantities_in(quote)
        for end in (
            found.ends
            if unit is None or found.unit is NUMBER
            else [found.unit.convert(end, unit) for end in found.ends]
        )
        if unit is None or found.unit is NUMBER or found.unit.measures_like(unit)
    )


def _has_date(expected: Expected, quote: str) -> bool:
    if expected.kind is not Kind.DATE:
        return False
    texts = [quote[found.start : found.end] for found in dates_in(quote)]
    return any(same_date(expected.answer, text) for text in texts)


def _copied(asked: Asked) -> Iterator[Flaw]:
    cite = asked.question.cite
    source = asked.deck.text_of(cite.source) if cite is not None else None
    if source is None:
        return
    for field, text in _own_words(asked):
        run = source.copied_by(text)
        if run:
            message = f"{RUN} words running are the source's own: {quoted(run)}"
            yield Flaw(message, "say it in your own words", field, field)


def _own_words(asked: Asked) -> Iterator[tuple[str, str]]:
    """Yield all that the author worded, by field; a quote is not among it."""
    question = asked.question
    yield from (("ask", asked.ask), ("hint", question.hint), ("why", question.why))
    for expected in asked.expectations:
        yield "answer", expected.answer
        remarks = (*expected.prompt, *expected.reject)
        yield from (("reject", remark.say) for remark in remarks if remark.say)


RULES = (
    Rule(
        "no-source",
        Severity.WARNING,
        "No source",
        """What is learned for years should be true, and who doubts it should find where it stands.
        Every question cites one of the deck's `sources`.""",
        bad="""
            - id: lighthouse
              type: name
              ask: In which city did the lighthouse of Pharos stand?
              answer: Alexandria
            """,
        good="""
            - id: lighthouse
              type: name
              ask: In which city did the lighthouse of Pharos stand?
              answer: Alexandria
              cite: {source: atlas}
            """,
        check=_no_source,
    ),
    Rule(
        "quote-not-found",
        Severity.ERROR,
        "The quote is not in the source",
        """A quote that the source does not have is a misquotation. Read with `--source FILE`; case,
        accents, marks and line breaks make no difference.""",
        bad="""
            - id: lighthouse-end
              ask: What felled the lighthouse of Alexandria?
              answer: earthquakes
              cite: {source: atlas, quote: earthquakes destroyed it in the end}
            """,
        good="""
            - id: lighthouse-end
              ask: What felled the lighthouse of Alexandria?
              answer: earthquakes
              cite: {source: atlas, quote: until earthquakes felled it}
            """,
        given=Given(source=_SOURCE),
        check=_quote_not_in_source,
    ),
    Rule(
        "answer-not-quoted",
        Severity.WARNING,
        "The answer is not in its quote",
        """A quote is the proof of the answer. If neither the answer nor another right form of it
        stands there, it proves something else.""",
        bad="""
            - id: vasa-year
              type: date
              ask: In which year did the Vasa sink?
              answer: "1628"
              cite: {source: atlas, quote: the ship went down on her first voyage}
            """,
        good="""
            - id: vasa-year
              type: date
              ask: In which year did the Vasa sink?
              answer: "1628"
              cite: {source: atlas, quote: in 1628 the ship went down on her first voyage}
            """,
        check=_answer_not_in_quote,
        kinds=ALL_KINDS - UNTYPED,
    ),
    Rule(
        "copied-words",
        Severity.WARNING,
        "Copied from the source",
        f"""{RUN} words running are a copy, which is somebody else's, and is recognised by its sound
        where the fact should be recalled. Read with `--source FILE`; `quote` may quote.""",
        bad="""
            - id: lighthouse-age
              type: name
              ask: >-
                Which lighthouse stood for some sixteen centuries, until earthquakes felled it?
              answer: Pharos
              cite: {source: atlas, para: 1}
            """,
        good="""
            - id: lighthouse-age
              type: name
              ask: Which ancient lighthouse was lost to earthquakes?
              answer: Pharos
              cite: {source: atlas, para: 1}
            """,
        given=Given(source=_SOURCE),
        check=_copied,
    ),
)
