"""What holds of every page, however odd."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jsonschema_rs import Draft202012Validator

from specloom.documented.extract import Extracted, extract, to_yaml
from specloom.source.text import check_characters
from specloom.source.yaml_text import read

from ..conftest import ROOT


@cache
def validator() -> Any:
    path = ROOT / "generator" / "specloom" / "documented" / "facts.schema.json"
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def holds(text: str, name: str = "page.md") -> Extracted:
    """Reads the page and checks its facts: their form, their lines, and that their file says the same."""
    extracted = extract(text, name)
    facts = extracted.facts
    assert [error.message for error in validator().iter_errors(facts)] == []
    written = to_yaml(extracted)
    check_characters(written, "facts")
    assert read(written, "facts")[0] == facts
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for each in extracted.unread:
        assert 1 <= each.line <= lines + 1 and each.column >= 1 and each.what and each.why, each
    for tokens in every(facts):
        position = extracted.places.position(tokens)
        assert 1 <= position.line <= lines + 1 and position.column >= 1, (tokens, position)
    return extracted


def every(value: Any, tokens: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The tokens of everything in a value."""
    found = [tokens]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += every(inner, (*tokens, str(key)))
    return found
