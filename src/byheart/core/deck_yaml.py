"""From the bytes of a deck file to a deck and everything that is wrong with the file."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from byheart.core.deck import Deck, DeckId, Question, Source
from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.fields import DECK, SOURCE
from byheart.core.deck_reading.links import linked
from byheart.core.deck_reading.question import Defaults, read_question
from byheart.core.deck_reading.record import Record, is_absent, kind_of
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_nodes import Node, Spot, Tree
from byheart.core.deck_reading.yaml_tree import read_tree
from byheart.core.errors import Problem

_NEVER: Spot = (1_000_000_000, 0)


def read_deck(data: bytes, file: str, *, pure: bool = False) -> tuple[Deck | None, list[Problem]]:
    """Return the deck in a file's bytes and all of its problems, sorted by place. Never raises.

    Args:
        data: The file's bytes.
        file: What the deck and every place call the file.
        pure: Take the YAML parser that is written in Python, even where the one in C is there.

    Returns:
        A deck with problems has its sound questions only. There is no deck when the file cannot
        be read to its end as YAML, has no usable `deck` id, or has no question that can be asked.
    """
    tree = read_tree(data, file, pure=pure)
    report = Report(file, tree.problems, tree.unsound)
    deck = _read(tree, file, report)
    return deck, sorted(set(report.problems))


def _read(tree: Tree, file: str, report: Report) -> Deck | None:
    root = tree.root
    if not isinstance(root, yaml_nodes.Mapping):
        _report_no_deck(tree, report)
        return None
    record = Record(report, root, DECK if tree.whole else replace(DECK, required=()))
    id_, title, language = record.id("deck"), record.text("title"), record.language("language")
    sources = _sources(record, report)
    defaults = Defaults(
        record.day("as_of"),
        record.day("review_by"),
        record.texts("tags"),
        sources if tree.whole else None,
    )
    questions = _questions(record, tree, defaults, report)
    if not (tree.whole and id_ and questions):
        return None
    return Deck(DeckId(id_), file, title or id_, questions, language or "en", sources)


def _report_no_deck(tree: Tree, report: Report) -> None:
    hint = "it starts with deck: and an id"
    if tree.root is None or is_absent(tree.root):
        if not report.problems:
            report.add(yaml_nodes.Mapping({}, 1, 1), "this file is empty", hint)
    elif tree.whole:
        report.add(tree.root, f"a deck must be a mapping, here it is {kind_of(tree.root)}", hint)


def _sources(record: Record, report: Report) -> dict[str, Source]:
    node = record.mapping("sources")
    sources: dict[str, Source] = {}
    for name, (_, value) in node.entries.items() if node is not None else ():
        sources[name] = Source(name)
        if isinstance(value, yaml_nodes.Mapping):
            source = Record(report, value, SOURCE)
            published = source.day("published")
            sources[name] = Source(name, source.text("title"), published, source.text("url"))
        elif not is_absent(value):
            message = f"a source must be a mapping, here it is {kind_of(value)}"
            report.add(value, message, "for example article: {title: A news report}")
    return sources


def _questions(
    record: Record, tree: Tree, defaults: Defaults, report: Report
) -> tuple[Question, ...]:
    """Return the questions that can be asked."""
    items = record.items("questions")
    if not tree.whole:
        items = items[:-1]  # where reading stopped, more may belong to the last one
    drafts = [read_question(item, defaults, report) for item in items if not report.is_full]
    if tree.whole:
        drafts = linked(drafts, report)
    broken = _unsound(tree, items)
    return tuple(
        draft.question
        for number, draft in enumerate(drafts)
        if draft.question is not None and number not in broken
    )


def _unsound(tree: Tree, items: Sequence[Node]) -> set[int]:
    """Return the numbers of the questions in which a node is not what the author meant."""
    if not items or not isinstance(tree.root, yaml_nodes.Mapping):
        return set()
    starts = [(item.line, item.column) for item in items]
    keys = ((key.line, key.column) for key, _ in tree.root.entries.values())
    end = min((key for key in keys if key > starts[-1]), default=_NEVER)
    return {
        bisect_right(starts, spot) - 1
        for spot in tree.unsound
        if starts[0] <= spot < end and spot[1] > tree.root.column
    }
