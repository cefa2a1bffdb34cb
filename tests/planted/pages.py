"""What documentation pages of a service say, before it is written down in a style."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any

from .service import UNSET, Attribute, Resource, Service

Json = Any

TITLES = {
    "list": "List all {plural}",
    "retrieve": "Retrieve a {singular}",
    "create": "Create a {singular}",
    "update": "Update a {singular}",
    "delete": "Delete a {singular}",
}
METHODS = {"list": "GET", "retrieve": "GET", "create": "POST", "update": "PATCH", "delete": "DELETE"}
PHRASES = {200: "OK", 201: "Created", 202: "Accepted", 204: "No Content"}


@dataclass
class Row:
    """A line of a table."""

    place: str
    name: str
    type: str
    text: str = ""
    required: bool | None = None
    default: Any = UNSET
    enum: tuple[str, ...] = ()
    constant: str = ""
    shown: Any = None


@dataclass
class Example:
    """A request and its reply."""

    method: str
    target: str
    headers: dict[str, str]
    body: Json
    status: int
    reply_headers: dict[str, str]
    reply: Json


@dataclass
class Page:
    """One page: of the object (its fields), or of an operation."""

    kind: str
    resource: Resource
    title: str
    rows: list[Row] = field(default_factory=list)
    parameters: list[Row] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)
    sorts: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    edition: str = ""

    @property
    def name(self) -> str:
        return "-".join(filter(None, (self.resource.type, self.kind, self.edition)))

    def row(self, name: str) -> Row:
        return next(row for row in (*self.rows, *self.parameters) if row.name == name)


def write(service: Service) -> list[Page]:
    """All pages: for each resource type that of the object, and one for each operation."""
    pages: list[Page] = []
    for resource in service.resources:
        pages.append(Page("object", resource, f"The {resource.singular} object", _fields(resource)))
        pages += [_operation(kind, resource, service) for kind in resource.operations]
    return copy.deepcopy(pages)


def _fields(resource: Resource) -> list[Row]:
    return [
        Row("", "type", "string", constant=resource.type),
        Row("", "id", "string", f"The identifier of the {resource.singular}."),
        Row("links", "self", "string", f"The address of the {resource.singular}."),
        *(_field(each) for each in resource.attributes),
        *(
            Row("relationships", r.name, "array" if r.many else "object", r.text)
            for r in resource.relationships
        ),
    ]


def _field(attribute: Attribute) -> Row:
    return Row("attributes", attribute.name, attribute.word, attribute.text,
               default=attribute.default, enum=attribute.enum, shown=attribute.shown)  # fmt: skip


def _arguments(kind: str, resource: Resource) -> list[Row]:
    is_create = kind == "create"
    rows = [Row("", "type", "string", "The resource type.", True, constant=resource.type)]
    if not is_create:
        rows.append(Row("", "id", "string", f"The identifier of the {resource.singular}.", True))
    for each in resource.attributes:
        if not each.read_only:
            row = _field(each)
            row.required, row.enum = is_create and each.required, ()
            row.default = each.default if is_create else UNSET
            rows.append(row)
    for each in resource.relationships:
        word = "array" if each.many else "object"
        rows.append(Row("relationships", each.name, word, each.text, is_create and each.required))
    return rows


def _parameters(resource: Resource) -> list[Row]:
    numbers = [("page[number]", "Which page."), ("page[size]", "How many on one.")]
    texts = [("sort", "The order."), *((f"filter[{name}]", "Only such.") for name in resource.filters)]
    return [
        *(Row("", name, "integer", text) for name, text in numbers),
        *(Row("", name, "string", text) for name, text in texts),
    ]


def _operation(kind: str, resource: Resource, service: Service) -> Page:
    title = TITLES[kind].format(plural=resource.type, singular=resource.singular)
    rows = _arguments(kind, resource) if kind in ("create", "update") else []
    page = Page(kind, resource, title, rows, examples=[example(kind, resource, service)])
    if kind == "list":
        page.sorts, page.filters, page.parameters = resource.sorts, resource.filters, _parameters(resource)
    return page


def example(kind: str, resource: Resource, service: Service) -> Example:
    """The example of an operation."""
    address = service.host + resource.address
    target = address if kind in ("list", "create") else f"{address}/{resource.id}"
    headers = {"Accept": service.media_type, "Authorization": "Bearer your-access-token"}
    body = _body(kind, resource)
    if body:
        headers["Content-Type"] = service.media_type
    reply = None if kind == "delete" else _reply(kind, resource, service)
    reply_headers = {"Content-Type": service.media_type} if reply else {}
    return Example(METHODS[kind], target, headers, body, service.statuses[kind], reply_headers, reply)


def _body(kind: str, resource: Resource) -> Json:
    if kind not in ("create", "update"):
        return None
    data: Json = {"type": resource.type}
    if kind == "update":
        data["id"] = resource.id
    sent = [a for a in resource.attributes if a.required] or list(resource.attributes[:1])
    data["attributes"] = {each.name: each.shown for each in sent}
    linked = [r for r in resource.relationships if r.required and kind == "create"]
    if linked:
        data["relationships"] = {
            r.name: {"data": {"type": r.type, "id": f"aB{r.type[:2]}9Zz0"}} for r in linked
        }
    return {"data": data}  # fmt: skip


def _object(resource: Resource, service: Service) -> Json:
    here = f"{service.host}{resource.address}/{resource.id}"
    shown: Json = {
        "id": resource.id,
        "type": resource.type,
        "links": {"self": here},
        "attributes": {each.name: each.shown for each in resource.attributes},
    }
    if resource.relationships:
        shown["relationships"] = {
            r.name: {"links": {"self": f"{here}/relationships/{r.name}", "related": f"{here}/{r.name}"}}
            for r in resource.relationships
        }
    return shown


def _reply(kind: str, resource: Resource, service: Service) -> Json:
    data = _object(resource, service)
    if kind != "list":
        return {"data": data}
    address = f"{service.host}{resource.address}?page[number]={{}}&page[size]={service.page_size}"
    links = {"first": address.format(1), "next": address.format(2), "last": address.format(5)}
    return {"data": [data], "meta": {"record_count": 48, "page_count": 5}, "links": links}
