"""The fields of a deck, each defined once: for the loader, the schema and the documentation."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from byheart.core.deck import Kind
from byheart.core.verdict import Judgement

ID_PATTERN = "[a-z0-9-]+"
DAY_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
LANGUAGE_PATTERN = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"

ALL_KINDS = frozenset(Kind)
TYPED_KINDS = ALL_KINDS - {Kind.CARD, Kind.CLOZE}
"""Kinds of question whose one answer is typed or chosen."""
GAP_KINDS = frozenset({Kind.TEXT, Kind.NAME, Kind.NUMBER, Kind.DATE})
FACT_KINDS = frozenset({Kind.DATE, Kind.NUMBER, Kind.LIST})
"""Kinds of question whose answers can be set against each other."""


class Shape(Enum):
    """What may stand as the value of a field."""

    TEXT = auto()
    ID = auto()
    DAY = auto()
    LANGUAGE = auto()
    WHOLE = auto()
    FLAG = auto()
    KIND = auto()
    GAP_KIND = auto()
    STATUS = auto()
    TEXTS = auto()
    IDS = auto()
    REMARKS = auto()
    REASONS = auto()
    ANSWER = auto()
    TESTS = auto()
    CITE = auto()
    GAPS = auto()
    SOURCES = auto()
    QUESTIONS = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A key that may stand in a deck, what it means, and what its value looks like.

    `kinds` are the kinds of question that it fits; `instead` is advice for the others. `least` is
    the smallest whole number that will do.
    """

    name: str
    shape: Shape
    meaning: str
    example: str
    required: bool = False
    kinds: frozenset[Kind] = ALL_KINDS
    instead: str = ""
    least: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """The fields of one kind of mapping; `what` names the mapping in messages."""

    what: str
    fields: Mapping[str, Field]
    required: tuple[Field, ...]


def _table(what: str, *fields: Field) -> Table:
    required = tuple(field for field in fields if field.required)
    return Table(what, {field.name: field for field in fields}, required)


_DATED = (
    Field("as_of", Shape.DAY, "The day on which the facts were true.", "2024-12-05"),
    Field(
        "review_by",
        Shape.DAY,
        "From this day on the facts are said to be perhaps out of date.",
        "2025-12-05",
    ),
    Field("tags", Shape.TEXTS, "Words by which to choose questions.", "[syria, 2024]"),
)

_ASIDES = (
    Field(
        "accept",
        Shape.TEXTS,
        "Other right answers: graded right, never shown as the answer.",
        "[Ahmed al-Sharaa]",
        kinds=frozenset({Kind.TEXT, Kind.NAME, Kind.NUMBER, Kind.DATE, Kind.CHOICE}),
        instead="in a list, each member may have its own: {answer: …, accept: […]}",
    ),
    Field(
        "prompt",
        Shape.REMARKS,
        "Answers that are right but not specific enough, each with the question to ask back.",
        "{December 2024: Right month. Which day?}",
        kinds=GAP_KINDS | {Kind.LIST},
    ),
    Field(
        "reject",
        Shape.REMARKS,
        "Wrong answers worth a word of their own, each with what to say.",
        "{Homs: That is the next city to the south.}",
        kinds=TYPED_KINDS,
    ),
    Field(
        "tolerance",
        Shape.TEXT,
        "The largest accepted error: in percent, in a unit, a factor, or a span of time.",
        "10%",
        kinds=frozenset({Kind.NUMBER, Kind.DATE}),
        instead='for a quantity write "type: number"',
    ),
    Field(
        "hint", Shape.TEXT, "Shown on request; the answer is then Hard at best.", "In the north."
    ),
)

DECK = _table(
    "a deck",
    Field(
        "deck",
        Shape.ID,
        "The deck's identity, on which all history hangs: the file may be renamed, this may not.",
        "hama-figures",
        required=True,
    ),
    Field("title", Shape.TEXT, "What the deck is called.", "The fall of Hama"),
    Field("language", Shape.LANGUAGE, "The language of the questions.", "en"),
    *_DATED,
    Field(
        "sources",
        Shape.SOURCES,
        "Where the facts come from, by the names that `cite` uses.",
        "{article: {title: A report, published: 2024-12-06}}",
    ),
    Field("questions", Shape.QUESTIONS, "The questions.", "- id: …", required=True),
)

SOURCE = _table(
    "a source",
    Field("title", Shape.TEXT, "What the source is called.", "A news report"),
    Field("published", Shape.DAY, "The day on which it was published.", "2024-12-06"),
    Field("url", Shape.TEXT, "Where it can be read.", "https://example.org/report"),
)

CITE = _table(
    "a citation",
    Field("source", Shape.TEXT, "The name of one of the deck's sources.", "article", required=True),
    Field("para", Shape.WHOLE, "The paragraph: non-empty lines, counted from 1.", "3", least=1),
    Field("quote", Shape.TEXT, "The passage, where it may be quoted.", "about a million people"),
)

MEMBER = _table(
    "a member",
    Field("answer", Shape.TEXT, "The member.", "Ismaili Muslims", required=True),
    Field("accept", Shape.TEXTS, "Other right forms of it.", "[Ismailis]"),
)

TESTS = _table(
    "tests",
    *(
        Field(judgement, Shape.TEXTS, f"Answers that must be judged {judgement}.", "[an answer]")
        for judgement in Judgement
    ),
)

GAP = _table(
    "a gap",
    Field(
        "id",
        Shape.ID,
        "The gap's identity; without one it is made from the gap's text.",
        "population",
    ),
    Field("type", Shape.GAP_KIND, "How the gap is judged.", "number"),
    *_ASIDES,
)

QUESTION = _table(
    "a question",
    Field(
        "id",
        Shape.ID,
        "The question's identity, written once: rewording a question keeps its history.",
        "hama-population",
        required=True,
    ),
    Field("type", Shape.KIND, "The kind of question; text if left out.", "number"),
    Field("ask", Shape.TEXT, "The question.", "Which city fell?", required=True),
    Field(
        "answer",
        Shape.ANSWER,
        "The right answer, as a learner would type it.",
        "Hama",
        required=True,
        kinds=ALL_KINDS - {Kind.CLOZE},
        instead="the answers of a cloze are its {gaps} in ask",
    ),
    *_ASIDES,
    Field(
        "distractors",
        Shape.TEXTS,
        "Wrong options; without them they are drawn from the deck.",
        "[Homs, Aleppo]",
        kinds=frozenset({Kind.CHOICE}),
        instead='for options to choose from write "type: choice"',
    ),
    Field(
        "ordered",
        Shape.FLAG,
        "Whether the members must be given in this order.",
        "true",
        kinds=frozenset({Kind.LIST}),
    ),
    Field(
        "gaps",
        Shape.GAPS,
        "More about the gaps of a cloze, by their texts.",
        "{Hama: {type: name}}",
        kinds=frozenset({Kind.CLOZE}),
    ),
    Field(
        "fact",
        Shape.TEXT,
        "What the answer belongs to, as it stands inside a sentence: for questions made of several"
        " facts.",
        "the fall of Hama",
        kinds=FACT_KINDS,
        instead="facts are named where the answer is a date, a number or a list",
    ),
    Field("why", Shape.TEXT, "Shown after the answer.", "It lies on the road to Homs."),
    Field("cite", Shape.CITE, "Where the fact stands.", "{source: article, para: 3}"),
    Field("claimed_by", Shape.TEXT, "Who says so, where it is somebody's claim.", "the rebels"),
    Field("status", Shape.STATUS, "What to know of the fact's standing.", "contested"),
    *_DATED,
    Field(
        "family",
        Shape.TEXT,
        "Questions that give each other away: never two of a family on one day.",
        "hama-aleppo",
    ),
    Field(
        "confusable",
        Shape.IDS,
        "Questions that are easily mixed up with this one.",
        "[aleppo-population]",
    ),
    Field(
        "revision",
        Shape.WHOLE,
        "Raised when the right answer changed: the card is due again.",
        "1",
    ),
    Field("renamed_from", Shape.IDS, "Earlier ids; history follows.", "[population-of-hama]"),
    Field("retired", Shape.DAY, "The day from which it is no longer asked.", "2025-01-01"),
    Field(
        "tests",
        Shape.TESTS,
        "Answers by how they must be judged.",
        "{correct: [one million], incorrect: [2 million]}",
        kinds=TYPED_KINDS,
    ),
    Field(
        "lint-ok",
        Shape.REASONS,
        "Advice that this question need not follow, with the reason.",
        "{yes-no: The article asks it so.}",
    ),
)
