"""Questions of every kind with texts that YAML makes something else of, for properties."""

import unicodedata
from dataclasses import replace
from datetime import date

import hypothesis.strategies as st

from byheart.core.cleaning import is_safe
from byheart.core.deck import (
    Citation,
    Expected,
    Gap,
    Kind,
    Member,
    Question,
    QuestionId,
    Remark,
    Status,
)
from byheart.core.deck_reading.fields import FACT_KINDS
from byheart.core.errors import Place
from byheart.core.grading import unreadable
from byheart.core.verdict import Judgement

DECK = """\
deck: samples
title: Samples
as_of: 2024-12-05
tags: [syria, "2024"]
sources:
  article: {title: A report}
  "odd: name": {title: Another}
questions:
  - id: first
    ask: Who?  # nobody
    answer: Odysseus
    # what else is to be said

  - {id: second, ask: Where?, answer: Ithaca}
"""
"""A deck to put questions into."""
DEFAULT_DAY = date(2024, 12, 5)
DEFAULT_TAGS = ("syria", "2024")

NASTY = (
    *("no", "Yes", "null", "~", "010", "1:30", "2024-12-05", "1e5", "0x1F", ".inf", "<<", "="),
    *("- a", "-", "-5", "? b", "?x", ": c", ":x", "a: b", "a:b", "a:", "a #b", "a#b", "# c", "#c"),
    *("[a]", "{a}", "a, b", "1,000,000", "a]", "a}", "&a", "*a", "!a", "|", ">-", "%a", "@a", "`a"),
    *("'a'", '"a"', "it's", 'say "no"', "a\\b", 'a\\"b', "\\n", "---", "--- a", "...", "... a"),
    *(" a", "a ", "\ta", "a\t", "a\tb", "a  b", "a\nb", "a\n\nb", "a\n b", "a\n  b\nc", " a\nb"),
    *(
        "a\n",
        "\na",
        "a \nb",
        "a\n\tb",
        "- a\n- b",
        "# a\nb",
        "a: b\nc: d",
        "a\n---\nb",
        "a\n...\nb",
    ),
    *("\u00a0a", "a\u200db", "\u2003", "é", "e\u0301", "日本", "👩‍👩‍👧", "ﷺ", "a\u00a0b"),
    "the quick brown fox " * 30,
    "long" * 300,
)


def _is_text(text: str) -> bool:
    """Say whether a deck can hold a text: something in it, and no line break at its end."""
    return bool(text.strip()) and text == text.rstrip("\n") and all(map(is_safe, text))


_CHARACTERS = st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"))
_SHORT = st.text(st.sampled_from(" \t\n:#-?,[]{}&*!|>'\"%@`\\ab1.~=<é") | _CHARACTERS, max_size=12)
texts = (st.sampled_from(NASTY) | _SHORT).filter(_is_text)
answers = texts.filter(lambda text: unreadable(Kind.TEXT, text) is None)
words = texts.filter(lambda text: "\n" not in text)
ids = st.from_regex("[a-z0-9-]{1,20}", fullmatch=True).filter(
    lambda text: text not in ("first", "second")
)
days = st.dates(date(1000, 1, 1), date(2999, 12, 31))
_NUMBERS = ("1 million people", "110 km", "3", "1,000", "10%", "500,000..620,000")
_DATES = ("2024-12-05", "December 2024", "2011", "1980s", "2011-03..2012")


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def distinct(
    of: st.SearchStrategy[str] = texts, most: int = 3
) -> st.SearchStrategy[tuple[str, ...]]:
    """Texts that no loader takes for one another."""
    return st.lists(of, max_size=most, unique_by=_folded).map(tuple)


says = st.just("") | texts


@st.composite
def _expected(draw: st.DrawFn, kind: Kind) -> Expected:
    match kind:
        case Kind.NUMBER | Kind.DATE:
            return draw(_measured(kind))
        case Kind.BOOLEAN:
            answer = draw(st.sampled_from(("true", "false", "yes", "No", "t")))
            return Expected(kind, answer, reject=draw(_said(("f",))))
        case Kind.LIST:
            return draw(_members())
        case Kind.CARD:
            return Expected(kind, draw(answers))
        case _:
            (answer,), accept, prompt, reject, distractors = _groups(draw)
            is_choice = kind is Kind.CHOICE
            return Expected(
                kind,
                answer,
                accept,
                () if is_choice else draw(_said(prompt)),
                draw(_said(reject)),
                distractors=distractors if is_choice else (),
            )


def _groups(draw: st.DrawFn) -> list[tuple[str, ...]]:
    drawn = draw(st.lists(answers, min_size=1, max_size=9, unique_by=_folded))
    return [tuple(drawn[at:to]) for at, to in ((0, 1), (1, 3), (3, 5), (5, 7), (7, 9))]


@st.composite
def _said(draw: st.DrawFn, answers: tuple[str, ...]) -> tuple[Remark, ...]:
    return tuple(Remark(answer, draw(says)) for answer in answers)


@st.composite
def _measured(draw: st.DrawFn, kind: Kind) -> Expected:
    known = _NUMBERS if kind is Kind.NUMBER else _DATES
    drawn = draw(st.permutations(known))
    at = draw(st.integers(1, len(known)))
    own = ("5 km",) if drawn[0].endswith("km") else ()  # a tolerance measures what the answer does
    tolerance = draw(st.sampled_from(("", "10%", "x2", *own))) if kind is Kind.NUMBER else ""
    return Expected(
        kind,
        drawn[0],
        tuple(drawn[1:at]),
        draw(_said(tuple(drawn[at : at + 1]))),
        draw(_said(tuple(drawn[at + 1 : at + 3]))),
        tolerance,
    )


@st.composite
def _members(draw: st.DrawFn) -> Expected:
    drawn = draw(st.lists(answers, min_size=1, max_size=3, unique_by=_folded))
    members = tuple(Member(each, draw(distinct(answers))) for each in drawn)
    return Expected(Kind.LIST, "", members=members, ordered=draw(st.booleans()))


@st.composite
def _cloze(draw: st.DrawFn) -> tuple[str, tuple[Gap, ...]]:
    """Draw the text of a cloze and its gaps, all with ids of their own."""
    of = answers.map(str.strip).filter(lambda text: not set(text) & set("{}"))
    drawn = draw(st.lists(of, min_size=1, max_size=3, unique_by=_folded))
    names = draw(st.lists(ids, min_size=len(drawn), max_size=len(drawn), unique=True))
    ask = ""
    gaps = []
    for name, answer in zip(names, drawn, strict=True):
        ask += draw(texts).replace("{", "{{").replace("}", "}}") + "{" + answer + "}"
        accept = tuple(t for t in draw(distinct(answers, 2)) if _folded(t) != _folded(answer))
        kind = draw(st.sampled_from((Kind.TEXT, Kind.NAME)))
        gaps.append(Gap(name, Expected(kind, answer, accept), draw(says)))
    return ask, tuple(gaps)


@st.composite
def questions(draw: st.DrawFn, kind: Kind | None = None) -> Question:
    """Questions that `DECK` can take."""
    kind = kind or draw(st.sampled_from(Kind))
    ask, gaps = draw(_cloze()) if kind is Kind.CLOZE else (draw(texts), ())
    own = draw(distinct(words))
    made = Question(
        QuestionId(draw(ids)),
        Place("deck", 1, 1),
        kind,
        ask,
        None if kind is Kind.CLOZE else draw(_expected(kind)),
        gaps,
        tags=tuple(dict.fromkeys((*DEFAULT_TAGS, *own))),
        as_of=DEFAULT_DAY,
    )
    return draw(_with_more(made)) if draw(st.booleans()) else made


@st.composite
def _with_more(draw: st.DrawFn, made: Question) -> Question:
    """Add what may be said of any question."""
    sources = st.sampled_from(("article", "odd: name"))
    para = st.none() | st.integers(1, 99)
    cite = st.builds(Citation, sources, para, says)
    earlier = draw(st.lists(ids.filter(lambda each: each != made.id), max_size=2, unique=True))
    reasons = dict(zip(draw(distinct(words)), draw(st.lists(says, max_size=3)), strict=False))
    typed = made.kind not in (Kind.CARD, Kind.CLOZE)
    tests = {j: found for j in Judgement if (found := draw(distinct()))} if typed else {}
    return replace(
        made,
        hint=draw(says),
        why=draw(says),
        cite=draw(st.none() | cite),
        claimed_by=draw(says),
        status=draw(st.none() | st.sampled_from(Status)),
        as_of=draw(st.just(DEFAULT_DAY) | days),
        review_by=draw(st.none() | days),
        family=draw(says),
        confusable=tuple(
            map(QuestionId, draw(st.sampled_from([(), ("first",), ("second", "first")])))
        ),
        revision=draw(st.integers(0, 99)),
        renamed_from=tuple(map(QuestionId, earlier)),
        retired=draw(st.none() | days),
        tests=tests,
        lint_ok=reasons,
        fact=draw(says) if made.kind in FACT_KINDS else "",
    )
