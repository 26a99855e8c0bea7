"""Quantities as people write them: which number, which unit, how sure, and where in the text."""

from fractions import Fraction

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from byheart.core.grading.quantities.hedges import Hedge
from byheart.core.grading.quantities.quantity import Quantity, find_quantities, parse_quantity
from byheart.core.grading.quantities.units import NUMBER, Unit, rate, spelled

MINUSES = "-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d"
SPACES = " \u00a0\u2009\u202f\u3000"
WORDS = "km|million| to | or |about |not | and a half |between | per |one |**|1e|x10^"
PIECES = st.sampled_from(
    [*"0123456789.,'_-+/()[]%$°^~#:\" \u00a0\u2212\u00bd\u2079\u0663", *WORDS.split("|")]
)
LINEAR_UNITS = st.sampled_from(
    ["km", "miles", "feet", "kg", "lb", "oz", "tonnes", "hours", "weeks", "km/h", "knots", "acres"],
)


def only(text: str) -> Quantity:
    """Read a text and return its likeliest reading."""
    return parse_quantity(text)[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("1,000,000", 10**6, id="commas"),
        pytest.param("1 000 000", 10**6, id="spaces"),
        pytest.param("1\u2009000\u2009000", 10**6, id="thin spaces"),
        pytest.param("1\u00a0000\u202f000", 10**6, id="no-break spaces"),
        pytest.param("1'000'000", 10**6, id="apostrophes"),
        pytest.param("1\u2019000\u2019000", 10**6, id="curly apostrophes"),
        pytest.param("1_000_000", 10**6, id="underscores"),
        pytest.param("1.000.000", 10**6, id="points as in Germany"),
        pytest.param("10,00,000", 10**6, id="Indian groups"),
        pytest.param("1,00,000", 10**5, id="a lakh in digits"),
        pytest.param("1,5", Fraction(3, 2), id="a decimal comma"),
        pytest.param("1.234,5", Fraction(12345, 10), id="points and a decimal comma"),
        pytest.param("1,234.5", Fraction(12345, 10), id="commas and a decimal point"),
        pytest.param("1 234,5", Fraction(12345, 10), id="spaces and a decimal comma"),
        pytest.param("0,500", Fraction(1, 2), id="a leading zero makes a comma decimal"),
        pytest.param(".5", Fraction(1, 2), id="no digit before the point"),
        pytest.param("007", 7, id="leading zeros"),
        pytest.param("1e6", 10**6, id="an exponent"),
        pytest.param("2.5E-3", Fraction(25, 10000), id="a negative exponent"),
        pytest.param("10^6", 10**6, id="a power of ten"),
        pytest.param("10\u2076", 10**6, id="a raised exponent"),
        pytest.param("3 x 10^8", 3 * 10**8, id="times ten to the"),
        pytest.param("3\u00d710\u207b\u00b2", Fraction(3, 100), id="raised and negative"),
        pytest.param("\u0663\u0665", 35, id="Arabic digits"),
        pytest.param("\uff13\uff15", 35, id="full-width digits"),
        pytest.param("280k", 280_000, id="k"),
        pytest.param("280K", 280_000, id="K"),
        pytest.param("5 mn", 5 * 10**6, id="mn"),
        pytest.param("1.2bn", 1_200_000_000, id="bn"),
        pytest.param("5 grand", 5000, id="grand"),
        pytest.param("2.5 million", 2_500_000, id="million"),
        pytest.param("half a million", 500_000, id="half a million"),
        pytest.param("one million, two hundred thousand", 1_200_000, id="a comma in words"),
        pytest.param("5 lakh", 500_000, id="lakh"),
        pytest.param("1/2", Fraction(1, 2), id="a fraction"),
        pytest.param("\u00bd", Fraction(1, 2), id="a vulgar fraction"),
        pytest.param("2\u00bd", Fraction(5, 2), id="a whole and a vulgar fraction"),
        pytest.param("2 1/2", Fraction(5, 2), id="a whole and a fraction"),
        pytest.param("two thirds", Fraction(2, 3), id="two thirds"),
        pytest.param("1 in 10", Fraction(1, 10), id="one in ten"),
        pytest.param("three out of four", Fraction(3, 4), id="out of"),
        pytest.param("-5", -5, id="negative"),
        pytest.param("minus five", -5, id="minus in words"),
        pytest.param("5 below zero", -5, id="below zero"),
        pytest.param("+5", 5, id="a plus sign"),
        pytest.param("4th", 4, id="an ordinal"),
        pytest.param("no. 4", 4, id="number before a rank"),
        pytest.param("#4", 4, id="a hash before a rank"),
        pytest.param('"5"', 5, id="in quotes"),
        pytest.param("(5)", 5, id="in brackets"),
        pytest.param("  5.  ", 5, id="a full stop"),
    ],
)
def test_number(text: str, value: Fraction) -> None:
    assert only(text).value == value
    assert only(text).unit is NUMBER


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("110 km", 110, "km", id="kilometres"),
        pytest.param("110km", 110, "km", id="no space"),
        pytest.param("110 KM", 110, "km", id="any case"),
        pytest.param("110 kilometers", 110, "km", id="American spelling"),
        pytest.param("5-km", 5, "km", id="a hyphen before the unit"),
        pytest.param("20 nautical miles", 20, "nautical miles", id="two words"),
        pytest.param("4.2 light-years", Fraction(42, 10), "light-years", id="a hyphen in the unit"),
        pytest.param("5 sq. km", 5, "km²", id="an abbreviated square"),
        pytest.param("5 km2", 5, "km²", id="a digit as the power"),
        pytest.param("5 km\u00b2", 5, "km²", id="a raised power"),
        pytest.param("5 square miles", 5, "square miles", id="square miles"),
        pytest.param("5 cubic metres", 5, "m³", id="cubic metres"),
        pytest.param("10 km/h", 10, "km/h", id="a slash"),
        pytest.param("60 miles an hour", 60, "mph", id="an hour"),
        pytest.param("60 m.p.h.", 60, "mph", id="full stops within"),
        pytest.param("5 litres per day", 5, "L per day", id="any rate"),
        pytest.param("20 people per km²", 20, "per km²", id="a density"),
        pytest.param("9.8 m/s\u00b2", Fraction(98, 10), "m per s²", id="an acceleration"),
        pytest.param("5 mW", 5, "mW", id="milli"),
        pytest.param("5 MW", 5, "MW", id="mega"),
        pytest.param("5 ft 11 in", Fraction(71, 12), "feet", id="feet and inches"),
        pytest.param("5'11\"", Fraction(71, 12), "feet", id="feet and inches in marks"),
        pytest.param("6 lb 8 oz", Fraction(13, 2), "pounds", id="pounds and ounces"),
        pytest.param("1h30", Fraction(3, 2), "hours", id="hours and bare minutes"),
        pytest.param("1 hour and 30 minutes", Fraction(3, 2), "hours", id="hours and minutes"),
        pytest.param("1:30:00", 5400, "s", id="a clock"),
        pytest.param("an hour and a half", Fraction(3, 2), "hours", id="an hour and a half"),
        pytest.param("half an hour", Fraction(1, 2), "hours", id="half an hour"),
        pytest.param("three quarters of a mile", Fraction(3, 4), "miles", id="part of a mile"),
        pytest.param("a mile", 1, "miles", id="an article for one"),
        pytest.param("a second", 1, "s", id="a second is no ordinal"),
        pytest.param("-5 °C", -5, "°C", id="below zero"),
        pytest.param("20 degrees Celsius", 20, "°C", id="degrees in words"),
        pytest.param("40%", 40, "%", id="per cent"),
        pytest.param("40 per cent", 40, "%", id="per cent in words"),
        pytest.param("12 per 1,000", 12, "per 1,000", id="per thousand"),
        pytest.param("$5m", 5 * 10**6, "US dollars", id="a currency before"),
        pytest.param("5m USD", 5 * 10**6, "US dollars", id="a currency after"),
        pytest.param("US$ 5", 5, "US dollars", id="a currency of letters and a sign"),
        pytest.param("-€5", -5, "euros", id="a debt"),
        pytest.param("Rs. 5 crore", 5 * 10**7, "Indian rupees", id="rupees"),
        pytest.param("5 dollars and 50 cents", Fraction(11, 2), "US dollars", id="and cents"),
        pytest.param("5 in", 5, "inches", id="inches"),
    ],
)
def test_number_with_unit(text: str, value: Fraction, unit: str) -> None:
    readings = {(quantity.value, quantity.unit.name) for quantity in parse_quantity(text)}
    assert (value, unit) in readings


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        pytest.param("1.000", {(1, ""), (1000, "")}, id="one point, three digits"),
        pytest.param("1,000", {(1000, "")}, id="one comma, three digits, is a thousand"),
        pytest.param("5m", {(5 * 10**6, ""), (5, "m"), (5, "minutes")}, id="m"),
        pytest.param("5k", {(5000, ""), (5, "km"), (5, "K")}, id="k"),
        pytest.param("5 tons", {(5, "tonnes"), (5, "tons"), (5, "long tons")}, id="tons"),
        pytest.param("1:30", {(90, "s"), (5400, "s")}, id="a clock of two parts"),
        pytest.param("5 in total", {(5, "")}, id="in is no inch before a word"),
        pytest.param("1.000 million", {(10**6, "")}, id="a scale leaves one reading"),
    ],
)
def test_several_readings(text: str, readings: set[tuple[int, str]]) -> None:
    found = {(int(quantity.value), quantity.unit.name) for quantity in parse_quantity(text)}
    assert found == readings


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        pytest.param("500,000..620,000", 500_000, 620_000, "", id="two dots"),
        pytest.param("500 to 620 thousand", 500_000, 620_000, "", id="one scale for both"),
        pytest.param("500-620k", 500_000, 620_000, "", id="one short scale for both"),
        pytest.param("500,000 to 1 million", 500_000, 10**6, "", id="the scale of one alone"),
        pytest.param("between 5 and 6 km", 5, 6, "km", id="between"),
        pytest.param("between a hundred and two hundred", 100, 200, "", id="between words"),
        pytest.param("from 5 to 6 km", 5, 6, "km", id="from"),
        pytest.param("5 km\u20136 km", 5, 6, "km", id="a dash"),
        pytest.param("1 km to 1 mile", 1, Fraction(1609344, 10**6), "km", id="two units"),
        pytest.param("$5-6 million", 5 * 10**6, 6 * 10**6, "US dollars", id="money"),
        pytest.param("-5 to -3 °C", -5, -3, "°C", id="below zero"),
    ],
)
def test_range(text: str, low: Fraction, high: Fraction, unit: str) -> None:
    found = only(text)
    assert (found.ends, found.unit.name) == ((low, high), unit)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        pytest.param("5", Hedge.NONE, id="none"),
        pytest.param("exactly 5", Hedge.NONE, id="exactly"),
        pytest.param("about 5", Hedge.ABOUT, id="about"),
        pytest.param("~5", Hedge.ABOUT, id="a tilde"),
        pytest.param("\u2248 5", Hedge.ABOUT, id="almost equal"),
        pytest.param("c. 5", Hedge.ABOUT, id="circa, abbreviated"),
        pytest.param("approx. 5", Hedge.ABOUT, id="approx."),
        pytest.param("some 5", Hedge.ABOUT, id="some"),
        pytest.param("5 or so", Hedge.ABOUT, id="or so"),
        pytest.param("5-ish", Hedge.ABOUT, id="ish"),
        pytest.param("twenty-odd", Hedge.ABOUT, id="odd"),
        pytest.param("over 5", Hedge.OVER, id="over"),
        pytest.param("probably more than 5", Hedge.OVER, id="the stronger of two"),
        pytest.param("more than about 5", Hedge.OVER, id="the stronger of two, first"),
        pytest.param("> 5", Hedge.OVER, id="greater than"),
        pytest.param("at least 5", Hedge.AT_LEAST, id="at least"),
        pytest.param("5+", Hedge.AT_LEAST, id="a plus behind"),
        pytest.param("5 km or more", Hedge.AT_LEAST, id="or more"),
        pytest.param("nearly 5", Hedge.NEARLY, id="nearly"),
        pytest.param("under 5", Hedge.UNDER, id="under"),
        pytest.param("up to 5", Hedge.AT_MOST, id="up to"),
        pytest.param("no more than 5", Hedge.AT_MOST, id="no more than"),
    ],
)
def test_hedge(text: str, hedge: Hedge) -> None:
    assert only(text).hedge is hedge


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("110", 1, id="a whole number"),
        pytest.param("77.36", Fraction(1, 100), id="two decimals"),
        pytest.param("2.5 million", 100_000, id="before a scale"),
        pytest.param("3e8", 10**8, id="an exponent"),
        pytest.param("5 ft 11 in", Fraction(1, 12), id="the smaller unit"),
        pytest.param("half a million", None, id="words"),
    ],
)
def test_place_of_the_last_digit(text: str, place: Fraction | None) -> None:
    assert only(text).place == place


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        pytest.param("110 km (70 miles)", (70, "miles"), id="in brackets"),
        pytest.param("110 km [about 70 miles]", (70, "miles"), id="a hedge within"),
        pytest.param("110 km / 70 miles", (70, "miles"), id="after a slash"),
        pytest.param("110 km or 70 miles", (70, "miles"), id="after or"),
        pytest.param("1 million (1,000,000) people", (10**6, ""), id="the number alone"),
    ],
)
def test_twin(text: str, twin: tuple[int, str]) -> None:
    found = only(text).twin
    assert found is not None
    assert (int(found.value), found.unit.name) == twin


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("a lot", id="no number"),
        pytest.param("5 or 6", id="an alternative"),
        pytest.param("5, 6", id="two numbers"),
        pytest.param("5 and six", id="a second number in words"),
        pytest.param("5 but not 6 km", id="but"),
        pytest.param("6-5", id="a range turned around"),
        pytest.param("5 km to 6 kg", id="a range of two kinds"),
        pytest.param("1,00,0", id="malformed groups"),
        pytest.param("1 000,000", id="spaces and a comma that may be either"),
        pytest.param("1.2.3", id="a version"),
        pytest.param("5/6/2024", id="a date"),
        pytest.param("2024-12-05", id="an ISO date"),
        pytest.param("1/0", id="a division by zero"),
        pytest.param("9**9**8 km", id="a tower of powers"),
        pytest.param("2^10", id="a power of another base"),
        pytest.param("5\u00b2", id="a square"),
        pytest.param("1e999999999", id="a giant exponent"),
        pytest.param("7" * 400, id="400 digits"),
        pytest.param("5*3", id="arithmetic"),
        pytest.param("hundreds of thousands", id="no count of hundreds"),
        pytest.param("5 km" + " " * 300 + "x", id="more text than an answer has"),
    ],
)
def test_not_one_quantity(text: str) -> None:
    assert parse_quantity(text) == ()


def test_words_around_a_quantity_are_kept() -> None:
    found = only("I think it's about 110 km south of Aleppo!")
    assert found.lead == ("i", "think", "it's")
    assert found.tail == ("south", "of", "aleppo")


def test_quantities_of_a_running_text_are_found_where_they_stand() -> None:
    text = "About 1 million people lived 110\u00a0km (70 miles) off; the 4th of 14 took 2½ days."
    spans = [text[found.start : found.end] for found in find_quantities(text)]
    assert spans == ["About 1 million", "110\u00a0km (70 miles)", "4th", "14", "2½ days"]


@pytest.mark.parametrize("minus", [pytest.param(m, id=f"U+{ord(m):04X}") for m in MINUSES])
def test_every_minus_is_one(minus: str) -> None:
    assert only(f"{minus}5 °C").value == -5


def test_a_rate_of_other_units_shows_what_it_measures() -> None:
    assert rate(spelled("litres")[0], spelled("day")[0]).dimension == "volume per time"
    assert rate(NUMBER, spelled("year")[0]).name == "per year"


@given(st.integers(0, 10**12), st.sampled_from([",", ".", "'", "_", *SPACES]))
@settings(max_examples=200, deadline=None)
def test_every_grouping_reads_back(number: int, separator: str) -> None:
    text = f"{number:,}".replace(",", separator)
    assert number in [quantity.value for quantity in parse_quantity(text)]


@given(st.decimals(0, 10**9, places=4), st.sampled_from(".,"))
@settings(max_examples=200, deadline=None)
def test_every_decimal_reads_back(number: Fraction, mark: str) -> None:
    text = str(number).replace(".", mark)
    assert [Fraction(number)] == [quantity.value for quantity in parse_quantity(text)]


@given(st.fractions(-(10**6), 10**6, max_denominator=100), LINEAR_UNITS, LINEAR_UNITS)
@settings(max_examples=200, deadline=None)
def test_conversion_goes_there_and_back(value: Fraction, first: str, second: str) -> None:
    ours, theirs = only(f"1 {first}").unit, only(f"1 {second}").unit
    assume(ours.measures_like(theirs))
    assert theirs.convert(ours.convert(value, theirs), ours) == value


@given(st.fractions(-300, 300, max_denominator=100), st.permutations(["°C", "°F", "K"]))
@settings(max_examples=50, deadline=None)
def test_temperature_goes_there_and_back(value: Fraction, names: list[str]) -> None:
    first, second, third = (spelled(name)[0] for name in names)
    there = second.convert(first.convert(value, second), third)
    assert third.convert(there, first) == value


@pytest.mark.parametrize(
    ("value", "unit", "converted", "to"),
    [
        pytest.param(1, "mile", Fraction(1609344, 1000), "metres", id="a mile"),
        pytest.param(100, "°C", 212, "°F", id="water boils"),
        pytest.param(-40, "°F", -40, "°C", id="where both scales meet"),
        pytest.param(0, "K", Fraction(-27315, 100), "°C", id="absolute zero"),
        pytest.param(1, "km²", 100, "hectares", id="hectares"),
        pytest.param(1, "m³", 1000, "litres", id="litres in a cubic metre"),
        pytest.param(36, "km/h", 10, "m/s", id="metres a second"),
        pytest.param(1, "century", 100, "years", id="a century"),
        pytest.param(1, "byte", 8, "bits", id="bits"),
        pytest.param(60, "rpm", 1, "Hz", id="a turn a second"),
        pytest.param(1, "kWh", 3600, "kJ", id="a kilowatt hour"),
        pytest.param(14, "pounds", 1, "stone", id="a stone"),
    ],
)
def test_conversion(value: int, unit: str, converted: Fraction, to: str) -> None:
    ours = next(q.unit for q in parse_quantity(f"1 {unit}") if q.unit is not NUMBER)
    theirs: Unit = parse_quantity(f"1 {to}")[0].unit
    assert ours.convert(Fraction(value), theirs) == converted


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=40))
@example("\u00bd/")
@settings(max_examples=500, deadline=None)
def test_any_text_is_read_or_not_without_raising(text: str) -> None:
    for quantity in parse_quantity(text):
        assert quantity.upper is None or quantity.value <= quantity.upper
    spans = [(found.start, found.end) for found in find_quantities(text)]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
