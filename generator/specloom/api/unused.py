"""What no operation reaches is not dropped in silence: it becomes a model, or it is reported."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from specloom.api.calls import Call, content, is_json_api
from specloom.api.context import Context
from specloom.api.document import Place, as_list, as_mapping
from specloom.api.objects import is_resource_object, primary_data
from specloom.api.schemas import component_name


def lift_unused(context: Context) -> None:
    """Makes models of component schemas that no operation leads to, and reports what nothing is made of."""
    schemas = context.document.root.child("components").child("schemas")
    reached = _reached(context)
    names = context.document.mapping(schemas, "`components/schemas`")
    unused = [place for place in map(schemas.child, names) if place.pointer not in reached]
    for place in unused:
        if context.lifter.has_members(place) and not _is_json_api(context, place):
            context.lifter.model(place, "")
    context.lifter.drain()
    for place in unused:
        if not context.lifter.knows(place):
            name = component_name(place.pointer)
            message = f"no operation uses the schema `{name}`; nothing is generated for it"
            context.report.info("schema-unused", message, place.pointer, "remove it, or refer to it")


def _reached(context: Context) -> set[str]:
    """The component schemas that the operations lead to, by references of any kind."""
    found: set[str] = set()
    waiting: list[Any] = [context.document.root.child("paths").value]
    while waiting:
        node = waiting.pop()
        waiting.extend(as_mapping(node).values() or as_list(node))
        ref = as_mapping(node).get("$ref")
        if isinstance(ref, str) and ref not in found:
            found.add(ref)
            target = context.document.find(ref)
            waiting.extend([target.value] if target is not None else [])
    return {"/".join(unquote(ref).removeprefix("#").split("/")[:4]) for ref in found}


def _is_json_api(context: Context, place: Place) -> bool:
    """Whether a schema is a JSON:API document or resource object, which only an operation gives a meaning."""
    objects = [place, *primary_data(context, place).objects]
    return any(is_resource_object(context.composition, each) for each in objects)


def report_left_out(context: Context, calls: Iterable[Call]) -> None:
    """Reports parts of the document that no client code is made of."""
    webhooks = context.document.root.child("webhooks")
    for name, place in context.document.members(webhooks, "`webhooks`", extensible=True):
        if _is_read(context, place):
            continue
        message = f"the webhook `{name}` is sent by the service; no client code is generated for it"
        context.report.warning("webhook", message, place.pointer)
    for call in calls:
        _report_left_out_of(context, call)


def _is_read(context: Context, webhook: Place) -> bool:
    """Whether a webhook brings a JSON:API document, which the client reads with its models."""
    body = context.document.resolve(webhook.child("post").child("requestBody"))
    return any(is_json_api(media_type) for media_type, _ in content(context.document, body))


def _report_left_out_of(context: Context, call: Call) -> None:
    callbacks = call.place.child("callbacks")
    for name, place in context.document.members(callbacks, "`callbacks`", extensible=True):
        message = f"the callback `{name}` is sent by the service; no client code is generated for it"
        context.report.warning("callback", message, place.pointer)
    for holder in (call.item, call.place):
        if holder.child("servers").exists:
            message = (
                f"`{call.wire}` has servers of its own; it is sent to the client's base URL all the same"
            )
            hint = "declare servers at the root"
            context.report.warning("servers-ignored", message, holder.child("servers").pointer, hint)
