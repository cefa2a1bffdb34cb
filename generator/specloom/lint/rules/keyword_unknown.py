"""Members of a schema that no version of JSON Schema or OpenAPI knows."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, escape
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion

_KNOWN = frozenset(
    """
    $schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs definitions
    allOf anyOf oneOf not if then else dependentSchemas dependentRequired dependencies
    prefixItems items additionalItems contains properties patternProperties additionalProperties propertyNames
    unevaluatedItems unevaluatedProperties
    type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern
    maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required
    title description default deprecated readOnly writeOnly examples example
    format contentEncoding contentMediaType contentSchema
    discriminator xml externalDocs nullable
    """.split()
)


def check(document: Document) -> Iterator[Problem]:
    if document.version < (3, 1):
        return  # The schema of OpenAPI 3.0 refuses unknown members itself.
    for node in document.nodes("schema"):
        for name in node.value:
            if name not in _KNOWN and not name.startswith("x-"):
                message = f"{quote(name)} means nothing in a schema, and is ignored."
                hint = f"{suggestion(name, _SORTED)} Remove it, or begin its name with `x-`.".strip()
                yield Problem(f"{node.pointer}/{escape(name)}", message, hint)


_SORTED = sorted(_KNOWN)

RULE = Rule(
    id="keyword-unknown",
    level=Level.WARNING,
    summary="A schema has no member without a meaning.",
    why="JSON Schema ignores what it does not know: a misspelt keyword constrains nothing, and nobody "
    "notices.",
    mend="Correct the name, or begin it with `x-`.",
    source=f"{OPENAPI}, 4.8.24 Schema Object; JSON Schema 2020-12 Core, 4.3.1 unknown keywords",
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
