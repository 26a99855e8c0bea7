"""Answer lines as quiz bowl packets print them, and replies as players give them."""

import pytest
from quizbowl import ASK, NO, OK, Line, judged, worded

from byheart.core.deck import Kind
from byheart.core.verdict import Judgement

LINES = (
    Line(
        "This battle of 1066 was won by William of Normandy.",
        "Battle of Hastings",
        {"Hastings": OK, "the battle of hastings": OK, "Hastngs": OK, "Stamford Bridge": NO},
        accept="Hastings",
        reject="Battle of Stamford Bridge",
    ),
    Line(
        "Name this second president of the United States.",
        "John Adams",
        {"Adams": ASK, "john adams": OK, "John Quincy Adams": NO, "Samuel Adams": NO},
        prompt="Adams",
        reject="John Quincy Adams",
    ),
    Line(
        "Which president ordered the invasion of Panama in 1989?",
        "George Herbert Walker Bush",
        {
            "George H. W. Bush": OK,
            "Bush": ASK,
            "George Bush": ASK,
            "George W. Bush": NO,
            "bush senior": OK,
            "Ronald Reagan": NO,
        },
        accept="George H. W. Bush|Bush Senior|Bush 41",
        prompt="Bush|George Bush",
        reject="George W. Bush|George Walker Bush",
    ),
    Line(
        "Which king of England had six wives?",
        "Henry VIII",
        {
            "henry the eighth": OK,
            "Henry 8": OK,
            "Henry": ASK,
            "Henry VII": NO,
            "King Henry VIII": OK,
        },
        prompt="Henry",
    ),
    Line(
        "Which French king was guillotined in 1793?",
        "Louis XVI",
        {
            "Louis the Sixteenth": OK,
            "louis 16": OK,
            "Louis XIV": NO,
            "Louis": ASK,
            "Louis XVII": NO,
        },
    ),
    Line(
        "This Roman historian wrote Annals and Germania.",
        "Tacitus",
        {"Publius Cornelius Tacitus": OK, "tacitus": OK, "Suetonius": NO, "Tasitus": OK},
        accept="Publius Cornelius Tacitus",
    ),
    Line(
        "This treaty ended the Thirty Years' War.",
        "Peace of Westphalia",
        {
            "Treaty of Westphalia": OK,
            "Westphalia": OK,
            "peace of westfalia": OK,
            "Peace of Augsburg": NO,
            "Westphalian peace": NO,
        },
        accept="Treaty of Westphalia|Westphalia|Treaties of Osnabrück and Münster",
        kind=Kind.TEXT,
    ),
    Line(
        "Which war was fought between 1337 and 1453?",
        "Hundred Years' War",
        {
            "100 years war": OK,
            "the hundred years war": OK,
            "Thirty Years War": NO,
            "War of the Roses": NO,
        },
        kind=Kind.TEXT,
    ),
    Line(
        "Which conflict began with the invasion of Poland?",
        "World War II",
        {
            "World War 2": OK,
            "second world war": OK,
            "WWII": OK,
            "World War I": NO,
            "the First World War": NO,
            "World War": ASK,
        },
        kind=Kind.TEXT,
    ),
    Line(
        "Who wrote Crime and Punishment?",
        "Fyodor Mikhailovich Dostoevsky",
        {
            "Dostoyevsky": OK,
            "Fyodor Dostoevsky": OK,
            "Dostoevski": OK,
            "Tolstoy": NO,
            "Fyodor": ASK,
        },
    ),
    Line(
        "Who composed the 1812 Overture?",
        "Pyotr Ilyich Tchaikovsky",
        {"Tchaikovsky": OK, "chaikovsky": OK, "Peter Tchaikovsky": OK, "Stravinsky": NO},
    ),
    Line(
        "Who wrote Frankenstein?",
        "Mary Wollstonecraft Shelley",
        {
            "Mary Shelley": OK,
            "Shelley": ASK,
            "Mary Wollstonecraft": NO,
            "Percy Bysshe Shelley": NO,
            "Percy Shelley": NO,
        },
        prompt="Shelley",
        reject="Mary Wollstonecraft|Percy Shelley",
    ),
    Line(
        "Which novel begins with the words Call me Ishmael?",
        "Moby-Dick; or, The Whale",
        {"moby dick": OK, "Moby Dick or the Whale": OK, "the whale": ASK, "Billy Budd": NO},
        accept="Moby-Dick",
        prompt="The Whale",
        kind=Kind.TEXT,
    ),
    Line(
        "Name this F. Scott Fitzgerald novel about Nick Carraway's neighbor.",
        "The Great Gatsby",
        {
            "great gatsby": OK,
            "Gatsby": ASK,
            "The Grate Gatsby": NO,
            "Great Expectations": NO,
            "the great gatsbi": OK,
        },
        kind=Kind.TEXT,
    ),
    Line(
        "Which poem by T. S. Eliot opens with April?",
        "The Waste Land",
        {"the wasteland": OK, "waste land": OK, "The Hollow Men": NO, "Four Quartets": NO},
        kind=Kind.TEXT,
    ),
    Line(
        "Who wrote Middlemarch?",
        "George Eliot",
        {"Mary Ann Evans": OK, "Eliot": ASK, "T. S. Eliot": NO, "George Elliot": OK},
        accept="Mary Ann Evans|Marian Evans",
        reject="T. S. Eliot",
    ),
    Line(
        "Name the author of One Hundred Years of Solitude.",
        "Gabriel García Márquez",
        {
            "Garcia Marquez": OK,
            "Marquez": OK,
            "gabriel garcia marques": OK,
            "Garcia Lorca": NO,
            "Gabo": NO,
        },
    ),
    Line(
        "Orwell's novel about Winston Smith.",
        "Nineteen Eighty-Four",
        {"1984": OK, "nineteen eighty four": OK, "1948": NO, "Animal Farm": NO},
        kind=Kind.TEXT,
    ),
    Line(
        "Which organelle makes most of the ATP of a cell?",
        "mitochondrion",
        {
            "mitochondria": OK,
            "the mitochondrion": OK,
            "mitochondrian": NO,
            "chloroplast": NO,
            "mitocondria": OK,
        },
        kind=Kind.TEXT,
        reject="mitochondrian membrane",
    ),
    Line(
        "Name this process of cell division that yields gametes.",
        "meiosis",
        {"Meiosis": OK, "mitosis": NO, "miosis": NO, "meosis": OK, "cell division": ASK},
        prompt="cell division",
        reject="mitosis",
        kind=Kind.TEXT,
    ),
    Line(
        "This gas makes up 0.04 percent of the atmosphere.",
        "carbon dioxide",
        {
            "CO2": OK,
            "carbon di-oxide": OK,
            "carbon monoxide": NO,
            "carbon": ASK,
            "CO": NO,
            "dioxide carbon": NO,
        },
        accept="CO2",
        prompt="carbon",
        reject="carbon monoxide",
        kind=Kind.TEXT,
    ),
    Line(
        "Which element has the symbol Mn?",
        "manganese",
        {"manganese": OK, "magnesium": NO, "mangenese": OK, "Mn": OK, "molybdenum": NO},
        accept="Mn",
        kind=Kind.TEXT,
    ),
    Line(
        "Name the law that relates pressure and volume of a gas at constant temperature.",
        "Boyle's law",
        {
            "boyles law": OK,
            "Boyle": OK,
            "Charles's law": NO,
            "ideal gas law": ASK,
            "Boyle-Mariotte law": OK,
        },
        accept="Boyle-Mariotte law|Boyle",
        prompt="ideal gas law",
        kind=Kind.TEXT,
    ),
    Line(
        "Whose uncertainty principle limits position and momentum?",
        "Werner Heisenberg",
        {
            "Heisenberg": OK,
            "Heisenburg": OK,
            "Schrödinger": NO,
            "Werner": ASK,
            "Heisenberg uncertainty": NO,
        },
    ),
    Line(
        "Name the theory published by Einstein in 1915.",
        "general theory of relativity",
        {
            "general relativity": OK,
            "theory of general relativity": OK,
            "relativity": ASK,
            "special relativity": NO,
            "special theory of relativity": NO,
        },
        accept="general relativity|GR",
        prompt="relativity|theory of relativity",
        reject="special relativity|special theory of relativity",
        kind=Kind.TEXT,
    ),
    worded(
        "What is it?",
        "Uncle Tom's Cabin",
        {"uncle toms cabin": OK, "Uncle Tom": ASK, "Uncle Sam's Cabin": NO},
    ),
    worded(
        "What is it?",
        "The Rime of the Ancient Mariner",
        {
            "Rime of the Ancient Mariner": OK,
            "Rhyme of the Ancient Mariner": NO,
            "Ancient Mariner": ASK,
            "the rime of the ancient marriner": OK,
        },
    ),
    worded(
        "What is it?",
        "Pride and Prejudice",
        {
            "pride & prejudice": OK,
            "pride and prejidice": OK,
            "Prejudice and Pride": OK,
            "Sense and Sensibility": NO,
        },
    ),
    worded(
        "What is it?",
        "Twelfth Night",
        {"12th Night": OK, "Twelfth Knight": NO, "12 night": OK, "Twelveth Night": NO},
    ),
    worded(
        "What is it?", "The Third Man", {"third man": OK, "The 3rd Man": OK, "The Thin Man": NO}
    ),
    worded(
        "What is it?",
        "Three Musketeers",
        {"3 musketeers": OK, "three muskateers": OK, "Four Musketeers": NO},
    ),
    worded("What is it?", "Rosetta Stone", {"rosetta stone": OK, "Rosseta stone": OK}),
)

CASES = [
    pytest.param(line, given, judgement, id=f"{line.answer}: {given} is {judgement}")
    for line in LINES
    for given, judgement in line.replies.items()
]


@pytest.mark.parametrize(("line", "given", "judgement"), CASES)
def test_quizbowl(line: Line, given: str, judgement: Judgement) -> None:
    assert judged(line, given) is judgement
