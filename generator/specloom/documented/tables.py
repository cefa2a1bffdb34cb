"""The tables and lists of a page against the API description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..api.ir import Action
from ..source import Pointer
from .description import Description, Pointers, reply_media, request_media
from .disagreement import PLACES, Against, Disagreement, listed, member_key, row_key, shown
from .facts import UNSTATED, Listing, Page, Row, Table
from .within import stated_types

_FORMATS = {"datetime": ("string", "date-time"), "float": ("number", None)}
_JSON_TYPES: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
_ADDED = "Remove it from the description, or excuse it with a waiver that names the source."


@dataclass(frozen=True, slots=True)
class _Side:
    """What a table is about, as the description has it: the schema of ``data``, its members by key, and those
    that must be there."""

    description: Description
    schema: Pointers
    members: dict[str, Pointers]
    required: frozenset[str]

    @property
    def where(self) -> str:
        return self.description.where(self.schema[0])


def check(page: Page, description: Description) -> Iterator[Disagreement]:
    """Everything in the page's tables and lists that the description says otherwise."""
    types = stated_types(page)
    for table in page.tables:
        side = _side(page, table, description)
        if side is None:
            yield _no_operation(page, table, description)
            continue
        for row in [row for row in table.rows if row.name]:
            yield from _row(row, side, types)
        yield from _lacking(table, side)
    for listing in page.lists:
        yield from _list(page, listing, description)


def _side(page: Page, table: Table, description: Description) -> _Side | None:
    kinds = [table.operation] if table.operation else ["retrieve", "list", "create"]
    for action in filter(None, (description.action(page.resource, kind) for kind in kinds)):
        schema = _data(action, description, table.holds)
        if schema:
            return _Side(description, schema, *_members(description, schema))
    return None


def _data(action: Action, description: Description, holds: str) -> Pointers:
    """The schema of the resource object that a request sends or a reply brings."""
    if holds == "arguments":
        media = request_media(action.operation)
    else:
        media = reply_media(action.operation, 200) or reply_media(action.operation, 201)
    if media is None or not media.pointer:
        return ()
    data = description.member(description.schema(media.pointer), "data")
    is_list = action.cardinality == "many" and holds == "fields"
    return description.items(data) if is_list else data


def _members(description: Description, schema: Pointers) -> tuple[dict[str, Pointers], frozenset[str]]:
    found: dict[str, Pointers] = {}
    required: set[str] = set()
    for name, member in description.members(schema).items():
        is_required = description.requires(schema, name)
        if name not in PLACES:
            found[name] = member
            required |= {name} if is_required else set()
            continue
        for inner, below in description.members(member).items():
            key = member_key(name, inner)
            found[key] = below
            if is_required and description.requires(member, inner):
                required.add(key)
    return found, frozenset(required)


def _no_operation(page: Page, table: Table, description: Description) -> Disagreement:
    known = description.resources.get(page.resource)
    against = Against(
        description.where(known.pointer if known else ""), "nothing is described that would have them"
    )
    says = f"lists {table.holds} of {page.resource}"
    return Disagreement(
        "spec-operation", table.spot, table.operation or "", says, against, "Describe the operation."
    )


def _row(row: Row, side: _Side, types: dict[str, Row]) -> Iterator[Disagreement]:
    key = row_key(row)
    schema = side.members.get(key)
    if schema is None:
        against = Against(side.where, "there is no such member")
        yield Disagreement("spec-member-unknown", row.spot, key, "is listed", against)
        return
    against = Against(side.description.where(schema[0]), _type_text(schema, side.description))
    if row.type and not _is_of_type(row.type, schema, side.description):
        yield Disagreement("spec-type", row.spot, key, f"type {row.type}", against)
    if row.example is not None and not _reads_as(row.example, schema, side.description):
        yield Disagreement("spec-example", row.spot, key, f"example {shown(row.example)}", against)
    if row.required is not None and row.required != (key in side.required):
        against = Against(side.where, "it is optional" if row.required else "it is required")
        says = "is required" if row.required else "is optional"
        yield Disagreement("spec-required", row.spot, key, says, against)
    yield from _values(row, schema, side.description)


def _values(row: Row, schema: Pointers, description: Description) -> Iterator[Disagreement]:
    """Default, enumeration and constant."""
    where, key = description.where(schema[0]), row_key(row)
    for keyword, stated in (("default", row.default), ("const", row.constant)):
        found = description.keyword(schema, keyword)
        if stated is not UNSTATED and (found is None or found[0] != stated):
            against = Against(where, f"{keyword} {shown(found[0])}" if found else f"no {keyword}")
            yield Disagreement(f"spec-{keyword}", row.spot, key, f"{keyword} {shown(stated)}", against)
    if row.enum:
        found = description.keyword(schema, "enum")
        allowed = [value for value in found[0] if value is not None] if found else []
        if set(map(shown, allowed)) != set(map(shown, row.enum)):
            against = Against(where, f"enum {listed(allowed)}" if allowed else "no enum")
            yield Disagreement("spec-enum", row.spot, key, f"enum {listed(row.enum)}", against)


def _is_of_type(stated: str, schema: Pointers, description: Description) -> bool:
    linkage = description.member(schema, "data")
    if linkage:
        return stated == ("array" if "array" in description.types(linkage) else "object")
    name, format_ = _FORMATS.get(stated, (stated, None))
    found = description.keyword(schema, "format")
    return name in _types(schema, description) and format_ in (None, found[0] if found else None)


def _types(schema: Pointers, description: Description) -> set[str]:
    """The types allowed; a constant has one, too."""
    constant = description.keyword(schema, "const")
    return description.types(schema) or ({_json_type(constant[0])} if constant else set())


def _type_text(schema: Pointers, description: Description) -> str:
    types = " or ".join(sorted(_types(schema, description))) or "any"
    found = description.keyword(schema, "format")
    return f"type {types}, format {found[0]}" if found else f"type {types}"


def _reads_as(text: str, schema: Pointers, description: Description) -> bool:
    """Whether a printed example can be read as a value of the described type."""
    types = _types(schema, description)
    if "string" in types or not types:
        return True
    try:
        return _json_type(json.loads(text)) in types
    except ValueError:
        return False


def _json_type(value: Any) -> str:
    return next((name for kind, name in _JSON_TYPES.items() if type(value) is kind), "null")


def _lacking(table: Table, side: _Side) -> Iterator[Disagreement]:
    """Members that the description has and the table does not list."""
    rows = {row_key(row) for row in table.rows}
    for key, schema in side.members.items():
        is_address = key in ("type", "id") and table.operation == "update"
        if key in rows or is_address or side.description.is_true(schema, "x-trigger"):
            continue
        against = Against(side.description.where(schema[0]), "it is described")
        says = f"is not among the {table.holds}"
        yield Disagreement("spec-member-added", table.spot, key, says, against, _ADDED)


def _list(page: Page, listing: Listing, description: Description) -> Iterator[Disagreement]:
    resource = description.resources.get(page.resource)
    if resource is None:
        return
    known = _sortable(page, description)
    if listing.holds == "filters":
        known = {each.name: each.pointer for each in resource.filters}
    for name in listing.names:
        if name not in known:
            against = Against(description.where(resource.pointer), "it is not described")
            yield Disagreement(f"spec-{listing.holds}-unknown", listing.spot, name, "is listed", against)
    for name, pointer in known.items():
        if name not in listing.names:
            against = Against(description.where(pointer), "it is described")
            rule = f"spec-{listing.holds}-added"
            yield Disagreement(rule, listing.spot, name, "is not listed", against, _ADDED)


def _sortable(page: Page, description: Description) -> dict[str, Pointer]:
    action = description.action(page.resource, "retrieve") or description.action(page.resource, "list")
    own = description.members(_data(action, description, "fields") if action else ())
    attributes = description.members(own.get("attributes", ()))
    members = {**{name: own[name] for name in own if name not in PLACES}, **attributes}
    return {name: member[0] for name, member in members.items() if description.is_true(member, "x-sortable")}
