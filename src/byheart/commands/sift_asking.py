"""The loop of sifting: one candidate after the other, each decision kept before the next."""

from dataclasses import replace
from typing import assert_never

from byheart.commands.sift_block import edited_block
from byheart.commands.sift_days import day_of
from byheart.commands.sift_session import RefusedError, Sifting
from byheart.core.deck import Kind, Question, QuestionId
from byheart.core.drafting import Candidate, Fingerprint
from byheart.core.errors import UsageError, UserError
from byheart.core.sifting.answers import proposed
from byheart.core.sifting.decisions import (
    Accepted,
    Dated,
    Decision,
    Merged,
    Rejected,
    Undone,
    Worded,
)
from byheart.core.sifting.drafts import span_in_sentence
from byheart.core.sifting.fields import editable, field, with_field
from byheart.core.sifting.nearness import nearest, nearest_part
from byheart.core.sifting.proposals import as_cloze, of_kind, propose
from byheart.core.sifting.stems import GAP, is_unfinished
from byheart.core.sifting.wording import hint_words
from byheart.core.wording import quoted
from byheart.terminal.phrases import shortened
from byheart.terminal.sift_face import Act, CandidateView, Reply, SiftFace, Tally
from byheart.terminal.sift_wording import said_of_decision

OFFERED = 5
"""Questions that are offered to merge a candidate into."""
SEVERAL = 2
KINDS = tuple(Kind)


class Asking:
    """A sitting with an author.

    `_first` is the candidate that is on the screen, or that an undo led back to; `_last_skips` is
    how many were skipped since the last decision.
    """

    def __init__(self, sifting: Sifting, face: SiftFace) -> None:
        self._sifting = sifting
        self._face = face
        self._skipped: list[Fingerprint] = []
        self._last_skips = 0
        self._first: Fingerprint | None = None
        self._message = ""

    def run(self) -> Tally:
        """Put candidates to the author until none is left or they stop; return what was done."""
        while (candidate := self._next()) is not None:
            self._first = candidate.id
            if not self._decide(candidate):
                break
        return self.tally

    @property
    def tally(self) -> Tally:
        """What was done so far."""
        done, sifting = self._sifting.done, self._sifting
        return Tally(
            accepted=done[Accepted],
            merged=done[Merged],
            rejected=done[Rejected],
            left=len(sifting.pending),
            deck=sifting.deck.file,
            last=self._message,
        )

    def _next(self) -> Candidate | None:
        left = self._sifting.pending
        first = next((each for each in left if each.id == self._first), None)
        return first or next((each for each in left if each.id not in self._skipped), None)

    def _decide(self, candidate: Candidate) -> bool:
        """Put one candidate to the author until it is left; say whether another one is next."""
        while True:
            question = self._sifting.proposal(candidate)
            reply = self._face.show(self._view(candidate, question))
            self._message = ""
            if reply.act is Act.QUIT:
                return False
            try:
                if self._settled(reply, candidate, question):
                    return True
            except UserError as error:
                self._message = str(error)

    def _view(self, candidate: Candidate, question: Question) -> CandidateView:
        sifting = self._sifting
        draft, deck = sifting.draft, sifting.deck
        span = span_in_sentence(candidate, draft)
        first = next((e.para for e in draft.candidates if e.id == candidate.repeats), None)
        return CandidateView(
            next((each for each in draft.candidates if each.id == candidate.id), candidate),
            span,
            question,
            sifting.check(candidate, question).remarks,
            hint_words(candidate.sentence, span),
            place=sifting.total - len(sifting.pending) + 1,
            total=sifting.total,
            article=draft.source.title or draft.source.id,
            deck=deck.title,
            first_para=first,
            message=self._message,
        )

    def _settled(self, reply: Reply, candidate: Candidate, question: Question) -> bool:
        """Do what the author wants; say whether another candidate is next."""
        match reply.act:
            case Act.ACCEPT:
                self._accept(candidate, question, reply.text)
            case Act.MERGE:
                self._merge(candidate, reply.text)
            case Act.REJECT:
                self._sifting.reject(candidate)
                self._message = f"Rejected {quoted(candidate.text)}."
            case Act.SKIP:
                self._skipped.append(candidate.id)
                self._last_skips += 1
                self._first = None
            case Act.UNDO:
                return self._undo()
            case _:
                changed = self._changed(reply, candidate, question)
                self._sifting.keep(candidate, changed)
        is_decided = candidate.id not in {each.id for each in self._sifting.pending}
        self._last_skips = 0 if is_decided else self._last_skips
        return is_decided or not self._first

    def _accept(self, candidate: Candidate, question: Question, ask: str) -> None:
        """Accept a question; one that is not finished is asked for first, and kept if refused."""
        if not ask and is_unfinished(question.ask):
            start = question.ask.partition(GAP)[0]
            ask = self._face.line("Question", start) or start
            if ask.strip() == start.strip():
                return
        whole = with_field(question, "ask", ask) if ask else question
        try:
            self._message = f"Accepted as {self._sifting.accept(candidate, whole)}."
        except RefusedError:
            self._sifting.keep(candidate, whole)
            self._message = "Not accepted yet: mend what is called an error above."

    def _merge(self, candidate: Candidate, name: str) -> None:
        answer = proposed(candidate).answer or candidate.text
        if not name:
            near = nearest(candidate, self._sifting.deck.deck, OFFERED)
            for question in near:
                self._face.say(f"{question.id}: {shortened(question.ask, 60)}")
            name = self._face.line("Merge into", near[0].id if near else "") or ""
            given = self._face.line("Its further answer", answer) if name else None
            if not given:
                return
            answer = given
        id_ = self._sifting.merge(
            candidate, self._with_part(candidate, name.strip(), answer), answer
        )
        self._message = f"Merged into {id_}."

    def _with_part(self, candidate: Candidate, name: str, answer: str) -> str:
        """Let the author choose what of a question an answer belongs to, where that is open."""
        question = self._sifting.deck.question(QuestionId(name))
        parts = self._sifting.parts(question) if question is not None else ()
        if len(parts) < SEVERAL:
            return name
        names = [part.name for part in parts]
        likely = nearest_part(answer, candidate.sentence, parts).name
        part = self._face.choose("Another form of", names, likely)
        return name if part is None else f"{name}/{part}"

    def _undo(self) -> bool:
        """Take back the last skip of this sitting, or the last decision there is."""
        if self._last_skips and self._first not in self._skipped:
            self._first = self._skipped.pop()
            self._last_skips -= 1
            return True
        done = self._sifting.undo()
        if done is None:
            self._message = "Nothing was decided that could be undone."
            return False
        self._message = f"Undone: {said_of_decision(done)}."
        if not isinstance(done.deed, Dated):
            self._first = candidate_of(done)
        return True

    def _changed(self, reply: Reply, candidate: Candidate, question: Question) -> Question:
        """Return the question as the author changes it."""
        match reply.act:
            case Act.EDIT:
                return self._edited(question)
            case Act.BLOCK:
                return edited_block(self._sifting, self._face, candidate, question)
            case Act.KIND:
                return self._of_kind(candidate, question, reply.text)
            case Act.AS_OF:
                return self._dated(candidate, question, reply.text)
            case _:
                return with_field(question, reply.field, reply.text)

    def _edited(self, question: Question) -> Question:
        """Go through the fields; Ctrl-D or the end of input leaves the rest as it is."""
        for name in editable(question.kind):
            text = self._face.line(name.capitalize(), field(question, name))
            if text is None:
                break
            question = with_field(question, name, text)
        return question

    def _of_kind(self, candidate: Candidate, question: Question, name: str) -> Question:
        """Let the author choose a kind; a cloze begins as the sentence, and is to be reworded."""
        options = [kind.value for kind in KINDS]
        chosen = name or self._face.choose("Kind", options, question.kind.value)
        if chosen is None:
            return question
        if chosen not in options:
            raise UsageError(f"{quoted(chosen)} is no kind: it is one of {', '.join(options)}")
        if chosen == question.kind:
            return question
        draft = self._sifting.draft
        if chosen == Kind.CLOZE:
            self._message = "Put the sentence in words of your own (e); gaps stand in braces."
            return as_cloze(question, candidate.sentence, span_in_sentence(candidate, draft))
        left = question.kind is Kind.CLOZE
        return of_kind(propose(candidate, draft) if left else question, Kind(chosen))

    def _dated(self, candidate: Candidate, question: Question, text: str) -> Question:
        """Set the day of the article; an answer that hung on it is proposed anew."""
        old = self._sifting.draft.as_of
        given = text or self._face.line("As of", old.isoformat() if old else "")
        if not given:
            return question
        self._sifting.set_day(day_of(given))
        new = self._sifting.find(candidate.id)
        answer = proposed(new).answer
        if new.relative and answer:
            question = with_field(question, "answer", answer)
        return replace(question, as_of=self._sifting.draft.as_of)


def candidate_of(decision: Decision) -> Fingerprint | None:
    """Return the candidate that a decision is about, None for one about the whole article."""
    match decision.deed:
        case Accepted(candidate=id_) | Merged(candidate=id_) | Rejected(id_) | Worded(id_):
            return id_
        case Dated() | Undone():
            return None
        case _:
            assert_never(decision.deed)
