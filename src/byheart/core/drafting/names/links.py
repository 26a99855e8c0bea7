"""Which mentions are of the same thing, what it is called in full, and what it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from byheart.core.drafting.names.homes import homes
from byheart.core.drafting.names.mentions import Mention, NameClass, Votes, added, winner
from byheart.core.drafting.names.states import FULL_NAMES

_KNOWN, _HARDLY, _LENT = 3, 2, 3


@dataclass(frozen=True, slots=True)
class Linked:
    """A mention with the full name of what it is of, and its class."""

    mention: Mention
    canonical: str
    klass: NameClass


def link(mentions: Sequence[Mention], bracketed: Sequence[tuple[str, str]]) -> list[Linked]:
    """Give each mention its canonical name and class.

    Args:
        mentions: All of a text, in its order.
        bracketed: The keys of abbreviations in brackets, each with that of its name.
    """
    groups = _groups(mentions)
    classes = {key: winner(added(*_votes(group))) for key, group in groups.items()}
    home_of = homes(groups, classes, bracketed)
    pooled: dict[str, list[Votes]] = defaultdict(list)
    for mention in mentions:
        pooled[home_of[mention.key]] += [mention.within, mention.around]
    total = {key: added(*votes) for key, votes in pooled.items()}
    for one, other in _neighbours(mentions):
        _lend(total, home_of[one.key], home_of[other.key])
    final = {key: _decided(votes) for key, votes in total.items()}
    titles = {key: _written(key, groups, home_of[key]) for key in groups}
    return [Linked(each, titles[each.key], final[home_of[each.key]]) for each in mentions]


def _groups(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.key].append(mention)
    return groups


def _votes(group: Iterable[Mention]) -> Iterable[Votes]:
    for mention in group:
        yield mention.within
        yield mention.around


def _neighbours(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the mentions that stand side by side in a list, from its beginning and its end."""
    pairs = [pair for pair in pairwise(mentions) if pair[1].listed]
    yield from pairs
    yield from ((after, before) for before, after in reversed(pairs))


def _lend(total: dict[str, Votes], giver: str, taker: str) -> None:
    """Let a name that little is known of be what its neighbour in a list is."""
    klass = winner(total[giver])
    if (
        klass is None
        or total[giver][klass] < _KNOWN
        or max(total[taker].values(), default=0) > _HARDLY
    ):
        return
    klass = NameClass.PLACE if klass is NameClass.STATE else klass
    total[taker] = added(total[taker], {klass: _LENT})


def _written(key: str, groups: Mapping[str, list[Mention]], home: str) -> str:
    if home in groups:
        return groups[home][0].text
    return FULL_NAMES.get(key, groups[key][0].text)


def _decided(votes: Votes) -> NameClass:
    """Return the class of a name; one that nothing speaks for or against is a person's."""
    against = votes.get(NameClass.PERSON, 0) < 0
    return winner(votes) or (NameClass.OTHER if against else NameClass.PERSON)
