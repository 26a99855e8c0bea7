"""The schema for editors: sound in itself, and of one mind with the loader."""

from pathlib import Path

import pytest
from deck_texts import in_deck
from editor_view import EditorLoader, TextLoader, problems_of_schema
from jsonschema import Draft7Validator

from byheart.core.deck_reading.fields import DECK, GAP, QUESTION
from byheart.core.deck_yaml import read_deck
from byheart.core.schema import deck_schema

BUNDLED = sorted((Path(__file__).parent.parent / "decks").rglob("*.yaml"))


def test_is_a_schema() -> None:
    Draft7Validator.check_schema(deck_schema())


def test_describes_every_field() -> None:
    definitions = deck_schema()["definitions"]
    assert isinstance(definitions, dict)
    for table, described in (
        (DECK, deck_schema()),
        (QUESTION, definitions["question"]),
        (GAP, definitions["gap"]),
    ):
        assert isinstance(described, dict)
        properties = described["properties"]
        assert isinstance(properties, dict)
        assert properties.keys() == table.fields.keys()
        for name, field in table.fields.items():
            assert field.meaning in str(properties[name])


@pytest.mark.parametrize("file", BUNDLED, ids=lambda file: file.stem)
@pytest.mark.parametrize("loader", [EditorLoader, TextLoader])
def test_accepts_the_bundled_decks(file: Path, loader: type[EditorLoader | TextLoader]) -> None:
    assert problems_of_schema(file.read_bytes(), loader) == []


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("ask: a\nanswer: b", id="a text without a type"),
        pytest.param("ask: a\nanswer: 2011", id="a year as a text"),
        pytest.param("ask: 2\nanswer: no", id="words that YAML takes for others"),
        pytest.param("type: boolean\nask: a\nanswer: true", id="a boolean"),
        pytest.param("type: number\nask: a\nanswer: 1.5\ntolerance: 10%", id="a number"),
        pytest.param("type: date\nask: a\nanswer: 2024-12-05\ntolerance: 3 days", id="a day"),
        pytest.param("type: choice\nask: a\nanswer: b\ndistractors: [c, 4]", id="a choice"),
        pytest.param("type: choice\nask: a\nanswer: b", id="a choice with options from the deck"),
        pytest.param("type: card\nask: a\nanswer: |\n  b\n  c", id="a flashcard"),
        pytest.param("type: list\nask: a\nanswer: [b, {answer: c, accept: d}]", id="a list"),
        pytest.param("type: list\nask: a\nanswer: [b]\nordered: true", id="a list in order"),
        pytest.param("type: list\nask: a\nanswer: [b]\nordered: 'Yes'", id="a flag in quotes"),
        pytest.param("type: cloze\nask: 'a {b} c'", id="a cloze"),
        pytest.param("type: cloze\nask: '{{{b}}}'", id="a cloze with braces around its gap"),
        pytest.param(
            "type: cloze\nask: 'a {b} {2011}'\ngaps: {b: {type: name, hint: h}, 2011: {}}",
            id="a cloze with more about its gaps",
        ),
        pytest.param("ask: a\nanswer: b\naccept: c", id="one alias without a list"),
        pytest.param("ask: a\nanswer: b\nprompt: [c]\nreject: {d: e}", id="foreseen answers"),
        pytest.param("ask: a\nanswer: b\ntests: {correct: b, incorrect: [c]}", id="tests"),
        pytest.param("ask: a\nanswer: b\nlint-ok: {short: It is.}", id="a reason against advice"),
        pytest.param("ask: a\nanswer: b\nrevision: 2\nretired: 2025-01-01", id="whole and day"),
        pytest.param("ask: a\nanswer: b\ntags: x\nrenamed_from: [old]", id="ids and tags"),
    ],
)
def test_accepts_what_the_loader_accepts(question: str) -> None:
    data = in_deck(question).encode()
    assert read_deck(data, "d")[1] == []
    assert problems_of_schema(data) == []
    assert problems_of_schema(data, TextLoader) == []


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("ask: a", id="no answer"),
        pytest.param("answer: b", id="no question"),
        pytest.param("ask: ' '\nanswer: b", id="a blank question"),
        pytest.param("ask: a\nanswer: ''", id="an empty answer"),
        pytest.param("ask: a\nanswer: [b]", id="members without a list"),
        pytest.param("ask: a\nanswer: {b: c}", id="a mapping for an answer"),
        pytest.param("type: list\nask: a\nanswer: b", id="a list with a text"),
        pytest.param("type: list\nask: a\nanswer: []", id="a list of nothing"),
        pytest.param("type: list\nask: a\nanswer: [{accept: b}]", id="a member without a text"),
        pytest.param("type: list\nask: a\nanswer: [b]\naccept: c", id="aliases of a whole list"),
        pytest.param("type: cloze\nask: a", id="a cloze without a gap"),
        pytest.param("type: cloze\nask: a {{b}}", id="a cloze with nothing but braces"),
        pytest.param("type: cloze\nask: a {b}\nanswer: b", id="a cloze with an answer"),
        pytest.param("type: cloze\nask: a {b}\ngaps: {b: {type: list}}", id="a list in a gap"),
        pytest.param("type: card\nask: a\nanswer: b\ntests: {correct: b}", id="tests of a card"),
        pytest.param("type: text\nask: a\nanswer: b\ntolerance: 5%", id="a tolerance on a text"),
        pytest.param(
            "type: date\nask: a\nanswer: 2011\ndistractors: [2012]", id="a date to choose"
        ),
        pytest.param("ask: a\nanswer: b\nanswr: c", id="an unknown key"),
        pytest.param("ask: a\nanswer: b\nstatus: doubtful", id="an unknown status"),
        pytest.param("ask: a\nanswer: b\ncite: {para: 3}", id="a citation of nothing"),
        pytest.param("ask: a\nanswer: b\ncite: {source: s, para: 0}", id="a paragraph before one"),
        pytest.param("ask: a\nanswer: b\nrevision: -1", id="a negative revision"),
        pytest.param("ask: a\nanswer: b\nretired: 1 May 2025", id="a day in words"),
        pytest.param("ask: a\nanswer: b\nconfusable: [The One]", id="an id with blanks"),
        pytest.param("ask: a\nanswer: b\ntests: {wrong: c}", id="an unknown judgement"),
        pytest.param("ask: a\nanswer: b\ntags: [[c]]", id="a list in a list"),
    ],
)
def test_refuses_what_the_loader_refuses(question: str) -> None:
    data = in_deck(question, top="sources: {s: {title: t}}\n").encode()
    assert read_deck(data, "d")[1] != []
    assert problems_of_schema(data)
    assert problems_of_schema(data, TextLoader)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("type: null\nask: a\nanswer: b", id="a type"),
        pytest.param("ask: a\nanswer: b\ntolerance:\nhint: ~\nwhy: null", id="an optional field"),
        pytest.param("ask: a\nanswer: b\nreject: {c: }", id="what to say to a wrong answer"),
        pytest.param("type: cloze\nask: a {b}\ngaps: {b: }", id="more about a gap"),
    ],
)
def test_nothing_may_stand_for(question: str) -> None:
    data = in_deck(question).encode()
    assert read_deck(data, "d")[1] == []
    assert problems_of_schema(data) == []
