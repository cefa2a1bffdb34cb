"""JSON as documentation prints it: strictly if it is strict, otherwise as far as it can be understood."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from math import isfinite
from typing import Any

from ....data import is_array, is_object
from ....source.limits import MAX_DEPTH
from .excerpt import Excerpt
from .forms import Departure, Failure, Json, Spot, Tokens
from .loose import Loose, Node

MAX_CHARACTERS = 10_000_000
MAX_DOCUMENTS = 100

_DOUBTFUL = re.compile('"\\s*(?:\\.{3}|\u2026)|\\\\u[dD][89a-fA-F]|[\ud800-\udfff]')
_START = re.compile(r"^[ \t]*([{\[]|\"[^\"\n]*\"\s*:)", re.MULTILINE)
_BRACKET = re.compile(r"[{\[]")
_BLANK = re.compile(r"(?:[\s\ufeff\u200b]|//[^\n]*+|\#[^\n]*+|/\*.*?\*/)*+", re.DOTALL)
_COMMENT = re.compile(r"//[^\n]*|\#[^\n]*|/\*.*?\*/", re.DOTALL)
_DOCUMENT = re.compile(r"^[ \t]*[{\[]", re.MULTILINE)
_BETWEEN = re.compile(r"[\s,;]*")


class Positions(Mapping[Tokens, Spot]):
    """Line and column of each member, found when the first is asked for."""

    def __init__(self, excerpt: Excerpt, root: Callable[[], Node]) -> None:
        self._excerpt = excerpt
        self._find = root

    @cached_property
    def _root(self) -> Node:
        return self._find()

    def __getitem__(self, tokens: Tokens) -> Spot:
        node = self._root
        for token in tokens:
            node = _child(node, token)
        return self._excerpt.spot(node.offset)

    def nearest(self, tokens: Tokens) -> Spot:
        """The place of what the tokens lead to, or of the nearest parent that the text has."""
        node = self._root
        for token in tokens:
            try:
                node = _child(node, token)
            except KeyError:
                break
        return self._excerpt.spot(node.offset)

    def __iter__(self) -> Iterator[Tokens]:
        waiting: list[tuple[Tokens, Node]] = [((), self._root)]
        while waiting:
            tokens, node = waiting.pop()
            yield tokens
            waiting += [((*tokens, name), child) for name, child in reversed(_children(node))]

    def __len__(self) -> int:
        return sum(1 for _ in self)


def read_json(text: str) -> Json | Failure:
    """The JSON value in a text, which may have other text around it.

    ``value`` is what the text states: comments and ellipses are left out, ``"price": ...`` has the value
    ``"..."``. Strict JSON has exactly its own value, and ``repaired`` is the text without the blank space
    around it.

    Returns a Failure where there is no JSON, where it is nested too deep, or where the text is too long.
    """
    return read_excerpt(Excerpt.whole(text))


def read_documents(text: str) -> tuple[Json, ...] | Failure:
    """All the JSON documents that follow each other in a text, up to ``MAX_DOCUMENTS``.

    Returns a Failure where not even the first can be read.
    """
    rest: Excerpt | None = Excerpt.whole(text)
    found: list[Json] = []
    while rest is not None and len(found) < MAX_DOCUMENTS:
        result, rest = _read(rest)
        if isinstance(result, Failure):
            return tuple(found) if found else result
        found.append(result)
    return tuple(found)


def read_excerpt(excerpt: Excerpt) -> Json | Failure:
    """As ``read_json``, for a part of a page."""
    return _read(excerpt)[0]


def _read(excerpt: Excerpt) -> tuple[Json | Failure, Excerpt | None]:
    """The first document, and the text from the second one on, if there is one."""
    stripped = excerpt.stripped()
    if len(stripped.text) > MAX_CHARACTERS:
        return Failure(*excerpt.spot(0), f"is longer than {MAX_CHARACTERS:,} characters"), None
    try:
        value = _strict(stripped.text)
    except (ValueError, RecursionError):
        return _read_loose(stripped)
    if _DOUBTFUL.search(stripped.text) or not stripped.is_verbatim():
        return _read_loose(stripped, is_strict=True)
    return _strictly(stripped, value), None


def _strictly(excerpt: Excerpt, value: Any) -> Json:
    def root() -> Node:
        loose = Loose(excerpt)
        loose.read()
        return loose.root

    return Json(value, excerpt.spot(0)[0], Positions(excerpt, root), excerpt.text)


def _strict(text: str) -> Any:
    """The value of strict JSON. Raises ValueError for all else, and for repeated names."""
    value = json.loads(text, object_pairs_hook=_members, parse_constant=_refuse_constant, parse_float=_finite)
    if text.count("[") + text.count("{") > MAX_DEPTH and _is_too_deep(value):
        raise ValueError("nested too deep")
    return value


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name stands twice")
    return members


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def _finite(digits: str) -> float:
    if not isfinite(value := float(digits)):
        raise ValueError("too large for a double")
    return value


def _is_too_deep(value: Any) -> bool:
    level: list[Any] = [value]
    for _ in range(MAX_DEPTH):
        level = [child for each in level for child in _inside(each) if isinstance(child, (dict, list))]
    return bool(level)


def _inside(value: Any) -> Any:
    if is_object(value):
        return value.values()
    return value if is_array(value) else ()


def _read_loose(excerpt: Excerpt, is_strict: bool = False) -> tuple[Json | Failure, Excerpt | None]:
    start = 0 if is_strict else _start(excerpt.text)
    if start is None:
        return Failure(*excerpt.spot(0), "there is no JSON here"), None
    loose = Loose(excerpt, start)
    loose.read()
    if loose.failure:
        return loose.failure, None
    rest = _rest(excerpt, loose)
    departures = sorted([*_before(excerpt, start), *loose.departures])
    is_own = is_strict and excerpt.is_verbatim() and all(each.what == "stand-in" for each in departures)
    repaired = excerpt.text if is_own else loose.repaired()
    positions = Positions(excerpt, lambda: loose.root)
    line = excerpt.spot(loose.root.offset)[0]
    return Json(loose.value, line, positions, repaired, tuple(departures)), rest


def _start(text: str) -> int | None:
    """Where the JSON begins: behind comments, or at the first line or else the first place with a bracket."""
    blank = _BLANK.match(text)
    begin = blank.end() if blank else 0
    if _START.match(text, begin):
        return begin
    if found := _START.search(text):
        return found.start(1)
    found = _BRACKET.search(text)
    return found.start() if found else None


def _before(excerpt: Excerpt, start: int) -> list[Departure]:
    before = excerpt.text[:start].strip(" \t\r\n\ufeff\u200b\u00a0")
    if not before:
        return []
    what = "comment" if before.startswith(("//", "#", "/*")) else "text before"
    return [Departure(*excerpt.spot(0), what, before[:200])]


def _rest(excerpt: Excerpt, loose: Loose) -> Excerpt | None:
    """What follows the value, if it is another document; other text is noted."""
    between = _BETWEEN.match(excerpt.text, loose.position)
    loose.position = between.end() if between else loose.position
    while loose.failure is None and loose.position < len(excerpt.text):
        at = loose.position
        if excerpt.text[at] in "{[":
            loose.departures.append(Departure(*excerpt.spot(at), "another document"))
            return excerpt.part(at, len(excerpt.text))
        comment = _COMMENT.match(excerpt.text, at)
        following = comment or _DOCUMENT.search(excerpt.text, at)
        end = comment.end() if comment else following.start() if following else len(excerpt.text)
        what = "comment" if comment else "text after"
        text = excerpt.text[at : min(end, at + 200)].strip()
        loose.departures.append(Departure(*excerpt.spot(at), what, text))
        space = _BETWEEN.match(excerpt.text, end)
        loose.position = space.end() if space else end
    return None


def _child(node: Node, token: str) -> Node:
    if isinstance(node.children, dict):
        child: Node = node.children[token]
        return child
    if node.children and token.isdecimal() and int(token) < len(node.children):
        return node.children[int(token)]
    raise KeyError(token)


def _children(node: Node) -> list[tuple[str, Node]]:
    if isinstance(node.children, dict):
        return list(node.children.items())
    return [(str(index), child) for index, child in enumerate(node.children or [])]
