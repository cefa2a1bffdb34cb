"""Which public names an editor has nothing to say about."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache, cached_property
from importlib import import_module
from itertools import pairwise
from types import ModuleType
from typing import Any, get_args, get_origin

from tests.public.names import apis, members, modules


def undocumented(package: str, *clients: str) -> list[str]:
    """The public names of a package that have no docstring."""
    root = import_module(package)
    found: set[str] = set()
    for name in root.__all__:
        found.update(_gaps(root, name, getattr(root, name), _home(root, name)))
    for client in clients:
        for path, api in apis(getattr(root, client)):
            found.update(_gaps(root, f"{client}.{path}", type(api)))
    for module in modules(f"{package}.queries"):
        for name in module.__all__:
            found.update(_gaps(root, f"{module.__name__}.{name}", getattr(module, name), module))
    return sorted(found)


def incomplete(package: str, *clients: str) -> list[str]:
    """What the docstrings of the methods of clients leave out: an argument, errors, a documentation page."""
    root = import_module(package)
    found: set[str] = set()
    for client in clients:
        cls = getattr(root, client)
        found.update(f"{client}: {gap}" for gap in _missing(cls.__init__, cls))
        for path, api in apis(cls):
            for name, member in members(root, type(api)).items():
                if name != "__init__" and inspect.isfunction(inspect.unwrap(member)):
                    found.update(f"{client}.{path}.{name}: {gap}" for gap in _missing(inspect.unwrap(member)))
    return sorted(found)


def _missing(function: Any, cls: type | None = None) -> Iterator[str]:
    """A constructor's arguments are described at its class, which raises nothing but for wrong ones."""
    said = inspect.getdoc(cls or function) or ""
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name == "self" or parameter.kind is parameter.VAR_KEYWORD:
            continue
        entry = re.search(rf"^    {parameter.name}: (.*(?:\n {{8}}.*)*)", said, re.MULTILINE)
        if not entry:
            yield f"no word of {parameter.name}"
        elif _is_named(parameter.default) and "Default: " not in entry[1]:
            yield f"the default of {parameter.name} is a name"
    if cls is None:
        yield from (part for part in ("Raises:\n", "See https://") if f"\n{part}" not in said)


def _is_named(default: Any) -> bool:
    """Whether a signature shows the name of a default instead of its value."""
    return default is not inspect.Parameter.empty and not isinstance(default, bool | str | None)


def _home(root: ModuleType, name: str) -> ModuleType | None:
    """The module of the runtime that a name is of, None if it is of another: what aliases do not tell."""
    runtime = import_module(f"{root.__name__}._runtime")
    module = vars(runtime)["_HOME_OF"].get(name)
    return import_module(f"{runtime.__name__}.{module}") if module else None


def _gaps(root: ModuleType, name: str, value: Any, module: ModuleType | None = None) -> Iterator[str]:
    if not inspect.isclass(value):
        told = inspect.isroutine(value) and value.__doc__
        if not told and name.rpartition(".")[2] not in _said(module or _module_of(value)):
            yield name
        return
    if not value.__dict__.get("__doc__"):
        yield name
    if name.endswith(".queries.Fields"):
        return  # Its keys are resource types: what they mean is said at the classes.
    for member in _own(root, value):
        if not _has_doc(value, member):
            yield f"{name}.{member}"


def _module_of(value: object) -> ModuleType | None:
    """The module of what is no class: that of its type; of an alias for several classes, the first one's."""
    first = next(iter(get_args(value)), None)
    return inspect.getmodule(type(value) if first is None else get_origin(first) or first)


def _own(root: ModuleType, cls: type) -> set[str]:
    found = set(members(root, cls)) if not hasattr(cls, "__required_keys__") else set[str]()
    names = found | set(inspect.get_annotations(cls))
    return {name for name in names if not name.startswith("_")}


def _has_doc(cls: type, name: str) -> bool:
    for base in cls.__mro__:
        if base.__module__ == "builtins":
            continue
        member = base.__dict__.get(name)
        if isinstance(member, property | cached_property) or inspect.isroutine(member):
            if getattr(member, "__doc__", None):
                return True
        elif _described(base, name):
            return True
    return False


def _described(cls: type, name: str) -> bool:
    """Whether the class's docstring or a string after the attribute says what it is."""
    told = re.search(rf"^\s+{name}: \S|``{name}``", cls.__doc__ or "", re.MULTILINE)
    return bool(told) or f"{cls.__name__}.{name}" in _said(inspect.getmodule(cls))


@cache
def _said(module: ModuleType | None) -> frozenset[str]:
    """The names in a module that a string follows, as editors read them: NAME, or CLASS.NAME."""
    if module is None or not hasattr(module, "__file__"):
        return frozenset()
    tree = ast.parse(inspect.getsource(module))
    found = set(_followed(tree.body, ""))
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            found.update(_followed(node.body, f"{node.name}."))
    return frozenset(found)


def _followed(body: list[ast.stmt], prefix: str) -> Iterator[str]:
    for node, after in pairwise(body):
        is_text = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        if not is_text:
            continue
        yield from (f"{prefix}{target.id}" for target in _targets(node) if isinstance(target, ast.Name))


def _targets(node: ast.stmt) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []
