"""The parts of a question that take in another right answer: all of it, a member, a gap."""

from dataclasses import dataclass

from byheart.core.deck import Card, Deck, Kind, Member, Question, cards_of
from byheart.core.grading import Grader
from byheart.core.lint.asked import rights

_WHOLE = frozenset({Kind.TEXT, Kind.NAME, Kind.NUMBER, Kind.DATE, Kind.CHOICE})


@dataclass(frozen=True, slots=True)
class Part:
    """What one right answer belongs to.

    `name` is that of a gap, or the answer of a member; "" for a question with one answer.
    `member` is None but for the members of a list, which are one card together.
    """

    name: str
    card: Card
    member: Member | None = None

    @property
    def rights(self) -> tuple[str, ...]:
        """What is right there, word for word."""
        member = self.member
        return rights(self.card.expected) if member is None else (member.answer, *member.accept)

    def reply(self, answer: str) -> str:
        """Return a reply that gives an answer here, and the right ones of all other members."""
        if self.member is None:
            return answer
        members = self.card.expected.members
        return "\n".join(answer if each == self.member else each.answer for each in members)


def parts_of(deck: Deck, question: Question) -> tuple[Part, ...]:
    """Return the parts of a question of a deck; none where no other answer can be right."""
    found: list[Part] = []
    for card in cards_of(deck.id, question):
        if card.gap is not None:
            found.append(Part(card.gap.name, card))
        elif card.expected.kind is Kind.LIST:
            found += [Part(member.answer, card, member) for member in card.expected.members]
        elif card.expected.kind in _WHOLE:
            found.append(Part("", card))
    return tuple(found)


def meant_by(deck: Deck, card: Card, reply: str) -> tuple[Part, str] | None:
    """Return which member of a list a reply names by words of its own, and those words.

    Known where a reply names all other members, and one thing that is none; else None.
    """
    missing, unknown = Grader(deck).unnamed(card, reply)
    if len(missing) != 1 or len(unknown) != 1:
        return None
    return Part(missing[0].answer, card, missing[0]), unknown[0]
