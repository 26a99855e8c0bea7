"""A deck file as a tree of plain nodes, each with its place; nothing of YAML beyond that.

The tree follows the parser's events as they come, so that anchors, tags, depth and size are
refused before anything is built from them. Composing nodes, which recurses in C until the
process dies, is never reached: 200,000 open brackets end at the twenty-first. A node keeps the
text that stands there; types are for others to give.
"""

from collections.abc import Callable

from yaml import Event, MarkedYAMLError

from byheart.core.deck_reading.yaml_builder import Builder, StopReading
from byheart.core.deck_reading.yaml_faults import syntax_problem
from byheart.core.deck_reading.yaml_nodes import Tree
from byheart.core.deck_reading.yaml_text import read_text


def read_tree(data: bytes, file: str, *, pure: bool = False) -> Tree:
    """Read the bytes of a deck file; never raises.

    Args:
        data: The file's bytes.
        file: What places call the file.
        pure: Take the parser that is written in Python, even where the one in C is there.
    """
    text, problems = read_text(data, file)
    if text is None:
        return Tree(problems=problems, whole=False)
    tree = Tree(problems=problems)
    builder = Builder(text, file, tree)
    try:
        builder.take_all(parser(text, pure=pure))
    except MarkedYAMLError as error:
        tree.problems.append(syntax_problem(error, text, file))
        tree.whole = False
    except StopReading:
        tree.whole = False
    tree.root = builder.root
    return tree


def parser(text: str, *, pure: bool = False) -> Callable[[], Event | None]:
    """Return what gives the events of a text one at a time, by the parser in C where it is there.

    It raises `yaml.MarkedYAMLError` where the text is not YAML.
    """
    if not pure:
        try:
            from yaml._yaml import CParser  # noqa: PLC0415 - absent where PyYAML has no libyaml
        except ImportError:
            pass
        else:
            return CParser(text).get_event
    from byheart.core.deck_reading.yaml_pure import PureParser  # noqa: PLC0415 - rarely needed

    next_event: Callable[[], Event | None] = PureParser(text).get_event
    return next_event
