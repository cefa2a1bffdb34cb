"""Error objects with members that they cannot have."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import Members, foreign
from ..members import error_objects
from ..rule import JSON_API, Problem, Rule
from ..words import quote, typed

_TYPES: dict[str, str] = {
    **dict.fromkeys(("id", "status", "code", "title", "detail"), "string"),
    **dict.fromkeys(("links", "source", "meta"), "object"),
}
_SOURCE: dict[str, str] = dict.fromkeys(("pointer", "parameter", "header"), "string")


def check(document: Document) -> Iterator[Problem]:
    for holder in error_objects(document):
        if schemas.other_types(document, holder.node, "object"):
            yield Problem(holder.node.pointer, "each error is an object", "Write `type: object`.")
        yield from _faults(document, holder.members, _TYPES, "an error object")
        for node in holder.members.get("source", []):
            members = schemas.properties(document, node)
            yield from _faults(document, members, _SOURCE, "the source of an error")


def _faults(document: Document, members: Members, types: dict[str, str], whose: str) -> Iterator[Problem]:
    for name in foreign(members, types):
        message = f"{whose} has no member {quote(name)}"
        yield Problem(members[name][0].pointer, message, "Move it into the `meta` of the error object.")
    for name, nodes in members.items():
        for node in nodes if name in types else ():
            if _is_other(document, node, types[name]):
                yield Problem(node.pointer, f"{quote(name)} of {whose} is {typed(types[name])}")


def _is_other(document: Document, node: Node, expected: str) -> bool:
    # A member without a value is better left out; JSON:API does not forbid null in so many words.
    return bool(schemas.other_types(document, node, expected, "null"))


RULE = Rule(
    id="jsonapi-error-object",
    level=Level.WARNING,
    summary="An error object has the members that JSON:API lists, each of its type.",
    why="Clients show `detail` and find the faulty field by `source`; what is named otherwise they pass "
    "over. The `status` is a string, although it is made of digits.",
    mend="Keep to `id`, `links`, `status`, `code`, `title`, `detail`, `source` and `meta`.",
    source=f"{JSON_API}, Errors, Error Objects",
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
        '404':
          description: There is no such pet.
          content:
            application/vnd.api+json:
              schema:
                properties: {errors: {type: array, items: {properties: {status: {type: string}}}}}
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
              schema: {properties: {data: {properties: {type: {const: pets}, id: {}}}}}
        '404':
          description: There is no such pet.
          content:
            application/vnd.api+json:
              schema:
                properties: {errors: {type: array, items: {properties: {status: {type: integer}}}}}
""",
    check=check,
)
