"""One sitting: the draft, the deck and what was decided, and how each decision is made durable.

A decision is kept before the deck is written. If the program is killed in between, the deck has
no such question, and since the deck is believed, the candidate is proposed again.
"""

from collections import Counter
from datetime import date
from pathlib import Path

from byheart.clock import Clock
from byheart.core.deck import DeckId, Question, QuestionId
from byheart.core.drafting import Candidate
from byheart.core.errors import UsageError, UserError
from byheart.core.lint import Context
from byheart.core.review import Instant, Outcome
from byheart.core.scheduling.study_day import study_day
from byheart.core.sifting.aliases import with_answer
from byheart.core.sifting.checking import Checked, Remark, check_question
from byheart.core.sifting.decisions import (
    Accepted,
    Dated,
    Decision,
    Deed,
    Merged,
    Rejected,
    Sifted,
    Undone,
    Worded,
    fold,
    said_of,
)
from byheart.core.sifting.decks import DeckText, deck_text
from byheart.core.sifting.drafts import Draft, dated
from byheart.core.sifting.parts import Part, parts_of
from byheart.core.sifting.patches import difference, taken_back
from byheart.core.sifting.proposals import named, propose
from byheart.core.sifting.queue import is_asked, last_done, pending, stands
from byheart.core.wording import did_you_mean, quoted
from byheart.storage.decks.removal import remove_deck
from byheart.storage.decks.wordings import question_of, wording_of
from byheart.storage.decks.writing import create_deck, deck_bytes, replace_deck
from byheart.storage.drafts.decisions import DecisionLog


class RefusedError(UserError):
    """A candidate that is not taken in, with all that stands against it."""

    def __init__(self, what: str, obstacles: tuple[Remark, ...]) -> None:
        super().__init__("\n".join([f"{what}:", *map(str, obstacles)]))
        self.obstacles = obstacles


class Sifting:
    """A draft that is sifted into a deck. Nothing is remembered but what the files say."""

    def __init__(self, draft: Draft, file: Path, home: Path, clock: Clock, new: DeckId) -> None:
        """Read the deck and what was decided about it.

        Args:
            draft: The draft.
            file: The deck's file, which need not be there.
            home: The learner's folder.
            clock: Stamps decisions.
            new: The id of a deck that is not there yet.

        Raises:
            DeckError: If the deck has problems.
            UserError: If a file cannot be read.
        """
        self._draft = self._dated = draft
        self._file = file
        self._clock = clock
        self._new = new
        self._read: DeckText | None = None
        self._log = DecisionLog(home, self.deck.id)
        self.done: Counter[type[Deed]] = Counter()

    @property
    def deck(self) -> DeckText:
        """The deck as its file has it now; read anew where that has changed."""
        data = deck_bytes(self._file) if self._file.exists() else None
        if self._read is None or self._read.data != data:
            self._read = self._deck_of(data)
        return self._read

    def _deck_of(self, data: bytes | None) -> DeckText:
        name = str(self._file)
        if data is not None:
            return deck_text(data, name)
        title = self._draft.source.title or self._new.replace("-", " ").capitalize()
        return DeckText(name, None, self._new, title)

    @property
    def sifted(self) -> Sifted:
        """What was decided about the source of this draft."""
        return fold(self._log.decisions, self._draft.source.id)

    @property
    def log_file(self) -> Path:
        """Where decisions are kept."""
        return self._log.path

    @property
    def unread(self) -> int:
        """How many lines of the log no decision could be made of."""
        return self._log.unread

    @property
    def draft(self) -> Draft:
        """The draft as of the day that was set; read anew only where that is another one."""
        day = self.sifted.day or self._draft.as_of
        if day != self._dated.as_of:
            self._dated = dated(self._draft, day)
        return self._dated

    @property
    def pending(self) -> tuple[Candidate, ...]:
        """The candidates that are still to be decided."""
        return pending(self.draft, self.sifted, self.deck)

    @property
    def total(self) -> int:
        """How many candidates are put to the author in all."""
        return sum(map(is_asked, self._draft.candidates))

    def find(self, name: str) -> Candidate:
        """Return the candidate of a fingerprint, or of the beginning of one.

        Raises:
            UsageError: If there is none, or several.
        """
        found = self.draft.find(name)
        if len(found) > 1:
            raise UsageError(f"{len(found)} candidates begin with {quoted(name)}: write more of it")
        if not found:
            raise UsageError(f"no candidate {quoted(name)}: `byheart sift … --list` has their ids")
        return found[0]

    def proposal(self, candidate: Candidate) -> Question:
        """Return the question for a candidate, as its author left it where there is such."""
        wording = self.sifted.worded.get(candidate.id)
        kept = question_of(wording) if wording is not None else None
        return kept or propose(candidate, self.draft)

    def check(self, candidate: Candidate, question: Question) -> Checked:
        """Say what `check` would say of a question for a candidate."""
        deck = self.deck
        whole = named(question, candidate, deck.ids)
        return check_question(whole, candidate, self.draft, deck, self._today)

    @property
    def _today(self) -> date:
        return date.fromordinal(study_day(self._clock.now(), 0))

    def accept(self, candidate: Candidate, question: Question) -> QuestionId:
        """Put a question for a candidate into the deck; return its id.

        Raises:
            RefusedError: If something stands against it.
            UserError: If a file cannot be written.
        """
        deck = self.deck
        whole = named(question, candidate, deck.ids)
        draft = self.draft
        obstacles = check_question(whole, candidate, draft, deck, self._today).obstacles
        if obstacles:
            raise RefusedError("not accepted", obstacles)
        data = deck.with_question(whole, draft)
        patch, made_deck = difference(deck.data or b"", data), deck.data is None
        made = Accepted(candidate.id, whole.id, said_of(candidate), patch, made_deck=made_deck)
        self._append(made)
        self._write(deck.data, data)
        return whole.id

    def merge(self, candidate: Candidate, name: str, answer: str) -> QuestionId:
        """Make a candidate another right answer of a question; return the question's id.

        Args:
            candidate: The candidate.
            name: The question; of a list or a cloze `question/part`, a member or a gap.
            answer: How the candidate is to be typed.

        Raises:
            UsageError: If there is no such question, or no such part of it.
            RefusedError: If the answer would be wrong there, or make something else wrong.
            UserError: If a file cannot be written.
        """
        deck = self.deck
        id_, _, part_name = name.partition("/")
        question = self._question(id_)
        part = _part_of(question, self.parts(question), part_name.strip())
        context = Context(self._today, {self._draft.source.id: self._draft.article})
        data = deck.data or b""
        found = with_answer(data, deck.file, part, answer, Outcome.ACCEPT, context)
        if found.data is None:
            raise RefusedError(f"not merged into {question.id}", found.obstacles)
        patch = difference(data, found.data)
        said = said_of(candidate)
        self._append(Merged(candidate.id, question.id, answer, said, patch, part.name))
        self._write(data, found.data)
        return question.id

    def parts(self, question: Question) -> tuple[Part, ...]:
        """Return what of a question can take in another right answer."""
        return parts_of(self.deck.deck, question)

    def _question(self, name: str) -> Question:
        known = [each.id for each in self.deck.deck.questions if self.parts(each)]
        question = self.deck.question(QuestionId(name))
        if question is None or question.id not in known:
            hint = did_you_mean(name, known, "one that is neither true or false nor a card")
            raise UsageError(f"no question {quoted(name)} can take it in: {hint}")
        return question

    def reject(self, candidate: Candidate) -> None:
        """Never propose a candidate again."""
        self._append(Rejected(candidate.id))

    def keep(self, candidate: Candidate, question: Question) -> None:
        """Keep a question that is not accepted yet, as its author left it."""
        if question != self.proposal(candidate):
            self._log.append(*self._stamped(Worded(candidate.id, wording_of(question))))

    def set_day(self, day: date) -> None:
        """Set the day on which the article was written."""
        self._append(Dated(day))

    def undo(self) -> Decision | None:
        """Take the last decision back, in the deck too; return it, None where there is none.

        Raises:
            UserError: If the deck was changed in that place since.
        """
        deck = self.deck
        last = last_done(self.sifted, deck)
        if last is None:
            return None
        deed = last.deed
        question = deck.question(deed.question) if isinstance(deed, Accepted) else None
        if isinstance(deed, (Accepted, Merged)) and deed.patch.added:
            self._take_back(deck, deed)
        self._append(Undone(last.id))
        self.done[type(deed)] -= 1
        if question is not None and isinstance(deed, Accepted):
            own = wording_of(deck.own(question))
            self._log.append(*self._stamped(Worded(deed.candidate, own)))
        return last

    def _take_back(self, deck: DeckText, deed: Accepted | Merged) -> None:
        data = deck.data or b""
        before = taken_back(data, deed.patch)
        if before is None or (before and stands(deed, deck_text(before, deck.file))):
            raise UserError(
                f"{deed.question} was changed since in {deck.file}: take it out there by hand"
            )
        if not before and isinstance(deed, Accepted) and deed.made_deck:
            remove_deck(self._file, data)
        else:
            replace_deck(self._file, data, before)

    def _write(self, old: bytes | None, new: bytes) -> None:
        if old is None:
            create_deck(self._file, new)
        elif new != old:
            replace_deck(self._file, old, new)

    def _append(self, deed: Deed) -> None:
        self._log.append(*self._stamped(deed))
        self.done[type(deed)] += 1

    def _stamped(self, deed: Deed) -> tuple[str, Deed, Instant]:
        return self._draft.source.id, deed, self._clock.now()


def _part_of(question: Question, parts: tuple[Part, ...], name: str) -> Part:
    """Return the part with a name, or with an answer, or the only one.

    Raises:
        UsageError: If it is not clear which is meant.
    """
    if len(parts) == 1 and not name:
        return parts[0]
    for part in parts:
        if name.casefold() in {each.casefold() for each in (part.name, *part.rights) if part.name}:
            return part
    named = f"has no part {quoted(name)}" if name else "has several answers"
    known = ", ".join(f"{question.id}/{part.name}" for part in parts if part.name)
    raise UsageError(f"{question.id} {named}: {f'say {known}' if known else 'leave it out'}")
