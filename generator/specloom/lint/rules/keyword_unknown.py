"""Members of a schema that no version of JSON Schema or OpenAPI knows."""

import functools
from collections.abc import Iterator
from importlib.resources import files

from specloom.diagnostics import Level

from ..document import Document, escape
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    if document.version < (3, 1):
        return  # The schema of OpenAPI 3.0 refuses unknown members itself.
    known = _keywords()
    for node in document.nodes("schema"):
        for name in node.value:
            if name not in known and not name.startswith("x-"):
                message = f"{quote(name)} means nothing in a schema, and is ignored"
                hint = f"{suggestion(name, known)} Remove it, or begin its name with `x-`.".strip()
                yield Problem(f"{node.pointer}/{escape(name)}", message, hint)


@functools.cache
def _keywords() -> dict[str, None]:
    lines = files("specloom.lint").joinpath("keywords.txt").read_text("utf-8").splitlines()
    return dict.fromkeys(word for line in lines if not line.startswith("#") for word in line.split())


RULE = Rule(
    id="keyword-unknown",
    level=Level.WARNING,
    summary="A schema has no member without a meaning.",
    why="JSON Schema ignores what it does not know: a misspelt keyword constrains nothing, and nobody "
    "notices.",
    mend="Correct the name, or begin it with `x-`.",
    source=f"{OPENAPI}, 4.8.24 Schema Object; JSON Schema 2020-12 Core, 4.3.1",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: kind, in: query, description: A kind., schema: {type: string, minLength: 1}}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: kind, in: query, description: A kind., schema: {type: string, minlength: 1}}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
