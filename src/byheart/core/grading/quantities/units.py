"""Units: which one a spelling means, what it measures, and exact conversion inside a dimension."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from byheart.core.grading.quantities.unit_table import (
    CURRENCIES,
    HUNDREDTHS,
    OFFSETS,
    PREFIXED,
    PREFIXES,
    UNITS,
)

_SHORTEST_WITH_PLURAL = 4
_POWERS = {2: ("area", "²"), 3: ("volume", "³")}
_NAMED_RATES = {"length per time": "speed", "length per time squared": "acceleration"}
_ASKED = {
    "time": "a duration",
    "money": "a sum of money",
    "share": "a percentage",
    "data": "an amount of data",
}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure.

    A value in the dimension's base unit is `value * factor + offset`. `dimension` is its name in
    English ("length"); for a rate it is "length per time" and the like, and "number" stands for
    what is counted. Sums of money convert only within one `currency`.
    """

    name: str
    dimension: str
    factor: Fraction
    offset: Fraction = Fraction(0)
    currency: str = ""

    def measures_like(self, other: "Unit") -> bool:
        """Say whether values convert between the two."""
        return (self.dimension, self.currency) == (other.dimension, other.currency)

    def convert(self, value: Fraction, to: "Unit") -> Fraction:
        """Return a value in another unit of the same dimension, exactly."""
        return (value * self.factor + self.offset - to.offset) / to.factor

    @property
    def asked(self) -> str:
        """What a question asks for if its answer has this unit: "a length", "an area"."""
        article = "an" if self.dimension[0] in "aeiou" else "a"
        return _ASKED.get(self.dimension, f"{article} {self.dimension}")


NUMBER = Unit("", "number", Fraction(1))
"""No unit at all: a plain number, or a number of something."""


def spelled(text: str) -> tuple[Unit, ...]:
    """Return the units that a spelling may mean, the likeliest first; empty if it is none.

    Case counts where it tells units apart (mW, MW) and not elsewhere (KM, Km). Words are
    separated by one space.
    """
    spellings, lower = _spellings()
    return spellings.get(text) or lower.get(text.lower(), ())


def powered(unit: Unit, power: int) -> Unit | None:
    """Return the square or cube of a length, the square of a time, None for anything else."""
    if unit.dimension == "time" and power == 2:  # noqa: PLR2004 - as in m/s²
        return Unit(f"{unit.name}²", "time squared", unit.factor**2)
    if unit.dimension != "length" or power not in _POWERS:
        return None
    dimension, mark = _POWERS[power]
    adjective = "square" if mark == "²" else "cubic"
    name = f"{unit.name}{mark}" if len(unit.name) <= len("km") else f"{adjective} {unit.name}"
    return Unit(name, dimension, unit.factor**power)


def rate(over: Unit, under: Unit) -> Unit:
    """Return the unit of one quantity per another: km/h, litres per day, a number per km²."""
    per = f"{over.dimension} per {under.dimension}"
    dimension, factor = _NAMED_RATES.get(per, per), over.factor / under.factor
    name = f"{over.name} per {under.name.removesuffix('s') or under.name}".strip()
    for known, size, _ in UNITS.get(dimension, ()):
        name = known if Fraction(size) == factor else name
    return Unit(name, dimension, factor, currency=over.currency)


def part_of(whole: int) -> Unit:
    """Return the unit of "12 per 1,000"."""
    return Unit(f"per {whole:,}", "share", Fraction(1, whole))


@cache
def _spellings() -> tuple[dict[str, tuple[Unit, ...]], dict[str, tuple[Unit, ...]]]:
    """Return the units by exact spelling and, where that fails, by lower case."""
    exact: dict[str, tuple[Unit, ...]] = {}
    lower: dict[str, tuple[Unit, ...]] = {}
    for unit, spellings in _rows():
        for spelling in spellings:
            if unit not in exact.get(spelling, ()):
                exact[spelling] = (*exact.get(spelling, ()), unit)
    for spelling, units in exact.items():
        lower.setdefault(spelling.lower(), units)
    del lower["a"]  # "5 a day" is no current
    return exact, lower


def _rows() -> Iterator[tuple[Unit, list[str]]]:
    """Yield every unit with its spellings."""
    yield from _prefixed()
    for dimension, rows in UNITS.items():
        for name, factor, spellings in rows:
            offset = Fraction(OFFSETS.get(name, "0"))
            unit = Unit(name, dimension, Fraction(factor), offset)
            yield unit, _with_plurals(spellings) + [name] * ("/" not in name)
            if offset or name == "K":
                yield unit, [f"deg {name[-1].lower()}", f"degrees {name[-1].lower()}"]
                yield unit, [f"degrees {word}" for word in spellings.split(", ") if word.isalpha()]
    yield from _money()


def _prefixed() -> Iterator[tuple[Unit, list[str]]]:
    """Yield the metric units, with and without prefixes."""
    for dimension, bases in PREFIXED.items():
        for symbol, names, factor, prefixes in bases:
            base = Unit(symbol, dimension, Fraction(factor))
            yield base, [symbol, *_with_plurals(names)]
            for prefix in prefixes.split():
                name, size = PREFIXES[prefix]
                unit = Unit(prefix + symbol, dimension, base.factor * Fraction(size))
                longer = ", ".join(name + long for long in names.split(", "))
                yield unit, [unit.name, *_with_plurals(longer)]
    kilometre = Unit("km", "length", Fraction(1000))
    yield kilometre, ["kms", "k", "klick", "klicks"]
    yield Unit("μm", "length", Fraction(1, 10**6)), ["micron", "microns"]
    yield Unit("K", "temperature", Fraction(1)), ["k"]


def _money() -> Iterator[tuple[Unit, list[str]]]:
    for code, name, spellings in CURRENCIES:
        yield (
            Unit(name, "money", Fraction(1), currency=code),
            [
                code,
                name.lower(),
                *_with_plurals(spellings),
            ],
        )
    for code, spellings in HUNDREDTHS:
        yield (
            Unit(spellings.split(", ")[-1], "money", Fraction(1, 100), currency=code),
            _with_plurals(spellings),
        )


def _with_plurals(spellings: str) -> list[str]:
    """Split spellings at commas and add the plural of each word that is long enough."""
    words = spellings.split(", ")
    plurals = [
        f"{word}s"
        for word in words
        if len(word) >= _SHORTEST_WITH_PLURAL and word.replace(" ", "").isalpha()
    ]
    return words + plurals
