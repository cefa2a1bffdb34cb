"""The query of a JSON:API request: include, fields, sort, filters and page (JSON:API 1.1, section 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from .checks import field_faults, include_path, sort_term
from .errors import InvalidArgumentError
from .expressions import FilterExpression
from .filter_keys import filter_fault, predicate_value
from .filters import plain_conditions
from .paging import ASSUMED, MEMBERS, Bounds, Paging
from .types import QueryPath

if TYPE_CHECKING:
    from .registry import Registry
    from .resource_type import ResourceType
    from .types import ManyQuery

Pairs = list[tuple[str, str]]
_PAGES = {f"page_{member}": member for member in MEMBERS}


def query_pairs(
    query: ManyQuery, resource: ResourceType, registry: Registry, paging: Paging = ASSUMED
) -> Pairs:
    """The parameters of a request, in a fixed order.

    Args:
        query: What is asked for.
        resource: What is declared of the resources that come back.
        registry: All resource types.
        paging: What the list takes that says which page it gives.

    Raises:
        InvalidArgumentError: Something in it has an impossible form; all faults at once.
    """
    faults: list[str] = []
    pairs: Pairs = []

    def gather(name: str, make: Any, value: object, *rest: object) -> None:
        if value is None:
            return
        try:
            pairs.extend(make(value, *rest))
        except InvalidArgumentError as error:
            faults.extend(f"{name}: {fault}" for fault in error.faults)

    gather("include", _include, query.get("include"), resource, registry)
    gather("fields", _fields, query.get("fields"), registry)
    gather("sort", _sort, query.get("sort"), resource, registry)
    gather("filters", _filters, query.get("filters"), resource, registry)
    for name, member in _PAGES.items():
        if name in query:
            gather(name, _page, query.get(name), member, getattr(paging, member))
    if faults:
        raise InvalidArgumentError(*faults)
    return pairs


def _include(value: object, resource: ResourceType, registry: Registry) -> Pairs:
    return _paths("include", (include_path(path, resource, registry) for path in _names(value)))


def _sort(value: object, resource: ResourceType, registry: Registry) -> Pairs:
    return _paths("sort", (sort_term(term, resource, registry) for term in _names(value)))


def _paths(name: str, checked: Iterable[tuple[str, str]]) -> Pairs:
    found = list(checked)
    faults = [fault for _, fault in found if fault]
    if faults:
        raise InvalidArgumentError(*faults)
    return [(name, ",".join(path for path, _ in found))] if found else []


def _fields(value: object, registry: Registry) -> Pairs:
    if not isinstance(value, Mapping):
        raise InvalidArgumentError('expected a mapping such as {"TYPE": ["NAME", …]}')
    pairs: Pairs = []
    faults: list[str] = []
    for type, names in cast("Mapping[str, object]", value).items():
        cls = registry.get(type)
        wire = [cls.__resource_type__.wire_name(name) if cls else name for name in _names(names)]
        faults += field_faults(type, wire, registry)
        pairs.append((f"fields[{type}]", ",".join(wire)))
    if faults:
        raise InvalidArgumentError(*faults)
    return pairs


def _names(value: object) -> list[str]:
    """The names in a sequence, or in a text with commas between them."""
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, Sequence | set | frozenset):
        raise InvalidArgumentError(f"expected a list of names, not {value!r}")
    names = (
        sorted(cast("set[str]", value))
        if isinstance(value, set | frozenset)
        else cast("Sequence[str]", value)
    )
    wrong = [name for name in names if not isinstance(name, str) or not name.strip() or "," in name]  # pyright: ignore[reportUnnecessaryIsInstance]
    if wrong:
        raise InvalidArgumentError(*(f"{name!r} is not a name{_several(name)}" for name in wrong))
    return [name if isinstance(name, QueryPath) else name.strip() for name in names]


def _several(name: object) -> str:
    """The end of a message where one text holds several names."""
    names = [each.strip() for each in name.split(",")] if isinstance(name, str) and "," in name else []
    return f": it holds several; write {names!r}" if names and all(names) else ""


def _filters(value: object, resource: ResourceType, registry: Registry) -> Pairs:
    if isinstance(value, FilterExpression):
        return _expression(cast("FilterExpression[object]", value), resource)
    if not isinstance(value, Mapping):
        raise InvalidArgumentError('expected a mapping such as {"NAME": VALUE}, or a filter expression')
    pairs: Pairs = []
    faults: list[str] = []
    for key, wanted in cast("Mapping[str, object]", value).items():
        try:
            pairs.extend(_filter(key, wanted, resource, registry))
        except InvalidArgumentError as error:
            faults.extend(error.faults)
    if faults:
        raise InvalidArgumentError(*faults)
    return pairs


def _expression(value: FilterExpression[object], resource: ResourceType) -> Pairs:
    if resource.type and value.resource_type != resource.type:
        raise InvalidArgumentError(
            f"{value!r} is about {value.resource_type}, the call about {resource.type}"
        )
    return [pair for condition in value.conditions for pair in condition.pairs]


def _filter(key: str, wanted: object, resource: ResourceType, registry: Registry) -> Pairs:
    if wanted is None:
        raise InvalidArgumentError(f"{key!r} is None: leave the filter out, or use one that tests for null")
    if fault := filter_fault(key, resource, registry):
        raise InvalidArgumentError(fault)
    if resource.wire_name(key) in resource.filters or not resource.predicates:
        return [pair for each in plain_conditions(resource, {key: wanted}) for pair in each.pairs]
    try:
        return [(f"filter[q][{key}]", predicate_value(key, wanted, resource, registry))]
    except InvalidArgumentError as error:
        raise InvalidArgumentError(*(f"{key}: {fault}" for fault in error.faults)) from None


def _page(value: object, member: str, bounds: Bounds | None) -> Pairs:
    least, most = bounds or (0 if member == "offset" else 1, None)
    whole = isinstance(value, int) and not isinstance(value, bool)
    if not whole or cast("int", value) < least or (most is not None and cast("int", value) > most):
        bound = f"to {most}" if most is not None else "up"
        raise InvalidArgumentError(f"expected a whole number from {least} {bound}, not {value!r}")
    return [(f"page[{member}]", str(value))]
