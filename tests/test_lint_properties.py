"""Whatever can be loaded can be linted: nothing raises, and every place is in the file."""

from datetime import date

import hypothesis.strategies as st
from hypothesis import given, settings

from byheart.core.deck import CardId
from byheart.core.deck_yaml import read_deck
from byheart.core.lint import Context, lint, placed

FILE = "drawn.yaml"
PHRASES = (
    *("Who", "was not", "Hama", "the rebels", "5 km", "more than 500", "in 2024", "it", "his"),
    *("Thursday", "ago", "will", "claimed", "regime", "and when?", "?", "Is it", "HTS", "Oslo"),
    *("70 miles", "1..2", "5 December 2024", "March 2011", "1,000,000", "½", "10 °C", "-3", "0"),
    *("all of the above", "“quoted”", "*", "'", "Ægir", "日本", "مرحبا", "٣", "ß", "%", "\u2019s"),
)
phrases = st.lists(st.sampled_from(PHRASES) | st.text("ab 1.,:;?!-'", max_size=6), min_size=1)
texts = phrases.map(lambda parts: " ".join(parts)[:300]) | st.sampled_from(PHRASES)
kinds = st.sampled_from(("text", "name", "number", "date", "choice", "boolean", "list", "card"))
NUMBERS = ("5 km", "500 people", "1 million", "5..9 m", "more than 500", "0", "-3 °C", "2%", "1st")
DATES = ("5 December 2024", "March 2011", "1980s", "2011..2013", "Thursday", "20 July", "44 BC")


def quoted(text: str) -> str:
    """Return a text as YAML that any text survives."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@st.composite
def questions(draw: st.DrawFn, number: int) -> str:
    """Draw a question in YAML; not all of them can be loaded."""
    kind = draw(kinds)
    lines = [f"- id: q{number}", f"  type: {kind}", f"  ask: {quoted(draw(texts))}"]
    answers = {
        "number": st.sampled_from(NUMBERS),
        "date": st.sampled_from(DATES),
        "boolean": st.sampled_from(("true", "no")),
    }.get(kind, texts)
    answer = quoted(draw(answers))
    lines.append(f"  answer: {f'[{answer}, {quoted(draw(texts))}]' if kind == 'list' else answer}")
    fits = {"choice": ["distractors"], "number": ["accept", "reject"], "date": ["accept"]}
    optional = fits.get(kind, ["accept", "prompt", "reject"] if kind in ("text", "name") else [])
    for field in draw(st.lists(st.sampled_from(optional), unique=True)) if optional else []:
        values = draw(st.lists(answers, min_size=1, max_size=4, unique=True))
        lines.append(f"  {field}: [{', '.join(map(quoted, values))}]")
    others = (
        f"  hint: {quoted(draw(texts))}",
        f"  why: {quoted(draw(texts))}",
        f"  cite: {{source: atlas, para: 1, quote: {quoted(draw(texts))}}}",
        "  as_of: 2024-12-05",
        "  review_by: 2024-12-05",
        "  retired: 2024-12-05",
        "  family: one",
        "  claimed_by: somebody",
        "  lint-ok: {no-source: so, yes-no: so, never-heard-of: so}",
        f"  tests: {{correct: [{quoted(draw(texts))}], incorrect: [{answer}]}}",
    )
    return "\n".join([*lines, *draw(st.lists(st.sampled_from(others), unique=True, max_size=5))])


@st.composite
def decks(draw: st.DrawFn) -> bytes:
    """Draw a deck file, some of whose questions are clozes."""
    entries = [draw(questions(number)) for number in range(draw(st.integers(1, 4)))]
    cloze = f"- id: gaps\n  type: cloze\n  ask: {quoted(draw(texts) + ' {Hama} ' + draw(texts))}"
    language = draw(st.sampled_from(("en", "en-GB", "de")))
    head = f"deck: drawn\nlanguage: {language}\nsources: {{atlas: {{published: 2024-12-06}}}}"
    return "\n".join([head, "questions:", *entries, cloze]).encode() + b"\n"


@settings(max_examples=150, deadline=None)
@given(decks(), decks(), texts)
def test_whatever_loads_is_linted_and_every_place_is_in_the_file(
    now: bytes, before: bytes, source: str
) -> None:
    deck, _ = read_deck(now, FILE)
    old, _ = read_deck(before, FILE)
    if deck is None:
        return
    committed = {FILE: old} if old is not None else {}
    learned = frozenset({CardId("drawn/q0"), CardId("drawn/gone/gap"), CardId("odd")})
    context = Context(date(2025, 1, 1), {"atlas": source}, committed, learned)
    lines = now.decode().split("\n")
    for finding in placed(lint([deck], context), now, FILE):
        assert finding.place.file == FILE
        assert 1 <= finding.place.line <= len(lines)
        assert 1 <= finding.place.column <= len(lines[finding.place.line - 1]) + 1
        assert finding.message
        assert "\n" not in finding.fingerprint


@settings(max_examples=50, deadline=None)
@given(decks())
def test_linting_again_finds_the_same(data: bytes) -> None:
    deck, _ = read_deck(data, FILE)
    if deck is not None:
        context = Context(date(2025, 1, 1))
        found = lint([deck], context)
        assert lint([deck], context) == found
        assert found == sorted(found, key=lambda finding: finding.order)
