"""Shell words, each with the place of every character.

Why not a library: the standard library's ``shlex`` knows neither ``$'...'`` nor heredocs nor continuation
by ``^`` or a backtick, raises at an unclosed quote, and does not tell where a word stands; ``bashlex`` tells,
but is under the GPL, had its last release in January 2023 and refuses what a shell would refuse, such as
``<token>``; a grammar for tree-sitter leaves quotes and escapes undone. Documentation is full of what a
shell refuses, and a body's members have to be found on the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .excerpt import Excerpt, Page
from .forms import Departure

_SPACE = re.compile(r"[ \t\r\u00a0]+")
_CONTINUATION = re.compile(r"[\\^`]([ \t\r\u00a0]*)(?:\n|\Z)")
_PLAIN = re.compile(r"[^\s\\\"'$`;&|<>()#^{\u00a0\u201c\u201d\u2018\u2019]+")
_KEPT = re.compile(r"\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|<[A-Za-z_][^<>\n\"'|&;]*>|<[^<>\s\"'|&;]+>|\$\w+|[${]")
_HEREDOC = re.compile(r"<<(-?)[ \t]*(['\"]?)(\w+)\2")
_HERESTRING = re.compile(r"<<<[ \t]*")
_REDIRECTION = re.compile(r"\d?>>?&?\d?|&>|\d?<")
_SUBSTITUTION = re.compile(r"\$\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)")
_ANSI = re.compile(
    r"\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|c(.)|(.))", re.DOTALL
)
_ANSI_PLAIN = dict(zip("abeEfnrtv", "\a\b\x1b\x1b\f\n\r\t\v", strict=True))
_ANSI_TEXT = re.compile(r"\\?[^'\\]*")
_QUOTED = {
    '"': re.compile(r"[^\"\\`$]+"),
    "smart": re.compile("[^\u201c\u201d\u2018\u2019]+"),
}
_NEXT_OPTION = re.compile(r"[ \t]*(?:>[ \t]+)?(?=--?[A-Za-z][\w-]*(?:[ \t='\"]|\Z|\n))")


@dataclass(frozen=True, slots=True)
class Word:
    """A word without its quotes. ``start`` is its offset on the page."""

    text: Excerpt
    start: int

    def __str__(self) -> str:
        return self.text.text


@dataclass(slots=True)
class Command:
    """A simple command: its words, what comes in by a heredoc or a file, and what was odd."""

    words: list[Word] = field(default_factory=list[Word])
    input: Excerpt | None = None
    departures: list[Departure] = field(default_factory=list[Departure])
    end: int = 0


def read_command(page: Page, start: int, closing: str = "") -> Command:
    """The words of the command that begins at ``start``, up to the end of its line, ``;``, ``&&`` or ``|``.

    ``closing`` is the character that ends it besides, such as the bracket of ``$(curl …)``. Never fails: a
    missing quote ends with the text, and is told.
    """
    return _Shell(page, start, closing).read()


class _Shell:
    def __init__(self, page: Page, start: int, closing: str) -> None:
        self.text = page.text
        self.page = page
        self.position = start
        self.closing = closing
        self.command = Command()
        self._words = self.command.words
        self._heredoc: tuple[str, bool] | None = None
        self._runs: list[tuple[str, int]] = []

    def read(self) -> Command:
        while self.position < len(self.text) and self._next():
            pass
        self._read_heredoc()
        self.command.end = self.position
        return self.command

    def _next(self) -> bool:
        """One word, operator or continuation. False at the end of the command."""
        text, at = self.text, self.position
        if found := _SPACE.match(text, at):
            self.position = found.end()
        elif found := _CONTINUATION.match(text, at):
            self._continuation(found)
        elif text[at] == "\n":
            return self._line_end()
        elif text[at] == "#":
            self.position = self._line_break(at)
        elif text[at] == self.closing or self._is_operator(at):
            return False
        elif self.position == at and not self._redirection(at):
            self._words.append(self._take_word(at))
        return True

    def _continuation(self, found: re.Match[str]) -> None:
        if found.group(1).strip("\r"):
            self._note("space after continuation", found.start())
        self.position = found.end()
        self._skip_prompt()

    def _skip_prompt(self) -> None:
        """The sign that a shell prints before a line that goes on."""
        if found := re.compile(r"[ \t]*>[ \t]+").match(self.text, self.position):
            self.position = found.end()

    def _line_end(self) -> bool:
        found = _NEXT_OPTION.match(self.text, self.position + 1)
        if found is None or not self.command.words:
            return False
        self._note("missing continuation", self.position + 1)
        self.position = found.end()
        return True

    def _line_break(self, at: int) -> int:
        end = self.text.find("\n", at)
        return end if end >= 0 else len(self.text)

    def _is_operator(self, at: int) -> bool:
        char = self.text[at]
        if char == "|":
            end = self._line_break(at)
            if self.text.startswith("||", at):
                return True
            self._note("pipe", at, self.text[at:end])
            self._words = []  # what follows is another command's affair
            self.position += 1
            return False
        return char in ";)&" and not self.text.startswith("&>", at)

    def _redirection(self, at: int) -> bool:
        if found := _HERESTRING.match(self.text, at):
            self.position = found.end()
            self.command.input = self._take_word(self.position).text
        elif found := _HEREDOC.match(self.text, at):
            self._heredoc = found.group(3), bool(found.group(1))
            self.position = found.end()
        elif _KEPT.match(self.text, at):
            return False
        elif found := _REDIRECTION.match(self.text, at):
            self._redirected(found)
        else:
            return False
        return True

    def _redirected(self, found: re.Match[str]) -> None:
        self.position = found.end()
        if found.group()[-1].isdigit():
            return
        if space := _SPACE.match(self.text, self.position):
            self.position = space.end()
        file = self._take_word(self.position)
        if found.group().endswith("<"):
            self._note("body elsewhere", found.start(), str(file))

    def _take_word(self, at: int) -> Word:
        self._runs = []
        while self.position < len(self.text) and self._piece():
            pass
        if self.position == at:  # a character that begins no word
            self._keep(at, at + 1)
        return Word(Excerpt.joined(self._runs, self.page), at)

    def _keep(self, start: int, end: int) -> None:
        if end > start:
            self._runs.append((self.text[start:end], start))
        self.position = end

    def _piece(self) -> bool:
        """One part of a word. False behind its end."""
        text, at = self.text, self.position
        char = text[at]
        if char == "'":
            self._quoted(at, "'")
        elif char == '"':
            self._double(at + 1)
        elif text.startswith(("$'", '$"'), at):
            self._ansi(at + 2) if text[at + 1] == "'" else self._double(at + 2)
        elif char in "\u201c\u201d\u2018\u2019":
            self._smart(at)
        elif char.isspace() or char == self.closing or _CONTINUATION.match(text, at):
            return False
        else:
            return self._bare(at, char)
        return True

    def _bare(self, at: int, char: str) -> bool:
        text = self.text
        if found := _SUBSTITUTION.match(text, at):
            self._note("substitution", at, found.group())
            self._keep(at, found.end())
        elif found := _KEPT.match(text, at) or _PLAIN.match(text, at):
            self._keep(at, found.end())
        elif char == "\\":
            self._keep(at + 1, min(at + 2, len(text)))
        elif char in ";&|<>()" and not self._is_inside(at):
            return False
        else:
            if char in ";&|()":
                self._note("unquoted", at, char)
            self._keep(at, at + 1)
        return True

    def _is_inside(self, at: int) -> bool:
        """Whether an operator is printed in the middle of a word, as ``&`` in an address without quotes."""
        behind = self.text[at + 1 : at + 2]
        if not self._runs or not behind or behind.isspace() or behind == self.text[at]:
            return False
        return self.text[at] in ";&()" and self.text[at - 1] != self.text[at]

    def _quoted(self, at: int, quote: str) -> None:
        end = self.text.find(quote, at + 1)
        if end < 0:
            self._unclosed(at, at + 1)
            return
        self._keep(at + 1, end)
        self.position = end + 1

    def _unclosed(self, at: int, start: int) -> None:
        self._note("missing quote", at, self.text[at : at + 1])
        self._keep(start, len(self.text))

    def _smart(self, at: int) -> None:
        self._note("smart quotes", at, self.text[at])
        closing = "\u201c\u201d" if self.text[at] in "\u201c\u201d" else "\u2018\u2019"
        found = re.compile(f"[{closing}]").search(self.text, at + 1)
        if found is None:
            self._unclosed(at, at + 1)
            return
        self._keep(at + 1, found.start())
        self.position = found.end()

    def _double(self, start: int) -> None:
        opening, self.position = start - 1, start
        while self.position < len(self.text):
            at, char = self.position, self.text[self.position]
            behind = self.text[at + 1 : at + 2]
            if char == '"':
                self.position = at + 1
                return
            if char == "\\" and behind == "\n":
                self.position = at + 2
            elif (char == "\\" and behind in ('"', "\\", "$", "`")) or (char == "`" and behind in ('"', "$")):
                self._keep(at + 1, at + 2)
            elif found := _SUBSTITUTION.match(self.text, at):
                self._note("substitution", at, found.group())
                self._keep(at, found.end())
            else:
                found = _QUOTED['"'].match(self.text, at)
                self._keep(at, found.end() if found else at + 1)
        self._note("missing quote", opening, '"')

    def _ansi(self, start: int) -> None:
        """``$'...'``: C's escapes, as Bash's manual lists them under ANSI-C quoting."""
        self.position = start
        while self.position < len(self.text):
            at = self.position
            if self.text[at] == "'":
                self.position = at + 1
                return
            if found := _ANSI.match(self.text, at):
                self._runs.append((_ansi_character(found), at))
                self.position = found.end()
            else:
                text = _ANSI_TEXT.match(self.text, at)
                end = text.end() if text else at + 1
                self._keep(at, end)
        self._note("missing quote", start - 2, "$'")

    def _read_heredoc(self) -> None:
        """The lines up to the heredoc's word become the command's input."""
        if self._heredoc is None:
            return
        word, is_indented = self._heredoc
        start = min(self._line_break(self.position) + 1, len(self.text))
        indent = r"[ \t]*" if is_indented else ""
        pattern = rf"^{indent}{re.escape(word)}[ \t\r]*$"
        found = re.compile(pattern, re.MULTILINE).search(self.text, start)
        if found is None:
            self._note("missing quote", start, word)
        end = found.start() if found else len(self.text)
        self.command.input = Excerpt.joined([(self.text[start:end], start)], self.page)
        self.position = found.end() if found else end

    def _note(self, what: str, offset: int, text: str = "") -> None:
        self.command.departures.append(Departure(*self.page.spot(offset), what, text.strip()[:200]))


def _ansi_character(found: re.Match[str]) -> str:
    two, four, eight, octal, control, other = found.groups()
    if two or four or eight:
        number = int(two or four or eight, 16)
        return chr(number) if number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF else "\ufffd"
    if octal:
        return chr(int(octal, 8) & 0xFF)
    if control:
        return chr(ord(control.upper()) & 0x1F)
    return _ANSI_PLAIN.get(other, other if other in "\\'\"?" else found.group())
