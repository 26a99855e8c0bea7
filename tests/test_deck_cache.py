"""A deck from the cache is the deck; what is not sure to be it is read anew."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from deck_texts import in_deck
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck_yaml import read_deck
from byheart.storage.decks import cache as deck_cache
from byheart.storage.decks.as_json import deck_from_json, deck_to_json
from byheart.storage.decks.cache import DeckCache
from byheart.storage.decks.files import read_decks

DECKS = sorted((Path(__file__).parent.parent / "decks").rglob("*.yaml"))
FULL = in_deck(
    """id: q
ask: Who?
answer: Me
accept: [I, Ich]
prompt: {we: Who of you?}
reject: [you]
hint: h
why: w
cite: {source: s, para: 3, quote: Q}
claimed_by: c
status: contested
retired: 2026-01-01
family: f
confusable: r
revision: 2
renamed_from: [old]
tests: {correct: me, incorrect: [you]}
lint-ok: {short: It is.}""",
    "id: r\ntype: list\nask: a\nanswer: [b, {answer: c, accept: d}]\nordered: true\nfact: f",
    "type: choice\nask: a\nanswer: b\ndistractors: [c]",
    "type: cloze\nask: a {b} {2011}\ngaps: {b: {hint: h}, 2011: {type: date}}",
    top="title: T\nlanguage: de\nas_of: 2024-12-05\ntags: [x]\nsources: {s: {title: t, url: u}}\n",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deck.yaml"
    path.write_text(FULL, "utf-8")
    return path


@pytest.fixture
def kept(tmp_path: Path, file: Path) -> Path:
    """Read the deck once; return the file in which it is kept."""
    read_decks([file], tmp_path / "cache")
    (path,) = (tmp_path / "cache").iterdir()
    return path


@pytest.mark.parametrize("file", DECKS, ids=lambda file: file.stem)
def test_a_bundled_deck_is_the_same_from_json(file: Path) -> None:
    deck, _ = read_deck(file.read_bytes(), "d")
    assert deck is not None
    assert deck_from_json(deck_to_json(deck), "d") == deck


def test_every_field_is_the_same_from_json() -> None:
    deck, problems = read_deck(FULL.encode(), "d")
    assert problems == []
    assert deck is not None
    assert deck_from_json(deck_to_json(deck), "d") == deck


texts = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)


@settings(max_examples=100, deadline=None)
@given(texts, texts, st.lists(texts), st.dictionaries(texts, texts))
def test_any_deck_is_the_same_from_json(
    ask: str, answer: str, accept: list[str], reject: dict[str, str]
) -> None:
    def yaml(text: str) -> str:
        return "'" + text.replace("'", "''") + "'"

    lines = [f"ask: {yaml(ask)}", f"answer: {yaml(answer)}", "accept:"]
    lines += [f"  - {yaml(text)}" for text in accept]
    lines += ["reject:", *(f"  {yaml(text)}: {yaml(say)}" for text, say in reject.items())]
    deck, _ = read_deck(in_deck("\n".join(lines), "ask: a\nanswer: b").encode(), "d")
    assert deck is not None
    assert deck_from_json(deck_to_json(deck), "d") == deck


def test_a_kept_deck_needs_no_yaml(file: Path, kept: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from byheart.storage.decks.files import read_decks;"
        "decks, problems = read_decks([Path(sys.argv[1])], Path(sys.argv[2]));"
        "print(len(decks), len(problems), 'yaml' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program, file, kept.parent],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["1", "0", "False"]


def test_a_kept_deck_is_the_deck(file: Path, kept: Path) -> None:
    assert kept.is_file()
    assert read_decks([file], kept.parent) == read_decks([file])


def test_a_kept_deck_is_called_as_its_reader_calls_it(
    file: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    (deck,), _ = read_decks([Path("deck.yaml")], kept.parent)
    assert deck.file == "deck.yaml"
    assert {question.place.file for question in deck.questions} == {"deck.yaml"}


def same_size_and_time(file: Path, _: Path) -> None:
    """Change the deck so that neither its size nor its time shows it."""
    before = file.stat()
    file.write_text(FULL.replace("Who?", "Why?"), "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def cut(_: Path, kept: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:-100])


def altered(_: Path, kept: Path) -> None:
    kept.write_bytes(kept.read_bytes().replace(b"Who?", b"Why?"))


def emptied(_: Path, kept: Path) -> None:
    kept.write_bytes(b"")


def garbled(_: Path, kept: Path) -> None:
    kept.write_bytes(os.urandom(1_000))


@pytest.mark.parametrize(
    "happens",
    [
        pytest.param(same_size_and_time, id="the deck changed, but not its size and time"),
        pytest.param(cut, id="the cache was cut short"),
        pytest.param(altered, id="the cache was altered"),
        pytest.param(emptied, id="the cache was emptied"),
        pytest.param(garbled, id="the cache was overwritten"),
    ],
)
def test_a_kept_deck_counts_no_more_when(
    happens: Callable[[Path, Path], None], file: Path, kept: Path
) -> None:
    happens(file, kept)
    damaged = kept.read_bytes()
    assert read_decks([file], kept.parent) == read_decks([file])
    assert kept.read_bytes() != damaged
    assert read_decks([file], kept.parent) == read_decks([file])


def test_a_deck_kept_by_another_version_counts_no_more(
    file: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = DeckCache(kept.parent)
    assert cache.get(file, file.read_bytes(), "d") is not None
    monkeypatch.setattr(deck_cache, "FORMAT", deck_cache.FORMAT + 1)
    assert cache.get(file, file.read_bytes(), "d") is None


def test_a_touched_deck_is_still_the_kept_one(file: Path, kept: Path) -> None:
    os.utime(file, (1, 1))
    assert DeckCache(kept.parent).get(file, file.read_bytes(), "d") is not None


def test_a_deck_with_problems_is_not_kept(tmp_path: Path, file: Path) -> None:
    file.write_text(in_deck("ask: a\nanswer: b", "ask: c"), "utf-8")
    (deck,), problems = read_decks([file], tmp_path / "cache")
    assert len(deck.questions) == len(problems) == 1
    assert not (tmp_path / "cache").exists()


def test_without_leave_to_write_nothing_is_made(tmp_path: Path, file: Path) -> None:
    read_decks([file], tmp_path / "cache", write=False)
    read_decks([file])
    assert sorted(tmp_path.iterdir()) == [file]


def test_without_leave_to_write_nothing_is_changed(file: Path, kept: Path) -> None:
    before = kept.read_bytes()
    file.write_text(FULL.replace("Who?", "Whom?"), "utf-8")
    (deck,), _ = read_decks([file], kept.parent, write=False)
    assert deck.questions[0].ask == "Whom?"
    assert kept.read_bytes() == before


def test_what_cannot_be_written_is_done_without(tmp_path: Path, file: Path) -> None:
    (tmp_path / "cache").write_text("in the way", "utf-8")
    decks, problems = read_decks([file], tmp_path / "cache")
    assert len(decks) == 1
    assert problems == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_nobody_else_may_look(kept: Path) -> None:
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


def test_nothing_is_left_beside_the_kept_decks(kept: Path) -> None:
    assert list(kept.parent.iterdir()) == [kept]
