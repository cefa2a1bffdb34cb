"""Lifting: any OpenAPI 3.0, 3.1 or 3.2 schema becomes JSON Schema 2020-12 with known keywords only.

An object with properties becomes a model: a named schema, referred to from wherever it is used.
Everything else is put in place, so that people read ``Literal["a", "b"]`` and no name for it; only a
schema that holds itself, or is very large, becomes a model without properties.

Lifted schemas are for types. Conditions that no static type can state (``if``, ``not``, ``dependentRequired``
and the like) are left out of them: who validates reads the document itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from specloom.api.composition import Composition
from specloom.api.document import COMMENTS, Place, as_list, as_mapping, as_text, kind
from specloom.api.keywords import join, nullable, simple_keywords, types_of, with_types
from specloom.api.words import pascal, singular_pascal, snake

_COMPONENTS = "/components/schemas/"
# Inline nesting deeper than this is no longer a type that a person could read.
_DEEPEST = 50
# A schema of more nodes than this is not repeated at each use.
_LARGEST = 1_000
_STRUCTURE = frozenset(
    {"allOf", "anyOf", "oneOf", "properties", "items", "additionalProperties", "data", "attributes"}
)


@dataclass(slots=True, eq=False)
class Model:
    """A schema that will have a name. ``hints`` are candidates for it, the best first."""

    place: Place
    hints: list[str]
    owner: str
    json: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def is_component(self) -> bool:
        """Whether the document itself names the schema."""
        return component_name(self.place.pointer) != ""


def component_name(pointer: str) -> str:
    """The name of the component schema that ``pointer`` names, "" if it names anything else."""
    name = pointer.removeprefix(_COMPONENTS)
    if name == pointer or "/" in name:
        return ""
    return name.replace("~1", "/").replace("~0", "~")


class Lifter:
    """Lifts schemas and gathers the models that they need."""

    def __init__(self, composition: Composition) -> None:
        self.composition = composition
        self.models: dict[str, Model] = {}
        self._report = composition.document.report
        self._queue: deque[Model] = deque()
        self._inlined: dict[str, tuple[dict[str, Any], int]] = {}
        self._open: set[str] = set()
        self._weight = 0

    def lift(self, place: Place, hint: str, owner: str = "", depth: int = 0) -> dict[str, Any]:
        """The lifted schema.

        Args:
            place: The schema in the document; ``true``, ``false`` and nothing are schemas too.
            hint: PascalCase name for a model at this place, if it comes to that.
            owner: snake_case name of the property that holds the schema.
            depth: How many inline schemas this one stands in.

        Returns:
            A schema of its own. Its references hold JSON pointers until all models have names.
        """
        self._weight += 1
        if not isinstance(place.value, dict):
            return self._lift_other(place)
        if depth > _DEEPEST:
            message = f"nested more than {_DEEPEST} levels deep; read as any value"
            self._report.error(
                "too-deep", message, place.pointer, "name inner parts under components/schemas"
            )
            return {}
        target, comments = self._uncommented(place)
        lifted = self._lift_target(place, target, hint, owner, depth)
        if comments.pop("nullable", False):
            lifted = nullable(lifted)
        return {**lifted, **comments}

    def lift_all(self, places: Iterable[Place], hint: str, owner: str = "") -> dict[str, Any]:
        """The schema of a value for which all of ``places`` hold."""
        lifted: dict[str, Any] = {}
        for place in places:
            lifted = join(lifted, self.lift(place, hint, owner))
        return lifted

    def model(self, place: Place, hint: str, owner: str = "") -> Model:
        """The model for this place; it is lifted later, by ``drain``."""
        model = self.models.get(place.pointer)
        if model is None:
            model = self.models[place.pointer] = Model(place, [], owner)
            self._queue.append(model)
        if hint and hint not in model.hints:
            model.hints.append(hint)
        return model

    def drain(self) -> None:
        """Lifts every model gathered so far, and those that they need in turn."""
        while self._queue:
            model = self._queue.popleft()
            if self.has_members(model.place):
                model.json = self._object(model)
            else:
                self._open.add(model.place.pointer)
                model.json = self._inline(model.place, model.hints[0] if model.hints else "", model.owner, 0)
                self._open.discard(model.place.pointer)

    def knows(self, place: Place) -> bool:
        """Whether the schema is a model, or was put in place somewhere."""
        return place.pointer in self.models or place.pointer in self._inlined

    def has_members(self, place: Place) -> bool:
        """Whether the schema is an object with properties, so that it becomes a model."""
        types = self.composition.types(place)
        return (not types or "object" in types) and bool(
            self.composition.shape(place, alternatives=False).properties
        )

    def _lift_other(self, place: Place) -> dict[str, Any]:
        if place.value is False:
            return {"not": {}}
        if place.exists and place.value is not True:
            self._report.error(
                "shape", f"this schema is {kind(place.value)}, expected an object", place.pointer
            )
        return {}

    def _uncommented(self, place: Place) -> tuple[Place, dict[str, Any]]:
        """What the schema refers to when it says nothing else but comments, and those comments."""
        comments: dict[str, Any] = {}
        seen: set[str] = set()
        while place.pointer not in seen:
            seen.add(place.pointer)
            inner = self._only_base(place)
            if inner is None:
                break
            for name, value in simple_keywords(place, self._report).items():
                comments.setdefault(name, value)
            if place.mapping.get("nullable") is True:
                comments["nullable"] = True
            place = inner
        return place, comments

    def _only_base(self, place: Place) -> Place | None:
        schema = place.mapping
        own = schema.keys() - COMMENTS - {"$ref", "allOf"}
        if any(not name.startswith("x-") for name in own):
            return None
        if "$ref" in schema:
            return None if "allOf" in schema else self.composition.document.follow(place)
        bases = as_list(schema.get("allOf"))
        return place.child("allOf").child("0") if len(bases) == 1 else None

    def _lift_target(self, place: Place, target: Place, hint: str, owner: str, depth: int) -> dict[str, Any]:
        if not isinstance(target.value, dict):
            return self._lift_other(target)
        if self.has_members(target):
            return self._reference(target, hint, owner, depth)
        if target.pointer in self._open:
            return {"$ref": self.model(target, hint, owner).place.pointer}
        if target.pointer == place.pointer:
            return self._inline(target, hint, owner, depth)
        return self._inline_once(target, hint, owner, depth)

    def _reference(self, target: Place, hint: str, owner: str, depth: int) -> dict[str, Any]:
        """A reference to a model, in a union with whatever else the schema takes."""
        model = self.model(target, "" if component_name(target.pointer) else hint, owner)
        reference = {"$ref": model.place.pointer}
        others = [name for name in self.composition.types(target) if name != "object"]
        if others:
            return {"anyOf": [reference, *({"type": name} for name in others)]}
        return reference

    def _inline_once(self, target: Place, hint: str, owner: str, depth: int) -> dict[str, Any]:
        """A schema that is referred to, lifted once and put in place at each use."""
        if target.pointer in self.models:
            return {"$ref": target.pointer}
        if target.pointer not in self._inlined:
            before = self._weight
            self._open.add(target.pointer)
            named = class_hint(target.pointer) or hint
            lifted = self._inline(target, named, owner or snake(named), depth)
            self._open.discard(target.pointer)
            self._inlined[target.pointer] = (lifted, self._weight - before)
        lifted, weight = self._inlined[target.pointer]
        self._weight += weight
        if weight > _LARGEST or target.pointer in self.models:
            return {"$ref": self.model(target, hint, owner).place.pointer}
        return lifted

    def _inline(self, place: Place, hint: str, owner: str, depth: int) -> dict[str, Any]:
        lifted: dict[str, Any] = {}
        for part in self.composition.parts(place):
            lifted = join(lifted, self._keywords(part, hint, owner, depth))
        return lifted

    def _keywords(self, part: Place, hint: str, owner: str, depth: int) -> dict[str, Any]:
        """What one schema says by itself, without what it is composed of."""
        schema = part.mapping
        lifted = with_types(types_of(part, self._report))
        lifted.update(simple_keywords(part, self._report))
        for word in ("items", "additionalProperties", "propertyNames"):
            if word in schema:
                lifted.update(self._inside(part, word, hint, owner, depth))
        for word in ("anyOf", "oneOf", "prefixItems"):
            if as_list(schema.get(word)):
                branches = self._branches(part, word, hint, owner, depth)
                lifted = _with_branches(lifted, word, branches)
        if as_mapping(schema.get("patternProperties")):
            inside = part.child("patternProperties")
            lifted["patternProperties"] = {
                pattern: self.lift(inside.child(pattern), f"{hint}Value", owner, depth + 1)
                for pattern in inside.mapping
            }
        return nullable(lifted) if schema.get("nullable") is True else lifted

    def _inside(self, part: Place, word: str, hint: str, owner: str, depth: int) -> dict[str, Any]:
        inside = part.child(word)
        if isinstance(inside.value, bool):
            return {word: inside.value} if word != "items" else {}
        if word == "items" and isinstance(inside.value, list):
            return {"prefixItems": self._branches(part, "items", hint, owner, depth)}
        name = _item_name(hint) if word == "items" else f"{hint}Value"
        return {word: self.lift(inside, name, owner, depth + 1)}

    def _branches(self, part: Place, word: str, hint: str, owner: str, depth: int) -> list[dict[str, Any]]:
        places = list(self.composition.branches(part, (word,)))
        names = self._branch_names(places, hint)
        return [self.lift(place, name, owner, depth + 1) for place, name in zip(places, names, strict=True)]

    def _branch_names(self, places: list[Place], hint: str) -> list[str]:
        """A name for each branch of a union: its title, its constant, or what only it has."""
        objects = [place for place in places if self.has_members(place)]
        if len(objects) < 2:
            return [hint] * len(places)
        return [self._branch_name(place, objects, hint) for place in places]

    def _branch_name(self, place: Place, rivals: list[Place], hint: str) -> str:
        title = pascal(as_text(place.mapping.get("title")))
        properties = self.composition.shape(place).properties
        constants = [pascal(text) for places in properties.values() for text in self._constant(places)]
        others = {
            n for rival in rivals if rival is not place for n in self.composition.shape(rival).properties
        }
        own = [pascal(name) for name in properties if name not in others]
        if title:
            return title if title.startswith(hint) else hint + title
        if constants:
            return hint + constants[0]
        return f"{hint}With{own[0]}" if own else hint

    def _constant(self, places: list[Place]) -> Iterator[str]:
        for place in places:
            values = as_list(place.mapping.get("enum")) or [place.mapping.get("const")]
            if len(values) == 1 and isinstance(values[0], str):
                yield values[0]

    def _object(self, model: Model) -> dict[str, Any]:
        """An object with everything that it is composed of in one schema."""
        place = model.place
        hint = class_hint(place.pointer) or (model.hints[0] if model.hints else "")
        lifted: dict[str, Any] = {}
        for part in self.composition.parts(place):
            lifted = join(lifted, simple_keywords(part, self._report))
            if "additionalProperties" in part.mapping:
                lifted.update(self._inside(part, "additionalProperties", hint, model.owner, 0))
        self._report_widened(place)
        properties = {
            name: self.lift_all(places, hint + pascal(name), snake(name))
            for name, places in self.composition.described(place).items()
        }
        required = [name for name in self.composition.shape(place).required if name in properties]
        head: dict[str, Any] = {"type": "object", "properties": properties}
        lifted.pop("enum", None)
        return {**head, **({"required": required} if required else {}), **lifted}

    def _report_widened(self, place: Place) -> None:
        own = self.composition.shape(place).properties
        extra = [n for n in self.composition.shape(place, alternatives=True).properties if n not in own]
        if extra:
            message = f"members of its alternatives are read as optional members: {', '.join(extra)}"
            hint = "make each alternative a schema of its own, and this one their `oneOf`"
            self._report.warning("alternatives-widened", message, place.pointer, hint)


def class_hint(pointer: str) -> str:
    """A name made of where a schema stands among the components; "" if it stands elsewhere."""
    if not pointer.startswith(_COMPONENTS):
        return ""
    tokens = pointer.removeprefix(_COMPONENTS).split("/")
    named = [t for t in tokens[1:] if t not in _STRUCTURE and not t.isdigit()]
    return pascal(tokens[0]) + "".join(pascal(token) for token in named)


def _with_branches(schema: dict[str, Any], word: str, branches: list[dict[str, Any]]) -> dict[str, Any]:
    """A schema with a union; one whose branches are all alike is none."""
    if word == "prefixItems" or any(branch != branches[0] for branch in branches):
        return {**schema, word: branches}
    return {**branches[0], **schema}


def _item_name(hint: str) -> str:
    name = singular_pascal(hint)
    return name if name != hint else f"{hint}Item"
