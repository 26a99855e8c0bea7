"""What cards are grouped by, kept beside the decks: the same as made anew, or not at all."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from byheart.storage.decks.facts import DeckFacts, FactsCache, deck_facts
from byheart.storage.decks.files import deck_paths, read_decks
from byheart.storage.folders import Folders

DAY = date(2024, 12, 5).toordinal()
DECK = """\
deck: rivers
title: Rivers
tags: [geography]
sources:
  atlas: {title: An atlas}
questions:
  - id: length
    ask: How long is the Rhine?
    answer: 1230 km
    cite: {source: atlas, para: 3}
    tags: [length]
  - id: mouth
    ask: Into which sea does the Rhine flow?
    answer: the North Sea
    renamed_from: end
    cite: {source: atlas, para: 3}
  - id: bridges
    ask: How many bridges crossed the Rhine in 1900?
    answer: 20
    retired: 2024-12-09
"""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    file = tmp_path / "decks" / "rivers.yaml"
    file.parent.mkdir()
    file.write_text(DECK, encoding="utf-8")
    return file


def plain(found: DeckFacts) -> object:
    listed = {
        name: value.tolist() if isinstance(value, np.ndarray) else value
        for each in ("decks", "kinds", "tags", "paragraphs")
        for name, value in asdict(getattr(found.table, each)).items()
    }
    return found.table.cards, listed, {card: tuple(ids) for card, ids in found.renamed.items()}


def kept(deck: Path, day: int) -> DeckFacts | None:
    cache = FactsCache.of(deck.parent / "cache", (), [deck])
    return None if cache is None else cache.get(day)


def keep(deck: Path, day: int) -> DeckFacts:
    decks, problems = read_decks([deck])
    assert not problems
    made = deck_facts(decks, day)
    cache = FactsCache.of(deck.parent / "cache", (), [deck])
    assert cache is not None
    cache.put(made, decks, day)
    return made


def test_what_is_kept_is_what_was_made(deck: Path) -> None:
    made, found = keep(deck, DAY), kept(deck, DAY)
    assert found is not None
    assert plain(found) == plain(made)
    assert found.renamed == {"rivers/mouth": ("rivers/end",)}
    assert found.table.paragraphs.names == ("An atlas ¶ 3",)


def test_nothing_is_kept_of_a_deck_that_has_changed(deck: Path) -> None:
    keep(deck, DAY)
    deck.write_text(DECK.replace("1230", "1233"), encoding="utf-8")
    assert kept(deck, DAY) is None


def test_a_question_is_in_use_until_the_day_on_which_it_is_retired(deck: Path) -> None:
    made = keep(deck, DAY)
    assert "rivers/bridges" in made.table.cards
    assert kept(deck, DAY + 3) is not None
    assert kept(deck, DAY + 4) is None
    assert "rivers/bridges" not in keep(deck, DAY + 4).table.cards
    assert kept(deck, DAY + 9_999) is not None


def test_a_damaged_file_is_no_file(deck: Path) -> None:
    keep(deck, DAY)
    [file] = (deck.parent / "cache").iterdir()
    whole = file.read_bytes()
    for length in range(0, len(whole), 97):
        file.write_bytes(whole[:length])
        assert kept(deck, DAY) is None


def test_the_paths_are_those_that_would_be_read(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = deck.parents[1]
    places = Folders(home, home / "cache")
    monkeypatch.chdir(deck.parent)
    assert deck_paths((), places) == [deck]
    assert deck_paths(("rivers",), places) == [deck]
    assert deck_paths(("rivers.yaml",), places) == [Path("rivers.yaml")]


def test_without_a_file_to_read_there_is_no_cache(tmp_path: Path) -> None:
    assert FactsCache.of(tmp_path, (), [tmp_path / "none.yaml"]) is None
