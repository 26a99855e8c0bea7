"""Answer lines of science, geography, music, myth and sport, and replies to them."""

import pytest
from quizbowl import ASK, NO, OK, Line, judged

from byheart.core.deck import Kind
from byheart.core.verdict import Judgement

LINES = (
    Line(
        "Deficiency of this vitamin causes scurvy.",
        "vitamin C",
        {
            "ascorbic acid": OK,
            "C": OK,
            "vitamin d": NO,
            "vitamins": ASK,
            "Vitamin C": OK,
            "vitamin": ASK,
        },
        accept="ascorbic acid|C",
        prompt="vitamin",
        kind=Kind.TEXT,
    ),
    Line(
        "Abnormally high blood pressure.",
        "hypertension",
        {
            "hypertension": OK,
            "hypotension": NO,
            "hyper tension": OK,
            "high blood pressure": OK,
            "hypertention": OK,
        },
        accept="high blood pressure",
        kind=Kind.TEXT,
    ),
    Line(
        "Which part of the brain coordinates movement?",
        "cerebellum",
        {"cerebellum": OK, "cerebrum": NO, "the cerebelum": OK, "cerebral cortex": NO},
        kind=Kind.TEXT,
    ),
    Line(
        "Which river flows through Baghdad?",
        "Tigris River",
        {
            "Tigris": OK,
            "the river Tigris": OK,
            "Euphrates": NO,
            "Tigris and Euphrates": NO,
            "Tigriss": OK,
        },
    ),
    Line(
        "Name this capital of Slovenia.",
        "Ljubljana",
        {"Lublijana": NO, "Ljubliana": OK, "Bratislava": NO, "ljubljanna": OK},
    ),
    Line(
        "Which country has its capital at Niamey?",
        "Niger",
        {
            "Niger": OK,
            "Nigeria": NO,
            "Republic of Niger": OK,
            "Niger River": NO,
            "the country of Niger": OK,
        },
        accept="Republic of the Niger|Republic of Niger",
    ),
    Line(
        "Which country has its capital at Kinshasa?",
        "Democratic Republic of the Congo",
        {
            "DRC": OK,
            "DR Congo": OK,
            "Congo": ASK,
            "Republic of the Congo": NO,
            "Congo-Brazzaville": NO,
            "Zaire": OK,
        },
        accept="DR Congo|Congo-Kinshasa|Zaire",
        prompt="Congo",
        reject="Republic of the Congo|Congo-Brazzaville",
    ),
    Line(
        "Mount Kilimanjaro stands in this country.",
        "United Republic of Tanzania",
        {"Tanzania": OK, "Tasmania": NO, "Tanzanya": OK, "Kenya": NO},
        accept="Tanzania",
    ),
    Line(
        "Which sea lies between Italy and Croatia?",
        "Adriatic Sea",
        {"Adriatic": OK, "the adriatic sea": OK, "Aegean Sea": NO, "sea": NO, "Adriatic Ocean": NO},
    ),
    Line(
        "Seoul is the capital of which country?",
        "South Korea",
        {
            "Republic of Korea": OK,
            "ROK": OK,
            "Korea": ASK,
            "North Korea": NO,
            "S. Korea": OK,
            "DPRK": NO,
        },
        accept="Republic of Korea|ROK",
        prompt="Korea",
        reject="North Korea|Democratic People's Republic of Korea|DPRK",
    ),
    Line(
        "Name the largest lake in Africa.",
        "Lake Victoria",
        {
            "Victoria": OK,
            "lake victoria": OK,
            "Victoria Lake": OK,
            "Lake Tanganyika": NO,
            "Victoria Falls": NO,
        },
        accept="Victoria|Victoria Nyanza",
    ),
    Line(
        "Who composed the Eroica symphony?",
        "Ludwig van Beethoven",
        {"Beethoven": OK, "Bethoven": OK, "van Beethoven": OK, "Mozart": NO, "ludwig": ASK},
    ),
    Line(
        "Which symphony is called the Choral?",
        "Beethoven's Ninth Symphony",
        {
            "Beethoven's 9th": OK,
            "Beethoven 9": OK,
            "Symphony No. 9 by Beethoven": OK,
            "Beethoven's Fifth Symphony": NO,
            "Ninth Symphony": ASK,
            "Dvorak's 9th": NO,
        },
        accept="Beethoven's Ninth|Beethoven Symphony No. 9|Symphony No. 9 by Beethoven|Beethoven 9",
        prompt="Ninth Symphony|Symphony No. 9",
        kind=Kind.TEXT,
    ),
    Line(
        "Who wrote the St Matthew Passion?",
        "Johann Sebastian Bach",
        {
            "J. S. Bach": OK,
            "JS Bach": OK,
            "Bach": OK,
            "C. P. E. Bach": NO,
            "Johann Christian Bach": NO,
        },
    ),
    Line(
        "Name this Verdi opera set in Egypt.",
        "Aida",
        {"aida": OK, "Aïda": OK, "Nabucco": NO, "Otello": NO},
        kind=Kind.TEXT,
    ),
    Line(
        "Which instrument did Miles Davis play?",
        "trumpet",
        {
            "the trumpet": OK,
            "trumpets": OK,
            "trombone": NO,
            "trumpit": OK,
            "saxophone": NO,
            "cornet": NO,
        },
        kind=Kind.TEXT,
    ),
    Line(
        "Which band recorded Abbey Road?",
        "The Beatles",
        {"Beatles": OK, "the beetles": NO, "Beetles": NO, "Rolling Stones": NO, "Beattles": OK},
    ),
    Line(
        "Who painted The Starry Night?",
        "Vincent van Gogh",
        {
            "van Gogh": OK,
            "Vincent": ASK,
            "Gogh": OK,
            "Van Gough": OK,
            "Paul Gauguin": NO,
            "vincent vangogh": OK,
        },
    ),
    Line(
        "Who painted the water lilies at Giverny?",
        "Claude Monet",
        {"Monet": OK, "Manet": NO, "Edouard Manet": NO, "Claude Manet": NO, "Monnet": OK},
    ),
    Line(
        "Name this Greek hero who slew the Minotaur.",
        "Theseus",
        {"Theseus": OK, "Perseus": NO, "Thesius": OK, "Heracles": NO, "Theseus of Athens": OK},
        accept="Theseus of Athens",
    ),
    Line(
        "Which hero performed twelve labors?",
        "Heracles",
        {"Hercules": OK, "Herakles": OK, "Hera": NO, "Achilles": NO, "Heraclitus": NO},
        accept="Hercules",
    ),
    Line(
        "This Norse god lost a hand to Fenrir.",
        "Týr",
        {"Tyr": OK, "Tiw": OK, "Thor": NO, "Odin": NO},
        accept="Tiw",
    ),
    Line(
        "Which titan stole fire?",
        "Prometheus",
        {"Promethius": OK, "Epimetheus": NO, "prometheus": OK, "Pandora": NO},
    ),
    Line(
        "Which Mesopotamian epic features Enkidu?",
        "Epic of Gilgamesh",
        {"Gilgamesh": OK, "The Gilgamesh epic": OK, "Gilgamish": OK, "Enuma Elish": NO, "epic": NO},
        accept="Gilgamesh",
        kind=Kind.TEXT,
    ),
    Line(
        "Who won the men's singles at Wimbledon eight times?",
        "Roger Federer",
        {"Federer": OK, "Fedrer": OK, "Roger": ASK, "Rafael Nadal": NO, "Novak Djokovic": NO},
    ),
    Line(
        "Which boxer was born Cassius Clay?",
        "Muhammad Ali",
        {"Ali": OK, "Mohammed Ali": OK, "Cassius Clay": ASK, "Ali Muhammad": OK, "Mike Tyson": NO},
        prompt="Cassius Clay",
    ),
    Line(
        "Which club plays at Old Trafford?",
        "Manchester United",
        {
            "Man United": OK,
            "Manchester Utd": OK,
            "Manchester City": NO,
            "Manchester": ASK,
            "United": NO,
        },
        accept="Man United|Man Utd|Manchester Utd",
    ),
    Line(
        "Which city hosted the Olympics of 2008?",
        "Beijing",
        {"Peking": OK, "beijing": OK, "Bejing": OK, "Shanghai": NO, "Beijing, China": NO},
        accept="Peking",
    ),
    Line(
        "Who led the Soviet Union during the Cuban missile crisis?",
        "Nikita Khrushchev",
        {"Khrushchev": OK, "Kruschev": OK, "Nikita": ASK, "Brezhnev": NO, "Krushchov": OK},
    ),
    Line(
        "Who founded the People's Republic of China?",
        "Mao Zedong",
        {
            "Mao": OK,
            "Mao Tse-tung": OK,
            "Chairman Mao": OK,
            "Zhou Enlai": NO,
            "Chiang Kai-shek": NO,
        },
    ),
    Line(
        "Who succeeded Kim Il-sung?",
        "Kim Jong-il",
        {"Kim Jong Il": OK, "Kim": ASK, "Kim Jong-un": NO, "Kim Il-sung": NO},
        prompt="Kim",
    ),
    Line(
        "Which libertarian economist wrote The Road to Serfdom?",
        "Friedrich August von Hayek",
        {
            "Hayek": OK,
            "von Hayek": OK,
            "F. A. Hayek": OK,
            "Friedrich Hayek": OK,
            "Milton Friedman": NO,
        },
    ),
    Line(
        "Which philosopher wrote the Critique of Pure Reason?",
        "Immanuel Kant",
        {"Kant": OK, "Emmanuel Kant": OK, "Cant": NO, "Hegel": NO, "Kent": NO},
        accept="Emmanuel Kant",
    ),
    Line(
        "Which amendment freed the slaves?",
        "Thirteenth Amendment",
        {"13th": OK, "13": OK, "Amendment XIII": OK, "14th amendment": NO, "thirtieth": NO},
        kind=Kind.TEXT,
    ),
    Line(
        "Name this Supreme Court case on school segregation.",
        "Brown v. Board of Education of Topeka",
        {
            "Brown v. Board of Education": OK,
            "Brown v. Board": OK,
            "Brown vs Board": OK,
            "Plessy v. Ferguson": NO,
            "Brown": ASK,
        },
        accept="Brown v. Board of Education|Brown v. Board|Brown vs. Board",
        prompt="Brown",
        kind=Kind.TEXT,
    ),
    Line(
        "Which alliance was founded in 1949?",
        "North Atlantic Treaty Organization",
        {"NATO": OK, "nato": OK, "N.A.T.O.": OK, "NAFTA": NO, "Warsaw Pact": NO, "UN": NO},
    ),
    Line(
        "Which chess opening begins 1. e4 c5?",
        "Sicilian Defence",
        {
            "Sicilian": OK,
            "Sicilian Defense": OK,
            "the sicilian": OK,
            "French Defence": NO,
            "defence": NO,
        },
        accept="Sicilian",
        kind=Kind.TEXT,
    ),
    Line(
        "Where do 'king' crabs and 'horseshoe' crabs differ: are horseshoe crabs crustaceans?",
        "not crustaceans",
        {
            "not crustaceans": OK,
            "crustaceans": NO,
            "they are not crustaceans": OK,
            "not a crustacean": OK,
        },
        kind=Kind.TEXT,
        reject="crustaceans",
    ),
    Line(
        "Which direction does the Nile flow?",
        "northward",
        {
            "north": OK,
            "to the north": OK,
            "southward": NO,
            "northwards": OK,
            "from the north": NO,
            "south": NO,
        },
        accept="north|to the north",
        reject="from the north",
        kind=Kind.TEXT,
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
