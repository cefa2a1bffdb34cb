"""YAML files, read by libyaml's event parser under the core schema of YAML 1.2.

``no``, ``on``, ``2018-01-01`` and ``1_000`` are strings there, ``0o17`` is octal and ``017`` is not.
Two things differ from that schema, both because OpenAPI documents rely on them: the merge key ``<<``
of YAML 1.1 works, and every mapping key is a string, written as it stands (``200:`` is ``"200"``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml import events

from ..data import is_array, is_object
from ..diagnostics import Finding, Level, Position, SpecloomError
from . import limits
from .core_schema import plain, tagged
from .places import Children, Place
from .pointer import join
from .text import refuse

_TAGS = "tag:yaml.org,2002:"
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
    """A collection whose end has not been seen. A mapping has ``mapping``, a list does not."""

    start: tuple[int, int]
    anchor: str | None = None
    mapping: dict[str, Any] | None = None
    mapping_places: dict[str, Place] = field(default_factory=dict[str, Place])
    values: list[Any] = field(default_factory=list[Any])
    places: list[Place] = field(default_factory=list[Place])
    key: str | None = None
    key_start: tuple[int, int] = (1, 1)
    merging: bool = False
    merged: list[tuple[Any, Place]] = field(default_factory=list[tuple[Any, Place]])
    size: int = 1

    @property
    def awaits_key(self) -> bool:
        return self.mapping is not None and self.key is None

    @property
    def token(self) -> str:
        """The pointer's token of the member that is being read."""
        return str(len(self.values)) if self.mapping is None else self.key or ""


@dataclass(frozen=True, slots=True)
class _Anchored:
    value: Any
    children: Children
    size: int


class _Builder:
    """Turns parser events into values and places, without recursion."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self.root = _Open((1, 1))
        self._stack = [self.root]
        self._anchors: dict[str, _Anchored] = {}
        self._aliased = 0
        self._documents = 0
        self._take: dict[type, Any] = {
            events.ScalarEvent: self._scalar,
            events.MappingStartEvent: self._start_mapping,
            events.SequenceStartEvent: self._start_list,
            events.MappingEndEvent: self._end_mapping,
            events.SequenceEndEvent: self._end_list,
            events.AliasEvent: self._alias,
            events.DocumentStartEvent: self._start_document,
        }

    def take(self, event: object) -> None:
        """Goes one event further. Raises SpecloomError where there is no sense in going on."""
        self._take.get(type(event), _ignore)(event)

    def _start_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            message = "a second YAML document begins here"
            raise self._fatal("document-second", message, event, "Keep each document in a file of its own.")

    def _scalar(self, event: Any) -> None:
        top = self._stack[-1]
        if top.awaits_key:
            if event.anchor:
                self._anchors[event.anchor] = _Anchored(event.value, None, 1)
            self._set_key(top, event.value, _start(event), merging=event.value == "<<" and event.implicit[0])
            return
        value = self._value(event)
        if event.anchor:
            self._anchors[event.anchor] = _Anchored(value, None, 1)
        self._put(value, _start(event), None, 1)

    def _value(self, event: Any) -> Any:
        text, tag = event.value, event.tag
        try:
            if tag is None or tag == "!":
                return plain(text) if event.implicit[0] else text
            return tagged(text, tag.removeprefix(_TAGS) if tag.startswith(_TAGS) else tag)
        except KeyError:
            self._bad_tag(event)
        except ValueError as error:
            rule, hint = ("yaml-tag", "") if tag else ("limit-number", "Put it in quotes if it is text.")
            self._report(rule, str(error), _start(event), hint)
        return text

    def _set_key(self, top: _Open, key: str, start: tuple[int, int], *, merging: bool) -> None:
        if not merging and key in top.mapping_places:
            first = top.mapping_places[key].line
            message = f"{key[:80]!r} stands here for the second time; the first is on line {first}"
            top.key = key
            self._report("duplicate-key", message, start, "Keep one of the two.")
        top.key, top.key_start, top.merging = key, start, merging

    def _start_mapping(self, event: Any) -> None:
        self._open(event, "map", {})

    def _start_list(self, event: Any) -> None:
        self._open(event, "seq", None)

    def _open(self, event: Any, tag: str, mapping: dict[str, Any] | None) -> None:
        if event.tag not in (None, "!", _TAGS + tag):
            self._bad_tag(event)
        if self._stack[-1].awaits_key:
            raise self._fatal("yaml-key", "a mapping's key must be a string", event, "Put the key in quotes.")
        if len(self._stack) > limits.MAX_DEPTH:
            raise self._fatal("limit-depth", f"is nested more than {limits.MAX_DEPTH} levels deep", event)
        self._anchors.pop(event.anchor, None)
        self._stack.append(_Open(_start(event), event.anchor, mapping))

    def _end_list(self, _: Any) -> None:
        done = self._stack.pop()
        self._finish(done, done.values, done.places)

    def _end_mapping(self, _: Any) -> None:
        done = self._stack.pop()
        for value, place in done.merged:
            self._merge(done, value, place)
        self._finish(done, done.mapping, done.mapping_places)

    def _finish(self, done: _Open, value: Any, children: Children) -> None:
        if done.anchor:
            self._anchors[done.anchor] = _Anchored(value, children, done.size)
        self._put(value, done.start, children, done.size)

    def _merge(self, into: _Open, value: Any, place: Place) -> None:
        """Adds the members that the mapping does not have itself; of several sources the first wins."""
        if is_array(value) and is_array(place.children):
            for item, item_place in zip(value, place.children, strict=True):
                self._merge_one(into, item, item_place)
        else:
            self._merge_one(into, value, place)

    def _merge_one(self, into: _Open, value: Any, place: Place) -> None:
        if not is_object(value) or not is_object(place.children) or into.mapping is None:
            hint = "Give '<<' an alias of a mapping, or put it in quotes."
            self._report("yaml-merge", "'<<' merges nothing but mappings", (place.line, place.column), hint)
            return
        for key, child in value.items():
            if key not in into.mapping:
                into.mapping[key] = child
                into.mapping_places[key] = place.children[key]

    def _alias(self, event: Any) -> None:
        anchored = self._anchors.get(event.anchor)
        if anchored is None:
            message = f"the alias '*{event.anchor}' has no anchor before it, or stands inside it"
            hint = f"Put '&{event.anchor}' at a node that ends before this line."
            raise self._fatal("yaml-alias", message, event, hint)
        self._aliased += anchored.size
        if self._aliased > limits.MAX_ALIASED_NODES:
            message = f"the aliases up to here stand for more than {limits.MAX_ALIASED_NODES} nodes"
            raise self._fatal("limit-aliases", message, event, "Write a $ref instead of an alias.")
        top = self._stack[-1]
        if not top.awaits_key:
            self._put(anchored.value, _start(event), anchored.children, anchored.size)
        elif isinstance(anchored.value, str):
            self._set_key(top, anchored.value, _start(event), merging=False)
        else:
            raise self._fatal("yaml-key", "a mapping's key must be a string", event, "Write the key out.")

    def _put(self, value: Any, start: tuple[int, int], children: Children, size: int) -> None:
        top = self._stack[-1]
        top.size += size
        if top.mapping is None:
            top.values.append(value)
            top.places.append(Place(*start, children))
            return
        place, key = Place(*top.key_start, children), top.key or ""
        if top.merging:
            top.merged.append((value, place))
        else:
            top.mapping[key] = value
            top.mapping_places[key] = place
        top.key = None

    def _bad_tag(self, event: Any) -> None:
        message = f"the tag {event.tag.replace(_TAGS, '!!')[:80]!r} has no meaning in JSON data"
        self._report("yaml-tag", message, _start(event), "Remove the tag.")

    def _report(self, rule: str, message: str, start: tuple[int, int], hint: str = "") -> None:
        at = join(opened.token for opened in self._stack[1:])
        self.findings.append(Finding(rule, Level.ERROR, message, Position(self.name, *start), at, hint))

    def _fatal(self, rule: str, message: str, event: Any, hint: str = "") -> SpecloomError:
        self._report(rule, message, _start(event), hint)
        return SpecloomError(*self.findings)


def _ignore(_: object) -> None:
    """Streams' and documents' ends carry nothing."""


def _start(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _syntax_finding(error: yaml.YAMLError, text: str, name: str) -> Finding:
    if not isinstance(error, yaml.MarkedYAMLError):
        return Finding("yaml-syntax", Level.ERROR, " ".join(str(error).split()), Position(name))
    mark = error.problem_mark or error.context_mark
    position = Position(name, mark.line + 1, mark.column + 1) if mark else Position(name)
    lines = re.split("\r\n|[\r\n\x85\u2028\u2029]", text)
    line = lines[position.line - 1] if position.line <= len(lines) else ""
    before = line[: position.column]
    if "\t" in before and not before.strip():
        return Finding("yaml-tab", Level.ERROR, "a tab cannot indent", position, "", "Indent with spaces.")
    message = ": ".join(filter(None, (error.context, error.problem)))
    return Finding("yaml-syntax", Level.ERROR, message, position, "", _hint(message))


def _hint(message: str) -> str:
    if "mapping values are not allowed" in message:
        return "Text with ': ' in it needs quotes."
    if "cannot start any token" in message:
        return "Text that begins with '@', '`' or '%' needs quotes."
    if "did not find expected" in message or "could not find expected" in message:
        return "Check the indentation, and that the quotes and brackets above are closed."
    return ""
