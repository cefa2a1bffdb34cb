"""The families of rules, each with a registry of its own, and everything that can be looked up in them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from ..diagnostics import Finding, Level
from .entry import Entry

_REGISTRIES = {
    "lint": "specloom.lint.registry",
    "documented": "specloom.documented.registry",
    "diff": "specloom.diff.registry",
}
"""Each module has a function ``rules``."""
RULES = tuple(_REGISTRIES)
"""The families whose rules can be switched off, given another level, and waived."""
_OTHERS = ("source", "config", "waivers", "facts", "build", "generate")
FAMILIES = (*RULES, *_OTHERS)
"""All families; those that are no rules are listed in ``findings.toml``."""


@cache
def entries(family: str) -> tuple[Entry, ...]:
    """Everything that a family can report, sorted by id. Imports the family."""
    if family not in _REGISTRIES:
        return _table()[family]
    rules = [_entry(rule, family) for rule in import_module(_REGISTRIES[family]).rules()]
    return tuple(sorted([*rules, *_BESIDE.get(family, ())], key=lambda entry: entry.id))


_BESIDE = {
    "lint": (
        Entry(
            id="lint-incomplete", family="lint", level=Level.WARNING,
            summary="The schemas can be looked at as a whole.",
            why="They are composed of each other in so many ways that rules had to stop looking.",
            mend="Refer to fewer schemas in `allOf`, `oneOf` and `anyOf`.",
            source="specloom, MAX_EFFORT of the linter",
        ),
    ),
}  # fmt: skip
"""What a family says of itself, without a rule."""


@cache
def _table() -> dict[str, tuple[Entry, ...]]:
    text = files("specloom.catalogue").joinpath("findings.toml").read_text("utf-8")
    return {
        family: tuple(
            Entry(id=name, family=family, level=Level(level), summary=summary, mend=mend)
            for name, (level, summary, mend) in sorted(table.items())
        )
        for family, table in tomllib.loads(text).items()
    }


def _entry(rule: Any, family: str) -> Entry:
    return Entry(
        id=rule.id, family=family, level=rule.level, summary=rule.summary, why=rule.why,
        mend=rule.mend, source=rule.source, examples=tuple(rule.examples),
    )  # fmt: skip


@cache
def all_entries() -> dict[str, Entry]:
    """Everything that can be reported, by id."""
    return {each.id: each for family in reversed(FAMILIES) for each in entries(family)}


@cache
def entry(name: str) -> Entry | None:
    """What is known about an id; None if nothing can have it. Imports no more families than it needs."""
    for family in ("lint", *_OTHERS, "documented", "diff"):
        for each in entries(family):
            if each.id == name:
                return each
    return None


def described(findings: Iterable[Finding], families: Iterable[str]) -> tuple[Entry, ...]:
    """All rules of these families, and whatever else was found, each once."""
    known = {each.id: each for family in families for each in entries(family)}
    for finding in findings:
        known.setdefault(finding.rule, entry(finding.rule) or _unknown(finding))
    return tuple(known.values())


def _unknown(finding: Finding) -> Entry:
    """A report never fails for want of a description."""
    return Entry(id=finding.rule, family="other", level=Level.ERROR, summary=f"{finding.rule}.")
