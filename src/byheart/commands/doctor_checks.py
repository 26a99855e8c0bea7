"""The checks of `byheart doctor`, in their order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from byheart.core.deck import Card, CardId, Deck, DeckId
from byheart.core.errors import Problem, UserError
from byheart.core.grading import Grader
from byheart.core.health import Finding, Level, fine
from byheart.core.moves import Orphan, moves
from byheart.core.review import Event, Instant, Review
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.verdict import Judgement
from byheart.storage.decks.files import select_decks
from byheart.storage.decks.git_head import committed_decks
from byheart.storage.devices.synced_home import carrier_of
from byheart.storage.folders import Folders
from byheart.storage.mending.examination import Examined, examine
from byheart.storage.mending.home_check import left_over, open_to_others, room
from byheart.storage.settings import Settings, read_settings
from byheart.terminal.measures import file_size
from byheart.terminal.phrases import count

_NAMED_MOST = 5
_ANSWERS_MOST = 5


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at everything, and what the mending needs of it."""

    findings: tuple[Finding, ...]
    history: Examined
    options: SchedulingOptions

    def faulty(self, check: str) -> bool:
        """Say whether a check found a fault that can be mended."""
        return any(each.check == check and each.mendable for each in self.findings)


def examined(places: Folders, at: Instant) -> Visit:
    """Look at the history, the home, the settings and the decks. Nothing is changed.

    Raises:
        UserError: If the history cannot be read for lack of rights, or while it is changed.
    """
    settings, findings = _settings(places)
    options = settings.scheduling_options()
    history = examine(places.history, options, at.ms)
    decks, problems = select_decks((), places, settings.deck_folders)
    return Visit(
        (
            *history.findings,
            *_card_findings(history, decks),
            _deck_finding(problems),
            *findings,
            *_home_findings(places, at),
        ),
        history,
        options,
    )


def _settings(places: Folders) -> tuple[Settings, list[Finding]]:
    try:
        return read_settings(places.settings), [fine("settings", "The settings can be used.")]
    except UserError as error:
        details = tuple(str(error).splitlines()[:_NAMED_MOST])
        advice = "The defaults hold until they are mended."
        message = "The settings cannot be used."
        return Settings(), [Finding("settings", Level.FAULT, message, advice, details=details)]


def _deck_finding(problems: Sequence[Problem]) -> Finding:
    if not problems:
        return fine("decks", "Your decks can be read.")
    return Finding(
        "decks",
        Level.FAULT,
        f"{count(len(problems), 'problem')} in your decks.",
        "`byheart check` says more.",
        details=tuple(map(str, problems[:_NAMED_MOST])),
    )


def _card_findings(history: Examined, decks: Sequence[Deck]) -> Iterator[Finding]:
    """Say which cards have a history and no question, and which may have moved."""
    cards = [card for deck in decks for card in deck.cards]
    asked = {id_ for card in cards for id_ in (card.id, *card.earlier_ids)}
    orphans = sorted(history.states.keys() - asked)
    here = {deck.id for deck in decks}
    lost = [id_ for id_ in orphans if id_.split("/")[0] in here]
    away = [id_ for id_ in orphans if id_.split("/")[0] not in here]
    moved: set[CardId] = set()
    if lost:
        found = list(_moved(lost, cards, history, decks))
        moved = {orphan for orphan, _ in found}
        if found:
            yield Finding(
                "moved",
                Level.FAULT,
                f"Questions that may have moved to another id: {len(found)}.",
                "Their history follows when the deck says so.",
                details=tuple(line for _, line in found[:_NAMED_MOST]),
            )
    gone = [id_ for id_ in lost if id_ not in moved]
    if gone:
        message = f"Cards with a history whose question is gone: {len(gone)}."
        advice = "Their history is kept, and comes back with a question of that id."
        yield Finding("cards", Level.NOTE, message, advice, details=tuple(gone[:_NAMED_MOST]))
    if away:
        named = sorted({id_.split("/")[0] for id_ in away})
        message = f"Cards of decks that are not here: {len(away)}."
        advice = "Their history is kept, and comes back with the deck."
        yield Finding("cards", Level.NOTE, message, advice, details=tuple(named[:_NAMED_MOST]))
    if not orphans:
        yield fine("cards", "Every card with a history has its question.")


def _moved(
    lost: Sequence[CardId], cards: Sequence[Card], history: Examined, decks: Sequence[Deck]
) -> Iterator[tuple[CardId, str]]:
    """Yield orphans with what to write where, so that their history follows."""
    asks = _asks_before(decks)
    answers = _right_answers(history.events, set(lost))
    orphans = [Orphan(id_, asks.get(id_, ""), answers.get(id_, ())) for id_ in lost]
    new = [card for card in cards if card.id not in history.states]
    graders: dict[DeckId, Grader] = {}
    of_id = {deck.id: deck for deck in decks}

    def is_right(card: Card, given: str) -> bool:
        if card.deck not in graders:
            graders[card.deck] = Grader(of_id[card.deck])
        return graders[card.deck].grade(card, given).judgement is Judgement.CORRECT

    for move in moves(orphans, new, is_right):
        place, earlier = move.card.question.place, move.orphan.parts[1]
        line = (
            f"{move.orphan.card} may be {move.card.id} now: write `renamed_from: [{earlier}]`"
            f" at {place.file}:{place.line}"
        )
        yield move.orphan.card, line


def _asks_before(decks: Sequence[Deck]) -> Mapping[CardId, str]:
    """Return how questions were worded at the last commit, of decks that are kept in git."""
    before = committed_decks([deck.file for deck in decks])
    return {card.id: card.question.ask for deck in before.values() for card in deck.cards}


def _right_answers(events: Sequence[Event], cards: set[CardId]) -> Mapping[CardId, tuple[str, ...]]:
    """Return some of what was typed to each card and judged right."""
    found: dict[CardId, dict[str, None]] = {}
    for event in events:
        deed = event.deed
        if not isinstance(deed, Review) or deed.judgement is not Judgement.CORRECT:
            continue
        if deed.typed and deed.card in cards:
            found.setdefault(deed.card, {})[deed.typed] = None
    return {card: tuple(typed)[:_ANSWERS_MOST] for card, typed in found.items()}


def _home_findings(places: Folders, at: Instant) -> Iterator[Finding]:
    carrier = carrier_of(places.home)
    if carrier:
        yield Finding(
            "place",
            Level.FAULT,
            f"Your home {places.home} lies where {carrier} carries it: a database that is copied"
            " while it is written gets damaged.",
            "Move it, set BYHEART_HOME, and let `byheart sync FOLDER` share the history.",
        )
    else:
        yield fine("place", f"Nothing carries your home {places.home}.")
    yield _listed(
        "rights",
        [str(path) for path in open_to_others(places)],
        "Nobody else can read your home.",
        "Files that others can read or folders that they can enter",
        "`--fix` makes them yours alone.",
    )
    yield _listed(
        "leftovers",
        [str(path) for path in left_over(places, at.ms)],
        "No half-written file was left.",
        "Half-written files that a program left when it was stopped",
        "`--fix` sets them aside.",
    )
    free, wanted = room(places)
    if free < wanted:
        message = f"Only {file_size(free)} are free for your history."
        yield Finding("room", Level.FAULT, message, f"Make room: {file_size(wanted)} are safe.")
    else:
        yield fine("room", f"There is room: {file_size(free)} are free.")


def _listed(check: str, paths: Sequence[str], well: str, wrong: str, advice: str) -> Finding:
    """Return a finding about paths: all is well where there are none."""
    if not paths:
        return fine(check, well)
    return Finding(
        check,
        Level.FAULT,
        f"{wrong}: {len(paths)}.",
        advice,
        mendable=True,
        details=tuple(paths[:_NAMED_MOST]),
    )
