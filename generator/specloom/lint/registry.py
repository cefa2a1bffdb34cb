"""All rules, found by their files: one module of ``lint/rules`` is one rule."""

from __future__ import annotations

import functools
from importlib import import_module
from pkgutil import iter_modules

from .rule import Rule


@functools.cache
def rules() -> tuple[Rule, ...]:
    """Every rule, sorted by id. Imports the rules' modules on the first call."""
    package = import_module("specloom.lint.rules")
    names = sorted(module.name for module in iter_modules(package.__path__))
    return tuple(import_module(f"specloom.lint.rules.{name}").RULE for name in names)
