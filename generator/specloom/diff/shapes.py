"""Working out the shapes of one document's schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..api.document import COMMENTS, Document, Place, as_list, as_mapping, as_names, as_text
from ..data import is_array, is_object
from .shape import TYPES, Limit, Shape, Spot, Union, absorb
from .values import canonical, number, type_of

_MAX_PARTS = 1_000
_MAX_DEPTH = 40
_NONE = Limit(0, False, "")

_LIMITS = (
    "multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength",
    "maxItems", "minItems", "maxProperties", "minProperties",
)  # fmt: skip
_CONDITIONS = ("not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "contentSchema")
_CONDITION_MAPS = ("patternProperties", "dependentSchemas")
_OPAQUE = ("dependentRequired", "minContains", "maxContains")
_INTEGERS = frozenset({"integer"})
_FLAGS = ("readOnly", "writeOnly", "deprecated")
_OF_OBJECTS = frozenset({"properties", "required", "additionalProperties", "patternProperties"})
_PLAIN = frozenset({"type", "enum", "const"}) | COMMENTS
_SPOKEN = {"base64": "byte", "application/octet-stream": "binary"}
"""What JSON Schema says with ``contentEncoding`` and ``contentMediaType``, as a format of OpenAPI 3.0."""


class Shapes:
    """Shapes of the schemas of one document, each worked out once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._before_31 = document.before_31
        self._known: dict[tuple[object, ...], Shape] = {}
        self._open: set[tuple[object, ...]] = set()

    def of(self, spot: Spot) -> Shape:
        """What the schemas of a spot take."""
        key = spot.key
        shape = self._known.get(key)
        if shape is None:
            if key in self._open or len(self._open) > _MAX_DEPTH:
                return Shape(cut=True)  # A schema that is an alternative of itself takes what the others do.
            self._open.add(key)
            shape = self._known[key] = _settled(self._built(spot))
            self._open.discard(key)
        return shape

    def _built(self, spot: Spot) -> Shape:
        shape = Shape()
        chosen = dict(spot.chosen)
        waiting, seen = list(spot.places), set[str]()
        for place in waiting:  # Grows while it is gone through.
            if place.pointer in seen:
                continue
            seen.add(place.pointer)
            if len(seen) > _MAX_PARTS:
                shape.cut = True
                break
            absorb(shape, self._part(place))
            waiting.extend(self._bases(place))
            for union in self._unions(place):
                if union.pointer in chosen:
                    waiting.append(union.branches[chosen[union.pointer]])
                elif len(union.branches) == 1 and not union.null:
                    waiting.append(union.branches[0])
                else:
                    absorb(shape, self._united(union))
        return shape

    def _bases(self, place: Place) -> Iterator[Place]:
        if "$ref" in place.mapping:
            target = self.document.follow(place)
            if target is not None:
                yield target
        yield from _list(place.child("allOf"))

    def _unions(self, place: Place) -> Iterator[Union]:
        for word in ("anyOf", "oneOf"):
            branches = _list(place.child(word))
            if branches:
                rest = tuple(branch for branch in branches if not self._is_null(branch))
                yield Union(place.child(word).pointer, rest, len(rest) < len(branches))

    def _is_null(self, branch: Place) -> bool:
        schema = self.document.resolve(branch).mapping
        only = {"type": ("null", ["null"]), "enum": ([None],)}
        return any(schema.get(word) in values for word, values in only.items() if word in schema) or (
            "const" in schema and schema["const"] is None
        )

    def _united(self, union: Union) -> Shape:
        """What any of the branches takes, or the union itself where that is no plain thing to say."""
        shapes = [self.of(Spot((branch,))) for branch in union.branches]
        if len(shapes) == 1:
            shape = Shape()
            absorb(shape, shapes[0])
            return with_null(shape) if union.null else shape
        if all(map(self._is_plain, union.branches)) and (plain := _sum(shapes)):
            return with_null(plain) if union.null else plain
        null = union.null or any(shape.null for shape in shapes)
        types = frozenset[str]().union(*(shape.types for shape in shapes))
        typed = all(shape.typed for shape in shapes)
        return Shape(types=types, typed=typed, null=null, unions=(union._replace(null=null),))

    def _is_plain(self, branch: Place) -> bool:
        return self.document.resolve(branch).mapping.keys() <= _PLAIN

    def _part(self, place: Place) -> Shape:
        """What one schema says by itself."""
        if place.value is False:
            return Shape(types=frozenset(), null=False, typed=True, at={"": place.pointer})
        schema = place.mapping
        shape = Shape(at={"": place.pointer})
        for word in schema:
            shape.at[word] = place.child(word).pointer
        self._add_types(shape, schema)
        _add_values(shape, schema)
        _add_limits(shape, place)
        _add_texts(shape, place)
        _add_members(shape, place)
        _add_rest(shape, place)
        return shape

    def _add_types(self, shape: Shape, schema: dict[str, Any]) -> None:
        declared = schema.get("type")
        names = [declared] if isinstance(declared, str) else as_names(declared)
        nullable = self._before_31 and schema.get("nullable") is True
        if names:
            shape.typed = True
            shape.types = frozenset(names) & TYPES
            if "number" in names:
                shape.types |= {"integer"}
            shape.null = "null" in names or nullable
        if nullable:
            shape.flags["nullable"] = ""


def with_null(shape: Shape) -> Shape:
    """The shape, taking null as well."""
    shape.null = True
    if shape.values is not None:
        shape.values = {**shape.values, "null": None}
    return shape


def _list(place: Place) -> list[Place]:
    return [place.child(str(index)) for index in range(len(as_list(place.value)))]


def _add_values(shape: Shape, schema: dict[str, Any]) -> None:
    found: list[Any] | None = None
    if is_array(schema.get("enum")):
        found = schema["enum"]
    if "const" in schema:
        found = [schema["const"]]
    if found is not None:
        shape.values = {canonical(value): value for value in found}
        if "nullable" in shape.flags:
            shape.values["null"] = None
    if is_array(schema.get("x-extensible-enum")):
        shape.known = {canonical(value): value for value in schema["x-extensible-enum"]}


def _add_limits(shape: Shape, place: Place) -> None:
    schema = place.mapping
    for word in _LIMITS:
        value = number(schema.get(word))
        if value is None:
            continue
        exclusive = word.startswith("exclusive")
        name = word.replace("exclusiveM", "m")
        flag = f"exclusiveM{name[1:]}"
        limit = Limit(value, exclusive or schema.get(flag) is True, place.child(word).pointer)
        absorb(shape, Shape(limits={name: limit}))
    if schema.get("uniqueItems") is True:
        shape.flags["uniqueItems"] = place.child("uniqueItems").pointer


def _add_texts(shape: Shape, place: Place) -> None:
    schema = place.mapping
    if pattern := as_text(schema.get("pattern")):
        shape.patterns[pattern] = place.child("pattern").pointer
    for word in ("format", "contentEncoding", "contentMediaType"):
        if name := as_text(schema.get(word)):
            shape.formats[_SPOKEN.get(name, name)] = place.child(word).pointer


def _add_members(shape: Shape, place: Place) -> None:
    schema = place.mapping
    inside = place.child("properties")
    for name in as_mapping(inside.value):
        shape.properties[name] = (inside.child(name),)
    for name in as_names(schema.get("required")):
        shape.required[name] = place.child("required").pointer
    for word in ("additionalProperties", "unevaluatedProperties"):
        value = schema.get(word)
        if value is False:
            shape.closed = place.child(word).pointer
        elif is_object(value) and value:
            shape.extra += (place.child(word),)
    if "items" in schema:
        shape.items = (place.child("items"),)


def _add_rest(shape: Shape, place: Place) -> None:
    schema = place.mapping
    if "default" in schema:
        shape.default = (schema["default"], place.child("default").pointer)
    for word in _FLAGS:
        if schema.get(word) is True:
            shape.flags[word] = place.child(word).pointer
    for word in _CONDITIONS:
        if word in schema:
            shape.conditions += ((word, place.child(word)),)
    for word in _CONDITION_MAPS:
        inside = place.child(word)
        shape.conditions += tuple((f"{word} {name}", inside.child(name)) for name in inside.mapping)
    for index, item in enumerate(_list(place.child("prefixItems"))):
        shape.conditions += ((f"prefixItems {index}", item),)
    for word in _OPAQUE:
        if word in schema:
            shape.opaque[word] = canonical(schema[word])
    if tag := as_text(as_mapping(schema.get("discriminator")).get("propertyName")):
        shape.opaque["discriminator"] = tag


def _sum(shapes: list[Shape]) -> Shape | None:
    """Plain types and values, any of which is taken; None where some are named values and some are not."""
    types = frozenset[str]().union(*(shape.types for shape in shapes))
    whole = Shape(types=types, null=any(shape.null for shape in shapes), typed=True)
    named = [shape.values for shape in shapes if shape.values is not None]
    values = {key: value for each in named for key, value in each.items()}
    if len(named) == len(shapes):
        whole.values = values
    elif named:
        others = frozenset[str]().union(*(shape.types for shape in shapes if shape.values is None))
        if not {type_of(value) for value in values.values()} <= others:
            return None
        whole.known = values
    for shape in shapes:
        for word, pointer in shape.at.items():
            whole.at.setdefault(word, pointer)
    return whole


def _settled(shape: Shape) -> Shape:
    """The shape without what follows from the rest of it."""
    if not shape.typed:
        # Who describes members means an object, and who describes items an array.
        if not _OF_OBJECTS.isdisjoint(shape.at):
            shape.types, shape.null, shape.typed = frozenset({"object"}), False, True
        elif "items" in shape.at:
            shape.types, shape.null, shape.typed = frozenset({"array"}), False, True
    if "nullable" in shape.flags:
        shape.null = True
    if shape.values is not None:
        _settle_values(shape, shape.values)
    for word in ("minLength", "minItems", "minProperties"):
        if shape.limits.get(word, _NONE).value <= 0:
            shape.limits.pop(word, None)
    _settle_integers(shape)
    return shape


def _settle_values(shape: Shape, values: dict[str, Any]) -> None:
    """Values that the types rule out are none, nor are types that no value has."""
    shape.null = shape.null and "null" in values
    kept = {key: value for key, value in values.items() if type_of(value) in shape.types}
    shape.values = kept
    shape.typed = True
    shape.types = frozenset(map(type_of, kept.values()))


def _settle_integers(shape: Shape) -> None:
    """More than 0 is, of integers, 1 or more."""
    if shape.types == _INTEGERS:
        for word, step in (("minimum", 1), ("maximum", -1)):
            limit = shape.limits.get(word)
            if limit and limit.exclusive and float(limit.value).is_integer():
                shape.limits[word] = limit._replace(value=limit.value + step, exclusive=False)
