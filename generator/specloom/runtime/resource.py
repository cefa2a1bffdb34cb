"""Resources as flat, frozen pydantic models.

``model.name`` is the attribute ``name`` of the resource object. Models are not validated member by member
in Python: pydantic reads the JSON text into one dictionary for each resource, which becomes the model's
``__dict__``. An attribute that the text leaves out is not in it, so that reading one ends in ``__getattr__``
and costs nothing before.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from copy import deepcopy
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic.aliases import AliasPath
from pydantic_core import CoreSchema, core_schema

from .document import Document, as_object
from .dump import flat, resource_object
from .errors import AttributeNotLoadedError, NotIncludedError
from .relationships import Relationship, Relationships, object_of
from .resource_type import ResourceType
from .values import Links, Meta

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

R = TypeVar("R", bound="Resource")

RESERVED_ATTRIBUTE_NAMES = frozenset(
    [
        "type",
        "id",
        "links",
        "meta",
        "relationships",
        "extra_attributes",
        "filter",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "to_dict",
        "to_jsonapi",
        "update_forward_refs",
        "validate",
    ]
)
"""Names that an attribute or a relationship of a model cannot have in Python."""


class FilterEntry:
    """Where filters of a resource class begin. ``filters.py``, which builds on this, sets ``begin``."""

    begin: ClassVar[Callable[[type[Resource]], Any]]

    def __get__(self, instance: Resource | None, owner: type[Resource]) -> Any:
        if not hasattr(FilterEntry, "begin"):
            import_module(".filters", __package__)
        return type(self).begin(owner)


def attribute(name: str) -> Any:
    """Declare an attribute: ``name: str = attribute("name")``, with its name on the wire."""
    return Field(validation_alias=AliasPath("attributes", name))


class Resource(BaseModel, frozen=True):
    """A resource object (JSON:API 1.1, section 7.2).

    Two resources are equal when they have the same type and id, whatever was loaded of them, so they can be
    members of sets and keys of dictionaries. Compare ``model_dump()`` to compare what they hold.

    Reading an attribute that the reply left out raises ``AttributeNotLoadedError``; reading a relationship
    whose resources are not in the reply raises ``NotIncludedError``. ``hasattr`` is False for both.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        defer_build=True, protected_namespaces=(), ignored_types=(Relationship,)
    )
    __resource_type__: ClassVar[ResourceType] = ResourceType("")
    """What is declared of the type as a whole: ``Warehouse.__resource_type__.type`` is its name on the wire.

    No attribute has this name: names of members neither begin nor end with ``_`` (JSON:API 1.1, section 7.8).
    """
    filter: ClassVar[Any] = FilterEntry()
    """What resources of this class can be filtered by: each package declares it, see ``filters.py``."""

    id: str
    """Identifies it among the resources of its type."""
    type: str = Field(default="")
    """Its type, as it is called on the wire."""

    def __init__(self, **values: Any) -> None:
        """Make one by hand, for tests: ``Warehouse(id="1", name="North")``; the rest is not loaded."""
        made = type(self).model_validate(_resource_object(type(self), values))
        object.__setattr__(self, "__dict__", made.__dict__)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        members = members_schema(cls, handler)

        def read(value: Any, validate: Callable[[Any], dict[str, Any]]) -> Any:
            if isinstance(value, cls):
                return value
            document = Document(tree={"data": value})
            resource = adopt(cls, validate(value), document)
            document.primary = (resource,)
            return resource

        def dump(value: Any, serialize: Callable[[Any], Any]) -> Any:
            return serialize(loaded(value) if isinstance(value, Resource) else value)

        return core_schema.no_info_wrap_validator_function(
            read,
            members,
            serialization=core_schema.wrap_serializer_function_ser_schema(dump, schema=members),
        )

    @property
    def links(self) -> Links:
        """Its ``links``: ``links.self`` is its URL."""
        return Links(as_object(object_of(self).get("links")))

    @property
    def meta(self) -> Meta:
        """Its ``meta``."""
        return Meta(as_object(object_of(self).get("meta")))

    @property
    def relationships(self) -> Relationships:
        """Its relationships as the service sent them, with identifiers, links and meta.

        Read the attribute of the relationship's name to get the related resources themselves.
        """
        return Relationships(self, self.__resource_type__.names)

    @property
    def extra_attributes(self) -> dict[str, Any]:
        """The attributes that were sent and the API's description does not know, by name on the wire."""
        known = wire_attributes(type(self))
        sent = as_object(object_of(self).get("attributes"))
        return {name: value for name, value in sent.items() if name not in known}

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the attributes that the reply had, with ``id`` and ``type``."""
        return set(loaded(self))

    @property
    def model_extra(self) -> dict[str, Any] | None:
        """The same as ``extra_attributes``."""
        return self.extra_attributes

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with other values for some of its attributes; they are not validated."""
        copy = deepcopy(self) if deep else self.__copy__()
        changed = {
            "_changed": {*self.__dict__.get("_changed", ()), *(update or {})},
            "_object": object_of(self),
        }
        return _with_members(type(self), copy.__dict__ | dict(update or {}) | (changed if update else {}))

    def to_jsonapi(self) -> dict[str, Any]:
        """The resource object as plain JSON data: as it was received, with what a copy has changed."""
        return resource_object(self, wire_attributes_by_name(type(self)))

    def to_dict(self) -> dict[str, Any]:
        """Flat: id, type, attributes by Python name with their values, and the linkage of relationships.

        Only what was loaded is in it. Attributes that the API's description does not know are in it, too.
        """
        return flat(self, {wire: name for name, wire in self.__resource_type__.names.items()})

    def __copy__(self) -> Self:
        return _with_members(type(self), dict(self.__dict__))

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        # The document is shared: it never changes, and holds every other resource of the reply.
        members = {k: v if k == "_document" else deepcopy(v, memo) for k, v in self.__dict__.items()}
        return _with_members(type(self), members)

    def __reduce__(self) -> tuple[Any, ...]:
        return _empty, (type(self),), self.__dict__

    def __setstate__(self, state: dict[Any, Any]) -> None:
        _set_members(self, state)

    def __iter__(self) -> Generator[tuple[str, Any], None, None]:
        yield from loaded(self).items()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Resource):
            return NotImplemented
        return self.type == other.type and self.id == other.id

    def __hash__(self) -> int:
        return hash((self.type, self.id))

    def __repr__(self) -> str:
        # Enough to recognise it in a log: its first few plain values.
        plain = ((n, v) for n, v in loaded(self).items() if n not in {"id", "type"})
        shown = [f"{n}={v!r}" for n, v in plain if isinstance(v, str | int | float) and len(str(v)) <= 40][:3]
        kind = [] if self.type == self.__resource_type__.type else [f"type={self.type!r}"]
        return f"{type(self).__name__}({', '.join([*kind, f'id={self.id!r}', *shown])})"

    __str__ = __repr__

    if not TYPE_CHECKING:
        # Hidden from type checkers, to which it would make every name an attribute.

        def __getattr__(self, name: str) -> Any:
            raise _unreadable(self, name)


def _unreadable(resource: Resource, name: str) -> AttributeError:
    cls = type(resource)
    if name in cls.model_fields:
        wire = wire_attributes_by_name(cls)[name]
        return AttributeNotLoadedError(
            f"{name!r} of {resource!r} was not loaded: the reply left it out. "
            f"With fields={{{resource.type!r}: [{wire!r}, …]}} it is asked for by name"
        )
    relationship = relationships_of(cls).get(name)
    if relationship is not None:
        # Python asks here after the relationship's own lookup failed with an AttributeError: say it again.
        return _relationship_error(resource, relationship)
    hint = ""
    if not name.startswith("_") and name in resource.extra_attributes:
        hint = f"; the service sent one that is not described: extra_attributes[{name!r}]"
    return AttributeError(f"{cls.__name__!r} has no attribute {name!r}{hint}")


def _relationship_error(resource: Resource, relationship: Relationship) -> AttributeError:
    try:
        cast("Any", relationship).__get__(resource, type(resource))
    except AttributeError as error:
        return error
    return NotIncludedError(f"{relationship.python_name!r} of {resource!r} cannot be read")


class GenericResource(Resource, frozen=True):
    """A resource of a type that the API's description does not know. ``attributes`` are as they were sent."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("")

    @property
    def attributes(self) -> dict[str, Any]:
        """Its attributes, by name on the wire."""
        return self.extra_attributes


def adopt(cls: type[R], members: dict[str, Any], document: Document) -> R:
    """Make a resource of members that are already validated."""
    members["_document"] = document
    return _with_members(cls, members)


def adopt_all(cls: type[R], listed: Iterable[dict[str, Any]], document: Document) -> list[R]:
    """Make many of them: the same without a call for each, since every resource of every page passes here."""
    resources: list[R] = []
    for members in listed:
        members["_document"] = document
        resource = _new(cls)
        _set_members(resource, members)
        resources.append(resource)
    return resources


def adopt_by_type(
    classes: Mapping[str, type[Resource]], listed: Iterable[dict[str, Any]], document: Document
) -> list[Resource]:
    """Make many of them, each of the class of its type, which must be there."""
    resources: list[Resource] = []
    for members in listed:
        members["_document"] = document
        resource = _new(classes[members["type"]])
        _set_members(resource, members)
        resources.append(resource)
    return resources


_set_members = BaseModel.__dict__["__dict__"].__set__
_new = object.__new__


def _with_members(cls: type[R], members: dict[str, Any]) -> R:
    resource = _new(cls)
    _set_members(resource, members)
    return resource


def _empty(cls: type[R]) -> R:
    return _new(cls)


def _resource_object(cls: type[Resource], values: Mapping[str, Any]) -> dict[str, Any]:
    """The resource object that the values by Python name stand for."""
    own = dict(values)
    made: dict[str, Any] = {"type": own.pop("type", cls.__resource_type__.type)}
    if "id" in own:
        made["id"] = own.pop("id")
    wire = wire_attributes_by_name(cls)
    unknown = [name for name in own if name not in wire] if wire else []
    if unknown:
        raise TypeError(f"{cls.__name__} has no attribute {', '.join(map(repr, unknown))}")
    made["attributes"] = (
        {wire[name]: value for name, value in own.items()} if wire else own.get("attributes", {})
    )
    return made


def loaded(resource: Resource) -> dict[str, Any]:
    """What the reply had of a resource, by Python name: ``id``, ``type`` and the attributes."""
    return {name: value for name, value in resource.__dict__.items() if not name.startswith("_")}


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
