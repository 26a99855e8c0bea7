"""The gaps that the text of a cloze has by itself, before more is said of them."""

from dataclasses import replace

from byheart.core.deck import Gap, Kind
from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.cloze import read_gaps
from byheart.core.deck_reading.fields import QUESTION
from byheart.core.deck_reading.record import Record
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_nodes import Scalar
from byheart.core.errors import Problem


def plain_gaps(ask: str) -> tuple[tuple[Gap, ...], list[Problem]]:
    """Return the gaps of a text, and what is wrong with it."""
    name, text = Scalar("ask", True, 1, 1), Scalar(ask, False, 1, 1)  # noqa: FBT003 - one of four
    report = Report("", [], ())
    table = replace(QUESTION, required=())
    node = yaml_nodes.Mapping({"ask": (name, text)}, 1, 1)
    return read_gaps(Record(report, node, table, Kind.CLOZE), report), report.problems
