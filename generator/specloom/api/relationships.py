"""Relationships of a resource: cardinality and targets, even where linkage is declared wrong.

Linkage tells both when it is declared as JSON:API has it (JSON:API 1.1, section 7.2.2.4). Where it is
missing or declared in a shape that cannot be meant, the reply of the related operation, the shape in
requests and the names of the document's resource types decide; each such place is a finding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.api.attributes import Marks, Member
from specloom.api.calls import json_api_request, json_api_schemas
from specloom.api.composition import Data
from specloom.api.context import Context
from specloom.api.document import Place, as_names
from specloom.api.found import Found
from specloom.api.ir import Cardinality, Relationship
from specloom.api.objects import primary_data, wire_types
from specloom.api.words import is_plural, singular, snake

INCLUDABLE = "x-includable"


@dataclass(frozen=True, slots=True)
class Includes:
    """The relationships that the ``include`` parameters of a resource list; None if they list nothing.

    ``marked`` tells whether any relationship of the resource says itself whether it can be included.
    """

    names: frozenset[str] | None
    marked: bool


class Relationships:
    """Builds the relationships of resources; knows all resource types of the document."""

    def __init__(self, context: Context, types: Iterable[str], members: Iterable[Member]) -> None:
        self._context = context
        self._composition = context.composition
        self._types = list(types)
        self._by_snake = {snake(name): name for name in self._types}
        self._by_singular = {singular(snake(name)): name for name in self._types}
        self._null_declared = any(self._linkage(member.places).null for member in members)

    def build(
        self, one: Member, python_name: str, found: Found, marks: Marks, includes: Includes
    ) -> Relationship:
        """One relationship of a resource type."""
        targets = self._targets(one)
        cardinality, exact = self._cardinality(one, found, targets)
        flag = self._composition.flag
        return Relationship(
            name=one.name,
            python_name=python_name,
            cardinality=cardinality,
            targets=targets,
            exact=exact,
            polymorphic=len(targets) > 1,
            description=self._composition.text(one.places),
            creatable=bool(one.create),
            updatable=bool(one.update),
            create_required=bool(one.create) and one.create_required,
            update_required=bool(one.update) and one.update_required,
            nullable=self._nullable(one),
            filterable=marks.filterable(one),
            sortable=marks.sortable(one),
            includable=self._includable(one, includes),
            deprecated=flag(one.places, "deprecated"),
            pointer=one.pointers[0],
        )

    def _linkage(self, places: Iterable[Place]) -> Data:
        return self._composition.data(
            [p for place in places for p in self._composition.member(place, "data")]
        )

    def _nullable(self, one: Member) -> bool:
        return self._linkage(one.places).null or not self._null_declared

    def _includable(self, one: Member, includes: Includes) -> bool | None:
        said = [self._composition.keyword(place, INCLUDABLE) for place in one.places]
        if any(place is not None and place.value is False for place in said):
            return False
        if includes.names is None:
            return True if includes.marked else None
        return one.name in includes.names

    def _warn(self, rule: str, one: Member, message: str, hint: str) -> None:
        self._context.report.warning(rule, message, one.pointers[0], hint)

    # Targets

    def _targets(self, one: Member) -> tuple[str, ...]:
        """The resource types at the other end."""
        listed = [name for place in one.places for name in self._extension(place)]
        if listed:
            return tuple(dict.fromkeys(listed))
        written, read = self._linkage([*one.create, *one.update]), self._linkage(one.read)
        types = wire_types(self._composition, [*written.objects, *read.objects])
        return self._fixed(one, types.fixed) or self._guessed(one, types.shown, self._linkage(one.places))

    def _extension(self, place: Place) -> list[str]:
        found = self._composition.keyword(place, "x-targets")
        return as_names(found.value) if found is not None else []

    def _fixed(self, one: Member, names: tuple[str, ...]) -> tuple[str, ...]:
        """Declared types, those that are a known type in another number replaced by it."""
        targets: dict[str, None] = {}
        for name in names:
            target = self._known(name)
            if target is not None and target != name:
                message = (
                    f"the linkage of `{one.name}` has the type `{name}`, the resource type is `{target}`"
                )
                self._warn("linkage-type", one, message, f"write `{target}`")
            targets[target or name] = None
        return tuple(targets)

    def _guessed(self, one: Member, shown: tuple[str, ...], data: Data) -> tuple[str, ...]:
        """A type that examples or the name tell; reported here if there is linkage at all."""
        known = [name for name in map(self._known, shown) if name is not None]
        named = self._named_after(one.name)
        targets = tuple(dict.fromkeys(known)) or ((named,) if named else ()) or shown[:1]
        if data.one or data.many:
            message = f"no schema says what type `{one.name}` leads to; {_taken(targets)}"
            self._warn("linkage-undeclared", one, message, "declare `data` with a `const` type")
        return targets

    def _known(self, name: str) -> str | None:
        """The resource type of this name, in singular or plural and in any case convention."""
        words = snake(name)
        return self._by_snake.get(words) or self._by_singular.get(words)

    def _named_after(self, name: str) -> str | None:
        """The resource type that the last words name: ``active_in_countries`` leads to ``countries``."""
        words = snake(name).split("_")
        tails = ("_".join(words[start:]) for start in range(len(words)))
        return next((target for target in map(self._known, tails) if target), None)

    # Cardinality

    def _cardinality(self, one: Member, found: Found, targets: tuple[str, ...]) -> tuple[Cardinality, bool]:
        """The cardinality, and whether the document declares linkage of that cardinality."""
        data = self._linkage(one.places)
        if data.many:
            return "many", not data.one and self._has_identifiers(one, data)
        related = self._related(one, found)
        is_many = related.many if related is not None else self._reads_as_many(one.name, targets)
        if not data.one:
            number = "to-many" if is_many else "to-one"
            message = f"`{one.name}` declares no linkage; it is taken for {number}, and {_taken(targets)}"
            self._warn("linkage-missing", one, message, "declare `data`")
        elif is_many:
            why = "an operation about it says" if related is not None else "its name says"
            message = f"the linkage of `{one.name}` is declared as one object, but it is to-many as {why}"
            self._warn("to-many-as-object", one, message, "declare `data` as an array of identifiers")
        return ("many", False) if is_many else ("one", data.one)

    def _has_identifiers(self, one: Member, data: Data) -> bool:
        if data.other_items and not data.objects:
            message = f"the linkage of `{one.name}` is an array, but not of resource identifiers"
            self._warn("linkage-items", one, message, "declare items with `type` and `id`")
            return False
        return True

    def _related(self, one: Member, found: Found) -> Data | None:
        """The primary data of operations about the relationship alone, None where that is not declared."""
        document = self._context.document
        for role in found.roles:
            if role.kind in ("related", "linkage") and role.relationship == one.name:
                request = json_api_request(document, role.call)
                asked = [request] if request is not None else []
                for schema in (*asked, *json_api_schemas(document, role.call)):
                    data = primary_data(self._context, schema)
                    if data.many or data.one:
                        return data
        return None

    def _reads_as_many(self, name: str, targets: tuple[str, ...]) -> bool:
        """Whether a relationship is called like a collection: a plural that its target is called too."""
        words = snake(name)
        called = words in self._by_snake or any(words.endswith(snake(target)) for target in targets)
        return is_plural(words) and (called or not targets)


def _taken(targets: tuple[str, ...]) -> str:
    return f"`{targets[0]}` is taken" if targets else "its type may be any"
