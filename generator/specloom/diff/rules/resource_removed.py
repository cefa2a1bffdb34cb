"""Resource types that are gone."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(_: Change) -> str:
    return "is not there any more"


RULE = Rule(
    id="diff-resource-removed",
    level=Level.ERROR,
    summary="A resource type stays.",
    why="All of its operations are gone with it.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Document Structure, Resource Objects",
    what=("resource removed",),
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
    tell=tell,
)
