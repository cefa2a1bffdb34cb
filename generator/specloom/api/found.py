"""What recognition finds: resource types, and the parts that operations play for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from specloom.api.calls import Call
from specloom.api.composition import Composition, Data
from specloom.api.context import Context
from specloom.api.document import Place, as_list
from specloom.api.ir import ActionKind

Segments = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """The part that an operation plays; ``tail`` is what its path has below the collection or member.

    ``sends`` is the type of the resource object in the request of an action, where that is another type than
    the resource's; ``described`` tells whether the resource tells all about its bodies.
    """

    kind: ActionKind
    call: Call
    tail: Segments = ()
    relationship: str = ""
    sends: str = ""
    described: bool = True


@dataclass(slots=True)
class Found:
    """A resource type as its paths show it.

    ``replies``, ``creates`` and ``updates`` are the resource objects of its replies and requests;
    ``declared`` are the types that their schemas name, where ``shown_at`` points to.
    """

    type: str
    root: Segments
    singleton: bool
    roles: list[Role] = field(default_factory=list[Role])
    replies: list[Place] = field(default_factory=list[Place])
    creates: list[Place] = field(default_factory=list[Place])
    updates: list[Place] = field(default_factory=list[Place])
    relationships: dict[str, str] = field(default_factory=dict[str, str])
    declared: tuple[str, ...] = ()
    shown_at: str = ""

    @property
    def path(self) -> str:
        """The path of the collection or singleton; "" for a type that other resources' replies hold only."""
        return "/" + "/".join(self.root) if self.root else ""

    @property
    def name(self) -> str:
        """What the resource is called on the wire: its type, or the last segment of a singleton's path."""
        return self.root[-1] if self.singleton else self.type

    @property
    def objects(self) -> list[Place]:
        """All its resource objects, those of replies first."""
        return [*self.replies, *self.creates, *self.updates]


@dataclass(frozen=True, slots=True)
class WireType:
    """What a schema says about a ``type`` member: values it must have, and values that are only shown."""

    fixed: tuple[str, ...]
    shown: tuple[str, ...]


def wire_types(composition: Composition, objects: Iterable[Place]) -> WireType:
    """The types that these resource objects or identifiers name."""
    fixed: dict[str, None] = {}
    shown: dict[str, None] = {}
    for place in objects:
        for member in composition.member(place, "type"):
            for facet in _facets(composition, member):
                values = facet.mapping
                fixed.update(
                    _strings([values["const"]] if "const" in values else as_list(values.get("enum")))
                )
                examples = [values.get("example"), values.get("default"), *as_list(values.get("examples"))]
                shown.update(_strings(examples))
    return WireType(tuple(fixed), tuple(shown))


def _facets(composition: Composition, place: Place) -> Iterable[Place]:
    for part in composition.parts(place):
        yield part
        for branch in composition.branches(part):
            yield from composition.parts(branch)


def _strings(values: Iterable[object]) -> dict[str, None]:
    return {value: None for value in values if isinstance(value, str) and value}


def primary_data(context: Context, schema: Place) -> Data:
    """The primary data of a JSON:API document's schema (JSON:API 1.1, section 7.1)."""
    return context.composition.data(context.composition.member(schema, "data"))


def is_resource_object(composition: Composition, place: Place) -> bool:
    """Whether a schema has the members of a resource object (JSON:API 1.1, section 7.2)."""
    members = composition.shape(place, alternatives=True).properties
    return "attributes" in members or "relationships" in members or {"type", "id"} <= members.keys()
