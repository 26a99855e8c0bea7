"""Which dates an article says, where each stands, and what it comes to."""

from datetime import date

import pytest

from byheart.core.drafting import Candidate, FactKind, draft

WRITTEN = date(2024, 12, 6)  # a Friday


def dates(*paragraphs: str, as_of: date | None = None) -> list[Candidate]:
    drafted = draft(paragraphs, source="test", as_of=as_of)
    return [candidate for candidate in drafted if candidate.kind is FactKind.DATE]


def said(*paragraphs: str, as_of: date | None = None) -> list[tuple[str, str]]:
    return [(found.text, found.value) for found in dates(*paragraphs, as_of=as_of)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It fell on 27 November 2024.", ["27 November 2024=2024-11-27"], id="a day"),
        pytest.param("On May 5, 1821, he died.", ["May 5, 1821=1821-05-05"], id="American order"),
        pytest.param(
            "On Tuesday, December 3, 2024, it fell.",
            ["Tuesday, December 3, 2024=2024-12-03"],
            id="with its weekday",
        ),
        pytest.param(
            "The June 3, 1965 walk and the 24 August 2016 quake",
            ["June 3, 1965=1965-06-03", "24 August 2016=2016-08-24"],
            id="an article belongs to what follows",
        ),
        pytest.param("By mid-2012 it was war.", ["mid-2012=2012-05~/2012-08~"], id="mid"),
        pytest.param(
            "In early March 2020, at the end of 2019",
            ["early March 2020=2020-03-01~/2020-03-10~", "the end of 2019=2019-09~/2019-12~"],
            id="early and the end of",
        ),
        pytest.param(
            "In the 1980s, the mid-1990s and the '60s",
            ["the 1980s=198X", "the mid-1990s=1994~/1996~", "the '60s=196X"],
            id="decades",
        ),
        pytest.param(
            "A 17th-century house of the 19th and 20th centuries",
            ["17th-century=16XX", "the 19th=18XX", "20th centuries=19XX"],
            id="centuries",
        ),
        pytest.param("19th- and 20th-century art", ["19th=18XX", "20th-century=19XX"], id="19th-"),
        pytest.param(
            "In 44 BC, AD 79, 300 BCE and 476 A.D.",
            ["44 BC=-0043", "AD 79=0079", "300 BCE=-0299", "476 A.D.=0476"],
            id="eras",
        ),
        pytest.param(
            "In the summer of 1914, spring 1915 and winter 2010/11",
            ["the summer of 1914=1914-22", "spring 1915=1915-21", "winter 2010/11=2010-24"],
            id="seasons",
        ),
        pytest.param(
            "In the third quarter of 2023, H1 2022 and Q3 2021",
            ["the third quarter of 2023=2023-35", "H1 2022=2022-40", "Q3 2021=2021-35"],
            id="quarters and halves",
        ),
        pytest.param(
            "He built it around 1300, c. 1150 or about AD 200.",
            ["1300=1300~", "1150=1150~", "AD 200=0200~"],
            id="about",
        ),
        pytest.param("On Christmas Day 1914", ["Christmas Day 1914=1914-12-25"], id="a feast"),
        pytest.param("In 1066 William landed.", ["1066=1066"], id="a year at the beginning"),
        pytest.param("1941 saw the opening.", ["1941=1941"], id="a year as subject"),
        pytest.param(
            "The 2012 Summer Games, his 1905 paper, Mozart's 1786 opera",
            ["2012=2012", "1905=1905", "1786=1786"],
            id="years that tell which one",
        ),
        pytest.param(
            "Housemaster (1938), born 1920, closed 1999, d. 2001",
            ["1938=1938", "1920=1920", "1999=1999", "2001=2001"],
            id="years in brackets and after participles",
        ),
        pytest.param(
            "In 1974, 1975 and 2001", ["1974=1974", "1975=1975", "2001=2001"], id="a list of years"
        ),
    ],
)
def test_a_date_is_found_with_its_value(text: str, expected: list[str]) -> None:
    assert ["=".join(pair) for pair in said(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It fell on 27 and 28 November 2024.",
            ["27=2024-11-27", "28 November 2024=2024-11-28"],
            id="two days with one month",
        ),
        pytest.param(
            "On 3, 8 and 12 May 1945",
            ["3=1945-05-03", "8=1945-05-08", "12 May 1945=1945-05-12"],
            id="three days with one month",
        ),
        pytest.param(
            "In November and December 2024",
            ["November=2024-11", "December 2024=2024-12"],
            id="two months with one year",
        ),
        pytest.param(
            "(14 March 1879 – 18 April 1955)",  # noqa: RUF001 - as it is printed
            ["14 March 1879=1879-03-14", "18 April 1955=1955-04-18"],
            id="birth and death",
        ),
        pytest.param(
            "from 12 to 13 August 1961",
            ["12 to 13 August 1961=1961-08-12/1961-08-13"],
            id="from one day to another",
        ),
        pytest.param(
            "the night of 9–10 November 1938",  # noqa: RUF001
            ["9–10 November 1938=1938-11-09/1938-11-10"],  # noqa: RUF001
            id="days with a dash",
        ),
        pytest.param(
            "Between 27 November and 8 December 2024",
            ["27 November and 8 December 2024=2024-11-27/2024-12-08"],
            id="between two days",
        ),
        pytest.param("from 1939 to 1945", ["1939 to 1945=1939/1945"], id="from year to year"),
        pytest.param("He ruled 1509–47.", ["1509–47=1509/1547"], id="short last year"),  # noqa: RUF001
        pytest.param("the 2019-20 season", ["2019-20=2019/2020"], id="a season of two years"),
        pytest.param("since 2005/06", ["2005/06=2005/2006"], id="a season, not a month"),
        pytest.param("from 218 to 201 BC", ["218 to 201 BC=-0217/-0200"], id="before Christ"),
    ],
)
def test_days_told_together_are_two_and_ranges_are_one(text: str, expected: list[str]) -> None:
    assert ["=".join(pair) for pair in said(text)] == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ["On 27 November 2024 it began.", "On 5 December it fell."],
            "2024-12-05",
            id="told last",
        ),
        pytest.param(
            ["It began on 27 November 2024, the first since March 2020. On 5 December it fell."],
            "2024-12-05",
            id="since says nothing of the year in view",
        ),
        pytest.param(["In 1905 he left Bern. On 30 June he wrote."], "1905-06-30", id="a year"),
        pytest.param(["He left on 5 May, and came back on 8 June 1940."], "1940-06-08", id="later"),
        pytest.param(
            ["It began in November 2023. In January it ended."], "2024-01", id="over the new year"
        ),
        pytest.param(
            ["It began in November 2023. In January they had met."], "2023-01", id="looking back"
        ),
        pytest.param(
            ["It began on 3 May 1956. It ended in April of the following year."],
            "1957-04",
            id="the following year",
        ),
        pytest.param(["It began on 3 May 1956, and on the 9th it ended."], "1956-05-09", id="9th"),
        pytest.param(
            ["It began on 2 September 1666, and was out on Thursday, the 6th."],
            "1666-09-06",
            id="a weekday with its number",
        ),
        pytest.param(["In 211 BC both fell. He landed in 204."], "-0203", id="an early year"),
        pytest.param(["He came in AD 874. They met in 930 on a plain."], "0930", id="of AD"),
        pytest.param(["In May he left."], "XXXX-05", id="no year at all"),
        pytest.param(
            ["It opened in 1980. Midges bite from May to September."],
            "XXXX-05/XXXX-09",
            id="what happens every year has none",
        ),
    ],
)
def test_a_date_without_a_year_gets_the_one_in_view(paragraphs: list[str], expected: str) -> None:
    assert said(*paragraphs)[-1][1] == expected


def test_an_assumed_year_is_marked() -> None:
    told, assumed = dates("On 27 November 2024 it began. On 5 December it fell.")
    assert (told.year_assumed, assumed.year_assumed) == (False, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It fell on Thursday.", ["Thursday=2024-12-05"], id="the last one"),
        pytest.param("Friday's attack failed.", ["Friday=2024-12-06"], id="the day itself"),
        pytest.param("He will speak on Monday.", ["Monday=2024-12-09"], id="the next, if to come"),
        pytest.param(
            "They said on Monday that it will rain.", ["Monday=2024-12-02"], id="said, not to come"
        ),
        pytest.param(
            "Last Tuesday, next Tuesday and this Tuesday",
            ["Last Tuesday=2024-12-03", "next Tuesday=2024-12-10", "this Tuesday=2024-12-03"],
            id="last, next and this",
        ),
        pytest.param("on Monday last week", ["Monday last week=2024-11-25"], id="of last week"),
        pytest.param("eight days ago", ["eight days ago=2024-11-28"], id="days ago"),
        pytest.param(
            "three weeks ago, two months ago, a decade ago",
            ["three weeks ago=2024-11-15", "two months ago=2024-10", "a decade ago=2014"],
            id="as exact as what is counted",
        ),
        pytest.param("A year and a half ago", ["A year and a half ago=2023-06"], id="half a year"),
        pytest.param(
            "over the weekend", ["the weekend=2024-11-30/2024-12-01"], id="the last weekend"
        ),
        pytest.param(
            "last week, last month, last year",
            ["last week=2024-11-25/2024-12-01", "last month=2024-11", "last year=2023"],
            id="last week, month, year",
        ),
        pytest.param(
            "last summer, last March, last winter",
            ["last summer=2024-22", "last March=2024-03", "last winter=2023-24"],
            id="last season and month",
        ),
        pytest.param(
            "Yesterday, tomorrow, the day before yesterday, tonight",
            [
                *("Yesterday=2024-12-05", "tomorrow=2024-12-07"),
                *("the day before yesterday=2024-12-04", "tonight=2024-12-06"),
            ],
            id="near days",
        ),
        pytest.param("on 18 May last year", ["18 May last year=2023-05-18"], id="of last year"),
    ],
)
def test_a_relative_date_hangs_on_the_day_of_writing(text: str, expected: list[str]) -> None:
    found = dates(text, as_of=WRITTEN)

    assert [f"{one.text}={one.value}" for one in found] == expected
    assert all(one.relative and one.resolves_to == one.value for one in found)


def test_without_the_day_of_writing_a_relative_date_has_no_value() -> None:
    found = dates("It fell on Thursday, eight days ago, after last week and the weekend.")

    assert [one.text for one in found] == ["Thursday", "eight days ago", "last week"]
    assert all(one.relative and (one.value, one.resolves_to) == ("", "") for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("On 5 December it fell, Thursday.", "2024-12-05", id="this year"),
        pytest.param("On 8 December it fell.", "2023-12-08", id="not after the day of writing"),
        pytest.param("It will meet on 11 and 12 July.", "2025-07-11", id="to come"),
        pytest.param(
            "The treaty is of 4 April 1949. They met on Tuesday; on 18 May they had asked.",
            "1949-04-04",
            id="what was said stays",
        ),
    ],
)
def test_a_partial_date_may_lie_around_the_day_of_writing(text: str, expected: str) -> None:
    assert said(text, as_of=WRITTEN)[0][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It ended on Thursday night; it fell yesterday afternoon.",
            ["Thursday night=2024-12-05", "yesterday afternoon=2024-12-05"],
            id="parts of days",
        ),
        pytest.param(
            "The court today released it. They met him today.",
            ["today=2024-12-06", "today=2024-12-06"],
            id="today in news",
        ),
        pytest.param(
            "Today, gunmen opened fire. Today the castle is a museum. It stands there today.",
            ["Today=2024-12-06"],
            id="today and nowadays",
        ),
        pytest.param(
            "On Monday he and his father are to travel.",
            ["Monday=2024-12-09"],
            id="what they are to do",
        ),
        pytest.param(
            "It is to be held from 10 to 12 December.",
            ["10 to 12 December=2024-12-10/2024-12-12"],
            id="what is to be held",
        ),
        pytest.param(
            "They are paid by the end of the week; it will open at the end of the month.",
            ["the end of the week=2024-12-02/2024-12-08", "the end of the month=2024-12"],
            id="the end of what goes on",
        ),
        pytest.param(
            "It fell at the beginning of this month, in May last year and last September.",
            [
                "the beginning of this month=2024-12",
                "May last year=2023-05",
                "last September=2024-09",
            ],
            id="this month and last year",
        ),
        pytest.param(
            "It comes in the spring of next year.",
            ["the spring of next year=2025-21"],
            id="a season of next year",
        ),
        pytest.param(
            "This year's festival, the theme of this year's festival",
            ["This year=2024", "this year=2024"],
            id="this year's",
        ),
        pytest.param(
            "It fell on Thursday. They meet today; workers are striking today. They condemn"
            " today's action in today's world. It is a museum today. It was the last day before the"
            " Christmas break.",
            [
                "Thursday=2024-12-05",
                "today=2024-12-06",
                "today=2024-12-06",
                "today=2024-12-06",
            ],
            id="today in an article that tells of days",
        ),
        pytest.param(
            "It fell on Thursday. The firm was founded in 2006. He has promised to leave in"
            " October.",
            ["Thursday=2024-12-05", "2006=2006", "October=2024-10"],
            id="what has come to be is of the year of writing",
        ),
        pytest.param(
            "It fell on Thursday. It began in 1986. If it is confirmed in March, it will be the"
            " last. On Sunday they meet the hosts.",
            ["Thursday=2024-12-05", "1986=1986", "March=2025-03", "Sunday=2024-12-08"],
            id="what is to come is of no earlier year",
        ),
        pytest.param(
            "It fell on Thursday. They are to meet on the sidelines of the January 4-6 summit.",
            ["Thursday=2024-12-05", "January 4-6=2025-01-04/2025-01-06"],
            id="January seen from December",
        ),
        pytest.param(
            "It fell on Thursday. He was arrested on January 3.",
            ["Thursday=2024-12-05", "January 3=2024-01-03"],
            id="January told in December",
        ),
        pytest.param(
            "It fell on Thursday. War began in April 2023. The army took it in March.",
            ["Thursday=2024-12-05", "April 2023=2023-04", "March=2024-03"],
            id="a month before the one told last",
        ),
        pytest.param(
            "He died in the city last night of a wound. He was shot in Brazil, today, they said.",
            ["last night=2024-12-05", "today=2024-12-06"],
            id="last night of a wound",
        ),
        pytest.param(
            "ALBERTA - Eight days ago it was smoke. Thursday is market day. He is to speak on"
            " Friday. On Saturday, when hope had been given up, they heard him.",
            ["Eight days ago=2024-11-28", "Friday=2024-12-06", "Saturday=2024-11-30"],
            id="a dateline, a market day, the day of writing",
        ),
        pytest.param(
            "On Thursday they closed; all have ceased to work from today. They are to meet in"
            " February or March.",
            ["Thursday=2024-12-05", "today=2024-12-06", "February=2025-02", "March=2025-03"],
            id="from today, in February or March",
        ),
        pytest.param(
            "They will meet in Rome today to sign; the letter goes out in just four days time and"
            " the talks begin in about two months' time. On Sunday it fell. Saturday was declared a"
            " day of mourning.",
            [
                "today=2024-12-06",
                "four days time=2024-12-10",
                "two months' time=2025-02",
                "Sunday=2024-12-01",
                "Saturday=2024-11-30",
            ],
            id="will meet today, in four days time, a day declared",
        ),
        pytest.param(
            "He won on Thursday. Weah, the best player of the world in 1995, took the first round"
            " on October 11. Hughes, whose father bought it in 1904, left in November.",
            [
                "Thursday=2024-12-05",
                "1995=1995",
                "October 11=2024-10-11",
                "1904=1904",
                "November=2024-11",
            ],
            id="a year told in passing",
        ),
        pytest.param(
            "By the weekend it had spread. On Tuesday morning bombs fell, as on Tuesday mornings."
            " He was remanded in custody to appear at court on Monday.",
            [
                "the weekend=2024-11-30/2024-12-01",
                "Tuesday morning=2024-12-03",
                "Monday=2024-12-09",
            ],
            id="by the weekend, on Tuesday morning, to appear",
        ),
        pytest.param(
            "It closed on Thursday. In 2021 it was full. In the following January it will be opened"
            " again.",
            ["Thursday=2024-12-05", "2021=2021", "the following January=2025-01"],
            id="a following month that is to come",
        ),
        pytest.param(
            "They released a statement Monday saying that from the beginning of the year it fell.",
            ["Monday=2024-12-02", "the beginning of the year=2024-01~/2024-04~"],
            id="a statement Monday, the beginning of the year",
        ),
    ],
)
def test_days_of_news(text: str, expected: list[str]) -> None:
    assert [f"{text}={value}" for text, value in said(text, as_of=WRITTEN)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It warned in late 1996. It turned violent in February.",
            ["late 1996=1996-09~/1996-12~", "February=1997-02"],
            id="a month after late in a year",
        ),
        pytest.param(
            "The rising began in December 755. In 756 he fled; in the summer of 758 he fell.",
            ["December 755=0755-12", "756=0756", "the summer of 758=0758-22"],
            id="early years without a day",
        ),
        pytest.param(
            "It is open from November to March.",
            ["November to March=XXXX-11/XXXX-03"],
            id="over the new year, every year",
        ),
        pytest.param(
            "It was open from November 2014 to March 2015.",
            ["November 2014 to March 2015=2014-11/2015-03"],
            id="over the new year, once",
        ),
        pytest.param(
            "The park opened in 1999. The monsoon begins in July.",
            ["1999=1999", "July=XXXX-07"],
            id="every July",
        ),
        pytest.param(
            "The bridge (1811 - 17) and the canal of 1794 - 1805.",
            ["1811 - 17=1811/1817", "1794 - 1805=1794/1805"],
            id="spaced dashes",
        ),
        pytest.param(
            "Before 2021, approximately one died; his number 10 and 11 men",
            ["2021=2021"],
            id="a doubt about what follows",
        ),
        pytest.param(
            "It was topped in 1970, and after the September 11 attacks in 2001 it led again.",
            ["1970=1970", "September 11=2001-09-11", "2001=2001"],
            id="an event with its own year",
        ),
        pytest.param(
            "It was founded in the year 71, and after 211 it was the 57th-tallest.",
            ["the year 71=0071", "211=0211"],
            id="the year 71",
        ),
        pytest.param("It opens on Saturday mornings.", [], id="every Saturday"),
        pytest.param(
            "In 657 King Oswiu founded it, and the synod sat in 664. In 131 Tests he led.",
            ["657=0657", "664=0664"],
            id="an early year that opens a sentence",
        ),
        pytest.param(
            "In 1288 townsmen and farmers fought, as far back as 1288.",
            ["1288=1288", "1288=1288"],
            id="a year before a plural",
        ),
        pytest.param(
            "In AD 79, probably in autumn, it exploded.", ["AD 79=0079"], id="probably in autumn"
        ),
        pytest.param("It is so on a fine Sunday; market days are Tuesday.", [], id="no day"),
        pytest.param(
            "He ruled in 911, not in 300 towns. A pharmacy of 1907 houses a museum. It was carved"
            " between about 1150 and 1200.",
            ["911=0911", "1907=1907", "1150 and 1200=1150~/1200"],
            id="a year before a verb",
        ),
        pytest.param(
            "Rome burnt in 64 AD. War broke out in 58. In March 68, Vindex rose; Nero died on"
            " 9 June 68, with 30 men.",
            ["64 AD=0064", "58=0058", "March 68=0068-03", "9 June 68=0068-06-09"],
            id="years of two digits in an article on early times",
        ),
        pytest.param(
            "On the night of 27/28 January 1945 and of 7/8 March it was lost.",
            ["27/28 January 1945=1945-01-27/1945-01-28", "7/8 March=1945-03-07/1945-03-08"],
            id="a night of two days",
        ),
        pytest.param(
            "During the active 1933 Atlantic season, as they moved into 2002",
            ["1933=1933", "2002=2002"],
            id="a year that tells which season",
        ),
        pytest.param(
            "It varies with the rains, which fall mainly between December and March.",
            ["December and March=XXXX-12/XXXX-03"],
            id="between December and March",
        ),
        pytest.param(
            "It closed after a great fall in 1923; he won the prize for 1944. It came in 1720."
            " In July whole streets fell ill and many died every day.",
            ["1923=1923", "1944=1944", "1720=1720", "July=1720-07"],
            id="a fall, a prize, every day of a July",
        ),
        pytest.param(
            "In 731 he was made bishop, on 10 June 731, during the 730s and 740s; his feast day is"
            " 30 July.",
            [
                "731=0731",
                "10 June 731=0731-06-10",
                "the 730s=073X",
                "740s=074X",
                "30 July=XXXX-07-30",
            ],
            id="decades of early times and a feast day",
        ),
        pytest.param(
            "He died about 790. In AD 823 they came, and about 170 married.",
            ["790=0790", "AD 823=0823"],
            id="about 170 do something",
        ),
        pytest.param(
            "An epidemic between 1998 and 2000 killed 128, and in the night of 28 to 29 June 1895"
            " nobody slept.",
            ["1998 and 2000=1998/2000", "28 to 29 June 1895=1895-06-28/1895-06-29"],
            id="a range before what it did, two days of a night",
        ),
        pytest.param(
            "War began in May 1879. In the following January 24,000 men marched; it was planned in"
            " the previous October.",
            [
                "May 1879=1879-05",
                "the following January=1880-01",
                "the previous October=1879-10",
            ],
            id="the January after and the October before",
        ),
        pytest.param(
            "The fair opens each November, and the road is closed almost every July.",
            ["November=XXXX-11", "July=XXXX-07"],
            id="every July",
        ),
        pytest.param(
            "Wegener (1 November 1880 - November 1930) left. As early as 1799 he read, while 2014"
            " saw a flow of 2161 m3/s.",
            ["1 November 1880=1880-11-01", "November 1930=1930-11", "1799=1799", "2014=2014"],
            id="a life, as early as, while a year saw",
        ),
        pytest.param(
            "A 35-cent dividend, the March Days, the February Revolution of 1917 and the June"
            " General Election",
            ["1917=1917", "the June=1917-06"],
            id="cents and names of events",
        ),
    ],
)
def test_dates_of_guides_and_histories(text: str, expected: list[str]) -> None:
    assert [f"{text}={value}" for text, value in said(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("June Carter met August Wilson and Mrs May.", id="names that are months"),
        pytest.param("You may march in the parade.", id="verbs that are months"),
        pytest.param("He read the Sunday Times every Monday, on a Friday.", id="no certain day"),
        pytest.param("Black Friday, Bloody Sunday and Good Friday", id="days that are names"),
        pytest.param("He was in his 60s, she in her thirties.", id="ages"),
        pytest.param("Temperatures were in the 90s.", id="degrees"),
        pytest.param(
            "In recent years, nowadays, for decades, at the turn of the century", id="vague"
        ),
        pytest.param("He won the third quarter and the first half.", id="quarters of a game"),
        pytest.param("They killed 1500 people and some 1800 horses.", id="counts without a comma"),
        pytest.param("Windows 2000, Boeing 2707 and Resolution 1973", id="names with a number"),
        pytest.param("On page 1984 of room 2001, flight 1549", id="labels"),
        pytest.param("On 30 February and 45 May", id="days that do not exist"),
        pytest.param("in the last week of his life, the next day", id="no date but a place in it"),
        pytest.param("24/7 since 9/11", id="sayings"),
    ],
)
def test_no_date_is_seen_where_there_is_none(text: str) -> None:
    assert said(text, as_of=WRITTEN) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Fires in August 2024 closed it until the following spring.",
            [("August 2024", "2024-08"), ("the following spring", "2025-21")],
            id="the season after",
        ),
        pytest.param(
            "They met in March 1565. The next May they sailed.",
            [("March 1565", "1565-03"), ("The next May", "1565-05")],
            id="the month after in the same year",
        ),
        pytest.param(
            "On Sunday morning, 18 May 1980, it slid.",
            [("Sunday morning, 18 May 1980", "1980-05-18")],
            id="with its part of day",
        ),
        pytest.param(
            "It ended on the last day of February 2016.",
            [("the last day of February 2016", "2016-02-29")],
            id="the last day",
        ),
        pytest.param("It has been open since at least 1422.", [("1422", "1422")], id="at least"),
        pytest.param(
            "There is a curfew until Saturday.", [("Saturday", "2024-12-07")], id="up to a day"
        ),
        pytest.param("It was not reached until Saturday.", [("Saturday", "2024-11-30")], id="not"),
        pytest.param(
            "It began in 2019. By the end of the year it was over.",
            [("2019", "2019"), ("the end of the year", "2019-09~/2019-12~")],
            id="the end of the year in view",
        ),
        pytest.param(
            "It began on 5 March 1984 and ended a year later, on 3 March.",
            [("5 March 1984", "1984-03-05"), ("3 March", "1985-03-03")],
            id="a year later",
        ),
        pytest.param(
            "It was printed on 11 May 868.", [("11 May 868", "0868-05-11")], id="an early year"
        ),
        pytest.param("It rose by 1,200 to 15,000.", [], id="no years with commas"),
        pytest.param("It was there as early as 1835.", [("1835", "1835")], id="as early as"),
        pytest.param(
            "He came on Monday and is invited to the final on 15 December.",
            [("Monday", "2024-12-02"), ("15 December", "2024-12-15")],
            id="soon after the day of writing",
        ),
    ],
)
def test_dates_that_other_genres_write(text: str, expected: list[tuple[str, str]]) -> None:
    drafted = draft([text], source="test", as_of=date(2024, 12, 5))
    assert [(one.text, one.value) for one in drafted if one.kind is FactKind.DATE] == expected
