"""One file of a document: its value, and where the members of that stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..data import is_object
from ..diagnostics import Finding, Level, Position, SpecloomError
from . import json_text
from .places import Place, find
from .pointer import Tokens, join
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
    return read_text(decode(read_bytes(path, name), name), path, name)


def read_text(text: str, path: Path, name: str) -> File:
    """The same for a text that the file has or could have. Raises SpecloomError as ``read_file`` does."""
    is_json = path.suffix.lower() == ".json"
    if is_json or text.lstrip()[:1] in ("{", "["):
        try:
            return File(path, name, json_text.read(text, name), text)
        except SpecloomError as error:
            if is_json or any(finding.rule != "json-syntax" for finding in error.findings):
                raise
    from . import yaml_text  # PyYAML takes as long to import as a JSON document to read

    check_characters(text, name)
    value, places = yaml_text.read(text, name)
    return File(path, name, value, text, places)


def minor_version(file: File) -> int:
    """The 1 of OpenAPI 3.1.

    Raises SpecloomError if the file is no OpenAPI document, or of a version that is not read.
    """
    version = file.value.get("openapi") if is_object(file.value) else None
    if isinstance(version, str) and (found := _VERSION.fullmatch(version)):
        return int(found[1])
    message, hint = _version_fault(file.value)
    tokens = () if version is None else ("openapi",)
    finding = Finding("openapi-version", Level.ERROR, message, file.position(tokens), join(tokens), hint)
    raise SpecloomError(finding)


def _version_fault(value: Any) -> tuple[str, str]:
    begin = "Begin it with 'openapi: 3.1.1'."
    if not is_object(value):
        return "an OpenAPI document is an object", begin
    version = value.get("openapi")
    if isinstance(version, str) and not re.fullmatch(r"3\.[012]", version):
        return f"OpenAPI {version[:40]} is not read", "Write it as 3.0, 3.1 or 3.2, such as 'openapi: 3.1.1'."
    if version is not None:
        return "the version must be text of three numbers", "Write \"openapi: '3.1.1'\"."
    if "swagger" in value:
        hint = "Convert it to OpenAPI 3 first, for instance with swagger2openapi."
        return f"Swagger {str(value['swagger'])[:40]} is not read", hint
    return "there is no 'openapi' member that states the version", begin
