"""Answer lines on the fall of Hama, on people and on states, and replies to them."""

import pytest
from quizbowl import ASK, NO, OK, Line, judged, named

from byheart.core.verdict import Judgement

LINES = (
    named(
        "Who fled Syria in December 2024?",
        "Bashar al-Assad",
        {
            "Bashar Assad": OK,
            "Bachar el-Assad": OK,
            "Hafez Assad": NO,
            "the Assads": ASK,
            "Assad family": ASK,
            "Asma al-Assad": NO,
            "President Bashar al-Assad": OK,
            "Bashir": NO,
        },
        prompt="Assad family|the Assads",
        reject="Hafez al-Assad",
    ),
    named(
        "Which group led the offensive?",
        "Hayat Tahrir al-Sham",
        {
            "HTS": OK,
            "hayat tahrir al sham": OK,
            "Hay'at Tahrir ash-Sham": OK,
            "Tahrir al-Sham": ASK,
            "Ahrar al-Sham": NO,
            "ISIS": NO,
            "HTC": NO,
            "the HTS group": OK,
        },
        reject="Ahrar al-Sham",
    ),
    named(
        "Which militia from Lebanon fought for Assad?",
        "Hezbollah",
        {
            "Hizballah": OK,
            "Hizbollah": OK,
            "Hisbullah": OK,
            "Hezbolla": OK,
            "Hamas": NO,
            "Hizb ut-Tahrir": NO,
        },
    ),
    named(
        "Which city fell on 5 December?",
        "Hama",
        {
            "Hama": OK,
            "hamah": OK,
            "Homs": NO,
            "Hamas": NO,
            "Aleppo": NO,
            "city of Hama": OK,
            "Hama or Homs": NO,
            "not Hama": NO,
        },
    ),
    named(
        "Who was president of Turkey?",
        "Recep Tayyip Erdoğan",
        {"Erdogan": OK, "Erdoghan": OK, "Tayip Erdogan": OK, "R. T. Erdogan": OK, "Ataturk": NO},
    ),
    named(
        "Which Kurdish-led force is backed by the US?",
        "Syrian Democratic Forces",
        {
            "SDF": OK,
            "syrian democratic force": OK,
            "the Kurds": ASK,
            "SNA": NO,
            "Syrian Democratic Army": NO,
        },
        accept="SDF",
        prompt="Kurds",
        reject="Syrian National Army",
    ),
    named(
        "Which UN body?",
        "United Nations Security Council",
        {
            "UNSC": OK,
            "UN Security Council": OK,
            "UN": ASK,
            "General Assembly": NO,
            "UN General Assembly": NO,
        },
        prompt="UN",
    ),
    named(
        "Who wrote 'The Hobbit'?",
        "J. R. R. Tolkien",
        {
            "Tolkien": OK,
            "JRR Tolkien": OK,
            "J R R Tolkien": OK,
            "Tolkein": OK,
            "John Tolkien": ASK,
            "Christopher Tolkien": NO,
            "CS Lewis": NO,
            "R. R. Martin": NO,
        },
    ),
    named(
        "Who discovered radium?",
        "Marie Curie",
        {
            "Maria Sklodowska": OK,
            "Madame Curie": ASK,
            "Pierre Curie": NO,
            "Curie": ASK,
            "Marie Sklodowska Curie": OK,
            "Mary Curie": NO,
        },
        accept="Maria Skłodowska|Marie Skłodowska-Curie",
        prompt="Curie",
        reject="Pierre Curie",
    ),
    named(
        "Which scientist?",
        "Max Planck",
        {"Plank": NO, "planck": OK, "Max Plank": NO, "Niels Bohr": NO},
    ),
    named("Which physicist?", "Paul Dirac", {"P. A. M. Dirac": ASK, "Dirac": OK, "Dirak": OK}),
    named(
        "Who composed The Magic Flute?",
        "Wolfgang Amadeus Mozart",
        {"W. A. Mozart": OK, "Mozart": OK, "Mozert": OK, "Leopold Mozart": NO, "Salieri": NO},
    ),
    named(
        "Who wrote Faust?",
        "Johann Wolfgang von Goethe",
        {
            "Goethe": OK,
            "Göthe": OK,
            "von Goethe": OK,
            "Johann Goethe": OK,
            "Gothe": OK,
            "Wolfgang": NO,
        },
    ),
    named(
        "Who painted Guernica?",
        "Pablo Picasso",
        {"Picaso": OK, "Picasso": OK, "Pablo": ASK, "Braque": NO, "P. Picasso": OK},
    ),
    named(
        "Who was the first man on the Moon?",
        "Neil Armstrong",
        {
            "Armstrong": OK,
            "Neal Armstrong": OK,
            "Louis Armstrong": NO,
            "Lance Armstrong": NO,
            "Buzz Aldrin": NO,
            "Niel Armstrong": OK,
        },
    ),
    named(
        "Which chancellor?",
        "Otto von Bismarck",
        {"Bismarck": OK, "Bismark": OK, "von Bismarck": OK, "Otto": ASK, "Otto I": NO},
    ),
    named(
        "Who unified Italy?",
        "Giuseppe Garibaldi",
        {"Garabaldi": OK, "Garibaldi": OK, "Joseph Garibaldi": NO, "Mazzini": NO},
    ),
    named(
        "Who founded Saudi Arabia?",
        "Ibn Saud",
        {"ibn saud": OK, "Abdul Aziz ibn Saud": OK, "Saud": ASK, "King Saud": ASK},
        accept="Abdulaziz ibn Saud",
    ),
    named(
        "Which river is the longest in Asia?",
        "Yangtze",
        {
            "Yangtse": OK,
            "Yangzi": OK,
            "the Yangtze River": OK,
            "Yellow River": NO,
            "Mekong": NO,
            "Chang Jiang River": OK,
        },
        accept="Chang Jiang",
    ),
    named(
        "Which mountain?",
        "Mount Everest",
        {"Everest": OK, "Mt Everest": OK, "K2": NO, "Mount Rainier": NO, "Mt. Everst": OK},
        accept="Chomolungma",
    ),
    named(
        "Which US state's capital is Charleston?",
        "West Virginia",
        {"Virginia": NO, "W. Virginia": OK, "west virginia": OK, "South Carolina": NO, "WV": OK},
    ),
    named(
        "Which country?",
        "New Zealand",
        {"NZ": OK, "Zealand": ASK, "New Zeeland": OK, "Newzealand": OK, "New Caledonia": NO},
    ),
    named(
        "Which country?",
        "Bosnia and Herzegovina",
        {
            "Bosnia-Herzegovina": OK,
            "Bosnia": ASK,
            "Herzegovina and Bosnia": OK,
            "Serbia": NO,
            "Bosnia & Herzegovina": OK,
        },
        prompt="Bosnia",
    ),
    named(
        "Which country?",
        "Côte d'Ivoire",
        {"Ivory Coast": OK, "cote divoire": OK, "Cote d Ivoire": OK, "Gold Coast": NO},
        accept="Ivory Coast",
    ),
    named(
        "Which country?",
        "Trinidad and Tobago",
        {"Trinidad": ASK, "Trinidad & Tobago": OK, "Tobago": ASK},
    ),
    named(
        "Which country?",
        "United Arab Emirates",
        {"UAE": OK, "U.A.E.": OK, "United Arab Republic": NO},
    ),
    named(
        "Which country?", "São Tomé and Príncipe", {"sao tome and principe": OK, "Sao Tome": ASK}
    ),
    named("Which country?", "Slovakia", {"Slovenia": NO, "Slovak Republic": OK, "Slovakya": OK}),
    named("Which country?", "Austria", {"Australia": NO, "Austrai": OK, "Autria": OK}),
    named("Which country?", "Paraguay", {"Uruguay": NO, "Paraguai": OK}),
    named(
        "Which state?",
        "Mississippi",
        {"Missisippi": OK, "Missouri": NO, "Misisipi": OK, "Mississipi": OK},
    ),
    named(
        "Which company?",
        "Apple Inc.",
        {"Apple": OK, "Apple Computer": NO, "apple incorporated": OK, "Apples": NO},
    ),
    named(
        "Which company?",
        "Royal Dutch Shell",
        {"Shell": ASK, "royal dutch shell plc": OK},
        prompt="Shell",
    ),
    named(
        "Which goddess?", "Athena", {"Athene": OK, "Athens": NO, "Minerva": NO, "Pallas Athena": NO}
    ),
    named(
        "Which god?",
        "Hephaestus",
        {"Hephaistos": OK, "Haphaestus": OK, "Vulcan": NO, "Hephestus": OK},
    ),
    named(
        "Which prophet?",
        "Muhammad",
        {"Mohammed": OK, "Mahomet": OK, "the prophet Muhammad": OK, "Mahmoud": NO, "Moses": NO},
    ),
    named(
        "Which pope called the First Crusade?",
        "Urban II",
        {
            "Pope Urban II": OK,
            "Urban the Second": OK,
            "Urban": ASK,
            "Urban VIII": NO,
            "Urban IV": NO,
        },
        prompt="Urban",
    ),
    named(
        "Which emperor?",
        "Charles V",
        {
            "Charles the Fifth": OK,
            "Charles I": NO,
            "Carlos V": NO,
            "Charles": ASK,
            "Charles VI": NO,
            "King Charles V": OK,
            "Emperor Charles V": OK,
        },
    ),
    named(
        "Which king?",
        "Richard I",
        {"Richard the First": OK, "Richard the Lion-Heart": OK, "Richard III": NO, "Richard": ASK},
        accept="Richard the Lionheart",
    ),
    named(
        "Who?",
        "Alexander the Great",
        {
            "Alexander": ASK,
            "alexander the grate": NO,
            "Alexander III": ASK,
            "Philip of Macedon": NO,
        },
        accept="Alexander III of Macedon",
    ),
    named(
        "Who?",
        "Catherine the Great",
        {
            "Katherine the Great": OK,
            "Catherine": ASK,
            "Catherine of Aragon": NO,
            "Catherine de Medici": NO,
            "Ekaterina II": OK,
        },
        accept="Catherine II",
    ),
)

CASES = [
    pytest.param(line, given, judgement, id=f"{line.answer}: {given} is {judgement}")
    for line in LINES
    for given, judgement in line.replies.items()
]


@pytest.mark.parametrize(("line", "given", "judgement"), CASES)
def test_quizbowl(line: Line, given: str, judgement: Judgement) -> None:
    assert judged(line, given) is judgement
