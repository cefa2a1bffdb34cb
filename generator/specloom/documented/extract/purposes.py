"""What a table is about: the fields of a resource, the arguments of an operation, or parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from . import columns
from .blocks import Call, Fields, RawRow
from .inline import plain
from .sections import Sections

_PARAMETERS = (
    (
        "query",
        re.compile(r"\b(?:query|url|uri)(?: string)? (?:param|argument|field)|\bfilters?\b", re.IGNORECASE),
    ),
    ("path", re.compile(r"\bpath (?:param|argument|variable)", re.IGNORECASE)),
    ("header", re.compile(r"\b(?:request |response )?headers?\b", re.IGNORECASE)),
)
_ARGUMENTS = re.compile(
    r"""\b(?:arguments?|(?:body|form|request)(?:\ data)?\ (?:param|field|attribute|propert)|request\ body
    |payload|body$)""",
    re.IGNORECASE | re.VERBOSE,
)
_FIELDS = re.compile(
    r"""\b(?:fields?|attributes?|properties|property|object|response|reply|returns|relationships?|members?|links
    |meta)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LISTING = re.compile(
    r"\b(?:fields?|attributes?|properties|arguments?|param(?:eter)?s|body|payload|relationships?|headers)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(r"(?:the )?(relationships|links|meta)(?: fields)?", re.IGNORECASE)
_BY_OPERATION = {
    "create": "arguments",
    "update": "arguments",
    "list": "query",
    "retrieve": "query",
    "delete": "query",
}
_PARAMETER = re.compile(r"param(?:eter)?s?", re.IGNORECASE)
_RECEIVED = re.compile(r"\b(?:response|reply|returns|returned|object)\b", re.IGNORECASE)
_BESIDE_THE_BODY = ("query", "path", "header")
_IN_THE_BODY = ("body", "form", "formdata", "json")
_LONGEST = 80
"""Characters of a heading; a sentence longer than that says too much to tell anything."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a table holds, and for parameters where they are if nothing else says so."""

    holds: str
    place: str = ""


def of(fields: Fields, sections: Sections) -> Purpose:
    """What a table holds."""
    kind = _kind(fields, sections)
    return Purpose("parameters", kind) if kind in _BESIDE_THE_BODY else Purpose(kind)


def of_row(purpose: Purpose, raw: RawRow, row: dict[str, Any], call: Call | None) -> tuple[str, str]:
    """What table a row belongs to, and its place if that is one beside the body.

    A column of its own says so; and what stands in the address is no query parameter.
    """
    said = plain(raw.cells.get("in", "")).lower().partition(" ")[0]
    if said in _BESIDE_THE_BODY:
        return "parameters", said
    if said in _IN_THE_BODY:
        return "arguments", ""
    if purpose.place == "query" and call and _is_in_path(row.get("name", ""), call.target):
        return "parameters", "path"
    return purpose.holds, purpose.place


def _is_in_path(name: str, target: str) -> bool:
    return any(f"{a}{name}{b}" in f"{target}/" for a, b in (("{", "}"), (":", "/"), ("<", ">")))


def _kind(fields: Fields, sections: Sections) -> str:
    """The heading of the column of names decides, then the nearest heading that says anything."""
    own = "" if columns.is_generic(fields.caption) else _named(fields.caption)
    own = "" if _PARAMETER.fullmatch(fields.caption) else own
    nearest = _nearest(sections)
    if own == "fields" and nearest != "arguments" and _is_sent(fields, sections):
        return _BY_OPERATION.get(sections.operation or "", own)
    if own and not (own == "fields" and nearest == "arguments"):
        return own
    return nearest or _BY_OPERATION.get(sections.operation or "", "fields")


def _is_sent(fields: Fields, sections: Sections) -> bool:
    """Only of what is sent is said whether it is required, unless the words around it say otherwise."""
    says_required = any("required" in row.cells or "optional" in row.cells for row in fields.rows)
    return says_required and not any(_RECEIVED.search(title) for title in _titles(sections))


def _titles(sections: Sections) -> list[str]:
    return [title for title in sections.titles() if len(title) < _LONGEST]


def _nearest(sections: Sections) -> str:
    return next((kind for kind in map(_named, _titles(sections)) if kind), "")


def is_named(text: str) -> bool:
    """Whether a heading is of fields, arguments or parameters."""
    return bool(_LISTING.search(text))


def _named(text: str) -> str:
    for kind, pattern in _PARAMETERS:
        if pattern.search(text):
            return kind
    if _ARGUMENTS.search(text):
        return "arguments"
    return "fields" if _FIELDS.search(text) else ""


def place(sections: Sections) -> str:
    """Where members lie by the heading alone, such as "Relationships"."""
    found = _PLACED.fullmatch(sections.caption or sections.here.text)
    return found[1].lower() if found else ""
