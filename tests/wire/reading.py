"""What a model says, as the JSON that it was read from: so that the two can be compared member by member.

Everything is read the way a program reads it: an attribute by its name, a link and a meta member by item and
by attribute, linkage from ``relationships``, a related resource from the model itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel

Json = dict[str, Any]


def document(result: Any, shown: Json) -> Json:
    """The document behind a call's result, with the members that are ``shown``."""
    from commercelayer import AsyncPage, Page

    if not isinstance(result, Page | AsyncPage):
        return {"data": None if result is None else resource(result, shown["data"])}
    read: Json = {"data": [resource(model, at(shown["data"], index)) for index, model in enumerate(result)]}
    for name in ("links", "meta"):
        if name in shown:
            read[name] = members(getattr(result, name), shown[name])
    if "included" in shown:
        included = enumerate(result.included)
        read["included"] = [resource(model, at(shown["included"], index)) for index, model in included]
    return read


def at(items: list[Any], index: int) -> Any:
    """An item of a list, an empty object beyond its end."""
    return items[index] if index < len(items) else {}


def resource(model: Any, shown: Json) -> Json:
    """A resource object, with the members that are ``shown``."""
    read: Json = {name: getattr(model, name) for name in ("id", "type") if name in shown}
    for name in ("links", "meta"):
        if name in shown:
            read[name] = members(getattr(model, name), shown[name])
    if "attributes" in shown:
        items = shown["attributes"].items()
        read["attributes"] = {name: attribute(model, name, value) for name, value in items}
    if "relationships" in shown:
        items = shown["relationships"].items()
        read["relationships"] = {
            name: relationship(model.relationships[name], value) for name, value in items
        }
    return read


def attribute(model: Any, name: str, shown: Any) -> Any:
    """An attribute by its name; of those that are not described, what the model keeps."""
    python = python_names(type(model)).get(name, name)
    if python in type(model).model_fields:
        return as_json(getattr(model, python), shown)
    return model.extra_attributes[name]


def relationship(read: Any, shown: Json) -> Json:
    """A relationship's links, meta and linkage."""
    found: Json = {
        name: members(getattr(read, name), shown[name]) for name in ("links", "meta") if name in shown
    }
    if "data" in shown:
        found["data"] = linkage(read, shown["data"])
    return found


def linkage(read: Any, shown: Any) -> Any:
    """The identifiers that a relationship leads to."""
    if isinstance(shown, list):
        return [identifier(each, at(shown, index)) for index, each in enumerate(read.identifiers)]
    return None if read.identifier is None else identifier(read.identifier, shown)


def identifier(read: Any, shown: Json) -> Json:
    """A resource identifier, with the members that are ``shown``."""
    found: Json = {"type": read.type, "id": read.id}
    return {**found, "meta": dict(read.meta)} if "meta" in shown else found


def members(read: Any, shown: Json) -> Json:
    """The members of ``links`` or ``meta``, by item; by attribute they are the same."""
    for name in shown:
        if not isinstance(shown[name], dict):
            assert getattr(read, name) == read[name]
    return {name: read[name] for name in shown}


def as_json(value: Any, shown: Any) -> Any:
    """A value as JSON; as it is ``shown`` where that is only another way to write it."""
    if isinstance(value, datetime) and isinstance(shown, str):
        return shown if datetime.fromisoformat(shown) == value else value.isoformat()
    if isinstance(value, float) and isinstance(shown, int) and not isinstance(shown, bool):
        return shown if shown == value else value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return dict(value) if isinstance(value, Mapping) else value


def python_names(cls: Any) -> dict[str, str]:
    """The Python names of a model, by the name on the wire, where they differ."""
    return {wire: name for name, wire in cls.__resource_type__.names.items()}


def undeclared(model: Any, shown: Json) -> Iterator[tuple[str, str]]:
    """The place and name of each shown member that the model does not declare."""
    cls = type(model)
    known = {
        "attributes": {*cls.model_fields, *cls.__resource_type__.names.values()} - {"id", "type"},
        "relationships": relationships(cls),
    }
    for place, names in known.items():
        yield from ((place, name) for name in shown.get(place, {}) if name not in names)


def relationships(cls: Any) -> dict[str, str]:
    """The Python names of the relationships that a model declares, by the name on the wire."""
    from commercelayer._runtime.relationships import Relationship

    declared = {name: member for name, member in vars(cls).items() if isinstance(member, Relationship)}
    return {member.name: name for name, member in declared.items()}


def attributes(cls: Any) -> dict[str, str]:
    """The Python names of the attributes that a model declares, by the name on the wire."""
    return {
        cls.__resource_type__.wire_name(name): name for name in cls.model_fields if name not in ("id", "type")
    }
