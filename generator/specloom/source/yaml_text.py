"""YAML files, read by libyaml's event parser under the core schema of YAML 1.2.

``no``, ``on``, ``2018-01-01`` and ``1_000`` are strings there, ``0o17`` is octal and ``017`` is not.
Two things go beyond the core schema or stay behind it, both because documents meet readers of
either kind: the merge key ``<<`` of YAML 1.1 works, and every mapping key is a string, written as it
stands (``200:`` is ``"200"``), since OpenAPI knows no other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from ..diagnostics import Finding, Level, Position, SpecloomError
from . import limits
from .places import Children, Place
from .pointer import join
from .text import refuse

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMERIC_START = frozenset("-+.0123456789")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BASED = {"0o": re.compile(r"0o[0-7]+"), "0x": re.compile(r"0x[0-9a-fA-F]+")}
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_TAG = "tag:yaml.org,2002:"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(text: str, name: str) -> tuple[Any, Place]:
    """The value of a YAML text of one document, and the places of its members.

    Raises SpecloomError with every finding: bad syntax, repeated keys, tags or numbers that JSON
    has nothing for, aliases that stand for too much, too deep nesting.
    """
    builder = _Builder(name)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        builder.findings.append(_syntax_finding(error, text, name))
    if builder.findings:
        raise SpecloomError(*builder.findings)
    if not builder.root.values:
        raise refuse("document-empty", "there is nothing in the file", Position(name))
    return builder.root.values[0], builder.root.places[0]


@dataclass(slots=True)
class _Open:
    """A collection whose end has not been seen. A mapping has ``keys``, a list does not."""

    start: tuple[int, int]
    mapping: dict[str, Any] | None = None
    mapping_places: dict[str, Place] = field(default_factory=dict)
    values: list[Any] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    key: str | None = None
    key_start: tuple[int, int] = (1, 1)
    merging: bool = False
    merged: list[tuple[Any, Place]] = field(default_factory=list)
    anchor: str | None = None
    size: int = 1


class _Builder:
    """Turns parser events into values and places, without recursion."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self.root = _Open((1, 1))
        self._stack = [self.root]
        self._anchors: dict[str, tuple[Any, Place, int]] = {}
        self._aliased = 0
        self._documents = 0

    def take(self, event: Event) -> None:
        kind = type(event)
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingStartEvent or issubclass(kind, CollectionStartEvent):
            self._open(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._close()
        elif kind is AliasEvent:
            self._alias(event)
        elif kind is DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                raise self._fatal(
                    "document-second", "a second YAML document begins here", event, "Keep one a file."
                )

    def _scalar(self, event: Any) -> None:
        top = self._stack[-1]
        mark = event.start_mark
        start = (mark.line + 1, mark.column + 1)
        if top.mapping is not None and top.key is None:
            self._key(top, event, start)
            return
        tag = event.tag
        if tag is None or tag == "!":
            value = self._plain(event.value, event) if event.implicit[0] else event.value
        else:
            value = self._tagged(event, tag)
        if event.anchor:
            self._anchors[event.anchor] = value, Place(*start), 1
        self._put(value, start, None, 1)

    def _key(self, top: _Open, event: Any, start: tuple[int, int]) -> None:
        key: str = event.value
        if event.anchor:
            self._anchors[event.anchor] = key, Place(*start), 1
        self._set_key(top, key, start, merging=key == "<<" and event.implicit[0])

    def _set_key(self, top: _Open, key: str, start: tuple[int, int], *, merging: bool) -> None:
        top.key, top.key_start, top.merging = key, start, merging
        if top.mapping is not None and key in top.mapping and not merging:
            first = top.mapping_places[key].line
            message = f"{key!r} stands here for the second time; the first is on line {first}"
            self._report("duplicate-key", message, start, "Keep one of the two.")

    def _plain(self, text: str, event: Any) -> Any:
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if text[0] not in _NUMERIC_START:
            return text
        if len(text) > limits.MAX_DIGITS and (_INTEGER.fullmatch(text) or text[:2] in _BASED):
            self._report("limit-number", f"has more than {limits.MAX_DIGITS} digits", _start(event))
            return text
        if _INTEGER.fullmatch(text):
            return int(text)
        if (based := _BASED.get(text[:2])) and based.fullmatch(text):
            return int(text[2:], 8 if text[1] == "o" else 16)
        if _FLOAT.fullmatch(text):
            return self._finite(float(text), event)
        return self._finite(float("nan"), event) if _NOT_FINITE.fullmatch(text) else text

    def _finite(self, number: float, event: Any) -> float:
        if not isfinite(number):
            message = f"{event.value[:40]} is no number that JSON has"
            self._report("limit-number", message, _start(event), "Put it in quotes if it is text.")
        return number

    def _tagged(self, event: Any, tag: str) -> Any:
        text: str = event.value
        value = text if tag == _TAG + "str" else self._plain(text, event)
        wanted: dict[str, Any] = {
            "str": str,
            "int": int,
            "float": (int, float),
            "bool": bool,
            "null": type(None),
        }
        kind = wanted.get(tag.removeprefix(_TAG)) if tag.startswith(_TAG) else None
        if kind is None:
            self._bad_tag(event, tag)
        elif not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            self._report("yaml-tag", f"{text[:40]!r} is no {tag.removeprefix(_TAG)}", _start(event))
        return float(value) if tag == _TAG + "float" and isinstance(value, int) else value

    def _bad_tag(self, event: Any, tag: str) -> None:
        shown = tag.replace(_TAG, "!!")
        message = f"the tag {shown!r} has no meaning in an OpenAPI document"
        self._report(
            "yaml-tag", message, _start(event), "Remove the tag; only the core schema's tags are read."
        )

    def _open(self, event: Any) -> None:
        top = self._stack[-1]
        is_mapping = type(event) is MappingStartEvent
        if event.tag not in (None, "!", _TAG + ("map" if is_mapping else "seq")):
            self._bad_tag(event, event.tag)
        if top.mapping is not None and top.key is None:
            raise self._fatal("yaml-key", "a mapping key must be a string", event, "Put the key in quotes.")
        if len(self._stack) > limits.MAX_DEPTH:
            raise self._fatal("limit-depth", f"is nested more than {limits.MAX_DEPTH} levels deep", event)
        if event.anchor:
            self._anchors.pop(event.anchor, None)
        self._stack.append(_Open(_start(event), {} if is_mapping else None, anchor=event.anchor))

    def _close(self) -> None:
        done = self._stack.pop()
        children: Children
        if done.mapping is not None:
            self._merge(done)
            value, children = done.mapping, done.mapping_places
        else:
            value, children = done.values, done.places
        if done.anchor:
            self._anchors[done.anchor] = value, Place(*done.start, children), done.size
        self._put(value, done.start, children, done.size)

    def _merge(self, done: _Open) -> None:
        """YAML 1.1's merge key: members that the mapping does not have itself, the first source winning."""
        mapping = done.mapping
        assert mapping is not None
        for value, place in done.merged:
            several = isinstance(value, list)
            sources = zip(value, place.children or (), strict=False) if several else [(value, place)]
            for source, source_place in sources:
                if not isinstance(source, dict):
                    self._report("yaml-merge", "'<<' merges mappings only", (place.line, place.column))
                    continue
                for key in source.keys() - mapping.keys():
                    done.mapping_places[key] = source_place.children[key]
                mapping.update({key: source[key] for key in source if key not in mapping})

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            message = f"the alias '*{event.anchor}' has no anchor before it, or stands inside its own anchor"
            raise self._fatal(
                "yaml-alias", message, event, f"Write '&{event.anchor}' at an earlier, finished node."
            )
        value, place, size = self._anchors[event.anchor]
        self._aliased += size
        if self._aliased > limits.MAX_ALIASED_NODES:
            message = f"the aliases up to here stand for more than {limits.MAX_ALIASED_NODES} nodes"
            raise self._fatal("limit-aliases", message, event, "Write a $ref instead of an alias.")
        top = self._stack[-1]
        if top.mapping is not None and top.key is None:
            if not isinstance(value, str):
                raise self._fatal("yaml-key", "a mapping key must be a string", event, "Write the key out.")
            self._set_key(top, value, _start(event), merging=False)
            return
        self._put(value, _start(event), place.children, size)

    def _put(self, value: Any, start: tuple[int, int], children: Children, size: int) -> None:
        top = self._stack[-1]
        top.size += size
        if top.mapping is None:
            top.values.append(value)
            top.places.append(Place(*start, children))
            return
        assert top.key is not None
        place = Place(*top.key_start, children)
        if top.merging:
            top.merged.append((value, place))
        else:
            top.mapping[top.key] = value
            top.mapping_places[top.key] = place
        top.key = None

    def _pointer(self) -> str:
        tokens = [
            opened.key if opened.mapping is not None else str(len(opened.values))
            for opened in self._stack[1:]
        ]
        return join(token for token in tokens if token is not None)

    def _report(self, rule: str, message: str, start: tuple[int, int], hint: str = "") -> None:
        position = Position(self.name, *start)
        self.findings.append(Finding(rule, Level.ERROR, message, position, self._pointer(), hint))

    def _fatal(self, rule: str, message: str, event: Event, hint: str = "") -> SpecloomError:
        self._report(rule, message, _start(event), hint)
        return SpecloomError(*self.findings)


def _start(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _syntax_finding(error: yaml.YAMLError, text: str, name: str) -> Finding:
    if not isinstance(error, yaml.MarkedYAMLError):
        return Finding("yaml-syntax", Level.ERROR, " ".join(str(error).split()), Position(name))
    mark = error.problem_mark or error.context_mark
    position = Position(name, mark.line + 1, mark.column + 1) if mark else Position(name)
    lines = re.split("\r\n|[\r\n\x85\u2028\u2029]", text)
    line = lines[position.line - 1] if position.line <= len(lines) else ""
    if "\t" in line[: position.column] and not line[: position.column].strip():
        return Finding("yaml-tab", Level.ERROR, "a tab cannot indent", position, "", "Indent with spaces.")
    message = ": ".join(filter(None, (error.context, error.problem)))
    return Finding("yaml-syntax", Level.ERROR, message, position, "", _hint(line, message))


def _hint(line: str, message: str) -> str:
    if "mapping values are not allowed" in message:
        return "Text with ': ' in it needs quotes."
    if "cannot start any token" in message:
        return "Text that begins with '@', '`' or '%' needs quotes."
    if "did not find expected" in message or "could not find expected" in message:
        return "Check the indentation, and that quotes and brackets above are closed."
    return ""
