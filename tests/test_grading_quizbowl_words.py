"""Answer lines of words: sciences, books, laws and events."""

import pytest
from quizbowl import ASK, NO, OK, Line, judged, worded

from byheart.core.verdict import Judgement

LINES = (
    worded(
        "What process?",
        "photosynthesis",
        {
            "photosynthsis": OK,
            "photo-synthesis": OK,
            "Photosynthesis.": OK,
            "chemosynthesis": NO,
            "photosynthetic": NO,
            "the process of photosynthesis": OK,
            "respiration": NO,
        },
    ),
    worded(
        "What gas?",
        "nitrous oxide",
        {
            "N2O": NO,
            "laughing gas": OK,
            "nitric oxide": NO,
            "nitrous oxyde": OK,
            "nitrogen oxide": ASK,
            "nitrogen dioxide": NO,
        },
        accept="laughing gas",
        prompt="nitrogen oxide",
        reject="nitric oxide",
    ),
    worded(
        "What rock type?",
        "igneous",
        {"igneous rock": OK, "igneus": OK, "ingenious": NO, "metamorphic": NO},
    ),
    worded(
        "What layer?",
        "stratosphere",
        {"troposphere": NO, "stratosphere": OK, "the statosphere": OK, "mesosphere": NO},
    ),
    worded("What term?", "stalactite", {"stalagmite": NO, "stalactites": OK, "stalagtite": NO}),
    worded(
        "What number?",
        "forty-two",
        {"42": OK, "forty two": OK, "XLII": OK, "24": NO, "fourty-two": OK, "forty-three": NO},
    ),
    worded(
        "What century?",
        "nineteenth century",
        {"19th century": OK, "19th": OK, "the XIX century": OK, "18th century": NO, "1900s": NO},
    ),
    worded(
        "Which law?",
        "Newton's second law",
        {
            "Newtons 2nd law": OK,
            "second law of Newton": OK,
            "Newton's third law": NO,
            "F=ma": OK,
            "Newton's law": ASK,
        },
        accept="F = ma",
        prompt="Newton's law",
    ),
    worded(
        "Which?",
        "north-west Syria",
        {
            "northwest Syria": OK,
            "north west Syria": OK,
            "Syria's northwest": NO,
            "north-east Syria": NO,
            "northwestern Syria": NO,
            "the north-west of Syria": OK,
        },
    ),
    worded(
        "Why?",
        "because of a shortage of fuel",
        {
            "shortage of fuel": OK,
            "fuel shortages": OK,
            "due to fuel shortage": OK,
            "shortage of food": NO,
            "no shortage of fuel": NO,
            "a surplus of fuel": NO,
        },
        accept="fuel shortage",
    ),
    worded(
        "What happened to prices?",
        "they rose",
        {"rose": OK, "they increased": OK, "they fell": NO, "did not rise": NO, "increase": NO},
        accept="rose|increased",
    ),
    worded("Did it?", "did not sign", {"signed": NO, "did not sign": OK, "did sign": NO}),
    worded(
        "Which side of the road?",
        "left",
        {
            "on the left": OK,
            "left-hand side": NO,
            "right": NO,
            "left or right": NO,
            "left side": OK,
        },
        accept="the left side",
    ),
    worded("What colour?", "grey", {"gray": OK, "gray color": OK, "green": NO, "greay": NO}),
    worded(
        "Which drug?",
        "acetylsalicylic acid",
        {"Aspirin": OK, "asprin": OK, "ibuprofen": NO},
        accept="aspirin",
    ),
    worded("Which enzyme?", "amylase", {"amylose": NO, "lipase": NO}),
    worded("Which bone?", "femur", {"the femur": OK, "femer": NO, "humerus": NO, "thigh": NO}),
    worded(
        "Which economics?",
        "microeconomics",
        {"macroeconomics": NO, "micro-economics": OK, "micro economics": OK},
    ),
    worded(
        "Which test?",
        "null hypothesis",
        {
            "nul hypothesis": NO,
            "null hypotheses": OK,
            "alternative hypothesis": NO,
            "hypothesis": ASK,
        },
    ),
    worded(
        "Which book?",
        "The Origin of Species",
        {
            "Origin of Species": OK,
            "On the Origin of Species by Means of Natural Selection": NO,
            "The Descent of Man": NO,
            "orgin of species": OK,
        },
        accept="On the Origin of Species",
    ),
    worded(
        "Which book?",
        "The Lord of the Rings",
        {
            "Lord of the Rings": OK,
            "LOTR": OK,
            "lord of the ring": OK,
            "Lord of the Flies": NO,
            "the lords of the rings": OK,
        },
        reject="The Hobbit",
    ),
    worded(
        "Which play?",
        "A Midsummer Night's Dream",
        {
            "midsummer nights dream": OK,
            "A Midsummers Night Dream": OK,
            "Winter's Tale": NO,
            "A Midsummer Day's Dream": NO,
        },
    ),
    worded(
        "Which play?",
        "Much Ado About Nothing",
        {"much ado about nothing": OK, "Much Ado": ASK, "much to do about nothing": NO},
    ),
    worded(
        "Which novel?",
        "Fahrenheit 451",
        {
            "Farenheit 451": OK,
            "farenheight 451": NO,
            "Fahrenheit 541": NO,
            "451": NO,
            "Fahrenheit": ASK,
        },
    ),
    worded("Which novel?", "Catch-22", {"Catch 22": OK, "catch twenty-two": OK, "Catch-21": NO}),
    worded(
        "Which year?",
        "1914",
        {"1914": OK, "1915": NO, "nineteen fourteen": OK, "in 1914": OK, "1914 or 1915": NO},
    ),
    worded("Which blood type?", "type O", {"O": NO, "type A": NO, "type 0": NO, "Type O": OK}),
    worded("Which vitamin?", "vitamin A", {"vitamin B": NO, "vitamin": NO, "Vitamin A": OK}),
    worded("Which language?", "C++", {"C": NO, "C#": NO, "c plus plus": OK, "C++": OK}),
    worded(
        "Which sport?",
        "table tennis",
        {"ping pong": OK, "pingpong": OK, "tabletennis": OK, "table tenis": OK},
        accept="ping-pong",
    ),
    worded(
        "Which event?",
        "Boston Tea Party",
        {
            "the boston tea party": OK,
            "Tea Party": ASK,
            "Boston Massacre": NO,
            "Boston tee party": NO,
        },
    ),
    worded(
        "Which amendment?",
        "First Amendment",
        {
            "1st amendment": OK,
            "amendment 1": OK,
            "Amendment I": OK,
            "Second Amendment": NO,
            "first": OK,
        },
    ),
    worded(
        "Which principle?",
        "Le Chatelier's principle",
        {"le chatelier": OK, "Le Chateliers principal": NO, "Chatelier's principle": ASK},
        accept="Le Chatelier",
    ),
    worded(
        "Which prize?",
        "Nobel Peace Prize",
        {
            "nobel peace prize": OK,
            "Peace Nobel Prize": OK,
            "Nobel Prize": ASK,
            "Nobel Prize in Physics": NO,
            "Noble Peace Prize": NO,
        },
        prompt="Nobel Prize",
    ),
    worded(
        "Which battle?",
        "Battle of Gettysburg",
        {"Gettysburg": OK, "battle of gettysberg": OK, "Gettysburg Address": NO, "Vicksburg": NO},
    ),
    worded(
        "Which treaty?",
        "Treaty of Versailles",
        {
            "Versailles": OK,
            "Versailles Treaty": OK,
            "treaty of versaille": OK,
            "Treaty of Trianon": NO,
        },
    ),
    worded(
        "What is it called when plants bend to light?",
        "phototropism",
        {"geotropism": NO, "photo tropism": OK, "fototropism": NO, "phototropysm": OK},
    ),
    worded(
        "What is it?",
        "tectonic plates",
        {"tectonic plate": OK, "plate tectonics": NO, "techtonic plates": OK},
    ),
    worded("What is it?", "sedimentary rock", {"sedementary rock": OK, "metamorphic rock": NO}),
    worded(
        "What is it?",
        "the cotton gin",
        {"cotton gin": OK, "coton gin": OK, "cotton engine": NO, "gin": ASK},
    ),
    worded(
        "What is it?",
        "double helix",
        {"doublehelix": OK, "double helixes": OK, "triple helix": NO, "helix": ASK},
    ),
    worded(
        "What is it?",
        "supply and demand",
        {"demand and supply": OK, "supply & demand": OK, "supply": ASK, "suply and demand": OK},
    ),
    worded(
        "What is it?",
        "freedom of speech",
        {
            "free speech": NO,
            "freedom of speach": OK,
            "speech freedom": OK,
            "freedom of religion": NO,
        },
    ),
    worded(
        "What is it?",
        "checks and balances",
        {"checks & balances": OK, "check and balance": OK, "balances and checks": OK},
    ),
    worded(
        "What is it?",
        "the right to vote",
        {
            "right to vote": OK,
            "suffrage": OK,
            "right to bear arms": NO,
            "voting right": NO,
            "sufferage": OK,
        },
        accept="suffrage",
    ),
    worded(
        "What is it?",
        "women's suffrage",
        {
            "womens suffrage": OK,
            "woman suffrage": OK,
            "suffrage of women": OK,
            "men's suffrage": NO,
        },
    ),
    worded(
        "What is it?",
        "two-thirds majority",
        {"2/3 majority": OK, "three-quarters majority": NO, "two thirds majority": OK},
    ),
    worded(
        "What is it?",
        "twice a week",
        {"two times a week": NO, "twice weekly": NO, "once a week": NO},
    ),
    worded(
        "What is it?", "35 mm film", {"35mm film": OK, "35 millimeter film": NO, "16 mm film": NO}
    ),
    worded(
        "What is it?",
        "hydrogen and oxygen",
        {
            "oxygen and hydrogen": OK,
            "H and O": NO,
            "hydrogen, oxygen": OK,
            "hydrogen": ASK,
            "hydrogen and nitrogen": NO,
        },
    ),
    worded(
        "What is it?",
        "red, white and blue",
        {
            "blue, white, red": OK,
            "red white blue": OK,
            "red and white": ASK,
            "red, white and green": NO,
        },
    ),
    worded(
        "What is it?",
        "left atrium",
        {"right atrium": NO, "left atria": OK, "left ventricle": NO, "atrium": ASK},
    ),
    worded(
        "What is it?",
        "X-ray diffraction",
        {"x ray diffraction": OK, "xray difraction": OK, "X-ray crystallography": NO},
    ),
    worded(
        "What is it?",
        "5th century BC",
        {
            "fifth century BC": OK,
            "5th century BCE": NO,
            "5th century AD": NO,
            "5th century": ASK,
            "500 BC": NO,
        },
    ),
    worded(
        "What is it?",
        "an iron curtain",
        {"iron curtain": OK, "the Iron Curtain": OK, "Berlin Wall": NO, "iron curtin": OK},
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
