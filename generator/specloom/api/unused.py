"""What no operation reaches is not dropped: component schemas become models, the rest is reported."""

from __future__ import annotations

from specloom.api.context import Context
from specloom.api.document import Place
from specloom.api.jsonapi import is_resource_object, primary_data


def lift_unused(context: Context) -> None:
    """Makes models of component schemas that nothing refers to, and reports parts of the document that nothing is made of."""
    schemas = context.document.root.child("components").child("schemas")
    mentioned = _mentioned(context)
    for name in context.document.mapping(schemas, "`components/schemas`"):
        place = schemas.child(name)
        if place.pointer in mentioned or place.pointer in context.lifter.models:
            continue
        if _is_json_api(context, place):
            message = f"no operation uses the schema `{name}`; nothing is generated for it"
            context.report.info("schema-unused", message, place.pointer, "remove it, or refer to it")
        else:
            context.lifter.model(place, "")
    _report_unsent(context)


def _mentioned(context: Context) -> set[str]:
    """The component schemas that anything in the document refers to, from the inside too."""
    found: set[str] = set()
    waiting: list[object] = [context.document.root.value]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str):
                found.add("/".join(ref.removeprefix("#").split("/")[:4]))
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return found


def _is_json_api(context: Context, place: Place) -> bool:
    """Whether a schema is a JSON:API document or resource object, which only an operation gives a meaning."""
    objects = [place, *primary_data(context, place).objects]
    return any(is_resource_object(context.composition, each) for each in objects)


def _report_unsent(context: Context) -> None:
    webhooks = context.document.root.child("webhooks")
    for name, place in context.document.members(webhooks, "`webhooks`"):
        message = f"the webhook `{name}` is sent by the service; no client code is generated for it"
        context.report.warning("webhook", message, place.pointer)
