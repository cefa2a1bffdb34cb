"""What a package offers: one line for each public name, in words that a person can compare."""

from __future__ import annotations

import ast
import inspect
import re
import typing
from collections.abc import Iterator
from functools import cache, cached_property
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType, UnionType
from typing import Any, ForwardRef, get_args, get_origin

from tests.support.generated import accessor

MODULE = re.compile(r"\b(?:[A-Za-z_]\w*\.)+(?=[A-Za-z_])")
DOCUMENTED = frozenset({"__init__", "__resource_type__"})
"""What is public though its name begins with ``_``."""
STARS: dict[object, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def lines(package: str, *clients: str) -> list[str]:
    """Every public name of a package, with its signature or type; ``clients`` are its client classes."""
    root = import_module(package)
    found = {line for name in root.__all__ for line in _named(root, name, getattr(root, name))}
    for client in clients:
        for path, api in apis(getattr(root, client)):
            found.update(_members(root, f"{client}.{path}", type(api), made_by_hand=False))
            raw = getattr(api, "with_raw_response", None)
            found.update(_raw(f"{client}.{path}.with_raw_response", type(raw)) if raw else ())
    for module in modules(f"{package}.queries"):
        short = module.__name__.removeprefix(f"{package}.")
        for name in module.__all__:
            found.update(_named(root, f"{short}.{name}", getattr(module, name)))
    return sorted(found)


def modules(package: str) -> Iterator[ModuleType]:
    """A package and its public modules."""
    root = import_module(package)
    yield root
    for info in iter_modules(root.__path__, f"{package}."):
        if not info.name.rpartition(".")[2].startswith("_"):
            yield import_module(info.name)


def apis(client: type) -> Iterator[tuple[str, Any]]:
    """The accessors of a client class, with what each gives."""
    made: Any = client(access_token="none", base_url="http://localhost")
    for name, member in sorted(vars(client).items()):
        if isinstance(member, cached_property | property):
            yield name, accessor(made, name)


def members(root: ModuleType, cls: type) -> dict[str, Any]:
    """The public members of a class: its own and those of bases that are not public themselves."""
    found: dict[str, Any] = {}
    for base in cls.__mro__:
        if base is cls or (_is_of(root, base) and base.__name__ not in root.__all__):
            for name, member in vars(base).items():
                if name in DOCUMENTED or not name.startswith(("_", "model_")):
                    found.setdefault(name, member)
    return found


def _is_of(root: ModuleType, cls: type) -> bool:
    return cls.__module__.partition(".")[0] == root.__name__


def _named(root: ModuleType, name: str, value: Any) -> Iterator[str]:
    if not inspect.isclass(value):
        yield f"{name}{signature(value)}" if inspect.isroutine(value) else f"{name}: {shown(value)}"
    elif typing.is_typeddict(value) or _is_typed_dict(value):
        yield f"{name}: a TypedDict"
        for key in value.__annotations__:
            yield f"{name}[{key!r}]: {_written(value, key)}"
    else:
        bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
        yield f"{name}({bases})"
        yield from _members(root, name, value)


def _is_typed_dict(value: Any) -> bool:
    return hasattr(value, "__required_keys__")


def _written(cls: type, name: str) -> str:
    """An annotation as its module writes it: what it is at run time may know less."""
    text = _annotations(inspect.getmodule(cls)).get((cls.__name__, name))
    return text or shown(inspect.get_annotations(cls)[name])


@cache
def _annotations(module: ModuleType) -> dict[tuple[str, str], str]:
    classes = (node for node in ast.parse(inspect.getsource(module)).body if isinstance(node, ast.ClassDef))
    return {
        (cls.name, node.target.id): MODULE.sub("", ast.unparse(node.annotation).replace("'", ""))
        for cls in classes
        for node in cls.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


def _members(root: ModuleType, prefix: str, cls: type, *, made_by_hand: bool = True) -> Iterator[str]:
    annotations = inspect.get_annotations(cls)
    for name in annotations:
        if name in DOCUMENTED or not name.startswith("_"):
            yield f"{prefix}.{name}: {_written(cls, name)}"
    for name, member in members(root, cls).items():
        if name not in annotations and (made_by_hand or name != "__init__"):
            yield from _member(f"{prefix}.{name}", member)


def _member(name: str, member: Any) -> Iterator[str]:
    function = inspect.unwrap(getattr(member, "__func__", member))
    if isinstance(member, property | cached_property):
        getter: Any = member.fget if isinstance(member, property) else member.func
        yield f"{name}: {shown(inspect.get_annotations(getter).get('return'))}"
    elif inspect.isfunction(function):
        yield f"{name}{signature(function)}{'  # async' if inspect.iscoroutinefunction(function) else ''}"


def _raw(prefix: str, cls: type) -> Iterator[str]:
    """The methods that give a whole reply: what they wrap has the arguments, and what ``parsed`` is."""
    for name, member in vars(cls).items():
        if not name.startswith("_"):
            function = inspect.unwrap(member)
            arguments, _, result = signature(function).rpartition(" -> ")
            mark = "  # async" if inspect.iscoroutinefunction(function) else ""
            yield f"{prefix}.{name}{arguments} -> RawResponse[{result}]{mark}"


def signature(function: Any) -> str:
    """A function's parameters and result, without the modules that its types are from."""
    parts: list[str] = []
    starred = False
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name == "self":
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            starred = True
            parts.append("*")
        starred = starred or parameter.kind is parameter.VAR_POSITIONAL
        parts.append(_parameter(parameter))
    result = inspect.get_annotations(function).get("return", inspect.Signature.empty)
    arrow = "" if result is inspect.Signature.empty else f" -> {shown(result)}"
    return f"({', '.join(parts)}){arrow}"


def _parameter(parameter: inspect.Parameter) -> str:
    text = f"{STARS.get(parameter.kind, '')}{parameter.name}"
    if parameter.annotation is not parameter.empty:
        text += f": {shown(parameter.annotation)}"
    if parameter.default is not parameter.empty:
        plain = isinstance(parameter.default, bool | int | float | str | tuple | None)
        text += f" = {parameter.default!r}" if plain else " = ..."
    return text


def shown(type: Any) -> str:
    """A type as it is written, without the modules of names."""
    if type is None:
        return "None"
    if isinstance(type, str | ForwardRef):
        return MODULE.sub("", type if isinstance(type, str) else type.__forward_arg__)
    origin, arguments = get_origin(type), get_args(type)
    if origin is None:
        return getattr(type, "__name__", None) or MODULE.sub("", str(type))
    if origin in (typing.Union, UnionType):
        return " | ".join(shown(argument) for argument in arguments).replace("NoneType", "None")
    if origin is typing.Literal:
        return f"Literal[{', '.join(map(repr, arguments))}]"
    return f"{_name(origin)}[{', '.join(map(_argument, arguments))}]"


def _name(origin: Any) -> str:
    return getattr(origin, "__name__", None) or MODULE.sub("", str(origin))


def _argument(argument: Any) -> str:
    if isinstance(argument, list):
        return f"[{', '.join(map(shown, argument))}]"
    return "..." if argument is Ellipsis else shown(argument)
