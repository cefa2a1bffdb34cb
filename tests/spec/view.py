"""One resource type of the description, as flags: the way the service's own schema puts it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from specloom.documented.description import Description, Pointers

JSON_API = "application~1vnd.api+json"
_CREATE = "/paths/~1{type}/post/requestBody/content/{media}/schema"
_UPDATE = "/paths/~1{type}~1{{id}}/patch/requestBody/content/{media}/schema"
_READ = "/paths/~1{type}~1{{id}}/get/responses/200"
_WIRE = {"float": ("number", None), "datetime": ("string", "date-time")}


@dataclass(frozen=True)
class View:
    description: Description
    type: str

    @property
    def paths(self) -> dict[str, Any]:
        return self.description.bundle.document["paths"]

    @property
    def actions(self) -> list[str]:
        collection, member = self.paths.get(f"/{self.type}", {}), self.paths[f"/{self.type}/{{id}}"]
        found = {
            "list": "get" in collection,
            "retrieve": "get" in member,
            "create": "post" in collection,
            "update": "patch" in member,
            "delete": "delete" in member,
        }
        return [action for action, is_there in found.items() if is_there]

    def data(self, use: str) -> Pointers:
        """The schema of the resource object that is read, created or updated."""
        if use == "read":
            response, _ = self.description.bundle.resolve(f"#{_READ.format(type=self.type)}")
            pointer = f"{response}/content/{JSON_API}/schema"
        else:
            template = _CREATE if use == "create" else _UPDATE
            pointer = template.format(type=self.type, media=JSON_API)
        return self.description.member(self.description.schema(pointer), "data")

    def members(self, use: str, place: str) -> dict[str, Pointers]:
        return self.description.members(self.description.member(self.data(use), place))

    def required(self, place: str) -> set[str]:
        schema = self.description.member(self.data("create"), place)
        if place == "relationships" and not self.description.requires(self.data("create"), place):
            return set()
        return {name for name in self.description.members(schema) if self.description.requires(schema, name)}

    def attributes(self) -> dict[str, Pointers]:
        """Every attribute, as the richest place describes it; ``id`` among them."""
        found = {"id": self.description.member(self.data("read"), "id"), **self.members("read", "attributes")}
        if "update" in self.actions:
            found = {**self.members("update", "attributes"), **found}
        return found

    def attribute(self, name: str, schema: Pointers) -> dict[str, Any]:
        has = self.description
        writes = [use for use in ("create", "update") if use in self.actions]
        flags = {
            "creatable": "create" in writes and name in self.members("create", "attributes"),
            "updatable": "update" in writes and name in self.members("update", "attributes"),
            "fetchable": name == "id" or name in self.members("read", "attributes"),
            "filterable": has.is_true(schema, "x-filterable"),
            "sortable": has.is_true(schema, "x-sortable"),
        }
        found: dict[str, Any] = {"flags": [flag for flag, is_set in flags.items() if is_set]}
        if default := has.keyword(schema, "default"):
            found["default"] = default[0]
        if enum := has.keyword(schema, "enum"):
            found["enum"] = [value for value in enum[0] if value is not None]
        return found

    def wire_type(self, schema: Pointers) -> tuple[set[str], str | None]:
        format_ = self.description.keyword(schema, "format")
        return self.description.types(schema), format_[0] if format_ else None

    def is_nullable(self, schema: Pointers) -> bool:
        found = self.description.keyword(schema, "type")
        return found is not None and "null" in found[0]

    def relationship(self, name: str, schema: Pointers) -> dict[str, Any]:
        has, data = self.description, self.description.member(schema, "data")
        to_many = "array" in has.types(data)
        flags = {
            "creatable": "create" in self.actions and name in self.members("create", "relationships"),
            "updatable": "update" in self.actions and name in self.members("update", "relationships"),
            "filterable": has.is_true(schema, "x-filterable"),
            "sortable": has.is_true(schema, "x-sortable"),
            "includable": has.keyword(schema, "x-includable") is None,
        }
        return {
            "cardinality": "many" if to_many else "one",
            "targets": self.targets(has.items(data) if to_many else self.not_null(data)),
            "flags": [flag for flag, is_set in flags.items() if is_set],
        }

    def not_null(self, data: Pointers) -> Pointers:
        """The identifier of a to-one linkage that may be null, too."""
        if self.description.keyword(data, "oneOf"):
            return self.description.schema(f"{data[0]}/oneOf/0")
        return data

    def targets(self, identifier: Pointers) -> list[str]:
        target = self.description.member(identifier, "type")
        constant = self.description.keyword(target, "const")
        enum = self.description.keyword(target, "enum")
        return [constant[0]] if constant else list(enum[0]) if enum else []


def expected_wire_type(stated: str) -> tuple[set[str], str | None]:
    """A type of the service's own schema as JSON Schema has it."""
    name, format_ = _WIRE.get(stated, (stated, None))
    return {name}, format_
