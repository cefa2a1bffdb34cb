"""Replies of JSON:API operations that say nothing about what they contain."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import Action, JsonApi
from ..operations import Response
from ..rule import JSON_API, Problem, Rule

_WITH_DATA = ("200", "201")


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        if action.kind in ("list", "retrieve", "related", "create", "update"):
            for response in action.operation.successes:
                if response.status in _WITH_DATA and not _described(document, response):
                    yield Problem(response.written.pointer, _message(action, response))


def _described(document: Document, response: Response) -> bool:
    """Whether any body is described. A reply in another media type (a PDF, say) is one too."""
    return any(
        not media.key.lower().endswith("json") or "schema" in document.follow(media).value
        for media in document.children(response.node, "content")
    )


def _message(action: Action, response: Response) -> str:
    what = (
        f"the related resource of {action.operation}" if action.kind == "related" else f"{action.operation}"
    )
    return f"{what} has no schema for its reply {response.status}"


RULE = Rule(
    id="jsonapi-reply-schema",
    level=Level.WARNING,
    summary="A reply with a resource has a schema, also that of a related resource.",
    why="Without a schema nobody knows whether one resource comes or a list, and of which type.",
    mend="Describe the reply under `application/vnd.api+json`, as the operations of the resource itself do.",
    source=f"{JSON_API}, Fetching Resources, Responses, 200 OK",
    good="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    get:
      operationId: pet
      summary: A pet.
      responses:
        '200':
          description: The pet.
          content:
            application/vnd.api+json:
              schema: {properties: {data: {properties: {type: {const: pets}, id: {}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    get:
      operationId: pet
      summary: A pet.
      responses:
        '200': {description: The pet.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
