"""PyYAML's own parser, with the few rules in which it differs from libyaml replaced by libyaml's.

A deck must read the same on a machine without the C parser. The two differ in tabs (the pure
parser allows none between tokens), in what ends an unquoted text inside braces, in the line on
which a block scalar opens, and in tags. Which rules libyaml 0.2.5 has
was found by comparing the events of both on random text; `tests/test_deck_parsers.py` goes on
comparing them.
"""

import string
from typing import NoReturn

from yaml.error import Mark
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import ScalarToken, TagToken

_BLANK = " \t"
_BREAK = "\r\n"
"""The other line breaks of YAML are control characters, which `yaml_text` has replaced."""
_BREAK_OR_END = _BREAK + "\0"
_BLANK_OR_END = _BLANK + _BREAK_OR_END
_WORD = string.ascii_letters + string.digits + "-_"
_URI = _WORD + ";/?:@&=+$.%!~*'()"


class PureParser(Reader, Scanner, Parser):
    """Events of a text, by Python alone and by libyaml's rules."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def scan_to_next_token(self) -> None:
        """Skip blanks, comments and line breaks; a tab only where it cannot indent."""
        while True:
            skipped = _BLANK if self.flow_level or not self.allow_simple_key else " "
            while self.peek() in skipped:
                self.forward()
            if self.peek() == "#":
                self._skip_line()
            if not self._skip_break():
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_tag(self) -> TagToken:
        """Scan a tag, which is refused in any case: all that counts is where it ends."""
        start = self.get_mark()
        self.forward()
        verbatim = self.peek() == "<"
        handle = None if verbatim else self._scan_named_handle()
        if verbatim:
            self.forward()
        found = self._skip_uri(_URI + ",[]" if verbatim else _URI, start)
        if not found and (verbatim or handle):
            self._fail("while scanning a tag", start, "expected more")
        if verbatim:
            if self.peek() != ">":
                self._fail("while scanning a tag", start, "expected '>'")
            self.forward()
        if self.peek() not in _BLANK_OR_END + ("," if self.flow_level else ""):
            self._fail("while scanning a tag", start, "expected a blank")
        return TagToken((handle, "!"), start, self.get_mark())

    def _scan_named_handle(self) -> str | None:
        length = 0
        while self.peek(length) in _WORD:
            length += 1
        if self.peek(length) != "!":
            return None
        name = self.prefix(length)
        self.forward(length + 1)
        return f"!{name}!"

    def _skip_uri(self, allowed: str, start: Mark) -> bool:
        at = self.index
        while self.peek() in allowed:
            if self.peek() == "%":
                self.scan_uri_escapes("tag", start)
            else:
                self.forward()
        return bool(self.index > at)

    def scan_plain(self) -> ScalarToken:
        """Scan an unquoted text, over as many lines as it goes on."""
        chunks: list[str] = []
        start = end = self.get_mark()
        between = ""
        while self.peek() != "#" and not self._at_document_mark():
            if word := self._scan_plain_word(start):
                chunks += [between, word]
                self.allow_simple_key = False
                end = self.get_mark()
            if self.peek() not in _BLANK + _BREAK:
                break
            between = self._scan_plain_blanks(start)
            if not self.flow_level and self.column <= self.indent:
                break
        return ScalarToken("".join(chunks), True, start, end)  # noqa: FBT003 -- PyYAML's own order

    def _scan_plain_word(self, start: Mark) -> str:
        length = 0
        while (character := self.peek(length)) not in _BLANK_OR_END:
            if character == ":":
                follower = self.peek(length + 1)
                if follower in _BLANK_OR_END:
                    break
                if self.flow_level and follower in ",?[]{}":
                    self.forward(length)
                    self._fail("while scanning a plain scalar", start, "found unexpected ':'")
            elif self.flow_level and character in ",[]{}":
                break
            length += 1
        word: str = self.prefix(length)
        self.forward(length)
        return word

    def _scan_plain_blanks(self, start: Mark) -> str:
        """Skip blanks and breaks inside an unquoted text; return what stands for them."""
        blanks: list[str] = []
        breaks = 0
        while (character := self.peek()) in _BLANK + _BREAK:
            if self._skip_break():
                breaks += 1
                continue
            if breaks and character == "\t" and self.column <= self.indent:
                self._fail("while scanning a plain scalar", start, "found a tab character")
            blanks.append(character)
            self.forward()
        if not breaks:
            return "".join(blanks)
        self.allow_simple_key = True
        return "\n" * (breaks - 1) or " "

    def scan_block_scalar_indicators(self, start_mark: Mark) -> tuple[bool | None, int | None]:
        """Scan what says how a block scalar ends and how far it is indented, in either order."""
        keep: bool | None = None
        indent: int | None = None
        for _ in range(2):
            character = self.peek()
            if character in "+-" and keep is None:
                keep = character == "+"
            elif character in "123456789" and indent is None:
                indent = int(character)
            else:
                break
            self.forward()
        if self.peek() == "0" and indent is None:
            self._fail("while scanning a block scalar", start_mark, "found an indentation of 0")
        return keep, indent

    def scan_block_scalar_ignored_line(self, start_mark: Mark) -> None:
        """Skip what may stand after `|` or `>`: blanks and a comment."""
        while self.peek() in _BLANK:
            self.forward()
        if self.peek() == "#":
            self._skip_line()
        if self.peek() not in _BREAK_OR_END:
            self._fail("while scanning a block scalar", start_mark, "expected a line break")
        self._skip_break()

    def scan_block_scalar_indentation(self) -> tuple[list[str], int, Mark]:
        """Find how far a block scalar is indented; a tab must not decide that."""
        found = Scanner.scan_block_scalar_indentation(self)
        self._refuse_tab()
        return found

    def scan_block_scalar_breaks(self, indent: int) -> tuple[list[str], Mark]:
        """Skip the empty lines of a block scalar up to its next text."""
        found = Scanner.scan_block_scalar_breaks(self, indent)
        if self.column < indent:
            self._refuse_tab()
        return found

    def scan_flow_scalar_non_spaces(self, double: bool, start_mark: Mark) -> list[str]:  # noqa: FBT001 -- PyYAML's own
        """Scan a part of a quoted text; refuse escapes that name no character."""
        try:
            chunks: list[str] = Scanner.scan_flow_scalar_non_spaces(self, double, start_mark)
            "".join(chunks).encode()
        except (ValueError, OverflowError):
            self._fail("while scanning a quoted scalar", start_mark, "found a bad escape")
        return chunks

    def parse_flow_sequence_entry_mapping_key(self) -> Event:
        """Parse the key after `?` in brackets; libyaml drops what follows an empty one."""
        event: Event = Parser.parse_flow_sequence_entry_mapping_key(self)  # type: ignore[no-untyped-call] # PyYAML's stubs leave it so
        if event.start_mark is event.end_mark:  # so PyYAML marks an empty text
            self.get_token()  # type: ignore[no-untyped-call] # PyYAML's stubs leave it so
        return event

    def _skip_line(self) -> None:
        while self.peek() not in _BREAK_OR_END:
            self.forward()

    def _skip_break(self) -> bool:
        if self.peek() not in _BREAK:
            return False
        self.forward(2 if self.prefix(2) == "\r\n" else 1)
        return True

    def _at_document_mark(self) -> bool:
        marked = self.column == 0 and self.prefix(3) in ("---", "...")
        return marked and self.peek(3) in _BLANK_OR_END

    def _refuse_tab(self) -> None:
        if self.peek() == "\t":
            mark = self.get_mark()
            self._fail("while scanning a block scalar", mark, "found a tab character")

    def _fail(self, context: str, start: Mark, problem: str) -> NoReturn:
        raise ScannerError(context, start, problem, self.get_mark())
