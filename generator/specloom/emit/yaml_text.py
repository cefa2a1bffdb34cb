"""JSON data as YAML that readers of YAML 1.1 and of YAML 1.2 take for the same data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml import events

from specloom.data import is_array, is_object

_SAFE_PLAIN = re.compile(r"[A-Za-z/$_(](?:[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff:#]|:(?=[^\s])|(?<=\S)#)*")
_WORDS = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])
_ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_YAML: Any = yaml
_DUMPER = getattr(_YAML, "CSafeDumper", yaml.SafeDumper)
_UNFOLDED = 1 << 30


def dump(document: Any) -> str:
    """Block style, members in the order they have, one line a scalar but for text of several lines.

    Whatever a reader of either version could take for a number, a boolean, a date or null is in quotes.
    """
    text: str = _YAML.emit(
        _events(document), Dumper=_DUMPER, allow_unicode=True, width=_UNFOLDED, line_break="\n"
    )
    return text


def _events(document: Any) -> Iterator[events.Event]:
    yield events.StreamStartEvent()
    yield events.DocumentStartEvent(explicit=False)
    yield from _node(document)
    yield events.DocumentEndEvent(explicit=False)
    yield events.StreamEndEvent()


def _node(value: Any) -> Iterator[events.Event]:
    if is_object(value):
        yield events.MappingStartEvent(None, None, implicit=True, flow_style=not value)
        for key, child in value.items():
            yield _text(key)
            yield from _node(child)
        yield events.MappingEndEvent()
    elif is_array(value):
        yield events.SequenceStartEvent(None, None, implicit=True, flow_style=not value)
        for child in value:
            yield from _node(child)
        yield events.SequenceEndEvent()
    elif isinstance(value, str):
        yield _text(value)
    else:
        yield events.ScalarEvent(None, None, (True, False), _literal(value))


def _literal(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = repr(value)
    # YAML 1.1 has no float without a dot, and JSON data no other literals than numbers.
    return text.replace("e", ".0e", 1) if "e" in text and "." not in text else text


def _text(text: str) -> events.ScalarEvent:
    return events.ScalarEvent(None, None, (True, True), text, style=_style(text))


def _style(text: str) -> str | None:
    if _ESCAPED.search(text):
        return '"'
    if "\n" in text:
        return "|"
    return None if _SAFE_PLAIN.fullmatch(text) and text.lower() not in _WORDS else "'"
