"""All rules, found by their files: one module of ``diff/rules`` is one rule."""

from __future__ import annotations

import functools
from importlib import import_module
from pkgutil import iter_modules

from .rule import Rule

# Imported now, before the package ``diff`` binds its name ``rules`` to the function below.
_MODULES = import_module(f"{__package__}.rules")


@functools.cache
def rules() -> tuple[Rule, ...]:
    """Every rule, sorted by id. Imports the rules' modules on the first call."""
    names = sorted(module.name for module in iter_modules(_MODULES.__path__))
    found = (import_module(f"{_MODULES.__name__}.{name}").RULE for name in names)
    return tuple(sorted(found, key=lambda rule: str(rule.id)))


@functools.cache
def by_kind() -> dict[str, tuple[Rule, ...]]:
    """The rules that judge each kind of change."""
    kinds = sorted({kind for rule in rules() for kind in rule.what})
    return {kind: tuple(rule for rule in rules() if kind in rule.what) for kind in kinds}
