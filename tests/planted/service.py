"""An invented harbour service, told once: its description and its pages are both made from this."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any


class _Unset(Enum):
    """Of an enumeration, so that a copy is the same."""

    UNSET = "unset"


UNSET: Any = _Unset.UNSET


@dataclass(frozen=True)
class Attribute:
    """One attribute. ``type`` is JSON Schema's; ``shown`` is the value in examples."""

    name: str
    type: str
    shown: Any
    text: str
    format: str = ""
    required: bool = False
    default: Any = UNSET
    enum: tuple[str, ...] = ()
    read_only: bool = False

    @property
    def word(self) -> str:
        """What pages call its type."""
        return "datetime" if self.format == "date-time" else self.type


@dataclass(frozen=True)
class Relationship:
    """One relationship to resources of a type."""

    name: str
    type: str
    many: bool
    text: str
    required: bool = False


@dataclass(frozen=True)
class Resource:
    """A resource type with its five operations."""

    type: str
    singular: str
    id: str
    attributes: tuple[Attribute, ...]
    relationships: tuple[Relationship, ...]
    operations: tuple[str, ...] = ("list", "retrieve", "create", "update", "delete")
    path: str = ""
    sorts: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    deprecated: bool = False

    @property
    def address(self) -> str:
        return self.path or f"/api/{self.type}"

    def attribute(self, name: str) -> Attribute:
        return next(each for each in self.attributes if each.name == name)

    def changed(self, name: str, **changes: Any) -> Resource:
        """With one attribute or relationship changed."""
        return replace(
            self,
            attributes=tuple(replace(a, **changes) if a.name == name else a for a in self.attributes),
            relationships=tuple(replace(r, **changes) if r.name == name else r for r in self.relationships),
        )

    def without(self, name: str) -> Resource:
        """With one attribute or relationship less."""
        return replace(
            self,
            attributes=tuple(a for a in self.attributes if a.name != name),
            relationships=tuple(r for r in self.relationships if r.name != name),
        )

    def added(self, attribute: Attribute) -> Resource:
        """With one attribute more."""
        return replace(self, attributes=(*self.attributes, attribute))


@dataclass(frozen=True)
class Service:
    """All resource types. ``statuses`` are those of success."""

    resources: tuple[Resource, ...]
    host: str = "https://harbour.example"
    media_type: str = "application/vnd.api+json"
    page_size: int = 10
    statuses: dict[str, int] = field(
        default_factory=lambda: {"list": 200, "retrieve": 200, "create": 201, "update": 200, "delete": 204}
    )

    def changed(self, resource: Resource) -> Service:
        """With one resource type replaced by another state of it."""
        return replace(
            self, resources=tuple(resource if r.type == resource.type else r for r in self.resources)
        )

    def resource(self, type_: str) -> Resource:
        return next(each for each in self.resources if each.type == type_)


def _time(name: str, shown: str, text: str) -> Attribute:
    return Attribute(name, "string", shown, text, "date-time", read_only=True)


def _choice(name: str, text: str, *values: str) -> Attribute:
    """One of some values, the first by default."""
    return Attribute(name, "string", values[0], text, default=values[0], enum=values)


_TIMES = (
    _time("created_at", "2024-03-01T09:30:00.000Z", "When it was added."),
    _time("updated_at", "2024-03-02T10:00:00.000Z", "When it last changed."),
)
_SORTS = ("id", "created_at", "updated_at")

HARBOUR = Service((
    Resource(
        "ships", "ship", "shP1aBcDeF",
        (
            Attribute("name", "string", "Marigold", "What is painted on the bow.", required=True),
            _choice("class", "What it carries.", "cargo", "tanker", "ferry"),
            Attribute("length", "integer", None, "Length over all, in metres."),
            Attribute("insured", "boolean", False, "Whether a policy covers it.", default=False),
            Attribute("draught", "number", None, "Depth below the waterline, in metres."),
            Attribute("reference", "string", None, "A code of your own."),
            Attribute("metadata", "object", None, "Keys and values of your own."),
            *_TIMES,
        ),
        (
            Relationship("berth", "berths", False, "Where it lies.", required=True),
            Relationship("pilots", "pilots", True, "Who has steered it."),
        ),
        sorts=("name", "length", *_SORTS), filters=("name", "class"),
    ),
    Resource(
        "berths", "berth", "bTh2gHiJkL",
        (
            Attribute("code", "string", "N-12", "Its number on the quay.", required=True),
            Attribute("depth", "integer", 9, "Depth at low tide, in metres.", required=True),
            _choice("side", "The quay's side.", "north", "south"),
            Attribute("capacity", "integer", 2, "How many ships lie there at once.", default=2),
            *_TIMES,
        ),
        (Relationship("ships", "ships", True, "Those that lie there."),),
        sorts=("code", *_SORTS), filters=("code",),
    ),
    Resource(
        "pilots", "pilot", "pLt3mNoPqR",
        (
            Attribute("email", "string", "ada@harbour.example", "Where to write to.", required=True),
            Attribute("on_duty", "boolean", True, "Whether calls are taken now.", default=True),
            _choice("licence", "Waters allowed.", "coast", "river", "sea"),
            *_TIMES,
        ),
        (),
        sorts=("email", *_SORTS), filters=("email", "licence"),
    ),
))  # fmt: skip
