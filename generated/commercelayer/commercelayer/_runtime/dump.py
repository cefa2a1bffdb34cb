"""Resources back as plain data: as JSON:API has them, and flat."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from .plain import to_json
from .relationships import document_of, linkage_of, object_of

if TYPE_CHECKING:
    from .resource import Resource


def resource_object(resource: Resource, wire: Mapping[str, str]) -> dict[str, Any]:
    """The resource object (JSON:API 1.1, section 7.2) that a resource stands for.

    Args:
        resource: The resource.
        wire: The names on the wire of its attributes, by Python name.
    """
    made = plain(object_of(resource), sent=document_of(resource).sent)
    for name in resource.__dict__.get("_changed", ()):
        value = from_json(to_json(resource.__dict__[name]))
        if name in wire:
            made.setdefault("attributes", {})[wire[name]] = value
        else:
            made[name] = value
    return made


def plain(value: Mapping[str, Any], *, sent: bool) -> dict[str, Any]:
    """A copy as plain JSON data. What was ``sent`` is such; what was made in Python may hold dates."""
    made: dict[str, Any] = deepcopy(dict(value)) if sent else from_json(to_json(value))
    return made


def flat(resource: Resource, names: Mapping[str, str]) -> dict[str, Any]:
    """Attributes and linkage in one dictionary.

    Args:
        resource: The resource.
        names: Python names by the names on the wire, of relationships whose names differ.
    """
    made = resource.model_dump()
    made |= {name: value for name, value in resource.extra_attributes.items() if name not in made}
    for name, relationship in resource.relationships.items():
        if relationship.has_data:
            made[names.get(name, name)] = deepcopy(linkage_of(resource, name))
    return made
