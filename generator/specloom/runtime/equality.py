"""What ``find_by`` is asked: attributes that have a value, and plain filters."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import InvalidArgumentError
from .filter_keys import is_checked, readings
from .filters import attributes_held, registry_of
from .predicate_names import fits
from .predicates import held_text
from .registry import NO_TYPES
from .resource import Resource
from .schema import wire_attributes_by_name
from .suggestions import did_you_mean


def found_by(cls: type[Resource], wanted: Mapping[str, object]) -> dict[str, object]:
    """Filters for exact values: the name of an attribute alone asks for equality.

    Raises:
        InvalidArgumentError: There is no such attribute or filter, or the attribute cannot hold the value;
            all faults at once.
    """
    resource = cls.__resource_type__
    registry = registry_of(cls) or NO_TYPES
    attributes = _attributes(cls)
    if not wanted:
        example = f"find_by({next(iter([*attributes, *resource.filters]), 'NAME')}=…)"
        raise InvalidArgumentError(f"say what {resource.type} shall be found by, such as {example}")
    filters: dict[str, object] = {}
    faults: list[str] = []
    for name, value in wanted.items():
        key = resource.wire_name(name)
        if name in attributes:
            faults += _value_faults(cls, attributes[name], value, name)
            filters[key if key in resource.filters else f"{attributes[name]}_eq"] = value
        elif not is_checked(resource) or key in resource.filters or any(readings(key, resource, registry)):
            filters[name] = value
        else:
            known = dict.fromkeys([*attributes, *resource.filters])
            faults.append(
                f"{name}: no attribute or filter of {resource.type} is called so{did_you_mean(name, known)}"
            )
    if faults:
        raise InvalidArgumentError(*faults)
    return filters


def _attributes(cls: type[Resource]) -> dict[str, str]:
    """The attributes that can be asked for, by either name, with the name on the wire."""
    resource = cls.__resource_type__
    if not resource.predicates:
        return {}
    names = {**wire_attributes_by_name(cls), "id": "id"}
    held = attributes_held(cls)
    found = {
        name: wire
        for name, wire in names.items()
        if wire == "id" or (resource.allows_filter(wire) and fits("eq", held[wire].kind))
    }
    return {**{wire: wire for wire in found.values()}, **found}


def _value_faults(cls: type[Resource], wire: str, value: object, name: str) -> list[str]:
    try:
        held_text(attributes_held(cls)[wire], value)
    except InvalidArgumentError as error:
        return [f"{name}: {fault}" for fault in error.faults]
    return []
