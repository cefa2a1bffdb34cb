"""From the JSON text of a document to linked models, in one pass of pydantic over the bytes.

What is read depends on the resource types that turn up. A plan starts with those that are declared; the first
document that holds another type extends the plan, once, and is read again. Which class a resource gets
follows from its type alone, never from what was read before: that of its type, which the description may
spell otherwise (``Registry.meant``), else that of generic resources.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Generic, Literal, TypeVar, cast

from pydantic import GetCoreSchemaHandler, TypeAdapter, ValidationError
from pydantic_core import CoreSchema, core_schema

from .document import Document, Lent, UnreadableError
from .resource import GenericResource, Resource, adopt_all, adopt_by_type
from .schema import members_schema

if TYPE_CHECKING:
    from .registry import Registry

Shape = Literal["one", "many", "either", "any"]
T = TypeVar("T")


@dataclass(frozen=True, eq=False, repr=False)
class _Plan:
    """How to read documents of one kind.

    Attributes:
        shape: What the primary data are; "any" also reads documents without data, and resources without id.
        sole: The class that reads the primary data of documents without any other type; None once there was
            another.
        linked: Whether linkage and related resources are read.
        classes: The classes of the types that may turn up.
        fallback: The class of primary data whose type is not known.
    """

    shape: Shape
    sole: type[Resource] | None
    linked: bool
    classes: Mapping[str, type[Resource]]

    fallback: type[Resource] = GenericResource

    @cached_property
    def reader(self) -> Any:
        """Reads the text; what fits no class is of the fallback, or a generic resource if it is included."""
        return self._validator(tolerant=True)

    @cached_property
    def strict_reader(self) -> Any:
        """Reads nothing as generic, so that what is wrong with a resource of a known type comes to light."""
        return self._validator(tolerant=False)

    def primary(self, content: bytes, document: Document) -> list[Resource]:
        """The primary resources of a document that was read with this plan, made once more."""
        return _Builder(self, document).primary(_validate(self.reader, content))

    def _validator(self, *, tolerant: bool) -> Any:
        # The adapter's validator itself: the adapter's own method looks up settings that are not used here.
        return TypeAdapter[Any](Annotated[Any, _DocumentSchema(self, tolerant)]).validator


class _DocumentSchema:
    """Gives pydantic the schema of a whole document."""

    def __init__(self, plan: _Plan, tolerant: bool) -> None:
        self._plan = plan
        self._tolerant = tolerant

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        plan = self._plan
        # Both parts are built only where they are used: each takes its time for every class in it.
        item = (
            members_schema(plan.sole, handler, linked=plan.linked)
            if plan.sole
            else self._tagged(handler, plan.fallback)
        )
        included = (
            core_schema.list_schema(self._tagged(handler, GenericResource))
            if plan.linked
            else core_schema.any_schema()
        )
        return core_schema.typed_dict_schema(
            {
                "data": core_schema.typed_dict_field(_shaped(plan.shape, item), required=plan.shape != "any"),
                "included": core_schema.typed_dict_field(
                    core_schema.nullable_schema(included), required=False
                ),
                # Small, and asked for on every page: reading the whole text again for them would cost more.
                "links": core_schema.typed_dict_field(core_schema.any_schema(), required=False),
                "meta": core_schema.typed_dict_field(core_schema.any_schema(), required=False),
            }
        )

    def _tagged(self, handler: GetCoreSchemaHandler, fallback: type[Resource]) -> CoreSchema:
        plan = self._plan
        generic = members_schema(
            fallback, handler, linked=plan.linked, mark="_generic", anonymous=plan.shape == "any"
        )
        choices: dict[Any, CoreSchema] = {
            type: members_schema(cls, handler, linked=plan.linked, anonymous=plan.shape == "any")
            for type, cls in plan.classes.items()
        }
        if not choices:
            return generic
        tagged = core_schema.tagged_union_schema(choices, "type")
        return core_schema.union_schema([tagged, generic], mode="left_to_right") if self._tolerant else tagged


def _shaped(shape: Shape, item: CoreSchema) -> CoreSchema:
    if shape == "many":
        return core_schema.list_schema(item)
    if shape == "one":
        return core_schema.nullable_schema(item)
    return core_schema.nullable_schema(
        core_schema.union_schema([core_schema.list_schema(item), item], mode="left_to_right")
    )


class Reply(Generic[T]):
    """A document that was read, and its primary data: a resource, a list, or None."""

    __slots__ = ("data", "document")

    def __init__(self, data: T, document: Document) -> None:
        self.data = data
        self.document = document


Data = Resource | list[Resource] | None


class Decoder:
    """Reads documents with the classes of a registry."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._plans: dict[Any, _Plan] = {}

    def read(
        self, content: bytes, shape: Shape, *primary: type[Resource], linked: bool = True
    ) -> Reply[Data]:
        """Read a document whose primary data are of the given classes; with none, of any.

        Args:
            content: The text.
            shape: What its primary data are.
            primary: The classes.
            linked: Whether related resources are expected in it. Only saves time: they are read in any case.

        Raises:
            UnreadableError: It is not such a document.
        """
        key = shape, linked, primary
        plan = self._plans.get(key)
        if plan is None:
            classes = {cls.__resource_type__.type: cls for cls in primary}
            sole = primary[0] if len(primary) == 1 else None
            fallback = sole if sole and sole.__resource_type__.guessed else GenericResource
            plan = _Plan(shape, sole, linked, classes, fallback)
        while True:
            builder = _Builder(plan, Document(content))
            try:
                members = _validate(plan.reader, content)
            except UnreadableError:
                if plan.sole is None:
                    raise
                # What does not fit the one class may be of another type.
                plan = replace(plan, sole=None)
                continue
            data = builder.build(members)
            better = self._better(plan, builder, content)
            self._plans[key] = better
            if better is plan:
                return Reply(data, builder.document)
            plan = better

    def _better(self, plan: _Plan, builder: _Builder, content: bytes) -> _Plan:
        """The plan that the document turned out to need, often the one that it was read with."""
        if builder.unlinked:
            return replace(plan, linked=True)
        if not builder.generic and not builder.misnamed:
            return plan
        faulty = builder.generic & plan.classes.keys()
        if faulty:
            # A resource of a known type that only fits as a generic one: say what is wrong with it.
            _validate(plan.strict_reader, content)
            raise UnreadableError(f"a resource of type {', '.join(sorted(faulty))} has an unexpected form")
        known = {type: self._registry.meant(type) for type in sorted(builder.generic | builder.misnamed)}
        found = {type: cls for type, cls in known.items() if cls and type not in plan.classes}
        others = any((known[type] or plan.fallback) is not plan.sole for type in builder.misnamed)
        if not found and not others:
            return plan
        return replace(plan, sole=None if others else plan.sole, classes={**plan.classes, **found})


class _Builder:
    """Turns validated members into resources, noting what the plan did not foresee."""

    def __init__(self, plan: _Plan, document: Document) -> None:
        self.document = document
        self.generic: set[str] = set()
        self.misnamed: set[str] = set()
        self.unlinked = False
        self._plan = plan

    def build(self, members: dict[str, Any]) -> Data:
        """Fill the document; give its primary data."""
        self.document.top = {"links": members.get("links"), "meta": members.get("meta")}
        resources = self.primary(members)
        included = members.get("included")
        if included:
            self.unlinked = not self._plan.linked
            self.document.included = () if self.unlinked else tuple(self._by_type(included, GenericResource))
        if included or self._plan.shape == "any":
            # Documents of any shape are given to the caller without their resources.
            self.document.primary = tuple(resources)
        else:
            self.document.primary = Lent(resources, self._plan.primary)
        many = isinstance(members.get("data"), list)
        return resources if many else resources[0] if resources else None

    def primary(self, members: dict[str, Any]) -> list[Resource]:
        """The primary resources."""
        data = members.get("data")
        many = isinstance(data, list)
        items = cast("list[dict[str, Any]]", data if many else [] if data is None else [data])
        sole = self._plan.sole
        return self._of_type(items, sole) if sole else self._by_type(items, self._plan.fallback)

    def _of_type(self, items: list[dict[str, Any]], sole: type[Resource]) -> list[Resource]:
        types = {members["type"] for members in items}
        types.discard(sole.__resource_type__.type)
        self.misnamed |= types
        return adopt_all(sole, items, self.document)

    def _by_type(self, items: list[dict[str, Any]], fallback: type[Resource]) -> list[Resource]:
        classes: Mapping[str, type[Resource]] = self._plan.classes
        generic = {members["type"] for members in items if members.pop("_generic", False)}
        if generic:
            self.generic |= generic
            classes = {**classes, **dict.fromkeys(generic, fallback)}
        return adopt_by_type(classes, items, self.document)


def _validate(reader: Any, content: bytes) -> dict[str, Any]:
    try:
        return cast("dict[str, Any]", reader.validate_json(content))
    except ValidationError as error:
        from .faults import explain

        raise UnreadableError(explain(error, content)) from None
