"""Judging never raises and accepts nothing that is meant to hurt."""

import pytest
from hostile_replies import asked, replies

from byheart.core.deck import Card
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement

DECK = asked()


@pytest.mark.parametrize("card", DECK.cards, ids=lambda card: card.expected.kind.value)
def test_no_hostile_reply_is_right(card: Card) -> None:
    grader = Grader(DECK)
    judged = {given: grader.grade(card, given).judgement for given in replies()}
    right = [given[:30] for given, judgement in judged.items() if judgement is Judgement.CORRECT]
    assert right == []
