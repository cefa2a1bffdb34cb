"""Members of an extension in a body whose media type names none."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import namespace
from ..members import holders
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for holder in document.view(holders):
        parameters = [each.partition("=")[0].strip() for each in holder.media_type.lower().split(";")]
        for name, nodes in holder.members.items() if "ext" not in parameters else ():
            if namespace(name):
                message = f"{quote(name)} is a member of an extension, and the media type names none"
                yield Problem(nodes[0].pointer, message)


RULE = Rule(
    id="jsonapi-extension-undeclared",
    level=Level.WARNING,
    summary="A body with members of an extension has the parameter `ext` in its media type.",
    why="The media type is how client and server agree on an extension; without the parameter the other "
    "side must take the members for faults.",
    mend='Write the URI of the extension into the media type: `application/vnd.api+json;ext="URI"`.',
    source=f"{JSON_API}, Content Negotiation, Universal Responsibilities",
    good="""
paths:
  /operations:
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          'application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"':
            schema:
              properties: {'atomic:operations': {type: array, items: {}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /operations:
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties: {'atomic:operations': {type: array, items: {}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
