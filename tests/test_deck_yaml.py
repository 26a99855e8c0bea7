"""What a deck file means: texts as they stand, fields by kind, and one run for all problems."""

from datetime import date

import pytest
from deck_texts import in_deck

from byheart.core.deck import (
    Citation,
    Deck,
    Expected,
    Gap,
    Kind,
    Member,
    Question,
    QuestionId,
    Remark,
    Source,
    Status,
)
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import Place
from byheart.core.verdict import Judgement


def sound(text: str | bytes) -> Deck:
    """Return the deck of a text in which nothing is wrong."""
    deck, problems = read_deck(text if isinstance(text, bytes) else text.encode(), "d.yaml")
    assert problems == []
    assert deck is not None
    return deck


def one(question: str, top: str = "") -> Question:
    """Return the question of a sound deck of one."""
    (read,) = sound(in_deck(question, top=top)).questions
    return read


@pytest.mark.parametrize(
    "text",
    ["no", "on", "010", "1:30", "2011-03-15", "2011-02-30", "1_000", "1e3", "0x1F", "yes", ".5"],
)
def test_a_text_stays_what_was_typed(text: str) -> None:
    expected = one(f"ask: {text}\nanswer: {text}\naccept: [{text}x]").expected
    assert expected == Expected(Kind.TEXT, text, accept=(f"{text}x",))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        pytest.param("Oslo", "Oslo", id="without quotes"),
        pytest.param("'it''s: here'", "it's: here", id="in single quotes"),
        pytest.param('"tab\\tand \\u00e9"', "tab\tand é", id="in double quotes with escapes"),
        pytest.param(">-\n  two\n  lines", "two lines", id="folded"),
        pytest.param(">\n  two\n  lines\n", "two lines", id="folded, with a break at the end"),
        pytest.param("|\n  two\n  lines\n", "two\nlines", id="in lines as they stand"),
        pytest.param("two\n  lines", "two lines", id="going on in the next line"),
        pytest.param('"null"', "null", id="the word null in quotes"),
        pytest.param("a # b", "a", id="before a comment"),
        pytest.param("a\u200d\u00a0b", "a\u200d\u00a0b", id="with a joiner and a hard blank"),
    ],
)
def test_a_text_may_be_written(written: str, text: str) -> None:
    assert one(f"ask: a\nanswer: b\nwhy: {written}").why == text


def test_every_question_has_its_place() -> None:
    deck = sound(in_deck("ask: a\nanswer: b", "ask: c\nanswer: d"))
    assert [q.place for q in deck.questions] == [Place("d.yaml", 3, 5), Place("d.yaml", 6, 5)]


def test_a_deck_has_what_its_file_says() -> None:
    deck = sound(
        in_deck(
            "ask: a\nanswer: b",
            top=(
                "title: T\nlanguage: pt-BR\nas_of: 2024-12-05\nreview_by: 2025-01-01\n"
                "tags: [x]\nsources:\n  one: {title: S, published: 2024-12-06, url: u}\n  two:\n"
            ),
        )
    )
    assert (deck.id, deck.file, deck.title, deck.language) == ("d", "d.yaml", "T", "pt-BR")
    assert deck.sources == {
        "one": Source("one", "S", date(2024, 12, 6), "u"),
        "two": Source("two"),
    }


def test_a_deck_without_a_title_is_called_by_its_id() -> None:
    assert sound(in_deck("ask: a\nanswer: b")).title == "d"


def test_a_question_has_what_its_entry_says() -> None:
    top = "as_of: 2024-12-05\nreview_by: 2025-01-01\ntags: [x, y]\nsources: {s: }\n"
    question = """id: q
ask: Who?
answer: Me
hint: h
why: w
cite: {source: s, para: 3, quote: Q}
claimed_by: c
status: contested
as_of: 2024-11-30
tags: [y, z]
family: f
confusable: r
revision: 2
renamed_from: [old, older]
retired: 2026-01-01
tests: {correct: me, incorrect: [you, they]}
lint-ok: {short: It is.}
"""
    read, _ = sound(in_deck(question, "id: r\nask: a\nanswer: b", top=top)).questions
    assert read == Question(
        QuestionId("q"),
        Place("d.yaml", 7, 5),
        Kind.TEXT,
        "Who?",
        Expected(Kind.TEXT, "Me"),
        hint="h",
        why="w",
        cite=Citation("s", 3, "Q"),
        claimed_by="c",
        status=Status.CONTESTED,
        as_of=date(2024, 11, 30),
        review_by=date(2025, 1, 1),
        tags=("x", "y", "z"),
        family="f",
        confusable=(QuestionId("r"),),
        revision=2,
        renamed_from=(QuestionId("old"), QuestionId("older")),
        retired=date(2026, 1, 1),
        tests={Judgement.CORRECT: ("me",), Judgement.INCORRECT: ("you", "they")},
        lint_ok={"short": "It is."},
    )


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("answer: b", Expected(Kind.TEXT, "b"), id="a text, if nothing else is said"),
        pytest.param(
            "type: name\nanswer: b\naccept: c", Expected(Kind.NAME, "b", ("c",)), id="a name"
        ),
        pytest.param(
            "type: number\nanswer: 110 km\ntolerance: 5%",
            Expected(Kind.NUMBER, "110 km", tolerance="5%"),
            id="a number",
        ),
        pytest.param(
            "type: date\nanswer: 2024-12-05\nprompt: {December 2024: Which day?, 2024: }",
            Expected(
                Kind.DATE,
                "2024-12-05",
                prompt=(Remark("December 2024", "Which day?"), Remark("2024")),
            ),
            id="a date",
        ),
        pytest.param(
            "type: choice\nanswer: b\ndistractors: [c, d]\nreject: c",
            Expected(Kind.CHOICE, "b", reject=(Remark("c"),), distractors=("c", "d")),
            id="a choice",
        ),
        pytest.param("type: boolean\nanswer: no", Expected(Kind.BOOLEAN, "no"), id="a boolean"),
        pytest.param(
            "type: list\nanswer: [b, {answer: c, accept: [d, e]}]\nordered: true",
            Expected(Kind.LIST, "", members=(Member("b"), Member("c", ("d", "e"))), ordered=True),
            id="a list",
        ),
        pytest.param(
            "type: card\nanswer: |\n  b\n\n  - c",
            Expected(Kind.CARD, "b\n\n- c"),
            id="a flashcard",
        ),
    ],
)
def test_a_kind_of_question_reads(question: str, expected: Expected) -> None:
    assert one(f"ask: a\n{question}").expected == expected


@pytest.mark.parametrize(
    ("ask", "gaps", "names"),
    [
        pytest.param("{Oslo} lies in {Norway}", "", ["oslo", "norway"], id="after their texts"),
        pytest.param("{Malmö} and {Århus}", "", ["malmo", "arhus"], id="without accents"),
        pytest.param("{1 million people}", "", ["1-million-people"], id="with hyphens for blanks"),
        pytest.param("{a} and {b}", "b: {id: second}", ["a", "second"], id="by the author's id"),
        pytest.param("{Ελλάς} and {a}", "", ["1", "a"], id="by number, without a Latin letter"),
        pytest.param("{a b} and {a-b}", "", ["a-b", "2"], id="by number, if the name is taken"),
        pytest.param("{b} and {c}", "c: {id: b}", ["1", "b"], id="by number, if an id takes it"),
        pytest.param("{2} and {ж}", "", ["2", "2-2"], id="by a second number, if that is taken"),
        pytest.param("{a} is {a} and {b}", "", ["a", "b"], id="once for each text"),
        pytest.param("{{a}} is {b}", "", ["b"], id="not after doubled braces"),
        pytest.param("{ a } and {b\n  c}", "b c: {id: x}", ["a", "x"], id="on one line"),
    ],
)
def test_gaps_are_named(ask: str, gaps: str, names: list[str]) -> None:
    more = f"\ngaps:\n  {gaps}" if gaps else ""
    read = one(f'type: cloze\nask: "{ask}"{more}')
    assert read.expected is None
    assert [gap.name for gap in read.gaps] == names


def test_a_gap_has_what_is_said_of_it() -> None:
    read = one(
        "type: cloze\nask: In {2011}, {500,000 people} were there\ngaps:\n"
        "  2011: {type: date, hint: h, reject: [2012]}\n"
        "  500,000 people: {type: number, tolerance: 5%, accept: half a million}"
    )
    assert read.gaps == (
        Gap("2011", Expected(Kind.DATE, "2011", reject=(Remark("2012"),)), "h"),
        Gap(
            "500-000-people",
            Expected(Kind.NUMBER, "500,000 people", ("half a million",), tolerance="5%"),
        ),
    )
