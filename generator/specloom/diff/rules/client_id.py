"""Who gives a new resource its id."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    if change.side != "request" or not (change.subject.role == "id" and change.subject.action == "create"):
        return ""
    if change.what in ("member removed", "readOnly"):
        return "cannot be given by the client any more"
    return "has to be given by the client now" if change.what == "required" or change.after else ""


RULE = Rule(
    id="diff-client-id",
    level=Level.ERROR,
    summary="Who gives new resources their id stays the same.",
    why="A client that sends an id is refused with 403, or one that sends none with 400.",
    mend="Keep client-generated ids as they were: allowed, needed or neither.",
    source=f"{JSON_API}, Creating Resources, Client-Generated IDs",
    what=("member removed", "member added", "required", "readOnly"),
    good=(
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  required: [type]
                  properties:
                    type: {const: books}
      responses: {'204': {description: Added.}}
""",
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  required: [type]
                  properties:
                    type: {const: books}
                    id: {type: string}
      responses: {'204': {description: Added.}}
""",
    ),
    bad=(
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  required: [type]
                  properties:
                    type: {const: books}
                    id: {type: string}
      responses: {'204': {description: Added.}}
""",
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  required: [type]
                  properties:
                    type: {const: books}
      responses: {'204': {description: Added.}}
""",
    ),
    tell=tell,
)
