"""Rules about ids, on which all history hangs: none may vanish, change or be lost unsaid."""

from collections.abc import Iterator, Sequence

from byheart.core.deck import Deck, Kind, Question, QuestionId
from byheart.core.grading.words import literal
from byheart.core.lint.asked import InDeck
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import Given, Rule, Spot
from byheart.core.wording import quoted


def _deck_renamed(decks: Sequence[InDeck]) -> Iterator[Spot]:
    here = {deck.id for deck in decks}
    for deck in decks:
        before = deck.context.committed.get(deck.deck.file)
        if before is not None and before.id != deck.id and before.id not in here:
            message = f"the deck was {quoted(before.id)} when it was last committed"
            advice = "keep its id: the file and the title may change, the history hangs on the id"
            yield deck, Flaw(message, advice, "deck", before.id)


def _vanished(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        before = _before(deck)
        for question in _missing(deck, before):
            if _heir(deck, question, before) is None:
                message = f"the question {quoted(question.id)} is gone since the last commit"
                advice = "put it back with retired: DAY, or name it under renamed_from"
                yield deck, Flaw(message, advice, "questions", question.id)


def _changed(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        before = _before(deck)
        for question in _missing(deck, before):
            heir = _heir(deck, question, before)
            if heir is not None and heir.id in deck.by_id:
                message = f"this question was {quoted(question.id)} when it was last committed"
                advice = f"keep its id, or write renamed_from: [{question.id}]"
                yield deck.by_id[heir.id], Flaw(message, advice, "id", question.id)


def _before(deck: InDeck) -> Deck | None:
    """Return the deck as it was committed, wherever it stood; None if it cannot be compared."""
    if deck.deck.file in deck.context.partly:
        return None
    committed = deck.context.committed
    same = (other for other in committed.values() if other.id == deck.id)
    return next(same, None) or committed.get(deck.deck.file)


def _missing(deck: InDeck, before: Deck | None) -> list[Question]:
    """Return the questions that were there before and are there under no name now."""
    known = _known_ids(deck)
    return [question for question in before.questions if question.id not in known] if before else []


def _known_ids(deck: InDeck) -> set[QuestionId]:
    known = {question.id for question in deck.deck.questions}
    return known.union(*(question.renamed_from for question in deck.deck.questions))


def _heir(deck: InDeck, gone: Question, before: Deck | None) -> Question | None:
    """Return the new question that asks what a vanished one asked, or has its answer and source."""
    old = {question.id for question in before.questions} if before is not None else set()
    for question in deck.deck.questions:
        if question.id not in old and _is_same(question, gone):
            return question
    return None


def _is_same(one: Question, other: Question) -> bool:
    if literal(one.ask) == literal(other.ask):
        return True
    told = one.kind is other.kind and one.kind not in (Kind.BOOLEAN, Kind.CHOICE)
    return told and one.expected == other.expected and one.cite == other.cite is not None


def _gap_vanished(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        before = _before(deck)
        for old in before.questions if before is not None else ():
            asked = deck.by_id.get(old.id)
            now = {gap.name for gap in asked.question.gaps} if asked is not None else set()
            for gap in old.gaps if asked is not None else ():
                if gap.name not in now:
                    message = f"the gap {quoted(gap.name)} is gone since the last commit"
                    advice = f"give the gap that took its place the id: {gap.name}"
                    yield asked or deck, Flaw(message, advice, "ask", gap.name)


def _history_lost(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        before = _before(deck)
        told = {question.id for question in _missing(deck, before)}
        known = _known_ids(deck) | told
        for name in sorted(_learned(deck) - known):
            message = f"you have learned {quoted(name)}, which this deck has no more"
            advice = "name it under renamed_from, or put it back with retired: DAY"
            yield deck, Flaw(message, advice, "questions", name)


def _learned(deck: InDeck) -> set[QuestionId]:
    """Return the questions of a deck that somebody has a history of."""
    if deck.deck.file in deck.context.partly:
        return set()
    cards = (card.split("/") for card in deck.context.learned)
    return {QuestionId(parts[1]) for parts in cards if parts[0] == deck.id and len(parts) > 1}


_LATVIA = """\
- id: latvia-capital
  type: name
  ask: What is the capital of Latvia?
  answer: Riga
  cite: {source: atlas}
"""
_ESTONIA = """\
- id: estonia-capital
  type: name
  ask: What is the capital of Estonia?
  answer: Tallinn
  cite: {source: atlas}
"""
_BALTIC = """\
- id: baltic
  type: cloze
  ask: Riga lies in {Latvia}, Tallinn in {Estonia}.
  cite: {source: atlas}
"""

RULES = (
    Rule(
        "deck-renamed",
        Severity.ERROR,
        "The deck has another id",
        """`deck` is the name on which the history of all its questions hangs. With another one,
        everybody who learns it starts anew. The file and the title are free.""",
        bad=f"deck: baltic-states\nsources: {{atlas: {{title: An atlas}}}}\nquestions:\n{_LATVIA}",
        good=f"deck: example\nsources: {{atlas: {{title: An atlas}}}}\nquestions:\n{_LATVIA}",
        given=Given(before=_LATVIA),
        check_all=_deck_renamed,
    ),
    Rule(
        "id-vanished",
        Severity.ERROR,
        "A question is gone",
        """A question that is taken out leaves those who learn it with a history of nothing. With
        `retired` it is asked no more and keeps what is known of it. The rule compares with the
        last commit, where the deck is in a git repository.""",
        bad=_ESTONIA,
        good=_ESTONIA + _LATVIA + "  retired: 2024-12-01\n",
        given=Given(before=_ESTONIA + _LATVIA),
        check_all=_vanished,
    ),
    Rule(
        "id-changed",
        Severity.ERROR,
        "A question has another id",
        """An `id` is written once. Changed, it begins a new history; `renamed_from` lets the old
        one follow. Rewording a question needs no new id.""",
        bad=_LATVIA.replace("latvia-capital", "riga"),
        good=_LATVIA.replace("latvia-capital", "riga") + "  renamed_from: [latvia-capital]\n",
        given=Given(before=_LATVIA),
        check_all=_changed,
    ),
    Rule(
        "gap-vanished",
        Severity.WARNING,
        "A gap of a cloze is gone",
        """The gaps of a cloze are named after their texts. Where a text is put otherwise, an `id`
        under `gaps` keeps the name, and the history.""",
        bad=_BALTIC.replace("{Estonia}", "{the republic of Estonia}"),
        good=_BALTIC.replace(
            "{Estonia}.\n",
            "{the republic of Estonia}.\n  gaps:\n    the republic of Estonia: {id: estonia}\n",
        ),
        given=Given(before=_BALTIC),
        check_all=_gap_vanished,
    ),
    Rule(
        "history-lost",
        Severity.WARNING,
        "You have learned what is gone",
        """Your own history holds answers to a question that the deck has no more. If it has a new
        id, `renamed_from` brings them back.""",
        bad=_ESTONIA,
        good=_ESTONIA + "  renamed_from: [tallinn]\n",
        given=Given(learned="example/tallinn"),
        check_all=_history_lost,
    ),
)
