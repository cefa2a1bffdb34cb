"""Resources with another type."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule
from ..words import was_is


def tell(change: Change) -> str:
    told = change.come if change.side == "reply" else change.gone
    return f"has changed: {was_is(change)}" if told and change.subject.role == "type" else ""


RULE = Rule(
    id="diff-resource-type",
    level=Level.ERROR,
    summary="A resource keeps its type.",
    why="Readers tell resources apart by it; writers are refused with 409.",
    mend="Keep the type.",
    source=f"{JSON_API}, Document Structure, Identification",
    what=("values",),
    good=(
        """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: show_books
      responses:
        '200':
          description: One.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data:
                    required: [type, id]
                    properties:
                      type: {const: books}
                      id: {type: string}
                      attributes: {properties: {title: {type: string}}}
""",
        """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: show_books
      responses:
        '200':
          description: One.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data:
                    required: [type, id]
                    properties:
                      type: {const: books}
                      id: {type: string}
                      attributes: {properties: {title: {type: string}}}
""",
    ),
    bad=(
        """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: show_books
      responses:
        '200':
          description: One.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data:
                    required: [type, id]
                    properties:
                      type: {const: books}
                      id: {type: string}
                      attributes: {properties: {title: {type: string}}}
""",
        """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: show_books
      responses:
        '200':
          description: One.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data:
                    required: [type, id]
                    properties:
                      type: {const: volumes}
                      id: {type: string}
                      attributes: {properties: {title: {type: string}}}
""",
    ),
    tell=tell,
)
