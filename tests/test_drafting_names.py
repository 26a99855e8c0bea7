"""Names of an article are found where a reader would underline them."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from names_samples import articles, read_marked

from byheart.core.drafting.names.names import NameClass, NameSpan, find_names

PERSON, ORGANISATION = NameClass.PERSON, NameClass.ORGANISATION
PLACE, STATE, OTHER = NameClass.PLACE, NameClass.STATE, NameClass.OTHER


def _texts(*paragraphs: str) -> list[str]:
    return [name.text for name in find_names(paragraphs)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "On Friday President Bashar al-Assad left.", ["Bashar al-Assad"], id="title and day"
        ),
        pytest.param(
            "Kremlin spokesman Dmitry Peskov said so.",
            ["Kremlin", "Dmitry Peskov"],
            id="role between two names",
        ),
        pytest.param(
            "It was US Secretary of State Antony Blinken who called.",
            ["US", "Antony Blinken"],
            id="office of several words",
        ),
        pytest.param("He met Foreign Minister Wang Yi.", ["Wang Yi"], id="foreign minister"),
        pytest.param("Then the Prime Minister resigned.", [], id="office without a name"),
        pytest.param("The Duke of Wellington won.", ["Duke of Wellington"], id="noble title"),
        pytest.param("The King of Hungary fled.", ["Hungary"], id="king of a state"),
        pytest.param(
            "Shares of General Motors rose.", ["General Motors"], id="title inside a firm's name"
        ),
        pytest.param(
            "She went to King's College London.", ["King's College London"], id="owning title"
        ),
        pytest.param(
            "Martin Luther King spoke.", ["Martin Luther King"], id="surname that is a title"
        ),
        pytest.param(
            "It was painted by Vincent van Gogh.", ["Vincent van Gogh"], id="particle inside"
        ),
        pytest.param("In 1888 van Gogh moved.", ["van Gogh"], id="particle before a surname"),
        pytest.param(
            "A novel by J. R. R. Tolkien.", ["J. R. R. Tolkien"], id="initials with points"
        ),
        pytest.param("They built it for Louis XIV of France.", ["Louis XIV of France"], id="king"),
        pytest.param("Later Alexander the Great came.", ["Alexander the Great"], id="byname"),
        pytest.param("It joined the Free Syrian Army.", ["Free Syrian Army"], id="army"),
        pytest.param(
            "The Islamic Republic of Iran denied it.", ["Islamic Republic of Iran"], id="republic"
        ),
        pytest.param(
            "The Ministry of Defence and Aerospace paid.",
            ["Ministry of Defence and Aerospace"],
            id="and inside a ministry",
        ),
        pytest.param(
            "Data of the Food and Agriculture Organization.",
            ["Food and Agriculture Organization"],
            id="and between two nouns",
        ),
        pytest.param("The Centre for Policy Studies.", ["Centre for Policy Studies"], id="for"),
        pytest.param("Procter & Gamble grew.", ["Procter & Gamble"], id="ampersand"),
        pytest.param(
            "Germany, France and Italy agreed.", ["Germany", "France", "Italy"], id="list"
        ),
        pytest.param(
            "He saw Marie Curie and Lise Meitner.",
            ["Marie Curie", "Lise Meitner"],
            id="two persons",
        ),
        pytest.param("It is in Trinidad and Tobago.", ["Trinidad and Tobago"], id="state with and"),
        pytest.param("Apollo 11 landed.", ["Apollo 11"], id="number in a name"),
        pytest.param("In Paris 20 people met.", ["Paris"], id="number that counts"),
        pytest.param("See Figure 4 and Table 2.", [], id="labels"),
        pytest.param(
            "Iran-backed fighters and HTS-led rebels.", ["Iran", "HTS"], id="compound adjectives"
        ),
        pytest.param("An anti-Assad march.", ["Assad"], id="prefix"),
        pytest.param("They sang in Stratford-upon-Avon.", ["Stratford-upon-Avon"], id="hyphens"),
        pytest.param("After US-Iran talks.", ["US", "Iran"], id="two states"),
        pytest.param("Syria\u2019s army is weak.", ["Syria"], id="curly possessive"),
        pytest.param(
            "The nave of St Paul's Cathedral.", ["St Paul's Cathedral"], id="possessive inside"
        ),
        pytest.param("McDonald's closed.", ["McDonald's"], id="possessive that is the name"),
        pytest.param(
            "The Syrian and Turkish armies, with Kurds and Christians, met on Monday in March.",
            [],
            id="peoples faiths and days",
        ),
        pytest.param("The South African team won.", [], id="people of two words"),
        pytest.param("The British Museum reopened.", ["British Museum"], id="people in a name"),
        pytest.param("The October Revolution came.", ["October Revolution"], id="month in a name"),
        pytest.param("Rebel fighters came. Troops fled. Both lost.", [], id="sentences open"),
        pytest.param(
            "Salamiya was quiet. Most people in Salamiya slept.",
            ["Salamiya", "Salamiya"],
            id="unknown name opens a sentence",
        ),
        pytest.param(
            "He read \u201cThe Old Man and the Sea\u201d.", ["The Old Man and the Sea"], id="work"
        ),
        pytest.param('He said "Yes" and "We Will".', [], id="quotations"),
        pytest.param("DNA, GDP and TV were new.", [], id="abbreviations of things"),
        pytest.param(
            "It was bought by Acme Widgets, Inc. Shares rose.", ["Acme Widgets, Inc."], id="Inc."
        ),
        pytest.param(
            "The Molotov\u2013Ribbentrop Pact held.", ["Molotov\u2013Ribbentrop Pact"], id="dash"
        ),
    ],
)
def test_a_sentence_gives_its_names(sentence: str, expected: list[str]) -> None:
    assert _texts(sentence) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ("Fall of Hama Shocks the Whole World", "The city of Hama fell."),
            ["Hama", "Hama"],
            id="title case has what the text has",
        ),
        pytest.param(
            ("REBELS TAKE HAMA IN SYRIA", "The city of Hama fell."),
            ["HAMA", "SYRIA", "Hama"],
            id="capitals",
        ),
        pytest.param(("By Amina Khoury", "It rained."), ["Amina Khoury"], id="byline"),
        pytest.param(("A New Dawn", "It rained."), [], id="heading without names"),
    ],
)
def test_headings_have_only_known_names(paragraphs: tuple[str, ...], expected: list[str]) -> None:
    assert _texts(*paragraphs) == expected


@pytest.mark.parametrize(
    ("text", "mention", "canonical"),
    [
        pytest.param(
            "Bashar al-Assad fled. Assad is in Moscow.", "Assad", "Bashar al-Assad", id="surname"
        ),
        pytest.param(
            "Assad fled. It was said that Bashar al-Assad wept.",
            "Assad",
            "Bashar al-Assad",
            id="surname before the full name",
        ),
        pytest.param(
            "Bashar al-Assad fled. It was Bashar Al Assad.",
            "Bashar Al Assad",
            "Bashar al-Assad",
            id="other way of writing",
        ),
        pytest.param(
            "Hayat Tahrir al-Sham (HTS) won. Later HTS ruled.",
            "HTS",
            "Hayat Tahrir al-Sham",
            id="abbreviation in brackets",
        ),
        pytest.param(
            "The European Union met. The EU agreed.", "EU", "European Union", id="initials"
        ),
        pytest.param("A US carrier came.", "US", "United States", id="state written short"),
        pytest.param(
            "Moctezuma II received him. Moctezuma died.",
            "Moctezuma",
            "Moctezuma II",
            id="ruler without number",
        ),
        pytest.param(
            "Toyota Motor Corporation grew. In Japan Toyota leads.",
            "Toyota",
            "Toyota Motor Corporation",
            id="firm",
        ),
        pytest.param(
            "George Washington rode on. They met in Washington.",
            "Washington",
            "Washington",
            id="place called like a person",
        ),
    ],
)
def test_a_short_form_stands_for_the_full_name(text: str, mention: str, canonical: str) -> None:
    assert {name.canonical for name in find_names([text]) if name.text == mention} == {canonical}


@pytest.mark.parametrize(
    ("text", "klass"),
    [
        pytest.param("It happened in Qalqat.", PLACE, id="preposition of place"),
        pytest.param("He came from the village of Qalqat.", PLACE, id="village of"),
        pytest.param("The novelist Qalqat was there.", PERSON, id="role before"),
        pytest.param("Then Qalqat, who wept, left.", PERSON, id="who"),
        pytest.param("Then Qalqat, the leader of a band, left.", PERSON, id="apposition"),
        pytest.param("Dr Qalqat came.", PERSON, id="title"),
        pytest.param("The newspaper Qalqat wrote it.", ORGANISATION, id="noun of an organisation"),
        pytest.param("It is a work of the Qalqat Institute.", ORGANISATION, id="institute"),
        pytest.param("She crossed Lake Qalqat.", PLACE, id="lake"),
        pytest.param("The ship Qalqat sank.", OTHER, id="ship"),
        pytest.param("After the Qalqat Treaty.", OTHER, id="treaty"),
        pytest.param("The Qalqat Empire fell.", STATE, id="empire"),
        pytest.param("She lives in Norway.", STATE, id="state"),
        pytest.param("He bought an F-16.", OTHER, id="model"),
        pytest.param("She saw Lagos, Qalqat and Accra.", PLACE, id="neighbours in a list"),
    ],
)
def test_the_class_is_guessed_by_the_words_of_and_around_a_name(
    text: str, klass: NameClass
) -> None:
    assert find_names([text])[-1 if klass is not PLACE or "Accra" not in text else 1].klass is klass


def test_a_mention_points_to_the_first_one() -> None:
    names = find_names(["Bashar al-Assad fled to Moscow.", "", "Assad is safe, Moscow said."])
    assert [name.repeats for name in names] == [None, None, 0, 1]
    assert [name.para for name in names] == [1, 1, 2, 2]


_PIECES = st.sampled_from(
    (
        *("Syria", "Syrian", "Bashar", "al-Assad", "Assad", "HTS", "(HTS)", "President", "of"),
        *("the", "and", "&", "for", "van", "de", "Roman", "11", "XIV", "I", "Paris,", "Paris."),
        *("US", "St.", "Inc.", "\u201cThe", '"The', "'s", "\u2019s", "Ministry", "University"),
        *("said", "who", "\u2013", "-", ":", "Figure", "Also", "e\u0301A", "O'Brien", "iPhone"),
        *("anti-Assad", "US-Iran", "McDonald's", "J.", "\u00df", "\u0130", "\ufb01", "\u01c4"),
        *("The", "U.S.", "in"),
    )
)
_PROSE = st.lists(_PIECES, max_size=40).map(" ".join)
_PARAGRAPHS = st.lists(_PROSE | st.text(max_size=60), max_size=6)


@settings(max_examples=400, deadline=None)
@given(paragraphs=_PARAGRAPHS)
def test_spans_lie_in_their_paragraphs_in_order_without_overlap(paragraphs: list[str]) -> None:
    texts = [text for text in paragraphs if text.strip()]
    names = find_names(paragraphs)
    for name in names:
        assert name.text == texts[name.para - 1][name.start : name.end]
        assert name.text == name.text.strip() != ""
        assert name.canonical
    for before, after in pairwise(names):
        assert (before.para, before.end) <= (after.para, after.start) or before.para < after.para


@settings(max_examples=200, deadline=None)
@given(paragraphs=_PARAGRAPHS)
def test_a_repeat_is_of_the_first_mention_of_the_same_name(paragraphs: list[str]) -> None:
    names = find_names(paragraphs)
    for index, name in enumerate(names):
        if name.repeats is None:
            assert all(other.canonical != name.canonical for other in names[:index])
        else:
            first = names[name.repeats]
            assert name.repeats < index
            assert (first.repeats, first.canonical, first.klass) == (
                None,
                name.canonical,
                name.klass,
            )


@settings(max_examples=100, deadline=None)
@given(paragraphs=_PARAGRAPHS)
def test_the_same_text_gives_the_same_names(paragraphs: list[str]) -> None:
    assert find_names(paragraphs) == find_names(tuple(paragraphs))


@settings(max_examples=30, deadline=None)
@given(article=st.sampled_from(articles("seen")), word=st.sampled_from(["Moreover", "Officials"]))
def test_names_stay_when_a_sentence_without_any_is_added(article: Path, word: str) -> None:
    paragraphs, _ = read_marked(article.read_text(encoding="utf-8"))
    longer = [*paragraphs, f"{word} were not amused by any of this at all."]
    assert _without_text(find_names(longer)) == _without_text(find_names(paragraphs))


def _without_text(names: list[NameSpan]) -> list[tuple[int, int, int, str]]:
    return [(name.para, name.start, name.end, re.sub(r"\s", " ", name.canonical)) for name in names]
