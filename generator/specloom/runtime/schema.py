"""What is declared of a resource class, and the schemas that read and dump its resources."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic.aliases import AliasPath
from pydantic_core import CoreSchema, core_schema

from .relationships import Relationship

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from .resource import Resource


@cache
def relationships_of(cls: type[Resource]) -> Mapping[str, Relationship]:
    """The declared relationships, by Python name."""
    members = {n: m for base in reversed(cls.__mro__) for n, m in vars(base).items()}
    return {name: member for name, member in members.items() if isinstance(member, Relationship)}


@cache
def wire_attributes_by_name(cls: type[Resource]) -> Mapping[str, str]:
    """The declared attributes: Python name to name on the wire."""
    return {
        name: str(info.validation_alias.path[-1])
        for name, info in cls.model_fields.items()
        if isinstance(info.validation_alias, AliasPath)
    }


@cache
def wire_attributes(cls: type[Resource]) -> frozenset[str]:
    """The names on the wire of the declared attributes."""
    return frozenset(wire_attributes_by_name(cls).values())


_TOLERANT = core_schema.CoreConfig(coerce_numbers_to_str=True)
_IDENTITY = core_schema.str_schema(coerce_numbers_to_str=True)


def members_schema(
    cls: type[Resource],
    handler: GetCoreSchemaHandler,
    *,
    linked: bool = True,
    mark: str = "",
    anonymous: bool = False,
) -> CoreSchema:
    """What reads a resource object into the members of a model: a flat dictionary by Python name.

    ``linked`` adds ``_linkage``: the ``data`` of every declared relationship that has one. ``mark`` is one
    more member, which is always True. An ``anonymous`` resource may be without an id, as in a request that
    creates it; the id is empty then.
    """
    if not cls.__pydantic_fields_complete__:
        cls.model_rebuild()
    wire = wire_attributes_by_name(cls)
    id = core_schema.with_default_schema(_IDENTITY, default="") if anonymous else _IDENTITY
    fields = {"id": core_schema.typed_dict_field(id), "type": core_schema.typed_dict_field(_IDENTITY)}
    for name, info in cls.model_fields.items():
        if name in wire:
            schema = handler.generate_schema(_annotation(info))
            path = _path("attributes", wire[name])
            fields[name] = core_schema.typed_dict_field(schema, required=False, validation_alias=path)
    names = [relationship.name for relationship in relationships_of(cls).values()]
    if linked and names:
        fields["_linkage"] = _linkage_field(names)
    if mark:
        always = core_schema.with_default_schema(core_schema.any_schema(), default=True)
        fields[mark] = core_schema.typed_dict_field(always)
    return core_schema.typed_dict_schema(fields, config=_TOLERANT)


def dump_schema(cls: type[Resource], handler: GetCoreSchemaHandler) -> CoreSchema:
    """What dumps the loaded members of a resource."""
    return members_schema(cls, handler, linked=False)


def describe(cls: type[Resource], schema: dict[str, Any], mode: str) -> None:
    """Complete the JSON schema of flat resources: what dumps give, and what can be read."""
    for name in ("_linkage", "relationships"):
        schema["properties"].pop(name, None)
    schema["title"] = cls.__name__
    schema["required"] = ["id", "type"] if mode == "serialization" else ["id"]
    documented = cls.__doc__ and inspect.cleandoc(cls.__doc__)
    if documented:
        schema["description"] = documented


def _annotation(info: FieldInfo) -> Any:
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation


def _path(*names: str | int) -> list[str | int]:
    return list(names)


def _linkage_field(names: list[str]) -> core_schema.TypedDictField:
    data = core_schema.any_schema()
    linkage = core_schema.typed_dict_schema(
        {
            name: core_schema.typed_dict_field(data, required=False, validation_alias=_path(name, "data"))
            for name in names
        }
    )
    # A `relationships` that is no object is left out here; it is still in the document.
    tolerant = core_schema.with_default_schema(linkage, on_error="omit")
    return core_schema.typed_dict_field(tolerant, required=False, validation_alias="relationships")
