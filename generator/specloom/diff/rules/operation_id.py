"""Operations with another id."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import was_is


def tell(change: Change) -> str:
    return f"has another operationId: {was_is(change)}"


RULE = Rule(
    id="diff-operation-id",
    level=Level.WARNING,
    summary="An `operationId` stays.",
    why="Generated clients name their methods by it.",
    mend="Keep the `operationId`.",
    source=f"{OPENAPI}, Operation Object",
    what=("operation id",),
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
      operationId: show_book
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
    tell=tell,
)
