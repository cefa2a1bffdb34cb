"""Copies of resources with other values for some of their members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from .arguments import Faults, linkage
from .document import Json, as_object
from .errors import InvalidArgumentError
from .relationships import document_of, object_of
from .resource import Resource
from .schema import relationships_of, wire_attributes_by_name
from .suggestions import did_you_mean

if TYPE_CHECKING:
    from .document import Document

_NAMES = ("id", "type")


def changed(resource: Resource, update: Mapping[str, object]) -> dict[str, Any]:
    """The members of a copy of a resource.

    Args:
        resource: The resource.
        update: The other values, by Python name: of attributes as they are, of relationships as the arguments
            of ``update()`` give them.

    Raises:
        InvalidArgumentError: There is no such attribute or relationship, or a relationship cannot consist of
            what is given; all faults at once.
    """
    cls = type(resource)
    declared, faults = relationships_of(cls), Faults()
    attributes = {name: value for name, value in update.items() if name not in declared}
    faults += _unknown(cls, attributes)
    asked = [declared[name] for name in update if name in declared]
    links = {each.name: linkage(each, update[each.python_name], faults) for each in asked}
    if faults:
        raise InvalidArgumentError(*faults, call=f"copy of {resource!r}")
    sent = _object(object_of(resource), links)
    if not wire_attributes_by_name(cls) and "attributes" in attributes:
        sent["attributes"] = attributes.pop("attributes")
    return {
        **resource.__dict__,
        **attributes,
        "_changed": {*resource.__dict__.get("_changed", ()), *attributes},
        "_object": sent,
        "_linkage": {**(resource.__dict__.get("_linkage") or {}), **links},
        "_document": _document(resource, [update[each.python_name] for each in asked]),
    }


def _unknown(cls: type[Resource], names: Mapping[str, object]) -> Iterator[str]:
    attributes = wire_attributes_by_name(cls)
    known = [*_NAMES, *(attributes or ["attributes"]), *relationships_of(cls)]
    for name in names:
        if name not in known:
            yield f"{name}: {cls.__name__} has no such attribute or relationship{did_you_mean(name, known)}"


def _object(sent: Json, links: Mapping[str, object]) -> dict[str, Any]:
    if not links:
        return dict(sent)
    relationships = dict(as_object(sent.get("relationships")))
    for name, data in links.items():
        relationships[name] = {**as_object(relationships.get(name)), "data": data}
    return {**sent, "relationships": relationships}


def _document(resource: Resource, values: list[object]) -> Document:
    """The document in which linkage leads to the resources that were given, too."""
    lists = [cast("list[object]", value) if isinstance(value, list | tuple) else [value] for value in values]
    given = [each for listed in lists for each in listed if isinstance(each, Resource)]
    document = document_of(resource)
    return document.joined(given) if given else document
