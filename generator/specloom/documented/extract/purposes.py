"""What a table is about: the fields of a resource, the arguments of an operation, or parameters."""

from __future__ import annotations

import re
from typing import Any

from . import columns
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
_PLACED = re.compile(r"(?:the )?(relationships|links|meta)(?: fields)?", re.IGNORECASE)
_BY_OPERATION = {
    "create": "arguments",
    "update": "arguments",
    "list": "query",
    "retrieve": "query",
    "delete": "query",
}
_GENERIC = re.compile(r"(?:param|parameter|name|key|arguments?)s?", re.IGNORECASE)


def of(caption: str, sections: Sections) -> dict[str, Any]:
    """``holds`` of a table, ``in`` of its rows if that is parameters, and ``operation``."""
    kind = _kind(caption, sections)
    operation = sections.operation
    if kind in ("query", "path", "header"):
        return {"holds": "parameters", "in": kind, "operation": operation}
    return {"holds": kind, "operation": operation if kind == "arguments" else None}


def _kind(caption: str, sections: Sections) -> str:
    """The heading of the column of names decides, then the nearest heading that says anything."""
    if not columns.is_generic(caption) and not re.fullmatch(r"param(?:eter)?s?", caption, re.IGNORECASE):
        own = _named(caption)
        if own and not (own == "fields" and _is_of_request(sections)):
            return own
    for title in sections.titles():
        if found := _named(title if len(title) < 80 else ""):
            return found
    return _BY_OPERATION.get(sections.operation or "", "fields")


def _named(text: str) -> str:
    for kind, pattern in _PARAMETERS:
        if pattern.search(text):
            return kind
    if _ARGUMENTS.search(text):
        return "arguments"
    return "fields" if _FIELDS.search(text) else ""


def _is_of_request(sections: Sections) -> bool:
    """Whether the nearest heading that says anything says that this is sent."""
    named = (_named(title if len(title) < 80 else "") for title in sections.titles())
    return next((kind for kind in named if kind), "") == "arguments"


def place(sections: Sections) -> str:
    """Where members lie by the heading alone, such as "Relationships"."""
    found = _PLACED.fullmatch(sections.caption or sections.here.text)
    return found[1].lower() if found else ""
