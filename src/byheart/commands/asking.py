"""One card asked: from the question to the verdict, and to what the learner does then.

Every answer is stored before its verdict is shown. A partial answer is one: its review is
stored as Again, and a right second try corrects it.
"""

from collections.abc import Mapping
from dataclasses import replace

from byheart.commands.quiz_acts import Goes, Quiz, do
from byheart.core.attempt import Attempt
from byheart.core.deck import Card, Kind
from byheart.core.review import GradedBy, Rating, Review
from byheart.core.scheduling.outlook import preview
from byheart.core.verdict import Judgement, Verdict, incorrect
from byheart.terminal.face import Act, QuestionView, Rated, Reply, Typed, VerdictView


class Asking:
    """One card and what has come of it so far."""

    def __init__(self, quiz: Quiz, card: Card) -> None:
        self._quiz = quiz
        self._card = card
        self._before = quiz.learner.state(card.id)
        self._attempt = Attempt()
        self._message = ""
        self._took_ms = 0

    def run(self) -> Goes:
        """Ask until an answer stands, the card leaves, or the learner stops."""
        while True:
            view = self._view()
            started = self._quiz.now_ms
            reply = self._quiz.face.ask(view)
            self._took_ms += self._quiz.now_ms - started
            goes = self._hear(reply, view)
            if goes is not Goes.ON:
                return goes

    def _hear(self, reply: Reply, view: QuestionView) -> Goes:
        match reply:
            case Typed(given):
                verdict = self._judge(given)
                if self._attempt.is_open_after(verdict):
                    self._ask_once_more(given, verdict)
                    return Goes.ON
                self._close(given, verdict)
                return self._show(VerdictView(view, given, verdict, None, self._intervals()))
            case Act.TURN:
                return self._turn(VerdictView(view, "", None, None, self._intervals()))
            case Act.HINT:
                self._hint()
                return Goes.ON
            case _:
                return self._do(reply)

    def _view(self) -> QuestionView:
        quiz, card = self._quiz, self._card
        session = quiz.record.session
        return QuestionView(
            card=card,
            deck=quiz.library.deck(card),
            place=len({card.id, *(step.card for step in session.steps)}),
            done=session.done,
            total=session.total,
            state=quiz.learner.state(card.id),
            day=quiz.learner.day,
            options=quiz.library.options(card),
            hint=card.hint if self._attempt.hinted else "",
            message=self._message,
            turns=quiz.rules.flip or card.expected.kind is Kind.CARD,
            can_undo=quiz.record.can_undo,
        )

    def _do(self, reply: Reply) -> Goes:
        """Do something else; the card may have been edited meanwhile."""
        goes, self._message = do(self._quiz, reply, self._card)
        self._card = self._quiz.library.card(self._card.id)
        return goes

    def _hint(self) -> None:
        self._message = "" if self._card.hint else "This question has no hint."
        if self._card.hint:
            self._attempt = self._attempt.with_hint()

    def _judge(self, given: str) -> Verdict:
        """Judge a reply; to a list that was partly right, the members said before count too."""
        if not given:
            return incorrect()
        grader = self._quiz.library.grader(self._card)
        options = self._quiz.library.options(self._card)
        verdict = grader.grade(self._card, given, options)
        if self._attempt.retried and self._card.expected.kind is Kind.LIST:
            both = grader.grade(self._card, f"{self._attempt.replies[-1]}, {given}", options)
            return max(verdict, both, key=lambda each: each.score)
        return verdict

    def _ask_once_more(self, given: str, verdict: Verdict) -> None:
        if verdict.judgement is Judgement.PARTIAL:
            self._store(given, verdict)
        self._attempt = self._attempt.after(given, verdict)
        self._message = verdict.message or "Not quite. Once more?"

    def _close(self, given: str, verdict: Verdict) -> None:
        if not self._attempt.retried:
            self._store(given, verdict)
        elif (rating := self._attempt.rating(verdict)) is not Rating.AGAIN:
            self._quiz.record.correct(rating, GradedBy.RETRY, given)

    def _store(self, given: str, verdict: Verdict) -> None:
        review = self._review(self._attempt.rating(verdict), self._attempt.graded_by)
        judged = replace(review, judgement=verdict.judgement, score=verdict.score, typed=given)
        self._quiz.record.answer(self._card, judged)

    def _review(self, rating: Rating, graded_by: GradedBy) -> Review:
        return Review(
            card=self._card.id,
            rating=rating,
            graded_by=graded_by,
            took_ms=self._took_ms,
            revision=self._card.question.revision,
            cram=self._quiz.rules.cram,
        )

    def _intervals(self) -> Mapping[Rating, int]:
        learner = self._quiz.learner
        outlooks = preview(self._before, learner.day, learner.options_of(self._card.id))
        return {rating: outlook.interval_days for rating, outlook in outlooks.items()}

    def _show(self, view: VerdictView) -> Goes:
        """Show the verdict until the learner goes on."""
        self._message = self._leech_notice()
        while True:
            reply = self._quiz.face.verdict(self._now(view))
            if reply is Act.NEXT:
                return Goes.NEXT
            goes = self._do(reply)
            if goes is not Goes.ON:
                return goes

    def _now(self, view: VerdictView) -> VerdictView:
        state = self._quiz.learner.state(self._card.id)
        answers = self._quiz.record.answers
        return replace(
            view,
            rating=answers[-1].rating if view.verdict is not None else None,
            notice=self._message,
            flagged=state.flagged,
            suspended=state.suspended,
            cram=self._quiz.rules.cram,
        )

    def _turn(self, view: VerdictView) -> Goes:
        """Show the back of a flashcard and store the learner's own rating."""
        self._message = ""
        while True:
            started = self._quiz.now_ms
            reply = self._quiz.face.back(self._now(view))
            self._took_ms += self._quiz.now_ms - started
            if isinstance(reply, Rated):
                return self._rate_oneself(reply.rating)
            goes = self._do(reply)
            if goes is not Goes.ON:
                return goes

    def _rate_oneself(self, rating: Rating) -> Goes:
        best = Rating.HARD if self._attempt.hinted else Rating.EASY
        self._quiz.record.answer(self._card, self._review(min(rating, best), GradedBy.SELF))
        if notice := self._leech_notice():
            self._quiz.face.say(notice)
        return Goes.NEXT

    def _leech_notice(self) -> str:
        """Let a card that has just become a leech leave the session, and say so."""
        state = self._quiz.learner.state(self._card.id)
        if not state.leech or self._before.leech:
            return ""
        self._quiz.record.drop(self._card)
        return (
            f"Forgotten {state.lapses} times: a leech. It is set aside. Reword the question,"
            f" then type `byheart resume {self._card.id}`."
        )
