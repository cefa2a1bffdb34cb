"""Header parameters that OpenAPI tells tools to ignore."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..rule import OPENAPI, Problem, Rule
from ..words import quote

_ELSEWHERE = {
    "accept": "List the media types of the replies under `content`.",
    "content-type": "List the media types of the request under `content`.",
    "authorization": "Describe it as a security scheme.",
}


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("parameter"):
        name = node.text("name")
        if node.value.get("in") == "header" and name.lower() in _ELSEWHERE:
            message = f"a header parameter named {quote(name)} is ignored"
            yield Problem(node.pointer, message, _ELSEWHERE[name.lower()])


RULE = Rule(
    id="parameter-ignored",
    level=Level.WARNING,
    summary="`Accept`, `Content-Type` and `Authorization` are not declared as header parameters.",
    why="OpenAPI has other places for them and says that such a parameter is ignored.",
    mend="Say it with `content` or with a security scheme.",
    source=f"{OPENAPI}, 4.8.12.2 Parameter Object, fixed fields",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: Accept-Language, in: header, description: A language., schema: {type: string}}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: Accept, in: header, description: A media type., schema: {type: string}}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
