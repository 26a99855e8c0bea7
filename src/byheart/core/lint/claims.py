"""Rules about what is not plain fact: words that judge, claims, and what is still to come."""

import re
from collections.abc import Iterator

from byheart.core.deck import Kind
from byheart.core.grading.calendars.calendar import parse_date
from byheart.core.grading.calendars.days import day_number
from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import ALL_KINDS, Rule
from byheart.core.lint.words import any_of, split_words, unquoted
from byheart.core.wording import quoted

_LOADED_WORDS = """
terrorist terrorists regime thug thugs brutal brutally barbaric savage evil infidel infidels
bloodthirsty notorious infamous so-called murderous tyrant despot cowardly bigot illegals jihadist
jihadists massacred liberators warmonger crony cronies
"""
"""Words that say what to think of somebody. Each has a plain one: a regime is a government."""
_LOADED_ENDS = frozenset(split_words(word)[-1] for word in _LOADED_WORDS.split())
"""Words without which a text has none of them: "so-called" ends in "called"."""
_LOADED = re.compile(rf"\b(?:{any_of(_LOADED_WORDS)})\b")
"""Small letters only: "Heroes Square" and "The Savage Detectives" are names."""
_SAYING_WORDS = """
claimed claims alleged alleges allegedly accused accuses insisted insists reportedly purportedly
supposedly boasted vowed denied denies
"""
_SPEAKERS = """
army government ministry minister president general police officials official company rebels
witnesses spokesman spokeswoman activists media critics opposition leader officer prosecutors
"""
_SAYING = re.compile(
    rf"""\b(?:{any_of(_SAYING_WORDS)})\b
    |\b(?:did|does)\ (?!the\ (?:article|report|text|author|source|book)\b)[\w\s'-]{{2,60}}?
     \b(?:claim|say|allege|insist|assert|deny|vow|accuse|blame)\b
    |\b(?:is|are|was|were)\ said\ to\b
    |\baccording\ to\ (?:\w+\ )?(?:{any_of(_SPEAKERS)})\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SAYS = frozenset(
    f"{_SAYING_WORDS} claim say allege insist assert deny vow accuse blame said according".split()
)
_SPEAKING = re.compile(
    r"^(?:who|which (?:[\w'-]+ ){1,4}?)\s*(?:claimed|alleged|accused|insisted|denied|vowed|boasted"
    r"|declared|announced)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\b\d{4}\b")
_COMING = re.compile(
    r"\b(?:will(?! of\b)|going to|is (?:expected|likely|set|due|bound|predicted|forecast) to"
    r"|are (?:expected|likely|set|due|bound|predicted|forecast) to|is about to|are about to)\b"
)
_NO_FORECAST = re.compile(
    r"\b(?:free|good|ill|his|her|their|the|a|last|political|own) will\b|\bgoing to (?:the|a)\b"
    r"|\bif\b|\bwhen\b.*\bwill\b|\bwill\b.*\b(?:if|when|always)\b"
)


def _loaded_word(asked: Asked) -> Iterator[Flaw]:
    if asked.question.claimed_by or not asked.english:
        return
    shown = _shown(asked)
    if _LOADED_ENDS.isdisjoint(split_words("\n".join([text for _, text in shown]))):
        return  # as nearly all questions
    for field, text in shown:
        found = _LOADED.search(unquoted(text))
        if found:
            message = f'"{found[0]}" says what to think of it'
            advice = "use a plain word, put it in quotes, or name in claimed_by who says so"
            yield Flaw(message, advice, field, f"{field} {found[0]}")


def _shown(asked: Asked) -> list[tuple[str, str]]:
    """Return what a learner gets to see, by field."""
    question = asked.question
    shown = [("ask", asked.ask), ("hint", question.hint), ("why", question.why)]
    for expected in asked.expectations:
        shown.append(("answer", expected.shown))
        shown += [("distractors", text) for text in expected.distractors]
        shown += [("reject", remark.say) for remark in (*expected.prompt, *expected.reject)]
    return shown


def _reported(asked: Asked) -> Iterator[Flaw]:
    question = asked.question
    if question.claimed_by or not asked.english:
        return
    if asked.spoken.isdisjoint(_SAYS):
        return
    ask = asked.plain_ask.strip()
    found = _SAYING.search(ask)
    if found and not (_SPEAKING.search(ask) and _answer_speaks(asked)):
        message = "this is what somebody says, and the question does not show whose word it is"
        yield Flaw(message, "name in claimed_by who says so", "ask")


def _answer_speaks(asked: Asked) -> bool:
    """Say whether the answer is the one who speaks, so that it cannot be shown before."""
    return asked.kind in (Kind.NAME, Kind.TEXT, Kind.CHOICE)


def _prediction(asked: Asked) -> Iterator[Flaw]:
    question = asked.question
    if question.claimed_by or question.status is not None:
        return
    ask = asked.plain_ask
    comes = asked.english and not asked.spoken.isdisjoint(("will", "to"))
    found = _COMING.search(ask) if comes else None
    if found and not _NO_FORECAST.search(ask):
        message = f'"{found[0]}" is a forecast, asked as a fact'
        yield Flaw(message, "say whose forecast with claimed_by, or write status: dated", "ask")
    elif later := _later_than_source(asked):
        message = f"{quoted(later)} was still to come when the source was published"
        yield Flaw(message, "say whose forecast with claimed_by, or write status: dated", "answer")


def _may_be_later(answer: str, year: int) -> bool:
    """Say whether a date may be in a year or later; one without plain years may be."""
    years = list(map(int, _YEARS.findall(answer)))
    return not years or max(years) >= year


def _later_than_source(asked: Asked) -> str:
    """Return an answer that is a date after the day of the source, "" if there is none."""
    cite = asked.question.cite
    source = asked.deck.deck.sources.get(cite.source) if cite is not None else None
    if source is None or source.published is None:
        return ""
    day = source.published
    last = day_number(day.year, day.month, day.day)
    for expected in asked.expectations:
        is_date = expected.kind is Kind.DATE and _may_be_later(expected.answer, day.year)
        date = next(iter(parse_date(expected.answer)), None) if is_date else None
        if date is not None and date.complete and date.span[0] > last:
            return expected.answer
    return ""


RULES = (
    Rule(
        "loaded-word",
        Severity.WARNING,
        "A word that judges",
        """A quiz repeats its words for years. One that says what to think of somebody is learned
        with the fact; where it is part of what somebody says, `claimed_by` or quotation marks show
        it.""",
        bad="""
            - id: romania-1989
              type: name
              ask: Which country overthrew the regime of the Ceaușescus in 1989?
              answer: Romania
              cite: {source: atlas}
            """,
        good="""
            - id: romania-1989
              type: name
              ask: Which country overthrew the government of the Ceaușescus in 1989?
              answer: Romania
              cite: {source: atlas}
            """,
        check=_loaded_word,
    ),
    Rule(
        "reported-speech",
        Severity.WARNING,
        "A claim without who makes it",
        """What somebody says is a fact about them, not about the world. `claimed_by` is shown with
        the question, so that nobody learns a claim as a truth.""",
        bad="""
            - id: north-pole
              type: name
              ask: Which place did Frederick Cook claim to have reached in 1908?
              answer: North Pole
              cite: {source: atlas}
            """,
        good="""
            - id: north-pole
              type: name
              ask: Which place did Frederick Cook claim to have reached in 1908?
              answer: North Pole
              claimed_by: Frederick Cook
              cite: {source: atlas}
            """,
        check=_reported,
        kinds=ALL_KINDS - {Kind.CARD},
    ),
    Rule(
        "prediction",
        Severity.WARNING,
        "A forecast, asked as a fact",
        """What was still to come when the source was written may have come otherwise. `status:
        dated` says so after the answer; `claimed_by` names whose forecast it is.""",
        bad="""
            - id: crewed-landing
              type: date
              ask: In which year will people stand on the moon again?
              answer: "2027"
              cite: {source: atlas}
            """,
        good="""
            - id: crewed-landing
              type: date
              ask: Which year did NASA name in 2024 for people to stand on the moon again?
              answer: "2027"
              claimed_by: NASA
              status: dated
              cite: {source: atlas}
            """,
        check=_prediction,
    ),
)
