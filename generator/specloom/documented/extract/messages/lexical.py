"""The smallest parts of JSON that is not quite JSON: strings, numbers, words."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import Any, NamedTuple

from ....source.limits import MAX_DIGITS

_CONTROL = r"\x00-\x1f"
_STRICT_STRING = re.compile(rf'"[^"\\{_CONTROL}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{{4}})[^"\\{_CONTROL}]*)*"')
_END = r"(?=[\s,\]}:;]|$|/[/*]|\#)"
_STRICT_SCALAR = re.compile(
    rf"(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?){_END}"
)
_LOOSE_NUMBER = re.compile(
    rf"([+-]?)(?:0[xX]([0-9a-fA-F]+)|((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)){_END}"
)
_LITERAL = re.compile(
    rf"(?:(True|TRUE)|(False|FALSE)|(None|NULL|Null|nil|undefined|[+-]?NaN|[+-]?Infinity)){_END}"
)
_PLACEHOLDER = re.compile(r"\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|<[^<>\n\"]+>|%[A-Za-z_]+%|\$[A-Za-z_]\w*")
_COMMENT = re.compile(r"//|/\*|#")
_COMMENT_BEHIND = re.compile(r"\s(?://|#|/\*)")
_BARE = re.compile(r"[^\n,}\]]+")
_BARE_NAME = re.compile(r"[^\s:=,{}\[\]\"'\u201c\u201d\u2018\u2019][^\n:=,{}\[\]\"']*")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r?\n)|(.)|$)", re.DOTALL)
_PLAIN_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_SURROGATE = re.compile("[\ud800-\udfff]")
_CLOSING = {
    '"': '"',
    "'": "'",
    "`": "`",
    "\u201c": '\u201d\u201c"',
    "\u201d": '\u201d"',
    "\u201e": '\u201c\u201d"',
    "\u2018": "\u2019\u2018'",
    "\u2019": "\u2019'",
    "\u00ab": "\u00bb",
}
_FOLLOWS = re.compile(r"[^\S\r\n]*(?:[,:}\]\r\n]|$|//|/\*|#)")
_WINDOW = 4000

QUOTES = frozenset(_CLOSING)


class Lexeme(NamedTuple):
    """A value, where it ends, how strict JSON writes it, and what was not JSON in it."""

    value: Any
    end: int
    strict: str
    departures: tuple[str, ...] = ()


def written(value: Any) -> str:
    """A value as strict JSON."""
    return json.dumps(value, ensure_ascii=False)


def string(text: str, start: int) -> Lexeme:
    """The string that begins with the quote at ``start``, however it is written."""
    found = _STRICT_STRING.match(text, start)
    if found is None:
        return _loose_string(text, start)
    literal = found.group()
    value: str = json.loads(literal) if "\\" in literal else literal[1:-1]
    if _SURROGATE.search(value):
        value = _whole_characters(value)
        return Lexeme(value, found.end(), written(value), ("surrogate",))
    return Lexeme(value, found.end(), literal)


def scalar(text: str, start: int) -> Lexeme:
    """A number, a word or a placeholder that stands where a value belongs."""
    if found := _STRICT_SCALAR.match(text, start):
        return _strict_scalar(found.group(), found.end())
    if found := _PLACEHOLDER.match(text, start):
        if _FOLLOWS.match(text, found.end()):
            return Lexeme(found.group(), found.end(), written(found.group()), ("placeholder",))
    elif found := _LITERAL.match(text, start):
        value = {1: True, 2: False}.get(found.lastindex or 0)
        return Lexeme(value, found.end(), written(value), ("literal",))
    elif found := _LOOSE_NUMBER.match(text, start):
        return _loose_number(found)
    return _bare(text, start)


def bare_name(text: str, start: int) -> Lexeme | None:
    """A member's name without quotes, if one stands here."""
    if found := _PLACEHOLDER.match(text, start):
        return Lexeme(found.group(), found.end(), written(found.group()), ("placeholder",))
    if found := _BARE_NAME.match(text, start):
        word = _COMMENT.split(found.group(), maxsplit=1)[0].rstrip()
        name = _whole_characters(word)
        return Lexeme(name, start + len(word), written(name), ("unquoted name",)) if word else None
    return None


def _strict_scalar(literal: str, end: int) -> Lexeme:
    if literal in ("true", "false", "null"):
        return Lexeme({"true": True, "false": False}.get(literal), end, literal)
    if len(literal) <= MAX_DIGITS and isfinite(value := json.loads(literal)):
        return Lexeme(value, end, literal)
    return Lexeme(literal, end, written(literal), ("number",))


def _loose_number(found: re.Match[str]) -> Lexeme:
    sign, hexadecimal, decimal = found.groups()
    literal = found.group()
    if len(literal) > MAX_DIGITS:
        return Lexeme(literal, found.end(), written(literal), ("number",))
    value: Any = int(hexadecimal, 16) if hexadecimal else _number(decimal)
    if not isfinite(value):
        return Lexeme(literal, found.end(), written(literal), ("number",))
    value = -value if sign == "-" else value
    return Lexeme(value, found.end(), written(value), ("number",))


def _number(digits: str) -> int | float:
    return int(digits) if digits.isdigit() else float(digits)


def _bare(text: str, start: int) -> Lexeme:
    found = _BARE.match(text, start)
    word = found.group() if found else text[start]
    if comment := _COMMENT_BEHIND.search(word):
        word = word[: comment.start()]
    value = _whole_characters(word.rstrip())
    return Lexeme(value, start + max(len(word.rstrip()), 1), written(value), ("unquoted value",))


def _loose_string(text: str, start: int) -> Lexeme:
    opening = text[start]
    quotes = {"'": ("single quotes",), '"': ()}.get(opening, ("smart quotes",))
    faults: tuple[str, ...] = ("unclosed string",)
    end = _closing(text, start)
    if end is None:
        content = _rest_of_line(text, start + 1)
        after = start + 1 + len(content)
    else:
        content, after, faults = text[start + 1 : end], end + 1, _faults(text[start + 1 : end])
    value = unescaped(content)
    return Lexeme(value, after, written(value), (*quotes, *faults))


def _faults(content: str) -> tuple[str, ...]:
    faults: list[str] = []
    if "\n" in content:
        faults.append("line break")
    elif re.search(rf"[{_CONTROL}]", content):
        faults.append("control character")
    if re.search(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})', re.sub(r"\\\\", "", content)):
        faults.append("escape")
    return tuple(faults)


def _closing(text: str, start: int) -> int | None:
    """Where a string's closing quote stands: on its line, or soon after where it clearly ends a value."""
    closing = _CLOSING[text[start]]
    pattern = re.compile(rf"\\.|\n|[{closing}]", re.DOTALL)
    on_line: int | None = None
    is_first_line = True
    for found in pattern.finditer(text, start + 1, min(len(text), start + _WINDOW)):
        if found.group() == "\n":
            if on_line is not None:
                return on_line
            is_first_line = False
        elif found.group() in closing:
            if _FOLLOWS.match(text, found.end()):
                return found.start()
            if not is_first_line:
                return None
            on_line = found.start() if on_line is None else on_line
    return on_line


def _rest_of_line(text: str, start: int) -> str:
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)].rstrip()
    return line[:-1] if line.endswith(",") else line


def unescaped(content: str) -> str:
    """A string's content without its escapes, those that JSON does not have included."""
    return _whole_characters(_ESCAPE.sub(_unescape, content))


def _unescape(found: re.Match[str]) -> str:
    four, two, line_break, other = found.groups()
    if four or two:
        return chr(int(four or two, 16))
    if line_break:
        return ""
    if other is None:
        return found.group()
    return _PLAIN_ESCAPES.get(other, other if other in "\"'\\/`" else found.group())


def _whole_characters(text: str) -> str:
    """Halves of surrogate pairs joined, or replaced where one is missing."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
