"""Hand-kept YAML files of a known form: read with positions, held against a JSON Schema."""

from __future__ import annotations

import json
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from ..diagnostics import Finding, Level, SpecloomError
from .files import File, read_file
from .pointer import Tokens, join


def read(path: Path, form: Traversable, rule: str) -> File:
    """The file at ``path``, whose form is the JSON Schema in the file ``form``.

    Raises SpecloomError, each finding with its position and ``rule``, if it is not.
    """
    file = read_file(path, str(path))
    findings = [_finding(file, error, rule) for error in _validator(form).iter_errors(file.value)]
    if findings:
        raise SpecloomError(*findings)
    return file


def _validator(form: Traversable) -> Any:
    from jsonschema_rs import Draft202012Validator  # costs time only where there are such files

    return Draft202012Validator(json.loads(form.read_text(encoding="utf-8")))


def _finding(file: File, error: Any, rule: str) -> Finding:
    tokens: Tokens = tuple(str(token) for token in error.instance_path)
    message = _shortened(str(error.message))
    return Finding(
        rule, Level.ERROR, message, file.position(tokens), join(tokens), _HINT.get(error.kind.name, "")
    )


def _shortened(message: str) -> str:
    return message if len(message) <= 200 else f"{message[:90]} … {message[-90:]}"


_HINT = {
    "additionalProperties": "Remove the member, or spell it as the format's description does.",
    "required": "Add the member.",
    "enum": "Write one of the values listed.",
}
