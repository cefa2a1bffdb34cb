"""Facts as the YAML of their files: short things in a line each, bodies with the line breaks of the page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ...data import is_array, is_object
from .result import Extracted

_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*")
_PLAIN_BLOCK = re.compile(
    r"(?!.*:(?: |$))[A-Za-z_/][A-Za-z0-9_./+=;:*-]*(?: [A-Za-z0-9_./+=;*'-]+)*|[0-9]+_\w+\.(?:txt|md|html)",
    re.ASCII,
)
_RESERVED = re.compile(r"(?:true|false|null|yes|no|on|off|y|n|~|[.](?:nan|inf))", re.IGNORECASE)
_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")(?:(\s*):)?|(-?\d[\d.eE+-]*)|[\t\r]+')
_SAFE_STRING = re.compile(r'"(?:[ !#-\[\]-~]|\\[nrtbf"\\])*"')
_LONGEST_KEY = 900


def to_yaml(extracted: Extracted) -> str:
    """The file of facts. The same page always gives the same text, and reading it gives ``facts``."""
    return "\n".join(_lines(extracted)) + "\n"


def _lines(extracted: Extracted) -> Iterator[str]:
    facts = extracted.facts
    for name in ("page", "title", "kind", "resource"):
        if name in facts:
            yield f"{name}: {_block(facts[name])}"
    for name in ("endpoints", "lists"):
        if name == "lists" and "tables" in facts:
            yield from _tables(facts["tables"])
        if name in facts:
            yield f"{name}:"
            yield from (f"  - {_flow(each)}" for each in facts[name])
    if "exchanges" in facts:
        yield "exchanges:"
        for index, exchange in enumerate(facts["exchanges"]):
            yield from _exchange(exchange, ("exchanges", str(index)), extracted)


def _tables(tables: list[dict[str, Any]]) -> Iterator[str]:
    yield "tables:"
    for table in tables:
        lead = "  - "
        for name in ("holds", "operation", "method", "target", "line"):
            if name in table:
                yield f"{lead}{name}: {_block(table[name])}"
                lead = "    "
        if not table["rows"]:
            yield "    rows: []"
            continue
        yield "    rows:"
        yield from (f"      - {_flow(row)}" for row in table["rows"])


def _exchange(exchange: dict[str, Any], here: tuple[str, ...], extracted: Extracted) -> Iterator[str]:
    lead = "  - "
    if "operation" in exchange:
        yield f"{lead}operation: {exchange['operation']}"
        lead = "    "
    for side in ("request", "reply"):
        if side in exchange:
            yield f"{lead}{side}:"
            lead = "    "
            yield from _message(exchange[side], (*here, side), extracted)


def _message(message: dict[str, Any], here: tuple[str, ...], extracted: Extracted) -> Iterator[str]:
    for name in ("line", "method", "target", "status"):
        if name in message:
            yield f"      {name}: {_block(message[name])}"
    if "headers" in message:
        yield "      headers:"
        yield from (f"        {_key(name)}: {_block(value)}" for name, value in message["headers"].items())
    if "body" in message:
        yield "      body:"
        yield f"        line: {message['body']['line']}"
        if "omits" in message["body"]:
            yield f"        omits: {_flow(message['body']['omits'])}"
        yield "        json:"
        text = extracted.places.examples[(*here, "body", "json")].json.repaired
        yield from (f"          {line}".rstrip() for line in _body(text))


def _flow(value: Any) -> str:
    """A value in one line."""
    if is_object(value):
        return "{" + ", ".join(f"{_key(name)}: {_flow(member)}" for name, member in value.items()) + "}"
    if is_array(value):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, str) and _PLAIN.fullmatch(value) and not _RESERVED.fullmatch(value):
        return value
    return _scalar(value)


def _block(value: Any) -> str:
    """A scalar that has the rest of its line to itself."""
    if (
        isinstance(value, str)
        and _PLAIN_BLOCK.fullmatch(value)
        and not _RESERVED.fullmatch(value)
        and value[-1] != ":"
    ):
        return value
    return _scalar(value)


def _key(name: str) -> str:
    return (
        name
        if re.fullmatch(r"[A-Za-z_][\w-]*", name, re.ASCII) and not _RESERVED.fullmatch(name)
        else _scalar(name)
    )


def _scalar(value: Any) -> str:
    """JSON, which YAML reads as it is; characters that not every reader of YAML takes are escaped."""
    if isinstance(value, float) and "e" in repr(value) and "." not in repr(value):
        return repr(value).replace("e", ".0e")
    if isinstance(value, str):
        return '"' + "".join(map(_character, value)) + '"'
    return json.dumps(value)


def _character(each: str) -> str:
    code = ord(each)
    if each in '"\\':
        return f"\\{each}"
    if (
        0x20 <= code < 0x7F
        or 0xA0 <= code < 0x2028
        or 0x202A <= code < 0xD800
        or 0xE000 <= code < 0xFEFF
        or 0xFF00 <= code < 0xFFFE
    ):
        return each
    short = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(each)
    return short or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")


def _body(text: str) -> list[str]:
    """Strict JSON as YAML with the same lines: what YAML would read otherwise is rewritten."""
    return _TOKEN.sub(_token, text).split("\n")


def _token(found: re.Match[str]) -> str:
    string, before_colon, number = found.groups()
    if number:
        return number.lower().replace("e", ".0e") if "." not in number else number
    if not string:
        return "  " * found[0].count("\t")
    written = string if _SAFE_STRING.fullmatch(string) else _scalar(json.loads(string))
    if before_colon is None:
        return written
    # A name ends with its colon, on its line; a long one has to be announced.
    announced = "? " if len(written) > _LONGEST_KEY else ""
    return f"{announced}{written}:{before_colon}"
