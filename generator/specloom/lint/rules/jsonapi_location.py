"""Creations that do not say where the new resource is."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import Action, JsonApi
from ..operations import Response
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    created = [
        (action, response)
        for action in api.actions
        if action.kind == "create"
        for response in action.operation.responses
        if response.status == "201"
    ]
    usual = any(_has_location(document, response) for _, response in created)
    for action, response in created:
        if not _has_location(document, response) and (usual or not _replies_id(api, action)):
            message = f"the reply 201 of {action.operation} does not say where the new resource is"
            yield Problem(response.written.pointer, message)


def _has_location(document: Document, response: Response) -> bool:
    return any(header.key.lower() == "location" for header in document.children(response.node, "headers"))


def _replies_id(api: JsonApi, action: Action) -> bool:
    """Whether the id of the new resource comes with the reply, so that its address can be told."""
    return any(
        "id" in resource.members
        for exchange in api.of(action.operation)
        if exchange.body.status == "201"
        for resource in exchange.resources
        if not resource.included
    )


RULE = Rule(
    id="jsonapi-location",
    level=Level.INFO,
    summary="A reply 201 has a header `Location`, or at least the new resource with its id.",
    why="Who has created something wants to fetch it next. Told where neither the header nor the id comes "
    "back, and where other creations of the document have the header.",
    mend="Declare the header `Location` if the service sends it, or describe the resource in the reply.",
    source=f"{JSON_API}, Creating Resources, 201 Created: the response SHOULD include a Location header",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}
      responses:
        '201':
          description: Added.
          headers: {Location: {description: Its address., schema: {type: string}}}
          content: {application/vnd.api+json: {schema: {properties: {meta: {type: object}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}
      responses:
        '201':
          description: Added.
          content: {application/vnd.api+json: {schema: {properties: {meta: {type: object}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
