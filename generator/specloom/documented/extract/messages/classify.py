"""What a block of code holds: by its content first, by its language's label only in doubt."""

from __future__ import annotations

import json
import re
from typing import Any, Literal

from ....data import is_array, is_object
from . import curl, transcript
from .forms import Failure
from .json_text import read_json

Kind = Literal["curl", "http-request", "http-response", "exchange", "json", "other"]

_JSON_LABELS = frozenset(
    ["json", "json5", "jsonc", "jsonp", "hjson", "javascript", "js", "json-api", "jsonapi"]
)
_CODE_LABELS = frozenset(
    [
        "python",
        "py",
        "ruby",
        "rb",
        "php",
        "java",
        "go",
        "rust",
        "csharp",
        "c",
        "cpp",
        "swift",
        "kotlin",
        "html",
        "xml",
        "css",
        "yaml",
        "yml",
        "graphql",
        "sql",
        "liquid",
        "jsx",
        "tsx",
        "typescript",
        "ts",
        "toml",
        "scss",
    ]
)
_JSON_BEGINS = re.compile(
    r"(?:\s|\ufeff|//[^\n]*+|\#[^\n]*+|/\*.*?\*/)*+"
    r"(?:[{\[]\s*(?:[{}\[\]\"'\u201c<.\u2026/#\d-]|true|false|null|\w+\s*:|$)|[\"\u201c]\w+[\"\u201d]\s*:)",
    re.DOTALL,
)


def classify(text: str, language: str = "") -> Kind:
    """What kind of message a block shows. ``language`` is the label of its fence, ``""`` if it has none."""
    if curl.is_curl(text):
        return "exchange" if _has_reply(text) else "curl"
    if transcript.is_verbose(text) or transcript.is_request_line(text):
        return _transcript(text)
    if transcript.is_status_line(text):
        return "http-response"
    return "json" if _is_json(text, language.strip().lower()) else "other"


def _has_reply(text: str) -> bool:
    read = curl.read_commands(text)
    if isinstance(read, Failure):
        return False
    rest = text[read[1] :].lstrip()
    return transcript.is_status_line(rest) or transcript.is_verbose(rest) or _is_json(rest, "")


def _transcript(text: str) -> Kind:
    request, reply = transcript.sides(text)
    if request is None:
        return "http-response"
    return "exchange" if reply else "http-request"


def _is_json(text: str, label: str) -> bool:
    begins = _JSON_BEGINS.match(text) is not None
    if begins and _is_strict(text):
        return True
    if label in _CODE_LABELS or not (begins or label in _JSON_LABELS):
        return False
    read = read_json(text)
    if isinstance(read, Failure) or not (begins or is_array(read.value) or is_object(read.value)):
        return False
    value: Any = read.value
    return bool(value) or all(each.what in ("ellipsis", "comment") for each in read.departures)


def _is_strict(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
