"""What a class has done and knows: a pure fold over the events of each learner in turn.

Only what a teacher asks is counted: who practised, what is recalled, what is hard, and what is
taken for what. Nothing is predicted here.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from byheart.core.deck import Card, CardId, Deck, DeckId, Kind
from byheart.core.grading.grader import Grader
from byheart.core.grading.rivals import Rivals
from byheart.core.grading.words import literal
from byheart.core.review import Correction, Event, Rating, Review
from byheart.core.scheduling.counting import corrected, counting
from byheart.core.scheduling.study_day import study_day
from byheart.core.verdict import Judgement

_MEASURED = frozenset({Kind.NUMBER, Kind.DATE})
_Z = 1.96  # 95 %
_LONGEST_SESSION_ANSWER_MS = 600_000


@dataclass(slots=True)
class Tally:
    """Answers that were counted together.

    Attributes:
        answers: All answers but those made to cram.
        tested: First answers of a study day to a card that was answered on an earlier one.
        recalled: Those of them that were not rated again.
        wrong: All answers that were rated again.
        learners: Who answered.
    """

    answers: int = 0
    tested: int = 0
    recalled: int = 0
    wrong: int = 0
    learners: set[str] = field(default_factory=set)

    @property
    def retention(self) -> float | None:
        """The share recalled of what was tested; None where nothing was."""
        return self.recalled / self.tested if self.tested else None

    @property
    def hardness(self) -> tuple[float, float]:
        """What to sort by, the hardest last.

        The share that was missed at least, as the lower end of its Wilson interval, so that one
        miss of one does not outrank nine of ten; then the same of all answers.
        """
        missed = self.tested - self.recalled
        return (wilson_low(missed, self.tested), wilson_low(self.wrong, self.answers))


@dataclass(slots=True)
class Practice:
    """What one learner did. Days are study days, as `date.toordinal()` counts them."""

    learner: str
    name: str
    tally: Tally = field(default_factory=Tally)
    days: set[int] = field(default_factory=set)
    cards: set[CardId] = field(default_factory=set)
    took_ms: int = 0

    @property
    def last_day(self) -> int | None:
        """The last day with an answer."""
        return max(self.days, default=None)


@dataclass(frozen=True, slots=True)
class Confusion:
    """A wrong answer that was given more than once, or that is right for another question.

    `answer_of` is that question, of the same deck; None where there is none.
    """

    card: CardId
    typed: str
    times: int
    learners: int
    answer_of: CardId | None = None


class ClassReport:
    """Counts what learners did, one after the other; then says what it comes to."""

    def __init__(self, rollover_hour: int) -> None:
        self.practices: list[Practice] = []
        self.decks: defaultdict[str, Tally] = defaultdict(Tally)
        self.cards: defaultdict[CardId, Tally] = defaultdict(Tally)
        self._rollover = rollover_hour
        self._typed: defaultdict[tuple[CardId, str], Counter[str]] = defaultdict(Counter)

    def add(
        self, learner: str, name: str, events: Iterable[Event], before: Collection[CardId] = ()
    ) -> None:
        """Count the events of one learner.

        Args:
            learner: The role.
            name: What the teacher calls them.
            events: In any order; of the time that is reported on.
            before: The cards that were answered before that time.
        """
        practice = Practice(learner, name)
        self.practices.append(practice)
        kept = counting(events)
        ratings, last = corrected(kept), dict.fromkeys(before, 0)
        retyped = {
            e.deed.target: e.deed.typed
            for e in kept
            if isinstance(e.deed, Correction) and e.deed.typed
        }
        for event in kept:
            if isinstance(event.deed, Review) and not event.deed.cram:
                rating = ratings.get(event.id, event.deed.rating)
                day = study_day(event.at, self._rollover)
                self._count(practice, event.deed, rating, day, last)
                if rating is Rating.AGAIN:
                    self._note(learner, event.deed, retyped.get(event.id, ""))

    def confusions(self, decks: Sequence[Deck], most: int) -> list[Confusion]:
        """Return the wrong answers that were given most, and whose answers they are."""
        owners = {deck.id: _Owners(deck) for deck in decks}
        cards = {card.id: card for deck in decks for card in deck.cards}
        ranked = sorted(
            self._typed.items(), key=lambda item: (-len(item[1]), -item[1].total(), item[0])
        )
        found = [
            Confusion(card, typed, by.total(), len(by), _answer_of(cards.get(card), typed, owners))
            for (card, typed), by in ranked[: 2 * most]
        ]
        return [each for each in found if each.times > 1 or each.answer_of is not None][:most]

    def _count(
        self, practice: Practice, review: Review, rating: Rating, day: int, last: dict[CardId, int]
    ) -> None:
        seen = last.get(review.card)
        is_test = seen is not None and seen < day
        last[review.card] = day
        practice.days.add(day)
        practice.cards.add(review.card)
        practice.took_ms += min(review.took_ms, _LONGEST_SESSION_ANSWER_MS)
        deck = review.card.partition("/")[0]
        for tally in (practice.tally, self.decks[deck], self.cards[review.card]):
            tally.answers += 1
            tally.wrong += rating is Rating.AGAIN
            tally.tested += is_test
            tally.recalled += is_test and rating is not Rating.AGAIN
            tally.learners.add(practice.learner)

    def _note(self, learner: str, review: Review, retyped: str) -> None:
        wrong = (Judgement.INCORRECT, Judgement.PARTIAL)
        for typed in {review.typed, retyped} if review.judgement in wrong else {retyped}:
            if said := " ".join(typed.casefold().split()):
                self._typed[review.card, said][learner] += 1


def wilson_low(hits: int, tries: int) -> float:
    """Return the lower end of the 95 % Wilson score interval of a share; 0 without tries.

    Source:
        E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
    """
    if not tries:
        return 0.0
    share, z2 = hits / tries, _Z * _Z / tries
    middle = share + z2 / 2
    spread = _Z * sqrt(share * (1 - share) / tries + z2 / (4 * tries))
    return max(0.0, (middle - spread) / (1 + z2))


class _Owners:
    """The cards of a deck by what is right for them."""

    def __init__(self, deck: Deck) -> None:
        self._rivals = Rivals(deck)
        self._grader = Grader(deck)
        self._measured = [card for card in deck.cards if card.expected.kind in _MEASURED]

    def of(self, card: Card, typed: str) -> CardId | None:
        """Return another card for which a reply is right, one of the same kind."""
        if card.expected.kind in _MEASURED:
            others = (each for each in self._measured if self._is_right(card, each, typed))
            return next((each.id for each in others), None)
        found = self._rivals.literally(card, literal(typed))
        return found.card.id if found is not None else None

    def _is_right(self, card: Card, other: Card, typed: str) -> bool:
        if other.id == card.id or other.expected.kind is not card.expected.kind:
            return False
        return self._grader.grade(other, typed).judgement is Judgement.CORRECT


def _answer_of(card: Card | None, typed: str, owners: Mapping[DeckId, _Owners]) -> CardId | None:
    return owners[card.deck].of(card, typed) if card is not None else None
