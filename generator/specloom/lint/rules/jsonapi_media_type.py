"""JSON:API documents under another media type than theirs."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, as_object
from ..jsonapi import MEDIA_TYPE, Exchange, JsonApi, is_json_api
from ..rule import JSON_API, Problem, Rule
from ..words import listing, quote

_PARAMETERS = ("ext", "profile")
_URI = re.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.")


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        media_type = exchange.body.media_type
        if is_json_api(media_type):
            yield from (Problem(exchange.body.media.pointer, *said) for said in _faults(media_type))
        elif not _offered_properly(exchange):
            message = f"a JSON:API document is sent as {quote(media_type)}"
            yield Problem(exchange.body.media.pointer, message, f"Write {quote(MEDIA_TYPE)}.")


def _faults(media_type: str) -> Iterator[tuple[str, str]]:
    parameters = [parameter.partition("=") for parameter in media_type.split(";")[1:]]
    given = {name.strip().lower(): value.strip().strip('"') for name, _, value in parameters}
    foreign = [name for name in given if name not in _PARAMETERS]
    if foreign:
        message = f"the media type must not have the parameter {listing(foreign)}"
        yield message, f"Write {quote(MEDIA_TYPE)}."
    for name in _PARAMETERS:
        if name in given and not all(_URI.match(each) for each in given[name].split(" ")):
            message = f"the parameter {quote(name)} of the media type is no list of URIs"
            yield message, "Write the URIs with one space between them, in quotation marks."


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
