"""New resource types."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(_: Change) -> str:
    return "is new"


RULE = Rule(
    id="diff-resource-added",
    level=Level.INFO,
    summary="New resource types are told.",
    why="Callers may want them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{JSON_API}, Document Structure, Resource Objects",
    what=("resource added",),
    heading="Added",
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
                      type: {const: books}
                      id: {type: string}
                      attributes: {properties: {title: {type: string}}}
  /authors/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: show_authors
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
                      type: {const: authors}
                      id: {type: string}
                      attributes: {properties: {title: {type: string}}}
""",
    ),
    tell=tell,
)
