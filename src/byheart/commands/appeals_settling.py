"""The open appeals of a learner, and what it takes to settle one."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from byheart.commands.learner import Learner
from byheart.commands.own_decks import refuse_bundled, refuse_shipped
from byheart.commands.sift_session import RefusedError
from byheart.core.deck import Card, CardId, Deck, Kind
from byheart.core.errors import Problem, UsageError, UserError
from byheart.core.grading import Grader
from byheart.core.lint import Context
from byheart.core.review import Outcome, Settlement
from byheart.core.scheduling.study_day import study_day
from byheart.core.sifting.aliases import with_answer
from byheart.core.sifting.appeals import OpenAppeal, open_appeals
from byheart.core.sifting.parts import Part, meant_by
from byheart.core.wording import quoted
from byheart.storage.decks.files import read_decks
from byheart.storage.decks.writing import deck_bytes, replace_deck
from byheart.terminal.sift_appeals import AppealView


@dataclass(frozen=True, slots=True)
class Case:
    """An appeal with the card and the deck that it is about; None where they are gone."""

    appeal: OpenAppeal
    card: Card | None
    deck: Deck | None


class Appeals:
    """What is open. `named` says that the decks were named, and are not just those found."""

    def __init__(self, learner: Learner, *, named: bool = False) -> None:
        self._learner = learner
        self._named = named
        self._settled: set[OpenAppeal] = set()

    @property
    def cases(self) -> list[Case]:
        """The open appeals of the decks, the oldest first; those of lost cards come with all."""
        cases = [self._case(each) for each in self._open if each not in self._settled]
        return [case for case in cases if case.card is not None or not self._named]

    @cached_property
    def _open(self) -> list[OpenAppeal]:
        return open_appeals(self._learner.history.events())

    @property
    def _cards(self) -> dict[CardId, tuple[Card, Deck]]:
        """The cards by their ids, earlier ones too."""
        known: dict[CardId, tuple[Card, Deck]] = {}
        for deck in self._learner.decks:
            for card in deck.cards:
                for id_ in (card.id, *card.earlier_ids):
                    known.setdefault(id_, (card, deck))
        return known

    def _case(self, appeal: OpenAppeal) -> Case:
        card, deck = self._cards.get(appeal.card, (None, None))
        return Case(appeal, card, deck)

    def read_again(self, file: Path) -> list[Problem]:
        """Read a deck that was changed; one that cannot be read stays as it was."""
        decks, problems = read_decks([file])
        fresh = {deck.id: deck for deck in decks}
        self._learner.decks = [fresh.get(deck.id, deck) for deck in self._learner.decks]
        return problems

    def find(self, name: str) -> Case:
        """Return an appeal by its number or its id.

        Raises:
            UsageError: If there is none.
        """
        cases = self.cases
        if name.isdecimal() and 1 <= int(name) <= len(cases):
            return cases[int(name) - 1]
        found = next((case for case in cases if name in case.appeal.events), None)
        if found is None:
            most = f"they are numbered 1 to {len(cases)}" if cases else "none is open"
            raise UsageError(f"there is no appeal {quoted(name)}: {most}")
        return found

    def view(self, case: Case, number: int) -> AppealView:
        """Return an appeal as it is shown."""
        appeal, card = case.appeal, case.card
        rollover = self._learner.settings.rollover_hour
        return AppealView(
            number=number,
            total=len(self.cases),
            card=appeal.card,
            ask=card.front if card is not None else "",
            answer=card.expected.shown if card is not None else "",
            typed=appeal.typed,
            times=len(appeal.events),
            day=study_day(appeal.at, rollover),
            deck=case.deck.title if case.deck is not None else "",
            judged=self._judged(case),
        )

    def _judged(self, case: Case) -> str:
        if case.card is None or case.deck is None:
            return ""
        verdict = Grader(case.deck).grade(case.card, case.appeal.typed)
        return f"{verdict.judgement}. {verdict.message}".rstrip(". ")

    def settle(self, case: Case, outcome: Outcome, say: str = "") -> str:
        """Settle an appeal, in its deck first; return the deck's file, "" where it stays.

        Raises:
            RefusedError: If the deck would judge otherwise than is wanted, or elsewhere worse.
            UserError: If the deck cannot be changed.
        """
        file = "" if outcome is Outcome.DISMISSED else self._change(case, outcome, say)
        for event in case.appeal.events:
            settlement = Settlement(case.appeal.card, event, outcome)
            self._learner.history.append(settlement, self._learner.clock.now())
        self._settled.add(case.appeal)
        return file

    def _change(self, case: Case, outcome: Outcome, say: str) -> str:
        card, deck = case.card, case.deck
        if card is None or deck is None:
            raise UserError(
                f"the question of {case.appeal.card} is in no deck here: name its deck, or dismiss"
            )
        guard = refuse_shipped if self._named else refuse_bundled
        file = guard(Path(deck.file))
        data = deck_bytes(file)
        today = date.fromordinal(study_day(self._learner.clock.now(), 0))
        part, answer = _place_of(deck, card, case.appeal.typed, outcome)
        found = with_answer(data, deck.file, part, answer, outcome, Context(today), say=say)
        if found.data is None:
            raise RefusedError(f"{deck.file} is left as it is", found.obstacles)
        if found.data != data:
            replace_deck(file, data, found.data)
            self.read_again(file)
        return deck.file


def _place_of(deck: Deck, card: Card, typed: str, outcome: Outcome) -> tuple[Part, str]:
    """Return what a reply is to be an answer to: of a list, a member that it calls otherwise.

    Raises:
        UserError: If a reply to a list could be more than one member.
    """
    if card.expected.kind is not Kind.LIST or outcome is not Outcome.ACCEPT:
        return Part("", card), typed
    found = meant_by(deck, card, typed)
    if found is None:
        raise UserError(
            f"{quoted(typed)} does not say which one member it calls by another name:"
            f" `byheart edit {card.question.id}`, and give that member an accept"
        )
    return found
