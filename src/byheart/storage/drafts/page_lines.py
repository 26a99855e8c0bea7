"""The text of an HTML page, a line for each paragraph, heading, item and row of a table.

Scripts, styles, navigation, forms, footnote marks and whatever is hidden are left out. Where the
page has an article or a main part, only that is read.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

_LEFT_OUT = frozenset(
    [
        *("script", "style", "noscript", "template", "head", "svg", "math", "nav", "aside"),
        *("form", "button", "select", "option", "textarea", "input", "dialog", "menu"),
        *("iframe", "object", "embed", "canvas", "audio", "video", "map", "footer", "title"),
    ]
)
_OUTER = frozenset(["header"])
"""Left out around an article; in it, a header holds its title."""
_INLINE = frozenset(
    [
        *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"),
        *(
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
        ),
        *("strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "td", "th", "br"),
    ]
)
_HIDING_ROLES = frozenset(["navigation", "banner", "contentinfo", "complementary", "search"])
_CELLS = ("td", "th")
_CELL_GAP = " | "
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BREAK = "\n"


def page_title(page: str) -> str:
    """Return the first heading of a page, else its title, "" if it has neither."""
    tree = LexborHTMLParser(page)
    found = tree.css_first("article h1, main h1, h1") or tree.css_first("title")
    return "" if found is None else _SPACE.sub(" ", found.text()).strip()


def page_lines(page: str) -> list[str]:
    """Return the text of a page, one non-empty line for each of its blocks."""
    tree = LexborHTMLParser(page)
    root = _main_part(tree)
    if root is None:
        return []
    text = "".join(_pieces(root, is_page=root.tag == "body"))
    lines = (_SPACE.sub(" ", line).strip(" |") for line in text.split(_BREAK))
    return [line for line in lines if line.strip()]


def _main_part(tree: LexborHTMLParser) -> LexborNode | None:
    """Return the one article of a page, else its main part, else its body."""
    for selector in ("main article", "article", "main, [role=main]"):
        found = tree.css(selector)
        if len(found) == 1:
            return found[0]
    return tree.body


def _pieces(root: LexborNode, *, is_page: bool) -> Iterator[str]:
    """Yield the text of a tree in order, a line break around each block; deep trees are no harm."""
    waiting: list[LexborNode | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node
        elif node.is_text_node:
            yield _SPACE.sub(" ", node.text_content or "")
        elif node.is_element_node and not _is_left_out(node, is_page=is_page):
            yield _gap(node)
            waiting.append("" if node.tag in _INLINE else _BREAK)
            waiting += reversed(list(node.iter(include_text=True)))


def _gap(node: LexborNode) -> str:
    """Return what parts an element from what stands before or after it."""
    if node.tag in _CELLS:
        return _CELL_GAP
    if node.tag == "br":
        following = node.next
        return _BREAK if following is not None and following.tag == "br" else " "
    return "" if node.tag in _INLINE else _BREAK


def _is_left_out(node: LexborNode, *, is_page: bool) -> bool:
    tag, attributes = node.tag or "", node.attributes
    if tag in _LEFT_OUT or (is_page and tag in _OUTER):
        return True
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if attributes.get("role") in _HIDING_ROLES:
        return True
    if _HIDDEN_STYLE.search(attributes.get("style") or ""):
        return True
    return tag == "sup" and node.css_first("a[href*='#']") is not None
