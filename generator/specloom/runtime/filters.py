"""Filter expressions: ``Shelf.filter.row.gt(3) & Shelf.filter.warehouse.name.eq("North")``.

What can be written is what the wire can say: conditions that must all hold, each of one predicate and one
value over one attribute or several (``name_or_code_cont``). Anything else is refused here, with a reason.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from .errors import InvalidArgumentError
from .predicates import OPPOSITES, filter_text, fits, is_known, kind_of, operand, predicate_text, python_name
from .resource import FilterEntry, Resource, ResourceType, relationships_of, wire_attributes_by_name
from .suggestions import did_you_mean

if TYPE_CHECKING:
    from .registry import Registry

M = TypeVar("M")
T_contra = TypeVar("T_contra", contravariant=True)
S = TypeVar("S", bound=str)


class UnknownFilterError(InvalidArgumentError, AttributeError):
    """There is no such attribute or predicate to filter by."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition as it is sent.

    Attributes:
        names: The attributes, by name on the wire after the relationships that lead there; one must match.
        predicate: The predicate; "" for a plain filter.
        value: The value as it is sent.
        member: The member of a plain filter that takes an object.
    """

    names: tuple[str, ...]
    predicate: str
    value: str
    member: str = ""

    @property
    def key(self) -> str:
        """``name_or_code_cont``."""
        return "_or_".join(self.names) + (f"_{self.predicate}" if self.predicate else "")

    @property
    def parameter(self) -> str:
        """The query parameter's name."""
        if self.predicate:
            return f"filter[q][{self.key}]"
        return f"filter[{self.key}]" + (f"[{self.member}]" if self.member else "")

    def __str__(self) -> str:
        return f"{self.key}{f'[{self.member}]' if self.member else ''}={self.value}"


class FilterExpression(Generic[M]):
    """Conditions on resources of the class ``M``; all of them must hold.

    ``a & b`` is both. ``a | b`` is one condition over several attributes: both sides have the same predicate
    and the same value, since that is all that can be sent.
    """

    __slots__ = ("_conditions", "_type")

    def __init__(self, type: str, conditions: Sequence[Condition]) -> None:
        self._type = type
        self._conditions = tuple(conditions)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions, in the order of writing."""
        return self._conditions

    @property
    def resource_type(self) -> str:
        """The resource type that they are about."""
        return self._type

    def __and__(self, other: FilterExpression[M]) -> FilterExpression[M]:
        """Both must hold."""
        if not isinstance(other, FilterExpression):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        self._check_type(other)
        joined = dict.fromkeys((*self._conditions, *other._conditions))
        keys: dict[str, Condition] = {}
        for condition in joined:
            known = keys.setdefault(condition.parameter, condition)
            if known is not condition:
                raise InvalidArgumentError(_twice(known, condition))
        return FilterExpression(self._type, tuple(joined))

    def __or__(self, other: FilterExpression[M]) -> FilterExpression[M]:
        """One of the attributes must match."""
        if not isinstance(other, FilterExpression):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        self._check_type(other)
        if len(self._conditions) > 1 or len(other._conditions) > 1:
            raise InvalidArgumentError(
                f"{self!r} | {other!r}: an AND inside an OR cannot be sent; make a call for each side"
            )
        one, two = *self._conditions, *other.conditions
        if reason := _why_not_or(one, two):
            raise InvalidArgumentError(f"{one} | {two}: {reason}")
        names = tuple(dict.fromkeys((*one.names, *two.names)))
        return FilterExpression(self._type, (Condition(names, one.predicate, one.value),))

    def _check_type(self, other: FilterExpression[Any]) -> None:
        if self._type != other.resource_type:
            raise InvalidArgumentError(
                f"{self!r} is about {self._type}, {other!r} about {other.resource_type}: "
                "start both at the resource that is listed and lead on through its relationships"
            )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FilterExpression):
            return NotImplemented
        same = set(self._conditions) == set(other.conditions)
        return same and self._type == other.resource_type

    def __hash__(self) -> int:
        return hash((self._type, frozenset(self._conditions)))

    def __repr__(self) -> str:
        return f"<{' & '.join(map(str, self._conditions))}>"

    if not TYPE_CHECKING:
        # Type checkers see none of these: to them the mistake is an operator that is not there.

        def __invert__(self) -> Any:
            raise InvalidArgumentError(_why_not_not(self._conditions))

        def __bool__(self) -> bool:
            raise InvalidArgumentError("write & and | between filters, not `and` and `or`")


def _twice(one: Condition, two: Condition) -> str:
    hint = f"; with {one.predicate}_all([…]) all values must match" if _takes_all(one.predicate) else ""
    return f"{one} & {two}: a filter can be sent only once{hint}"


def _takes_all(predicate: str) -> bool:
    return bool(predicate) and operand(predicate) == "one" and is_known(f"{predicate}_all")


def _why_not_or(one: Condition, two: Condition) -> str:
    """Why two conditions cannot be one, "" if they can."""
    if not one.predicate or not two.predicate:
        return "plain filters must all hold; an OR is of attributes with a predicate"
    if one.predicate != two.predicate:
        return f"an OR has one predicate, not {one.predicate} and {two.predicate}; make a call for each"
    if one.value != two.value:
        several = (
            "in_" if one.predicate == "eq" else f"{one.predicate}_any" if _takes_all(one.predicate) else ""
        )
        better = f"use {several}([…])" if several and one.names == two.names else "make a call for each"
        return f"an OR has one value, not {one.value!r} and {two.value!r}; {better}"
    return ""


def _why_not_not(conditions: Sequence[Condition]) -> str:
    opposite = OPPOSITES.get(conditions[0].predicate)
    better = ""
    if len(conditions) == 1 and opposite:
        better = (
            "; turn the value round" if opposite in {"blank", "present"} else f"; use {python_name(opposite)}"
        )
    return f"~{FilterExpression('', conditions)!r}: a negation cannot be sent{better}"


@dataclass(frozen=True)
class _Scope:
    """Where a path begins: the resource that is listed."""

    resource: ResourceType
    registry: Registry | None

    @property
    def predicates(self) -> tuple[str, ...] | None:
        """Those that the description lists; None for any."""
        listed = self.resource.predicates
        return listed if isinstance(listed, tuple) else () if not listed else None

    def target(self, targets: Sequence[str]) -> type[Resource] | None:
        """The class of a relationship's one type, None if it is not known."""
        return self.registry.get(targets[0]) if self.registry and len(targets) == 1 else None

    def expression(self, name: str, predicate: str, value: str) -> FilterExpression[Any]:
        return FilterExpression(self.resource.type, (Condition((name,), predicate, value),))


class FilterPaths(Generic[M]):
    """What a resource can be filtered by: its attributes and, through its relationships, those of others.

    ``M`` is the class of the resources that are listed.
    """

    def __init__(self, scope: _Scope, cls: type[Resource], prefix: str = "") -> None:
        self._scope = scope
        self._cls = cls
        self._prefix = prefix

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return _step(self._scope, self._cls, self._prefix, name)

        def __dir__(self) -> list[str]:
            return sorted(_choices(self._scope, self._cls))

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
        members = cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {"": value}
        for member, item in members.items():
            try:
                made.append(Condition((name,), "", filter_text(item), member))
            except InvalidArgumentError as error:
                faults.extend(f"{key}: {fault}" for fault in error.faults)
    if faults:
        raise InvalidArgumentError(*faults)
    return made


def _step(scope: _Scope, cls: type[Resource], prefix: str, name: str) -> Any:
    """What an attribute or a relationship of a resource leads to."""
    if name.startswith("_"):
        raise AttributeError(name)
    if scope.predicates == ():
        raise UnknownFilterError(
            f"{scope.resource.type} has no predicates; plain filters: ({', '.join(scope.resource.filters)})"
        )
    declared = cls.resource_type
    relationship = relationships_of(cls).get(name)
    if relationship is not None and declared.allows_filter(relationship.name):
        target = scope.target(relationship.targets)
        lead = f"{prefix}{relationship.name}"
        return FilterPaths[Any](scope, target, f"{lead}_") if target else AnyFilterPath(scope, lead)
    if name in _kinds(cls):
        wire = wire_attributes_by_name(cls).get(name, name)
        if name == "id" or declared.allows_filter(wire):
            return FilterAttribute[Any](scope, f"{prefix}{wire}", _kinds(cls)[name])
    what = "cannot be used in filters" if relationship is not None or name in _kinds(cls) else "is not there"
    raise UnknownFilterError(f"{declared.type}.{name} {what}{did_you_mean(name, _choices(scope, cls))}")


def _choices(scope: _Scope, cls: type[Resource]) -> list[str]:
    if scope.predicates == ():
        return []
    declared = cls.resource_type
    names = wire_attributes_by_name(cls)
    found = [name for name in _kinds(cls) if name == "id" or declared.allows_filter(names[name])]
    return [*found, *(n for n, each in relationships_of(cls).items() if declared.allows_filter(each.name))]


@cache
def attribute_kinds(cls: type[Resource]) -> Mapping[str, str]:
    """The attributes of a resource and what they hold, by name on the wire."""
    wire = wire_attributes_by_name(cls)
    return {wire.get(name, name): kind for name, kind in _kinds(cls).items()}


@cache
def _kinds(cls: type[Resource]) -> Mapping[str, str]:
    """The attributes of a resource and what they hold, by Python name."""
    if not cls.__pydantic_fields_complete__:
        cls.model_rebuild()
    wire = wire_attributes_by_name(cls)
    kinds = {name: kind_of(info.annotation) for name, info in cls.model_fields.items() if name in wire}
    return {"id": "text", **kinds}


class FilterAttribute(Generic[M]):
    """An attribute to filter by. Its predicates are declared by each package."""

    def __init__(self, scope: _Scope, name: str, kind: str) -> None:
        self._scope = scope
        self._name = name
        self._kind = kind

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            predicate, offered = name.removesuffix("_"), self._offered()
            if name not in map(python_name, offered if offered is not None else [predicate]):
                raise UnknownFilterError(self._refusal(predicate, offered or []))
            return _Predicate(self._scope, self._name, predicate, self._kind)

        def _offered(self) -> list[str] | None:
            listed = self._scope.predicates
            return None if listed is None else [each for each in listed if fits(each, self._kind)]

        def _refusal(self, predicate: str, offered: list[str]) -> str:
            known = predicate in (self._scope.predicates or ())
            if known and python_name(predicate) != predicate and predicate in offered:
                return f"write {self._name}.{python_name(predicate)}(…)"
            why = (
                f"does not fit what {self._name} holds ({self._kind})"
                if known
                else "is no predicate of this service"
            )
            hint = did_you_mean(predicate, map(python_name, offered))
            return f"{self._name}.{predicate}: {predicate} {why}{hint}"

        def __dir__(self) -> list[str]:
            return sorted(map(python_name, self._offered() or []))

        def __repr__(self) -> str:
            return f"<filter attribute {self._name} of {self._scope.resource.type}>"


@dataclass(frozen=True)
class _Predicate:
    scope: _Scope
    name: str
    predicate: str
    kind: str

    def __call__(self, *values: object) -> FilterExpression[Any]:
        call = f"{self.name}.{python_name(self.predicate)}"
        if not values and operand(self.predicate) == "flag":
            values = (True,)
        if len(values) != 1:
            raise InvalidArgumentError(f"{call}: expected one value, not {len(values)}")
        try:
            text = predicate_text(self.predicate, self.kind, values[0])
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
            return _Predicate(self._scope, self._path, predicate, "any")(*values)

        def __repr__(self) -> str:
            return f"<filter path {self._path}.{self._last} of {self._scope.resource.type}>"


class TakesOne(Protocol[M, T_contra]):
    """A predicate that takes a value."""

    def __call__(self, value: T_contra, /) -> FilterExpression[M]: ...


class TakesMany(Protocol[M, T_contra]):
    """A predicate that takes a list of values; none of them may have a comma in it."""

    def __call__(self, values: Sequence[T_contra] | AbstractSet[T_contra], /) -> FilterExpression[M]: ...


class TakesTexts(Protocol[M]):
    """A predicate that takes a list of texts; none of them may have a comma in it."""

    def __call__(self, values: list[S] | tuple[S, ...] | AbstractSet[S], /) -> FilterExpression[M]: ...


class TakesFlag(Protocol[M]):
    """A predicate that takes nothing, or False to turn it round."""

    def __call__(self, value: bool = True, /) -> FilterExpression[M]: ...


class TakesJson(Protocol[M]):
    """A predicate that takes JSON which the attribute must hold."""

    def __call__(self, value: Mapping[str, Any] | Sequence[Any], /) -> FilterExpression[M]: ...


@cache
def filter_paths(cls: type[Resource]) -> FilterPaths[Any]:
    """Where filters of a resource class begin."""
    return FilterPaths(_Scope(cls.resource_type, registry_of(cls)), cls)


FilterEntry.begin = staticmethod(filter_paths)


def registry_of(cls: type[Resource]) -> Registry | None:
    """The registry of the package that a resource class is declared in: that of the module above its own."""
    package = cls.__module__.rpartition(".")[0]
    if not package:
        return None
    module = sys.modules.get(package) or import_module(package)
    return cast("Registry | None", getattr(module, "REGISTRY", None))
