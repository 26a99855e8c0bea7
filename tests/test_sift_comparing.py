"""What became of a deck's facts in an article that was changed."""

from dataclasses import replace
from pathlib import Path

import pytest
from sift_samples import (
    ABOARD,
    ALL,
    DECK,
    DROWNED,
    FINDER,
    LENGTH,
    PARAGRAPHS,
    RAISED,
    SANK,
    candidate,
    draft,
    sifting,
)

from byheart.core.deck import Citation, Deck, Question
from byheart.core.drafting import Candidate, FactKind
from byheart.core.sifting.comparing import Change, Comparison, compare
from byheart.core.sifting.decisions import Sifted
from byheart.core.sifting.decks import deck_text
from byheart.core.sifting.drafts import Draft
from byheart.core.sifting.fields import with_field

CITED = """\
deck: ships
sources: {vasa: {title: The Vasa}}
questions:
  - id: loss
    type: date
    ask: When did the Vasa go down in the harbour of Stockholm?
    answer: 10 August 1628
    cite: {source: vasa, para: 1}
  - id: crew
    type: number
    ask: About how many people were on board the Vasa?
    answer: 150 people
    tolerance: 10%
    cite: {source: vasa, para: 2}
  - id: finder
    type: name
    ask: Who found the wreck?
    answer: Franzén
    cite: {source: vasa, para: 3}
  - id: quoted
    ask: Where did the crowd come from?
    answer: everywhere
    cite: {source: vasa, para: 3, quote: watched by a crowd}
  - id: free
    ask: What did the crowd feel?
    answer: awe
    cite: {source: vasa, para: 3}
"""


def rewritten(*changes: tuple[str, str], candidates: tuple[Candidate, ...] = ALL) -> Draft:
    """Return a draft of the article with some words in the place of others."""
    paragraphs = []
    for paragraph in PARAGRAPHS:
        for old, new in changes:
            paragraph = paragraph.replace(old, new)  # noqa: PLW2901 - one change after the other
        paragraphs.append(paragraph)
    return replace(draft(*candidates), paragraphs=tuple(paragraphs))


def told(found: Comparison) -> list[tuple[str, str, str]]:
    return [
        (each.question.id, each.change.value, each.now.text if each.now else "")
        for each in found.changed
    ]


def cited(made: Draft) -> Comparison:
    return compare(made, deck_text(CITED.encode(), "d.yaml").deck, Sifted())


def test_what_is_cited_and_still_said_is_not_listed() -> None:
    found = cited(draft())
    assert found.changed == ()
    assert found.compared == 4
    assert found.new == (DROWNED, LENGTH, RAISED)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(
            rewritten(
                ("10 August", "11 August"),
                candidates=(
                    candidate(
                        "11 August 1628",
                        value="1628-08-11",
                        sentence=PARAGRAPHS[0].replace("10 August", "11 August"),
                    ),
                    *ALL[1:],
                ),
            ),
            [("loss", "changed", "11 August 1628")],
            id="another day",
        ),
        pytest.param(
            rewritten(
                ("150 people", "300 people"),
                candidates=(
                    SANK,
                    candidate(
                        "300 people",
                        *(FactKind.COUNT, "300", "people", "about"),
                        sentence=PARAGRAPHS[1].replace("150", "300"),
                    ),
                    *ALL[2:],
                ),
            ),
            [("crew", "changed", "300 people")],
            id="another number of the same thing",
        ),
        pytest.param(
            rewritten(("About 150 people", "Some"), candidates=(SANK, *ALL[2:])),
            [("crew", "gone", "")],
            id="a number of another thing takes nobody's place",
        ),
        pytest.param(
            rewritten(("Anders Franzén", "A diver"), candidates=(*ALL[:4], RAISED)),
            [("finder", "gone", "")],
            id="a name that stands nowhere",
        ),
        pytest.param(
            rewritten(("watched by a crowd", "watched by many")),
            [("quoted", "gone", "")],
            id="a quote that stands nowhere",
        ),
    ],
)  # fmt: skip
def test_what_is_cited_and_said_otherwise(
    made: Draft, expected: list[tuple[str, str, str]]
) -> None:
    assert told(cited(made)) == expected


def sifted(folder: Path, *candidates: Candidate) -> tuple[Deck, Sifted]:
    """Accept candidates, each with a question that shares nothing with its sentence."""
    (folder / "ships.yaml").write_bytes(DECK.encode())
    sitting = sifting(folder)
    for number, each in enumerate(candidates):
        question: Question = sitting.proposal(each)
        question = with_field(question, "ask", f"Which value has riddle {number * 1000}?")
        sitting.accept(each, replace(question, cite=Citation("atlas")))
    return sitting.deck.deck, sitting.sifted


def test_what_was_sifted_is_found_by_its_sentence(tmp_path: Path) -> None:
    deck, log = sifted(tmp_path, SANK, ABOARD, RAISED)
    moved = "Raised: it came up on 24 April 1961, watched by a crowd."
    later = "About 160 people were on board, and 30 of them drowned."
    made = draft(
        candidate("160 people", FactKind.COUNT, "160", "people", "about", sentence=later),
        candidate("24 April 1961", value="1961-04-24", sentence=moved),
    )
    found = compare(made, deck, log)
    asks = {question.ask: question.id for question in deck.questions}
    sank, aboard = (asks[f"Which value has riddle {number}?"] for number in (0, 1000))
    assert told(found) == [(sank, "gone", ""), (aboard, "changed", "160 people")]
    assert [each.was for each in found.changed] == ["10 August 1628", "150 people"]
    assert found.new == ()  # the number that changed and the sentence that moved are known


def test_a_rejected_candidate_is_not_new(tmp_path: Path) -> None:
    deck, log = sifted(tmp_path)
    assert FINDER in compare(draft(), deck, log).new
    sifting(tmp_path).reject(FINDER)
    assert FINDER not in compare(draft(), deck, sifting(tmp_path).sifted).new


def test_the_same_words_for_another_day_are_a_change(tmp_path: Path) -> None:
    deck, log = sifted(tmp_path, replace(SANK, value="1629-08-10"))
    assert told(compare(draft(), deck, log)) == [
        (deck.questions[-1].id, Change.CHANGED.value, "10 August 1628")
    ]
