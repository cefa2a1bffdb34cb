"""Sentences of generated docstrings that the document itself does not say."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.api.ir import Action, Attribute, Operation, Relationship, Resource

from .context import Context
from .docs import Entry, sentence
from .imports import Collector
from .views import Method, Property

ERRORS = {
    "304": "NotModifiedError",
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "406": "NotAcceptableError",
    "409": "ConflictError",
    "415": "UnsupportedMediaTypeError",
    "422": "ValidationError",
    "423": "LockedError",
    "429": "RateLimitError",
}
"""The class that the runtime raises for a status; 5xx is ServerError, any other ApiError."""

_VERBS = {
    "list": "List resources of type `{type}`, a page at a time.",
    "retrieve": "Retrieve one resource of type `{type}`.",
    "create": "Create a resource of type `{type}`.",
    "update": "Update a resource of type `{type}`: only what is given changes.",
    "delete": "Delete a resource of type `{type}`.",
    "related": "Retrieve what the relationship `{relationship}` leads to.",
    "action": "Call `{method} {path}`.",
}
_LINKAGE = {
    "GET": "Retrieve the identifiers that the relationship `{relationship}` consists of.",
    "PATCH": "Replace what the relationship `{relationship}` consists of.",
    "POST": "Add to what the relationship `{relationship}` consists of.",
    "DELETE": "Remove from what the relationship `{relationship}` consists of.",
}

OPTIONS = Entry("options", "Settings of this call alone, such as headers and timeout.")
NOT_FOR_NEW_CODE = "not for new code."
"""What is said of something deprecated that nothing is known to take the place of."""


def resource_text(resource: Resource) -> str:
    """What a resource is."""
    return resource.description or f"A resource of type `{resource.type}`."


def deprecation(context: Context, resource: Resource) -> str:
    """What to do instead of using a deprecated resource; "" for one that is not."""
    if not resource.deprecated:
        return ""
    successor = context.resources.get(resource.successor)
    if successor is not None:
        return f"use `{successor.module}` instead."
    return f"use `{resource.successor}` instead." if resource.successor else NOT_FOR_NEW_CODE


def warn(imports: Collector, shown: Iterable[Method | Property]) -> bool:
    """Whether something of a class is deprecated; then its module imports what reports the use.

    The name begins with ``_``, as no member does: a class body may have one called ``deprecated``.
    """
    if found := any(each.doc.deprecated for each in shown):
        imports.use("deprecated as _deprecated")
    return found


def operation_text(operation: Operation, otherwise: str) -> str:
    """What an operation does: its summary and its description, each once."""
    summary, description = operation.summary.strip(), operation.description.strip()
    if summary and description and not description.startswith(summary.rstrip(".")):
        return f"{sentence(summary)}\n\n{description}"
    return description or sentence(summary) or otherwise


def action_text(resource: Resource, action: Action) -> str:
    """What an action of a resource does."""
    verb = _LINKAGE[action.operation.method] if action.kind == "linkage" else _VERBS[action.kind]
    return operation_text(
        action.operation,
        verb.format(
            type=resource.type,
            relationship=action.relationship,
            method=action.operation.method,
            path=action.operation.path,
        ),
    )


def answer_text(resource: Resource, action: Action) -> str:
    """What a call gives where that is not always the resource; "" where it is."""
    others = _or(_names(each for each in action.targets if each != resource.type))
    if action.kind not in ("create", "update", "action") or action.cardinality == "many":
        return ""
    own = "The resource, or after 202 one" if resource.type in action.targets else "One"
    later = f"{own} of type {others} that tells how far the service is: it is not done yet."
    said = [later] if others and action.kind != "action" else []
    if action.optional:
        said.append("None after an answer without a resource, such as 202: the service has not done it yet.")
    return " ".join(said)


def raises(operation: Operation) -> tuple[Entry, ...]:
    """What a call raises when the service answers with an error, as far as the document says."""
    statuses = sorted({reply.status for reply in operation.responses if reply.status[:1] in ("4", "5")})
    listed = ", ".join(f"{_error(status)} ({status})" for status in statuses)
    known = f" It is {_or(listed)}." if listed else ""
    return (
        Entry("ApiError", f"The service answered with an error; the class tells which.{known}"),
        Entry("TransportError", "No answer came."),
        Entry("InvalidArgumentError", "An argument is wrong; nothing was sent."),
    )


def _error(status: str) -> str:
    return "ServerError" if status.startswith("5") else ERRORS.get(status, "ApiError")


def _or(listed: str) -> str:
    head, comma, last = listed.rpartition(", ")
    return f"{head} or {last}" if comma else last


def include_entry(relationships: Iterable[Relationship]) -> Entry:
    """What ``include`` takes."""
    names = [each.name for each in relationships if each.includable is not False]
    some = f" Of this type: {_names(names)}." if names else ""
    return Entry("include", f"Paths of relationships whose resources shall come along; dots lead on.{some}")


def fields_entry() -> Entry:
    """What ``fields`` takes."""
    return Entry(
        "fields", "The attributes and relationships wanted, by resource type; the others are not loaded."
    )


def sort_entry(resource: Resource | None) -> Entry:
    """What ``sort`` takes; None where several types of resources come back."""
    names = [each.name for each in _members(resource) if each.sortable] if resource is not None else []
    some = f" One of {_names(names)}." if names else ""
    return Entry("sort", f"Attributes to sort by, the first counts most; `-` before one reverses it.{some}")


def filters_entry(resource: Resource | None) -> Entry:
    """What ``filters`` takes; None where several types of resources come back."""
    if resource is None:
        return Entry("filters", "Conditions by name; all must hold.")
    attributes = [each.name for each in _members(resource) if each.filterable]
    parts = ["Conditions by name; all must hold."]
    if resource.filters:
        parts.append(f"Plain filters: {_names(each.name for each in resource.filters)}.")
    if resource.predicates and attributes:
        parts.append(
            f"Attributes, each with a predicate such as `_{resource.predicates[0]}`: {_names(attributes)}."
        )
    elif resource.predicates:
        parts.append(f"Attributes take a predicate such as `_{resource.predicates[0]}`.")
    return Entry("filters", " ".join(parts))


def id_entry() -> Entry:
    """What ``id`` takes."""
    return Entry("id", "The id of the resource, or the resource itself.")


def _members(resource: Resource) -> list[Attribute | Relationship]:
    return [*resource.attributes, *resource.relationships]


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def marked(said: str, required: bool, deprecated: bool) -> str:
    """What there is to say about an argument, with whether it must be given or should not be."""
    return f"{'Deprecated. ' if deprecated else ''}{'Required. ' if required else ''}{said}"
