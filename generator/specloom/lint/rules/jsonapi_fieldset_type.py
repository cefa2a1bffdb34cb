"""Sparse fieldsets for a type that does not exist, but for its ending."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi
from ..plurals import same_word
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for name, node in _named(document):
        meant = next((each for each in sorted(api.types) if same_word(name, each)), None)
        if meant is not None and name not in api.types:
            message = f"{quote(name)} is not a resource type here; {quote(meant)} is"
            yield Problem(node.pointer, message, f"Write {quote(meant)}.")


def _named(document: Document) -> Iterator[tuple[str, Node]]:
    """The resource types that parameters name, in brackets or as members of an object."""
    for action in document.view(JsonApi).actions:
        for parameter in action.operation.parameters:
            base, _, rest = parameter.name.partition("[")
            if parameter.location == "query" and base == "fields":
                schema = document.child(parameter.node, "schema")
                if rest:
                    yield rest.removesuffix("]"), parameter.node
                elif schema is not None:
                    described = schemas.properties(document, schema)
                    yield from ((name, nodes[0]) for name, nodes in described.items())


RULE = Rule(
    id="jsonapi-fieldset-type",
    level=Level.WARNING,
    summary="`fields[TYPE]` names a resource type of the service.",
    why="A service leaves `fields[pet]` aside if its resources are of the type `pets`, and replies all "
    "fields. A type that resembles none of the document's is taken to be described elsewhere.",
    mend="Write the resource type as the resource object has it.",
    source=f"{JSON_API}, Fetching Data, Sparse Fieldsets",
    good="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'fields[pets]', in: query, description: How., schema: {type: string}}
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'fields[pet]', in: query, description: How., schema: {type: string}}
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
