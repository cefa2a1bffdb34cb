"""Where filter expressions begin: ``Shelf.filter.row.gt(3) & Shelf.filter.warehouse.name.eq("North")``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from pydantic import BaseModel

from .errors import InvalidArgumentError
from .expressions import Condition, FilterExpression
from .predicate_names import fits, operand, python_name
from .predicates import (
    ANYTHING,
    Held,
    filter_text,
    held_by,
    held_text,
    joined,
    predicate_text,
    several_texts,
)
from .resource import FilterEntry, Resource
from .resource_type import ResourceType
from .schema import relationships_of, wire_attributes_by_name
from .suggestions import did_you_mean

if TYPE_CHECKING:
    from .registry import Registry

M = TypeVar("M")


class UnknownFilterError(InvalidArgumentError, AttributeError):
    """There is no such attribute or predicate to filter by."""


class _Scope(NamedTuple):
    """Where a path begins: the resource that is listed."""

    resource: ResourceType
    registry: Registry | None

    @property
    def predicates(self) -> tuple[str, ...] | None:
        """Those that the description lists; None for any."""
        listed = self.resource.predicates
        return listed if isinstance(listed, tuple) else () if not listed else None

    def classes(self, targets: Iterable[str]) -> tuple[type[Resource], ...]:
        """The classes of the types that a relationship leads to, none if one of them is not known."""
        found = [self.registry.get(target) if self.registry else None for target in targets]
        known = [each for each in found if each is not None]
        return tuple(known) if len(known) == len(found) else ()

    def expression(self, name: str, predicate: str, value: str) -> FilterExpression[Any]:
        return FilterExpression(self.resource.type, (Condition((name,), predicate, value),))


class FilterPaths(Generic[M]):
    """What a resource can be filtered by: its attributes and, through its relationships, those of others.

    ``M`` is the class of the resources that are listed.
    """

    def __init__(self, scope: _Scope, classes: Sequence[type[Resource]], prefix: str = "") -> None:
        self._scope = scope
        self._classes = classes
        self._prefix = prefix

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return _step(self._scope, self._classes, self._prefix, name)

        def __dir__(self) -> list[str]:
            return sorted({name for cls in self._classes for name in _choices(self._scope, cls)})

        def __call__(self, **filters: Any) -> FilterExpression[Any]:
            if self._prefix:
                raise InvalidArgumentError(
                    f"{self!r}: the plain filters of another resource cannot be used here"
                )
            conditions = plain_conditions(self._scope.resource, filters)
            if not conditions:
                raise InvalidArgumentError(f"{self!r}() has no filters")
            return FilterExpression(self._scope.resource.type, conditions)

        def __repr__(self) -> str:
            through = f".{self._prefix.removesuffix('_')}" if self._prefix else ""
            return f"<filter of {self._scope.resource.type}{through}>"


def plain_conditions(resource: ResourceType, filters: Mapping[str, object]) -> list[Condition]:
    """Plain filters as they are sent.

    Raises:
        InvalidArgumentError: There is no such filter, or a value cannot be written; all faults at once.
    """
    faults: list[str] = []
    made: list[Condition] = []
    for key, value in filters.items():
        name = resource.wire_name(key)
        if resource.type and resource.filters and name not in resource.filters:
            faults.append(
                f"{key!r} is no plain filter of {resource.type}{did_you_mean(name, resource.filters)}"
            )
            continue
        for member, item in _members(value).items():
            try:
                made.append(_plain_condition(resource, name, member, item))
            except InvalidArgumentError as error:
                faults.extend(f"{key}: {fault}" for fault in error.faults)
    if faults:
        raise InvalidArgumentError(*faults)
    return made


def _members(value: object) -> Mapping[str, object]:
    """The members of a value that is an object; "" is one that is not."""
    plain = value.model_dump(by_alias=True, exclude_unset=True) if isinstance(value, BaseModel) else value
    return cast("Mapping[str, object]", plain) if isinstance(plain, Mapping) and plain else {"": value}


def _plain_condition(resource: ResourceType, name: str, member: str, value: object) -> Condition:
    declared = resource.filter_values.get(name) if not member else None
    known = resource.filter_members.get(name)
    if known is not None:
        declared = _declared_member(known, member, value)
    write = _plain_writer(declared)
    if not isinstance(value, list | tuple | set | frozenset):
        return Condition((name,), "", write(value), member)
    texts = several_texts(cast("object", value), write)
    separator = resource.separators.get(name, ",")
    if separator:
        return Condition((name,), "", joined(texts, separator), member)
    return Condition((name,), "", texts[0], member, tuple(texts[1:]))


def _declared_member(
    known: Mapping[str, str | tuple[str, ...]], member: str, value: object
) -> str | tuple[str, ...] | None:
    """What is declared of a member of a plain filter that takes an object.

    Raises:
        InvalidArgumentError: There is no such member, or the value is no object.
    """
    if not member:
        raise InvalidArgumentError(f"expected a mapping such as {{{next(iter(known))!r}: …}}, not {value!r}")
    if member not in known:
        raise InvalidArgumentError(f"there is no member {member!r}{did_you_mean(member, known)}")
    return known[member] or None


def _plain_writer(declared: str | tuple[str, ...] | None) -> Callable[[object], str]:
    """How a single value of a plain filter is written, by what is declared of it."""
    if declared is None:
        return filter_text
    return partial(held_text, Held("text", declared) if isinstance(declared, tuple) else Held(declared))


def _step(scope: _Scope, classes: Sequence[type[Resource]], prefix: str, name: str) -> Any:
    """What an attribute or a relationship of a resource leads to, which may be of one of several classes."""
    if name.startswith("_"):
        raise AttributeError(name)
    if scope.predicates == ():
        raise UnknownFilterError(
            f"{scope.resource.type} has no predicates; plain filters: ({', '.join(scope.resource.filters)})"
        )
    having = [cls for cls in classes if name in _choices(scope, cls)]
    if not having:
        if len(classes) > 1 and any(cls.__resource_type__.filterable is None for cls in classes):
            return AnyFilterPath(scope, prefix.removesuffix("_"), name)
        raise UnknownFilterError(_refused_step(scope, classes, name))
    leads = [relationships_of(cls)[name] for cls in having if name not in _held(cls)]
    if leads:
        lead = f"{prefix}{leads[0].name}"
        targets = scope.classes(dict.fromkeys(target for each in leads for target in each.targets))
        return FilterPaths[Any](scope, targets, f"{lead}_") if targets else AnyFilterPath(scope, lead)
    held = {_held(cls)[name] for cls in having}
    wire = wire_attributes_by_name(having[0]).get(name, name)
    return FilterAttribute[Any](scope, f"{prefix}{wire}", held.pop() if len(held) == 1 else ANYTHING)


def _refused_step(scope: _Scope, classes: Sequence[type[Resource]], name: str) -> str:
    known = any(name in _held(cls) or name in relationships_of(cls) for cls in classes)
    types = " or ".join(cls.__resource_type__.type for cls in classes)
    choices = sorted({each for cls in classes for each in _choices(scope, cls)})
    what = "cannot be used in filters" if known else "is not there"
    return f"{types}.{name} {what}{did_you_mean(name, choices)}"


def _choices(scope: _Scope, cls: type[Resource]) -> list[str]:
    if scope.predicates == ():
        return []
    declared = cls.__resource_type__
    names = wire_attributes_by_name(cls)
    found = [name for name in _held(cls) if name == "id" or declared.allows_filter(names[name])]
    return [*found, *(n for n, each in relationships_of(cls).items() if declared.allows_filter(each.name))]


@cache
def attributes_held(cls: type[Resource]) -> Mapping[str, Held]:
    """The attributes of a resource and what they hold, by name on the wire."""
    wire = wire_attributes_by_name(cls)
    return {wire.get(name, name): held for name, held in _held(cls).items()}


@cache
def _held(cls: type[Resource]) -> Mapping[str, Held]:
    """The attributes of a resource and what they hold, by Python name."""
    if not cls.__pydantic_fields_complete__:
        cls.model_rebuild()
    wire = wire_attributes_by_name(cls)
    extensible = cls.__resource_type__.extensible
    held = {
        name: held_by(info.annotation, extensible=wire[name] in extensible)
        for name, info in cls.model_fields.items()
        if name in wire
    }
    return {"id": Held("text"), **held}


class FilterAttribute(Generic[M]):
    """An attribute to filter by. Its predicates are declared by each package."""

    def __init__(self, scope: _Scope, name: str, held: Held) -> None:
        self._scope = scope
        self._name = name
        self._held = held

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            predicate, offered = name.removesuffix("_"), self._offered()
            if name not in map(python_name, offered if offered is not None else [predicate]):
                raise UnknownFilterError(self._refusal(predicate, offered or []))
            return _Predicate(self._scope, self._name, predicate, self._held)

        def _offered(self) -> list[str] | None:
            listed = self._scope.predicates
            return None if listed is None else [each for each in listed if fits(each, self._held.kind)]

        def _refusal(self, predicate: str, offered: list[str]) -> str:
            known = predicate in (self._scope.predicates or ())
            if known and python_name(predicate) != predicate and predicate in offered:
                return f"write {self._name}.{python_name(predicate)}(…)"
            why = (
                f"does not fit what {self._name} holds ({self._held.kind})"
                if known
                else "is no predicate of this service"
            )
            hint = did_you_mean(predicate, map(python_name, offered))
            return f"{self._name}.{predicate}: {predicate} {why}{hint}"

        def __dir__(self) -> list[str]:
            return sorted(map(python_name, self._offered() or []))

        def __repr__(self) -> str:
            return f"<filter attribute {self._name} of {self._scope.resource.type}>"


class _Predicate(NamedTuple):
    scope: _Scope
    name: str
    predicate: str
    held: Held

    def __call__(self, *values: object) -> FilterExpression[Any]:
        call = f"{self.name}.{python_name(self.predicate)}"
        if not values and operand(self.predicate) == "flag":
            values = (True,)
        if len(values) != 1:
            raise InvalidArgumentError(f"{call}: expected one value, not {len(values)}")
        try:
            text = predicate_text(self.predicate, self.held, values[0])
        except InvalidArgumentError as error:
            raise InvalidArgumentError(*(f"{call}: {fault}" for fault in error.faults)) from None
        return self.scope.expression(self.name, self.predicate, text)


class AnyFilterPath:
    """A path through a relationship to resources that the package does not describe.

    The last name is the predicate: ``.sku.code.eq("X")``.
    """

    def __init__(self, scope: _Scope, path: str, last: str = "") -> None:
        self._scope = scope
        self._path = path
        self._last = last

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> AnyFilterPath: ...
        def __call__(self, value: object = True, /) -> FilterExpression[Any]: ...

    else:

        def __getattr__(self, name: str) -> AnyFilterPath:
            if name.startswith("_"):
                raise AttributeError(name)
            lead = f"{self._path}_{self._last}" if self._last else self._path
            return AnyFilterPath(self._scope, lead, name)

        def __call__(self, *values: object) -> FilterExpression[Any]:
            predicate = self._last.removesuffix("_")
            listed = self._scope.predicates
            if not predicate or (listed is not None and predicate not in listed):
                hint = did_you_mean(predicate, listed or ())
                raise InvalidArgumentError(f"{self._path}.{self._last}: {predicate!r} is no predicate{hint}")
            return _Predicate(self._scope, self._path, predicate, ANYTHING)(*values)

        def __repr__(self) -> str:
            return f"<filter path {self._path}.{self._last} of {self._scope.resource.type}>"


@cache
def filter_paths(cls: type[Resource]) -> FilterPaths[Any]:
    """Where filters of a resource class begin."""
    return FilterPaths(_Scope(cls.__resource_type__, registry_of(cls)), (cls,))


FilterEntry.begin = staticmethod(filter_paths)


def registry_of(cls: type[Resource]) -> Registry | None:
    """The registry of the package that a resource class is declared in: that of the module above its own."""
    package = cls.__module__.rpartition(".")[0]
    if not package:
        return None
    module = sys.modules.get(package) or import_module(package)
    return cast("Registry | None", getattr(module, "REGISTRY", None))
