"""The families of rules, each with a registry of its own, and everything that can be looked up in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ..diagnostics import Finding, Level
from .entry import Entry

_REGISTRIES = {
    "lint": "specloom.lint.registry",
    "documented": "specloom.documented.registry",
    "diff": "specloom.diff.registry",
}
"""Each module has a function ``rules``; a family that is not there yet has no rules."""
RULES = tuple(_REGISTRIES)
"""The families whose rules can be switched off, given another level, and waived."""
FAMILIES = RULES


@cache
def entries(family: str) -> tuple[Entry, ...]:
    """Everything that a family can report, sorted by id. Imports the family."""
    rules = _registry(_REGISTRIES[family])
    return tuple(sorted((_entry(rule, family) for rule in rules()), key=lambda entry: entry.id))


def _registry(module: str) -> Callable[[], Iterable[Any]]:
    package = module.rpartition(".")[0]
    if find_spec(package) is None or find_spec(module) is None:
        return tuple
    rules: Callable[[], Iterable[Any]] = import_module(module).rules
    return rules


def _entry(rule: Any, family: str) -> Entry:
    examples = getattr(rule, "examples", None) or (("Good", rule.good), ("Bad", rule.bad))
    return Entry(
        id=rule.id, family=family, level=rule.level, summary=rule.summary, why=rule.why,
        mend=rule.mend, source=rule.source, examples=tuple(examples),
    )  # fmt: skip


@cache
def entry(name: str) -> Entry | None:
    """What is known about an id; None if nothing can have it."""
    found = (each for family in FAMILIES for each in entries(family) if each.id == name)
    return next(found, None)


def described(findings: Iterable[Finding], families: Iterable[str]) -> tuple[Entry, ...]:
    """All rules of these families, and whatever else was found, each once."""
    known = {each.id: each for family in families for each in entries(family)}
    for finding in findings:
        known.setdefault(finding.rule, entry(finding.rule) or _unknown(finding))
    return tuple(known.values())


def _unknown(finding: Finding) -> Entry:
    """A report never fails for want of a description."""
    return Entry(id=finding.rule, family="other", level=Level.ERROR, summary=f"{finding.rule}.")
