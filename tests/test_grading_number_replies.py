"""Replies as people type them, to questions of many kinds: a second table beside the first."""

import pytest

from byheart.core.deck import Expected, Kind
from byheart.core.grading.number import grade_number

REPLIES: list[tuple[str, str, str, dict[str, str]]] = [
    (
        "8,849 m",
        "",
        "How high is Mount Everest?",
        {
            "correct": "8849 | 29,032 feet | 8.8 km | 29000 ft high",
            "incorrect": "8849 feet",
        },
    ),
    (
        "384,400 km",
        "5%",
        "How far away is the Moon?",
        {
            "correct": (
                "about 380,000 km | a quarter of a million miles | 240k miles | 1.3 light seconds"
            ),
            "prompt": "three days",
        },
    ),
    (
        "206",
        "",
        "How many bones has an adult?",
        {
            "correct": "206 bones | two hundred and six | two hundred six",
            "incorrect": "260",
        },
    ),
    (
        "46",
        "",
        "How many chromosomes does a human cell have?",
        {
            "correct": "forty six chromosomes",
            "prompt": "46 genes",
            "incorrect": "23 pairs",
        },
    ),
    (
        "299,792 km/s",
        "1%",
        "How fast is light?",
        {
            "correct": ("300,000 km per second | 3x10^8 m/s | 186,000 miles per second | 300,000"),
            "incorrect": "186,000 mph | 1 billion km/h",
        },
    ),
    (
        "71%",
        "2%",
        "How much of the Earth is covered by water?",
        {
            "correct": "70% | about seventy per cent",
            "incorrect": "29%",
        },
    ),
    (
        "71%",
        "5 percentage points",
        "How much of the Earth is covered by water?",
        {
            "correct": "three quarters | two-thirds",
        },
    ),
    (
        "37 °C",
        "",
        "What is normal body temperature?",
        {
            "correct": "98.6 F | 37 degrees centigrade | 310 K",
            "incorrect": "98.6",
        },
    ),
    (
        "6.7 million km²",
        "",
        "How large is the Amazon basin?",
        {
            "correct": "6,700,000 square km | 2.6 million sq mi | 670 million hectares",
            "prompt": "6.7 million km",
        },
    ),
    (
        "1.5 million",
        "x2",
        "How many refugees?",
        {
            "correct": "2m | 3,000,000",
            "partial": "3.5 million | 700 000",
            "incorrect": "10 million",
        },
    ),
    (
        "$2.3 billion",
        "",
        "How much did the dam cost?",
        {
            "correct": "2.3bn | 2,300 million dollars",
            "prompt": "£2.3bn",
            "incorrect": "2.3 million",
        },
    ),
    (
        "70-75 kg",
        "",
        "How much does an adult male weigh?",
        {
            "correct": "72 kilos | 160 pounds | 11 stone 5 | 70 to 75",
            "incorrect": "80 kg",
        },
    ),
    (
        "7th",
        "",
        "Which president was Andrew Jackson?",
        {
            "correct": "number seven | the seventh president | VII",
            "incorrect": "17th",
        },
    ),
    (
        "365.25 days",
        "",
        "How long is a year?",
        {
            "correct": "365 and a quarter days | a year",
        },
    ),
    (
        "3 h 58 min",
        "1%",
        "How long was the flight?",
        {
            "correct": "3:58 | 238 mins | nearly 4 hours | three hours fifty-eight",
        },
    ),
    (
        "-89.2 °C",
        "",
        "What is the lowest temperature ever measured?",
        {
            "correct": "minus 89 | -128.6 °F | 89 below zero",
            "incorrect": "89",
        },
    ),
    (
        "11",
        "",
        "How many players?",
        {
            "correct": "11-ish",
            "prompt": "eleven players a side",
            "incorrect": "10 or 11 | II",
        },
    ),
    (
        "1,340 people",
        "",
        "How many people died?",
        {
            "correct": "1,340 dead | thirteen hundred and forty | 1.34 thousand",
            "partial": "one thousand three hundred",
            "prompt": "1340 injured",
        },
    ),
    (
        "200,000 people",
        "20%",
        "How many people marched?",
        {
            "correct": (
                "two hundred thousand | 0.2m | between 180 and 220 thousand | "
                "200 thousands | 2 lakh | 2,00,000 | 200.000 | "
                "not more than 200,000 | 200,000 (two hundred thousand) | "
                "at least 200k, maybe more"
            ),
            "prompt": "0.2 million marchers | 2 hundred thousand folks",
            "incorrect": (
                "between 100 and 300 thousand | 200 | 2.00.000 | 200 . 000 | "
                "200,000 (300,000 with police) | 200k ± 10k"
            ),
        },
    ),
    (
        "1.4 billion",
        "",
        "What is the population of India?",
        {
            "correct": (
                "1,400,000,000 | 140 crore | 1.4 bil | 1.4 milliard | "
                "1.4 Billion people | 1400 million"
            ),
            "incorrect": "14 billion | 1.4",
        },
    ),
    (
        "150 g",
        "",
        "How heavy is the ball?",
        {
            "correct": "0.15 kilograms | 5.3 oz | 150 G",
            "prompt": "150 gallons",
            "incorrect": "150 mg",
        },
    ),
    (
        "42.195 km",
        "",
        "How long is a marathon?",
        {
            "correct": "26.2 miles | 42 k | 26 miles 385 yards | 42,195 m",
            "prompt": "four hours",
            "incorrect": "42195 | 42,195 km",
        },
    ),
    (
        "2 tablespoons",
        "",
        "How much oil?",
        {
            "correct": "2 | two tablespoons of oil",
            "prompt": "2 teaspoons",
        },
    ),
    (
        "100 MB",
        "",
        "How large is the file?",
        {
            "correct": "0.1 GB | 100 megabytes | 800 Mbit",
            "incorrect": "100 kB",
        },
    ),
    (
        "50 Hz",
        "",
        "What is the mains frequency?",
        {
            "correct": "50 hertz",
            "prompt": "50 cycles per second",
        },
    ),
    (
        "230 V",
        "10%",
        "What is the mains voltage?",
        {
            "correct": "240 volts | 220V",
            "incorrect": "110 V",
        },
    ),
    (
        "101.3 kPa",
        "",
        "What is normal air pressure?",
        {
            "correct": "1013 hPa | 1 atm | 760 mmHg | 1 bar",
        },
    ),
    (
        "90°",
        "",
        "How large is a right angle?",
        {
            "correct": "90 degrees | 90",
            "prompt": "90 °C",
        },
    ),
    (
        "1/4",
        "",
        "What fraction?",
        {
            "correct": "25% | a quarter | one in four | 1 out of 4",
            "incorrect": "4",
        },
    ),
    (
        "3",
        "",
        "How many wives did he have?",
        {
            "correct": "3 wives | three!!! | 3?",
            "prompt": "III | 3rd | at least three",
            "incorrect": "three or four | fewer than 4 | 2 + 1 | 30 | no idea",
        },
    ),
    (
        "1,000",
        "",
        "How many?",
        {
            "correct": "1000.0 | a thousand | ten hundred | 1 k",
            "prompt": "1kg",
            "incorrect": "100 0",
        },
    ),
    (
        "5.5 million",
        "5%",
        "How many refugees live abroad?",
        {
            "correct": (
                "five and a half million | five point five million | "
                "5 1/2 million | 5½m | 5,5 million | 5.5 millions"
            ),
            "incorrect": "55 million",
        },
    ),
    (
        "13 years",
        "",
        "How long did the war last?",
        {
            "correct": "13 | thirteen yrs | 13 years old | 156 months",
            "prompt": "13th",
            "incorrect": "a decade | over a decade | 2011-2024",
        },
    ),
    (
        "2/3",
        "",
        "What share?",
        {
            "correct": "2/3rds | two-thirds | 66.7%",
            "incorrect": "3/2",
        },
    ),
    (
        "20 km",
        "",
        "How far?",
        {
            "correct": "20-odd km | 20 or so kilometres | 20-ish km | 20.000 m",
            "prompt": "20+ km | less than 20 km | 20 kilometres per hour",
            "incorrect": "20 or 30 km | 20,000 | 20 km, not 30",
        },
    ),
    (
        "10 m people",
        "",
        "",
        {
            "correct": "10 million",
            "prompt": "10 metres",
        },
    ),
    (
        "€10M",
        "",
        "",
        {
            "correct": "10 M€ | 10 million euro | EUR 10 000 000",
            "incorrect": "10k€",
        },
    ),
    (
        "87",
        "",
        "How many years ago?",
        {
            "correct": "four score and seven",
        },
    ),
    (
        "100,000",
        "",
        "",
        {
            "correct": "100 000,00 | 1,00,000 | \u0967,\u0966\u0966,\u0966\u0966\u0966",
            "incorrect": "10,0000",
        },
    ),
    (
        "12%",
        "",
        "",
        {
            "correct": ("12 percent | 12 percentage points | 12 in 100 | 12 out of a hundred"),
            "incorrect": "12 per mille | 0.12 | 88% | 1.2%",
        },
    ),
    (
        "$10",
        "",
        "",
        {
            "correct": "ten bucks | 1000 cents",
            "prompt": "10 quid",
            "incorrect": "10 cents",
        },
    ),
    (
        "6 feet",
        "",
        "How tall?",
        {
            "correct": "6' | 72 inches | 1.83 m | six foot",
            "incorrect": "6 m | 6 ft 1",
        },
    ),
    (
        "50 mph",
        "",
        "",
        {
            "correct": "80 km/h | 50 | fifty miles an hour",
            "prompt": "50 miles",
            "incorrect": "50 km/h",
        },
    ),
    (
        "1 hour",
        "",
        "",
        {
            "correct": "60 min | 3,600 seconds | an hour | 1:00:00",
            "incorrect": "60 | 1 day",
        },
    ),
    (
        "0",
        "",
        "How many survived?",
        {
            "correct": "zero | nobody",
            "prompt": "no survivors",
            "incorrect": "1",
        },
    ),
    (
        "0 °C",
        "",
        "",
        {
            "correct": "32 °F | zero | 273.15 K",
            "incorrect": "32",
        },
    ),
    (
        "2nd",
        "",
        "Which?",
        {
            "correct": "second | II",
            "prompt": "2 seconds",
            "incorrect": "secondly | twenty-second | 1st or 2nd",
        },
    ),
    (
        "10^9",
        "",
        "",
        {
            "correct": "1 billion | a thousand million",
            "incorrect": "10^6 | 10 to the 9",
        },
    ),
    (
        "1.6 \u00d7 10\u207b¹⁹ C",
        "",
        "",
        {
            "correct": "1.6e-19",
        },
    ),
    (
        "4,000 to 5,000 soldiers",
        "",
        "How many soldiers?",
        {
            "correct": "4500 | 4-5k | 4 to 5 thousand troops",
            "incorrect": "4-5 | 40,000",
        },
    ),
    (
        "about 300",
        "",
        "How many?",
        {
            "correct": "300ish | roughly three hundred | 3 hundred | three hundreds",
            "incorrect": "30",
        },
    ),
    (
        "more than 370,000",
        "10%",
        "How many displaced?",
        {
            "correct": "370 thousand | over 370k people",
            "prompt": "under 370,000",
            "incorrect": "370 million",
        },
    ),
    (
        "30,000",
        "",
        "",
        {
            "correct": "thirty thousand | 30.000,0",
            "incorrect": "thirteen thousand | 30k-40k",
        },
    ),
    (
        "50",
        "",
        "",
        {
            "incorrect": "fifteen",
        },
    ),
    (
        "16",
        "",
        "",
        {
            "correct": "16. | '16' | sixteen (16)",
            "incorrect": (
                "sixty | 0x10 | 2^4 | 4\u00b2 | sixteen (17) | 1 6 | 16 16 | sixteen hundred"
            ),
        },
    ),
    (
        "0",
        "",
        "How many survivors were there?",
        {
            "correct": "no survivors | none of them",
            "prompt": "no idea",
            "incorrect": "no",
        },
    ),
    (
        "370,000",
        "",
        "How many were displaced?",
        {
            "correct": "370,000 people",
        },
    ),
]


@pytest.mark.parametrize(
    ("expected", "ask", "given", "judgement"),
    [
        pytest.param(
            Expected(Kind.NUMBER, answer, tolerance=tolerance),
            ask,
            given,
            judgement,
            id=f"{given} for {answer} is {judgement}",
        )
        for answer, tolerance, ask, judged in REPLIES
        for judgement, replies in judged.items()
        for given in replies.split(" | ")
    ],
)
def test_reply(expected: Expected, ask: str, given: str, judgement: str) -> None:
    assert grade_number(expected, given, ask).judgement == judgement
