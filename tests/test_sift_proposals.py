"""What is proposed for a candidate: a question in the form of its kind, an answer, a tolerance."""

from dataclasses import replace
from datetime import date

import pytest
from sift_samples import ABOARD, ALL, LENGTH, SANK, TODAY, candidate, draft

from byheart.core.deck import Citation, Kind, QuestionId, Status, cloze_parts
from byheart.core.drafting import Candidate, FactKind
from byheart.core.grading import unreadable
from byheart.core.sifting.answers import date_in_words
from byheart.core.sifting.proposals import as_cloze, named, of_kind, propose
from byheart.core.sifting.stems import is_unfinished
from byheart.core.sifting.wording import hint_words


def spoken(text: str, kind: FactKind, value: str, unit: str = "", **more: str) -> Candidate:
    before, after = more.pop("before", "It was "), more.pop("after", " then.")
    sentence = f"{before}{text}{after}"
    made = candidate(text, kind, value, unit, more.pop("hedge", ""), sentence=sentence)
    return replace(made, name_class=more.pop("name_class", ""))


@pytest.mark.parametrize(
    ("made", "ask"),
    [
        pytest.param(SANK, "When …?", id="a date"),
        pytest.param(
            spoken("302 towers", FactKind.COUNT, "302", "towers"),
            "How many towers …?",
            id="a count names what is counted",
        ),
        pytest.param(
            spoken("two hundred and one live shells", FactKind.COUNT, "201", "shells"),
            "How many live shells …?",
            id="and what describes it",
        ),
        pytest.param(
            spoken("one other flight attendant", FactKind.COUNT, "1", "attendant"),
            "How many other flight attendants …?",
            id="one of two words",
        ),
        pytest.param(spoken("57", FactKind.COUNT, "57"), "How many …?", id="a bare count"),
        pytest.param(
            spoken("one shell", FactKind.COUNT, "1", "shell"), "How many shells …?", id="one thing"
        ),
        pytest.param(
            spoken("one city", FactKind.COUNT, "1", "city"), "How many cities …?", id="one city"
        ),
        pytest.param(
            spoken("one person", FactKind.COUNT, "1", "person"),
            "How many people …?",
            id="one person",
        ),
        pytest.param(ABOARD, "About how many people …?", id="a hedge is asked with its number"),
        pytest.param(
            spoken("500 marks", FactKind.MONEY, "500", "marks", hedge="over"),
            "Over how much money …?",
            id="more than a sum",
        ),
        pytest.param(LENGTH, "How long …?", id="a length by the word after it"),
        pytest.param(
            spoken("8,848 m", FactKind.DISTANCE, "8848", "m", before="At an altitude of "),
            "How high …?",
            id="a height by the word before it",
        ),
        pytest.param(
            spoken("1,240 m", FactKind.DISTANCE, "1240", "m", before="The hut stands at "),
            "How high …?",
            id="a height by where something stands",
        ),
        pytest.param(
            spoken("30 km", FactKind.DISTANCE, "30", "km", after=" (19 miles) wide, and 9 m high."),
            "How wide …?",
            id="the nearest word counts",
        ),
        pytest.param(
            spoken("110 km", FactKind.DISTANCE, "110", "km"), "How far …?", id="else how far"
        ),
        pytest.param(
            spoken("Tove Ditlevsen", FactKind.NAME, "Tove Ditlevsen", name_class="person"),
            "Who …?",
            id="a person",
        ),
        pytest.param(
            spoken("Norway", FactKind.NAME, "Norway", name_class="state"),
            "Which country …?",
            id="a state",
        ),
        pytest.param(
            spoken("Sutton Hoo", FactKind.NAME, "Sutton Hoo", name_class="other"),
            "What …?",
            id="a name of no class",
        ),
        pytest.param(spoken("31st", FactKind.RANK, "31"), "In which position …?", id="a rank"),
        pytest.param(
            spoken("two days", FactKind.DURATION, "2", "days"), "How long …?", id="a duration"
        ),
        pytest.param(
            spoken("76 per cent", FactKind.PERCENT, "76", "%"), "What percentage …?", id="a share"
        ),
        pytest.param(spoken("40 km²", FactKind.MEASURE, "40", "km²"), "How large …?", id="an area"),
        pytest.param(spoken("3 kg", FactKind.MEASURE, "3", "kg"), "How heavy …?", id="a mass"),
        pytest.param(
            spoken("5 furlongs", FactKind.MEASURE, "5", "fl"), "How much …?", id="any other unit"
        ),
    ],
)
def test_the_question_has_the_form_of_its_kind(made: Candidate, ask: str) -> None:
    question = propose(made, draft())
    assert question.ask == ask
    assert is_unfinished(question.ask)


@pytest.mark.parametrize(
    ("made", "kind", "answer", "tolerance"),
    [
        pytest.param(SANK, Kind.DATE, "10 August 1628", "", id="a day in words"),
        pytest.param(
            spoken("the 9th", FactKind.DATE, "1989-11-09"),
            *(Kind.DATE, "9 November 1989", ""),
            id="a day whose month is elsewhere",
        ),
        pytest.param(
            spoken("July", FactKind.DATE, "1961-07"), Kind.DATE, "July 1961", "", id="a month"
        ),
        pytest.param(
            spoken("the 1890s", FactKind.DATE, "189X"), Kind.DATE, "the 1890s", "", id="a decade"
        ),
        pytest.param(
            spoken("12 to 13 August 1961", FactKind.DATE, "1961-08-12/1961-08-13"),
            *(Kind.DATE, "12 to 13 August 1961", ""),
            id="a range as the article writes it",
        ),
        pytest.param(
            spoken("the end of 2007", FactKind.DATE, "2007-09~/2007-12~"),
            *(Kind.DATE, "the end of 2007", ""),
            id="a vague date with its year",
        ),
        pytest.param(
            spoken("late October", FactKind.DATE, "1956-10-21~/1956-10-31~"),
            *(Kind.DATE, "21 October 1956..31 October 1956", ""),
            id="a vague date whose year is elsewhere",
        ),
        pytest.param(
            spoken("204", FactKind.DATE, "-0203"), Kind.DATE, "204 BC", "", id="before Christ"
        ),
        pytest.param(
            replace(spoken("Thursday", FactKind.DATE, ""), relative=True),
            *(Kind.DATE, "", ""),
            id="a relative date that nobody can resolve",
        ),
        pytest.param(
            replace(spoken("Thursday", FactKind.DATE, ""), relative=True, resolves_to="2024-12-05"),
            *(Kind.DATE, "5 December 2024", ""),
            id="a relative date as of a day",
        ),
        pytest.param(
            spoken("280,000 troops", FactKind.COUNT, "280000", "troops"),
            *(Kind.NUMBER, "280,000 troops", ""),
            id="digits as they stand",
        ),
        pytest.param(
            spoken("half a million people", FactKind.COUNT, "500000", "people"),
            *(Kind.NUMBER, "500,000 people", ""),
            id="words as digits",
        ),
        pytest.param(
            spoken("a decade", FactKind.DURATION, "1", "decades"),
            *(Kind.NUMBER, "1 decade", ""),
            id="one of something",
        ),
        pytest.param(ABOARD, Kind.NUMBER, "150 people", "10%", id="about is a tolerance"),
        pytest.param(LENGTH, Kind.NUMBER, "69 metres", "5%", id="a distance has room to convert"),
        pytest.param(
            spoken("£25 to £35", FactKind.MONEY, "25..35", "GBP"),
            *(Kind.NUMBER, "£25 to £35", ""),
            id="a range of money",
        ),
        pytest.param(
            spoken("third", FactKind.RANK, "3"), Kind.NUMBER, "3", "", id="a rank is a number"
        ),
        pytest.param(spoken("Oslo", FactKind.NAME, "Oslo"), Kind.NAME, "Oslo", "", id="a name"),
    ],
)
def test_answer_and_tolerance(made: Candidate, kind: Kind, answer: str, tolerance: str) -> None:
    question = propose(made, draft())
    assert question.expected is not None
    assert (question.kind, question.expected.answer) == (kind, answer)
    assert question.expected.tolerance == tolerance
    assert not answer or unreadable(kind, answer) is None


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param("1989-11-09", "9 November 1989", id="a day"),
        pytest.param("2022-36", "2022-36", id="a quarter stays"),
        pytest.param("0874", "874", id="a year of three digits"),
        pytest.param("-0217/-0200", "218 BC..201 BC", id="a range of years"),
        pytest.param("XXXX-05-18", "XXXX-05-18", id="an unknown year stays"),
    ],
)
def test_dates_in_words(value: str, words: str) -> None:
    assert date_in_words(value) == words


def test_what_a_question_knows_of_its_source() -> None:
    question = propose(ABOARD, draft(as_of=TODAY))
    assert question.cite == Citation("vasa", 2)
    assert question.status is Status.APPROXIMATE
    assert question.as_of == TODAY  # how many there are may change
    assert propose(SANK, draft(as_of=TODAY)).as_of is None  # when it was may not


def test_ids_follow_from_the_question_and_are_never_taken_twice() -> None:
    asked = replace(propose(SANK, draft()), ask="When did the Vasa sink?")
    assert named(asked, SANK, ()).id == "vasa-sink"
    assert named(asked, SANK, {"vasa-sink"}).id == "vasa-sink-2"
    assert named(propose(SANK, draft()), SANK, ()).id == "date-1"
    assert named(replace(asked, id=QuestionId("mine")), SANK, {"mine"}).id == "mine"


def test_words_are_a_hint_and_not_the_sentence() -> None:
    sentence, start = SANK.sentence, SANK.sentence.index(SANK.text)
    words = hint_words(sentence, (start, start + len(SANK.text)))
    assert words == ("Vasa", "sank", "harbour", "Stockholm", "mile", "first", "voyage")


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.CLOZE])
@pytest.mark.parametrize("made", ALL, ids=lambda made: str(made.kind))
def test_any_proposal_can_become_any_kind(made: Candidate, kind: Kind) -> None:
    changed = of_kind(propose(made, draft(as_of=date(2024, 1, 2))), kind)
    assert changed.expected is not None
    assert changed.kind is changed.expected.kind is kind
    assert changed.expected.shown
    assert (kind in (Kind.NUMBER, Kind.DATE)) or not changed.expected.tolerance


def test_a_cloze_has_its_answers_in_its_gaps() -> None:
    with pytest.raises(ValueError, match="sentence"):
        of_kind(propose(SANK, draft()), Kind.CLOZE)


def test_a_cloze_begins_as_the_sentence_with_its_span_as_the_gap() -> None:
    made = as_cloze(propose(SANK, draft()), "It {was} in 1628 then.", (12, 16))

    assert (made.kind, made.expected) == (Kind.CLOZE, None)
    assert made.ask == "It {{was}} in {1628} then."
    assert cloze_parts(made.ask) == [("It {was} in ", False), ("1628", True), (" then.", False)]
