"""What authors write beside an answer: accept, prompt and reject, and which goes first."""

import pytest
from grading_tables import verdict_of

from byheart.core.deck import Expected, Kind, Remark
from byheart.core.verdict import Judgement

OK, ASK, NO = Judgement.CORRECT, Judgement.PROMPT, Judgement.INCORRECT
LEADER = Expected(
    Kind.NAME,
    "Abu Mohammed al-Julani",
    accept=("Ahmed al-Sharaa",),
    prompt=(Remark("the rebel leader", "What is his name?"), Remark("Mohammed")),
    reject=(Remark("Hassan Nasrallah", "He led Hezbollah."), Remark("Abu Bakr al-Baghdadi")),
)
BUSH = Expected(
    Kind.NAME,
    "George W. Bush",
    prompt=(Remark("Bush", "Which Bush?"), Remark("George Bush")),
    reject=(Remark("George H. W. Bush", "That was his father."),),
)
CELL = Expected(
    Kind.TEXT,
    "meiosis",
    prompt=(Remark("cell division", "Which kind?"),),
    reject=(Remark("mitosis", "That yields body cells."),),
)
EMPTY = Expected(Kind.TEXT, "Hama", reject=(Remark("hama"), Remark("the Hama")))
CITY = Expected(Kind.NAME, "Aleppo", accept=("Halab",), reject=(Remark("Aleppo Governorate"),))
POPULATION = Expected(
    Kind.NUMBER,
    "1 million people",
    tolerance="10%",
    accept=("900 thousand",),
    prompt=(Remark("a lot of people", "How many?"), Remark("950,000", "Rounder?")),
    reject=(Remark("313,000", "That was the census of 2004."), Remark("1,050,000")),
)
OVERRUN = Expected(
    Kind.DATE,
    "2024-12-05",
    prompt=(Remark("December 2024", "Right month. Which day?"),),
    reject=(Remark("2024-12-08", "That day Damascus fell."),),
)
PASSAGE = Expected(Kind.CARD, "Hama is a city.\n\nIt lies on the **Orontes**.")


@pytest.mark.parametrize(
    ("of", "given", "judgement", "message"),
    [
        pytest.param(LEADER, "Ahmed al-Sharaa", OK, "", id="an accepted name"),
        pytest.param(LEADER, "ahmad ash-shara", OK, "", id="an accepted name in another spelling"),
        pytest.param(LEADER, "Sharaa", OK, "", id="the surname of an accepted name"),
        pytest.param(LEADER, "Julani", OK, "", id="the surname of the answer"),
        pytest.param(
            LEADER, "the rebel leader", ASK, "What is his name?", id="asked back as written"
        ),
        pytest.param(LEADER, "rebel leader", ASK, "What is his name?", id="asked back without the"),
        pytest.param(
            LEADER, "Muhammad", ASK, "Right, but not specific enough.", id="asked back by default"
        ),
        pytest.param(LEADER, "Hassan Nasrallah", NO, "He led Hezbollah.", id="rejected as written"),
        pytest.param(
            LEADER, "hasan nasrallah", NO, "He led Hezbollah.", id="rejected as spelled else"
        ),
        pytest.param(LEADER, "Nasrallah", NO, "", id="the surname of a rejected name"),
        pytest.param(LEADER, "Abu Bakr al-Baghdadi", NO, "", id="rejected without a word"),
        pytest.param(BUSH, "George W. Bush", OK, "", id="the answer beside a prompt"),
        pytest.param(BUSH, "Bush", ASK, "Which Bush?", id="a surname that is a prompt"),
        pytest.param(BUSH, "President Bush", ASK, "Which Bush?", id="the same with a title"),
        pytest.param(
            BUSH, "George Bush", ASK, "Right, but not specific enough.", id="another prompt"
        ),
        pytest.param(
            BUSH, "George H. W. Bush", NO, "That was his father.", id="the rejected father"
        ),
        pytest.param(
            BUSH, "George HW Bush", NO, "That was his father.", id="the same without stops"
        ),
        pytest.param(CELL, "meiosis", OK, "", id="the answer beside a near reject"),
        pytest.param(CELL, "mitosis", NO, "That yields body cells.", id="the near reject"),
        pytest.param(
            CELL, "mitossis", NO, "That yields body cells.", id="the near reject with a slip"
        ),
        pytest.param(
            CELL,
            "meitosis",
            NO,
            "That yields body cells.",
            id="as near to the reject as to the answer",
        ),
        pytest.param(CELL, "meiossis", OK, "Spelled: meiosis", id="the answer with a slip"),
        pytest.param(CELL, "a cell division", ASK, "Which kind?", id="a vague text"),
        pytest.param(CELL, "cell divisoin", ASK, "Which kind?", id="a vague text with a slip"),
        pytest.param(EMPTY, "Hama", OK, "", id="a reject that equals the answer is not heard"),
        pytest.param(CITY, "Halab", OK, "", id="another accepted name"),
        pytest.param(CITY, "Aleppo Governorate", NO, "", id="a reject that holds the answer"),
        pytest.param(CITY, "Aleppo", OK, "", id="an answer that is part of a reject"),
        pytest.param(POPULATION, "1m", OK, None, id="a number as another is written"),
        pytest.param(POPULATION, "900,000", OK, None, id="an accepted number"),
        pytest.param(
            POPULATION, "313 thousand", NO, "That was the census of 2004.", id="a rejected number"
        ),
        pytest.param(
            POPULATION, "1.05 million", NO, "", id="a rejected number within the tolerance"
        ),
        pytest.param(POPULATION, "950000", ASK, "Rounder?", id="a vague number"),
        pytest.param(
            POPULATION, "a lot of people", ASK, "How many?", id="a vague text for a number"
        ),
        pytest.param(OVERRUN, "5 Dec 2024", OK, None, id="a date as another is written"),
        pytest.param(OVERRUN, "Dec 2024", ASK, "Right month. Which day?", id="a vague date"),
        pytest.param(
            OVERRUN, "8 December 2024", NO, "That day Damascus fell.", id="a rejected date"
        ),
        pytest.param(PASSAGE, PASSAGE.answer, OK, "", id="a flashcard graded all the same"),
        pytest.param(
            PASSAGE, "hama is a city. it lies on the orontes", OK, "", id="without its marks"
        ),
        pytest.param(PASSAGE, "Hama", NO, "", id="a word of a flashcard"),
    ],
)
def test_authored(of: Expected, given: str, judgement: Judgement, message: str | None) -> None:
    verdict = verdict_of(of, given)
    assert verdict.judgement is judgement
    assert message is None or verdict.message == message


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.NAME])
def test_the_order_of_precedence(kind: Kind) -> None:
    every = Expected(
        kind,
        "Hama",
        accept=("Epiphania",),
        prompt=(Remark("Epifania"),),
        reject=(Remark("Epiphanea"),),
    )
    judged = [verdict_of(every, text).judgement for text in ("Epiphania", "Epifania", "Epiphanea")]
    assert judged == [OK, ASK, NO]
