"""How a mock exam went: what was missed, the marks, and the score that was predicted."""

from byheart.core.exam import Marked, Result
from byheart.core.verdict import Judgement
from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count, duration, shortened
from byheart.terminal.wording import NOT_KNOWN, VERDICT_WORDS

TYPED_SHOWN = 200
NOTHING_STORED = "Nothing was stored: your schedule is as it was."


def show_marks(result: Result, *, clear: bool) -> None:
    """Print what was missed, each with its right answer, and then the marks."""
    out = console()
    if clear:
        out.clear()
    for line, style in missed_lines(result):
        out.print(text(line, style), soft_wrap=not out.is_terminal)
    for at, line in enumerate(marks_lines(result)):
        out.print(text(line, "" if at else "bold"), soft_wrap=not out.is_terminal)


def missed_lines(result: Result) -> list[tuple[str, str]]:
    """Return what was missed, line by line, each with its style."""
    if not result.missed:
        return []
    lines = [("What was missed", "bold"), ("", "")]
    for each in result.missed:
        lines.append((each.item.card.front, ""))
        lines += [(f"  {label}: {said}", style) for label, said, style in _answers(each)]
        lines.append(("", ""))
    return lines


def _answers(each: Marked) -> list[tuple[str, str, str]]:
    """Return (label, text, style) for what was typed and what is right."""
    typed = "not reached"
    if each.verdict is not None:
        typed = shortened(each.given, TYPED_SHOWN) or NOT_KNOWN
    made = each.item.made
    why = each.item.card.question.why.replace("\n", "; ")
    rows = [
        ("You typed", typed, ""),
        ("Verdict", _verdict(each), ""),
        ("Answer", each.item.card.expected.shown, "green"),
        ("Part of the mark", f"{each.mark:.0%}" if each.mark else "", ""),
        ("Why", why if made is not None else "", "dim"),
        ("Rests on", ", ".join(made.rests_on) if made is not None else "", "dim"),
    ]
    return [row for row in rows if row[1]]


def _verdict(each: Marked) -> str:
    """Return what is to be said of an answer that is not plainly wrong."""
    verdict = each.verdict
    if verdict is None or not each.given or verdict.judgement is Judgement.INCORRECT:
        return "" if verdict is None else verdict.message
    return f"{VERDICT_WORDS[verdict.judgement]}. {verdict.message}".strip()


def marks_lines(result: Result) -> list[str]:
    """Return the marks, what was predicted and what was left, line by line."""
    total = len(result.marked)
    if not total:
        return ["No question was answered.", NOTHING_STORED]
    partly = sum(1 for each in result.missed if each.mark)
    lines = [f"{result.right} of {total} right ({result.right / total:.0%})."]
    if partly:
        share = result.marks / total
        lines.append(
            f"{count(partly, 'answer')} partly right: {result.marks:.1f} marks of {total}"
            f" ({share:.0%})."
        )
    lines += [predicted_line(result), left_line(result)]
    lines.append(f"It took {duration(result.took_ms)}. {NOTHING_STORED}")
    return [line for line in lines if line]


def predicted_line(result: Result) -> str:
    """Compare the answers that were right with how many your history predicted."""
    expected = result.expectation
    verb = "is" if expected.new == 1 else "are"
    new = f" {count(expected.new, 'question')} {verb} new to you: a guess at best."
    new = new if expected.new else ""
    if expected.new == len(result.marked):
        return "Your history predicts nothing here: none of this has been learned."
    said = (
        f"Predicted by your history: {expected.right:.1f}, give or take {expected.spread:.1f}"
        f" ({expected.low} to {expected.high} in 95 of 100 such exams)."
    )
    return f"{said} {comparison(result)}{new}"


def comparison(result: Result) -> str:
    """Say how the answers that were right compare with what was predicted."""
    expected = result.expectation
    if expected.low <= result.right <= expected.high:
        return "As predicted."
    return "Better than predicted." if result.right > expected.high else "Worse than predicted."


def left_line(result: Result) -> str:
    """Say what was not reached, and whether that costs marks."""
    if not result.left:
        return ""
    reached = count(result.left, "question")
    late = any(each.verdict is None for each in result.marked)
    why = "when the time was up, and counted as missed" if late else "and not counted"
    return f"{reached} not reached {why}."


def marks_value(result: Result) -> dict[str, Jsonable]:
    """Return the marks as a JSON object."""
    expected = result.expectation
    return {
        "type": "marks",
        "of": len(result.marked),
        "right": result.right,
        "marks": round(result.marks, 3),
        "left": result.left,
        "took_ms": result.took_ms,
        "predicted": {
            "right": round(expected.right, 3),
            "spread": round(expected.spread, 3),
            "low": expected.low,
            "high": expected.high,
            "new": expected.new,
        },
        "questions": [_value(each) for each in result.marked],
        "message": " ".join(marks_lines(result)),
    }


def _value(each: Marked) -> dict[str, Jsonable]:
    made = each.item.made
    judgement = Judgement.INCORRECT if each.verdict is None else each.verdict.judgement
    return {
        "card": each.item.card.id,
        "ask": each.item.card.front,
        "given": each.given,
        "reached": each.verdict is not None,
        "verdict": judgement.value,
        "mark": round(each.mark, 3),
        "answer": each.item.card.expected.shown,
        "chance": round(each.item.chance, 4),
        "rests_on": [] if made is None else list(made.rests_on),
        "form": None if made is None else made.form.value,
    }
