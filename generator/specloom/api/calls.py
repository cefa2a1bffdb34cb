"""The operations of a document as they are written: method, path, and the places of what belongs to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.document import Document, Place, as_names
from specloom.api.words import is_parameter, normalise, telling_segments

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
JSON_API = "application/vnd.api+json"

_NOT_OPERATIONS = frozenset(
    {"$ref", "summary", "description", "servers", "parameters", "additionalOperations"}
)


@dataclass(frozen=True, slots=True)
class Call:
    """One operation object with its method, its path, the path cut at its slashes, and its path item."""

    method: str
    path: str
    segments: tuple[str, ...]
    place: Place
    item: Place

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, in order."""
        return tuple(as_names(self.place.mapping.get("tags")))

    @property
    def wire(self) -> str:
        """What people call the operation: method and path."""
        return f"{self.method} {self.path}"


def calls(document: Document) -> tuple[Call, ...]:
    """Every operation under ``paths``, in document order; what is not one is reported."""
    return tuple(_calls(document))


def _calls(document: Document) -> Iterator[Call]:
    paths = document.root.child("paths")
    for path, item in document.members(paths, "`paths`", extensible=True):
        if not path.startswith("/"):
            message = f"the path `{path}` does not begin with `/`"
            document.report.error("path-shape", message, item.pointer)
            continue
        document.mapping(item, "a path item")
        yield from _of_item(document, path, item)


def _of_item(document: Document, path: str, item: Place) -> Iterator[Call]:
    segments = tuple(segment for segment in path.split("/") if segment)
    for name in item.mapping:
        operation = item.child(name)
        if name in METHODS:
            document.mapping(operation, "an operation")
            yield Call(name.upper(), path, segments, operation, item)
        elif name not in _NOT_OPERATIONS and not name.startswith("x-"):
            message = f"`{name}` is neither a method nor anything else that a path item can hold"
            document.report.error("path-shape", message, operation.pointer)
    additional = item.child("additionalOperations")
    for method, operation in document.members(additional, "`additionalOperations`"):
        yield Call(normalise(method).upper(), path, segments, operation, item)


def group_name(call: Call) -> str:
    """What the group of an operation is called: its first tag, else the first word of its path."""
    if call.tags:
        return call.tags[0]
    return next((segment for segment in telling_segments(call.path) if not is_parameter(segment)), "default")


def media_name(media_type: str) -> str:
    """A media type without its parameters, in small letters."""
    return media_type.partition(";")[0].strip().lower()


def is_json_api(media_type: str) -> bool:
    """Whether a media type is JSON:API's (JSON:API 1.1, section 5)."""
    return media_name(media_type) == JSON_API


def request_body(document: Document, call: Call) -> Place:
    """The request body object; its value is missing if there is none."""
    return document.resolve(call.place.child("requestBody"))


def replies(document: Document, call: Call) -> Iterator[tuple[str, Place]]:
    """Each reply with its status."""
    yield from document.members(call.place.child("responses"), "`responses`", extensible=True)


def success(status: str) -> bool:
    """Whether a reply of this status is one that callers hope for."""
    return status[:1] == "2"


def content(document: Document, body: Place) -> Iterator[tuple[str, Place]]:
    """Each media type of a request body or reply with its media type object."""
    yield from document.members(body.child("content"), "`content`")


def schema_place(media: Place) -> Place:
    """The schema of a media type object; in OpenAPI 3.2 that of a stream's items if there is no other."""
    schema = media.child("schema")
    return schema if schema.exists else media.child("itemSchema")


def json_api_schemas(document: Document, call: Call) -> Iterator[Place]:
    """The schemas of the JSON:API bodies of successful replies."""
    for status, reply in replies(document, call):
        if success(status):
            for media_type, media in content(document, reply):
                if is_json_api(media_type) and media.child("schema").exists:
                    yield media.child("schema")


def json_api_request(document: Document, call: Call) -> Place | None:
    """The schema of the JSON:API request body."""
    for media_type, media in content(document, request_body(document, call)):
        if is_json_api(media_type) and media.child("schema").exists:
            return media.child("schema")
    return None


def template_parameters(path: str) -> list[str]:
    """The names in braces of a path, in order."""
    return [part.partition("}")[0] for part in path.split("{")[1:] if "}" in part]
