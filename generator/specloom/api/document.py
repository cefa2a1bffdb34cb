"""Walking a bundled document that may have any shape: places, references, members.

A wrong shape is a finding and then reads as empty, so that nothing later needs to ask again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from specloom.api.report import Report
from specloom.data import is_array, is_object
from specloom.source.pointer import escape, split, step

MISSING: Any = object()
# Keywords beside a reference that only comment on it; anything else changes what it takes.
COMMENTS = frozenset(
    {
        "$comment",
        "default",
        "deprecated",
        "description",
        "discriminator",
        "example",
        "examples",
        "externalDocs",
        "nullable",
        "readOnly",
        "summary",
        "title",
        "writeOnly",
        "xml",
    }
)


class Place(NamedTuple):
    """A value of the document and the JSON pointer at which it stands."""

    pointer: str
    value: Any

    def child(self, token: str) -> Place:
        """The member or item ``token``; its value is ``MISSING`` if there is none."""
        inside = self.value
        value = inside.get(token, MISSING) if is_object(inside) else _item(inside, token)
        return Place(f"{self.pointer}/{escape(token)}", value)

    @property
    def exists(self) -> bool:
        """Whether anything stands here."""
        return self.value is not MISSING

    @property
    def mapping(self) -> dict[str, Any]:
        """The value if it is an object, else an empty one."""
        return as_mapping(self.value)


def _item(value: Any, token: str) -> Any:
    try:
        return step(value, token)
    except KeyError:
        return MISSING


def as_mapping(value: Any) -> dict[str, Any]:
    """``value`` if it is a JSON object, else an empty one."""
    return value if is_object(value) else {}


def as_list(value: Any) -> list[Any]:
    """``value`` if it is a JSON array, else an empty one."""
    return value if is_array(value) else []


def as_text(value: Any) -> str:
    """``value`` if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def as_names(value: Any) -> list[str]:
    """The strings of an array."""
    return [item for item in as_list(value) if isinstance(item, str)]


def kind(value: Any) -> str:
    """What JSON calls the type of ``value``, for messages."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "an array" if isinstance(value, list) else "an object"


class Document:
    """A bundled document, its OpenAPI version, and the report that faults in it go to."""

    def __init__(self, root: dict[str, Any], report: Report) -> None:
        self.root = Place("", root)
        self.report = report
        self._targets: dict[str, Place | None] = {}

    @property
    def before_31(self) -> bool:
        """Whether schemas are OpenAPI 3.0's dialect and not JSON Schema 2020-12."""
        return as_text(self.root.mapping.get("openapi")).startswith("3.0")

    def follow(self, place: Place) -> Place | None:
        """The place that the ``$ref`` of ``place`` names, not followed any further; None if there is none."""
        ref = place.mapping.get("$ref")
        if not isinstance(ref, str):
            self.report.error("ref-shape", f"`$ref` is {kind(ref)}, not a string", place.pointer)
            return None
        target = self.find(ref)
        if target is None:
            self.report.error(
                "ref-missing", f"`{ref}` leads nowhere", place.pointer, "point it at an existing place"
            )
        return target

    def find(self, ref: str) -> Place | None:
        """The place that a reference names; None if there is none."""
        if ref not in self._targets:
            self._targets[ref] = self._find(ref)
        return self._targets[ref]

    def resolve(self, place: Place) -> Place:
        """``place``, or what its chain of ``$ref`` leads to; a circle of them reads as empty."""
        seen: set[str] = set()
        while "$ref" in place.mapping:
            target = None if place.pointer in seen else self.follow(place)
            if place.pointer in seen:
                self.report.error("ref-cycle", "`$ref` leads back to itself", place.pointer)
            if target is None:
                return Place(place.pointer, {})
            seen.add(place.pointer)
            place = target
        return place

    def mapping(self, place: Place, what: str) -> dict[str, Any]:
        """The object at ``place``; anything else but nothing is a finding."""
        if place.exists and not is_object(place.value):
            self.report.error("shape", f"{what} is {kind(place.value)}, expected an object", place.pointer)
        return place.mapping

    def members(self, place: Place, what: str, *, extensible: bool = False) -> Iterator[tuple[str, Place]]:
        """Each member of the object at ``place``, references followed.

        ``extensible`` objects, such as ``paths``, may hold specification extensions, which are left out.
        """
        for key in self.mapping(place, what):
            if not (extensible and key.startswith("x-")):
                yield key, self.resolve(place.child(key))

    def items(self, place: Place, what: str) -> Iterator[Place]:
        """Each item of the array at ``place``, references followed."""
        if place.exists and not is_array(place.value):
            self.report.error("shape", f"{what} is {kind(place.value)}, expected an array", place.pointer)
        for index in range(len(as_list(place.value))):
            yield self.resolve(place.child(str(index)))

    def text(self, place: Place) -> str:
        """The string at ``place``; anything else but nothing is a finding."""
        if place.exists and not isinstance(place.value, str):
            message = f"expected a string, found {kind(place.value)}"
            self.report.error("shape", message, place.pointer)
        return as_text(place.value)

    def _find(self, ref: str) -> Place | None:
        """Walks to the place; where another reference is in the way, begins anew at what that one names."""
        waiting = _tokens(ref)
        left: set[str] = set()
        place = self.root
        while waiting:
            if not place.child(waiting[0]).exists and "$ref" in place.mapping:
                detour = _tokens(place.mapping["$ref"])
                if detour is None or place.pointer in left:
                    return None
                left.add(place.pointer)
                waiting, place = (*detour, *waiting), self.root
                continue
            place = place.child(waiting[0])
            if not place.exists:
                return None
            waiting = waiting[1:]
        return place if waiting is not None else None


def _tokens(ref: Any) -> tuple[str, ...] | None:
    """The tokens of a reference into the document; None if it is none."""
    if not isinstance(ref, str) or not ref.startswith("#"):
        return None
    try:
        return split(unquote(ref[1:]))
    except ValueError:
        return None
