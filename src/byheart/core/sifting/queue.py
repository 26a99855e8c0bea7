"""Which candidates are still to be decided, and what an undo would take back."""

from byheart.core.drafting import Candidate, FactKind
from byheart.core.sifting.decisions import Accepted, Decision, Merged, Sifted, Worded
from byheart.core.sifting.decks import DeckText
from byheart.core.sifting.drafts import Draft
from byheart.core.sifting.parts import parts_of


def is_asked(candidate: Candidate) -> bool:
    """Say whether a candidate is worth a look: a name is so once, a number each time."""
    return candidate.kind is not FactKind.NAME or candidate.repeats is None


def pending(draft: Draft, sifted: Sifted, deck: DeckText) -> tuple[Candidate, ...]:
    """Return the candidates that were neither rejected nor made into what the deck has.

    The deck is believed: a question that its author took out is proposed again, and one that a
    crash kept from being written was never made.
    """
    made = {id_ for id_, deed in sifted.made.items() if stands(deed, deck)}
    done = made | sifted.rejected
    return tuple(each for each in draft.candidates if each.id not in done and is_asked(each))


def stands(deed: Accepted | Merged, deck: DeckText) -> bool:
    """Say whether a deck has what a decision made of a candidate.

    An answer that was right before it was merged left no trace in the deck.
    """
    question = deck.question(deed.question)
    if question is None:
        return False
    if isinstance(deed, Accepted) or not deed.patch.added:
        return True
    parts = parts_of(deck.deck, question)
    return any(deed.answer in part.rights for part in parts if part.name == deed.part)


def last_done(sifted: Sifted, deck: DeckText) -> Decision | None:
    """Return the last decision that still has an effect, None where there is none.

    How a question was worded before it was accepted is no decision.
    """
    for decision in reversed(sifted.standing):
        match decision.deed:
            case (Accepted() | Merged()) as deed if not stands(deed, deck):
                continue
            case Worded():
                continue
            case _:
                return decision
    return None
