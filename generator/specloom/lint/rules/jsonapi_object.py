"""What documents say of the service's JSON:API."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi, foreign
from ..rule import JSON_API, Problem, Rule
from ..words import quote, typed

_TYPES = {"version": "string", "ext": "array", "profile": "array", "meta": "object"}


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        for node in exchange.members.get("jsonapi", []):
            yield from _faults(document, node)


def _faults(document: Document, node: Node) -> Iterator[Problem]:
    if schemas.other_types(document, node, "object"):
        yield Problem(node.pointer, "`jsonapi` is an object", "Write `type: object`.")
    members = schemas.properties(document, node)
    for name in foreign(members, _TYPES):
        message = f"`jsonapi` has no member {quote(name)}"
        yield Problem(members[name][0].pointer, message, "Move it into the `meta` of `jsonapi`.")
    for name, expected in _TYPES.items():
        for member in members.get(name, []):
            if schemas.other_types(document, member, expected):
                yield Problem(member.pointer, f"{quote(name)} of `jsonapi` is {typed(expected)}")


RULE = Rule(
    id="jsonapi-object",
    level=Level.WARNING,
    summary="The `jsonapi` object has `version`, `ext`, `profile` and `meta`, each of its type.",
    why="Clients read there which version, extensions and profiles the service has. What JSON:API does "
    "not list is ignored, and a member of another type is refused.",
    mend="Keep to `version` (a string), `ext` and `profile` (arrays of URIs) and `meta` (an object).",
    source=f"{JSON_API}, Document Structure, JSON:API Object",
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
              schema:
                properties:
                  data: {properties: {type: {const: pets}, id: {type: string}}}
                  jsonapi: {properties: {version: {type: string}}}
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
        '200':
          description: The pet.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {properties: {type: {const: pets}, id: {type: string}}}
                  jsonapi: {properties: {version: {type: number}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
