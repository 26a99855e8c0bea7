"""The units that answers come in: a table, without logic.

Each row: the symbol shown, the size in the dimension's base unit as text that `Fraction` reads,
and the other ways of writing it. Names of four letters and more get a plural "s" by themselves.
Earlier rows win where two would claim the same lower-case spelling; a spelling that stands in two
rows (ton, pound, minute) has several readings.

Source of the factors: the international yard and pound of 1959, the SI Brochure (9th edition),
NIST Handbook 44 (US gallon), the UK Weights and Measures Act 1985 (imperial gallon).
"""

Row = tuple[str, str, str]

UNITS: dict[str, tuple[Row, ...]] = {
    "length": (
        ("miles", "1609.344", "mi, mile, statute mile, mls"),
        ("nautical miles", "1852", "nmi, nm, nautical mile, sea mile"),
        ("feet", "0.3048", "ft, foot, feet, '"),
        ("inches", "0.0254", 'in, inch, inches, ins, "'),
        ("yards", "0.9144", "yd, yard, yds"),
        ("furlongs", "201.168", "furlong"),
        ("fathoms", "1.8288", "fathom"),
        ("leagues", "4828.032", "league"),
        ("ångströms", "1e-10", "Å, angstrom, ångström"),
        ("light-years", "9460730472580800", "ly, light year, lightyear, lt yr"),
        ("light-minutes", "17987547480", "light minute"),
        ("light-seconds", "299792458", "light second"),
        ("au", "149597870700", "au, AU, astronomical unit"),
        ("parsecs", "30856775814913673", "pc, parsec"),
        ("megaparsecs", "30856775814913673000000", "Mpc, megaparsec"),
    ),
    "area": (
        ("hectares", "10000", "ha, hectare"),
        ("acres", "4046.8564224", "ac, acre"),
        ("m²", "1", "sqm"),
        ("km²", "1000000", "sqkm"),
        ("square miles", "2589988.110336", "sqmi"),
        ("square feet", "0.09290304", "sqft"),
    ),
    "volume": (
        ("gallons", "0.003785411784", "gal, gallon, us gallon, US gal, american gallon"),
        ("imperial gallons", "0.00454609", "imperial gallon, UK gallon, british gallon, imp gal"),
        ("quarts", "0.000946352946", "qt, quart, US quart"),
        ("pints", "0.000473176473", "pint, US pint"),
        ("imperial pints", "0.00056826125", "imperial pint, UK pint, british pint"),
        ("cups", "0.0002365882365", "cup"),
        ("fluid ounces", "0.0000295735295625", "fl oz, fluid ounce"),
        ("barrels", "0.158987294928", "bbl, barrel, barrel of oil, barrels of oil"),
        ("cm³", "0.000001", "cc, ccm"),
    ),
    "mass": (
        ("tonnes", "1000", "t, tonne, metric ton, mt, ton, tons"),
        ("tons", "907.18474", "ton, tons, short ton, US ton"),
        ("long tons", "1016.0469088", "ton, tons, long ton, imperial ton"),
        ("kilotonnes", "1000000", "kt, kilotonne, kiloton"),
        ("megatonnes", "1000000000", "Mt, megatonne, megaton"),
        ("kg", "1", "kilo"),
        ("pounds", "0.45359237", "lb, lbs, pound"),
        ("ounces", "0.028349523125", "oz, ounce"),
        ("stone", "6.35029318", "st, stone"),
        ("carats", "0.0002", "ct, carat"),
        ("hundredweight", "50.80234544", "cwt, hundredweight"),
    ),
    "time": (
        ("minutes", "60", "min, mins, minute, m, '"),
        ("hours", "3600", "h, hr, hrs, hour"),
        ("days", "86400", "d, day"),
        ("weeks", "604800", "wk, wks, week"),
        ("fortnights", "1209600", "fortnight"),
        ("months", "2629800", "mo, mos, mth, mths, month"),
        ("years", "31557600", "y, yr, yrs, year, annum"),
        ("decades", "315576000", "decade"),
        ("centuries", "3155760000", "century, centuries"),
        ("millennia", "31557600000", "millennium, millennia, millenium"),
        ("seconds", "1", "sec, secs"),
    ),
    "speed": (
        ("km/h", "5/18", "kph, kmh, kmph"),
        ("mph", "0.44704", "mph"),
        ("knots", "463/900", "kn, kt, kts, knot"),
        ("m/s", "1", "mps"),
    ),
    "pressure": (
        ("atm", "101325", "atm, atmosphere"),
        ("psi", "6894.757293168", "psi, pound per square inch, pounds per square inch"),
        ("mmHg", "133.322387415", "mmHg, mm Hg, millimetres of mercury"),
        ("torr", "133.322368421", "torr"),
    ),
    "energy": (
        ("BTU", "1055.05585262", "BTU, british thermal unit"),
        ("kcal", "4184", "Cal, Calories"),
    ),
    "power": (("horsepower", "745.69987158227022", "hp, bhp, horsepower"),),
    "frequency": (("rpm", "1/60", "rpm, revolutions per minute"),),
    "angle": (
        ("degrees", "1", "°, deg, degree"),
        ("arcminutes", "1/60", "arcmin, arcminute, arc minute, minute of arc, '"),
        ("arcseconds", "1/3600", 'arcsec, arcsecond, arc second, "'),
        ("radians", "57.295779513082320877", "rad, radian"),
    ),
    "share": (
        ("%", "1/100", "%, pct, percent, per cent, pc, percentage, percentage points"),
        ("‰", "1/1000", "‰, per mille, per mil, permille"),
    ),
    "temperature": (
        ("°C", "1", "c, °c, celsius, degree celsius, centigrade, degree centigrade"),
        ("°F", "5/9", "f, °f, fahrenheit, degree fahrenheit"),
        ("K", "1", "K, kelvin, degree kelvin, °K"),
    ),
}
"""By dimension. `units` adds spellings with "deg" or "degrees" before the scales of temperature."""

OFFSETS = {"°C": "273.15", "°F": "45967/180", "K": "0"}
"""The base unit's reading at zero of each scale of temperature, in kelvin."""

PREFIXED: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "length": (("m", "metre, meter", "1", "k c m d μ n M"),),
    "volume": (("L", "litre, liter", "0.001", "m c d h k M"),),
    "mass": (("g", "gram, gramme", "0.001", "k m μ n c"),),
    "time": (("s", "second", "1", "m μ n"),),
    "pressure": (("Pa", "pascal", "1", "k h M G"), ("bar", "bar", "100000", "m")),
    "energy": (
        ("J", "joule", "1", "k M G T P"),
        ("cal", "calorie", "4.184", "k"),
        ("Wh", "watt hour, watthour", "3600", "k M G T"),
        ("eV", "electronvolt, electron volt", "1.602176634e-19", "k M G T"),
    ),
    "power": (("W", "watt", "1", "k M G T m"),),
    "data": (("B", "byte", "8", "k M G T P"), ("bit", "bit", "1", "k M G T")),
    "frequency": (("Hz", "hertz", "1", "k M G T"),),
    "force": (("N", "newton", "1", "k M"),),
    "voltage": (("V", "volt", "1", "k M m"),),
    "current": (("A", "amp, ampere", "1", "k m"),),
    "resistance": (("Ω", "ohm", "1", "k M"),),
    "amount of substance": (("mol", "mole", "1", "m"),),
    "sound level": (("dB", "decibel", "1", ""),),
}
"""By dimension: symbol, names, size, and which prefixes are in use."""

PREFIXES = {
    "n": ("nano", "1e-9"),
    "μ": ("micro", "1e-6"),
    "m": ("milli", "1e-3"),
    "c": ("centi", "1e-2"),
    "d": ("deci", "1e-1"),
    "h": ("hecto", "1e2"),
    "k": ("kilo", "1e3"),
    "M": ("mega", "1e6"),
    "G": ("giga", "1e9"),
    "T": ("tera", "1e12"),
    "P": ("peta", "1e15"),
}

CURRENCIES: tuple[tuple[str, str, str], ...] = (
    ("USD", "US dollars", "US$, $, dollar, american dollar, buck"),
    ("EUR", "euros", "€, euro"),
    ("GBP", "pounds sterling", "£, pound, pound sterling, british pound, quid"),
    ("JPY", "yen", "¥, yen"),
    ("CNY", "yuan", "yuan, renminbi, RMB, ¥, chinese yuan"),
    ("INR", "Indian rupees", "₹, Rs, rupee, indian rupee"),
    ("PKR", "Pakistani rupees", "Rs, rupee, pakistani rupee"),
    ("CHF", "Swiss francs", "franc, swiss franc, Fr"),
    ("CAD", "Canadian dollars", "C$, CA$, $, dollar, canadian dollar"),
    ("AUD", "Australian dollars", "A$, AU$, $, dollar, australian dollar"),
    ("NZD", "New Zealand dollars", "NZ$, $, dollar, new zealand dollar"),
    ("HKD", "Hong Kong dollars", "HK$, $, dollar, hong kong dollar"),
    ("SGD", "Singapore dollars", "S$, $, dollar, singapore dollar"),
    ("SYP", "Syrian pounds", "pound, syrian pound, syrian lira, lira"),
    ("LBP", "Lebanese pounds", "pound, lebanese pound, lebanese lira, lira"),
    ("EGP", "Egyptian pounds", "E£, LE, pound, egyptian pound"),
    ("TRY", "Turkish lira", "₺, TL, lira, turkish lira"),
    ("ITL", "Italian lire", "lira, lire, italian lira"),
    ("ILS", "shekels", "₪, NIS, shekel, new shekel, israeli shekel"),
    ("RUB", "roubles", "₽, rouble, ruble, russian rouble, russian ruble"),
    ("UAH", "hryvnias", "₴, hryvnia"),
    ("KRW", "won", "₩, won, korean won, south korean won"),
    ("BRL", "reais", "R$, real, reais, brazilian real"),
    ("MXN", "Mexican pesos", "peso, mexican peso"),
    ("ZAR", "rand", "rand, south african rand"),
    ("SEK", "Swedish kronor", "krona, kronor, swedish krona"),
    ("NOK", "Norwegian kroner", "krone, kroner, norwegian krone"),
    ("DKK", "Danish kroner", "krone, kroner, danish krone"),
    ("PLN", "złoty", "zł, zloty, złoty"),
    ("IRR", "Iranian rials", "rial, iranian rial"),
    ("SAR", "Saudi riyals", "riyal, saudi riyal"),
    ("IQD", "Iraqi dinars", "dinar, iraqi dinar"),
    ("AED", "dirhams", "dirham"),
    ("DEM", "Deutschmarks", "mark, deutschmark, deutsche mark"),
    ("IDR", "Indonesian rupiah", "Rp, rupiah"),
    ("MYR", "ringgit", "RM, ringgit"),
    ("THB", "baht", "฿, baht"),
    ("NGN", "naira", "₦, naira"),
    ("BTC", "bitcoins", "₿, bitcoin"),
)
"""The code, the name shown and the other spellings; "dollars" alone is every country's dollar."""

HUNDREDTHS = (("USD", "¢, cent"), ("EUR", "cent"), ("GBP", "p, penny, pence"))
