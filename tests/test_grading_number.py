"""Judging numbers: what is right, what is asked back, what is said of what is wrong."""

from decimal import Decimal
from fractions import Fraction

import pytest
from builders import spelled
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from byheart.core.deck import Expected, Kind
from byheart.core.grading.number import (
    accepted_bounds,
    grade_number,
    same_number,
    unreadable_number,
    unreadable_tolerance,
)
from byheart.core.verdict import Judgement

CORRECT, PARTIAL = Judgement.CORRECT, Judgement.PARTIAL
PROMPT, INCORRECT = Judgement.PROMPT, Judgement.INCORRECT

PEOPLE = ("1 million people", "10%", "About how many people lived in Hama?")
DISTANCE = ("110 km", "5%", "How far south of Aleppo is Hama?")
PROVINCES = ("5 provinces", "", "How many provinces did the 20 brigades take?")
RANK = ("4th", "", "Which rank among the cities does it have?")
PLAIN_RANK = ("4", "", "Which place among the cities does it have?")
DISPLACED = ("500,000..620,000", "", "How many people fled?")
SHARE = ("40%", "", "What share of the voters stayed at home?")
NITROGEN = ("77.36 K", "0.5 K", "At what temperature does nitrogen boil?")
WEATHER = ("20 °C", "", "How warm was it?")
REWARD = ("$10 million", "", "What reward was offered?")
ROAD = ("90 km", "", "How long is the road?")
BEDS = ("280,000", "", "How many beds are there?")
FACTOR = ("1000", "x2", "How many stars are visible?")

TEXTS = st.text(max_size=60) | st.lists(
    st.sampled_from(
        [
            *"0123456789.,-/%$'\"()",
            "e",
            " ",
            "km",
            " million",
            " or ",
            "not ",
            "about ",
            "one ",
            "IV",
        ]
    ),
    max_size=20,
).map("".join)


PARTS_OF_AN_ANSWER = (
    "|about |over |at least |-|minus |$|€|between 2 and |4 to |no. ",
    "5|2.5|1,000|1.000|70|one|half|two thirds|1:30|4th|½|a dozen|1e6|1.2.3|second",
    "| million|k|m| m| and a half| in 10",
    "| km| miles|'|%| °C| hours| people| tons| dollars| per day|/km²|+| or so",
    "| (5 km)| in total| 30 min| of them|!| - 9 km",
)


def judge(answer: str, tolerance: str, ask: str, given: str) -> Judgement:
    """Judge a reply and keep only how right it is."""
    return grade_number(Expected(Kind.NUMBER, answer, tolerance=tolerance), given, ask).judgement


@pytest.mark.parametrize(
    ("asked", "given", "judgement"),
    [
        # ways of writing
        pytest.param(PEOPLE, "1 million people", CORRECT, id="the answer as it stands"),
        pytest.param(PEOPLE, "1,000,000", CORRECT, id="commas"),
        pytest.param(PEOPLE, "1 000 000", CORRECT, id="spaces"),
        pytest.param(PEOPLE, "1\u202f000\u202f000", CORRECT, id="narrow no-break spaces"),
        pytest.param(PEOPLE, "1.000.000", CORRECT, id="points with one reading"),
        pytest.param(PEOPLE, "1'000'000", CORRECT, id="apostrophes"),
        pytest.param(PEOPLE, "10,00,000", CORRECT, id="Indian groups"),
        pytest.param(PEOPLE, "10 lakh", CORRECT, id="lakh"),
        pytest.param(PEOPLE, "1e6", CORRECT, id="an exponent"),
        pytest.param(PEOPLE, "10^6", CORRECT, id="a power of ten"),
        pytest.param(PEOPLE, "1m", CORRECT, id="m is million for a count"),
        pytest.param(PEOPLE, "1 m", CORRECT, id="m with a space as well"),
        pytest.param(PEOPLE, "1M people", CORRECT, id="M"),
        pytest.param(PEOPLE, "1 mn", CORRECT, id="mn"),
        pytest.param(PEOPLE, "1000k", CORRECT, id="k"),
        pytest.param(PEOPLE, "one million", CORRECT, id="words"),
        pytest.param(PEOPLE, "a million", CORRECT, id="an article"),
        pytest.param(PEOPLE, "nine hundred and fifty thousand", CORRECT, id="long words"),
        pytest.param(PEOPLE, "0.95 million", CORRECT, id="decimals of a million"),
        pytest.param(PEOPLE, "about 1 million", CORRECT, id="about"),
        pytest.param(PEOPLE, "~1m", CORRECT, id="a tilde"),
        pytest.param(PEOPLE, "approx. 1m", CORRECT, id="approx."),
        pytest.param(PEOPLE, "over a million", CORRECT, id="over, where a tolerance leaves room"),
        pytest.param(PEOPLE, "1,000,000 inhabitants", CORRECT, id="another word for people"),
        pytest.param(PEOPLE, "1 million residents", CORRECT, id="residents"),
        pytest.param(PEOPLE, "1 million persons", CORRECT, id="persons"),
        pytest.param(PEOPLE, "a million people lived in Hama", CORRECT, id="words of the question"),
        pytest.param(PEOPLE, "I think it was 1 million", CORRECT, id="a sentence around it"),
        pytest.param(PEOPLE, "900,000", CORRECT, id="the lower edge"),
        pytest.param(PEOPLE, "1.1 million", CORRECT, id="the upper edge"),
        pytest.param(PEOPLE, "1,100,001", PARTIAL, id="just above the edge"),
        pytest.param(PEOPLE, "800k", PARTIAL, id="the edge of twice the tolerance"),
        pytest.param(PEOPLE, "799,999", INCORRECT, id="below twice the tolerance"),
        pytest.param(PEOPLE, "half a million", INCORRECT, id="half of it"),
        pytest.param(PEOPLE, "1 billion", INCORRECT, id="another scale"),
        pytest.param(PEOPLE, "1,000", INCORRECT, id="a comma is no point"),
        pytest.param(PEOPLE, "-1 million", INCORRECT, id="another sign"),
        pytest.param(PEOPLE, "not 1 million", INCORRECT, id="a denial"),
        pytest.param(PEOPLE, "it isn't 1 million", INCORRECT, id="a denial, contracted"),
        pytest.param(PEOPLE, "1 or 2 million", INCORRECT, id="an alternative"),
        pytest.param(PEOPLE, "1 million, 2 million", INCORRECT, id="two numbers"),
        pytest.param(PEOPLE, "millions", INCORRECT, id="a vague plural"),
        pytest.param(PEOPLE, "several million", PROMPT, id="several"),
        pytest.param(PEOPLE, "twice 1 million", INCORRECT, id="twice"),
        pytest.param(PEOPLE, "1 million soldiers", PROMPT, id="another noun"),
        pytest.param(PEOPLE, "5 million soldiers", INCORRECT, id="another noun and number"),
        pytest.param(PEOPLE, "1 million km", PROMPT, id="a unit for a count"),
        pytest.param(PEOPLE, "$1 million", PROMPT, id="money for a count"),
        pytest.param(PEOPLE, "1,00,0000", INCORRECT, id="malformed groups"),
        pytest.param(PEOPLE, "many", INCORRECT, id="no number"),
        pytest.param(PEOPLE, "", INCORRECT, id="nothing"),
        # lengths
        pytest.param(DISTANCE, "110", CORRECT, id="the unit left out"),
        pytest.param(DISTANCE, "110km", CORRECT, id="no space before the unit"),
        pytest.param(DISTANCE, "110 kilometers", CORRECT, id="American kilometers"),
        pytest.param(DISTANCE, "110 kms", CORRECT, id="kms"),
        pytest.param(DISTANCE, "110,000 m", CORRECT, id="metres"),
        pytest.param(DISTANCE, "70 miles", CORRECT, id="miles within the tolerance"),
        pytest.param(DISTANCE, "sixty-eight miles", CORRECT, id="miles in words"),
        pytest.param(DISTANCE, "60 nautical miles", CORRECT, id="nautical miles"),
        pytest.param(DISTANCE, "110 km south of Aleppo", CORRECT, id="where from"),
        pytest.param(DISTANCE, "110 km (68 miles)", CORRECT, id="said twice"),
        pytest.param(DISTANCE, "105-112 km", CORRECT, id="a range inside"),
        pytest.param(DISTANCE, "115.5 km", CORRECT, id="the edge, exactly"),
        pytest.param(DISTANCE, "115.51 km", PARTIAL, id="above the edge"),
        pytest.param(DISTANCE, "99 to 110 km", PARTIAL, id="a range inside twice the tolerance"),
        pytest.param(DISTANCE, "50-110 km", INCORRECT, id="a range too wide"),
        pytest.param(DISTANCE, "110 miles", INCORRECT, id="the number in miles"),
        pytest.param(DISTANCE, "70", INCORRECT, id="miles without their unit"),
        pytest.param(DISTANCE, "110m", INCORRECT, id="m is metres for a length"),
        pytest.param(DISTANCE, "110 million", INCORRECT, id="a scale"),
        pytest.param(DISTANCE, "110 km (700 miles)", INCORRECT, id="said twice, differently"),
        pytest.param(DISTANCE, "110 kg", PROMPT, id="a mass"),
        pytest.param(DISTANCE, "110 km²", PROMPT, id="an area"),
        pytest.param(DISTANCE, "110 km/h", PROMPT, id="a speed"),
        pytest.param(DISTANCE, "2 hours", PROMPT, id="a duration"),
        pytest.param(DISTANCE, "110%", PROMPT, id="a percentage"),
        pytest.param(DISTANCE, "110th", PROMPT, id="a rank"),
        pytest.param(DISTANCE, "110 km north", PROMPT, id="another direction"),
        pytest.param(DISTANCE, "110 kilometrs", PROMPT, id="a unit that is none"),
        pytest.param(ROAD, "56 miles", CORRECT, id="the nearest whole mile to an exact answer"),
        pytest.param(ROAD, "55.9 miles", CORRECT, id="the nearest tenth of a mile"),
        pytest.param(ROAD, "55.7 miles", INCORRECT, id="not the nearest tenth"),
        pytest.param(ROAD, "55 miles", INCORRECT, id="not the nearest whole mile"),
        pytest.param(ROAD, "91 km", INCORRECT, id="an exact answer is exact"),
        pytest.param(("5 km", "", ""), "3 miles", PROMPT, id="rounded too far"),
        pytest.param(("5 km", "", ""), "5k", CORRECT, id="k is kilometres for a length"),
        pytest.param(("5 km", "", ""), "5 k", CORRECT, id="k with a space"),
        pytest.param(("180 m", "", "How high is it?"), "180m", CORRECT, id="metres, no space"),
        pytest.param(("180m", "", "How high is it?"), "590 ft", CORRECT, id="the author's m"),
        pytest.param(("180m", "", "How many people?"), "180 million", CORRECT, id="or million"),
        pytest.param(("5'11\"", "", ""), "5 ft 11", CORRECT, id="feet and bare inches"),
        pytest.param(("5'11\"", "", ""), "180 cm", CORRECT, id="a height in centimetres"),
        pytest.param(("5'11\"", "", ""), "5'10\"", INCORRECT, id="another inch"),
        pytest.param(
            ("180m", "", ""), "180 million", CORRECT, id="million where nothing else says"
        ),
        pytest.param(("180 m", "", ""), "590 ft", CORRECT, id="metres after a space"),
        # counts
        pytest.param(PROVINCES, "5", CORRECT, id="a count in digits"),
        pytest.param(PROVINCES, "five provinces", CORRECT, id="a count in words"),
        pytest.param(PROVINCES, "5 province", CORRECT, id="the singular"),
        pytest.param(PROVINCES, "exactly 5", CORRECT, id="exactly"),
        pytest.param(PROVINCES, "about 5", CORRECT, id="about, for an exact answer"),
        pytest.param(PROVINCES, "5.0", CORRECT, id="a needless decimal"),
        pytest.param(PROVINCES, "5 brigades", PROMPT, id="another noun of the question"),
        pytest.param(PROVINCES, "5 km", PROMPT, id="a length for a count"),
        pytest.param(PROVINCES, "5th", PROMPT, id="a rank for a count"),
        pytest.param(PROVINCES, "more than 5", PROMPT, id="more than an exact answer"),
        pytest.param(PROVINCES, "at least 5", PROMPT, id="at least an exact answer"),
        pytest.param(PROVINCES, "up to 5", PROMPT, id="up to an exact answer"),
        pytest.param(PROVINCES, "4", INCORRECT, id="one less"),
        pytest.param(PROVINCES, "5 or 6", INCORRECT, id="or"),
        pytest.param(PROVINCES, "5/6", INCORRECT, id="a slash"),
        pytest.param(PROVINCES, "4-6", INCORRECT, id="a range around an exact answer"),
        pytest.param(PROVINCES, "V", PROMPT, id="a Roman numeral for a count"),
        pytest.param(("24", "", ""), "two dozen", CORRECT, id="two dozen"),
        pytest.param(("6", "", ""), "half a dozen", CORRECT, id="half a dozen"),
        pytest.param(("12", "", ""), "a dozen", CORRECT, id="a dozen"),
        pytest.param(("2", "", ""), "a couple", CORRECT, id="a couple"),
        pytest.param(("0", "", "How many survived?"), "none", CORRECT, id="none"),
        pytest.param(("over 50 people", "", ""), "more than 50", CORRECT, id="over, as the author"),
        pytest.param(("over 50 people", "", ""), "less than 50", PROMPT, id="the other direction"),
        # ranks
        pytest.param(RANK, "4", CORRECT, id="a rank as a number"),
        pytest.param(RANK, "fourth", CORRECT, id="a rank in words"),
        pytest.param(RANK, "no. 4", CORRECT, id="no."),
        pytest.param(RANK, "#4", CORRECT, id="a hash"),
        pytest.param(RANK, "number 4", CORRECT, id="number"),
        pytest.param(RANK, "4th place", CORRECT, id="place"),
        pytest.param(RANK, "IV", CORRECT, id="a Roman rank"),
        pytest.param(RANK, "iv", CORRECT, id="a Roman rank in lower case"),
        pytest.param(RANK, "5th", INCORRECT, id="another rank"),
        pytest.param(RANK, "VI", INCORRECT, id="another Roman rank"),
        pytest.param(RANK, "4 km", PROMPT, id="a length for a rank"),
        pytest.param(PLAIN_RANK, "4th", CORRECT, id="an ordinal for a plain number"),
        pytest.param(PLAIN_RANK, "fourth", CORRECT, id="an ordinal in words for a plain number"),
        pytest.param(("XIV", "", "Which Louis?"), "14", CORRECT, id="digits for a Roman answer"),
        pytest.param(("XIV", "", "Which Louis?"), "14th", CORRECT, id="14th for a Roman answer"),
        pytest.param(("XIV", "", "Which Louis?"), "XVI", INCORRECT, id="another Louis"),
        # ranges
        pytest.param(DISPLACED, "550,000", CORRECT, id="inside a range"),
        pytest.param(DISPLACED, "500,000", CORRECT, id="the low end"),
        pytest.param(DISPLACED, "620 thousand", CORRECT, id="the high end"),
        pytest.param(DISPLACED, "620,001", INCORRECT, id="above the high end"),
        pytest.param(DISPLACED, "499,999", INCORRECT, id="below the low end"),
        pytest.param(DISPLACED, "500 to 620 thousand", CORRECT, id="the range in words"),
        pytest.param(DISPLACED, "500,000-620,000 people", CORRECT, id="the range with a dash"),
        pytest.param(DISPLACED, "between 500,000 and 620,000", CORRECT, id="between"),
        pytest.param(DISPLACED, "400-620k", INCORRECT, id="a wider range"),
        # shares
        pytest.param(SHARE, "40", CORRECT, id="the percent left out"),
        pytest.param(SHARE, "40 per cent", CORRECT, id="per cent"),
        pytest.param(SHARE, "40 pct of the voters", CORRECT, id="pct"),
        pytest.param(SHARE, "forty percent", CORRECT, id="percent in words"),
        pytest.param(SHARE, "two fifths", CORRECT, id="two fifths"),
        pytest.param(SHARE, "2 in 5", CORRECT, id="two in five"),
        pytest.param(SHARE, "40\u00a0%", CORRECT, id="a no-break space"),
        pytest.param(SHARE, "0.4", INCORRECT, id="a decimal without a percent"),
        pytest.param(SHARE, "60%", INCORRECT, id="the other share"),
        pytest.param(("33%", "", ""), "a third", CORRECT, id="a third, rounded by the author"),
        pytest.param(("30%", "", ""), "a third", INCORRECT, id="a third is not 30 %"),
        pytest.param(("1/2", "", ""), "50%", CORRECT, id="a percentage for a fraction"),
        pytest.param(("1/2", "", ""), "0.5", CORRECT, id="a decimal for a fraction"),
        pytest.param(("40", "", ""), "40%", PROMPT, id="a percentage for a plain number"),
        # temperatures
        pytest.param(NITROGEN, "77.36", CORRECT, id="kelvin left out"),
        pytest.param(NITROGEN, "77.86 K", CORRECT, id="the edge in kelvin"),
        pytest.param(NITROGEN, "77.87 K", PARTIAL, id="above the edge in kelvin"),
        pytest.param(NITROGEN, "-195.8 °C", CORRECT, id="Celsius for kelvin"),
        pytest.param(NITROGEN, "\u2212196 °C", CORRECT, id="a true minus"),
        pytest.param(NITROGEN, "77,36 K", CORRECT, id="a decimal comma"),
        pytest.param(NITROGEN, "77 m", PROMPT, id="metres for kelvin"),
        pytest.param(WEATHER, "68 °F", CORRECT, id="Fahrenheit"),
        pytest.param(WEATHER, "20 degrees", CORRECT, id="bare degrees"),
        pytest.param(WEATHER, "20C", CORRECT, id="a bare C"),
        pytest.param(WEATHER, "-20 °C", INCORRECT, id="below zero"),
        pytest.param(WEATHER, "20 °F", INCORRECT, id="the number in Fahrenheit"),
        # money
        pytest.param(REWARD, "10m", CORRECT, id="the currency left out"),
        pytest.param(REWARD, "10 million dollars", CORRECT, id="dollars"),
        pytest.param(REWARD, "USD 10 million", CORRECT, id="a code before"),
        pytest.param(REWARD, "10,000,000 US$", CORRECT, id="a sign behind"),
        pytest.param(REWARD, "\u20ac10 million", PROMPT, id="another currency"),
        pytest.param(REWARD, "10 million pounds", PROMPT, id="pounds"),
        pytest.param(REWARD, "$1 million", INCORRECT, id="a tenth of the sum"),
        pytest.param(("C$5", "", ""), "$5", CORRECT, id="dollars alone are any dollars"),
        pytest.param(("$5", "", ""), "C$5", PROMPT, id="Canadian dollars are not"),
        pytest.param(("5 pounds", "", "What did it cost?"), "£5", CORRECT, id="pounds that cost"),
        pytest.param(
            ("5 pounds", "", "What did it weigh?"), "5 lb", CORRECT, id="pounds that weigh"
        ),
        # other dimensions
        pytest.param(("2 hours", "", ""), "120 min", CORRECT, id="minutes"),
        pytest.param(("2 hours", "", ""), "2:00:00", CORRECT, id="a clock"),
        pytest.param(
            ("90 minutes", "", ""), "an hour and a half", CORRECT, id="an hour and a half"
        ),
        pytest.param(("1 year", "", ""), "12 months", CORRECT, id="months of a year"),
        pytest.param(("1 year", "", ""), "365 days", CORRECT, id="days of a year"),
        pytest.param(("2 weeks", "", ""), "a fortnight", CORRECT, id="a fortnight"),
        pytest.param(("100 km/h", "", ""), "62 mph", CORRECT, id="miles an hour"),
        pytest.param(("250 tonnes", "", ""), "250,000 kg", CORRECT, id="tonnes"),
        pytest.param(("1,000 km²", "", ""), "100,000 hectares", CORRECT, id="hectares"),
        pytest.param(("3 litres", "", ""), "3 L", CORRECT, id="litres"),
        pytest.param(("5 mW", "", ""), "5 MW", INCORRECT, id="milli is not mega"),
        # the tolerance that nobody wrote
        pytest.param(BEDS, "280k", CORRECT, id="the same in k"),
        pytest.param(BEDS, "285,600", CORRECT, id="two per cent"),
        pytest.param(BEDS, "285,601", PARTIAL, id="above two per cent"),
        pytest.param(BEDS, "291,200", PARTIAL, id="four per cent"),
        pytest.param(BEDS, "291,201", INCORRECT, id="above four per cent"),
        pytest.param(("1.2 million", "", ""), "1.25 million", CORRECT, id="half of the last digit"),
        pytest.param(("1.2 million", "", ""), "1.26 million", PARTIAL, id="above half of it"),
        pytest.param(("1 million", "", ""), "1.05 million", CORRECT, id="a lone digit is two"),
        pytest.param(("1 million", "", ""), "1.4 million", INCORRECT, id="half a million is much"),
        pytest.param(("99", "", ""), "98", INCORRECT, id="whole and under a hundred"),
        pytest.param(("7.5", "", ""), "7.65", CORRECT, id="two per cent of a decimal"),
        pytest.param(("0.3", "", ""), "0.35", CORRECT, id="half of the last decimal"),
        pytest.param(("1987", "", "In what year was it?"), "1988", INCORRECT, id="a year is exact"),
        # other tolerances
        pytest.param(FACTOR, "500", CORRECT, id="half, within a factor"),
        pytest.param(FACTOR, "2000", CORRECT, id="double, within a factor"),
        pytest.param(FACTOR, "2001", PARTIAL, id="within the factor again"),
        pytest.param(FACTOR, "4001", INCORRECT, id="outside of both"),
        pytest.param(("110 km", "5 miles", ""), "118 km", CORRECT, id="a margin in another unit"),
        pytest.param(("110 km", "5", ""), "115.1 km", PARTIAL, id="a margin without a unit"),
        pytest.param(("40%", "2 points", ""), "42%", CORRECT, id="a margin in points"),
        pytest.param(("40%", "5%", ""), "43%", PARTIAL, id="a share of a percentage"),
        pytest.param(("110 km", "5 kg", ""), "113 km", PARTIAL, id="a margin of another kind"),
        # two readings
        pytest.param(("1000", "", ""), "1.000", CORRECT, id="one point, as a thousand"),
        pytest.param(("1", "", ""), "1.000", CORRECT, id="one point, as one"),
        pytest.param(("1", "", ""), "1,000", INCORRECT, id="one comma is a thousand"),
        pytest.param(("1.5", "", ""), "1,5", CORRECT, id="a comma with one reading"),
        pytest.param(("15", "", ""), "1,5", INCORRECT, id="and not another"),
        # nothing is evaluated
        pytest.param(DISTANCE, "9**9**8 km", INCORRECT, id="a tower of powers"),
        pytest.param(DISTANCE, "1e999999999", INCORRECT, id="a giant exponent"),
        pytest.param(DISTANCE, "1" * 400, INCORRECT, id="400 digits"),
        pytest.param(DISTANCE, "100+10", INCORRECT, id="a sum"),
        pytest.param(DISTANCE, "110 " * 20_000, INCORRECT, id="a wall of numbers"),
    ],
)
def test_judgement(asked: tuple[str, str, str], given: str, judgement: Judgement) -> None:
    assert judge(*asked, given) is judgement


@pytest.mark.parametrize(
    ("asked", "given", "message"),
    [
        pytest.param(DISTANCE, "70 miles", "110 km is 68.4 miles: accepted.", id="a conversion"),
        pytest.param(DISTANCE, "110 km", "", id="nothing to say"),
        pytest.param(DISTANCE, "118 km", "Close, but too high.", id="near, above"),
        pytest.param(DISTANCE, "102 km", "Close, but too low.", id="near, below"),
        pytest.param(DISTANCE, "130 km", "Too high.", id="too high"),
        pytest.param(DISTANCE, "11 km", "Ten times too low.", id="a power of ten"),
        pytest.param(DISTANCE, "110,000 km", "A thousand times too high.", id="three of them"),
        pytest.param(DISTANCE, "50-110 km", "Too wide a range.", id="a wide range"),
        pytest.param(DISTANCE, "far", "That is not a number.", id="a word"),
        pytest.param(DISTANCE, "1e9999", "That number cannot be read.", id="a giant"),
        pytest.param(DISTANCE, "110 or 111", "Give one number, not several.", id="several"),
        pytest.param(
            DISTANCE,
            "110 kg",
            "kg measures mass; the question asks for a length.",
            id="another dimension",
        ),
        pytest.param(
            DISTANCE,
            "110 acres",
            "acres measure area; the question asks for a length.",
            id="a plural dimension",
        ),
        pytest.param(
            PEOPLE,
            "1 million km",
            "km measures length; the question asks for the number of people.",
            id="a unit for a count",
        ),
        pytest.param(
            REWARD,
            "10 million euros",
            "Euros are another currency; the question asks for US dollars.",
            id="another currency",
        ),
        pytest.param(
            PEOPLE, "1m soldiers", "“soldiers”? Give the number of people.", id="another noun"
        ),
        pytest.param(
            PROVINCES, "over 5", "“Over” leaves it open. How many exactly?", id="an open number"
        ),
        pytest.param(WEATHER, "-20", "Mind the sign.", id="another sign"),
        pytest.param(("1 year", "", ""), "12 months", "1 year is 12 months: accepted.", id="one"),
        pytest.param(WEATHER, "68 F", "20 °C is 68 °F: accepted.", id="a temperature"),
    ],
)
def test_message(asked: tuple[str, str, str], given: str, message: str) -> None:
    answer, tolerance, ask = asked
    expected = Expected(Kind.NUMBER, answer, tolerance=tolerance)
    assert grade_number(expected, given, ask).message == message


@pytest.mark.parametrize(
    ("answer", "tolerance", "low", "high", "unit"),
    [
        pytest.param("110 km", "5%", Fraction(209, 2), Fraction(231, 2), "km", id="a share"),
        pytest.param("110 km", "5 km", 105, 115, "km", id="a margin"),
        pytest.param("1000", "x2", 500, 2000, None, id="a factor"),
        pytest.param("-10 °C", "50%", -15, -5, "°C", id="a share of a negative number"),
        pytest.param("-10", "x2", -20, -5, None, id="a factor of a negative number"),
        pytest.param("42 people", "", 42, 42, None, id="exact"),
        pytest.param("500..620", "", 500, 620, None, id="a range"),
        pytest.param("500..600", "10%", 450, 660, None, id="a range with a tolerance"),
        pytest.param("20 °C", "9 °F", 15, 25, "°C", id="a margin of another scale"),
    ],
)
def test_accepted_bounds(
    answer: str, tolerance: str, low: Fraction, high: Fraction, unit: str | None
) -> None:
    bounds = accepted_bounds(Expected(Kind.NUMBER, answer, tolerance=tolerance))
    assert bounds is not None
    assert bounds[:2] == (low, high)
    assert (bounds[2] and bounds[2].name) == unit


def test_an_answer_that_cannot_be_read_has_no_bounds_and_accepts_itself_alone() -> None:
    expected = Expected(Kind.NUMBER, "many")
    assert accepted_bounds(expected) is None
    assert grade_number(expected, "Many").judgement is CORRECT
    assert grade_number(expected, "5").judgement is INCORRECT


@pytest.mark.parametrize(
    ("author", "given", "same"),
    [
        pytest.param("313,000", "313k", True, id="another writing"),
        pytest.param("313,000", "about 313 000 people", True, id="a hedge and a noun"),
        pytest.param("313,000", "313,001", False, id="no tolerance"),
        pytest.param("70 miles", "70 mi", True, id="another name of the unit"),
        pytest.param("70 miles", "112.65408 km", True, id="exactly converted"),
        pytest.param("70 miles", "112.7 km", False, id="rounded"),
        pytest.param("70 miles", "70", False, id="the unit left out"),
        pytest.param("70 miles", "70 km", False, id="another unit"),
        pytest.param("313,000", "313,000 km", False, id="a unit too many"),
        pytest.param("5 provinces", "5 provinces", True, id="the same noun"),
        pytest.param("5 provinces", "5 km", False, id="a unit for a noun"),
        pytest.param("5 provinces", "5 towns", False, id="another noun"),
        pytest.param("5..6", "5 to 6", True, id="a range"),
        pytest.param("5..6", "5", False, id="one end of a range"),
        pytest.param("4th", "IV", True, id="a rank"),
        pytest.param("5", "not 5", False, id="a denial"),
        pytest.param("5", "five", True, id="words"),
        pytest.param("5", "", False, id="nothing"),
        pytest.param("many", "MANY", True, id="no number at all"),
        pytest.param("1/3", "one third", True, id="a fraction"),
    ],
)
def test_same_number(author: str, given: str, same: bool) -> None:  # noqa: FBT001
    assert same_number(author, given) is same


def test_a_unit_left_out_is_the_answers() -> None:
    assert same_number("70", "70 km", answer="110 km")
    assert same_number("70 km", "70", answer="110 km")
    assert not same_number("70 miles", "70", answer="110 km")


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        pytest.param("110 km", True, id="a length"),
        pytest.param("1 million people", True, id="a count"),
        pytest.param("about 280,000", True, id="a hedge"),
        pytest.param("500,000..620,000", True, id="a range"),
        pytest.param("XIV", True, id="a Roman numeral"),
        pytest.param("5 million old Syrian pounds", True, id="any words behind"),
        pytest.param("5 or 6", False, id="an alternative"),
        pytest.param("620,000..500,000", False, id="a range turned around"),
        pytest.param("Hama 5", False, id="a word before"),
        pytest.param("not 5", False, id="a denial"),
        pytest.param("many", False, id="a word"),
        pytest.param("", False, id="nothing"),
        pytest.param("1e999", False, id="a giant"),
        pytest.param("5 " * 40_000, False, id="a wall"),
    ],
)
def test_readable_answers(text: str, readable: bool) -> None:  # noqa: FBT001
    message = unreadable_number(text)
    assert (message is None) is readable
    assert message is None or ("110 km" in message and len(message) < 200)


@pytest.mark.parametrize(
    ("text", "answer", "readable"),
    [
        pytest.param("10%", "", True, id="a share"),
        pytest.param("\u00b15 km", "", True, id="a sign before a margin"),
        pytest.param("x2", "", True, id="a factor"),
        pytest.param("\u00d71.5", "", True, id="a true times sign"),
        pytest.param("factor of 2", "", True, id="a factor in words"),
        pytest.param("2x", "", True, id="a factor behind"),
        pytest.param("0", "", True, id="none"),
        pytest.param("5 miles", "110 km", True, id="another unit of the kind"),
        pytest.param("5 kg", "110 km", False, id="a unit of another kind"),
        pytest.param("x0.5", "", False, id="a factor below one"),
        pytest.param("-5", "", False, id="a negative margin"),
        pytest.param("150%", "", False, id="more than all of it"),
        pytest.param("some", "", False, id="a word"),
        pytest.param("5..6", "", False, id="a range"),
        pytest.param("", "", False, id="nothing"),
        pytest.param("x" * 70_000, "", False, id="a wall"),
    ],
)
def test_readable_tolerances(text: str, answer: str, readable: bool) -> None:  # noqa: FBT001
    message = unreadable_tolerance(text, answer)
    assert (message is None) is readable
    assert message is None or '"10%"' in message


@st.composite
def answers(draw: st.DrawFn) -> str:
    """Draw an answer as an author may write it."""
    number = draw(st.integers(-(10**7), 10**7)) / draw(st.sampled_from([1, 1, 10, 100]))
    written = draw(st.sampled_from([f"{number:,}", f"{number:.2f}", f"{abs(number):.1f} million"]))
    unit = draw(
        st.sampled_from(["", " km", "%", " people", " °C", " tons", " miles", " hours", "k"])
    )
    hedge = draw(st.sampled_from(["", "about ", "over ", "at least "]))
    return f"{hedge}{written}{unit}"


@given(answers(), st.sampled_from(["", "10%", "5", "x2", "5 km", "0"]))
@example("1:30", "")
@example("5'11\"", "")
@example("IV", "")
@example("5m", "")
@example("500,000..620,000", "")
@example("110 km (70 miles)", "")
@example("12 per 1,000 births", "")
@example("1,50,000", "")
@settings(max_examples=300, deadline=None)
def test_an_answers_own_text_is_right(answer: str, tolerance: str) -> None:
    assert unreadable_number(answer) is None
    assert judge(answer, tolerance, "", answer) is CORRECT
    assert same_number(answer, answer)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(["", "5%", "x2", "300"]))
@settings(max_examples=200, deadline=None)
def test_a_value_is_right_just_when_it_is_inside_the_bounds(
    answer: int, reply: int, tolerance: str
) -> None:
    expected = Expected(Kind.NUMBER, f"{answer} km", tolerance=tolerance)
    bounds = accepted_bounds(expected)
    assert bounds is not None
    inside = bounds[0] <= reply <= bounds[1]
    for written in (f"{reply} km", f"{reply:,}", f"{reply * 1000} m"):
        assert (grade_number(expected, written).judgement is CORRECT) is inside


@given(TEXTS, TEXTS, TEXTS)
@settings(max_examples=500, deadline=None)
def test_any_text_is_judged_without_raising(answer: str, tolerance: str, given: str) -> None:
    verdict = grade_number(Expected(Kind.NUMBER, answer, tolerance=tolerance), given, answer)
    assert verdict.judgement is not PARTIAL or 0 < verdict.score < 1
    unreadable_number(given)
    unreadable_tolerance(given, answer)
    same_number(answer, given, tolerance)


@given(st.tuples(*(st.sampled_from(p.split("|")) for p in PARTS_OF_AN_ANSWER)).map("".join))
@settings(max_examples=500, deadline=None)
def test_whatever_can_be_an_answer_is_right_for_itself(answer: str) -> None:
    assume(unreadable_number(answer) is None)
    assert judge(answer, "", "", answer) is CORRECT
    assert same_number(answer, answer)


@given(st.integers(0, 99), st.integers(0, 99))
@settings(max_examples=300, deadline=None)
def test_no_other_whole_number_is_right_for_an_exact_answer(answer: int, reply: int) -> None:
    judgement = judge(str(answer), "", "How many?", str(reply))
    assert (judgement is CORRECT) == (answer == reply)


def written(number: int) -> list[str]:
    """Write a number in many ways; each of them has this one reading."""
    thousands, millions = Decimal(number) / 1000, Decimal(number) / 10**6
    return [
        str(number),
        f"{number:,}",
        f"{number:_}",
        f"{number:,}".replace(",", " "),
        f"{number:,}".replace(",", "'"),
        f"{number}.0",
        f"{Decimal(number):e}",
        f"{thousands:f}k",
        f"{thousands:f} thousand",
        f"{millions:f} million",
        f"{millions:f}m",
        spelled(number, joined=True),
        spelled(number, joined=False),
        f"about {number}",
        f"{number} people",
        f"It was {number:,}.",
    ]


NUMBERS = st.integers(0, 10**7) | st.integers(0, 120) | st.integers(1, 99).map(lambda n: n * 1000)


@given(NUMBERS, NUMBERS)
@example(1000, 1)
@example(5, 5000)
@settings(max_examples=60, deadline=None)
def test_a_number_is_right_however_it_is_written_and_no_other_ever_is(
    ours: int, theirs: int
) -> None:
    ask = "How many people were there?"
    assert {
        judge(way, "0", ask, reply) for way in written(ours)[:5] for reply in written(ours)
    } == {CORRECT}
    others = {judge(str(ours), "0", ask, reply) for reply in written(theirs)}
    assert ours == theirs or CORRECT not in others
