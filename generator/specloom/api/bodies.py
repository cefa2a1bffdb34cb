"""Request bodies, replies and their examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.api.calls import Call, content, is_json_api, replies, request_body, schema_place, success
from specloom.api.context import Context, component_hint
from specloom.api.document import Place, as_text
from specloom.api.ir import Body, Example, Media, Response
from specloom.api.parameters import headers
from specloom.api.statuses import phrase


def body(context: Context, call: Call, hint: str, *, lift_json_api: bool) -> Body | None:
    """The request body; None if the operation takes none.

    Args:
        context: The build.
        call: The operation.
        hint: PascalCase name of the operation.
        lift_json_api: Whether JSON:API bodies have a lifted schema too, since no resource describes them.
    """
    place = request_body(context.document, call)
    if not place.exists:
        return None
    context.document.mapping(place, "a request body")
    return Body(
        required=place.mapping.get("required") is True,
        media=tuple(_media(context, place, f"{component_hint(place) or hint}Body", lift_json_api)),
        description=as_text(place.mapping.get("description")),
        pointer=place.pointer,
    )


def responses(context: Context, call: Call, hint: str, *, lift_json_api: bool) -> tuple[Response, ...]:
    """The replies, in document order. JSON:API error documents are never lifted: all are alike."""
    return tuple(
        _response(context, status, reply, hint, lift_json_api and success(status))
        for status, reply in _known(context, call)
    )


def _response(context: Context, status: str, reply: Place, hint: str, lift_json_api: bool) -> Response:
    shared = component_hint(reply)
    name = shared or hint + _reply_name(status)
    return context.once(
        reply,
        (status, lift_json_api),
        lambda: Response(
            status=status.upper() if status != "default" else status,
            description=as_text(reply.mapping.get("description")),
            media=tuple(_media(context, reply, name, lift_json_api)),
            headers=headers(context, reply, shared or hint),
            pointer=reply.pointer,
        ),
    )


def _known(context: Context, call: Call) -> Iterator[tuple[str, Place]]:
    for status, reply in replies(context.document, call):
        if status == "default" or (
            len(status) == 3 and status[0] in "12345" and status[1:].upper() in _RANGE_OR_CODE
        ):
            context.document.mapping(reply, "a reply")
            yield status, reply
        else:
            message = (
                f"`{status}` is no status: expected `default`, a code such as `200` or a range such as `4XX`"
            )
            context.report.error("status-shape", message, reply.pointer)


_RANGE_OR_CODE = frozenset({"XX", *(f"{number:02}" for number in range(100))})


def _reply_name(status: str) -> str:
    """What to call the reply in a class name: never a number."""
    if success(status) or status == "default":
        return "Response"
    words = phrase(status).replace("-", " ").replace("'", "").split()
    return "".join(word.capitalize() for word in words) or "Error"


def _media(context: Context, holder: Place, hint: str, lift_json_api: bool) -> Iterator[Media]:
    for media_type, media in content(context.document, holder):
        schema = schema_place(media)
        lifts = lift_json_api or not is_json_api(media_type)
        yield Media(
            media_type=media_type,
            pointer=schema.pointer if schema.exists else "",
            schema=_lifted(context, schema, hint) if lifts else None,
            examples=tuple(_examples(context, media)),
        )


def _lifted(context: Context, schema: Place, hint: str) -> dict[str, Any]:
    return context.lift((schema,), hint) if schema.exists else {}


def _examples(context: Context, media: Place) -> Iterator[Example]:
    lone = media.child("example")
    if lone.exists:
        yield Example(name="", value=lone.value, pointer=lone.pointer)
    for name, place in context.document.members(media.child("examples"), "`examples`"):
        value = place.child("value") if place.child("value").exists else place.child("dataValue")
        if value.exists:
            yield Example(
                name=name,
                value=value.value,
                summary=as_text(place.mapping.get("summary")),
                pointer=value.pointer,
            )
        else:
            message = f"the example `{name}` has no `value`; an external one is not read"
            context.report.info("example-external", message, place.pointer)
