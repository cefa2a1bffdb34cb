"""One file of a document: its value, and where the members of that stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..diagnostics import Finding, Level, Position, SpecloomError
from . import json_text, yaml_text
from .places import Place, find
from .pointer import Tokens
from .text import check_characters, decode, read_bytes

_VERSION = re.compile(r"3\.([012])\.\d+(?:-.+)?")


@dataclass(eq=False)
class File:
    """A file that has been read. ``name`` is what a person calls it, ``path`` where it really is."""

    path: Path
    name: str
    value: Any
    text: str = field(repr=False)
    known_places: Place | None = field(default=None, repr=False)

    @cached_property
    def places(self) -> Place:
        """Worked out when first asked for, if reading has not left it."""
        return self.known_places or json_text.places(self.text)

    def position(self, tokens: Tokens) -> Position:
        """Where the member that the tokens lead to is written."""
        place = find(self.places, tokens)
        return Position(self.name, place.line, place.column)


@dataclass(frozen=True, slots=True)
class Located:
    """A place in a file, and what stands there."""

    file: File
    tokens: Tokens
    value: Any = field(compare=False)


def read_file(path: Path, name: str) -> File:
    """The file at ``path``, as JSON or YAML. Raises SpecloomError with all that is wrong with it.

    A name in ``.json`` is held to JSON; otherwise text that begins like JSON is tried as that
    first, because that is faster, and everything else is YAML.
    """
    text = decode(read_bytes(path, name), name)
    is_json = path.suffix.lower() == ".json"
    if is_json or text.lstrip()[:1] in ("{", "["):
        try:
            return File(path, name, json_text.read(text, name), text)
        except SpecloomError as error:
            if is_json or any(finding.rule != "json-syntax" for finding in error.findings):
                raise
    check_characters(text, name)
    value, places = yaml_text.read(text, name)
    return File(path, name, value, text, places)


def minor_version(file: File) -> int:
    """The 1 of OpenAPI 3.1. Raises SpecloomError if the file is no OpenAPI document of a version that is read."""
    value = file.value
    if not isinstance(value, dict):
        message, hint = "an OpenAPI document is an object", "Begin it with 'openapi: 3.1.1'."
    elif isinstance(version := value.get("openapi"), str):
        if found := _VERSION.fullmatch(version):
            return int(found[1])
        message, hint = (
            f"OpenAPI {version[:40]} is not read",
            "Write it as 3.0, 3.1 or 3.2, such as 'openapi: 3.1.1'.",
        )
    elif "swagger" in value:
        message = f"Swagger {str(value['swagger'])[:40]} is not read"
        hint = "Convert it to OpenAPI 3 first, for instance with swagger2openapi."
    elif "openapi" in value:
        message, hint = "the version must be text of three numbers", "Write \"openapi: '3.1.1'\"."
    else:
        message, hint = (
            "there is no 'openapi' member that states the version",
            "Begin it with 'openapi: 3.1.1'.",
        )
    tokens = ("openapi",) if isinstance(value, dict) and "openapi" in value else ()
    rule = "openapi-version"
    raise SpecloomError(
        Finding(rule, Level.ERROR, message, file.position(tokens), "/" + tokens[0] if tokens else "", hint)
    )
