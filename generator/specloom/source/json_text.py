"""JSON files: values by the standard library, positions by a scanner, only when they are asked for."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable
from math import isfinite
from typing import Any

from ..data import is_array, is_object
from ..diagnostics import Finding, Level, Position, SpecloomError
from . import limits
from .places import Children, Place
from .pointer import join
from .text import at, refuse

_TOKEN = re.compile(r'[\s,:]*(?:([{}\[\]])|("[^"\\]*(?:\\.[^"\\]*)*")|([^\s{}\[\],:"]+))', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def read(text: str, name: str) -> Any:
    """The value of a JSON text.

    Raises SpecloomError for anything RFC 8259 does not allow, repeated names, numbers that no
    float holds, halves of surrogate pairs, and deeper nesting than ``limits.MAX_DEPTH``.
    """
    doubts: list[str] = []
    value: Any = None

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        unique = dict(pairs)
        if len(unique) != len(pairs):
            doubts.append("duplicate key")
        return unique

    def integer(digits: str) -> int:
        if len(digits) <= limits.MAX_DIGITS:
            return int(digits)
        doubts.append("number")
        return 0

    def number(digits: str) -> float:
        if not isfinite(result := float(digits)):
            doubts.append("number")
        return result

    try:
        value = json.loads(
            text,
            object_pairs_hook=members,
            parse_constant=doubts.append,
            parse_int=integer,
            parse_float=number,
        )
    except json.JSONDecodeError as error:
        position = Position(name, error.lineno, error.colno)
        raise refuse("json-syntax", error.msg, position, _hint(text, error.pos)) from None
    except RecursionError:
        doubts.append("depth")
    if doubts or _SURROGATE_ESCAPE.search(text) or _too_deep(value):
        scanner = _Scanner(text, name)
        scanner.scan()
        if scanner.findings:
            raise SpecloomError(*scanner.findings)
    return value


def places(text: str) -> Place:
    """Where each member and item of a valid JSON text stands."""
    return _Scanner(text, "").scan()


def _too_deep(value: Any) -> bool:
    level: list[Any] = [value]
    depth = 0
    while level and depth <= limits.MAX_DEPTH:
        depth += 1
        level = [child for node in level for child in _children(node) if isinstance(child, (dict, list))]
    return bool(level)


def _children(node: Any) -> Iterable[Any]:
    if is_object(node):
        return node.values()
    return node if is_array(node) else ()


def _hint(text: str, offset: int) -> str:
    rest = text[offset : offset + 20].lstrip()
    if rest[:1] in ("}", "]"):
        return "JSON has no comma after the last member."
    if rest[:1] == "'":
        return "JSON strings stand in double quotes."
    if rest[:2] in ("//", "/*") or rest[:1] == "#":
        return "JSON has no comments."
    return "" if offset < len(text.rstrip()) else "The text ends too early: a bracket or quote is not closed."


class _Scanner:
    """Goes through a text that json.loads has accepted, keeping places and what is wrong on the way."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.findings: list[Finding] = []
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._stack: list[tuple[dict[str, Place] | list[Place], str]] = []

    def scan(self) -> Place:
        root: list[Place] = []
        into: dict[str, Place] | list[Place] = root
        key: tuple[str, int] | None = None
        for found in _TOKEN.finditer(self.text):
            bracket, string, _ = found.groups()
            start = found.start(found.lastindex or 0)
            if bracket in ("}", "]"):
                into, key = self._stack.pop()[0] if self._stack else root, None
            elif string is not None and isinstance(into, dict) and key is None:
                key = self._string(string, start), start
                if key[0] in into:
                    self._duplicate(key[0], start, into)
            else:
                self._check_scalar(string, found.group(3), start)
                children: Children = {} if bracket == "{" else [] if bracket == "[" else None
                self._add(into, key, start, children)
                if children is not None:
                    self._stack.append((into, key[0] if key else str(len(into) - 1)))
                    into = children
                    if len(self._stack) > limits.MAX_DEPTH:
                        self._report(
                            "limit-depth", f"is nested more than {limits.MAX_DEPTH} levels deep", start
                        )
                        break
                key = None
        return root[0] if root else Place(1, 1)

    def _add(
        self,
        into: dict[str, Place] | list[Place],
        key: tuple[str, int] | None,
        start: int,
        children: Children,
    ) -> None:
        line, column = self._line_and_column(key[1] if key else start)
        place = Place(line, column, children)
        if isinstance(into, dict):
            into[key[0] if key else ""] = place
        else:
            into.append(place)

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def _string(self, literal: str, start: int) -> str:
        try:
            text: str = json.loads(literal)
        except ValueError as error:
            self._report("json-syntax", str(error), start)
            return literal
        if _SURROGATE.search(text):
            self._report("encoding", "half of a surrogate pair is no character", start, "Write both halves.")
        return text

    def _check_scalar(self, string: str | None, other: str | None, start: int) -> None:
        if string is not None:
            self._string(string, start)
        elif other in ("NaN", "Infinity", "-Infinity"):
            self._report("json-syntax", f"JSON has no {other}", start)
        elif other and len(other) > limits.MAX_DIGITS:
            self._report("limit-number", f"has more than {limits.MAX_DIGITS} digits", start)
        elif other and other[-1].isdigit() and not isfinite(float(other)):
            self._report("limit-number", f"{other[:40]} is too large for a double", start)

    def _duplicate(self, key: str, start: int, into: dict[str, Place]) -> None:
        message = f"{key!r} stands here for the second time; the first is on line {into[key].line}"
        self._report("duplicate-key", message, start, "Keep one of the two.", key)

    def _report(self, rule: str, message: str, start: int, hint: str = "", key: str | None = None) -> None:
        tokens = [] if key is None else [*(parent for _, parent in self._stack[1:]), key]
        self.findings.append(
            Finding(rule, Level.ERROR, message, at(self.text, start, self.name), join(tokens), hint)
        )
