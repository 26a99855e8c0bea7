"""How two versions of a deck differ, in lines and as JSON."""

from collections.abc import Iterable, Sequence

from byheart.core.deck_writing.difference import Change, Difference
from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count

_SIGNS = {Change.ADDED: "+", Change.REMOVED: "-", Change.MOVED: ">"}
_STYLES = {"+": "green", "-": "red"}
NO_DIFFERENCE = "no question differs: layout and comments alone"


def show_differences(title: str, found: Sequence[Difference]) -> None:
    """Print differences under a title; "" for no title."""
    out = console()
    if title:
        out.print(text(title, "bold"), soft_wrap=True)
    for line in difference_lines(found):
        out.print(text(line, _style(line)), soft_wrap=True)


def difference_lines(found: Iterable[Difference]) -> list[str]:
    """Return differences in lines: what it is and what it does, then below it the texts."""
    return [line for each in found for line in (_head(each), *_texts(each))]


def _head(each: Difference) -> str:
    effect = f": {each.effect}" if each.effect else ""
    where = f", gap {each.gap}" if each.gap else ""
    return f"{_SIGNS.get(each.change, '~')} {_about(each)}{where}: {_what(each)}{effect}"


def _about(each: Difference) -> str:
    match each.questions:
        case ():
            return "the deck"
        case (one,):
            return one
        case several:
            return count(len(several), "question")


def _what(each: Difference) -> str:
    if each.change is Change.ALTERED:
        return f"{each.field} changed"
    if each.change is Change.MOVED:
        return f"moved, now after {each.after[0]}" if each.after else "moved, now the first"
    return each.change.value


def _texts(each: Difference) -> list[str]:
    if each.change is Change.MOVED:
        return []
    old = [f"    - {line}" for part in each.before for line in part.split("\n")]
    return old + [f"    + {line}" for part in each.after for line in part.split("\n")]


def _style(line: str) -> str:
    return _STYLES.get(line.lstrip()[:1], "")


def difference_values(found: Iterable[Difference]) -> list[Jsonable]:
    """Return differences as JSON objects."""
    return [
        {
            "change": each.change.value,
            "questions": list(each.questions),
            "gap": each.gap or None,
            "field": each.field or None,
            "before": list(each.before),
            "after": list(each.after),
            "effect": each.effect or None,
        }
        for each in found
    ]
