"""`quiz --mix`: between the cards, questions made from facts that are known. Nothing is stored."""

from dataclasses import replace
from random import Random

from byheart.commands.quiz_acts import Goes, Quiz
from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId
from byheart.core.making import Made, grade_made, make
from byheart.core.verdict import Judgement, Verdict, incorrect
from byheart.terminal.face import Act, QuestionView, Typed, VerdictView

AFTER = 4
"""Cards after which a made question comes."""
_KNOWN_MOST = 300
"""Cards, besides those of the session, whose facts are drawn from: reading them takes time."""
_TO_CHOOSE_FROM = 8
_NOTE = "made from facts that you know: no schedule"
_NOT_HERE = "This question was made for now and has no schedule: answer it, or stop."


class Mixer:
    """Asks a made question after every few cards; none twice, none that tells a card to come."""

    def __init__(self, quiz: Quiz, rng: Random) -> None:
        self._quiz = quiz
        self._rng = rng
        self._asked: set[CardId] = set()

    def turn(self) -> Goes:
        """Ask a made question where it is time for one."""
        done = {answer.card.id for answer in self._quiz.record.answers}
        until = self._quiz.rules.until_ms
        is_late = until is not None and self._quiz.now_ms >= until
        if is_late or len(done) // AFTER <= len(self._asked):
            return Goes.NEXT
        made = self._made()
        return Goes.NEXT if made is None else self._ask(made)

    def _made(self) -> Made | None:
        """Make a question from what is known and not still to be asked."""
        coming = set(self._quiz.record.session.queue)
        done = [answer.card for answer in self._quiz.record.answers]
        for deck in self._quiz.learner.decks:
            known = self._known([*done, *deck.cards], coming)
            own = [card for card in known if card.deck == deck.id]
            if not own:
                continue
            grader = self._quiz.library.grader(own[0])
            day = self._quiz.learner.day
            found = make(deck, own, day, _TO_CHOOSE_FROM, self._rng, grader)
            fresh = [made for made in found if made.card.id not in self._asked]
            if fresh:
                return self._rng.choice(fresh)
        return None

    def _known(self, cards: list[Card], coming: set[CardId]) -> list[Card]:
        """Return cards that were answered before and will not be asked again in this session."""
        state = self._quiz.learner.state
        met = {answer.card.id for answer in self._quiz.record.answers}
        known: dict[CardId, Card] = {}
        for card in cards:
            is_known = card.id in met or not state(card.id).is_new
            if is_known and card.id not in coming and len(known) < _KNOWN_MOST:
                known[card.id] = card
        return list(known.values())

    def _ask(self, made: Made) -> Goes:
        self._asked.add(made.card.id)
        view = self._view(made)
        while True:
            reply = self._quiz.face.ask(view)
            match reply:
                case Act.QUIT:
                    return Goes.OUT
                case Typed(given):
                    verdict = _verdict(made, given)
                    if verdict.judgement is not Judgement.PROMPT or view.message:
                        return self._show(VerdictView(view, given, verdict, None, {}, cram=True))
                    view = replace(view, message=verdict.message)
                case _:
                    view = replace(view, message=_NOT_HERE)

    def _view(self, made: Made) -> QuestionView:
        session = self._quiz.record.session
        return QuestionView(
            card=made.card,
            deck=self._quiz.library.deck(made.card),
            place=session.done,
            done=session.done,
            total=session.total,
            state=CardState(made.card.id),
            day=self._quiz.learner.day,
            options=made.options,
            note=_NOTE,
            rests_on=made.rests_on,
        )

    def _show(self, view: VerdictView) -> Goes:
        return Goes.OUT if self._quiz.face.page(view) is Act.QUIT else Goes.NEXT


def _verdict(made: Made, given: str) -> Verdict:
    return grade_made(made, given) if given else incorrect()
