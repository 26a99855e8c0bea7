"""What protests taught: rules of judging, each with replies that it lets in or keeps out."""

import pytest
from protests import Protest, cases

from byheart.core.deck import Kind
from byheart.core.verdict import Judgement

ASKED_FOR = (
    Protest(
        ask="Name this treaty that ended the First World War.",
        answer="Treaty of Versailles",
        right="Versailles | the Versailles Treaty",
        wrong="Treaty of Trianon | treaty | Palace of Versailles",
    ),
    Protest(
        ask="This moon of Saturn has lakes of methane.",
        answer="Titan",
        right="the moon Titan | Titan",
        wrong="moon of Saturn | the moon Triton",
    ),
    Protest(
        ask="Name the process by which plants make sugar.",
        answer="photosynthesis",
        right="the process of photosynthesis",
        wrong="process",
    ),
    Protest(
        ask="What kind of bond shares electrons?",
        answer="covalent bond",
        right="covalent | covalent bonds",
        wrong="bond | ionic bond",
    ),
    Protest(
        ask="Name this hero of the Odyssey.",
        answer="Odysseus",
        kind=Kind.NAME,
        right="the hero Odysseus | King Odysseus",
        wrong="Odyssey | hero | the Odyssey hero",
    ),
    Protest(
        ask="Name this boxer born Cassius Clay.",
        answer="Muhammad Ali",
        kind=Kind.NAME,
        accept="Cassius Clay",
        right="Cassius Marcellus Clay",
        wrong="Henry Clay | boxer",
    ),
    Protest(
        ask="Name this river of South America.",
        answer="Amazon River",
        kind=Kind.NAME,
        right="Amazon | the Amazon | River Amazon",
        vague="Amazons",
        wrong="river | Orinoco",
    ),
    Protest(
        ask="Name this amendment that gave women the vote.",
        answer="Nineteenth Amendment",
        right="19th | Amendment XIX | the 19th | 19",
        wrong="Eighteenth | amendment | Amendment IX",
    ),
    Protest(
        ask="Name this opera by Georges Bizet.",
        answer="Carmen",
        right="Bizet's Carmen | Georges Bizet's Carmen | Carmen by Bizet | the opera Carmen",
        wrong="Bizet | Verdi's Carmen | Carmen by Verdi | an opera by Bizet",
    ),
    Protest(
        ask="What is the official name of Iran?",
        answer="Islamic Republic of Iran",
        kind=Kind.NAME,
        right="the Islamic Republic of Iran",
        vague="Iran",
    ),
    Protest(
        ask="What does EU stand for?",
        answer="European Union",
        kind=Kind.NAME,
        right="the European Union",
        vague="EU",
    ),
)
WRITTEN_BY_AUTHORS = (
    Protest(
        ask="Name the play with the line that asks whether to be.",
        answer="Hamlet",
        accept="The Tragedy of Hamlet, Prince of Denmark",
        right="The Tragedy of Hamlet | Hamlet, Prince of Denmark",
        vague="Prince of Denmark",
        wrong="Prince Hamlet of Norway",
    ),
    Protest(
        ask="Who was Caesar's heir?",
        answer="Augustus",
        kind=Kind.NAME,
        accept="Octavian",
        right="Octavian Augustus",
        wrong="Octavia | Tiberius Augustus Nero",
    ),
    Protest(
        ask="Which revolt broke out in 1857?",
        answer="Sepoy Mutiny",
        accept="Indian Rebellion of 1857",
        right="Sepoy Mutiny of 1857 | Indian Sepoy Mutiny",
        wrong="Sepoy Mutiny of 1875",
    ),
    Protest(
        ask="Who was the sixth president?",
        answer="John Quincy Adams",
        kind=Kind.NAME,
        accept="Adams",
        right="Quincy Adams",
        vague="John Adams | Samuel Adams",
        wrong="Samuel Smith",
    ),
    Protest(
        ask="Who taught the boy?",
        answer="uncle",
        accept="mother's brother",
        right="an uncle | the mother's brother",
        wrong="mother's uncle | his mother",
    ),
    Protest(
        ask="Name this number, about 2.718.",
        answer="e",
        accept="Euler's number",
        prompt="Euler's constant",
        right="Euler's number | E",
        vague="Euler's constant | Euler",
        wrong="pi",
    ),
    Protest(
        ask="Name this peace of 1648.",
        answer="Peace of Westphalia",
        prompt="Treaty of Münster | Treaty of Osnabrück",
        right="Westphalia",
        vague="Munster | Treaty of Munster",
        wrong="Peace of Utrecht | Treaty of Utrecht",
    ),
)
INITIALS = (
    Protest(
        ask="Who wrote The Waste Land?",
        answer="T. S. Eliot",
        kind=Kind.NAME,
        right="TS Eliot | T.S. Elliott | Eliot",
        wrong="A. S. Eliot | A S Eliot | A. Eliot | George Eliot",
    ),
    Protest(
        ask="Who composed the Brandenburg Concertos?",
        answer="J. S. Bach",
        kind=Kind.NAME,
        right="J.S. Bach | Bach",
        wrong="A. Bach | C. P. E. Bach | W. F. Bach",
    ),
    Protest(
        ask="Who found the law of E = mc²?",
        answer="Albert Einstein",
        kind=Kind.NAME,
        right="A. Einstein | Albert A. Einstein",
        wrong="B. Einstein",
    ),
    Protest(ask="What did he buy?", answer="a boat", right="boat | A boat", wrong="a coat"),
)
NUMBERED = (
    Protest(
        ask="Which work by Beethoven ends with a chorus?",
        answer="Symphony No. 9",
        right="Symphony No 9 | Symphony number nine | 9th Symphony | Ninth Symphony | Symphony 9",
        wrong="Symphony No. 8 | Sonata No. 9 | no symphony",
    ),
    Protest(ask="Who came?", answer="no one", right="no one", wrong="one | No. 1 | number one"),
)
STATES = (
    Protest(
        ask="Which country's capital is Bratislava?",
        answer="Slovakia",
        kind=Kind.NAME,
        right="Slovak Republic | the Slovak Republic",
        wrong="Slovenia | Czech Republic | Republic of Slovenia",
    ),
    Protest(
        ask="Which country's capital is Kinshasa?",
        answer="Democratic Republic of the Congo",
        kind=Kind.NAME,
        right="DR Congo | D.R. Congo | Democratic Republic of Congo | DRC | Congo-Kinshasa",
        wrong="Republic of the Congo | Congo-Brazzaville | Republic of Congo",
    ),
    Protest(
        ask="Which country's capital is Beijing?",
        answer="China",
        kind=Kind.NAME,
        right="People's Republic of China",
        wrong="Republic of China",
    ),
    Protest(
        ask="Which country's capital is Seoul?",
        answer="South Korea",
        kind=Kind.NAME,
        right="Republic of Korea",
        wrong="Democratic People's Republic of Korea | North Korea",
    ),
    Protest(
        ask="Which country's capital is Conakry?",
        answer="Guinea",
        kind=Kind.NAME,
        right="Republic of Guinea",
        wrong="Equatorial Guinea | Republic of Equatorial Guinea | Guinea-Bissau",
    ),
)
PEOPLE = (
    Protest(
        ask="Who was the pope from Poland?",
        answer="John Paul II",
        kind=Kind.NAME,
        right="St. John Paul II | Pope John Paul the Second",
        vague="John Paul",
        wrong="John Paul I | Saint Paul",
    ),
    Protest(
        ask="Who built Versailles?",
        answer="Louis XIV",
        kind=Kind.NAME,
        right="Louis XIV of France | King Louis the 14th of France",
        wrong="Louis XIV of Spain | Louis XVI of France | Louis of France",
    ),
    Protest(
        ask="Who was king of England after Cromwell?",
        answer="Charles II",
        kind=Kind.NAME,
        right="Charles II of England",
        wrong="Charles II of Spain",
    ),
    Protest(
        ask="Who wrote War and Peace?",
        answer="Leo Tolstoy",
        kind=Kind.NAME,
        right="Count Leo Tolstoy | Lev Tolstoy | Count Tolstoy",
        wrong="Aleksey Tolstoy",
    ),
    Protest(
        ask="Who had a dream?",
        answer="Martin Luther King Jr.",
        kind=Kind.NAME,
        right="Rev. Dr. Martin Luther King Jr. | Reverend King",
        wrong="Rev. Martin Luther",
    ),
    Protest(
        ask="Who found radium?",
        answer="Marie Curie",
        kind=Kind.NAME,
        right="Maria Curie | Maria Skłodowska-Curie",
        vague="Frau Curie",
        wrong="Pierre Curie | Irene Curie | Mary Curie",
    ),
    Protest(
        ask="Which university is in Durham, North Carolina?",
        answer="Duke University",
        kind=Kind.NAME,
        right="Duke",
        wrong="University",
    ),
    Protest(
        ask="Which province is an island?",
        answer="Prince Edward Island",
        kind=Kind.NAME,
        right="PEI",
        wrong="Prince",
    ),
)
MIDDLE_NAMES = (
    Protest(
        ask="Who signed the Civil Rights Act?",
        answer="Lyndon B. Johnson",
        kind=Kind.NAME,
        right="LBJ | Lyndon Johnson | Lyndon Baines Johnson | L. B. Johnson",
        vague="B. Johnson",
        wrong="Boris Johnson | Samuel Johnson",
    ),
    Protest(
        ask="Who wrote of Narnia?",
        answer="C. S. Lewis",
        kind=Kind.NAME,
        right="Clive Staples Lewis | CS Lewis | Lewis",
        vague="Carl Lewis | Clive Lewis",
        wrong="Sinclair Lewis | Stephen Lewis",
    ),
    Protest(
        ask="Who wrote To the Finland Station?",
        answer="Edmund Wilson",
        kind=Kind.NAME,
        right="E. Wilson",
        vague="E. O. Wilson",
        wrong="Woodrow Wilson | O. Wilson",
    ),
    Protest(
        ask="Who plays the guitar called Lucille?",
        answer="B. B. King",
        kind=Kind.NAME,
        right="BB King | King",
        wrong="Billie Jean King | Martin Luther King",
    ),
    Protest(
        ask="Who wrote of fifty shades?",
        answer="E. L. James",
        kind=Kind.NAME,
        right="EL James | James",
        wrong="LeBron James | Henry James | James Cook",
    ),
    Protest(
        ask="Who edited the Encyclopédie with Diderot?",
        answer="Jean d'Alembert",
        kind=Kind.NAME,
        right="d'Alembert | Alembert | Jean le Rond d'Alembert",
    ),
)
OTHER_WORDS = (
    Protest(ask="What relaxes you?", answer="massage", right="massages", wrong="message"),
    Protest(ask="What are laid?", answer="tables", right="tabels", wrong="tablets"),
    Protest(ask="What is it?", answer="meditation", right="meditaton", wrong="medication"),
    Protest(ask="What is it?", answer="window", right="windoow", wrong="widow"),
    Protest(ask="What is it?", answer="pistil", wrong="pistol"),
    Protest(ask="What is it?", answer="renin", wrong="rennin"),
    Protest(ask="What is it?", answer="premiere", wrong="premier"),
    Protest(ask="Which?", answer="Syria", kind=Kind.NAME, right="Siria", wrong="Styria"),
    Protest(ask="Which?", answer="Shaanxi", kind=Kind.NAME, wrong="Shanxi"),
    Protest(ask="Which?", answer="Hereford", kind=Kind.NAME, wrong="Hertford"),
    Protest(ask="Which?", answer="Jutland", kind=Kind.NAME, wrong="Gotland"),
    Protest(ask="Who?", answer="Jean-Luc Godard", kind=Kind.NAME, wrong="Robert Goddard"),
)
NUMBERS = (
    Protest(
        ask="What was the wage?",
        answer="1,200 euros a month",
        kind=Kind.NUMBER,
        right="€1,200 | 1,200 euros | 1200 a month | 1200",
        vague="$1,200 | 1,200 dollars a month",
        wrong="1,200 euros a week | €1.2",
    ),
    Protest(
        ask="How wide is a hair?",
        answer="75 µm",
        kind=Kind.NUMBER,
        right="75 microns | 75 micrometres",
        wrong="75 mm",
    ),
    Protest(
        ask="How high is the mountain?",
        answer="8,849 m",
        kind=Kind.NUMBER,
        right="8849 m above sea level",
        wrong="849 m above sea level",
    ),
    Protest(
        ask="How many soldiers crossed the river?",
        answer="600,000",
        kind=Kind.NUMBER,
        right="600,000 men | 600,000 troops",
        vague="600,000 horses",
    ),
    Protest(
        ask="Was it a fish?",
        answer="false",
        kind=Kind.BOOLEAN,
        right="No, it was not | no, it isn't | no it wasn't",
        vague="no, it was",
        wrong="yes, it was | Yes it is",
    ),
)
SPELLINGS = (
    Protest(ask="Which feast is in December?", answer="Hanukkah", right="Chanukah | Chanuka"),
    Protest(ask="What follows the larva?", answer="pupa", right="pupae", wrong="puma | puppy"),
    Protest(
        ask="Which goddess of wisdom was born of her father's head?",
        answer="Athena",
        kind=Kind.NAME,
        right="Athene",
        wrong="Athens",
    ),
)


@pytest.mark.parametrize(
    ("protest", "given", "judgement"),
    [
        *cases(ASKED_FOR),
        *cases(WRITTEN_BY_AUTHORS),
        *cases(INITIALS),
        *cases(NUMBERED),
        *cases(STATES),
        *cases(PEOPLE),
        *cases(MIDDLE_NAMES),
        *cases(OTHER_WORDS),
        *cases(NUMBERS),
        *cases(SPELLINGS),
    ],
)
def test_protest(protest: Protest, given: str, judgement: Judgement) -> None:
    assert protest.judged(given) is judgement
