"""A reader of JSON that is not quite JSON, as documentation prints it.

Why not a library: ``json5`` reads comments and trailing commas but neither ellipses nor truncated
documents, and keeps no positions; ``json_repair`` (also ``demjson3`` and ``hjson``, both without a release
since 2022) reads more, but tells neither where a member stands nor, of each place, what it repaired; the
grammars for tree-sitter keep positions but mark whatever is not JSON as an error of unknown extent. A page's
facts need all three: value, places, and what was not JSON.

One pass, no recursion: a stack of open objects and lists. Whatever cannot be understood is stepped over and
told, so that every text comes to an end.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ....source.limits import MAX_DEPTH
from .excerpt import Excerpt
from .forms import UNSTATED, Departure, Failure, Tokens
from .lexical import QUOTES, Lexeme, bare_name, scalar, string
from .repair import COMMA, Pieces, render

MAX_DEPARTURES = 1000

_SPACE = re.compile(r"[\s\ufeff\u200b]*")
_COMMENT = re.compile(r"//[^\n]*|#(?![ \t]*[,}\]])[^\n]*|/\*.*?(?:\*/|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL)
_ELLIPSIS = re.compile(r"(?:\.{2,}|(?:\. ){2,}\.|\u2026+)[^\n,{}\[\]\"'/#]*")
_ELLIPSIS_ONLY = re.compile(r"(?:\.{2,}|\u2026+)(?=\s*(?:[,}\]]|$|//|#))", re.MULTILINE)
_COMMAS = re.compile(r"[,;](?:\s*[,;])*")
_COLON_BEHIND = re.compile(r"\s*:")
_COLON = re.compile(r":|=>|=")
_VALUE_ON_LINE = re.compile(r"[ \t]*[\"'\w{\[<$-]")
_STRAY = re.compile(r"[^\n{}\[\]\",]+")
_STAND_IN = re.compile(r"\s*(?:\.{3}|\u2026)")
_CLOSER = {"{": "}", "[": "]"}

# What stands before a place in an object or list: a comma must, may or cannot come next.
_START, _MEMBER, _COMMA, _GAP = range(4)


class Node(NamedTuple):
    """Where a member's name or an item begins, as an offset, and the nodes inside it."""

    offset: int
    children: dict[str, Node] | list[Node] | None = None


class _Frame:
    """An object or list that is not closed yet."""

    __slots__ = ("at_comma", "before", "bracket", "children", "first", "name", "spans", "token", "value")

    def __init__(self, bracket: str, token: str) -> None:
        self.bracket = bracket
        self.token = token
        self.value: Any = {} if bracket == "{" else []
        self.children: Any = {} if bracket == "{" else []
        self.before = _START
        self.at_comma = 0
        self.name = ""
        self.first = 0
        self.spans: dict[str, tuple[int, int]] = {}


class Loose:
    """Reads one value from ``start`` on; then ``value``, ``root`` and ``departures`` tell what it found."""

    def __init__(self, excerpt: Excerpt, start: int = 0) -> None:
        self.excerpt = excerpt
        self.text = excerpt.text
        self.position = start
        self.value: Any = None
        self.root: Node = Node(start)
        self.departures: list[Departure] = []
        self.failure: Failure | None = None
        self.members = 0
        self._stray: Departure | None = None
        self._strays = 0
        self._stack: list[_Frame] = []
        self._pieces: Pieces = []
        self._has_braces = True

    def read(self) -> None:
        """Reads the value. ``failure`` says why, if there is none."""
        self._begin()
        while self._stack and self.failure is None and self._skip():
            self._step(self._stack[-1], self.text[self.position])
        if self._stack and self.failure is None:
            if self._has_braces or len(self._stack) > 1:
                self._note("truncated", len(self.text))
            while self._stack:
                self._pop(-1)
        if self._stray and (self._strays > self.members or not self.members) and self.failure is None:
            self.failure = Failure(self._stray.line, self._stray.column, "is not JSON")

    def repaired(self) -> str:
        """The value as strict JSON, its members on the lines that the page has them on."""
        return render(self._pieces, self.excerpt)

    def _begin(self) -> None:
        text, start = self.text, self.position
        self.root = Node(start)
        char = text[start]
        if char in _CLOSER:
            self.position += 1
            self._push(char, "", start)
            self.value, self.root = self._stack[0].value, Node(start, self._stack[0].children)
            return
        lexeme = string(text, start) if char in QUOTES else scalar(text, start)
        if char in QUOTES and _COLON_BEHIND.match(text, lexeme.end):
            self._note("no braces", start)
            self._has_braces = False
            self._push("{", "", start)
            self.value, self.root = self._stack[0].value, Node(start, self._stack[0].children)
            return
        self._lexeme_departures(lexeme, start, ())
        self.position = lexeme.end
        self.value = lexeme.value
        self._pieces.append((start, lexeme.strict))

    def _skip(self) -> bool:
        """Goes over blank space and comments. False at the end of the text."""
        while True:
            space = _SPACE.match(self.text, self.position)
            self.position = space.end() if space else self.position
            comment = _COMMENT.match(self.text, self.position)
            if comment is None or self.failure is not None:
                return self.position < len(self.text)
            self._note("comment", self.position, comment.group())
            self.position = comment.end()

    def _step(self, frame: _Frame, char: str) -> None:
        if char in "}]":
            self._close(frame, char)
        elif char in ",;":
            self._comma(frame)
        elif ellipsis := _ELLIPSIS.match(self.text, self.position):
            self._note("ellipsis", self.position, ellipsis.group())
            self.position = ellipsis.end()
            frame.before = _GAP
        elif frame.bracket == "{":
            self._member(frame)
        else:
            self._item(frame)

    def _comma(self, frame: _Frame) -> None:
        found = _COMMAS.match(self.text, self.position)
        commas = found.group() if found else ","
        if len(commas) > 1 or commas == ";" or frame.before in (_START, _COMMA):
            self._note("extra comma", self.position, commas)
        frame.before, frame.at_comma = _COMMA, self.position
        self.position += len(commas)

    def _close(self, frame: _Frame, char: str) -> None:
        if _CLOSER[frame.bracket] != char:
            self._note("wrong bracket", self.position, char)
            if not any(_CLOSER[each.bracket] == char for each in self._stack):
                self.position += 1
                return
            while _CLOSER[self._stack[-1].bracket] != char:
                self._pop(-1)
            frame = self._stack[-1]
        if frame.before == _COMMA:
            self._note("trailing comma", frame.at_comma, ",")
        self._pop(self.position)
        self.position += 1

    def _member(self, frame: _Frame) -> None:
        start = self.position
        name = string(self.text, start) if self.text[start] in QUOTES else bare_name(self.text, start)
        if name is None or not self._colon(name):
            self._no_member(frame, start, name)
            return
        self._before(frame, start)
        tokens = (*self._tokens(), name.value)
        self._lexeme_departures(name, start, tokens)
        if name.value in frame.value:
            self._again(frame, name.value, start)
        self._remember(frame)
        frame.name, frame.first = name.value, len(self._pieces)
        self._pieces += [(COMMA, ""), (start, name.strict), (name.end, ":")]
        self._value(frame, name.value, start, after=name.end)

    def _colon(self, name: Lexeme) -> bool:
        """Steps over the colon behind a name, if there is one or clearly should be."""
        self.position = name.end
        if not self._skip():
            return False
        if found := _COLON.match(self.text, self.position):
            if found.group() != ":":
                self._note("missing colon", self.position, found.group())
            self.position = found.end()
            return True
        if "unquoted name" in name.departures or not _VALUE_ON_LINE.match(self.text, name.end):
            return False
        self._note("missing colon", self.position)
        return True

    def _no_member(self, frame: _Frame, start: int, name: Lexeme | None) -> None:
        """Something in an object that has no value."""
        frame.before = _GAP
        if name and _STAND_IN.match(name.value):
            self.position = name.end
            self._note("stand-in", start, name.value)
            return
        end = name.end if name else start + 1
        if name is None and (found := _STRAY.match(self.text, start)):
            end = found.end()
        self.position = max(end, start + 1)
        self._stray_text(start)

    def _stray_text(self, start: int) -> None:
        self._note("text", start, self.text[start : self.position])
        self._strays += 1
        self._stray = self._stray or self.departures[-1]

    def _item(self, frame: _Frame) -> None:
        start = self.position
        token = str(len(frame.value))
        self._before(frame, start)
        self._pieces.append((COMMA, ""))
        self._value(frame, token, start, after=start)

    def _value(self, frame: _Frame, token: str, start: int, after: int) -> None:
        """The value of a member or item; ``start`` is where its name stands."""
        self.members += 1
        if not self._skip() or self._lacks_value(after):
            self._note("missing value", start, token, token)
            self._unstated(frame, token, start)
            return
        at = self.position
        char = self.text[at]
        if found := _ELLIPSIS_ONLY.match(self.text, at):
            self.position = found.end()
            self._note("ellipsis", at, found.group(), token)
            self._unstated(frame, token, start)
        elif char in _CLOSER and not self.text.startswith("{{", at):
            self.position += 1
            inner = self._push(char, token, at)
            self._put(frame, token, inner.value, Node(start, inner.children))
        else:
            self._scalar(frame, token, start, at)

    def _scalar(self, frame: _Frame, token: str, start: int, at: int) -> None:
        char = self.text[at]
        lexeme = string(self.text, at) if char in QUOTES else scalar(self.text, at)
        self.position = lexeme.end
        self._lexeme_departures(lexeme, at, (*self._tokens(), token))
        if isinstance(lexeme.value, str) and _STAND_IN.match(lexeme.value):
            self._note("stand-in", start, lexeme.value, token)
        self._pieces.append((at, lexeme.strict))
        self._put(frame, token, lexeme.value, Node(start))

    def _lacks_value(self, after: int) -> bool:
        """Whether a name's value is left out: the object goes on instead."""
        at = self.position
        if self.text[at] in ",}]":
            return True
        if self.text[at] not in QUOTES or "\n" not in self.text[after:at]:
            return False
        return bool(_COLON_BEHIND.match(self.text, string(self.text, at).end))

    def _unstated(self, frame: _Frame, token: str, start: int) -> None:
        self._pieces.append((-1, f' "{UNSTATED}"'))
        self._put(frame, token, UNSTATED, Node(start))

    def _put(self, frame: _Frame, token: str, value: Any, node: Node) -> None:
        if frame.bracket == "{":
            frame.value[token], frame.children[token] = value, node
        else:
            frame.value.append(value)
            frame.children.append(node)

    def _before(self, frame: _Frame, start: int) -> None:
        """Looks back at what came before a member."""
        if frame.before == _MEMBER:
            self._note("missing comma", start)
        frame.before = _MEMBER

    def _remember(self, frame: _Frame) -> None:
        if frame.first:
            frame.spans[frame.name] = frame.first, len(self._pieces)

    def _again(self, frame: _Frame, name: str, start: int) -> None:
        """A name for the second time: the first value counts no more."""
        self._note("duplicate name", start, name, name)
        self._remember(frame)
        first, end = frame.spans[name]
        self._pieces[first:end] = [(-1, "")] * (end - first)
        del frame.value[name], frame.children[name]

    def _push(self, bracket: str, token: str, start: int) -> _Frame:
        frame = _Frame(bracket, token)
        self._stack.append(frame)
        self._pieces.append((start, bracket))
        if len(self._stack) > MAX_DEPTH:
            line, column = self.excerpt.spot(start)
            self.failure = Failure(line, column, f"is nested more than {MAX_DEPTH} levels deep")
        return frame

    def _pop(self, at: int) -> None:
        self._pieces.append((at, _CLOSER[self._stack.pop().bracket]))

    def _tokens(self) -> Tokens:
        return tuple(frame.token for frame in self._stack[1:])

    def _lexeme_departures(self, lexeme: Lexeme, start: int, tokens: Tokens) -> None:
        for what in lexeme.departures:
            self._note(what, start, self.text[start : lexeme.end], *tokens[len(self._stack) - 1 :])

    def _note(self, what: str, offset: int, text: str = "", *inside: str) -> None:
        line, column = self.excerpt.spot(offset)
        self.departures.append(Departure(line, column, what, text[:200].strip(), (*self._tokens(), *inside)))
        if len(self.departures) > MAX_DEPARTURES:
            self.failure = Failure(line, column, f"is not JSON in more than {MAX_DEPARTURES} places")
