"""Hand-kept YAML files of a form that a schema of this package describes."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from ..source import forms
from ..source.files import File


def read(path: Path, form: str, rule: str) -> File:
    """The file at ``path``, whose form is that of the schema file ``form`` of this package.

    Raises SpecloomError, each finding with its position and ``rule``, if it is not.
    """
    return forms.read(path, files("specloom.documented").joinpath(form), rule)
