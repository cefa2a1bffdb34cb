"""Relationships of a resource: cardinality and targets, even where the document's linkage is wrong.

Linkage tells both when it is declared as JSON:API has it (JSON:API 1.1, section 7.2.2.4). Where it is
missing or declared in a shape that cannot be meant, the reply of the related operation, the shape in
requests and the names of the document's resource types decide; each such place is a finding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.api.attributes import Marks, Member
from specloom.api.calls import json_api_schemas
from specloom.api.composition import Data
from specloom.api.context import Context
from specloom.api.document import Place, as_names
from specloom.api.ir import Cardinality, Relationship
from specloom.api.jsonapi import Found, primary_data, wire_types
from specloom.api.words import is_plural, singular, snake


@dataclass(frozen=True, slots=True)
class Includes:
    """The relationships that the ``include`` parameters of a resource list; None if they list nothing."""

    names: frozenset[str] | None


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
        written = self._linkage([*one.create, *one.update])
        data = written if written.one else self._linkage(one.read)
        return data.null or not self._null_declared

    def _includable(self, one: Member, includes: Includes) -> bool | None:
        said = [self._composition.keyword(place, "x-includable") for place in one.places]
        if any(place is not None and place.value is False for place in said):
            return False
        return None if includes.names is None else one.name in includes.names

    # Targets

    def _targets(self, one: Member) -> tuple[str, ...]:
        """The resource types at the other end."""
        listed = [n for place in one.places for n in self._extension(place)]
        if listed:
            return tuple(dict.fromkeys(listed))
        read, written = self._linkage(one.read), self._linkage([*one.create, *one.update])
        self._report_items(one, read)
        fixed = self._fixed(one, wire_types(self._composition, [*written.objects, *read.objects]).fixed)
        if fixed:
            return fixed
        shown = wire_types(self._composition, [*written.objects, *read.objects]).shown
        return self._guessed(one, shown)

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
                    f"the linkage of `{one.name}` has the type `{name}`, but the resource type is `{target}`"
                )
                self._context.report.warning("linkage-type", message, one.pointers[0], f"write `{target}`")
            targets[target or name] = None
        return tuple(targets)

    def _guessed(self, one: Member, shown: tuple[str, ...]) -> tuple[str, ...]:
        known = [name for name in map(self._known, shown) if name is not None]
        named = self._named_after(one.name)
        targets = tuple(dict.fromkeys(known)) or ((named,) if named else ()) or shown[:1]
        says = f"`{targets[0]}` is taken" if targets else "it may be any"
        message = f"no schema says what type `{one.name}` leads to; {says}"
        self._context.report.warning(
            "linkage-undeclared", message, one.pointers[0], "declare `data` with a `const` type"
        )
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

    def _report_items(self, one: Member, data: Data) -> None:
        if data.many and data.other_items and not data.objects:
            message = f"the linkage of `{one.name}` is an array, but not of resource identifiers"
            self._context.report.warning(
                "linkage-items", message, data.other_items[0].pointer, "declare `type` and `id`"
            )

    # Cardinality

    def _cardinality(self, one: Member, found: Found, targets: tuple[str, ...]) -> tuple[Cardinality, bool]:
        read, written = self._linkage(one.read), self._linkage([*one.create, *one.update])
        if read.many or written.many:
            return "many", not (read.one or written.one)
        related = self._related(one, found)
        if related is not None:
            return ("many", False) if related.many else ("one", read.one or written.one)
        if self._reads_as_many(one.name, targets):
            self._report_many(one, read.one or written.one)
            return "many", False
        if not (read.one or written.one):
            message = f"`{one.name}` declares no linkage; it is taken for a to-one relationship"
            self._context.report.warning("linkage-missing", message, one.pointers[0], "declare `data`")
            return "one", False
        return "one", True

    def _related(self, one: Member, found: Found) -> Data | None:
        """The primary data of the related operation's reply, None where that is not declared."""
        for role in found.roles:
            if role.kind == "related" and role.relationship == one.name:
                for schema in json_api_schemas(self._context.document, role.call):
                    data = primary_data(self._context, schema)
                    return data if data.many or data.one else None
        return None

    def _reads_as_many(self, name: str, targets: tuple[str, ...]) -> bool:
        words = snake(name)
        return is_plural(words) and (
            words in self._by_snake or any(words.endswith(snake(t)) for t in targets) or not targets
        )

    def _report_many(self, one: Member, declared_as_one: bool) -> None:
        shape = "declares its linkage as one object" if declared_as_one else "declares no linkage"
        message = (
            f"`{one.name}` {shape} but is named like a collection; it is taken for a to-many relationship"
        )
        rule = "to-many-as-object" if declared_as_one else "linkage-missing"
        self._context.report.warning(
            rule, message, one.pointers[0], "declare `data` as an array of identifiers"
        )
