"""All rules, found by their files: one module of ``documented/rules`` is one rule."""

from __future__ import annotations

import functools
from importlib import import_module
from pkgutil import iter_modules

from .rule import Rule

# Imported now, before the package ``documented`` can bind its name ``rules`` to the function below.
_MODULES = import_module(f"{__package__}.rules")


@functools.cache
def rules() -> tuple[Rule, ...]:
    """Every rule, sorted by id. Imports the rules' modules on the first call."""
    names = sorted(module.name for module in iter_modules(_MODULES.__path__))
    return tuple(import_module(f"{_MODULES.__name__}.{name}").RULE for name in names)
