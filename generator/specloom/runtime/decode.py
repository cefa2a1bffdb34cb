"""From the JSON text of a document to linked models, in one pass of pydantic over the bytes.

What is read depends on the resource types that turn up. A plan starts with those that are declared; the first
document that holds another known type extends the plan, once, and is read again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Generic, Literal, TypeVar, cast

from pydantic import GetCoreSchemaHandler, TypeAdapter, ValidationError
from pydantic_core import CoreSchema, core_schema

from .document import Document
from .registry import Registry
from .resource import GenericResource, Resource, adopt, members_schema

Shape = Literal["one", "many", "either"]
T = TypeVar("T")


class UnreadableError(ValueError):
    """The text is not the document that was expected; the message says why."""


class _Plan:
    """How to read documents of one kind: the classes of the primary data, and of what is included.

    A single primary class reads primary data whatever their ``type`` says: descriptions name types wrongly.
    """

    def __init__(self, shape: Shape, primary: Sequence[type[Resource]], linked: bool) -> None:
        self.shape: Shape = shape
        self.linked = linked
        self.sole = primary[0] if len(primary) == 1 else None
        self.classes: dict[str, type[Resource]] = {cls.resource_type.type: cls for cls in primary}
        self._readers: dict[bool, TypeAdapter[Any]] = {}

    def extend(self, classes: dict[str, type[Resource]]) -> None:
        # A new dictionary, so that a thread that is reading keeps the one it began with.
        self.classes = self.classes | classes
        self._readers = {}

    def generalise(self) -> None:
        """Let the ``type`` decide, also in primary data."""
        self.sole = None
        self._readers = {}

    def reader(self, tolerant: bool = True) -> TypeAdapter[Any]:
        """``tolerant`` reads what fits no class as a generic resource; without it the faults show."""
        readers = self._readers
        if tolerant not in readers:
            readers[tolerant] = TypeAdapter(Annotated[Any, _DocumentSchema(self, tolerant)])
        return readers[tolerant]


class _DocumentSchema:
    """Gives pydantic the schema of a whole document."""

    def __init__(self, plan: _Plan, tolerant: bool) -> None:
        self._plan = plan
        self._tolerant = tolerant

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        plan = self._plan
        tagged = self._tagged(handler)
        sole = plan.sole
        item = tagged if sole is None else members_schema(sole, handler, linked=plan.linked)
        fields = {"data": core_schema.typed_dict_field(_shaped(plan.shape, item))}
        if plan.linked:
            included = core_schema.nullable_schema(core_schema.list_schema(tagged))
            fields["included"] = core_schema.typed_dict_field(included, required=False)
        return core_schema.typed_dict_schema(fields)

    def _tagged(self, handler: GetCoreSchemaHandler) -> CoreSchema:
        plan = self._plan
        generic = members_schema(GenericResource, handler, linked=False, mark="_generic")
        choices: dict[Any, CoreSchema] = {
            type: members_schema(cls, handler, linked=plan.linked) for type, cls in plan.classes.items()
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

    def read(self, content: bytes, shape: Shape, *primary: type[Resource]) -> Reply[Data]:
        """Read a document whose primary data are of the given classes; with none, of any.

        Raises:
            UnreadableError: It is not such a document.
        """
        # Without an `included`, linkage is of little use: it stays in the text until it is asked for.
        linked = b'"included"' in content
        key = shape, linked, primary
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = _Plan(shape, primary, linked)
        while True:
            classes = plan.classes
            members = _validate(plan, content)
            sole = plan.sole
            document = Document(content)
            builder = _Builder(document, classes, sole)
            data = builder.build(members["data"])
            document.data = tuple(data) if isinstance(data, list) else (data,) if data else ()
            document.included = tuple(builder.build_list(members.get("included") or (), None))
            if not self._extends(plan, builder, content):
                return Reply(data, document)

    def _extends(self, plan: _Plan, builder: _Builder, content: bytes) -> bool:
        """Whether the document held types that the plan must learn first."""
        faulty = builder.generic & builder.classes.keys()
        if faulty:
            # A resource of a known class that only fits as a generic one: say what is wrong with it.
            _validate(plan, content, tolerant=False)
            raise UnreadableError(f"a resource of type {', '.join(sorted(faulty))} has an unexpected form")
        known = {type: self._registry.get(type) for type in sorted(builder.generic | builder.misnamed)}
        found = {type: cls for type, cls in known.items() if cls}
        if not found:
            return False
        plan.extend(found)
        if builder.misnamed & found.keys():
            plan.generalise()
        return True


class _Builder:
    """Turns validated members into resources, noting the types that they turned out to have."""

    def __init__(
        self, document: Document, classes: dict[str, type[Resource]], sole: type[Resource] | None
    ) -> None:
        self.document = document
        self.classes = classes
        self.sole = sole
        self.generic: set[str] = set()
        self.misnamed: set[str] = set()

    def build(self, data: Any) -> Data:
        if data is None:
            return None
        if isinstance(data, list):
            return self.build_list(cast("list[dict[str, Any]]", data), self.sole)
        return self.build_list([data], self.sole)[0]

    def build_list(self, items: Sequence[dict[str, Any]], sole: type[Resource] | None) -> list[Resource]:
        if sole is None:
            return [adopt(self._class(members), members, self.document) for members in items]
        expected = sole.resource_type.type
        self.misnamed.update({members["type"] for members in items} - {expected})
        document = self.document
        return [adopt(sole, members, document) for members in items]

    def _class(self, members: dict[str, Any]) -> type[Resource]:
        if members.pop("_generic", False):
            self.generic.add(members["type"])
            return GenericResource
        return self.classes[members["type"]]


def _validate(plan: _Plan, content: bytes, *, tolerant: bool = True) -> dict[str, Any]:
    try:
        return cast("dict[str, Any]", plan.reader(tolerant).validate_json(content))
    except ValidationError as error:
        raise UnreadableError(explain(error)) from None


def explain(error: ValidationError, limit: int = 5) -> str:
    """What pydantic found, with JSON pointers, in one line a fault."""
    faults = error.errors(include_url=False, include_context=False, include_input=False)
    lines = [_fault(tuple(fault["loc"]), fault["msg"]) for fault in faults]
    lines = list(dict.fromkeys(lines))
    more = [f"and {len(lines) - limit} more"] if len(lines) > limit else []
    return "; ".join(lines[:limit] + more)


def _fault(location: tuple[int | str, ...], message: str) -> str:
    pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in location)
    return f"{pointer}: {message}" if pointer else message
