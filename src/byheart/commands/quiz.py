"""`byheart quiz`: the daily quiz."""

import sys
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Annotated

import typer

from byheart.commands.asking import Asking
from byheart.commands.completing import deck_names
from byheart.commands.goal_demand import demand_of, goal_note
from byheart.commands.learner import Learner, open_learner
from byheart.commands.library import Library
from byheart.commands.quiz_acts import Goes, Quiz, Rules
from byheart.commands.quiz_ending import ending_of
from byheart.commands.quiz_record import Record
from byheart.commands.reminding import reminder
from byheart.commands.sync_behind import synced_behind
from byheart.core.deck import Card
from byheart.core.errors import UsageError
from byheart.core.scheduling.goals import Demand
from byheart.core.session import USUAL_MS, Choices, Order, Plan, Session, minutes_for, plan
from byheart.terminal.face import Face, Opening
from byheart.terminal.phrases import about_minutes, count
from byheart.terminal.signals import end_on_signals

MS_A_MINUTE = 60_000


def quiz(  # noqa: PLR0913 - one parameter an option
    decks: Annotated[
        list[str] | None,
        typer.Argument(help="Deck ids, files or folders.", autocompletion=deck_names),
    ] = None,
    *,
    tag: Annotated[
        list[str] | None, typer.Option(help="Only questions with this tag; may be repeated.")
    ] = None,
    new: Annotated[int | None, typer.Option(min=0, help="New cards today.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Cards in this session.")] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0.1, help="Begin no further card after this time.")
    ] = None,
    order: Annotated[Order | None, typer.Option(help="What comes first.")] = None,
    cram: Annotated[
        bool, typer.Option("--cram", help="Ask everything; the schedule stays as it is.")
    ] = False,
    flip: Annotated[
        bool, typer.Option("--flip", help="Ask every card as a flashcard, rated by yourself.")
    ] = False,
    mix: Annotated[
        bool, typer.Option("--mix", help="Between the cards, questions made from known facts.")
    ] = False,
    seed: Annotated[int | None, typer.Option(help="Make chance repeatable.")] = None,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Lines instead of screens.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Ask what is due, then new cards.

    Every answer is stored before its verdict is shown, so stop whenever you like.
    """
    if plain and json:
        raise UsageError("--plain and --json exclude each other: leave one out")
    end_on_signals()
    with (
        open_learner(decks or (), now, write=True) as learner,
        synced_behind(wanted=learner.settings.sync) as notice,
    ):
        settings = learner.settings
        choices = Choices(
            new_per_day=settings.new_per_day if new is None else new,
            new_per_deck=settings.new_per_deck,
            limit=settings.limit if limit is None else limit,
            order=Order(settings.order) if order is None else order,
            cram=cram,
            demand=demand_of(learner, paced=new is None),
        )
        time_limit = settings.minutes if minutes is None else minutes
        until = None
        if time_limit is not None:
            until = learner.clock.now().ms + round(time_limit * MS_A_MINUTE)
        face = face_for(plain=plain, json=json)
        rules = Rules(flip=flip, cram=cram, mix=mix, until_ms=until, notice=notice)
        hold(learner, tag or [], choices, rules, face, Random(seed))  # noqa: S311 - no secret


def hold(
    learner: Learner, tags: list[str], choices: Choices, rules: Rules, face: Face, rng: Random
) -> None:
    """Plan a session, hold it and say how it went."""
    chosen, outside = by_tag(learner.cards, tags)
    choices = replace(choices, outside=tuple(outside))
    planned = plan(chosen, learner.states, learner.day, choices, learner.schedules, rng)
    record = Record(learner, Session(planned.ids))
    played = Quiz(learner, Library(learner.decks, rng), record, face, rules)
    if planned.cards or learner.problems:
        face.open(replace(opening_of(learner, planned, choices.demand), notice=rules.notice))
    elif rules.notice:
        face.say(rules.notice)
    try:
        ask_all(played, rng)
    except KeyboardInterrupt:
        given = len(record.answers)
        are = "is" if given == 1 else "are"
        face.say(f"\nStopped. {count(given, 'answer')} of this session {are} kept.")
        raise
    face.close(ending_of(played, planned, chosen, choices))
    if record.answers and (line := reminder(learner)):
        face.say(line)


def ask_all(played: Quiz, rng: Random) -> None:
    """Ask until nothing is left, the time is up or the learner stops."""
    record = played.record
    between = in_between(played, rng)
    while True:
        if played.rules.until_ms is not None and played.now_ms >= played.rules.until_ms:
            record.begin_no_more()
        if record.next is None:
            return
        if Asking(played, played.library.card(record.next)).run() is Goes.OUT:
            return
        if between() is Goes.OUT:
            return


def in_between(played: Quiz, rng: Random) -> Callable[[], Goes]:
    """Return what comes after each card: nothing, or a made question now and then."""
    if not played.rules.mix:
        return lambda: Goes.NEXT
    from byheart.commands.quiz_mix import Mixer  # noqa: PLC0415 - imports the judge of answers

    return Mixer(played, rng).turn


def by_tag(cards: list[Card], tags: list[str]) -> tuple[list[Card], list[Card]]:
    """Return the cards with one of the tags (all where none is named), and the others.

    Raises:
        UsageError: If there are tags and no card has any of them.
    """
    if not tags:
        return cards, []
    wanted = set(tags)
    chosen = [card for card in cards if not wanted.isdisjoint(card.question.tags)]
    if not chosen:
        known = ", ".join(sorted({tag for card in cards for tag in card.question.tags}))
        raise UsageError(f"no question has the tag {', '.join(tags)}: there are {known or 'none'}")
    others = [card for card in cards if wanted.isdisjoint(card.question.tags)]
    return chosen, others


def opening_of(learner: Learner, planned: Plan, asked: Demand) -> Opening:
    """Say what is ahead, and how long what stays behind would take."""
    median_ms = learner.history.took_median_ms() or USUAL_MS
    behind = planned.left_out.over_limit
    rest = about_minutes(minutes_for(behind, median_ms))
    waits = f"{count(behind, 'more card')} wait beyond this session, {rest}." if behind else ""
    return Opening(
        due=len(planned.cards) - len(planned.new),
        new=len(planned.new),
        minutes=minutes_for(len(planned.cards), median_ms),
        left_out=f"{goal_note(planned, asked)} {waits}".strip(),
        problems=tuple(learner.problems),
    )


def face_for(*, plain: bool, json: bool) -> Face:
    """Choose how the quiz is shown: a screen only where both ends are a terminal."""
    if json:
        from byheart.terminal.json_lines import JsonFace  # noqa: PLC0415 - one of three

        return JsonFace()
    if plain or not (sys.stdin.isatty() and sys.stdout.isatty()):
        from byheart.terminal.plain import PlainFace  # noqa: PLC0415 - one of three

        return PlainFace()
    from byheart.terminal.screen import ScreenFace  # noqa: PLC0415 - one of three, and heavy

    return ScreenFace()
