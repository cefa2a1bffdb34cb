"""JSON:API documents under another media type than theirs."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, as_object
from ..jsonapi import MEDIA_TYPE, Exchange, JsonApi, is_json_api
from ..rule import JSON_API, Problem, Rule
from ..words import listing, quote

_PARAMETERS = ("ext", "profile")


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        media_type = exchange.body.media_type
        if is_json_api(media_type):
            foreign = [name for name in _parameters(media_type) if name not in _PARAMETERS]
            if foreign:
                message = f"the media type must not have the parameter {listing(foreign)}"
                yield Problem(exchange.body.media.pointer, message, f"Write {quote(MEDIA_TYPE)}.")
        elif not _offered_properly(exchange):
            message = f"a JSON:API document is sent as {quote(media_type)}"
            yield Problem(exchange.body.media.pointer, message, f"Write {quote(MEDIA_TYPE)}.")


def _parameters(media_type: str) -> list[str]:
    return [parameter.partition("=")[0].strip().lower() for parameter in media_type.split(";")[1:]]


def _offered_properly(exchange: Exchange) -> bool:
    """Whether the same body is to be had under JSON:API's media type too."""
    holder = exchange.body.media.parent
    return holder is not None and any(is_json_api(name) for name in as_object(holder.value.get("content")))


RULE = Rule(
    id="jsonapi-media-type",
    level=Level.WARNING,
    summary="JSON:API documents have the media type `application/vnd.api+json`.",
    why="Clients and servers of JSON:API must send exactly this media type, with no parameter but `ext` "
    "and `profile`. A client made from the description would be refused with 406 or 415.",
    mend="Describe the body under `application/vnd.api+json`.",
    source=f"{JSON_API}, Content Negotiation",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema: {properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json:
            schema: {properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
