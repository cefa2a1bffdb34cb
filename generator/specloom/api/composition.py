"""What a schema says when everything it is composed of is counted in: `$ref` and `allOf`.

Nothing here recurses, so neither deep nor circular documents can exhaust the stack.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from specloom.api.document import Document, Place, as_list, as_mapping, as_names, as_text, kind
from specloom.source.pointer import fragment, split

ALTERNATIVES = ("anyOf", "oneOf")
CONDITIONS = ("then", "else")

_OBJECTS = ("properties", "patternProperties", "dependentSchemas")
_ARRAYS = ("allOf", "anyOf", "oneOf", "required")


@dataclass(slots=True)
class Shape:
    """The members of an object schema, each with all places that say something about it, bases first."""

    properties: dict[str, list[Place]] = field(default_factory=dict[str, list[Place]])
    required: dict[str, None] = field(default_factory=dict[str, None])

    def add(self, name: str, place: Place) -> None:
        """Another place that describes the member ``name``."""
        places = self.properties.setdefault(name, [])
        if place not in places:
            places.append(place)


@dataclass(slots=True)
class Data:
    """What stands under ``data`` (or in any union of arrays, objects and null)."""

    many: bool = False
    one: bool = False
    null: bool = False
    objects: list[Place] = field(default_factory=list[Place])
    other_items: list[Place] = field(default_factory=list[Place])


class Composition:
    """Answers questions on schemas of one document; every answer is kept."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._parts: dict[str, tuple[Place, ...]] = {}
        self._shapes: dict[tuple[str, bool], Shape] = {}

    def parts(self, place: Place) -> tuple[Place, ...]:
        """The schemas that all hold for ``place``, each once: what it is based on first, itself last."""
        found = self._parts.get(place.pointer)
        if found is None:
            found = self._parts[place.pointer] = self._found_parts(place)
        return found

    def _found_parts(self, place: Place) -> tuple[Place, ...]:
        if "$ref" in place.mapping or "allOf" in place.mapping:
            return tuple(self._closure(place))
        self._check(place)
        return (place,)

    def shape(self, place: Place, *, alternatives: bool = False) -> Shape:
        """The members of an object schema.

        Args:
            place: The schema.
            alternatives: Whether members that only a branch of ``anyOf``, ``oneOf``, ``then``, ``else`` or
                ``dependentSchemas`` describes count; none of those is required.
        """
        key = (place.pointer, alternatives)
        if key not in self._shapes:
            shape = self._shapes[key] = Shape()
            for part in self.parts(place):
                self._add_members(part, shape)
                shape.required.update(dict.fromkeys(as_names(part.mapping.get("required"))))
            if alternatives:
                self._add_alternatives(place, shape)
        return self._shapes[key]

    def described(self, place: Place) -> dict[str, list[Place]]:
        """The places that describe each member of an object schema, alternatives too.

        A branch holds under its condition only: it does not narrow what is described without one, and
        where only branches describe a member any of them may hold.
        """
        certain = self.shape(place).properties
        everywhere = self.shape(place, alternatives=True).properties
        return {name: certain.get(name) or self._any_of(places) for name, places in everywhere.items()}

    def _any_of(self, places: list[Place]) -> list[Place]:
        """One schema for which one of ``places`` holds, standing where the first does."""
        if len(places) == 1:
            return places
        branches = [{"$ref": fragment(split(place.pointer))} for place in places]
        schema: dict[str, object] = {"anyOf": branches}
        description = self.text(places)
        if description:
            schema["description"] = description
        return [Place(f"{places[0].pointer}/anyOf of {len(places)}", schema)]

    def branches(self, part: Place, keywords: Iterable[str] = ALTERNATIVES) -> Iterator[Place]:
        """The subschemas of these keywords of one schema."""
        for keyword in keywords:
            inside = part.child(keyword)
            for index in range(len(as_list(inside.value))):
                yield inside.child(str(index))

    def member(self, place: Place, name: str) -> list[Place]:
        """All places that describe the member ``name`` of an object schema, alternatives too."""
        return self.shape(place, alternatives=True).properties.get(name, [])

    def keyword(self, place: Place, name: str) -> Place | None:
        """Where a keyword of the schema stands; the one nearest to the schema itself, None if nowhere."""
        for part in self.parts(place)[::-1]:
            if name in part.mapping:
                return part.child(name)
        return None

    def text(self, places: Iterable[Place], name: str = "description") -> str:
        """The first text that any of these schemas gives to a keyword, "" if none does."""
        for place in places:
            found = self.keyword(place, name)
            if found is not None and as_text(found.value):
                return as_text(found.value)
        return ""

    def flag(self, places: Iterable[Place], name: str) -> bool:
        """Whether any of these schemas sets a boolean keyword."""
        return any(part.mapping.get(name) is True for place in places for part in self.parts(place))

    def types(self, place: Place) -> list[str]:
        """The types that the schema or its bases name, those of the nearest; ``null`` for ``nullable``."""
        found: list[str] = []
        for part in self.parts(place):
            declared = part.mapping.get("type")
            found = ([declared] if isinstance(declared, str) else as_names(declared)) or found
        if self.flag((place,), "nullable") and "null" not in found:
            found = [*found, "null"]
        return found

    def data(self, places: Iterable[Place]) -> Data:
        """What values the schemas take, looked at through unions: arrays, objects, null."""
        data = Data()
        waiting, seen = list(places), set[str]()
        while waiting:
            place = waiting.pop(0)
            if place.pointer in seen:
                continue
            seen.add(place.pointer)
            self._look(place, data)
            for part in self.parts(place):
                waiting.extend(self.branches(part))
        return data

    def _look(self, place: Place, data: Data) -> None:
        types = self.types(place)
        items = self.keyword(place, "items")
        data.null = data.null or "null" in types
        if "array" in types or items is not None:
            data.many = True
            if items is not None:
                self._look_at_items(items, data)
        elif self.shape(place).properties or "object" in types:
            data.one = True
            data.objects.append(place)

    def _look_at_items(self, items: Place, data: Data) -> None:
        waiting = [items]
        seen = set[str]()
        while waiting:
            place = waiting.pop(0)
            if place.pointer in seen:
                continue
            seen.add(place.pointer)
            branches = [branch for part in self.parts(place) for branch in self.branches(part)]
            if self.shape(place).properties:
                data.objects.append(place)
            elif branches:
                waiting.extend(branches)
            else:
                data.other_items.append(place)

    def _add_members(self, part: Place, shape: Shape) -> None:
        inside = part.child("properties")
        for name in as_mapping(inside.value):
            shape.add(name, inside.child(name))

    def _add_alternatives(self, place: Place, shape: Shape) -> None:
        waiting, seen = list(self.parts(place)), {part.pointer for part in self.parts(place)}
        while waiting:
            part = waiting.pop(0)
            for branch in self._optional(part):
                for inner in self.parts(branch):
                    if inner.pointer not in seen:
                        seen.add(inner.pointer)
                        self._add_members(inner, shape)
                        waiting.append(inner)

    def _optional(self, part: Place) -> Iterator[Place]:
        yield from self.branches(part)
        for keyword in CONDITIONS:
            if keyword in part.mapping:
                yield part.child(keyword)
        dependent = part.child("dependentSchemas")
        for name in as_mapping(dependent.value):
            yield dependent.child(name)

    def _closure(self, place: Place) -> Iterator[Place]:
        """Depth first with a stack of our own; a schema is given after everything it is based on."""
        stack: list[tuple[Place, bool]] = [(place, False)]
        entered, left = set[str](), set[str]()
        while stack:
            current, done = stack.pop()
            if done:
                left.add(current.pointer)
                self._check(current)
                yield current
            elif current.pointer not in entered:
                entered.add(current.pointer)
                stack.append((current, True))
                stack.extend((base, False) for base in reversed(list(self._bases(current))))
            elif current.pointer not in left:
                self._report_cycle(current)

    def _bases(self, place: Place) -> Iterator[Place]:
        if "$ref" in place.mapping:
            target = self.document.follow(place)
            if target is not None:
                yield target
        yield from self.branches(place, ("allOf",))

    def _check(self, part: Place) -> None:
        """Reports keywords that should hold schemas or names but hold something else."""
        report, schema = self.document.report, part.mapping
        for words, type_, expected in ((_OBJECTS, dict, "an object"), (_ARRAYS, list, "an array")):
            for word in words:
                if word in schema and not isinstance(schema[word], type_):
                    message = f"`{word}` is {kind(schema[word])}, expected {expected}"
                    report.error("keyword-shape", message, part.child(word).pointer)
        if "nullable" in schema and not self.document.before_31:
            message = "OpenAPI 3.1 has no `nullable`; it is read as a type that may be null"
            report.warning("nullable-keyword", message, part.pointer, 'list "null" among the types')

    def _report_cycle(self, place: Place) -> None:
        message = "this schema is composed of itself, by `$ref` or `allOf`"
        self.document.report.error(
            "composition-cycle", message, place.pointer, "take it out of its own `allOf`"
        )
