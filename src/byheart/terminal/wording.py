"""The words of a quiz, the same in every way of showing it."""

from byheart.core.deck import Kind, Source
from byheart.core.review import Rating
from byheart.core.verdict import Judgement, Verdict
from byheart.terminal.face import Ending, Opening, QuestionView, VerdictView
from byheart.terminal.phrases import (
    about_minutes,
    count,
    day_name,
    duration,
    interval,
    long_interval,
    when,
)

RATING_WORDS = {
    Rating.AGAIN: "again",
    Rating.HARD: "hard",
    Rating.GOOD: "good",
    Rating.EASY: "easy",
}
VERDICT_WORDS = {
    Judgement.CORRECT: "Correct",
    Judgement.PARTIAL: "Partly right",
    Judgement.PROMPT: "Not specific enough",
    Judgement.INCORRECT: "Incorrect",
}
NOT_KNOWN = "I don't know"


def verdict_word(given: str, verdict: Verdict) -> str:
    """Return the headline of a verdict."""
    if not given.strip() and verdict.judgement is Judgement.INCORRECT:
        return "Not known"
    return VERDICT_WORDS[verdict.judgement]


def opening_line(opening: Opening) -> str:
    """Say what is ahead: "12 due and 10 new, about 6 minutes."."""
    if opening.line:
        return opening.line
    ahead = f"{opening.due} due and {opening.new} new, {about_minutes(opening.minutes)}."
    notice = f"{opening.notice}\n" if opening.notice else ""
    return f"{notice}{ahead} {opening.left_out}".strip()


def history_line(view: QuestionView) -> str:
    """Say how it was last time: "new", "last time good, 3 days ago"."""
    if view.note:
        return view.note
    state = view.state
    if state.last_day is None or state.last_rating is None:
        return "new"
    ago = when(min(state.last_day - view.day, 0)).replace("today", "earlier today")
    line = f"last time {RATING_WORDS[state.last_rating]}, {ago}"
    if state.lapses:
        line += f", forgotten {times(state.lapses)}"
    return line


def times(number: int) -> str:
    """Return "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def details(view: VerdictView) -> list[tuple[str, str]]:
    """Return what stands under a verdict: (label, text) for all that the author gave."""
    question = view.question.card.question
    rows = [("Why", question.why), ("Claimed by", question.claimed_by)]
    if question.cite is not None:
        source = view.question.deck.sources.get(question.cite.source, Source(question.cite.source))
        where = f", paragraph {question.cite.para}" if question.cite.para else ""
        rows.append(("Source", (source.title or source.id) + where))
        rows.append(("Quote", question.cite.quote))
    if question.status is not None:
        rows.append(("Standing", question.status.value))
    if question.as_of is not None:
        rows.append(("As of", day_name(question.as_of.toordinal())))
    if question.review_by is not None and view.question.day >= question.review_by.toordinal():
        rows.append(("Note", "this fact may be out of date"))
    rows.append(("Rests on", ", ".join(view.question.rests_on)))
    return [(label, text) for label, text in rows if text]


def rating_line(view: VerdictView) -> str:
    """Say what the answer was rated and when the card comes back."""
    if view.rating is None:
        return ""
    word = RATING_WORDS[view.rating].capitalize()
    if view.cram:
        return f"{word} (cramming: the schedule stays as it is)"
    if view.suspended:
        return f"{word}: set aside; `byheart resume` brings it back"
    if view.rating is Rating.AGAIN:
        return f"{word}: comes back in this session"
    days = view.intervals[view.rating]
    return f"{word}: comes back in {long_interval(days)}, {day_name(view.question.day + days)}"


def rating_keys(view: VerdictView) -> list[str]:
    """Return the four ratings with their intervals: "1 again", "2 hard 2 d" and so on."""
    shown = []
    for rating in Rating:
        later = "" if rating is Rating.AGAIN or view.cram else interval(view.intervals[rating])
        shown.append(f"{rating.value} {RATING_WORDS[rating]} {later}".rstrip())
    return shown


def ending_lines(ending: Ending) -> list[str]:
    """Say how the session went, line by line."""
    if ending.empty:
        return [ending.empty]
    lines = [f"{count(ending.answered, 'card')} answered in {duration(ending.took_ms)}."]
    if ending.answered:
        share = ending.right_at_once / ending.answered
        lines.append(f"{ending.right_at_once} right at the first attempt ({share:.0%}).")
    if ending.left:
        minutes = about_minutes(ending.left_minutes)
        lines.append(f"{count(ending.left, 'card')} left for the next time, {minutes}.")
    if ending.cram:
        lines.append("The schedule stays as it was.")
    lines.append(tomorrow_line(ending))
    lines.append(f"{count(ending.streak, 'day')} in a row." if ending.streak else "")
    return [line for line in lines if line]


def tomorrow_line(ending: Ending) -> str:
    """Say what tomorrow brings, or when the next card is due."""
    if ending.due_tomorrow:
        return f"Due tomorrow: {count(ending.due_tomorrow, 'card')}."
    if ending.next_day is None:
        return "No card is due on a later day."
    return f"Nothing is due tomorrow; the next card is due {when(ending.next_day - ending.day)}."


def asks_for(kind: Kind) -> str:
    """Say what a learner is to type for a kind of question."""
    return {
        Kind.NUMBER: "a number",
        Kind.DATE: "a date",
        Kind.LIST: "all of them, with commas between",
    }.get(kind, "")
