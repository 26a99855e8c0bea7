"""What a syntax error of YAML means for an author. Neither parser's own words are shown."""

from dataclasses import dataclass

from yaml import MarkedYAMLError
from yaml.error import Mark

from byheart.core.deck_reading.yaml_nodes import TOO_DEEP
from byheart.core.errors import Place, Problem


@dataclass(frozen=True, slots=True)
class _Fault:
    """A kind of error: the words by which either parser tells it, and what to say.

    `at_start` is for errors which begin earlier than they are found: at an opening quote.
    """

    words: str
    message: str
    hint: str
    at_start: bool = False


_QUOTE = 'quote a text that holds ": " or " #" or starts with a sign such as * & ! @ [ {'
_TAB = _Fault("tab character", "a tab indents this line", "indent with spaces")
_BAD_START = _Fault("cannot start any token", 'a text cannot start with "{}"', _QUOTE)
_TOO_DEEP = _Fault(
    "nesting depth",  # libyaml counts to a thousand, and reads ahead that far
    TOO_DEEP,
    _QUOTE,
)
_FAULTS = (
    _TOO_DEEP,
    _TAB,
    _BAD_START,
    _Fault(
        "simple key",
        'a ":" is missing after this key',
        "a text over several lines is indented further than its key",
        at_start=True,
    ),
    _Fault("mapping values", 'a ":" cannot stand here', f"check the indentation, and {_QUOTE}"),
    _Fault("sequence entries", 'a "-" cannot stand here', "start the list on a line of its own"),
    _Fault("mapping keys", 'a "?" cannot stand here', "quote a text that starts with ? "),
    _Fault("unexpected ':'", 'a space is missing after this ":"', "or quote the text"),
    _Fault(
        "escape|hexdecimal",
        "a backslash in this text is no escape that YAML knows",
        "write \\\\ for a backslash, or use single quotes",
        at_start=True,
    ),
    _Fault(
        "quoted scalar",
        "this quote is never closed",
        "a quote inside a text in single quotes is written twice: 'it''s'",
        at_start=True,
    ),
    _Fault(
        "block scalar",
        'only "+", "-" or a digit may follow this "|" or ">"',
        "start the text on the next line, or quote it",
        at_start=True,
    ),
    _Fault("flow sequence", 'a "," or "]" is missing here', _QUOTE),
    _Fault("flow mapping", 'a "," or "}}" is missing here', _QUOTE),
    _Fault("<document start>", "this is outside the deck", "check the indentation"),
    _Fault(
        "scanning an anchor|scanning an alias",
        "decks have no anchors or aliases",
        _QUOTE,
        at_start=True,
    ),
    _Fault("a tag|parsing a node", "decks have no tags", _QUOTE, at_start=True),
    _Fault(
        "block mapping",
        "this fits neither the line above nor its key",
        "check the indentation; a quote in a text needs the other kind of quotes around the text",
    ),
    _Fault("block collection", 'this is no entry of the list: it does not start with "-"', _QUOTE),
    _Fault("node content", "a value is missing before this", _QUOTE),
)
_UNKNOWN = _Fault("", "this is not YAML", _QUOTE)


def syntax_problem(error: MarkedYAMLError, text: str, file: str) -> Problem:
    """Return what to tell an author of a syntax error that either parser found."""
    fault = _fault_of(error)
    mark = (error.context_mark if fault.at_start else None) or error.problem_mark
    if mark is None:
        return Problem(Place(file, 1, 1), fault.message, fault.hint)
    found = text[mark.index : mark.index + 1]
    if fault is _BAD_START and found == "\t":
        fault = _TAB
    message = f"{fault.message.format(found)}: nothing can be read from here on"
    return Problem(Place(file, mark.line + 1, mark.column + 1), message, _hint(fault, error))


def _fault_of(error: MarkedYAMLError) -> _Fault:
    problem = error.problem or ""
    said = f"{error.context} {problem.split(', but ')[0]}"  # then follows what was found instead
    return next(
        (fault for fault in _FAULTS if any(words in said for words in fault.words.split("|"))),
        _UNKNOWN,
    )


def _hint(fault: _Fault, error: MarkedYAMLError) -> str:
    opened = error.context_mark
    if not fault.words.startswith("flow") or opened is None:
        return fault.hint
    return f"it was opened at {_spot(opened)}; {fault.hint}"


def _spot(mark: Mark) -> str:
    return f"line {mark.line + 1}, column {mark.column + 1}"
