"""Resources as flat, frozen pydantic models.

``model.name`` is the attribute ``name`` of the resource object. Models are not validated member by member
in Python: pydantic reads the JSON text into one dictionary for each resource, which becomes the model's
``__dict__``. An attribute that the text leaves out is not in it, so that reading one ends in ``__getattr__``
and costs nothing before.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from copy import deepcopy
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationError
from pydantic.aliases import AliasPath
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from .document import Document, as_object
from .dump import flat, resource_object
from .errors import AttributeNotLoadedError, NotIncludedError
from .fetching import Fetching
from .relationships import Relationship, Relationships, document_of, object_of
from .resource_type import ResourceType
from .schema import (
    describe,
    dump_schema,
    members_schema,
    relationships_of,
    wire_attributes,
    wire_attributes_by_name,
)
from .values import Links, Meta

R = TypeVar("R", bound="Resource")

# What copies share: the document never changes, and holds every other resource of the reply. A copy finds its
# resource object through the resource that was read.
_SHARED = frozenset(["_document", "_object", "_origin"])

RESERVED_ATTRIBUTE_NAMES = frozenset(
    [
        "type",
        "id",
        "links",
        "meta",
        "relationships",
        "extra_attributes",
        "fetch",
        "fetch_async",
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


class Resource(BaseModel, Fetching, frozen=True):
    """A resource object (JSON:API 1.1, section 7.2).

    Two resources are equal when they have the same type and id, whatever was loaded of them, so they can be
    members of sets and keys of dictionaries. Compare ``model_dump()`` to compare what they hold. Those that
    have no id yet are equal when they hold the same.

    Reading an attribute that the reply left out raises ``AttributeNotLoadedError``; reading a relationship
    whose resources are not in the reply raises ``NotIncludedError``: ``fetch`` asks for them. ``hasattr`` is
    False for both.

    A resource can also be read from what ``model_dump``, ``model_dump_json`` and ``to_dict`` give: flat, by
    Python name. Names that nothing declared has are kept in ``extra_attributes``.
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

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Put what tells of their use before deprecated attributes."""
        if cls.__resource_type__.deprecated:
            mark: Any = import_module(".deprecation", __package__).DeprecatedAttribute
            for name in cls.__resource_type__.deprecated:
                if name in cls.model_fields:
                    setattr(cls, name, mark(name))

    id: str
    """Identifies it among the resources of its type."""
    type: str = Field(default="")
    """Its type, as it is called on the wire."""

    def __init__(self, **values: Any) -> None:
        """Make one by hand, for tests: ``Warehouse(id="1", name="North")``; the rest is not loaded.

        A relationship takes resources, or ``ResourceIdentifier`` for one that is not at hand.

        Raises:
            TypeError: There is no such attribute or relationship.
            pydantic.ValidationError: A value does not fit.
        """
        cls = type(self)
        unknown = making().unknown_names(cls, values)
        if unknown:
            raise TypeError(f"{cls.__name__} has no attribute {', '.join(map(repr, unknown))}")
        made = cls.model_validate(values)
        document_of(made).primary = (self,)
        object.__setattr__(self, "__dict__", made.__dict__)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        # The reference has it in JSON schemas once, under its name, however often it is used.
        return core_schema.no_info_wrap_validator_function(
            cls.__read,
            members_schema(cls, handler),
            ref=f"{cls.__module__}.{cls.__qualname__}:{id(cls)}",
            serialization=core_schema.wrap_serializer_function_ser_schema(
                _dump, schema=dump_schema(cls, handler)
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler(core_schema)
        describe(cls, handler.resolve_ref_schema(schema), handler.mode)
        return schema

    @classmethod
    def __read(cls, value: Any, validate: Callable[[Any], dict[str, Any]]) -> Self:
        """A resource of a resource object, or of flat input by Python name."""
        if isinstance(value, cls):
            return value
        object, related, is_flat = making().made_of(cls, value)
        try:
            members = validate(object)
        except ValidationError as error:
            raise making().by_python_name(cls, error) if is_flat else error from None
        if is_flat:
            # With the values that were read: their members have the names on the wire when they are dumped.
            wire = wire_attributes_by_name(cls)
            object["attributes"] |= {wire[name]: members[name] for name in members if name in wire}
        document = Document(tree={"data": object})
        resource = adopt(cls, members, document)
        document.primary, document.included = (resource,), related
        return resource

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
        """A copy, with other values for some of its attributes and relationships.

        Args:
            update: The values by Python name. Those of attributes are not validated; those of relationships
                are what ``update()`` takes: a resource, an identifier, an id, a list of them, or None.
            deep: Whether to copy the values, too.

        Raises:
            InvalidArgumentError: There is no such attribute or relationship, or a relationship cannot consist
                of what is given.
        """
        copy = deepcopy(self) if deep else self.__copy__()
        if not update:
            return copy
        from .changes import changed

        return _with_members(type(self), changed(copy, update))

    def to_jsonapi(self) -> dict[str, Any]:
        """The resource object as plain JSON data: as it was received, with what a copy has changed."""
        return resource_object(self, wire_attributes_by_name(type(self)))

    def to_dict(self) -> dict[str, Any]:
        """Flat: id, type, attributes by Python name with their values, and the linkage of relationships.

        Only what was loaded is in it. Attributes that the API's description does not know are in it, too.
        """
        return flat(self, {wire: name for name, wire in self.__resource_type__.names.items()})

    def __copy__(self) -> Self:
        return _with_members(type(self), {"_origin": self, **self.__dict__})

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        members = {k: v if k in _SHARED else deepcopy(v, memo) for k, v in self.__dict__.items()}
        return _with_members(type(self), {"_origin": self, **members})

    def __reduce__(self) -> tuple[Any, ...]:
        return _empty, (type(self),), self.__dict__

    def __setstate__(self, state: dict[Any, Any]) -> None:
        _set_members(self, state)

    def __iter__(self) -> Generator[tuple[str, Any], None, None]:
        yield from loaded(self).items()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Resource):
            return NotImplemented
        same = self.type == other.type and self.id == other.id
        return same if self.id or not same else self is other or self.to_jsonapi() == other.to_jsonapi()

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
        # Hidden from type checkers: `__getattr__` would make every name a member, frozen models they know.

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(
                f"{name!r} of {self!r} cannot be set: it is frozen; model_copy(update=…) makes a changed copy"
            )

        def __getattr__(self, name: str) -> Any:
            raise _unreadable(self, name)


def _unreadable(resource: Resource, name: str) -> AttributeError:
    cls = type(resource)
    if name in cls.model_fields:
        return AttributeNotLoadedError(
            f"{name!r} of {resource!r} was not loaded: {_not_loaded(resource, name)}"
        )
    relationship = relationships_of(cls).get(name)
    if relationship is not None:
        # Python asks here after the relationship's own lookup failed with an AttributeError: say it again.
        return _relationship_error(resource, relationship)
    hint = ""
    if not name.startswith("_") and name in resource.extra_attributes:
        hint = f"; the service sent one that is not described: extra_attributes[{name!r}]"
    return AttributeError(f"{cls.__name__!r} has no attribute {name!r}{hint}")


def _not_loaded(resource: Resource, name: str) -> str:
    if not document_of(resource).sent:
        return f"it was not among the values that this was made of, such as {name}=…"
    wire = wire_attributes_by_name(type(resource)).get(name, name)
    return f"the reply left it out. With fields={{{resource.type!r}: [{wire!r}, …]}} it is asked for by name"


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


def making() -> Any:
    """The module that makes resources which no service sent: few programs need it."""
    return import_module(".making", __package__)


def loaded(resource: Resource) -> dict[str, Any]:
    """What the reply had of a resource, by Python name: ``id``, ``type`` and the attributes."""
    return {name: value for name, value in resource.__dict__.items() if not name.startswith("_")}


def _dump(value: Any, serialize: Callable[[Any], Any]) -> Any:
    return serialize(loaded(value) if isinstance(value, Resource) else value)
