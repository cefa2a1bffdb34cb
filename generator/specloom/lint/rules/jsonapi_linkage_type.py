"""Linkage to a resource type that does not exist, but for its ending."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi
from ..plurals import same_word
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for identifier in api.identifiers:
        for node in schemas.properties(document, identifier).get("type", []):
            for name in api.pinned([node]):
                meant = (
                    None
                    if name in api.types
                    else next((each for each in api.types if same_word(name, each)), None)
                )
                if meant is not None:
                    message = f"{quote(name)} is not a resource type here; {quote(meant)} is"
                    yield Problem(node.pointer, message, f"Write {quote(meant)}.")


RULE = Rule(
    id="jsonapi-linkage-type",
    level=Level.WARNING,
    summary="The `type` in resource linkage is a resource type of the service.",
    why="An identifier names a resource by its type, exactly as the resource object does. `role` does not "
    "find a resource of the type `roles`. A type that resembles none of the document's is taken to be "
    "described elsewhere.",
    mend="Write the resource type as the resource object has it.",
    source=f"{JSON_API}, Document Structure, Resource Identifier Objects: the type must be the same",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  properties:
                    type: {const: pets}
                    relationships:
                      properties:
                        parent: {properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}}
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
          application/vnd.api+json:
            schema:
              properties:
                data:
                  properties:
                    type: {const: pets}
                    relationships:
                      properties:
                        parent: {properties: {data: {properties: {type: {const: pet}, id: {type: string}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
