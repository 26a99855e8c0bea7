"""What a question, a verdict and an ending look like: renderables, nothing is printed here."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from byheart.core.deck import Kind
from byheart.core.verdict import Judgement
from byheart.terminal import wording
from byheart.terminal.console import Glyphs, bar, text
from byheart.terminal.difference import differences
from byheart.terminal.face import Ending, QuestionView, VerdictView
from byheart.terminal.phrases import count, shortened

NARROW = 60
"""Columns under which two things no longer stand side by side."""
BAR_WIDTH = 16
TYPED_SHOWN = 200
"""Characters of what was typed that are shown: more would push the verdict off the screen."""
STYLES = {
    Judgement.CORRECT: "bold green",
    Judgement.PARTIAL: "bold yellow",
    Judgement.PROMPT: "bold yellow",
    Judgement.INCORRECT: "bold red",
}


def header(view: QuestionView, signs: Glyphs, width: int) -> RenderableType:
    """Draw the deck, the place in the session and how it was last time."""
    place = f"{view.place}/{view.total}"
    room = max(0, min(BAR_WIDTH, width - len(place) - 1))
    place = f"{place} {bar(view.done / max(view.total, 1), room, signs)}"
    last = wording.history_line(view)
    notes = text(last, "dim")
    if view.state.leech:
        notes.append_text(text(f" {signs.dot} leech", "bold magenta"))
    if view.state.flagged:
        notes.append_text(text(f" {signs.dot} flagged", "bold magenta"))
    title = text(view.deck.title, "bold cyan")
    if width < NARROW:
        return Group(title, text(place), notes)
    top = Table.grid(expand=True, padding=(0, 1))
    top.add_column(ratio=1, overflow="ellipsis", no_wrap=True)
    top.add_column(justify="right", no_wrap=True)
    top.add_row(title, text(place))
    return Group(top, notes)


def question(view: QuestionView, signs: Glyphs, width: int) -> RenderableType:
    """Draw a question, its claimant, its hint and what is asked back."""
    parts: list[RenderableType] = [header(view, signs, width), text("")]
    parts.append(front(view))
    if wanted := wording.asks_for(view.card.expected.kind):
        parts.append(text(f"({wanted})", "dim"))
    if view.card.question.claimed_by:
        parts.append(text(f"Claimed by: {view.card.question.claimed_by}", "dim"))
    if view.hint:
        parts.append(text(f"Hint: {view.hint}", "yellow"))
    if view.message:
        parts += [text(""), text(view.message, "bold yellow")]
    return Group(*parts, text(""))


def front(view: QuestionView) -> RenderableType:
    """Draw the text that is asked; a flashcard's is Markdown."""
    if view.card.expected.kind is Kind.CARD:
        return markdown(view.card.front)
    return text(view.card.front, "bold")


def markdown(content: str) -> RenderableType:
    """Draw Markdown; links show their text alone, so that nothing hides an address."""
    from rich.markdown import Markdown  # noqa: PLC0415 - heavy, and only flashcards need it

    return Markdown(text(content).plain, hyperlinks=False)


def verdict(view: VerdictView, signs: Glyphs, width: int) -> RenderableType:
    """Draw what came of an answer: the word, both answers, the author's words, what is next."""
    parts: list[RenderableType] = [header(view.question, signs, width), text("")]
    parts += [front(view.question), text("")]
    if view.verdict is not None:
        parts += headline(view, signs)
    parts += [answers(view), text("")]
    if rows := wording.details(view):
        parts += [labelled(rows), text("")]
    parts += [text(line, style) for line, style in last_lines(view) if line]
    return Group(*parts)


def headline(view: VerdictView, signs: Glyphs) -> list[RenderableType]:
    """Draw the verdict in a word and the sentence that goes with it."""
    if view.verdict is None:
        return []
    sign = {
        Judgement.CORRECT: signs.right,
        Judgement.INCORRECT: signs.wrong,
        Judgement.PARTIAL: signs.half,
        Judgement.PROMPT: signs.half,
    }[view.verdict.judgement]
    word = f"{sign} {wording.verdict_word(view.given, view.verdict)}"
    lines: list[RenderableType] = [text(word, STYLES[view.verdict.judgement])]
    if view.verdict.message:
        lines.append(text(view.verdict.message))
    return [*lines, text("")]


def answers(view: VerdictView) -> RenderableType:
    """Draw the right answer beside what was typed, the difference underlined."""
    right = view.question.card.expected.shown
    if view.question.card.expected.kind is Kind.CARD:
        return markdown(right)
    shown = text(right, "bold green")
    if not view.given.strip():
        return labelled([("Answer", shown)])
    typed = text(shortened(view.given, TYPED_SHOWN))
    if view.verdict is not None and view.question.card.expected.kind in (Kind.TEXT, Kind.NAME):
        lacking, missing = differences(typed.plain, shown.plain)
        underline(typed, lacking)
        underline(shown, missing)
    return labelled([("You typed", typed), ("Answer", shown)])


def underline(drawn: Text, spans: Sequence[tuple[int, int]]) -> None:
    """Mark spans of a text; underlines read without colour."""
    for start, end in spans:
        drawn.stylize("underline", start, end)


def last_lines(view: VerdictView) -> list[tuple[str, str]]:
    """Return what stands at the foot of a verdict, with its style."""
    marks = "flagged" if view.flagged else ""
    return [(view.notice, "bold yellow"), (marks, "magenta"), (wording.rating_line(view), "cyan")]


def labelled(rows: Sequence[tuple[str, str | Text]]) -> RenderableType:
    """Draw labels and texts in two columns."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for label, content in rows:
        table.add_row(text(label), content if isinstance(content, Text) else text(content))
    return table


def ending(view: Ending, signs: Glyphs) -> RenderableType:
    """Draw how a session went."""
    parts: list[RenderableType] = []
    if view.answered:
        share = view.right_at_once / view.answered
        parts += [text(f"{signs.right} Done", "bold green"), text(bar(share, 30, signs))]
    parts += [text(line) for line in wording.ending_lines(view)]
    if view.hard:
        parts += [text(""), text("What was hard", "bold")]
        rows = [
            (count(hard.again, "miss", "misses"), f"{shortened(hard.ask, 70)} {hard.answer}")
            for hard in view.hard
        ]
        parts.append(Padding(labelled(rows), (0, 0, 0, 2)))
    return Group(*parts)
