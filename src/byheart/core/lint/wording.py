"""Rules about how a question is worded: that it asks one thing, plainly, and can stand alone."""

import re
from collections.abc import Iterator

from byheart.core.deck import Kind
from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.pronouns import PRONOUNS, dangling_pronoun
from byheart.core.lint.rule import ALL_KINDS, Rule
from byheart.core.lint.words import any_of

LONGEST_QUESTION = 30
LONGEST_SENTENCE = 40
"""Words of a cloze, which is read as a sentence and not searched for what it asks."""
_TYPED = frozenset({Kind.TEXT, Kind.NAME, Kind.NUMBER, Kind.DATE})
_READ_AS_QUESTIONS = ALL_KINDS - {Kind.CARD, Kind.CLOZE}

_MARKS = re.compile(r"[?\u061f\uff1f\u037e;]|_{2,}|(?:\u2026|\.\.\.)\s*$")
_ASKING = "who whom whose what which when where why how"
_TELLING = """
name list give state tell complete fill define explain describe translate choose pick select
identify write spell match calculate compute find say recite retell order put sort conjugate convert
solve simplify draw count recall quote cite decide
"""
_ASKS = re.compile(rf"\b(?:{any_of(_ASKING)})\b", re.IGNORECASE)
_TELLS = re.compile(rf"(?:^|[.,;:!]\s+)(?:{any_of(_TELLING)})\b", re.IGNORECASE)

_VERBS = "is are was were am do does did has have had can could will would should may might must"
_HEADS = f"{_VERBS} many much long far old big large often high deep tall fast"
_SECOND = re.compile(
    rf"\band\s+(?:(?:by|in|on|at|to|for|with|from)\s+)?(?:{any_of(_ASKING)})(?:\s*(?:\?|$)|\s+(?:{any_of(_HEADS)})\b)"
    rf"|^(?:{any_of(_ASKING)})\s+and\s+(?:{any_of(_ASKING)})\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(r"\b(?:not|NOT|except|EXCEPT|cannot|neither|[a-z]+n't)\b")
_NEGATIVE_WORDS = frozenset({"not", "except", "cannot", "neither", "never"})
_NEVER = re.compile(r"\b(?:never|NEVER)\b")
_HARMLESS_NEGATION = re.compile(
    r"\b(?:not only|or not|if not|not yet|not until|why)\b", re.IGNORECASE
)
_YES_OR_NO = frozenset({"yes", "no", "true", "false"})
_ANY_VERB = re.compile(rf"(?:^|[,;:]\s+)(?:{any_of(_VERBS)})\s", re.IGNORECASE)
_WHICH = re.compile(rf"\b(?:{any_of(_ASKING)})\b", re.IGNORECASE)
_ALTERNATIVE = re.compile(r"\bor\b")


def _no_question(asked: Asked) -> Iterator[Flaw]:
    if not asked.english:
        return
    ask = asked.question.ask
    if asked.kind is Kind.CHOICE and ask.rstrip().endswith(":"):
        return  # a sentence that the options end
    if not ("?" in ask or _MARKS.search(ask) or _ASKS.search(ask) or _TELLS.search(ask)):
        yield Flaw("nothing is asked", 'ask it: "What is …?", or "Name …"', "ask")


def _two_questions(asked: Asked) -> Iterator[Flaw]:
    if not asked.english:
        return
    ask = asked.plain_ask.strip()
    if ask.count("?") > 1 or ("and" in asked.spoken and _SECOND.search(ask)):
        yield Flaw("this asks two things at once", "make two questions of it", "ask")


def _negative_stem(asked: Asked) -> Iterator[Flaw]:
    if not asked.english:
        return
    if _NEGATIVE_WORDS.isdisjoint(asked.spoken) and "n't" not in asked.plain_ask:
        return
    found = _NEGATION.search(asked.plain_ask)
    if asked.kind not in _TYPED:
        found = found or _NEVER.search(asked.plain_ask)
    if found and not _HARMLESS_NEGATION.search(asked.plain_ask):
        message = f'"{found[0].lower()}" turns the question around, and is easily overlooked'
        yield Flaw(message, "ask for what is so", "ask")


def _yes_no(asked: Asked) -> Iterator[Flaw]:
    if not asked.english:
        return
    answers = {expected.answer.lower() for expected in asked.expectations}
    if answers & _YES_OR_NO or _asks_yes_or_no(asked.plain_ask.strip()):
        yield Flaw("this can be answered by yes or no", 'write "type: boolean", or ask what', "ask")


def _asks_yes_or_no(ask: str) -> bool:
    return bool(
        ask.endswith("?")
        and not _WHICH.search(ask)
        and _ANY_VERB.search(ask)
        and not _ALTERNATIVE.search(ask)
    )


def _long_question(asked: Asked) -> Iterator[Flaw]:
    most = LONGEST_SENTENCE if asked.kind is Kind.CLOZE else LONGEST_QUESTION
    words = len(asked.ask.split())
    if words > most:
        yield Flaw(f"this has {words} words, more than {most}", "cut it, or split it", "ask")


def _dangling_pronoun(asked: Asked) -> Iterator[Flaw]:
    if not asked.english or asked.spoken.isdisjoint(PRONOUNS):
        return
    offers = asked.kind in (Kind.CHOICE, Kind.LIST)
    pronoun = dangling_pronoun(asked.plain_ask, offers=offers)
    if pronoun:
        message = f'nobody can tell whom or what "{pronoun}" means'
        yield Flaw(message, "name it: questions are asked alone and out of order", "ask")


RULES = (
    Rule(
        "no-question",
        Severity.WARNING,
        "Nothing is asked",
        """A learner who meets a bare word has to guess what is wanted of it. Ask a whole question,
        or tell what to do: name, list, complete.""",
        bad="""
            - id: norway
              ask: Norway, the capital
              answer: Oslo
              cite: {source: atlas}
            """,
        good="""
            - id: norway
              ask: What is the capital of Norway?
              answer: Oslo
              cite: {source: atlas}
            """,
        check=_no_question,
        kinds=_READ_AS_QUESTIONS - {Kind.BOOLEAN},
    ),
    Rule(
        "two-questions",
        Severity.WARNING,
        "Two questions in one",
        """Who knows one half and not the other can be graded neither right nor wrong, and the
        schedule of the harder half drags the easier one along.""",
        bad="""
            - id: telephone
              ask: Who patented the telephone, and when was it?
              answer: Alexander Graham Bell
              type: name
              cite: {source: atlas}
            """,
        good="""
            - id: telephone
              ask: Who patented the telephone?
              answer: Alexander Graham Bell
              type: name
              cite: {source: atlas}
            """,
        check=_two_questions,
        kinds=_READ_AS_QUESTIONS,
    ),
    Rule(
        "negative-stem",
        Severity.WARNING,
        "Asks for what is not so",
        """A "not" is overlooked by those who know, and what is learned is the exception in place of
        the rule. Ask for what is so.""",
        bad="""
            - id: noble-gas
              type: choice
              ask: Which of these gases is not noble?
              answer: Nitrogen
              distractors: [Helium, Neon, Krypton]
              cite: {source: atlas}
            """,
        good="""
            - id: noble-gas
              type: choice
              ask: Which of these gases is noble?
              answer: Neon
              distractors: [Oxygen, Nitrogen, Chlorine]
              cite: {source: atlas}
            """,
        check=_negative_stem,
        kinds=_READ_AS_QUESTIONS,
    ),
    Rule(
        "yes-no",
        Severity.WARNING,
        "A yes or no that has to be typed",
        """Typed kinds are for answers that have to be found. What can be answered by yes or no is
        half guessed; `type: boolean` says so, and asking "what" is better.""",
        bad="""
            - id: mercury
              ask: Is mercury liquid at room temperature?
              answer: it is liquid
              cite: {source: atlas}
            """,
        good="""
            - id: mercury
              type: boolean
              ask: Is mercury liquid at room temperature?
              answer: true
              cite: {source: atlas}
            """,
        check=_yes_no,
        kinds=_TYPED,
    ),
    Rule(
        "long-question",
        Severity.WARNING,
        "The question is too long",
        f"""What takes long to read is read badly, hundreds of times. A question has at most
        {LONGEST_QUESTION} words, the sentence of a cloze {LONGEST_SENTENCE}. Background belongs
        into `why`.""",
        bad="""
            - id: canal
              ask: >-
                Which canal in Central America, begun by a French company in the nineteenth century,
                taken over and finished by the United States, and handed to the country that it
                crosses at the end of 1999, joins the Atlantic to the Pacific?
              answer: Panama Canal
              cite: {source: atlas}
            """,
        good="""
            - id: canal
              ask: Which canal in Central America joins the Atlantic to the Pacific?
              answer: Panama Canal
              why: A French company began it, the United States finished it.
              cite: {source: atlas}
            """,
        check=_long_question,
    ),
    Rule(
        "dangling-pronoun",
        Severity.WARNING,
        "A pronoun without what it stands for",
        """Questions are asked alone, years apart and out of order. What "it" or "he" was in the
        article or in the question before, nobody remembers.""",
        bad="""
            - id: curie-death
              type: date
              ask: In which year did she die?
              answer: "1934"
              cite: {source: atlas}
            """,
        good="""
            - id: curie-death
              type: date
              ask: In which year did Marie Curie die?
              answer: "1934"
              cite: {source: atlas}
            """,
        check=_dangling_pronoun,
        kinds=ALL_KINDS - {Kind.CARD},
    ),
)
