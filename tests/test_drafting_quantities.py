"""Which counts, measures and ranks an article says, and which numbers are no facts."""

import pytest
from quantities_said import found, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "280,000 people were displaced.",
            ["count: 280,000 people = 280000 people"],
            id="with what is counted",
        ),
        pytest.param(
            "Hama is home to one million people.",
            ["count: one million people = 1000000 people"],
            id="in words",
        ),
        pytest.param(
            "Half a million people fled.",
            ["count: Half a million people = 500000 people"],
            id="half a million",
        ),
        pytest.param(
            "Two hundred and fifty workers came with three dozen horses.",
            [
                "count: Two hundred and fifty workers = 250 workers",
                "count: three dozen horses = 36 horses",
            ],
            id="long numbers in words",
        ),
        pytest.param(
            "Three small Russian spy ships sank.",
            ["count: Three small Russian spy ships = 3 ships"],
            id="up to the head of the phrase",
        ),
        pytest.param(
            "It bought 40 Turkish Airlines jets.",
            ["count: 40 Turkish Airlines jets = 40 jets"],
            id="past a name",
        ),
        pytest.param(
            "It has 1 500 000 inhabitants and 12.5 million visitors.",
            [
                "count: 1 500 000 inhabitants = 1500000 inhabitants",
                "count: 12.5 million visitors = 12500000 visitors",
            ],
            id="groups with spaces and a scale",
        ),
        pytest.param(
            "It sold 3m copies.", ["count: 3m copies = 3000000 copies"], id="millions before a noun"
        ),
        pytest.param(
            "Between 20,000 and 30,000 people marched.",
            ["count: 20,000 and 30,000 people = 20000..30000 people"],
            id="between",
        ),
        pytest.param("10–15 people came.", ["count: 10–15 people = 10..15 people"], id="a dash"),  # noqa: RUF001
        pytest.param(
            "The village has a population of 412.",
            ["count: 412 = 412 people"],
            id="a population is of people",
        ),
        pytest.param(
            "It killed 34 and wounded 120 others.",
            ["count: 34 = 34", "count: 120 others = 120 others"],
            id="after verbs",
        ),
        pytest.param(
            "Six died; four of them were children.",
            ["count: Six = 6", "count: four = 4"],
            id="as subject and as part",
        ),
        pytest.param(
            "A crew of 22 won 252 of 400 seats.",
            ["count: 22 = 22", "count: 252 = 252", "count: 400 seats = 400 seats"],
            id="a crew, and a part of a whole",
        ),
        pytest.param(
            "A 12-member panel sat in the 800-seat hall.",
            ["count: 12-member = 12 member", "count: 800-seat = 800 seat"],
            id="joined by a hyphen",
        ),
        pytest.param(
            "It killed one person and 3 South Africans.",
            ["count: one person = 1 person", "count: 3 South Africans = 3 South Africans"],
            id="one person",
        ),
        pytest.param("He won three times.", ["count: three times = 3 times"], id="times"),
        pytest.param(
            "Scoring 30 or more points", ["count: 30 or more points = 30 points"], id="or more"
        ),
        pytest.param(
            "Losses were 511; the toll reached 56.",
            ["count: 511 = 511", "count: 56 = 56"],
            id="figures that are told",
        ),
        pytest.param(
            "Its 63 clauses bind 5 states.",
            ["count: 63 clauses = 63 clauses", "count: 5 states = 5 states"],
            id="labels that are counted",
        ),
    ],
)
def test_counts(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It is 110km away.", ["distance: 110km = 110 km"], id="kilometres"),
        pytest.param(
            "five miles, a 25-foot wave, 8,849 metres, 1,900ft, two more nautical miles",
            [
                "distance: five miles = 5 miles",
                "distance: 25-foot = 25 feet",
                "distance: 8,849 metres = 8849 m",
                "distance: 1,900ft = 1900 feet",
                "distance: two more nautical miles = 2 miles",
            ],
            id="lengths of all kinds",
        ),
        pytest.param("a 5m wall", ["distance: 5m = 5 m"], id="metres where no noun follows"),
        pytest.param("It rises 2 cm a year.", ["distance: 2 cm = 2 cm"], id="a year is left out"),
        pytest.param(
            "the 13-year war, over a decade, an hour and a half",
            [
                "duration: 13-year = 13 years",
                "duration: a decade = 1 decades",
                "duration: an hour and a half = 1.5 hours",
            ],
            id="durations",
        ),
        pytest.param(
            "in 2 hours, 5 minutes and 10 seconds",
            ["duration: 2 hours, 5 minutes and 10 seconds = 7510 seconds"],
            id="several units become the smallest",
        ),
        pytest.param(
            "The basin is 25 million years old.",
            ["duration: 25 million years = 25000000 years"],
            id="the age of a thing",
        ),
        pytest.param(
            "$2.5bn, 3 million euros, £25 to £35, 36 cents, a $5 bill, 200 francs",
            [
                "money: $2.5bn = 2500000000 USD",
                "money: 3 million euros = 3000000 EUR",
                "money: £25 to £35 = 25..35 GBP",
                "money: 36 cents = 0.36 USD",
                "money: $5 = 5 USD",
                "money: 200 francs = 200 francs",
            ],
            id="money",
        ),
        pytest.param(
            "It cost ten million pounds and weighed 12 pounds.",
            ["measure: ten million pounds = 10000000 pounds", "measure: 12 pounds = 12 pounds"],
            id="pounds in a sentence about weight",
        ),
        pytest.param(
            "It cost ten million pounds.",
            ["money: ten million pounds = 10000000 GBP"],
            id="pounds that are paid",
        ),
        pytest.param(
            "45% of men, 22 to 23 per cent, two thirds of voters, one in five, half the city",
            [
                "percent: 45% = 45 %",
                "percent: 22 to 23 per cent = 22..23 %",
                "percent: two thirds = 66.67 %",
                "percent: one in five = 20 %",
                "percent: half = 50 %",
            ],
            id="percentages and shares",
        ),
        pytest.param(
            "520 sq km, 12 tonnes, -40 °C, 120 km/h",
            [
                "measure: 520 sq km = 520 km²",
                "measure: 12 tonnes = 12 tonnes",
                "measure: -40 °C = -40 °C",
                "measure: 120 km/h = 120 km/h",
            ],
            id="other measures",
        ),
        pytest.param(
            "the second largest city, the fourth-largest port, the sixth most visited museum",
            [
                "rank: second largest city = 2 largest city",
                "rank: fourth-largest port = 4 largest port",
                "rank: sixth most visited = 6 most visited",
            ],
            id="ranks by size",
        ),
        pytest.param(
            "the 44th president finished third, the first woman to do so, ranked No. 13",
            [
                "rank: 44th president = 44 president",
                "rank: third = 3",
                "rank: first woman = 1 woman",
                "rank: No. 13 = 13",
            ],
            id="other ranks",
        ),
    ],
)
def test_measures_and_ranks(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        pytest.param("about 5 km", "about", id="about"),
        pytest.param("more than 300 people", "over", id="more than"),
        pytest.param("at least 300 people", "at least", id="at least"),
        pytest.param("nearly 300 people", "nearly", id="nearly"),
        pytest.param("fewer than 300 people", "under", id="fewer than"),
        pytest.param("up to 300 people", "at most", id="up to"),
        pytest.param("an estimated 300 people", "about", id="estimated"),
        pytest.param("only 300 people", "", id="only"),
        pytest.param("control over 300 towns", "", id="over as a preposition"),
        pytest.param("13 km or so", "about", id="or so"),
    ],
)
def test_a_hedge_is_noted_and_left_out_of_the_span(text: str, hedge: str) -> None:
    (one,) = found(text)
    assert (one.hedge, one.text.split()[0].isdigit()) == (hedge, True)


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        pytest.param("110km (70 miles) south", ("70 miles", "70", "miles"), id="in brackets"),
        pytest.param("26 miles / 43 km", ("43 km", "43", "km"), id="after a stroke"),
        pytest.param("€5.4bn ($7.2bn)", ("$7.2bn", "7200000000", "USD"), id="another currency"),
        pytest.param("110km (20 miles) south", None, id="another length"),
        pytest.param("12 people (3 children)", None, id="a part of it"),
    ],
)
def test_the_same_again_in_brackets_is_a_twin(text: str, twin: tuple[str, str, str] | None) -> None:
    one, *others = found(text)
    told = None if one.twin is None else (one.twin.text, one.twin.value, one.twin.unit)

    assert told == twin
    assert len(others) == (0 if twin else 1)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It began at 10:30, ended at 3 pm and at 0600 GMT, 9.32 a.m.", id="times"),
        pytest.param("At six o'clock, at half past seven, by six in the morning", id="hours"),
        pytest.param("They won 3-1, then 2–0 on aggregate, after a 5-4 ruling.", id="scores"),  # noqa: RUF001
        pytest.param("It lost by 10 to 7, with 182 votes to 6; a ratio of 3:1.", id="votes"),
        pytest.param("Nobody knew.[12] So they said.[3][4-6]", id="footnotes"),
        pytest.param(
            "See Figure 3, Fig. 2, Table 4, Section 2.1, page 34 (pp. 12-15).", id="labels"
        ),
        pytest.param(
            "Chapter Seven, Psalm 23, Resolution 2254, clause 61, bus 914", id="more labels"
        ),
        pytest.param("She was aged 34; her 12-year-old son, Tom, 9, is 5 years old.", id="ages"),
        pytest.param(
            "He died at 82. He was 23, she turned 40 in Rome. A cook of 23.", id="more ages"
        ),
        pytest.param(
            "At the age of 19, between the ages of 5 and 15, under-22s", id="ages of many"
        ),
        pytest.param("He was one of the founders; one should not forget it.", id="one of the"),
        pytest.param("No one came, and one by one they left: one another's one day.", id="no one"),
        pytest.param("In a second he was gone; a second attack failed.", id="a second"),
        pytest.param("His second son, her third daughter and the first of many", id="sons"),
        pytest.param("First, he came to London. He first came as a boy.", id="first as adverb"),
        pytest.param("Two sides to every story, second to none, in two minds", id="idioms"),
        pytest.param(
            "Those two men met; these two countries agreed; the three left.", id="told before"
        ),
        pytest.param("A Boeing 747, an F-16, an iPhone 12, a Windows 10 and COVID-19", id="models"),
        pytest.param("Apollo 11, Channel 4, Formula One, the G20 and the X-15", id="names"),
        pytest.param("The Seven Years' War, the Six-Day War, the Big Five", id="names in words"),
        pytest.param(
            "Flight 1549 on Route 66 near 221B Baker Street, 10 Downing Street", id="ways"
        ),
        pytest.param("Call +44 20 7946 0958, 01397 705922 or (555) 123-4567.", id="telephones"),
        pytest.param("Python 3.11, version 2.0.1, v1.2, ISBN 978-3-16-148410-0", id="versions"),
        pytest.param("1. Pack.", id="a number of a list"),
        pytest.param("2) Go.", id="another number of a list"),
        pytest.param("Hundreds of people, tens of thousands, several hundred men", id="vague"),
        pytest.param("A few thousand people, a couple of days, a day or two", id="small and vague"),
        pytest.param(
            "A magnitude of 6.4; the 7.8-magnitude quake; its redshift is 13.2", id="scales"
        ),
        pytest.param("A 9mm pistol and a two-party system, a one-off", id="compounds"),
        pytest.param("It is three times larger than this and twice as long.", id="comparisons"),
        pytest.param("Conservatives won, and he won and won.", id="a verb that is a currency"),
        pytest.param("In the third quarter of last year, the same quarter", id="quarters"),
        pytest.param("A year later, a day, an hour, a month earlier", id="a year later"),
    ],
)
def test_what_is_no_fact_is_not_taken(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The hut is ten feet long and six wide.",
            ["distance: ten feet = 10 feet", "distance: six = 6 feet"],
            id="a length without its unit",
        ),
        pytest.param(
            "It rises by eight or nine metres.",
            ["distance: eight or nine metres = 8..9 m"],
            id="one of two",
        ),
        pytest.param(
            "The crater is 1.5 to 2 km wide.",
            ["distance: 1.5 to 2 km = 1.5..2 km"],
            id="a range that looks like days",
        ),
        pytest.param(
            "It swung by the Earth three times.",
            ["count: three times = 3 times"],
            id="after a name",
        ),
        pytest.param("Of the knights 250 died.", ["count: 250 = 250"], id="of those"),
        pytest.param("It cost 300 thalers.", ["money: 300 thalers = 300 thalers"], id="old money"),
        pytest.param("When the score was 59 games all, it got dark.", [], id="a score"),
    ],
)
def test_what_other_genres_write(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Of the 40, seven drowned and the other 33 were saved.",
            ["count: 40 = 40", "count: seven = 7", "count: 33 = 33"],
            id="a whole and its parts",
        ),
        pytest.param(
            "There was room for three; the hut held 12.",
            ["count: three = 3", "count: 12 = 12"],
            id="room, and what is held",
        ),
        pytest.param(
            "By then there were 27, as against nine in the old house.",
            ["count: 27 = 27", "count: nine = 9"],
            id="there were",
        ),
        pytest.param(
            "Assam has 36, Sikkim nine and Goa two.",
            ["count: 36 = 36", "count: nine = 9", "count: two = 2"],
            id="a verb that is understood",
        ),
        pytest.param(
            "Eight judges sat, two from each country.",
            ["count: Eight judges = 8 judges", "count: two = 2"],
            id="a part after a comma",
        ),
        pytest.param(
            "A third of the pupils, 140, or 12 more, come by bus.",
            ["percent: A third = 33.33 %", "count: 140 = 140", "count: 12 = 12"],
            id="in apposition",
        ),
        pytest.param(
            "It has 50 or 60 members, three teams of twelve and a herd of 40.",
            [
                "count: 50 or 60 members = 50..60 members",
                "count: three teams = 3 teams",
                "count: twelve = 12",
                "count: 40 = 40",
            ],
            id="what is in each group",
        ),
        pytest.param(
            "The town grew from 3,000 to 45,000, and by 1,200 to 46,200.",
            [
                "count: 3,000 = 3000",
                "count: 45,000 = 45000",
                "count: 1,200 = 1200",
                "count: 46,200 = 46200",
            ],
            id="before and after a change",
        ),
        pytest.param(
            "Two Apollo 14 astronauts saw three small, white dogs, two red and white cats.",
            [
                "count: Two Apollo 14 astronauts = 2 astronauts",
                "count: three small, white dogs = 3 dogs",
                "count: two red and white cats = 2 cats",
            ],
            id="names and adjectives before the noun",
        ),
        pytest.param(
            "Eight Japanese and seven Japanese ships came.",
            ["count: Eight Japanese = 8 Japanese", "count: seven Japanese ships = 7 ships"],
            id="a people",
        ),
        pytest.param(
            "It took him twelve nights.", ["duration: twelve nights = 12 nights"], id="nights"
        ),
        pytest.param(
            "Sales rose to 12. The temperature rose to 35.", ["count: 12 = 12"], id="no temperature"
        ),
        pytest.param(
            "He was open from 10 to 4, came in at 5 and weighed 70.", [], id="no time and no weight"
        ),
        pytest.param("At one point two things were clear.", [], id="things"),
    ],
)
def test_counts_without_a_noun_of_their_own(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The crater is 1.2 by 0.8 km.",
            ["distance: 1.2 = 1.2 km", "distance: 0.8 km = 0.8 km"],
            id="by, the unit after it",
        ),
        pytest.param(
            "The hall is 22 metres by 18.",
            ["distance: 22 metres = 22 m", "distance: 18 = 18 m"],
            id="by, the unit before it",
        ),
        pytest.param(
            "The line was extended from 12 to 19 miles.",
            ["distance: 12 = 12 miles", "distance: 19 miles = 19 miles"],
            id="before and after a change",
        ),
        pytest.param(
            "It is 72 feet high, tapering from a width of 26 at the foot to 17 at the top.",
            ["distance: 72 feet = 72 feet", "distance: 26 = 26 feet", "distance: 17 = 17 feet"],
            id="a width of",
        ),
        pytest.param(
            "Its level was 1,040 feet; at 895 it runs dry.",
            ["distance: 1,040 feet = 1040 feet", "distance: 895 = 895 feet"],
            id="at a height",
        ),
        pytest.param(
            "It is four miles from north to south, and three and a half from east to west.",
            ["distance: four miles = 4 miles", "distance: three and a half = 3.5 miles"],
            id="a fraction",
        ),
        pytest.param(
            "He spent 27 years in prison, eighteen of them there.",
            ["duration: 27 years = 27 years", "duration: eighteen = 18 years"],
            id="a part of a time",
        ),
        pytest.param(
            "The cage of shaft 4 ten metres below", ["distance: ten metres = 10 m"], id="a label"
        ),
        pytest.param(
            "The wall of 2,171 stones is 49 metres long.",
            ["count: 2,171 stones = 2171 stones", "distance: 49 metres = 49 m"],
            id="stones that are counted",
        ),
    ],
)
def test_units_that_stand_elsewhere(text: str, expected: list[str]) -> None:
    assert shown(text) == expected
