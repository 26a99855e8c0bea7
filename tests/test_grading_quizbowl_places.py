"""Answer lines on places, groups and people of the Near East and elsewhere."""

import pytest
from quizbowl import ASK, NO, OK, Line, judged, named

from byheart.core.verdict import Judgement

LINES = (
    named(
        "What is it?",
        "Qasem Soleimani",
        {"Soleimani": OK, "Suleimani": OK, "Qassem Suleimani": OK, "Kasim Sulaimani": OK},
    ),
    named("What is it?", "Homs", {"Hims": NO, "Homs": OK, "Hama": NO, "Humus": NO, "Emesa": NO}),
    named("What is it?", "Aleppo", {"Alepo": OK, "Haleb": NO, "Alleppo": OK}),
    named(
        "What is it?",
        "Deir ez-Zor",
        {"Deir al-Zor": OK, "Deir Ezzor": OK, "Dayr az Zawr": NO, "deir ez zour": OK},
    ),
    named(
        "What is it?",
        "Khan Shaykhun",
        {"Khan Sheikhoun": OK, "Khan Shaikhun": OK, "Khan Younis": NO, "Khan Sheikhun": OK},
    ),
    named("What is it?", "Maarat al-Numan", {"Maarrat an-Numan": OK, "Ma'arat al-Numan": OK}),
    named(
        "What is it?",
        "Jabhat al-Nusra",
        {
            "al-Nusra Front": OK,
            "Jabhat an-Nusra": OK,
            "Nusra Front": OK,
            "Jabhat Fateh al-Sham": NO,
            "Front": NO,
        },
        accept="Nusra Front",
    ),
    named(
        "What is it?",
        "Islamic State",
        {
            "ISIS": OK,
            "IS": OK,
            "the Islamic State": OK,
            "Islamic State group": NO,
            "Daesh": OK,
            "Islamic Jihad": NO,
        },
        accept="ISIS|ISIL|Daesh",
    ),
    named(
        "What is it?",
        "Kurdistan Workers' Party",
        {"PKK": OK, "Kurdish Workers Party": NO, "Kurdistan Workers": ASK, "KWP": OK},
        accept="PKK",
    ),
    named(
        "What is it?",
        "Free Syrian Army",
        {"FSA": OK, "Syrian Arab Army": NO, "free syrian army": OK, "SAA": NO},
    ),
    named("What is it?", "Syrian National Army", {"SNA": OK, "Syrian National Coalition": NO}),
    named(
        "What is it?",
        "Russian Aerospace Forces",
        {"Russian Air Force": NO, "VKS": NO, "RAF": OK, "aerospace forces": ASK},
    ),
    named(
        "What is it?",
        "White Helmets",
        {
            "white helmets": OK,
            "the White Helmet": OK,
            "White Helmits": OK,
            "Syrian Civil Defense": NO,
            "Blue Helmets": NO,
        },
        accept="Syria Civil Defence",
    ),
    named(
        "What is it?",
        "United Nations",
        {"U.N.": OK, "the UN": OK, "UNO": NO, "united nation": OK, "UNESCO": NO, "Nations": NO},
        accept="UN",
    ),
    named(
        "What is it?",
        "European Union",
        {"EU": OK, "E.U.": OK, "Europe": NO, "European Community": NO},
    ),
    named(
        "What is it?",
        "Médecins Sans Frontières",
        {"MSF": OK, "Medecins sans frontieres": OK, "Doctors without Borders": OK},
        accept="Doctors Without Borders",
    ),
    named(
        "What is it?",
        "Red Crescent",
        {"Red Cross": NO, "red cresent": OK, "Syrian Red Crescent": NO},
    ),
    named(
        "What is it?",
        "Orontes",
        {"Orontes River": OK, "the Orontes": OK, "Euphrates": NO, "Asi": NO},
    ),
    named(
        "What is it?",
        "Bashar al-Assad",
        {
            "basher al assad": OK,
            "Bashar El Assad": OK,
            "Baschar al-Assad": OK,
            "B. al-Assad": OK,
            "bashar al asad": OK,
            "bashar hafez al-assad": OK,
            "Assad's son": NO,
        },
    ),
    named(
        "What is it?", "Turkey", {"turkiye": OK, "Turky": OK, "Turkmenistan": NO}, accept="Türkiye"
    ),
    named(
        "What is it?",
        "Czech Republic",
        {"Czechia": OK, "Chechnya": NO, "the Czech Rep.": NO, "Czechoslovakia": NO},
        accept="Czechia",
    ),
    named(
        "What is it?",
        "Kyrgyzstan",
        {"Kirgizstan": OK, "Kyrgystan": OK, "Kazakhstan": NO, "Kirghizstan": OK},
    ),
    named("What is it?", "Kazakhstan", {"Kazakstan": OK, "Kasachstan": OK, "Kyrgyzstan": NO}),
    named("What is it?", "Chechnya", {"Chechenia": NO, "Chechnia": OK, "Czechia": NO}),
    named("What is it?", "Mogadishu", {"Mogadischu": OK, "Muqdisho": NO, "Mogadisho": OK}),
    named("What is it?", "Reykjavík", {"Reykjavik": OK, "Reikjavik": OK, "Rekjavik": OK}),
    named(
        "What is it?",
        "Rio de Janeiro",
        {"Rio": ASK, "Rio de Janiero": OK, "Rio Janeiro": OK, "Janeiro": ASK},
    ),
    named(
        "What is it?",
        "Saint-Exupéry",
        {"Saint Exupery": OK, "St. Exupery": OK, "de Saint-Exupery": OK},
        accept="Antoine de Saint-Exupéry",
    ),
    named(
        "What is it?",
        "Jean-Paul Sartre",
        {"Sartre": OK, "JP Sartre": OK, "Jean Paul Sartre": OK, "Jean Sartre": OK, "Sarter": OK},
    ),
    named("What is it?", "Ngũgĩ wa Thiong'o", {"Ngugi wa Thiongo": OK, "Ngugi": ASK}),
    named(
        "What is it?",
        "Queen Elizabeth I",
        {
            "Elizabeth I": OK,
            "Elizabeth the First": OK,
            "Elizabeth": ASK,
            "Queen Elizabeth": ASK,
            "Elizabeth II": NO,
            "Mary I": NO,
        },
    ),
    named("What is it?", "Nebuchadnezzar II", {"Nebuchadnezzar": ASK, "Nebuchadnezar II": OK}),
    named(
        "What is it?",
        "Tutankhamun",
        {"Tutankhamen": OK, "King Tut": NO, "Tutenkhamun": OK, "Tut": NO},
    ),
    named(
        "What is it?",
        "Charlemagne",
        {"Charlemange": OK, "Charlemain": NO, "Charles the Bald": NO},
        accept="Charles the Great",
    ),
    named(
        "What is it?",
        "Ulysses S. Grant",
        {"Grant": OK, "US Grant": OK, "U. S. Grant": OK, "Ulysses Grant": OK, "Cary Grant": NO},
    ),
    named(
        "What is it?",
        "Booker T. Washington",
        {"Booker Washington": OK, "George Washington": NO, "Washington": OK},
    ),
    named(
        "What is it?",
        "Harriet Beecher Stowe",
        {"Stowe": OK, "Harriet Stowe": OK, "Beecher Stowe": OK, "Henry Ward Beecher": NO},
    ),
    named(
        "What is it?",
        "Ada Lovelace",
        {"Lovelace": OK, "Ada": ASK, "Countess Lovelace": NO, "Linda Lovelace": NO},
    ),
    named(
        "What is it?", "Srinivasa Ramanujan", {"Ramanujan": OK, "Ramanujam": NO, "Ramanajan": OK}
    ),
    named(
        "What is it?",
        "Erwin Schrödinger",
        {"Schroedinger": OK, "Schrodinger": OK, "Schrodenger": OK, "Shrodinger": OK},
    ),
    named(
        "What is it?",
        "Daniel Bernoulli",
        {"Bernoulli": ASK, "Daniel Bernouli": OK, "Jacob Bernoulli": NO, "Bernouli": ASK},
        prompt="Bernoulli",
        reject="Jacob Bernoulli|Johann Bernoulli",
    ),
    named("What is it?", "Gabriel Fahrenheit", {"Farenheit": OK, "Fahrenheit": OK}),
    named("What is it?", "Anders Celsius", {"Celcius": OK, "Celsius": OK}),
)

CASES = [
    pytest.param(line, given, judgement, id=f"{line.answer}: {given} is {judgement}")
    for line in LINES
    for given, judgement in line.replies.items()
]


@pytest.mark.parametrize(("line", "given", "judgement"), CASES)
def test_quizbowl(line: Line, given: str, judgement: Judgement) -> None:
    assert judged(line, given) is judgement
